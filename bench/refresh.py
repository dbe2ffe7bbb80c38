"""A refresh of many feeds, cold and quiet, against other readers, in one run.

The feeds are on loopback, all on one host, which is asked one thing at a time. Ours is the whole
refresh child with its workers: started, everything fetched, parsed, cleaned, stored, and at last
searchable. What it is held against is `newsboat` and `newsraft`, where they are found, and httpx
with feedparser alone, which fetch and parse, keep the validators and make nothing searchable. Since
our child stands back when others want the processor, so do they.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from measure import Cost, alone, heading, keep_bytecode, measured_children, row, run
from parts.loopback import NOW, serving

from newsreader.model.feed import Subscription
from newsreader.model.progress import FeedDone, Finished
from newsreader.model.query import Query
from newsreader.refresh.child import ChildRefresh
from newsreader.refresh.job import Job
from newsreader.store.store import Store

_PLAIN = "httpx and feedparser"
_MANY = 200
"""Feeds beyond which httpx and feedparser are not asked to keep up."""


@dataclass(slots=True)
class Ours:
    """What one of our refreshes took.

    Attributes:
        whole: Until everything was indexed.
        readable: Seconds until the articles of all feeds could be read.
        new: How many came.
    """

    whole: Cost
    readable: float = 0.0
    new: int = 0


def ours(store: Path) -> Ours:
    """Run one refresh child to its end."""
    start, readable, ending = time.perf_counter(), 0.0, None
    with measured_children() as cost:
        for event in ChildRefresh(Job(store, force=True)):
            if isinstance(event, FeedDone):
                readable = time.perf_counter() - start
            ending = event
    if not isinstance(ending, Finished) or ending.failed or ending.error:
        sys.exit(f"the refresh failed: {ending}")
    return Ours(cost, readable, ending.new)


def httpx_and_feedparser(folder: Path, addresses: list[str]) -> Cost:
    """Run the baseline once; the second time it is quiet."""
    command = [sys.executable, "-m", "parts.plain_reader", str(folder / "tags.json"), *addresses]
    return politely(command, {"PYTHONPATH": str(Path(__file__).parent)})


def newsboat(folder: Path, addresses: list[str]) -> Cost:
    """Run newsboat's refresh once; the second time it is quiet."""
    (folder / "urls").write_text("\n".join(addresses) + "\n")
    (folder / "config").write_text("reload-threads 1\n")
    places = {"-u": "urls", "-c": "cache.db", "-C": "config"}
    files = [word for flag, name in places.items() for word in (flag, str(folder / name))]
    command = ["newsboat", *files, "-x", "reload"]
    return politely(command, {"HOME": str(folder), "TERM": "xterm"})


def newsraft(folder: Path, addresses: list[str]) -> Cost:
    """Run newsraft's refresh once; the second time it is quiet."""
    (folder / "feeds").write_text("\n".join(addresses) + "\n")
    (folder / "raft").write_text("")
    places = {"-f": "feeds", "-c": "raft", "-d": "raft.db"}
    files = [word for flag, name in places.items() for word in (flag, str(folder / name))]
    command = ["newsraft", *files, "-e", "reload-all"]
    return politely(command, {"HOME": str(folder), "TERM": "xterm"})


def politely(command: list[str], environ: dict[str, str]) -> Cost:
    """Run a rival with the priority of our child."""
    return run(["nice", "-n", "10", *command], environ)


def version(program: str) -> str:
    """Return which version of a program there is."""
    told = subprocess.run([program, "-v"], capture_output=True, text=True, check=False)
    found = re.search(r"[0-9][0-9.]+", told.stdout + told.stderr)
    return found[0] if found else "?"


def rivals(names: list[str]) -> dict[str, Callable[[Path, list[str]], Cost]]:
    """Return those to be held against, with their versions, as far as they are here."""
    found: dict[str, Callable[[Path, list[str]], Cost]] = {}
    for name, ask in (("newsboat", newsboat), ("newsraft", newsraft)):
        if name in names and shutil.which(name):
            found[f"{name} {version(name)}"] = ask
    if "plain" in names:
        found[_PLAIN] = httpx_and_feedparser
    return found


def main() -> None:
    """Serve feeds, ask for them all ways, print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=100)
    parser.add_argument("--entries", type=int, default=35, help="articles of a feed")
    parser.add_argument("--size", type=int, default=2100, help="characters of an article")
    parser.add_argument(
        "--cold-times", type=int, default=3, help="cold refreshes, in turn; the best counts"
    )
    parser.add_argument(
        "--quiet-times", type=int, default=3, help="quiet refreshes; the best counts"
    )
    parser.add_argument(
        "--rivals",
        nargs="*",
        choices=("newsboat", "newsraft", "plain"),
        help="whom to hold it against (all, but plain only with few feeds)",
    )
    told = parser.parse_args()
    names = told.rivals
    if names is None:
        names = ["newsboat", "newsraft", *(["plain"] if told.feeds <= _MANY else [])]
    keep_bytecode()
    compare(told, rivals(names))


def compare(
    told: argparse.Namespace, against: dict[str, Callable[[Path, list[str]], Cost]]
) -> None:
    """Do it all and print it."""
    with (
        tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name,
        serving(told.feeds, told.entries, told.size) as addresses,
    ):
        # Once before it counts, so that what is read from the disk is at hand for all.
        ours(Path(name) / "none.db")
        colds: list[Ours] = []
        cold_costs: dict[str, list[Cost]] = {rival: [] for rival in against}
        for turn in range(told.cold_times):
            folder = Path(name) / str(turn)
            folder.mkdir()
            path = folder / "newsreader.db"
            with Store.open(path) as store:
                store.subscribe([Subscription(address) for address in addresses], now=NOW)
            colds.append(ours(path))
            for rival, ask in against.items():
                cold_costs[rival].append(ask(folder, addresses))
        cold = min(colds, key=lambda each: each.whole.wall)
        cold_rivals = {rival: best(costs) for rival, costs in cold_costs.items()}
        quiet = best([ours(path).whole for _ in range(told.quiet_times)])
        quiet_rivals = {
            # A rival that takes its time with many feeds does it once.
            rival: best([ask(folder, addresses) for _ in range(quiet_times(told, cost))])
            for (rival, ask), cost in zip(against.items(), cold_rivals.values(), strict=True)
        }
        with Store.open(path) as store:
            stored = store.count(Query())
        if not cold.new == stored == told.feeds * told.entries:
            sys.exit(f"{cold.new} articles came and {stored} are stored")
    heading(
        f"Refresh of {told.feeds} feeds of {told.entries} articles of {told.size} characters, cold"
    )
    for rival, theirs in cold_rivals.items():
        row("clock until all can be read", cold.readable, theirs.wall, rival)
        row("clock until all is indexed", cold.whole.wall, theirs.wall, rival)
        row("processor, of all processes", cold.whole.cpu, theirs.cpu, rival)
    alone("articles in a second of the processor", f"{stored / cold.whole.cpu:,.0f}")
    heading(f"Refresh of {told.feeds} feeds, all unchanged (304)")
    for rival, theirs in quiet_rivals.items():
        row("clock", quiet.wall, theirs.wall, rival)
        row("processor", quiet.cpu, theirs.cpu, rival)


def quiet_times(told: argparse.Namespace, cold: Cost) -> int:
    """Return how often a rival is asked again."""
    return int(told.quiet_times) if cold.wall < 10 else 1


def best(costs: list[Cost]) -> Cost:
    """Return the one that was disturbed least."""
    return min(costs, key=lambda cost: cost.wall)


if __name__ == "__main__":
    main()
