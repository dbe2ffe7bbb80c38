"""Labels of a template above the summary of a text and above the text: "सार", "विस्तार"."""

from typing import Final

from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.words.book import folded

_SUMMED: Final = frozenset(map(folded, ("सार", "সারসংক্ষেপ")))
"""What stands above the summary, in the languages whose sites do so on each page."""
_TOLD: Final = frozenset(map(folded, ("विस्तार", "বিস্তারিত")))
"""What stands there above the rest of the text."""
_NEAR: Final = 12
"""Lines from the first label to the second."""
_LONGEST: Final = 30
"""Letters of such a label."""


def drop_part_labels(choice: Choice) -> None:
    """Drop the two labels, each a line of its own, where a page has both in their order and once.

    By itself either may be a heading of the text. The summary may be out already.

    Args:
        choice: The lines of the page.
    """
    lines = [(at, run) for at, run in enumerate(choice.runs) if len(run.text) <= _LONGEST]
    told = [at for at, run in lines if folded(run.text) in _TOLD and not is_part(run)]
    if len(told) != 1:
        return
    summed = [at for at, run in lines if folded(run.text) in _SUMMED and not is_part(run)]
    if len(summed) == 1 and 0 < told[0] - summed[0] <= _NEAR:
        above = [at for at in chosen_lines(choice) if at < told[0]]
        if len(above) <= _NEAR:
            choice.chosen[summed[0]] = choice.chosen[told[0]] = False
