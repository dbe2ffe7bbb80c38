"""Containers that are open while the conversion walks, and the blocks they close to."""

from collections.abc import Sequence
from typing import Final

from newsreader.clean.credit import bare_credit, split_credit
from newsreader.clean.spans import all_text, flatten, text_of
from newsreader.clean.tables import CellContent, table_blocks
from newsreader.clean.text import one_line
from newsreader.dataclass import dataclass, field, replace
from newsreader.model.document import (
    Block,
    Definitions,
    Details,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Table,
)
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Mark, Span, Spans

_LONGEST_CITE: Final = 160
_DASHES: Final = ("—", "–", "―", "-- ", "⸺")
_LONGEST_CAPTION: Final = 2000


@dataclass(slots=True)
class Frame:
    """An open container; the plain one hands its blocks on to the container around it."""

    blocks: list[Block] = field(default_factory=list)
    loose_items: int = -1
    """Length of `blocks` when its last one was made of a list item without a list."""

    def close(self) -> Sequence[Block]:
        """Return what the container is, now that all of it has been seen."""
        return self.blocks


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
            if said.startswith(_DASHES) and len(said) <= _LONGEST_CITE and not linked:
                self.cite = said
                blocks.pop()
        cite = one_line(self.cite.lstrip("—–―⸺- "), _LONGEST_CITE)
        if not blocks:
            return [Paragraph((Span(cite),))] if cite else ()
        words = [block for block in blocks if isinstance(block, Paragraph | Heading | Quote)]
        if self.pull and words:
            return [pull_quote(words, cite), *(each for each in blocks if each not in words)]
        if all(isinstance(block, Figure) for block in blocks):
            return blocks
        return [Quote(tuple(blocks), cite)]


def pull_quote(blocks: Sequence[Block], cite: str) -> PullQuote:
    """Return blocks of running text as one pull quote."""
    cites = [block.cite for block in blocks if isinstance(block, Quote) and block.cite]
    return PullQuote(flatten(blocks), cite or "".join(cites[:1]), direction_of(blocks))


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
    """An `<aside>`: a pull quote when a quotation is all there is in it."""

    def close(self) -> Sequence[Block]:
        """Return the pull quote, or what was in it."""
        match self.blocks:
            case [Quote(blocks=blocks, cite=cite)] if all(
                isinstance(block, Paragraph | Heading) for block in blocks
            ):
                return [pull_quote(blocks, cite)]
            case _:
                return self.blocks


@dataclass(slots=True)
class CiteFrame(Frame):
    """A `<cite>` or `<footer>` of a quote."""

    quote: QuoteFrame = field(default_factory=QuoteFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the quote."""
        self.quote.cite = " ".join(filter(None, (self.quote.cite, all_text(self.blocks))))
        return ()


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


@dataclass(slots=True)
class DefinitionsFrame(Frame):
    """A definition list."""

    items: list[tuple[Spans, tuple[Block, ...]]] = field(default_factory=list)

    def close(self) -> Sequence[Block]:
        """Return what stood before any term, and the list."""
        return [*self.blocks, *([Definitions(tuple(self.items))] if self.items else [])]


@dataclass(slots=True)
class TermFrame(Frame):
    """A `<dt>`."""

    parent: DefinitionsFrame = field(default_factory=DefinitionsFrame)

    def close(self) -> Sequence[Block]:
        """Open a new pair in the list."""
        if self.blocks:
            self.parent.items.append((flatten(self.blocks), ()))
        return ()


@dataclass(slots=True)
class MeaningFrame(Frame):
    """A `<dd>`."""

    parent: DefinitionsFrame = field(default_factory=DefinitionsFrame)

    def close(self) -> Sequence[Block]:
        """Add the meaning to the last term."""
        items = self.parent.items
        if self.blocks:
            term, blocks = items.pop() if items else ((), ())
            items.append((term, blocks + tuple(self.blocks)))
        return ()


@dataclass(slots=True)
class DetailsFrame(Frame):
    """A `<details>`."""

    summary: Spans = ()

    def close(self) -> Sequence[Block]:
        """Return the folded part, or its summary alone when it is empty."""
        if not self.blocks:
            return [Paragraph(self.summary)] if self.summary else ()
        return [Details(self.summary, tuple(self.blocks))]


@dataclass(slots=True)
class SummaryFrame(Frame):
    """A `<summary>`."""

    parent: DetailsFrame = field(default_factory=DetailsFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the folded part; pictures in them stay with it."""
        words = [block for block in self.blocks if not isinstance(block, Figure)]
        self.parent.summary += flatten(words)
        return [block for block in self.blocks if isinstance(block, Figure)]


@dataclass(slots=True)
class FigureFrame(Frame):
    """A `<figure>`, or what a blog system wraps a picture and its caption in."""

    caption: str = ""
    credit: str = ""

    def close(self) -> Sequence[Block]:
        """Return the figure's blocks with the caption where it belongs."""
        pictures = [index for index, each in enumerate(self.blocks) if isinstance(each, Figure)]
        if not self.caption and pictures:
            self._take_loose_caption(pictures[-1])
        if pictures:
            last = self.blocks[pictures[-1]]
            if isinstance(last, Figure):
                self.blocks[pictures[-1]] = captioned(last, self.caption, self.credit)
            return self.blocks
        return self._without_pictures()

    def _take_loose_caption(self, last_picture: int) -> None:
        """Take one paragraph after the picture as the caption that has no element of its own."""
        match self.blocks[last_picture + 1 :]:
            case [Paragraph() as line] if not any(span.href for span in line.spans):
                self.caption = text_of(line.spans)
                self.blocks.pop()
            case _:
                pass

    def _without_pictures(self) -> Sequence[Block]:
        match self.blocks:
            case [Quote(cite="") as quote]:
                return [replace(quote, cite=one_line(self.caption, _LONGEST_CITE))]
            case [PullQuote(cite="") as pull]:
                return [replace(pull, cite=one_line(self.caption, _LONGEST_CITE))]
            case [Table(caption="") as table]:
                return [replace(table, caption=one_line(self.caption))]
            case [] if self.caption or self.credit:  # of a picture that has no address
                return [captioned(Figure(Picture("")), self.caption, self.credit)]
            case _:
                words = (Span(self.caption, Mark.SMALL),) if self.caption else ()
                return [*self.blocks, *([Paragraph(words)] if words else [])]


def captioned(figure: Figure, caption: str, credit: str) -> Figure:
    """Return a figure with a caption and a credit told apart."""
    caption, found = split_credit(caption)
    credit = bare_credit(credit) or found
    picture = figure.picture
    return replace(
        figure,
        picture=replace(
            picture,
            caption=one_line(caption, _LONGEST_CAPTION) or picture.caption,
            credit=one_line(credit, _LONGEST_CITE) or picture.credit,
        ),
    )


@dataclass(slots=True)
class CaptionFrame(Frame):
    """A `<figcaption>`, or a line that calls itself a caption, of a figure that is still open."""

    figure: FigureFrame = field(default_factory=FigureFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the figure; pictures in a caption stay."""
        words = [block for block in self.blocks if not isinstance(block, Figure)]
        self.figure.caption = " ".join(filter(None, (self.figure.caption, all_text(words))))
        return [block for block in self.blocks if isinstance(block, Figure)]


@dataclass(slots=True)
class LateCaptionFrame(Frame):
    """A line that calls itself a caption, after a picture that stands free."""

    parent: Frame = field(default_factory=Frame)

    def close(self) -> Sequence[Block]:
        """Put the words under the picture just before, if there is one; else they stay text."""
        last = self.parent.blocks[-1] if self.parent.blocks else None
        pictures = any(isinstance(block, Figure) for block in self.blocks)
        if isinstance(last, Figure) and not last.picture.caption and not pictures:
            self.parent.blocks[-1] = captioned(last, all_text(self.blocks), "")
            return ()
        match self.blocks:
            case [Figure() as figure, *rest] if all(isinstance(each, Paragraph) for each in rest):
                return [captioned(figure, all_text(rest), "")]
            case _:
                return self.blocks


@dataclass(slots=True)
class CreditFrame(Frame):
    """An element within a figure that calls itself a credit."""

    figure: FigureFrame = field(default_factory=FigureFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the figure."""
        words = [block for block in self.blocks if not isinstance(block, Figure)]
        if not self.figure.credit:
            self.figure.credit = all_text(words)
        return [block for block in self.blocks if isinstance(block, Figure)]


@dataclass(slots=True)
class TableFrame(Frame):
    """A `<table>`; rows hold what their cells hold until it is known what the table is for."""

    rows: list[list[CellContent]] = field(default_factory=list)
    caption: str = ""
    layout: bool = False
    direction: Direction | None = None

    def close(self) -> Sequence[Block]:
        """Return what stood between the cells, then the table or, of a layout, its blocks."""
        made = table_blocks(self.rows, self.caption, layout=self.layout, direction=self.direction)
        return [*self.blocks, *made]


@dataclass(slots=True)
class TableCaptionFrame(Frame):
    """A `<caption>`."""

    parent: TableFrame = field(default_factory=TableFrame)

    def close(self) -> Sequence[Block]:
        """Give the words to the table."""
        self.parent.caption = one_line(all_text(self.blocks))
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
