"""A process that has loaded the program once, and from which tests start it.

To load it is half of what a start costs. A program that is started here has a process, a terminal
and an environment of its own, as any other; how it loads is for tests that start it as a command.
"""

import atexit
import fcntl
import gc
import json
import os
import select
import socket
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).parents[2]
LOADED = (
    "newsreader.clean.html",
    "newsreader.cli.main",
    "newsreader.cli.opening",
    "newsreader.cli.start",
    "newsreader.reader.door",
    "newsreader.tui.app",
    "newsreader.tui.screens.main",
    "newsreader.store.peek",
    "newsreader.typeset.joining",
    "textual.drivers.headless_driver",
    "textual.drivers.linux_driver",
    "textual.layouts.factory",
)
"""What every start loads."""


class Started:
    """A program that was started, which is no child of this process.

    Attributes:
        pid: Its process.
    """

    def __init__(self, report: int) -> None:
        self._report = os.fdopen(report, "rb")
        self.pid = int(self._report.readline())

    def is_over(self) -> bool:
        """Whether it has ended."""
        return bool(select.select([self._report], [], [], 0)[0])

    def ended(self) -> int:
        """Wait for its end; returns its status, as `os.waitpid` does."""
        with self._report:
            return int(self._report.readline())


def start(arguments: Sequence[str], terminal: int, environ: Mapping[str, str]) -> Started:
    """Start the program on a terminal.

    Args:
        arguments: Of its command line.
        terminal: Its end of the terminal; this process may close it then.
        environ: All its variables.
    """
    told = {"arguments": arguments, "environ": dict(environ), "folder": str(Path.cwd())}
    report, ours = os.pipe()
    line = _line()
    with os.fdopen(ours, "wb"):
        data = json.dumps(told).encode() + b"\n"
        sent = socket.send_fds(line, [data], [terminal, ours])
        line.sendall(data[sent:])
    return Started(report)


@cache
def _line() -> socket.socket:
    """The line to the process that has loaded the program; there is one for a whole run."""
    ours, theirs = socket.socketpair()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.terminal.loaded", str(theirs.fileno())],
        cwd=ROOT,
        pass_fds=[theirs.fileno()],
        stdin=subprocess.DEVNULL,
        env={**os.environ, "LANG": "C.UTF-8"},
    )
    theirs.close()

    def hang_up() -> None:
        ours.close()
        process.wait()

    atexit.register(hang_up)
    return ours


def _serve(line: socket.socket) -> None:
    """Start what is asked for, each by a process that waits for its end, until nobody asks."""
    for name in LOADED:
        __import__(name)
    # As in `tests/conftest.py`; and what is frozen here is shared with all that start.
    gc.set_threshold(50_000, 20, 10)
    gc.freeze()
    waiting: set[int] = set()
    while True:
        data, files, _, _ = socket.recv_fds(line, 65536, 2)
        waiting = {one for one in waiting if os.waitpid(one, os.WNOHANG) == (0, 0)}
        while data and not data.endswith(b"\n"):
            data += line.recv(65536)
        if not data:
            return
        terminal, report = files
        keeper = os.fork()
        if keeper == 0:
            line.close()
            pid = os.fork()
            if pid == 0:
                os.close(report)
                _become(json.loads(data), terminal)
            os.close(terminal)
            os.write(report, b"%d\n" % pid)
            _, status = os.waitpid(pid, 0)
            os.write(report, b"%d\n" % status)
            os._exit(0)
        waiting.add(keeper)
        os.close(terminal)
        os.close(report)


def _become(told: dict[str, object], terminal: int) -> NoReturn:
    """Be the program."""
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for file in range(3):
        os.dup2(terminal, file)
    os.close(terminal)
    os.chdir(str(told["folder"]))
    os.environ.clear()
    os.environ.update(told["environ"])  # type: ignore[call-overload]
    time.tzset()
    # Those that there are were made for what this process began with.
    sys.stdin = sys.__stdin__ = os.fdopen(0, closefd=False)  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = os.fdopen(1, "w", 1, closefd=False)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = os.fdopen(2, "w", 1, closefd=False)  # type: ignore[misc]
    sys.argv = ["newsreader", *told["arguments"]]  # type: ignore[misc]
    from newsreader.__main__ import main

    main()
    raise AssertionError("it ends with a code")


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as asked:
        _serve(asked)
