"""Lines without a word between the paragraphs of a text: `* * *`, a dash, an emoji, "?!"."""

import re
from collections.abc import Sequence
from typing import Final
from unicodedata import category

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.model.names import names

_BLOCKS: Final = names("p div center h2 h3 h4 h5 h6")
_LONGEST: Final = 40
"""Characters of a line of signs."""
_ARROWS: Final = re.compile(r"[|/\\»›«‹<>←→↑↓↩×✕✖☰⋮+]*|[.,:;(){}\[\]]{1,2}")
"""What buttons and separators of links are made of."""


def keep_signs(choice: Choice) -> None:
    """Choose lines of signs between two chosen lines, where they stand beside either of them.

    Between them there may be a box of which nothing is chosen, but no such line of their own kind.

    Args:
        choice: The lines of the page.
    """
    runs = choice.runs
    last: int | None = None
    waiting: list[int] = []
    for index, run in enumerate(runs):
        if not run.words and not choice.chosen[index]:
            waiting.append(index)
        elif choice.chosen[index]:
            if last is not None:
                _keep_between(choice, last, waiting, index)
            waiting, last = [], index
        elif last is not None and run.block.getparent() is runs[last].block.getparent():
            waiting, last = [], None  # it is what the signs set apart; a box between them is not


def _keep_between(choice: Choice, before: int, waiting: Sequence[int], after: int) -> None:
    """Choose the signs between two chosen lines, the same ones once."""
    kept: set[str] = set()
    for index in waiting:
        text = choice.runs[index].text
        if text not in kept and _is_between(choice, before, index, after):
            choice.chosen[index] = True
            kept.add(text)


def _is_between(choice: Choice, before: int, index: int, after: int) -> bool:
    run = choice.runs[index]
    if run.block.tag not in _BLOCKS or len(run.text) > _LONGEST:
        return False
    seen = "".join(sign for sign in run.text if category(sign)[0] not in "CZ")
    if not seen or _ARROWS.fullmatch(seen):
        return False
    home = run.block.getparent()
    sides = (choice.runs[before].block, choice.runs[after].block)
    return any(side.getparent() is home for side in sides) and all(
        home in ancestors(side) for side in sides
    )
