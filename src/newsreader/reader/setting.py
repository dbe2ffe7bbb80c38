"""The part of the door that sets articles: as blocks, as a page of the screen, as text."""

import threading
from collections.abc import Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, TypeAlias

from newsreader.model.article import Article, Headline
from newsreader.model.picture import Picture
from newsreader.reader.whole_text import WholeText, shown_text

if TYPE_CHECKING:
    from newsreader.model.document import Document
    from newsreader.reader.sharing import Sharing
    from newsreader.typeset.layout import Layout
    from newsreader.typeset.lines import Page, Plates
    from newsreader.typeset.sight import Sight


_KEPT = 4
"""Documents that are kept: the one that is read, the next, and those just left."""
_LONGEST_KEPT = 1_000_000
"""Characters of HTML beyond which a document is made again rather than kept: it may be large."""

_MadeOf: TypeAlias = tuple[str, str, str, str, str, str, tuple[str, ...], Picture | None]
"""All that a document is made of.

HTML, its base, standfirst, kicker, headline, agency, authors, lead picture.
"""


class Setting(WholeText):
    """Sets articles with the text they are shown with.

    Attributes:
        zone: The reader's time zone.
    """

    zone: tzinfo

    def __init__(self) -> None:
        """Begin with no document made."""
        self._documents: dict[int, tuple[_MadeOf, Document]] = {}
        self._keeping = threading.Lock()

    def document(self, article: Article) -> "Document":
        """Return the body of an article as blocks: its full text where that is to be shown."""
        html, base = shown_text(article)
        lines = (article.standfirst, article.kicker, article.headline.title, article.agency)
        made_of = (html, base, *lines, article.authors, article.picture)
        known = self._documents.get(article.headline.id)
        if known is not None and known[0] == made_of:
            return known[1]
        document = self._made(article, html, base)
        if len(html) <= _LONGEST_KEPT:
            with self._keeping:
                self._documents[article.headline.id] = made_of, document
                while len(self._documents) > _KEPT:
                    del self._documents[next(iter(self._documents))]
        return document

    @staticmethod
    def _made(article: Article, html: str, base: str) -> "Document":
        from newsreader.clean.edges import Signed
        from newsreader.clean.html import to_document
        from newsreader.typeset.code import prepare

        body = to_document(
            html,
            base,
            standfirst=article.standfirst,
            title=article.headline.title,
            picture=article.picture,
            kicker=article.kicker,
            signed=Signed(article.authors, article.agency),
        )
        return prepare(body)

    def page(
        self,
        article: Article,
        document: "Document",
        width: int,
        more: Sequence[Headline] = (),
        plates: "Plates | None" = None,
        *,
        sight: "Sight | None" = None,
        layout: "Layout | None" = None,
        files_key: str = "",
        fetching: bool = False,
        rows: int = 0,
    ) -> "Page":
        """Set an article as a page of at most `width` cells, or as much as is in sight.

        Args:
            article: What stands around the body.
            document: The body.
            width: Cells.
            more: The rail of other headlines.
            plates: How much room pictures have, or None for none.
            sight: How much of it is wanted, or None for all.
            layout: How running text is set.
            files_key: The key for the files of the article; `""`: its head does not tell of them.
            fetching: Whether its full text, which did not come before, is on its way once more.
            rows: Lines that are seen at once, so that what is in sight is not told twice; 0: it is.
        """
        from newsreader.typeset.page import set_page

        return set_page(
            article,
            document,
            width,
            more=more,
            zone=self.zone,
            now=self.now(),
            plates=plates,
            sight=sight,
            layout=layout,
            files_key=files_key,
            fetching=fetching,
            rows=rows,
        )

    def plain(self, article: Article, width: int) -> str:
        """Set an article as plain text of at most `width` cells a line."""
        from newsreader.typeset.plain import to_plain

        return to_plain(self.page(article, self.document(article), width))

    def plain_body(self, article: Article) -> str:
        """Return the text of an article's body, a line for each block."""
        from newsreader.clean.words import to_text

        return to_text(shown_text(article)[0])

    def sharing(self, article: Article) -> "Sharing":
        """Return what can be done with an article outside of the reader."""
        from newsreader.reader.sharing import Sharing

        return Sharing(self, article)
