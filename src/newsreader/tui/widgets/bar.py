"""A line of words: pieces at the left, pieces at the right, nothing in between."""

from typing import TypeAlias

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from newsreader.tui.guard import fit, plain

_GAP = 2
"""Cells between the left and the right, at least."""

Words: TypeAlias = tuple[tuple[str, str], ...]
"""Pieces of text, each with a style (`""`, `"$accent"`, `"bold $error"`)."""


def words(*pieces: str | tuple[str, str]) -> Words:
    """Pieces for a line; a bare text has the line's own style."""
    return tuple((one, "") if isinstance(one, str) else one for one in pieces)


class Bar(Widget):
    """One line of the screen; when it is too narrow the right gives way to the left, or as told."""

    DEFAULT_CSS = """
    Bar { height: 1; width: 1fr; padding: 0 1; }
    """

    left: reactive[Words] = reactive[Words](())
    """What stands at the left; its last piece is cut when there is no room."""
    right: reactive[Words] = reactive[Words](())
    """What stands at the right; whole pieces are dropped for want of room, the first one first."""

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
        used = sum(cell_len(text) for text, _ in left)
        while right and used + _GAP + sum(cell_len(text) for text, _ in right) > width:
            right.pop(self._dropped)
        gap = width - used - sum(cell_len(text) for text, _ in right)
        parts = [*left, (" " * max(0, gap), ""), *((plain(text), style) for text, style in right)]
        return Content.assemble(*(part for part in parts if part[0]))


def _cut(pieces: Words, width: int) -> list[tuple[str, str]]:
    cut: list[tuple[str, str]] = []
    for text, style in pieces:
        shown = fit(text, width)
        cut.append((shown, style))
        width -= cell_len(shown)
    return cut


def _right_kept(
    left: Words, right: Words, width: int
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Both sides of a line on which the right stays and the left gives way, a gap between them."""
    wanted = sum(cell_len(text) for text, _ in right)
    if sum(cell_len(text) for text, _ in left) + _GAP + wanted <= width:
        return _cut(left, width), list(right)
    first = left[:1]
    room = max(width // 2, width - _GAP - sum(cell_len(text) for text, _ in first))
    shown = _cut(right, room)
    return _cut(first, width - _GAP - sum(cell_len(text) for text, _ in shown)), shown
