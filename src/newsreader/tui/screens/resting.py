"""The screen at rest: what it was true of when it was last painted, for the picture at the end."""

from collections.abc import Callable
from datetime import date

from textual.scroll_view import ScrollView
from textual.widgets._toast import Toast

from newsreader.dataclass import replace
from newsreader.model.session import Session
from newsreader.reader.door import Reader
from newsreader.tui.answers import Counted, Listed
from newsreader.tui.messages import LastWord
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.bar import words
from newsreader.tui.widgets.status import mistakes

_LOOKS_EVERY = 0.01
"""Seconds between looks whether that is there."""
_PAINTED = 1.0
"""Seconds that painting it takes at most."""
_AT_LAST = 5.0
"""Seconds that the end of the program waits at most for what the next start will show."""


class Resting(Desktop):
    """What the screen shows, and of when it is.

    Attributes:
        revision: The revision of the store that the list is of, or a later one.
    """

    revision = -1

    def __init__(self, reader: Reader) -> None:
        """Begin with nothing shown.

        Args:
            reader: The one door.
        """
        super().__init__(reader)
        self._listed: Session | None = None
        self._listed_on: date | None = None
        self._set_on: date | None = None
        self._marks = -1
        self._leave: Callable[[], object] | None = None
        self._silent: set[ScrollView] = set()

    def note_list(self, message: Listed) -> None:
        """Take note of what the list is of."""
        self.revision = message.revision
        self._listed = asked(message.session)
        self._listed_on = self._today()

    def note_counts(self, message: Counted) -> None:
        """Take note of which marks are counted in."""
        self._marks = message.marks

    def note_article(self) -> None:
        """Take note of when the article was set: its dates are told from that day."""
        self._set_on = self._today()

    @property
    def counted(self) -> bool:
        """Whether it has been told what the lines of the tag filter hold."""
        return self._marks >= 0

    def _today(self) -> date:
        return self.reader.now().astimezone(self.reader.zone).date()

    @property
    def is_as_at_start(self) -> bool:
        """Whether it shows what a start would show now, as far as this process knows."""
        return (
            self.loaded
            and self.counted
            and self._listed == asked(self.session)
            and self._marks == self.desk.marks
            and self._listed_on == self._today()
            and not self.touched - {self.session.article_id}  # what was read has left the list
            and (not self.article_in_sight or self.is_set)
            and self.is_at_home
            and not self.query(Toast)
        )

    @property
    def is_set(self) -> bool:
        """Whether the pane shows the selected article, and behind it what follows in the list."""
        selected, fetched = self.headlines.selected, self.fetched
        if self.article.article_id != selected:
            return False
        if selected is None or fetched is None:
            return selected is None
        page, more = self.article.made, [headline.id for headline in fetched.more]
        there = page is not None and page.whole and self._set_on == self._today()
        return there and more == [*self.headlines.following(selected)]

    @property
    def is_at_home(self) -> bool:
        """Whether the panes are as a start has them, with the focus on the headlines."""
        parted = self.classes.isdisjoint(("-zen", "-reading", "-filtering"))
        return self.headlines.has_focus and parted

    # The end

    @property
    def can_come_back(self) -> bool:
        """Whether there is something to be shown at the next start."""
        return self.loaded and bool(self.reader.settings.feeds)

    @property
    def leaving(self) -> bool:
        """Whether what comes now is shown for the next start alone."""
        return self._leave is not None

    def go_home(self, then: Callable[[], object]) -> None:
        """Show what a start would show: the focus on the headlines, and what was read gone.

        Args:
            then: Called when all that is there, or when it has not come in time.
        """
        self._leave = then
        self.set_timer(_AT_LAST, self._arrive)
        # First what the last keys did must have taken its course: this comes behind all they told.
        self._silent.clear()
        for pane in self._panes():
            pane.post_message(LastWord(pane))

    def on_last_word(self, message: LastWord) -> None:
        """Ask for the list that a start would show, once every pane has told all."""
        self._silent.add(message.pane)
        if len(self._silent) < len(self._panes()):
            return
        if self.is_current and not self.is_as_at_start:
            self.app.clear_notifications()
            if not self.is_at_home:
                self.focus_on(self.headlines)
            self.call_after_refresh(self._list_at_last)  # when the panes have their places
        # What comes of it, down to the last scrollbar, comes in many steps: nobody tells of all.
        self.set_interval(_LOOKS_EVERY, self._arrive_if_there)

    def settle(self) -> None:
        """Remember where the reader is."""
        raise NotImplementedError

    def _list_at_last(self) -> None:
        self.settle()
        self.desk.list_at_last(self.session)

    def _panes(self) -> tuple[ScrollView, ...]:
        return self.tag_filter.list, self.headlines, self.article

    def _arrive_if_there(self) -> None:
        there = self.is_as_at_start and all(map(_is_laid_out, self._panes()))
        if there or not self.is_current:
            self._arrive()

    def _arrive(self) -> None:
        if self._leave is not None:
            then, self._leave = self._leave, None
            if not self.is_current:  # nothing of it is painted any more
                then()
                return
            # Twice: the first time the focus is only on its way, and what follows it.
            self.hold.after(lambda: self.call_after_refresh(self.call_after_refresh, then))
            # Another screen may come before it.
            self.set_timer(_PAINTED, then)

    def calm(self) -> None:
        """Take away what is true for a moment only."""
        self.show_status()
        self.header.right = words(f"{self.unread:,} unread")
        self.status.left = mistakes(self.reader.problems)


def _is_laid_out(pane: ScrollView) -> bool:
    """Whether a pane has its scrollbar, if it is to have one."""
    shown = pane.show_vertical_scrollbar
    return not pane.size or (
        shown == (pane.max_scroll_y > 0) and (not shown or bool(pane.vertical_scrollbar.size))
    )


def asked(session: Session) -> Session:
    """What a session asks the store for."""
    kept = replace(session, article_id=None, line=None, measure=None, theme="", instead_of="")
    return replace(kept, align="", line_spacing="")
