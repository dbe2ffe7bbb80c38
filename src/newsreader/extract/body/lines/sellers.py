"""Links that are drawn as buttons, and lines that lead to who sells something."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.links import each_link
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_NAMED: Final = re.compile(r"(?:^|[\s_-])(?:btns?|buttons?|cta)(?=$|[\s_-])", re.IGNORECASE)
"""What a link that is drawn as a button is called, or what it stands in."""
_NEAR: Final = 2
_LONGEST_NAME: Final = 600
_LONGEST: Final = 16
"""Words of a button, and of what stands behind it."""
_SOLD: Final = names("sponsored nofollow")
"""What links are to where something is sold."""
_LONGEST_TOLD: Final = 4
"""Words behind a button that say whose shop it leads to."""


def is_called_button(link: html.HtmlElement) -> bool:
    """Tell whether a link is called a button, or what it stands in is.

    Args:
        link: The link.
    """
    around = islice(ancestors(link), _NEAR + 1)
    return any(_NAMED.search(each.get("class", "")[:_LONGEST_NAME]) for each in around)


def is_to_seller(link: html.HtmlElement) -> bool:
    """Tell whether a link is said to lead to where something is sold."""
    return not _SOLD.isdisjoint(link.get("rel", "").lower().split())


def is_of_seller(run: Run) -> bool:
    """Tell whether a line is a button to dial a number, or one to a shop and where that leads.

    Args:
        run: The line.
    """
    if len(run.words) > _LONGEST or not run.linked or run.block.tag in HEADINGS:
        return False
    links = each_link(run)
    if len(links) != 1 or not is_called_button(links[0]):
        return False
    if links[0].get("href", "").startswith("tel:"):
        return not any(map(str.isalpha, run.text))
    sold = is_to_seller(links[0])
    said = text_of(links[0])
    rest = len(run.words) - run.linked
    return sold and 0 < rest <= _LONGEST_TOLD and bool(said) and run.text.startswith(said)
