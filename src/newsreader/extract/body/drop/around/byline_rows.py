"""Bylines in a box of their own above a text: names, offices, a place, a day, and nothing else."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS, home_of, is_prose
from newsreader.extract.body.lines.links import leads_to_people, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.names import FRAMES
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_PARAGRAPH: Final = 15
"""Words of a sentence of the text."""
_MOST_ABOVE: Final = 20
"""Lines above it that are looked at."""
_MOST_LINES: Final = 8
_MOST_WORDS: Final = 25
"""Words of such a box, and of such a line."""
_LONGEST: Final = 3
"""Words of an office or a place."""
_LONGEST_LETTERS: Final = 40
"""Letters of one, of which some languages part no words."""
_LONGEST_NAME: Final = 4
_LONGEST_PIECE: Final = 5
_WHOLE: Final = names("figure figcaption table pre blockquote")
_TITLES: Final = names("h1 h2 h3")
_SMALL: Final = names("h4 h5 h6")
"""Headings that programs make of names, too."""
_CLOCK: Final = re.compile(r"(?<![\d.:])\d{1,2}[:.]\d{2}(?![\d.:])")
"""A time of the day: of this year, a page may tell no year beside it."""
_ENDS: Final = (*ENDS, ",", ";")


def drop_byline_rows(choice: Choice) -> None:
    """Drop the lines of the box of a byline, of which one is the names of those who wrote the text.

    What stands behind these in it is short and no sentence: who went over the text, what they are,
    where and when that was. Of a text without a sentence nothing is a byline for sure.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    lead = next((at for at in chosen if _is_of_text(choice.runs[at])), None)
    if lead is None:
        return
    above = [at for at in chosen if at < lead][-_MOST_ABOVE:]
    known = {letters for each in choice.known.authors if (letters := letters_of(each))}
    gone: set[int] = set()
    text = set(ancestors(choice.runs[lead].block))
    for index in above:
        run = choice.runs[index]
        if index in gone or _is_shown(run):
            continue
        if _is_row(run, known):
            gone.add(index)
        elif _signs(run, known):
            gone.update(_box_around(choice, index, above, known, text))
    for at in gone:
        choice.chosen[at] = False


def _is_of_text(run: Run) -> bool:
    return is_prose(run, _PARAGRAPH) and not _is_shown(run)


def _is_shown(run: Run) -> bool:
    return any(each.tag in _WHOLE for each in ancestors(run.block))


def _signs(run: Run, known: set[str]) -> bool:
    """Tell whether a line has the names of authors and nothing else, or links to who they are."""
    if run.block.tag in _TITLES or not 0 < len(run.words) <= _MOST_WORDS:
        return False
    said = letters_of(run.text)
    for name in sorted(known, key=len, reverse=True):
        said = said.replace(name, "", 1)
    if not said:
        return True
    links = {link.get("href", "").strip() for link in links_of(run)}
    return run.linked >= len(run.words) and bool(links) and all(map(leads_to_people, links))


def _is_row(run: Run, known: set[str]) -> bool:
    """Tell whether a line is short pieces in elements of their own, with an author and a day."""
    if run.block.tag in _TITLES | _SMALL or _size(run.text) > _MOST_WORDS:
        return False
    if run.text.endswith(_ENDS):
        return False
    pieces = [
        said
        for piece, tail in run.pieces
        if (said := " ".join(((piece.tail if tail else piece.text) or "").split()))
    ]
    return (
        any(letters_of(each) in known for each in pieces)
        and any(is_stamp(each) or _CLOCK.search(each) for each in pieces)
        and all(_size(each) <= _LONGEST_PIECE or is_stamp(each) for each in pieces)
    )


def _box_around(
    choice: Choice,
    index: int,
    above: Sequence[int],
    known: set[str],
    text: set[html.HtmlElement],
) -> list[int]:
    """Return the places of the lines of the largest box around a name that is all of a byline."""
    found: list[int] = []
    for box in ancestors(home_of(choice.runs[index])):
        count = choice.counts[box]
        if box.tag in FRAMES or box in text or count.chosen > _MOST_WORDS:
            break
        lines = [at for at in above if box in ancestors(choice.runs[at].block)]
        if len(lines) > _MOST_LINES:
            break
        behind = False
        for place, at in enumerate(lines):
            behind = behind or at == index
            under = choice.runs[lines[place + 1]] if place + 1 < len(lines) else None
            if not _is_of_byline(choice.runs[at], under, known, behind=behind):
                return found
        found = lines
    return found


def _is_of_byline(run: Run, under: Run | None, known: set[str], *, behind: bool) -> bool:
    """Tell whether a line of a box is one of a byline.

    Args:
        run: The line.
        under: The next one in the box, if any.
        known: The letters of the authors.
        behind: Whether a name stands above it.
    """
    if run.block.tag in _TITLES or _is_shown(run):
        return False
    if not run.words or is_stamp(run.text) or _signs(run, known):
        return True
    if not behind or run.linked or run.text.endswith(_ENDS) or any(map(str.isdigit, run.text)):
        return False
    if run.block.tag in _SMALL:  # a name above an office; by itself it may head what is below
        beside = under is not None and home_of(under) is home_of(run)
        return beside and _size(run.text) <= _LONGEST_NAME
    return len(run.text) <= _LONGEST_LETTERS and _size(run.text) <= _LONGEST


def _size(text: str) -> int:
    """Return how many words a short line has, where signs within a word part none."""
    return len(text.split())
