"""What was wrong in a text, or is new in it: a note that its page may set apart, above or below."""

from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, set_beside
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.body.lines.kinds import STOPS
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.amended import AMENDED
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_APART: Final = names("aside header nav form dialog li td article figure body html") | HEADINGS
_FEWEST: Final = 10
"""Words of a note; a shorter one tells a date, which is read elsewhere."""
_MOST: Final = 150
_CLOSING: Final = " \"'”’»)]"


def keep_amended(choice: Choice) -> None:
    """Choose notes that say what was corrected, beside the text; a library takes them for its foot.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    choice.recount()
    said = {run.text for run, is_in in zip(choice.runs, choice.chosen, strict=True) if is_in}
    for index, run in enumerate(choice.runs):
        if choice.chosen[index] or not _is_note(run) or run.text in said:
            continue
        if _is_beside_text(choice, run):
            choice.chosen[index] = True
            said.add(run.text)
    choice.recount()


def _is_note(run: Run) -> bool:
    if not _FEWEST <= len(run.words) <= _MOST or 2 * run.linked > len(run.words):
        return False
    return run.text.rstrip(_CLOSING).endswith(STOPS) and AMENDED.match(run.text) is not None


def _is_beside_text(choice: Choice, run: Run) -> bool:
    """Tell whether a line stands beside the text, and in nothing else by its name."""
    return set_beside(choice, ancestors(run.block), _is_apart) is not None


def _is_apart(element: html.HtmlElement) -> bool:
    return element.tag in _APART or holds_comments(element)
