"""Words that a page shows by mistake: keys of its elements, names of variants, rows of buttons."""

import re
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.addresses import is_sound
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import STOPS, is_paragraph, is_part
from newsreader.extract.body.lines.links import each_link, links_of
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.labels import BUTTON, LABEL
from newsreader.extract.names import LISTS
from newsreader.model.names import names

_NEAR: Final = 2
_LONGEST: Final = 40
"""Characters of a key."""
_MADE: Final = re.compile(r"(?:[a-z]+-)+(?=[a-z]*\d)(?=\d*[a-z])[0-9a-z]{6,}")
"""A key that nobody wrote: words, and letters mixed with digits at its end."""
_LONGEST_WORDS: Final = 12
"""Words of one button of a row."""
_OFFER: Final = re.compile(
    r"(?:[$€£¥₹]\s?\d[\d.,]* )?"
    r"(?:(?:now|only|from|jetzt|nur|ab|seulement|dès|solo|desde|da) )?[$€£¥₹]\s?\d[\d.,]*(?:"
    r" (?:now )?"
    r"(?:on|at|from|via|bei|chez|en|su|bij) .{2,40})?",
    re.IGNORECASE,
)
"""What a thing costs, on a button that leads to its seller."""
_PLAYED: Final = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s*/\s*-?\d{1,2}:\d\d(?::\d\d)?)?")
_FILM: Final = re.compile(r"(?:^|[\s_-])(?:inline)?-?videos?(?=$|[\s_-])", re.IGNORECASE)
_PLAYERS: Final = names("video iframe audio embed object img")
_MOST_OF_FILM: Final = 20
"""Words of the box of a film that is not on the page."""
_LONGEST_CLASS: Final = 400
_POINT: Final = re.compile(r"[.,;:|/\\-]{1,2}")
"""A sign by itself, of a caption or a list that says nothing."""
_LONGEST_LANGUAGE: Final = 3
"""Words of the name of a language."""
_MOST_LANGUAGES: Final = 60
_VARIANT: Final = re.compile(r"default|primary|secondary|tertiary", re.IGNORECASE)


def drop_stray(choice: Choice) -> None:
    """Drop keys of elements, names of variants in a row, clocks of players, and rows of buttons.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    runs = choice.runs
    told = any(is_paragraph(runs[at]) for at in chosen)
    noted = any(_has_note(runs[at]) for at in chosen)
    for place, index in enumerate(chosen):
        run = runs[index]
        variant = _VARIANT.fullmatch(run.text) and _is_beside(runs, chosen, place)
        scripted = _is_scripted(run) and not (noted and run.text.endswith(STOPS))
        pressed = told and (scripted or _is_heard(run))
        pressed = pressed or (told and _names_film(choice, index))
        if (
            variant
            or pressed
            or _is_key(run)
            or _is_clock(run)
            or _is_row(run, _is_label)
            or _is_point(run)
            or _is_language(choice, run)
        ):
            choice.chosen[index] = False


def _is_point(run: Run) -> bool:
    """Tell whether a line is a full stop or the like, and nothing before it."""
    if _POINT.fullmatch(run.text) is None or is_part(run):
        return False
    return all(each.tag != "pre" for each in ancestors(run.block))


def _is_language(choice: Choice, run: Run) -> bool:
    """Tell whether a line is of a list of languages, each a link to the page in that language."""
    if not 0 < len(run.words) <= _LONGEST_LANGUAGE:
        return False
    for box in islice(ancestors(run.block), _NEAR + 1):
        if box.tag not in LISTS:
            continue
        links = list(islice(box.iter("a"), _MOST_LANGUAGES))
        items = sum(each.tag == "li" for each in box)
        return (
            bool(links)
            and choice.counts[box].words <= _LONGEST_LANGUAGE * items
            and len({each.get("hreflang", "") for each in links} - {""}) == len(links)
        )
    return False


def drop_offers(choice: Choice) -> None:
    """Drop lines that are rows of links to where a thing is sold: "Shop the red onesShop the blue".

    The heading above, that names the thing, stays.

    Args:
        choice: The lines of the page.
    """
    for index in chosen_lines(choice):
        if _is_row(choice.runs[index], _is_offer):
            choice.chosen[index] = False


def _is_beside(runs: Sequence[Run], chosen: Sequence[int], place: int) -> bool:
    """Tell whether another name of a variant is right before or after one, and no item of a list.

    Args:
        runs: The lines of the page.
        chosen: The places of those that are the text's.
        place: Which of these is a name of a variant.
    """
    if is_part(runs[chosen[place]]):
        return False
    sides = (*chosen[max(0, place - 1) : place], *chosen[place + 1 : place + 2])
    return any(_VARIANT.fullmatch(runs[at].text) and not is_part(runs[at]) for at in sides)


def _is_key(run: Run) -> bool:
    """Tell whether a line is the key of the element that it stands in, as no writer has it."""
    text = run.text
    if len(text) > _LONGEST or run.linked or " " in text:
        return False
    if not text.startswith("#") and not _MADE.fullmatch(text):
        return False
    key = text.removeprefix("#")
    return bool(key) and any(each.get("id") == key for each in islice(ancestors(run.block), _NEAR))


def _is_clock(run: Run) -> bool:
    """Tell whether a line is how long a player beside it has played and will: "0:00/3:20"."""
    if _PLAYED.fullmatch(run.text) is None:
        return False
    return any(
        next(each.iter("audio", "video"), None) is not None
        for each in islice(ancestors(run.block), 2)
    )


def _names_film(choice: Choice, index: int) -> bool:
    """Tell whether a line is the title of a film that a script would show, and how long it is."""
    for box in islice(ancestors(choice.runs[index].block), 1, 1 + _NEAR):
        if _FILM.search(box.get("class", "")[:_LONGEST_CLASS]) is None:
            continue
        if choice.counts[box].words > _MOST_OF_FILM or next(box.iter(*_PLAYERS), None) is not None:
            return False
        beside = choice.runs[max(0, index - _NEAR) : index + _NEAR + 1]
        return any(_PLAYED.fullmatch(each.text) and box in ancestors(each.block) for each in beside)
    return False


def _is_scripted(run: Run) -> bool:
    """Tell whether a short line is all of links that only have a script run: larger letters."""
    if not 0 < len(run.words) <= min(_LONGEST_WORDS, run.linked):
        return False
    return all(map(_runs_script, links_of(run)))


def _runs_script(link: html.HtmlElement) -> bool:
    return bool(link.get("href", "").strip().lower().startswith("javascript:"))


def _has_note(run: Run) -> bool:
    """Tell whether there are words in a paragraph on which a script opens a note."""
    return run.linked > 0 and is_paragraph(run) and any(map(_runs_script, links_of(run)))


def _is_heard(run: Run) -> bool:
    """Tell whether a short line is some links to one file of sound: "Play | Download"."""
    links = each_link(run)
    if is_part(run) or len(links) < _NEAR or len(run.words) > _LONGEST_WORDS:
        return False
    if len(run.words) - run.linked > _NEAR:
        return False
    files = {link.get("href", "").strip().partition("?")[0] for link in links}
    return len(files) == 1 and is_sound(files.pop())


def _is_row(run: Run, is_button: Callable[[str], bool]) -> bool:
    """Tell whether a line is all of some links, each with the words of a button."""
    if is_part(run) or not run.words or run.linked < len(run.words):
        return False
    links = each_link(run)
    if len(links) < _NEAR or len(run.text) > 2 * _LONGEST * len(links):
        return False
    return all(is_button(text_of(each)) for each in links)


def _is_label(said: str) -> bool:
    return len(said) <= _LONGEST and LABEL.fullmatch(said) is not None


def _is_offer(said: str) -> bool:
    """Tell whether a link says what to do, as a button does, or what its thing costs where."""
    if len(said.split()) > _LONGEST_WORDS or said.endswith((".", "?")):
        return False
    return (BUTTON.match(said) or _OFFER.fullmatch(said)) is not None
