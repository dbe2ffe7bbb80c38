r"""A `Document`: the body of an article as blocks and spans, with no HTML left in it.

All text in a document has been through `clean.text.clean_text` (no control characters, no
terminal escapes, no invisible tricks). White space inside a span is already collapsed as a browser
would, except in `Code`; a line break asked for by the author is `"\n"`.

A block that has no others in it may have an `anchor`: the name by which links to `"#name"` find it,
or `""`. What is said of a container is said of the first block in it.
"""

from typing import TypeAlias

from newsreader.dataclass import dataclass
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Spans


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    spans: Spans
    direction: Direction = Direction.LTR
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A subhead; `level` is 1 to 6."""

    level: int
    spans: Spans
    direction: Direction = Direction.LTR
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of another, set in; `cite` is who said it, or `""`."""

    blocks: tuple["Block", ...]
    cite: str = ""


@dataclass(frozen=True, slots=True)
class PullQuote:
    """A line of the article itself, lifted out and set large; `cite` is who said it, or `""`."""

    spans: Spans
    cite: str = ""
    direction: Direction = Direction.LTR
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; each item is blocks, so lists nest.

    Attributes:
        items: The items, each one or more blocks.
        ordered: Whether the items are numbered.
        start: The first number of an ordered list.
        numbering: How its numbers are written: `"1"`, `"a"`, `"A"`, `"i"` or `"I"`.
        descending: Whether it counts down.
        numbers: The number of each item, where they do not go on by one from `start`; else none.
    """

    items: tuple[tuple["Block", ...], ...]
    ordered: bool = False
    start: int = 1
    numbering: str = "1"
    descending: bool = False
    numbers: tuple[int, ...] = ()

    def number_of(self, at: int) -> int:
        """Return the number of an item of an ordered list.

        Args:
            at: Its 0-based index.
        """
        if self.numbers:
            return self.numbers[at]
        return self.start - at if self.descending else self.start + at


@dataclass(frozen=True, slots=True)
class Definitions:
    """A definition list.

    Attributes:
        items: Pairs of a term and what it means.
        anchors: That of each term, where any has one; else none.
    """

    items: tuple[tuple[Spans, tuple["Block", ...]], ...]
    anchors: tuple[str, ...] = ()

    def anchor_of(self, at: int) -> str:
        """Return the anchor of a term, or `""`.

        Args:
            at: Its 0-based index.
        """
        return self.anchors[at] if self.anchors else ""


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, tabs already expanded; `language` is lower case or `""`."""

    text: str
    language: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table.

    Attributes:
        spans: Its words.
        align: `"left"`, `"right"` or `"center"`.
        header: Whether it is a heading.
        columns: How many columns it spans; those after it in its row hold empty cells.
        lines: How many rows it spans; those below it hold empty cells.
        anchor: The name by which links find it, or `""`.
    """

    spans: Spans
    align: str = "left"
    header: bool = False
    columns: int = 1
    lines: int = 1
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data; every row has the same number of cells (short ones are filled).

    The first rows of nothing but headings are its head.

    Attributes:
        rows: The cells, row by row.
        caption: Its title, or `""`.
        direction: The side from which its columns are read, where the author declares it; None: as
            its first words are.
        anchor: The name by which links find it, or `""`.
    """

    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    direction: Direction | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in the body; `href` is where a click on it leads, or `""`."""

    picture: Picture
    href: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Embed:
    """Something that plays elsewhere (a video, a post), as a titled link."""

    title: str
    url: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A break between parts."""

    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """A part the author folded away; it is shown open under its summary."""

    summary: Spans
    blocks: tuple["Block", ...]
    anchor: str = ""


Block: TypeAlias = (
    Paragraph
    | Heading
    | Quote
    | PullQuote
    | ListBlock
    | Definitions
    | Code
    | Table
    | Figure
    | Embed
    | Rule
    | Details
)


@dataclass(frozen=True, slots=True)
class Document:
    """The whole body.

    Attributes:
        blocks: In reading order.
        stripped: How many tracking parameters were taken out of its links and how many tracking
            pictures were dropped, together.
        lead: The article's lead picture with the words that the body had for it, or None where the
            body had none; it takes the place of `Article.picture`.
        whole: Whether these are all of its blocks; if not, all of it begins with them.
        within: Whether the article's lead picture stands further down in it, and so not above.
    """

    blocks: tuple[Block, ...] = ()
    stripped: int = 0
    lead: Picture | None = None
    whole: bool = True
    within: bool = False

    def led_by(self, picture: Picture | None) -> Picture | None:
        """Return the picture that is shown above it, or None.

        Args:
            picture: The lead picture of the article, or None.
        """
        return None if self.within else self.lead or picture
