"""What kind of thing some bytes are, before anybody tries to read them as a feed."""

import re
from enum import Enum

from newsreader.pattern import late

_HEAD = 200_000
"""Characters that are looked at."""
_EDGE = 4_000
"""Characters at either end in which a root begins and is closed."""


class Kind(Enum):
    """What an answer turned out to be."""

    EMPTY = "empty"
    JSON = "json"
    XML = "xml"
    PAGE = "page"
    OPML = "opml"
    OTHER = "other"


_ELEMENT = late(r"<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})")
_ENTITY = late(r"<!ENTITY\s{1,9}[\w.:-]{1,100}\s{1,9}(?:\"[^\"]{0,9999}\"|'[^']{0,9999}')", re.I)
_END = late(r"</\s*(?:\w+:)?(?:rss|feed|rdf|channel)\s*>", re.I)
_RDF = late(r"<\w+:RDF[\s>]", re.I)
_RDF_END = late(r"</\s*\w+:RDF\s*>", re.I)
"""The items of RSS 0.90 and 1.0 stand behind their channel, whose end says nothing."""
_SKIPPED = late(r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)", re.S)
_SUBSET = late(r"<!DOCTYPE[^<>\[]{0,1000}\[", re.I)
_SUBSET_END = late(r"\]\s*>")
_PLAIN = re.compile(
    r"(?:\s|<\?[^>?]{0,400}\?>|<!--[^>-]{0,4000}-->){0,100}<(?:rss|feed|rdf:RDF)[\s>]"
)
"""How most feeds begin: nothing but a declaration and remarks before the root."""
_FEED = late(r"<(?:[\w.-]{1,40}:)?(?:rss|feed|RDF|channel)[\s>/]", re.I)
_SURE = late(
    r"<(?:rss\s[^<>]{0,500}version=|(?:[\w.-]{1,40}:)?(?:feed|RDF)\s[^<>]{0,500}xmlns)", re.I
)
_GUARD = ")]}'"
_ROOTS = {"rss", "feed", "rdf", "channel", "redirect", "entry", "item", "newlocation"}
_PAGE = {"html", "head", "body", "title", "meta", "script", "div", "p", "center", "frameset"}


def kind_of(text: str) -> Kind:
    """Tell what a text is from its beginning."""
    text = text.lstrip("\ufeff \t\r\n\0")
    kind = _kind_of_head(text[:_HEAD])
    if kind is Kind.OTHER and _SUBSET.search(text, 0, _HEAD):
        # Its first element may be behind a DOCTYPE that is longer than all that was looked at.
        end = _SUBSET_END.search(text, _HEAD)
        return _kind_of_head(text[end.end() : end.end() + _HEAD].lstrip()) if end else kind
    return kind


def _kind_of_head(head: str) -> Kind:
    if not head:
        return Kind.EMPTY
    if without_guard(head)[:1] in ("{", "["):
        return Kind.JSON
    if _PLAIN.match(head):
        return Kind.XML
    bare = _SKIPPED.sub("", head)
    first = _ELEMENT.search(bare)
    if first is None:
        return Kind.OTHER
    name = first[1].lower()
    if name == "opml":
        return Kind.OPML
    if name in _ROOTS:
        return Kind.XML
    doctype = re.match(r"\s*<!doctype\s+html", bare, re.I)
    if name == "html" or doctype:
        # A page that quotes a feed escapes its tags; one that holds a tag in the raw wraps a feed.
        return Kind.XML if _SURE.search(bare) else Kind.PAGE
    # Warnings of a broken server may stand before the feed.
    if _FEED.search(bare):
        return Kind.XML
    return Kind.PAGE if name in _PAGE else Kind.OTHER


def without_guard(text: str) -> str:
    """Return JSON without the sign that some servers put before it so that no page can run it."""
    return text.removeprefix(_GUARD).lstrip(", \t\r\n") if text.startswith(_GUARD) else text


def from_feed_on(text: str) -> str:
    """Return the text from its XML declaration or its root element on, without junk before it."""
    text = text.lstrip("\ufeff \t\r\n\0")
    head = text[:_HEAD]
    start = _FEED.search(head)
    if start is None:
        return text
    before = head[: start.start()]
    # The declaration and the DOCTYPE are the feed's own only if no element stands after them.
    for at in sorted((before.rfind("<?xml"), before.lower().rfind("<!doctype"))):
        own = _ENTITY.sub("<!ENTITY ", before[at:])  # markup in its value is no element of the file
        if at >= 0 and not _ELEMENT.search(_SKIPPED.sub("", own)):
            return text[at:]
    return text[start.start() :]


def is_cut(text: str) -> bool:
    """Whether the root element of an XML feed is never closed.

    Args:
        text: The whole of it.
    """
    end = _RDF_END if _RDF.search(text, 0, _EDGE) else _END
    return end.search(text[-_EDGE:]) is None
