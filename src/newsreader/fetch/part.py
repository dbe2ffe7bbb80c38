"""What is there of a file that is on its way: the bytes so far, and what they are of."""

import errno
import json
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from newsreader.dataclass import dataclass
from newsreader.errors import FetchError
from newsreader.locking import lock
from newsreader.model.wording import size_words

_ROOM = 1_000_000
"""Bytes that are left free on a disk: a full one hurts more than a file that is not there."""
_BARE = _ROOM // 2
"""Bytes free below which no more is written: not all that comes says how large it is."""
_LOOK = _ROOM // 10
"""Bytes that are written without a look at how many are free."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What the bytes of a part are of.

    Attributes:
        url: The address that was asked for.
        etag: The strong validator of the version, or `""`.
        modified: When it was last changed as the server put it, or `""`.
        total: How many bytes it has in all, or None.
    """

    url: str
    etag: str = ""
    modified: str = ""
    total: int | None = None

    @property
    def validator(self) -> str:
        """What a server can tell this version by, or `""`."""
        return self.etag or self.modified


_OPENED = os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
"""A file is not opened through a link that somebody has laid there."""
_CREATED = _OPENED | os.O_CREAT


class NoRoomError(FetchError):
    """The disk cannot hold the file."""


class Part:
    """A file that is not whole yet, and beside it what it is of; both outlive the program.

    Args:
        path: The file; its folder is there.
        free: Tells how many bytes are free where a path is.

    Attributes:
        origin: What the bytes are of, or None where there are none.
        size: How many there are.
        starts: How often its first byte was on its way.
    """

    def __init__(self, path: Path, free: Callable[[Path], int] | None = None) -> None:
        self.path = path
        self._about = path.with_name(path.name + "-info")
        self._free = free or _free
        self._file: BinaryIO | None = None
        self.origin: Origin | None = None
        self.size = self.starts = self._look_at = 0

    @property
    def lasting(self) -> int:
        """How many bytes can be gone on with: none where nothing tells the version they are of."""
        return self.size if self.origin is not None and self.origin.validator else 0

    @contextmanager
    def held(self) -> Iterator[None]:
        """Have the part to ourselves.

        Raises:
            FetchError: Another process has it.
            OSError: It cannot be written.
        """
        handle = os.open(self.path, _CREATED, 0o644)
        try:
            if lock(handle) is False or not self._is(handle):
                raise FetchError("it is being downloaded already, by another process")
            try:
                yield
            finally:
                with suppress(OSError):
                    if self._is(handle) and not os.fstat(handle).st_size:
                        self.path.unlink()  # nothing came
        finally:
            os.close(handle)

    def _is(self, handle: int) -> bool:
        """Whether an open file is still the one at our place."""
        with suppress(OSError):
            return os.path.samestat(os.fstat(handle), self.path.stat())
        return False

    def recall(self, url: str) -> None:
        """Take up what is there from before, if it is of this address and can be gone on with."""
        self.origin, self.size = None, 0
        with suppress(OSError, ValueError, TypeError):
            origin = Origin(**json.loads(self._about.read_text("utf-8")))
            size = self.path.stat().st_size
            if origin.url == url and origin.validator and size:
                self.origin, self.size = origin, size

    def begin(self, origin: Origin, at: int) -> None:
        """Go on from a place, what is behind it cut off.

        Args:
            origin: What is coming.
            at: How many bytes are kept.

        Raises:
            NoRoomError: There is no room for it.
            OSError: It cannot be written.
        """
        self.close()
        self.starts += at == 0
        if origin.total is not None:
            self._need(origin.total - at)
        whole = self._about.with_name(f".{secrets.token_hex(6)}.tmp")
        try:
            whole.write_text(json.dumps(asdict(origin)), "utf-8")
            whole.replace(self._about)
        finally:
            whole.unlink(missing_ok=True)
        self._file = os.fdopen(os.open(self.path, _CREATED, 0o644), "wb")
        self._file.truncate(at)
        self._file.seek(at)
        self.origin, self.size, self._look_at = origin, at, at

    def write(self, data: bytes) -> None:
        """Add bytes.

        Raises:
            OSError: They cannot be written, or the disk is all but full.
        """
        assert self._file is not None
        if self.size >= self._look_at:
            self._look_at = self.size + _LOOK
            if self._free(self.path.parent) < _BARE:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._file.write(data)
        self._file.flush()  # what is counted is to be there whatever becomes of the process
        self.size += len(data)

    def close(self, *, whole: bool = False) -> None:
        """Close the file.

        Args:
            whole: Whether it is complete and is to be on the disk before anything else happens.

        Raises:
            OSError: What was still to be written cannot be.
        """
        file, self._file = self._file, None
        if file is not None:
            with file:
                if whole:
                    file.flush()
                    os.fsync(file.fileno())

    def forget(self) -> None:
        """Remove what it is of; the file itself is somebody else's now, or gone."""
        self._about.unlink(missing_ok=True)

    def restart(self) -> None:
        """Let go of all bytes; the file stays, by which others see that it is held."""
        with suppress(OSError), os.fdopen(os.open(self.path, _OPENED), "wb") as file:
            file.truncate()
        self._let_go()

    def discard(self) -> None:
        """Remove all of it."""
        self.path.unlink(missing_ok=True)
        self._let_go()

    def _let_go(self) -> None:
        with suppress(OSError):
            self.close()
        self.forget()
        self.origin, self.size = None, 0

    def _need(self, more: int) -> None:
        free = self._free(self.path.parent)
        if more + _ROOM > free:
            raise NoRoomError(
                f"there is not enough room: {size_words(max(more, 0))} are still to come and "
                f"{size_words(free)} are free in {self.path.parent}"
            )


def _free(folder: Path) -> int:
    import shutil

    return shutil.disk_usage(folder).free
