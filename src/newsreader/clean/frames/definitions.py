"""Definition lists while they are open; some blog systems set galleries as such."""

from collections.abc import Sequence

from newsreader.clean.anchors import anchor_in
from newsreader.clean.frames.containers import Frame
from newsreader.clean.frames.figures import captioned
from newsreader.clean.spans import all_text, flatten
from newsreader.dataclass import dataclass, field, replace
from newsreader.model.document import Block, Definitions, Figure, Paragraph
from newsreader.model.span import Spans


@dataclass(slots=True)
class DefinitionsFrame(Frame):
    """A definition list."""

    items: list[tuple[Spans, tuple[Block, ...]]] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    """Those of the terms."""

    def close(self) -> Sequence[Block]:
        """Return what stood before any term, and the list; of a gallery its pictures."""
        if not self.items:
            return self.blocks
        pictures = [_shown(*item) for item in self.items]
        if all(pictures):
            return [*self.blocks, *(each for each in pictures if each is not None)]
        anchors = tuple(self.anchors) if any(self.anchors) else ()
        return [*self.blocks, Definitions(tuple(self.items), anchors)]

    def so_far(self, inner: Sequence[Block]) -> Sequence[Block]:
        """Return the list without its last term."""
        return replace(self, items=self.items[:-1], anchors=self.anchors[:-1]).close()


@dataclass(slots=True)
class TermFrame(Frame):
    """A `<dt>`."""

    parent: DefinitionsFrame = field(default_factory=DefinitionsFrame)

    def close(self) -> Sequence[Block]:
        """Open a new pair in the list; pictures stand below their term."""
        if self.blocks:
            pictures = tuple(block for block in self.blocks if isinstance(block, Figure))
            words = [block for block in self.blocks if not isinstance(block, Figure)]
            self.parent.items.append((flatten(words), pictures))
            self.parent.anchors.append(anchor_in(self.blocks))
        return ()


@dataclass(slots=True)
class MeaningFrame(Frame):
    """A `<dd>`."""

    parent: DefinitionsFrame = field(default_factory=DefinitionsFrame)

    def close(self) -> Sequence[Block]:
        """Add the meaning to the last term."""
        items = self.parent.items
        if self.blocks:
            if not items:
                items.append(((), ()))
                self.parent.anchors.append("")
            term, blocks = items[-1]
            items[-1] = term, blocks + tuple(self.blocks)
        return ()


def _shown(term: Spans, blocks: Sequence[Block]) -> Figure | None:
    """Return the picture that is all of an item, with its caption."""
    match blocks:
        case [Figure() as figure, *rest] if not term:
            if all(isinstance(block, Paragraph) for block in rest):
                return captioned(figure, all_text(rest), "")
    return None
