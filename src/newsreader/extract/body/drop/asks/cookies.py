"""Notes about cookies: boxes that ask for consent, with what there is to choose from."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_paragraph, is_part
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.consent import ANSWER, COOKIES, HINTS, NOTE, WORD, WORDS

_MOST_LETTERS: Final = 1200
_MOST_NOTES: Final = 12
"""Lines that are taken for such notes; there is one on a page, or one for each width and film."""
_SHORT: Final = 40
"""Words of a note that has one of cookies, and needs no other sign."""
_ABOUT: Final = 3
"""Paragraphs that speak of cookies on a page whose text does not."""
_MOST: Final = 0.5
"""The share of a text that such a box may have."""


def drop_cookies(choice: Choice) -> None:
    """Drop boxes that tell of cookies and ask what to do about them.

    What only tells of them may be a text about them; so may be what has other paragraphs.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    others = {
        each
        for index in chosen
        if _tells_more(choice.runs[index])
        for each in ancestors(choice.runs[index].block)
    }
    _drop_notes(choice, chosen)
    notes = (run for run in choice.runs if len(run.text) <= _MOST_LETTERS)
    for run in islice((run for run in notes if _is_note(run)), _MOST_NOTES):
        box: html.HtmlElement | None = None
        for each in ancestors(run.block):
            if each in others or choice.counts[each].chosen > _MOST * total:
                break
            box = each
        if box is not None and _asks(choice, box):
            for index in chosen:
                if box in ancestors(choice.runs[index].block):
                    choice.chosen[index] = False


def _drop_notes(choice: Choice, chosen: Sequence[int]) -> None:
    """Drop paragraphs that begin as such notes do, unless the text is one about cookies."""
    runs = [choice.runs[index] for index in chosen if len(choice.runs[index].text) <= _MOST_LETTERS]
    about = [run for run in runs if is_paragraph(run) and "cookie" in run.text.lower()]
    if len(about) > _ABOUT:
        return
    for index in chosen:
        run = choice.runs[index]
        if len(run.text) <= _MOST_LETTERS and NOTE.match(run.text) and not is_part(run):
            choice.chosen[index] = False


def _is_note(run: Run) -> bool:
    """Tell whether a line tells of cookies, or of what waits for consent."""
    if HINTS.isdisjoint(run.words) and "クッキー" not in run.text:
        return False
    if len(run.words) <= _SHORT and not WORDS.isdisjoint(run.words):
        return True
    return COOKIES.search(run.text) is not None


def _tells_more(run: Run) -> bool:
    return is_paragraph(run) and WORD.search(run.text) is None


def _asks(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether a box holds an answer, as a line or as a button."""
    said = (run.text for run in choice.runs if box in ancestors(run.block))
    buttons = ("".join(each.itertext()).strip() for each in box.iter("button"))
    return any(ANSWER.fullmatch(text[:_MOST_LETTERS]) for text in (*said, *buttons))
