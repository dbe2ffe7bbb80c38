"""The folder of the demo: thrown away however its run ends, at the next one at the latest."""

import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from newsreader.locking import lock

PREFIX: Final = "newsreader-demo-"
"""How the folders are called, in the system's folder for what is temporary."""
OWNED: Final = "in-use"
"""The file in a folder that its owner keeps locked: the lock goes when the owner does."""
_SETTLED: Final = 600.0
"""Seconds after which a folder without that file is one that nobody is about to lock."""


@contextmanager
def throwaway() -> Iterator[Path]:
    """Give a folder of our own, and remove it at the end; those of runs that were killed go first.

    It is to be entered and left where requests to end are held (see `ending`).
    """
    remove_left()
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    try:
        with (folder / OWNED).open("wb") as owned:
            lock(owned.fileno())
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_left() -> None:
    """Remove the folders whose owners are gone; what cannot be told or removed stays."""
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as found:
        for one in found:
            if one.name.startswith(PREFIX):
                with suppress(OSError):
                    _remove_if_left(Path(one.path))


def _remove_if_left(folder: Path) -> None:
    """Remove a folder if it is ours and nobody's any more.

    Raises:
        OSError: It has gone.
    """
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid():
        return
    try:
        descriptor = os.open(folder / OWNED, os.O_WRONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        if time.time() - status.st_mtime > _SETTLED:
            shutil.rmtree(folder, ignore_errors=True)
        return
    try:
        if lock(descriptor):
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(descriptor)
