"""Elements whose text is taken as it stands: code and formulas; and ruby's readings."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from newsreader.clean.elements import BLOCKS, code_language, is_line_number
from newsreader.clean.text import clean_text, one_line
from newsreader.clean.walk.formulas import end_part, formula
from newsreader.clean.walk.state import Capture, Walk
from newsreader.model.document import Code

_End: TypeAlias = Callable[[], None] | None
_TAB: Final = 4
_EMBEDDED: Final = frozenset({"iframe", "object", "video", "audio", "noframes", "noembed"})
"""What stands in these is for those who cannot see them, and may be markup shown as text."""


def begin_code(walk: Walk, attributes: Mapping[str, str]) -> _End:
    """A `<pre>` begins; its language may stand on it, on what is in it or on what is around it."""
    capture = Capture(language=code_language(attributes))
    around = (opened.language for opened in reversed(walk.opened[-4:-1]))
    capture.language = capture.language or next(filter(None, around), "")
    walk.capture = capture

    def end() -> None:
        walk.capture = None
        text = clean_text("".join(capture.pieces)).expandtabs(_TAB)
        lines = [line.rstrip() for line in text.split("\n")]
        while lines and not lines[0]:
            lines.pop(0)
        while lines and not lines[-1]:
            lines.pop()
        if lines and not walk.inline.muted:
            walk.put_named(Code("\n".join(lines), capture.language))

    return end


def begin_formula(walk: Walk, attributes: Mapping[str, str]) -> _End:
    """A `<math>` begins; one that is set apart stands on a line of its own."""
    capture = Capture(formula=True)
    apart = attributes.get("display", "").strip().lower() == "block"
    walk.capture = capture

    def end() -> None:
        walk.capture = None
        if apart:
            walk.end_line()
        walk.write(formula(capture.pieces, attributes, capture.source))
        if apart:
            walk.end_line()

    return end


def begin_within(walk: Walk, tag: str, attributes: Mapping[str, str]) -> _End:
    """An element begins within code or a formula."""
    capture = walk.capture
    if capture is None:
        return None
    if tag in {"annotation", "annotation-xml"}:
        capture.note = []

        def end_note() -> None:
            source = one_line("".join(capture.note or []))
            if "tex" in attributes.get("encoding", "").lower():
                capture.source = source
            capture.note = None

        return end_note
    if tag in _EMBEDDED:
        before = len(capture.pieces)

        def end_embedded() -> None:
            del capture.pieces[before:]

        return end_embedded
    if capture.formula:
        start, pieces = len(capture.pieces), capture.pieces
        return lambda: end_part(tag, pieces, start, attributes)
    if "class" in attributes and is_line_number(attributes):
        return _without_number(capture.pieces)
    if tag == "br":
        capture.pieces.append("\n")
    elif tag == "code" and not capture.language:
        capture.language = code_language(attributes)
    elif tag in BLOCKS and capture.pieces and not capture.pieces[-1].endswith("\n"):
        capture.pieces.append("\n")
    return None


def _without_number(pieces: list[str]) -> Callable[[], None]:
    """Return what takes a number out of code again that stands beside a line and not in it."""
    before = len(pieces)

    def end() -> None:
        if "".join(pieces[before:]).strip().isdecimal():
            del pieces[before:]

    return end


def begin_reading(walk: Walk, attributes: Mapping[str, str]) -> _End:
    """A ruby reading begins: it stands in brackets after the characters it is for."""
    walk.write("(")
    return lambda: walk.write(")")


def begin_tex(walk: Walk, attributes: Mapping[str, str]) -> _End:
    """A `<script>` that holds a formula begins."""
    walk.inline.tex = True
    return None


VERBATIM: Final[Mapping[str, Callable[[Walk, Mapping[str, str]], _End]]] = {
    "math": begin_formula,
    "rt": begin_reading,
    "script": begin_tex,
}
"""What begins with each of these elements; it returns what to do at their end."""
