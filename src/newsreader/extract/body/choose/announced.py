"""Rows of links that a text announces with a colon, and of which a library took only some."""

from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.kinds import COLONS, home_of
from newsreader.extract.body.lines.links import is_own, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.onward import END
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_ITEMS: Final = names("p ul ol div")
_FEWEST: Final = 3
"""Items that make a row."""
_MOST: Final = 100
_LONGEST: Final = 20
"""Words of an item."""


def complete_announced(choice: Choice) -> None:
    """Choose the rest of a row of links, each in an element of its own, right below such a line.

    The first of them is chosen already, and a line of the text below the last. Most lead to other
    sites: a row that leads on into the same one is rather the page's than its author's. Under a
    heading only what leads to other sites is chosen, and it may be the last of the text.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    chosen = chosen_lines(choice)
    for head in chosen[:-1]:
        if choice.runs[head].block.tag in SUBHEADINGS and choice.chosen[head + 1]:
            _complete_resources(choice, head, url)
            continue
        if not choice.runs[head].text.endswith(COLONS) or not choice.chosen[head + 1]:
            continue
        row = _row_below(choice, head)
        if len(row) < _FEWEST or all(choice.chosen[at] for at in row) or row[-1] >= chosen[-1]:
            continue
        away = sum(_leads_away(choice.runs[at], url) for at in row)
        if 3 * away >= 2 * len(row):
            for at in row:
                choice.chosen[at] = True
    choice.recount()


def _complete_resources(choice: Choice, head: int, url: str) -> None:
    """Choose the rest of what is all links to other sites under a heading, each a paragraph."""
    row = list(takewhile(lambda at: _is_resource(choice.runs[at], url), _row_below(choice, head)))
    if len(row) > 1 and not END.fullmatch(choice.runs[head].text):
        for at in row:
            choice.chosen[at] = True


def _is_resource(run: Run, url: str) -> bool:
    return 0 < len(run.words) <= run.linked and _leads_away(run, url)


def _row_below(choice: Choice, head: int) -> Sequence[int]:
    """Return the lines right below one that are each all of an item beside it, with a link."""
    home = home_of(choice.runs[head])
    row: list[int] = []
    first: html.HtmlElement | None = None
    for at in range(head + 1, min(len(choice.runs), head + 1 + _MOST)):
        run = choice.runs[at]
        item = _child_of(home, run.block)
        if item is None or item.tag not in _ITEMS or is_furniture(item) or is_box(item):
            break
        if not 0 < choice.counts[item].words == len(run.words) <= _LONGEST or not run.linked:
            break
        first = item if first is None else first
        if (item.tag, item.get("class")) != (first.tag, first.get("class")):
            break
        row.append(at)
    return row


def _child_of(home: html.HtmlElement | None, block: html.HtmlElement) -> html.HtmlElement | None:
    """Return the child of an element in which a block is, or None where it is in none near."""
    for each in (block, *islice(block.iterancestors(), _FEWEST)):
        if each.getparent() is home:
            return each
    return None


def _leads_away(run: Run, url: str) -> bool:
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    return any(addresses) and not any(is_own(each, url) for each in addresses)
