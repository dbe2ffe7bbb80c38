"""Writing a file so that it is always whole: the old one or the new one, never half of one."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from newsreader.errors import ConfigError, ConfigProblem


def write_whole(path: Path, text: str) -> None:
    """Put a text in the place of a file in one step.

    A link is followed, so the file it leads to is replaced and not the link. Permissions and, as
    far as allowed, the owner stay as they are; a new file is for its owner alone, since it may
    hold addresses with secrets in them.

    Args:
        path: The file; its directory is made when it is missing.
        text: What it will hold.

    Raises:
        ConfigError: It cannot be written (a full disk, no permission); the old one is untouched.
    """
    try:
        _write(Path(os.path.realpath(path)), text.encode("utf-8"))
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ConfigError((ConfigProblem(path, 0, f"cannot be written: {reason}"),)) from error


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _like(path, fresh)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _sync_directory(path.parent)


def _like(old: Path, fresh: Path) -> None:
    """Give the fresh file the permissions and owner of the old one, where there is one."""
    try:
        was = old.stat()
    except FileNotFoundError:
        return
    # Somebody else's file in a group of ours: it becomes ours, as any editor would do it.
    with contextlib.suppress(OSError):
        os.chown(fresh, was.st_uid, was.st_gid)
    fresh.chmod(stat.S_IMODE(was.st_mode))


def _sync_directory(directory: Path) -> None:
    """Make the new name last through a power cut, where the system knows how."""
    try:
        handle = os.open(directory, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass
    finally:
        os.close(handle)
