"""Reading: the article of the selection, and the loop of one key."""

from collections.abc import Callable, Collection
from functools import partial
from typing import Final

from newsreader.dataclass import replace
from newsreader.model.article import Article, Flag, Place
from newsreader.model.document import Document
from newsreader.reader.body import Pause
from newsreader.reader.downloading import on_disk
from newsreader.tui.answers import Fetched
from newsreader.tui.desk import Desk
from newsreader.tui.guard import plain
from newsreader.tui.parts.finding import Finding
from newsreader.tui.parts.full_texts import FullTexts
from newsreader.tui.parts.marks import Marks
from newsreader.tui.parts.other_text import OtherText, has_changed
from newsreader.tui.parts.pictures import Pictures
from newsreader.tui.parts.speaker import NO_ARTICLE, Speaker
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.turning import turning
from newsreader.tui.widgets.bar import Piece, words
from newsreader.typeset.lines import Page, Style
from newsreader.typeset.reading_time import reading_time
from newsreader.typeset.sight import Sight

ARTICLE: Final = "article"
"""What keys wait for that are meant for an article on its way."""
SHOWN_IN: Final = 2.0
"""Seconds for which keys wait at most for the article that they are meant for."""
PATIENCE: Final = 0.5
"""Seconds after which it is said that an article is on its way."""
SETTLED: Final = 0.05
"""Seconds after which a selection that has not moved on is worth an article."""


class Reading:
    """Shows the selected article, and opens one after the other.

    An article counts as read when it is opened, not when the selection passes over it.

    Attributes:
        wanted: The article that the pane shows or is about to show.
        fetched: The article that was shown last, with its document.
    """

    def __init__(
        self,
        desktop: Desktop,
        desk: Desk,
        speaker: Speaker,
        *,
        marks: Marks,
        texts: FullTexts,
        pictures: Pictures,
        finding: Finding,
        plays: Callable[[], str],
        holds: Callable[[], bool],
        shown: Callable[[], object],
    ) -> None:
        """Show nothing yet.

        Args:
            desktop: Its panes.
            desk: Gives articles.
            speaker: Says what there is not.
            marks: Marks what is opened as read.
            texts: Which of its texts an article is shown with.
            pictures: The pictures of the article.
            finding: What is sought in it.
            plays: Gives the address of what plays, or `""`.
            holds: Whether anybody sees what is painted, so that it is held back until all is there.
            shown: Called when an article has been set.
        """
        self._desktop, self._desk, self._speaker, self._marks = desktop, desk, speaker, marks
        self._texts, self._pictures, self._finding = texts, pictures, finding
        self._plays, self._holds, self._told_shown = plays, holds, shown
        self._other = OtherText(desktop.article)
        self._reader, self._view, self._headlines = desk.reader, desktop.article, desktop.headlines
        self.wanted: int | None = None
        self.fetched: Fetched | None = None
        self._doubted: int | None = None
        self._once_there: Callable[[], object] | None = None

    # The selection

    def show_soon(self, article_id: int | None) -> None:
        """Show an article once the selection rests on it.

        Args:
            article_id: Its id.
        """
        self._desktop.set_timer(SETTLED, lambda: self._settle(article_id))

    def _settle(self, article_id: int | None) -> None:
        if article_id == self._headlines.selected:
            self.show_selected()

    def show_selected(self) -> None:
        """Show the selected article where there is room for it."""
        if self._desktop.article_in_sight:
            self.show(self._headlines.selected)

    def show(self, article_id: int | None) -> None:
        """Show an article, or none.

        Args:
            article_id: Its id.
        """
        if article_id is None:
            self.wanted = None
            self._pictures.leave()
            self._view.show(None)
            self._texts.shown = None
            self._forget_what_was_typed()
            self._desktop.article_title.left = ()
            self._texts.show_source()
        elif article_id != self.wanted:
            self.wanted, self._texts.newer = article_id, None
            self._forget_what_was_typed()
            self._finding.forget()
            self._speaker.hush_of_others(article_id)
            self._pictures.leave()
            self._hold()  # a selection that has just moved and the article come together
            self._desk.fetch(article_id, self._headlines.following(article_id))
            self._desktop.set_timer(PATIENCE, lambda: self._tell_coming(article_id))

    def _tell_coming(self, article_id: int) -> None:
        """Say that an article which takes long is on its way: what is in the pane is another."""
        if article_id != self.wanted or article_id == self._view.article_id:
            return
        if self._desk.is_fetching(article_id):
            self._desktop.article_title.left = words("The article is being set …")
            self._desktop.set_timer(PATIENCE, lambda: self._tell_coming(article_id))
        else:  # it will not come, or its pane is still to be laid out
            if self.fetched is None or self.fetched.article.headline.id != article_id:
                self._forget_what_was_typed()
            self.show_title()

    def take(self, message: Fetched) -> None:
        """Set an article, if it is still the one that is wanted."""
        article, body = message.article, message.body
        if article.headline.id != self.wanted or self._is_left(article):
            return
        self.fetched, self._texts.newer = message, None
        self._hold()
        view, texts = self._view, self._texts
        self._pictures.begin(article)
        texts.fetching = texts.page_desk.is_under_way(article.headline.id)
        page = partial(self._page, message)

        def whole(width: int, pause: Pause | None = None) -> Page:
            return page(body.whole(pause), width=width, pause=pause)

        def first(width: int, place: Place, rows: int) -> Page:
            return body.first(partial(page, width=width), place, rows)

        place, row = self._other.place_of(texts.shown, article, whole)
        view.show(whole, place, first, whole, row=row)
        self.show_title()
        texts.take(article)
        hold = self._desktop.hold
        if message.more:
            ready = partial(self._desk.make_ready, article.headline.id, message.more[0].id)
            hold.after(ready)
        view.call_after_refresh(hold.end)
        view.call_after_refresh(self._finding.seek_what_was_typed)
        view.call_after_refresh(self._do_what_was_typed)
        self._told_shown()

    def is_awaited(self, then: Callable[[], object]) -> bool:
        """Whether the selected article is still on its way into the pane: keys then wait for it.

        Args:
            then: Done once it is there, before the keys that were typed behind this one.
        """
        selected = self._headlines.selected
        if selected is None or not self._desktop.article_in_sight:
            return False
        if selected == self._view.article_id:
            return False
        self.show_selected()
        self._once_there = then
        self._desktop.holding_app.hold_keys(SHOWN_IN, ARTICLE)
        self._desktop.set_timer(SHOWN_IN, partial(self._await_no_longer, then))
        if self.fetched is not None and self.fetched.article.headline.id == selected:
            self._view.call_after_refresh(self._do_what_was_typed)
        return True

    def _await_no_longer(self, then: Callable[[], object]) -> None:
        if self._once_there is then:
            self._forget_what_was_typed()

    def _forget_what_was_typed(self) -> None:
        """What was asked of an article that is not wanted any more, or never came, is not done."""
        if self._once_there is not None:
            self._once_there = None
            self._desktop.holding_app.release_keys(ARTICLE)

    def _do_what_was_typed(self) -> None:
        """An article has come: do what was asked of it before it was there."""
        then = self._once_there
        if then is None:
            return
        if self._headlines.selected != self._view.article_id:  # its pane is still to be laid out
            self._desktop.set_timer(SETTLED, self._do_what_was_typed)
            return
        self._once_there = None
        self._desktop.holding_app.release_behind(then, ARTICLE)

    def _page(
        self,
        message: Fetched,
        document: Document,
        *,
        width: int,
        sight: Sight | None = None,
        pause: Pause | None = None,
    ) -> Page:
        """Set a document of an article, as all is at the moment."""
        article, view = message.article, self._view
        return self._reader.page(
            article,
            document,
            width,
            message.more,
            self._pictures.plates(),
            sight=sight,
            layout=replace(view.text_layout, beside=view.beside(width)),
            files_key=self._desktop.key("enclosures"),
            here=on_disk(article, self._reader),
            playing=self._plays(),
            fetching=self._texts.fetching,
            rows=view.size.height,
            pause=pause,
        )

    def show_title(self) -> None:
        """Say above the article whose it is and how long; alone on the screen, how to leave it."""
        if self.fetched is None or self.wanted is None:
            return
        headline = self.fetched.article.headline
        minutes = "summary" if headline.summary_only else f"{reading_time(headline.minutes)} read"
        feed = plain(headline.feed)
        shown = turning(self._view.visual)(feed)
        whose = Piece(f"‹ {shown}", press="clear") if self._desktop.narrow else Piece(shown)
        self._desktop.article_title.left = words(whose, f" · {minutes}")

    def look_again(self, feeds: Collection[int]) -> None:
        """See whether the article in the pane has changed.

        Args:
            feeds: Those that have changed some of their articles.
        """
        shown = self._texts.shown
        if shown is not None and shown.headline.feed_id in feeds:
            self._doubted = shown.headline.id
            self._texts.show_anew(self._doubted)

    def _is_left(self, article: Article) -> bool:
        """Whether the pane stays as it is: the article has not changed, or is being read.

        Under the eyes of its reader no text changes; that there is another one is said above it.
        """
        doubted, self._doubted = self._doubted, None
        shown = self._texts.shown
        if shown is None or not doubted == shown.headline.id == article.headline.id:
            return False
        if not has_changed(shown, article):
            return True
        if self._view.place == Place():
            return False
        self._texts.newer = doubted
        self._texts.show_source()
        return True

    def _hold(self) -> None:
        if self._holds():  # else nobody sees what is painted
            self._desktop.hold.begin()

    # Opening

    def open(self, article_id: int, *, enter: bool) -> None:
        """Show an article and count it as read.

        Args:
            article_id: Its id.
            enter: Whether the keys are to move its text from now on.
        """
        self._headlines.select(article_id)
        if enter or not self._desktop.article_in_sight:
            self._desktop.focus_on(self._view)
        self.show(article_id)
        if self._texts.newer == article_id:
            self._texts.show_anew(article_id)
        self._texts.note_opened(article_id)
        self._count_as_read()

    def _count_as_read(self) -> None:
        headline = self._desktop.selected
        if headline and not headline.read and self._reader.settings.reader.mark_read_on_open:
            self._marks.mark([headline.id], Flag.READ, True)

    def read_on(self) -> None:
        """Open the selected article, go down one page, or go to the next unread one.

        An article whose full text is on its way is not at its end yet: that is said once.
        """
        headline = self._desktop.selected
        if headline is None:
            self._speaker.say(NO_ARTICLE)
        elif not self._desktop.article_in_sight or self._view.article_id != headline.id:
            self.open(headline.id, enter=False)
        else:
            self._texts.note_opened(headline.id)
            self._count_as_read()
            ends = self._at_more_news() or not self._view.read_on()
            if ends and not self._texts.waits_for(headline.id):
                self.next_unread()

    def _at_more_news(self) -> bool:
        """Whether the article has been read and only the rail of other headlines is left."""
        page, view = self._view.made, self._view
        if page is None:
            return False
        below = view.scroll_offset.y + view.scrollable_content_region.height
        return any(
            run.style is Style.MORE_TITLE
            for line in page.lines[: max(0, below - 1)]
            for run in line.runs[:1]
        )

    def next_unread(self) -> None:
        """Open the next unread article."""
        self._go_unread(1)

    def previous_unread(self) -> None:
        """Open the unread article before."""
        self._go_unread(-1)

    def _go_unread(self, step: int) -> None:
        """Open the next unread article, round the end with a word.

        Backwards it stops there first: what is oldest is not to count as read by a slip.
        """
        headlines = self._headlines
        row = headlines.find(lambda headline: not headline.read, step)
        if row is None:
            alone = headlines.headline is not None and not headlines.headline.read
            only = "This is the only unread article in this list"
            nothing = "Nothing unread is left in this list"
            self._speaker.say(only if alone else nothing, of_list=True)
            return
        onward = row > headlines.at if step > 0 else row < headlines.at
        again = self._desktop.key("previous-unread")
        stops = f"Nothing unread above · {again} again goes on from the bottom"
        if not onward and step < 0 and not self._speaker.says(stops):
            self._speaker.say(stops, of=headlines.selected, of_list=True)
            return
        self._speaker.unsay(stops)  # of the next time it is true only once it is said again
        article_id = headlines.ids[row]
        self.open(article_id, enter=False)
        if not onward:
            end = "top" if step > 0 else "bottom"
            self._speaker.say(f"From the {end} again", of=article_id, of_list=True)

    def next(self) -> None:
        """Open the next article."""
        self._go(self._headlines.action_down, "This is the last article of the list")

    def previous(self) -> None:
        """Open the article before."""
        self._go(self._headlines.action_up, "This is the first article of the list")

    def _go(self, move: Callable[[], object], at_the_end: str) -> None:
        """Open the article to which a move leads; at the end of the list say so."""
        headlines, before = self._headlines, self._headlines.at
        move()
        if headlines.selected is None:
            self._speaker.say(NO_ARTICLE)
            return
        if headlines.at == before:  # nothing was opened, and nothing counts as read
            self._speaker.say(at_the_end, of=headlines.selected, of_list=True)
        else:
            self.open(headlines.selected, enter=False)
