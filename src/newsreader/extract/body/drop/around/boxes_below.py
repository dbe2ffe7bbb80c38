"""Boxes under the column of a text, that offer what a site has to offer."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.column import boxes_behind, column_of
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.consent import COOKIES
from newsreader.extract.body.words.rights import IMPRINT, SOURCES
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_MOST: Final = 0.5
"""The words that such boxes may have, as a share of the words in the column."""
_LONGEST: Final = 40
"""Words of a line that is an offer; in a longer one something is said."""
_FIRST: Final = 2
"""Lines of a box among which its heading is."""
_LONGEST_LINK: Final = 16
_MOST_LETTERS: Final = 1200
"""Characters of a line that is looked through."""
_LONGEST_IMPRINT: Final = 200
_ASKING: Final = names("form input button")
_ADDRESS: Final = re.compile(r"https?:|www\.|doi\b|.*@|\[email", re.IGNORECASE)


def drop_boxes_below(choice: Choice) -> None:
    """Drop boxes after the column of the text, with a heading each, a few words and a link.

    What has no link, no button and no field to fill in leads nowhere and may be a last word.

    Args:
        choice: The lines of the page.
    """
    column, total = column_of(choice)
    if column is None:
        return
    offers = [
        inside
        for box, within in boxes_behind(choice, column).items()
        if (inside := [at for at in within if choice.chosen[at]])
        and _is_offer(box, [choice.runs[at] for at in within], [choice.runs[at] for at in inside])
    ]
    if sum(len(choice.runs[at].words) for inside in offers for at in inside) > _MOST * total:
        return
    for inside in offers:
        for index in inside:
            choice.chosen[index] = False


def _is_offer(box: html.HtmlElement, within: Sequence[Run], runs: Sequence[Run]) -> bool:
    """Tell whether a box offers something.

    Args:
        box: The box.
        within: The lines in it.
        runs: Those of them that are chosen.
    """
    if any(_is_imprint(run) for run in within) or _is_named(runs[0], box):
        return True
    if any(len(run.words) > _LONGEST or SOURCES.match(run.text) for run in runs):
        return False
    if not any(run.block.tag in HEADINGS for run in runs[:_FIRST]):
        return False
    if next(box.iter(*_ASKING), None) is not None:
        return True
    return any(_is_way_out(run) for run in within)


def _is_imprint(run: Run) -> bool:
    """Tell whether a line says whose the page is, or what it keeps on its reader's machine."""
    if len(run.text) <= _LONGEST_IMPRINT and IMPRINT.fullmatch(run.text):
        return True
    return len(run.text) <= _MOST_LETTERS and COOKIES.search(run.text) is not None


def _is_named(run: Run, box: html.HtmlElement) -> bool:
    """Tell whether a box, or one in it around a line, calls itself something else than a text."""
    for each in ancestors(run.block):
        if is_box(each):
            return True
        if each is box:
            break
    return False


def _is_way_out(run: Run) -> bool:
    """Tell whether a line is all of a link elsewhere, and no address that somebody cites.

    A heading may lead to itself, and a table with heads of its own says something.
    """
    if not 0 < len(run.words) <= _LONGEST_LINK or run.linked < len(run.words):
        return False
    if run.block.tag in HEADINGS and all(_is_here(link) for link in links_of(run)):
        return False
    table = next((each for each in ancestors(run.block) if each.tag == "table"), None)
    if table is not None and next(table.iter("th"), None) is not None:
        return False
    return _ADDRESS.match(run.text) is None


def _is_here(link: html.HtmlElement) -> bool:
    return bool(link.get("href", "#").strip()[:1] == "#")
