"""Asides in which a site promotes something of its own amid a text."""

from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.lines.links import leads_home
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.invites import offers
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_MOST: Final = 60
"""Words of such an aside."""
_TEXTS: Final = names("figure table pre blockquote ul ol dl details")
"""What an aside of a text has."""


def promoting_asides(choice: Choice) -> set[html.HtmlElement]:
    """Return the small asides that only lead elsewhere: of headings and links, or of calls.

    One that leads to a file, to another site or to a place in the page, or has a sentence, a list
    or a figure in it, tells something of what the text is about; so does one of headings alone.

    Args:
        choice: The lines of the page, those of the asides not chosen.
    """
    inside: dict[html.HtmlElement, list[Run]] = {}
    for run, chosen in zip(choice.runs, choice.chosen, strict=True):
        if chosen:
            continue
        for each in ancestors(run.block):
            if each.tag == "aside" and choice.counts[each].words <= _MOST:
                inside.setdefault(each, []).append(run)
    return {aside for aside, runs in inside.items() if _promotes(choice, aside, runs)}


def _promotes(choice: Choice, aside: html.HtmlElement, runs: list[Run]) -> bool:
    if choice.counts[aside].chosen or next(aside.iter(*_TEXTS), None) is not None:
        return False
    rest = [run for run in runs if run.block.tag not in HEADINGS]
    leads = rest or [run for run in runs if run.linked]
    return bool(leads) and all(_leads_away(run, choice.known.url) for run in leads)


def _leads_away(run: Run, url: str) -> bool:
    """Tell whether a line is all of a link into the site, or calls its reader to have something."""
    if is_part(run):
        return False
    if 0 < len(run.words) <= run.linked:
        return leads_home(run, url)
    return offers(run.text)
