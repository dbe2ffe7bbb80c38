"""What goes to the standard streams: data to stdout, words to stderr, nothing foreign unguarded."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from newsreader.errors import NewsreaderError

if TYPE_CHECKING:
    from newsreader.export.record import Json


class OutputError(NewsreaderError):
    """The data could not be written, so whoever reads it has not got all of it."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"cannot write the output: {reason}")


class Output:
    """The two streams of one command.

    Attributes:
        quiet: Whether words that are neither data nor errors are left out.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet

    def line(self, text: str) -> None:
        """Print one line of data.

        Raises:
            OutputError: It cannot be written.
            BrokenPipeError: Its reader went away.
        """
        with _told():
            sys.stdout.write(text + "\n")

    def pass_on(self) -> None:
        """Let whoever reads a pipe have what was printed: what comes next may take its time."""
        with _told():
            sys.stdout.flush()

    def record(self, record: "Mapping[str, Json]") -> None:
        """Print one JSON object on a line of its own; what cannot be seen in it is escaped."""
        import json  # most commands print lines

        text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        if not text.isprintable():
            # JSON itself lets DEL, C1 controls and bidi overrides stand; a terminal obeys them.
            text = "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)
        self.line(text)

    def table(
        self, rows: Iterable[tuple[str, ...]], *, right: frozenset[int] = frozenset()
    ) -> None:
        """Print rows in aligned columns, nothing cut.

        Args:
            rows: Cells of text.
            right: Which columns are set flush right.
        """
        for line in aligned(rows, right=right):
            self.line(line.rstrip())

    def say(self, text: str) -> None:
        """Tell a person something that is not data; nothing when quiet."""
        if not self.quiet:
            self.complain(text)

    def complain(self, text: str) -> None:
        """Tell a person what went wrong."""
        with suppress(OSError):  # there is nobody left to be told
            sys.stderr.write(text + "\n")

    def finish(self) -> None:
        """Send what is still in memory on its way.

        Raises:
            OutputError: Not all data could be written.
            BrokenPipeError: Its reader went away.
        """
        with _told():
            sys.stdout.flush()


def aligned(
    rows: Iterable[tuple[str, ...]],
    *,
    right: frozenset[int] = frozenset(),
    most: Mapping[int, int] | None = None,
) -> list[str]:
    """Return rows as lines of aligned columns, with spaces to the end of the longest.

    Args:
        rows: Cells of text.
        right: Which columns are set flush right.
        most: Cells that a column may have; what is longer is cut.
    """
    bounds = (most or {}).items()
    cells = [list(row) for row in rows]
    for row in cells:
        for at, bound in bounds:
            row[at] = _cut(row[at], bound)
    widths = [max(map(_cells, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join(
            " " * (width - _cells(cell)) + cell
            if at in right
            else cell + " " * (width - _cells(cell))
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in cells
    ]


def _cells(text: str) -> int:
    if text.isascii():
        return len(text)
    from newsreader.typeset.cells import cell_width

    return cell_width(text)


def _cut(text: str, width: int) -> str:
    from newsreader.typeset.cells import cut

    return cut(text, width)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(error.strerror or str(error)) from error


def settle_streams() -> None:
    """Make both streams UTF-8 that never fails on a character the locale does not know.

    A stream that was closed before the start is opened on nothing, so that no file of ours comes
    to stand in its place; data written to such a stdout is an error, as it is to a full disk.
    """
    for name, mode in (("stdin", os.O_RDONLY), ("stdout", os.O_RDONLY), ("stderr", os.O_WRONLY)):
        if getattr(sys, name) is None:
            descriptor = os.open(os.devnull, mode)
            setattr(sys, name, os.fdopen(descriptor, "r" if name == "stdin" else "w"))
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def close_errors() -> None:
    """Send on what was told; where nobody can be, point stderr at nothing, so that the exit tells.

    Python makes a failure of its own at the end the exit code of the process.
    """
    try:
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def close_stdout() -> None:
    """Point stdout at nothing after it failed, so that the exit is quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
