"""Pictures that are pressed, not looked at: to share a page, print it, hear it, follow its feed."""

import re
from typing import Final
from urllib.parse import urlsplit

from lxml import html

from newsreader.extract.addresses import is_sound
from newsreader.extract.body.words.abroad import PRESSED_PICTURES

_FEED: Final = re.compile(
    r"\.(?:rss|atom|rdf)$|(?:^|[/_.-])(?:rss|feeds?|atom)(?:\d?\.(?:xml|php|aspx?))?/?$",
    re.IGNORECASE,
)
"""How the path of a feed ends."""
_READER: Final = re.compile(
    r"/(?:feed|subscribe|subscription|add)[/?=].{0,40}https?(?::|%3a)", re.I
)
"""The address of a reader that a feed is passed on to."""
_FEEDS: Final = re.compile(r"(?:xml |atom )?(?:rss|atom)(?: feeds?)?", re.IGNORECASE)
"""All that is said of a feed, in every language."""
_SHARES: Final = re.compile(
    r"/(?:share|sharer|share-?article|intent/tweet|submit|bookmarklet|pin/create)\b.{0,40}"
    r"[?&](?:url|u|link|text|status|href)=",
    re.IGNORECASE,
)
"""An address that passes another on."""
_ALOUD: Final = re.compile(r"(?:^|\.)(?:readspeaker|browsealoud|voice-?rss|trinityaudio)\.")
"""Services that read a page out."""
_FOLDER: Final = re.compile(
    r"/(?:icons?|icones|iconos|icone|ikonen|buttons?|botones|boutons)/"
    r"|/(?:share|sharing)/[\w-]{1,20}\.(?:png|gif|svg)$"
    r"|/(?:wp-content|sites/[\w.-]{1,40})/(?:plugins|themes|modules)/",
    re.IGNORECASE,
)
"""Folders of what a site or its system is drawn with."""
_BUTTON: Final = re.compile(r"/(?:btn|button|ico)_[\w-]{1,40}\.(?:gif|png|svg)$", re.IGNORECASE)
"""The file of a button."""
_PROGRAM: Final = re.compile(r"/(?:go/)?get(?:flash|adobe)\w*|/(?:get_?flash|flash_?player)\w*/?$")
"""Where a program to load is had."""
_LONGEST: Final = 300


def is_pressed(image: html.HtmlElement, *, in_line: bool) -> bool:
    """Tell whether a picture without a caption is a button, by its words, its link or its folder.

    Args:
        image: An `<img>` that is not large.
        in_line: Whether it stands in a line of words or in a cell, where a sign may say something.
    """
    said = " ".join(image.get("alt", "")[:_LONGEST].split())
    if said and PRESSED_PICTURES.fullmatch(said):
        return True
    link = next(image.iterancestors("a"), None)
    if link is not None and _FEEDS.fullmatch(said):
        return True
    if link is not None and _acts(link.get("href", "").strip()):
        return True
    path = image.get("src", "")[:_LONGEST].partition("?")[0]
    if _BUTTON.search(path):
        return True
    drawn = _FOLDER.search(path) is not None
    return drawn and (link is not None or not in_line)


def _acts(address: str) -> bool:
    """Tell whether a link does something with a page, and leads to none."""
    try:
        parts = urlsplit(address[:_LONGEST])
        host = parts.hostname or ""
    except ValueError:
        return False
    if host.endswith("adobe.com") and _PROGRAM.search(parts.path):
        return True
    if parts.scheme == "mailto" or _ALOUD.search(host) or _SHARES.search(address[:_LONGEST]):
        return True
    if _READER.search(address[:_LONGEST]):
        return True
    return _FEED.search(parts.path) is not None or is_sound(address)
