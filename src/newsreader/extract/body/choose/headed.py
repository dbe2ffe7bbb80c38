"""Lists under headings of the text that would be left with nothing under them."""

from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.links import is_label_of, is_paid, leads_into_page
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.body.words.wants import BUYS
from newsreader.extract.names import LISTS, SUBHEADINGS

_MOST: Final = 30
"""Lines under a heading."""
_NEAR: Final = 4
"""Elements around a heading, one of which holds what is under it."""
_FEWEST: Final = 3
"""Words of a line that is no button, and things in a row."""
_LONGEST_LABEL: Final = 12
"""Words of a label in a row of picks."""


def complete_headed(choice: Choice) -> None:
    """Choose the lists under headings of the text that have nothing else under them.

    A library takes a list of a few words in a card for no text: the good and the bad of a product.
    So it does with a row of labels, each with the link to what its author picked, and with headings
    that are links to a seller.

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
        if not all(_is_open(choice.runs[each]) for each in under):
            continue
        for each in under or _picks_under(choice, at, following):
            choice.chosen[each] = True
    _complete_paid(choice, places)
    choice.recount()


def _complete_paid(choice: Choice, places: Sequence[int]) -> None:
    """Choose headings that are links to a seller, where the text right under them is chosen.

    They name the thing that a card tells of; a library takes what is all link for a button.

    Args:
        choice: The lines of the page.
        places: Those of them that are chosen.
    """
    for at in reversed(range(places[0] + 1, places[-1])) if places else ():
        run = choice.runs[at]
        if choice.chosen[at] or at in choice.dropped or not choice.chosen[at + 1]:
            continue
        if run.block.tag not in SUBHEADINGS or not is_paid(run) or BUYS.match(run.text):
            continue
        home = _home(run.block)
        if not any(map(is_furniture, home)):
            choice.chosen[at] = any(each in home for each in ancestors(choice.runs[at + 1].block))


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


def _picks_under(choice: Choice, heading: int, following: int) -> list[int]:
    """Return the lines of a row of "Best of all: The thing", if they are all up to the next line.

    Links further down the page may stand among them, and are left out.
    """
    home = _home(choice.runs[heading].block)
    under = []
    for at in range(heading + 1, min(following, heading + 1 + _MOST)):
        if not any(each in home for each in ancestors(choice.runs[at].block)):
            break
        if not leads_into_page(choice.runs[at]):
            under.append(at)
    labels, links = under[::2], under[1::2]
    if len(labels) < _FEWEST or len(labels) != len(links):
        return []
    told = all(
        is_label_of(choice.runs, at, link, longest=_LONGEST_LABEL)
        for at, link in zip(labels, links, strict=True)
    )
    return under if told and not _repeats(choice, labels) else []


def _repeats(choice: Choice, labels: Sequence[int]) -> bool:
    """Tell whether a label comes twice: a site's own, like "Category:"."""
    return len({choice.runs[at].text for at in labels}) < len(labels)


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
