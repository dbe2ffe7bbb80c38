"""What stands between the headline and the first paragraph and is no part of the text."""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.choose import Choice, ancestors
from newsreader.extract.body.leads import chosen_lines
from newsreader.extract.body.phrases import BYLINE, DATE, KICKER, SECTION
from newsreader.extract.body.runs import Run

_LONGEST_LABEL: Final = 12
_LONGEST_SECTION: Final = 4
_LONGEST_NAME: Final = 600
_START_RUNS: Final = 14


def drop_start(choice: Choice, titles: Sequence[str]) -> None:
    """Drop the kicker, the headline, the byline and the date before the first paragraph.

    Args:
        choice: The lines of the page.
        titles: The headline in the forms that the page has it, and the names of its authors.
    """
    known = {_folded(title) for title in titles if title}
    for index in chosen_lines(choice)[:_START_RUNS]:
        run = choice.runs[index]
        if run.block.tag == "h1" or _folded(run.text) in known or _is_kicker(run):
            choice.chosen[index] = False
            continue
        if len(run.words) > 15:
            return
        inside = any(each.tag in {"ul", "ol", "table", "pre"} for each in ancestors(run.block))
        if not inside and (BYLINE.match(run.text) or DATE.fullmatch(run.text)):
            choice.chosen[index] = False


def _is_kicker(run: Run) -> bool:
    """Tell whether a line at the start says the section or the like, by its name."""
    called = run.block.get("class", "")[:_LONGEST_NAME]
    if KICKER.search(called):
        return len(run.words) <= _LONGEST_LABEL
    if run.block.tag not in {"p", "div"} or run.text.endswith((".", "!", "?", ":")):
        return False
    return len(run.words) <= _LONGEST_SECTION and SECTION.search(called) is not None


def _folded(text: str) -> str:
    return "".join(re.findall(r"\w+", text.lower()))
