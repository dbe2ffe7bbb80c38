"""Marks: read, starred, read later; undo."""

from collections.abc import Callable, Sequence
from typing import Final

from newsreader.model.article import Flag, Headline
from newsreader.tui.answers import Marked, Unmarked
from newsreader.tui.desk import Desk
from newsreader.tui.parts.speaker import Speaker
from newsreader.tui.widgets.headline_list import HeadlineList

_SAID: Final = {
    (Flag.STARRED, True): "Starred",
    (Flag.STARRED, False): "Star taken off",
    (Flag.LATER, True): "Kept to read later",
    (Flag.LATER, False): "No longer kept for later",
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
        if headline is not None:
            value = not getattr(headline, flag.value)
            self.mark([headline.id], flag, value, _SAID[flag, value])

    def mark_all_read(self) -> None:
        """Mark all that the list shows as read, and nothing that has come unseen meanwhile."""
        ids = self._headlines.seen
        if not ids:
            self._speaker.say("There is nothing to mark")
            return

        def told(changed: int) -> str:
            if not changed:
                return "All of it was read already"
            marked = "1 article" if changed == 1 else f"all {changed:,}"
            return f"Marked {marked} as read · {self._undo_key()} undoes"

        self.mark(ids, Flag.READ, True, told)

    def take(self, message: Marked) -> None:
        """A mark, or an undo, is in the store: say so."""
        if message.what:
            self._speaker.say(message.what)
        if message.undone:
            self.touched.update(set(message.ids).intersection(self._headlines.ids))

    def take_back(self, message: Unmarked) -> None:
        """A mark could not be written: show the list as it is."""
        self._headlines.mark(message.ids, message.flag, message.value)
