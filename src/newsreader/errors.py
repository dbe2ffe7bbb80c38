"""The one small tree of exceptions that the rooms raise and the top floor shows.

Every message is a clause in plain words for a reader of news: in lower case unless it begins with a
name, without a full stop, further clauses behind a semicolon. So it can stand after `newsreader: `,
in the row of a feed, and within a sentence; where it is always told of one thing, that may be left
out ("took longer than 10 seconds"). What it quotes of foreign text is free of control characters.
"""

from enum import IntEnum
from pathlib import Path

from newsreader.dataclass import dataclass


class ExitCode(IntEnum):
    """What the process says when it ends; scripts may rely on each number."""

    OK = 0
    """All went well."""
    USAGE = 1
    """The command line or the config file is wrong."""
    SOME_FAILED = 2
    """Some of the feeds asked failed."""
    ALL_FAILED = 3
    """All of the feeds asked failed, or the one other thing that was asked for did."""
    STORE = 4
    """The store is busy, damaged, or cannot be written."""


class NewsreaderError(Exception):
    """Root of all errors that newsreader raises on purpose; `str()` of it can be shown."""

    exit_code: ExitCode = ExitCode.USAGE


class UsageError(NewsreaderError):
    """What was asked for does not exist or cannot be understood (an id, a feed, a query)."""


class QueryError(UsageError):
    """A query that cannot be parsed.

    Attributes:
        position: 0-based offset in the query's text where it went wrong.
    """

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.position = position


@dataclass(frozen=True, slots=True)
class ConfigProblem:
    """One thing wrong in a config file.

    Attributes:
        path: The file.
        line: 1-based line, or 0 when the whole file is meant.
        message: What is wrong, in words.
    """

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        """`config.toml:14: unknown key 'intervall' ...`, the file by its name alone."""
        where = f"{self.path.name}:{self.line}" if self.line else self.path.name
        return f"{where}: {self.message}"


class ConfigError(NewsreaderError):
    """The config file cannot be used.

    Attributes:
        problems: All that is wrong with it, in the order of its lines; at least one.
    """

    def __init__(self, problems: tuple[ConfigProblem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class FetchError(NewsreaderError):
    """A feed or a page could not be fetched; the message is the reason shown in its row.

    Attributes:
        seconds: How long servers took until it failed.
        status: The HTTP status of the last answer, or None where none came.
        size: Bytes of that answer that came over the wire.
    """

    exit_code = ExitCode.ALL_FAILED
    seconds: float = 0.0
    status: int | None = None
    size: int = 0


class ParseError(NewsreaderError):
    """Bytes that are no feed (or no OPML, or no `urls` file)."""

    exit_code = ExitCode.ALL_FAILED


class NotPlainError(Exception):
    """Something that is more than plain, so that it must be read by a parser in a process apart."""


class StoreError(NewsreaderError):
    """The store cannot be read or written (damaged, newer than the program, full disk)."""

    exit_code = ExitCode.STORE


class StoreBusyError(StoreError):
    """Another process held the store's write lock for longer than the time allowed."""


class StoreFullError(StoreError):
    """The store could not grow, since its disk is full; it can be read."""


class StoreReadOnlyError(StoreError):
    """The store can be read, but lies where nothing may be written."""


class PageError(NewsreaderError):
    """The page of an article gives no full text; the message says why, as it is shown."""


class PictureError(NewsreaderError):
    """A picture that is not shown; the message goes on from "the picture is not shown: "."""


class TinyPictureError(PictureError):
    """A picture that is none: a dot or a hairline, there to be asked for or to take up room."""
