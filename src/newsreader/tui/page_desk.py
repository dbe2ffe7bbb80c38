"""The desk for full texts: has the pages of articles fetched and kept, off the event loop."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final

from textual.message import Message

from newsreader.errors import NewsreaderError
from newsreader.model.article import Article
from newsreader.model.page import FullPage, TextSource
from newsreader.model.unreached import Unreached
from newsreader.reader.door import Reader

_AHEAD: Final = 40
"""Pages that may be under way before more are fetched ahead."""


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
        self._under_way: dict[int, bool] = {}
        self._closed = False

    def is_under_way(self, article_id: int) -> bool:
        """Whether the page of an article is being fetched."""
        return article_id in self._under_way

    def fetch(self, article: Article, *, asked: bool) -> None:
        """Have the page of an article fetched and kept; the answer is a `Paged`.

        Args:
            article: The article.
            asked: Whether its reader has asked for it.
        """
        number = article.headline.id
        with self._lock:
            known = number in self._under_way
            self._under_way[number] = asked or self._under_way.get(number, False)
        if not known:
            self._do(lambda: self._ask(article, asked=asked))

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
                    self.fetch(article, asked=False)

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

    def _ask(self, article: Article, *, asked: bool) -> None:
        number = article.headline.id

        def answered(page: FullPage) -> None:
            # Its reader may have asked for it meanwhile, and then it is asked for indeed.
            again = isinstance(page.error, Unreached) and not asked and self._is_asked(number)
            self._do(lambda: self._ask(article, asked=True) if again else self._keep(number, page))

        try:
            self._reader.fetch_page(article, answered, asked=asked)
        except (NewsreaderError, OSError) as error:
            self._over(number, str(error))

    def _is_asked(self, number: int) -> bool:
        with self._lock:
            return self._under_way.get(number, False)

    def _keep(self, number: int, page: FullPage) -> None:
        error = page.error
        try:
            self._reader.keep_page(number, page)
        except NewsreaderError as trouble:
            error = f"it could not be kept: {trouble}"
        self._over(number, error)

    def _over(self, number: int, error: str) -> None:
        with self._lock:
            asked = self._under_way.pop(number, False)
        if not self._closed:
            self._tell(Paged(number, error, asked=asked))

    def _do(self, act: Callable[[], None]) -> None:
        def run() -> None:
            # The store is closed, or busy: what was to be fetched ahead is not missed.
            with suppress(NewsreaderError):
                act()

        with self._lock:
            if not self._closed:
                self._thread.submit(run)
