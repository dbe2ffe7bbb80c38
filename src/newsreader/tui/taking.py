"""Taking the picture of a screen: what stands on it now, as the plain data of `tui.frame`."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from newsreader.tui.backdrop import Backdrop, Place, to_rows
from newsreader.tui.frame import Run, is_plain
from newsreader.tui.widgets.headline_list import HeadlineList
from newsreader.tui.widgets.headline_row import Part


def strips_of(screen: Screen[None]) -> list[Strip]:
    """Return the lines of a screen that is shown, painted.

    Args:
        screen: One that is shown.
    """
    return screen._compositor.render_strips()


def take(strips: Sequence[Strip], colors: ColorSystem) -> list[list[Run]]:
    """Return the runs of each line of a screen as the terminal would be given them.

    Args:
        strips: Its lines from the top.
        colors: What the terminal can do.

    Returns:
        The lines from the top; nothing where one of them holds what no terminal should be sent.
    """
    rows = [_runs(strip, colors) for strip in strips]
    return rows if all(is_plain(text) for row in rows for _, text in row) else []


def take_backdrop(
    screen: Screen[None],
    strips: Sequence[Strip],
    headlines: HeadlineList,
    theme: str,
    colors: ColorSystem,
) -> list[list[Run]]:
    """Return a screen without what stands in its panes, for a list to be painted on.

    Args:
        screen: One that is shown.
        strips: Its lines from the top.
        headlines: Its list.
        theme: The name of the theme.
        colors: What the terminal can do.

    Returns:
        What `backdrop.from_rows` takes; nothing where the list is out of sight.
    """
    region, shape = headlines.region, headlines.shape
    high = headlines.scrollable_content_region.height
    if not high or not shape.width or not screen.region.contains_region(region):
        return []
    width, height = screen.size
    empty = [[Segment(" ", None)] * width for _ in range(height)]
    for widget in (screen, *screen.query("*")):
        if widget.display and screen.region.contains_region(widget.region):
            _empty(widget, empty, strips)
    inks = {
        (part, chosen): _numbers(_filtered(headlines, headlines.style_of(part, chosen)), colors)
        for part in Part
        for chosen in (False, True)
    }
    place = Place(region.x, region.y, high, headlines.whole_width, shape)
    rows = [_runs(_joined(line), colors) for line in empty]
    return to_rows(Backdrop(rows, place, inks, theme))


def _joined(cells: Iterable[Segment]) -> list[Segment]:
    """Put cells that are the same into one piece: a line has few different ones."""
    return [Segment(cell.text * len([*same]), cell.style) for cell, same in groupby(cells)]


def _empty(widget: Widget, lines: list[list[Segment]], strips: Sequence[Strip]) -> None:
    """Put the ground of a widget on a screen, and the lines at its sides that divide it off."""
    region = widget.region
    ground = Style(bgcolor=widget.background_colors[1].rich_color)
    blank = Segment(" ", _filtered(widget, ground))
    borders = widget.styles.border
    sides = [(borders.left, region.x), (borders.right, region.right - 1)]
    for y in range(region.y, region.bottom):
        lines[y][region.x : region.right] = [blank] * region.width
        for (kind, _), x in sides:
            if kind:
                lines[y][x : x + 1] = strips[y].crop(x, x + 1)


def _filtered(widget: Widget, style: Style) -> Style:
    """Return a style as it is when it comes to the terminal, whose colours may be few."""
    strip, ground = Strip([Segment(" ", style)]), widget.background_colors[1]
    for line_filter in widget.get_line_filters():
        strip = strip.apply_filter(line_filter, ground)
    return next(iter(strip)).style or Style.null()


def _numbers(style: Style | None, colors: ColorSystem) -> str:
    return Strip.render_ansi(style or Style.null(), colors)


def _runs(strip: Iterable[Segment], colors: ColorSystem) -> list[Run]:
    runs: list[Run] = []
    for text, style, control in strip:
        if control or not text:
            continue
        numbers = _numbers(style, colors)
        if runs and runs[-1][0] == numbers:
            runs[-1] = (numbers, runs[-1][1] + text)
        else:
            runs.append((numbers, text))
    return runs
