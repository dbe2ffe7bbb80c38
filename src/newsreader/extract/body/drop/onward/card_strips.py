"""Boxes behind the column of a text that announce other pages: strips of cards, ranked lists.

They are told by shape, whatever language they are in: cards of a thumbnail and a headline with one
link, lists of nothing but links, a text that breaks off before a link.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from lxml import html

from newsreader.extract.addresses import host_of, is_picture
from newsreader.extract.body.lines.choice import Choice, ancestors, child_of, last_within
from newsreader.extract.body.lines.column import boxes_behind, column_of
from newsreader.extract.body.lines.links import is_own, leads_home, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import BOXES

_LEAST: Final = 100
"""Words of the column of a text."""
_CARDS: Final = 3
_LINKS: Final = 5
"""Links of a list to other pages of the site, at least."""
_MANY: Final = 10
"""The same of a list to another one."""
_SHARE: Final = 0.75
"""The words of a box that its cards have, at least."""
_LINKED: Final = 0.9
_LONGEST: Final = 120
"""Words of a card."""
_MOST: Final = 60
"""Thumbnails of a box that are looked at."""
_BUTTON: Final = 4
"""Words of a link below a text that breaks off."""
_LONGEST_BOX: Final = 120
_CUT_OFF: Final = re.compile(r"\w(?:\.\.\.|…|\[…\]|\[\.\.\.\])$")


def drop_card_strips(choice: Choice) -> None:
    """Drop boxes behind the column of a text that are cards, links or a beginning of other pages.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    column, words = column_of(choice)
    if column is None or words < _LEAST:
        return
    choice.recount()
    for box, within in (boxes_behind(choice, column) | _last_within(choice, column)).items():
        if not 0 < choice.counts[box].chosen <= words:
            continue
        runs = [choice.runs[at] for at in within]
        if _is_list(runs, url) or _is_strip(choice, box, url) or _breaks_off(choice, box, runs):
            for at in within:
                choice.chosen[at] = False


def _last_within(choice: Choice, column: html.HtmlElement) -> dict[html.HtmlElement, list[int]]:
    """Return the last box in a column with its lines, if the text ends in one."""
    last = last_within(choice, column)
    box = child_of(column, choice.runs[last].block)
    if box is None or box.tag not in BOXES:
        return {}
    first = last
    while first and box in ancestors(choice.runs[first - 1].block):
        first -= 1
    end = last + 1
    while end < len(choice.runs) and box in ancestors(choice.runs[end].block):
        end += 1
    return {box: [*range(first, end)]}


def _is_list(runs: Sequence[Run], url: str) -> bool:
    """Tell whether lines are links to the site, or many to another, and next to nothing else."""
    words = sum(len(run.words) for run in runs)
    if sum(run.linked for run in runs) < _LINKED * words:
        return False
    links = [run for run in runs if run.words and run.linked == len(run.words)]
    if sum(leads_home(run, url) for run in links) >= _LINKS:
        return True
    hosts = Counter(host_of(link.get("href", "")) for run in links for link in set(links_of(run)))
    most = max(hosts.values(), default=0)
    return len(links) >= _MANY and most >= _SHARE * hosts.total()


def _is_strip(choice: Choice, box: html.HtmlElement, url: str) -> bool:
    """Tell whether most of a box is cards, each a thumbnail and words with one link to the site."""
    cards: set[html.HtmlElement] = set()
    headed = 0
    links = [each for each in box.iter("a") if next(each.iter("img"), None) is not None]
    if not _CARDS <= len(links) <= _MOST:
        return False
    heads: dict[str, list[html.HtmlElement]] = {}
    for link in links:
        address = link.get("href", "").strip()
        if not _leads_on(address, url):
            return False
        heads.setdefault(address, []).append(link)
    for address, own in heads.items():
        card = _card_of(own, box, links)
        count = None if card is None else choice.counts.get(card)
        if card is None or count is None or not 0 < count.words <= _LONGEST:
            return False
        cards.add(card)
        headed += any(
            each.get("href", "").strip() == address and "".join(each.itertext()).strip()
            for each in card.iter("a")
        )
    if len(cards) < _CARDS or 2 * headed < len(cards):
        return False
    return sum(choice.counts[card].chosen for card in cards) >= _SHARE * choice.counts[box].chosen


def _card_of(
    own: Sequence[html.HtmlElement], box: html.HtmlElement, links: Sequence[html.HtmlElement]
) -> html.HtmlElement | None:
    """Return the largest element in a box around a thumbnail that holds no other one."""
    card = None
    for each in ancestors(own[0]):
        if each is box:
            break
        if any(link not in own and each in ancestors(link) for link in links):
            break
        card = each
    return card


def _leads_on(address: str, url: str) -> bool:
    """Tell whether an address is of another page of the site, and of no picture."""
    if not address or address.startswith("#") or address == url or not is_own(address, url):
        return False
    return not is_picture(address)


def _breaks_off(choice: Choice, box: html.HtmlElement, runs: Sequence[Run]) -> bool:
    """Tell whether a box has a text that breaks off, with a link right below that says go on."""
    if choice.counts[box].words > _LONGEST_BOX:
        return False
    return any(
        _CUT_OFF.search(run.text[-20:]) and 0 < len(below.words) <= min(_BUTTON, below.linked)
        for run, below in pairwise(runs)
    )
