"""What arrives waits for the search index, and is in it once, whatever happens meanwhile."""

import sqlite3
import subprocess
import sys
import zlib
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path

import pytest

from newsreader.errors import StoreError
from newsreader.model.article import Flag
from newsreader.model.query import Query, Words
from newsreader.store.migrate import MIGRATIONS, migrate
from newsreader.store.store import Store
from tests.store.makers import (
    COAST,
    HERALD,
    NOW,
    article,
    bring,
    grow_old,
    index,
    keys,
    outcome,
    subscribe,
)


@pytest.fixture
def feed(store: Store) -> int:
    return subscribe(store, HERALD)[HERALD]


def found(store: Store, text: str) -> list[str]:
    """The last words of the headlines that a search finds."""
    return keys(store, store.ids(Query(condition=Words(text))))


def check_index(store: Store) -> None:
    """Let SQLite look whether the index contradicts itself."""
    with store._connections.write() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def indexed(store: Store, word: str) -> list[int]:
    """The articles that have a word in the index, whether or not they exist."""
    with store._connections.read() as connection:
        rows = connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (word,))
        return sorted(row[0] for row in rows)


def test_what_came_can_be_read_at_once_and_is_found_when_it_has_been_indexed(
    store: Store, feed: int
) -> None:
    bring(store, feed, *(article(str(number), title=f"Storm {number}") for number in range(5)))
    assert store.waiting() == 5
    assert (store.count(Query()), found(store, "storm")) == (5, [])
    # A visit is stored from its end; what was stored last comes first.
    assert store.index(2) == 2
    assert found(store, "storm") == ["0", "1"]
    assert store.waiting() == 3
    assert [store.index(2), store.index(2), store.index(2)] == [2, 1, 0]
    assert found(store, "storm") == ["0", "1", "2", "3", "4"]


def test_long_articles_are_indexed_few_at_a_time(store: Store, feed: int) -> None:
    long = "word " * 150_000
    bring(store, feed, *(article(str(number), text=long) for number in range(10)))
    assert store.index(1000) == 8
    assert store.index(1000) == 2
    assert store.index(1000) == 0
    assert len(found(store, "word")) == 10


def test_what_few_feeds_bring_is_found_at_once_and_can_be_taken_out(
    store: Store, feed: int
) -> None:
    odd = "Sto\ud800rm \u05e9\u05b8\u05dc\u05d5\u05dd \u6f22\u5b57 Caf\u00e9 SHOUTED"
    came = [
        article("plain", text="storm Harbour", authors=("A. Person", "B. Person")),
        article("odd", title=odd, standfirst=odd, text=odd, authors=(odd,)),
        article("twice", text="storm"),
        article("twice", text="sun"),
    ]
    store.save([outcome(feed, *came)], index=True)
    # What changed on its way waits, as does what changes later.
    assert (store.waiting(), len(indexed(store, "storm")), len(indexed(store, "harbour"))) == (
        1, 1, 1,
    )  # fmt: skip
    assert [len(indexed(store, word)) for word in ("caf\u00e9", "shouted", "sun")] == [1, 1, 0]
    check_index(store)
    bring(store, feed, article("plain", text="rain"), article("odd", text="rain"))
    words = (
        "storm",
        "harbour",
        "person",
        "caf\u00e9",
        "shouted",
        "\u6f22",
        "\u05e9\u05dc\u05d5\u05dd",
    )
    assert [word for word in words if indexed(store, word)] == []
    index(store)
    assert [len(indexed(store, word)) for word in ("rain", "storm")] == [2, 1]
    check_index(store)


def test_of_very_much_a_part_is_found_at_once(store: Store, feed: int) -> None:
    long = "word " * 300_000
    came = (article(str(number), text=long) for number in range(4))
    store.save([outcome(feed, *came)], index=True)
    assert (len(found(store, "word")), store.waiting()) == (3, 1)
    assert index(store) == 1
    assert len(found(store, "word")) == 4
    check_index(store)


def test_much_is_measured_in_bytes(store: Store, feed: int) -> None:
    long = "\U0001f600 word " * 100_000  # seven hundred thousand characters, each of four bytes
    store.save([outcome(feed, *(article(str(each), text=long) for each in range(4)))], index=True)
    assert (len(found(store, "word")), store.waiting()) == (2, 2)


def test_what_is_written_in_pieces_is_what_came(
    store: Store, feed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.store.intake._AT_ONCE", 3000)
    came = [article(str(number), text=f"storm {number}", tags=("sea",)) for number in range(20)]
    saved = store.save([outcome(feed, *came, article("3", text="sun"))], index=True)
    assert (saved[0].new, saved[0].updated) == (20, 1)
    assert [len(indexed(store, word)) for word in ("storm", "sun")] == [19, 0]
    assert index(store) == 1
    assert [len(indexed(store, word)) for word in ("storm", "sun")] == [20, 0]
    assert store.feeds()[0].unread == store.count(Query()) == 20
    check_index(store)


def test_a_waiting_article_may_change_or_go(store: Store, feed: int) -> None:
    past = NOW - timedelta(days=100)
    names = ("stays", "changes", "goes")
    bring(
        store,
        feed,
        *(article(name, text="storm", published=past) for name in names),
        checked=past,
    )
    bring(store, feed, article("changes", text="sun", published=past))
    numbers = {name: number for number in store.ids(Query()) for name in keys(store, [number])}
    store.mark([numbers["goes"]], Flag.READ, True, now=past)
    grow_old(store)
    assert store.prune(now=NOW, keep_days=30) == 1
    assert store.waiting() == 2
    assert index(store) == 2
    assert (found(store, "storm"), found(store, "sun")) == (["stays"], ["changes"])
    check_index(store)


def test_one_that_comes_twice_in_a_visit_is_taken_out_once(store: Store, feed: int) -> None:
    bring(store, feed, article("a", text="storm"))
    index(store)
    bring(store, feed, article("a", text="sun"), article("a", text="rain"))
    assert index(store) == 1
    # A visit is stored from its end.
    assert [len(indexed(store, word)) for word in ("storm", "sun", "rain")] == [0, 1, 0]
    check_index(store)


def test_articles_of_a_removed_feed_are_indexed_and_found_when_it_comes_back(
    store: Store, feed: int
) -> None:
    bring(store, feed, article("a", text="storm"))
    subscribe(store, COAST)
    assert index(store) == 1
    assert found(store, "storm") == []
    subscribe(store, COAST, HERALD)
    assert found(store, "storm") == ["a"]


def test_only_the_last_batch_is_news_to_others(store: Store, feed: int, path: Path) -> None:
    with Store.open(path) as other:
        bring(store, feed, *map(article, "abc"))
        seen = other.revision()
        assert store.index(2) == 2
        assert other.revision() == seen
        assert store.index(2) == 1
        assert other.revision() != seen


def test_a_store_from_before_is_indexed_anew_and_knows_what_it_knew(path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path, isolation_level=None)
    migrate(connection, path, MIGRATIONS[:6])
    connection.execute("INSERT INTO feeds (url, added, config) VALUES ('u', 0, '{\"url\":\"u\"}')")
    connection.execute(
        "INSERT INTO articles (feed_id, published, arrived, title) VALUES (1, 0, 0, 'Storm old')"
    )
    html, text = (zlib.compress((word * 500).encode(), 1) for word in ("<p>", "sun "))
    connection.execute("INSERT INTO bodies (article_id, html, text) VALUES (1, ?, ?)", (html, text))
    words = (1, "storm old", "sun " * 500)
    connection.execute("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", words)
    connection.executemany(
        "INSERT INTO identities (feed_id, key, article_id, content_hash) VALUES (1, ?, ?, ?)",
        [
            (blake2b(key.encode(), digest_size=16).digest(), number, content_hash)
            for key, number, content_hash in [("a", 1, "h1"), ("p", None, "h2"), ("q", None, "h3")]
        ],
    )
    connection.close()
    with Store.open(path) as store:
        assert store.waiting() == 1  # its words are folded otherwise now
        assert index(store) == 1
        assert found(store, "storm") == found(store, "sun") == ["old"]
        check_index(store)
        whole = store.article(1)
        assert whole is not None
        assert whole.html == "<p>" * 500
        assert store.known(1, ["a", "p", "q", "r"]) == {"a": "h1", "p": "h2", "q": "h3"}
        again = (article("a", content_hash="x"), article("p", content_hash="y"))
        saved = bring(store, 1, *again, article("r"))
        assert (saved.new, saved.updated) == (1, 1)
        assert store.known(1, ["a", "p", "q"]) == {"a": "x", "p": "y", "q": "h3"}


def test_a_full_disk_costs_a_batch_and_no_article(store: Store, feed: int) -> None:
    noise = ["".join(f"{number:x}w{part} " for number in range(9_000)) for part in range(8)]
    bring(store, feed, *(article(str(part), text=text) for part, text in enumerate(noise)))
    connection = store._connections._here()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(StoreError, match="disk is full"):
        store.index(1000)
    assert (store.waiting(), store.count(Query())) == (8, 8)
    assert len(found(store, "1w1")) == 0
    connection.execute("PRAGMA max_page_count = 1000000")
    assert index(store) == 8
    assert found(store, "1w1") == ["1"]
    check_index(store)


KILLED = """
import sys
from pathlib import Path
from newsreader.store.store import Store
from tests.store.makers import HERALD, article, bring, subscribe
with Store.open(Path(sys.argv[1])) as store:
    feed = subscribe(store, HERALD)[HERALD]
    for visit in range(100_000):
        # One comes new and the one before it has changed.
        for number in (max(0, visit - 1), visit):
            text = f"storm w{number} " * 50 + f"v{visit}"
            bring(store, feed, article(str(number), text=text, content_hash=f"{visit}"))
        store.index(1 + visit % 3)
        print(visit, flush=True)
"""


@pytest.mark.parametrize("lines", [3, 40])
def test_kill_9_leaves_each_article_waiting_or_indexed(path: Path, lines: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        for _ in range(lines):
            said = int(other.stdout.readline())
        other.kill()
        said = max([said, *map(int, other.stdout.read().split("\n")[:-1])])
    with Store.open(path) as store:
        count = store.count(Query())
        assert count > said
        with store._connections.read() as connection:
            waiting = [row[0] for row in connection.execute("SELECT article_id FROM waiting")]
        assert sorted([*indexed(store, "storm"), *waiting]) == list(range(1, count + 1))
        assert index(store) == len(waiting)
        assert len(found(store, "storm")) == count
        for number in range(count):
            assert found(store, f"w{number}") == [str(number)]
        check_index(store)
