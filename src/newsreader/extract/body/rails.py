"""Links to other texts of a site, under a line that announces them."""

from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.choose import Choice, ancestors
from newsreader.extract.body.leads import chosen_lines, is_part, links_of
from newsreader.extract.body.runs import Run
from newsreader.extract.body.teasers import is_own
from newsreader.extract.body.wants import RAIL
from newsreader.extract.names import HEADINGS, LISTS

_LONGEST: Final = 20
"""Words of a line that announces links."""
_MOST_LETTERS: Final = 200
_ALL_LINKED: Final = 0.8
_FEWEST: Final = 2
_COLONS: Final = (":", "\uff1a")


def drop_rails(choice: Choice, url: str) -> None:
    """Drop "Our most popular guides:" with its list, where all of that leads to the site.

    So goes a line that ends in a colon, where the list of such links that it announces is none of
    the text.

    Args:
        choice: The lines of the page.
        url: The address of the page.
    """
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if is_part(run) or len(run.words) > _LONGEST or len(run.text) > _MOST_LETTERS:
            continue
        colon = run.text.endswith(_COLONS)
        if run.linked or not (colon or run.block.tag in HEADINGS):
            continue
        listed = _list_after(choice.runs, index)
        if len(listed) < _FEWEST or not all(_leads_home(choice.runs[at], url) for at in listed):
            continue
        lost = colon and not any(choice.chosen[at] for at in listed)
        if lost or RAIL.fullmatch(run.text):
            for at in (index, *listed):
                choice.chosen[at] = False


def _list_after(runs: Sequence[Run], index: int) -> list[int]:
    """Return the places of the lines of the list right after a line."""
    if index + 1 == len(runs):
        return []
    around = [each for each in ancestors(runs[index + 1].block) if each.tag in LISTS]
    if not around or around[-1] in ancestors(runs[index].block):
        return []
    found = []
    for at in range(index + 1, len(runs)):
        if around[-1] not in ancestors(runs[at].block):
            break
        found.append(at)
    return found


def _leads_home(run: Run, url: str) -> bool:
    """Tell whether a line is a link to another page of the site, or some."""
    if run.linked < _ALL_LINKED * len(run.words):
        return False
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    return all(is_own(each, url) and not each.startswith("#") for each in addresses)
