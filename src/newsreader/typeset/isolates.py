"""What is put in order for itself within a line: from spans of a document to runs of the line."""

from collections.abc import Sequence
from itertools import takewhile
from typing import TypeAlias

from newsreader.model.span import Direction, Isolate, Span, Spans
from newsreader.typeset.bidi_levels import FSI, LRI, PDI, RLI, base_level
from newsreader.typeset.lines import Run

Path: TypeAlias = tuple[Isolate, ...]
"""The isolates that something stands in, the outermost first."""

_SIGNS = {Direction.LTR: LRI, Direction.RTL: RLI, None: FSI}


def resolved(spans: Spans) -> Sequence[Path]:
    """Return the isolates of each span, with the direction of those that are read as they begin.

    That is known of the whole text alone: a line may hold but the end of an isolate.
    """
    if not any(span.isolates for span in spans):
        return [()] * len(spans)
    known: dict[Isolate, Isolate] = {}
    for span in spans:
        for depth, isolate in enumerate(span.isolates, 1):
            if isolate.direction is None and isolate not in known:
                known[isolate] = Isolate(_side(spans, span.isolates[:depth]), isolate.number)
    return [tuple([known.get(one, one) for one in span.isolates]) for span in spans]


def _side(spans: Sequence[Span], path: Path) -> Direction:
    """The direction of the first letter that stands in an isolate and in none within that."""
    text = "".join([span.text for span in spans if span.isolates == path])
    return Direction.RTL if base_level(text) else Direction.LTR


def is_rtl(spans: Spans) -> bool:
    """Return whether a text that declares no direction is read from the right.

    It is if the one isolate that it all stands in is, or else its first letter outside of any.
    """
    if not spans:
        return False
    first = spans[0].isolates[:1]
    if first and all(span.isolates[:1] == first for span in spans):
        declared = resolved(spans)[0][0].direction
        return declared is Direction.RTL
    text, _ = written([Run(span.text, isolates=span.isolates) for span in spans])
    return base_level(text) == 1


def written(runs: Sequence[Run]) -> tuple[str, list[int]]:
    """Return the text of runs with Unicode's characters for the isolates in it.

    Args:
        runs: A stretch of a line, in the order in which it is read.

    Returns:
        The text, and of each of its characters the place among those of the runs; -1 of one that
        begins or ends an isolate.
    """
    text: list[str] = []
    places: list[int] = []
    opened: Path = ()
    count = 0
    for run in [*runs, Run("")]:
        same = shared(opened, run.isolates)
        signs = [PDI] * (len(opened) - same)
        signs += [_SIGNS[isolate.direction] for isolate in run.isolates[same:]]
        text += [*signs, run.text]
        places += [-1] * len(signs)
        places += range(count, count + len(run.text))
        count += len(run.text)
        opened = run.isolates
    return "".join(text), places


def shared(one: Path, other: Path) -> int:
    """Return how many of the isolates of two places are the same."""
    pairs = zip(one, other, strict=False)
    return sum([1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs)])
