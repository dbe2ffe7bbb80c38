"""Marks: read, starred, read later; undo."""

from collections.abc import Callable, Sequence
from typing import Final

from rich.cells import cell_len

from newsreader.model.article import Flag, Headline
from newsreader.model.wording import many
from newsreader.tui.answers import Marked, Undid, Unmarked
from newsreader.tui.desk import Desk
from newsreader.tui.guard import fit
from newsreader.tui.parts.speaker import NO_ARTICLE, Speaker
from newsreader.tui.turning import quoted
from newsreader.tui.widgets.headline_list import HeadlineList

_SAID: Final = {
    (Flag.STARRED, True): "Starred",
    (Flag.STARRED, False): "Star taken off",
    (Flag.LATER, True): "Added to Read later",
    (Flag.LATER, False): "Taken off Read later",
    (Flag.READ, True): "Marked as read",
    (Flag.READ, False): "Marked as unread",
}


class Marks:
    """Marks articles: on the screen at once, in the store right behind.

    Attributes:
        touched: Articles of the list marked since it was loaded: they stay in it for now.
    """

    def __init__(
        self,
        desk: Desk,
        speaker: Speaker,
        headlines: HeadlineList,
        *,
        undo_key: Callable[[], str],
    ) -> None:
        """Begin with nothing marked.

        Args:
            desk: Writes marks.
            speaker: Says what was marked.
            headlines: The list that shows them.
            undo_key: Gives the key that takes a mark back.
        """
        self._desk, self._speaker, self._headlines = desk, speaker, headlines
        self._undo_key = undo_key
        self.touched: set[int] = set()
        self._sought: Undid | None = None

    def mark(
        self, ids: Sequence[int], flag: Flag, value: bool, what: str | Callable[[int], str] = ""
    ) -> None:
        """Mark articles.

        Args:
            ids: The articles.
            flag: Which state.
            value: What it is to be.
            what: What to say when it is written, or what makes it of how many have changed.
        """
        self.touched.update(ids)
        self._headlines.mark(ids, flag, value)
        self._desk.mark(ids, flag, value, what)

    def toggle(self, headline: Headline | None, flag: Flag) -> None:
        """Turn a state of an article round.

        Args:
            headline: The article, or None where none is selected.
            flag: Which state.
        """
        if headline is None:
            self._speaker.say(NO_ARTICLE)
            return
        value = not getattr(headline, flag.value)
        self.mark([headline.id], flag, value, _SAID[flag, value])

    def mark_all_read(self) -> None:
        """Mark all that the list shows as read, and nothing that has come unseen meanwhile."""
        ids = self._headlines.seen
        if not ids:
            self._speaker.say(NO_ARTICLE)
            return

        def told(changed: int) -> str:
            if not changed:
                return "All of it was read already"
            marked = "1 article" if changed == 1 else f"all {changed:,}"
            return f"Marked {marked} as read · {self._undo_key()} undoes"

        self.mark(ids, Flag.READ, True, told)

    def take(self, message: Marked) -> None:
        """A mark is in the store: say so."""
        if message.what:
            self._speaker.say(message.what)

    def take_undone(self, message: Undid) -> None:
        """A step was taken back: say which, and go to its article."""
        self.touched.update(set(message.undone.ids).intersection(self._headlines.ids))
        self._say_undone(message)
        if not self._go_to_undone(message):
            self._sought = message  # the list that is on its way may have it

    def seek_undone(self, marks: int) -> None:
        """A list has come: go to the article of what was undone, or say that it is not there.

        Args:
            marks: How many of the marks that were asked for had been written before the list.
        """
        sought = self._sought
        if sought is not None and marks >= sought.marks:
            self._sought = None
            if not self._go_to_undone(sought):
                self._say_undone(sought, " · not in this list")

    def forget_undone(self) -> None:
        """Another list is asked for: nobody waits any more to see what was undone."""
        self._sought = None

    def _go_to_undone(self, message: Undid) -> bool:
        """Select the article of what was undone; of several none, for there is no saying which.

        Returns:
            Whether it is in the list, or one of them.
        """
        ids = message.undone.ids
        if len(ids) == 1:
            return self._headlines.select(ids[0])
        return not set(ids).isdisjoint(self._headlines.ids)

    def _say_undone(self, message: Undid, where: str = "") -> None:
        """Say what was undone: the headline gives way to the words around it."""
        said, count = f"Undone: {message.undone.what}, ", len(message.undone.ids)
        room = self._speaker.room - cell_len(f"{said}“”{where}")
        which = f"“{fit(message.title, room)}”" if message.title else many(count, "article")
        self._speaker.say(*quoted(f"{said}{which}{where}"))

    def take_back(self, message: Unmarked) -> None:
        """A mark could not be written: show the list as it is."""
        self._headlines.mark(message.ids, message.flag, message.value)
