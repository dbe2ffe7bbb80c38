"""Search finds what a reader would say is there, in every script."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import QueryError
from newsreader.model.article import Flag
from newsreader.model.language import parse_query
from newsreader.model.query import AnyOf, InFeed, Is, Query, Sort, View, Words
from newsreader.store import finding
from newsreader.store.folding import fold_words
from newsreader.store.schema import m004_search
from newsreader.store.search import expression
from newsreader.store.store import Store
from tests.store.makers import COAST, HERALD, NOW, article, bring, grow_old, index, keys, subscribe


@pytest.fixture
def full(store: Store) -> Store:
    feeds = subscribe(store, HERALD, COAST)
    hour = timedelta(hours=1)
    bring(
        store,
        feeds[HERALD],
        article("1", title="Storm closes ferry lines 1", authors=("Ann Person", "Bo Other"),
                minutes=2, published=NOW - hour),
        article("2", title="Café in Straßburg opens 2", standfirst="Ministers agree on talks",
                minutes=6, summary_only=True, published=NOW - 2 * hour),
        article("3", title="東京の天気 3", text="日本語の新聞を読む。", published=NOW - 3 * hour),
        article("4", title="الكِتَاب الجديد 4", text="한국은 오늘", published=NOW - 4 * hour),
        title="The Morning Herald",
    )  # fmt: skip
    bring(
        store,
        feeds[COAST],
        article("5", title="Don't panic, it's C++ 5", text="storms and harbours",
                tags=("Border Talks",), published=NOW - 50 * hour),
        article("6", title="ภาษาไทย 6", text="ferry", published=NOW - 6 * hour),
        title="Coast Wire",
    )  # fmt: skip
    assert index(store) == 6
    return store


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("storm", "1"),
        ("STORM*", "15"),
        ("ferry", "16"),
        ('"ferry lines"', "1"),
        ('"lines ferry"', ""),
        ("lines ferry", "1"),
        ("title:ferry", "1"),
        ("storm OR talks", "12"),
        ("ferry -title:storm", "6"),
        ("cafe", "2"),
        ("CAFÉ", "2"),
        ("strassburg", "2"),
        ("ministers", "2"),
        ("東京", "3"),
        ("新聞", "3"),
        ("聞新", ""),
        ("天*", "3"),
        ("ｓｔｏｒｍ", "1"),
        ("الكتاب", "4"),
        ("한국", "4"),
        ("ไทย", "6"),
        ("don't", "5"),
        ("c++", "5"),
        ("author:ann", "1"),
        ('author:"bo other"', "1"),
        ('author:"person bo"', ""),
        ("ann", ""),
        ("feed:herald", "1234"),
        ("feed:MORNING", "1234"),
        (f"feed:{COAST}", "65"),
        ("feed:https", ""),
        ('tag:"border talks"', "5"),
        ("is:summary", "2"),
        ("is:enclosure", ""),
        ("is:unread time:>5m", "2"),
        ("date:today", "12346"),
        ("age:>2d", "5"),
        ("(storm OR ferry) -author:ann", "6"),
        ("storm OR tag:nothing OR is:summary", "12"),
    ],
)
def test_what_is_found(full: Store, text: str, found: str) -> None:
    query = Query(condition=parse_query(text, now=NOW, zone=UTC))
    assert "".join(keys(full, full.ids(query))) == found
    assert full.count(query) == len(found)


def test_a_changed_article_is_found_by_its_new_words_only(full: Store) -> None:
    bring(full, 1, article("1", title="Sun 1", authors=("Cy Third",)))
    index(full)
    assert not full.ids(Query(condition=Words("storm")))
    assert not full.ids(Query(condition=Words("ann", "author")))
    assert full.count(Query(condition=Words("sun"))) == 1
    with full._connections.write() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_a_pruned_article_leaves_the_index(full: Store) -> None:
    later = NOW + timedelta(days=90)
    full.mark(full.ids(Query()), Flag.READ, True, now=NOW)
    grow_old(full)
    assert full.prune(now=later, keep_days=30) == 6
    with full._connections.write() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        sql = "SELECT count(*) FROM search WHERE search MATCH '\"storm\"'"
        assert connection.execute(sql).fetchone() == (0,)


def test_conditions_of_ones_own(full: Store) -> None:
    with pytest.raises(QueryError):
        full.ids(Query(condition=Is("shiny")))
    many = AnyOf((*(Words(f"w{number}") for number in range(300)), Words("storm")))
    assert keys(full, full.ids(Query(condition=many))) == ["1"]
    assert not full.ids(Query(condition=Words("***")))


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Seven hundred articles; word n is in every n-th of them, and half of them wait no longer."""
    with Store.open(tmp_path_factory.mktemp("large") / "store.db") as store:
        feeds = subscribe(store, HERALD, COAST)
        chance = random.Random(1)
        for name, feed in feeds.items():
            new = []
            for number in range(350):
                words = [f"word{n}" for n in (1, 2, 3, 50) if chance.randrange(n) == 0]
                chance.shuffle(words)
                published = NOW - timedelta(hours=chance.randrange(1000))
                tags = ("Even",) if number % 2 == 0 else ()
                title = f"{name} {number}"
                text = " ".join(words)
                new.append(article(title, title=title, text=text, published=published, tags=tags))
            bring(store, feed, *new)
        index(store)
        waits = [article(f"late {number}", text="word1", published=NOW) for number in range(9)]
        bring(store, feeds[COAST], *waits)
        store.mark(store.ids(Query())[::3], Flag.READ, True, now=NOW)
        yield store


@pytest.mark.parametrize("many", [0, 1_000_000])
@pytest.mark.parametrize(
    "text",
    [
        "word1", "word2", "word50", "nothing", "w*", "word5*", "x*", "word1 word2", "word2 w*",
        "word50 w*", '"word1 word2"', "word1 -word2", "-word2", "w* -word3", "word2 OR word3",
        "(word1 word2) OR w*", "word1 is:unread", "w* tag:even", "title:coast w*",
    ],
)  # fmt: skip
def test_a_first_page_is_the_start_of_the_list(
    large: Store, text: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_MANY", many)
    condition = parse_query(text, now=NOW, zone=UTC)
    for narrowed in (
        Query(condition=condition),
        Query(condition=condition, tags=("even",), view=View.UNREAD),
        Query(condition=condition, feed_id=1, sort=Sort.OLDEST),
        Query(condition=condition, sort=Sort.READING_TIME),
        Query(condition=condition, sort=Sort.FEED),
    ):
        whole = large.ids(narrowed)
        for limit in (1, 30, 200, 449, 450, 2000):
            assert large.ids(narrowed, limit=limit) == whole[:limit]


def test_a_word_that_nearly_all_articles_have_is_not_looked_up(
    large: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    with large._connections.read() as connection:
        connection.set_trace_callback(asked.append)
    try:
        assert len(large.ids(Query(condition=Words("w", prefix=True)), limit=100)) == 100
        assert not any("FROM search" in sql for sql in asked)
        # One that few have is: looking for it in the articles would take long.
        assert large.ids(Query(condition=Words("word5", prefix=True)), limit=100)
        assert any("FROM search" in sql for sql in asked)
    finally:
        with large._connections.read() as connection:
            connection.set_trace_callback(None)


LETTERS = "abzéñßŁİıςЖйёאבגاكتअकख東京新聞のカ한국งไ９ﬁ" + "\u0301\u05b8\u0650\u093e"


@given(st.lists(st.text(LETTERS, min_size=1), min_size=1))
def test_every_word_of_a_text_is_found_in_it(parts: list[str]) -> None:
    connection = sqlite3.connect(":memory:")
    for statement in m004_search.STATEMENTS:
        connection.execute(statement)
    text = fold_words(" ".join(parts))
    connection.execute("INSERT INTO search (rowid, text) VALUES (7, ?)", (text,))
    for part in parts:
        if any(map(str.isalnum, part)):
            for words in (Words(part), Words(part, prefix=True), Words(" ".join(parts))):
                sql = "SELECT rowid FROM search WHERE search MATCH ?"
                assert connection.execute(sql, (expression(words),)).fetchall() == [(7,)]
    connection.close()


def test_accents_make_no_difference_in_any_script() -> None:
    alike = {
        "Ο λόγος της Ελλάδας στην ΑΘΗΝΑ": "ο λογος της ελλαδας στην αθηνα",
        "Ёлка в Київ": "елка в киів",
        "Łódź, København, Đà Nẵng": "lodz, kobenhavn, đa nang",
        "İstanbul ışık": "istanbul isik",
    }
    connection = sqlite3.connect(":memory:")
    for statement in m004_search.STATEMENTS:
        connection.execute(statement)
    for number, (written, typed) in enumerate(alike.items(), 1):
        text = fold_words(written)
        connection.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (number, text))
        for words in (written, typed, typed.upper()):
            sql = "SELECT rowid FROM search WHERE search MATCH ?"
            found = connection.execute(sql, (expression(Words(words)),)).fetchall()
            assert found == [(number,)], words
    assert fold_words("чай") != fold_words("чаи")  # another letter, not another accent
    assert fold_words("が") != fold_words("か")
    connection.close()


def test_hostile_words_find_nothing_and_break_nothing(full: Store) -> None:
    texts = ['"', "''", "a\0b", "NEAR(a b)", "title:x", "^a", "a*b", "{x}: y", "-", "\ud800"]
    for text in texts:
        assert not full.ids(Query(tags=(text,)))
        assert not full.ids(Query(condition=InFeed(f"no {text}")))
        for field in ("", "title", "author"):
            assert not full.ids(Query(condition=Words(text, field)))
