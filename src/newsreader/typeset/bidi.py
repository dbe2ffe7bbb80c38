"""Lines in the order in which they are painted, where some of their text is read from the right.

A page holds every text in the order in which it is read, so that links, places, what is found and
what is copied need not know of any of this. Most terminals put characters down from left to right
whatever they are; so just before a line is painted its characters are put in the order of the eye,
by the Unicode bidirectional algorithm (`bidi_levels`). Isolates that an author asks for (`<bdi>`,
`dir`) stand in the runs; what a page sets beside running text (bullets, bars, gutters, labels) is
an isolate of its own here.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsreader.typeset.bidi_levels import MIRROR, base_level, has_rtl, levels, visual_order
from newsreader.typeset.isolates import written
from newsreader.typeset.lines import Line, Run, Style

_SET_APART = frozenset(
    {
        Style.GAP,
        Style.HEADLINE_RULE,
        Style.LABEL,
        Style.PICTURE_EDGE,
        Style.QUOTE_BAR,
        Style.PULL_BAR,
        Style.BULLET,
        Style.CODE_LANGUAGE,
        Style.RULE,
        Style.MORE_NUMBER,
    }
)
"""What stands beside running text and stays where it is."""


def visual_runs(line: Line) -> tuple[Run, ...]:
    """Return the runs of a line from left to right, their characters too.

    Args:
        line: A line of a page.

    Returns:
        The runs as they are painted; the line's own where nothing in it is read from the right.
        They hold the same characters but for brackets, which are turned.
    """
    if not is_turned(line):
        return line.runs
    runs: list[Run] = []
    for part in _parts(line.runs):
        runs += _visual_part(part, line)
    return tuple(runs)


def is_turned(line: Line) -> bool:
    """Return whether anything on a line may be painted elsewhere than where it is read."""
    if line.rtl or has_rtl(line.lead):
        return True
    return any(run.isolates or has_rtl(run.text) for run in line.runs)


def visual_text(text: str, *, rtl: bool | None = None) -> str:
    """Return a text of one line as it is painted from left to right.

    Args:
        text: One line, in the order in which it is read.
        rtl: Whether it is read from the right as a whole; None: as its first letter is.
    """
    if rtl is None:
        rtl = base_level(text) == 1
    if not rtl and not has_rtl(text):
        return text
    return "".join(painted for _, painted in _reordered(text, levels(text, int(rtl))))


def is_set_apart(run: Run) -> bool:
    """Return whether a run stands beside running text: a bullet, a gap, a label."""
    return run.style in _SET_APART


def logical_indexes(line: Line) -> list[int]:
    """Return of each painted character of a line which one of its text it is.

    Args:
        line: A line of a page.

    Returns:
        For each of the characters of `visual_runs`, its index (0-based) among those of the line's
        own runs.
    """
    found: list[int] = []
    for part in _parts(line.runs):
        start = len(found)
        ordered = _ordered(part, line)
        if ordered is None:
            found += range(start, start + sum([len(run.text) for run in part]))
        else:
            found += [start + at for at, _ in ordered]
    return found


_CELLS = frozenset({Style.CELL, Style.CELL_HEADER, Style.MORE, Style.MORE_READ, Style.TAG})
"""What is read in its own direction, whatever the line's is."""


def _parts(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """The stretches of a line that are put in order each for itself."""
    for _, group in groupby(enumerate(runs), key=_part_key):
        yield [run for _, run in group]


def _part_key(numbered: tuple[int, Run]) -> int:
    """Something that is the same for runs in a row of running text, and else never."""
    number, run = numbered
    return number if run.style in _SET_APART else -1


def _visual_part(part: list[Run], line: Line) -> list[Run]:
    """The runs of one stretch in the order of the eye."""
    ordered = _ordered(part, line)
    if ordered is None:
        return part
    owners = [number for number, run in enumerate(part) for _ in run.text]
    runs = []
    for owner, group in groupby(ordered, key=lambda pair: owners[pair[0]]):
        runs.append(part[owner]._replace(text="".join([painted for _, painted in group])))
    return runs


def _ordered(part: list[Run], line: Line) -> list[tuple[int, str]] | None:
    """The characters of one stretch in the order of the eye, each with its place in it.

    None where they are painted as they are read.
    """
    if part[0].style in _SET_APART:
        return None
    if not any(run.text for run in part):
        return None
    if part[0].style in _CELLS:
        text, places = written(part)
        rtl, lead, end = base_level(text) == 1, "", len(text)
    else:
        text, places = written([*part, *line.tail])
        rtl, lead = line.rtl, line.lead
        count = sum([len(run.text) for run in part])
        end = places.index(count) if count in places else len(text)
    if not rtl and -1 not in places[:end] and not has_rtl(lead + text[:end]):
        return None
    ordered = _reordered(text[:end], levels(text, int(rtl), lead, end))
    return [(places[at], painted) for at, painted in ordered if places[at] >= 0]


def _reordered(text: str, found: list[int]) -> list[tuple[int, str]]:
    """The characters in the order of the eye (L2 to L4), each with its place in the text.

    Args:
        text: One line.
        found: The level of each character.
    """
    # Who paints lines loads none of this until there is something to turn.
    from newsreader.typeset.cells import is_simple
    from newsreader.typeset.joining import joined

    order = visual_order(found)
    if not is_simple(text):
        order = _clusters_kept(text, order)
    shaped = joined(text)
    return [(at, MIRROR.get(text[at], shaped[at]) if found[at] % 2 else shaped[at]) for at in order]


def _clusters_kept(text: str, order: list[int]) -> list[int]:
    """Rule L3 and more: what makes one cluster stays in its own order, as terminals want it."""
    from newsreader.typeset.cells import clusters

    owners = [number for number, cluster in enumerate(clusters(text)) for _ in cluster]
    kept: list[int] = []
    for _, group in groupby(order, key=owners.__getitem__):
        kept += sorted(group)
    return kept
