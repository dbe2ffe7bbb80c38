"""What is shown for as long as the program runs, where the store can only be read."""

from typing import Final

from newsreader.dataclass import replace
from newsreader.model.article import Article
from newsreader.model.page import FullPage, TextSource
from newsreader.store.store import Store

_MOST: Final = 30
"""Pages that are held."""


class Passing:
    """Pages that have come, and which texts their readers have turned to."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._pages: dict[int, FullPage] = {}
        self._turned: dict[int, TextSource] = {}

    def take(self, article_id: int, page: FullPage) -> None:
        """Hold what came of asking for the page of an article."""
        self._pages[article_id] = page
        self._turned.pop(article_id, None)
        for number in list(self._pages)[:-_MOST]:
            del self._pages[number]

    def turn(self, article_id: int, source: TextSource) -> None:
        """Hold which of its two texts an article is shown with."""
        self._turned[article_id] = source

    def shown(self, article: Article) -> Article:
        """Return an article as it is with what is held of it.

        Args:
            article: As the store has it.
        """
        number = article.headline.id
        page = self._pages.get(number)
        if page is not None and not (page.error and article.page is not None):
            source = TextSource.FEED if page.error else TextSource.FULL
            article = replace(article, page=page, source=source)
        turned = self._turned.get(number)
        return article if turned is None else replace(article, source=turned)

    def settle(self, store: Store) -> None:
        """Hand all to a store that can be written again.

        Raises:
            StoreError: Some of it still cannot be kept, and is held on.
        """
        for number, page in list(self._pages.items()):
            store.keep_page(number, page)
            self._pages.pop(number, None)
        for number, source in list(self._turned.items()):
            store.show_source(number, source)
            self._turned.pop(number, None)
