"""Which element of a page is its headline, and how a heading and a title agree.

Many a site sets its own name, or that of its blog, as the first of its headings, and the headline
as the next; some set the headline as a second-level heading, or as none.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final
from urllib.parse import unquote, urlsplit

from newsreader.extract.anatomy.addressed import addressed
from newsreader.extract.anatomy.site import names_of_site
from newsreader.extract.anatomy.sources import Element, Sources, is_paragraph, words_of
from newsreader.extract.anatomy.trail_marks import is_called_one
from newsreader.extract.anatomy.two_lines import headline_of_two

_TOKEN: Final = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\w+?(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|\b)"
)
_WORD: Final = re.compile(r"\w+")
_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_ANCHOR: Final = re.compile(r"\s*[¶§#]$")
"""The sign of a link to a heading, which programs for documents put behind it."""
_DENSE: Final = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af！？。”》）】]"
_DENSE_LETTERS: Final = re.compile(_DENSE)
_FEWEST_DENSE: Final = 8
_AFTER: Final = re.compile(
    rf"\s*(?:[|_»«‹›•·~<>：]|——|--|::)|\s+[-–—/\\:(（\[【]|(?<=[?!])\s|(?<={_DENSE})[-–—(（\[【]|(?<={_DENSE})\s"
)
_BEFORE: Final = re.compile(
    rf"(?:[|_»«‹›•·~<>：]|——|--|::)\s*$|\s[-–—/\\]\s+$|:\s+$|[)）\]】]\s*$|{_DENSE}[-–—]$"
)
"""What parts a headline from what else is in a title, behind it and before it."""
_LONGEST: Final = 300
_SHORTEST: Final = 3
"""Words of a headline that is told by standing in a title."""
_MOST: Final = 10
_AROUND: Final = 4
"""Elements around a step of a trail, up to the trail."""
_STEM: Final = 5
"""Letters by which two forms of a word are one."""
_LONG: Final = 4
"""Letters of a word that says something."""
_LOWER: Final = ("h2", "h3", "h4")
_FEWEST_TOLD: Final = 2
"""Words of a title all of which a longer headline has."""
_FEWEST: Final = 4
"""Words of a headline that is no name: of a site, of a part of a page."""


def tokens(text: str) -> list[str]:
    """Return the words of a text in small letters; of writing without blanks, its characters."""
    return _TOKEN.findall(text.casefold().translate(_QUOTES).replace("'", ""))


def line_of(element: Element) -> str:
    """Return the words of a heading, without the sign that links to it."""
    return _ANCHOR.sub("", words_of(element, _LONGEST))


@lru_cache(maxsize=512)
def place_in(heading: str, title: str) -> str:
    """Tell where in a title a heading stands that is one of its parts.

    Args:
        heading: The words of a heading.
        title: As the head of a page has it: `"Ministers agree | World | The Herald"`.

    Returns:
        `"whole"`, `"head"`, `"tail"`, `"middle"`, or `""` where it is no part of it.
    """
    one, other = _even(heading), _even(title)
    if not one or len(one) > len(other):
        return ""
    if one == other:
        return "whole"
    if other.startswith(one) and (_AFTER.match(other, len(one)) or _is_glued(one, other)):
        return "head"
    if other.endswith(one) and _BEFORE.search(other[: -len(one)]):
        return "tail"
    start = other.find(one)
    within = start > 0 and _BEFORE.search(other[:start]) and _AFTER.match(other, start + len(one))
    return "middle" if within and len(tokens(heading)) >= _SHORTEST else ""


def _is_glued(heading: str, title: str) -> bool:
    """Tell whether a hyphen parts a heading in Chinese and the like from the site's name.

    The last word may be a foreign one: "一块顶十块GPU-EDN".
    """
    return title[len(heading)] in "-–—" and len(_DENSE_LETTERS.findall(heading)) >= _FEWEST_DENSE


def _even(text: str) -> str:
    return " ".join(text.casefold().translate(_QUOTES).split())


def share_of(heading: str, title: str) -> float:
    """Return how many of the words of two headlines are in both, of those of the longer one."""
    own, other = set(tokens(heading)), set(tokens(title))
    return len(own & other) / max(len(own), len(other), 1)


def leads_home(sources: Sources, heading: Element) -> bool:
    """Tell whether a heading is the name of the site: most of it leads to a page above this one."""
    words = len(words_of(heading, _LONGEST))
    for link in islice(heading.iter("a"), _MOST):
        place = urlsplit(sources.absolute(link.get("href") or ""))
        path = place.path.rstrip("/")
        here = sources.path.rstrip("/")
        above = bool(here) and path != here and f"{here}/".startswith(f"{path}/")
        same = (place.hostname or "").removeprefix("www.") == sources.host
        if same and above and not place.query and 2 * len(words_of(link, _LONGEST)) >= words:
            return True
    return False


def settle_headline(found: Sources, titles: Sequence[str]) -> Element | None:
    """Put the headline first among the headings of a page.

    It is the first-level heading that the head of the page confirms most surely, else one of the
    second level that is most of a title, else the one that words it otherwise. Where all of the
    first level are names of the site, or none is there, it may be any lower one, or the line above
    the text, that is a part of a title.

    Args:
        found: What the page says, read to its end.
        titles: The headline as its head has it.

    Returns:
        The headline, None where nothing confirms any.
    """
    steps = [each for each in found.headings[:_MOST] if _is_step(found, each)]
    firsts = [each for each in found.headings[:_MOST] if each not in steps]
    ranks = [_rank(found, each, titles) for each in firsts]
    best = max(ranks, default=0)
    chosen = firsts[ranks.index(best)] if best else None
    if best == 1 and (above := _surer_above(found, chosen, titles)) is not None:
        chosen = above
    if chosen is None:
        chosen = next((each for each in found.seconds if _is_most(each, titles)), None)
    if chosen is None:
        chosen = next((each for each in steps if _rank(found, each, titles)), None)
    if chosen is None:
        chosen = worded_otherwise(found, titles)
    if chosen is None and all(_is_name(found, each, titles) for each in firsts):
        chosen = _lower(found, titles)
        chosen = addressed(found) if chosen is None else chosen
    if chosen is not None:
        found.headings[:] = [chosen, *(each for each in found.headings if each is not chosen)]
    return chosen


def _surer_above(found: Sources, heading: Element | None, titles: Sequence[str]) -> Element | None:
    """Return the lower heading above another one with which, and not with that, a title begins.

    Programs that build pages of boxes set the first heading of a text on the first level, too.
    """
    here = 0 if heading is None else found.order.get(heading, 0)
    above = (each for each in found.seconds[:_MOST] if found.order.get(each, here) < here)
    long = (each for each in above if len(tokens(line_of(each))) >= _FEWEST_TOLD)
    told = (each for each in long if not leads_home(found, each) and not _is_step(found, each))
    return next(
        (each for each in told if {place_in(line_of(each), t) for t in titles} & {"whole", "head"}),
        None,
    )


def _is_step(found: Sources, heading: Element) -> bool:
    """Tell whether a heading is the last step of what is called a trail, which says it shorter."""
    around = islice(heading.iterancestors(), _AROUND)
    return any(each in found.trails and is_called_one(each) for each in around)


def _rank(found: Sources, heading: Element, titles: Sequence[str]) -> int:
    """Return how surely a first-level heading is the headline; 0 where nothing says so."""
    if leads_home(found, heading):
        return 0
    text = line_of(heading)
    long = len(tokens(text)) >= _SHORTEST or len(found.headings) == 1
    places = {place_in(text, title) for title in titles}
    if long and places & {"whole", "head"}:
        return 3 if "whole" in places else 2
    return int(any(_is_alike(text, title) for title in titles))


def _is_alike(heading: str, title: str) -> bool:
    """Tell whether a heading is a title in other words, the name of the site cut off.

    The name of a site may have many words, too: at the end of a title it has to be most of it.
    """
    own, other = set(_WORD.findall(heading.casefold())), set(_WORD.findall(title.casefold()))
    if share_of(heading, title) > 1 / 2:
        return True
    if not own or not other or place_in(heading, title) == "tail":
        return False
    return 2 * len(own & other) >= len(other) or (len(own) >= _FEWEST and own <= other)


def worded_otherwise(found: Sources, titles: Sequence[str]) -> Element | None:
    """Return the one headline of a page that its head has in other words, for search engines.

    It is called the title of an entry, or is the only heading of the first level that is no name of
    the site, and has some of the words of a title, or of the page's address. On a page without such
    a heading it may be the lower one above the text that has all words of a title.

    Args:
        found: What the page says, read to its end.
        titles: The headline as its head has it.
    """
    called = [each for each in found.marks.get("headline", ()) if each.tag in ("h1", *_LOWER)]
    firsts = [
        each
        for each in found.headings[:_MOST]
        if each.tag == "h1" and not _is_name(found, each, titles)
    ]
    address = _WORD.findall(unquote(found.path).rstrip("/").rpartition("/")[2])
    told = [*titles, " ".join(address)]
    for alone in (called, firsts):
        if len(alone) == 1 and any(_is_akin(line_of(alone[0]), title) for title in told):
            return alone[0]
    if len(firsts) == 1 and any(_is_longer(found, line_of(firsts[0]), each) for each in titles):
        return firsts[0]
    if len(firsts) == 1 and _is_short_for(line_of(firsts[0]), told, titles):
        return firsts[0]
    return None if any(each.tag == "h1" for each in found.headings) else _longer(found, titles)


def _is_short_for(heading: str, told: Sequence[str], titles: Sequence[str]) -> bool:
    """Tell whether a heading of a few words has most of them from a title or the page's address."""
    own = {each for each in _stems(heading) if len(each) > 1}
    # "Border talks: who pays" may stand below what it is one of many about.
    part = any(_even(each).startswith(_even(heading)) or place_in(heading, each) for each in titles)
    if part or not _FEWEST_TOLD <= len(own) < _FEWEST:
        return False
    return any(len(own & _stems(each)) >= max(_FEWEST_TOLD, len(own) - 1) for each in told)


def _longer(found: Sources, titles: Sequence[str]) -> Element | None:
    """Return the one lower heading above the text that has all words of a title, and more."""
    start = found.first_paragraph()
    said = [set(tokens(title)) for title in titles]
    few = [words for words in said if sum(len(word) > 1 for word in words) >= _FEWEST_TOLD]
    above = [each for each in found.seconds if found.order.get(each, 0) < start]
    longer = [
        each
        for each in above
        if not is_paragraph(text := line_of(each))
        and any(words < set(tokens(text)) for words in few)
    ]
    return longer[0] if len(longer) == 1 and longer == above[-1:] else None


def _is_akin(heading: str, title: str) -> bool:
    """Tell whether a heading and a title have a good part of the words of the shorter one."""
    own, other = _stems(heading), _stems(title)
    common = len(own & other)
    fewest = min(len(own), len(other))
    line = len(own) >= _FEWEST and not is_paragraph(heading)
    return line and common >= _SHORTEST and 5 * common >= 2 * fewest


def _is_longer(found: Sources, heading: str, title: str) -> bool:
    """Tell whether a heading has half of the long words of a short title, that of no site."""
    site = {_even(word)[:_STEM] for name in names_of_site(found) for word in name.split()}
    own, other = _stems(heading), {each for each in _stems(title) if len(each) >= _LONG} - site
    line = len(own) >= _FEWEST and not is_paragraph(heading)
    return line and len(own & other) >= _FEWEST_TOLD and 2 * len(own & other) >= len(other)


def _stems(text: str) -> set[str]:
    """Return the starts of the words of a text: "essays" and "essay" are one."""
    return {each[:_STEM] for each in tokens(text)}


def _is_most(heading: Element, titles: Iterable[str]) -> bool:
    """Tell whether a lower heading is a title, or a part that is most of it."""
    text = line_of(heading)
    words = len(tokens(text))
    if any(headline_of_two(heading, title) for title in titles):
        return True
    return words >= _FEWEST and any(
        place_in(text, title) and 2 * words > len(tokens(title)) for title in titles
    )


def _is_name(found: Sources, heading: Element, titles: Sequence[str]) -> bool:
    """Tell whether a first-level heading is the name of the site, or of a part of it."""
    text = line_of(heading)
    return leads_home(found, heading) or any(place_in(text, each) == "tail" for each in titles)


def _lower(found: Sources, titles: Sequence[str]) -> Element | None:
    start = found.first_paragraph()
    told = [each for each in (*found.seconds, *found.titled) if _is_told(each, titles)]
    told.sort(key=lambda each: found.order.get(each, 0))
    heads = [each for each in told if each.tag in _LOWER]
    if heads:
        return heads[0]
    above = [each for each in told if not start or found.order.get(each, 0) <= start]
    if above:
        return above[-1]  # a trail of links to it may end with it too
    entries = found.marks.get("headline", ())
    return entries[0] if len(entries) == 1 and not found.headings else None


def _is_told(element: Element, titles: Iterable[str]) -> bool:
    """Tell whether a title has an element's words as a part; of what is no heading, the most.

    The name of a site stands on its pages too, and is no less a part of their titles.
    """
    text = line_of(element)
    words = len(tokens(text))
    for title in titles:
        place = place_in(text, title)
        if place == "whole":
            return True
        most = element.tag in _LOWER or 2 * words > len(tokens(title))
        if place and words >= _SHORTEST and most:
            return True
    return False
