"""Our side of the terminal: it is asked what it can do, and taken over without a blank in between.

The last screen, or the list alone, may stand on it already when the App comes.
"""

import os
import selectors
import signal
import sys
import termios
import threading
import time
from codecs import getincrementaldecoder
from collections.abc import Callable
from contextlib import suppress
from fcntl import ioctl
from struct import Struct
from typing import Any, Final, Protocol, TextIO

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Key, MouseDown
from textual.message import Message

from newsreader.dataclass import replace
from newsreader.tui.anchoring import anchored
from newsreader.tui.frame import ENTER
from newsreader.tui.listening import AGAIN, CANVAS, CELL, QUESTIONS, Listener
from newsreader.tui.messages import TerminalAnswered, TerminalGone
from newsreader.tui.sequences import ESCAPE
from newsreader.tui.terminal import (
    PATIENCE,
    SLOW,
    Answers,
    Window,
    grain_of,
    paints_sixels_unmeasured,
)

_LOOK: Final = 0.1
"""Seconds between looks whether what is held back goes on."""
_PIECE: Final = 4096
_GRACE: Final = 0.5
"""Seconds that the end of the program waits for an answer still on its way: the shell would have it
typed in."""
_WINDOW: Final = Struct("HHHH")
"""How the system tells of a window: rows, columns, and pixels from left to right and down."""
_TRIES: Final = 3
"""How often a terminal that seems slow is asked again: at a start the slow one may be ourselves."""


class Curtain(Protocol):
    """What showed the last screen, or the list.

    Attributes:
        modes: The terminal's modes as they were before.
        painted: Whether it did show anything.
        whole: Whether that was the whole screen.
    """

    modes: list[Any]
    painted: bool
    whole: bool

    def hand_over(self) -> bool:
        """Leave the screen to us; returns whether it is there to be left."""
        ...


class _Line:
    """The way to the terminal; what is written once that is gone goes nowhere.

    A failure would end the thread that writes, and whoever has more for it would wait for ever.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._gone = False

    def write(self, text: str) -> None:
        """Write."""
        if not self._gone:
            try:
                self._file.write(text)
            except OSError:
                self._lose()

    def flush(self) -> None:
        """Have it go."""
        if not self._gone:
            try:
                self._file.flush()
            except OSError:
                self._lose()

    def _lose(self) -> None:
        """Let all go nowhere: also what the file holds back still, and would fail with at the end.

        Python makes such a failure the exit code of the process.
        """
        self._gone = True
        with suppress(OSError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._file.fileno())
            os.close(nowhere)

    def fileno(self) -> int:
        """The number of its file."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._file.isatty()


def _terminal() -> TextIO:
    """Return the stream that leads to the terminal; who starts the screen saw to it that one does.

    Textual takes the one for errors, which may well go into a file.
    """
    errors = sys.__stderr__
    terminal = errors if errors is not None and errors.isatty() else sys.__stdout__
    assert terminal is not None
    return terminal


class ListeningDriver(LinuxDriver):
    """Asks the terminal what it can do, and takes its answers out of what is typed.

    Where the last screen stands it does not clear that, and gives back the modes before it.
    """

    questions = ""
    """What the terminal is asked when it is taken over, see `listening.questions`."""
    curtain: Curtain | None = None
    """What shows the last screen, if anything does."""
    means_alt: Callable[[str], bool] = staticmethod(lambda _: True)
    """Tells whether Alt and a character mean something, see `Listener`."""
    attrs_before: list[Any] | None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """As for `LinuxDriver`."""
        super().__init__(*args, **kwargs)
        self._file: Any = _Line(_terminal())
        self._entered = False
        self._listener = Listener()
        self._listener.means_alt = self.means_alt
        self._asked = self._heard = 0.0
        self._tries = 0
        self._measuring = False
        self._window: Window | None = None
        self._quickest: float | None = None
        self._answered = threading.Event()
        self._answered.set()

    def start_application_mode(self) -> None:
        """Take the terminal over and ask it; after a suspension the curtain is gone."""
        curtain = self.curtain
        self._entered = curtain is not None and curtain.hand_over() and curtain.painted
        super().start_application_mode()  # type: ignore[no-untyped-call]
        if curtain is not None and self.attrs_before is not None:
            self.attrs_before = curtain.modes
        if self.questions:
            self.ask(self.questions)

    def suspend_job(self) -> None:
        """Give the terminal back, and stop all of the job until its shell goes on with it.

        All of it: what started us (`uv run`) would else wait on, and its shell with it. Not by the
        signal that asks for it: whoever stops first gives the shell the terminal, and we would be
        stopped for touching it before we had left it.
        """
        self.suspend_application_mode()
        self._must_signal_resume = True
        os.killpg(os.getpgrp(), signal.SIGSTOP)

    def write(self, data: str) -> None:
        """Write, but do not go where we are: a terminal empties the screen it goes to.

        Args:
            data: What is written.
        """
        if self._entered and data == ENTER:
            self._entered = False
        else:
            super().write(anchored(data))

    def ask(self, questions: str) -> None:
        """Ask the terminal; the answer becomes a `TerminalAnswered`.

        Args:
            questions: Sequences of which the last one is that for its attributes.
        """
        self._listener.expecting = True
        self._answered.clear()
        self._asked = time.monotonic()
        self._window = self._look()
        self.write(questions)

    def measure(self) -> None:
        """Ask how large the cells are, where the window is no longer the one that was asked."""
        if self.questions and self._window != self._look():
            self.ask(CELL)

    def disable_input(self) -> None:
        """Listen no longer, but first to an answer that is on its way."""
        if time.monotonic() - self._asked < PATIENCE:
            self._answered.wait(_GRACE)
        super().disable_input()

    def run_input_thread(self) -> None:
        """Read what is typed and what the terminal says, and tell them apart.

        It is the loop of `LinuxDriver` with a listener between the terminal and the parser of keys.
        """
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            try:
                here = True
                while here and not self.exit_event.is_set():
                    here = self._read(selector, parser, decode)
                if here:
                    self._read(selector, parser, decode)
                elif not self.exit_event.is_set():
                    self.process_message(TerminalGone())
            finally:
                try:
                    for _event in parser.feed(""):
                        pass
                except (EOFError, ParseError):
                    pass

    def process_message(self, message: Message) -> None:
        """Pass a message on, but no press of the mouse beside the window.

        Textual takes one for a press on nothing, which takes the focus from where it is.
        """
        size = self._app.size
        if isinstance(message, MouseDown) and not (
            0 <= message.x < size.width and 0 <= message.y < size.height
        ):
            return
        super().process_message(message)

    def _read(
        self,
        selector: selectors.BaseSelector,
        parser: XTermParser,
        decode: Callable[[bytes], str],
    ) -> bool:
        """Take what has come; returns whether the terminal is still there."""
        if selector.select(_LOOK):
            self._heard = time.monotonic()
            try:
                data = os.read(self.fileno, _PIECE)
            except OSError:
                data = b""
            if not data:
                self._answered.set()
                return False
            text = decode(data)
            typed, answered = self._listener.feed(text)
            if answered:
                self._note_answer()
        else:
            now = time.monotonic()
            self._listener.overdue = now - self._asked >= PATIENCE
            typed = self._listener.wait(now - self._heard)
            if typed == ESCAPE:  # it has been waited for already
                self.process_message(Key("escape", ESCAPE))
                typed = ""
        if typed:
            for event in parser.feed(typed):
                self.process_message(event)
        if not self._listener.holding:
            for event in parser.tick():
                self.process_message(event)
        return True

    def _note_answer(self) -> None:
        took = time.monotonic() - self._asked
        self._quickest = min(took, self._quickest or took)
        self._tries += 1
        self._answered.set()
        # One question more, but not for ever: the answer may never tell.
        self._measuring = not self._measuring and paints_sixels_unmeasured(self._listener.told)
        if self._measuring:
            self.ask(CANVAS)
            return
        self.process_message(TerminalAnswered(self._told(), self._quickest))
        slow = self._quickest > SLOW and self._tries < _TRIES
        if slow and self.questions == QUESTIONS:  # else it does not matter
            self.ask(AGAIN)

    def _told(self) -> Answers:
        """Return what the terminal has said, with what follows from it for the size of a cell."""
        told = self._listener.told
        if told.grain is None and told.canvas is not None and self._window is not None:
            return replace(told, grain=grain_of(told.canvas, self._window))
        return told

    def _look(self) -> Window | None:
        """Return the window as it is now, or None where there is none."""
        with suppress(OSError):
            found = ioctl(self.fileno, termios.TIOCGWINSZ, bytes(_WINDOW.size))
            rows, columns, width, height = _WINDOW.unpack(found)
            if rows and columns:
                return Window(columns, rows, width, height)
        return None


def driver(
    curtain: Curtain | None, questions: str, means_alt: Callable[[str], bool]
) -> type[Driver]:
    """Return the driver of a run.

    Args:
        curtain: What shows the last screen, or None.
        questions: What the terminal is asked, see `listening.questions`.
        means_alt: Whether Alt and a character mean something, see `listening.Listener`.
    """

    class OurDriver(ListeningDriver):
        """With what is known of this run."""

    OurDriver.questions = questions
    OurDriver.curtain = curtain
    OurDriver.means_alt = staticmethod(means_alt)
    return OurDriver
