"""The fast path of parsing against feedparser's, over saved feeds; fails where they differ.

Every file of a folder (and of the folders in it) is read on both paths in the same run, one after
the other, several times, of which the quickest counts. Without a folder, feeds are made up. JSON
feeds and what is no feed at all are left out: they know no fast path. Printed are MB per second of
each path over the files that the fast one takes, their ratio, which share of the feeds is taken,
and every field in which the two answers differ.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

from measure import alone, heading
from parts.news import Press

from newsreader.errors import ParseError
from newsreader.model.feed import ParsedFeed
from newsreader.parse.addresses import absolute
from newsreader.parse.decode import to_letters, to_text, unpack
from newsreader.parse.fast import read_fast
from newsreader.parse.sniff import Kind, kind_of
from newsreader.parse.universal import read_slowly, to_feed

ADDRESS = "https://news.example/feed"


@dataclass(slots=True)
class Tally:
    """What a folder came to.

    Attributes:
        files: Feeds in XML that were read.
        size: Bytes of those.
        taken: Those that the fast path took.
        taken_size: Bytes of those.
        fast: Seconds that the fast path took for them.
        slow: Seconds that feedparser's took for the same.
        left: Seconds of feedparser's path for the others, what the fast one wasted on them with it.
        refused: Names and bytes of the others.
        wrong: Differences, in words.
    """

    files: int = 0
    size: int = 0
    taken: int = 0
    taken_size: int = 0
    fast: float = 0.0
    slow: float = 0.0
    left: float = 0.0
    refused: list[tuple[int, str]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def quickly(body: bytes) -> ParsedFeed | None:
    """Read a feed on the fast path; None where it refuses."""
    letters, encoding, complaint = to_letters(unpack(body))
    kind_of(letters.start)
    raw = read_fast(letters, absolute(ADDRESS)) if encoding else None
    return None if raw is None else to_feed(raw, complaint, ADDRESS)


def slowly(body: bytes) -> ParsedFeed | None:
    """Read a feed with feedparser; None where it is none."""
    text, encoding, complaint = to_text(unpack(body))
    if kind_of(text) is not Kind.XML:
        return None
    try:
        return read_slowly(text, encoding, complaint, ADDRESS)
    except ParseError:
        return None


def timed(
    read: Callable[[bytes], ParsedFeed | None], body: bytes, times: int
) -> tuple[ParsedFeed | None, float]:
    """Return what is read and the seconds of the quickest time."""
    seconds = []
    feed = None
    for _ in range(times):
        begun = time.perf_counter()
        feed = read(body)
        seconds.append(time.perf_counter() - begun)
    return feed, min(seconds)


def differences(one: ParsedFeed, other: ParsedFeed) -> Iterator[str]:
    """Yield the fields in which two answers differ."""
    for each in fields(ParsedFeed):
        ours, theirs = getattr(one, each.name), getattr(other, each.name)
        if each.name != "entries" and ours != theirs:
            yield f"{each.name}: {ours!r} and {theirs!r}"
    if len(one.entries) != len(other.entries):
        yield f"{len(one.entries)} and {len(other.entries)} entries"
        return
    for number, pair in enumerate(zip(one.entries, other.entries, strict=True), 1):
        if pair[0] == pair[1]:
            continue
        for name in pair[0].__dataclass_fields__:
            ours, theirs = (getattr(entry, name) for entry in pair)
            if ours != theirs:
                yield f"entry {number}, {name}: {ours!r:.200} and {theirs!r:.200}"


def take(tally: Tally, name: str, body: bytes, times: int) -> None:
    """Read one file on both paths."""
    theirs, slow = timed(slowly, body, 1)
    try:
        ours, fast = timed(quickly, body, 1)
    except ParseError:
        return
    if theirs is None:
        if ours is not None:
            tally.wrong.append(f"{name}: taken, but it is no feed")
        return
    tally.files += 1
    tally.size += len(body)
    if ours is None:
        tally.left += slow + fast
        tally.refused.append((len(body), name))
        return
    if times > 1:
        slow = min(slow, timed(slowly, body, times - 1)[1])
        fast = min(fast, timed(quickly, body, times - 1)[1])
    tally.taken += 1
    tally.taken_size += len(body)
    tally.fast += fast
    tally.slow += slow
    tally.wrong += [f"{name}: {what}" for what in differences(ours, theirs)]


def made_up(count: int, items: int = 35) -> Iterator[tuple[str, bytes]]:
    """Yield feeds of our own making."""
    press = Press()
    for number in range(count):
        parts = [
            '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
            f"<title>Herald {number}</title><link>https://herald{number}.example/</link>"
        ]
        for item in range(items):
            words = "".join(f"<p>{press.paragraph(500)}</p>" for _ in range(6))
            address = f"https://herald{number}.example/{item}"
            parts.append(
                f"<item><title>{press.paragraph(60)}</title><link>{address}</link>"
                f'<guid isPermaLink="false">{number}-{item}</guid><dc:creator>Ada</dc:creator>'
                f"<pubDate>Sat, 14 Mar 2026 09:{item % 60:02}:00 GMT</pubDate>"
                f"<category>Town</category><description>{press.paragraph(200)}</description>"
                f"<content:encoded><![CDATA[{words}]]></content:encoded></item>"
            )
        yield f"made up {number}", "".join([*parts, "</channel></rss>"]).encode()


def saved(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


def report(name: str, tally: Tally, *, refused: bool) -> None:
    """Print what a folder came to."""
    heading(f"{name}: {tally.files} feeds in XML, {tally.size / 1e6:.1f} MB")
    if not tally.size:
        return
    alone("taken by the fast path, files", f"{tally.taken / tally.files:.0%}")
    alone("taken by the fast path, bytes", f"{tally.taken_size / tally.size:.0%}")
    if tally.taken_size:
        alone("MB/s of the fast path", f"{tally.taken_size / tally.fast / 1e6:.1f}")
        alone("MB/s of feedparser's path on the same", f"{tally.taken_size / tally.slow / 1e6:.1f}")
        alone("times as fast on those it takes", f"{tally.slow / tally.fast:.1f}")
        everything = (tally.slow + tally.left) / (tally.fast + tally.left)
        alone("times as fast on all of them", f"{everything:.1f}")
    alone("differences", f"{len(tally.wrong)}")
    for size, what in sorted(tally.refused, reverse=True) if refused else ():
        print(f"  refused {size:>9,} bytes: {what}")
    for words in tally.wrong:
        print(f"  DIFFERENT {words}")


def main() -> None:
    """Read all files on both paths; the exit code says whether they differ anywhere."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*", help="with saved feeds in them")
    parser.add_argument("--times", type=int, default=3, help="how often each is read")
    parser.add_argument("--count", type=int, default=30, help="how many feeds are made up")
    parser.add_argument("--refused", action="store_true", help="name what the fast path refuses")
    told = parser.parse_args()
    sets = [(str(folder), saved(folder)) for folder in told.folders]
    wrong = False
    for name, files in sets or [("made up", made_up(told.count))]:
        tally = Tally()
        for what, body in files:
            take(tally, what, body, told.times)
        report(name, tally, refused=told.refused)
        wrong = wrong or bool(tally.wrong)
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    main()
