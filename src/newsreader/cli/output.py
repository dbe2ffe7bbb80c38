"""What goes to the standard streams: data to stdout, words to stderr, nothing foreign unguarded."""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from typing import TypeAlias

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
"""A value that JSON can hold."""


class Output:
    """The two streams of one command.

    Attributes:
        quiet: Whether words that are neither data nor errors are left out.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet

    def line(self, text: str) -> None:
        """Print one line of data."""
        sys.stdout.write(text + "\n")

    def record(self, record: Mapping[str, Json]) -> None:
        """Print one JSON object on a line of its own; what cannot be seen in it is escaped."""
        text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        if not text.isprintable():
            # JSON itself lets DEL, C1 controls and bidi overrides stand; a terminal obeys them.
            text = "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)
        self.line(text)

    def table(
        self, rows: Iterable[tuple[str, ...]], *, right: frozenset[int] = frozenset()
    ) -> None:
        """Print rows in aligned columns; `right` names the columns set flush right."""
        cells = [tuple(row) for row in rows]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            set_row = (
                cell.rjust(width) if index in right else cell.ljust(width)
                for index, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            self.line("  ".join(set_row).rstrip())

    def say(self, text: str) -> None:
        """Tell a person something that is not data; nothing when quiet."""
        if not self.quiet:
            self.complain(text)

    def complain(self, text: str) -> None:
        """Tell a person what went wrong."""
        sys.stderr.write(text + "\n")


def settle_streams() -> None:
    """Make both streams UTF-8 that never fails on a character the locale does not know."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def close_stdout() -> None:
    """Point stdout at nothing after its reader went away, so that the exit is quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
