"""Poems whose lines stand in boxes of their own: they are lines of a stanza, not paragraphs."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from newsreader.clean.frames.containers import Frame
from newsreader.clean.isolates import joined
from newsreader.clean.spans import text_of
from newsreader.clean.walk.state import Walk
from newsreader.dataclass import dataclass, field, replace
from newsreader.model.document import Block, Paragraph
from newsreader.model.span import Span

_VERSE: Final = re.compile(
    r"(?:^|\s)(?:[\w-]{1,20}[-_])?(?:verse|poem|poetry|stanza|lyrics)(?:\s|$)", re.IGNORECASE
)
_INSET: Final = re.compile(
    r"(?:^|;)\s*(?:padding-left|margin-left|text-indent)\s*:\s*(-?\d{1,3}(?:\.\d{1,4})?)\s*(em|px)",
    re.IGNORECASE,
)
_PIXELS_AN_EM: Final = 16
_BLANKS_AN_EM: Final = 2
_FARTHEST: Final = 20
"""Cells that a line may be set in."""
_LONGEST: Final = 300
_LONGEST_LINE: Final = 120
"""Characters of a line of verse; what is longer is prose about it."""


def is_verse(attributes: Mapping[str, str]) -> bool:
    """Tell whether a box calls itself a poem, or a part of one."""
    return _VERSE.search(attributes.get("class", "")[:_LONGEST]) is not None


@dataclass(slots=True)
class VerseFrame(Frame):
    """A poem, or a stanza."""

    lines: set[int] = field(default_factory=set)
    """The places of blocks that are each all of a box, right after another such box."""
    last: int = -1
    """How many blocks there were at the end of the last box with a line, or -1."""
    insets: dict[int, float] = field(default_factory=dict)
    """How far in the line at a place stands, in widths of an m."""

    def close(self) -> Sequence[Block]:
        """Return what was in it, the lines that stand together as one paragraph."""
        made: list[Block] = []
        for at, block in enumerate(self._set_in()):
            match made[-1:], block:
                case [Paragraph() as before], Paragraph() if at in self.lines:
                    spans = joined((*before.spans, Span("\n"), *block.spans))
                    made[-1] = replace(
                        before, spans=tuple(spans), anchor=before.anchor or block.anchor
                    )
                case _:
                    made.append(block)
        return made

    def _set_in(self) -> Sequence[Block]:
        """Return the blocks, each line as far in as it is beyond the one that is least so."""
        least = min(self.insets.values(), default=0.0)
        if max(self.insets.values(), default=0.0) == least:
            return self.blocks
        made = list(self.blocks)
        for at, inset in self.insets.items():
            blanks = min(_FARTHEST, round((inset - least) * _BLANKS_AN_EM))
            match made[at]:
                case Paragraph(spans=spans) as line if blanks:
                    made[at] = replace(line, spans=tuple(joined((Span("\xa0" * blanks), *spans))))
                case _:
                    pass
        return made


def begin_line(walk: Walk, frame: VerseFrame, attributes: Mapping[str, str]) -> Callable[[], None]:
    """Begin a box within a poem; return what ends it, and knows it again as a line."""
    begin = len(frame.blocks)
    inset = _inset(attributes.get("style", ""))

    def end() -> None:
        walk.flush()
        count = len(frame.blocks)
        match frame.blocks[begin:]:
            case [Paragraph() as line] if len(text_of(line.spans)) <= _LONGEST_LINE:
                frame.insets[begin] = inset
                if frame.last == begin:
                    frame.lines.add(begin)
                frame.last = count
            case _:
                frame.last = -1  # an empty box is a blank line

    return end


def _inset(style: str) -> float:
    """Return how far in a style sets the first line of a box, in widths of an m."""
    found = _INSET.findall(style[:_LONGEST])
    return sum(float(size) / (_PIXELS_AN_EM if unit.lower() == "px" else 1) for size, unit in found)
