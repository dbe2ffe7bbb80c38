"""Lines without a word between the paragraphs of a text: `* * *`, a dash, an emoji, "?!"."""

import re
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

    Args:
        choice: The lines of the page.
    """
    runs = choice.runs
    last: int | None = None
    waiting: list[int] = []
    for index, run in enumerate(runs):
        if not run.words and not choice.chosen[index]:
            waiting.append(index)
            continue
        if choice.chosen[index] and last is not None:
            for each in waiting:
                choice.chosen[each] = _is_between(choice, last, each, index)
        waiting.clear()
        last = index if choice.chosen[index] else None


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
