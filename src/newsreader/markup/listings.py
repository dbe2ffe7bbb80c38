"""Code that a page sets as a table, with a row a line and its numbers beside it."""

from typing import Final

from lxml import etree

from newsreader.markup.tree import classes_of

_CODE: Final = frozenset(["blob-code", "blob-code-inner", "js-file-line", "hljs-ln-code"])
"""Classes of a cell that holds a line of code."""
_NUMBERS: Final = frozenset(
    ["blob-num", "js-line-number", "hljs-ln-numbers", "line-number", "lineno"]
)
_BLANK: Final = "\u00a0"
_SIGN: Final = "data-code-marker"
"""What tells of a line of a comparison that it came or went."""


def join_listings(body: etree._Element) -> None:
    """Make one block of code of each table that has a line of it a row.

    Args:
        body: The page; changed in place.
    """
    for table in list(body.iter("table")):
        if any(around.tag == "pre" for around in table.iterancestors()):
            continue  # it is code already
        lines = _lines(table)
        if lines is None:
            continue
        tail = table.tail
        kept = {name: table.get(name, "") for name in ("id", "class", "data-lang")}
        table.clear()
        for name, value in kept.items():
            if value:
                table.set(name, value)
        table.tag = "pre"
        table.text, table.tail = "\n".join(lines), tail


def _lines(table: etree._Element) -> list[str] | None:
    """Return the lines of code in a table, or None if anything else is in it."""
    lines: list[str] = []
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        code = [cell for cell in cells if not _CODE.isdisjoint(classes_of(cell))]
        others = [cell for cell in cells if cell not in code]
        if not code or not all(map(_is_number, others)):
            return None
        lines += [_line(cell) for cell in code]
    return lines or None


def _is_number(cell: etree._Element) -> bool:
    text = "".join(map(str, cell.itertext())).strip()
    return not text or text.isdecimal() or not _NUMBERS.isdisjoint(classes_of(cell))


def _line(cell: etree._Element) -> str:
    signs = (each.get(_SIGN, "") for each in cell.iter() if isinstance(each.tag, str))
    sign = next((sign for sign in signs if sign.strip()), "")
    text = "".join(map(str, cell.itertext())).replace(_BLANK, " ").strip("\n")
    return f"{sign[:1]}{text}".replace("\n", " ").rstrip()
