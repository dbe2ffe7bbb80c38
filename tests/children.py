"""A process that has loaded what the program's child processes need, and from which they start.

A refresh, what reads feeds for it, errands and downloads each have a process of their own. To load
what it needs is most of what such a process does in a test. A child that is started here has a
process, files and an environment of its own, as any other; how it loads is for tests that start it
as the program does: those of the child processes themselves, of the house and of the terminal.
"""

import atexit
import gc
import os
import pkgutil
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO, NoReturn

import msgspec
import pytest

ROOT = Path(__file__).parents[1]
ROOMS = (
    "clean",
    "download",
    "errands",
    "extract",
    "fetch",
    "parse",
    "pictures",
    "refresh",
    "store",
)
"""Of which rooms all is loaded."""
PROGRAMS = (
    "newsreader.download.worker",
    "newsreader.errands.child",
    "newsreader.refresh.child",
    "newsreader.refresh.worker",
)
"""What children run."""
STARTERS = (
    "newsreader.download.child",
    "newsreader.lifeline",
    "newsreader.refresh.child",
)
"""The modules that start them."""
PATHS = os.environ.get("PYTHONPATH")
"""Where modules are looked for; a test that says otherwise has a child load what it put there."""


class Wanted(msgspec.Struct):
    """What is asked of the process that has loaded all.

    Attributes:
        module: What is to be run.
        arguments: Of its command line.
        environ: All its variables.
        folder: Where it works.
        alone: Whether it is in a session of its own.
        passed: The numbers that it knows files by, after its standard input, output and errors.
    """

    module: str
    arguments: list[str]
    environ: dict[str, str]
    folder: str
    alone: bool
    passed: list[int]


class Forked:
    """A child process, as far as the program needs `subprocess.Popen` for it."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        stdin: int,
        stdout: int,
        stderr: int,
        pass_fds: Sequence[int] = (),
        env: Mapping[str, str] | None = None,
        start_new_session: bool = False,
    ) -> None:
        assert (stdin, stderr) == (subprocess.PIPE, subprocess.DEVNULL)
        at = command.index("-m")
        wanted = Wanted(
            command[at + 1],
            list(command[at + 2 :]),
            dict(os.environ if env is None else env),
            str(Path.cwd()),
            start_new_session,
            list(pass_fds),
        )
        told, ours = os.pipe()
        self.stdin: BinaryIO | None = os.fdopen(ours, "wb")
        self.stdout: BinaryIO | None = None
        nowhere = os.open(os.devnull, os.O_RDWR)
        into = nowhere
        if stdout == subprocess.PIPE:
            heard, into = os.pipe()
            self.stdout = os.fdopen(heard, "rb")
        self.returncode: int | None = None
        self._lock = threading.Lock()
        self._report = socket.socket(socket.AF_UNIX)
        try:
            self._report.connect(_address())
            data = msgspec.json.encode(wanted) + b"\n"
            sent = socket.send_fds(self._report, [data], [told, into, nowhere, *pass_fds])
            self._report.sendall(data[sent:])
        finally:
            for file in {told, into, nowhere}:
                os.close(file)
        self._lines = self._report.makefile("rb")
        self.pid = int(self._lines.readline())

    def poll(self) -> int | None:
        """How it ended, if it has."""
        with self._lock:
            if self.returncode is None and select.select([self._report], [], [], 0)[0]:
                self.returncode = os.waitstatus_to_exitcode(int(self._lines.readline()))
                self._lines.close()
                self._report.close()
            return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end."""
        until = None if timeout is None else time.monotonic() + timeout
        while self.poll() is None:
            left = None if until is None else until - time.monotonic()
            if left is not None and left <= 0:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0)
            with suppress(OSError, ValueError):  # another thread has just heard of the end
                select.select([self._report], [], [], left)
        assert self.returncode is not None
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):  # it has ended, which is still to be told
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)


@contextmanager
def loaded_children() -> Iterator[None]:
    """Have the child processes of this process start out of the one that has loaded all."""
    with pytest.MonkeyPatch.context() as patch:
        for name in STARTERS:
            patch.setattr(f"{name}.subprocess", _substitute())
        yield


def _start(command: Sequence[str], **more: Any) -> "Forked | subprocess.Popen[bytes]":
    """Start a child as `subprocess.Popen` does, one of ours out of the process that has all."""
    ours = not set(PROGRAMS).isdisjoint(command) and os.environ.get("PYTHONPATH") == PATHS
    return Forked(command, **more) if ours else subprocess.Popen(command, **more)


def _substitute() -> SimpleNamespace:
    return SimpleNamespace(**{**vars(subprocess), "Popen": _start})


@cache
def _address() -> str:
    """Where the process that has loaded all is asked; there is one for a whole run."""
    folder = tempfile.TemporaryDirectory(prefix="newsreader-children-")
    address = f"{folder.name}/socket"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.children", address],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"

    def hang_up() -> None:
        process.communicate()
        folder.cleanup()

    atexit.register(hang_up)
    return address


def _load(address: str) -> None:
    """Load all, and let what is run start children of its own the same way."""
    for room in ROOMS:
        package = import_module(f"newsreader.{room}")
        for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
            if module.name not in PROGRAMS:
                import_module(module.name)
    for name in STARTERS:
        if name not in PROGRAMS:
            vars(import_module(name))["subprocess"] = _substitute()
    globals()["_address"] = lambda: address
    gc.freeze()  # what is loaded is no garbage, of those that start either


def _serve(address: str) -> None:
    """Start what is asked for, each by a process that waits for its end, until our parent ends."""
    waiting: set[int] = set()
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(address)
    listening.listen(64)
    print("ready", flush=True)
    while True:
        ready, _, _ = select.select([listening, sys.stdin], [], [])
        if sys.stdin in ready:
            os._exit(0)
        report, _ = listening.accept()
        data, files, _, _ = socket.recv_fds(report, 65536, 16)
        while data and not data.endswith(b"\n"):
            data += report.recv(65536)
        waiting = {one for one in waiting if os.waitpid(one, os.WNOHANG) == (0, 0)}
        keeper = os.fork()
        if keeper == 0:
            listening.close()
            pid = os.fork()
            if pid == 0:
                report.close()
                _become(msgspec.json.decode(data, type=Wanted), files)
            for file in (0, *files):
                os.close(file)
            report.sendall(b"%d\n" % pid)
            _, status = os.waitpid(pid, 0)
            try:
                report.sendall(b"%d\n" % status)
            finally:
                os._exit(0)  # whoever asked may be gone
        waiting.add(keeper)
        report.close()
        for file in files:
            os.close(file)


def _become(wanted: Wanted, files: Sequence[int]) -> NoReturn:
    """Be what is wanted."""
    if wanted.alone:
        os.setsid()
    # First out of the way of the numbers that they are to have.
    numbers = (0, 1, 2, *wanted.passed)
    moved = [os.dup(file) for file in files]
    while min(moved) <= max(numbers):
        moved = [os.dup(file) if file <= max(numbers) else file for file in moved]
    for file, number in zip(moved, numbers, strict=True):
        os.dup2(file, number)
    os.closerange(3, min(wanted.passed, default=3))
    os.closerange(max(numbers) + 1, max(moved) + 1)
    os.chdir(wanted.folder)
    os.environ.clear()
    os.environ.update(wanted.environ)
    time.tzset()
    sys.stdin = sys.__stdin__ = os.fdopen(0, closefd=False)  # type: ignore[misc]
    sys.stdout = sys.__stdout__ = os.fdopen(1, "w", closefd=False)  # type: ignore[misc]
    sys.stderr = sys.__stderr__ = os.fdopen(2, "w", 1, closefd=False)  # type: ignore[misc]
    sys.argv = ["", *wanted.arguments]
    runpy.run_module(wanted.module, run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    _load(sys.argv[1])
    _serve(sys.argv[1])
