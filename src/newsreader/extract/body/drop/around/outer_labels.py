"""Short labels in boxes of their own beyond the column of a text, in whatever language they are."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.column import boxes_behind, column_of, letters_of_paragraph
from newsreader.extract.body.lines.kinds import STOPS
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.rights import ORIGIN, SOURCES
from newsreader.model.names import names

_LEAST: Final = 300
"""Letters of the column of a text."""
_MOST_LINES: Final = 6
_LONGEST: Final = 36
"""Letters of a label."""
_LONGEST_WORDS: Final = 6
_KEPT: Final = names("table pre figure blockquote img picture video audio iframe hr ol math form")
_OUT: Final = 10
"""How many times the words of its labels a box has whose pictures are no more of the text."""
_SAYS: Final = re.compile(r"\d|[@/#&*†–—=+]|[:\uff1a;,]\s*\S|[(（]|[\"“”«»„「『]|\.{3}|…")
"""What a label has not, and a fact, a name with an office, a signature or a last word may have."""
_COMMAS: Final = (",", "，", "、", "،")
_SHOUTED: Final = re.compile(r"(?:the )?end|fin|ende|fine|konec|конец|完|終", re.IGNORECASE)


def drop_outer_labels(choice: Choice) -> None:
    """Drop boxes after the column of the text of which nothing but a few short labels is chosen.

    What ends in a full stop, has a number, a name behind a colon or a sign is no label. Nor is what
    ends in a comma: so says good-bye who signs below it, with a picture of the name.

    Args:
        choice: The lines of the page.
    """
    column, letters = column_of(choice, letters_of_paragraph)
    if column is None or letters < _LEAST:
        return
    boxes = [
        (box, inside)
        for box, within in boxes_behind(choice, column).items()
        if (inside := [at for at in within if choice.chosen[at]])
    ]
    for box, lines in reversed(boxes):
        if not _is_of_labels(choice, box, [choice.runs[at] for at in lines]):
            break  # what stands above something that is said may announce it
        for index in lines:
            choice.chosen[index] = False


def _is_of_labels(choice: Choice, box: html.HtmlElement, lines: Sequence[Run]) -> bool:
    """Tell whether a box has nothing of the text but labels, and nothing that shows something.

    What is shown in a box next to nothing of which is chosen, as in a column at the side, belongs
    to what is out.
    """
    if len(lines) > _MOST_LINES or not all(_is_label(run) for run in lines):
        return False
    words = sum(len(run.words) for run in lines)
    return _OUT * words <= choice.counts[box].words or next(box.iter(*_KEPT), None) is None


def _is_label(run: Run) -> bool:
    said = run.text
    if len(said) > _LONGEST or len(run.words) > _LONGEST_WORDS or said.endswith((*STOPS, *_COMMAS)):
        return False
    if _SAYS.search(said) or _SHOUTED.fullmatch(said):
        return False
    return not (ORIGIN.fullmatch(said) or SOURCES.match(said))
