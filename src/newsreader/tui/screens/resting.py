"""The screen at rest: what it was true of when it was last painted, for the picture at the end."""

from dataclasses import replace
from datetime import date

from textual.widgets._toast import Toast

from newsreader.model.session import Session
from newsreader.reader.door import Reader
from newsreader.tui.answers import Counted, Listed
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.bar import words
from newsreader.tui.widgets.status import mistakes


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
    def is_true(self) -> bool:
        """Whether all that is shown is so now, as far as this process knows."""
        today = self._today()
        return (
            self.loaded
            and self.counted
            and bool(self.reader.settings.feeds)
            and self._listed == asked(self.session)
            and self._marks == self.desk.marks
            and self._listed_on == today
            and self._set_on in (None, today)
            and (not self.article_in_sight or self.article.article_id == self.headlines.selected)
            and not self.query(Toast)
        )

    def go_home(self) -> bool:
        """Show what a start shows: the headlines have the focus; returns whether that is new."""
        if self.headlines.has_focus and self.classes.isdisjoint(("-zen", "-reading", "-filtering")):
            return False
        self.focus_on(self.headlines)
        return True

    def calm(self) -> None:
        """Take away what is true for a moment only."""
        self.show_status()
        self.header.right = words(f"{self.unread:,} unread")
        self.status.left = mistakes(self.reader.problems)


def asked(session: Session) -> Session:
    """What a session asks the store for."""
    kept = replace(session, article_id=None, line=None, measure=None, theme="", instead_of="")
    return replace(kept, align="", line_spacing="")
