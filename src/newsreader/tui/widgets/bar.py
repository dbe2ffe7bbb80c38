"""A line of words: pieces at the left, pieces at the right, nothing in between."""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsreader.tui.guard import fit, fit_end, plain
from newsreader.tui.turning import turning

_GAP = 2
"""Cells between the left and the right, at least."""

_PRESS = "press"
"""What tells in the style of a cell what a click on it does."""


class Piece(NamedTuple):
    """A part of a line.

    Attributes:
        text: Its words.
        style: `""`, `"$accent"`, `"bold $error"`.
        press: The id in the table of keys of what a click on it does, or `""`.
        end: Whether its end is what is shown where there is no room for all, and what follows it.
        whole: Whether it is left out, with what follows it, where there is no room for all of it.
    """

    text: str
    style: str = ""
    press: str = ""
    end: bool = False
    whole: bool = False


Words: TypeAlias = tuple[Piece, ...]
"""The parts of a line, from left to right."""


def words(*pieces: str | Piece | tuple[str, str]) -> Words:
    """Pieces for a line; a bare text has the line's own style."""
    return tuple(Piece(one) if isinstance(one, str) else Piece(*one) for one in pieces)


class Bar(Widget):
    """One line of the screen; when it is too narrow the right gives way to the left, or as told."""

    DEFAULT_CSS = """
    Bar { height: 1; width: 1fr; padding: 0 1; }
    """

    visual = False
    """Whether text that is read from the right is put in the order of the eye."""
    left: reactive[Words] = reactive[Words](())
    """What stands at the left; its last piece is cut when there is no room."""
    right: reactive[Words] = reactive[Words](())
    """What stands at the right; whole pieces are dropped for want of room, the first one first."""

    class Pressed(Message):
        """A part that does something was clicked.

        Attributes:
            id: The id in the table of keys of what is to be done.
        """

        def __init__(self, id: str) -> None:
            super().__init__()
            self.id = id

    def __init__(
        self,
        id: str | None = None,
        classes: str | None = None,
        *,
        keep_first: bool = False,
        keep_right: bool = False,
    ) -> None:
        """Make an empty line.

        Args:
            id: The widget's id.
            classes: The widget's classes.
            keep_first: Whether the last piece at the right is dropped first instead.
            keep_right: Whether the left gives way to the right: all but its first piece goes, then
                the right is cut, down to half of the line.
        """
        super().__init__(id=id, classes=classes)
        self._dropped = -1 if keep_first else 0
        self._keep_right = keep_right

    def render(self) -> Content:
        """Set the pieces into the width there is."""
        width = self.size.width
        left, right = _cut(self.left, width), list(self.right)
        if self._keep_right and right:
            left, right = _right_kept(self.left, self.right, width)
        while right and _cells(left) + _GAP + _cells(right) > width:
            right.pop(self._dropped)
        gap = Piece(" " * max(0, width - _cells(left) - _cells(right)))
        turn = turning(self.visual)
        pieces = (piece._replace(text=turn(piece.text)) for piece in (*left, gap, *right))
        return Content("").join(_content(piece) for piece in pieces if piece.text)

    def on_click(self, event: events.Click) -> None:
        """Ask for what the part under the mouse does."""
        press = event.style.meta.get(_PRESS)
        if event.button == 1 and isinstance(press, str):
            event.stop()
            self.post_message(self.Pressed(press))


def _content(piece: Piece) -> Content:
    content = Content.styled(plain(piece.text), piece.style)
    return content.stylize(Style.from_meta({_PRESS: piece.press})) if piece.press else content


def _cells(pieces: Iterable[Piece]) -> int:
    return sum(cell_len(piece.text) for piece in pieces)


def _cut(pieces: Iterable[Piece], width: int) -> list[Piece]:
    cut: list[Piece] = []
    pieces = list(pieces)
    for at, piece in enumerate(pieces):
        if piece.whole and cell_len(piece.text) > width:
            break
        if piece.end:
            shown = fit_end(piece.text, width - _cells(pieces[at + 1 :]))
        else:
            shown = fit(piece.text, width)
        cut.append(piece._replace(text=shown))
        width -= cell_len(shown)
    return cut


def _right_kept(left: Words, right: Words, width: int) -> tuple[list[Piece], list[Piece]]:
    """Both sides of a line on which the right stays and the left gives way, a gap between them."""
    if _cells(left) + _GAP + _cells(right) <= width:
        return _cut(left, width), list(right)
    first = left[:1]
    room = max(width // 2, width - _GAP - _cells(first))
    shown = _cut(right, room)
    return _cut(first, width - _GAP - _cells(shown)), shown
