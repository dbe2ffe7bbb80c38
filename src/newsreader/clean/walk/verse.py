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

_VERSE: Final = re.compile(r"(?:^|\s)(?:verse|poem|poetry|stanza|lyrics)(?:\s|$)", re.IGNORECASE)
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

    def close(self) -> Sequence[Block]:
        """Return what was in it, the lines that stand together as one paragraph."""
        made: list[Block] = []
        for at, block in enumerate(self.blocks):
            match made[-1:], block:
                case [Paragraph() as before], Paragraph() if at in self.lines:
                    spans = joined((*before.spans, Span("\n"), *block.spans))
                    made[-1] = replace(
                        before, spans=tuple(spans), anchor=before.anchor or block.anchor
                    )
                case _:
                    made.append(block)
        return made


def begin_line(walk: Walk, frame: VerseFrame) -> Callable[[], None]:
    """Begin a box within a poem; return what ends it, and knows it again as a line."""
    begin = len(frame.blocks)

    def end() -> None:
        walk.flush()
        count = len(frame.blocks)
        match frame.blocks[begin:]:
            case [Paragraph() as line] if len(text_of(line.spans)) <= _LONGEST_LINE:
                if frame.last == begin:
                    frame.lines.add(begin)
                frame.last = count
            case _:
                frame.last = -1  # an empty box is a blank line

    return end
