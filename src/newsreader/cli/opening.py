"""Opening the profile for a command, and telling what is wrong with its config file or a query."""

from newsreader.cli.output import Output
from newsreader.errors import ConfigError, QueryError, StoreError, UsageError
from newsreader.model.query import Condition, has_words
from newsreader.paths import Paths
from newsreader.reader.door import Reader


def open_reader(paths: Paths, output: Output) -> Reader:
    """Open the reader; a broken config file is told of, and the last good one goes on.

    Raises:
        ConfigError: The file is broken and there is no good one to go on with.
        StoreError: The store cannot be opened.
    """
    reader = Reader.open(paths)
    if not reader.usable:
        reader.close()
        raise ConfigError(reader.problems)
    for problem in reader.problems:
        output.complain(f"newsreader: {problem}")
    return reader


def parse_query(reader: Reader, text: str, output: Output) -> Condition | None:
    """Parse a query that was typed, and have searched what it asks for; None if that is nothing.

    Raises:
        UsageError: It cannot be parsed; the message shows the place beneath what was expected.
    """
    condition = _parse(reader, text)
    if has_words(condition):
        try:
            while reader.catch_up():
                pass
        except StoreError as error:
            output.complain(
                f"newsreader: the newest articles may be missing from this search: {error}"
            )
    return condition


def _parse(reader: Reader, text: str) -> Condition | None:
    try:
        return reader.parse(text)
    except QueryError as error:
        if not text.isprintable():
            raise
        from newsreader.typeset.cells import cell_width

        before = " " * cell_width(text[: error.position])
        raise UsageError(f"{error}\n  {text}\n  {before}^") from error
