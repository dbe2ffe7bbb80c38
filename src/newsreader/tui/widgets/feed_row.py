"""A feed as one line of the list of feeds: state, name, unread, last news, next check, trouble."""

from datetime import datetime, tzinfo
from typing import Final

from rich.cells import cell_len
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from newsreader.dataclass import dataclass
from newsreader.model.feed import Feed
from newsreader.tui.guard import fit, plain
from newsreader.tui.turning import turning
from newsreader.tui.widgets.headline_row import age
from newsreader.typeset.feed_words import has_failed, next_words, trouble_words

_UNREAD: Final = 7
"""Cells of the column of unread articles."""
_NEWEST: Final = 10
"""Cells of the column of last news: `2024-02-09` has as many."""
_NEXT: Final = 12
"""Cells of the column of next checks: `switched off` has as many."""
_LEAST_NAME: Final = 16
"""Cells that a name has before there is another column beside it."""
_NAME: Final = 40
"""Cells of a name where trouble stands beside it, in a list of the least width for that."""
_TROUBLE: Final = 60
"""Cells of trouble beyond which what is left over is shared with the name."""
_LEAST_TROUBLE: Final = 24
"""Cells from which trouble is worth a column."""
_GAP: Final = 2
"""Blanks between two columns."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a line are, in cells; those of 0 are left out.

    Attributes:
        name: The feed's name.
        unread: How many articles are unread.
        newest: When it had its last article.
        next: When it is asked again.
        trouble: What ails it, in words.
    """

    name: int
    unread: int = 0
    newest: int = 0
    next: int = 0
    trouble: int = 0


def columns_in(width: int) -> Columns:
    """Return the columns that there is room for.

    Args:
        width: Cells of a line behind its mark.
    """
    wanted = {"unread": _UNREAD, "next": _NEXT, "newest": _NEWEST}
    found, left = dict[str, int](), width
    for name, cells in wanted.items():
        if left - cells - _GAP < _LEAST_NAME:
            break
        found[name] = cells
        left -= cells + _GAP
    trouble = left - _NAME - _GAP
    if len(found) < len(wanted) or trouble < _LEAST_TROUBLE:
        return Columns(max(0, left), **found)
    more = max(0, trouble - _TROUBLE) // 2
    return Columns(_NAME + more, **found, trouble=trouble - more)


def heading(width: int) -> Content:
    """Return what stands above the columns.

    Args:
        width: Cells of a line, its mark counted in.
    """
    columns = columns_in(width - _GAP)
    cells = [
        ("Feed", columns.name, False),
        ("Unread", columns.unread, True),
        ("Newest", columns.newest, True),
        ("Next check", columns.next, False),
        ("Trouble", columns.trouble, False),
    ]
    told = (" " * _GAP).join(_set(text, room, right) for text, room, right in cells if room)
    return Content.styled(" " * _GAP + told, "$meta")


def _set(text: str, room: int, right: bool = False) -> str:
    """Return a text in so many cells, cut where it is too long."""
    shown = fit(text, room)
    gap = " " * max(0, room - cell_len(shown))
    return gap + shown if right else shown + gap


@dataclass(frozen=True, slots=True)
class Look:
    """What all lines of the list have in common.

    Attributes:
        now: Aware time.
        zone: The reader's own.
        visual: Whether a name that is read from the right is put in the order of the eye.
    """

    now: datetime
    zone: tzinfo
    visual: bool = False


class FeedRow(Visual):
    """The line of a feed, as wide as the list is."""

    def __init__(self, feed: Feed, look: Look, *, asking: bool) -> None:
        """Paint nothing yet.

        Args:
            feed: The feed.
            look: What it has in common with the others.
            asking: Whether its answer is being waited for.
        """
        self._feed, self._look, self._asking = feed, look, asking

    def line(self, width: int) -> Content:
        """Return the line in so many cells."""
        feed, look = self._feed, self._look
        columns = columns_in(width - _GAP)
        failed, trouble = has_failed(feed), trouble_words(feed) if feed.enabled else ""
        mark = "!" if failed else "~" if trouble else "–" if not feed.enabled else " "
        alarm = "$error" if failed else "$accent" if trouble else "$meta"
        today = look.now.astimezone(look.zone).date()
        newest = age(feed.newest, today, look.zone) if feed.newest else ""
        turn = turning(look.visual)
        cells = [
            (_set(turn(fit(feed.title, columns.name)), columns.name), self._ink),
            (_set(f"{feed.unread:,}" if feed.unread else "", columns.unread, True), ""),
            (_set(newest, columns.newest, True), "$meta"),
            (_set(self._next, columns.next), "$accent" if self._asking else "$meta"),
            (_set(plain(trouble), columns.trouble), alarm),
        ]
        parts = [(f"{mark} ", f"bold {alarm}")]
        for at, (text, style) in enumerate(cells):
            if text:
                parts.append((" " * _GAP + text if at else text, style))
        return Content.assemble(*parts)

    @property
    def _ink(self) -> str:
        feed = self._feed
        return "bold" if feed.unread and feed.enabled else "" if feed.enabled else "$meta"

    @property
    def _next(self) -> str:
        return "checking …" if self._asking else next_words(self._feed, self._look.now)

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """Paint the line, as Textual asks for it."""
        return self.line(width).render_strips(width, 1, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Return the width there is: names are cut, and columns left out."""
        return container_width

    def get_minimal_width(self, rules: RulesMap) -> int:
        """Return the least width that anything of it is seen in."""
        return 1

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Return one line, always."""
        return 1
