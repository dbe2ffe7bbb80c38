"""What the list shows: views, tags, feeds, searches, orders; kept for the next start."""

from collections.abc import Callable
from typing import Any, Final

from textual.screen import Screen
from textual.timer import Timer

from newsreader.dataclass import replace
from newsreader.model.query import Sort, View
from newsreader.model.session import Session
from newsreader.tui import filtering
from newsreader.tui.desk import Desk
from newsreader.tui.messages import Choice
from newsreader.tui.parts.marks import Marks
from newsreader.tui.parts.speaker import Speaker

SAVED_AFTER: Final = 1.0
"""Seconds after which a session that has not changed again is written down."""


class Filter:
    """Holds the session, and asks for the list that goes with it.

    Attributes:
        session: The filter, the selection, and how things are shown.
    """

    def __init__(
        self,
        screen: Screen[Any],
        desk: Desk,
        speaker: Speaker,
        marks: Marks,
        session: Session,
        *,
        asked: Callable[[], object],
        go_to_list: Callable[[], object],
    ) -> None:
        """Begin with the filter of the last time.

        Args:
            screen: Whose clock it goes by.
            desk: Gives lists, and keeps the session.
            speaker: Says what goes with a choice.
            marks: Which articles stay in the list though they no longer fit.
            session: That of the last time.
            asked: Called when another list is asked for: what is typed now is meant for that.
            go_to_list: Gives the headlines the focus.
        """
        self._screen, self._desk, self._speaker, self._marks = screen, desk, speaker, marks
        self._asked, self._go_to_list = asked, go_to_list
        self.session = session
        self._saving: Timer | None = None

    def keep(self, session: Session) -> None:
        """Take what is no filter of a session, and write it down once it rests.

        Args:
            session: That in force, with another selection, measure, layout or theme.
        """
        self.session = session
        if self._saving is not None:
            self._saving.stop()
        self._saving = self._screen.set_timer(
            SAVED_AFTER, lambda: self._desk.keep_session(self.session)
        )

    def select(self, article_id: int, line: int) -> None:
        """Take note of the selection and of where it stands on the screen.

        Args:
            article_id: The selected article.
            line: Its line in the pane, from 0.
        """
        self.session = replace(self.session, article_id=article_id, line=line)

    def change(self, session: Session, *, with_selected: bool = False) -> None:
        """Take another filter or order and show its list, which is what keys are meant for now.

        Args:
            session: What to show.
            with_selected: Whether the selected article stays in the list, though it was read.
        """
        if replace(session, article_id=None) != replace(self.session, article_id=None):
            self.session = session
            # What was marked in the one list has no business in the other.
            self._marks.touched = set()
            self._marks.forget_undone()
            self._speaker.hush_of_list()
            self._asked()
            self._desk.list(session, fresh=True, with_selected=with_selected)
            self._desk.keep_session(session)

    def list_anew(self) -> None:
        """Ask for the list on screen as it is now."""
        self._desk.list(self.session, fresh=False)

    def count_anew(self) -> None:
        """Ask for the counts of the list on screen."""
        self._desk.count(self.session)

    def choose(self, choice: Choice) -> None:
        """Show only this; the same once more lets go of what was read.

        Args:
            choice: A view, a tag or a feed.
        """
        self._take(filtering.show(self.session, choice))

    def show_only(self, choice: Choice) -> None:
        """Show only this, and go to its headlines.

        Args:
            choice: A view, a tag or a feed.
        """
        self.choose(choice)
        self._go_to_list()

    def view(self, view: View) -> None:
        """Show what a view has of all that the list is narrowed to; once more as `choose`.

        Args:
            view: Which.
        """
        self._take(replace(self.session, view=view))

    def _take(self, session: Session) -> None:
        if session == self.session:
            self._marks.touched.clear()
            self.list_anew()
        else:
            self.change(session)

    def add(self, choice: Choice) -> None:
        """Show what has this too."""
        self.change(filtering.add(self.session, choice))

    def exclude(self, choice: Choice) -> None:
        """Show what does not have this."""
        if choice.tag:
            self.change(filtering.exclude(self.session, choice))
        else:
            self._speaker.say("Only tags can be excluded")

    def clear(self) -> None:
        """Show the whole view."""
        self.change(filtering.clear(self.session))

    def search(self, text: str) -> None:
        """Show what a search finds in the view and tags that are chosen.

        Args:
            text: A query, or `""`.
        """
        self.change(replace(self.session, text=text))

    def order(self, sort: Sort) -> None:
        """Put the list into an order; what is being read stays.

        Args:
            sort: Which.
        """
        self.change(replace(self.session, sort=sort), with_selected=True)

    def next_order(self) -> None:
        """Put the list into the next order, and say which."""
        self.order(filtering.next_sort(self.session.sort))
        self._speaker.say(f"Headlines {filtering.SORT_NAMES[self.session.sort]}")

    def move_feed(self, before: str, now: str) -> None:
        """A feed was changed in the config file: show it as it is, under its new address.

        Args:
            before: The address that it had.
            now: The one that it has, or `""` where it is there no longer.
        """
        if before != now and self.session.feed_url == before:
            self.change(replace(self.session, feed_url=now))
        else:
            self.list_anew()
