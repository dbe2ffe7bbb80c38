"""Short labels in boxes of their own beyond the column of a text, in whatever language they are."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import STOPS
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.rights import ORIGIN, SOURCES
from newsreader.model.names import names

_PARAGRAPH: Final = 60
"""Letters of a line that tells where the column of a text is; no writing parts all its words."""
_MOST_OF_TEXT: Final = 0.8
_LEAST: Final = 300
"""Letters of the column of a text."""
_MOST_LINES: Final = 6
_LONGEST: Final = 36
"""Letters of a label."""
_LONGEST_WORDS: Final = 6
_KEPT: Final = names("table pre figure blockquote img picture video audio iframe hr ol math form")
_SAYS: Final = re.compile(r"\d|[@/#&*†–—=+]|[:\uff1a;,]\s*\S|[(（]|[\"“”«»„「『]|\.{3}|…")
"""What a label has not, and a fact, a name with an office, a signature or a last word may have."""
_SHOUTED: Final = re.compile(r"(?:the )?end|fin|ende|fine|konec|конец|完|終", re.IGNORECASE)


def drop_beyond(choice: Choice) -> None:
    """Drop boxes after the column of the text of which nothing but a few short labels is chosen.

    What ends in a full stop, has a number, a name behind a colon or a sign is no label.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    column = _column(choice.runs, chosen)
    if column is None:
        return
    around = set(ancestors(column))
    last = max(at for at in chosen if column in ancestors(choice.runs[at].block))
    boxes: dict[html.HtmlElement, list[int]] = {}
    for index in chosen:
        if index <= last:
            continue
        for box in ancestors(choice.runs[index].block):
            if box.getparent() in around:
                boxes.setdefault(box, []).append(index)
                break
    for box, lines in reversed(list(boxes.items())):
        if not _is_of_labels(box, [choice.runs[at] for at in lines]):
            break  # what stands above something that is said may announce it
        for index in lines:
            choice.chosen[index] = False


def _column(runs: Sequence[Run], chosen: Sequence[int]) -> html.HtmlElement | None:
    """Return the smallest element with most of a text's paragraphs, by their letters, or None."""
    letters: dict[html.HtmlElement, int] = {}
    for index in chosen:
        run = runs[index]
        if len(run.text) >= _PARAGRAPH and 2 * run.linked <= len(run.words):
            for each in ancestors(run.block.getparent()):
                letters[each] = letters.get(each, 0) + len(run.text)
    total = max(letters.values(), default=0)
    if total < _LEAST:
        return None
    around = [each for each in letters if letters[each] >= _MOST_OF_TEXT * total]
    return max(around, key=lambda each: sum(1 for _ in ancestors(each)), default=None)


def _is_of_labels(box: html.HtmlElement, lines: Sequence[Run]) -> bool:
    """Tell whether a box has nothing of the text but labels, and nothing that shows something."""
    if len(lines) > _MOST_LINES or next(box.iter(*_KEPT), None) is not None:
        return False
    return all(_is_label(run) for run in lines)


def _is_label(run: Run) -> bool:
    said = run.text
    if len(said) > _LONGEST or len(run.words) > _LONGEST_WORDS or said.endswith(STOPS):
        return False
    if _SAYS.search(said) or _SHOUTED.fullmatch(said):
        return False
    return not (ORIGIN.fullmatch(said) or SOURCES.match(said))
