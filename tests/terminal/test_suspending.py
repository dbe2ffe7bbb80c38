"""Going back to the shell for a while, and what is there when it goes on."""

from pathlib import Path

from newsreader.paths import Paths
from tests.terminal.newspaper import Open, first_words, titles

SHELL = Path(__file__).with_name("shell.py")
LEFT = b"\x1b[?1049l"
"""Gives the terminal back the screen that it had before."""


def test_the_shell_has_the_terminal_until_it_goes_on(open_reader: Open, paths: Paths) -> None:
    first = first_words(titles(paths)[0])
    with open_reader(loaded=False, shell=SHELL) as terminal:
        terminal.wait_for("refreshed", first, "More news")
        terminal.press("\x19")
        terminal.wait_for("the job has stopped")
        assert LEFT in terminal.raw[: terminal.raw.index(b"the job has stopped")]
        terminal.screen.reset()
        terminal.press("\n")
        terminal.wait_for("refreshed", first, "More news")
        terminal.press("?")
        terminal.wait_for("Previous unread article")
        terminal.press("Q")
        assert terminal.end() == 0


def test_what_something_else_has_written_on_the_screen_goes(open_reader: Open) -> None:
    with open_reader() as terminal:
        everywhere = ("refreshed", "Headlines", "Tags", "More news", "? help")
        terminal.wait_for(*everywhere)
        terminal.screen.reset()  # as if all had been written over
        terminal.press("\x0c")
        terminal.wait_for(*everywhere)
        terminal.press("Q")
        assert terminal.end() == 0


def test_where_no_shell_would_go_on_nothing_stops(open_reader: Open) -> None:
    with open_reader(loaded=False) as terminal:
        terminal.wait_for("refreshed", "More news")
        terminal.press("\x19")
        terminal.wait_for("No shell started this")
        terminal.press("Q")
        assert terminal.end() == 0
