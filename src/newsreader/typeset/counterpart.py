"""Where what a reader is at stands in another text of the same article.

Its feed and its page give an article with the same paragraphs, but seldom with all of them, and one
may be missing here and another there.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newsreader.typeset.lines import Page, Style
from newsreader.typeset.passages import Passage, Reading, Spot, read

_KEY = 60
"""Characters by which two passages are known to be the same: the end of a teaser is cut off."""

_AROUND = frozenset(
    {
        Style.META,
        Style.LABEL,
        Style.TAG,
        Style.BYLINE,
        Style.ADDRESS,
        Style.ENCLOSURE,
        Style.MORE_TITLE,
        Style.MORE_NUMBER,
        Style.MORE,
        Style.MORE_READ,
    }
)
"""Styles of what stands around every text of an article."""


class Standing(NamedTuple):
    """A line that is to be on a row of the pane.

    Attributes:
        line: Index of the line.
        row: From 0; of the pane.
    """

    line: int
    row: int


def counterpart(before: Page, reading: Reading, at: Standing, rows: int, page: Page) -> Standing:
    """Return where the words that a reader is at stand in another text.

    They stay on their row. Where they are not in it, what is in sight below them does; else what
    goes on from where the reader came from is at the top, so that nothing unread is passed over.

    Args:
        before: The page with the text that is left.
        reading: Its passages.
        at: The first line of it in sight that has words, and its row.
        rows: Lines that are in sight.
        page: All of the page with the other text.
    """
    other = read(page)
    there = {key: number for number, key in enumerate(_keys(other))}
    keys = list(_keys(reading))
    spot = reading.spot_at(at.line, 0)[0]
    for number in range(spot.passage, len(keys)):
        passage, found = reading.passages[number], there.get(keys[number])
        first = passage.stretches[0].line
        row = at.row + max(0, first - at.line)
        if row >= rows:
            break
        if found is None or (number > spot.passage and _is_around(before, first)):
            continue
        offset = spot.offset if number == spot.passage else 0
        return Standing(_line_of(other, found, passage, offset), row)
    for number in range(min(spot.passage, len(keys)) - 1, -1, -1):
        found = there.get(keys[number])
        if found is not None and found + 1 < len(other.passages):
            return Standing(other.passages[found + 1].stretches[0].line, 0)
    return Standing(0, 0)


def _keys(reading: Reading) -> Iterator[tuple[str, int]]:
    """The start of each passage, with how many before it start so."""
    counts: Counter[str] = Counter()
    for passage in reading.passages:
        start = " ".join(passage.text[: 4 * _KEY].casefold().split())[:_KEY]
        yield start, counts[start]
        counts[start] += 1


def _is_around(page: Page, line: int) -> bool:
    return any(run.style in _AROUND for run in page.lines[line].runs)


def _line_of(other: Reading, number: int, passage: Passage, offset: int) -> int:
    """The line on which a character of a passage stands in the other text of it."""
    same = other.passages[number]
    if same.text[:offset] != passage.text[:offset]:
        offset = 0
    lines = other.lines_of(Spot(number, offset), Spot(number, offset + 1))
    return lines[0] if lines else same.stretches[0].line
