"""Who signs an article without a word for it, or far from its headline, where a second sign agrees.

A name alone below a headline may be a section or a place; one that is the text of a link to a page
of that name, or of a portrait beside it, is somebody. What is signed at the foot is believed where
only one name is.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Final

from newsreader.extract.anatomy.beside import LISTED, OF_BOOK, is_listed_author
from newsreader.extract.anatomy.bylines import (
    BETWEEN,
    BY_LINE,
    DEGREES,
    LONGEST,
    LONGEST_NAME,
    MOST_PEOPLE,
    PROFILE,
    SIGNED_SO,
    plausible,
    signs,
)
from newsreader.extract.anatomy.element_names import in_card
from newsreader.extract.anatomy.others import Others
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import Element, Sources, is_paragraph, words_of

PORTRAIT: Final = re.compile(
    r"(?:(?:profile )?(?:photo|picture|image|portrait|headshot|avatar)(?: of)?(?: the)?(?: author)?"
    r"|author(?: photo| image| avatar)?(?: of)?|foto (?:von|di|de|van)|photo de|author)\s*:?\s+"
    r"|(?:'s)?(?: (?:profile|author))?(?: (?:photo|picture|image|portrait|headshot|avatar))$",
    re.IGNORECASE,
)
"""What the words for a portrait say beside the name."""
_SIGNED_BELOW: Final = re.compile(
    r"(?:(?:article |post |story )?written by|(?:article|words|text|story|interview) by"
    r"|about the author|propos recueillis par|entrevista (?:de|por)|intervista (?:di|a cura di)"
    r"|(?:geschrieben|verfasst) von|über (?:den autor|die autorin)|(?:rédigé|écrit) par"
    r"|à propos de l['’]aut(?:eur|rice)|escrito por|sobre (?:el autor|la autora|o autor|a autora)"
    r"|scritto da|(?:l['’]autore|l['’]autrice)|geschreven door|over de auteur|posted by)"
    r"\s*[:：]?\s*",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    rf"(?:{LISTED.pattern})(?<=[:：])\s*(?P<name>[^,;|:]{{4,60}})(?:,.{{0,160}})?", re.IGNORECASE
)
_MOST_PARAGRAPHS: Final = 60
_BELOW_LEAD: Final = 2
"""Short paragraphs behind the first one among which a byline may stand."""
_LABEL_REACH: Final = 6
"""Elements between a label and the name below it."""
_AT: Final = re.compile(r" (?:on|at|am|um|le|el)(?: .{0,60})?$")
"""When it was signed."""
_WITH_DEGREES: Final = re.compile(
    r"(?P<name>[^,;]{4,60})"
    r"(?:, ?(?=(?:[^A-Z,]?[A-Z]){2})[A-Za-z.-]{2,8}(?: \([^(),;]{2,30}\))?){1,6}\*?"
)
_PARTED: Final = re.compile(r"\s*;\s*|\s+(?:&|and|und|et|y|e|en|og|och)\s+")
"""What stands between people of whom each has degrees."""
ALL_OF: Final = re.compile(
    r"(?:(?:(?:view|see|read) )?(?:all|more|other)(?: (?:articles|posts|stories))?(?: by| from)"
    r"|(?:articles|posts|stories|written) by"
    r"|(?:(?:alle|mehr|weitere) )?(?:artikel|beiträge|mehr|meer)(?: von| van| door)"
    r"|(?:(?:tous|toutes) )?(?:les |ses )?(?:articles|publications) (?:de|par)"
    r"|(?:(?:todos|más|mais|altri|tutti) )?(?:(?:los|os|gli) )?(?:artículos|artigos|articoli"
    r"|publicaciones) (?:de|di|por))\s*:?\s+",
    re.IGNORECASE,
)
"""What leads to all that somebody has written, before the name."""
_CJK_DATELINE: Final = re.compile(
    r"[^（(。]{2,24}(?:电|電|讯|訊|消息)\s?[（(](?:本报|本報)?(?:记者|記者)\s?[:：]?\s?"
    r"(?P<name>[\u4e00-\u9fff·]{2,4}"
    r"(?:[、,，\s](?!整合|综合|報道|报道|通讯员|通訊員|实习|摄影)[\u4e00-\u9fff·]{2,4}){0,5})"
    r"(?=[、,，\s）)])[^）)（(]{0,30}[）)]"
    r"|【[^】＝=]{1,12}[＝=](?P<whose>[\u4e00-\u9fff\u3040-\u309f]{3,8})(?<!通信)(?<!新聞)(?<![社局])】"
)
"""How a text of the Far East begins that names its reporter: `"新华社巴黎9日电（记者王丽）"`."""
_NAMELESS: Final = frozenset({"author", "the author", "autor", "autorin", "auteur", "autore"})
"""Whose portrait it is where that is told without a name."""
_NEAR: Final = 12
"""Elements between a name and what it belongs to: its label, its portrait."""
_FEWEST: Final = 5
"""Letters of a name that is looked for in an address."""
_SAME: Final = 3
"""Letters that two forms of a first name have in common: Matt and Matthew."""
_FEW: Final = 2
"""Links of a paragraph that is a byline: who, and of where."""
_LONGEST_ADDRESS: Final = 1_000
_OTHERS: Final = re.compile(r"[^a-z0-9]")


def seen_at_the_headline(sources: Sources) -> list[str]:
    """Return whoever's name stands alone at the headline and is somebody's by another sign.

    Args:
        sources: What the page says.
    """
    headed = sources.headed()
    # "Contact: A. Person", "Photos: B. Other": what has a label is what that says.
    labels = ["", *headed]
    lines = [
        line
        for before, line in zip(labels, headed, strict=False)
        if plausible(line) and not before.endswith((":", "："))
    ]
    if not lines:
        return []
    known = _at_home(sources) | _portrayed(sources, lines)
    known |= {
        folded(line[all_of.end() :])
        for _, line in sources.lines
        if (all_of := ALL_OF.match(line[:LONGEST_NAME]))
    }
    return [line for line in lines if folded(line) in known][:1]


def with_degrees(line: str) -> list[str]:
    """Return the people in a line of nothing but names with degrees behind each, or none.

    `"Ann Person, DVM; Ben Other, MD, PhD & Cy Third, RN"`.

    Args:
        line: A line of the head.
    """
    if line.count(",") < _FEW or len(line) > LONGEST:  # "Port Sample, MD" is a place
        return []
    parts = _PARTED.split(line.strip(" *;"))
    found = [_WITH_DEGREES.fullmatch(part) for part in parts]
    whole = all(each is not None and plausible(each["name"]) for each in found)
    return [part.rstrip("*") for part in parts] if whole else []


def listed_as_authors(sources: Sources) -> list[str]:
    """Return the names that are links to what each has written, in a list below "Author(s)".

    Args:
        sources: What the page says.
    """
    links = [
        each
        for each in sources.people
        if PROFILE.search((each.get("href") or "")[:_LONGEST_ADDRESS]) and is_listed_author(each)
    ]
    return [name for each in links[:MOST_PEOPLE] if plausible(name := words_of(each, LONGEST_NAME))]


def headed_as_author(sources: Sources) -> list[str]:
    """Return the one name in an element right behind one that says "Author" and no more.

    Args:
        sources: What the page says.
    """
    pairs = pairwise(sources.lines)
    found = {
        name
        for (one, label), (other, name) in pairs
        if other - one <= _LABEL_REACH and LISTED.fullmatch(label)
    }
    return list(found) if len(found) == 1 and all(map(plausible, found)) else []


def labelled_below_text(sources: Sources) -> list[str]:
    """Return the one name in a line below the text that begins with a label for its author.

    `"Author: Ann Person, Institute of Ships, Port Sample"`: what is behind the comma says of where.

    Args:
        sources: What the page says.
    """
    last = max((at for at, (_, text) in enumerate(sources.lines) if is_paragraph(text)), default=-1)
    below = sources.lines[last + 1 :] if last >= 0 else []  # amid the text it is of a thing there
    found = {
        each["name"].strip()
        for n, (number, line) in enumerate(below)
        if (each := _LABELLED.fullmatch(line))
        # of a book, or of anything else that is reviewed, the publisher is told too
        if not any(
            abs(number - other) <= _LABEL_REACH
            and OF_BOOK.match(beside)
            and not LISTED.fullmatch(beside)
            for other, beside in (*below[max(0, n - 1) : n], *below[n + 1 : n + 2])
        )
    }
    return list(found) if len(found) == 1 and all(map(plausible, found)) else []


def signed_below_lead(sources: Sources) -> list[str]:
    """Return who signs in a paragraph between the first of the text and the second, else nobody.

    Args:
        sources: What the page says.
    """
    if sources.root is None:
        return []
    texts = [words_of(each, LONGEST) for each in islice(sources.root.iter("p"), _MOST_PARAGRAPHS)]
    texts = [text for text in texts if text]
    first = next((n for n, text in enumerate(texts) if is_paragraph(text)), len(texts))
    for text, behind in pairwise(texts[first + 1 : first + 2 + _BELOW_LEAD]):
        if is_paragraph(text):
            break
        label = SIGNED_SO.match(text)
        names = "" if label is None else text[label.end() :]
        if names and is_paragraph(behind) and all(map(signs, BETWEEN.split(names))):
            return [names]
    return []


def _at_home(sources: Sources) -> set[str]:
    """Return the names, folded, of those to whose own pages links lead."""
    return {
        folded(name)
        for link in sources.people
        if plausible(name := words_of(link, LONGEST_NAME)) or plausible(name := _first(link))
        if _is_home_of(name, link.get("href") or "")
    }


def _first(link: Element) -> str:
    """Return the first text in a link, or `""`: who it is, before what they are."""
    texts = (" ".join(str(text).split()) for text in islice(link.itertext("*"), 8))
    return next((text[:LONGEST_NAME] for text in texts if text), "")


def _portrayed(sources: Sources, lines: Sequence[str]) -> set[str]:
    """Return the names among lines, folded, that stand beside a portrait of who bears them.

    Args:
        sources: What the page says.
        lines: Names.
    """
    places = {line: number for number, line in sources.lines if line in lines}
    found: set[str] = set()
    for number, alt in sources.portraits:
        whose = folded(PORTRAIT.sub("", alt))
        beside = [line for line in lines if abs(places[line] - number) <= _NEAR]
        found |= {folded(line) for line in beside if folded(line) == whose}
        if whose in _NAMELESS:
            found |= {folded(line) for line in beside if places[line] > number}
    return found


def signed_at_the_foot(sources: Sources) -> list[str]:
    """Return the one name that follows "Written by" or "About the author" anywhere, else nobody.

    Args:
        sources: What the page says.
    """
    found = _introduced(sources)
    for at, (number, line) in enumerate(sources.lines):
        label = _SIGNED_BELOW.match(line)
        if label is None:
            continue
        name = line[label.end() :]
        if not name and at + 1 < len(sources.lines):
            behind, name = sources.lines[at + 1]
            name = name if behind - number <= _NEAR else ""
        name = DEGREES.sub("", _AT.sub("", name))
        if name and not all(map(signs, BETWEEN.split(name))):
            return []
        if name:
            found.setdefault(folded(name), name)
    return list(found.values()) if len(found) == 1 else []


def signed_below(lines: Sequence[tuple[int, str]]) -> list[int]:
    """Return the numbers of the lines behind "Written by" and a name.

    Args:
        lines: The lines of a page, each with where it stands.
    """
    found = []
    for at, (_, line) in enumerate(lines):
        if label := _SIGNED_BELOW.match(line):
            behind = at + 1 if line[label.end() :] else at + 2
            name = line[label.end() :] or next((text for _, text in lines[at + 1 : behind]), "")
            if name and all(map(signs, BETWEEN.split(name))):
                found.append(behind)
    return found


def _introduced(sources: Sources) -> dict[str, str]:
    """Return the names, by their words, beside a portrait and again where the next line begins.

    `[Ann Person]`, `"Ann Person"`, `"Ann Person is the head of marketing."`
    """
    found = {}
    for (number, name), (_, line) in pairwise(sources.lines):
        if not line.startswith(f"{name} ") or not plausible(name):
            continue
        shown = (alt for at, alt in sources.portraits if 0 <= number - at <= _NEAR)
        if folded(name) in (folded(PORTRAIT.sub("", alt)) for alt in shown):
            found[folded(name)] = name
    return found


def signed_in_dateline(sources: Sources) -> list[str]:
    """Return the reporters whom the first dateline below the headline has in brackets.

    Args:
        sources: What the page says.
    """
    start = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    below = (line for number, line in sources.lines if number > start)
    found = next(filter(None, map(_CJK_DATELINE.match, below)), None)
    return re.split(r"[、,，\s]", found["name"] or found["whose"]) if found else []


def linked_at_the_foot(sources: Sources) -> list[str]:
    """Return the one name that is a link to its bearer's page and signs anywhere, else nobody.

    It stands behind "By:", or is a paragraph with a link to where they work.

    Args:
        sources: What the page says.
    """
    others = Others(next(iter(sources.headings), None))
    site = names_of_site(sources)
    links = [
        link
        for link in sources.people
        if PROFILE.search((link.get("href") or "")[:_LONGEST_ADDRESS] + "/") and not in_card(link)
    ]
    for is_signed in (_heads_text, _is_by):
        names = {words_of(each, LONGEST_NAME) for each in links if is_signed(each)}
        found = [name for name in names if plausible(name) and folded(name) not in site]
        if len(found) == 1 and not any(others.has(each) for each in links if is_signed(each)):
            return found
    return []


def _is_by(link: Element) -> bool:
    """Tell whether "By" stands right before a link."""
    return BY_LINE.fullmatch(_just_before(link)) is not None


def _heads_text(link: Element) -> bool:
    """Tell whether a name and a link to where its bearer works are a whole paragraph."""
    above = link.getparent()
    if above is None or above.tag != "p" or (above.text or "").strip():
        return False
    links = list(islice(above.iter("a"), _FEW + 1))
    if links[0] is not link or len(links) != _FEW:
        return False
    said = "".join(words_of(each, LONGEST_NAME) for each in links)
    return folded(words_of(above)).replace(" ", "") == folded(said).replace(" ", "")


def _just_before(link: Element) -> str:
    """Return the words right before a link, in its element or in the one before it."""
    before, above = link.getprevious(), link.getparent()
    text = (above.text if above is not None else "") if before is None else before.tail
    if before is not None and not (text or "").strip() and isinstance(before.tag, str):
        text = before.text
    return " ".join((text or "")[:LONGEST_NAME].split())


def _is_home_of(name: str, address: str) -> bool:
    """Tell whether an address is that of a person: `/people/ann-person/`, `/in/annperson`.

    One that calls somebody by another first name is theirs too: Matt is at `/team/matthew-check`.
    """
    path = address.partition("?")[0].rstrip("/")
    if PROFILE.search(path) is None and "linkedin.com/in/" not in path:
        return False
    bare, last, theirs = (
        _letters(name),
        _letters(name.rsplit(maxsplit=1)[-1]),
        _letters(path.rpartition("/")[2]),
    )
    if len(bare) < _FEWEST:
        return False
    return theirs.startswith(bare) or (theirs.endswith(last) and theirs.startswith(bare[:_SAME]))


def _letters(text: str) -> str:
    return _OTHERS.sub("", unicodedata.normalize("NFKD", text).casefold())
