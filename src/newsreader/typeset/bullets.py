"""What stands before the items of lists: bullets, numbers and letters, boxes of tasks."""

from collections.abc import Iterator
from itertools import chain, islice

from newsreader.dataclass import replace
from newsreader.model.document import Block, ListBlock, Paragraph
from newsreader.typeset.rows import JUDGED

BULLETS = "•◦▪–"
"""Bullets by depth; deeper lists have the last."""

_BOXES = ("☐ ", "☑ ")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3999


def bullets(block: ListBlock, depth: int) -> Iterator[str]:
    """Yield what stands before each item, all of one width but where a long list counts far.

    Args:
        block: The list.
        depth: How many lists it is in.

    Yields:
        A bullet of this depth, or numbers that end in one column.
    """
    count = len(block.items)
    if not block.ordered:
        bullet = BULLETS[min(depth, len(BULLETS) - 1)]
        yield from [f"{bullet} "] * count
        return
    numbers = (f"{numeral(block.number_of(at), block.numbering)}." for at in range(count))
    judged = list(islice(numbers, JUDGED))
    widest = max(map(len, judged), default=0)
    yield from (f"{number:>{widest}} " for number in chain(judged, numbers))


def numeral(number: int, numbering: str) -> str:
    """Return a number as a list has it; one that letters cannot write is written in figures.

    Args:
        number: Any number.
        numbering: `"1"`, `"a"`, `"A"`, `"i"` or `"I"`.
    """
    kind = numbering.lower()
    written = ""
    if kind == "a" and number > 0:
        while number:
            number, letter = divmod(number - 1, 26)
            written = chr(ord("a") + letter) + written
    elif kind == "i" and 0 < number <= _MOST_ROMAN:
        for value, letters in _ROMAN:
            times, number = divmod(number, value)
            written += letters * times
    else:
        return str(number)
    return written if numbering == kind else written.upper()


def task(mark: str, item: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
    """Return the box of a task as its bullet, and the item without it; others as they are."""
    match item:
        case (Paragraph(spans=(first, *others)) as words, *rest) if first.text.startswith(_BOXES):
            text = first.text[len(_BOXES[0]) :]
            spans = (replace(first, text=text), *others) if text else tuple(others)
            return first.text[: len(_BOXES[0])], (replace(words, spans=spans), *rest)
        case _:
            return mark, item
