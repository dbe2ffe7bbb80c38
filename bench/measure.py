"""Timing and the printing of ratios, shared by the programs here; run alone it tells the machine.

What counts is the ratio of two figures of one run: seconds differ from machine to machine and,
where others are at work on it, from minute to minute.
"""

import json
import os
import platform
import resource
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import TypeAlias

Program: TypeAlias = tuple[Sequence[str], Mapping[str, str]]
"""A command line, and variables on top of those of this process."""


@dataclass(slots=True)
class Cost:
    """What something took.

    Attributes:
        wall: Seconds on the clock.
        cpu: Seconds of the processor, of all threads and processes that belong to it.
    """

    wall: float = 0.0
    cpu: float = 0.0


@contextmanager
def measured() -> Iterator[Cost]:
    """Give a `Cost` that is filled in when the block ends: of this process, all its threads."""
    cost = Cost()
    wall, cpu = time.perf_counter(), time.process_time()
    yield cost
    cost.wall, cost.cpu = time.perf_counter() - wall, time.process_time() - cpu


@contextmanager
def measured_children() -> Iterator[Cost]:
    """As `measured`, of the child processes that end within the block and are waited for."""
    cost = Cost()
    wall, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    yield cost
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost.wall = time.perf_counter() - wall
    cost.cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def median(costs: Sequence[Cost]) -> Cost:
    """Return the median of the walls and that of the processor's seconds."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
    )


def repeated(times: int, do: Callable[[], object]) -> Cost:
    """Return the median cost of calling something a number of times."""
    costs = []
    for _ in range(times):
        with measured() as cost:
            do()
        costs.append(cost)
    return median(costs)


def run(arguments: Sequence[str], environ: Mapping[str, str] | None = None) -> Cost:
    """Run a program to its end and return what it took.

    Args:
        arguments: The program and what it is told.
        environ: Variables on top of those of this process.

    Raises:
        SystemExit: It failed; a figure of a failure says nothing.
    """
    with measured_children() as cost:
        done = subprocess.run(
            arguments,
            env={**os.environ, **(environ or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    if done.returncode:
        sys.exit(f"{' '.join(arguments)} failed ({done.returncode}):\n{done.stderr}")
    return cost


def interleaved(times: int, programs: Sequence[Program]) -> list[Cost]:
    """Run programs in turns, so that a busy minute hits all of them, and return their medians.

    Each is run once before it counts: what is read from the disk is then at hand for all. Where it
    is to be run a single time, nobody is after its figures.
    """
    for arguments, environ in programs if times > 1 else ():
        run(arguments, environ)
    costs: list[list[Cost]] = [[] for _ in programs]
    for _ in range(times):
        for taken, (arguments, environ) in zip(costs, programs, strict=True):
            taken.append(run(arguments, environ))
    return [median(taken) for taken in costs]


def keep_bytecode() -> None:
    """Let the processes we start keep their bytecode, as an installed program does."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def heading(text: str) -> None:
    """Print what the rows that follow are about."""
    print(f"\n{text}")
    _record("heading", text)


def row(what: str, ours: float, baseline: float, against: str) -> None:
    """Print two figures and their ratio.

    Args:
        what: What was measured.
        ours: Seconds of newsreader.
        baseline: Seconds of what it is held against.
        against: What that is.
    """
    told = f"{ratio(ours, baseline):>9} of {shown(baseline)} ({against})"
    print(f"  {what:<44} {shown(ours):>9}  {told}", flush=True)
    _record("row", what, shown(ours), ratio(ours, baseline), shown(baseline), against)


def alone(what: str, figure: str) -> None:
    """Print a figure that is held against nothing."""
    print(f"  {what:<44} {figure:>9}", flush=True)
    _record("alone", what, figure)


def _record(kind: str, *cells: str) -> None:
    """Add a line to the file that `tables.py` makes its tables of, where it asked for one."""
    record = os.environ.get("BENCH_RECORD")
    if record:
        with open(record, "a", encoding="utf-8") as file:
            file.write(json.dumps([kind, *cells]) + "\n")


def ratio(ours: float, baseline: float) -> str:
    """Return ours divided by the baseline, with two digits that count."""
    if baseline <= 0:
        return "?"
    return (
        f"{ours / baseline:#.2g}".rstrip(".") if ours < 10 * baseline else f"{ours / baseline:.0f}"
    )


def shown(seconds: float) -> str:
    """Return a time in the unit that suits it."""
    if seconds < 0.001:
        return f"{seconds * 1e6:.{0 if seconds >= 1e-5 else 2}f} µs"
    if seconds < 1:
        return f"{seconds * 1e3:.{0 if seconds >= 0.1 else 1}f} ms"
    return f"{seconds:.2f} s"


def machine() -> str:
    """Return what ran the figures, in words that fit any machine."""
    names = ("textual", "httpx", "feedparser", "lxml")
    parts = [
        f"{os.cpu_count()} cores",
        platform.system(),
        f"Python {platform.python_version()}",
        f"SQLite {sqlite3.sqlite_version}",
        *(f"{name} {version(name)}" for name in names),
    ]
    load = os.getloadavg()[0]
    return f"{', '.join(parts)}; {load:.1f} processes wanted a core in the last minute"


if __name__ == "__main__":
    print(machine())
