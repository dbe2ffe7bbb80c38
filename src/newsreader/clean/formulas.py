"""MathML as a line that can be read: `(a + b)/2`, `x²`, `√(x + 1)`.

Each element of a formula becomes one piece of text once it has ended, made of the pieces of the
elements in it.
"""

from collections.abc import Callable, Mapping
from typing import Final

from newsreader.clean.names import names
from newsreader.clean.text import one_line
from newsreader.model.scripts import enclosed, lowered, raised

_TOKENS: Final = names("mi mn mo ms mtext")
_INFIX: Final = frozenset("=≠<>≤≥≪≫≈≃≅≡∼∝→←↔⇒⇐⇔↦∈∉⊂⊆∪∩∧∨+-−±∓×÷·⋅∗∘")
_SIGNS_OF_NUMBERS: Final = frozenset("+-−±∓")
_ACCENTS: Final = {
    "¯": "\u0304",
    "‾": "\u0304",
    "_": "\u0304",
    "^": "\u0302",
    "ˆ": "\u0302",
    "~": "\u0303",
    "˜": "\u0303",
    "˙": "\u0307",
    "¨": "\u0308",
    "→": "\u20d7",
    "⃗": "\u20d7",
}
_LONGEST_LINE: Final = 160
_TEX: Final = ("\\", "{")


def end_part(tag: str, pieces: list[str], start: int) -> None:
    """Make one piece of an element of a formula.

    Args:
        tag: Its name.
        pieces: The formula so far.
        start: Where in it the element began.
    """
    if tag in _TOKENS:
        text = " ".join("".join(pieces[start:]).split())
        made = f" {text} " if tag == "mo" and text in _INFIX and start else text
    else:
        parts = [piece for piece in pieces[start:] if piece.strip()]
        made = _MADE.get(tag, _row)(parts)
    pieces[start:] = [made]


def formula(pieces: list[str], attributes: Mapping[str, str], source: str) -> str:
    """Return the words of a formula.

    Args:
        pieces: What its elements came to.
        attributes: Of `<math>`; `alttext` is the author's own words for it.
        source: Its TeX, or `""`.

    Returns:
        The author's words; where those are TeX, or there are none, the formula as a line; its TeX
        where that line would be too long or there is nothing else.
    """
    said = one_line(attributes.get("alttext", ""))
    if said and not (len(said) > 1 and any(sign in said for sign in _TEX)):
        return said
    line = one_line(_row(pieces))
    return line if line and (len(line) <= _LONGEST_LINE or not (said or source)) else said or source


def _row(parts: list[str]) -> str:
    """Pieces side by side; a sign of a number has no blank behind it."""
    made = ""
    for part in parts:
        sign = part.strip() in _SIGNS_OF_NUMBERS
        before = made.rstrip()[-1:]
        first = not before or before in _INFIX or before in "([{|,"
        made += part.strip() if sign and first else part
    return made


def _fraction(parts: list[str]) -> str:
    if len(parts) != 2:
        return "".join(parts)
    return f"{_grouped(parts[0])}/{_grouped(parts[1])}"


def _grouped(text: str) -> str:
    text = text.strip()
    bracketed = text.startswith("(") and text.find(")") == len(text) - 1
    return text if bracketed else enclosed(text)


def _script(write: Callable[[str], str]) -> Callable[[list[str]], str]:
    def made(parts: list[str]) -> str:
        if len(parts) != 2:
            return "".join(parts)
        base = parts[0].strip()
        shown = base if len(base) <= 1 or base.isalnum() or base[-1] in ")]|" else f"({base})"
        return shown + write(_tight(parts[1]))

    return made


def _tight(text: str) -> str:
    """A text without the blanks around its signs, as it stands above or below the line."""
    return text.replace(" ", "")


def _both_scripts(parts: list[str]) -> str:
    if len(parts) != 3:
        return "".join(parts)
    return parts[0].strip() + lowered(_tight(parts[1])) + raised(_tight(parts[2]))


def _root(parts: list[str]) -> str:
    return f"√{_grouped(''.join(parts))}"


def _nth_root(parts: list[str]) -> str:
    if len(parts) != 2:
        return _root(parts)
    return f"{raised(_tight(parts[1]))}√{_grouped(parts[0])}"


def _over(parts: list[str]) -> str:
    if len(parts) == 2 and (accent := _ACCENTS.get(parts[1].strip())):
        base = parts[0].strip()
        return base + accent if len(base) == 1 else base
    return _script(raised)(parts)


def _fenced(parts: list[str]) -> str:
    return f"({', '.join(part.strip() for part in parts)})"


def _cells(parts: list[str]) -> str:
    return " ".join(part.strip() for part in parts) + "; "


def _rows(parts: list[str]) -> str:
    return "".join(parts).rstrip("; ")


_MADE: Final[Mapping[str, Callable[[list[str]], str]]] = {
    "mfrac": _fraction,
    "msup": _script(raised),
    "msub": _script(lowered),
    "msubsup": _both_scripts,
    "munderover": _both_scripts,
    "msqrt": _root,
    "mroot": _nth_root,
    "mover": _over,
    "munder": _script(lowered),
    "mfenced": _fenced,
    "mtr": _cells,
    "mtable": _rows,
}
"""How each element is written, of the pieces of what is in it."""
