"""What is in the list: taken in when it comes, counted, and said of it where it is empty."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from newsreader.dataclass import replace
from newsreader.model.feed import Feed
from newsreader.model.query import Counts, View
from newsreader.model.session import Session
from newsreader.tui import filtering
from newsreader.tui.answers import Counted, Listed
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.marks import Marks
from newsreader.tui.parts.reading import Reading
from newsreader.tui.parts.refreshes import Refreshes
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.article_view import NOTHING_YET


class Listing:
    """Takes lists and counts in.

    Attributes:
        counts: What the lines of the tag filter hold, as last told.
        unread: How many articles of the list are unread.
        found: How many articles are in it.
        feeds: The feeds, as last told.
        loaded: Whether a list has come at all.
        revision: The revision of the store that the list is of, or a later one.
        session: What the list was asked for with; None while there is none.
        day: The day on which it came, where the reader is.
        marks: How many of the marks that were asked for are counted in; -1 while nothing is.
        reorder: Whether the tags of the next counts are put in order: those of another list are,
            and those of one into which something new has come.
    """

    def __init__(
        self,
        desktop: Desktop,
        *,
        filter: Filter,
        marks: Marks,
        reading: Reading,
        refreshes: Refreshes,
        begin: Callable[[], object],
        counted: Callable[[], object],
        leaving: Callable[[], bool],
        settled: Callable[[], bool],
    ) -> None:
        """Begin without a list.

        Args:
            desktop: Its panes.
            filter: What the list is to be of.
            marks: Which articles stay in it though they no longer fit.
            reading: Shows the article of the selection.
            refreshes: Whether there is more to come.
            begin: Called when the first list is there, to show the article and take keys.
            counted: Called when new counts are in.
            leaving: Whether what comes now is shown for the next start alone.
            settled: Whether the pane shows the selected article with what follows it.
        """
        self._desktop, self._filter, self._marks = desktop, filter, marks
        self._reading, self._refreshes = reading, refreshes
        self._begin, self._counted = begin, counted
        self._leaving, self._settled = leaving, settled
        self.counts = Counts({}, (), {})
        self.unread = self.found = 0
        self.feeds: tuple[Feed, ...] = ()
        self.loaded = False
        self.revision = -1
        self.session: Session | None = None
        self.day: date | None = None
        self.marks = -1
        self.reorder = True

    @property
    def tag_labels(self) -> Mapping[str, str]:
        """How tags are written, by normal form."""
        return {one.tag: one.label for one in self.counts.tags}

    @property
    def counted(self) -> bool:
        """Whether it has been told what the lines of the tag filter hold."""
        return self.marks >= 0

    @property
    def today(self) -> date:
        """The day where the reader is."""
        reader = self._desktop.reader
        return reader.now().astimezone(reader.zone).date()

    def fits(self, message: Listed | Counted) -> bool:
        """Whether an answer is to the question that stands now."""
        return asked(message.session) == asked(self._filter.session)

    def take(self, message: Listed) -> bool:
        """Show a list that fits.

        Returns:
            Whether it is the first.
        """
        desktop, session = self._desktop, self._filter.session
        first, self.loaded = not self.loaded, True
        self.revision, self.found = message.revision, len(message.ids)
        self.session, self.day = asked(message.session), self.today
        self.reorder |= first or message.fresh
        if message.counted is not None:
            self.count(message.counted)
        desktop.headlines.empty_text = self._empty_text()
        # Where there are headlines one of them is on its way into the pane.
        there = message.ids or filtering.is_narrowed(session)
        desktop.article.empty_text = "" if there else NOTHING_YET
        if first or message.fresh:
            # What was being read last time stays with what is unread until another list comes.
            last = session.article_id
            line = session.line if first or self._leaving() else None
            desktop.headlines.load(message.ids, last, line)
            stays = last is not None and last == desktop.headlines.selected
            self._marks.touched = {last} if last is not None and stays else set()
            if first:
                self._begin()
            elif self._leaving() and not self._settled():  # by another rail of headlines perhaps
                self._reading.wanted = None
                self._reading.show_selected()
        else:
            # What was marked since it was asked for is not among those it has kept.
            desktop.headlines.merge(message.ids, self._marks.touched.difference(message.kept))
            if not self._refreshes.tally.running:
                desktop.headlines.leave_as_is()
            if self._reading.wanted is None:  # there was none until now, and it would stay empty
                self._reading.show_selected()
            self._marks.seek_undone(message.marks)
        return first

    def count(self, message: Counted) -> None:
        """Show what the lines of the tag filter hold now."""
        self.marks = message.marks
        before, self.reorder = () if self.reorder else self.counts.tags, False
        session = self._filter.session
        # A tag keeps its name on the screen when its last article goes.
        counts = filtering.with_chosen(message.counts, session, self.tag_labels)
        self.counts = filtering.in_place(counts, before)
        self.unread, self.feeds = message.unread, message.feeds
        self._desktop.tag_filter.show(self.counts, self.feeds, session)
        self._counted()

    def bring(self) -> None:
        """Have what is new come into the list."""
        # Else a first start has the order of its first feed.
        self.reorder |= self._refreshes.tally.new > 0
        self._filter.list_anew()

    def _empty_text(self) -> str:
        key, session = self._desktop.key, self._filter.session
        if not self._desktop.reader.settings.feeds:
            return f"No feeds yet.\n{key('add-feeds')} chooses some."
        if self._refreshes.tally.running and not any(feed.total for feed in self.feeds):
            return "Checking the feeds for news …"
        if trouble := empty_feeds(self.feeds, session.feed_url, key):
            return trouble
        if filtering.is_narrowed(session):
            return _found_nothing(session, key)
        return {
            View.UNREAD: f"All read.\n{key('view-all')} shows all articles, "
            f"{key('refresh-all')} checks for new ones.",
            View.TODAY: f"Nothing yet today.\n{key('view-unread')} shows what is unread.",
            View.STARRED: f"No stars yet.\n{key('toggle-star')} stars an article.",
            View.LATER: f"Nothing to read later.\n{key('toggle-later')} adds an article.",
            View.ALL: f"No articles yet.\n{key('refresh-all')} checks the feeds.",
        }[session.view]


def _found_nothing(session: Session, key: Callable[[str], str]) -> str:
    """Why a list that is narrowed is empty, and which keys make it wider."""
    everything = session.view is View.ALL
    within = "" if everything else f" in {filtering.VIEW_NAMES[session.view]}"
    wider = "" if everything else f"{key('view-all')} looks in all articles, "
    if session.text:
        change = f"{key('query')} changes the search, Esc ends it."
        return f"Nothing found{within}.\n{wider}{change}"
    return f"No article{within} has all of this.\n{wider}Esc clears the filter."


def empty_feeds(feeds: Sequence[Feed], chosen: str, key: Callable[[str], str]) -> str:
    """Why there is nothing, where that is for the feeds to answer; else `""`.

    Args:
        feeds: As last told.
        chosen: The address of the one whose articles are shown, or `""` for all.
        key: Gives the key of an id.
    """
    shown = [feed for feed in feeds if chosen in ("", feed.url)]
    if not shown or any(feed.total for feed in shown):
        return ""
    if chosen and not shown[0].error:
        checks = f"{key('refresh-feed')} checks it"
        if shown[0].checked is None:
            return f"This feed has not been checked yet.\n{checks}."
        return f"This feed holds no articles.\n{checks} again, Esc shows all feeds."
    if not all(feed.error for feed in shown):
        return ""
    if len(shown) == 1:
        return f"{shown[0].title} could not be read:\n{shown[0].error}."
    return f"No feed could be read.\n{key('feeds')} says why, {key('refresh-all')} checks again."


def asked(session: Session) -> Session:
    """What a session asks the store for."""
    kept = replace(session, article_id=None, line=None, measure=None, theme="", instead_of="")
    return replace(kept, align="", line_spacing="", panes=None, list_share=None)
