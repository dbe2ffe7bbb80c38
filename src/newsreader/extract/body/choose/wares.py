"""Names of things that a heading announces, each in the card of a shop and with nothing beside it.

A library takes such a card for an advertisement, and leaves the heading with nothing under it.
"""

import re
from collections.abc import Hashable, Iterator
from functools import partial
from itertools import islice, pairwise, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.kinds import COLONS, home_of, kind_of
from newsreader.extract.body.lines.links import leads_into_page
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.body.words.wants import BUYS
from newsreader.extract.names import SUBHEADINGS

_FEWEST: Final = 3
"""Things in a row."""
_MOST: Final = 40
"""Lines under a heading."""
_LONGEST: Final = 12
"""Words of a name, and of what is said of it in a line."""
_MOST_OF_CARD: Final = 8
"""Lines of a card from its name on."""
_NEAR: Final = 4
"""Elements around a heading, one of which holds what is under it."""
_PRICE: Final = re.compile(r".{0,12}[$€£¥]\s?\d|.{0,12}\d\s?[€£¥]")
"""How a line begins that says what a thing costs."""


def keep_wares(choice: Choice) -> None:
    """Choose the things under headings that end in a colon and have nothing else under them.

    These are the name under each of several such headings, with the line that tells its points, or
    all names under one of them, each above the link to a shop. So are the cards of things that have
    a paragraph below them, where one in their row is chosen: the more shops it names the less it
    looks like text.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    places = [*chosen_lines(choice)]
    single: list[list[int]] = []
    _keep_cards(choice)
    for at, following in pairwise(places):
        run, after = choice.runs[at], choice.runs[following].block
        if following == at + 1 or not _announces(run) or after.tag not in SUBHEADINGS:
            continue
        gap = list(_under(choice, at, following))
        named = [each for each in gap if _is_name(choice.runs[each]) and _is_sold(choice, each)]
        if len(named) >= _FEWEST:
            _choose(choice, named)
        elif after.tag == run.block.tag or single:
            single.append(_first(choice, gap))
    if len(single) >= _FEWEST:
        for lines in single:
            _choose(choice, lines)
    choice.recount()


def _keep_cards(choice: Choice) -> None:
    """Choose the cards between a heading and a paragraph that are alike, where one of them is."""
    rows: dict[Hashable, list[list[int]]] = {}
    for at, run in enumerate(choice.runs):
        box = run.block.getparent()
        if box is None or not (_is_name(run) and _is_sold(choice, at)) or is_beside_text(box):
            continue
        near = range(at, min(len(choice.runs), at + _MOST_OF_CARD))
        inside = [*takewhile(partial(_is_in, choice, box), near)]
        if _is_card(choice, box, inside):
            rows.setdefault((box.getparent(), kind_of(box)), []).append(inside)
    for row in rows.values():
        if any(choice.chosen[each[0]] for each in row):
            for inside in row:
                _choose(choice, inside)


def _is_in(choice: Choice, box: html.HtmlElement, at: int) -> bool:
    return box in ancestors(choice.runs[at].block)


def _is_card(choice: Choice, box: html.HtmlElement, inside: list[int]) -> bool:
    """Tell whether a box has the name of a thing, links below it and, above, a caption at most.

    Right above the box stands a heading of the text, and right below a line of it.

    Args:
        choice: The lines of the page.
        box: The element.
        inside: The places of its lines from the name on.
    """
    first, below = inside[0], inside[-1] + 1
    while first and _is_in(choice, box, first - 1):
        first -= 1
        if choice.runs[first].block.tag != "figcaption":
            return False
    links = choice.runs[inside[0] + 1 : below]
    if not links or not all(0 < len(run.words) <= run.linked for run in links):
        return False
    if not first or below == len(choice.runs):
        return False
    above = choice.chosen[first - 1] and choice.runs[first - 1].block.tag in SUBHEADINGS
    return above and choice.chosen[below] and home_of(choice.runs[below]) is box.getparent()


def _announces(run: Run) -> bool:
    if run.block.tag not in SUBHEADINGS or run.linked or not run.text.endswith(COLONS):
        return False
    return not (LABEL.fullmatch(run.text) or END.fullmatch(run.text.rstrip(":\uff1a")))


def _under(choice: Choice, heading: int, following: int) -> Iterator[int]:
    """Yield the places of short lines up to the next chosen one that do not stand in furniture."""
    home = {
        each
        for each in islice(choice.runs[heading].block.iterancestors(), _NEAR)
        if each.tag not in {"body", "html", "main"}
    }
    for at in range(heading + 1, min(following, heading + 1 + _MOST)):
        around = list(ancestors(choice.runs[at].block))
        inner = [each for each in around if each not in home][: 2 * _NEAR]
        if len(inner) == len(around):
            return
        if not any(is_beside_text(each) for each in inner):
            yield at


def _is_told(run: Run) -> bool:
    """Tell whether a line is short words of a thing: no price, no button, no label."""
    if not 0 < len(run.words) <= _LONGEST or leads_into_page(run):
        return False
    return not (BUYS.match(run.text) or _PRICE.match(run.text) or LABEL.fullmatch(run.text))


def _is_name(run: Run) -> bool:
    return run.block.tag in SUBHEADINGS and not run.linked and _is_told(run)


def _is_sold(choice: Choice, at: int) -> bool:
    """Tell whether the line below a name is all of links, to who sells the thing."""
    below = choice.runs[at + 1] if at + 1 < len(choice.runs) else None
    return below is not None and 0 < len(below.words) <= below.linked


def _first(choice: Choice, gap: list[int]) -> list[int]:
    """Return the place of the first name under a heading, and of the points right below."""
    name = next((at for at in gap if _is_told(choice.runs[at])), None)
    if name is None:
        return []
    run = choice.runs[name + 1] if name + 1 in gap else None
    points = run is not None and not run.linked and len(run.words) >= _FEWEST and _is_told(run)
    return [name, name + 1] if points else [name]


def _choose(choice: Choice, lines: list[int]) -> None:
    for at in lines:
        choice.chosen[at] = at not in choice.dropped
