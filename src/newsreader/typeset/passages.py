r"""The text of a page as it is read: one passage a block, and where its characters stand.

Lines are for the eye. To search a page, or to copy from it, its text is wanted as it was written:
words that a line's end has parted are together again, and bullets, bars and margins are left out.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from newsreader.dataclass import dataclass, field
from newsreader.typeset.cells import clusters, is_simple
from newsreader.typeset.lines import Line, Page, Run, Stretch, Style

MARGINS = frozenset({Style.BULLET, Style.QUOTE_BAR, Style.PULL_BAR})
"""Styles of what stands before a text and is not part of it."""

_WORDLESS = MARGINS | {Style.HEADLINE_RULE, Style.PICTURE_EDGE, Style.RULE}
"""Styles of what says nothing."""


class Spot(NamedTuple):
    """A place between two characters of a page.

    Attributes:
        passage: Index of the passage.
        offset: Characters into it.
    """

    passage: int
    offset: int


class Passage(NamedTuple):
    r"""The text of one block.

    Attributes:
        block: Its ordinal.
        text: Its characters; `"\n"` where the author asked for a new line, and between rows;
            `"\t"` between the cells of a table.
        stretches: Where they stand, in the order of the text, which in a table is not that of the
            lines; the spaces at the ends of lines stand nowhere.
    """

    block: int
    text: str
    stretches: tuple[Stretch, ...]

    @property
    def last(self) -> int:
        """The last line that it stands on."""
        return max(one.line for one in self.stretches)


@dataclass(frozen=True, slots=True)
class Reading:
    """All passages of a page, in reading order.

    Attributes:
        passages: The passages; none is without a character.
        lines: For each line that text stands on, the index of its passage and the stretches, from
            the start of the line; there are several where it is of a table.
        own: How many of the passages are the article's own; the others are of other headlines.
    """

    passages: tuple[Passage, ...]
    lines: dict[int, tuple[int, tuple[Stretch, ...]]] = field(default_factory=dict)
    own: int = 0

    @property
    def end(self) -> Spot:
        """The end of the last passage."""
        return Spot(len(self.passages), 0)

    def within(self, start: Spot, end: Spot) -> tuple[Spot, Spot]:
        """Return what of a part belongs together: the article's, or only other headlines.

        Args:
            start: Where the part starts.
            end: Where it ends, not before that.
        """
        return (start, min(end, Spot(self.own, 0))) if start.passage < self.own else (start, end)

    def on_line(self, line: int, start: Spot, end: Spot) -> list[tuple[int, int]]:
        """Return the parts of a line that lie between two spots.

        Args:
            line: Index of the line.
            start: The first spot.
            end: The second, not before the first.

        Returns:
            Start and end of each in the line's characters.
        """
        passage, stretches = self.lines.get(line, (-1, ()))
        parts = []
        for one in stretches:
            first = max(start, Spot(passage, one.start))
            last = min(end, Spot(passage, one.end))
            if first < last:
                shift = one.at - one.start
                parts.append((first.offset + shift, last.offset + shift))
        return parts

    def lines_of(self, start: Spot, end: Spot) -> list[int]:
        """Return the lines on which what lies between two spots of one passage stands, rising."""
        stretches = self.passages[start.passage].stretches
        return sorted(
            {one.line for one in stretches if one.start < end.offset and one.end > start.offset}
        )

    def spot_at(self, line: int, at: int) -> tuple[Spot, Spot]:
        """Return the spots before and after a character of a line.

        Args:
            line: Index of the line, any number.
            at: Index of the character; beside the text, that of the nearest is taken.

        Returns:
            Twice the same spot where no text stands on the line: the start of what follows.
        """
        passage, stretches = self.lines.get(line, (-1, ()))
        if not stretches:
            after = bisect_right(self.passages, line, key=lambda one: one.last)
            if after < len(self.passages):
                # Within a passage (an empty line of it) the next line of text follows.
                offset = next(
                    (one.start for one in self.passages[after].stretches if one.line > line), 0
                )
                return Spot(after, offset), Spot(after, offset)
            return self.end, self.end
        stretch = next((one for one in reversed(stretches) if one.at <= at), stretches[0])
        offset = stretch.start + at - stretch.at
        if offset < stretch.start:
            return Spot(passage, stretch.start), Spot(passage, stretch.start)
        if offset >= stretch.end:
            return Spot(passage, stretch.end), Spot(passage, stretch.end)
        text = self.passages[passage].text[stretch.start : stretch.end]
        first, last = _cluster(text, offset - stretch.start)
        return Spot(passage, stretch.start + first), Spot(passage, stretch.start + last)

    def text(self, start: Spot, end: Spot) -> str:
        """Return what lies between two spots, as its author wrote it.

        Passages that a blank line parts on the page have one between them, others only a new line.
        """
        parts: list[str] = []
        before: Passage | None = None
        for index in range(start.passage, min(end.passage + 1, len(self.passages))):
            passage = self.passages[index]
            first = start.offset if index == start.passage else 0
            last = end.offset if index == end.passage else len(passage.text)
            text = passage.text[first:last].strip(" \n" if first else "\n")
            if not text:
                continue
            if before is not None:
                near = passage.stretches[0].line - before.last < 2
                parts.append("\n" if near else "\n\n")
            parts.append(text)
            before = passage
        return "".join(parts)


def read(page: Page) -> Reading:
    """Return the text of a page.

    Args:
        page: Any page.

    Returns:
        Its passages.
    """
    passages: list[Passage] = []
    lines: dict[int, tuple[int, tuple[Stretch, ...]]] = {}
    own: int | None = None
    numbered = enumerate(page.lines)
    for block, members in groupby(numbered, key=lambda one: one[1].block):
        group = list(members)
        text = page.texts.get(block)
        if (table := page.tables.get(block)) is not None:
            stretches = sorted(table.stretches, key=lambda one: one.start)
            passage = Passage(block, table.text.rstrip("\n"), tuple(stretches))
        elif text is not None:
            passage = _running(block, text, group)
        else:
            passage = _rows(block, group)
        if not passage.stretches:
            continue
        for line, found in groupby(sorted(passage.stretches), key=lambda one: one.line):
            lines[line] = len(passages), tuple(found)
        if own is None and any(_begins_rail(line) for _, line in group):
            own = len(passages)
        passages.append(passage)
    return Reading(tuple(passages), lines, len(passages) if own is None else own)


def _begins_rail(line: Line) -> bool:
    return any(run.style is Style.MORE_TITLE for run in line.runs)


def _running(block: int, text: str, group: Sequence[tuple[int, Line]]) -> Passage:
    """The passage of a block whose lines are cut from one text."""
    offsets = sorted({line.offset for _, line in group} | {len(text)})
    following = dict(pairwise(offsets))
    stretches = []
    for index, line in group:
        part = text[line.offset : following.get(line.offset, len(text))].rstrip(" \n")
        whole = line.text
        for core in (part, part.removesuffix(" ·")):
            at = whole.find(core, _margin(line.runs)) if core else -1
            if at < 0 and core[:1].isspace():  # blanks before it are its own: code that is set in
                at = whole.find(core)
            if at >= 0:
                end = line.offset + len(core)
                stretches.append(Stretch(index, at, line.offset, end))
                break
    return Passage(block, text, tuple(stretches))


def _rows(block: int, group: Sequence[tuple[int, Line]]) -> Passage:
    """The passage of a block whose lines are rows: each with a new line after it."""
    texts: list[str] = []
    stretches = []
    start = 0
    for index, line in group:
        if all(run.style in _WORDLESS or not run.text.strip() for run in line.runs):
            continue
        at = _margin(line.runs)
        whole = line.text
        text = whole[at:].strip()
        if not text:
            continue
        at = whole.index(text, at)
        stretches.append(Stretch(index, at, start, start + len(text)))
        texts.append(text)
        start += len(text) + 1
    return Passage(block, "\n".join(texts), tuple(stretches))


def _margin(runs: Sequence[Run]) -> int:
    """How many characters of a line stand before its text."""
    count = 0
    for run in runs:
        if run.style not in MARGINS and run.text.strip():
            break
        count += len(run.text)
    return count


def _cluster(text: str, index: int) -> tuple[int, int]:
    """Return start and end of the cluster that holds a character of a text."""
    return next((start, end) for start, end in _joints(text) if start <= index < end)


def _joints(text: str) -> Iterator[tuple[int, int]]:
    if is_simple(text):
        yield from ((at, at + 1) for at in range(len(text)))
        return
    start = 0
    for cluster in clusters(text):
        yield start, start + len(cluster)
        start += len(cluster)


def whole_clusters(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a part of a text so that it cuts no cluster.

    Args:
        text: The text.
        start: Where the part starts.
        end: Where it ends.

    Returns:
        Start and end, moved outwards by as little as may be.
    """
    if is_simple(text) or start >= end:
        return start, end
    touched = [joint for joint in _joints(text) if joint[0] < end and joint[1] > start]
    return (touched[0][0], touched[-1][1]) if touched else (start, end)
