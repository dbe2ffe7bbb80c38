"""Words that are put in order for themselves: where it matters, and what it does to their line."""

import re
from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from typing import Final

from newsreader.clean.language import direction
from newsreader.dataclass import replace
from newsreader.model.span import Direction, Isolate, Span, Spans

_RIGHT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Characters that are read from the right."""


def side_of(spans: Spans) -> Direction:
    """Return the direction of a text as Unicode has it (P2, P3): isolates in it do not tell.

    A text that is all one isolate is read as that; one that is several, as the first letter in it.
    """
    text = "".join([span.text for span in spans])
    if not any(span.isolates for span in spans):
        return direction(text)
    outermost = {span.isolates[:1] for span in spans}
    if len(outermost) == 1 and (declared := spans[0].isolates[0].direction) is not None:
        return declared
    around = "".join([span.text for span in spans if not span.isolates])
    return direction(around, direction(text))


def needed(spans: Spans, around: Direction) -> Spans:
    """Return spans without their isolates where all is read from the left in any case.

    Args:
        spans: The text of one block.
        around: Its direction.
    """
    found = {isolate for span in spans for isolate in span.isolates}
    if not found or around is Direction.RTL:
        return spans
    if any(isolate.direction is Direction.RTL for isolate in found):
        return spans
    if any(_RIGHT.search(span.text) for span in spans):
        return spans
    return joined(replace(span, isolates=()) for span in spans)


def joined(spans: Iterable[Span]) -> Spans:
    """Return spans with those of one kind in a row made one."""
    return tuple(
        Span("".join([span.text for span in same]), *kind)
        for kind, same in groupby(spans, key=attrgetter("marks", "href", "isolates"))
    )


def kept_aside(spans: Spans, declared: Direction) -> Spans:
    """Return the text of a block for a place that has no direction of its own: a cell, a term.

    Args:
        spans: The text.
        declared: The direction of the block: where the text would not be read so by itself, it is
            put in an isolate.
    """
    if side_of(spans) is declared:
        return spans
    around = Isolate(declared)
    return tuple([replace(span, isolates=(around, *span.isolates)) for span in spans])
