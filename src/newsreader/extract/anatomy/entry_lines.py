"""The line of an entry that says who put it on its site and when, above its text or below.

Programs for blogs print it beside the text: `"Posted by ann on 8 February 2025 - 18:55"`,
`"8 February 2025, 18:55 by Ann"`, and those that head a day with its date have the time of the day
alone. Comments are signed in the same form: of several such lines none is believed.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.extract.anatomy.bylines import is_login, plausible
from newsreader.extract.anatomy.date_words import PUBLISHED, pattern_of
from newsreader.extract.anatomy.dates_in_words import Printed, printed_in
from newsreader.extract.anatomy.element_names import is_skipped, names_of
from newsreader.extract.anatomy.entry_words import BY, POSTED_BY
from newsreader.extract.anatomy.lone_days import above_headline
from newsreader.extract.anatomy.others import Others
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.body.words import abroad
from newsreader.model.names import names
from newsreader.pattern import late

_CONNECT: Final = (
    r"(?:on|at|am|um|den|dem|le|la|les|à|el|en|il|alle|ore|em|às|op|om|d\.|kl\.?|klo|dnia|w|o|v|ve"
    r"|dne|dňa|στις|в|на|у|о|tarihinde|pada|vào|lúc|ngày|at:|date|dátum|datum)"
)
_WEEKDAY: Final = r"[^\W\d_]{2,12}\.?"
_NAME: Final = r"[^\W\d_][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){0,3}?"
_TO_DATE: Final = (
    rf"(?:\s*[,|·•–—-]|\s+{_CONNECT}(?!\w)){{0,3}}"
    rf"(?:\s+{_CONNECT}\s+{_WEEKDAY},?|\s+{_WEEKDAY},)?"
)
_BEFORE: Final = late(
    rf"\W*(?:(?P<verb>{pattern_of(POSTED_BY)})|(?P<bare>{pattern_of(BY)}))\s*[:：]?\s*"
    rf"(?P<name>{_NAME}){_TO_DATE}\s*",
    re.IGNORECASE,
)
"""What stands before the date: a word for the writer, the name."""
_BEHIND: Final = late(
    rf"(?:\s*(?:uhr|hrs?|horas|h)\b\.?)?\s*[,|·•–—-]?\s*(?:{pattern_of(POSTED_BY)}|{pattern_of(BY)})"
    rf"\s*[:：]?\s*(?P<name>{_NAME})(?:\s*[|·•,(/–—-].*|$)",
    re.IGNORECASE,
)
"""What stands behind it where the date is first."""
_DATED: Final = late(rf"\W*(?:{pattern_of(PUBLISHED)})?(?:[\s:：]|{_CONNECT}\b|{_WEEKDAY},)*", re.I)
"""What stands before such a date."""
_SIGNED: Final = late(rf"(?P<name>{_NAME})\s*[|·•–—]\s*(?:{_CONNECT}\s+)?", re.IGNORECASE)
"""A name and a sign before a date: only at the foot of an entry it is no section and no place."""
_CLOCK: Final = late(r"(?<!\d)[012]?\d[:.][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?![\d.:])", re.IGNORECASE)
_ENDS: Final = late(r"\s*(?:(?:uhr|hrs?|horas|h)\b\.?)?\s*(?:[|·•,(/\[»›–—-]|$)", re.IGNORECASE)
"""What stands behind such a line, or a sign before more of it."""
_INLINE: Final = names("a abbr b em font i small span strong time u")
_FOOT: Final = re.compile(
    r"(?:^|[\s_-])(?:post|entry|article|asset|item|blog|news)[-_]*(?:footer|foot|meta|info|byline)"
    r"(?:data)?(?=$|[\s_-])",
    re.IGNORECASE,
)
"""What the foot of an entry is called."""
_LONGEST: Final = 240
_MOST: Final = 60
"""Dates of a page that are looked at."""
_DEEP: Final = 12
_ABOVE: Final = 14
"""Elements above the headline among which such a line may stand."""
_SHORTEST_LOGIN: Final = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """What such a line says.

    Attributes:
        name: Whoever put the entry on its site.
        date: When, as it is printed, or None.
    """

    name: str
    date: Printed | None


def entry_of(sources: Sources) -> Entry | None:
    """Return what the one line says that tells who put an entry on its site, and when.

    Args:
        sources: What the page says.
    """
    if not sources.headings:
        return None
    start = sources.order.get(sources.headings[0], 0)
    end = _first_comment(sources, start)
    others = Others(sources.headings[0])
    blocks: dict[Element, None] = {}
    for (number, _), element in sources.dated[: _MOST * 3]:
        if not start - _ABOVE <= number < end or len(blocks) >= _MOST:
            continue
        block = next((each for each in _around(element) if each.tag not in _INLINE), element)
        elsewhere = _is_elsewhere(block, sources.headings[0]) or others.dates(element)
        if not elsewhere:
            blocks[block] = None
    found = {entry for block in blocks if (entry := _read(sources, block)) is not None}
    return found.pop() if len(found) == 1 else None


def _around(element: Element) -> Iterator[Element]:
    yield element
    yield from islice(element.iterancestors(), _DEEP)


def _first_comment(sources: Sources, start: int) -> float:
    """Return where the heading of the comments stands, behind the headline."""
    below = (
        number
        for number, line in sources.lines
        if number > start and len(line) <= _LONGEST and abroad.ENDS.fullmatch(line)
    )
    return next(below, float("inf"))


def _is_elsewhere(block: Element, headline: Element) -> bool:
    """Tell whether a line stands in a card, a comment or a rail that the headline is not in."""
    heads = set(headline.iterancestors())
    for each in _around(block):
        if each in heads:
            return False
        if is_skipped(_FOOT.sub(" ", names_of(each))) or each.tag in ("nav", "aside"):
            return True
    return False


def _read(sources: Sources, block: Element) -> Entry | None:
    text = words_of(block, _LONGEST + 1)
    if len(text) > _LONGEST:
        return None
    dates = next(printed_in([text]), [])
    if len(dates) > 1 or (dates and dates[0].kind in ("updated", "checked")):
        return None
    if dates:
        return _dated(text, dates[0], block)
    clock = _CLOCK.search(text)
    if clock is None or not _ENDS.match(text, clock.end()):
        return None
    found = _BEFORE.fullmatch(text, 0, clock.start())
    if found is None or not found["verb"] or not _is_somebody(found["name"]):
        return None
    day = above_headline(sources)
    dated = None if day is None else Printed(day.day, clock[0], kind="published", alone=True)
    return Entry(found["name"], dated)


def _dated(text: str, date: Printed, block: Element) -> Entry | None:
    """Return who stands before or behind the date in a line, None where nobody surely does."""
    first = re.match(r"\w+", date.day)
    start = -1 if first is None else text.find(first[0])
    last = re.split(r"\s", date.clock or date.day)[-1] if date.clock else date.day[-2:]
    end = text.find(last, max(start, 0)) + len(last)
    if start < 0 or end < len(last):
        return None
    published = Printed(date.day, date.clock, date.zone, "published", alone=True)
    if found := _BEFORE.fullmatch(text, 0, start):
        name = found["name"]
        sure = found["verb"] or ((plausible(name) or date.clock) and _ENDS.match(text, end))
        return Entry(name, published) if sure and _is_somebody(name) else None
    if _DATED.fullmatch(text, 0, start) and (behind := _BEHIND.fullmatch(text, end)):
        name = behind["name"]
        sure = plausible(name) or (date.clock and is_login(name))
        return Entry(name, published) if sure and _is_somebody(name) else None
    signed = _SIGNED.fullmatch(text, 0, start)
    if signed is None or not plausible(signed["name"]) or not _ENDS.match(text, end):
        return None
    foot = any(_FOOT.search(names_of(each)) for each in islice(_around(block), 3))
    linked = block.find(".//a") is not None
    return Entry(signed["name"], published) if foot and not linked else None


def _is_somebody(name: str) -> bool:
    """Tell whether a name is that of a person or of an account."""
    bare = name.strip(" .-")
    one = " " not in bare and len(bare) > _SHORTEST_LOGIN
    return plausible(bare) or (one and (is_login(bare) or is_login(bare.capitalize())))
