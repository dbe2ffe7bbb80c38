"""What goes out of the program from the main screen: to the browser and to the clipboard."""

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from newsreader.model.deceit import first_deceit
from newsreader.model.span import REFUSED
from newsreader.tui import outgoing
from newsreader.tui.guard import plain
from newsreader.tui.screens.desktop import Desktop

if TYPE_CHECKING:
    from webbrowser import BaseBrowser

_SET_ONE = "set one as `browser`"
"""What is to be done where no browser opens."""
STARTED = 3.0
"""Seconds for which a browser that was started is watched for an error."""


class Outward(Desktop):
    """Actions that hand something out.

    Attributes:
        warned_of: The address of which it has been said that it is not what it seems, or `""`.
    """

    warned_of: str = ""
    _said_opened = ""

    def outside(self, href: str) -> str:
        """The address by which the world knows what a link of the article leads to, or `""`."""
        raise NotImplementedError

    def action_browser(self) -> None:
        """Open the selected article in the browser."""
        headline = self.selected
        if headline is not None:
            self.open_link(headline.url)

    def open_link(self, url: str, said: Sequence[str] = (), *, done: str = "") -> None:
        """Open an address outside: never through a shell, and only what a browser is for.

        One that is not what it seems is told of in words first; asked for again it is opened.

        Args:
            url: Any address; only http, https and mailto are opened.
            said: The words of the links that lead there.
            done: What to say when it is on its way; `""`: that it was opened.
        """
        if url.startswith(REFUSED):
            address = plain(url.removeprefix(REFUSED))
            self.say(f"{address.partition(':')[0]}: links are not opened: {address}")
            return
        if refused := outgoing.refusal(url):
            self.say(plain(refused))
            return
        told = first_deceit(url, said)
        if told and self.warned_of != url:
            self.warned_of = url
            # A narrow line is cut at its end: where it leads and what is wrong come first.
            self.say(plain(f"Careful, {told}; once more opens it"))
            return
        self.warned_of = ""
        self._said_opened = done or f"Opened {url}"
        self.say(self._said_opened)
        commands = [list(self.reader.settings.reader.browser)]
        if not commands[0]:
            commands = [one for one in outgoing.named(os.environ) if shutil.which(one[0])]
        if commands:
            command = outgoing.filled(commands[0], url)
            if outgoing.needs_terminal(command):
                self._lend_terminal(lambda: subprocess.run(command, check=False))
            else:
                threading.Thread(target=self._run, args=(command,), daemon=True).start()
        else:
            # Finding the browser and starting it can take a moment.
            threading.Thread(target=self._browse, args=(url,), daemon=True).start()

    def _browse(self, url: str) -> None:
        """Start the system's browser; runs in a thread."""
        import webbrowser

        try:
            browser = webbrowser.get()
        except webbrowser.Error:
            self.app.call_from_thread(self.say, f"There is no browser here; {_SET_ONE}")
            return
        if type(browser) is webbrowser.GenericBrowser:
            # One of the text kind needs the terminal, which is lent to it until it ends.
            self.app.call_from_thread(self._lend_to, browser, url)
        elif type(browser) is webbrowser.BackgroundBrowser:
            # The system's opener, which ends with an error where there is no desktop.
            words = [arg.replace("%s", url) for arg in browser.args]
            self._run([browser.name, *words], f"; {_SET_ONE}")
        elif browser.open(url) is False:
            self.app.call_from_thread(self.complain, f"The browser does not open it; {_SET_ONE}")

    def _lend_to(self, browser: "BaseBrowser", url: str) -> None:
        self._lend_terminal(lambda: browser.open(url))

    def _lend_terminal(self, run: Callable[[], object]) -> None:
        try:
            with self.app.suspend():
                run()
        except SuspendNotSupported:
            self.say("This browser needs a terminal of its own")
        except OSError as error:
            self.complain(str(error.strerror))

    def _run(self, command: Sequence[str], advice: str = "") -> None:
        """Start a command and see whether it fails at once; runs in a thread.

        Args:
            command: Program and arguments.
            advice: What to do then, behind a semicolon.
        """
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            self.app.call_from_thread(self.complain, f"{command[0]}: {error.strerror}")
            return
        try:
            code = process.wait(STARTED)
        except subprocess.TimeoutExpired:
            process.wait()  # it is ours to bury; the thread ends with the program if that is first
            return
        if code:
            told = f"{command[0]} has failed (exit code {code}){advice}"
            self.app.call_from_thread(self.complain, told)

    def complain(self, text: str) -> None:
        """Say what went wrong with what was to go out, and no longer that it did.

        Args:
            text: The words.
        """
        self.unsay(self._said_opened)
        self.notify(plain(text), severity="error", markup=False)

    def action_copy_link(self) -> None:
        """Copy the address of the selected article."""
        headline = self.selected
        self.copy_link(headline.url if headline is not None else "")

    def copy_link(self, url: str) -> None:
        """Copy an address.

        Args:
            url: The address, or `""`.
        """
        if url:
            self.copy(url, f"Copied {plain(url)}")
        else:
            self.say("There is no address to copy")

    def copy(self, text: str, said: str) -> None:
        """Put a text on the clipboard by way of the terminal (OSC 52), which works over SSH too.

        Args:
            text: Any text; it goes out encoded, so no terminal obeys what is in it.
            said: What to say.
        """
        self.app.copy_to_clipboard(text)
        long = len(text.encode()) * 4 // 3 > outgoing.MOST_COPIED
        self.say(f"{said} · long: some terminals take less" if long else said)
