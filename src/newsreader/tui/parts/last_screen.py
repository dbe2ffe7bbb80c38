"""The last screen: what is shown at the end, so that the next start can show it at once."""

from collections.abc import Callable
from datetime import date
from typing import Final

from textual.scroll_view import ScrollView
from textual.widgets._toast import Toast

from newsreader.tui.desk import Desk
from newsreader.tui.messages import LastWord
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.listing import Listing, asked
from newsreader.tui.parts.marks import Marks
from newsreader.tui.parts.reading import Reading
from newsreader.tui.screens.desktop import Desktop

_LOOKS_EVERY: Final = 0.01
"""Seconds between looks whether that is there."""
_PAINTED: Final = 1.0
"""Seconds that painting it takes at most."""
_AT_LAST: Final = 5.0
"""Seconds that the end of the program waits at most for what the next start will show."""


class LastScreen:
    """Knows whether the screen shows what a start would show, and has it show that at the end."""

    def __init__(
        self,
        desktop: Desktop,
        desk: Desk,
        *,
        filter: Filter,
        marks: Marks,
        listing: Listing,
        reading: Reading,
    ) -> None:
        """Begin with nothing shown.

        Args:
            desktop: The screen.
            desk: Gives the list that a start would show.
            filter: What the list is to be of.
            marks: What was marked in it.
            listing: What it is of, and of when.
            reading: What is in the pane.
        """
        self._desktop, self._desk, self._filter, self._marks = desktop, desk, filter, marks
        self._listing, self._reading = listing, reading
        self._set_on: date | None = None
        self._leave: Callable[[], object] | None = None
        self._silent: set[ScrollView] = set()

    def note_article(self) -> None:
        """Take note of when the article was set: its dates are told from that day."""
        self._set_on = self._listing.today

    @property
    def is_as_at_start(self) -> bool:
        """Whether it shows what a start would show now, as far as this process knows."""
        desktop, listing, session = self._desktop, self._listing, self._filter.session
        return (
            listing.loaded
            and listing.counted
            and listing.session == asked(session)
            and listing.marks == self._desk.marks
            and listing.day == listing.today
            and not self._marks.touched - {session.article_id}  # what was read has left the list
            and (not desktop.article_in_sight or self.is_set)
            and desktop.is_at_home
            and not desktop.query(Toast)
        )

    @property
    def is_set(self) -> bool:
        """Whether the pane shows the selected article, and behind it what follows in the list."""
        view, headlines, fetched = (
            self._desktop.article,
            self._desktop.headlines,
            self._reading.fetched,
        )
        selected = headlines.selected
        if view.article_id != selected:
            return False
        if selected is None or fetched is None:
            return selected is None
        page, more = view.made, [headline.id for headline in fetched.more]
        there = page is not None and page.whole and self._set_on == self._listing.today
        return there and more == [*headlines.following(selected)]

    @property
    def can_come_back(self) -> bool:
        """Whether there is something to be shown at the next start."""
        return self._listing.loaded and bool(self._desktop.reader.settings.feeds)

    @property
    def leaving(self) -> bool:
        """Whether what comes now is shown for the next start alone."""
        return self._leave is not None

    def remember(self) -> None:
        """Remember where the reader is: the program is about to end."""
        view, headlines = self._desktop.article, self._desktop.headlines
        if view.article_id is not None:
            self._desk.keep_place(view.article_id, view.place)
        selected = headlines.selected
        if selected is not None and headlines.size:
            line = headlines.region_of_selected().y
            self._filter.select(selected, line)
        self._desk.keep_session(self._filter.session)

    def go_home(self, then: Callable[[], object]) -> None:
        """Show what a start would show: the focus on the headlines, and what was read gone.

        Args:
            then: Called when all that is there, or when it has not come in time.
        """
        self._leave = then
        self._desktop.set_timer(_AT_LAST, self._arrive)
        # First what the last keys did must have taken its course: this comes behind all they told.
        self._silent.clear()
        for pane in self._desktop.panes:
            pane.post_message(LastWord(pane))

    def take(self, message: LastWord) -> None:
        """Ask for the list that a start would show, once every pane has told all."""
        desktop = self._desktop
        self._silent.add(message.pane)
        if len(self._silent) < len(desktop.panes):
            return
        if desktop.is_current and not self.is_as_at_start:
            desktop.app.clear_notifications()
            if not desktop.is_at_home:
                desktop.focus_on(desktop.headlines)
            desktop.call_after_refresh(self._list_at_last)  # when the panes have their places
        # What comes of it, down to the last scrollbar, comes in many steps: nobody tells of all.
        desktop.set_interval(_LOOKS_EVERY, self._arrive_if_there)

    def _list_at_last(self) -> None:
        self.remember()
        self._desk.list_at_last(self._filter.session)

    def _arrive_if_there(self) -> None:
        there = self.is_as_at_start and all(map(_is_laid_out, self._desktop.panes))
        if there or not self._desktop.is_current:
            self._arrive()

    def _arrive(self) -> None:
        if self._leave is not None:
            then, self._leave = self._leave, None
            desktop = self._desktop
            if not desktop.is_current:  # nothing of it is painted any more
                then()
                return
            # Twice: the first time the focus is only on its way, and what follows it.
            desktop.hold.after(lambda: desktop.call_after_refresh(desktop.call_after_refresh, then))
            # Another screen may come before it.
            desktop.set_timer(_PAINTED, then)


def _is_laid_out(pane: ScrollView) -> bool:
    """Whether a pane has its scrollbar, if it is to have one."""
    shown = pane.show_vertical_scrollbar
    return not pane.size or (
        shown == (pane.max_scroll_y > 0) and (not shown or bool(pane.vertical_scrollbar.size))
    )
