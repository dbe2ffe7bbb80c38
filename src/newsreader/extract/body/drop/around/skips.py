"""Skip links: "Skip the advertisement", for those who go through a page by its links."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, top_of
from newsreader.extract.body.lines.kinds import ENDS, is_part
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import HEADINGS

_LONGEST: Final = 14
"""Words of such a link."""
_LONGEST_END: Final = 10
"""Words that say no more than that a box is over."""
_NAMED: Final = re.compile(r"^#.*(?:^|[#_-])(?:skip|after|end)(?:[_-]|$)", re.IGNORECASE)
"""How the place is called that such a link leads to, be it there or not."""


def drop_skips(choice: Choice) -> None:
    """Drop a line that is a link to a place further down, where nothing of the text is between.

    "skip past newsletter promotion", in whatever language. What leads over lines of the text, or to
    the very next one, is the author's; one of several is of a table of contents.

    Args:
        choice: The lines of the page; boxes between its paragraphs were dropped.
    """
    found = {index: key for index, run in enumerate(choice.runs) if (key := leads_to(run))}
    if not found:
        return
    starts = _places(choice, set(found.values()))
    for index, key in found.items():
        place = starts.get(key)
        if place is None:
            if _NAMED.search(f"#{key}"):
                choice.chosen[index] = False
        elif place > index + 1 and not any(
            choice.chosen[at] or at in found for at in range(index + 1, place)
        ):
            choice.chosen[index] = False
            if place < len(choice.runs) and _marks(choice.runs[place], key):
                choice.chosen[place] = False


def _marks(run: Run, key: str) -> bool:
    """Tell whether a line says no more than that the box above is over."""
    if len(run.words) > _LONGEST_END or run.text.endswith(ENDS) or run.block.tag in HEADINGS:
        return False
    return any(each.get("id") == key for each in islice(ancestors(run.block), 2))


def leads_to(run: Run) -> str:
    """Return the name of the place on the page that a line of its own leads to, or `""`.

    Args:
        run: The line.
    """
    if not 0 < len(run.words) <= _LONGEST or run.linked < len(run.words):
        return ""
    if is_part(run) or run.block.tag in HEADINGS:
        return ""
    keys = {link.get("href", "").strip() for link in links_of(run)}
    key = keys.pop() if len(keys) == 1 else ""
    return key[1:] if key.startswith("#") else ""


def _places(choice: Choice, keys: set[str]) -> dict[str, int]:
    """Return the first line at or after each of some places of the page."""
    first: dict[html.HtmlElement, int] = {}
    for index, run in enumerate(choice.runs):
        for piece, tail in run.pieces:
            if not tail:
                first.setdefault(piece, index)
    found: dict[str, int] = {}
    wanting: list[str] = []
    for element in top_of(choice).iter():
        if (key := element.get("id", "")) in keys and key not in found:
            wanting.append(key)
        if element in first:
            for each in wanting:
                found.setdefault(each, first[element])
            wanting.clear()
    for each in wanting:
        found.setdefault(each, len(choice.runs))
    return found
