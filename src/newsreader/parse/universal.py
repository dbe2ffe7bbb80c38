"""Any XML feed (RSS 0.9x, 1.0, 2.0, Atom, CDF), well-formed or not, to a `ParsedFeed`."""

import re
from datetime import datetime

from newsreader.dataclass import replace
from newsreader.errors import NotPlainError
from newsreader.model.feed import Entry, ParsedFeed
from newsreader.parse.addresses import LONGEST_ADDRESS, absolute, beyond
from newsreader.parse.bounds import LONGEST_GUID, LONGEST_READ, TOO_LONG, shorten
from newsreader.parse.decode import open_source, strip_declaration
from newsreader.parse.fast import read_fast
from newsreader.parse.letters import Letters
from newsreader.parse.media import Media, caption_title, gather, last_title
from newsreader.parse.newest import LEFT_OUT, dates, newest_fields
from newsreader.parse.posts import with_pictures
from newsreader.parse.raw import CUT, DEEP, MAX_ENTRIES, Fields, Raw
from newsreader.parse.sniff import from_feed_on
from newsreader.parse.text import (
    author_name,
    body_to_html,
    fold_space,
    language_tag,
    markup_to_text,
    repair_text,
    tag_label,
    unique,
)
from newsreader.pattern import late

_FORMATS = {
    "rss090": "rdf 0.90",
    "rss10": "rdf 1.0",
    "rss": "rss",
    "atom": "atom",
    "cdf": "cdf",
}
_PERIODS = {
    "hourly": 3600,
    "daily": 86_400,
    "weekly": 604_800,
    "monthly": 2_592_000,
    "yearly": 31_536_000,
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DETAILS = ("summary_detail", "title_detail")
"""Where a language may be said, besides the item and its full text."""
_COMMA = late(r",(?=[^\s\d])")
_MAX_LABEL = 60
_MAX_TTL = 31_536_000
_get = dict.get
"""Not the method of a feed's fields: feedparser's gives the value of another key for some."""
_TEXTUAL = ("text/", "application/xhtml+xml", "html", "xhtml")


def read_xml(
    letters: Letters,
    encoding: str,
    complaint: str,
    address: str,
    now: datetime | None = None,
    *,
    plain: bool = False,
) -> ParsedFeed | None:
    """Read an XML feed: on the fast path if it is one of the many, with feedparser if not.

    Args:
        letters: What it says.
        encoding: What it was read as, or `""` where nothing fitted.
        complaint: What was wrong with the bytes, or `""`.
        address: Where it came from, or `""`.
        now: When it came, aware UTC, for dates that are told from then.
        plain: Whether to leave it at the fast path.

    Returns:
        The feed, or None where nothing in the text is a feed.

    Raises:
        ParseError: The feed would fill the memory.
        NotPlainError: The fast path does not read it.
    """
    raw = read_fast(letters, absolute(address), now) if encoding else None
    if raw is None and plain:
        raise NotPlainError
    if raw is None:
        return read_slowly(letters.first(LONGEST_READ), encoding, complaint, address, now)
    return to_feed(raw, complaint, address, now)


def read_slowly(
    text: str, encoding: str, complaint: str, address: str, now: datetime | None = None
) -> ParsedFeed | None:
    """Do what `read_xml` does, with feedparser in any case, which is given the beginning."""
    # Imported where it is needed: a refresh that meets good feeds only costs no feedparser.
    from newsreader.parse.engine import run

    # No text is held on to: of a large feed there would be several of many megabytes.
    text = from_feed_on(text)
    text, cut = shorten(text)
    text = strip_declaration(text)
    source = open_source(text, encoding, TOO_LONG if cut else complaint)
    del text
    raw = run(source, absolute(address), whole=not cut, now=now)
    if not raw.version and source.text[:8].lower() == "<channel":
        raw.version = "cdf"
    if not raw.version and not raw.entries and not _text(raw.feed, "title"):
        return None
    return to_feed(raw, source.complaint, address, now)


def to_feed(raw: Raw, complaint: str, address: str, now: datetime | None = None) -> ParsedFeed:
    """Understand the fields that an engine has found.

    Args:
        raw: The fields.
        complaint: What was wrong with the bytes, or `""`.
        address: Where the feed came from, or `""`.
        now: When it came, aware UTC, for dates that are told from then.
    """
    version = raw.version
    feed = raw.feed
    atom = version.startswith("atom")
    site = _site(feed, address)
    language = language_tag(_text(feed, "language"))
    authors = _authors(feed) if atom else ()
    whole = _Whole(address, site, language, authors, atom=atom, now=now)
    fields = [entry for entry in raw.entries if isinstance(entry, dict)]
    if len(fields) > MAX_ENTRIES:
        fields = newest_fields(fields, now)
        raw.left_out = True
    entries = tuple(_entry(entry, whole) for entry in fields)
    return ParsedFeed(
        title=_words(feed, "title", atom=atom),
        site=site,
        description=_words(feed, "subtitle", atom=atom),
        language=language,
        format=_format(version),
        entries=entries,
        ttl=_ttl(feed),
        skip_hours=_skip_hours(raw.skip_hours),
        skip_days=_skip_days(raw.skip_days),
        complaint=_complaint(raw, complaint),
        cut=raw.cut,
    )


class _Whole:
    """What an item inherits from its feed."""

    __slots__ = ("address", "atom", "authors", "language", "now", "site")

    def __init__(
        self,
        address: str,
        site: str,
        language: str,
        authors: tuple[str, ...],
        *,
        atom: bool,
        now: datetime | None,
    ) -> None:
        self.address = absolute(address)
        self.site = site
        self.language = language
        self.authors = authors
        self.atom = atom
        self.now = now


def _entry(entry: Fields, whole: _Whole) -> Entry:
    base = _text(entry, "nr_base") or whole.address or whole.site
    url = _url(entry, base)
    title = _words(entry, "title", atom=whole.atom) or _words(entry, "itunes_title", atom=False)
    summary, content, stated = _bodies(entry)
    media = gather(entry, base, (title,))
    picture = media.picture
    if not summary and not content:
        summary = _instead(entry, media)
    if picture is not None and picture.caption and picture.caption in _captions(summary, media):
        # What stands beneath the picture need not stand there twice.
        picture = replace(picture, caption="")
    guid = _text(entry, "id")
    if not title:
        if content:
            content = with_pictures(content, media.others)
        else:
            summary = with_pictures(summary, media.others)
        title = markup_to_text(caption_title(entry))
    linked = url if len(url) <= LONGEST_ADDRESS else ""
    if not (title or summary or content or linked):
        title = last_title(guid[:LONGEST_GUID], media.enclosures)
    published, updated = dates(entry, whole.now)
    # An explicit xml:base rules; else a relative link means a neighbour of the article.
    own = stated if stated and stated != whole.address else ""
    return Entry(
        guid=guid,
        url=url,
        title=title,
        authors=_authors(entry) or _source_authors(entry) or whole.authors,
        published=published,
        updated=updated,
        summary=summary,
        content=content,
        tags=_tags(entry),
        enclosures=media.enclosures,
        picture=picture,
        language=_language(entry) or whole.language,
        comments=absolute(_text(entry, "comments"), base),
        base=own or linked or whole.site or whole.address,
    )


def _text(fields: Fields, key: str) -> str:
    value = _get(fields, key)
    return value if value and isinstance(value, str) else ""


def _fields(fields: Fields, key: str) -> Fields:
    value = _get(fields, key)
    return value if value and isinstance(value, dict) else {}


def _list(fields: Fields, key: str) -> list[Fields]:
    value = _get(fields, key)
    if not value or not isinstance(value, list):
        return []
    if len(value) == 1:  # as nearly always
        return value if isinstance(value[0], dict) else []
    return [item for item in value if isinstance(item, dict)]


def _words(fields: Fields, key: str, *, atom: bool) -> str:
    """A headline or a name as text: decoded as HTML unless the feed says it is plain."""
    value = _text(fields, key)
    if atom and _text(_fields(fields, key + "_detail"), "type") == "text/plain":
        return fold_space(repair_text(value))
    return markup_to_text(value)


def _bodies(entry: Fields) -> tuple[str, str, str]:
    """The summary and the full text as HTML, and the base that the feed states for them."""
    summary = _html(_text(entry, "summary"), _text(_fields(entry, "summary_detail"), "type"))
    content = base = ""
    for part in _list(entry, "content"):
        kind = _text(part, "type").lower()
        if kind and not kind.startswith(_TEXTUAL):
            continue
        text = _html(_text(part, "value"), kind)
        # Of several versions the longest is the whole one (a second description is a summary).
        if len(text) > len(content):
            content, base = text, _text(part, "base")
    if content and len(summary) > len(content) and _is_second_description(entry):
        summary, content, base = content, summary, ""
    if summary == content:
        summary = ""
    base = base or _text(_fields(entry, "summary_detail"), "base")
    return summary, content, absolute(base)


def _is_second_description(entry: Fields) -> bool:
    """Whether the "content" is only a repeated description, which feedparser files there."""
    return all(_text(part, "type") == "text/plain" for part in _list(entry, "content"))


def _html(value: str, kind: str) -> str:
    return body_to_html(value) if kind == "text/plain" else value


def _instead(entry: Fields, media: Media) -> str:
    """The text of an item that has neither description nor content."""
    for key in ("nr_itunes_summary", "nr_itunes_subtitle"):
        if text := _text(entry, key):
            return text
    text, is_html = media.description
    return text if is_html else body_to_html(text)


def _captions(summary: str, media: Media) -> tuple[str, ...]:
    """The summary as a caption would say it."""
    said = markup_to_text(summary)
    words = markup_to_text(media.description[0])
    return (said, words) if words and words[:200] == said[:200] else (said,)


def _url(entry: Fields, base: str) -> str:
    """The article's own address: without the detour over a counting service where it is told.

    One that is too long to be an address is given as it is: `bounds` takes it out, with words.
    """
    guid = _text(entry, "id")
    link = _text(entry, "link")
    if link == guid and "/" not in guid:
        # RSS takes a guid for the link unless told otherwise; `12345` is only a number.
        link = ""
    candidates = [_text(entry, "feedburner_origlink"), link]
    for candidate in candidates:
        if candidate and (url := absolute(candidate, base)):
            return url
    links = _list(entry, "links")
    for wanted in ("alternate", "", "related", "via"):
        candidates += [_text(link, "href") for link in links if _text(link, "rel") == wanted]
    candidates += [_text(part, "src") for part in _list(entry, "content")]
    if guid.startswith(("http://", "https://")) and not any(candidates):
        candidates.append(guid)
    found = next((url for url in (absolute(each, base) for each in candidates) if url), "")
    return found or beyond(candidates)


def _site(feed: Fields, address: str) -> str:
    candidates = [_text(feed, "link")]
    links = _list(feed, "links")
    candidates += [_text(link, "href") for link in links if _text(link, "rel") == "alternate"]
    base = absolute(address)
    return next((url for url in (absolute(each, base) for each in candidates) if url), "")


def _authors(fields: Fields) -> tuple[str, ...]:
    names = [author_name(_text(author, "name")) for author in _list(fields, "authors")]
    if not any(names):
        names = [author_name(_text(fields, "author"))]
    return unique(names, 50)


def _source_authors(entry: Fields) -> tuple[str, ...]:
    source = _fields(entry, "source")
    return _authors(source) if source else ()


def _tags(entry: Fields) -> tuple[str, ...]:
    labels: list[str] = []
    for tag in _list(entry, "tags"):
        label = tag_label(_text(tag, "label") or _text(tag, "term"))
        # A list in one element (`Film,Berlin,Prize`, while `Music, Arts` may be one name); and a
        # whole line of words that nobody would filter by.
        if "," not in label and len(label) <= _MAX_LABEL:
            labels.append(label.strip().rstrip("/ "))
            continue
        is_list = len(_COMMA.findall(label)) > 1 and ", " not in label
        parts = label.split(",") if is_list or len(label) > _MAX_LABEL else [label]
        labels += [part.strip().rstrip("/ ") for part in parts if len(part) <= _MAX_LABEL]
    return unique(labels)


def _language(entry: Fields) -> str:
    parts = [_fields(entry, key) for key in _DETAILS]
    for detail in (entry, *_list(entry, "content"), *parts):
        stated = _get(detail, "language")
        if stated and isinstance(stated, str) and (tag := language_tag(stated)):
            return tag
    return ""


def _format(version: str) -> str:
    if version in _FORMATS:
        return _FORMATS[version]
    match = re.fullmatch(r"(rss|atom)(\d)(\d)(\d?)[nu]?", version)
    if match is None:
        return version
    # feedparser writes 0.91 as "091" and 2.0 as "20".
    number = f"{match[2]}.{match[3]}{match[4]}"
    return f"{match[1]} {number}"


def _ttl(feed: Fields) -> int | None:
    """Seconds between visits that `ttl` (minutes) or `sy:updatePeriod` ask for, the longer."""
    asked = []
    minutes = re.match(r"\d{1,9}", _text(feed, "ttl").strip())
    if minutes:
        asked.append(int(minutes[0]) * 60)
    period = _PERIODS.get(_text(feed, "sy_updateperiod").strip().lower())
    if period:
        often = re.match(r"\d{1,6}", _text(feed, "sy_updatefrequency").strip())
        asked.append(period // max(1, int(often[0]) if often else 1))
    seconds = max(asked, default=0)
    return min(seconds, _MAX_TTL) or None


def _skip_hours(texts: list[str]) -> frozenset[int]:
    hours = (int(text) for text in texts if re.fullmatch(r"\s*[0-9]{1,2}\s*", text))
    # RSS 0.91 counts from 1 to 24, later versions from 0 to 23.
    return frozenset(hour % 24 for hour in hours if hour <= 24)


def _skip_days(texts: list[str]) -> frozenset[int]:
    names = (text.strip().lower() for text in texts)
    return frozenset(_DAYS.index(name) for name in names if name in _DAYS)


def _complaint(raw: Raw, complaint: str) -> str:
    if raw.deep:
        return DEEP
    if raw.left_out:
        return LEFT_OUT
    if raw.cut:
        return CUT
    if complaint:
        return complaint
    return "" if raw.strict else "the feed is not well-formed XML"
