"""Where a reader is in the one text of an article, found again in the other."""

from collections.abc import Callable
from typing import Final

from newsreader.dataclass import dataclass, replace
from newsreader.model.article import Article, Place
from newsreader.reader.whole_text import shown_text
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.typeset.counterpart import Standing, counterpart
from newsreader.typeset.lines import Page
from newsreader.typeset.page import FIRST_BODY_BLOCK

_LONGEST: Final = 300_000
"""Characters of HTML beyond which a text is not looked through for where its reader was: nobody
waits for a key."""


@dataclass(slots=True)
class Left:
    """Where the reader was in the text that was shown before the other.

    Attributes:
        text: The article with that text.
        held: The first words that were in sight, and their row.
        arrived: The place and the row to which that led in the other.
    """

    text: Article
    held: tuple[Place, int]
    arrived: tuple[Place, int]


class OtherText:
    """Finds the place for an article that comes, be it the same with another text."""

    def __init__(self, view: ArticleView) -> None:
        """Have been nowhere yet.

        Args:
            view: Where the one text is and the other comes.
        """
        self._view = view
        self._left: Left | None = None

    def place_of(
        self, before: Article | None, article: Article, page_of: Callable[[int], Page]
    ) -> tuple[Place, int]:
        """Return where an article that comes is to be shown: a place, and its row in the pane.

        Args:
            before: The one that is shown, or None.
            article: As the reader gives it.
            page_of: Makes its whole page for a width in cells.
        """
        view, left = self._view, self._left
        if before is None or before.headline.id != article.headline.id:
            self._left = None
            return article.place, 0
        held = view.first_words or (view.place, 0)
        if not has_changed(before, article):
            return held
        if left is not None and view.is_at(*left.arrived) and not has_changed(left.text, article):
            there = left.held
        else:
            there = self._counterpart(before, article, held, page_of)
        self._left = Left(before, held, there)
        return there

    def _counterpart(
        self,
        before: Article,
        article: Article,
        held: tuple[Place, int],
        page_of: Callable[[int], Page],
    ) -> tuple[Place, int]:
        """Where the first words in sight are in the other text, and their row."""
        view = self._view
        if view.place == Place():
            return held
        longest = max(len(shown_text(one)[0]) for one in (before, article))
        page = view.page if longest <= _LONGEST else None
        if page is None:
            return Place(FIRST_BODY_BLOCK), 0
        at = Standing(page.line_at(held[0]), held[1])
        other = page_of(page.width)
        there = counterpart(page, view.reading, at, view.size.height, other)
        return other.place_at(there.line), there.row


def has_changed(before: Article, after: Article) -> bool:
    """Whether an article reads otherwise than before, of whichever text.

    Args:
        before: As it is shown.
        after: As the reader gives it now.
    """
    return _read(before) != _read(after)


def _read(article: Article) -> tuple[object, ...]:
    page = article.page and replace(article.page, outdated=False)
    return article.headline.title, article.standfirst, article.html, article.source, page
