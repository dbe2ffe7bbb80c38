"""Marks: read, starred, read later; undo."""

from collections.abc import Callable, Sequence

from newsreader.model.article import Flag
from newsreader.tui.answers import Marked, Unmarked
from newsreader.tui.screens.desktop import Desktop

_SAID = {
    (Flag.STARRED, True): "Starred",
    (Flag.STARRED, False): "Star taken off",
    (Flag.LATER, True): "Kept to read later",
    (Flag.LATER, False): "No longer kept for later",
    (Flag.READ, True): "Marked as read",
    (Flag.READ, False): "Marked as unread",
}


class Marking(Desktop):
    """Actions on the state of articles."""

    def mark(
        self, ids: Sequence[int], flag: Flag, value: bool, what: str | Callable[[int], str] = ""
    ) -> None:
        """Mark articles: on the screen at once, in the store right behind.

        Args:
            ids: The articles.
            flag: Which state.
            value: What it is to be.
            what: What to say when it is written, or what makes it of how many have changed.
        """
        self.touched.update(ids)
        self.headlines.mark(ids, flag, value)
        self.desk.mark(ids, flag, value, what)

    def action_toggle_flag(self, name: str) -> None:
        """Turn a state of the selected article round.

        Args:
            name: The value of a `Flag`.
        """
        headline = self.selected
        if headline is not None:
            flag = Flag(name)
            value = not getattr(headline, flag.value)
            self.mark([headline.id], flag, value, _SAID[flag, value])

    def action_mark_all(self) -> None:
        """Mark all that the list shows as read, and nothing that has come unseen meanwhile."""
        ids = self.headlines.seen
        if not ids:
            self.say("There is nothing to mark")
            return

        def told(changed: int) -> str:
            if not changed:
                return "All of it was read already"
            many = "1 article" if changed == 1 else f"all {changed:,}"
            return f"Marked {many} as read · {self.key('undo')} undoes"

        self.mark(ids, Flag.READ, True, told)

    def action_undo(self) -> None:
        """Take the last step back."""
        self.desk.undo()

    def on_marked(self, message: Marked) -> None:
        """A mark is in the store: count anew."""
        if message.what:
            self.say(message.what)
        if message.undone:
            self.touched.update(set(message.ids).intersection(self.headlines.ids))
            self.desk.list(self.session, fresh=False)
        else:
            self.hold.after(lambda: self.desk.count(self.session))

    def on_unmarked(self, message: Unmarked) -> None:
        """A mark could not be written: show the list as it is."""
        self.headlines.mark(message.ids, message.flag, message.value)
