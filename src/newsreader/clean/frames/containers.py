"""Containers that are open while the conversion walks, and the blocks they close to."""

from collections.abc import Sequence
from typing import Final

from newsreader.clean.anchors import anchor_in, named
from newsreader.clean.frames.tables import JUDGED, CellContent, table_blocks
from newsreader.clean.spans import all_text, flatten, text_of
from newsreader.clean.text import one_line
from newsreader.dataclass import dataclass, field, replace
from newsreader.model.document import (
    Block,
    Details,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
)
from newsreader.model.span import Direction, Span, Spans

HELD_BACK: Final = 4
"""Blocks at the end of what has been read that may yet change: a caption or an item may follow."""
LONGEST_CITE: Final = 160
"""Characters of who said or made something."""
LEADING: Final = "—–―⸺- "
"""What stands before the name of who said something, and is set by whoever shows it."""
_DASHES: Final = ("—", "–", "―", "-- ", "⸺")
_STOPS: Final = (".", "!", "?", "…", ":", "\u3002", "”", "»")
"""What ends a sentence and no name."""


@dataclass(slots=True)
class Frame:
    """An open container; the plain one hands its blocks on to the container around it."""

    blocks: list[Block] = field(default_factory=list)
    loose_items: int = -1
    """Length of `blocks` when its last one was made of a list item without a list."""

    def close(self) -> Sequence[Block]:
        """Return what the container is, now that all of it has been seen."""
        return self.blocks

    def so_far(self, inner: Sequence[Block]) -> Sequence[Block]:
        """Return as much of what the container will close to as is sure; it stays as it is.

        Args:
            inner: The same of the open container within it.
        """
        return ()

    def _sure(self, inner: Sequence[Block]) -> tuple[Block, ...]:
        """The blocks in it that nothing will change: a caption may follow those seen last."""
        return (*self.blocks, *inner) if inner else tuple(self.blocks[:-HELD_BACK])


@dataclass(slots=True)
class QuoteFrame(Frame):
    """A `<blockquote>`, or a pull quote that calls itself one."""

    pull: bool = False
    cite: str = ""

    def close(self) -> Sequence[Block]:
        """Return the quote, its last line taken as its source where it starts with a dash."""
        blocks = list(self.blocks)
        last = blocks[-1] if len(blocks) > 1 else None
        if not self.cite and isinstance(last, Paragraph):
            said = text_of(last.spans)
            linked = any(span.href for span in last.spans)
            if said.startswith(_DASHES) and len(said) <= LONGEST_CITE and not linked:
                self.cite = said
                blocks.pop()
        cite = one_line(self.cite.lstrip(LEADING), LONGEST_CITE)
        if not blocks:
            return [Paragraph((Span(cite),))] if cite else ()
        words = [block for block in blocks if isinstance(block, Paragraph | Heading | Quote)]
        if self.pull and words:
            return [pull_quote(words, cite), *(each for each in blocks if each not in words)]
        if all(isinstance(block, Figure) for block in blocks):
            return blocks
        return [Quote(tuple(blocks), cite)]

    def so_far(self, inner: Sequence[Block]) -> Sequence[Block]:
        """Return the start of a quote that is too long to be anything else."""
        blocks = self._sure(inner)
        long = len(blocks) > 1 and not all(isinstance(block, Figure) for block in blocks)
        return [Quote(blocks)] if long and not self.pull else ()


def pull_quote(blocks: Sequence[Block], cite: str) -> PullQuote:
    """Return blocks of running text as one pull quote."""
    cites = [block.cite for block in blocks if isinstance(block, Quote) and block.cite]
    cite = cite or "".join(cites[:1])
    return PullQuote(flatten(blocks), cite, direction_of(blocks), anchor_in(blocks))


def direction_of(blocks: Sequence[Block]) -> Direction:
    """Return the direction of the first block that has one."""
    for block in blocks:
        match block:
            case Paragraph() | Heading() | PullQuote():
                return block.direction
            case Quote():
                return direction_of(block.blocks)
            case _:
                pass
    return Direction.LTR


@dataclass(slots=True)
class AsideFrame(Frame):
    """An `<aside>`: a pull quote when a quotation and who said it is all there is in it."""

    def close(self) -> Sequence[Block]:
        """Return the pull quote, or what was in it."""
        match self.blocks:
            case [Quote(blocks=blocks, cite=cite)] if _is_running_text(blocks):
                return [pull_quote(blocks, cite)]
            case [Quote(blocks=blocks, cite=""), Paragraph(spans=spans)] if _is_running_text(
                blocks
            ) and (cite := _name_in(spans)):
                return [pull_quote(blocks, cite)]
            case _:
                return self.blocks


def _is_running_text(blocks: Sequence[Block]) -> bool:
    return all(isinstance(block, Paragraph | Heading) for block in blocks)


def _name_in(spans: Spans) -> str:
    """Return who a line says it was, or `""` for a sentence, a link or a long line."""
    said = one_line(text_of(spans).lstrip(LEADING))
    if len(said) > LONGEST_CITE or said.endswith(_STOPS) or any(span.href for span in spans):
        return ""
    return said


@dataclass(slots=True)
class CiteFrame(Frame):
    """A `<cite>` or `<footer>` of a quote."""

    quote: QuoteFrame = field(default_factory=QuoteFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the quote."""
        self.quote.cite = " ".join(filter(None, (self.quote.cite, all_text(self.blocks))))
        return ()


@dataclass(slots=True)
class SaidByFrame(Frame):
    """A line of a pull quote that calls itself who said it."""

    quote: QuoteFrame = field(default_factory=QuoteFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the quote, where they are few, stand behind its own and alone."""
        said = all_text(self.blocks)
        if not self.quote.blocks or self.quote.cite or len(said) > LONGEST_CITE:
            return self.blocks
        if not all(isinstance(each, Paragraph) for each in self.blocks):
            return self.blocks
        self.quote.cite = said
        return ()


@dataclass(slots=True)
class LateCiteFrame(Frame):
    """A `<cite>` right behind a quote, in one box with it."""

    parent: Frame = field(default_factory=Frame)

    def close(self) -> Sequence[Block]:
        """Give the words to the quote, where they are a name and it has none yet."""
        match self.parent.blocks[-1:], self.blocks:
            case [Quote(cite="") as quote], [Paragraph(spans=spans)] if name := _name_in(spans):
                self.parent.blocks[-1] = replace(quote, cite=name)
                return ()
            case _:
                return self.blocks


@dataclass(slots=True)
class ListFrame(Frame):
    """A list; what stands in it outside of any item belongs to the item before."""

    ordered: bool = False
    start: int | None = 1
    numbering: str = "1"
    descending: bool = False
    items: list[tuple[Block, ...]] = field(default_factory=list)
    values: dict[int, int] = field(default_factory=dict)
    """The numbers that items have of their own, by index."""

    def take_strays(self) -> None:
        """Put blocks that are in no item where a browser shows them: under the last one."""
        if not self.blocks:
            return
        strays = tuple(self.blocks)
        self.blocks.clear()
        if self.items:
            self.items[-1] += strays
        else:
            self.items.append(strays)

    def close(self) -> Sequence[Block]:
        """Return the list, or nothing when it has no items."""
        self.take_strays()
        if not self.items:
            return ()
        usual = len(self.items) if self.descending else 1
        start = usual if self.start is None else self.start
        block = ListBlock(tuple(self.items), self.ordered, start, self.numbering, self.descending)
        if not self.ordered or not self.values:
            return [block]
        numbers = self._numbers(start)
        block = replace(block, start=numbers[0])
        counted = tuple(map(block.number_of, range(len(numbers))))
        return [block if counted == numbers else replace(block, numbers=numbers)]

    def so_far(self, inner: Sequence[Block]) -> Sequence[Block]:
        """Return the list without its last item, or with as much of it as is sure."""
        if self.blocks or (self.start is None and self.descending):
            return ()  # it counts down from a number that is not known yet
        items = [*self.items, tuple(inner)] if inner else self.items[:-1]
        return replace(self, items=items).close()

    def _numbers(self, start: int) -> tuple[int, ...]:
        """Count on from each number that an item has of its own."""
        numbers: list[int] = []
        step = -1 if self.descending else 1
        for at in range(len(self.items)):
            numbers.append(self.values.get(at, numbers[-1] + step if numbers else start))
        return tuple(numbers)


@dataclass(slots=True)
class ItemFrame(Frame):
    """An item, of a list where there is one."""

    parent: ListFrame | None = None
    value: int | None = None

    def close(self) -> Sequence[Block]:
        """Give the item to its list, or return a list of one."""
        if not self.blocks:
            return ()
        if self.parent is None:
            return [ListBlock((tuple(self.blocks),))]
        self.parent.take_strays()
        if self.value is not None:
            self.parent.values[len(self.parent.items)] = self.value
        self.parent.items.append(tuple(self.blocks))
        return ()

    def so_far(self, inner: Sequence[Block]) -> Sequence[Block]:
        """Return the start of an item with something long in it; without a list it may join one."""
        return (*self.blocks, *inner) if inner and self.parent is not None else ()


@dataclass(slots=True)
class DetailsFrame(Frame):
    """A `<details>`."""

    summary: Spans = ()
    anchor: str = ""

    def close(self) -> Sequence[Block]:
        """Return the folded part, or its summary alone when it is empty."""
        if not self.blocks:
            return [Paragraph(self.summary, anchor=self.anchor)] if self.summary else ()
        return [Details(self.summary, tuple(self.blocks), self.anchor)]

    def so_far(self, inner: Sequence[Block]) -> Sequence[Block]:
        """Return the start of the folded part."""
        blocks = self._sure(inner)
        return [Details(self.summary, blocks, self.anchor)] if blocks else ()


@dataclass(slots=True)
class SummaryFrame(Frame):
    """A `<summary>`."""

    parent: DetailsFrame = field(default_factory=DetailsFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the folded part; pictures in them stay with it."""
        words = [block for block in self.blocks if not isinstance(block, Figure)]
        self.parent.summary += flatten(words)
        self.parent.anchor = self.parent.anchor or anchor_in(words)
        return [block for block in self.blocks if isinstance(block, Figure)]


@dataclass(slots=True)
class TableFrame(Frame):
    """A `<table>`; rows hold what their cells hold until it is known what the table is for."""

    rows: list[list[CellContent]] = field(default_factory=list)
    caption: str = ""
    layout: bool = False
    direction: Direction | None = None
    anchor: str = ""
    """That of its caption."""

    def close(self) -> Sequence[Block]:
        """Return what stood between the cells, then the table or, of a layout, its blocks."""
        made = table_blocks(self.rows, self.caption, layout=self.layout, direction=self.direction)
        return [*self.blocks, *named(made, self.anchor)]

    def so_far(self, inner: Sequence[Block]) -> Sequence[Block]:
        """Return the table without its last row, once it is known what it is for."""
        long = len(self.rows) > JUDGED + 1
        return replace(self, rows=self.rows[:-1]).close() if long else ()


@dataclass(slots=True)
class TableCaptionFrame(Frame):
    """A `<caption>`."""

    parent: TableFrame = field(default_factory=TableFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the table."""
        self.parent.caption = one_line(all_text(self.blocks))
        self.parent.anchor = anchor_in(self.blocks)
        return ()


@dataclass(slots=True)
class CellFrame(Frame):
    """A `<td>` or `<th>`."""

    parent: TableFrame = field(default_factory=TableFrame)
    header: bool = False
    align: str = "left"
    columns: int = 1
    lines: int = 1

    def close(self) -> Sequence[Block]:
        """Add the cell to the last row."""
        if not self.parent.rows:
            self.parent.rows.append([])
        cell = CellContent(tuple(self.blocks), self.header, self.align, self.columns, self.lines)
        self.parent.rows[-1].append(cell)
        return ()
