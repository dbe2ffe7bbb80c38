"""The composing stick: takes runs line by line, adds margins and blank lines, counts blocks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from itertools import chain, islice

from newsreader.dataclass import dataclass, field
from newsreader.typeset.cells import cell_width
from newsreader.typeset.flow import Flow, context, head, set_lines
from newsreader.typeset.layout import Layout, Spacing
from newsreader.typeset.lines import Line, Page, Plate, Plates, Run, Stretch, Style, TableText
from newsreader.typeset.sight import LONG, Sight, TooLongError

_LEAST = 10
"""Cells that a margin must leave for the text; else it is given up."""

_NO_RUNS: tuple[Run, ...] = ()

_ALONE = "", _NO_RUNS

MOST_LINES = 120_000
"""Lines of a body; what is longer was not written to be read, and would fill the memory."""

_MOST_STRETCH = 2
"""Cells that a gap gains at most, on average over its line, where lines are stretched."""

_RUNNING = frozenset({Style.BODY, Style.STANDFIRST})

_PLAIN = Layout()


class Align(Enum):
    """Where a line stands between its margins."""

    LEFT = "left"
    RIGHT = "right"
    CENTER = "center"


@dataclass(slots=True)
class Margin:
    """What stands before the lines of a block: bars of quotes, bullets, indents.

    Attributes:
        width: Cells left for the text.
        first: Stands before the next line, once (a bullet); then it is `rest`.
        rest: Stands before the lines after it.
        outer: The margin this one is part of: its bullet is used up with ours, not before.
        lists: In how many items of lists it stands.
    """

    width: int
    first: tuple[Run, ...] = _NO_RUNS
    rest: tuple[Run, ...] = _NO_RUNS
    outer: "Margin | None" = None
    lists: int = 0

    def take(self) -> tuple[Run, ...]:
        """Return what stands before the next line, and be ready for the one after it."""
        taken = self.first
        margin: Margin | None = self
        while margin is not None:
            margin.first = margin.rest
            margin = margin.outer
        return taken

    def within(self, first: str, rest: str, style: Style, page_width: int) -> "Margin":
        """Return the margin of something set within this one.

        Args:
            first: Stands before its first line.
            rest: Stands before its other lines, at least as wide as `first`.
            style: Of both.
            page_width: Cells of a whole line: where there is no room for all margins, those
                around this one are given up, and then this one too.

        Returns:
            A new margin.
        """
        cells = cell_width(rest)
        room = self.width - cells
        first_runs = (Run(first, style),) if first else _NO_RUNS
        rest_runs = (Run(rest, style),)
        lists = self.lists + (style is Style.BULLET)
        if room >= _LEAST:
            return Margin(room, self.first + first_runs, self.rest + rest_runs, self, lists)
        if page_width - cells >= min(_LEAST, cells + 1):
            return Margin(page_width - cells, first_runs, rest_runs, self, lists)
        return Margin(page_width, outer=self, lists=lists)


@dataclass(slots=True)
class Setter:
    """Collects the lines of a page.

    Attributes:
        width: Cells of a whole line.
        lines: What has been set so far.
        block: Ordinal of the block that is being set.
        anchors: Index of the line at which each named place is.
        plates: How much room pictures are given, or None: a box with their words.
        pictures: Those that have been set.
        texts: The characters of each block whose lines are cut from one text.
        tables: The text of each block that is a table.
        sight: How much is wanted, or None for all of it.
        layout: How running text is set.
        pause: Called for each line, or None; what it raises ends the work.
        bounded: Whether `TooLongError` is raised at the line after which there are too many.
    """

    width: int
    plates: Plates | None = None
    lines: list[Line] = field(default_factory=list)
    block: int = -1
    pictures: list[Plate] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)
    tables: dict[int, TableText] = field(default_factory=dict)
    sight: Sight | None = None
    layout: Layout = _PLAIN
    pause: Callable[[], object] | None = None
    bounded: bool = False
    _gap: tuple[Run, ...] | None = None
    _pending: list[str] = field(default_factory=list)

    def margin(self) -> Margin:
        """Return the margin of the page itself: none."""
        return Margin(self.width)

    def page(self, article_id: int, *, whole: bool) -> Page:
        """Return what has been set.

        Args:
            article_id: The store's number for the article.
            whole: Whether that is all of it.
        """
        return Page(
            tuple(self.lines),
            self.width,
            article_id,
            self.anchors,
            tuple(self.pictures),
            self.texts,
            self.tables,
            whole,
        )

    def begin(self, anchor: str = "") -> None:
        """Start the next block, even one that turns out to have no line."""
        self.block += 1
        self.name(anchor)

    def name(self, anchor: str) -> None:
        """Give the next line a name by which links find it; `""` is none."""
        if anchor:
            self._pending.append(anchor)

    def blank(self, margin: Margin) -> None:
        """Ask for a blank line before the next line, if there will be one and one before it.

        Args:
            margin: What the blank line stands in; of several that ask, the outermost counts.
        """
        if self.lines and (self._gap is None or len(margin.rest) < len(self._gap)):
            self._gap = margin.rest

    def line(
        self,
        margin: Margin,
        runs: tuple[Run, ...],
        offset: int = 0,
        *,
        align: Align = Align.LEFT,
        rtl: bool = False,
        justified: bool = False,
        lead: str = "",
        tail: tuple[Run, ...] = _NO_RUNS,
    ) -> None:
        """Add one line.

        Args:
            margin: What it stands in.
            runs: Its text, no wider than the margin leaves room for; none for a blank line.
            offset: Where it starts in the block's text.
            align: Where it stands.
            rtl: Whether it is read from the right: then the margin stands there, too.
            justified: Whether its gaps are stretched to fill the column, if that is not too much.
            lead: The last letter of its paragraph before it, where that is of use.
            tail: What follows in its paragraph, where that is of use.
        """
        if not runs:
            self.blank(margin)
            return
        if self._gap is not None:
            self._flush_gap(offset, rtl=rtl and self.lines[-1].rtl)
        for name in self._pending:
            self.anchors.setdefault(name, len(self.lines))
        self._pending.clear()
        before = margin.take()
        fill = _fill(runs, margin.width) if justified else 0
        if fill:
            align = Align.LEFT
        if align is not Align.LEFT:
            room = margin.width - sum([cell_width(run.text) for run in runs])
            pad = room if align is Align.RIGHT else room // 2
            if pad > 0:
                runs = (Run(" " * pad, Style.GAP), *runs)
        if before:
            runs = (*runs, *_mirrored(before)) if rtl else (*before, *runs)
        line = Line(runs, self.block, offset, rtl, fill, lead, tail)
        self.lines.append(line)
        if self.sight is not None:
            self.sight.look(line, len(self.lines))
        if self.pause is not None:
            self.pause()
        if self.bounded and len(self.lines) >= MOST_LINES:
            raise TooLongError

    def row(
        self,
        margin: Margin,
        runs: tuple[Run, ...],
        offset: int,
        parts: Sequence[Stretch],
        *,
        rtl: bool = False,
    ) -> None:
        """Add one line of a table.

        Args:
            margin: What it stands in.
            runs: The pieces of its cells, at least one run.
            offset: Where it is in the block.
            parts: Which characters of the table's text are where in the runs' characters.
            rtl: Whether the table is read from the right.
        """
        self.line(margin, runs, offset, align=Align.RIGHT if rtl else Align.LEFT, rtl=rtl)
        line = self.lines[-1]
        shift = 0
        for run in line.runs:
            if run is runs[0]:
                break
            shift += len(run.text)
        here = len(self.lines) - 1
        self.tables[self.block].stretches += [
            one._replace(line=here, at=one.at + shift) for one in parts
        ]

    def text(
        self,
        margin: Margin,
        flowed: Flow,
        *,
        align: Align = Align.LEFT,
        rtl: bool = False,
        measure: int = 0,
    ) -> None:
        """Add a flow as lines; of text that is read from the right, at the right.

        Args:
            margin: What it stands in.
            flowed: The text.
            align: Where its lines stand.
            rtl: Whether it is read from the right.
            measure: Cells of its longest line; 0: as many as the margin leaves.
        """
        if rtl:
            align = Align.RIGHT
        self.texts[self.block] = flowed.text
        if not self.layout.usual and flowed.pieces and flowed.pieces[0].style in _RUNNING:
            self._running_text(margin, flowed, align, rtl)
            return
        turned = rtl or flowed.turned
        for runs, offset in self._broken(flowed, measure or margin.width):
            lead, tail = context(flowed, offset, runs) if turned else _ALONE
            self.line(margin, runs, offset, align=align, rtl=rtl, lead=lead, tail=tail)

    def _running_text(self, margin: Margin, flowed: Flow, align: Align, rtl: bool) -> None:
        """Add running text as the reader wants it: lines stretched, or with air between them."""
        turned = rtl or flowed.turned
        double = self.layout.spacing is Spacing.DOUBLE
        broken = self._broken(flowed, margin.width)
        line = next(broken, None)
        while line is not None:
            runs, offset = line
            line = next(broken, None)
            goes_on = line is not None and "\n" not in flowed.text[offset : line[1]]
            justified = self.layout.justified and goes_on
            lead, tail = context(flowed, offset, runs) if turned else _ALONE
            self.line(
                margin,
                runs,
                offset,
                align=align,
                rtl=rtl,
                justified=justified,
                lead=lead,
                tail=tail,
            )
            if double and line is not None:
                self.blank(margin)

    def _broken(self, flowed: Flow, width: int) -> Iterator[tuple[tuple[Run, ...], int]]:
        """The lines of a flow; of a long one those that may be in sight before the others."""
        lines = set_lines(flowed, width)
        if self.sight is None or len(flowed.text) <= LONG:
            return lines
        start = head(flowed, self.sight.length(self.block, width))
        if start is flowed:
            return lines
        first = list(set_lines(start, width))[:-1]  # where it is cut off the last line may go on
        return chain(first, islice(lines, len(first), None))

    def rows(self, margin: Margin, rows: Iterable[tuple[Run, ...]]) -> None:
        """Add ready lines whose offsets are their numbers (boxes, rules)."""
        for offset, runs in enumerate(rows):
            self.line(margin, runs, offset)

    def _flush_gap(self, offset: int, *, rtl: bool) -> None:
        """Set the blank line that was asked for, with the bars of the quotes that go on.

        Args:
            offset: Where the line after it starts in the block's text.
            rtl: Whether both lines around it are read from the right: then its bars stand there.
        """
        runs = self._gap or _NO_RUNS
        self._gap = None
        while runs and not runs[-1].text.strip():
            runs = runs[:-1]
        if runs:
            runs = (*runs[:-1], runs[-1]._replace(text=runs[-1].text.rstrip()))
        if runs and rtl:
            pad = self.width - sum([cell_width(run.text) for run in runs])
            runs = (Run(" " * pad, Style.GAP), *_mirrored(runs))
        self.lines.append(Line(runs, self.block, offset, rtl and bool(runs)))


def _fill(runs: tuple[Run, ...], width: int) -> int:
    """Cells by which the gaps of a line are to be stretched; 0 where they would gape."""
    gaps = sum([run.text.count(" ") for run in runs])
    missing = width - sum([cell_width(run.text) for run in runs])
    return missing if missing <= gaps * _MOST_STRETCH else 0


def _mirrored(margin: tuple[Run, ...]) -> tuple[Run, ...]:
    """A margin as it stands at the right: parts in reverse, and each with its space inside."""
    mirrored = []
    for run in reversed(margin):
        core = run.text.strip()
        if core.endswith(".") and core[:-1].isalnum():
            core = f".{core[:-1]}"  # the full stop of a number comes after it: at its left
        lead = len(run.text) - len(run.text.lstrip())
        trail = len(run.text) - len(core) - lead
        text = " " * trail + core + " " * lead if core else run.text
        mirrored.append(run._replace(text=text))
    return tuple(mirrored)
