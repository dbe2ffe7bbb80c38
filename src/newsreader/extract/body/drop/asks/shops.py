"""The way to a shop under each thing that a text is about: a button, its price, its codes."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import STOPS, is_part, is_prose
from newsreader.extract.body.lines.links import is_label_of, is_own, is_paid, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_to_seller
from newsreader.extract.body.words.wants import BUYS
from newsreader.extract.names import FRAMES, HEADINGS
from newsreader.model.names import names

_LONGEST: Final = 14
"""Words of such a button."""
_LONGEST_TEXT: Final = 120
_NEAR: Final = 3
_MOST_PIECES: Final = 20
_OFTEN: Final = 3
"""Buttons by which they are no lines of the author's."""
_ALL_LINKED: Final = 0.9
_PRESSED: Final = re.compile(r"(?:^|[\s_-])[a-z]{0,20}(?:button|btn|cta)(?=$|[\s_-])", re.I)
"""Classes of a link that looks like a button."""
_DOOR: Final = re.compile(
    r"/(?:go|out|link|links|recommends?|refer|aff(?:iliate)?s?|visit|get|empfiehlt)/[^/]", re.I
)
"""Paths by which a site sends its readers to a shop and is paid for it."""
_CART: Final = re.compile(
    r"/(?:(?:add-to-)?(?:cart|basket)|warenkorb|panier|carrito|carrello|carrinho|winkelwagen"
    r"|koszyk)/?(?:\?|$)|[?&]add-to-cart=",
    re.IGNORECASE,
)
"""Addresses by which a ware is put into a cart."""
_STORE: Final = re.compile(
    r"^(?:https?:/)?/(?:[^/?#]{1,80}/){0,3}"
    r"(?:buy|shop|store|kaufen|acheter|boutique|comprar|tienda|loja|negozio|kopen|winkel|sklep)/",
    re.IGNORECASE,
)
"""Paths of the shop of a site."""
_PRICE: Final = re.compile(
    r"(?:[^\s$€£¥₹\d]{1,12} ){0,3}(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?[€£¥₹])"
    r"(?:\s?/\s?\w{2,8})?"
)
"""A price, with a few words before it."""
_CODE: Final = re.compile(r"(?:^|\s)(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,20}(?=$|\W)")
"""What is typed in to pay less."""
_LESS: Final = re.compile(r"\d\s?%")
_PRICE_AT_END: Final = re.compile(r"[$€£¥₹]\s?\d[\d.,]{0,12}$|\d[\d.,]{0,12}\s?[€£¥₹]$")
_MONEY: Final = re.compile(r"[$€£¥₹]\s?\d|\d\s?[€£¥₹%]")
_LONGEST_PRICE: Final = 40
_MOST: Final = 60
"""Words of a box around such a button, or of offers."""
_OFFERS: Final = re.compile(
    r"(?:^|\s)(?:offers?|deals?|coupons?|vouchers?|promo-?codes?|money-?box)"
    r"(?:[_-]{1,2}(?:box|section|wrapper|container|list))?(?=$|\s)",
    re.I,
)
"""Classes of a box of offers."""
_SHARE: Final = 0.1
"""The share of the text that all boxes of offers may have."""
_SAID: Final = names("p li td th dd blockquote") | HEADINGS
"""Elements in which an author says something."""


def drop_shops(choice: Choice) -> None:
    """Drop the buttons that lead from each thing of a text to its seller, with what is beside them.

    A line that is all of a link, and begins with a word to buy or to try, is one where the link is
    paid for or looks like a button, or where there are several. So goes what stands
    with it in a box without paragraphs that has a price or a code, and boxes of offers; and a line
    or two that are all of a link to the shop of the site.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    runs = choice.runs
    doors = [at for at in chosen_lines(choice) if _is_door(runs[at], url)]
    for at in doors if len(doors) < _OFTEN else ():
        choice.chosen[at] = False
    found = [at for at in chosen_lines(choice) if _sells(runs, at, url)]
    if len(found) < _OFTEN:
        found = [at for at in found if _is_marked(runs[at])]
    choice.recount()
    boxes = {box for at in found if (box := _box(choice, at)) is not None}
    boxes |= _offers(choice)
    for at in found:
        choice.chosen[at] = False
    for at in chosen_lines(choice) if boxes else ():
        if not boxes.isdisjoint(ancestors(runs[at].block)):
            choice.chosen[at] = False


def _is_door(run: Run, url: str) -> bool:
    """Tell whether a line is all of a link to the shop of the site, or puts a ware into a cart."""
    if not 0 < len(run.words) <= _LONGEST or len(run.text) > _LONGEST_TEXT:
        return False
    if run.linked < len(run.words) or run.block.tag in HEADINGS or run.text.endswith(STOPS):
        return False
    addresses = [link.get("href", "").strip()[:300] for link in links_of(run)]
    if all(map(_CART.search, addresses)):
        return True
    # An item or a cell may be one of what the text is about.
    own = run.block.tag in {"p", "div"} and not is_part(run)
    return own and all(is_own(each, url) and _STORE.search(each) for each in addresses)


def _sells(runs: Sequence[Run], at: int, url: str) -> bool:
    """Tell whether a line is all of links to a seller and begins with what one does there."""
    run = runs[at]
    if not run.linked or len(run.words) > _LONGEST or len(run.text) > _LONGEST_TEXT:
        return False
    if run.linked < _ALL_LINKED * len(run.words) or run.block.tag in HEADINGS:
        return False
    if is_part(run) and not _fills_cell(run):
        return False
    if _is_priced(run):
        # "Best of all:" above it is what the author says of the ware.
        return not is_label_of(runs, at - 1, at)
    if BUYS.match(run.text) is None:
        return False
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    return all(not is_own(each, url) or _DOOR.search(each[:300]) for each in addresses)


def _fills_cell(run: Run) -> bool:
    """Tell whether a line is all that a cell of a table says."""
    cell = next((each for each in islice(ancestors(run.block), _NEAR) if each.tag == "td"), None)
    if cell is None:
        return False
    said = " ".join(islice(cell.itertext(), _MOST_PIECES)).split()
    return said == run.text.split()


def _is_priced(run: Run) -> bool:
    """Tell whether a line is a link that is paid for and ends in a price, or is all of one."""
    return _is_bare_price(run) or (_PRICE_AT_END.search(run.text) is not None and is_paid(run))


def _is_bare_price(run: Run) -> bool:
    """Tell whether a line is nothing but a price, and that a link to a seller."""
    if len(run.text) > _LONGEST_PRICE or _PRICE.fullmatch(run.text) is None:
        return False
    return run.linked >= len(run.words) and all(map(is_to_seller, links_of(run)))


def _is_marked(run: Run) -> bool:
    """Tell whether a link of a line is said to be paid for, or looks like a button."""
    looks = (_PRESSED.search(link.get("class", "")[:300]) for link in links_of(run))
    return any(looks) or is_paid(run) or _is_bare_price(run)


def _box(choice: Choice, at: int) -> html.HtmlElement | None:
    """Return the largest box around a button that has a price or a code and no paragraph."""
    box = None
    for each in ancestors(choice.runs[at].block):
        if each.tag in FRAMES or choice.counts[each].words > _MOST or _says(each):
            break
        box = each
    if box is None:
        return None
    lines = _lines_in(choice.runs, box, at)
    return box if any(map(_is_offer, lines)) and not any(map(_is_said, lines)) else None


def _lines_in(runs: Sequence[Run], box: html.HtmlElement, at: int) -> list[Run]:
    """Return the lines of a box, one of which is known."""
    first = last = at
    while first and box in ancestors(runs[first - 1].block):
        first -= 1
    while last + 1 < len(runs) and box in ancestors(runs[last + 1].block):
        last += 1
    return list(runs[first : last + 1])


def _is_said(run: Run) -> bool:
    """Tell whether a line is a sentence that leads nowhere and tells of no money."""
    return is_prose(run) and not run.linked and _MONEY.search(run.text) is None


def _says(element: html.HtmlElement) -> bool:
    return element.tag in _SAID or next(element.iter(*_SAID), None) is not None


def _is_offer(run: Run) -> bool:
    """Tell whether a line is a price or has a code, and no sentence."""
    if len(run.text) > _LONGEST_TEXT:
        return False
    if len(run.text) <= _LONGEST_PRICE and _PRICE.fullmatch(run.text):
        return True
    return _CODE.search(run.text) is not None


def _offers(choice: Choice) -> set[html.HtmlElement]:
    """Return the small boxes called offers that have a code, or tell how much less one pays."""
    runs = choice.runs
    total = sum(len(runs[at].words) for at in chosen_lines(choice))
    found: dict[html.HtmlElement, bool] = {}
    for at in chosen_lines(choice):
        run = runs[at]
        for each in ancestors(run.block):
            if each.tag in FRAMES or choice.counts[each].words > _MOST:
                break
            if _OFFERS.search(each.get("class", "")[:300]):
                told = _is_offer(run) or _LESS.search(run.text[:_LONGEST_TEXT]) is not None
                found[each] = found.get(each, False) or told
    boxes = {box for box, told in found.items() if told}
    words = sum(choice.counts[box].chosen for box in boxes)
    return boxes if words <= _SHARE * total else set()
