"""What was dropped of a choice: kept in it for the rules and the pictures that come after."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.words.labels import LABEL

_ABOVE: Final = 14
"""Lines from the first one on that may stand above the text."""


def note_before(choice: Choice) -> None:
    """Note in a choice which lines are chosen before boilerplate is dropped."""
    choice.before = list(choice.chosen)


def note_dropped(choice: Choice) -> None:
    """Note in a choice what was dropped since `note_before`, for the pictures beside it."""
    choice.above = _words_above(choice, choice.before)
    gone = (at for at, was in enumerate(choice.before) if was and not choice.chosen[at])
    choice.dropped = set(gone)
    choice.recount()


def _words_above(choice: Choice, before: Sequence[bool]) -> Counter[html.HtmlElement]:
    """Count the words of dropped lines above the text, for what is around them.

    Before its first paragraph there may be a standfirst; neither is counted.

    Args:
        choice: The lines of the page.
        before: Which of them were chosen before boilerplate was dropped.
    """
    count: Counter[html.HtmlElement] = Counter()
    has_lead = False
    for index in [index for index, chosen in enumerate(before) if chosen][:_ABOVE]:
        run = choice.runs[index]
        if is_prose(run):
            if has_lead:
                break
            has_lead = True
        elif not choice.chosen[index] and not LABEL.fullmatch(run.text):
            count.update(dict.fromkeys(ancestors(run.block), len(run.words)))
    return count
