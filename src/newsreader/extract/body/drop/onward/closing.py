"""Where a page begins again below a text: its foot, its codes, its readers, its other stories."""

from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.drop.onward.leads import ends_text
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.column import ENOUGH, column_of
from newsreader.extract.body.lines.kinds import home_of, is_paragraph, is_part, is_prose
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.closing import RULES, closes, closes_outside
from newsreader.extract.names import HEADINGS

_SHARE: Final = 0.6
"""The share of its paragraphs' words that is above such a line."""
_LAST: Final = 6
"""Lines at the end, one of which may send to the rules for those who comment."""
_LONGEST_LINK: Final = 300


def drop_closing(choice: Choice) -> None:
    """Drop such lines with all that is below, unless a paragraph follows beside the text's own.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    column, total = column_of(choice, _weight)
    if column is None or total < ENOUGH:
        return
    homes: set[html.HtmlElement | None] = set()
    above = 0
    for place, index in enumerate(chosen):
        run = choice.runs[index]
        near_end = place >= len(chosen) - _LAST
        if (
            above >= _SHARE * total
            and (
                _closes(run, homes, column)
                or (near_end and _sends_to_rules(run))
                or _heads_teasers(choice, chosen[place:], homes)
            )
            and not _goes_on(choice, chosen[place + 1 :], homes)
        ):
            for at in chosen[place:]:
                choice.chosen[at] = False
            return
        if _is_in(run, column) and (weight := _weight(run)):
            above += weight
            homes.add(home_of(run))


def _weight(run: Run) -> int:
    """Return how many words a line has that is a sentence, and no teaser in a list; of others 0."""
    teases = run.linked and is_part(run)
    return 0 if teases or not (is_prose(run) or is_paragraph(run)) else len(run.words)


def _closes(run: Run, homes: set[html.HtmlElement | None], column: html.HtmlElement) -> bool:
    """Tell whether the text is over above a line."""
    if closes(run.text):
        return True
    apart = home_of(run) not in homes and run.block not in homes
    outside = not _is_in(run, column) or (apart and not is_paragraph(run))
    return outside and closes_outside(run.text)


def _heads_teasers(
    choice: Choice, below: Sequence[int], homes: set[html.HtmlElement | None]
) -> bool:
    """Tell whether a line is a heading like "Read also", and all that is said below has links."""
    run = choice.runs[below[0]]
    if run.block.tag not in HEADINGS or home_of(run) in homes or not ends_text(run):
        return False
    return all(choice.runs[at].linked for at in below if is_paragraph(choice.runs[at]))


def _is_in(run: Run, column: html.HtmlElement) -> bool:
    return any(each is column for each in ancestors(run.block))


def _goes_on(choice: Choice, below: Sequence[int], homes: set[html.HtmlElement | None]) -> bool:
    """Tell whether a paragraph follows that stands where those of the text do."""
    runs = (choice.runs[at] for at in below)
    return any(_weight(run) and home_of(run) in homes for run in runs)


def _sends_to_rules(run: Run) -> bool:
    """Tell whether a line has a link to how readers are to behave."""
    return bool(run.linked) and any(
        RULES.search(link.get("href", "")[:_LONGEST_LINK]) for link in links_of(run)
    )
