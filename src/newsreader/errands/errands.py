"""The reader's side: errands go to a child process, and what came of each is told.

The child starts with the first errand. It is killed and replaced when one works for too long or
crashes it: that errand fails, and the others begin anew in the next child.
"""

import itertools
import queue
import select
import socket
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec

from newsreader.dataclass import dataclass
from newsreader.errands.kinds import KINDS, J, Kind, R
from newsreader.errands.wire import Bounds, Order, State, Word, decode, encode
from newsreader.lifeline import environment, start_on_a_line
from newsreader.mistakes import noting_in
from newsreader.model.unreached import Unreached

COMMAND: Final = (sys.executable, "-P", "-m", "newsreader.errands.child")
"""The command of a child; the number of its socket is its argument."""
_TRIES: Final = 2
"""How often an errand is begun that is open when its child goes."""
_LOOK: Final = 1.0
"""Seconds between looks at the clock. A machine that was put to sleep wakes up with one of them
over and no more: that is no time an errand took."""
_CHUNK: Final = 1 << 16

Call: TypeAlias = Callable[[], object]


@dataclass(slots=True)
class _Open:
    """An errand under way.

    Attributes:
        kind: Its kind.
        order: What the child is told.
        answered: Takes the result, or words; None once it is no longer wanted.
        tries: How often it was begun.
    """

    kind: Kind[Any, Any]
    order: bytes
    answered: Callable[[Any], object] | None
    tries: int = 0


class Errands:
    """Runs errands. All methods may be called from any thread, and none waits for the network.

    Args:
        command: What to run as the child.
        bounds: Gives what the settings say of asking; asked with each errand.
        waits: Gives the hosts that have asked not to be asked, and until when; asked with each
            errand.
        heard: Told, from another thread, of hosts that have asked so, before the errand is answered
            that heard it.
        data: The data directory, where the child notes mistakes of its own; None: it notes none.
    """

    def __init__(
        self,
        command: Sequence[str] = COMMAND,
        bounds: Callable[[], Bounds] = Bounds,
        waits: Callable[[], dict[str, datetime]] = dict,
        heard: Callable[[dict[str, datetime]], object] = lambda _: None,
        data: Path | None = None,
    ) -> None:
        self._command = command
        self._env = environment() if data is None else {**environment(), **noting_in(data)}
        self._bounds = bounds
        self._waits = waits
        self._heard = heard
        self._numbers = itertools.count(1)
        self._lock = threading.RLock()
        self._open: dict[int, _Open] = {}
        self._child: _Child | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The child's process id, or None while there is none."""
        with self._lock:
            return None if self._child is None else self._child.pid

    def ask(
        self, kind: Kind[J, R], job: J, answered: Callable[[R | str], object]
    ) -> Callable[[], None]:
        """Begin an errand.

        Args:
            kind: What kind it is.
            job: What it is to do.
            answered: Called once with what came of it, or with words where it came to nothing
                (`Unreached` where no server was reached); not called when it was let be before.
                From another thread, but for one thing: where no child can be started it is called
                at once.

        Returns:
            What lets it be: it is no longer wanted.
        """
        number = next(self._numbers)
        told = msgspec.Raw(encode(job))
        order = encode(Order(number, kind.name, told, self._bounds(), self._waits())) + b"\n"
        with self._lock:
            if self._closed:
                return lambda: None
            self._open[number] = _Open(kind, order, answered)
            failed = self._give(number)
        if failed is not None:
            failed()
        return lambda: self._let_be(number)

    def close(self) -> None:
        """End the child at once; nothing is answered any more."""
        with self._lock:
            self._closed = True
            self._open.clear()
            child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _let_be(self, number: int) -> None:
        with self._lock:
            errand = self._open.get(number)
            if errand is None or errand.answered is None:
                return
            errand.answered = None
            if self._child is not None:
                self._child.send(encode(Order(number)) + b"\n")

    def _give(self, number: int) -> Call | None:
        """Hand an errand to the child, starting one where there is none; holds the lock.

        Returns:
            What tells that it failed, to be called when the lock is free: None where it did not.
        """
        errand = self._open[number]
        errand.tries += 1
        if self._child is None:
            try:
                self._child = _Child(self._command, self._env)
            except OSError as error:
                return self._fail(number, f"nothing can be fetched: {error.strerror}")
            threading.Thread(
                target=self._listen, args=(self._child,), name="errands", daemon=True
            ).start()
        self._child.send(errand.order)
        return None

    def _listen(self, child: "_Child") -> None:
        """Take the child's words until it is gone; runs in a thread."""
        working: int | None = None
        left = 0.0
        words = "the program that was to show it crashed"
        while True:
            before = time.monotonic()
            try:
                lines = child.receive(min(_LOOK, max(left, 0.0)) if working is not None else _LOOK)
            except TimeoutError:
                lines = []
            if lines is None:
                break
            left -= min(time.monotonic() - before, 2 * _LOOK)
            try:
                for word in [decode(line, Word) for line in lines]:
                    if word.state is State.BEGUN:
                        working, left = word.number, self._seconds(word.number)
                    else:
                        working = None if word.number == working else working
                    if word.state in {State.DONE, State.FAILED}:
                        self._answer(word)
            except ValueError:
                break
            if working is not None and left <= 0.0:
                words = "it took too long to be processed"
                break
        self._gone(child, working, words)

    def _seconds(self, number: int) -> float:
        with self._lock:
            errand = self._open.get(number)
        return _LOOK if errand is None else errand.kind.seconds

    def _answer(self, word: Word) -> None:
        if word.waits:
            self._heard(word.waits)
        with self._lock:
            errand = self._open.pop(word.number, None)
        if errand is None or errand.answered is None:
            return
        if word.state is State.DONE:
            errand.answered(decode(word.result, KINDS[errand.kind.name].result))
        else:
            errand.answered(Unreached(word.words) if word.unreached else word.words)

    def _gone(self, child: "_Child", working: int | None, words: str) -> None:
        """A child has ended, or is to end: the errand it worked at fails, the others begin anew."""
        child.kill()
        with self._lock:
            if self._closed or self._child is not child:
                return
            self._child = None
            failed = [] if working is None else [self._fail(working, words)]
            for number, errand in list(self._open.items()):
                over = errand.answered is None or errand.tries >= _TRIES
                failed.append(self._fail(number, words) if over else self._give(number))
        for call in failed:
            if call is not None:
                call()

    def _fail(self, number: int, words: str) -> Call | None:
        """Take an errand off the list; holds the lock.

        Returns:
            What tells so, to be called when the lock is free; None where nobody wants to know.
        """
        errand = self._open.pop(number, None)
        if errand is None or errand.answered is None:
            return None
        return partial(errand.answered, words)


class _Child:
    """One child process and the line to it."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self._process, self._line = start_on_a_line(command, env=env, apart=True)
        self._rest = b""
        self._orders: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        threading.Thread(target=self._hand_over, name="orders", daemon=True).start()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def send(self, data: bytes) -> None:
        """Send a line, without waiting until the child has room for it: it may be of megabytes.

        One that is gone hears nothing, and whoever listens finds that out.
        """
        self._orders.put(data)

    def _hand_over(self) -> None:
        with suppress(OSError):
            while (data := self._orders.get()) is not None:
                self._line.sendall(data)

    def receive(self, seconds: float) -> list[bytes] | None:
        """Return the lines that came, or None when it is gone.

        Raises:
            TimeoutError: Nothing came for so long.
        """
        try:
            # Not by a time-out of the socket, which would be one for sending too.
            if not select.select([self._line], [], [], seconds)[0]:
                raise TimeoutError
            data = self._line.recv(_CHUNK)
        except TimeoutError:
            raise
        except (OSError, ValueError):  # closed here meanwhile
            return None
        if not data:
            return None
        *lines, self._rest = (self._rest + data).split(b"\n")
        return lines

    def kill(self) -> None:
        """End it, whatever it is doing."""
        self._process.kill()
        self._orders.put(None)
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._process.wait()
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()
        self._line.close()
