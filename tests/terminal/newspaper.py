"""The sample newspaper in a terminal: how it is opened, and what others see of it."""

import subprocess
import sys
from collections.abc import Callable

from newsreader.model.query import View
from newsreader.model.session import Session
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from tests.terminal.terminal import Terminal

Open = Callable[..., Terminal]


def newsreader(paths: Paths, *arguments: str) -> str:
    """Run a command of a second process on the same profile; returns its stdout."""
    command = [sys.executable, "-m", "newsreader"]
    places = ["--config", str(paths.config), "--data-dir", str(paths.data)]
    done = subprocess.run(
        [*command, *places, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout


def titles(paths: Paths, text: str = "") -> list[str]:
    """Headlines that a search finds, newest first, as the store has them for whoever else looks."""
    with Reader.open(paths) as reader:
        query = reader.query(Session(view=View.ALL, text=text))
        return [one.title for one in reader.headlines(reader.ids(query))]


def first_words(title: str) -> str:
    return title[:18]
