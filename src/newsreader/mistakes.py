"""Mistakes of the program itself: where in its code they happened, noted for whoever mends them.

What is noted is the kind of an error and the places in the code that led to it, never its words nor
any value: those may be of a feed, an address or a password. A child process finds the file by a
variable of its environment; where there is none nothing is noted.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from traceback import extract_tb
from typing import Final

import newsreader
from newsreader.clock import utc_now

LOG: Final = "mistakes.log"
"""The name of the file, in the data directory."""
_VARIABLE: Final = "NEWSREADER_MISTAKES"
"""The variable that tells a child where it is."""
_LARGEST: Final = 200_000
"""Bytes beyond which the file is begun anew: the same mistake may come with every feed."""
_MOST_PLACES: Final = 40
"""Places of one error that are noted, the last of them."""
_ROOT: Final = str(Path(newsreader.__file__).parents[1]) + os.sep


def noting_in(data: Path) -> dict[str, str]:
    """Return what tells a child where mistakes are noted.

    Args:
        data: The data directory.
    """
    return {_VARIABLE: str(data / LOG)}


def note_mistake(error: BaseException) -> str:
    """Note where an error came from that nobody expected, and return it in words.

    Args:
        error: It, as it was caught.

    Returns:
        `"a mistake in the program (KeyError)"`.
    """
    place = os.environ.get(_VARIABLE)
    if place:
        with suppress(OSError):
            _append(Path(place), "\n".join(_lines(error)) + "\n\n")
    return f"a mistake in the program ({type(error).__name__})"


def _lines(error: BaseException) -> Iterator[str]:
    version = ".".join(map(str, sys.version_info[:3]))
    moment = utc_now().isoformat(timespec="seconds")
    yield f"{moment} newsreader {newsreader.__version__}, Python {version}, {sys.platform}"
    cause: BaseException | None = error
    told: set[int] = set()
    while cause is not None and id(cause) not in told:
        told.add(id(cause))
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        for place in extract_tb(cause.__traceback__)[-_MOST_PLACES:]:
            yield f"  {_short(place.filename)}:{place.lineno} {place.name}"
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def _short(file: str) -> str:
    """Return the name of a file without the folders that a reader keeps programs in."""
    if file.startswith(_ROOT):
        return file[len(_ROOT) :]
    return os.sep.join(Path(file).parts[-3:])


def _append(log: Path, entry: str) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    if log.exists() and log.stat().st_size > _LARGEST:
        flags |= os.O_TRUNC
    with os.fdopen(os.open(log, flags, 0o600), "w", encoding="utf-8") as file:
        file.write(entry)
