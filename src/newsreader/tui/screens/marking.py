"""Marks: read, starred, read later; undo; and what goes out: the browser and the clipboard."""

import subprocess
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from textual.app import SuspendNotSupported

from newsreader.model.article import Flag
from newsreader.tui.answers import Marked, Unmarked
from newsreader.tui.screens.desktop import Desktop

if TYPE_CHECKING:
    from webbrowser import BaseBrowser

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
        self, ids: list[int], flag: Flag, value: bool, what: str | Callable[[int], str] = ""
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
        self.touched.update(message.ids)
        if message.undone:
            self.desk.list(self.session, fresh=False)
        else:
            self.desk.count(self.session)

    def on_unmarked(self, message: Unmarked) -> None:
        """A mark could not be written: show the list as it is."""
        self.headlines.mark(message.ids, message.flag, message.value)

    # Out of the program

    def action_browser(self) -> None:
        """Open the selected article in the browser."""
        headline = self.selected
        if headline is not None:
            self.open_link(headline.url)

    def open_link(self, url: str) -> None:
        """Open an address outside: never through a shell, and only what a browser is for.

        Args:
            url: Any address; only http, https and mailto are opened.
        """
        if urlsplit(url).scheme not in {"http", "https", "mailto"}:
            self.say("There is no address to open")
            return
        command = self.reader.settings.reader.browser
        if command:
            self._run_browser([part.replace("%u", url) for part in command], url)
        else:
            # Finding the browser and starting it can take a moment.
            threading.Thread(target=self._browse, args=(url,), daemon=True).start()
        self.say(f"Opened {url}")

    def _browse(self, url: str) -> None:
        """Start the system's browser; runs in a thread."""
        import webbrowser

        try:
            browser = webbrowser.get()
        except webbrowser.Error:
            self.app.call_from_thread(self.say, "There is no browser here; set one as `browser`")
            return
        if type(browser) is webbrowser.GenericBrowser:
            # One of the text kind needs the terminal, which is lent to it until it ends.
            self.app.call_from_thread(self._lend_terminal, browser, url)
        else:
            browser.open(url)

    def _lend_terminal(self, browser: "BaseBrowser", url: str) -> None:
        try:
            with self.app.suspend():
                browser.open(url)
        except SuspendNotSupported:
            self.say("This browser needs a terminal of its own")

    def _run_browser(self, command: list[str], url: str) -> None:
        if url not in " ".join(command):
            command.append(url)
        try:
            subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            self.notify(f"{command[0]}: {error.strerror}", severity="error", markup=False)

    def action_copy_link(self) -> None:
        """Copy the address of the selected article."""
        headline = self.selected
        if headline is None or not headline.url:
            self.say("There is no address to copy")
            return
        self.app.copy_to_clipboard(headline.url)
        self.say(f"Copied {headline.url}")
