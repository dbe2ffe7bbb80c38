"""Links of a recipe or a tool bar that do something to the page: print it, pin it, jump in it.

They are told by what they are called and where they lead, in whatever language they say so.
"""

import re
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.lines.links import each_link
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import HEADINGS
from newsreader.markup.sharing import passes_on

_LONGEST: Final = 3
"""Words of such a link."""
_LONGEST_CALLED: Final = 300
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:print|pin|jump)(?:[_-](?:button|btn|link|recipe|to-recipe))?(?=$|\s)",
    re.IGNORECASE,
)
"""What a link is called that prints, pins or jumps: `recipe-print`, `print-button`."""
_ADDRESS: Final = re.compile(r"$|#|javascript:|[^?#]*(?:/|_)print(?:/\d{1,9})?/?$", re.IGNORECASE)
"""Where such a link leads: nowhere, into the page, or to the same to be printed."""


def drop_presses(choice: Choice) -> None:
    """Drop lines that are nothing but links to print, pin or pass on the page, or to jump in it.

    A link to prints in a museum is called otherwise, or has words of the text beside it.

    Args:
        choice: The lines of the page.
    """
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if run.block.tag in HEADINGS or is_part(run) or run.linked < len(run.words):
            continue
        if run.words and _are_presses(run):
            choice.chosen[index] = False


def _are_presses(run: Run) -> bool:
    links = each_link(run)
    return bool(links) and all(map(_is_press, links))


def _is_press(link: html.HtmlElement) -> bool:
    """Tell whether a link of few words is called so and leads nowhere else, or passes on."""
    if len("".join(link.itertext()).split()) > _LONGEST:
        return False
    address = link.get("href", "").strip()
    called = _CALLED.search(link.get("class", "")[:_LONGEST_CALLED]) is not None
    return passes_on(address) or (called and _ADDRESS.match(address) is not None)
