"""What is said of a picture, in lines: its caption, its credit, its description."""

from collections.abc import Iterator

from newsreader.model.picture import Picture, parting
from newsreader.typeset.bidi_levels import base_level, has_rtl
from newsreader.typeset.sheet import Piece, Row, Tone, row_width, run_on


def set_picture_words(picture: Picture, width: int) -> tuple[Row, ...]:
    """Return the words of a picture as lines; a row of words of ours where it has none.

    Args:
        picture: The picture.
        width: Cells, at least 1.
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
    return rows or ((("Without words", Tone.META),),)


def _at_its_side(part: list[Piece], width: int) -> Iterator[Row]:
    text = "".join(text for text, _ in part)
    right = has_rtl(text) and base_level(text)
    for row in run_on(part, width):
        gap = width - row_width(row) if right else 0
        yield ((" " * gap, Tone.PLAIN), *row) if gap else row


def _line(text: str) -> str:
    return " ".join(text.split())
