"""The process of downloads: takes orders on standard input and tells on standard output."""

import asyncio
import mimetypes
import os
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from typing import BinaryIO

from newsreader.download.naming import part_name
from newsreader.download.orders import Cancelled, Heard, Order, Told, decode, encode
from newsreader.errors import FetchError
from newsreader.fetch.download import Downloaded, Downloader
from newsreader.fetch.part import Part
from newsreader.fetch.request import LEFT_ALONE, NotAskedError, PatienceError
from newsreader.mistakes import note_mistake
from newsreader.model.download import Coming, Event, Here, Missed
from newsreader.outside.saving import put_in_place, safe_name

_TOLD_EVERY = 0.2
"""Seconds between two words about how far one file has come."""
_ENDINGS = {"audio/mpeg": ".mp3", "audio/mp4": ".m4a", "audio/x-m4a": ".m4a", "video/mp4": ".mp4"}
"""Endings of what most podcasts are; the table of the system may think otherwise or be missing."""
_HEARD_AND_SEEN = frozenset(
    ("aac", "ac3", "avi", "flac", "m4a", "m4b", "m4v", "mka", "mkv", "mp3", "mp4", "oga", "ogg",
     "ogv", "opus", "webm")
)  # fmt: skip
"""Endings that the table of the system may lack."""
_LONGEST_ENDING = 8


def final_name(order: Order, got: Downloaded) -> str:
    """Return the name of a file that is whole.

    Args:
        order: What was asked for.
        got: What the server said of it.
    """
    given = got.name.replace("\\", "/").rpartition("/")[2].lstrip(".")
    stem, dot, ending = given.rpartition(".")
    short = ending.isalnum() and ending.isascii() and len(ending) <= _LONGEST_ENDING
    kind = order.type or got.type
    if stem and dot and short and _fits(kind, ending):
        return safe_name(stem, f".{ending}", "download")
    ending = _ENDINGS.get(kind) or mimetypes.guess_extension(kind) or ""
    return safe_name(given or order.title, ending, "download")


def _fits(kind: str, ending: str) -> bool:
    """Whether a file of a kind may have an ending: what is to be heard or seen is no program."""
    major = kind.partition("/")[0].lower()
    if major not in {"audio", "video", "image"} or ending.lower() in _HEARD_AND_SEEN:
        return True
    known = mimetypes.guess_type(f"x.{ending}")[0] or ""
    return known.partition("/")[0] in {"audio", "video", "image"}


class Worker:
    """Runs the downloads, several at once and one from a host.

    Args:
        downloader: Fetches.
        tell: Takes the events, and which hosts want to be left alone.
    """

    def __init__(self, downloader: Downloader, tell: Callable[[Told], object]) -> None:
        self._downloader = downloader
        self._tell = tell
        self._running: dict[str, asyncio.Task[None]] = {}

    def take(self, line: bytes) -> None:
        """Take an order, or let one go."""
        word = decode(line)
        if isinstance(word, Order):
            url = word.request.url
            self._downloader.adopt(word.limits)
            self._downloader.heed(word.waits)
            if url not in self._running:
                self._running[url] = asyncio.create_task(self._run(word))
        elif isinstance(word, Cancelled) and word.url in self._running:
            self._running[word.url].cancel()

    async def _run(self, order: Order) -> None:
        url = order.request.url
        part: Part | None = None
        teller = _Teller(url, self._tell)
        try:
            order.folder.mkdir(parents=True, exist_ok=True)
            part = Part(order.folder / part_name(order.request.url, order.title))
            with part.held():
                got = await self._downloader.download(order.request, part, teller)
                path = put_in_place(part.path, order.folder, final_name(order, got))
                part.forget()
            event: Event = Here(url, path)
        except asyncio.CancelledError:
            event = Missed(url, "stopped", part.lasting if part else 0)
        except FetchError as error:
            words, until = _why(error)
            event = Missed(url, words, part.lasting if part else 0, until)
        except OSError as error:
            words = f"cannot write into {order.folder}: {error.strerror or error}"
            event = Missed(url, words, part.lasting if part else 0)
        except Exception as error:
            event = Missed(url, note_mistake(error))
        teller.stop()
        del self._running[url]
        self._tell_waits()
        self._tell(event)

    def _tell_waits(self) -> None:
        """Tell which hosts have asked for patience since this was told last."""
        if news := self._downloader.news():
            self._tell(Heard(news))


def _why(error: FetchError) -> tuple[str, datetime | None]:
    """Say why a file did not come, and until when its server wants to be left alone, if it does."""
    if isinstance(error, NotAskedError) and error.until is not None:
        return LEFT_ALONE, error.until
    return str(error), error.until if isinstance(error, PatienceError) else None


class _Teller:
    """Tells how far a file has come, now and then, and where it has come to rest.

    Args:
        url: Which file.
        tell: Takes the events.
    """

    def __init__(self, url: str, tell: Callable[[Event], object]) -> None:
        self._url = url
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._latest: Coming | None = None
        self._timer: asyncio.TimerHandle | None = None

    def __call__(self, have: int, total: int | None) -> None:
        """Take note of how far it is."""
        self._latest = Coming(self._url, have, total)
        if self._timer is None:
            self._say()

    def stop(self) -> None:
        """Say no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _say(self) -> None:
        latest, self._latest, self._timer = self._latest, None, None
        if latest is not None:
            self._tell(latest)
            self._timer = self._loop.call_later(_TOLD_EVERY, self._say)


def main() -> None:
    """Run until standard input closes, because the parent wants it or is dead."""
    told = sys.stdout.buffer
    sys.stdout = sys.stderr
    first = sys.stdin.buffer.readline()
    if first:
        asyncio.run(_serve(first, told))
    # Threads that are still waiting for a name to be looked up would keep the process alive.
    os._exit(0)


async def _serve(first: bytes, told: BinaryIO) -> None:
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    order = decode(first)
    assert isinstance(order, Order)

    def tell(message: Told) -> None:
        try:
            told.write(encode(message))
            told.flush()
        except BrokenPipeError:  # nobody listens any more
            os._exit(1)

    async with Downloader(limits=order.limits) as downloader:
        worker = Worker(downloader, tell)
        worker.take(first)

        def read() -> None:
            for line in sys.stdin.buffer:
                loop.call_soon_threadsafe(worker.take, line)
            loop.call_soon_threadsafe(over.set)

        threading.Thread(target=read, daemon=True).start()
        await over.wait()
        os._exit(0)  # what there is is on the disk, for another time


if __name__ == "__main__":
    main()
