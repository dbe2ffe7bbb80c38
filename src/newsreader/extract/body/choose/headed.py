"""What stands under a heading of the text: a heading with nothing under it has lost its lines."""

from itertools import islice, pairwise
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.names import LISTS, SUBHEADINGS

_MOST: Final = 30
"""Lines under a heading."""
_NEAR: Final = 4
"""Elements around a heading, one of which holds what is under it."""
_FEWEST: Final = 3
"""Words of a line that is no button."""


def complete_headed(choice: Choice) -> None:
    """Choose the lists under headings of the text that have nothing else under them.

    A library takes a list of a few words in a card for no text: the good and the bad of a product.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    places = [at for at, is_in in enumerate(choice.chosen) if is_in]
    for at, following in pairwise(places):
        run = choice.runs[at]
        if following == at + 1 or run.block.tag not in SUBHEADINGS or run.linked:
            continue
        if LABEL.fullmatch(run.text) or END.fullmatch(run.text):
            continue
        under = _list_under(choice, at, following)
        if under and all(_is_open(choice.runs[each]) for each in under):
            for each in under:
                choice.chosen[each] = True
    choice.recount()


def _list_under(choice: Choice, heading: int, following: int) -> list[int]:
    """Return the lines of the list right under a heading, if they are all up to the next line."""
    home = _home(choice.runs[heading].block)
    under: list[int] = []
    outer: html.HtmlElement | None = None
    for at in range(heading + 1, min(following, heading + 1 + _MOST)):
        around = list(ancestors(choice.runs[at].block))
        lists = [each for each in around if each.tag in LISTS]
        if not lists or not any(each in home for each in around):
            break
        if outer is not None and lists[-1] is not outer:
            break
        outer = lists[-1]
        under.append(at)
    return under


def _home(heading: html.HtmlElement) -> set[html.HtmlElement]:
    return {
        each
        for each in islice(heading.iterancestors(), _NEAR)
        if each.tag not in {"body", "html", "main", "article"}
    }


def _is_open(run: Run) -> bool:
    """Tell whether a line may be of the text: no link, no button, in nothing set apart."""
    if 2 * run.linked > len(run.words) or len(run.words) < _FEWEST or LABEL.fullmatch(run.text):
        return False
    around = islice(ancestors(run.block), _NEAR)
    return not any(is_furniture(each) or is_box(each) or holds_comments(each) for each in around)
