"""The readers that ours is held against, each with the same news in its own store.

They are driven where they are on the PATH. Their stores are made by themselves and then filled
directly: loading half a million articles through feeds would take many minutes and tell nothing of
a start. newsboat never has SQLite look at how its articles are spread (`ANALYZE`), and pays for
it at every start with many feeds. It is given twice: as it leaves its store, and analysed, so that
it is seen what of the difference is newsboat and what its missing statistics. newsraft's is
analysed.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from parts.news import Story
from parts.shelves import FEEDS, READ, stories

NEWSBOAT_ITEMS = (
    "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
NEWSBOAT_FEEDS = "INSERT OR REPLACE INTO rss_feed (rssurl, url, title) VALUES (?, ?, ?)"
NEWSRAFT_ITEMS = (
    "INSERT INTO items (guid, title, persons, link, feed_url, publication_date, content, unread, "
    "update_date, download_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
NEWSRAFT_FEEDS = (
    "INSERT OR REPLACE INTO feeds (feed_url, link, title, download_date, update_date) "
    "VALUES (?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Rival:
    """Another reader on a store of its own.

    Attributes:
        name: What it is called.
        command: Starts it.
        home: What `HOME` is to be.
        keys: What opens a list of articles from the list of feeds that it shows first.
    """

    name: str
    command: list[str]
    home: Path
    keys: str


def rivals(folder: Path, articles: int, size: int) -> Iterator[Rival]:
    """Make those that are here, each with so many articles, and give them.

    Args:
        folder: Where their stores go.
        articles: How many there are.
        size: Characters of each one's text, roughly.
    """
    if shutil.which("newsboat"):
        rival = newsboat(folder / "newsboat", articles, size)
        yield rival
        home = folder / "newsboat-analysed"
        shutil.copytree(rival.home, home)
        _fill(home / "cache.db", ("ANALYZE", None))
        command = [part.replace(str(rival.home), str(home)) for part in rival.command]
        # Its articles go by the addresses of their feeds, which are those of the first one.
        shutil.copy(rival.home / "urls", home / "urls")
        yield Rival("newsboat, analysed", command, home, rival.keys)
    if shutil.which("newsraft"):
        yield newsraft(folder / "newsraft", articles, size)


def newsboat(home: Path, articles: int, size: int) -> Rival:
    """Fill newsboat."""
    home.mkdir()
    addresses = [f"file://{home}/{number}.xml" for number in range(FEEDS)]
    (home / "urls").write_text("\n".join(addresses) + "\n", encoding="utf-8")
    (home / "config").write_text("", encoding="utf-8")
    cache = home / "cache.db"
    command = ["newsboat", "-q", "-u", str(home / "urls"), "-c", str(cache)]
    command += ["-C", str(home / "config")]
    _run([*command, "-x", "print-unread"], home)
    titles = [(one, "", f"Sample Herald {at}") for at, one in enumerate(addresses)]
    rows = (_row(story, articles, addresses) for story in stories(articles, size))
    _fill(cache, (NEWSBOAT_FEEDS, iter(titles)), (NEWSBOAT_ITEMS, rows))
    return Rival("newsboat", command, home, "\r")


def newsraft(home: Path, articles: int, size: int) -> Rival:
    """Fill newsraft."""
    home.mkdir()
    addresses = [f"file://{home}/{number}.xml" for number in range(FEEDS)]
    lines = [f'{one} "Sample Herald {at}"' for at, one in enumerate(addresses)]
    (home / "feeds").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (home / "config").write_text("", encoding="utf-8")
    cache = home / "db"
    command = ["newsraft", "-f", str(home / "feeds"), "-c", str(home / "config"), "-d", str(cache)]
    _run([*command, "-e", "print-unread-items-count"], home)
    titles = [(one, "", f"Sample Herald {at}", 1, 1) for at, one in enumerate(addresses)]
    rows = (_row(story, articles, addresses) for story in stories(articles, size))
    dated = ((*row, row[5], row[5]) for row in rows)
    _fill(cache, (NEWSRAFT_FEEDS, iter(titles)), (NEWSRAFT_ITEMS, dated), ("ANALYZE", None))
    return Rival("newsraft", command, home, "\t")


def _row(story: Story, articles: int, addresses: list[str]) -> tuple[object, ...]:
    address = f"https://news.example/{story.number}"
    unread = int(story.number < articles * (1 - READ))
    when = int(story.published.timestamp())
    feed = addresses[story.number % FEEDS]
    return address, story.title, story.author, address, feed, when, story.html, unread


def _run(command: list[str], home: Path) -> None:
    subprocess.run(
        command,
        env={**os.environ, "HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )


def _fill(cache: Path, *parts: tuple[str, Iterator[tuple[object, ...]] | None]) -> None:
    connection = sqlite3.connect(cache)
    with connection:
        for sql, rows in parts:
            if rows is None:
                connection.execute(sql)
            else:
                connection.executemany(sql, rows)
    connection.close()
