"""Paragraphs that are a link to what the text tells of, and are worded as a button is."""

import re
from typing import Final

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.kinds import home_of, is_prose
from newsreader.extract.body.lines.links import is_own, leads_to_people, links_of
from newsreader.extract.body.lines.sellers import is_to_seller
from newsreader.extract.body.words.wants import BUYS, OWN

_POINTS: Final = re.compile(
    r"\W*(?:hier geht(?:['’]?s| es) (?:direkt |auch )?zu[mr]?\b|zu[mr]\b"
    r"|hier (?:gibt|findet|ist|sind)\b|(?:see|watch|view|browse) the\b"
    r"|voir l(?:e|a|es)\b|ver (?:el|la|los|las)\b)",
    re.IGNORECASE,
)
"""How a line begins that only says where something is."""
_ASKS: Final = re.compile(
    r"newsletter|\babo\w*|\bshop\b|\bstore\b|ticket|anmeld|registr|bestell|angebot|\bdeals?\b"
    r"|\boffers?\b|prices?\b|\bprix\b|precios?\b|inscri|gewinnspiel",
    re.IGNORECASE,
)
"""What somebody wants who is no author."""
_PRESSED: Final = re.compile(r"btn|button|\bcta\b", re.IGNORECASE)
_FEWEST: Final = 4
"""Words of such a line."""
_LONGEST_CLASS: Final = 300


def points_elsewhere(choice: Choice, index: int) -> bool:
    """Tell whether a line is a paragraph amid the text that says where on another site a thing is.

    Args:
        choice: The lines of the page.
        index: The place of the line, all of which is a link.
    """
    runs = choice.runs
    run = runs[index]
    if run.block.tag != "p" or len(run.words) < _FEWEST or run.text.endswith("!"):
        return False
    if not _POINTS.match(run.text) or any(each.search(run.text) for each in (_ASKS, BUYS, OWN)):
        return False
    sides = [at for at in (index - 1, index + 1) if 0 <= at < len(runs) and choice.chosen[at]]
    near = [runs[at] for at in sides if home_of(runs[at]) is home_of(run)]
    if len(near) < 2 or not any(map(is_prose, near)):
        return False
    links = list(links_of(run))
    if any(_PRESSED.search(each.get("class", "")[:_LONGEST_CLASS]) for each in (run.block, *links)):
        return False
    if any(map(is_to_seller, links)):
        return False
    addresses = [each.get("href", "").strip() for each in links]
    return bool(addresses) and not any(
        is_own(each, choice.known.url) or leads_to_people(each) for each in addresses
    )
