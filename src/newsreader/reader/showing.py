"""The part of the door that is about pictures: they come from a child process, when it is asked."""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from newsreader.config.settings import Settings
from newsreader.dataclass import replace
from newsreader.errors import StoreError
from newsreader.model.article import Article, Headline, Lead
from newsreader.model.page import TextSource
from newsreader.model.pictures import Shown, Wanted
from newsreader.paths import Paths

if TYPE_CHECKING:
    from newsreader.clock import Now
    from newsreader.errands.errands import Errands
    from newsreader.store.store import Store


class Showing:
    """Asks for pictures; the child is started with the first.

    Attributes:
        paths: Where the profile lives.
        settings: The settings in force.
        now: The clock.
    """

    paths: Paths
    settings: Settings
    now: "Now"
    _store: "Store"

    def __init__(self) -> None:
        """Begin without a child."""
        self._errands: Errands | None = None
        self._starting = threading.Lock()

    def picture(
        self, wanted: Wanted, answered: Callable[[Shown | str], object]
    ) -> Callable[[], None]:
        """Have a picture fetched and made ready to be painted; does not wait for it.

        Args:
            wanted: Which, how large, and how it is painted.
            answered: Called once, at once or from another thread, with the picture, or with words
                that say why it is not shown; not called when it was let be before.

        Returns:
            What lets it be: nobody looks at it any more.
        """
        from newsreader.errands.kinds import PICTURE, PictureJob

        job = PictureJob(wanted, self.paths.pictures, self.settings.reader.image_cache)
        return self.errands().ask(PICTURE, job, answered)

    def pictured(self, headlines: list[Headline]) -> list[Headline]:
        """Give headlines for which nobody names a picture the first one of their text.

        Args:
            headlines: As the store gives them, with lead pictures.
        """
        from newsreader.clean.addresses.first import first_picture

        bare = [one.id for one in headlines if one.lead is None]
        leads = {
            number: Lead(url, feed_url)
            for number, (html, base, feed_url) in self._store.markup(bare).items()
            if (url := first_picture(html, base or feed_url))
        }
        return [replace(one, lead=leads[one.id]) if one.id in leads else one for one in headlines]

    def named_by(self, article: Article, url: str) -> str:
        """Return the address that vouches for a picture of an article.

        It is what its reader subscribed to, and never what the feed says of itself: a feed out in
        the world may not make us ask a machine of the reader's own network. For what the article's
        page names it is where that page was found: a feed of our own network does not vouch for
        the pages it links to.

        Args:
            article: As the door gives it.
            url: The address of one of its pictures.
        """
        page, lead = article.page, article.picture
        if page is None:
            return article.feed_url
        of_page = page.anatomy.picture is not None and page.anatomy.picture.url == url
        if article.source is TextSource.FULL:
            of_page = of_page or lead is None or lead.url != url
        own = page.anatomy.address or article.headline.url
        return own if of_page and own else article.feed_url

    def errands(self) -> "Errands":
        """Return what runs errands; it starts its child with the first of them."""
        from newsreader.errands.errands import COMMAND, Errands
        from newsreader.fetch.turns import turns_of
        from newsreader.reader.asking import bounds_of

        with self._starting:
            if self._errands is None:
                self._errands = Errands(
                    (*COMMAND, str(turns_of(self.paths.store))),
                    bounds=lambda: bounds_of(self.settings.reader),
                    waits=self.recall_waits,
                    heard=self.remember_waits,
                    data=self.paths.data,
                )
            return self._errands

    def recall_waits(self) -> dict[str, datetime]:
        """Return the hosts that have asked to be left alone, and until when, aware UTC."""
        from newsreader.refresh.waits import recall_waits

        with suppress(StoreError):
            return recall_waits(self._store, self.now())
        return {}

    def remember_waits(self, waits: dict[str, datetime]) -> None:
        """Keep what servers have asked for, for all that asks them; from any thread.

        Args:
            waits: Host to the moment before which it is not asked, aware UTC.
        """
        from newsreader.refresh.waits import remember_waits

        # The child remembers them all the same, as long as it lives.
        with suppress(StoreError):
            remember_waits(self._store, waits, self.now())

    def end_errands(self) -> None:
        """End the child, if there is one."""
        with self._starting:
            errands, self._errands = self._errands, None
        if errands is not None:
            errands.close()
