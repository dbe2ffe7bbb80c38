"""Child processes: what they find around them, and that they go with the one that started them."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # not a POSIX system
    fcntl = None  # type: ignore[assignment]

import newsreader

_THRIFT = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": "4194304",
    "MALLOC_TRIM_THRESHOLD_": "16777216",
}
"""Variables by which the C library of Linux is told to keep little memory that is not in use, and
one heap for all threads, but enough for a common feed and what becomes of it: asking for that anew
each time costs more than the parsing."""


def start_on_a_line(
    command: Sequence[str], *, env: Mapping[str, str] | None = None, apart: bool = False
) -> tuple[subprocess.Popen[bytes], socket.socket]:
    """Start a child that goes with this process, if it calls `go_with_parent`.

    Args:
        command: What to run; the number of its end of the line is put after it.
        env: Its environment; None for that of this process.
        apart: Whether it is out of the terminal's reach: what Ctrl+C means is then for this process
            to decide.

    Returns:
        The child, whose standard input closes with this process, however that ends; and our end of
        a socket to it.

    Raises:
        OSError: The system does not let it start.
    """
    ours, theirs = socket.socketpair()
    try:
        with theirs:
            child = subprocess.Popen(
                [*command, str(theirs.fileno())],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=env,
                start_new_session=apart,
            )
    except OSError:
        ours.close()
        raise
    return child, ours


def go_with_parent() -> None:
    """End this process at once when its standard input closes, whatever it is doing by then.

    The input is a pipe that nothing is ever written to; the parent's death closes it. Where the
    kernel cannot tell, a thread of this process has to see it, which waits while a library of C
    never lets Python run.
    """
    if sys.platform != "linux":
        threading.Thread(target=_end_at_the_end_of, args=(0,), daemon=True).start()
    else:
        # The kernel's own signal: a parser that never lets Python run cannot miss it.
        fcntl.fcntl(0, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(0, fcntl.F_SETFL, fcntl.fcntl(0, fcntl.F_GETFL) | os.O_ASYNC)
        # Should memory get short for all, this is the process that can be spared.
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("1000")


def _end_at_the_end_of(file: int) -> None:
    with suppress(OSError):
        while os.read(file, 4096):
            pass
    os._exit(1)


def kill_session(leader: int) -> None:
    """Kill a process that leads a session of its own, and all that it has started in it.

    Args:
        leader: Its process id; it must not have been waited for, or the id may be another's by now.
    """
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)


def environment(*, thrifty: bool = True) -> dict[str, str]:
    """Return an environment in which a child finds the very package that this process runs.

    Args:
        thrifty: Whether it is to give back the memory that it does not need any more.
    """
    found = dict(os.environ)
    root = str(Path(newsreader.__file__).parents[1])
    if sys.path[0] in {"", root}:  # started as `python -m newsreader` from the folder it is in
        paths = [found.get("PYTHONPATH", ""), root]
        found["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    # What large feeds took goes back to the system, and does not lie about in many heaps.
    return {**_THRIFT, **found} if thrifty else found
