"""What a terminal sends, told apart by form: keys and the mouse, or words about itself. Pure.

The forms are those of ECMA-48: a control sequence is `ESC [`, parameters, and one final character;
a control string is `ESC ]`, `ESC P` or `ESC _` with anything in it up to its end. No key sends a
string, and of the sequences only some. Whatever else comes is an answer, to us or to whoever had
the terminal before, and must never be taken for what was typed.
"""

import re
from enum import Enum
from typing import Final

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS

ESCAPE: Final = "\x1b"

_SEQUENCE: Final = re.compile(r"\x1b\[(?!\[)([0-?]*)([ -/]*)([@-~])")
_STRING: Final = re.compile(r"\x1b(?:\](?=\d)|P(?=[\d>!=?$+|])|_(?=G))")
"""How the strings begin that terminals answer with. `ESC P` with a letter is Alt and two keys."""
_STRING_END: Final = re.compile(r"\x1b\\|\x07|\x9c|\x18|\x1a")
_UNFINISHED: Final = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|[\]P_])?\Z")
_UNSURE: Final = re.compile(r"\x1b[\[\]P_]?\Z")
"""What may be a key as it stands: Escape, or Alt and a key."""
_KEY_ENDS: Final = "ABCDEFHPQRSZ~u"
_MOST_PARAMETERS: Final = 3


class Form(Enum):
    """What stands at a place where an Escape is."""

    KEYS = "keys"
    """Keys, the mouse, pasted text: for who obeys them."""
    SAID = "said"
    """Words of the terminal about itself."""
    STRING = "string"
    """The beginning of a string of such words."""
    UNSURE = "unsure"
    """What is a key if nothing follows soon."""
    UNFINISHED = "unfinished"
    """The beginning of a sequence that no key is."""


def form_at(text: str, at: int) -> tuple[Form, int]:
    """Tell what stands where an Escape is.

    Args:
        text: What has come.
        at: Where the Escape stands in it.

    Returns:
        What it is, and where it ends; what is unsure or unfinished ends with the text.
    """
    if _UNSURE.match(text, at):
        return Form.UNSURE, len(text)
    if found := _SEQUENCE.match(text, at):
        return (Form.KEYS if _is_input(*found.groups()) else Form.SAID), found.end()
    if begun := _STRING.match(text, at):
        return Form.STRING, begun.end()
    if _UNFINISHED.match(text, at):
        return Form.UNFINISHED, len(text)
    return Form.KEYS, at + 1


def string_end(text: str, at: int) -> tuple[int, int] | None:
    """Return where a string ends and what comes after it begins, or None if that is still to come.

    Args:
        text: What has come.
        at: Where to look from, within the string.
    """
    found = _STRING_END.search(text, at)
    return (found.start(), found.end()) if found else None


def _is_input(parameters: str, between: str, end: str) -> bool:
    """Whether a sequence is of the keyboard, the mouse, a paste, or an answer Textual waits for."""
    if parameters[:1] == "<":
        return end in "Mm"
    if parameters[:1] == "?":
        return between == "$" and end == "y"  # which modes the terminal knows
    if between or parameters[:1] in {">", "="}:
        return False
    if end == "~":
        known = f"\x1b[{parameters}~" in ANSI_SEQUENCES_KEYS
        return known or ";" in parameters or parameters in {"200", "201"}
    if end in _KEY_ENDS:
        return parameters.count(";") < _MOST_PARAMETERS
    if end == "M" and parameters:
        return True  # the mouse, as some tell of it
    if end == "t":
        return parameters.startswith("48;")  # the size of the window
    return not parameters and end in "IOMEG"
