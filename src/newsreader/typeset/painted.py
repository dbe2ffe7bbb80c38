"""A line as it is painted: its characters in the order of the eye, its gaps stretched.

The lines of a page have neither, so that what is found, copied or printed is the text itself.
"""

from collections.abc import Sequence

from newsreader.typeset.bidi import is_set_apart, is_turned, logical_indexes, visual_runs
from newsreader.typeset.lines import Line, Run


def painted_runs(line: Line, *, visual: bool = True) -> tuple[Run, ...]:
    """Return the runs of a line as they are painted, from left to right.

    Args:
        line: A line of a page.
        visual: Whether text that is read from the right is put in the order of the eye; if not,
            the terminal does that.
    """
    runs = visual_runs(line) if visual else line.runs
    return _stretched(runs, line) if line.fill else runs


def character_at(line: Line, cell: int, *, visual: bool = True) -> int | None:
    """Return which character of a line is painted at a cell.

    Args:
        line: A line of a page.
        cell: 0-based, from the line's own start.
        visual: As it was painted.

    Returns:
        0-based, among the characters of `line.text`; of a stretched gap, the blank that it was.
        None beside the line.
    """
    cells = painted_cells(line, visual=visual)
    return cells[cell] if 0 <= cell < len(cells) else None


def painted_cells(line: Line, *, visual: bool = True) -> list[int]:
    """Return for each cell of a line which character of `line.text` is painted there.

    Args:
        line: A line of a page.
        visual: As it was painted.

    Returns:
        Of each cell the index of its character, the first of its cluster; of a stretched gap, that
        of the blank that it was.
    """
    from newsreader.typeset.cells import cluster_width, clusters

    runs = visual_runs(line) if visual else line.runs
    order = logical_indexes(line) if visual and is_turned(line) else None
    gaps = _gaps(runs, line) if line.fill else {}
    cells: list[int] = []
    index = 0
    for run in runs:
        for cluster in clusters(run.text):
            at = index if order is None else order[index]
            cells += [at] * (cluster_width(cluster) + gaps.get(index, 0))
            index += len(cluster)
    return cells


def _stretched(runs: Sequence[Run], line: Line) -> tuple[Run, ...]:
    """Runs with blanks added to their gaps."""
    gaps = _gaps(runs, line)
    shown = []
    start = 0
    for run in runs:
        end = start + len(run.text)
        text, done = "", 0
        for gap, blanks in gaps.items():
            if start <= gap < end:
                text += run.text[done : gap - start] + " " * blanks
                done = gap - start
        shown.append(run._replace(text=text + run.text[done:]) if done or text else run)
        start = end
    return tuple(shown)


def _gaps(runs: Sequence[Run], line: Line) -> dict[int, int]:
    """The places of the gaps of a line among its painted characters, each with what it gains."""
    places = []
    start = 0
    for run in runs:
        if not is_set_apart(run):
            places += [start + at for at, char in enumerate(run.text) if char == " "]
        start += len(run.text)
    if not places:
        return {}
    each, more = divmod(line.fill, len(places))
    # The wider gaps are spread over the line, from one side in one line and the other in the next.
    wider = {(2 * at + 1) * len(places) // (2 * more) for at in range(more)} if more else set()
    if line.offset % 2:
        wider = {len(places) - 1 - at for at in wider}
    return {place: each + (at in wider) for at, place in enumerate(places)}
