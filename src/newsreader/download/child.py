"""The parent's side of the process of downloads; nothing of the network is loaded here."""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from newsreader.dataclass import replace
from newsreader.errors import NewsreaderError
from newsreader.lifeline import environment
from newsreader.mistakes import noting_in
from newsreader.model.download import Coming, Event, Here, Missed

_PATIENCE = 2.0
"""Seconds that the process has to end."""


class Downloads:
    """The files that are on their way; the process starts with the first of them.

    Methods may be called from any thread.

    Args:
        told: Called from another thread with each `Event`.
        waits: Gives the hosts that have asked not to be asked, and until when; asked with each
            order.
        heard: Told, from another thread, of hosts that have asked so, before `told` is of what that
            meant for a file.
        data: The data directory, where the process notes mistakes of its own; None: it notes none.
    """

    def __init__(
        self,
        told: Callable[[Event], object],
        *,
        waits: Callable[[], dict[str, datetime]] = dict,
        heard: Callable[[dict[str, datetime]], object] = lambda _: None,
        data: Path | None = None,
    ) -> None:
        self._told = told
        self._waits = waits
        self._heard = heard
        noting = {} if data is None else noting_in(data)
        self._env = {**environment(thrifty=False), **noting}
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._going: dict[str, subprocess.Popen[bytes]] = {}  # each with who fetches it
        self._reader: threading.Thread | None = None
        self._closed = False

    @property
    def going(self) -> frozenset[str]:
        """The addresses of those that are on their way."""
        with self._lock:
            return frozenset(self._going)

    def get(self, order: object) -> None:
        """Fetch a file, unless it is on its way.

        Args:
            order: An `Order`.

        Raises:
            NewsreaderError: The process cannot be started.
        """
        from newsreader.download.orders import Order, encode

        assert isinstance(order, Order)
        line = encode(replace(order, waits=self._waits()))
        with self._lock:
            if self._closed or order.request.url in self._going:
                return
            if self._process is None or self._process.poll() is not None:
                self._start()
            assert self._process is not None
            process = self._going[order.request.url] = self._process
            sent = self._send(line)
        if not sent:
            self._give_up(process)

    def cancel(self, url: str) -> None:
        """Stop fetching a file; what there is of it stays for another time."""
        from newsreader.download.orders import Cancelled, encode

        with self._lock:
            self._send(encode(Cancelled(url)))

    def close(self) -> None:
        """Stop all; what there is stays for another time."""
        with self._lock:
            self._closed = True
            process = self._process
            if process is None:
                return
            assert process.stdin is not None
            with suppress(OSError):
                process.stdin.close()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._reader is not None:
            self._reader.join(_PATIENCE)

    def _send(self, line: bytes) -> bool:
        """Send a line to the process, and return whether there was one to hear it."""
        if self._process is None or self._process.stdin is None:
            return False
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except OSError:
            return False
        return True

    def _start(self) -> None:
        if self._process is not None:  # one that has died; its reader tells so
            assert self._process.stdin is not None
            with suppress(OSError):
                self._process.stdin.close()
        try:
            self._process = subprocess.Popen(
                # -P: a stray `json.py` in the working directory must not be imported.
                [sys.executable, "-P", "-m", "newsreader.download.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=self._env,
                start_new_session=True,
            )
        except OSError as error:
            words = f"the download cannot be started: {error.strerror}"
            raise NewsreaderError(words) from error
        self._reader = threading.Thread(
            target=self._read, args=(self._process,), name="downloads", daemon=True
        )
        self._reader.start()

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        from newsreader.download.orders import Heard, decode

        assert process.stdout is not None
        with process.stdout, suppress(ValueError):  # the last line of one that was killed
            for line in process.stdout:
                event = decode(line)
                if isinstance(event, Heard):
                    self._heard(event.waits)
                if isinstance(event, Here | Missed):
                    with self._lock:
                        self._going.pop(event.url, None)
                if isinstance(event, Coming | Here | Missed) and not self._closed:
                    self._told(event)
        process.wait()
        self._give_up(process)

    def _give_up(self, process: subprocess.Popen[bytes]) -> None:
        """Tell of the files that a process took along which is over, each once."""
        with self._lock:
            cut = [url for url, who in self._going.items() if who is process]
            for url in cut:
                del self._going[url]
        for url in cut:
            if not self._closed:
                self._told(Missed(url, "the download broke off unexpectedly"))
