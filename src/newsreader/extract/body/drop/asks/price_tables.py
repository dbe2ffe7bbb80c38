"""Tables in which each row is a thing, its price and the way to a shop, and nothing else."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.runs import count_words, text_of
from newsreader.extract.body.lines.sellers import is_to_seller
from newsreader.extract.names import BOXES, SUBHEADINGS

_PRICE: Final = re.compile(
    r"(?:\w{1,4}\.? )?(?:[$€£¥₹]|(?:eur|usd|gbp|chf|pln|sek|dkk|nok|czk|huf|ron|try|rub|inr)\b)"
    r"\s?\d[\d.,' ]{0,12}(?:[.,]-)?|(?:\w{1,4}\.? )?\d[\d.,' ]{0,12}(?:[.,]-)?"
    r"\s?(?:[$€£¥₹]|(?:euros?|eur|usd|gbp|chf|dollars?|zł|kr|kč|ft|lei|tl|руб|грн)\b)\.?\*?",
    re.IGNORECASE,
)
"""All of a cell that says what a thing costs."""
_LONGEST: Final = 40
"""Characters of such a cell."""
_LONGEST_NAME: Final = 12
"""Words of the name of a thing."""
_FEWEST: Final = 2
"""Rows of such a table."""
_MOST: Final = 60
_CELLS: Final = 4


def drop_price_tables(choice: Choice) -> None:
    """Drop tables of shops, with the heading that has a box with nothing but the table.

    What tells more of a thing than what it is called and costs is a comparison of the author's.

    Args:
        choice: The lines of the page.
    """
    known: dict[html.HtmlElement, bool] = {}
    boxes: set[html.HtmlElement] = set()
    for index in chosen_lines(choice):
        around = ancestors(choice.runs[index].block)
        table = next((each for each in around if each.tag == "table"), None)
        if table is None:
            continue
        if table not in known:
            known[table] = _is_of_shops(table)
        if known[table]:
            choice.chosen[index] = False
            boxes.add(table)
    if not boxes:
        return
    choice.recount()
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if run.block.tag not in SUBHEADINGS:
            continue
        box = run.block.getparent()
        if box is None or box.tag not in BOXES or choice.counts[box].chosen > len(run.words):
            continue
        if any(box in table.iterancestors() for table in boxes):
            choice.chosen[index] = False


def _is_of_shops(table: html.HtmlElement) -> bool:
    """Tell whether all rows of a table but those of heads are of a thing, a price and a shop."""
    rows = [[*row.iter("td")] for row in islice(table.iter("tr"), _MOST + 1)]
    rows = [row for row in rows if row]
    return _FEWEST <= len(rows) <= _MOST and all(map(_is_offer, rows))


def _is_offer(row: list[html.HtmlElement]) -> bool:
    """Tell whether of the cells of a row one is a price, one leads to a seller, and one names."""
    if len(row) > _CELLS:
        return False
    price = shop = False
    for cell in row:
        said = text_of(cell)
        if len(said) <= _LONGEST and _PRICE.fullmatch(said):
            price = True
        elif _is_to_shop(cell):
            shop = True
        elif count_words(said) > _LONGEST_NAME:
            return False
    return price and shop


def _is_to_shop(cell: html.HtmlElement) -> bool:
    links = [*cell.iter("a")]
    return bool(links) and all(map(is_to_seller, links))
