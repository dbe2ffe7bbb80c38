"""What a text has added in a box that is called so: a postscript, a box of facts.

An editor fills such a field of an article in; a template sets it behind the text, and a library
takes it for what every page has there.
"""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, set_beside
from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.links import is_own, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import HEADINGS, hyphened
from newsreader.model.names import names

_POSTSCRIPT: Final = re.compile(
    r"(?:^|[\s_-])(?:article-|texte-)?(?:ps|p-s|post-?script(?:um)?|postdata|posdata|nachtrag)(?=$|\s)",
    re.IGNORECASE,
)
"""What the box of a postscript is called."""
_FACTS: Final = re.compile(
    r"(?:^|[\s_-])(?:info-?(?:box|kasten)|fact-?(?:box|file)|fakten-?(?:box|kasten)"
    r"|fakta-?(?:ruta|boks|box)|faktaboks|encadr[eé]|recuadro)(?:-?(?:module|content|inner|text))?"
    r"(?=$|\s)",
    re.IGNORECASE,
)
"""What a box of facts is called."""
_APART: Final = names("header nav footer form dialog li td figure body html")
_ASKING: Final = ("form", "input", "button", "iframe", "select")
_LONGEST: Final = 300
_MOST: Final = 400
"""Words of such a box."""
_FEWEST: Final = 5
_FEWEST_LINES: Final = 3
"""Items of a list of facts."""
_NEAR: Final = 4
"""Elements around a line, one of which may be such a box."""


def keep_added(choice: Choice) -> None:
    """Choose boxes beside the text that are called what an editor adds.

    A postscript says something that is no way into the site. A box of facts has a heading, a list
    and no links.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    boxes: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs):
        if (box := _outer(run)) is not None:
            boxes.setdefault(box, []).append(index)
    said = {run.text for run, is_in in zip(choice.runs, choice.chosen, strict=True) if is_in}
    for box, lines in boxes.items():
        runs = [choice.runs[at] for at in lines]
        if any(choice.chosen[at] for at in lines) or any(run.text in said for run in runs):
            continue
        if not _FEWEST <= choice.counts[box].words <= _MOST or not _is_beside(choice, box):
            continue
        told = not any(choice.before[at] for at in lines)  # nothing of it went for what it says
        if (told and _is_postscript(box, runs, choice.known.url)) or _is_of_facts(box, runs):
            for at in lines:
                choice.chosen[at] = True
            choice.recount()


def _outer(run: Run) -> html.HtmlElement | None:
    """Return the outermost box near a line that is called so."""
    near = [each for each in islice(ancestors(run.block), _NEAR) if each.attrib]
    called = (each for each in near if _is_called(each, _POSTSCRIPT) or _is_called(each, _FACTS))
    return next(reversed(list(called)), None)


def _is_called(element: html.HtmlElement, pattern: re.Pattern[str]) -> bool:
    if element.tag in HEADINGS:
        return False
    return pattern.search(hyphened(element.get("class", "")[:_LONGEST])) is not None


def _is_beside(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether a box stands beside the text, and in nothing else by its name."""
    if is_beside_text(box) or is_box(box):
        return False
    return set_beside(choice, box.iterancestors(), _is_apart) is not None


def _is_apart(element: html.HtmlElement) -> bool:
    return element.tag in _APART or is_beside_text(element) or is_box(element)


def _is_postscript(box: html.HtmlElement, runs: list[Run], url: str) -> bool:
    """Tell whether a box says something, and is no row of links into its site."""
    if not _is_called(box, _POSTSCRIPT) or next(box.iter(*_ASKING), None) is not None:
        return False
    told = [run for run in runs if run.block.tag not in HEADINGS]
    if not any(run.linked < len(run.words) for run in told):
        return False
    ways = [run for run in told if 0 < len(run.words) <= run.linked and _leads_in(run, url)]
    return 2 * len(ways) < len(told)


def _leads_in(run: Run, url: str) -> bool:
    return all(is_own(link.get("href", ""), url) for link in links_of(run))


def _is_of_facts(box: html.HtmlElement, runs: list[Run]) -> bool:
    """Tell whether a box has a heading, and items below it that lead nowhere."""
    if not _is_called(box, _FACTS) or next(box.iter(*_ASKING), None) is not None:
        return False
    if runs[0].block.tag not in HEADINGS or any(run.linked for run in runs):
        return False
    return sum(run.block.tag in {"li", "dd", "td"} for run in runs) >= _FEWEST_LINES
