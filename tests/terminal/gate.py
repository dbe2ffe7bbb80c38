"""What holds a start up where it is about to load Textual; what a last screen may be damaged by."""

import select
import termios
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from newsreader.paths import Paths
from tests.terminal.newspaper import Open
from tests.terminal.terminal import Terminal

HOOK = """
import os, sys, time
class Gate:
    def find_spec(self, name, path=None, target=None):
        if name == "textual":
            open(os.environ["GATE"] + ".reached", "w").close()
            while not os.path.exists(os.environ["GATE"]):
                time.sleep(0.005)
            if open(os.environ["GATE"]).read():
                raise ImportError("textual is broken")
sys.meta_path.insert(0, Gate())
"""
"""A sitecustomize that holds the import of Textual up until a file is there."""


def last_screen(paths: Paths) -> Path:
    return paths.data / "last-screen-120x40"


BEFORE = "\x1b[?1049h"
AFTER = b"\x1b[?1049l"


@dataclass
class Gate:
    """Holds a start up where it is about to load Textual.

    Attributes:
        folder: Where the hook is.
        start: Starts the program as a command, in a size and with variables.
        unheld: Starts it where Textual is loaded already, so that nothing is there to be held.
    """

    folder: Path
    start: Callable[..., Terminal]
    unheld: Open

    @property
    def file(self) -> Path:
        return self.folder / "gate"

    @property
    def environment(self) -> Mapping[str, str]:
        return {"PYTHONPATH": str(self.folder), "GATE": str(self.file)}

    def held(
        self, columns: int = 120, rows: int = 40, environment: Mapping[str, str] | None = None
    ) -> Terminal:
        """Start, and go on until Textual is about to be loaded."""
        self.file.unlink(missing_ok=True)
        reached = self.file.with_suffix(".reached")
        reached.unlink(missing_ok=True)
        terminal = self.start(columns, rows, {**self.environment, **(environment or {})})
        terminal.wait(lambda _: reached.exists(), "Textual about to be loaded")
        while select.select([terminal.descriptor], [], [], 0)[0] and terminal.read(0):
            pass  # a terminal hands it over in pieces
        return terminal

    def open(self, text: str = "") -> None:
        fresh = self.folder / "gate.new"
        fresh.write_text(text)
        fresh.rename(self.file)


DAMAGES: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("Unread", "Un\x1b]0;x\x07read", 1),
    lambda text: text.replace("Unread", "Un\x9bread", 1),
    lambda text: text.replace("48;2;", "48;2;1H\x1b[2J", 1),
    lambda text: text[: len(text) // 2],
    lambda text: text.replace("\n", "\n\n", 3),
    lambda text: "",
)


def modes(terminal: Terminal) -> list[int]:
    return termios.tcgetattr(terminal.descriptor)[:4]
