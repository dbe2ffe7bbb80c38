"""The desk for full texts: has the pages of articles fetched and kept, off the event loop."""

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final
from urllib.parse import urlsplit

from textual.message import Message

from newsreader.dataclass import dataclass
from newsreader.errors import NewsreaderError
from newsreader.model.article import Article
from newsreader.model.page import FullPage, TextSource
from newsreader.model.unreached import Unreached
from newsreader.reader.door import Reader

_AHEAD: Final = 40
"""Pages that may be under way before more are fetched ahead."""
_SLOW: Final = 3.0
"""Seconds after which a page that was asked for gives way to one that is opened."""


@dataclass(slots=True)
class _UnderWay:
    """A page that is being fetched.

    Attributes:
        host: The host that it is on.
        since: Seconds of the clock that only goes on.
        asked: Whether its reader has asked for it.
        let_be: Ends it, once it has begun.
    """

    host: str
    since: float
    asked: bool
    let_be: Callable[[], None] | None = None


class Paged(Message):
    """The page of an article has come and is kept, or there is none.

    Attributes:
        article_id: The article.
        error: Why there is no full text, in words, or `""`.
        asked: Whether its reader has asked for it, so that a failure is worth a word.
    """

    def __init__(self, article_id: int, error: str, *, asked: bool) -> None:
        super().__init__()
        self.article_id = article_id
        self.error = error
        self.asked = asked


class Turned(Message):
    """It is remembered that an article is shown with its other text.

    Attributes:
        article_id: The article.
    """

    def __init__(self, article_id: int) -> None:
        super().__init__()
        self.article_id = article_id


class PageDesk:
    """The thread between the screen and the reader that is for pages.

    Args:
        reader: The one door.
        tell: Takes a message from any thread.
    """

    def __init__(self, reader: Reader, tell: Callable[[Message], object]) -> None:
        self._reader = reader
        self._tell = tell
        self._thread = ThreadPoolExecutor(1, "pages")
        self._lock = threading.Lock()
        self._under_way: dict[int, _UnderWay] = {}
        self._closed = False

    def is_under_way(self, article_id: int) -> bool:
        """Whether the page of an article is being fetched."""
        return article_id in self._under_way

    def fetch(self, article: Article, *, asked: bool, ahead: bool = False) -> None:
        """Have the page of an article fetched and kept; the answer is a `Paged`.

        A host is asked for one page at a time: what is not fetched ahead does not wait for pages of
        articles that its reader has left, or has not come to.

        Args:
            article: The article.
            asked: Whether its reader has asked for it.
            ahead: Whether nobody waits for it yet.
        """
        number, host = article.headline.id, urlsplit(article.headline.url).netloc
        with self._lock:
            known = self._under_way.get(number)
            if known is not None:
                known.asked = known.asked or asked
            else:
                self._under_way[number] = _UnderWay(host, time.monotonic(), asked)
            left = [] if ahead else self._taken_out(host, number)
        # Without the lock: who is let be may be about to answer, and wait for it.
        for let_be in left:
            let_be()
        if known is None:
            self._do(lambda: self._ask(article, asked=asked, ahead=ahead))

    def _taken_out(self, host: str, wanted: int) -> list[Callable[[], None]]:
        """Take out what is under way from a host, but the one wanted and what was asked just now.

        Returns:
            What lets each of them be.
        """
        now = time.monotonic()
        given_up = {
            number: one.let_be
            for number, one in self._under_way.items()
            if one.host == host and number != wanted and one.let_be is not None
            if not one.asked or now - one.since > _SLOW
        }
        for number in given_up:
            del self._under_way[number]
        return list(given_up.values())

    def fetch_ahead(self, ids: Sequence[int]) -> None:
        """Fetch the pages that the articles want by themselves, before anybody opens them.

        Args:
            ids: The articles, those that are wanted first at the front.
        """

        def act() -> None:
            for number in ids:
                if self._closed or len(self._under_way) >= _AHEAD:
                    return
                article = self._reader.article(number)
                if article is not None and self._reader.wants_page(article):
                    self.fetch(article, asked=False, ahead=True)

        self._do(act)

    def show(self, article_id: int, source: TextSource) -> None:
        """Remember which of its texts an article is shown with; the answer is a `Turned`."""

        def act() -> None:
            self._reader.show_source(article_id, source)
            self._tell(Turned(article_id))

        self._do(act)

    def close(self) -> None:
        """Let go of everything; nothing is told any more."""
        self._closed = True
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _ask(self, article: Article, *, asked: bool, ahead: bool = False) -> None:
        number = article.headline.id

        def answered(page: FullPage) -> None:
            # Its reader may have asked for it meanwhile, and then it is asked for indeed.
            again = isinstance(page.error, Unreached) and not asked and self._is_asked(number)
            self._do(lambda: self._ask(article, asked=True) if again else self._keep(number, page))

        try:
            let_be = self._reader.fetch_page(article, answered, asked=asked, ahead=ahead)
            with self._lock:
                if number in self._under_way:
                    self._under_way[number].let_be = let_be
        except (NewsreaderError, OSError) as error:
            self._over(number, str(error))

    def _is_asked(self, number: int) -> bool:
        with self._lock:
            return number in self._under_way and self._under_way[number].asked

    def _keep(self, number: int, page: FullPage) -> None:
        error = page.error
        try:
            self._reader.keep_page(number, page)
        except NewsreaderError as trouble:
            error = f"it could not be kept: {trouble}"
        self._over(number, error)

    def _over(self, number: int, error: str) -> None:
        with self._lock:
            one = self._under_way.pop(number, None)
        if not self._closed:
            self._tell(Paged(number, error, asked=one is not None and one.asked))

    def _do(self, act: Callable[[], None]) -> None:
        def run() -> None:
            # The store is closed, or busy: what was to be fetched ahead is not missed.
            with suppress(NewsreaderError):
                act()

        with self._lock:
            if not self._closed:
                self._thread.submit(run)
