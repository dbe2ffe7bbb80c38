"""A player that runs beside the reader, its own window or none, never on the reader's screen."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from newsreader.errors import NewsreaderError
from newsreader.outside.filling import with_address
from newsreader.outside.running import LOOKED_AT, end_words, first_words, start_words

_WITH_SCREEN = (
    # Sound too has a window then, to be stopped in.
    ("mpv", "--no-terminal", "--force-window=immediate"),
    ("vlc", "--play-and-exit"),
    ("ffplay", "-autoexit", "-loglevel", "quiet"),
)
"""Known players where there is a screen for their windows; the first that is there is taken."""
_WITHOUT = (
    ("mpv", "--no-terminal", "--no-video"),
    ("cvlc", "--no-video", "--play-and-exit"),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "quiet"),
)
"""The same where there is none."""
_SET_ONE = "set one as 'player' in the config file"
"""What is to be done where nothing plays."""
_PATIENCE = 2.0
"""Seconds that a player has to end when it is asked to."""
_CUT_EVERY = 60.0
"""Seconds between cuts of what a player complains of, of which the start alone is wanted."""


class Player:
    """A player at work.

    Attributes:
        name: The program.
        lasting: Whether the end of the program is the end of what plays; the opener of the system
            hands over to another program and ends.
    """

    def __init__(
        self, command: Sequence[str], *, ended: Callable[[str], object], lasting: bool = True
    ) -> None:
        """Start it.

        Args:
            command: Program and arguments.
            ended: Called from another thread when it ends by itself, with what went wrong in words
                or `""`.
            lasting: See above.

        Raises:
            NewsreaderError: It cannot be started.
        """
        self.name = os.path.basename(command[0])
        self.lasting = lasting
        self._stopped = False
        self._ended = ended
        self._said = _complaints() if lasting else None
        try:
            self._process = subprocess.Popen(
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._said or subprocess.DEVNULL,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            if self._said is not None:
                self._said.close()
            raise NewsreaderError(start_words(command[0], error)) from error
        threading.Thread(target=self._wait, name="player", daemon=True).start()

    @property
    def playing(self) -> bool:
        """Whether it is still at work."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End it, and what it has started; nobody waits for that."""
        self._stopped = True
        self._signal(signal.SIGTERM)
        threading.Thread(target=self._see_it_end, name="player-end", daemon=True).start()

    def _see_it_end(self) -> None:
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        if self.playing:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, number)

    def _wait(self) -> None:
        if self._said is None:
            said, status = "", self._process.wait()
        else:
            said, status = self._followed(self._said)
        told = end_words(self.name, status, said)
        if told and not self.lasting:  # the system's opener, which has found nothing that plays
            told += f"; {_SET_ONE}"
        if not self._stopped:
            self._ended(told)

    def _followed(self, stderr: BinaryIO) -> tuple[str, int]:
        """Wait for its end; returns the first line that it complained with, and how it ended."""
        over = threading.Event()
        handle = stderr.fileno()

        def cut() -> None:
            """Keep the file short, however long it plays."""
            while not over.wait(_CUT_EVERY):
                if os.fstat(handle).st_size > LOOKED_AT:
                    os.truncate(handle, LOOKED_AT)

        cutting = threading.Thread(target=cut, name="player-cut", daemon=True)
        cutting.start()
        with stderr:
            status = self._process.wait()
            over.set()
            cutting.join()
            return first_words(os.pread(handle, LOOKED_AT, 0)), status


def _complaints() -> BinaryIO | None:
    """A file for the standard error of a player, or None where there is no room for one.

    What is written stands at its end, also after it was cut. No pipe: what a player has started
    may outlive us, and would be killed by what it writes then.
    """
    try:
        with tempfile.NamedTemporaryFile() as named:  # it loses its name as soon as it is open
            return Path(named.name).open("a+b", buffering=0)
    except OSError:
        return None


def player_command(configured: Sequence[str], address: str) -> tuple[list[str], bool]:
    """Return the command that plays an address, and whether it lasts as long as what it plays.

    Args:
        configured: The reader's own player; empty: one that is there.
        address: An http or https address, or the path of a file.

    Raises:
        NewsreaderError: Nothing here plays anything.
    """
    if configured:
        return with_address(configured, address), True
    for player in _WITH_SCREEN if _has_screen() else _WITHOUT:
        if shutil.which(player[0]):
            return [*player, address], True
    opener = system_opener()
    if opener:
        return [opener, address], False
    raise NewsreaderError(f"there is no player here; {_SET_ONE}")


def system_opener() -> str:
    """Return the program that opens a file or an address as the desktop does, or `""`."""
    if sys.platform == "darwin":
        return "open"
    return next((name for name in ("xdg-open", "wslview") if shutil.which(name)), "")


def _has_screen() -> bool:
    if sys.platform == "darwin":
        return "SSH_CONNECTION" not in os.environ
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
