"""What a feed may cost: its length where it must be read slowly, and that of each of its texts."""

import re
from collections.abc import Iterator
from hashlib import blake2b
from itertools import islice

from newsreader.dataclass import replace
from newsreader.model.feed import Entry, ParsedFeed
from newsreader.parse.addresses import LONGEST_ADDRESS

LONGEST_SLOWLY = 3_000_000
"""Characters that feedparser is given: on hostile ones it takes seconds for a million."""
LONGEST_READ = LONGEST_SLOWLY + 500_000
"""Characters that it is found in, and that tell whether there is more of it."""
MOST_TAGS = 200_000
"""Tags that feedparser is given: each costs it twenty microseconds, however short it is."""
LONGEST_BODY = 2_000_000
"""Characters of a summary or a full text that are kept."""
BREAK = " …"
"""What ends a text whose end was left out: readers see it, and the rest is looked for elsewhere."""
_LAST_WORDS = 1000
"""Characters from the limit back within which a text is parted between two words."""
TOO_LONG = "the feed is too long to be read as a whole; only its first part was read"
LONGEST_GUID = 4_000
"""Characters of a guid that are kept."""
LONGEST_TITLE = 20_000
"""Characters of a headline that are kept, of which no more are shown than `SHOWN_TITLE`."""
SHOWN_TITLE = 1_000
SHOWN_ADDRESS = 8_192
"""Characters of an address that is still followed."""
_ENDS = ("</item>", "</entry>", "</ITEM>", "</rss:item>", "</atom:entry>", "</a:entry>")
_LONG_TAG = re.compile(r"<([A-Za-z][\w:.-]{0,100})\s[^<>]{10000,}+(?:>|\Z)", re.ASCII)
_OPENING = re.compile("<")
_MAX_SETS = 500
_BASES = frozenset({"xml:base", "base"})


def shorten(text: str) -> tuple[str, bool]:
    """Cut a feed's text to what can be read slowly within seconds.

    Args:
        text: The whole of it.

    Returns:
        The text up to the end of the last item that fits, and whether anything was cut.
    """
    limit = _limit(text)
    long = limit < len(text)
    if long:
        end = max(_end_of(text, tag, limit) for tag in _ENDS)
        text = text[: end if end > 0 else limit]
    # Parsers take hundreds of bytes for each attribute; so many mean nothing.
    return _LONG_TAG.sub(_bare_tag, text), long


def short_bases(attrs: list[tuple[str, str]], base: str) -> list[tuple[str, str]]:
    """Return the attributes of an element without an `xml:base` that would make its base too long.

    Each element would make that of those within it longer, and all of them are kept.

    Args:
        attrs: Names and values.
        base: The base that holds around the element, or `""`.
    """
    return [one for one in attrs if one[0].lower() not in _BASES or is_short(base, one[1])]


def is_short(base: str, own: str) -> bool:
    """Whether an address is still followed that is told from its base.

    Args:
        base: An address, or `""`.
        own: What is told.
    """
    return len(base or "") + len(own) <= SHOWN_ADDRESS


def _limit(text: str) -> int:
    limit = min(len(text), LONGEST_SLOWLY)
    if text.count("<", 0, limit) <= MOST_TAGS:
        return limit
    return next(islice(_OPENING.finditer(text), MOST_TAGS, None)).start()


def _end_of(text: str, tag: str, limit: int) -> int:
    at = text.rfind(tag, 0, limit)
    return at + len(tag) if at >= 0 else 0


def _bare_tag(match: re.Match[str]) -> str:
    return f"<{match[1]}>" if match[0].count("=") > _MAX_SETS else match[0]


def bounded(feed: ParsedFeed) -> ParsedFeed:
    """Return a feed with no text longer than anybody has ever written by hand.

    What is cut or left out is told as a complaint: of how many articles, and which of their fields.
    """
    if not any(map(_is_long, feed.entries)):
        return feed
    said = "; ".join(filter(None, (feed.complaint, *_losses(feed.entries))))
    entries = tuple(_cut(entry) if _is_long(entry) else entry for entry in feed.entries)
    return replace(feed, entries=entries, complaint=said)


def _is_long(entry: Entry) -> bool:
    return (
        len(entry.content) > LONGEST_BODY
        or len(entry.summary) > LONGEST_BODY
        or len(entry.title) > SHOWN_TITLE
        or len(entry.guid) > LONGEST_GUID
        or len(entry.url) > SHOWN_ADDRESS
    )


def _losses(entries: tuple[Entry, ...]) -> Iterator[str]:
    """Say in words what is cut or left out."""
    for field, limit, lengths in (
        ("text", LONGEST_BODY, [max(len(one.content), len(one.summary)) for one in entries]),
        ("title", SHOWN_TITLE, [len(one.title) for one in entries]),
        ("guid", LONGEST_GUID, [len(one.guid) for one in entries]),
        ("link", SHOWN_ADDRESS, [len(one.url) for one in entries]),
    ):
        count = sum(length > limit for length in lengths)
        end = ("they were" if count > 1 else "it was") + " left out"
        if field != "link":
            end = ("their ends were" if count > 1 else "its end was") + " left out"
        whose = f"the {field}s of {count} articles are" if count > 1 else f"a {field} is"
        if count:
            yield f"{whose} longer than {limit:,} characters; {end}"


def _cut(entry: Entry) -> Entry:
    return replace(
        entry,
        content=_start(entry.content),
        summary=_start(entry.summary),
        title=entry.title[:LONGEST_TITLE],
        guid=_short_guid(entry.guid),
        # One that is not followed still tells articles apart, but for what never was an address.
        url=entry.url if len(entry.url) <= LONGEST_ADDRESS else "",
    )


def _short_guid(guid: str) -> str:
    """Return a guid that fits and is another one for each that does not."""
    if len(guid) <= LONGEST_GUID:
        return guid
    rest = blake2b(guid.encode(errors="replace"), digest_size=16).hexdigest()
    return f"{guid[: LONGEST_GUID - len(rest) - 1]}#{rest}"


def _start(text: str) -> str:
    """Return what fits, up to the end of a word and in no tag, and that more belongs there."""
    if len(text) <= LONGEST_BODY:
        return text
    end = LONGEST_BODY - len(BREAK)
    opened = text.rfind("<", end - _LAST_WORDS, end)
    if opened > text.rfind(">", end - _LAST_WORDS, end):
        end = opened
    space = max(text.rfind(blank, end - _LAST_WORDS, end) for blank in " \n\t>")
    return text[: end if space < 0 else space + (text[space] == ">")] + BREAK
