"""Notes at the end of a text, each in a box of its own: a number, and beside it what it says."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from newsreader.clean.anchors import named
from newsreader.clean.frames.containers import Frame
from newsreader.clean.spans import text_of
from newsreader.clean.walk.state import Walk
from newsreader.dataclass import dataclass, replace
from newsreader.model.document import Block, ListBlock, Paragraph
from newsreader.model.span import Mark

_MARK: Final = re.compile(
    r"(?:^|\s)(?:foot-?note|end-?note|fn)[-_]{0,2}(?:anchor|ref|reference|mark|marker|link)(?:\s|$)",
    re.IGNORECASE,
)
_LONGEST: Final = 300
_LONGEST_MARK: Final = 4
"""Characters of a number that points to a note."""
_NUMBER: Final = re.compile(r"\[?(\d{1,3})[\].)]{0,2}")


def is_mark(attributes: Mapping[str, str]) -> bool:
    """Tell whether a link says that it points to a note."""
    if attributes.get("role", "").strip().lower() == "doc-noteref":
        return True
    return _MARK.search(attributes.get("class", "")[:_LONGEST]) is not None


def raise_mark(walk: Walk) -> Callable[[], None]:
    """Return what raises the number of a link above the line, as its page does by a style."""
    href = walk.inline.href

    def end() -> None:
        run = walk.runs[-1] if walk.runs else None
        if run and run.href == href and len("".join(run.pieces).strip()) <= _LONGEST_MARK:
            run.marks |= Mark.SUPERSCRIPT

    return end


def is_footnote(attributes: Mapping[str, str]) -> bool:
    """Tell whether a box calls itself one note."""
    if attributes.get("role", "").strip().lower() == "doc-footnote":
        return True
    return "footnote" in attributes.get("class", "")[:_LONGEST].lower().split()


@dataclass(slots=True)
class FootnoteFrame(Frame):
    """A box with a note: an item of a numbered list, where its number stands by itself."""

    def close(self) -> Sequence[Block]:
        """Return a list of one item, or what was in the box."""
        match self.blocks:
            case [Paragraph() as first, *rest] if rest:
                found = _NUMBER.fullmatch(text_of(first.spans).strip())
                if found is not None:
                    item = tuple(named(rest, first.anchor))
                    return [ListBlock((item,), ordered=True, start=int(found[1]))]
            case _:
                pass
        return self.blocks


def begin_footnote(walk: Walk) -> Callable[[], None]:
    """Open the box of a note; return what closes it and adds it to the notes right before."""
    around = walk.frame
    pop = walk.push(FootnoteFrame())
    follows = around.loose_items == len(around.blocks)

    def end() -> None:
        pop()
        match around.blocks[-2:]:
            case [ListBlock(ordered=True) as before, ListBlock(ordered=True) as last] if (
                follows and before.start + len(before.items) == last.start
            ):
                around.blocks[-2:] = [replace(before, items=before.items + last.items)]
            case _:
                pass
        match around.blocks[-1:]:
            case [ListBlock(ordered=True)]:
                around.loose_items = len(around.blocks)
            case _:
                pass

    return end
