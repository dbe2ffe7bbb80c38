"""The entries of a live blog: a row of boxes, each with its time, its heading and its text.

A library that reads text only takes what an entry says a second time for furniture, so the first
and the last of a hundred are lost, and so are headings that stand in a `<header>`.
"""

import re
from collections.abc import Collection, Iterator
from itertools import takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import is_beside_text, is_furniture
from newsreader.extract.body.lines.kinds import is_prose, kind_of
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.names import LISTS, SUBHEADINGS
from newsreader.model.names import names

_CLOCK: Final = re.compile(
    r"(?:[^\W\d]{2,9}\.?,? ){0,2}(?:[\w.,/-]{1,10},? (?:[•·|–—-] )?){0,4}"
    r"\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s?\(?[a-z]{2,5}\)?)?",
    re.IGNORECASE,
)
"""A time of the day, with a word or a date before it and a zone after."""
_MOST_WORDS: Final = 9
_FEWEST: Final = 3
"""Entries of a live blog; fewer times beside headings are datelines."""
_ALIKE: Final = 2
"""Chosen lines of other entries that show what one above the first heading is."""
_MOSTLY: Final = 0.8
"""The share of a row that has a time; another may be pinned."""
_ENTRIES: Final = names("div section article li dd")
_APART: Final = names("aside header nav footer")
_LABEL: Final = 4
"""Words of a label; what says something has more."""
_FAR: Final = 40
"""Lines above the entries that are looked through for their summary."""
_MOST_LETTERS: Final = 600
_NUMBER: Final = re.compile(r"\d+")
_STARTS: Final = re.compile(r"(?:\D{0,20}\s)?\d{1,2}[:.h]\d{2}(?!\d)", re.IGNORECASE)
"""A time of the day with which a heading begins."""
_NEAR: Final = 4
"""Elements around a time, one of which is around its heading too."""


def complete_entries(choice: Choice) -> None:
    """Choose what is missing of the entries of a live blog, and the summary above them.

    That is the texts of entries of which nothing is chosen, and the headings of all.

    Args:
        choice: The lines of the page.
    """
    entries = _entries(choice)
    first = -1
    for index, box in _lines_of(choice, entries):
        run = choice.runs[index]
        first = index if first < 0 else first
        if run.block.tag in SUBHEADINGS or (not entries[box] and _is_said(run)):
            choice.chosen[index] = True
    if first >= 0:
        _choose_summary(choice, first, next(iter(entries)).getparent())
        choice.recount()


def _lines_of(
    choice: Choice, entries: Collection[html.HtmlElement]
) -> Iterator[tuple[int, html.HtmlElement]]:
    """Yield the places of lines in entries, and in nothing else that is in these; each with its."""
    for index, run in enumerate(choice.runs if entries else ()):
        inner = list(takewhile(lambda each: each not in entries, ancestors(run.block)))
        box = inner[-1].getparent() if inner else run.block
        if box in entries and not any(each.tag == "aside" or is_furniture(each) for each in inner):
            yield index, box


def _entries(choice: Choice) -> dict[html.HtmlElement, int]:
    """Return the boxes of the row that the text is made of, each with its chosen words."""
    total = sum(
        len(run.words) for run, is_in in zip(choice.runs, choice.chosen, strict=True) if is_in
    )
    for parent in [each for each, count in choice.counts.items() if 2 * count.chosen > total]:
        rows: dict[tuple[str, str], dict[html.HtmlElement, int]] = {}
        for child in parent:
            if child.tag in _ENTRIES and child in choice.counts:
                kind = child.get("class", "")[:_MOST_LETTERS].strip().partition(" ")[0]
                called = (child.tag, _NUMBER.sub("#", kind))
                rows.setdefault(called, {})[child] = choice.counts[child].chosen
        for row in rows.values():
            if len(row) >= _FEWEST and _is_of_text(row, total):
                return row
    return {}


def _is_of_text(row: dict[html.HtmlElement, int], total: int) -> bool:
    """Tell whether boxes are entries: nearly all of them with a time, and most of the text."""
    if 2 * sum(row.values()) < total or 2 * sum(map(bool, row.values())) < len(row):
        return False
    if any(is_beside_text(each) for each in row):
        return False
    return sum(map(_is_entry, row)) >= _MOSTLY * len(row)


def _is_entry(box: html.HtmlElement) -> bool:
    """Tell whether there is a time in a box, and none of its headings leads elsewhere."""
    headings = list(box.iter(*SUBHEADINGS))
    links = (link.get("href", "") for each in headings for link in each.iter("a"))
    if any(link and not link.strip().startswith("#") for link in links):
        return False
    if box.get("itemprop") == "liveBlogUpdate" or next(box.iter("time"), None) is not None:
        return True
    return any(_STARTS.match(text_of(each)) for each in headings)


def _is_clock(run: Run) -> bool:
    return 1 < len(run.words) <= _MOST_WORDS and _CLOCK.fullmatch(run.text) is not None


def _is_said(run: Run) -> bool:
    """Tell whether a line is one of a text: it has words that are no links, or is a sentence."""
    return is_prose(run, 1) or (len(run.words) > _LABEL and 2 * run.linked <= len(run.words))


def _choose_summary(choice: Choice, first: int, column: html.HtmlElement | None) -> None:
    """Choose a list of sentences above the entries, and the heading right above it.

    Args:
        choice: The lines of the page.
        first: The place of the first line of the entries.
        column: What the entries stand in.
    """
    for index in _above(choice, first, column):
        run = choice.runs[index]
        listed = any(each.tag in LISTS for each in ancestors(run.block))
        if not listed or not _is_said(run) or run.linked:
            continue
        choice.chosen[index] = True
        if choice.runs[index - 1].block.tag in SUBHEADINGS:
            choice.chosen[index - 1] = True


def _above(choice: Choice, first: int, column: html.HtmlElement | None) -> Iterator[int]:
    """Yield the places of lines above the entries, in their column and in nothing else."""
    around = set(ancestors(column))
    for index in range(first - 1, max(0, first - _FAR), -1):
        inner = list(
            takewhile(lambda each: each not in around, ancestors(choice.runs[index].block))
        )
        if choice.runs[index].block.tag == "h1":
            return
        if inner and inner[-1].getparent() is not None and inner[-1].getparent().tag == "body":
            continue
        if not any(each.tag in _APART or is_furniture(each) for each in inner):
            yield index


def keep_times(choice: Choice) -> None:
    """Choose the times of entries, and those beside chosen headings, where several have one.

    These stand right above the headings, or right below. Where one is chosen, those like it are,
    too.

    Args:
        choice: The lines of the page.
    """
    entries = _entries(choice)
    timed: set[html.HtmlElement] = set()
    for index, box in _lines_of(choice, entries):
        if box not in timed and entries[box] and _is_clock(choice.runs[index]):
            choice.chosen[index] = True
            timed.add(box)
    headings = [
        index
        for index, run in enumerate(choice.runs)
        if choice.chosen[index] and run.block.tag in SUBHEADINGS
    ]
    sides = [
        [each + step for each in headings if _is_time(choice, each + step, each)]
        for step in (-1, 1)
    ]
    times = max(sides, key=len)
    known = {kind_of(choice.runs[at].block) for at in times if choice.chosen[at]}
    for index in times:
        if len(times) >= _FEWEST or kind_of(choice.runs[index].block) in known:
            choice.chosen[index] = True
    _keep_first(choice)


def _keep_first(choice: Choice) -> None:
    """Choose the line above the first chosen one if it is to this what others are to those below.

    The minute of a goal stands in a box of its own above each entry, and above the first one it
    looks like a dateline.
    """
    first = next((index for index, chosen in enumerate(choice.chosen) if chosen), 0)
    run = choice.runs[first - 1] if first else None
    if run is None or run.linked or not run.block.get("class"):
        return
    label, home = run.block, run.block.getparent()
    row = None if home is None else home.getparent()
    if row is None or is_furniture(label):
        return
    others = {
        each.block
        for each, chosen in zip(choice.runs, choice.chosen, strict=True)
        if chosen and each.block.tag == label.tag and each.block.get("class") == label.get("class")
    }
    alike = [each for each in others if each.getparent().getparent() is row]
    if len(alike) >= _ALIKE and home in ancestors(choice.runs[first].block):
        choice.chosen[first - 1] = True


def _is_time(choice: Choice, index: int, heading: int) -> bool:
    """Tell whether a line is a time, and stands with a heading in what is an entry."""
    if not 0 <= index < len(choice.runs):
        return False
    run = choice.runs[index]
    if not _is_clock(run):
        return False
    block = choice.runs[heading].block
    around = [each for each, _ in zip(ancestors(run.block), range(_NEAR), strict=False)]
    return any(each in around for each in ancestors(block.getparent()))
