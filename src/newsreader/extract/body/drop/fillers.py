"""Placeholder words that a template was left with, and hints on how to scroll its tables."""

import re
from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.links import leads_into_page
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.abroad import WAITING
from newsreader.model.names import names

_LONGEST: Final = 12
"""Words of what a program says for a value that it lacks, or of how to scroll."""
_MOST_LETTERS: Final = 300
"""Letters of the names of an element that are read."""
_MOST_FIELDS: Final = 4000
"""Letters of a line of fields of a template."""
_FILLER: Final = re.compile(
    r"\W*lorem ipsum(?: dolor sit amet, consectetur|\W*\d*\W*$)|\W*head ?line \d\W*$", re.IGNORECASE
)
"""The words that typesetters put where a text is to come."""
_UNSET: Final = re.compile(
    r"[$€£¥₹]?\s?(?:undefined|null|nan|\[object object\])(?:\s?[$€£¥₹%])?", re.IGNORECASE
)
"""What a program says for what it does not know."""
_HINT: Final = re.compile(
    r"(?:^|[\s_-])(?:scroll|swipe)[_-]?(?:right|left|hint|note|text|message|info|instructions?)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
"""The name of what tells to move a table that is too wide."""
_FIELDS: Final = re.compile(
    r"[^\w{<$]{0,20}(?:(?:\{\{[^{}]{1,400}\}\}|\{%[^{}]{1,400}%\}|\$\{[^{}]{1,400}\}|<%[^<>]{1,400}%>)"
    r"[^\w{<$]{0,20}){1,40}"
)
"""The fields of a template that a script was to fill, and nothing else."""
_CODE: Final = names("pre code kbd samp tt var xmp listing textarea")
_WAITS: Final = ("…", "..")
"""How a line ends that stands where something is still to come."""
_LOOSE: Final = names("p div span")
_PLACE: Final = re.compile(r"heading [1-6]", re.IGNORECASE)
"""What a builder of pages calls a link in a table of contents that a script is to fill."""


def drop_fillers(choice: Choice) -> None:
    """Drop what a template has where nothing was filled in, and how to move what is too wide.

    Args:
        choice: The lines of the page.
    """
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if _is_filler(run) or (_PLACE.fullmatch(run.text) and leads_into_page(run)):
            choice.chosen[index] = False


def _is_filler(run: Run) -> bool:
    """Tell whether a line is what a template has where nothing was filled in, or how to scroll."""
    if _FILLER.match(run.text):
        return True
    if _FIELDS.fullmatch(run.text[:_MOST_FIELDS]) and not _is_code(run):
        return True
    if run.block.tag not in _LOOSE or len(run.words) > _LONGEST:
        return False
    if _UNSET.fullmatch(run.text) or _waits(run):
        return True
    return not run.linked and _HINT.search(run.block.get("class", "")[:_MOST_LETTERS]) is not None


def _is_code(run: Run) -> bool:
    """Tell whether a line stands in a listing, or all or a part of it is set as code."""
    if any(each.tag in _CODE for each in ancestors(run.block)):
        return True
    inner = ((piece.getparent() if tail else piece) for piece, tail in run.pieces)
    return any(each is not None and each.tag in _CODE for each in inner)


def _waits(run: Run) -> bool:
    """Tell whether a line says that something is being loaded, with the dots of one who waits."""
    return run.text.endswith(_WAITS) and WAITING.fullmatch(run.text.rstrip("….")) is not None
