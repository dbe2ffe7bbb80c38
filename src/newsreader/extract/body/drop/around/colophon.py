"""The list of what a page says of its article: when it came, who wrote it, what it is about."""

from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.names import LISTS
from newsreader.extract.seen import words_in
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_LISTS: Final = LISTS | {"dl", "table"}
_LABELS: Final = names("dt th")
_KINDS: Final = 2
"""Kinds of what is said of an article that make its list sure: a date alone stands in many."""
_MOST_LINES: Final = 24
_MOST_WORDS: Final = 10
"""Words of a line, those in links not counted."""
_LONGEST_LABEL: Final = 4
"""Words before the name of the author, or behind it."""


def drop_colophon(choice: Choice) -> None:
    """Drop lists that say of the article two of these: its date, its author, what it is about.

    Most of their lines do, or are labels; what else is there leads to a form or back to the page.

    Args:
        choice: The lines of the page.
    """
    authors = [letters_of(name) for name in choice.known.authors if letters_of(name)]
    tags = {letters_of(tag) for tag in choice.known.tags} - {""}
    lists: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice):
        around = (each for each in ancestors(choice.runs[index].block) if each.tag in _LISTS)
        if (listed := next(around, None)) is not None:
            lists.setdefault(listed, []).append(index)
    for lines in lists.values():
        if _is_colophon([choice.runs[at] for at in lines], authors, tags):
            for at in lines:
                choice.chosen[at] = False


def _is_colophon(runs: Sequence[Run], authors: Sequence[str], tags: set[str]) -> bool:
    if not _KINDS <= len(runs) <= _MOST_LINES:
        return False
    if any(len(run.words) - run.linked > _MOST_WORDS for run in runs):
        return False
    said = [_said_by(run, authors, tags) for run in runs]
    kinds = set(said) - {"", "label"}
    return len(kinds) >= _KINDS and 2 * said.count("") <= len(said)


def _said_by(run: Run, authors: Sequence[str], tags: set[str]) -> str:
    """Return of what kind a line is: `"date"`, `"author"`, `"tags"`, `"label"`, or `""`."""
    if is_stamp(run.text):
        return "date"
    letters = letters_of(run.text)
    few = len(run.words) <= 2 * _LONGEST_LABEL
    if few and any(letters.endswith(name) for name in authors):
        return "author"
    links = [letters_of(words_in(link)) for link in links_of(run)]
    if links and tags.issuperset(links) and len(run.words) - run.linked <= _LONGEST_LABEL:
        return "tags"
    label = run.block.tag in _LABELS or run.text.endswith(COLONS)
    return "label" if label and len(run.words) <= _LONGEST_LABEL else ""
