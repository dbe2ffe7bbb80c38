"""What goes out of the program from the main screen: to the browser and to the clipboard."""

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from textual.app import SuspendNotSupported
from textual.screen import Screen

from newsreader.model.article import Headline
from newsreader.model.deceit import first_deceit
from newsreader.model.span import REFUSED
from newsreader.tui import outgoing
from newsreader.tui.guard import plain
from newsreader.tui.parts.speaker import NO_ARTICLE, Speaker

if TYPE_CHECKING:
    from webbrowser import BaseBrowser

_SET_ONE: Final = "set one as 'browser' in the config file"
"""What is to be done where no browser opens."""
STARTED: Final = 3.0
"""Seconds for which a browser that was started is watched for an error."""


class Opener:
    """Opens addresses outside and puts texts on the clipboard.

    Attributes:
        warned_of: The address of which it has been said that it is not what it seems, or `""`.
    """

    def __init__(
        self,
        screen: Screen[Any],
        speaker: Speaker,
        browser: Callable[[], Sequence[str]],
        failed: Callable[[], object],
    ) -> None:
        """Have nothing opened yet.

        Args:
            screen: Whose App lends the terminal and the clipboard.
            speaker: Says what is opened and copied, or why not.
            browser: Gives the command that is configured for it; empty where none is.
            failed: Called when it has turned out that what was said to be opened is not.
        """
        self._screen, self._speaker = screen, speaker
        self._browser, self._failed = browser, failed
        self.warned_of = ""
        self._said_opened = ""

    def open_article(self, headline: Headline | None) -> None:
        """Open the page of an article.

        Args:
            headline: The article, or None where none is selected.
        """
        if headline is None:
            self._speaker.say(NO_ARTICLE)
        else:
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
            self._speaker.say(f"{address.partition(':')[0]}: links are not opened: {address}")
            return
        if refused := outgoing.refusal(url):
            self._speaker.say(plain(refused))
            return
        told = first_deceit(url, said)
        if told and self.warned_of != url:
            self.warned_of = url
            # A narrow line is cut at its end: where it leads and what is wrong come first.
            self._speaker.say_whole(plain(f"Careful: {told}. Follow it again to open it"))
            return
        self.warned_of = ""
        self._said_opened = done or f"Opened {url}"
        self._speaker.say(self._said_opened)
        commands = [list(self._browser())]
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

        on_the_loop = self._screen.app.call_from_thread
        try:
            browser = webbrowser.get()
        except webbrowser.Error:
            on_the_loop(self._speaker.say_whole, f"There is no browser here; {_SET_ONE}")
            return
        if type(browser) is webbrowser.GenericBrowser:
            # One of the text kind needs the terminal, which is lent to it until it ends.
            on_the_loop(self._lend_to, browser, url)
        elif type(browser) is webbrowser.BackgroundBrowser:
            # The system's opener, which ends with an error where there is no desktop.
            words = [arg.replace("%s", url) for arg in browser.args]
            self._run([browser.name, *words], f"; {_SET_ONE}")
        elif browser.open(url) is False:
            on_the_loop(self.complain, f"The browser does not open it; {_SET_ONE}")

    def _lend_to(self, browser: "BaseBrowser", url: str) -> None:
        self._lend_terminal(lambda: browser.open(url))

    def _lend_terminal(self, run: Callable[[], object]) -> None:
        try:
            with self._screen.app.suspend():
                run()
        except SuspendNotSupported:
            self._speaker.say("This browser needs a terminal of its own")
        except OSError as error:
            self.complain(str(error.strerror))

    def _run(self, command: Sequence[str], advice: str = "") -> None:
        """Start a command and see whether it fails at once; runs in a thread.

        Args:
            command: Program and arguments.
            advice: What to do then, behind a semicolon.
        """
        on_the_loop = self._screen.app.call_from_thread
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            on_the_loop(self.complain, f"{command[0]}: {error.strerror}")
            return
        try:
            code = process.wait(STARTED)
        except subprocess.TimeoutExpired:
            process.wait()  # it is ours to bury; the thread ends with the program if that is first
            return
        if code:
            on_the_loop(self.complain, f"{command[0]} has failed (exit code {code}){advice}")

    def complain(self, text: str) -> None:
        """Say what went wrong with what was to go out, and no longer that it did.

        Args:
            text: The words.
        """
        self._speaker.unsay(self._said_opened)
        self._speaker.fail(plain(text))
        self._failed()

    def copy_article(self, headline: Headline | None) -> None:
        """Copy the address of an article.

        Args:
            headline: The article, or None where none is selected.
        """
        if headline is None:
            self._speaker.say(NO_ARTICLE)
        else:
            self.copy_link(headline.url)

    def copy_link(self, url: str) -> None:
        """Copy an address.

        Args:
            url: The address, or `""`.
        """
        if url:
            self.copy(url, f"Copied {plain(url)}")
        else:
            self._speaker.say("There is no address to copy")

    def copy(self, text: str, said: str) -> None:
        """Put a text on the clipboard by way of the terminal (OSC 52), which works over SSH too.

        Args:
            text: Any text; it goes out encoded, so no terminal obeys what is in it.
            said: What to say.
        """
        self._screen.app.copy_to_clipboard(text)
        long = len(text.encode()) * 4 // 3 > outgoing.MOST_COPIED
        self._speaker.say(f"{said} · long: some terminals take less" if long else said)
