"""Taking the picture of a screen: what stands on it now, as the plain data of `tui.frame`."""

from rich.color import ColorSystem
from rich.style import Style
from textual.screen import Screen
from textual.strip import Strip

from newsreader.tui.frame import Run, is_plain


def take(screen: Screen[None], colors: ColorSystem) -> list[list[Run]]:
    """Return the runs of each line of a screen as the terminal would be given them.

    Args:
        screen: One that is shown.
        colors: What the terminal can do.

    Returns:
        The lines from the top; nothing where one of them holds what no terminal should be sent.
    """
    rows = [_runs(strip, colors) for strip in screen._compositor.render_strips()]
    return rows if all(is_plain(text) for row in rows for _, text in row) else []


def _runs(strip: Strip, colors: ColorSystem) -> list[Run]:
    runs: list[Run] = []
    for text, style, control in strip:
        if control or not text:
            continue
        numbers = Strip.render_ansi(style or Style.null(), colors)
        if runs and runs[-1][0] == numbers:
            runs[-1] = (numbers, runs[-1][1] + text)
        else:
            runs.append((numbers, text))
    return runs
