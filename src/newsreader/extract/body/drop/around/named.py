"""Lines in boxes among those of the article that call themselves something else."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import SUBHEADINGS, names

_WHOLE: Final = names("figure figcaption table pre blockquote")
"""Elements whose lines are not looked at one by one: a caption belongs to its picture."""
_NOTICE: Final = re.compile(r"(?:^|\s)(?:[amot]mbox|mbox|ambox|navbox|no-?print|noprint)(?:\s|$)")
"""Names of tables that are a notice of the site, or the way through it."""
_PLAYER: Final = re.compile(
    r"(?:^|[\s_-])(?:featured-video|video-?player|video-?(?:card|promo|teaser))(?:$|[\s_-])",
    re.IGNORECASE,
)
_MOST_SAID: Final = 1
"""Paragraphs of the card of a film."""
_LONGEST_NAME: Final = 300
_MOST_OF_A_TEXT: Final = 0.3
"""The share of a text that a box in it may have."""


def drop_named(choice: Choice) -> None:
    """Drop lines in boxes that call themselves something else, each a small part of the text.

    A page most of whose text stands in such boxes means something else by their names.
    """
    choice.recount()
    chosen = [index for index, is_in in enumerate(choice.chosen) if is_in]
    total = sum(len(choice.runs[index].words) for index in chosen)
    known: dict[html.HtmlElement, bool] = {}
    inside = [index for index in chosen if _is_boxed(choice, choice.runs[index], total, known)]
    if 2 * sum(len(choice.runs[index].words) for index in inside) < total:
        for index in inside:
            choice.chosen[index] = False


def _is_boxed(choice: Choice, run: Run, total: int, known: dict[html.HtmlElement, bool]) -> bool:
    """Tell whether a line stands in a small box, and in nothing within it that is kept whole."""
    for element in ancestors(run.block):
        if element.tag in _WHOLE:
            return element.tag == "table" and _NOTICE.search(element.get("class", "")) is not None
        if choice.counts[element].chosen > _MOST_OF_A_TEXT * total:
            return False
        if element not in known:
            known[element] = is_box(element) or _is_of_player(element)
        if known[element]:
            return not any(_is_whole(each) for each in ancestors(element))
    return False


def _is_of_player(element: html.HtmlElement) -> bool:
    """Tell whether an element is a film's card with a headline, of which the film is not there."""
    called = element.get("class")
    if not called or _PLAYER.search(called[:_LONGEST_NAME]) is None:
        return False
    if next(element.iter(*SUBHEADINGS), None) is None:
        return False
    if next(element.iter("video", "iframe", "audio", "figure"), None) is not None:
        return False
    return len([*islice(element.iter("p"), _MOST_SAID + 1)]) <= _MOST_SAID


def _is_whole(element: html.HtmlElement) -> bool:
    """Tell whether an element is a figure, a table or the like; a figure of nothing is none."""
    if element.tag != "figure":
        return element.tag in _WHOLE
    return (
        next(element.iter("img", "picture", "video", "svg", "table", "pre", "figcaption"), None)
        is not None
    )
