"""What typesetting gives: runs of one style, lines of runs, and a page of lines.

`Run` and `Line` are named tuples because a long article has tens of thousands of them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from newsreader.dataclass import dataclass, field
from newsreader.model.article import Place
from newsreader.model.picture import Picture
from newsreader.model.pictures import NATURAL, Box, Grain
from newsreader.model.span import Isolate, Mark


class Style(Enum):
    """What a run is on the page; the screen decides how that looks.

    Each value is a name that the screen may use for a component class.
    """

    BODY = "body"
    GAP = "gap"
    """Blank cells between what is set apart: indents of lines, gutters of tables."""
    HEADLINE_RULE = "headline-rule"
    """The short bar above the headline; says nothing in plain text."""
    KICKER = "kicker"
    """The section, or the line above the headline."""
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    META = "meta"
    LABEL = "label"
    """`2 MIN READ` and `SUMMARY`."""
    PICTURE = "picture"
    """Inside of the box that stands for a picture."""
    PICTURE_EDGE = "picture-edge"
    """Upper and lower edge of that box; says nothing in plain text."""
    CAPTION = "caption"
    CREDIT = "credit"
    SUBHEAD = "subhead"
    """Headings of level 1 and 2."""
    MINOR_SUBHEAD = "minor-subhead"
    """Headings of level 3 to 6."""
    QUOTE = "quote"
    QUOTE_BAR = "quote-bar"
    CITE = "cite"
    PULL = "pull"
    PULL_BAR = "pull-bar"
    BULLET = "bullet"
    """Bullets and numbers of lists."""
    TERM = "term"
    """The term that is defined, and the name of a field of a table set as records."""
    CODE = "code"
    CODE_LANGUAGE = "code-language"
    CODE_KEYWORD = "code-keyword"
    CODE_NAME = "code-name"
    """Functions, classes and attributes."""
    CODE_STRING = "code-string"
    CODE_NUMBER = "code-number"
    CODE_COMMENT = "code-comment"
    CELL = "cell"
    CELL_HEADER = "cell-header"
    RULE = "rule"
    EMBED = "embed"
    TAG = "tag"
    BYLINE = "byline"
    ADDRESS = "address"
    """Where the whole article is; plain text shows the address itself."""
    ENCLOSURE = "enclosure"
    MORE_TITLE = "more-title"
    """The words `More news`."""
    MORE_NUMBER = "more-number"
    MORE = "more"
    """Another headline that is unread."""
    MORE_READ = "more-read"
    """Another headline that has been read."""


FILES = "files:"
"""Where what tells of the files of an article leads; with a number, counted from 0, to that one."""


class Run(NamedTuple):
    """Text of one style.

    Attributes:
        text: The characters; no control characters, no line break.
        style: What it is.
        marks: Emphasis and the like, on top of the style.
        href: Where it leads: an http(s) or mailto address, `"#name"` for a place on this page,
            `"article:ID"` for another article, `"tag:LABEL"` for a tag, `"picture:NUMBER"` for one
            of the page's `pictures`, counted from 0, `FILES`, `document.REFUSED` and what is not
            opened, or `""`.
        isolates: What it stands in that is put in order for itself, the outermost first.
    """

    text: str
    style: Style = Style.BODY
    marks: Mark = Mark.NONE
    href: str = ""
    isolates: tuple[Isolate, ...] = ()


def text_of(runs: Iterable[Run]) -> str:
    """The characters of runs."""
    return "".join([run.text for run in runs])


class Line(NamedTuple):
    """One line of a page.

    Attributes:
        runs: From left to right, the characters in each in the order in which they are read;
            none for a blank line. `bidi.visual_runs` has them as they are painted.
        block: Ordinal of the block it belongs to; see `Place`.
        offset: Characters into the block's text at which the line starts. Both never fall from
            line to line, so a place is found by bisection.
        rtl: Whether its text is read from the right.
        lead: The last letter of its paragraph before it, where some of that is read from the
            right; it tells how what has no direction of its own is read. After it, those of the
            isolates that go on from the line before; see `bidi_levels.levels`.
        fill: Cells by which its gaps are stretched when it is painted, to fill the column.
        tail: What follows in its paragraph, as far as that tells how the end of the line is read.
    """

    runs: tuple[Run, ...]
    block: int
    offset: int
    rtl: bool = False
    fill: int = 0
    lead: str = ""
    tail: tuple[Run, ...] = ()

    @property
    def text(self) -> str:
        """The characters of all runs."""
        return text_of(self.runs)

    @property
    def cells(self) -> int:
        """How many cells of a terminal it takes."""
        # Its tables are large, and who paints lines measures nothing.
        from newsreader.typeset.cells import cell_width

        return sum([cell_width(run.text) for run in self.runs])

    @property
    def blank(self) -> bool:
        """Whether there is nothing on it to see."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Plates:
    """What is known of the pictures of an article before they are there.

    Attributes:
        rows: Lines that one may be given at most, at least 1.
        grain: How large the cells of the terminal are.
        sizes: By address, the pixels of those that have been seen, width and height; (0, 0) for one
            that cannot be shown, which has a box with its words.
        free: Cells at the right of the column that pictures leave free.
        reasons: By address, why one cannot be shown, in words.
    """

    rows: int
    grain: Grain = NATURAL
    sizes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    free: int = 0
    reasons: Mapping[str, str] = field(default_factory=dict)


class Plate(NamedTuple):
    """A picture on a page.

    Attributes:
        picture: What is known of it.
        href: Where its publisher lets a click on it lead, or `""`.
        line: Index of its first line.
        left: Cells before it.
        box: The cells that are its own; with no room given to it, those of the box of its words.
        roomy: Whether it has room to be shown.
    """

    picture: Picture
    href: str
    line: int
    left: int
    box: Box
    roomy: bool

    @property
    def address(self) -> str:
        """Where it leads in the browser: to where its publisher lets it, or else to itself."""
        return self.href or self.picture.url

    @property
    def name(self) -> str:
        """What it is called: its caption, or else its description, or `""`."""
        return " ".join((self.picture.caption or self.picture.alt).split())

    @property
    def said(self) -> tuple[str, ...]:
        """What its link says: its caption and its description; nothing where it has no link."""
        found = (self.picture.caption, self.picture.alt) if self.href else ()
        return tuple(" ".join(words.split()) for words in found if words)


_NONE = range(0)
"""No lines."""


class Stretch(NamedTuple):
    """A part of a text that stands on one line.

    Attributes:
        line: Index of the line.
        at: Where it starts in the line's characters.
        start: Where it starts in the text.
        end: Where it ends in the text.
    """

    line: int
    at: int
    start: int
    end: int


def stretched(text: str, start: int, offset: int, at: int, shown: str) -> list[Stretch]:
    """Return where a piece of a cell stands; nowhere, if a sign is shown in its place.

    Args:
        text: The words of the cell.
        start: Where they start in those of the table.
        offset: Where the piece starts in them.
        at: Where it is shown in the characters of a line.
        shown: What is shown there.
    """
    first = start + offset
    there = shown and text.startswith(shown, offset)
    return [Stretch(0, at, first, first + len(shown))] if there else []


@dataclass(slots=True)
class TableText:
    """The text of a table, cell by cell; a line of it has a piece of each cell of a row.

    Attributes:
        parts: What it is made of, one after the other.
        length: Characters of all of them.
        cells: Where each cell starts, rising.
        stretches: Where the text stands, in its own order; those of a line are not neighbours.
        heads: Where the lines of its head begin and end, its thin line among them; once more for
            each part of a table that is too wide.
        ends: The offset after each part; in all of them offsets rise alike.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    cells: list[int] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    heads: list[range] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        r"""Its characters: `"\t"` after a cell, `"\n"` after a row."""
        return "".join(self.parts)

    def add(self, words: str, end: str) -> int:
        r"""Add the words of a cell; returns where they start.

        Args:
            words: The text of the cell.
            end: What stands behind them: as many `"\t"` as columns, or `"\n"` at the end of a row.
        """
        start = self.length
        self.cells.append(start)
        self.parts += words, end
        self.length += len(words) + len(end)
        return start

    def end_part(self, offset: int) -> None:
        """Note the offset after all rows, or after those of a part."""
        self.ends.append(offset)

    def nearest(self, offset: int) -> int:
        """The offset of the same row, for one of a table that has been set in more parts."""
        return offset % self.ends[0] if self.ends and offset >= self.ends[-1] else offset

    def cell_of(self, at: int) -> int:
        """The number of the cell that holds a character of the text."""
        return bisect_right(self.cells, at) - 1


@dataclass(frozen=True, slots=True)
class Page:
    """An article set at one width.

    Attributes:
        lines: From top to bottom; never empty, the first and the last are not blank.
        width: Cells; no line is wider.
        article_id: The store's number for the article.
        anchors: Index of the line for each `"name"` that a link to `"#name"` may lead to.
        pictures: From top to bottom.
        texts: For each block that is running text or code its characters, in which the offsets of
            its lines count; the lines of all other blocks are rows.
        tables: For each block that is a table its text, cell by cell.
        whole: Whether this is all of it; if not, all of it has these lines first.
    """

    lines: tuple[Line, ...]
    width: int
    article_id: int = 0
    anchors: Mapping[str, int] = field(default_factory=dict)
    pictures: tuple[Plate, ...] = ()
    texts: Mapping[int, str] = field(default_factory=dict)
    tables: Mapping[int, TableText] = field(default_factory=dict)
    whole: bool = True

    def line_at(self, place: Place) -> int:
        """Return the index of the line that holds a place.

        Args:
            place: Where in the article; one that is beyond the end means the last line.

        Returns:
            0-based index; the first line for a place before the first.
        """
        table = self.tables.get(place.block)
        key = (place.block, table.nearest(place.offset) if table else place.offset)
        if self.lines and key <= (self.lines[0].block, self.lines[0].offset):
            return 0  # more than one line may begin there: the bar and what stands below it
        found = bisect_right(self.lines, key, key=lambda line: (line.block, line.offset))
        return max(found - 1, 0)

    def head_of(self, index: int) -> range:
        """Return the lines of the head of the table that a line is of, or that it is itself.

        Args:
            index: 0-based, any number.

        Returns:
            None of them for a line of no table, or of one without a head.
        """
        table = self.tables.get(self.lines[index].block) if 0 <= index < len(self.lines) else None
        at = bisect_right(table.heads, index, key=lambda head: head.start) if table else 0
        return table.heads[at - 1] if table and at else _NONE

    def place_at(self, index: int) -> Place:
        """Return the place at the start of a line, so that `line_at` leads back to it.

        Args:
            index: 0-based; clamped to the lines there are.

        Returns:
            The place; of a blank line, that of the block it stands before.
        """
        if not self.lines:
            return Place()
        line = self.lines[min(max(index, 0), len(self.lines) - 1)]
        return Place(line.block, line.offset)
