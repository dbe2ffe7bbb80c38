"""One refresh at a time for a store, whichever process it runs in."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.locking import lock


@contextmanager
def one_refresh(store: Path) -> Iterator[bool]:
    """Hold the right to refresh a store; True when it is ours.

    The lock is the kernel's and goes with its process, so nothing is left behind by one that was
    killed. Where there is no such lock (some network file systems) the right is given to all: two
    refreshes then ask twice, and the store still takes each article once.

    Args:
        store: The store's file; the lock is a file beside it.
    """
    path = store.with_name(store.name + ".refresh")
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield True  # a directory that cannot be written is for the store to complain about
        return
    try:
        yield lock(handle) is not False
    finally:
        os.close(handle)
