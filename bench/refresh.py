"""A refresh of many feeds, cold and quiet, against httpx and feedparser alone, in one run.

The feeds are on loopback, all on one host, which is asked one thing at a time. Ours is the whole
refresh child: started, everything fetched, parsed, cleaned, stored and searchable. What it is held
against fetches and parses, and keeps the validators. Where `newsboat` is found, it is given the
same feeds.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx
from measure import Cost, alone, heading, keep_bytecode, measured_children, row, run
from parts.loopback import NOW, serving

from newsreader.model.feed import Subscription
from newsreader.model.progress import FeedDone, Finished, Progress
from newsreader.model.query import Query
from newsreader.refresh.child import ChildRefresh
from newsreader.refresh.job import Job
from newsreader.store.store import Store


def ours(store: Path) -> tuple[Cost, list[Progress]]:
    """Run one refresh child to its end."""
    with measured_children() as cost:
        events = list(ChildRefresh(Job(store, force=True)))
    ending = events[-1]
    if not isinstance(ending, Finished) or ending.failed or ending.error:
        sys.exit(f"the refresh failed: {ending}")
    return cost, events


def httpx_and_feedparser(folder: Path, addresses: list[str]) -> Cost:
    """Run the baseline once; the second time it is quiet."""
    command = [sys.executable, "-m", "parts.plain_reader", str(folder / "tags.json"), *addresses]
    return run(command, {"PYTHONPATH": str(Path(__file__).parent)})


def newsboat(folder: Path, addresses: list[str]) -> Cost:
    """Run newsboat's refresh once; the second time it is quiet."""
    (folder / "urls").write_text("\n".join(addresses) + "\n")
    (folder / "config").write_text("reload-threads 1\n")
    places = {"-u": "urls", "-c": "cache.db", "-C": "config"}
    files = [word for flag, name in places.items() for word in (flag, str(folder / name))]
    command = ["newsboat", *files, "-x", "reload"]
    return run(command, {"HOME": str(folder), "TERM": "xterm"})


def newsboat_version() -> str:
    """Return which newsboat there is."""
    told = subprocess.run(["newsboat", "-v"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"[0-9.]+", told)
    return found[0] if found else "?"


def main() -> None:
    """Serve feeds, ask for them all ways, print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=100)
    parser.add_argument("--entries", type=int, default=35, help="articles of a feed")
    parser.add_argument("--size", type=int, default=2100, help="characters of an article")
    parser.add_argument(
        "--quiet-times", type=int, default=3, help="quiet refreshes; the best counts"
    )
    told = parser.parse_args()
    keep_bytecode()
    with (
        tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name,
        serving(told.feeds, told.entries, told.size) as addresses,
    ):
        folder = Path(name)
        size = len(httpx.get(addresses[0], trust_env=False).content)
        path = folder / "newsreader.db"
        with Store.open(path) as store:
            store.subscribe([Subscription(address) for address in addresses], now=NOW)
        rivals = {"httpx and feedparser": httpx_and_feedparser}
        if shutil.which("newsboat"):
            rivals[f"newsboat {newsboat_version()}"] = newsboat
        # Once before it counts, so that what is read from the disk is at hand for all.
        ours(folder / "none.db")
        httpx_and_feedparser(folder, [])
        cold, events = ours(path)
        cold_rivals = {rival: ask(folder, addresses) for rival, ask in rivals.items()}
        quiet = best([ours(path)[0] for _ in range(told.quiet_times)])
        quiet_rivals = {
            rival: best([ask(folder, addresses) for _ in range(told.quiet_times)])
            for rival, ask in rivals.items()
        }
        with Store.open(path) as store:
            stored = store.count(Query())
        new = sum(event.new for event in events if isinstance(event, FeedDone))
        if not new == stored == told.feeds * told.entries:
            sys.exit(f"{new} articles came and {stored} are stored")
    heading(
        f"Refresh of {told.feeds} feeds of {told.entries} articles, {size // 1000} KB each, cold"
    )
    report(cold, cold_rivals)
    alone("articles in a second of the processor", f"{stored / cold.cpu:,.0f}")
    heading(f"Refresh of {told.feeds} feeds, all unchanged (304)")
    report(quiet, quiet_rivals)


def best(costs: list[Cost]) -> Cost:
    """Return the one that was disturbed least."""
    return min(costs, key=lambda cost: cost.wall)


def report(mine: Cost, rivals: dict[str, Cost]) -> None:
    """Print ours against each rival."""
    for rival, theirs in rivals.items():
        row("clock", mine.wall, theirs.wall, rival)
        row("processor", mine.cpu, theirs.cpu, rival)


if __name__ == "__main__":
    main()
