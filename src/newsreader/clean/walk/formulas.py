"""MathML as a line that can be read: `(a + b)/2`, `x²`, `√(x + 1)`.

Each element of a formula becomes one piece of text once it has ended, made of the pieces of the
elements in it. A line has no bars and no raised baseline to show what belongs together, so where
more than one thing stands in a fraction, under a root or before a script it is put in brackets:
two formulas that say different things are not written alike.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from newsreader.clean.tex import without_delimiters
from newsreader.clean.text import one_line
from newsreader.clean.walk.formula_pieces import (
    INFIX,
    LONGEST_LINE,
    Factor,
    Indexed,
    Piece,
    Ratio,
    Root,
    Sign,
    Turn,
    Unit,
    as_one,
    is_enclosed,
    parts_of,
    row_of,
)
from newsreader.model.names import names
from newsreader.model.scripts import above, below, enclosed, lowered, raised

_TOKENS: Final = names("mi mn mo ms mtext")
_OVERLINES: Final = frozenset("¯‾_")
_OVERLINE: Final = "\u0305"
"""Joins the lines over neighbouring letters to one."""
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
_TEX: Final = ("\\", "{")
_PRIMES: Final = frozenset("′″‴⁗'°")
"""Signs that stand above the line by themselves."""
_NEEDLESS: Final = re.compile(r" (?=\W)|(?<=\W) ")
_NO_LINE: Final = re.compile(r"0*\.?0*[a-z%]*")
_WIDE: Final = re.compile(r"0?\.[5-9]\d*em|[1-9][\d.]*(em|ex)|(very)*thickmathspace")
_ASCII_BLANKS: Final = " \t\n\r\f"


def end_part(tag: str, pieces: list[str], start: int, attributes: Mapping[str, str]) -> None:
    """Make one piece of an element of a formula.

    Args:
        tag: Its name.
        pieces: The formula so far.
        start: Where in it the element began.
        attributes: Of the element.
    """
    if tag in _TOKENS:
        made = _token(tag, "".join(pieces[start:]), first=not start)
    elif tag == "mspace":
        made = Piece(" " if _WIDE.fullmatch(attributes.get("width", "").strip()) else "")
    elif tag == "mfenced":
        made = _fenced(parts_of(pieces[start:]), attributes)
    elif tag == "mfrac" and _NO_LINE.fullmatch(attributes.get("linethickness", "-").strip()):
        made = _ratio(parts_of(pieces[start:]), "¦")
    elif tag == "menclose" and "radical" in attributes.get("notation", ""):
        made = _root(parts_of(pieces[start:]))
    else:
        made = _MADE.get(tag, row_of)(parts_of(pieces[start:]))
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
    said = without_delimiters(one_line(attributes.get("alttext", "")))
    if said and not (len(said) > 1 and any(sign in said for sign in _TEX)):
        return said
    line = one_line(row_of(parts_of(pieces)))
    return line if line and (len(line) <= LONGEST_LINE or not (said or source)) else said or source


def _token(tag: str, text: str, *, first: bool) -> Piece:
    text = " ".join(text.split()) if tag != "mtext" else _folded(text)
    if tag != "mo":
        return Unit(text)
    if text in INFIX and not first:
        return Sign(f" {text} ")
    return Sign(text)


def _folded(text: str) -> str:
    """Words within a formula; the blanks that an author forced at their ends stay."""
    return re.sub(r"\s+", " ", text.strip(_ASCII_BLANKS))


def _fraction(parts: list[str]) -> Piece:
    return _ratio(parts, "/")


def _ratio(parts: list[str], bar: str) -> Piece:
    if len(parts) != 2:
        return row_of(parts)
    over = parts[0].strip()
    over = over if isinstance(parts[0], Factor) or is_enclosed(over) else enclosed(over)
    return Ratio(f"{over}{bar}{as_one(parts[1], Factor)}")


def _tight(text: str) -> str:
    """A text without the blanks around its signs, as it stands above or below the line."""
    return _NEEDLESS.sub("", text.strip())


def _above(part: str) -> str:
    text = _tight(part)
    if not text or _PRIMES.issuperset(text):
        return text
    if isinstance(part, Unit | Sign):
        return raised(text)
    return above(text) or f"^{as_one(Piece(text), ())}"


def _below(part: str) -> str:
    text = _tight(part)
    if not text or isinstance(part, Unit | Sign):
        return lowered(text) if text else ""
    return below(text) or f"_{as_one(Piece(text), ())}"


def _raise(parts: list[str]) -> Piece:
    if len(parts) != 2:
        return row_of(parts)
    return Factor(as_one(parts[0], (Unit, Sign, Indexed)) + _above(parts[1]))


def _lower(parts: list[str]) -> Piece:
    if len(parts) != 2:
        return row_of(parts)
    base = as_one(parts[0], (Unit, Sign))
    kind = Indexed if isinstance(parts[0], Unit) else Factor
    return kind(base + _below(parts[1]))


def _both_scripts(parts: list[str]) -> Piece:
    if len(parts) != 3:
        return row_of(parts)
    base = as_one(parts[0], (Unit, Sign))
    return Factor(base + _below(parts[1]) + _above(parts[2]))


def _many_scripts(parts: list[str]) -> Piece:
    """A base with pairs of scripts after it and, behind a turn, before it: `²³⁸₉₂U`."""
    if not parts:
        return Piece("")
    turn = next((at for at, part in enumerate(parts) if isinstance(part, Turn)), len(parts))
    after, before = parts[1:turn], parts[turn + 1 :]
    made = "".join([_above(part) for part in before[1::2]])
    made += "".join([_below(part) for part in before[::2]])
    made += as_one(parts[0], (Unit, Sign))
    made += "".join([_below(part) for part in after[::2]])
    return Factor(made + "".join([_above(part) for part in after[1::2]]))


def _root(parts: list[str]) -> Piece:
    return Root(f"√{as_one(row_of(parts), Unit)}")


def _nth_root(parts: list[str]) -> Piece:
    if len(parts) != 2:
        return _root(parts)
    return Root(f"{_above(parts[1])}√{as_one(parts[0], Unit)}")


def _over(parts: list[str]) -> Piece:
    if len(parts) == 2 and (accent := _ACCENTS.get(parts[1].strip())):
        base = parts[0].strip()
        if len(base) == 1:
            return Unit(base + accent)
        if base.isalnum() and parts[1].strip() in _OVERLINES:
            return Unit("".join([sign + _OVERLINE for sign in base]))
    return _raise(parts)


def _fenced(parts: list[str], attributes: Mapping[str, str]) -> Piece:
    signs = "".join(attributes.get("separators", ",").split())[:20]
    made = ""
    for number, part in enumerate(parts):
        if number and signs:
            sign = signs[min(number, len(signs)) - 1]
            made += f"{sign} " if sign in ",;" else sign
        made += part.strip()
    before = one_line(attributes.get("open", "("), 5)
    return Piece(f"{before}{made}{one_line(attributes.get('close', ')'), 5)}")


def _cells(parts: list[str]) -> Piece:
    return Piece(" ".join([part.strip() for part in parts]) + "; ")


def _rows(parts: list[str]) -> Piece:
    return Piece("".join(parts).rstrip("; "))


def _first(parts: list[str]) -> Piece:
    return row_of(parts[:1])


def _nothing(parts: list[str]) -> Piece:
    """What takes room and is not seen."""
    return Piece("")


def _turn(parts: list[str]) -> Piece:
    return Turn("")


_MADE: Final[Mapping[str, Callable[[list[str]], Piece]]] = {
    "maction": _first,
    "mfrac": _fraction,
    "mmultiscripts": _many_scripts,
    "mphantom": _nothing,
    "mprescripts": _turn,
    "msup": _raise,
    "msub": _lower,
    "msubsup": _both_scripts,
    "munderover": _both_scripts,
    "msqrt": _root,
    "mroot": _nth_root,
    "mover": _over,
    "munder": _lower,
    "mtr": _cells,
    "mtable": _rows,
}
"""How each element is written, of the pieces of what is in it."""
