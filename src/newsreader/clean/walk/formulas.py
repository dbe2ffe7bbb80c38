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
from newsreader.model.names import names
from newsreader.model.scripts import above, below, enclosed, lowered, raised

_TOKENS: Final = names("mi mn mo ms mtext")
_INFIX: Final = frozenset("=≠<>≤≥≪≫≈≃≅≡∼∝→←↔⇒⇐⇔↦∈∉⊂⊆∪∩∧∨+-−±∓×÷·⋅∗∘")
_SIGNS_OF_NUMBERS: Final = frozenset("+-−±∓")
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
_LONGEST_LINE: Final = 160
_TEX: Final = ("\\", "{")
_TIMES: Final = "\u2062"
_UNSEEN: Final = str.maketrans({"\u2061": "", _TIMES: "", "\u2063": "", "\u2064": " "})
"""Operators that are meant and not written."""
_PRIMES: Final = frozenset("′″‴⁗'°")
"""Signs that stand above the line by themselves."""
_CLOSING: Final = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⌊": "⌋", "⌈": "⌉"}
_AFTER_A_RATIO: Final = " )]}⟩⌋⌉|,;.:"
_LOOSE_END: Final = re.compile(r"[\^_]\w+$")
"""A script that Unicode has no signs for: what follows would seem to belong to it."""
_NEEDLESS: Final = re.compile(r" (?=\W)|(?<=\W) ")
_NO_LINE: Final = re.compile(r"0*\.?0*[a-z%]*")
_WIDE: Final = re.compile(r"0?\.[5-9]\d*em|[1-9][\d.]*(em|ex)|(very)*thickmathspace")
_IN_VIEW: Final = 20
"""Characters at the end of a row that tell how it goes on."""
_ASCII_BLANKS: Final = " \t\n\r\f"


class Piece(str):
    """What an element of a formula came to: in general, several things side by side."""

    __slots__ = ()


class _Factor(Piece):
    """One thing with something to it: a root, or what has a script."""

    __slots__ = ()


class _Unit(_Factor):
    """One sign, word or number."""

    __slots__ = ()


class _Indexed(_Factor):
    """A unit with a script below it."""

    __slots__ = ()


class _Root(_Factor):
    """A root."""

    __slots__ = ()


class _Ratio(Piece):
    """A fraction."""

    __slots__ = ()


class _Sign(Piece):
    """An operator, with blanks around it where it stands between two things."""

    __slots__ = ()


class _Turn(Piece):
    """What parts the scripts after a base from those before it."""

    __slots__ = ()


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
        made = _fenced(_parts(pieces[start:]), attributes)
    elif tag == "mfrac" and _NO_LINE.fullmatch(attributes.get("linethickness", "-").strip()):
        made = _ratio(_parts(pieces[start:]), "¦")
    elif tag == "menclose" and "radical" in attributes.get("notation", ""):
        made = _root(_parts(pieces[start:]))
    else:
        made = _MADE.get(tag, _row)(_parts(pieces[start:]))
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
    line = one_line(_row(_parts(pieces)))
    return line if line and (len(line) <= _LONGEST_LINE or not (said or source)) else said or source


def _parts(pieces: list[str]) -> list[str]:
    """The pieces without the white space between elements; an empty element stays one."""
    return [piece for piece in pieces if isinstance(piece, Piece) or piece.strip()]


def _token(tag: str, text: str, *, first: bool) -> Piece:
    text = " ".join(text.split()) if tag != "mtext" else _folded(text)
    if tag != "mo":
        return _Unit(text)
    if text in _INFIX and not first:
        return _Sign(f" {text} ")
    return _Sign(text)


def _folded(text: str) -> str:
    """Words within a formula; the blanks that an author forced at their ends stay."""
    return re.sub(r"\s+", " ", text.strip(_ASCII_BLANKS))


def _row(parts: list[str]) -> Piece:
    """Pieces side by side; a sign of a number has no blank behind it."""
    seen = [part for part in parts if part]
    if len(seen) == 1 and isinstance(seen[0], Piece):
        only = seen[0]
        return type(only)(only.strip()) if only.strip() in _SIGNS_OF_NUMBERS else only
    row: list[str] = []
    made = last = times = ""
    for number, part in enumerate(seen):
        text = part.translate(_UNSEEN) if isinstance(part, _Sign) else str(part)
        if not text:
            times = part
            continue
        before = made.rstrip()[-1:]
        first = not before or before in _INFIX or before in "([{|,"
        if isinstance(part, _Ratio):
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
    """Whether what stands before would be multiplied with what comes next."""
    return made[-1:].isalnum() or made[-1:] in _CLOSING.values()


def _between(made: str, text: str, last: str, part: str, times: str) -> str:
    """What keeps two things apart that stand side by side: `sin x`, `√x y`, `2·3`."""
    if isinstance(part, _Root) and text[:1] != "√" and _is_factor(made):
        return " "
    if not made[-1:].isalnum():
        return ""
    if times == _TIMES and made[-1:].isdecimal() and text[:1].isdecimal():
        return "·"
    rooted = isinstance(last, _Root) or _LOOSE_END.search(made) is not None
    if rooted and (text[:1].isalnum() or text[:1] in "(√"):
        return " "
    word = any(isinstance(one, _Unit) and len(one) > 1 and one.isalpha() for one in (last, part))
    return " " if word and text[:1].isalnum() else ""


def _is_enclosed(text: str) -> bool:
    """Whether the bracket at the start of a text is closed at its end and not before."""
    if text[:1] == "|":
        return len(text) > 1 and text.find("|", 1) == len(text) - 1
    opening, closing = text[:1], _CLOSING.get(text[:1], "")
    if not closing or len(text) > _LONGEST_LINE:
        return False  # a text so long is not read bracket by bracket
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == opening) - (sign == closing)
        if not depth:
            return at == len(text) - 1
    return False


def _as_one(part: str, kind: type[Piece] | tuple[type[Piece], ...]) -> str:
    """A part as one thing: in brackets, unless it is of a kind that needs none."""
    text = part.strip()
    plain = isinstance(part, kind) or (not isinstance(part, Piece) and text.isalnum())
    return text if not text or plain or _is_enclosed(text) else f"({text})"


def _fraction(parts: list[str]) -> Piece:
    return _ratio(parts, "/")


def _ratio(parts: list[str], bar: str) -> Piece:
    if len(parts) != 2:
        return _row(parts)
    over = parts[0].strip()
    over = over if isinstance(parts[0], _Factor) or _is_enclosed(over) else enclosed(over)
    return _Ratio(f"{over}{bar}{_as_one(parts[1], _Factor)}")


def _tight(text: str) -> str:
    """A text without the blanks around its signs, as it stands above or below the line."""
    return _NEEDLESS.sub("", text.strip())


def _above(part: str) -> str:
    text = _tight(part)
    if not text or _PRIMES.issuperset(text):
        return text
    if isinstance(part, _Unit | _Sign):
        return raised(text)
    return above(text) or f"^{_as_one(Piece(text), ())}"


def _below(part: str) -> str:
    text = _tight(part)
    if not text or isinstance(part, _Unit | _Sign):
        return lowered(text) if text else ""
    return below(text) or f"_{_as_one(Piece(text), ())}"


def _raise(parts: list[str]) -> Piece:
    if len(parts) != 2:
        return _row(parts)
    return _Factor(_as_one(parts[0], (_Unit, _Sign, _Indexed)) + _above(parts[1]))


def _lower(parts: list[str]) -> Piece:
    if len(parts) != 2:
        return _row(parts)
    base = _as_one(parts[0], (_Unit, _Sign))
    kind = _Indexed if isinstance(parts[0], _Unit) else _Factor
    return kind(base + _below(parts[1]))


def _both_scripts(parts: list[str]) -> Piece:
    if len(parts) != 3:
        return _row(parts)
    base = _as_one(parts[0], (_Unit, _Sign))
    return _Factor(base + _below(parts[1]) + _above(parts[2]))


def _many_scripts(parts: list[str]) -> Piece:
    """A base with pairs of scripts after it and, behind a turn, before it: `²³⁸₉₂U`."""
    if not parts:
        return Piece("")
    turn = next((at for at, part in enumerate(parts) if isinstance(part, _Turn)), len(parts))
    after, before = parts[1:turn], parts[turn + 1 :]
    made = "".join([_above(part) for part in before[1::2]])
    made += "".join([_below(part) for part in before[::2]])
    made += _as_one(parts[0], (_Unit, _Sign))
    made += "".join([_below(part) for part in after[::2]])
    return _Factor(made + "".join([_above(part) for part in after[1::2]]))


def _root(parts: list[str]) -> Piece:
    return _Root(f"√{_as_one(_row(parts), _Unit)}")


def _nth_root(parts: list[str]) -> Piece:
    if len(parts) != 2:
        return _root(parts)
    return _Root(f"{_above(parts[1])}√{_as_one(parts[0], _Unit)}")


def _over(parts: list[str]) -> Piece:
    if len(parts) == 2 and (accent := _ACCENTS.get(parts[1].strip())):
        base = parts[0].strip()
        if len(base) == 1:
            return _Unit(base + accent)
        if base.isalnum() and parts[1].strip() in _OVERLINES:
            return _Unit("".join([sign + _OVERLINE for sign in base]))
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
    return _row(parts[:1])


def _nothing(parts: list[str]) -> Piece:
    """What takes room and is not seen."""
    return Piece("")


def _turn(parts: list[str]) -> Piece:
    return _Turn("")


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
