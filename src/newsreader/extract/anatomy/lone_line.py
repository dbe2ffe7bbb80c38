"""The one short line right above a headline, or with the date, that nothing calls a section.

A badge is told by its look, a link by an address in the same words, and what stands with a date or
with how long the text takes by being the only other thing there.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final
from urllib.parse import unquote, urlsplit

from newsreader.extract.addresses import host_of
from newsreader.extract.anatomy.below import links_below
from newsreader.extract.anatomy.bylines import BY_LINE, PROFILE, plausible
from newsreader.extract.anatomy.date_words import DATED, PUBLISHED, UPDATED, pattern_of
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import UNREAD, Element, Sources, words_of
from newsreader.extract.body.words.abroad import ENDS, LABELS
from newsreader.extract.body.words.dates import MINUTES, is_stamp
from newsreader.markup.unseen import is_unseen
from newsreader.pattern import late

LONGEST: Final = 40
MOST_WORDS: Final = 5
_BADGE: Final = re.compile(
    r"(?:^|[\s_-])(?:(?:label|pill|badge|chip|tag|topic)s?|categor(?:y|ies)"
    r"|(?:pre|sub|over|super)-?title|sub-?head(?:ing)?"
    r"|head(?:ing)?-(?:xs|sm|small)|caption-(?:[sml]|xl)|(?:art(?:icle)?|content|story)[_-]?type"
    r"|uppercase|rounded-full)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What a line looks like, or is called, that is set above a headline to say of what kind it is."""
_SUBJECT: Final = re.compile(
    r"(?:^|[\s_-])(?:subjects?|topics?|themes?|themas?|sujets?|temas?|aihe|emne|ämne)(?:$|\s)",
    re.IGNORECASE,
)
"""What a link above a headline is called whose address tells nothing: `/t/18-1`."""
_NO_NAME: Final = re.compile(r"\d|[.!?:…。！？：]$|@|https?:")
_STANDING: Final = re.compile(
    r"exclusive|comments?|new|live|breaking(?: news)?|premium", re.IGNORECASE
)
"""What such a line says of many an article, and of nothing that it is about."""
_OF_DATE: Final = late(
    rf"(?:{pattern_of(PUBLISHED)}|{pattern_of(UPDATED)}|{pattern_of(DATED)})"
    r"(?:\s(?:on|at|am|um|le|el|il|em|op|den|dnia|dne))?\s?[:：]?",
    re.IGNORECASE,
)
_ANY: Final = re.compile(r".")
_MOST: Final = 24
"""Elements of a line with a date."""
_MOST_TEXTS: Final = 6
_MOST_LEFT: Final = 2
_DOTS: Final = " |·•⋅–—-/,"
_LONGEST_ADDRESS: Final = 1_000


def is_line_above(sources: Sources, above: Element) -> bool:
    """Tell whether the only words right above a headline are surely the line above it.

    Args:
        sources: What the page says.
        above: The element that has them, and nothing else.
    """
    words = words_of(above, LONGEST + 1)
    if not _may_name(words) or is_unseen(above):
        return False
    link = above if above.tag == "a" else next(above.iter("a"), None)
    if link is not None:
        return _is_subject(sources, link) or _is_named_by(sources, words, link.get("href") or "")
    around = above.getparent()
    if around is not None and around.tag == "a" and _is_subject(sources, around):
        return True
    boxes = (above,) if around is None or len(around) > 1 else (above, around)
    return any(_BADGE.search((each.get("class") or "")[:_LONGEST_ADDRESS]) for each in boxes)


def _is_subject(sources: Sources, link: Element) -> bool:
    """Tell whether a link into the site is called what the article is about."""
    called = _SUBJECT.search((link.get("class") or "")[:_LONGEST_ADDRESS]) is not None
    return called and not _leads_elsewhere(sources, link)


def beside_stamp(sources: Sources, box: Element) -> Iterator[str]:
    """Yield the few words that stand with a date or a time to read right above a headline.

    Args:
        sources: What the page says.
        box: What stands right above the headline.
    """
    dates = {*sources.times, *sources.marks.get("date", ())}
    bylines = set(sources.marks.get("byline", ()))
    pressed = {inner for each in islice(box.iter("button"), _MOST) for inner in each.iter()}
    left, stamps, texts = [], 0, 0
    for each in islice(box.iter(), _MOST):
        if not isinstance(each.tag, str) or each.tag in UNREAD or each in pressed:
            continue
        if each.tag == "dt":
            continue  # the label of what stands beside it
        if each in bylines or (each.tag == "a" and _leads_elsewhere(sources, each)):
            return
        for text in (each.text, each.tail if each is not box else ""):
            line = " ".join((text or "")[:_LONGEST_ADDRESS].split()).strip(_DOTS)
            if not line:
                continue
            texts += 1
            if each in dates or is_stamp(line) or MINUTES.fullmatch(line):
                stamps += 1
            else:
                left.append(line)
    few = texts <= _MOST_TEXTS and len(left) <= _MOST_LEFT
    if stamps and few and all(map(_may_name, left)):
        yield from left


def linked_beside_stamp(sources: Sources) -> str:
    """Return what the one link says that stands below a headline with a date alone, or `""`.

    Not that of a person, or one that leads out of the site or down the page.

    Args:
        sources: What the page says.
    """
    for link in links_below(sources, _ANY, past=1):
        box = link.getparent()
        beside = [] if box is None else _beside(box, link)
        words = words_of(link, 200)
        if len(beside) == 1 and is_stamp(beside[0]) and not _leads_elsewhere(sources, link):
            return words if len(words.split()) < MOST_WORDS and not plausible(words) else ""
    return ""


def _beside(box: Element, link: Element) -> list[str]:
    """Return the texts in a small box that stand in none of its links."""
    texts: list[str] = []
    for each in islice(box.iter(), _MOST):
        inner = each.text if each is not link and isinstance(each.tag, str) else ""
        tail = each.tail if each is not box else ""
        texts += [line for text in (inner, tail) if (line := (text or "").strip(_DOTS))]
    return texts


def _leads_elsewhere(sources: Sources, link: Element) -> bool:
    """Tell whether a link leads to another site, to somebody, or further down the page."""
    href = (link.get("href") or "")[:_LONGEST_ADDRESS]
    host = host_of(sources.absolute(href))
    return href.startswith("#") or host != sources.host or PROFILE.search(href) is not None


def _may_name(words: str) -> bool:
    if not 0 < len(words) <= LONGEST or len(words.split()) > MOST_WORDS:
        return False
    if _NO_NAME.search(words) or _STANDING.fullmatch(words) or BY_LINE.match(words):
        return False
    if _OF_DATE.fullmatch(words):
        return False
    return not (LABELS.fullmatch(words) or ENDS.fullmatch(words))


def _is_named_by(sources: Sources, words: str, href: str) -> bool:
    """Tell whether an address of the site has the same words, two or more: "/coffee-and-tea/".

    One word will do within the first folder that the page is in: "/food/tea" of "/food/2026/black".
    """
    address = sources.absolute(href[:_LONGEST_ADDRESS])
    form = folded(words)
    if (
        (len(form.split()) == 1 and not _is_beneath(sources, address))
        or host_of(address) != sources.host
        or PROFILE.search(address)
    ):
        return False
    name = unquote(urlsplit(address).path).rstrip("/").rpartition("/")[2]
    return folded(re.sub(r"[-_+]", " ", name)) == form


def _is_beneath(sources: Sources, address: str) -> bool:
    """Tell whether an address is one step beneath the first folder that the page is in."""
    parts = urlsplit(address).path.strip("/").split("/")
    here = sources.path.strip("/").split("/")
    return len(parts) == len(("folder", "name")) < len(here) and parts[0] == here[0]
