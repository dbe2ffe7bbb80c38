"""Rows of a short label and what it is the label of: the facts of a case, the minutes of a match.

Pages set them as boxes in a row, each with the label in an element of its own, or as labels and
values one after the other. What says so little looks like a dateline to whoever sees one line.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, TypeAlias

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.known import Pairs
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_Pair: TypeAlias = tuple[str, str]
"""A label and what it is the label of."""

_BOXES: Final = names("div section article li p dt dd")
_HIGHEST: Final = 4
"""Elements around a line, one of which may be the box that it shares with its label."""
_FEWEST: Final = 3
"""Pairs of a row."""
_MOSTLY: Final = 0.75
"""The share of boxes in a row that are pairs: a sentence may stand among the minutes."""
_MOST_LINES: Final = 6
"""Lines of a box; in a longer one a text is told."""
_LONGEST_LABEL: Final = 40
_MOST_WORDS: Final = 5
"""Words of a label."""
_LONGEST_VALUE: Final = 15
_LONGEST_TOLD: Final = 60
"""Words of what happened in a minute."""
_LONGEST_HEAD: Final = 16
_NEAR: Final = 3
"""Elements around a heading, one of which may stand beside the rows."""
_LONGEST_CLASS: Final = 600
_MOST_PIECES: Final = 9
"""Pieces of text in a label."""
_NUMBER: Final = re.compile(r"\d+")
_TIME: Final = re.compile(
    r"\d{1,4}(?:[:.h–-]\d{1,2})?\W{0,3}(?:\+\W?\d{1,2}\W{0,2})?(?:min\w{0,5}\.?|uhr|h|[ap]\.?m\.?)?",
    re.IGNORECASE,
)
"""A minute of a match, with what was added to it, a score, a time of the day or a year."""


def pairs_of(choice: Choice) -> list[Pairs]:
    """Return the rows of labels on a page, each of which has a value."""
    inside: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs):
        for level, each in enumerate(islice(ancestors(run.block), _HIGHEST)):
            if each.tag in _BOXES:
                inside.setdefault(each, []).append(index)
            elif level or each.tag not in SUBHEADINGS:
                break
    homes: dict[html.HtmlElement, list[html.HtmlElement]] = {}
    for box in inside:
        home = box.getparent()
        if home is not None:
            homes.setdefault(home, []).append(box)
    found = (
        _row(choice, home, [[at for box in each for at in inside[box]] for each in members])
        for home, boxes in homes.items()
        for members in _rows(boxes)
        if all(_is_whole(choice, box, inside[box]) for each in members for box in each)
    )
    return [row for row in found if row is not None]


def _is_whole(choice: Choice, box: html.HtmlElement, lines: Sequence[int]) -> bool:
    """Tell whether a box has a few lines, and none that stands deep in it."""
    if len(lines) > _MOST_LINES:
        return False
    return sum(len(choice.runs[at].words) for at in lines) == choice.counts[box].words


def _kind(box: html.HtmlElement) -> tuple[str, str]:
    called = box.get("class", "")[:_LONGEST_CLASS].strip().partition(" ")[0]
    return str(box.tag), _NUMBER.sub("#", called)


def _rows(boxes: Sequence[html.HtmlElement]) -> Iterator[list[list[html.HtmlElement]]]:
    """Yield boxes that are alike and stand one after the other, or two by two, of two kinds."""
    kinds = [_kind(each) for each in boxes]
    first = 0
    for at in range(1, len(boxes) + 1):
        if at == len(boxes) or kinds[at] != kinds[first]:
            if at - first >= _FEWEST:
                yield [[each] for each in boxes[first:at]]
            first = at
    first = 0
    for at in range(1, len(boxes) + 1):
        if (
            at < len(boxes)
            and kinds[at] != kinds[at - 1]
            and kinds[at] == kinds[max(first, at - 2)]
        ):
            continue
        if at < len(boxes) and at == first + 1 and kinds[at] != kinds[first]:
            continue
        if at - first >= 2 * _FEWEST:
            yield [list(boxes[each : each + 2]) for each in range(first, at - 1, 2)]
        first = at if at < len(boxes) and kinds[at] == kinds[at - 1] else max(first + 1, at - 1)


def _row(choice: Choice, home: html.HtmlElement, members: Sequence[Sequence[int]]) -> Pairs | None:
    """Return a row of boxes, each given by its lines, if most are a label with a value."""
    pairs = [_pair([choice.runs[at] for at in lines]) for lines in members]
    told = [each for each in pairs if each is not None]
    if len(told) < max(_FEWEST, _MOSTLY * len(members)):
        return None
    timed = _are_times([label for label, _ in told])
    if not timed and (len(told) < len(members) or not all(map(_is_fact, told))):
        return None
    places = tuple(at for lines in members for at in lines)
    if 2 * sum(choice.runs[at].linked for at in places) > sum(
        len(choice.runs[at].words) for at in places
    ):
        return None
    said = () if timed else tuple(part for each in told for part in each)
    return Pairs(home, places, _head(choice, home, places[0] - 1), said)


def _head(choice: Choice, home: html.HtmlElement, index: int) -> int | None:
    """Return a place if the line there says what is in a box: it is short and its first one."""
    run = choice.runs[index] if index >= 0 else None
    if run is None or run.linked or not 0 < len(run.words) <= _LONGEST_HEAD:
        return None
    first = next(
        (each for each in home if each in choice.counts and choice.counts[each].words), None
    )
    return index if first is not None and first in islice(ancestors(run.block), _NEAR) else None


def _are_times(labels: Sequence[str]) -> bool:
    """Tell whether labels are minutes, times or years, the first or the last of them on top."""
    if not all(_TIME.fullmatch(label) for label in labels):
        return False
    times = [tuple(map(int, _NUMBER.findall(label))) for label in labels]
    return times in (sorted(times), sorted(times, reverse=True))


def _pair(runs: Sequence[Run]) -> _Pair | None:
    """Return what a box says, parted into a label that is no link and the rest, if it has both."""
    if not runs or (len(runs) > 1 and runs[0].linked):
        return None
    label, rest = runs[0].text, " ".join(run.text for run in runs[1:])
    if not rest:
        label, rest = _parted(runs[0])
    few = len(WORD.findall(label)) <= _MOST_WORDS and len(label) <= _LONGEST_LABEL
    if not few or not 0 < len(WORD.findall(rest)) <= _LONGEST_TOLD:
        return None
    return label, rest


def _parted(run: Run) -> _Pair:
    """Part a line behind the first element in it, or behind a colon where it begins without one."""
    first, tail = run.pieces[0]
    if tail or first is run.block:
        label, colon, _ = run.text[: _LONGEST_LABEL + 1].partition(":")
        return (label, run.text[len(label) + 1 :].strip()) if colon else ("", "")
    child = first
    while (around := child.getparent()) is not None and around is not run.block:
        child = around
    label = " ".join("".join(islice(child.itertext(), _MOST_PIECES)).split())
    if child.tag == "a" or not run.text.startswith(label):
        return "", ""
    return label, run.text[len(label) :].strip(" :")


def _is_fact(pair: _Pair) -> bool:
    label, value = pair
    said = any(map(str.isalpha, label + value)) and not label.endswith(("?", "!", "."))
    return said and len(WORD.findall(value)) <= _LONGEST_VALUE
