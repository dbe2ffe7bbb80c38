"""The pieces of a formula, and how they stand side by side in a line that can be read.

What a piece is tells what stands between it and its neighbours, and whether it needs brackets where
it is to be one thing: a line has no bars and no raised baseline to show what belongs together.
"""

import re
from typing import Final

INFIX: Final = frozenset("=≠<>≤≥≪≫≈≃≅≡∼∝→←↔⇒⇐⇔↦∈∉⊂⊆∪∩∧∨+-−±∓×÷·⋅∗∘")
"""Operators that stand between two things."""
_SIGNS_OF_NUMBERS: Final = frozenset("+-−±∓")
_TIMES: Final = "\u2062"
"""The sign that says "times" and is not written."""
_UNSEEN: Final = str.maketrans({"\u2061": "", _TIMES: "", "\u2063": "", "\u2064": " "})
"""Operators that are meant and not written."""
_CLOSING: Final = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⌊": "⌋", "⌈": "⌉"}
_AFTER_A_RATIO: Final = " )]}⟩⌋⌉|,;.:"
"""What may follow a fraction that is in no brackets."""
_LOOSE_END: Final = re.compile(r"[\^_]\w+$")
"""A script that Unicode has no signs for: what follows would seem to belong to it."""
_IN_VIEW: Final = 20
"""Characters at the end of a row that tell how it goes on."""
LONGEST_LINE: Final = 160
"""Characters of a formula beyond which nobody reads it as a line."""


class Piece(str):
    """What an element of a formula came to: in general, several things side by side."""

    __slots__ = ()


class Factor(Piece):
    """One thing with something to it: a root, or what has a script."""

    __slots__ = ()


class Unit(Factor):
    """One sign, word or number."""

    __slots__ = ()


class Indexed(Factor):
    """A unit with a script below it."""

    __slots__ = ()


class Root(Factor):
    """A root."""

    __slots__ = ()


class Ratio(Piece):
    """A fraction."""

    __slots__ = ()


class Sign(Piece):
    """An operator, with blanks around it where it stands between two things."""

    __slots__ = ()


class Turn(Piece):
    """What parts the scripts after a base from those before it."""

    __slots__ = ()


def parts_of(pieces: list[str]) -> list[str]:
    """Return the pieces without the white space between elements; an empty element stays one.

    Args:
        pieces: What stands in an element: pieces of those in it, and text.
    """
    return [piece for piece in pieces if isinstance(piece, Piece) or piece.strip()]


def row_of(parts: list[str]) -> Piece:
    """Set pieces side by side; a sign of a number has no blank behind it.

    Args:
        parts: They; empty ones are left out.

    Returns:
        One piece: of the kind of the only one, where there is no other.
    """
    seen = [part for part in parts if part]
    if len(seen) == 1 and isinstance(seen[0], Piece):
        only = seen[0]
        return type(only)(only.strip()) if only.strip() in _SIGNS_OF_NUMBERS else only
    row: list[str] = []
    made = last = times = ""
    for number, part in enumerate(seen):
        text = part.translate(_UNSEEN) if isinstance(part, Sign) else str(part)
        if not text:
            times = part
            continue
        before = made.rstrip()[-1:]
        first = not before or before in INFIX or before in "([{|,"
        if isinstance(part, Ratio):
            following = seen[number + 1][:1] if number + 1 < len(seen) else " "
            alone = not _is_factor(made) and following in _AFTER_A_RATIO
            text = text if alone else f"({text})"
        if part.strip() in _SIGNS_OF_NUMBERS and first:
            text = part.strip()
        else:
            text = _between(made, text, last, part, times) + text
        row.append(text)
        made = (made + text)[-_IN_VIEW:]
        last, times = part, ""
    return Piece("".join(row))


def _is_factor(made: str) -> bool:
    """Tell whether what stands before would be multiplied with what comes next."""
    return made[-1:].isalnum() or made[-1:] in _CLOSING.values()


def _between(made: str, text: str, last: str, part: str, times: str) -> str:
    """Return what keeps two things apart that stand side by side: `sin x`, `√x y`, `2·3`.

    Args:
        made: The end of what stands before.
        text: What comes next, as it is written.
        last: The piece before.
        part: The piece that comes next.
        times: What stands between the two and is not written, or `""`.
    """
    if isinstance(part, Root) and text[:1] != "√" and _is_factor(made):
        return " "
    if not made[-1:].isalnum():
        return ""
    if times == _TIMES and made[-1:].isdecimal() and text[:1].isdecimal():
        return "·"
    rooted = isinstance(last, Root) or _LOOSE_END.search(made) is not None
    if rooted and (text[:1].isalnum() or text[:1] in "(√"):
        return " "
    word = any(isinstance(one, Unit) and len(one) > 1 and one.isalpha() for one in (last, part))
    return " " if word and text[:1].isalnum() else ""


def is_enclosed(text: str) -> bool:
    """Tell whether the bracket at the start of a text is closed at its end and not before."""
    if text[:1] == "|":
        return len(text) > 1 and text.find("|", 1) == len(text) - 1
    opening, closing = text[:1], _CLOSING.get(text[:1], "")
    if not closing or len(text) > LONGEST_LINE:
        return False  # a text so long is not read bracket by bracket
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == opening) - (sign == closing)
        if not depth:
            return at == len(text) - 1
    return False


def as_one(part: str, kind: type[Piece] | tuple[type[Piece], ...]) -> str:
    """Return a part as one thing: in brackets, unless it is of a kind that needs none.

    Args:
        part: A piece, or text.
        kind: The kinds of pieces that need none here.
    """
    text = part.strip()
    plain = isinstance(part, kind) or (not isinstance(part, Piece) and text.isalnum())
    return text if not text or plain or is_enclosed(text) else f"({text})"
