"""Opening the profile for a command, and telling what is wrong with its config file or a query."""

from newsreader.cli.output import Output
from newsreader.errors import ConfigError, QueryError, UsageError
from newsreader.model.query import Condition
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


def parse_query(reader: Reader, text: str) -> Condition | None:
    """Parse a query that was typed; None when it asks for nothing.

    Raises:
        UsageError: It cannot be parsed; the message shows the place beneath what was expected.
    """
    try:
        return reader.parse(text)
    except QueryError as error:
        if not text.isprintable():
            raise
        from newsreader.typeset.cells import cell_width

        before = " " * cell_width(text[: error.position])
        raise UsageError(f"{error}\n  {text}\n  {before}^") from error
