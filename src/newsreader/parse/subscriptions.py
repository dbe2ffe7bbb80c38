"""A file of subscriptions of any kind: OPML, newsboat's `urls`, or a plain list of addresses."""

from newsreader.errors import ParseError
from newsreader.parse.decode import to_text, unpack
from newsreader.parse.imported import Imported
from newsreader.parse.newsboat import read_urls
from newsreader.parse.opml import import_opml
from newsreader.parse.sniff import Kind, kind_of

_MAX_BYTES = 20_000_000


def read_subscriptions(data: bytes, name: str, *, private: bool = False) -> Imported:
    """Read a file of subscriptions, whatever its kind.

    Args:
        data: The file's bytes.
        name: What the file is called, for the message.
        private: Whether it is the reader's own, so that commands in it may be taken over.

    Raises:
        ParseError: There is no feed in it.
    """
    if len(data) > _MAX_BYTES:
        raise ParseError(f"{name} is far too large for a list of feeds")
    text, _, _ = to_text(unpack(data))
    kind = kind_of(text)
    if kind is Kind.EMPTY:
        raise ParseError(f"{name} is empty")
    if kind is Kind.OPML:
        imported = import_opml(data, private=private)
    elif kind is Kind.XML:
        raise ParseError(f"{name} is a feed, not a list of feeds; add it by its address instead")
    elif text.lstrip("\ufeff \t\r\n").startswith(("<", "{", "[")) or "\0" in text:
        raise ParseError(f"{name} is neither OPML nor a list of addresses")
    else:
        imported = read_urls(text)
    if not imported.subscriptions:
        raise ParseError(f"{name} names no feed")
    return imported
