"""The second, cheap guard: no text reaches the terminal with a control character in it.

Foreign text is cleaned before it is stored (`clean.text`); this stands where lines are painted, so
that a mistake below never becomes an escape sequence in somebody's terminal.
"""

from unicodedata import combining

from rich.cells import cell_len, set_cell_size

from newsreader.tui.hidden import HIDDEN

_FIRST_INDIC = "\u0900"
_BAD: dict[int, str] = dict.fromkeys(HIDDEN, "") | dict.fromkeys(map(ord, "\t\n\r"), " ")


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
    from textwrap import wrap  # the list of a start has no use for it

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
    if _most_cells(head) <= width:
        return head
    cut = set_cell_size(head, width - 1)
    while cut and _most_cells(cut) >= width:
        cut = set_cell_size(cut, cell_len(cut) - 1)
    return cut.rstrip() + "…"


def _most_cells(text: str) -> int:
    """Cells of a text where each vowel sign of an Indic script has one of its own."""
    if text.isascii() or max(text) < _FIRST_INDIC:
        return cell_len(text)
    from newsreader.typeset.cells import spacing_marks  # the list of a start seldom needs it

    return cell_len(text) + spacing_marks(text)


def fit_end(text: str, width: int) -> str:
    """The end of a text in at most `width` cells, with an ellipsis where it was cut.

    Args:
        text: Any text; control characters are taken out.
        width: Cells there are; none or less gives `""`.
    """
    if width <= 0:
        return ""
    tail = plain(text[-(width * 8 + 64) :])
    if cell_len(tail) <= width:
        return tail
    while cell_len(tail) >= width or (tail and combining(tail[0])):
        tail = tail[1:]
    return "…" + tail
