"""A screen as plain data: to a file when the program ends, and from it to the terminal at a start.

The file holds no escape sequence: it holds runs of text with the numbers of their colours, so that
a damaged or forged one can at worst show other words in other colours. Nothing is imported that
Python has not loaded by itself, since a start paints the frame before it loads anything.
"""

TYPE_CHECKING = False  # `typing` itself would cost more than all that is done here
if TYPE_CHECKING:
    from collections.abc import Sequence

_MAGIC = "newsreader frame 1"
_END = "end"
_MOST = 4_000_000
"""Characters of the largest file that is looked at."""
_MOST_NUMBERS = 64
"""Characters of the longest list of numbers: two colours and all attributes are under forty."""
_NUMBERS = frozenset("0123456789;")

Run = tuple[str, str]
"""The numbers of a style as SGR takes them (`"1;38;2;255;0;0"`, or `""`), and the text in it."""

ENTER = "\x1b[?1049h"
"""Takes the terminal to its other screen, which is empty then."""
LEAVE = "\x1b[0m\x1b[?1049l\x1b[?25h"
"""Brings the terminal's own screen back, with its cursor."""
EMPTY = "\x1b[0m\x1b[2J"
"""Empties the screen."""
_HIDE_CURSOR = "\x1b[?25l"


def is_plain(text: str) -> bool:
    """Whether a text is one that a terminal shows and does not obey.

    Args:
        text: Any text.
    """
    if text.isprintable():
        return True
    from newsreader.tui.hidden import HIDDEN

    return not any(ord(character) in HIDDEN for character in text)


def may_be_unsure(text: str) -> bool:
    """Tell at little cost whether terminals may count the cells of a text otherwise.

    Args:
        text: Any text.
    """
    return not text.isascii() and any(
        "\u0900" <= one < "\u1d00"
        or "\ua800" <= one < "\uac00"
        or one == "\ufe0f"
        or one > "\uffff"
        for one in set(text)
    )


def write(stamp: str, rows: "Sequence[Sequence[Run]]") -> str:
    """Return the text of the file.

    Args:
        stamp: What the frame belongs to, one line.
        rows: The runs of each line of the screen, from the top.
    """
    lines = ["\t".join(part for run in row for part in run) for row in rows]
    return "\n".join((_MAGIC, stamp, *lines, _END))


def stamp_of(text: str) -> str:
    """Return what the frame in a file's text belongs to, or `""` where it is none.

    Args:
        text: What the file holds.
    """
    magic, _, rest = text.partition("\n")
    return rest.partition("\n")[0] if magic == _MAGIC else ""


def read(text: str) -> list[list[Run]]:
    """Return the runs of each line of the screen; no line where anything at all is amiss.

    Args:
        text: What the file holds.
    """
    lines = text.split("\n") if len(text) <= _MOST else []
    if len(lines) < 3 or lines[0] != _MAGIC or lines[-1] != _END:
        return []
    rows = []
    for line in lines[2:-1]:
        parts = line.split("\t") if line else []
        runs = list(zip(parts[::2], parts[1::2], strict=False))
        if len(parts) % 2 or not all(map(_is_sound, runs)):
            return []
        rows.append(runs)
    return rows


def _is_sound(run: Run) -> bool:
    numbers, text = run
    return len(numbers) <= _MOST_NUMBERS and _NUMBERS.issuperset(numbers) and is_plain(text)


def paint(rows: "Sequence[Sequence[Run]]") -> str:
    """Return what puts the frame on the terminal's other screen.

    Args:
        rows: As `read` gives them.
    """
    return ENTER + _HIDE_CURSOR + put(rows)


def put(rows: "Sequence[Sequence[Run]]", left: int = 0, top: int = 0) -> str:
    """Return what writes lines of runs over what stands on the screen.

    Args:
        rows: Lines of runs.
        left: The column of the first cell of each, 0-based.
        top: The line of the first one, 0-based.
    """
    lines = (
        f"\x1b[{number};{left + 1}H"
        + "".join(f"\x1b[0;{numbers}m{text}" for numbers, text in row if text)
        for number, row in enumerate(rows, top + 1)
    )
    return "".join((*lines, "\x1b[0m"))
