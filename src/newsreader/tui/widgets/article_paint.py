"""Lines of a page as strips of the screen, in the colours of the theme."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple, Protocol

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.strip import Strip

from newsreader.model.deceit import deceit
from newsreader.model.span import REFUSED, Mark
from newsreader.tui.guard import plain
from newsreader.tui.hyperlinks import LinkStyle
from newsreader.tui.widgets.article_hints import Hint, fit_hints
from newsreader.typeset.lines import Line, Run, Style
from newsreader.typeset.painted import painted_cells, painted_runs

PREFIX = "article-view--"
"""Begins the name of each component class."""

LINK = f"{PREFIX}link"
INLINE_CODE = f"{PREFIX}inline-code"
HIGHLIGHT = f"{PREFIX}highlight"
SMALL = f"{PREFIX}small"
EMPTY = f"{PREFIX}empty"
LANDED = f"{PREFIX}landed"
FOUND = f"{PREFIX}found"
FOUND_HERE = f"{PREFIX}found-here"
SELECTED = f"{PREFIX}selected"
HINT = f"{PREFIX}hint"

COMPONENTS = frozenset(
    {
        *(f"{PREFIX}{style.value}" for style in Style),
        *(LINK, INLINE_CODE, HIGHLIGHT, SMALL, EMPTY),
        *(LANDED, FOUND, FOUND_HERE, SELECTED, HINT),
    }
)
"""All component classes that painting asks for."""

ARTICLE_CSS = """
ArticleView {
    scrollbar-gutter: stable; scrollbar-size: 0 1; overflow-x: hidden;
    & > .article-view--body { color: $foreground; }
    & > .article-view--gap { color: $foreground; }
    & > .article-view--headline-rule { color: $accent; }
    & > .article-view--kicker { color: $accent; }
    & > .article-view--headline { color: $foreground; text-style: bold; }
    & > .article-view--standfirst { color: $foreground; text-style: italic; }
    & > .article-view--meta { color: $meta; }
    & > .article-view--label { color: $accent; }
    & > .article-view--picture { color: $meta; background: $cursor-blurred; text-style: italic; }
    & > .article-view--picture-edge { background: $cursor-blurred; }
    &:nocolor > .article-view--picture-edge { text-style: underline; }
    & > .article-view--caption { color: $meta; }
    & > .article-view--credit { color: $meta; text-style: italic; }
    & > .article-view--subhead { color: $accent; text-style: bold; }
    & > .article-view--minor-subhead { color: $foreground; text-style: bold; }
    & > .article-view--quote { color: $foreground; text-style: italic; }
    & > .article-view--quote-bar { color: $divider; }
    & > .article-view--cite { color: $meta; }
    & > .article-view--pull { color: $foreground; text-style: bold; }
    & > .article-view--pull-bar { color: $accent; }
    & > .article-view--bullet { color: $meta; }
    & > .article-view--term { color: $foreground; text-style: bold; }
    & > .article-view--code { color: $foreground; background: $bar; }
    & > .article-view--code-language { color: $meta; background: $bar; text-style: italic; }
    & > .article-view--code-keyword { color: $accent; background: $bar; }
    & > .article-view--code-name { color: $foreground; background: $bar; text-style: bold; }
    & > .article-view--code-string { color: $success; background: $bar; }
    & > .article-view--code-number { color: $success; background: $bar; }
    & > .article-view--code-comment { color: $meta; background: $bar; text-style: italic; }
    & > .article-view--cell { color: $foreground; }
    & > .article-view--cell-header { color: $foreground; text-style: bold; }
    & > .article-view--rule { color: $divider; }
    & > .article-view--embed { color: $foreground; }
    & > .article-view--tag { color: $meta; text-style: italic; }
    & > .article-view--byline { color: $foreground; }
    & > .article-view--address { color: $meta; text-style: underline; }
    & > .article-view--enclosure { color: $foreground; text-style: underline; }
    & > .article-view--more-title { color: $accent; text-style: bold; }
    & > .article-view--more-number { color: $meta; }
    & > .article-view--more { color: $foreground; }
    & > .article-view--more-read { color: $meta; }
    & > .article-view--link { text-style: underline; }
    & > .article-view--inline-code { background: $bar; }
    & > .article-view--highlight { background: $cursor; }
    & > .article-view--small { color: $meta; }
    & > .article-view--empty { color: $meta; }
    & > .article-view--landed { background: $cursor; }
    & > .article-view--found { color: $accent; background: $cursor; text-style: underline; }
    & > .article-view--found-here {
        color: $accent; background: $background; text-style: bold reverse;
    }
    & > .article-view--selected { color: $meta; background: $background; text-style: reverse; }
    & > .article-view--hint { color: $accent; background: $background; text-style: bold reverse; }
}
"""
"""How the pane looks where no style sheet says otherwise; only variables of the theme."""

_DIM = RichStyle(dim=True)
"""What a link has that is not opened."""

_MOST_LINKS = 2000
"""Styles with a link that are kept."""

_RUNNING = frozenset(
    {
        Style.BODY,
        Style.STANDFIRST,
        Style.SUBHEAD,
        Style.MINOR_SUBHEAD,
        Style.QUOTE,
        Style.PULL,
        Style.CELL,
        Style.CELL_HEADER,
        Style.TERM,
        Style.EMBED,
    }
)
"""Running text, in which a link must look like one; elsewhere its place says enough."""


class Stroke(NamedTuple):
    """A part of a line that looks otherwise for a while.

    Attributes:
        start: Where it starts in the line's characters.
        end: Where it ends.
        name: The component class that is added there.
    """

    start: int
    end: int
    name: str


class _Component(Protocol):
    """Gives the style of a component class, whole or only what its own rules say."""

    def __call__(self, *names: str, partial: bool = False) -> RichStyle: ...


class Painter:
    """Paints lines; keeps the styles of a theme until it is told to forget them.

    Attributes:
        hyperlinks: Whether the terminal is told where links lead.
    """

    def __init__(self, component: _Component, *, visual: bool = True) -> None:
        """Paint with the styles of a widget.

        Args:
            component: Its `get_component_rich_style`.
            visual: Whether text that is read from the right is put in the order of the eye; the
                terminal does it if not.
        """
        self._component = component
        self._visual = visual
        self.hyperlinks = False
        self._styles: dict[tuple[Style, Mark, bool], RichStyle] = {}
        self._links: dict[tuple[RichStyle, str], RichStyle] = {}
        self._blank = Strip([])

    def forget(self) -> None:
        """Ask for all styles anew: the theme has changed."""
        self._blank = Strip([])
        self._styles.clear()
        self._links.clear()

    def strip(self, line: Line, left: int, width: int, strokes: Sequence[Stroke] = ()) -> Strip:
        """Paint a line.

        Args:
            line: What to paint; what does not fit is cut off.
            left: Cells before it.
            width: Cells of the strip.
            strokes: What looks otherwise for a while, the later above the earlier.
        """
        ground = self._ground
        segments = [Segment(" " * left, ground)] if left else []
        runs = painted_runs(line, visual=self._visual)
        segments += [Segment(plain(run.text), self.style_of(run)) for run in runs]
        strip = Strip(segments).adjust_cell_length(width, ground)
        return self._stroked(strip, line, left, strokes) if strokes else strip

    def _stroked(self, strip: Strip, line: Line, left: int, strokes: Sequence[Stroke]) -> Strip:
        """Paint strokes over a line, wherever their characters stand on it."""
        parts, at = [strip.crop(0, left)], left
        for names, cells in groupby(
            tuple(one.name for one in strokes if one.start <= character < one.end)
            for character in painted_cells(line, visual=self._visual)
        ):
            part = strip.crop(at, at := at + len(list(cells)))
            for name in names:
                style = self._component(name, partial=True)
                part = Strip(Segment.apply_style(part, post_style=style))
            parts.append(part)
        return Strip.join([*parts, strip.crop(at)])

    def hinted(self, strip: Strip, hints: Sequence[Hint]) -> Strip:
        """Paint the numbers of links into a strip, which gives way to them.

        Args:
            strip: A line across the pane.
            hints: Where they are to stand.
        """
        style = self._ground + self._component(HINT, partial=True)
        width = strip.cell_length
        fitted = fit_hints(hints, strip.text, width)
        free = fitted.before
        parts: list[Strip] = []
        for one in fitted.hints:
            parts += [strip.crop(free, one.cell), Strip([Segment(one.text, style)])]
            free = one.cell + one.taken
        joined = Strip.join([*parts, strip.crop(free, width - fitted.after)])
        # Where links stand side by side at the end there may be less room than was reckoned with.
        return joined.adjust_cell_length(width, self._ground)

    def blank(self, width: int) -> Strip:
        """Paint a line with nothing on it."""
        if self._blank.cell_length != width:
            self._blank = Strip.blank(width, self._ground)
        return self._blank

    @property
    def _ground(self) -> RichStyle:
        return self._style(Style.BODY, Mark.NONE, link=False)

    def style_of(self, run: Run) -> RichStyle:
        """The colours and the weight of a run."""
        style = self._style(run.style, run.marks, link=bool(run.href) and run.style in _RUNNING)
        if run.href.startswith(REFUSED):
            return style + _DIM
        if not self.hyperlinks or not run.href or deceit(run.href, run.text):
            return style  # the terminal would open it without a word
        found = self._links.get((style, run.href))
        if found is None:
            if len(self._links) > _MOST_LINKS:
                self._links.clear()
            found = self._links[style, run.href] = LinkStyle.linked(style, run.href)
        return found

    def _style(self, style: Style, marks: Mark, *, link: bool) -> RichStyle:
        key = (style, marks, link)
        found = self._styles.get(key)
        if found is None:
            found = self._styles[key] = self._mix(style, marks, link=link)
        return found

    def _mix(self, style: Style, marks: Mark, *, link: bool) -> RichStyle:
        """The style of a kind of text, with what its marks and a link add to it."""
        mixed = self._component(f"{PREFIX}{style.value}")
        for mark, name in (
            (Mark.SMALL, SMALL),
            (Mark.CODE, INLINE_CODE),
            (Mark.HIGHLIGHT, HIGHLIGHT),
        ):
            if mark in marks:
                mixed += self._component(name, partial=True)
        if link:
            mixed += self._component(LINK, partial=True)
        return mixed + RichStyle(
            italic=True if Mark.EMPHASIS in marks else None,
            bold=True if Mark.STRONG in marks else None,
            strike=True if Mark.STRIKE in marks else None,
            underline=True if Mark.UNDERLINE in marks else None,
        )


def run_at(
    line: Line, cell: int, measure: Callable[[str], int], *, visual: bool = True
) -> Run | None:
    """Find the run that covers a cell of a line.

    Args:
        line: The line.
        cell: 0-based, from the line's own start.
        measure: Gives the cells of a text as it is painted.
        visual: Whether it was painted in the order of the eye.

    Returns:
        The run, or None beside the line.
    """
    for run in painted_runs(line, visual=visual):
        cells = measure(run.text)
        if 0 <= cell < cells:
            return run
        cell -= cells
    return None
