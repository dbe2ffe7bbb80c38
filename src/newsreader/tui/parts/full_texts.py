"""Full texts: the page of an article in place of what its feed gives, and back."""

from collections.abc import Callable

from rich.cells import cell_len
from textual.timer import Timer

from newsreader.model.article import Article
from newsreader.model.page import TextSource
from newsreader.tui.desk import Desk
from newsreader.tui.page_desk import Paged, PageDesk
from newsreader.tui.parts.speaker import Speaker, none_open
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.bar import Piece, Words, words

_BY_OTHER_RULES = "by the site's new rules"
_ROOM_ASIDE = 5
"""Cells that the margin must have beside what is said there: the bar for scrolling is there too."""
AHEAD_AFTER = 1.0
"""Seconds for which the list must rest before the pages of its headlines are fetched ahead."""


class FullTexts:
    """Shows the one text of an article or the other, and fetches the one that is not here.

    A page is fetched when its article is opened, and not when the selection passes over it: no
    server hears of what nobody has read.

    Attributes:
        page_desk: What fetches pages.
        shown: The article in the pane.
        opened: The article that was opened last.
        newer: The article in the pane, if its feed has another text of it since.
        fetching: Whether the page in the pane was made while its full text was on its way.
    """

    def __init__(
        self,
        desktop: Desktop,
        desk: Desk,
        speaker: Speaker,
        *,
        show_status: Callable[[], object],
    ) -> None:
        """Begin without pages.

        Args:
            desktop: Where all this is shown.
            desk: Gives an article with the text that is to be shown.
            speaker: Says how it goes with a full text.
            show_status: Draws the status line anew.
        """
        self._desktop, self._desk, self._speaker = desktop, desk, speaker
        self._show_status = show_status
        self._reader = desk.reader
        self.page_desk = PageDesk(desk.reader, desktop.post_message)
        self.shown: Article | None = None
        self.opened: int | None = None
        self.newer: int | None = None
        self.fetching = False
        self._said_of_text = ""
        self._told_to_come: int | None = None
        self._ahead: Timer | None = None

    def take(self, article: Article) -> None:
        """Another article, or the same with another text, is shown.

        Args:
            article: As the reader gives it.
        """
        before, self.shown = self.shown, article
        self._fetch_if_wanted()
        self.show_source()
        if before is not None and before.headline.id == article.headline.id:
            turned = before.source is not article.source
            if turned and self._desktop.alone and not self._desktop.aside.has_class("-roomy"):
                self._speaker.say(_told_of(article), of=article.headline.id)

    def note_opened(self, article_id: int) -> None:
        """An article was opened: its page is wanted, where its feed has only a teaser.

        Args:
            article_id: Its id.
        """
        self.opened = article_id
        self._fetch_if_wanted()
        self.show_source()

    def follow_rules(self) -> None:
        """The rules of a site may have been changed for the very page that is shown."""
        self._fetch_if_wanted()
        self.show_source()

    def _fetch_if_wanted(self) -> None:
        article = self.shown
        if article is None or article.headline.id != self.opened:
            return
        if self._reader.wants_page(article):
            self.page_desk.fetch(article, asked=False)

    def turn(self) -> None:
        """Show the other text of the article; fetch its page where that is not here yet."""
        article = self._asked_of()
        if article is None:
            return
        self._speaker.unsay(self._said_of_text)
        page, number = article.page, article.headline.id
        if page is not None and not page.error:
            full = article.source is TextSource.FULL
            anew = self._reader.is_outdated(article) and not self.page_desk.is_under_way(number)
            if anew:
                changed = "of the article as it is now" if page.outdated else _BY_OTHER_RULES
                self._fetch(article, f"Fetching the full text {changed} …")
            if not (anew and full):
                self.page_desk.show(number, TextSource.FEED if full else TextSource.FULL)
        else:
            self._fetch(article, "Fetching the full text …")
        self.show_source()

    def fetch_anew(self) -> None:
        """Fetch the page of the article whether there is a full text or not."""
        article = self._asked_of()
        if article is not None:
            self._fetch(article, "Fetching the full text anew …")
            self.show_source()

    def _asked_of(self) -> Article | None:
        """Return the article whose full text is asked for."""
        article = self.shown
        if article is None or article.headline.id != self._desktop.headlines.selected:
            self._speaker.say(none_open(self._desktop.selected))
            return None
        return article

    def _fetch(self, article: Article, told: str) -> None:
        number = article.headline.id
        if article.headline.url:
            self.page_desk.fetch(article, asked=True)
            self._say_of_text(told, number)
        else:
            self._speaker.say("The feed names no page of this article", of=number)

    def _say_of_text(self, told: str, article_id: int) -> None:
        """Say how it goes with the full text of an article, until it goes otherwise."""
        self._said_of_text = told
        self._speaker.say(told, of=article_id)

    def take_page(self, message: Paged) -> None:
        """A page has come: show it, if its article is still in the pane."""
        self._desktop.headlines.reread()
        shown = self.shown.headline.id if self.shown is not None else None
        if message.article_id == shown:
            self._speaker.unsay(self._said_of_text)
        if message.error and message.article_id == shown:
            self._say_failed(message)
        self.show_anew(message.article_id)

    def _say_failed(self, message: Paged) -> None:
        """Answer who asked for a page that did not come; else the article says so in its place."""
        page = self.shown.page if self.shown is not None else None
        if page is not None and not page.error:  # the older one is shown, and says nothing of it
            if message.asked or self.opened == message.article_id:
                told = f"The full text stays as it was: {message.error}"
                self._say_of_text(told, message.article_id)
        elif message.asked:
            self._say_of_text(f"No full text: {message.error}", message.article_id)

    def show_anew(self, article_id: int) -> None:
        """Show the article in the pane as it is now.

        Args:
            article_id: Its id; of another one nothing is shown.
        """
        if self.shown is not None and article_id == self.shown.headline.id:
            self._desk.fetch(article_id, self._desktop.headlines.following(article_id))

    def waits_for(self, article_id: int) -> bool:
        """Whether the full text of an article is on its way, and its reader is told so only now.

        Args:
            article_id: The one whose text as it is has been read to its end.
        """
        if self._told_to_come == article_id or not self.page_desk.is_under_way(article_id):
            return False
        self._told_to_come = article_id
        on = self._desktop.key("read-on")
        self._say_of_text(f"The full text is on its way · {on} goes on without it", article_id)
        return True

    def show_source(self) -> None:
        """Say above the article which of its texts it is, and why not the other.

        What the page itself says of a full text that did not come is set anew where it is not
        true any more.
        """
        article = self.shown
        if article is None:
            self._desktop.article_title.right = ()
            return
        page = article.page
        under_way = self.page_desk.is_under_way(article.headline.id)
        if under_way != self.fetching:
            self.fetching = under_way
            if page is not None and page.error:
                self._desktop.article.set_anew()
        if self._desktop.alone:
            self._show_status()
            self.show_aside()
        if under_way:
            self._desktop.article_title.right = words(("fetching full text …", "$accent"))
        elif self.newer == article.headline.id:
            self._desktop.article_title.right = words(
                (f"changed: {self._desktop.key('open')} shows it", "$accent")
            )
        else:
            self._desktop.article_title.right = source_words(article)

    def show_aside(self) -> None:
        """In the focus mode say in the margin which text is shown, where nothing stands there.

        A line of the text is not taken for it: where there is no room it is said for a moment, when
        the one text takes the place of the other.
        """
        article, page = self.shown, self._desktop.article.made
        if not self._desktop.alone or article is None or page is None:
            return
        told = source_words(article)
        cells = sum(cell_len(piece.text) for piece in told)
        width = self._desktop.article.size.width
        laid = width == self._desktop.size.width and not self.fetching and not page.tables
        self._desktop.aside.left = told
        self._desktop.aside.styles.width = cells + 2
        roomy = laid and (width - page.width) // 2 >= cells + _ROOM_ASIDE
        self._desktop.aside.set_class(roomy, "-roomy")
        if roomy:  # it may have been said before the column had its place: once is enough
            self._speaker.unsay(_told_of(article))

    def fetch_ahead_soon(self) -> None:
        """Fetch the pages of the headlines in sight once the list rests, where that is wanted."""
        if not self._reader.settings.reader.prefetch:
            return
        if self._ahead is not None:
            self._ahead.stop()
        self._ahead = self._desktop.set_timer(
            AHEAD_AFTER, lambda: self.page_desk.fetch_ahead(self._desktop.headlines.in_sight)
        )


def _told_of(article: Article) -> str:
    return f"This is the {article.source.value}"


def source_words(article: Article) -> Words:
    """Which of its texts an article is shown with; that there is no full one is said in its text.

    Args:
        article: As the reader gives it.
    """
    page = article.page
    older = article.source is TextSource.FULL and page is not None and page.outdated
    told = f"older {article.source.value}" if older else article.source.value
    return (Piece(told, "$meta", "full-text"),)
