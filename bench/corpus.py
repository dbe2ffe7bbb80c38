"""Feeds that others have written, saved in a folder: all of them are read, none does harm.

The folder holds a `MANIFEST.tsv` whose columns `set`, `format`, `items` and `out` name a set, what
the file is, how many entries a reader finds in it at least, and where it is within the folder. The
sets `opml` and `discover` hold no feeds and are passed over. Every feed is parsed and, as a refresh
does, told apart and made into articles. Held against feedparser as it comes (sanitising and all).

The program fails when a file of the set `real` gives fewer entries than it has items, when an
article has no headline, or when anything but the plain words of a `ParseError` is raised.
"""

import argparse
import csv
import sys
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import feedparser
from measure import alone, heading, row

from newsreader.errors import ParseError
from newsreader.model.feed import ParsedFeed
from newsreader.parse.feed import parse_feed
from newsreader.refresh.identity.decide import choose, identify
from newsreader.refresh.prepare import prepare

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
NO_FEEDS = frozenset({"opml", "discover"})
SAME = " (same bytes)"
"""Ends `out` where another line names the same file."""
CHECKED = "real"
"""The set whose items are counted."""
ADDRESS = "https://news.example/feed"


@dataclass(slots=True)
class Tally:
    """What a set came to.

    Attributes:
        files: How many there are.
        parsed: How many were read as a feed.
        size: Bytes of those.
        entries: How many entries they have.
        articles: How many articles those are: what is the same entry twice is one.
        without_id: Entries without a guid.
        untitled: Entries whose publisher gave no headline.
        nameless: Articles that have none even so.
        seconds: Spent parsing.
        their_seconds: Spent by feedparser on the same files.
        refused: Why the others are none: reason to how often.
        wrong: What must not be, in words.
    """

    files: int = 0
    parsed: int = 0
    size: int = 0
    entries: int = 0
    articles: int = 0
    without_id: int = 0
    untitled: int = 0
    nameless: int = 0
    seconds: float = 0.0
    their_seconds: float = 0.0
    refused: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def take(tally: Tally, folder: Path, line: dict[str, str], *, baseline: bool) -> None:
    """Read one file and count what it gives.

    Args:
        tally: Of its set.
        folder: Where the files are.
        line: Its line of the manifest.
        baseline: Whether feedparser reads it too.
    """
    tally.files += 1
    name, body = line["out"], (folder / line["out"]).read_bytes()
    begun = time.perf_counter()
    try:
        feed = parse_feed(body, address=ADDRESS)
    except ParseError as error:
        tally.refused[str(error)] = tally.refused.get(str(error), 0) + 1
        if line["set"] == CHECKED and int(line["items"] or 0) > 0:
            tally.wrong.append(f"{name}: {line['items']} items, refused: {error}")
        return
    except Exception as error:
        tally.wrong.append(f"{name}: {type(error).__name__}: {error}")
        return
    tally.seconds += time.perf_counter() - begun
    tally.parsed += 1
    tally.size += len(body)
    if baseline:
        begun = time.perf_counter()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            feedparser.parse(body)
        tally.their_seconds += time.perf_counter() - begun
    count(tally, feed, line)


def count(tally: Tally, feed: ParsedFeed, line: dict[str, str]) -> None:
    """Count the entries of a feed and make articles of them."""
    tally.entries += len(feed.entries)
    tally.without_id += sum(not entry.guid for entry in feed.entries)
    tally.untitled += sum(not entry.title.strip() for entry in feed.entries)
    try:
        arrivals = choose(identify(feed.entries), {})
        articles = [prepare(arrival, now=NOW, address=ADDRESS) for arrival in arrivals]
    except Exception as error:
        tally.wrong.append(f"{line['out']}: {type(error).__name__}: {error}")
        return
    tally.articles += len(articles)
    nameless = sum(not article.title.strip() for article in articles)
    tally.nameless += nameless
    if nameless:
        tally.wrong.append(f"{line['out']}: {nameless} articles without a headline")
    if line["set"] == CHECKED and len(feed.entries) < int(line["items"] or 0):
        tally.wrong.append(f"{line['out']}: {line['items']} items, {len(feed.entries)} entries")


def lines(folder: Path) -> Iterator[dict[str, str]]:
    """Yield the manifest's lines that are about feeds."""
    with (folder / "MANIFEST.tsv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if line["set"] not in NO_FEEDS and not line["out"].endswith(SAME):
                yield line


def report(name: str, tally: Tally) -> None:
    """Print what a set came to."""
    heading(f"{name}: {tally.files} files, {tally.parsed} feeds")
    for reason, times in sorted(tally.refused.items()):
        alone(f"refused: {reason[:70]}", f"{times}")
    alone("entries", f"{tally.entries:,}")
    alone("repeats of another entry of the file", f"{tally.entries - tally.articles:,}")
    alone("entries without an id", f"{tally.without_id:,}")
    alone("entries without a headline", f"{tally.untitled:,}")
    alone("articles without one even so", f"{tally.nameless:,}")
    if tally.seconds:
        alone("MB parsed in a second", f"{tally.size / tally.seconds / 1e6:.1f}")
    if tally.their_seconds:
        row("parsing", tally.seconds, tally.their_seconds, "feedparser")
    for words in tally.wrong:
        print(f"  WRONG {words}")


def main() -> None:
    """Read all files of the folder; the exit code says whether anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="with a MANIFEST.tsv in it")
    parser.add_argument("--sets", nargs="*", help="these only")
    parser.add_argument("--no-baseline", action="store_true", help="leave feedparser out")
    told = parser.parse_args()
    if told.folder is None:
        print("Nothing to read: give a folder of saved feeds with a MANIFEST.tsv.")
        return
    tallies: dict[str, Tally] = {}
    for line in lines(told.folder):
        if not told.sets or line["set"] in told.sets:
            tally = tallies.setdefault(line["set"], Tally())
            take(tally, told.folder, line, baseline=not told.no_baseline)
    for name, tally in tallies.items():
        report(name, tally)
    if any(tally.wrong for tally in tallies.values()):
        sys.exit(1)


if __name__ == "__main__":
    main()
