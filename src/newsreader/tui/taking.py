"""Taking the picture of a screen: what stands on it now, as the plain data of `tui.frame`."""

from collections.abc import Iterable, Mapping, Sequence

from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from newsreader.tui.backdrop import Backdrop, to_rows
from newsreader.tui.frame import Run, is_plain
from newsreader.tui.panes import Ground
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
    bars: Mapping[Ground, Widget],
    headlines: HeadlineList,
    rule: Color,
    theme: str,
    colors: ColorSystem,
) -> list[list[Run]]:
    """Return what a screen looks like without what stands in its panes, in any size.

    Args:
        bars: The lines above and below the panes; they need not be in sight.
        headlines: The list.
        rule: The colour of the rules between the panes.
        theme: The name of the theme.
        colors: What the terminal can do.

    Returns:
        What `backdrop.from_rows` takes.
    """

    def ink(widget: Widget, style: Style) -> str:
        return _numbers(_filtered(widget, style), colors)

    def ground(widget: Widget, color: Color | None = None) -> str:
        under = widget.background_colors[1].rich_color
        return ink(widget, Style(color=color and color.rich_color, bgcolor=under))

    grounds = {one: ground(bar) for one, bar in bars.items()}
    grounds |= {Ground.PANE: ground(headlines), Ground.RULE: ground(headlines, rule)}
    inks = {
        (part, chosen): ink(headlines, headlines.style_of(part, chosen))
        for part in Part
        for chosen in (False, True)
    }
    return to_rows(Backdrop(grounds, inks, theme, headlines.visual, headlines.pictured))


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
