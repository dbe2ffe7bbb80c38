"""A link as a QR code in half blocks: two rows of modules to a line."""

import segno

QUIET = 4
"""Modules of light ground on each side, as the standard asks for; many readers need them."""
_HALVES = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}
"""From the upper and the lower module to a character; 1 is dark."""


def to_qr(text: str) -> tuple[str, ...]:
    """Return a text as the lines of a QR code, to be shown dark on light.

    Args:
        text: What it says, at most some 2,900 bytes of UTF-8.

    Returns:
        Lines of equal width, two rows of modules in each, the quiet zone on all sides; a dark
        module is ink, so whoever paints them takes black for ink and white for paper.

    Raises:
        ValueError: The text is too long for any code.
    """
    # The lowest level of correction: nothing gets dirty on a screen, and the code stays small.
    code = segno.make_qr(text, error="l", boost_error=True, encoding="utf-8")
    rows = [list(row) for row in code.matrix_iter(border=QUIET)]
    if len(rows) % 2:
        rows.append([0] * len(rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return tuple(
        "".join(
            [
                _HALVES[int(bool(upper)), int(bool(lower))]
                for upper, lower in zip(*pair, strict=True)
            ]
        )
        for pair in pairs
    )
