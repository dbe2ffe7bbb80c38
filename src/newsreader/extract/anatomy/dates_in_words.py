"""Dates in words: `"First published on Sat 28 Nov 2026 10.00 GMT. Updated 29 Nov 2026"`."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.extract.anatomy.date_words import (
    CHECKED,
    DATED,
    MADE,
    PUBLISHED,
    UPDATED,
    pattern_of,
)
from newsreader.model.dates import HALF_DAYS
from newsreader.model.names import names
from newsreader.pattern import late

_YEAR: Final = r"(?:19|20)\d\d"
_DAY: Final = late(
    rf"(?<![\d./-])(?:\d{{1,2}} (?:[^\W\d_]{{2,12}} ?/ ?){{1,2}}[^\W\d_]{{3,12}} {_YEAR}(?!\d)"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?(?:[ -]| de | of )[^\W\d_]{{3,12}}"
    rf"(?:[.,]{{0,2}} |-| del? ){_YEAR}(?!\d)"
    rf"|(?<!\w)[^\W\d_]{{3,12}}\.? \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR}(?!\d)"
    rf"|{_YEAR}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?![\d/-])"
    rf"|\d{{1,2}}([./-]) ?\d{{1,2}}\1(?:{_YEAR}|\d\d)(?![\d/-])"
    rf"|\d{{1,2}}\. \d{{1,2}}\. {_YEAR}(?!\d)"
    rf"|{_YEAR}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일])",
    re.IGNORECASE,
)
_ZONES: Final = names(
    "Z GMT UTC BST CET CEST MEZ MESZ EET EEST WET WEST MSK EST EDT ET PST PDT PT CST CDT CT MST MDT"
    " IST JST KST HKT SGT AEST AEDT NZST NZDT"
)
"""Zones that are told from other words in capitals behind a time of the day."""
_CLOCK: Final = (
    rf"(?P<early>{'|'.join(HALF_DAYS)})?\s?"
    r"(?<!\d)(?P<hour>[012]?\d)(?:\s?[:.h時时시]\s?(?P<minute>[0-5]\d)?"
    r"(?:(?:[:.]|\s?[分분]\s?)(?P<second>[0-5]\d)?)?)?\s?(?P<half>[ap]\.?m\b\.?)?"
    r"(?!\d|[.:]\d|[-/]\d)"
    r"\s?(?:uhr|horas|hrs?\b|h\b|秒|초)?\s?[(\[]?(?P<zone>(?-i:(?:GMT|UTC)?[+-]\d\d?:?(?:\d\d)?"
    r"(?![\d-])|[A-Z]{2,4}\b|Z\b))?[)\]]?"
)
_AT: Final = (
    r"at|um|à|a las|às|alle(?: ore)?|ore|om|klo?\.?|в|ч\.|(?:o )?godz\.|o|u|ora|saat|pukul|lúc"
)
_AFTER: Final = late(
    r"(?:\s?[(（][^\W\d_]{1,3}[)）]|\s?(?:星期|周|週)[一二三四五六日天])?"
    rf"(?:T|[\s,;|·•–—-]{{0,4}}(?:\(|(?:{_AT})\s+)?){_CLOCK}",
    re.IGNORECASE,
)
_BEFORE: Final = late(rf"(?:^|(?<=[\s|:：(])){_CLOCK}[\s,|·•–—-]{{1,4}}(?:on\s+)?$", re.IGNORECASE)
_LATER: Final = late(
    rf"(?:\s?[,،|·•(–—-])*\s*{pattern_of(UPDATED)}\s*[:：]?\s*(?:(?:{_AT})\s+)?{_CLOCK}",
    re.IGNORECASE,
)
"""The time of the day of an update, behind a day that both have: `"8 May, updated at 14:00"`."""
_ON: Final = (
    r"(?:\s+on)?\s*[:：]?\s*(?:(?:on|am|le|el|il|em|op|den|the|vom|dnia|date)\s+)?"
    r"(?:[^\W\d_]{2,12}\.?,?\s+(?:the |den |le |el )?)?"
)
_WHICH: Final = (
    rf"(?:(?P<published>{pattern_of(PUBLISHED)})|(?P<updated>{pattern_of(UPDATED)})"
    rf"|(?P<checked>{pattern_of(CHECKED)})|(?P<made>{pattern_of(MADE)}))"
)
_LABEL: Final = late(rf"{_WHICH}{_ON}$", re.IGNORECASE)
_DATED: Final = late(rf"^\W*{pattern_of(DATED)}{_ON}$", re.IGNORECASE)
_BEHIND: Final = late(
    r"\s*(?:(?P<published>発行|公開|掲載|配信|发布|發布|發佈|发表|發表)|(?P<updated>更新|修改))"
)
_WEEKDAY: Final = late(r"(?:^|(?<=\s))[^\W\d_]{2,12}\.?(?:[,،]\s?|\s)$")
_KEY: Final = late(rf"(?:{_WHICH}|{pattern_of(DATED)})\s*[:：]?(?:\s+on)?", re.IGNORECASE)
_NOT_PUBLISHED: Final = late(rf"(?:{pattern_of(UPDATED)}|{pattern_of(CHECKED)})\W*$", re.IGNORECASE)
"""How a label ends, whatever it begins with, that is not that of publication."""
_ONLY_CLOCK: Final = late(rf"\W*{_CLOCK}\W*", re.IGNORECASE)
_NO_YEAR: Final = late(
    rf"(?P<label>{pattern_of(PUBLISHED)}\s*[:：]?\s*)(?P<month>[01]?\d)[-/月](?P<day>[0-3]?\d)日?"
    r"(?![\d/.-])",
    re.IGNORECASE,
)
_SHORT_YEAR: Final = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d\d")
_PARTED_LEFT: Final = re.compile(r"(?:^|\s)[|•·/–—-]\s*$|[|：｜]\s*$")
_PARTED_RIGHT: Final = re.compile(r"\s+[|•·/–—-](?:\s|$)|\s*[|｜]|[|•·/–—-]$")
"""What stands between a date and what else is told in its line."""
_SIGNS: Final = " \t|·•–—-:：,.;()（）[]【】"
_A_DAY: Final = re.compile(r"\d[./年년-]\s?\d|(?:19|20)\d\d")
_LONGEST: Final = 240
_REACH: Final = 60
"""Characters before a date in which its label or its time stands, and behind it."""
_LONGEST_LABEL: Final = 24
_MOST_DAYS: Final = 6
_LONGEST_PIECE: Final = 10
_LONGEST_ROW: Final = 1_000
_IN_PIECES: Final = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d) (?P<month>\d\d) ?[/.-] ?(?P<day>\d\d)"
    r" (?P<clock>\d\d:\d\d(?::\d\d)?)(?!\d)"
)
"""A date whose year, day and time stand in elements of their own."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as a page prints it.

    Attributes:
        day: The day, as it is written.
        clock: The time of the day, `"16:35"` or `"4:35 pm"`, or `""`.
        zone: The zone of that, or `""`.
        kind: `"published"`, `"updated"`, `"checked"` or `"made"` where a word beside it says so,
            else `""`.
        rest: What else its line says, without its dates.
        alone: Whether it stands alone between the signs that part its line.
        leads: Whether the line begins with it.
    """

    day: str
    clock: str = ""
    zone: str = ""
    kind: str = ""
    rest: str = ""
    alone: bool = False
    leads: bool = False


def printed_in(lines: Sequence[str]) -> Iterator[list[Printed]]:
    """Yield the dates that each short line prints, in its order; of no date, no line.

    Args:
        lines: Short texts in their order; a word like `"Published"`, or the time of the day, may be
            one of its own.
    """
    for text in _joined(lines):
        if len(text) <= _LONGEST and (found := _dates(text)):
            yield found


def in_pieces(lines: Sequence[str]) -> list[str]:
    """Return the day and the time that short texts in a row are together: "2026", "03", "/", "28".

    Args:
        lines: Short texts in their order.
    """
    row = " ".join(line for line in lines if len(line) <= _LONGEST_PIECE)
    return [
        f"{found['year']}-{found['month']}-{found['day']} {found['clock']}"
        for found in islice(_IN_PIECES.finditer(row[:_LONGEST_ROW]), 1)
    ]


def in_year(lines: Sequence[str], year: int) -> list[str]:
    """Return lines in which the days of publication that are told without a year have one.

    Args:
        lines: Short texts in their order.
        year: The year.
    """
    short = (line for line in _joined(lines) if len(line) <= _LONGEST)
    return [_NO_YEAR.sub(rf"\g<label>{year}-\g<month>-\g<day> ", line) for line in short]


def _joined(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines, a label put before the next one and a time of the day behind the last one."""
    held = ""
    for line in lines:
        text = line.strip()
        joins = 0 < len(held) <= _LONGEST and (_is_label(held) or _is_clock(text))
        if joins:
            held = f"{held} {text}"
            continue
        if held:
            yield held
        held = text
    if held:
        yield held


def _is_label(text: str) -> bool:
    """Tell whether a line says what the next one is the date of."""
    if _KEY.fullmatch(text):
        return True
    return len(text) <= _LONGEST_LABEL and _NOT_PUBLISHED.search(text) is not None


def _is_clock(text: str) -> bool:
    """Tell whether a text is nothing but the time of a day."""
    found = _ONLY_CLOCK.fullmatch(text) if len(text) < _REACH else None
    return found is not None and found["minute"] is not None


def _dates(text: str) -> list[Printed]:
    days = list(_DAY.finditer(text)) if _A_DAY.search(text) else []
    if not 0 < len(days) <= _MOST_DAYS:
        return []
    found: list[tuple[str, str, str, str]] = []
    spans: list[tuple[int, int]] = []
    past = 0
    for each in days:
        start, end = each.span()
        before = text[max(past, start - _REACH) : start]
        clock, zone, behind = _clock_at(_AFTER.match(text, end, end + _REACH))
        if not clock and (early := _BEFORE.search(before)):
            clock, zone, _ = _clock_at(early)
            before = before[: early.start()] if clock else before
        if not clock and _SHORT_YEAR.fullmatch(each[0]):
            continue  # a version, a share, a size
        kind, before, past = _kind_of(before, text, behind if behind > end else end)
        spans.append((max(0, start - _REACH, spans[-1][1] if spans else 0) + len(before), past))
        found.append((_plain(each[0]), clock, zone, kind))
    later = _LATER.match(text, days[-1].end())
    if later is not None and len(days) == 1 and not found[0][3]:
        clock, zone, _ = _clock_at(later)
        kept = found[0][:1] + (("", "") if found[0][1:2] == (clock,) else found[0][1:3]) + ("",)
        found = [kept, (kept[0], clock, zone, "updated")] if clock else found
        spans = [spans[0], (days[-1].end(), later.end())] if clock else spans
    rest = _without(text, spans)
    return [
        Printed(*each, rest, *_alone(text, *span)) for each, span in zip(found, spans, strict=True)
    ]


def _kind_of(before: str, text: str, end: int) -> tuple[str, str, int]:
    """Return which date it is, what stands before what says so, and where it ends."""
    if label := _LABEL.search(before):
        return label.lastgroup or "", before[: label.start()], end
    beside = _DATED.search(before) or _WEEKDAY.search(before)
    before = before if beside is None else before[: beside.start()]
    if behind := _BEHIND.match(text, end):
        return behind.lastgroup or "", before, behind.end()
    return "", before, end


def _clock_at(found: re.Match[str] | None) -> tuple[str, str, int]:
    """Return the time of a day, its zone where it is known, and where both end."""
    if found is None or not (found["minute"] or found["half"]) or int(found["hour"]) > 24:
        return "", "", 0
    half = (found["half"] or "").replace(".", "").lower()
    if not half and found["early"]:
        half = "pm" if HALF_DAYS[found["early"]] else "am"
    clock = f"{found['hour']}:{found['minute'] or '00'}"
    if found["second"]:
        clock += f":{found['second']}"
    zone = found["zone"] or ""
    known = zone in _ZONES or not zone.isalpha()
    end = found.end() if known or not zone else found.start("zone")
    return f"{clock} {half}".strip(), zone if known else "", end


def _alone(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a part of a line stands alone in it, and whether it is its beginning."""
    left, right = text[:start], text[end:]
    leads = not left.strip(_SIGNS)
    alone = (leads or _PARTED_LEFT.search(left) is not None) and (
        not right.strip(_SIGNS) or _PARTED_RIGHT.match(right) is not None
    )
    return alone, leads


def _plain(day: str) -> str:
    day = re.sub(r"(?<=\d)(?:st|nd|rd|th|er|º)\b|\bof ", "", day)
    # Where a month has two names both may be told: "28 آب/أغسطس 2013".
    day = re.sub(r"(?:[^\W\d_]+ ?/ ?)+(?=[^\W\d_])", "", day)
    return re.sub(r"(?<=\d[./-]) (?=\d)", "", day)


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces, past = [], 0
    for start, end in spans:
        pieces.append(text[past:start])
        past = max(past, end)
    return " ".join(" ".join([*pieces, text[past:]]).split()).strip(_SIGNS)
