"""What a row of pictures says again and again: its title on each slide, and its first caption."""

from collections.abc import Iterator
from itertools import groupby, islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.kinds import COLONS
from newsreader.extract.names import HEADINGS
from newsreader.extract.seen import words_in
from newsreader.markup.tree import drop
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_ROWS: Final = names("ul ol div section")
_SLIDES: Final = names("li div section article figure")
_SHOWN: Final = names("img picture amp-img")
_TITLES: Final = HEADINGS - {"h1"}
_FEWEST: Final = 3
"""Slides that have one title before it is that of their row."""
_MOST: Final = 3_000
_MOST_SLIDES: Final = 200
_MOST_IN: Final = 80
"""Elements of a slide."""
_LONGEST: Final = 200


def say_titles_once(body: html.HtmlElement) -> None:
    """Leave the title of a row of pictures on its first slide alone, where each says more than it.

    So goes the caption of a figure of figures that is the caption of the first of them.

    Args:
        body: The page; changed in place.
    """
    for row in list(islice(body.iter(*_ROWS), _MOST)):
        if len(row) >= _FEWEST:
            _say_once(row)
    for figure in list(islice(body.iter("figure"), _MOST)):
        _drop_caption_said_within(figure)


def _say_once(row: html.HtmlElement) -> None:
    slides = [each for each in islice(row, _MOST_SLIDES) if each.tag in _SLIDES]
    if len(slides) < _FEWEST:
        return
    titled = [(_title_of(slide), slide) for slide in slides]
    for _, group in groupby(titled, lambda pair: "" if pair[0] is None else _said(pair[0])):
        same = [(title, slide) for title, slide in group if title is not None]
        if len(same) < _FEWEST or not all(_says_more(title, slide) for title, slide in same):
            continue
        if len({words_in(slide) for _, slide in same}) < len(same):
            continue  # one slide again and again: another rule sees to it
        for title, _ in same[1:]:
            drop(title)


def _title_of(slide: html.HtmlElement) -> html.HtmlElement | None:
    """Return the first heading of a slide with a picture, if that is not in a link."""
    within = list(islice(slide.iterdescendants(), _MOST_IN + 1))
    if len(within) > _MOST_IN or not any(each.tag in _SHOWN for each in within):
        return None
    first = next((each for each in within if each.tag in _TITLES), None)
    if first is None or len(_said(first)) > _LONGEST or not _said(first):
        return None
    if words_in(first).endswith(COLONS):
        return None  # a label: "Pros:"
    if next(first.iter("a"), None) is not None or any(
        each.tag == "a" for each in _to(first, slide)
    ):
        return None
    return first


def _to(element: html.HtmlElement, slide: html.HtmlElement) -> Iterator[html.HtmlElement]:
    for each in element.iterancestors():
        if each is slide:
            return
        yield each


def _said(element: html.HtmlElement) -> str:
    return letters_of(words_in(element))


def _says_more(title: html.HtmlElement, slide: html.HtmlElement) -> bool:
    return any(map(str.isalnum, words_in(slide, {title})))


def _drop_caption_said_within(figure: html.HtmlElement) -> None:
    """Take out of a figure of figures the caption that the first of them has, too."""
    own = [each for each in figure if each.tag == "figcaption"]
    inner = next(figure.iterdescendants("figure"), None)
    first = None if inner is None else inner.find(".//figcaption")
    if len(own) == 1 and first is not None and _said(own[0]) == _said(first) != "":
        drop(own[0])
