"""The second, cheap guard: no text reaches the terminal with a control character in it.

Foreign text is cleaned before it is stored (`clean.text`); this stands where lines are painted, so
that a mistake below never becomes an escape sequence in somebody's terminal.
"""

from textwrap import wrap

from rich.cells import cell_len, set_cell_size

_HIDDEN = (
    *range(0x20),
    *range(0x7F, 0xA0),
    0x061C,
    0x200B,
    0x200E,
    0x200F,
    *range(0x2028, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xD800, 0xE000),
    0xFEFF,
    *range(0xFFF9, 0xFFFC),
    *range(0xE0000, 0xE0080),
)
_BAD: dict[int, str] = dict.fromkeys(_HIDDEN, "") | dict.fromkeys(map(ord, "\t\n\r"), " ")


def plain(text: str) -> str:
    """Text as one line without anything a terminal would obey.

    Args:
        text: Any text; a tab or a line break becomes a blank.
    """
    return text if text.isprintable() else text.translate(_BAD)


def folded(text: str, width: int) -> list[str]:
    """A few lines of words, broken between words where they are too long for the width.

    Args:
        text: Lines.
        width: Cells there are; at least one is taken.
    """
    lines = (wrap(plain(line), max(1, width)) or [""] for line in text.splitlines())
    return [part for line in lines for part in line]


def fit(text: str, width: int) -> str:
    """The start of a text in at most `width` cells, with an ellipsis where it was cut.

    Args:
        text: Any text; control characters are taken out.
        width: Cells there are; none or less gives `""`.
    """
    if width <= 0:
        return ""
    # A title of ten thousand characters is measured only as far as it can be seen.
    head = plain(text[: width * 8 + 64])
    if cell_len(head) <= width:
        return head
    return set_cell_size(head, width - 1).rstrip() + "…"
