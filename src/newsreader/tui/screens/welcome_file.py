"""The page where an OPML file or a newsboat `urls` file is taken over."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from newsreader.errors import NewsreaderError
from newsreader.model.feed import Imported
from newsreader.model.wording import many
from newsreader.tui.guard import plain
from newsreader.tui.screens.welcome_ask import AskLine


class PathSuggester(Suggester):
    """Goes on with a path as it stands on the disk."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """Return the first path that begins with what was typed."""
        return await asyncio.to_thread(first_path, value)


def first_path(typed: str) -> str | None:
    """Return the first path on the disk that begins with what was typed, in the same spelling.

    Args:
        typed: The start of a path; `~` may stand for the home directory.
    """
    parent, _, start = typed.rpartition("/")
    if not start:
        return None
    try:
        directory = Path(parent + "/" if typed.startswith(("/", "~")) else parent or ".")
        with os.scandir(directory.expanduser()) as entries:
            names = sorted(
                entry.name + ("/" if entry.is_dir() else "")
                for entry in entries
                if entry.name.startswith(start)
            )
    except (OSError, RuntimeError, ValueError):
        return None
    shown = [name for name in names if name.isprintable()]
    if not shown:
        return None
    return f"{parent}/{shown[0]}" if "/" in typed else shown[0]


class FilePage(Vertical):
    """A path, and what became of the file."""

    class Taken(Message):
        """The file was taken over and its reader has seen what could not be."""

        def __init__(self, imported: Imported) -> None:
            super().__init__()
            self.imported = imported

    class Read(Message):
        """The worker has read the file, or could not: `error` says why."""

        def __init__(self, imported: Imported | None, error: str = "") -> None:
            super().__init__()
            self.imported = imported
            self.error = error

    def __init__(self, import_file: Callable[[Path], Imported], *, id: str) -> None:
        super().__init__(id=id)
        self._import_file = import_file
        self._imported: Imported | None = None

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield AskLine(
            placeholder="~/.newsboat/urls, or feeds.opml",
            suggester=PathSuggester(),
            id="file-input",
        )
        with VerticalScroll(can_focus=False):
            yield Static(
                "Type its path and press Enter; → takes what is suggested.",
                id="file-status",
                markup=False,
            )

    def enter(self) -> None:
        """The page is shown: put the focus where it works."""
        self.query_one(Input).focus()

    def back(self) -> bool:
        """Leave; what was taken over already stays so."""
        if self._imported is None:
            return False
        self._leave(self._imported)
        return True

    def on_input_changed(self, message: Input.Changed) -> None:
        """Nothing hangs on single letters."""
        message.stop()

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Read the file; a second Enter goes on."""
        message.stop()
        if self._imported is not None:
            self._leave(self._imported)
            return
        path = message.value.strip().strip("'\"")
        if path and not self.has_class("-asking"):
            self._tell(["Reading …"], "-asking")
            self._read(path)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _read(self, path: str) -> None:
        """Read in a thread: the file may be long and its disk slow."""
        imported: Imported | None = None
        error = ""
        try:
            imported = self._import_file(Path(path).expanduser())
        except NewsreaderError as reason:
            error = str(reason)
        except OSError as reason:
            error = f"{path} cannot be read: {reason.strerror or reason}"
        except Exception as reason:
            error = f"That went wrong: {reason or type(reason).__name__}"
        if not get_current_worker().is_cancelled:
            self.post_message(self.Read(imported, error))

    def on_file_page_read(self, message: Read) -> None:
        """Go on, or say what was wrong."""
        message.stop()
        imported = message.imported
        if imported is None:
            self._tell([message.error], "-failed")
        elif not imported.subscriptions:
            self._tell(["There is no feed in this file.", *imported.skipped], "-failed")
        elif imported.skipped:
            self._imported = imported
            known = len(imported.subscriptions) - imported.added
            there = f", {known} there already" if known else ""
            left = len(imported.skipped)
            words = f"{many(imported.added, 'feed')} added{there}, {left} left out. Enter goes on."
            self._tell([words, "", *imported.skipped], "-found")
        else:
            self._leave(imported)

    def _leave(self, imported: Imported) -> None:
        self.post_message(self.Taken(imported))

    def _tell(self, lines: list[str], state: str) -> None:
        self.set_classes([state])
        text = "\n".join(map(plain, lines))
        self.query_one("#file-status", Static).update(Content(text))
