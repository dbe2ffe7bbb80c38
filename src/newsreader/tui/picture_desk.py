"""The desk for pictures: asks the reader for them off the event loop, and lets go of them."""

import itertools
import random
import threading
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from textual.message import Message

from newsreader.dataclass import replace
from newsreader.errors import NewsreaderError
from newsreader.model.pictures import Shown, Wanted
from newsreader.reader.door import Reader

_MOST: Final = 0xFFFFFF
"""The largest number that a terminal knows a picture by."""
_NUMBERS: Final = itertools.count(random.randrange(1, _MOST))  # noqa: S311
"""Of all desks: a number is one picture to the terminal, whoever asked for it."""


class Pictured(Message):
    """A picture has come, or will not.

    Attributes:
        article_id: The article it was asked for.
        wanted: What was asked for.
        shown: The picture, or None.
        words: Why it is not shown, or `""`.
    """

    def __init__(
        self, article_id: int, wanted: Wanted, shown: Shown | None, words: str = ""
    ) -> None:
        super().__init__()
        self.article_id = article_id
        self.wanted = wanted
        self.shown = shown
        self.words = words


class PictureDesk:
    """The thread between the screens and the reader that is for pictures.

    Args:
        reader: The one door.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._thread = ThreadPoolExecutor(1, "pictures")
        self._lock = threading.Lock()
        self._open: dict[tuple[int, str], tuple[int, Callable[[], None]]] = {}
        self._closed = False

    def ask(self, article_id: int, wanted: Wanted, tell: Callable[[Message], object]) -> None:
        """Ask for a picture; the answer is a `Pictured`.

        Args:
            article_id: The article it is of.
            wanted: What is wanted; it is given its number here.
            tell: Takes the answer, from any thread.
        """
        number = next(_NUMBERS) % _MOST + 1
        numbered = replace(wanted, number=number)
        key = (article_id, wanted.url)

        def answered(answer: Shown | str) -> None:
            with self._lock:
                if self._open.get(key, (0,))[0] != number:
                    return
                del self._open[key]
            if isinstance(answer, str):
                tell(Pictured(article_id, numbered, None, answer))
            else:
                tell(Pictured(article_id, numbered, answer))

        def act() -> None:
            with self._lock:
                if self._closed or self._open.get(key, (0,))[0] != number:
                    return  # left before its turn came
            try:
                let_be = self._reader.picture(numbered, answered)
            except (NewsreaderError, OSError) as error:
                answered(str(error))
                return
            with self._lock:
                known = self._open.get(key, (0,))[0] == number
                if known:
                    self._open[key] = number, let_be
            if not known:
                let_be()

        with self._lock:
            if self._closed:
                return
            before = self._open.get(key)
            self._open[key] = number, _nothing
            if before is not None:
                self._thread.submit(before[1])
            self._thread.submit(act)

    def leave_but(self, wanted: Collection[tuple[int, str]]) -> None:
        """Let go of all pictures but some.

        Args:
            wanted: Article and address of those that are still looked for.
        """
        with self._lock:
            left = [key for key in self._open if key not in wanted]
        self._leave(left)

    def leave(self, article_id: int | None = None) -> None:
        """Let go of the pictures that are still to come.

        Args:
            article_id: Of this article alone, or None for all.
        """
        with self._lock:
            left = [key for key in self._open if article_id in (None, key[0])]
        self._leave(left)

    def _leave(self, left: Collection[tuple[int, str]]) -> None:
        with self._lock:
            for key in left:
                _, let_be = self._open.pop(key, (0, _nothing))
                if let_be is not _nothing and not self._closed:
                    self._thread.submit(let_be)

    def close(self) -> None:
        """Let go of everything; nothing is told any more."""
        self.leave()
        with self._lock:
            self._closed = True
        self._thread.shutdown(wait=True, cancel_futures=True)


def _nothing() -> None:
    """Let nothing be: it has not begun."""
