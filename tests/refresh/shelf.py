"""What the store does with a feed's articles, in memory: keys, prints and what was read."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from newsreader.model.feed import Entry
from newsreader.refresh.identity.decide import arrivals, identify
from newsreader.refresh.newest import newest


@dataclass
class Shelf:
    """The articles of one feed, each with its entries in all their versions."""

    articles: list[list[Entry]] = field(default_factory=list)
    prints: list[str] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)
    read: set[int] = field(default_factory=set)

    def known(self, keys: Collection[str]) -> dict[str, str]:
        return {key: self.prints[self.keys[key]] for key in keys if key in self.keys}

    def latest(self, most: int) -> dict[str, str]:
        """One key of each of so many articles, with its print, the latest first."""
        some = {number: key for key, number in self.keys.items()}
        return {some[number]: self.prints[number] for number in sorted(some, reverse=True)[:most]}

    def visit(self, entries: Sequence[Entry], limit: int | None = None) -> list[Entry]:
        """Take in a version of the feed, read all, and return what came as new."""
        new = []
        for arrival in arrivals(identify(newest(entries, limit)), self.known, self.latest):
            number = self.keys.get(arrival.key)
            assert arrival.is_new == (number is None)
            if number is None:
                number = len(self.articles)
                self.articles.append([])
                self.prints.append("")
                new.append(arrival.entry)
            self.articles[number].append(arrival.entry)
            self.prints[number] = arrival.content_hash
            for key in (arrival.key, *arrival.further):
                self.keys.setdefault(key, number)
        self.read = set(range(len(self.articles)))
        return new
