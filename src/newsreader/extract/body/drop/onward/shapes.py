"""Boxes and lines among paragraphs that lead on into the site, told by their shape."""

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, child_of, chosen_lines
from newsreader.extract.body.lines.column import column_of
from newsreader.extract.body.lines.kinds import is_paragraph, is_part
from newsreader.extract.body.lines.links import each_link, leads_home
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.words.rights import ORIGIN, SOURCES
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_BOXES: Final = names("div section aside a")
_WHOLE: Final = names("figure figcaption table pre blockquote video dl")
_ITEMS: Final = names("li td th dt dd pre")
_ALL_LINKED: Final = 0.9
_NEAR: Final = 3
"""Elements around a line, one of which may be its link or the item that it is all of."""
_STRONG: Final = names("b strong em i u")
_FEWEST: Final = 2
_MOST_BOXES: Final = 4
"""Boxes that lead on in one text."""
_MOST: Final = 60
"""Words of a box that leads on."""
_LONGEST: Final = 16
"""Words of a line in it."""
_SHORTEST: Final = 4
"""Words of a headline."""
_LONGEST_LABEL: Final = 5
_LONGEST_HEADLINE: Final = 25
_MOST_LETTERS: Final = 300
"""Characters of a line that is looked through; a word may be as long as a page."""
_LEAST: Final = 60
"""Words of the paragraphs of a text that has such boxes."""
_STOPS: Final = (".", "\u3002")
_SAYS: Final = (*_STOPS, "!", "?")
_ARROW: Final = re.compile(r"[\u2190-\u21ff«»‹›<>]")
_COLUMNS: Final = "wp-block-columns"
"""What the editor of the most common system calls columns; only an author sets them."""
_LABEL: Final = re.compile(
    r"(?:[\s\W]{0,3}[\u2190-\u21ff\u25b6\u25ba\u2794-\u27bf»›\[【(\U0001f449]"
    r"|[^\w(\[]*(?:[\w'’.,!?&-]+ ){0,5}[\w'’!?&-]+\)?\s*[:\uff1a|>»–—])\s*(?=\w)"
)
"""A few words and a sign before what they announce, or an arrow or a bracket by itself."""


def drop_onward(choice: Choice) -> None:
    """Drop boxes of short lines with a headline of the site, lines that are one, and last links.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    column, words = column_of(choice)
    if column is None or words < _LEAST:
        return
    _drop_boxes(choice, column, url)
    _drop_lines(choice, url)
    _drop_last(choice, column, url)


def _drop_boxes(choice: Choice, column: html.HtmlElement, url: str) -> None:
    """Drop boxes between the paragraphs, but none of which a list of the author's is made."""
    inside: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs):
        box = child_of(column, run.block)
        if box is not None and box.tag in _BOXES and choice.counts[box].words <= _MOST:
            inside.setdefault(box, []).append(index)
    found = {
        box: indexes
        for box, indexes in inside.items()
        if any(choice.chosen[at] for at in indexes)
        and _leads_on(box, [choice.runs[at] for at in indexes], url)
    }
    listed = _listed(choice, column, list(found))
    found = {box: indexes for box, indexes in found.items() if _looks(box) not in listed}
    if len(found) <= _MOST_BOXES:
        for at in (at for indexes in found.values() for at in indexes):
            choice.chosen[at] = False


def _looks(box: html.HtmlElement) -> tuple[str, str]:
    return box.tag, box.get("class", "")


def _listed(
    choice: Choice, column: html.HtmlElement, boxes: Sequence[html.HtmlElement]
) -> set[tuple[str, str]]:
    """Return the looks of boxes of which the text makes a list, each of a thing that it tells of.

    Two of one look stand in a row there, with the text going on below. Of the columns of an editor
    a site makes no rail.

    Args:
        choice: The lines of the page.
        column: The element that holds the text.
        boxes: Those of its children that may be rails.
    """
    last: html.HtmlElement | None = None
    for index in chosen_lines(choice):
        if is_paragraph(choice.runs[index]):
            last = choice.runs[index].block
    told = [each for each in column if each in choice.counts and choice.counts[each].words]
    end = next((at for at, each in enumerate(told) if each in ancestors(last)), 0)
    return {
        _looks(box)
        for box, under in pairwise(told[:end])
        if box in boxes and _looks(box) == _looks(under)
    } | {_looks(box) for box in boxes if _COLUMNS in box.get("class", "").split()}


def _leads_on(box: html.HtmlElement, lines: Sequence[Run], url: str) -> bool:
    """Tell whether a box is short lines, one or more of which lead to the site."""
    if next(box.iter(*_WHOLE), None) is not None:
        return False
    if len(lines) == 1 and box.tag != "a":
        return _is_labelled(lines[0], url)
    if len(lines) < _FEWEST or any(len(run.words) > _LONGEST for run in lines):
        return False
    links = [run for run in lines if _is_linked(run) and leads_home(run, url)]
    plain = [run for run in lines if not _is_linked(run)]
    if not links or len(plain) > _FEWEST * len(links):
        return False
    if box.tag == "aside" or any(len(run.words) >= _SHORTEST for run in links):
        return True
    return not any(run.block.tag in HEADINGS for run in lines)


def _is_labelled(run: Run, url: str) -> bool:
    """Tell whether a line in a box of its own is a few words and a headline of the site."""
    if ORIGIN.fullmatch(run.text) or run.text.endswith(_STOPS) or len(run.words) > _LONGEST:
        return False
    own = len(run.words) - run.linked
    if not 0 < own <= _LONGEST_LABEL or run.linked < _SHORTEST:
        return False
    return len(each_link(run)) == 1 and leads_home(run, url)


def _is_linked(run: Run) -> bool:
    """Tell whether a line is all of links, in it or around its block."""
    if run.linked >= _ALL_LINKED * len(run.words):
        return bool(run.words)
    return any(each.tag == "a" for each in islice(ancestors(run.block), _NEAR))


def _drop_lines(choice: Choice, url: str) -> None:
    """Drop a paragraph that is a headline of the site behind a label or a sign, or two of them.

    Where there are more, each thing that the text is about has its own.
    """
    found = [
        index
        for index in chosen_lines(choice)[1:]
        if _points(choice.runs[index], url) or _is_title(choice.runs[index], url)
    ]
    if len(found) <= _FEWEST:
        for index in found:
            choice.chosen[index] = False


def _points(run: Run, url: str) -> bool:
    """Tell whether a line is a label or a sign, and one link to another page of the site."""
    if is_part(run) or run.block.tag in HEADINGS or len(run.words) > _LONGEST_HEADLINE:
        return False
    if len(run.text) > _MOST_LETTERS or any(each.tag in _WHOLE for each in ancestors(run.block)):
        return False
    if ORIGIN.fullmatch(run.text) or SOURCES.match(run.text) or run.text.endswith(_STOPS):
        return False
    label = _LABEL.match(run.text)
    if label is None or len(each_link(run)) != 1:
        return False
    headline = WORD.findall(run.text[label.end() :])
    if len(headline) < _SHORTEST + 1 or run.linked not in {len(headline), len(run.words)}:
        return False
    if run.text[0].isalnum() and not label[0].isupper() and not _is_set_apart(run):
        return False  # a label that may well be the author's
    return leads_home(run, url)


def _is_title(run: Run, url: str) -> bool:
    """Tell whether a paragraph is the bold title of another page, as that has it in its address."""
    if run.block.tag != "p" or is_part(run) or not run.words or run.linked < len(run.words):
        return False
    if len(run.words) > _LONGEST_HEADLINE or run.text.endswith(_SAYS) or not _is_set_apart(run):
        return False
    links = each_link(run)
    said = [word for word in run.words if word.isascii()]
    if len(links) != 1 or len(said) < _SHORTEST or not leads_home(run, url):
        return False
    told = set(WORD.findall(links[0].get("href", "").lower().replace("_", "-")))
    return all(word in told for word in said)


def _is_set_apart(run: Run) -> bool:
    """Tell whether all of a line is bold or slanted, or its paragraph has a look of its own."""
    return run.block.tag != "p" or all(
        any(
            each.tag in _STRONG
            for each in islice(ancestors(piece.getparent() if tail else piece), _NEAR)
        )
        for piece, tail in run.pieces
        if ((piece.tail if tail else piece.text) or "").strip()
    )


def _drop_last(choice: Choice, column: html.HtmlElement, url: str) -> None:
    """Drop one or two last lines that are nothing but a link to the site each."""
    frame = set(ancestors(column))
    found = []
    for index in reversed(chosen_lines(choice)):
        run = choice.runs[index]
        near = islice(ancestors(run.block), _NEAR)
        if any(each.tag in _ITEMS and each not in frame for each in near):
            break
        if run.block.tag in HEADINGS or not _is_linked(run) or not leads_home(run, url):
            break
        arrow = _ARROW.search(run.text) is not None
        if run.text.endswith(_SAYS) or (len(run.words) < _SHORTEST and not arrow):
            break  # a last word, or the name of a thing
        found.append(index)
    above = [at for at in chosen_lines(choice) if not found or at < found[-1]]
    if above and choice.runs[above[-1]].block.tag in HEADINGS:
        return  # which says what they are
    if len(found) <= _FEWEST:
        for index in found:
            choice.chosen[index] = False
