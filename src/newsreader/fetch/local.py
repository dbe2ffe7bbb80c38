"""Feeds that are files on this machine: `file://` addresses and plain paths."""

import asyncio
import stat
from pathlib import Path
from urllib.parse import urlsplit

from newsreader.dataclass import replace
from newsreader.errors import FetchError
from newsreader.fetch.decoding import gunzip
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import Fetched, FetchRequest
from newsreader.fetch.words import too_large


def local_path(url: str) -> Path | None:
    """Return the file that an address names, or None when it is an address on the network.

    Raises:
        FetchError: It is a `file://` address of another machine.
    """
    if url[:5].lower() == "file:":
        from urllib.request import url2pathname  # it brings half of the library with it

        parts = urlsplit(url)
        if parts.netloc.lower() not in {"", "localhost"}:
            raise FetchError("the address names a file on another machine")
        return Path(url2pathname(parts.path))
    if url.startswith("~"):
        return Path(url).expanduser()
    path = Path(url)
    return path if path.is_absolute() else None


def file_size(path: Path) -> int:
    """Return how many bytes a file has, or 0 when that cannot be seen."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


async def read_file(path: Path, request: FetchRequest, limits: Limits) -> Fetched:
    """Read a feed from a file, away from the event loop.

    Its time and size serve as the validator, so that a file that was not written since is not
    read again.

    Raises:
        FetchError: It cannot be read, is no file, or is too large.
    """
    return await asyncio.to_thread(_read, path, request, limits)


def _read(path: Path, request: FetchRequest, limits: Limits) -> Fetched:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise FetchError("that is not a file")
        etag = f"file-{about.st_mtime_ns}-{about.st_size}"
        visit = replace(request.visit, etag=etag, modified="")
        address = path.as_uri()
        if etag == request.visit.etag:
            return Fetched(304, b"", "", visit, unchanged=True, address=address)
        with path.open("rb") as file:
            body = file.read(limits.size + 1)
    except FileNotFoundError:
        raise FetchError("there is no such file") from None
    except PermissionError:
        raise FetchError("the file may not be read") from None
    except (OSError, ValueError):
        raise FetchError("the file cannot be read") from None
    try:
        if len(body) > limits.size:
            raise too_large(limits.size)
        whole = gunzip(body, limits.size)
    except FetchError as error:
        error.status, error.size = 200, about.st_size
        raise
    return Fetched(200, whole, "", visit, unchanged=False, address=address, size=len(body))
