"""Cards that a writer sets between two paragraphs: a page elsewhere, with its title, or a file."""

import re
from itertools import islice
from typing import Final
from urllib.parse import urljoin, urlsplit

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors

_CARD: Final = re.compile(
    r"(?:^|[\s_-])(?:(?P<page>(?:bookmark|link)[_-]?(?:card|preview|embed))"
    r"|(?:file|download)[_-]?(?:card|embed)|wp-block-file)(?:$|\s)",
    re.IGNORECASE,
)
"""What makers of sites call such cards."""
_BESIDE: Final = re.compile(
    r"(?:^|[\s_-])(?:metadata|meta|icon|author|publisher|thumbnail|button)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What in a card is neither title nor description."""
_LONGEST: Final = 300
_NEAR: Final = 30
"""Elements before and after a card among which one of the text is."""


def keep_cards(choice: Choice) -> None:
    """Choose the words of cards between chosen elements, but of none about a page of the same site.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    choice.recount()
    wanted: dict[html.HtmlElement, bool] = {}
    for index, run in enumerate(choice.runs):
        if choice.chosen[index]:
            continue
        for each in ancestors(run.block):
            named = each.get("class", "")[:_LONGEST] if each.attrib else ""
            if each not in wanted and named and (found := _CARD.search(named)):
                wanted[each] = _is_between(choice, each) and (
                    found["page"] is None or _is_elsewhere(each, url)
                )
            if wanted.get(each):
                choice.chosen[index] = True
                break
            if _BESIDE.search(named):
                break


def _is_between(choice: Choice, card: html.HtmlElement) -> bool:
    """Tell whether elements on both sides of a card are chosen."""
    return all(
        any(each in choice.counts and choice.counts[each].chosen for each in islice(beside, _NEAR))
        for beside in (card.itersiblings(preceding=True), card.itersiblings())
    )


def _is_elsewhere(card: html.HtmlElement, url: str) -> bool:
    """Tell whether the first link of a card leads to another site."""
    link = next((each for each in card.iter("a") if each.get("href")), None)
    if link is None:
        return False
    try:
        there, here = urlsplit(urljoin(url, link.get("href", ""))), urlsplit(url)
        return there.scheme in {"http", "https"} and there.netloc != here.netloc
    except ValueError:
        return False
