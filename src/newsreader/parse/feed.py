"""The one door of the room: bytes of any feed to a `ParsedFeed`."""

from datetime import datetime

from newsreader.errors import NotPlainError, ParseError
from newsreader.mistakes import note_mistake
from newsreader.model.feed import ParsedFeed
from newsreader.parse.bounds import bounded
from newsreader.parse.decode import to_letters, unpack
from newsreader.parse.sniff import Kind, kind_of

_NO_FEED = {
    Kind.EMPTY: "the answer is empty",
    Kind.PAGE: "the address gives a web page, not a feed",
    Kind.OPML: "the address gives a list of feeds (OPML), not a feed",
    Kind.OTHER: "the answer is not a feed",
}


def parse_feed(
    body: bytes,
    *,
    content_type: str = "",
    address: str = "",
    now: datetime | None = None,
    plain: bool = False,
) -> ParsedFeed:
    """Read a feed in any format: RSS 0.9x, 1.0 and 2.0, Atom, CDF, JSON Feed.

    Args:
        body: The bytes as they came, already free of any transfer encoding.
        content_type: The `Content-Type` header, for its charset.
        address: Where the bytes came from; relative addresses stand on it.
        now: When they came, aware UTC, for dates like "2 hours ago"; None leaves those unread.
        plain: Whether to read nothing but what the fast path reads.

    Returns:
        What the feed says. Its strings are still hostile.

    Raises:
        ParseError: The bytes are no feed; the message says what they are, in words.
        NotPlainError: They may be one, but not a plain one.
        MemoryError: They take more than this process is allowed.
    """
    try:
        return bounded(_parse(body, content_type, address, now, plain=plain))
    except (ParseError, NotPlainError, MemoryError):
        raise
    except RecursionError as error:
        raise ParseError("the feed is nested beyond all reason") from error
    except Exception as error:
        # The parser of somebody else has tripped; a bad feed must hurt nobody but itself.
        note_mistake(error)
        raise ParseError(f"the feed cannot be read ({type(error).__name__})") from error


def _parse(
    body: bytes, content_type: str, address: str, now: datetime | None, *, plain: bool
) -> ParsedFeed:
    letters, encoding, complaint = to_letters(unpack(body), content_type, plain=plain)
    kind = kind_of(letters.start)
    # Each reader is imported when it is needed: a JSON Feed costs no feedparser.
    if kind is Kind.JSON:
        if plain:
            raise NotPlainError
        from newsreader.parse.jsonfeed import read_json

        return read_json(letters, address, now)
    if kind is not Kind.XML:
        raise ParseError(_NO_FEED[kind])
    from newsreader.parse.universal import read_xml

    feed = read_xml(letters, encoding, complaint, address, now, plain=plain)
    if feed is None:
        raise ParseError(_NO_FEED[Kind.OTHER])
    return feed
