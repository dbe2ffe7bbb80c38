"""The main screen: the tag filter, the headlines and the article, side by side or one by one."""

import os
from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.timer import Timer
from textual.widget import Widget

from newsreader.dataclass import replace
from newsreader.errors import NewsreaderError
from newsreader.model.article import Headline
from newsreader.model.query import View
from newsreader.reader.door import Reader
from newsreader.tui import filtering, hyperlinks
from newsreader.tui.answers import Counted, Listed, Trouble
from newsreader.tui.bindings import bindings
from newsreader.tui.key import Scope
from newsreader.tui.messages import Loaded
from newsreader.tui.screens.enclosing import Enclosing
from newsreader.tui.screens.feeds_acts import Feeding
from newsreader.tui.screens.full_text import source_words
from newsreader.tui.screens.reading import Reading
from newsreader.tui.screens.resting import asked
from newsreader.tui.screens.veiling import Veiling
from newsreader.tui.themed import is_visual_in
from newsreader.tui.widgets.article_messages import ColumnStays
from newsreader.tui.widgets.article_view import NOTHING_YET, ArticleView
from newsreader.tui.widgets.bar import Bar, Piece, Words, words
from newsreader.tui.widgets.find_line import FindLine
from newsreader.tui.widgets.headline_list import HeadlineList
from newsreader.tui.widgets.search_line import LEAVE, SearchLine
from newsreader.tui.widgets.status import ago, hints, mistakes, progress
from newsreader.tui.widgets.tag_filter import TagFilter
from newsreader.typeset.layout import Layout, layout_of

SAVED_AFTER = 1.0
"""Seconds after which a selection that rests is written down."""
AGES_EVERY = 30.0
"""Seconds between looks at the clock for what was how long ago."""


class MainScreen(Reading, Feeding, Enclosing, Veiling):
    """Three panes from 110 columns on, two from 80 on, one below."""

    CSS_PATH = "main.tcss"
    AUTO_FOCUS = "HeadlineList"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (80, "-medium"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (12, "-high")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.READING)

    def __init__(self, reader: Reader) -> None:
        """Make the screen with what was on it last time.

        Args:
            reader: The one door.
        """
        super().__init__(reader)
        self._saving: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lines at top and bottom, panes between."""
        # Textual would lay the screen out for no size at all first, then style all of it anew.
        width, height = self.app.size
        self.add_class(
            *self._get_breakpoint_classes(width, self.HORIZONTAL_BREAKPOINTS),
            *self._get_breakpoint_classes(height, self.VERTICAL_BREAKPOINTS),
        )
        session, settings = self.session, self.reader.settings.reader
        layout = layout_of(
            session.align or settings.align, session.line_spacing or settings.line_spacing
        )
        yield Bar(id="header", keep_first=True)
        with Horizontal(id="panes"):
            yield TagFilter(id="tags")
            with Vertical(id="list"):
                yield Bar(classes="title")
                yield HeadlineList(self._headlines, now=self.reader.now, zone=self.reader.zone)
            with Vertical(id="article"):
                yield Bar(classes="title", keep_right=True)
                yield ArticleView(
                    measure=session.measure or settings.measure,
                    layout=layout,
                    visual=is_visual_in(self.app),
                )
                yield FindLine()
                yield Bar(id="aside")
        yield SearchLine(self.check_query)
        yield Bar(id="status")

    def on_mount(self) -> None:
        """Show what is in the store at once; the feeds are asked behind it."""
        self.headlines.empty_text, self.article.empty_text = "Fetching the headlines …", ""
        if self.check_query(self.session.text):
            self.session = replace(self.session, text="")
        for each in (self.headlines, self.tag_filter.list, self.header, self.status):
            each.visual = is_visual_in(self.app)
        self.watch(self.article, "measure", self._measured, init=False)
        self.watch(self.article, "text_layout", self._laid_out, init=False)
        self.watch(self.article, "virtual_size", self.show_aside, init=False)
        self.adopt_keys()
        self.show_header()
        self.show_status()
        self.desk.list(self.session, fresh=True, with_selected=True)
        self.set_interval(AGES_EVERY, self._tick)
        self.start_watching()

    def settle(self) -> None:
        """Remember where the reader is: the program is about to end."""
        if self.article.article_id is not None:
            self.desk.keep_place(self.article.article_id, self.article.place)
        selected = self.headlines.selected
        if selected is not None and self.headlines.size:
            line = self.headlines.region_of_selected().y
            self.session = replace(self.session, article_id=selected, line=line)
        self.desk.keep_session(self.session)

    def calm(self) -> None:
        """Take away what is true for a moment only."""
        super().calm()
        if self.shown is not None:  # its page may be on its way
            self.article_title.right = source_words(self.shown)

    def on_unmount(self) -> None:
        """Stop all threads, once what is to be written is written."""
        self.picture_desk.close()
        self.thumb_desk.close()
        self.page_desk.close()
        self.close_files()
        self.desk.close()

    def adopt_keys(self) -> None:
        """Follow the keymap."""
        self.tag_filter.list.set_keys(self.keymap)
        wanted = self.reader.settings.reader.hyperlinks
        self.article.hyperlinks = wanted and hyperlinks.are_understood(os.environ)
        self.adopt_thumbnails()
        self.show_status()

    def _headlines(self, ids: Sequence[int]) -> list[Headline]:
        try:
            return self.reader.headlines(ids)
        except NewsreaderError as error:
            # Asked while painting: the rows stay blank, and the reason is told.
            self.post_message(Trouble(str(error)))
            return []

    def _measured(self, measure: int) -> None:
        self.session = replace(self.session, measure=measure)
        page = self.article.made
        room = page.width if page is not None else measure
        short = f", with room for {room}" if room < measure else ""
        self.say(f"Column of {measure} cells{short}")
        self._save_soon()

    def on_column_stays(self, message: ColumnStays) -> None:
        """Say why nothing happens."""
        self.say(f"The column is as {message.end} as it can be here: {message.cells} cells")

    def _laid_out(self, layout: Layout) -> None:
        self.session = replace(self.session, align=layout.align, line_spacing=layout.spacing.value)
        self._save_soon()
        self.say(f"Lines {layout.align}, spacing {layout.spacing.value}")

    # Lists

    def on_listed(self, message: Listed) -> None:
        """Show a list, if it is still the one that is wanted."""
        if asked(message.session) != asked(self.session):
            return
        first, self.loaded = not self.loaded, True
        self.note_list(message)
        self.reorder |= first or message.fresh
        if message.counted is not None:
            self._take_counts(message.counted)
        self.headlines.empty_text = self._empty_text()
        # Where there are headlines one of them is on its way into the pane.
        self.article.empty_text = "" if message.ids else NOTHING_YET
        if first or message.fresh:
            # What was being read last time stays with what is unread until another list comes.
            last = self.session.article_id
            line = self.session.line if first or self.leaving else None
            self.headlines.load(message.ids, last, line)
            self.touched = {last} if last is not None and last == self.headlines.selected else set()
            if first:
                self._begin()
            elif self.leaving and not self.is_set:  # by another rail of headlines perhaps
                self.wanted = None
                self.show_selected()
        else:
            # What was marked since it was asked for is not among those it has kept.
            self.headlines.merge(message.ids, self.touched.difference(message.kept))
            if not self.tally.running:
                self.headlines.leave_as_is()
            if self.wanted is None:  # there was none until now, and the pane would stay empty
                self.show_selected()
        self.fetch_ahead_soon()
        self.thumbs_soon()
        if not first:  # else the App itself lets the keys go
            self.holding_app.release_keys()

    def _begin(self) -> None:
        """The first list is there: take keys, and show the article without waiting for a rest."""
        self.post_message(Loaded())
        self.show_selected()
        self.tell_settled()

    def on_counted(self, message: Counted) -> None:
        """Show what the lines of the tag filter hold now."""
        if asked(message.session) == asked(self.session):
            self._take_counts(message)

    def _take_counts(self, message: Counted) -> None:
        self.note_counts(message)
        before, self.reorder = () if self.reorder else self.counts.tags, False
        # A tag keeps its name on the screen when its last article goes.
        counts = filtering.with_chosen(message.counts, self.session, self.tag_labels)
        self.counts = filtering.in_place(counts, before)
        self.unread, self.feeds = message.unread, message.feeds
        self.tag_filter.show(self.counts, self.feeds, self.session)
        self.show_header()
        self.tell_settled()

    def show_files(self, at: int | None = None) -> None:
        """Play a file of the article; where there are several and none is named, list them."""
        self.ask_for_files(at)

    def file_came(self, url: str) -> None:
        """A file is on the disk now: the page of its article says so."""
        if self.shown is not None and any(one.url == url for one in self.shown.enclosures):
            self.article.set_anew()

    def keep_selection(self, article_id: int | None) -> None:
        """Remember the selection, once it rests."""
        if article_id is not None:
            self.session = replace(self.session, article_id=article_id)
            self._save_soon()

    def keep_theme(self, theme: str, instead_of: str) -> None:
        """Remember the theme that was chosen.

        Args:
            theme: Its name.
            instead_of: The one that the config file names.
        """
        self.session = replace(self.session, theme=theme, instead_of=instead_of)
        self._save_soon()

    def _save_soon(self) -> None:
        if self._saving is not None:
            self._saving.stop()
        self._saving = self.set_timer(SAVED_AFTER, lambda: self.desk.keep_session(self.session))

    def _empty_text(self) -> str:
        if not self.reader.settings.feeds:
            return f"No feeds yet.\n{self.key('add-feeds')} chooses some."
        if self.tally.running and not any(feed.total for feed in self.feeds):
            return "The feeds are being asked for their news …"
        if trouble := self._empty_feeds():
            return trouble
        if self.session.text:
            return f"Nothing found.\n{self.key('query')} changes the search, Esc ends it."
        if filtering.is_narrowed(self.session):
            return "Nothing has all of this.\nEsc clears the filter."
        return {
            View.UNREAD: f"All read.\n{self.key('view-all')} shows all articles, "
            f"{self.key('refresh-all')} asks for new ones.",
            View.TODAY: f"Nothing yet today.\n{self.key('view-unread')} shows what is unread.",
            View.STARRED: f"No stars yet.\n{self.key('toggle-star')} stars an article.",
            View.LATER: f"Nothing kept for later.\n{self.key('toggle-later')} keeps an article.",
            View.ALL: f"No articles yet.\n{self.key('refresh-all')} asks the feeds.",
        }[self.session.view]

    def _empty_feeds(self) -> str:
        """Why there is nothing, where that is for the feeds to answer; else `""`."""
        shown = [feed for feed in self.feeds if self.session.feed_url in ("", feed.url)]
        if not shown or any(feed.total for feed in shown):
            return ""
        if self.session.feed_url and not shown[0].error:
            asks = f"{self.key('refresh-feed')} asks it"
            if shown[0].checked is None:
                return f"This feed has not been asked yet.\n{asks}."
            return f"This feed holds no articles.\n{asks} again, Esc shows all feeds."
        if not all(feed.error for feed in shown):
            return ""
        if len(shown) == 1:
            return f"{shown[0].title} could not be read:\n{shown[0].error}."
        return (
            f"No feed could be read.\n{self.key('feeds')} says why, "
            f"{self.key('refresh-all')} asks again."
        )

    # Lines at top and bottom

    def _tick(self) -> None:
        self.show_header()
        self.headlines.refresh()

    def show_header(self) -> None:
        """Draw the header and the titles anew."""
        titles = {feed.url: feed.title for feed in self.feeds}
        chosen = filtering.words(self.session, self.tag_labels, titles)
        checked = max((feed.checked for feed in self.feeds if feed.checked), default=None)
        self.header.left = (
            Piece("newsreader   ", press="palette"),
            Piece(chosen, "bold $foreground", "tags"),
        )
        since = f" · refreshed {ago(checked, self.reader.now())}" if self.feeds else ""
        if self.tally.running and not self.tally.all_done:
            since = " · refreshing"
        elif self.tally.broke_off:
            since = " · refresh broke off"
        self.header.right = words(f"{self.unread:,} unread", since) if self.counted else ()
        order = filtering.SORT_NAMES[self.session.sort]
        self.list_title.left = words("Headlines · ", Piece(order, press="sort"))

    def show_status(self) -> None:
        """Draw the status line anew: what was said, how a refresh goes, what ails the config."""
        if not self.is_mounted:
            return
        # In the focus mode there is no title that says what is on its way, and the line is there
        # only while it has something to say to the reader, and never over what is being typed.
        coming = self.fetching and self.has_class("-zen")
        fetching = words(("Fetching the full text …", "$accent")) if coming else ()
        self.status.left = self._said or self.prompt or fetching or self._under_way()
        saying = bool(self._said or self.prompt or fetching) and not self.find_line.display
        self.set_class(saying, "-saying")
        self.status.right = self._hints()

    def _under_way(self) -> Words:
        """What goes on behind the screen, or what ails the config file."""
        if self.tally.running:
            return progress(self.tally, self.key("feeds"))
        if coming := self.files_words:
            return words((coming, "$accent"))
        return mistakes(self.reader.problems)

    def _hints(self) -> Words:
        """The keys worth knowing where the reader is now."""
        if self.search_line.input.has_focus:
            return words("Enter searches · ", Piece("Esc leaves", press=LEAVE))
        if self.find_line.input.has_focus:
            return words("↑ ↓ next · ", "Enter keeps · ", Piece("Esc leaves", press=LEAVE))
        if self.article.has_focus and self.article.choosing:
            return ()
        if self.article.has_focus and self.article.finding:
            steps = f"{self.key('find-next')} {self.key('find-previous')}"
            return words(f"{steps} next, previous · ", f"{self.key('let-go')} ends")
        return hints(self._scope(), self.keymap, back=self.narrow and not self.headlines.has_focus)

    def _scope(self) -> Scope:
        if self.tag_filter.list.has_focus:
            return Scope.TAGS
        return Scope.ARTICLE if self.article.has_focus else Scope.HEADLINES

    # Panes

    def focus_on(self, widget: Widget) -> None:
        """Give a pane the focus, and a place where it has none.

        Args:
            widget: The widget in the pane that takes keys.
        """
        filtering_now = widget is self.tag_filter.list
        self.set_class(filtering_now and not self.wide, "-filtering")
        if widget is self.article:
            self.add_class("-reading")
        else:
            self.set_alone(False)
        if widget is self.headlines:
            self.remove_class("-reading")
        # At once: `widget.focus()` would let keys typed meanwhile pass.
        self.set_focus(widget)

    def on_descendant_focus(self, _event: events.DescendantFocus) -> None:
        """Fold the tag filter away when the focus has gone elsewhere."""
        focused = self.focused  # the event may tell of a focus that has moved on since
        if focused is None:
            return
        if focused is not self.tag_filter.list:
            self.remove_class("-filtering")
            self.tag_filter.list.stop_typing()
        self.unsay(f"{self.key('back')} quits")  # there it does not
        self.search_line.leave_without(focused)
        self.find_line.leave_without(focused)
        # Textual follows `:focus-within` only in rules for the pane itself, not for its title.
        for pane in self.query("#panes > *"):
            pane.set_class(pane in focused.ancestors, "-current")
        self.show_status()

    def on_resize(self) -> None:
        """Show the article if there is room for it now, and the pictures of more headlines."""
        self.thumbs_soon()
        self.show_article_title()
        self.show_status()
        self.call_after_refresh(self.show_selected)
