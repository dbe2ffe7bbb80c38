"""Tables that compare things and stand in a form: freed from it, so that they count as text."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.links import is_sponsored
from newsreader.extract.body.lines.runs import text_of
from newsreader.markup.tree import drop
from newsreader.model.names import names

_PRESSED: Final = names("checkbox button submit reset image hidden")
"""Fields that ask for no words."""
_FEWEST: Final = 3
"""Rows of a table that tells something."""
_WIDE: Final = 2
"""Cells of such a row that say something."""
_MOST_ROWS: Final = 300
_MOST_FORMS: Final = 40
_SIGN: Final = 2
"""Letters of an item of a list that only counts stars."""
FREED: Final = "data-freed"
"""The attribute of a table that stood in a form."""
_LABEL: Final = 24
"""Letters beside a box to tick."""


def free_tables(body: html.HtmlElement) -> None:
    """Set tables of facts in front of the forms that they stand in, without what is pressed there.

    Args:
        body: The page; changed in place.
    """
    for form in list(islice(body.iter("form"), _MOST_FORMS)):
        for table in [each for each in form.iter("table") if _tells(each)]:
            _clear(table)
            _away(table)
            table.set(FREED, "")
            form.addprevious(table)


def keep_freed(choice: Choice) -> None:
    """Choose all lines of such a table where one of them belongs to the text.

    Args:
        choice: The lines of the page.
    """
    tables: dict[html.HtmlElement, list[int]] = {}
    for at, run in enumerate(choice.runs):
        if (table := next(run.block.iterancestors("table"), None)) is not None:
            tables.setdefault(table, []).append(at)
    for table, lines in tables.items():
        if table.get(FREED) is not None and any(choice.chosen[at] for at in lines):
            for at in lines:
                choice.chosen[at] = True
    choice.recount()


def _clear(table: html.HtmlElement) -> None:
    """Take out of a table what is ticked, pressed or bought, its stars, and rows of nothing."""
    for field in list(table.iter("input", "button")):
        drop(_with_label(field))
    for each in list(table.iter("img", "ul", "ol", "a")):
        if each.tag == "img" or (each.tag in {"ul", "ol"} and _counts(each)) or _sells(each):
            drop(each)
    for row in list(islice(table.iter("tr"), _MOST_ROWS)):
        if len(_said(row)) < _WIDE:
            drop(row)


def _counts(element: html.HtmlElement) -> bool:
    """Tell whether a list has no more than a sign in each item."""
    return all(_letters(item) <= _SIGN for item in element)


def _sells(element: html.HtmlElement) -> bool:
    """Tell whether an element is a link that was paid for, below what its cell says."""
    before = element.getprevious()
    return (
        element.tag == "a" and is_sponsored(element) and before is not None and before.tag == "br"
    )


def _tells(table: html.HtmlElement) -> bool:
    """Tell whether a table has rows of words and of nothing to fill in, and is no list of links."""
    if next(table.iterdescendants("table"), None) is not None:
        return False
    if any(each.get("type", "text").lower() not in _PRESSED for each in table.iter("input")):
        return False
    rows = [_said(row) for row in islice(table.iter("tr"), _MOST_ROWS)]
    if sum(len(cells) >= _WIDE for cells in rows) < _FEWEST:
        return False
    linked = sum(_letters(link) for link in table.iter("a"))
    return linked * 2 < sum(map(sum, rows))


def _said(row: html.HtmlElement) -> list[int]:
    """Return how many letters the cells of a row have that have any."""
    cells = (_letters(cell) for cell in row if cell.tag in {"td", "th"})
    return [letters for letters in cells if letters]


def _letters(element: html.HtmlElement) -> int:
    return len(text_of(element))


def _with_label(field: html.HtmlElement) -> html.HtmlElement:
    """Return the box of a field and of the word beside it, or the field where there is none."""
    parent = field.getparent()
    if parent is None or parent.tag in {"td", "th", "tr", "table"} or _letters(parent) > _LABEL:
        return field
    return parent


def _away(table: html.HtmlElement) -> None:
    """Take a table out of its place; what stood behind it stays there."""
    if not (table.tail or "").strip():
        table.tail = None
        return
    before, parent = table.getprevious(), table.getparent()
    if before is not None:
        before.tail = (before.tail or "") + (table.tail or "")
    else:
        parent.text = (parent.text or "") + (table.tail or "")
    table.tail = None
