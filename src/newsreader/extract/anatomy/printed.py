"""Whom a headline's byline names beside, or in place of, those whom machines are told of.

Metadata names the account that posted an article as often as who wrote it, and the first of several
writers alone. What the page prints for its readers corrects that where it is sure to be a byline.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from newsreader.extract.anatomy.bylines import (
    BEYOND,
    BY_LINE,
    LONGEST,
    MOST_PEOPLE,
    PROFILE,
    SIGNED_SO,
    TEAM,
    SplitByline,
    linked,
    marked,
    plausible,
    signed_lines,
)
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, Sources, words_of

_AND: Final = re.compile(r"\s(?:and|und|et|y|e|och|og|en|&)\s", re.IGNORECASE)
_OTHER_HANDS: Final = re.compile(
    r"\b(?:edit|review|check|photo|illustrat|research|translat|updat|published|fotos?\b|übersetz|traduc)",
    re.IGNORECASE,
)
"""What a byline says of those who did not write, or of anything else."""
_BESIDE: Final = re.compile(
    r"(?:with )?co-?(?:authors?|writers?)|(?:with )?contributions? (?:from|by)"
    r"|(?:ko|mit)-?autor(?:en|in|innen)?|co-?auteurs?"
    r"|co-?autrices?|co-?autor(?:es|as?)?|co-?autori|medforfatter(?:e|en)?|medförfattare|соавтор(?:ы)?",
    re.IGNORECASE,
)
"""The label of those who wrote it with somebody."""
_NEAR: Final = 80
"""Elements around a headline within which its byline stands."""
_MOST_MARKS: Final = 4
_MOST_ELEMENTS: Final = 60
"""Elements in a byline that are looked at."""
_LONGEST_ROLE: Final = 8
"""Words of what somebody is."""
_SHORTEST: Final = 3
"""Letters of a word of a name by which two forms of it are one: no initial, no "de"."""
_ACCOUNT: Final = re.compile(r"[^\s@]{2,40}")
"""The one word by which an account goes."""


def printed_names(sources: Sources) -> Iterator[list[str]]:
    """Yield the names of bylines at the headline that surely name several people.

    They are joined by "and", or each is a link to somebody's page, or all are set in one markup:
    behind a comma alone may stand a place or a title as well.

    Args:
        sources: What the page says.
    """
    yield _linked_in_a_row(sources)
    for element in _bylines(sources):
        yield _linked_around(element)
        yield _nothing_but_people(element)
        yield _before_roles(element)
        text = words_of(element, LONGEST)
        found = BY_LINE.match(text)
        if not found or _OTHER_HANDS.search(text):
            continue
        rest = BEYOND.split(text[found.end() :], maxsplit=1)[0]
        if _AND.search(rest):
            yield [rest]
        yield linked(element)
        yield _set_alike(element)
    yield [line for line in signed_lines(sources) if _AND.search(line)]


def _linked_in_a_row(sources: Sources) -> list[str]:
    """Return the names in links that say of themselves that they lead to the author, in one box."""
    first = next((each for each in sources.authors if sources.near_heading(each, _NEAR)), None)
    if first is None:
        return []
    row = sources.authors
    for around in islice(first.iterancestors(), 2):
        row = [each for each in sources.authors if around in islice(each.iterancestors(), 2)]
        if len(row) > 1:
            break
    names = [words_of(each, LONGEST).strip(" ,;") for each in row]
    named = list(dict.fromkeys(name for name in names if name))
    return named if 1 < len(named) <= MOST_PEOPLE and all(map(plausible, named)) else []


def _linked_around(element: Element) -> list[str]:
    """Return the people in the box of a byline that is one of several pieces."""
    box = element.getparent()
    text = "" if box is None else words_of(box, LONGEST + 1)
    if box is None or not 0 < len(text) <= LONGEST or not BY_LINE.match(text):
        return []
    named = linked(box)
    row = text[: text.rfind(named[-1])] if named else ""
    return named if _AND.search(row) and not _OTHER_HANDS.search(row) else []


def _nothing_but_people(element: Element) -> list[str]:
    """Return the people of a byline that has links to their pages, and no word besides."""
    links = list(islice(element.iter("a"), MOST_PEOPLE + 1))
    named = [words_of(link, LONGEST) for link in links]
    rest = words_of(element, LONGEST)
    for name in named:
        rest = rest.replace(name, " ", 1)
    rest = _AND.sub(" ", f" {' '.join(rest.split())} ")
    own = all(PROFILE.search((link.get("href") or "")[:LONGEST] + "/") for link in links)
    return named if len(named) > 1 and own and not any(map(str.isalnum, rest)) else []


def is_of_other_hands(element: Element) -> bool:
    """Tell whether a byline begins with what those did who did not write: "Updated by".

    Args:
        element: What the page calls an author.
    """
    said = words_of(element, LONGEST).partition(":")[0].partition(" by ")
    return (
        bool(said[1])
        and _OTHER_HANDS.match(said[0]) is not None
        and BY_LINE.match(words_of(element, LONGEST)) is None
    )


def co_authors(sources: Sources) -> list[str]:
    """Return the names below the label "Co-authors" at the headline.

    Args:
        sources: What the page says.
    """
    lines = sources.headed()
    names: list[str] = []
    for line in lines[
        next((n for n, each in enumerate(lines, 1) if _is_beside(each)), len(lines)) :
    ]:
        if len(names) >= MOST_PEOPLE or not plausible(line):
            break
        names.append(line)
    return names


def printed_instead(
    people: tuple[str, ...], sources: Sources, split: SplitByline
) -> tuple[str, ...]:
    """Return those whom the headline's byline names, where it names none of these people; or these.

    Args:
        people: Those whom the metadata names.
        sources: What the page says.
        split: Tells the parts of a byline apart.
    """
    head = _head(sources)
    if any(f" {folded(name)} " in head for name in people):
        return people
    known = {word for name in people for word in _words(name)}
    accounts = all(map(_ACCOUNT.fullmatch, people))
    for said in _signed(sources, anybody=accounts):
        names = split(said)[0]
        if not names or len(names) > MOST_PEOPLE or known & {w for n in names for w in _words(n)}:
            continue
        if all(plausible(name.partition(",")[0]) or TEAM.fullmatch(name) for name in names):
            return names
    return people


def is_signed_by(name: str, sources: Sources) -> bool:
    """Tell whether a name, though it is the site's, stands behind "by" at the headline.

    Args:
        name: The name.
        sources: What the page says.
    """
    lines = sources.headed()
    texts = [words_of(element, LONGEST) for element in _bylines(sources)]
    texts += [f"{line} {behind}" for line, behind in pairwise(lines) if BY_LINE.fullmatch(line)]
    return any(map(_labelled, sources.authors[:_MOST_MARKS], [name] * _MOST_MARKS)) or any(
        folded(BEYOND.split(text[found.end() :], maxsplit=1)[0]) == folded(name)
        for text in (*texts, *lines)
        if (found := BY_LINE.match(text))
    )


def _labelled(link: Element, name: str) -> bool:
    """Tell whether a link to who wrote a text has that name and a label before it: "Author:"."""
    if words_of(link, LONGEST) != name:
        return False
    text = next(
        (said for each in islice(link.iterancestors(), 3) if (said := words_of(each)) != name), ""
    )
    found = SIGNED_SO.match(text)
    return found is not None and text[found.end() :].startswith(name)


def _signed(sources: Sources, *, anybody: bool) -> Iterator[list[str]]:
    """Yield what is signed at the headline: behind "by", or as links to pages of the writers.

    Args:
        sources: What the page says.
        anybody: Whether what its class alone calls a byline will do.
    """
    yield signed_lines(sources)
    for element in _bylines(sources):
        text = words_of(element, LONGEST)
        if _OTHER_HANDS.search(text):
            continue
        if anybody or BY_LINE.match(text) or _leads_home(element):
            yield marked(element)


def _leads_home(element: Element) -> bool:
    return any(
        PROFILE.search((link.get("href") or "")[:LONGEST] + "/") for link in element.iter("a")
    )


def _bylines(sources: Sources) -> list[Element]:
    marks = sources.marks.get("byline", ())[:_MOST_MARKS]
    return [element for element in marks if sources.near_heading(element, _NEAR)]


def _head(sources: Sources) -> str:
    """Return all words that are printed near the headline, folded, with spaces around each."""
    texts = [words_of(element, LONGEST) for element in _bylines(sources)]
    texts += [line for line in sources.headed(_NEAR // 2, _NEAR) if len(line) <= LONGEST]
    return f" {' '.join(map(folded, texts))} "


def _words(name: str) -> list[str]:
    return [word for word in folded(name).split() if len(word) >= _SHORTEST]


def _is_beside(line: str) -> bool:
    return _BESIDE.fullmatch(line.strip(" :：")) is not None


def _before_roles(element: Element) -> list[str]:
    """Return the names in a byline that are elements of one name, each with another behind it.

    That is what its bearer is, or of where: a place in elements of that name has nothing behind it.
    """
    kinds: dict[tuple[str, str], list[Element]] = {}
    for each in islice(element.iterdescendants(), _MOST_ELEMENTS):
        called = (each.get("class") or "").split()[:1] if isinstance(each.tag, str) else []
        if called and not len(each):
            kinds.setdefault((str(each.tag), called[0]), []).append(each)
    for row in kinds.values():
        names = [words_of(each, LONGEST) for each in row]
        if 1 < len(row) <= MOST_PEOPLE and all(map(plausible, names)) and all(map(_has_role, row)):
            return list(dict.fromkeys(names))
    return []


def _has_role(element: Element) -> bool:
    """Tell whether a few words of another kind stand right behind a name."""
    behind = element.getnext()
    if behind is None or not isinstance(behind.tag, str):
        return False
    other = (behind.get("class") or "").split()[:1] != (element.get("class") or "").split()[:1]
    return other and 0 < len(words_of(behind, LONGEST).split()) <= _LONGEST_ROLE


def _set_alike(element: Element) -> list[str]:
    """Return the names in a byline that are the whole of elements of one kind, if several are."""
    kinds: dict[tuple[str, str, tuple[str, ...]], list[str]] = {}
    for each in islice(element.iterdescendants(), _MOST_ELEMENTS):
        if isinstance(each.tag, str) and plausible(text := words_of(each, LONGEST)):
            kind = (each.tag, each.get("class") or "", tuple(sorted(map(str, each.keys()))))
            kinds.setdefault(kind, []).append(text)
    rows: Sequence[list[str]] = [names for names in kinds.values() if len(names) > 1]
    return list(dict.fromkeys(rows[0])) if len(rows) == 1 else []
