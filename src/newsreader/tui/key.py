"""What a line of the table of keys is."""

from collections.abc import Mapping
from enum import Enum

from newsreader.dataclass import dataclass


class Scope(Enum):
    """Where a key works; the value is its heading in the help."""

    EVERYWHERE = "Everywhere"
    READING = "Reading"
    LISTS = "Moving about"
    HEADLINES = "In the headlines"
    ARTICLE = "In the article"
    TAGS = "In the tag filter"
    FEEDS = "In the list of feeds"
    FEED = "On the page of a feed"
    PICTURE = "In front of a picture"
    INFO = "On the sheet about an article"
    FILES = "On the list of an article's files"
    HEADLINE_MENU = "On the menu of a headline (right button)"
    SHARE = "On the share sheet"
    QR = "In front of a QR code"
    HELP = "In the help"
    SHEET = "On a page of a feed, a sheet and the help"
    MENU = "On the menu for adding feeds"
    TICKS = "Where feeds are ticked"
    ASK = "Where an address or a path is typed"
    CATALOGUE = "In the catalogue of feeds"
    WELCOME = "Anywhere while feeds are added"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that can be done with a key.

    Attributes:
        id: What `[keymap]` calls it.
        keys: Default keys as Textual names them, comma-separated.
        scope: Where it works.
        action: The action that is run, as Textual names it.
        description: What it does, as a short phrase.
        hint: One word for the line of hints at the bottom, or `""` to stay out of it.
        preset: The keys under `preset = "newsboat"`, or `""` where they are the same.
    """

    id: str
    keys: str
    scope: Scope
    action: str
    description: str
    hint: str = ""
    preset: str = ""


NAMES: Mapping[str, str] = {
    "+": "plus",
    "-": "minus",
    "/": "slash",
    "?": "question_mark",
    ":": "colon",
    ";": "semicolon",
    "=": "equals_sign",
    "|": "vertical_line",
    "_": "underscore",
    "<": "less_than_sign",
    ">": "greater_than_sign",
    "{": "left_curly_bracket",
    "}": "right_curly_bracket",
    " ": "space",
    "esc": "escape",
    "return": "enter",
    "pgdn": "pagedown",
    "pgup": "pageup",
}
"""What Textual calls a key that may be written as the sign on it, or by a shorter name."""
SIGNS: Mapping[str, str] = {
    "plus": "+",
    "minus": "-",
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "semicolon": ";",
    "equals_sign": "=",
    "vertical_line": "|",
    "underscore": "_",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "space": "Space",
    "enter": "Enter",
    "escape": "Esc",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "tab": "Tab",
    "backspace": "Backspace",
    "delete": "Del",
}
"""How a person writes a key, by Textual's name for it."""
