"""Notes that a page sets into the sentence and its styles show beside it: they go to the end."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsreader.clean.frames.containers import Frame
from newsreader.clean.spans import Run
from newsreader.clean.walk.state import Walk
from newsreader.dataclass import dataclass, field
from newsreader.model.document import Block, Heading, Paragraph
from newsreader.model.span import Mark

_NOTE: Final = re.compile(
    r"(?:^|\s)(?:side-?note|margin-?note|(?:[\w-]+-)?footnotes?(?:-footnote)?__note)(?:\s|$)"
)
_TOGGLE: Final = re.compile(r"(?:^|\s)margin-toggle(?:\s|$)")
_INLINE: Final = frozenset({"span", "small"})
_LONGEST: Final = 300
_LONGEST_MARK: Final = 4
"""Characters of a number that points to a note."""
_NAME: Final = "sidenote-"


def is_sidenote(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element within a line calls itself a note."""
    return tag in _INLINE and _NOTE.search(attributes.get("class", "")[:_LONGEST]) is not None


def is_toggle(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element only folds out a note where there is no room beside the text."""
    return tag in {"label", "input"} and bool(_TOGGLE.search(attributes.get("class", "")))


@dataclass(slots=True)
class NoteFrame(Frame):
    """A note within a line."""

    walk: Walk = field(default_factory=lambda: Walk("", frozenset()))
    """Where its words go in the end."""
    mark: Run = field(default_factory=lambda: Run([]))
    """The number in the line, that leads to it."""

    def close(self) -> Sequence[Block]:
        """Put the words to the notes of the document; nothing of them stands here."""
        match self.blocks:
            case [(Paragraph() | Heading()) as first, *rest]:
                name = self.mark.href[1:]
                self.walk.aliases[name] = name
                words = Paragraph(first.spans, first.direction, name)
                self.walk.notes.append((words, *rest))
            case _:
                self.mark.href = ""
                return self.blocks
        return ()


def begin_sidenote(walk: Walk) -> NoteFrame | None:
    """Return the frame of a note, its mark written or made to lead to it; None within another."""
    if any(isinstance(frame, NoteFrame) for frame in walk.frames) or walk.inline.muted:
        return None
    number = str(len(walk.notes) + 1)
    mark = next((run for run in reversed(walk.runs) if "".join(run.pieces).strip()), None)
    if mark is None or not _is_mark(mark):
        mark = Run([], Mark.SUPERSCRIPT)
        walk.runs.append(mark)
    mark.pieces[:] = [number]
    mark.href = f"#{_NAME}{number}"
    return NoteFrame(walk=walk, mark=mark)


def _is_mark(run: Run) -> bool:
    """Tell whether text is a raised number that leads somewhere, but to no other note yet."""
    leads = bool(run.href) and not run.href.startswith(f"#{_NAME}")
    return (
        leads and bool(run.marks & Mark.SUPERSCRIPT) and len("".join(run.pieces)) <= _LONGEST_MARK
    )
