"""What a recipe says of itself above its ingredients, in rows of a label and a value."""

import re
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.runs import Run

_LABEL: Final = re.compile(
    r"(?:(?:prep(?:aration)?|cook(?:ing)?|bak(?:e|ing)|total|active|additional|rest(?:ing)?|chill"
    r"(?:ing)?)[ -]?time|servings?|serves|yields?|makes"
    r"|(?:zubereitungs|koch|back|gesamt|ruhe|arbeits)zeit|portionen|ergibt"
    r"|(?:temps|durée) de (?:préparation|cuisson|repos)|temps total|portions"
    r"|tiempo (?:de (?:preparación|cocción)|total)|porciones|raciones"
    r"|tempo (?:di (?:preparazione|cottura)|de (?:preparo|cozimento)|totale?)|porzioni|porções"
    r"|bereidingstijd|kooktijd|personen)\s*[:：]?",
    re.IGNORECASE,
)
_FEWEST: Final = 2
"""Rows of such a list; one alone is more often said of something else."""
_LONGEST: Final = 6
"""Words of a value."""


def keep_facts(choice: Choice) -> None:
    """Choose the times and portions of a recipe in a box beside what is chosen of the text.

    Args:
        choice: The lines of the page.
    """
    rows: dict[html.HtmlElement, list[int]] = {}
    for index, (label, value) in enumerate(zip(choice.runs, choice.runs[1:], strict=False)):
        row = label.block.getparent()
        if row is None or row is not value.block.getparent():
            continue
        if (
            _LABEL.fullmatch(label.text)
            and _is_value(value)
            and (home := row.getparent()) is not None
        ):
            rows.setdefault(home, []).append(index)
    for home, places in rows.items():
        around = home.getparent()
        if len(places) < _FEWEST or around is None or not choice.counts[around].chosen:
            continue
        if any(is_furniture(each) or is_box(each) for each in ancestors(home)):
            continue
        for index in places:
            choice.chosen[index] = choice.chosen[index + 1] = True
    choice.recount()


def _is_value(run: Run) -> bool:
    """Tell whether a line is a number with at most a few words, and no link."""
    few = 0 < len(run.words) <= _LONGEST
    return few and not run.linked and any(map(str.isdecimal, run.text))
