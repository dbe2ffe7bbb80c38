"""Reading: the article of the selection, the loop of one key, and the way in and out."""

from collections.abc import Collection
from functools import partial

from newsreader.dataclass import replace
from newsreader.model.article import Article, Flag, Place
from newsreader.model.document import Document
from newsreader.model.tag import fold
from newsreader.reader.body import Pause
from newsreader.tui.answers import Fetched
from newsreader.tui.filtering import VIEW_NAMES, clear, is_narrowed
from newsreader.tui.guard import plain
from newsreader.tui.messages import Highlighted, NewAbove, Opened, Settled
from newsreader.tui.page_desk import Paged
from newsreader.tui.screens.choosing import Choosing
from newsreader.tui.screens.full_text import FullTexts, has_changed
from newsreader.tui.screens.marking import Marking
from newsreader.tui.screens.resting import Resting
from newsreader.tui.screens.thumbing import Thumbing
from newsreader.tui.screens.within import Within
from newsreader.tui.turning import turning
from newsreader.tui.widgets.article_messages import LinkClicked, PlaceChanged
from newsreader.tui.widgets.bar import Piece, words
from newsreader.typeset.lines import FILES, Page, Style
from newsreader.typeset.reading_time import reading_time
from newsreader.typeset.sight import Sight

PATIENCE = 0.5
"""Seconds after which it is said that an article is on its way."""
SETTLED = 0.05
"""Seconds after which a selection that has not moved on is worth an article."""


class Reading(Choosing, Marking, Thumbing, FullTexts, Resting, Within):
    """Actions on the article.

    An article counts as read when it is opened, not when the selection passes over it.
    """

    wanted: int | None = None
    """The article that the pane shows or is about to show."""
    _settled = False
    _doubted: int | None = None
    """The article in the pane, while it is looked up whether it has changed."""
    _zen_within = False
    """Whether the article had the focus when it was shown alone."""

    # The selection

    def on_highlighted(self, message: Highlighted) -> None:
        """Show the article once the selection rests."""
        self.keep_selection(message.article_id)
        self.fetch_ahead_soon()
        self.pass_on()
        self.set_timer(SETTLED, lambda: self._settle(message.article_id))

    def _settle(self, article_id: int | None) -> None:
        if article_id == self.headlines.selected:
            self.show_selected()

    def show_files(self, at: int | None = None) -> None:
        """Play a file of the article; where there are several and none is named, list them."""
        raise NotImplementedError

    def keep_selection(self, article_id: int | None) -> None:
        """Remember the selection."""
        raise NotImplementedError

    def show_selected(self) -> None:
        """Show the selected article where there is room for it."""
        if self.article_in_sight:
            self.show_article(self.headlines.selected)

    def show_article(self, article_id: int | None) -> None:
        """Show an article, or none.

        Args:
            article_id: Its id.
        """
        if article_id is None:
            self.wanted = None
            self.leave_pictures()
            self.article.show(None)
            self.shown = None
            self.article_title.left = ()
            self.show_source()
        elif article_id != self.wanted:
            self.wanted, self.newer, self._to_find = article_id, None, ""
            self.hush_of_others(article_id)
            self.leave_pictures()
            self._hold()  # a selection that has just moved and the article come together
            self.desk.fetch(article_id, self.headlines.following(article_id))
            self.set_timer(PATIENCE, lambda: self._tell_coming(article_id))

    def _tell_coming(self, article_id: int) -> None:
        """Say that an article which takes long is on its way: what is in the pane is another."""
        if article_id != self.wanted or article_id == self.article.article_id:
            return
        if self.desk.is_fetching(article_id):
            self.article_title.left = words("The article is being set …")
            self.set_timer(PATIENCE, lambda: self._tell_coming(article_id))
        else:  # it will not come
            self.show_article_title()

    def on_fetched(self, message: Fetched) -> None:
        """Set the article, if it is still the one that is wanted."""
        article, body, more = message.article, message.body, message.more
        if article.headline.id != self.wanted or self._is_left(article):
            return
        self.fetched, self.newer = message, None
        self._hold()
        view = self.article
        self.begin_pictures(article)
        self.fetching = self.page_desk.is_under_way(article.headline.id)

        def page(
            document: Document,
            *,
            width: int,
            sight: Sight | None = None,
            pause: Pause | None = None,
        ) -> Page:
            return self.reader.page(
                article,
                document,
                width,
                more,
                self.plates(),
                sight=sight,
                layout=replace(view.text_layout, beside=view.beside(width)),
                files_key=self.key("enclosures"),
                here=[one.url for one in article.enclosures if self.reader.downloaded(one)],
                fetching=self.fetching,
                rows=view.size.height,
                pause=pause,
            )

        def whole(width: int, pause: Pause | None = None) -> Page:
            return page(body.whole(pause), width=width, pause=pause)

        def first(width: int, place: Place, rows: int) -> Page:
            return body.first(partial(page, width=width), place, rows)

        place, row = self.place_of(article, whole)
        view.show(whole, place, first, whole, row=row)
        self.show_article_title()
        self.take_article(article)
        self.note_article()
        if message.more:
            ready = partial(self.desk.make_ready, article.headline.id, message.more[0].id)
            self.hold.after(ready)
        view.call_after_refresh(self.hold.end)
        view.call_after_refresh(self.seek_what_was_typed)
        self.tell_settled()

    def show_article_title(self) -> None:
        """Say above the article whose it is and how long; alone on the screen, how to leave it."""
        if self.fetched is None or self.wanted is None:
            return
        headline = self.fetched.article.headline
        minutes = "summary" if headline.summary_only else f"{reading_time(headline.minutes)} read"
        feed = plain(headline.feed)
        shown = turning(self.article.visual)(feed)
        whose = Piece(f"‹ {shown}", press="clear") if self.narrow else Piece(shown)
        self.article_title.left = words(whose, f" · {minutes}")

    def look_again(self, feeds: Collection[int]) -> None:
        """See whether the article in the pane has changed.

        Args:
            feeds: Those that have changed some of their articles.
        """
        if self.shown is not None and self.shown.headline.feed_id in feeds:
            self._doubted = self.shown.headline.id
            self.show_anew(self._doubted)

    def _is_left(self, article: Article) -> bool:
        """Whether the pane stays as it is: the article has not changed, or is being read.

        Under the eyes of its reader no text changes; that there is another one is said above it.
        """
        doubted, self._doubted = self._doubted, None
        shown = self.shown
        if shown is None or not doubted == shown.headline.id == article.headline.id:
            return False
        if not has_changed(shown, article):
            return True
        if self.article.place == Place():
            return False
        self.newer = doubted
        self.show_source()
        return True

    def _hold(self) -> None:
        if self._settled and not self.leaving:  # else nobody sees what is painted
            self.hold.begin()

    def tell_settled(self) -> None:
        """Say so, once, when the list, its counts and the article are there."""
        there = self.loaded and self.counted and self.wanted == self.article.article_id
        if there and not self._settled:
            self._settled = True
            self.call_after_refresh(self.post_message, Settled())

    def on_place_changed(self, message: PlaceChanged) -> None:
        """Remember where the reader is."""
        self.desk.keep_place(message.article_id, message.place)

    def on_new_above(self, message: NewAbove) -> None:
        """Say how many headlines have come above."""
        told = f"{message.count:,} new above ↑" if message.count else ""
        self.list_title.right = words((told, "$accent"))

    def on_paged(self, message: Paged) -> None:
        """A page has come, and perhaps a picture for its headline with it."""
        self.take_page(message)
        self.thumbs_soon()

    # Opening

    def on_opened(self, message: Opened) -> None:
        """Read an article."""
        self.open_article(message.article_id, enter=message.enter)

    def open_article(self, article_id: int, *, enter: bool) -> None:
        """Show an article and count it as read.

        Args:
            article_id: Its id.
            enter: Whether the keys are to move its text from now on.
        """
        self.headlines.select(article_id)
        if enter or not self.article_in_sight:
            self.focus_on(self.article)
        self.show_article(article_id)
        if self.newer == article_id:
            self.show_anew(article_id)
        self.note_opened(article_id)
        self._count_as_read()

    def _count_as_read(self) -> None:
        headline = self.selected
        if headline and not headline.read and self.reader.settings.reader.mark_read_on_open:
            self.mark([headline.id], Flag.READ, True)

    def action_read_on(self) -> None:
        """Open the selected article, go down one page, or go to the next unread one.

        An article whose full text is on its way is not at its end yet: that is said once.
        """
        headline = self.selected
        if headline is None:
            self.say("There is nothing to read here")
        elif not self.article_in_sight or self.article.article_id != headline.id:
            self.open_article(headline.id, enter=False)
        else:
            self.note_opened(headline.id)
            self._count_as_read()
            ends = self._at_more_news() or not self.article.read_on()
            if ends and not self.waits_for_text(headline.id):
                self.action_next_unread()

    def _at_more_news(self) -> bool:
        """Whether the article has been read and only the rail of other headlines is left."""
        page, view = self.article.made, self.article
        if page is None:
            return False
        below = view.scroll_offset.y + view.scrollable_content_region.height
        return any(
            run.style is Style.MORE_TITLE
            for line in page.lines[: max(0, below - 1)]
            for run in line.runs[:1]
        )

    def action_next_unread(self) -> None:
        """Open the next unread article."""
        self._go_unread(1)

    def action_previous_unread(self) -> None:
        """Open the unread article before."""
        self._go_unread(-1)

    def _go_unread(self, step: int) -> None:
        found = self.headlines.find(lambda headline: not headline.read, step)
        if found is None:
            self.say("Nothing unread is left in this list")
        else:
            self.open_article(found, enter=False)

    def action_next(self) -> None:
        """Open the next article."""
        self.headlines.action_down()
        self._open_selected()

    def action_previous(self) -> None:
        """Open the article before."""
        self.headlines.action_up()
        self._open_selected()

    def _open_selected(self) -> None:
        if self.headlines.selected is not None:
            self.open_article(self.headlines.selected, enter=False)

    # Links

    def on_link_clicked(self, message: LinkClicked) -> None:
        """Follow a link: to another article, a tag, or out of the program."""
        kind, _, rest = message.href.partition(":")
        if kind == "article" and rest.isdecimal():
            self.open_article(int(rest), enter=False)
        elif kind == "picture" and rest.isdecimal():
            self.open_picture(int(rest))
        elif kind == "tag":
            self._show_tag(rest)
        elif message.href.startswith(FILES):
            self.show_files(int(rest) if rest.isdecimal() else None)
        else:
            self.open_link(message.href, self.words_of(message.href))

    def _show_tag(self, label: str) -> None:
        """Show a tag, or say that nothing has it: the page of an article names tags of its own."""
        if fold(label) in self.tag_labels:
            self.action_show_tag(fold(label))
        else:
            self.say(f"Nothing in {VIEW_NAMES[self.session.view]} has the tag {plain(label)}")

    # In and out

    def action_out(self) -> None:
        """Go one pane to the left."""
        if self.has_class("-zen") or self.article.has_focus:
            self.focus_on(self.headlines)
        elif self.headlines.has_focus:
            self.focus_on(self.tag_filter.list)

    def action_back(self) -> None:
        """Go back to the headlines; from there, quit."""
        if self.headlines.has_focus and not self.has_class("-zen"):
            self.app.exit()
        else:
            self.focus_on(self.headlines)

    def action_clear(self) -> None:
        """Go back to the headlines; there, take the filter away."""
        self.hush()
        if not self.headlines.has_focus or self.has_class("-zen"):
            self.focus_on(self.headlines)
        elif is_narrowed(self.session):
            self.change(clear(self.session))
        else:
            self.say(f"{self.key('back')} quits")

    def action_zen(self) -> None:
        """Show the article alone, or everything again."""
        if self.has_class("-zen"):
            self.remove_class("-zen")
            self.focus_on(self.article if self._zen_within else self.headlines)
        elif self.headlines.selected is not None:
            self._zen_within = self.article.has_focus
            self.add_class("-zen")
            self.open_article(self.headlines.selected, enter=True)
            self.call_after_refresh(self.show_aside)

    def action_next_pane(self) -> None:
        """Give the next pane the focus."""
        self._turn(1)

    def action_previous_pane(self) -> None:
        """Give the pane before the focus."""
        self._turn(-1)

    def _turn(self, step: int) -> None:
        panes = [self.tag_filter.list, self.headlines, self.article]
        at = next((at for at, pane in enumerate(panes) if pane.has_focus), 1)
        to = panes[(at + step) % len(panes)]
        if to is self.article and not self.article_in_sight:
            self.action_read_on()
        else:
            self.focus_on(to)
