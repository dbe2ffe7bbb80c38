"""Locks of files: the kernel keeps them, so they go with their process, whatever ends that."""

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
