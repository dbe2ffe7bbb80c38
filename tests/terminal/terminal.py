"""A real terminal for tests: the program in a pty, keys in, screen out."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

from tests.terminal.loaded import Started, start

USUAL = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
"""What says of the terminal what it is."""
PATIENCE = 30.0
"""Seconds to wait for something to appear before a test fails; none waits when it is there."""


CELL = 7, 15
"""Pixels of a cell, from left to right and down."""
BORDER = 2
"""Pixels around all cells, on each side."""


class Terminal:
    """The program under test on a screen of its own.

    Args:
        arguments: Of its command line.
        columns: Width of the screen, in cells.
        rows: Its height, in lines.
        environment: Variables on top of those of this process.
        loaded: Whether it starts out of a process that has loaded it already, which takes half as
            long, instead of as a command: where how it loads is not what is tested.
        errors: The file that its errors go into, as with `2>FILE`, of a program that is not loaded.
        shell: A program that starts it as a job, if one does, of a program that is not loaded.
    """

    def __init__(
        self,
        *arguments: str,
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
        loaded: bool = False,
        errors: Path | None = None,
        shell: Path | None = None,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.raw = bytearray()
        self._stream = pyte.ByteStream(self.screen)
        self._lines: dict[int, str] = {}
        self._status: int | None = None
        self._started: Started | None = None
        # Readline writes its idea of the size into the environment behind Python's back, so the
        # environment is handed over as Python knows it.
        environ = {**os.environ, **USUAL}
        for name in ("COLUMNS", "LINES", "PYTHONUNBUFFERED"):
            environ.pop(name, None)
        environ.update(environment or {})
        if loaded:
            self._fd, theirs = pty.openpty()
            _set_size(theirs, columns, rows)  # before it starts: it may look at once
            self._started = start(arguments, theirs, environ)
            self.pid = self._started.pid
            os.close(theirs)
            return
        command = [sys.executable, "-m", "newsreader", *arguments]
        if shell is not None:
            command[:0] = [sys.executable, str(shell)]
        self.pid, self._fd = pty.fork()
        if self.pid == 0:  # pragma: no cover - the child becomes the program
            _set_size(0, columns, rows)
            if errors is not None:
                os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT), 2)
            os.execve(command[0], command, environ)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._status is None:
            os.kill(self.pid, signal.SIGKILL)
            self._wait(0)
        if self._fd >= 0:
            os.close(self._fd)

    def _wait(self, options: int = os.WNOHANG) -> bool:
        """Look whether the program has ended, and how; returns whether it has."""
        if self._started is None:
            pid, status = os.waitpid(self.pid, options)
            self._status = status if pid else None
        elif options == 0 or self._started.is_over():
            self._status = self._started.ended()
        return self._status is not None

    @property
    def descriptor(self) -> int:
        """Our end of the terminal."""
        return self._fd

    def resize(self, columns: int, rows: int) -> None:
        """Change the size of the window, as dragging its corner does."""
        _set_size(self._fd, columns, rows)
        self.screen.resize(rows, columns)

    def press(self, keys: str) -> None:
        """Type characters or escape sequences."""
        os.write(self._fd, keys.encode())

    def read(self, seconds: float) -> bool:
        """Take in what the program writes for up to so long; False when it has ended."""
        ready, _, _ = select.select([self._fd], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self._fd, 65536)
        except OSError:
            return False
        if not data:
            return False
        self.raw += data
        self._stream.feed(data)
        return True

    @property
    def text(self) -> str:
        """What stands on the screen now."""
        # Only the lines that were written to are put together anew: all of them each time, as
        # `pyte.Screen.display` does it, cost more than the program under test.
        screen = self.screen
        for at in screen.dirty:
            cells = screen.buffer[at]
            self._lines[at] = "".join(cells[x].data for x in range(screen.columns)).rstrip()
        screen.dirty.clear()
        return "\n".join(self._lines[at] for at in range(screen.lines))

    def wait(self, holds: Callable[[str], bool], what: str = "") -> str:
        """Read until the screen's text fulfils the condition; returns the text."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if holds(self.text):
                return self.text
            if not self.read(0.05):
                break
        if holds(self.text):
            return self.text
        raise AssertionError(f"never on screen: {what}\n{self.text}")

    def wait_for(self, *words: str) -> str:
        """Read until all the words stand on the screen."""
        return self.wait(lambda text: all(word in text for word in words), repr(words))

    def wait_gone(self, *words: str) -> str:
        """Read until none of the words stands on the screen."""
        return self.wait(lambda text: not any(word in text for word in words), f"not {words!r}")

    def close(self) -> int:
        """Close the window; returns the exit code of the program."""
        os.close(self._fd)
        self._fd = -1
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if self._wait():
                return os.waitstatus_to_exitcode(self._status or 0)
            time.sleep(0.005)
        raise AssertionError(f"did not end\n{self.text}")

    def end(self) -> int:
        """Wait for the program to end; returns its exit code."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            alive = self.read(0.05)
            if self._wait():
                return os.waitstatus_to_exitcode(self._status or 0)
            if not alive:
                time.sleep(0.005)  # the pty is closed; only the exit status is still to come
        raise AssertionError(f"did not end\n{self.text}")


def _set_size(fd: int, columns: int, rows: int) -> None:
    across, down = CELL
    pixels = columns * across + 2 * BORDER, rows * down + 2 * BORDER
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, *pixels))
