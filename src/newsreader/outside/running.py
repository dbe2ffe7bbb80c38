"""Running a program of the reader's: no shell, a time limit, and in words how it went."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from typing import BinaryIO

from newsreader.dataclass import dataclass
from newsreader.lifeline import kill_session
from newsreader.pattern import late

_LONGEST_WORDS = 200
"""Characters of what a program complains of."""
_LOOKED_AT = 8192
"""Bytes of its standard error that are looked at for the first line that says something."""
_SEQUENCE = late(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*(?:[@-~]|$)"  # colours, the cursor
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c|$)"  # titles
    r"|\x1b[ -/]*[0-~]?"
)
"""What a terminal obeys, whole: without its first character the rest of it would be seen."""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a program went.

    Attributes:
        error: What went wrong in words, or `""`.
        said: The first line of its standard error, or `""`.
    """

    error: str = ""
    said: str = ""


def run(command: Sequence[str], *, given: bytes = b"", seconds: float) -> Ran:
    """Run a program to its end; blocks meanwhile.

    It has a session of its own, so that nothing it does reaches the terminal, and its standard
    output goes nowhere. What it has started itself goes with it when its time is over.

    Args:
        command: Program and arguments.
        given: What is on its standard input.
        seconds: How long it may take.
    """
    # Files and not pipes: nobody is blocked by the other, nor kept by a child of the program.
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stderr:
        stdin.write(given)
        stdin.seek(0)
        try:
            process = subprocess.Popen(
                list(command),
                stdin=stdin,
                stdout=subprocess.DEVNULL,
                stderr=stderr,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            return Ran(start_words(command[0], error))
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            kill_session(process.pid)
            process.wait()
            return Ran(
                f"{_name(command)} was not done within {seconds:g} s and was ended", _first(stderr)
            )
        said = _first(stderr)
    return Ran(end_words(_name(command), status, said), said)


def end_words(name: str, status: int, said: str = "") -> str:
    """Return in words how a program failed, or `""` where it did not.

    Args:
        name: The program.
        status: As `subprocess` has it: negative for a signal.
        said: The first line that it complained with, or `""`.
    """
    if status == 0:
        return ""
    why = f": {said}" if said else ""
    if status < 0:
        with suppress(ValueError):
            return f"{name} was ended by {signal.Signals(-status).name}{why}"
    return f"{name} failed ({abs(status)}){why}"


def start_words(program: str, error: Exception) -> str:
    """Return in words why a program could not be started."""
    if isinstance(error, FileNotFoundError):
        return f"there is no program '{program}' here"
    name = os.path.basename(program) or program
    if isinstance(error, PermissionError):
        return f"'{name}' may not be run"
    return f"'{name}' cannot be started: {getattr(error, 'strerror', None) or error}"


def _name(command: Sequence[str]) -> str:
    return os.path.basename(command[0])


def _first(stderr: BinaryIO) -> str:
    """The first line that says something, without anything a terminal would obey."""
    stderr.seek(0)
    said = _SEQUENCE.sub("", stderr.read(_LOOKED_AT).decode("utf-8", "replace"))
    for line in said.splitlines():
        words = "".join(char for char in line if char.isprintable()).strip()
        if words:
            return words[:_LONGEST_WORDS]
    return ""
