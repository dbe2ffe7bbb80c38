"""Opening the profile for a command, and telling what is wrong with its config file."""

from newsreader.cli.output import Output
from newsreader.errors import ConfigError
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
