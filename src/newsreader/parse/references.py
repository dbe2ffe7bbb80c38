"""Ampersands: what a feed may refer to, and which of them refer to nothing."""

import re
from html.entities import name2codepoint
from xml.sax import saxutils

from newsreader.parse.decode import Source
from newsreader.pattern import late

_BARE = late(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?!(?:[\w.:-]{1,100}|#\w{1,10});)", re.DOTALL)
"""An ampersand that stands for itself, or a section in which each does."""
_OLD = ("netscape", "rss-0.91.dtd")
"""What the DOCTYPE of RSS 0.91 says, whose DTD has the signs of Latin-1 by name."""
_LATIN_1 = range(160, 256)


def declared(source: Source) -> str:
    """Return a DOCTYPE with the entities that a feed defines, itself or by its DTD, or `""`."""
    entities = source.entities
    if any(name in source.doctype for name in _OLD):
        signs = {name: chr(code) for name, code in name2codepoint.items() if code in _LATIN_1}
        entities = {**signs, **entities}
    if not entities:
        return ""
    lines = "".join(
        f"<!ENTITY {name} {saxutils.quoteattr(value) if '&' not in value else repr(value)}>\n"
        for name, value in entities.items()
    )
    return f"<!DOCTYPE feed [\n{lines}]>\n"


def mended(text: str) -> str:
    """Return a text that is not well-formed with each ampersand that stands for itself escaped.

    feedparser would give the first word behind it a semicolon, and take the `&copy` of an address
    for a sign.
    """
    return _BARE.sub(lambda found: "&amp;" if found[0] == "&" else found[0], text)
