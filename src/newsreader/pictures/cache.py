"""Pictures that were fetched, kept on disk up to a number of bytes; the longest unused go first.

A file holds what a server sent, and is named by the digest of its address, so that nothing of the
address becomes a path. Its time is when it was last used. Any number of processes may use a folder
at once, and whatever is wrong with it (a full disk, no rights) costs nothing but the asking again.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_ROOM: Final = 0.9
"""How much of the bound is left in use when it was gone beyond: not each picture has to look."""
_NEW: Final = "new-"
"""Begins the name of a file that is being written."""
_FORGOTTEN: Final = 3600
"""Seconds after which a file that was begun is nobody's any more."""


class Cache:
    """A folder of pictures.

    Args:
        folder: Where they are; made when the first is kept.
        bound: Bytes that all of them may have together.
    """

    def __init__(self, folder: Path, bound: int) -> None:
        self._folder = folder
        self._bound = bound
        self._size: int | None = None  # of all files, or None before the first look

    def find(self, url: str) -> bytes | None:
        """Return the picture of an address, which counts as used now; None where it is not kept."""
        place = self._place(url)
        try:
            data = place.read_bytes()
            os.utime(place)
        except OSError:
            return None
        return data

    def keep(self, url: str, data: bytes) -> None:
        """Keep a picture, and let go of others where there are too many."""
        if len(data) > self._bound * _ROOM:
            return
        with suppress(OSError):
            self._write(self._place(url), data)
            if self._size is None:
                self._size = sum(size for _, size, _ in self._files())
            else:
                self._size += len(data)
            if self._size > self._bound:
                self._size = self._shrink()

    def drop(self, url: str) -> None:
        """Let go of a picture."""
        with suppress(OSError):
            self._place(url).unlink()

    def _place(self, url: str) -> Path:
        name = hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / name[:2] / name[2:]

    def _write(self, place: Path, data: bytes) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=_NEW, dir=place.parent)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            os.replace(name, place)
        except BaseException:
            with suppress(OSError):
                os.unlink(name)
            raise

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        """Yield all files with the time of their last use and their size."""
        with suppress(OSError):
            for folder in self._folder.iterdir():
                with suppress(OSError):
                    for place in folder.iterdir():
                        with suppress(OSError):
                            status = place.stat()
                            yield status.st_mtime, status.st_size, place

    def _shrink(self) -> int:
        """Let go of the longest unused; returns the bytes that are left."""
        files = sorted(self._files())
        left = sum(size for _, size, _ in files)
        newest = files[-1][0] if files else 0.0
        for used, size, place in files:
            begun = place.name.startswith(_NEW)
            if begun and newest - used < _FORGOTTEN:
                continue  # somebody is writing it
            if not begun and left <= self._bound * _ROOM:
                continue
            with suppress(OSError):
                place.unlink()
                left -= size
        return left
