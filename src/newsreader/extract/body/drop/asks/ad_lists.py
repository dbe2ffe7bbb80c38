"""Lists of wares under a label that says that they are advertised."""

from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.links import each_link, is_own
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_to_seller
from newsreader.extract.body.words.abroad import ADVERTISED
from newsreader.extract.names import LISTS

_LONGEST: Final = 4
"""Words of the label."""
_MOST: Final = 0.5
"""The share of a text that such lists may have."""


def drop_ad_lists(choice: Choice) -> None:
    """Drop "Advertisement:" with the list right below it, all of whose items are links elsewhere.

    What has a word beside its link, or leads into the site, is the author's; the label may stand
    for a picture above it.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[at].words) for at in chosen)
    for at in chosen:
        run = choice.runs[at]
        if len(run.words) > _LONGEST or run.linked or ADVERTISED.fullmatch(run.text) is None:
            continue
        below = run.block.getnext()
        if below is None or below.tag not in LISTS:
            continue
        listed = _lines_of(choice, at, below)
        words = sum(len(choice.runs[each].words) for each in listed)
        items = [choice.runs[each] for each in listed]
        if items and words <= _MOST * total and all(_is_paid(each, choice) for each in items):
            for each in (at, *listed):
                choice.chosen[each] = False


def _lines_of(choice: Choice, label: int, box: html.HtmlElement) -> list[int]:
    """Return the places of the lines of a list, which stand right below its label."""
    found: list[int] = []
    for at in range(label + 1, len(choice.runs)):
        if box not in ancestors(choice.runs[at].block):
            break
        found.append(at)
    return found


def _is_paid(run: Run, choice: Choice) -> bool:
    """Tell whether all of an item is links that are said to be paid for, or lead elsewhere."""
    links = each_link(run)
    if not links or run.linked < len(run.words):
        return False
    return all(
        is_to_seller(link) or not is_own(link.get("href", ""), choice.known.url) for link in links
    )
