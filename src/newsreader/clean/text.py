"""The one function that every foreign string goes through, and its one-line sister.

What is taken out, and why:

* C0 controls but newline and tab, DEL, and C1 controls: they steer the terminal. An escape
  sequence that is whole goes whole, so `ESC [31m` leaves no `[31m` behind.
* Lone surrogates and noncharacters: they cannot be encoded or mean nothing.
* Bidirectional embeddings, overrides, isolates and marks (U+202A-202E, U+2066-2069, U+200E,
  U+200F, U+061C): they make text read otherwise than it is stored.
* Invisible characters (zero-width space, word joiner, byte order mark, soft hyphen, Hangul
  fillers, invisible operators, tag characters and the like): they hide words from search and eyes.

What looks like them and stays:

* Zero-width (non-)joiners where writing needs them: after a virama, between two letters of Arabic
  or of another joining or Indic script, and, the joiner alone, between the parts of an emoji. This
  is rule A.1/A.2 (CONTEXTJ) of RFC 5892, and Unicode's emoji sequences (UTS 51).
* One variation selector after the character that it varies (emoji or text form; ideographic
  variants after an ideograph alone).

All line ends (CR, CRLF, NEL, VT, FF, U+2028, U+2029) become newlines, as in Unicode 5.8.
"""

import re
from typing import Final

from newsreader.pattern import late

_ESCAPE_SEQUENCE: Final = (
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d\x9e\x9f])[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)"
)
_LINE_END: Final = "\r\n|[\r\x0b\x0c\x85\u2028\u2029]"
_CONTROL: Final = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
_NONCHARACTERS: Final = "\ufdd0-\ufdef\ufffe\uffff"
_NONCHARACTERS_BEYOND: Final = "".join(
    f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
)
_INVISIBLE: Final = (
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc"
)
_INVISIBLE_BEYOND: Final = (
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_FORBIDDEN: Final = late(f"[{_CONTROL}\ud800-\udfff{_INVISIBLE}{_NONCHARACTERS}]")
_FORBIDDEN_BEYOND: Final = late(f"[{_INVISIBLE_BEYOND}{_NONCHARACTERS_BEYOND}]")
_ESCAPE: Final = late(f"{_ESCAPE_SEQUENCE}|[\x1b\x90\x98\x9b\x9d-\x9f]")
_LINE_ENDS: Final = late(_LINE_END)

_SELECTORS: Final = "\ufe00-\ufe0f\u180b-\u180d\u180f\U000e0100-\U000e01ef"
_IDEOGRAPHS: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_STRAY_SELECTOR: Final = late(
    rf"(?<![^\s\u200c\u200d{_SELECTORS}])[\ufe00-\ufe0f]"
    r"|(?<![\u1820-\u18aa])[\u180b-\u180d\u180f]"
    rf"|(?<![{_IDEOGRAPHS}])[\U000e0100-\U000e01ef]"
)

_JOINING: Final = (
    "\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u074f\u0750-\u07ff"
    "\u0840-\u085f\u0860-\u08ff\u0900-\u0965\u0970-\u0de5\u0df2-\u0df3\u0f40-\u0fbc\u1000-\u109f"
    "\u1780-\u17d3\u1820-\u18aa\u1a20-\u1aad\u1b00-\u1b4b\ua840-\ua873\ua8e0-\ua8f7"
    "\U00010a00-\U00010a48\U00011000-\U00011c3f\U0001e900-\U0001e94b"
)
_VIRAMA: Final = (
    "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u1039\u103a\u17d2"
    "\u1b44\ua8c4\U00011046\U0001107f\U000110b9\U00011133\U000111c0\U00011235\U0001134d"
)
_EMOJI: Final = (
    "\u00a9\u00ae\u2194-\u21aa\u231a-\u23ff\u25aa-\u27bf\u2934\u2935\u2b05-\u2b55"
    "\U0001f000-\U0001faff"
)
_JOINER: Final = late(
    rf"(?<=[{_VIRAMA}])[\u200c\u200d](?![\u200c\u200d])"
    rf"|(?<=[{_JOINING}])[\u200c\u200d](?=[{_JOINING}])"
    rf"|(?<=[{_EMOJI}\ufe0f])\u200d(?=[{_EMOJI}])"
    r"|([\u200c\u200d])"
)
_PILED_MARKS: Final = late("([\u0300-\u036f]{4})[\u0300-\u036f]+")
# Most text has none of it all: a quick look spares it the rest. Classes of characters within the
# basic plane are ten times as quick, so whatever is beyond it gets the long way.
_SUSPECT_ASCII: Final = late("[\x00-\x08\x0b-\x1f\x7f]")
_SUSPECT: Final = late(
    f"[\r\x0b\x0c\x85\u2028\u2029{_CONTROL}\ud800-\udfff{_INVISIBLE}{_NONCHARACTERS}"
    "\u200c\u200d\ufe00-\ufe0f\u180b-\u180d\u180f\u0300-\u036f]"
)
_BEYOND: Final = late("[\U00010000-\U0010ffff]")
_ELLIPSIS: Final = "…"


def _joiner(match: re.Match[str]) -> str:
    return "" if match[1] else match[0]


def clean_text(text: str) -> str:
    r"""Return the text without anything that could steer a terminal or deceive its reader.

    Args:
        text: Any string at all, entities already decoded.

    Returns:
        The text; the only controls left in it are `"\n"` and `"\t"`. Cleaning it again changes
        nothing.
    """
    if text.isascii():
        if text.isprintable() or _SUSPECT_ASCII.search(text) is None:
            return text
    elif _SUSPECT.search(text) is None and _BEYOND.search(text) is None:
        return text
    text = _ESCAPE.sub("", text)
    text = _LINE_ENDS.sub("\n", text)
    text = _FORBIDDEN.sub("", text)
    if text.isascii():
        return text
    text = _FORBIDDEN_BEYOND.sub("", text)
    text = _STRAY_SELECTOR.sub("", text)
    if "\u200c" in text or "\u200d" in text:
        text = _JOINER.sub(_joiner, text)
    return _PILED_MARKS.sub(r"\1", text)


def one_line(text: str, limit: int = 1000) -> str:
    """Return the text clean, on one line, its white space folded, at most `limit` characters long.

    Args:
        text: Any string at all.
        limit: The most characters to give; a longer text ends with an ellipsis within it.

    Returns:
        The line, `""` when nothing can be seen of the text.
    """
    if len(text) <= limit and text.isascii() and text.isprintable():
        return " ".join(text.split()) if "  " in text else text.strip()
    # Far more than the limit is never looked at: a title may be megabytes long.
    line = " ".join(clean_text(text[: limit * 8 + 1000]).split())
    if len(line) <= limit:
        return line
    if limit < 1:
        return ""
    return clean_text(line[: limit - 1]).rstrip() + _ELLIPSIS
