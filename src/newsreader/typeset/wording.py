"""The small words of a page: reading time, dates, names, sizes, lengths."""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from urllib.parse import unquote

from newsreader.model.article import Article, Headline
from newsreader.model.feed import Enclosure
from newsreader.model.span import Direction
from newsreader.model.wording import size_words
from newsreader.typeset.cells import cut, printable
from newsreader.typeset.reading_time import reading_time

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_ADDRESS = 200
"""Characters of the longest address that is told whole among other words."""
_NAME = 80
"""Cells of the longest name of a file."""
HERE = "downloaded"
"""What is said of a file that is on the disk."""
BEGUN = "partly downloaded"
"""What is said of one of which a part is."""
PLAYING = "playing"
"""What is said of a file that plays."""
_PLAYED = {"audio", "video"}
_KINDS = {"audio": "Audio", "video": "Video", "image": "Picture", "text": "Text"}


def reading_label(headline: Headline) -> str:
    """Return `2 MIN READ`, or `SUMMARY` where the feed gave no more than that."""
    return "SUMMARY" if headline.summary_only else f"{reading_time(headline.minutes).upper()} READ"


def direction(text: str) -> Direction:
    """Return the direction of a text, from its first strong character."""
    for char in text:
        strong = unicodedata.bidirectional(char)
        if strong == "L":
            return Direction.LTR
        if strong in {"R", "AL"}:
            return Direction.RTL
    return Direction.LTR


def day_and_time(
    moment: datetime, zone: tzinfo, now: datetime | None, *, day_only: bool = False
) -> str:
    """Return a date as a newspaper has it: `Today, 14:02`, `9 February 2025, 14:02`.

    Args:
        moment: Aware.
        zone: Where the reader is.
        now: Aware; what today is. None: any day.
        day_only: Whether the moment stands for its day in UTC, of which no time is known.

    Returns:
        The words, in the reader's own time; for a day alone that day.
    """
    today = now.astimezone(zone).date() if now is not None else None
    if day_only:
        return _day(moment.astimezone(UTC).date(), today)
    local = moment.astimezone(zone)
    return f"{_day(local.date(), today)}, {local:%H:%M}"


def dates(article: Article, zone: tzinfo, now: datetime | None) -> str:
    """Return when an article was published and, where that is news, updated.

    Of one that nobody has dated it is said when it arrived.

    Args:
        article: Its update is passed over unless it is later by a minute at least.
        zone: Where the reader is.
        now: Aware; None: any day.

    Returns:
        `9 February 2025, 13:05, updated 14:10` and the like.
    """
    published, updated = article.headline.published, article.updated
    text = day_and_time(published, zone, now, day_only=article.published_day)
    if article.undated:
        return f"Arrived {_lowered(text)}"
    if updated is None or updated - published < timedelta(minutes=1):
        return text
    first = published.astimezone(UTC if article.published_day else zone)
    second = updated.astimezone(UTC if article.updated_day else zone)
    if first.date() != second.date():
        told = day_and_time(updated, zone, now, day_only=article.updated_day)
        return f"{text}, updated {_lowered(told)}"
    return text if article.updated_day else f"{text}, updated {second:%H:%M}"


def byline(authors: Sequence[str]) -> str:
    """Return `By A. Person, B. Other and C. Third`, or `""` for no names."""
    names = [" ".join(name.split()) for name in authors]
    names = [_without_by(name) for name in names if name]
    if not names:
        return ""
    if len(names) == 1:
        return f"By {names[0]}"
    return f"By {', '.join(names[:-1])} and {names[-1]}"


def file_name(enclosure: Enclosure) -> str:
    """Return what a file is called: its title, else the last part of its address, or `""`."""
    path = enclosure.url.partition("?")[0].partition("#")[0].partition("://")[2]
    last = path.partition("/")[2].rpartition("/")[2]
    name = enclosure.title or unquote(last, errors="replace")
    return cut(" ".join(printable(name).split()), _NAME)


def enclosure_words(enclosure: Enclosure) -> str:
    """Return what a file is, how long it plays and how big it is: `Audio · 32 min · 14 MB`.

    Of one that is refused, its address too: `Audio · not opened: ftp://a.example/1.mp3`.
    """
    told = file_facts(enclosure)
    if not enclosure.refused:
        return told
    url = enclosure.url
    return f"{told} · not opened: {url if len(url) <= _ADDRESS else url[: _ADDRESS - 1] + '…'}"


def file_facts(enclosure: Enclosure) -> str:
    """Return what a file is, how long it plays and how big it is, without its address."""
    kind, _, subtype = enclosure.type.partition("/")
    parts = [_KINDS.get(kind.lower(), subtype.upper() or "File")]
    if enclosure.seconds:
        parts.append(_length(enclosure.seconds))
    if enclosure.length:
        parts.append(size_words(enclosure.length))
    return " · ".join(parts)


def how_much(enclosure: Enclosure, here: Mapping[str, bool]) -> str:
    """Return how much of a file is on the disk, in words, or `""`.

    Args:
        enclosure: The file.
        here: The addresses of those that are on the disk, and whether wholly.
    """
    whole = here.get(enclosure.url)
    return "" if whole is None else HERE if whole else BEGUN


def files_words(
    enclosures: Sequence[Enclosure],
    key: str,
    here: Mapping[str, bool] | None = None,
    *,
    playing: str = "",
) -> str:
    """Return what comes with an article, for its head: `Audio · 32 min · 14 MB · e plays`.

    Args:
        enclosures: The files.
        key: The key for them, as a person writes it.
        here: The addresses of those that are on the disk, and whether wholly.
        playing: The address of what plays, whatever that is of, or `""`.

    Returns:
        `""` for none. Of several only how many and of what kind: they may be one in several
        qualities.
    """
    if not enclosures:
        return ""
    here = here or {}
    kinds = {one.type.partition("/")[0].lower() for one in enclosures}
    played = kinds <= _PLAYED
    if len(enclosures) == 1:
        told = file_facts(enclosures[0])
        if enclosures[0].refused:
            return f"{told} · not opened"
        amount = how_much(enclosures[0], here)
        there = f" · {amount}" if amount else ""
        if enclosures[0].url == playing:
            return f"{told}{there} · {PLAYING} · {key} stops"
        return f"{told}{there} · {key} {'plays' if played else 'opens'}"
    kind = f"{kinds.pop()} " if played and len(kinds) == 1 else ""
    count = sum(here.get(one.url, False) for one in enclosures)
    there = f" · {count} {HERE}" if count else ""
    if any(one.url == playing for one in enclosures):
        there += f" · 1 {PLAYING}"
    return f"{len(enclosures)} {kind}files{there} · {key} lists"


def _day(day: date, today: date | None) -> str:
    """A day in words: `Today`, `Yesterday`, or its date."""
    if today is not None and today - timedelta(days=1) <= day <= today:
        return "Today" if day == today else "Yesterday"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _lowered(words: str) -> str:
    """Words as they stand within a sentence: `today, 14:10`."""
    return words[0].lower() + words[1:]


def _without_by(name: str) -> str:
    """A name without the `By` that some feeds put before it."""
    head, space, rest = name.partition(" ")
    return rest if space and head.casefold() == "by" and rest else name


def _length(seconds: int) -> str:
    """How long something plays: `45 s`, `32 min`, `1 h 05 min`."""
    if seconds < 60:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02} min"
