"""Whole processes: `newsreader list` on a large store, and the screen's first list in a terminal.

One baseline is a Python that imports Textual and does nothing: what any program on Textual pays
before its first line runs. The others are the readers newsboat and newsraft with the same news,
where they are on the PATH. Programs take turns, so that a busy minute of the machine hits all.
"""

import argparse
import contextlib
import os
import select
import signal
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median as middle

from measure import Program, alone, heading, interleaved, keep_bytecode, row, shown
from parts.rivals import Rival, rivals
from parts.shelves import make_profile

from newsreader.model.query import Query, View
from newsreader.paths import Paths
from newsreader.store.store import Store

IMPORT = [sys.executable, "-c", "import textual.app"]
REST = 0.3
"""Seconds without a word from a screen after which it is at rest."""
PATIENCE = 60.0
"""Seconds after which a screen that shows nothing is a mistake."""


def newsreader(paths: Paths, *words: str) -> list[str]:
    """Return the command line of a command on a profile."""
    places = ("--config", str(paths.config), "--data-dir", str(paths.data))
    return [sys.executable, "-m", "newsreader", *places, *words]


GONE = (("last-screen*", "backdrop*"), ("last-screen*",), ())
"""What is taken away before each of our starts: all that is kept of a screen, less, nothing."""


@dataclass(frozen=True, slots=True)
class Start:
    """What one start took.

    Attributes:
        first: Seconds on the clock until the headline was there.
        keys: Seconds on the clock until a key that was typed had been obeyed.
        cpu: Seconds of the processor, from start to end.
        memory: Bytes of memory at the most, of which Python's own start has 10 MB.
    """

    first: float
    keys: float
    cpu: float
    memory: int


@dataclass(frozen=True, slots=True)
class Task:
    """A program to start on a terminal.

    Attributes:
        command: The program and what it is told.
        environ: Variables on top of those of this process.
        steps: What to wait for and what to type then, step by step.
        end: What ends it; nothing where it may be killed.
    """

    command: Sequence[str]
    environ: Mapping[str, str]
    steps: Sequence[tuple[str, str]]
    end: str = "Q"


def on_a_terminal(task: Task) -> Start:
    """Start a program on a terminal of its own, go through its steps, end it.

    Args:
        task: The program; `first` is when the last step but one was reached, `keys` the last one.

    Raises:
        TimeoutError: A step was never reached.
    """
    import fcntl
    import pty
    import struct
    import termios

    wall = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update({"TERM": "xterm-256color", **task.environ})
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        os.execvp(task.command[0], list(task.command))
    times = []
    try:
        for wanted, keys in task.steps:
            got = b""
            while wanted.encode() not in got:
                if not select.select([terminal], [], [], PATIENCE)[0]:
                    raise TimeoutError(f"{wanted!r} was never shown by {task.command[0]}")
                got += os.read(terminal, 65536)
            times.append(time.perf_counter() - wall)
            os.write(terminal, keys.encode())
        # Only a screen that has come to rest is kept for the next time.
        while task.end and select.select([terminal], [], [], REST)[0]:
            os.read(terminal, 65536)
        os.write(terminal, task.end.encode())
        with contextlib.suppress(OSError):  # the terminal goes when the process has ended
            while task.end and select.select([terminal], [], [], PATIENCE)[0]:
                if not os.read(terminal, 65536):
                    break
    finally:
        os.kill(process, signal.SIGKILL)  # one that has ended does not mind
        os.close(terminal)
        _, status, used = os.wait4(process, 0)
    if status and task.end:
        raise SystemExit(f"the screen ended with {status}")
    times = [times[0], *times]
    return Start(times[-2], times[-1], used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def ours(paths: Paths, newest: str) -> Task:
    """Our screen: `t` goes to the tag filter, whose hints say that the key was obeyed."""
    return Task(newsreader(paths), {}, [(newest, "t"), ("} section", "")])


def theirs(rival: Rival, newest: str) -> Task:
    """Another reader: from its feeds to a list of articles, by a key."""
    # It writes words, and goes over the blanks between them where the screen is blank already.
    steps = [("Herald", rival.keys), (newest.split(maxsplit=1)[0], "")]
    return Task(rival.command, {"HOME": str(rival.home)}, steps, "")


def screens(paths: Paths, others: Sequence[Rival], newest: str, times: int) -> list[list[Start]]:
    """Start ours with nothing kept, without and with the last screen, and the others, in turns.

    Returns:
        Their starts: ours with nothing kept, without, with, then the others.
    """
    tasks = [theirs(rival, newest) for rival in others]
    on_a_terminal(ours(paths, newest))
    taken: list[list[Start]] = [[] for _ in range(3 + len(tasks))]
    for _ in range(times):
        for into, gone in zip(taken[:3], GONE, strict=True):
            for frame in (found for name in gone for found in paths.data.glob(name)):
                frame.unlink()
            into.append(on_a_terminal(ours(paths, newest)))
        for task, into in zip(tasks, taken[3:], strict=True):
            into.append(on_a_terminal(task))
    return taken


def of(starts: Sequence[Start], what: str) -> float:
    """Return the median of one figure."""
    return float(middle(getattr(start, what) for start in starts))


def tell_screens(paths: Paths, others: Sequence[Rival], newest: str, times: int) -> None:
    """Start all screens and print what they took."""
    bare, without, with_frame, *rest = screens(paths, others, newest, times)
    for rival, starts in zip(others, rest, strict=True):
        name = rival.name
        feeds, listed = of(starts, "first"), of(starts, "keys")
        row("the last screen, clock", of(with_frame, "first"), feeds, f"{name}'s feeds")
        row("the list without it, clock", of(without, "first"), feeds, f"{name}'s feeds")
        row("the list of a first start, clock", of(bare, "first"), feeds, f"{name}'s feeds")
        row("a key obeyed, clock", of(with_frame, "keys"), listed, f"{name}'s articles")
        row("a key obeyed without it, clock", of(without, "keys"), listed, f"{name}'s articles")
        row("from start to end, processor", of(without, "cpu"), of(starts, "cpu"), name)
        alone(f"memory, {name}", f"{of(starts, 'memory') / 1e6:.0f} MB")
    alone("the last screen, clock", shown(of(with_frame, "first")))
    alone("the list without it, clock", shown(of(without, "first")))
    alone("the list of a first start, clock", shown(of(bare, "first")))
    alone("a key obeyed, clock", shown(of(with_frame, "keys")))
    alone("the screen from start to end, processor", shown(of(without, "cpu")))
    alone("memory of the screen", f"{of(without, 'memory') / 1e6:.0f} MB")


def main() -> None:
    """Make a store, start everything on it, print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--size", type=int, default=120, help="characters of an article")
    parser.add_argument("--times", type=int, default=7, help="times to take the median of")
    parser.add_argument("--alone", action="store_true", help="leave the other readers out")
    parser.add_argument("--without", nargs="*", default=[], help="other readers to leave out")
    told = parser.parse_args()
    keep_bytecode()
    with tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name:
        folder = Path(name)
        paths = make_profile(folder, told.articles, size=told.size)
        others = [] if told.alone else list(rivals(folder, told.articles, told.size))
        others = [rival for rival in others if rival.name.split(",")[0] not in told.without]
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
        *spent, textual, python = interleaved(told.times, [*programs, (IMPORT, {}), nothing])
        heading(f"Whole processes on a store of {told.articles:,} articles")
        for what, cost in zip(commands, spent, strict=True):
            row(f"{what}, clock", cost.wall, textual.wall, "import textual.app")
            row(f"{what}, processor", cost.cpu, textual.cpu, "import textual.app")
        alone("a Python that does nothing, processor", shown(python.cpu))
        alone("import textual.app, clock", shown(textual.wall))
        tell_screens(paths, others, newest[:20], told.times)


if __name__ == "__main__":
    main()
