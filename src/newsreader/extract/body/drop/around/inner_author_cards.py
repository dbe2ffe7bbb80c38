"""The card of an author amid a text, and the lines in italics that stand behind one."""

import re
from collections.abc import Collection, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.drop.around.authors import is_about_bearer, is_slanted
from newsreader.extract.body.drop.around.edition import is_note
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.names import FRAMES

_PORTRAIT: Final = re.compile(
    r"(?:^|[\s_-])(?:authors?|writers?|bio)[_-]{1,2}(?:photo|image|picture|avatar|portrait|img|pic)",
    re.IGNORECASE,
)
"""The name of the picture of an author, or of what holds it."""
_CARD: Final = re.compile(
    r"(?:^|[\s_-])(?:about-?)?authors?[_-]{1,2}(?:box|bio|card|info)(?=$|[\s_-])", re.IGNORECASE
)
"""The name of the card of an author."""
_LONGEST_NAME: Final = 300
_LONGEST: Final = 150
"""Words of a card."""
_MOST_PICTURES: Final = 2
_NEAR: Final = 12
_MOST_BEHIND: Final = 5
"""Lines in italics behind a card."""
_MOST_BETWEEN: Final = 12
"""Lines of such a card."""
_SHARE: Final = 0.2
"""The most of a text that those may be."""


def drop_inner_author_cards(choice: Choice) -> None:
    """Drop the card of an author amid a text, and last lines in italics behind one.

    A card has a picture that is called the author's, a name, and what is said of its bearer. Behind
    one a site sets what its lawyers want said; a note about the text stays.

    Args:
        choice: The lines of the page.
    """
    for index in chosen_lines(choice):
        for at in _card(choice, index):
            choice.chosen[at] = False
    chosen = chosen_lines(choice)
    behind = _slanted(choice, chosen)
    if not 0 < len(behind) < len(chosen) or len(behind) > _MOST_BEHIND:
        return
    total = sum(len(choice.runs[at].words) for at in chosen)
    if sum(len(choice.runs[at].words) for at in behind) > _SHARE * total:
        return
    above = chosen[-len(behind) - 1]
    between = choice.runs[max(above + 1, behind[0] - _MOST_BETWEEN) : behind[0]]
    around = set(ancestors(choice.runs[behind[0]].block))
    if any(_is_in_card(run.block, around) for run in between):
        for at in behind:
            choice.chosen[at] = False


def _card(choice: Choice, index: int) -> list[int]:
    """Return the places of the lines of a card that begins with a name; none where none does."""
    runs = choice.runs
    below = range(index, min(index + 3, len(runs)))
    if not is_about_bearer([runs[at] for at in below]):
        return []
    for box in islice(ancestors(runs[index].block.getparent()), _NEAR):
        if box.tag in FRAMES or choice.counts[box].words > _LONGEST:
            break
        if _has_portrait(box):
            first = next(at for at, run in enumerate(runs) if box in ancestors(run.block))
            inside = range(first, min(first + _NEAR, len(runs)))
            return [at for at in inside if box in ancestors(runs[at].block)]
    return []


def _has_portrait(box: html.HtmlElement) -> bool:
    """Tell whether a box has one picture, and that is called an author's."""
    images = list(islice(box.iter("img"), _MOST_PICTURES))
    return (
        len(images) == 1
        and _PORTRAIT.search(images[0].get("class", "")[:_LONGEST_NAME]) is not None
    )


def _slanted(choice: Choice, chosen: Sequence[int]) -> list[int]:
    """Return the places of the last lines that are paragraphs all in italics, and no notes."""
    found: list[int] = []
    for at in reversed(chosen):
        run = choice.runs[at]
        if run.block.tag != "p" or is_part(run) or is_note(run) or not is_slanted(run):
            break
        found.insert(0, at)
    return found


def _is_in_card(element: html.HtmlElement, around: Collection[html.HtmlElement]) -> bool:
    """Tell whether an element is in the card of an author, which is not around other lines too."""
    near = (each for each in islice(ancestors(element), _NEAR) if each not in around)
    return any(_CARD.search(each.get("class", "")[:_LONGEST_NAME]) for each in near)
