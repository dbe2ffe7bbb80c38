"""Locks of files: the kernel keeps them, so they go with their process, whatever ends that."""

from contextlib import suppress

try:
    import fcntl
except ImportError:  # not a POSIX system
    fcntl = None  # type: ignore[assignment]


def lock(handle: int) -> bool | None:
    """Lock an open file until it is closed, unless it is locked already.

    Args:
        handle: Its file descriptor.

    Returns:
        Whether nobody else has it; None where there are no such locks, as in some network file
        systems, and nobody can tell.
    """
    if fcntl is None:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


def lock_byte(handle: int, at: int) -> bool | None:
    """Lock one byte of an open file against other processes, unless one of them has it.

    It need not be there: a file has as many of these locks as there are numbers. Nothing but this
    file descriptor may be open of it in this process, since closing any gives all back.

    Args:
        handle: Its file descriptor, open for writing.
        at: Which byte, counted from 0.

    Returns:
        Whether no other process has it; None where there are no such locks.
    """
    if fcntl is None:
        return None
    try:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, at)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True


def unlock_byte(handle: int, at: int) -> None:
    """Give back what `lock_byte` has locked."""
    if fcntl is not None:
        with suppress(OSError):
            fcntl.lockf(handle, fcntl.LOCK_UN, 1, at)
