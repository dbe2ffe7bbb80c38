"""Feeds in many versions, all read after each: what was there before may never be unread again.

A folder that holds several files, or one with folders of such, is a history: its files are the
versions of one feed, in the order of their names read as people read them (`feed2` before
`feed10`, `feed.xml` before `feed_updated.xml`). Each version goes the way of every visit, from its
bytes into a store of its own, and everything is marked read after it. Told is what came back: an
article that is unread though one with its guid and link, or with its guid and title, or with its
link and title, was there before.

With `--mutate` each file is a feed of its own, and its later versions are made of it: a third of
its items gone and back, its guids and links from http to https, its host changed, its guids gone,
its dates gone, a word changed in each title, its items in another order. None may bring anything
back, or lose or merge an item.
"""

import argparse
import random
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeAlias

from measure import alone, heading

from newsreader.errors import ParseError
from newsreader.model.arrival import Outcome
from newsreader.model.article import Flag
from newsreader.model.feed import Entry, Subscription
from newsreader.model.query import Query, View
from newsreader.parse.feed import parse_feed
from newsreader.refresh.identity.decide import arrivals, identify
from newsreader.refresh.prepare import prepare
from newsreader.store.store import Store

ADDRESS = "https://news.example/feed"
BEGUN = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
_NUMBER = re.compile(r"(\d+)")
_HOST = re.compile(r"(https?://)[^/?#]+")
Entries: TypeAlias = Sequence[Entry]
Change: TypeAlias = Callable[[Entries, random.Random], Entries]


@dataclass(slots=True)
class Tally:
    """What histories came to.

    Attributes:
        histories: How many there were.
        versions: How many versions in all were feeds.
        refused: How many were none.
        articles: How many articles were stored.
        back: What was unread though it had been there, in words.
    """

    histories: int = 0
    versions: int = 0
    refused: int = 0
    articles: int = 0
    back: list[str] = field(default_factory=list)


class Replay:
    """A store with one feed, whose articles are all read after each version."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._now = BEGUN
        store.subscribe([Subscription(ADDRESS)], now=self._now)
        self._feed = store.feeds()[0].id
        self._seen: set[tuple[str, str]] = set()

    def take(self, entries: Entries) -> tuple[list[str], int]:
        """Take in a version; return what came back and how much is unread."""
        self._now += timedelta(hours=6)
        found = arrivals(
            identify(entries),
            partial(self._store.known, self._feed),
            partial(self._store.latest, self._feed),
        )
        articles = tuple(prepare(one, now=self._now, address=ADDRESS) for one in found)
        self._store.save([Outcome(self._feed, self._now, self._now, articles=articles)])
        unread = self._store.ids(Query(view=View.UNREAD))
        back = []
        for number in unread:
            article = self._store.article(number)
            if article is not None:
                names = article.guid, article.headline.url, article.headline.title
                if self._seen.intersection(_pairs(*names)):
                    back.append(" | ".join(names))
        self._seen.update(pair for entry in entries for pair in _marks(entry))
        self._store.mark(unread, Flag.READ, True, now=self._now)
        return back, len(unread)

    def count(self) -> int:
        """Return how many articles are stored."""
        return self._store.count(Query())


def _pairs(guid: str, link: str, title: str) -> list[tuple[str, str]]:
    pairs = (("gl", guid, link), ("gt", guid, title), ("lt", link, title))
    return [(kind + one, other) for kind, one, other in pairs if one and other]


def _marks(entry: Entry) -> list[tuple[str, str]]:
    return _pairs(entry.guid.strip(), entry.url, " ".join(entry.title.split()))


def in_order(path: Path) -> tuple[object, ...]:
    """Return a key that sorts names as people read them."""
    parts = _NUMBER.split(path.stem)
    return tuple(int(part) if part.isdigit() else part for part in parts)


def histories(folder: Path) -> Iterator[tuple[str, list[Path]]]:
    """Yield each folder that holds files, with those in order."""
    for place in [folder, *sorted(path for path in folder.rglob("*") if path.is_dir())]:
        files = [path for path in place.iterdir() if path.is_file() and path.suffix != ".tsv"]
        if files:
            yield str(place.relative_to(folder)), sorted(files, key=in_order)


def replay(tally: Tally, name: str, versions: Sequence[Path]) -> None:
    """Take in the versions of one feed."""
    tally.histories += 1
    with tempfile.TemporaryDirectory() as place, Store.open(Path(place) / "replay.db") as store:
        reader = Replay(store)
        for path in versions:
            try:
                entries = parse_feed(path.read_bytes(), address=ADDRESS).entries
            except ParseError:
                tally.refused += 1
                continue
            tally.versions += 1
            back, unread = reader.take(entries)
            print(f"  {name}/{path.name}: {len(entries)} entries, {unread} new")
            tally.back += [f"{name}/{path.name}: {words}" for words in back]
        tally.articles += reader.count()


def without_a_third(entries: Entries, chance: random.Random) -> Entries:
    """Leave a third of the items out."""
    gone = set(chance.sample(range(len(entries)), len(entries) // 3))
    return [entry for place, entry in enumerate(entries) if place not in gone]


def to_https(entries: Entries, _: random.Random) -> Entries:
    """Turn the scheme of guids and links, whichever it is."""

    def turned(address: str) -> str:
        scheme, mark, rest = address.partition("://")
        other = {"http": "https", "https": "http"}.get(scheme, scheme)
        return f"{other}{mark}{rest}"

    return [replace(one, guid=turned(one.guid), url=turned(one.url)) for one in entries]


def to_another_host(entries: Entries, _: random.Random) -> Entries:
    """Move guids and links to another host."""

    def moved(address: str) -> str:
        return _HOST.sub(r"\1moved.example", address)

    return [replace(one, guid=moved(one.guid), url=moved(one.url)) for one in entries]


def without_guids(entries: Entries, _: random.Random) -> Entries:
    """Take all guids away."""
    return [replace(one, guid="") for one in entries]


def with_other_guids(entries: Entries, _: random.Random) -> Entries:
    """Give all new guids, as a new system does."""
    return [replace(one, guid=f"urn:x:{place}") for place, one in enumerate(entries)]


def without_dates(entries: Entries, _: random.Random) -> Entries:
    """Take all dates away."""
    return [replace(one, published=None, updated=None) for one in entries]


def with_other_titles(entries: Entries, _: random.Random) -> Entries:
    """Change a word of each title."""
    return [
        replace(one, title=" ".join([*one.title.split()[:-1], "Changed"]) if one.title else "")
        for one in entries
    ]


def shuffled(entries: Entries, chance: random.Random) -> Entries:
    """Put the items in another order."""
    return chance.sample(list(entries), len(entries))


CHANGES: tuple[Change, ...] = (
    without_a_third, shuffled, to_https, to_another_host, without_guids, with_other_guids,
    without_dates, with_other_titles,
)  # fmt: skip


def mutate(tally: Tally, path: Path, changes: Sequence[Change], chance: random.Random) -> None:
    """Take in a feed, what a change makes of it, and the feed again, for each of the changes."""
    try:
        entries = parse_feed(path.read_bytes(), address=ADDRESS).entries
    except ParseError:
        tally.refused += 1
        return
    for change in changes:
        tally.histories += 1
        with tempfile.TemporaryDirectory() as place, Store.open(Path(place) / "replay.db") as store:
            reader = Replay(store)
            first = reader.take(entries)[1]
            for version in (change(entries, chance), entries):
                tally.versions += 1
                unread = reader.take(version)[1]
                if unread:
                    words = f"{unread} of {first} came back"
                    tally.back.append(f"{path.name}: {change.__name__}: {words}")
            tally.articles += first


def main() -> None:
    """Replay all histories of the folder; the exit code says whether anything came back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="with the saved versions in it")
    parser.add_argument("--mutate", action="store_true", help="make versions of each file")
    parser.add_argument("--change", nargs="*", help="make these only, by their names")
    told = parser.parse_args()
    if told.folder is None:
        print("Nothing to replay: give a folder with saved versions of a feed.")
        return
    tally = Tally()
    if told.mutate:
        wanted = [each for each in CHANGES if not told.change or each.__name__ in told.change]
        for path in sorted(path for path in told.folder.rglob("*") if path.is_file()):
            mutate(tally, path, wanted, random.Random(7))
    else:
        for name, versions in histories(told.folder):
            replay(tally, name, versions)
    heading(f"{tally.histories} histories of {told.folder}")
    alone("versions taken in", f"{tally.versions}")
    alone("versions that are no feed", f"{tally.refused}")
    alone("articles", f"{tally.articles:,}")
    alone("came back", f"{len(tally.back)}")
    for words in tally.back:
        print(f"  BACK {words}")
    if tally.back:
        sys.exit(1)


if __name__ == "__main__":
    main()
