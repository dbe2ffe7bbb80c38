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
from types import TracebackType
from typing import Self

import pyte

PATIENCE = 30.0
"""Seconds to wait for something to appear before a test fails; none waits when it is there."""


class Terminal:
    """The program under test on a screen of its own."""

    def __init__(
        self,
        *arguments: str,
        columns: int = 120,
        rows: int = 40,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self.raw = bytearray()
        self._stream = pyte.ByteStream(self.screen)
        self._lines: dict[int, str] = {}
        command = [sys.executable, "-m", "newsreader", *arguments]
        self.pid, self._fd = pty.fork()
        if self.pid == 0:  # pragma: no cover - the child becomes the program
            os.environ.update(
                {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
            )
            for name in ("COLUMNS", "LINES"):
                os.environ.pop(name, None)
            os.environ.update(environment or {})
            _set_size(0, columns, rows)  # before it starts: it may look at once
            # Readline writes its idea of the size into the environment behind Python's back, so the
            # environment is handed over as Python knows it.
            os.execve(command[0], command, dict(os.environ))
        self._status: int | None = None

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
            os.waitpid(self.pid, 0)
        if self._fd >= 0:
            os.close(self._fd)

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
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._status = status
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.005)
        raise AssertionError(f"did not end\n{self.text}")

    def end(self) -> int:
        """Wait for the program to end; returns its exit code."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            alive = self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._status = status
                return os.waitstatus_to_exitcode(status)
            if not alive:
                time.sleep(0.005)  # the pty is closed; only the exit status is still to come
        raise AssertionError(f"did not end\n{self.text}")


def _set_size(fd: int, columns: int, rows: int) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
