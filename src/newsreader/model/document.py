r"""A `Document`: the body of an article as blocks and spans, with no HTML left in it.

All text in a document has been through `clean.text.clean_text` (no control characters, no
terminal escapes, no invisible tricks). White space inside a span is already collapsed as a browser
would, except in `Code`; a line break asked for by the author is `"\\n"`.
"""

import re
from dataclasses import dataclass
from enum import Enum, IntFlag, auto
from typing import Final, NamedTuple, TypeAlias

_NO_PHOTO: Final = re.compile(
    r"(?:charts?|(?:info)?graphics?|illustrations?|maps?|videos?|(?:info)?grafik|karte|carte|mapa"
    r"|infographie|graphique|ilustración|infografía|gráfico|vídeo|vidéo)\s?[:：]",
    re.IGNORECASE,
)


class Mark(IntFlag):
    """What a run of text is, as flags that combine."""

    NONE = 0
    EMPHASIS = auto()
    STRONG = auto()
    CODE = auto()
    STRIKE = auto()
    UNDERLINE = auto()
    HIGHLIGHT = auto()
    SUPERSCRIPT = auto()
    SUBSCRIPT = auto()
    SMALL = auto()


class Direction(Enum):
    """The direction in which a text is read: as its author declares, or as its first letter is."""

    LTR = "ltr"
    RTL = "rtl"


class Isolate(NamedTuple):
    """Words that are put in order for themselves, whatever stands around them (`<bdi>`).

    Attributes:
        direction: The direction in which they are read; None: as their first letter is.
        number: Tells two of them apart that stand side by side in a block.
    """

    direction: Direction | None = None
    number: int = 0


REFUSED = "refused:"
"""What stands before an address (`ssh:`, `javascript:`, `file:`) that no link is to open."""


@dataclass(frozen=True, slots=True)
class Span:
    r"""A run of text of one kind.

    Attributes:
        text: The characters; `"\\n"` is a line break.
        marks: What the run is.
        href: Where it links to: an absolute http, https or mailto address without tracking
            parameters, `"#name"` for a place in this document, `REFUSED` and the start of an
            address that is shown and never opened, or `""`.
        isolates: What it stands in that is put in order for itself, the outermost first. Spans in
            a row that share one are one text in it.
    """

    text: str
    marks: Mark = Mark.NONE
    href: str = ""
    isolates: tuple[Isolate, ...] = ()


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that belongs to an article; never one known to be a tracker.

    Attributes:
        url: Absolute http(s) or data-free address.
        alt: The author's words for those who do not see it, or `""`.
        caption: The line beneath it, without the credit, or `""`.
        credit: Who made it (`"A. Person/AGENCY"`, without a leading "Photo:"; what is no photograph
            says so, `"Chart: A. Person"`), or `""`.
        width: Pixels as declared, or None.
        height: Pixels as declared, or None.
    """

    url: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int | None = None
    height: int | None = None

    @property
    def signed(self) -> str:
        """The credit on one line with the word before it (`"Photo: A. Person"`), or `""`."""
        credit = " ".join(self.credit.split())
        return credit if not credit or _NO_PHOTO.match(credit) else f"Photo: {credit}"


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


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; each item is blocks, so lists nest.

    Attributes:
        items: The items, each one or more blocks.
        ordered: Whether the items are numbered.
        start: The first number of an ordered list.
        numbering: How its numbers are written: `"1"`, `"a"`, `"A"`, `"i"` or `"I"`.
        descending: Whether it counts down.
    """

    items: tuple[tuple["Block", ...], ...]
    ordered: bool = False
    start: int = 1
    numbering: str = "1"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Definitions:
    """A definition list: pairs of a term and what it means."""

    items: tuple[tuple[Spans, tuple["Block", ...]], ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted text, tabs already expanded; `language` is lower case or `""`."""

    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; `align` is `"left"`, `"right"` or `"center"`."""

    spans: Spans
    align: str = "left"
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data; every row has the same number of cells (short ones are filled).

    Attributes:
        rows: The cells, row by row.
        caption: Its title, or `""`.
        direction: The side from which its columns are read, where the author declares it; None: as
            its first words are.
    """

    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in the body; `href` is where a click on it leads, or `""`."""

    picture: Picture
    href: str = ""


@dataclass(frozen=True, slots=True)
class Embed:
    """Something that plays elsewhere (a video, a post), as a titled link."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A break between parts."""


@dataclass(frozen=True, slots=True)
class Details:
    """A part the author folded away; it is shown open under its summary."""

    summary: Spans
    blocks: tuple["Block", ...]


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
    """

    blocks: tuple[Block, ...] = ()
    stripped: int = 0
    lead: Picture | None = None
