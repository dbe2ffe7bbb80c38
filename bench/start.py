"""Whole processes: `newsreader list` on a large store, and the screen's first list in a terminal.

The baseline is a Python that imports Textual and does nothing: what any program on Textual pays
before its first line runs. Programs take turns, so that a busy minute of the machine hits all.
"""

import argparse
import contextlib
import os
import sys
import tempfile
import time
from pathlib import Path

from measure import Cost, Program, alone, heading, interleaved, keep_bytecode, median, row, shown
from parts.shelves import make_profile

from newsreader.model.query import Query, View
from newsreader.paths import Paths
from newsreader.store.store import Store

IMPORT = [sys.executable, "-c", "import textual.app"]
PATIENCE = 30.0
"""Seconds after which a screen that shows nothing is a mistake."""


def newsreader(paths: Paths, *words: str) -> list[str]:
    """Return the command line of a command on a profile."""
    places = ("--config", str(paths.config), "--data-dir", str(paths.data))
    return [sys.executable, "-m", "newsreader", *places, *words]


def to_the_list(paths: Paths, wanted: str) -> Cost:
    """Start the screen in a terminal of its own; return what it took until a headline was there.

    Args:
        paths: The profile.
        wanted: Words of the headline that the screen is to show.
    """
    import fcntl
    import pty
    import struct
    import termios

    wall = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "xterm-256color"
        arguments = newsreader(paths)
        os.execv(arguments[0], arguments)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    got = b""
    try:
        while wanted.encode() not in got:
            got += os.read(terminal, 65536)
            if time.perf_counter() - wall > PATIENCE:
                raise TimeoutError("the headline was never shown")
        took = time.perf_counter() - wall
        os.write(terminal, b"Q")
        with contextlib.suppress(OSError):  # the terminal goes when the process has ended
            while os.read(terminal, 65536):
                pass
    finally:
        os.close(terminal)
        _, status, used = os.wait4(process, 0)
    if status:
        raise SystemExit(f"the screen ended with {status}:\n{got.decode(errors='replace')}")
    return Cost(took, used.ru_utime + used.ru_stime)


def main() -> None:
    """Make a store, start everything on it, print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--size", type=int, default=120, help="characters of an article")
    parser.add_argument("--times", type=int, default=7, help="times to take the median of")
    told = parser.parse_args()
    keep_bytecode()
    with tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name:
        paths = make_profile(Path(name), told.articles, size=told.size)
        with Store.open(paths.store) as store:
            newest = store.headlines(store.ids(Query(view=View.UNREAD))[:1])[0].title
        commands = {
            "list --limit 20": ("list", "--limit", "20"),
            "list --unread --limit 20": ("list", "--unread", "--limit", "20"),
            "tags": ("tags",),
            "feeds": ("feeds",),
        }
        programs: list[Program] = [(newsreader(paths, *words), {}) for words in commands.values()]
        nothing: Program = ([sys.executable, "-c", "pass"], {})
        *ours, textual, python = interleaved(told.times, [*programs, (IMPORT, {}), nothing])
        heading(f"Whole processes on a store of {told.articles:,} articles")
        for what, cost in zip(commands, ours, strict=True):
            row(f"{what}, clock", cost.wall, textual.wall, "import textual.app")
            row(f"{what}, processor", cost.cpu, textual.cpu, "import textual.app")
        alone("a Python that does nothing, processor", shown(python.cpu))
        to_the_list(paths, newest[:20])
        screen = median([to_the_list(paths, newest[:20]) for _ in range(told.times)])
        row("the screen until its list is there, clock", screen.wall, textual.wall, "the import")
        alone("the screen from start to end, processor", shown(screen.cpu))


if __name__ == "__main__":
    main()
