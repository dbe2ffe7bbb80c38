"""Full texts: the page of an article in place of what its feed gives, and back."""

from collections.abc import Callable

from rich.cells import cell_len
from textual.timer import Timer

from newsreader.dataclass import dataclass, replace
from newsreader.model.article import Article, Place
from newsreader.model.page import TextSource
from newsreader.reader.door import Reader
from newsreader.reader.whole_text import shown_text
from newsreader.tui.answers import Reloaded
from newsreader.tui.page_desk import Paged, PageDesk, Turned
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.bar import Piece, Words, words
from newsreader.typeset.counterpart import Standing, counterpart
from newsreader.typeset.lines import Page
from newsreader.typeset.page import FIRST_BODY_BLOCK

_BY_OTHER_RULES = "by the site's rules of now"
_LONGEST = 300_000
"""Characters of HTML beyond which a text is not looked through for where its reader was: nobody
waits for a key."""
_ROOM_ASIDE = 5
"""Cells that the margin must have beside what is said there: the bar for scrolling is there too."""
AHEAD_AFTER = 1.0
"""Seconds for which the list must rest before the pages of its headlines are fetched ahead."""


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


class FullTexts(Desktop):
    """Actions on the two texts of an article.

    A page is fetched when its article is opened, and not when the selection passes over it: no
    server hears of what nobody has read.
    """

    shown: Article | None = None
    """The article in the pane."""
    opened: int | None = None
    """The article that was opened last."""
    newer: int | None = None
    """The article in the pane, if its feed has another text of it since."""
    _left: "Left | None" = None
    _said_of_text = ""
    """What was said last of how it goes with a full text."""
    fetching = False
    """Whether the page in the pane was made while its full text was on its way."""

    def __init__(self, reader: Reader) -> None:
        """Begin without pages.

        Args:
            reader: The one door.
        """
        super().__init__(reader)
        self.page_desk = PageDesk(reader, self.post_message)
        self._told_to_come: int | None = None
        self._ahead: Timer | None = None

    def take_article(self, article: Article) -> None:
        """Another article, or the same with another text, is shown.

        Args:
            article: As the reader gives it.
        """
        before, self.shown = self.shown, article
        self._fetch_if_wanted()
        self.show_source()
        if before is not None and before.headline.id == article.headline.id:
            turned = before.source is not article.source
            if turned and self.has_class("-zen") and not self.aside.has_class("-roomy"):
                self.say(f"This is the {article.source.value}", of=article.headline.id)

    def note_opened(self, article_id: int) -> None:
        """An article was opened: its page is wanted, where its feed has only a teaser.

        Args:
            article_id: Its id.
        """
        self.opened = article_id
        self._fetch_if_wanted()
        self.show_source()

    def on_reloaded(self, _message: Reloaded) -> None:
        """The rules of a site may have been changed for the very page that is shown."""
        self._fetch_if_wanted()
        self.show_source()

    def _fetch_if_wanted(self) -> None:
        article = self.shown
        if article is None or article.headline.id != self.opened:
            return
        if self.reader.wants_page(article):
            self.page_desk.fetch(article, asked=False)

    def place_of(self, article: Article, page_of: Callable[[int], Page]) -> tuple[Place, int]:
        """Return where an article that comes is to be shown: a place, and its row in the pane.

        Args:
            article: As the reader gives it.
            page_of: Makes its whole page for a width in cells.
        """
        before, view, left = self.shown, self.article, self._left
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
        view = self.article
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

    def action_full_text(self) -> None:
        """Show the other text of the article; fetch its page where that is not here yet."""
        article = self._asked_of()
        if article is None:
            return
        self.unsay(self._said_of_text)
        page, number = article.page, article.headline.id
        if page is not None and not page.error:
            full = article.source is TextSource.FULL
            anew = self.reader.is_outdated(article) and not self.page_desk.is_under_way(number)
            if anew:
                changed = "of the article as it is now" if page.outdated else _BY_OTHER_RULES
                self._fetch(article, f"Fetching the full text {changed} …")
            if not (anew and full):
                self.page_desk.show(number, TextSource.FEED if full else TextSource.FULL)
        else:
            self._fetch(article, "Fetching the full text …")
        self.show_source()

    def action_full_text_anew(self) -> None:
        """Fetch the page of the article whether there is a full text or not."""
        article = self._asked_of()
        if article is not None:
            self._fetch(article, "Fetching the full text anew …")
            self.show_source()

    def _asked_of(self) -> Article | None:
        """Return the article whose full text is asked for."""
        article = self.shown
        if article is None or article.headline.id != self.headlines.selected:
            self.say("Open an article first")
            return None
        return article

    def _fetch(self, article: Article, told: str) -> None:
        number = article.headline.id
        if article.headline.url:
            self.page_desk.fetch(article, asked=True)
            self._say_of_text(told, number)
        else:
            self.say("The feed names no page of this article", of=number)

    def _say_of_text(self, told: str, article_id: int) -> None:
        """Say how it goes with the full text of an article, until it goes otherwise."""
        self._said_of_text = told
        self.say(told, of=article_id)

    def on_turned(self, message: Turned) -> None:
        """The other text is to be shown."""
        self.show_anew(message.article_id)

    def take_page(self, message: Paged) -> None:
        """A page has come: show it, if its article is still in the pane."""
        self.headlines.reread()
        shown = self.shown.headline.id if self.shown is not None else None
        if message.article_id == shown:
            self.unsay(self._said_of_text)
        if (
            message.error
            and message.article_id == shown
            and (message.asked or self.opened == shown)
        ):
            page = self.shown.page if self.shown is not None else None
            had = page is not None and not page.error
            what = "The full text stays as it was" if had else "No full text"
            self._say_of_text(f"{what}: {message.error}", message.article_id)
        self.show_anew(message.article_id)

    def show_anew(self, article_id: int) -> None:
        """Show the article in the pane as it is now.

        Args:
            article_id: Its id; of another one nothing is shown.
        """
        if self.shown is not None and article_id == self.shown.headline.id:
            self.desk.fetch(article_id, self.headlines.following(article_id))

    def waits_for_text(self, article_id: int) -> bool:
        """Whether the full text of an article is on its way, and its reader is told so only now.

        Args:
            article_id: The one whose text as it is has been read to its end.
        """
        if self._told_to_come == article_id or not self.page_desk.is_under_way(article_id):
            return False
        self._told_to_come = article_id
        on = self.key("read-on")
        self._say_of_text(f"The full text is on its way · {on} goes on without it", article_id)
        return True

    def show_source(self) -> None:
        """Say above the article which of its texts it is, and why not the other.

        What the page itself says of a full text that did not come is set anew where it is not
        true any more.
        """
        article = self.shown
        if article is None:
            self.article_title.right = ()
            return
        page = article.page
        under_way = self.page_desk.is_under_way(article.headline.id)
        if under_way != self.fetching:
            self.fetching = under_way
            if page is not None and page.error:
                self.article.set_anew()
        if self.has_class("-zen"):
            self.show_status()
            self.show_aside()
        if under_way:
            self.article_title.right = words(("fetching full text …", "$accent"))
        elif self.newer == article.headline.id:
            self.article_title.right = words((f"changed: {self.key('open')} shows it", "$accent"))
        else:
            self.article_title.right = source_words(article)

    def show_aside(self) -> None:
        """In the focus mode say in the margin which text is shown, where nothing stands there.

        A line of the text is not taken for it: where there is no room it is said for a moment, when
        the one text takes the place of the other.
        """
        article, page = self.shown, self.article.made
        if not self.has_class("-zen") or article is None or page is None:
            return
        told = source_words(article)
        cells = sum(cell_len(piece.text) for piece in told)
        width = self.article.size.width
        laid = width == self.size.width and not self.fetching and not page.tables
        self.aside.left = told
        self.aside.styles.width = cells + 2
        self.aside.set_class(laid and (width - page.width) // 2 >= cells + _ROOM_ASIDE, "-roomy")

    def fetch_ahead_soon(self) -> None:
        """Fetch the pages of the headlines in sight once the list rests, where that is wanted."""
        if not self.reader.settings.reader.prefetch:
            return
        if self._ahead is not None:
            self._ahead.stop()
        self._ahead = self.set_timer(
            AHEAD_AFTER, lambda: self.page_desk.fetch_ahead(self.headlines.in_sight)
        )


def source_words(article: Article) -> Words:
    """Which of its texts an article is shown with, or that there is no full one: the page says why.

    Args:
        article: As the reader gives it.
    """
    page = article.page
    if article.source is TextSource.FEED and page is not None and page.error:
        return (Piece("full text failed", "$meta", "full-text"),)
    older = article.source is TextSource.FULL and page is not None and page.outdated
    told = f"older {article.source.value}" if older else article.source.value
    return (Piece(told, "$meta", "full-text"),)


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
