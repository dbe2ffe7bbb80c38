"""Rows of lines that are alike stay or go together: the few follow the most."""

from collections.abc import Hashable, Iterator, Sequence
from typing import Final

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.kinds import COLONS, home_of, is_prose, kind_of
from newsreader.extract.body.lines.links import links_of, unlinked
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_LONGEST: Final = 30
"""Words of a line of such a row."""
_LEAD: Final = 2
"""Words by which lines with a link begin alike."""
_FEWEST: Final = 4
"""Lines of a row; three of four tell what the fourth is."""
_WHOLE: Final = HEADINGS | names("td th figcaption")


def treat_alike(choice: Choice) -> None:
    """Drop the last few of a row that was dropped, and take back the one of a row that stays.

    A row is of lines with links, in elements that are alike. It goes where it stands in one box and
    three in four of it were dropped, unless it is sentences; and lines that begin alike ("Learn
    more about ..."), or with a label, stay where three in four of them do.

    Args:
        choice: The lines of the page.
    """
    before = choice.before
    beside: dict[Hashable, list[int]] = {}
    begun: dict[Hashable, list[int]] = {}
    for index, run in enumerate(choice.runs):
        if before[index] and run.linked and _is_short(run):
            whole = run.linked >= len(run.words)
            if not is_prose(run) and (whole or _ends_linked(run)):
                key = (home_of(run), kind_of(run.block), whole)
                beside.setdefault(key, []).append(index)
            for lead in _leads_of(run):
                begun.setdefault(lead, []).append(index)
    for lines in beside.values():
        _follow_most(choice, lines, is_in=False)
    for lines in begun.values():
        _follow_most(choice, lines, is_in=True)


def _follow_most(choice: Choice, lines: Sequence[int], *, is_in: bool) -> None:
    """Have all lines in or out where three in four are."""
    alike = sum(choice.chosen[at] is is_in for at in lines)
    if len(lines) >= _FEWEST and 4 * alike >= 3 * len(lines):
        for at in lines:
            choice.chosen[at] = is_in


def _is_short(run: Run) -> bool:
    return len(run.words) <= _LONGEST and run.block.tag not in _WHOLE


def _ends_linked(run: Run) -> bool:
    """Whether a line ends with a link of some words: not with the number of a note, nor beyond."""
    links = [" ".join(each.itertext()).split() for each in links_of(run)]
    return run.linked > 1 and bool(links and links[-1]) and run.text.endswith(links[-1][-1])


def _leads_of(run: Run) -> Iterator[Hashable]:
    """Yield by what a line is known that leads on by words before a link."""
    lead = unlinked(run)
    words = WORD.findall(lead.lower())[:_LEAD]
    home = home_of(run)
    if len(words) < _LEAD or home is None or not run.text.startswith(lead[: len(words[0])]):
        return
    yield kind_of(run.block), kind_of(home), tuple(words)
    if lead.endswith(COLONS):
        yield home, kind_of(run.block), ":"
