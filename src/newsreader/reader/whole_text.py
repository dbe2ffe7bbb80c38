"""The part of the door that is about full texts: when a page is fetched, kept, and shown."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from newsreader.dataclass import replace
from newsreader.errors import FetchError, PageError, StoreError
from newsreader.late import LateModule
from newsreader.model.article import Article
from newsreader.model.feed import FullText, Subscription
from newsreader.model.page import Anatomy, FullPage, TextSource
from newsreader.model.unreached import Unreached
from newsreader.model.wording import clock_words
from newsreader.reader.beginning import is_beginning
from newsreader.reader.passing import Passing
from newsreader.reader.showing import Showing

if TYPE_CHECKING:
    from newsreader.model import familiar
    from newsreader.reader import anatomy
else:
    familiar = LateModule("newsreader.model.familiar")
    anatomy = LateModule("newsreader.reader.anatomy")

AGAIN = timedelta(hours=1)
"""How long after a failure a page is not fetched again by itself."""
SOON = timedelta(seconds=20)
"""The same where no server was reached: the reader's own line may have been down."""


class WholeText(Showing):
    """Asks for the pages of articles, and keeps what comes.

    Attributes:
        zone: The reader's time zone.
    """

    zone: tzinfo

    def __init__(self) -> None:
        """Begin with nothing tried."""
        super().__init__()
        self._tried: dict[tuple[int, str], datetime] = {}
        self._passing = Passing()

    def wants_page(self, article: Article) -> bool:
        """Whether the page of an article is to be fetched though nobody has asked for it.

        Args:
            article: As `Reader.article` gives it.
        """
        if not _has_page(article):
            return False
        page, subscription = article.page, self._subscription(article)
        wish = subscription.full_text
        if page is not None and page.error:
            return page.rules != subscription.rules or self.now() - page.fetched >= AGAIN
        if page is not None:
            full = article.source is TextSource.FULL and wish is not FullText.NEVER
            return full and self.is_outdated(article)
        return wish is FullText.ALWAYS or (wish is FullText.AUTO and article.headline.summary_only)

    def is_outdated(self, article: Article) -> bool:
        """Whether the full text is not what its page would give now.

        That is when the feed has another text of the article since, or other rules for its pages.
        For a while after that was to be mended and could not be, it does not count as such.

        Args:
            article: As `Reader.article` gives it.
        """
        page, rules = article.page, self._subscription(article).rules
        if page is None or page.error or not _has_page(article):
            return False
        if page.rules == rules and not page.outdated:
            return False
        tried = self._tried.get((article.headline.id, rules))
        return tried is None or self.now() - tried >= AGAIN

    def fetch_page(
        self,
        article: Article,
        answered: Callable[[FullPage], object],
        *,
        asked: bool = True,
        ahead: bool = False,
    ) -> Callable[[], None]:
        """Fetch the page of an article for its full text; does not wait for it.

        Args:
            article: As `Reader.article` gives it.
            answered: Called once, at once or from another thread, with the page, which may say in
                words why there is no full text, as `Unreached` where no server was reached; not
                called when it was let be before.
            asked: Whether its reader has asked for it: then a server is asked that has failed.
            ahead: Whether nobody waits for it yet: its server is asked for all else first.

        Returns:
            What lets it be: nobody wants it any more.
        """
        from newsreader.errands.kinds import PAGE, PageJob

        now = self.now()
        if not _has_page(article):
            answered(_failed(now, "the feed names no page of this article"))
            return lambda: None
        subscription = self._subscription(article)
        job = PageJob(
            url=article.headline.url,
            found_on=article.feed_url,
            html=article.html,
            title=article.headline.title,
            language=article.language,
            content=subscription.content,
            remove=subscription.remove,
            now=now,
            insist=asked,
            ahead=ahead,
            familiar=self._familiar(article),
        )

        def came(result: FullPage | str) -> None:
            page = self._not_given(article, result) if isinstance(result, str) else result
            if page.error:
                self._tried[article.headline.id, subscription.rules] = page.fetched
            answered(replace(page, rules=subscription.rules))

        return self.errands().ask(PAGE, job, came)

    def _familiar(self, article: Article) -> tuple[int, ...]:
        """Return the lines that most of the last pages of an article's site have."""
        with suppress(StoreError):
            beside = self._store.lines_beside(article.headline.id, article.headline.url)
            return familiar.familiar(beside)
        return ()

    def _not_given(self, article: Article, words: str) -> FullPage:
        """Return what is kept of a page that did not come.

        Where its server wants to be left alone it is wanted again as soon as that is over, and is
        told by the clock: a number of seconds would soon be wrong.
        """
        now = self.now()
        until = self._until(article.headline.url)
        if until is None or until <= now:
            if isinstance(words, Unreached):
                return _failed(now - AGAIN + SOON, words)
            return _failed(now, words)
        from newsreader.fetch.request import LEFT_ALONE  # hardly ever needed

        if words.startswith(LEFT_ALONE):
            words = f"{LEFT_ALONE} until {clock_words(until, now, self.zone)}"
        return _failed(min(now, until - AGAIN), words)

    def _until(self, url: str) -> datetime | None:
        """Return until when the server of a page wants to be left alone, if it does."""
        from newsreader.fetch.addresses import host_name, web_address  # where no page came, alone

        with suppress(FetchError):
            address = web_address(url)
            return self.recall_waits().get(host_name(address.name, address.port))
        return None

    def await_page(self, article: Article) -> FullPage:
        """Fetch the page of an article, keep it, and wait for all of that.

        Args:
            article: As `Reader.article` gives it.

        Raises:
            PageError: There is no full text; the message says why. That is kept too.
            StoreError: It could not be kept.
        """
        came = threading.Event()
        pages: list[FullPage] = []

        def answered(page: FullPage) -> None:
            pages.append(page)
            came.set()

        let_be = self.fetch_page(article, answered)
        try:
            came.wait()
        except BaseException:
            let_be()
            raise
        self.keep_page(article.headline.id, pages[0])
        if pages[0].error:
            raise PageError(pages[0].error)
        return pages[0]

    def with_text(self, article: Article, wish: str | None) -> tuple[Article, str]:
        """Return an article with the text that is wished for; fetches its page where that is due.

        Args:
            article: As `Reader.article` gives it.
            wish: `"full"`, `"feed"`, or None for the one it is shown with.

        Returns:
            The article, and why it has no full text, or only an outdated one, though it was wished
            for; or `""`.

        Raises:
            StoreError: Its page could not be kept.
        """
        if wish == "feed":
            return anatomy.counted(replace(article, source=TextSource.FEED)), ""
        if wish is None:
            return article, ""
        had, trouble = article.page is not None and not article.page.error, ""
        if not had or self.is_outdated(article):
            try:
                self.await_page(article)
            except PageError as error:
                trouble = str(error)
            article = self.article(article.headline.id) or article
        if trouble and not had:
            return article, trouble
        return anatomy.counted(replace(article, source=TextSource.FULL)), trouble

    def html(self, article: Article) -> str:
        """Return the body of an article as it came, of the text it is shown with: hostile."""
        return shown_text(article)[0]

    def article(self, article_id: int) -> Article | None:
        """Return a whole article, or None where there is none of this id."""
        raise NotImplementedError

    def keep_page(self, article_id: int, page: FullPage) -> None:
        """Keep what came of asking for the page of an article; a search finds its text.

        As long as the store can only be read it is shown while the program runs, one of a few.

        Raises:
            StoreError: It could not be kept.
        """
        if self._store.read_only:
            self._passing.take(article_id, page)
            return
        self._store.keep_page(article_id, page)

    def show_source(self, article_id: int, source: TextSource) -> None:
        """Remember which of its two texts an article is shown with.

        As long as the store can only be read that is so while the program runs.

        Raises:
            StoreError: It could not be kept.
        """
        if self._store.read_only:
            self._passing.turn(article_id, source)
            return
        self._store.show_source(article_id, source)

    def _subscription(self, article: Article) -> Subscription:
        url = article.feed_url
        feeds = self.settings.feeds
        return next((feed for feed in feeds if feed.url == url), Subscription(url))


def shown_text(article: Article) -> tuple[str, str]:
    """Return the HTML of an article that is to be shown, and the address its links stand on.

    Args:
        article: With its page, where there is one.
    """
    page = article.page
    if article.source is TextSource.FULL and page is not None and not page.error:
        return page.html, page.base
    if page is not None and is_beginning(article):
        return page.html, page.base
    return article.html, article.base


def _has_page(article: Article) -> bool:
    return article.headline.url.startswith(("http://", "https://"))


def _failed(now: datetime, words: str) -> FullPage:
    return FullPage("", "", Anatomy(), 0, 1, now, words)
