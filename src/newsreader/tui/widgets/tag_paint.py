"""How the lines of the tag filter look: the pieces of each, and the colours of the pieces."""

from collections.abc import Callable

from rich.cells import cell_len

from newsreader.tui.guard import fit, folded
from newsreader.tui.widgets.filter_lines import FilterLine

PARTS = ("label", "heading", "sign", "count", "bar", "failed", "complaint", "idle")
"""What pieces of a line can be, each with a component class of its own."""
COMPONENTS = (
    *(f"tag-list--{part}" for part in PARTS),
    "tag-list--selected",
    "tag-list--selected-focus",
)
"""The component classes of the list."""
LIST_CSS = """
TagList {
    scrollbar-gutter: stable; scrollbar-size: 0 1; overflow-x: hidden;
    & > .tag-list--label { color: $foreground; }
    & > .tag-list--idle { color: $meta; }
    & > .tag-list--heading { color: $meta; text-style: bold; }
    & > .tag-list--sign { color: $accent; text-style: bold; }
    & > .tag-list--count { color: $meta; }
    & > .tag-list--bar { color: $accent; }
    & > .tag-list--failed { color: $error; text-style: bold; }
    & > .tag-list--complaint { color: $meta; }
    & > .tag-list--selected { background: $cursor-blurred; }
    & > .tag-list--selected-focus { background: $cursor; }
    &:nocolor > .tag-list--selected-focus { text-style: reverse; }
}
"""
"""How the list looks where no style sheet says otherwise; only variables of the theme."""

_NOTHING = "Nothing has these letters."


def pieces_of(
    line: FilterLine, width: int, *, bar: bool, turn: Callable[[str], str]
) -> list[tuple[str, str]]:
    """Return the pieces of a line from left to right, each with what it is, one of `PARTS`.

    Args:
        line: What it says.
        width: Cells of the pane.
        bar: Whether the bar of what keys move stands before it.
        turn: Puts a label into the order of the eye.
    """
    if not line.selectable:
        return [(" " + fit(line.label, width - 1), "heading")]
    count = f"{line.count:,}" if line.count else ""
    mark = ("! " if line.failed else "~ ") if line.trouble else ""
    room = max(0, width - 4 - cell_len(mark) - len(count) - (1 if count else 0))
    label = turn(fit(line.label, room))
    gap = max(0, width - 3 - cell_len(label) - cell_len(mark) - len(count) - 1)
    return [
        ("▌" if bar else " ", "bar"),
        (f"{line.sign} ", "sign"),
        (label, "label" if line.count or line.sign != " " else "idle"),
        (" " * gap, "label"),
        (mark, "failed" if line.failed else "complaint"),
        (count, "count"),
    ]


def nothing_at(y: int, width: int) -> str:
    """Return what a line of the pane says where nothing has what is typed.

    Args:
        y: The line, 0-based.
        width: Cells of the pane.
    """
    said = folded(_NOTHING, width - 3)
    return fit(f"  {said[y - 1]}", width) if 0 < y <= len(said) else ""
