"""When an article was published and updated."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Final, TypeAlias

from newsreader.dataclass import dataclass
from newsreader.extract.anatomy.dates_in_words import published_in, updated_in
from newsreader.extract.anatomy.json_ld import text_of
from newsreader.extract.anatomy.sources import Element, Sources, words_of

ReadDate: TypeAlias = Callable[[str], datetime | None]

_FIRST: Final = datetime(1991, 1, 1, tzinfo=UTC)
"""Before this no page was on the web; what is dated earlier is a mistake."""
_ZONED: Final = re.compile(r"(?:Z|[+-]\d\d:?\d\d|GMT|UTC|[A-Z]{3,4})\s*$")
_UNCLEAR: Final = re.compile(r"(0?\d|1[0-2])[-/](?!\1)(0?\d|1[0-2])[-/](?:19|20)?\d\d(?!\d)")
"""A day and a month of which each may be the other."""
_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_IN_ADDRESS: Final = re.compile(
    rf"/((?:19|20)\d\d)[/-](?:([01]?\d)|({'|'.join(_MONTHS)})[a-z]{{0,6}})[/-]([0-3]?\d)(?=[/._-]|$)",
    re.IGNORECASE,
)
_PUBLISHED: Final = (
    "article:published_time", "article:published", "og:published_time", "parsely-pub-date",
    "sailthru.date", "datepublished", "date.issued", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "citation_publication_date",
    "citation_date", "article_date_original", "publish-date", "publish_date", "pubdate",
    "publication_date", "cxenseparse:recs:publishtime", "date", "pdate", "published",
)  # fmt: skip
_UPDATED: Final = (
    "article:modified_time", "article:modified", "og:updated_time", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised",
    "article:updated_time",
)  # fmt: skip
_CHANGED: Final = re.compile(
    r"updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt|oppdater", re.I
)
_NOT_PUBLISHED: Final = re.compile(
    rf"(?:{_CHANGED.pattern}|review|revis|check|geprüft|überprüft|vérifi|verific|controllat)[^\d]*$",
    re.IGNORECASE,
)
"""How the label of a day ends that is not that of publication."""
_SAYS_PUBLISHED: Final = re.compile(
    r"publi|posted|entry-date|pubdate|created|erstellt|veröff", re.I
)
_TIME_OF_DAY: Final = re.compile(
    r"\d\s?(?:[:時时시ht]\s?\d|[ap]\.?m\b)|\d{10}|(?<![\d.])\d{1,2}\.\d\d(?![\d.])", re.IGNORECASE
)
_LONGEST: Final = 60
_LABEL: Final = 20
"""Characters of a line that says what the next one is the date of."""
_ZONES: Final = timedelta(days=2)
"""More than the zones of the world lie apart, and the day that has begun."""


@dataclass(frozen=True, slots=True)
class Told:
    """A date of a page.

    Attributes:
        moment: Aware UTC.
        day_only: Whether the page tells only the day, of which `moment` is midnight in UTC.
    """

    moment: datetime
    day_only: bool = False


def dates_of(sources: Sources, read: ReadDate, now: datetime) -> tuple[Told | None, Told | None]:
    """Return when the article was published and, if that is later, updated; each may be None.

    Where only the update is told, whether that is later is for who knows the other to say.

    Args:
        sources: What the page says.
        read: Reads a date in any form; None where it cannot.
        now: When the page was fetched; dates beyond the next day are none.
    """
    published = _first(_published(sources), read, now) or _from_address(sources.url, now)
    published = _earlier(published, sources, read, now)
    updated = _first(_updated(sources), read, now)
    if published is None or updated is None:
        return published, updated
    if updated.moment - published.moment < timedelta(minutes=1):
        return published, None
    return published, updated


def _first(texts: Iterator[str], read: ReadDate, now: datetime) -> Told | None:
    """Return the first date that makes sense; of two that name one moment that with a zone."""
    spare: Told | None = None
    for text in texts:
        line = " ".join(text.split())
        if not line or len(line) > _LONGEST:
            continue
        moment = None if _UNCLEAR.match(line) else read(line)
        if moment is None or not _FIRST < moment < now + timedelta(days=1):
            continue
        if spare is None:
            if _ZONED.search(line):
                return Told(moment)
            spare = Told(moment, _is_day(line, moment))
        # Without a zone it may be up to 14 hours off; another may say the same with one.
        elif _ZONED.search(line) and abs(moment - spare.moment) <= timedelta(hours=24):
            return Told(moment)
    return spare


def _is_day(line: str, moment: datetime) -> bool:
    """Tell whether a date has no time of the day, for which reading it has put midnight."""
    midnight = moment.hour == moment.minute == moment.second == 0
    return midnight and _TIME_OF_DAY.search(line) is None


def _published(sources: Sources) -> Iterator[str]:
    yield text_of(sources.article.get("datePublished"))
    for name in _PUBLISHED[:6]:
        yield from sources.metas.get(name, ())
    for element in sources.properties.get("datepublished", ())[:2]:
        yield _moment(element)
    yield text_of(sources.article.get("dateCreated"))
    for name in _PUBLISHED[6:]:
        yield from sources.metas.get(name, ())
    for node in sources.nodes:
        if "datePublished" in node and node.get("@type") in ("WebPage", "ItemPage"):
            yield text_of(node.get("datePublished"))
    yield from _times(sources)
    for element in sources.marks.get("date", ())[:6]:
        if sources.near_heading(element, 80) and not _CHANGED.search(_names(element)):
            yield _worded(words_of(element, 200))
    for element in sources.marks.get("byline", ())[:2]:
        if sources.near_heading(element, 80):
            yield _worded(words_of(element, 200))
    yield from published_in(_head(sources))
    yield from _alone(sources)
    yield _at_the_foot(sources)


def _alone(sources: Sources) -> Iterator[str]:
    """Yield the days that stand by themselves at the headline, or behind "Published"."""
    lines = sources.headed()
    for before, line in zip(["", *lines], lines, strict=False):
        if len(before) <= _LABEL and _NOT_PUBLISHED.search(before):
            continue
        parts = _PARTED.split(line) if len(_WORDED.findall(line)) == 1 else [line]
        for part in parts:
            if alone := _ALONE.fullmatch(part.strip()):
                yield alone[1]


def _earlier(
    published: Told | None, sources: Sources, read: ReadDate, now: datetime
) -> Told | None:
    """Return the one day printed at the headline where that is earlier, else what was told.

    No article is published behind the date that it bears: a site that moves its articles to
    another program dates them anew for machines.

    Args:
        published: What the page tells machines, or another witness says.
        sources: What the page says.
        read: Reads a date in any form.
        now: When the page was fetched.
    """
    if published is None:
        return None
    days = {told for text in _alone(sources) if (told := _first(iter([text]), read, now))}
    printed = days.pop() if len(days) == 1 else published
    return printed if published.moment - printed.moment > _ZONES else published


def _at_the_foot(sources: Sources) -> str:
    """Return the day that follows "Posted on" anywhere on the page, if it is the only one."""
    lines = [line for _, line in sources.lines]
    days = {
        day
        for line, behind in zip(lines, [*lines[1:], ""], strict=False)
        for day in islice(published_in([line, behind] if len(line) <= _LABEL else [line]), 1)
    }
    return days.pop() if len(days) == 1 else ""


def _times(sources: Sources) -> Iterator[str]:
    """Yield the `<time>` elements that may be the date of publication, the likeliest first."""
    likely = [each for each in sources.times if not _CHANGED.search(_names(each))]
    for element in likely:
        if element.get("pubdate") is not None or _SAYS_PUBLISHED.search(_names(element)):
            yield _moment(element)
    for element in likely:
        if sources.near_heading(element, 120):
            yield _moment(element)
    if len(likely) == 1:
        yield _moment(likely[0])


def _updated(sources: Sources) -> Iterator[str]:
    yield text_of(sources.article.get("dateModified"))
    for name in _UPDATED:
        yield from sources.metas.get(name, ())
    for element in sources.properties.get("datemodified", ())[:2]:
        yield _moment(element)
    for element in sources.times:
        if _CHANGED.search(_names(element)) and sources.near_heading(element, 120):
            yield _moment(element)
    yield from updated_in(_head(sources))


def _head(sources: Sources) -> list[str]:
    """Return the lines of the head, and what is marked as a date or a byline, each as one."""
    marked = [*sources.marks.get("date", ())[:6], *sources.marks.get("byline", ())[:4]]
    near = [words_of(each, 240) for each in marked if sources.near_heading(each, 80)]
    return near + sources.headed()


def _moment(element: Element) -> str:
    return element.get("datetime") or element.get("content") or _worded(words_of(element, 100))


def _names(element: Element) -> str:
    """What an element and the one around it are called, and the words just before it."""
    above = element.getparent()
    names = [element.get("class") or "", element.get("itemprop") or "", words_of(element, 60)]
    if above is not None:
        names += [above.get("class") or "", (above.text or "")[:60]]
    before = element.getprevious()
    if before is not None and isinstance(before.tag, str):
        names += [(before.tail or "")[-60:], (before.text or "")[:60]]
    return " ".join(names)[:600]


_WORDED: Final = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th|\.)?(?: de)? [^\W\d_]{3,12}\.?,?(?: de)? (?:19|20)\d\d"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|(?:19"
    r"|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}"
    r"|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d年\d{1,2}月\d{1,2}日)"
)


_ALONE: Final = re.compile(
    r"(?:(?:first )?(?:published|posted|created|veröffentlicht|publié|publicado|pubblicato"
    r"|erschienen)"
    rf"(?: on| am| le| el| il)?:?(?: the)? )?(?:[^\W\d_]{{2,10}}\.?, )?({_WORDED.pattern})"
    r"(?:,? (?:at |um |à )?\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?)?",
    re.IGNORECASE,
)
"""A line of the head that is nothing but when the article was published."""
_PARTED: Final = re.compile(r"\s+[|•·/–—-]\s+|^[|•·/–—-]\s*|\s*[|•·/–—-]$")
"""What stands between a date and what else is told in its line."""


def _worded(text: str) -> str:
    """Return the date in a short text, if it is the only one and nothing says "updated"."""
    found = _WORDED.findall(text)
    return found[0] if len(found) == 1 and not _CHANGED.search(text) else ""


def _from_address(url: str, now: datetime) -> Told | None:
    """Return the day that a page's address names, the last witness there is."""
    found = _IN_ADDRESS.search(url)
    if found is None:
        return None
    try:
        month = int(found[2] or 1 + _MONTHS.index(found[3].lower()))
        moment = datetime(int(found[1]), month, int(found[4]), tzinfo=UTC)
    except ValueError:
        return None
    return Told(moment, day_only=True) if _FIRST < moment < now + timedelta(days=1) else None
