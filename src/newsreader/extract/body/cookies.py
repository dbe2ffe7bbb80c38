"""Notes about cookies: boxes that ask for consent, with what there is to choose from."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.choose import Choice, ancestors
from newsreader.extract.body.leads import chosen_lines, is_paragraph
from newsreader.extract.body.phrases import COOKIES
from newsreader.extract.body.runs import Run

_WORD: Final = re.compile(r"cookie|クッキー", re.IGNORECASE)
_ANSWER: Final = re.compile(
    r"(?:(?:accept|allow|reject|decline|deny)(?: all| cookies| all cookies)?|necessary|functional"
    r"|(?:strictly|always) (?:necessary|enabled|active)|(?:cookie|privacy) (?:settings|preferences)"
    r"|manage (?:cookies|preferences|consent)|save (?:&|and) accept|got it|i agree"
    r"|(?:alle )?(?:akzeptieren|ablehnen|annehmen)|notwendig|einstellungen|(?:tout )?(?:accepter"
    r"|refuser)|nécessaires?|aceptar(?: todas?)?|rechazar|necesarias?|aceitar|rejeitar"
    r"|accetta(?:re)?|rifiuta|necessari|accepteren|weigeren|noodzakelijk|godta alle|acceptera"
    r"|принять)\W*",
    re.IGNORECASE,
)
"""What a reader may answer, or choose from."""
_MOST_LETTERS: Final = 1200
_MOST_NOTES: Final = 5
"""Lines that are taken for such notes; there is one on a page, or one for each width."""
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
    notes = (run for run in choice.runs if len(run.text) <= _MOST_LETTERS)
    for run in islice((run for run in notes if COOKIES.search(run.text)), _MOST_NOTES):
        box: html.HtmlElement | None = None
        for each in ancestors(run.block):
            if each in others or choice.counts[each].chosen > _MOST * total:
                break
            box = each
        if box is not None and _asks(choice, box):
            for index in chosen:
                if box in ancestors(choice.runs[index].block):
                    choice.chosen[index] = False


def _tells_more(run: Run) -> bool:
    return is_paragraph(run) and _WORD.search(run.text) is None


def _asks(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether a box holds an answer, as a line or as a button."""
    said = (run.text for run in choice.runs if box in ancestors(run.block))
    buttons = ("".join(each.itertext()).strip() for each in box.iter("button"))
    return any(_ANSWER.fullmatch(text[:_MOST_LETTERS]) for text in (*said, *buttons))
