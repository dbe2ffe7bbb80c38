"""The facts and the minutes of a text, of which a library that reads text only takes too few.

Above the first paragraph it misses them, below the last one too, and what is only a number where
it takes the words beside it.
"""

from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.column import ENOUGH, column_of, is_open, reach_of
from newsreader.extract.body.lines.known import Pairs
from newsreader.extract.body.words.beside import tells_of_page
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.names import SUBHEADINGS

_MOST_HEADINGS: Final = 2
"""Headings between a row and what is chosen."""


def complete_pairs(choice: Choice) -> None:
    """Choose rows of labels with what they are labels of beside the text, and their headings.

    Args:
        choice: The lines of the page.
    """
    rows = choice.rows
    authors = choice.known.authors
    chosen = chosen_lines(choice)
    if sum(len(choice.runs[index].words) for index in chosen) < ENOUGH:
        return
    columns = [reach_of(choice, choice.runs[chosen[at]]) for at in (0, -1)]
    inmost, _ = column_of(choice)
    for row in rows:
        if all(choice.chosen[at] for at in row.lines) or tells_of_page(row.said, authors):
            continue
        if row.head is not None and _is_of_site(choice.runs[row.head].text):
            continue
        within = any(column is not None and is_open(row.home, column) for column in columns)
        if not within and (inmost is None or not is_open(row.home, inmost, aside=True)):
            continue
        above = _headings_above(choice, row)
        if _is_beside(choice, above, row):
            for at in (*above, *row.lines):
                choice.chosen[at] = True
    choice.recount()


def _is_of_site(head: str) -> bool:
    """Tell whether a heading is that of a vote, of links or of what else is not the text's."""
    return head.endswith("?") or (LABEL.fullmatch(head) or END.fullmatch(head)) is not None


def _headings_above(choice: Choice, row: Pairs) -> list[int]:
    """Return the places of the headings right above a row that are not chosen."""
    found = [] if row.head is None or choice.chosen[row.head] else [row.head]
    for at in range(row.lines[0] - 1, max(-1, row.lines[0] - 1 - _MOST_HEADINGS), -1):
        run = choice.runs[at]
        if choice.chosen[at] or run.block.tag not in SUBHEADINGS or run.linked:
            break
        if _is_of_site(run.text):
            break
        if at not in found:
            found.append(at)
    return found


def _is_beside(choice: Choice, above: Sequence[int], row: Pairs) -> bool:
    """Tell whether a line right above a row and its headings is chosen, right below, or of it."""
    if any(choice.chosen[at] for at in row.lines):
        return True
    before, after = min((*above, row.lines[0])) - 1, row.lines[-1] + 1
    if before >= 0 and choice.chosen[before] and choice.runs[before].block.tag != "h1":
        return True
    for at in range(after, min(len(choice.runs), after + 1 + _MOST_HEADINGS)):
        if choice.chosen[at] or choice.runs[at].block.tag not in SUBHEADINGS:
            return at < len(choice.runs) and choice.chosen[at]
    return False
