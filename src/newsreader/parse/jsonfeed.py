"""JSON Feed 1.0 and 1.1 to a `ParsedFeed`, with patience for what publishers get wrong."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from newsreader.errors import ParseError
from newsreader.model.feed import Enclosure, Entry, ParsedFeed
from newsreader.model.picture import Picture
from newsreader.parse.addresses import absolute, beyond, elsewhere
from newsreader.parse.bounds import LONGEST_GUID
from newsreader.parse.dates import read_date
from newsreader.parse.letters import Letters
from newsreader.parse.media import file_size, is_picture, last_title, number
from newsreader.parse.newest import LEFT_OUT, newest
from newsreader.parse.raw import CUT, MAX_ENTRIES
from newsreader.parse.salvage import read_anyhow, whole_number
from newsreader.parse.sniff import without_guard
from newsreader.parse.text import (
    author_name,
    body_to_html,
    fold_space,
    language_tag,
    markup_to_text,
    plain_to_html,
    repair_text,
    tag_label,
    unique,
)

_MOST_OBJECTS = 1_000_000

Fields = Mapping[str, Any]


def read_json(letters: Letters, address: str, now: datetime | None = None) -> ParsedFeed:
    """Read a JSON Feed.

    Args:
        letters: What it says.
        address: Where it came from, or `""`.
        now: When it came, aware UTC, for dates that are told from then.

    Raises:
        ParseError: It is not JSON, or not a feed.
    """
    feed, complaint = _decode(letters)
    items = feed.get("items") if isinstance(feed, Mapping) else None
    version = _string(feed.get("version")) if isinstance(feed, Mapping) else ""
    if not isinstance(feed, Mapping) or not (isinstance(items, list) or "jsonfeed" in version):
        raise ParseError("the answer is JSON, but not a JSON Feed")
    base = absolute(address) or absolute(_string(feed.get("feed_url")))
    site = absolute(_string(feed.get("home_page_url")), base)
    language = language_tag(_string(feed.get("language")))
    authors = _authors(feed)
    listed = (
        [item for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []
    )
    entries = tuple(
        _entry(item, base or site, site, language, authors, now=now)
        for item in newest(listed, lambda item: _dates(item, now)[0])
    )
    number_found = re.search(r"version/(\d{1,3}(?:\.\d{1,3})?)", version)
    return ParsedFeed(
        title=fold_space(repair_text(_string(feed.get("title")))),
        site=site,
        description=fold_space(repair_text(_string(feed.get("description")))),
        language=language,
        format=f"jsonfeed {number_found[1]}" if number_found else "jsonfeed",
        entries=entries,
        complaint=LEFT_OUT if len(listed) > MAX_ENTRIES else complaint,
        cut=complaint == CUT,
    )


def _decode(letters: Letters) -> tuple[Any, str]:
    """Return what the text holds, and what is wrong with it, in words, or `""`."""
    start = letters.start
    skip = len(start) - len(_from_json_on(start))
    data = letters.utf8()
    if data.count(b"{") + data.count(b"[") > _MOST_OBJECTS:
        # Each takes thirty times the room of its two characters.
        raise ParseError("the answer is JSON of more objects than any feed has")
    try:
        return msgspec.json.decode(memoryview(data)[len(start[:skip].encode()) :]), ""
    except (msgspec.DecodeError, RecursionError):
        pass
    del data
    text = _from_json_on(letters.whole())
    try:
        # More patient: line breaks inside of strings, NaN.
        return json.loads(text, strict=False, parse_int=whole_number), ""
    except RecursionError as error:
        raise ParseError("the answer is JSON nested beyond all reason") from error
    except ValueError as error:
        feed, complaint, whole = read_anyhow(text)
        if not (whole or feed.get("items")):
            raise ParseError("the answer starts like JSON, but is broken") from error
        return feed, complaint


def _from_json_on(text: str) -> str:
    return without_guard(text.lstrip("\ufeff \t\r\n\0"))


def _entry(
    item: Fields,
    base: str,
    site: str,
    language: str,
    authors: tuple[str, ...],
    *,
    now: datetime | None,
) -> Entry:
    stated = [_string(item.get(key)) for key in ("url", "external_url")]
    url = absolute(stated[0], base) or absolute(stated[1], base)
    identity = item.get("id")
    guid = str(identity) if isinstance(identity, int | float) else _string(identity)
    if not url and guid.startswith(("http://", "https://")):
        url = absolute(guid)
    linked, url = url, url or beyond(stated)
    content = _string(item.get("content_html")) or plain_to_html(_string(item.get("content_text")))
    summary = body_to_html(_string(item.get("summary")))
    published, updated = _dates(item, now)
    files, picture = _attachments(item, base)
    title = _title(item)
    if not (title or summary or content or linked):
        title = last_title(guid[:LONGEST_GUID], files)
    return Entry(
        guid=guid,
        url=url,
        title=title,
        authors=_authors(item) or authors,
        published=published,
        updated=updated,
        summary="" if summary == content else summary,
        content=content,
        tags=_tags(item.get("tags")),
        enclosures=files,
        picture=_picture(item, base) or picture,
        language=language_tag(_string(item.get("language"))) or language,
        base=linked or site or base,
    )


def _dates(item: Fields, now: datetime | None) -> tuple[datetime | None, datetime | None]:
    """When it was published, and when it was changed after that."""
    published = read_date(_string(item.get("date_published")), now)
    updated = read_date(_string(item.get("date_modified")), now)
    if published is None:
        return updated, None
    return published, updated if updated is not None and updated > published else None


def _string(value: object) -> str:
    # A lone surrogate in JSON can be neither stored nor shown.
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def _title(item: Fields) -> str:
    title = _string(item.get("title"))
    # The specification says plain text; closing tags show that the publisher did not know.
    return markup_to_text(title) if "</" in title else fold_space(repair_text(title))


def _authors(fields: Fields) -> tuple[str, ...]:
    listed = fields.get("authors")
    people = listed if isinstance(listed, list) else []
    people = people[:50] or [fields.get("author")]
    names = []
    for person in people:
        name = person.get("name") if isinstance(person, Mapping) else person
        names.append(author_name(_string(name)))
    return unique(names, 50)


def _tags(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.split(",")
    labels = value[:200] if isinstance(value, list) else []
    return unique([tag_label(_string(label)) for label in labels])


def _picture(item: Fields, base: str) -> Picture | None:
    for key in ("image", "banner_image"):
        address = absolute(_string(item.get(key)), base)
        if address:
            return Picture(address)
    return None


def _attachments(item: Fields, base: str) -> tuple[tuple[Enclosure, ...], Picture | None]:
    listed = item.get("attachments")
    files: dict[str, Enclosure] = {}
    picture = None
    for attachment in listed[:200] if isinstance(listed, list) else []:
        if not isinstance(attachment, Mapping):
            continue
        told = _string(attachment.get("url"))
        address = absolute(told, base) or elsewhere(told)
        kind = _string(attachment.get("mime_type")).lower()
        title = fold_space(_string(attachment.get("title")))
        if not address:
            continue
        if is_picture(kind, "", address) and not elsewhere(address):
            picture = picture or Picture(address, alt=title)
            continue
        seconds = number(attachment.get("duration_in_seconds"), 10_000_000)
        length = file_size(attachment.get("size_in_bytes"))
        files.setdefault(address, Enclosure(address, kind, length, seconds, title))
    return tuple(files.values())[:50], picture
