"""The part of the door that sets articles: as blocks, as a page of the screen, as text."""

import threading
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, TypeAlias

from newsreader.model.article import Article, Headline
from newsreader.model.picture import Picture
from newsreader.reader.body import Body, Pause
from newsreader.reader.whole_text import WholeText, shown_text

if TYPE_CHECKING:
    from newsreader.clean.html import Around
    from newsreader.model.document import Document
    from newsreader.reader.sharing import Sharing
    from newsreader.typeset.layout import Layout
    from newsreader.typeset.lines import Page, Plates
    from newsreader.typeset.sight import Sight


_KEPT = 4
"""Bodies that are kept: the one that is read, the next, and those just left."""
_LONGEST_KEPT = 1_000_000
"""Characters of HTML beyond which a body is made again rather than kept: it may be large."""

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
        super().__init__()
        self._bodies: dict[int, tuple[_MadeOf, Body]] = {}
        self._keeping = threading.Lock()

    def document(self, article: Article) -> "Document":
        """Return the body of an article as blocks: its full text where that is to be shown."""
        return self.body(article).whole()

    def body(self, article: Article) -> Body:
        """Return what makes the document of an article, part by part; itself it makes nothing."""
        html, base = shown_text(article)
        lines = (article.standfirst, article.kicker, article.headline.title, article.agency)
        made_of = (html, base, *lines, article.authors, article.picture)
        with self._keeping:
            known = self._bodies.get(article.headline.id)
            if known is not None and known[0] == made_of:
                return known[1]
            body = _body(article, html, base)
            if len(html) <= _LONGEST_KEPT:
                self._bodies[article.headline.id] = made_of, body
                while len(self._bodies) > _KEPT:
                    del self._bodies[next(iter(self._bodies))]
        return body

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
        here: Mapping[str, bool] | None = None,
        playing: str = "",
        fetching: bool = False,
        rows: int = 0,
        pause: Pause | None = None,
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
            here: The addresses of those of them that are on the disk, and whether wholly.
            playing: The address of what plays, whatever that is of, or `""`.
            fetching: Whether its full text, which did not come before, is on its way once more.
            rows: Lines that are seen at once, so that what is in sight is not told twice; 0: it is.
            pause: Called now and then; what it raises ends the work.
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
            here=here,
            playing=playing,
            fetching=fetching,
            rows=rows,
            pause=pause,
        )

    def plain(self, article: Article, width: int) -> str:
        """Set an article as plain text of at most `width` cells a line, to be read on any day."""
        from newsreader.typeset.page import set_page
        from newsreader.typeset.plain import to_plain

        document = self.document(article)
        return to_plain(set_page(article, document, width, zone=self.zone, now=None))

    def plain_body(self, article: Article) -> str:
        """Return the words of an article's body, a line for each thing that is said."""
        from newsreader.export.words import to_words

        return to_words(self.document(article))

    def sharing(self, article: Article) -> "Sharing":
        """Return what can be done with an article outside of the reader."""
        from newsreader.reader.sharing import Sharing

        return Sharing(self, article)


def _body(article: Article, html: str, base: str) -> Body:
    """Return the body of an article.

    Args:
        article: What stands around it.
        html: The text that is shown.
        base: What its links stand on.
    """

    def around() -> "Around":
        from newsreader.clean.around.edges import Signed
        from newsreader.clean.html import Around

        return Around(
            standfirst=article.standfirst,
            title=article.headline.title,
            picture=article.picture,
            kicker=article.kicker,
            signed=Signed(article.authors, article.agency, article.edition),
        )

    def start(block: int) -> "Document":
        from newsreader.clean.start import to_start
        from newsreader.typeset.code import prepare

        return prepare(to_start(html, base, around(), block))

    def whole(pause: Pause | None) -> "Document":
        from newsreader.clean.html import to_document
        from newsreader.typeset.code import prepare

        return prepare(to_document(html, base, pause=pause, **around()))

    return Body(start, whole)
