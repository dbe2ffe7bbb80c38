"""Where the numbers of links stand while one is chosen: a mark before each, over no word; pure.

A number takes the blanks before its link. Where there are too few of them the line gives way: what
follows moves to the right as far as the pane has room there, then what is before it to the left.
A headline of More news has a number of its own: that of its link takes its place, for two side by
side cannot be told apart.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsreader.tui.widgets.article_links import Part
from newsreader.typeset.lines import Line, Style
from newsreader.typeset.painted import painted_cells


class Hint(NamedTuple):
    """The number of a link on a line of the pane.

    Attributes:
        cell: The first cell that it takes.
        text: Its digits, after blanks where it takes the place of a longer number.
        taken: How many cells it covers of what is there; for the other digits room is made.
    """

    cell: int
    text: str
    taken: int

    @property
    def missing(self) -> int:
        """Cells for which room is to be made."""
        return len(self.text) - self.taken


def hint(line: Line, part: Part, text: str, left: int, *, visual: bool, fixed: bool) -> Hint:
    """Return where the number of a link is to stand.

    Args:
        line: A line of a page.
        part: The piece of the link on it.
        text: The digits.
        left: Cells of the pane before the line.
        visual: Whether text that is read from the right was put in the order of the eye.
        fixed: Whether nothing on the line may move: there is a picture on it.
    """
    cells = painted_cells(line, visual=visual)
    own = [at for at, character in enumerate(cells) if part.start <= character < part.end]
    first, last = (own[0], own[-1] + 1) if own else (len(cells), len(cells))
    words = line.text
    blank = [words[character] == " " for character in cells]
    if line.rtl and visual:  # what is read from the right has its front there
        room = _run(blank[last:])
        room -= _after_digit(words, cells, last + room) if room else 0
        taken = len(text) if fixed else min(room, len(text))
        return Hint(left + last, text, taken)
    if (own_number := _own_number(line)) and not fixed:
        return Hint(left, text.rjust(own_number), max(own_number, len(text)))
    room = _run(blank[:first][::-1])
    if room == first:
        room += left
    elif room:
        room -= _after_digit(words, cells, first - room - 1)
    taken = min(room, len(text))
    return Hint(left + first - taken, text, len(text) if fixed else taken)


def _own_number(line: Line) -> int:
    """Cells of the number at the front of a headline of More news, 0 on any other line."""
    first = line.runs[0] if line.runs else None
    if first is None or first.style is not Style.MORE_NUMBER:
        return 0
    return len(first.text.rstrip())


def _run(blank: Sequence[bool]) -> int:
    """How many cells are blank from the first one on."""
    return next((at for at, one in enumerate(blank) if not one), len(blank))


def _after_digit(words: str, cells: Sequence[int], at: int) -> int:
    """A blank that is to be left beside a digit, lest two numbers look like one."""
    return int(0 <= at < len(cells) and words[cells[at]].isdigit())


class Fitted(NamedTuple):
    """The numbers on a line and how far it gives way to them.

    Attributes:
        hints: They, from the left; none covers another.
        before: Cells that are cut off the line's start, all of them blank.
        after: The same of its end.
    """

    hints: tuple[Hint, ...]
    before: int
    after: int


def fit_hints(hints: Sequence[Hint], shown: str, width: int) -> Fitted:
    """Make room for numbers on a line.

    Args:
        hints: They, in any order.
        shown: The text that is painted across the pane.
        width: Cells of the pane.

    Returns:
        They, each with the room it has; where there is none left, one covers what is there.
    """
    ordered = sorted(hints)
    if not ordered:
        return Fitted((), 0, 0)
    before = min(len(shown) - len(shown.lstrip(" ")), ordered[0].cell)
    behind = ordered[-1].cell + ordered[-1].taken
    after = max(0, min(len(shown) - len(shown.rstrip(" ")), width - behind))
    room, free = before + after, 0
    placed: list[Hint] = []
    ends = [*(one.cell for one in ordered[1:]), width]
    for one, end in zip(ordered, ends, strict=True):
        given = min(one.missing, room)
        taken = len(one.text) - given
        cell = max(free, min(one.cell, end - taken))
        if cell + taken > end:
            continue  # two stand on one cell: the first is shown until it is not meant
        room -= given
        free = cell + taken
        placed.append(Hint(cell, one.text, taken))
    missing = sum(one.missing for one in placed)
    # The end gives way first: what is before the number then stays where it is.
    cut = max(0, missing - after)
    return Fitted(tuple(placed), cut, missing - cut)
