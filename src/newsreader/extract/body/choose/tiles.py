"""Names at the top of several cards alike, of which a library took the rest."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.wants import BUYS
from newsreader.model.letters import letters_of

_FEWEST: Final = 3
"""Cards in a row, and lines of each that are chosen."""
_MOST_NAMES: Final = 3
"""Lines above the first chosen one of a card."""
_LONGEST: Final = 8
"""Words of a name, or of what it is the best for."""
_MOST: Final = 40
"""Elements beside each other that may be such a row."""
_NEAR: Final = 8
"""Elements around a line, one of which is its card."""


def complete_tiles(choice: Choice) -> None:
    """Choose the short lines at the top of each of several cards alike, where some have lost them.

    What says the first two in one, for wide screens, is out.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    cards: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs):
        for each in islice(ancestors(run.block), _NEAR):
            cards.setdefault(each, []).append(index)
    seen: set[html.HtmlElement | None] = set()
    for card in cards:
        row = card.getparent()
        if row in seen or row is None or not card.get("class"):
            continue
        seen.add(row)
        beside = [each for each in islice(row, _MOST) if each in cards and _is_like(each, card)]
        tops = [_top_of(choice, cards[each]) for each in beside]
        if len(tops) < _FEWEST or not all(tops) or _is_aside(card):
            continue
        if not all(choice.chosen[top[0]] for top in tops):
            for at in (at for top in tops for at in top):
                choice.chosen[at] = not _is_again(choice, at)
    choice.recount()


def _is_like(element: html.HtmlElement, other: html.HtmlElement) -> bool:
    said = (element.get("class", "").split()[:1], other.get("class", "").split()[:1])
    return bool(element.tag == other.tag and said[0] == said[1])


def _is_aside(card: html.HtmlElement) -> bool:
    return any(is_beside_text(each) for each in ancestors(card))


def _is_again(choice: Choice, at: int) -> bool:
    """Tell whether a line says what the two above it say."""
    said = [letters_of(choice.runs[each].text) for each in range(max(0, at - 2), at + 1)]
    return "".join(said[:-1]) == said[-1]


def _top_of(choice: Choice, lines: list[int]) -> list[int]:
    """Return the places of the lines at the top of a card that name what the rest tells of.

    They are those above the first that is chosen, or if that is the first of all, a few from it on.
    """
    chosen = [at for at in lines if choice.chosen[at]]
    if len(chosen) < _FEWEST:
        return []
    above = [at for at in lines if at < chosen[0]]
    top = above or lines[:_MOST_NAMES]
    if len(top) > _MOST_NAMES or (above and not all(map(_is_name, _runs(choice, top)))):
        return []
    return top if above else [at for at in top if choice.chosen[at]]


def _runs(choice: Choice, places: list[int]) -> list[Run]:
    return [choice.runs[at] for at in places]


def _is_name(run: Run) -> bool:
    if run.linked or not 0 < len(run.words) <= _LONGEST or not run.text[0].isalnum():
        return False
    return LABEL.fullmatch(run.text) is None and BUYS.match(run.text) is None
