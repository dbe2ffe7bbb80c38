"""What is said of a picture, in lines: its caption, its credit, its description."""

from collections.abc import Iterator

from newsreader.model.picture import Picture, parting
from newsreader.typeset.bidi_levels import base_level, has_rtl
from newsreader.typeset.cells import cut, printable
from newsreader.typeset.sheet import Piece, Row, Tone, folded, row_width, run_on


def set_picture_words(
    picture: Picture, width: int, *, href: str = "", told: str = ""
) -> tuple[Row, ...]:
    """Return the words of a picture as lines; a row of words of ours where it has none.

    Below them stands where it leads; above them, where that is not what it seems.

    Args:
        picture: The picture.
        width: Cells, at least 1.
        href: Where its publisher lets it lead, or `""`.
        told: In what that is not what it seems, in words, or `""`.
    """
    caption, credit = _line(picture.caption), _line(picture.signed)
    alt = _line(picture.alt)
    first = [(caption, Tone.PLAIN), (credit, Tone.CREDIT)]
    if has_rtl(caption + credit):  # each on lines of its own, at its own side
        parts = [[piece] for piece in first]
    else:
        parts = [[first[0], (parting(caption) + credit if credit else "", Tone.CREDIT)]]
    parts.append([(alt if alt != caption else "", Tone.META)])
    rows = tuple(row for part in parts for row in _at_its_side(part, width))
    rows = rows or ((("Without words", Tone.META),),)
    if not href:
        return rows
    ways = _ways(picture, href, told, width)
    return (*ways, *rows) if told else (*rows, *ways)


def _ways(picture: Picture, href: str, told: str, width: int) -> Iterator[Row]:
    """Where a picture leads, what is wrong with that, and where its own file is."""
    if told:
        yield from folded(f"Careful: {told}", Tone.ERROR, width)
    yield from _way("Leads to", href, width)
    if picture.url and picture.url != href:
        yield from _way("Its file", picture.url, width)


def _way(name: str, address: str, width: int) -> list[Row]:
    """An address on one line: what is at its end says least."""
    return run_on([(cut(f"{name} {printable(address)}", width), Tone.META)], width)[:1]


def _at_its_side(part: list[Piece], width: int) -> Iterator[Row]:
    text = "".join(text for text, _ in part)
    right = has_rtl(text) and base_level(text)
    for row in run_on(part, width):
        gap = width - row_width(row) if right else 0
        yield ((" " * gap, Tone.PLAIN), *row) if gap else row


def _line(text: str) -> str:
    return " ".join(text.split())
