"""The store at a hundred thousand articles against one plain table without an index, in one run.

The table is what comes to mind first: a row an article, the tags as text, everything asked for
with SELECT * or count(*) and searched with LIKE.
"""

import argparse
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from measure import alone, heading, measured, repeated, row, shown
from parts.memory import extra_megabytes
from parts.news import COMMON, RARE, SECTIONS
from parts.shelves import FEEDS, NOW, make_profile, stories

from newsreader.model.article import Flag
from newsreader.model.language import parse_query
from newsreader.model.query import Query, Sort, View
from newsreader.paths import Paths
from newsreader.store.store import Store

PAGE = 200


@dataclass(frozen=True, slots=True)
class Question:
    """Something asked of both.

    Attributes:
        what: In words.
        ours: Asks the store.
        naive: SQL for the plain table.
        parameters: Of that SQL.
    """

    what: str
    ours: Callable[[], object]
    naive: tuple[str, ...]
    parameters: tuple[object, ...] = ()


def make_table(path: Path, articles: int, size: int) -> sqlite3.Connection:
    """Put the same articles into the plain table."""
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE TABLE articles (id INTEGER PRIMARY KEY, feed INTEGER, published INTEGER, "
        "read INTEGER, starred INTEGER, title TEXT, url TEXT, author TEXT, tags TEXT, html TEXT)"
    )
    connection.executemany(
        "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                story.number,
                story.number % FEEDS,
                int(story.published.timestamp()),
                story.number >= articles * 0.4,
                story.number % 100 == 0,
                story.title,
                f"https://news.example/{story.number}",
                story.author,
                f",{','.join(story.tags)},",
                story.html,
            )
            for story in stories(articles, size)
        ),
    )
    connection.commit()
    return connection


def questions(store: Store, articles: int) -> list[Question]:
    """Return what is asked, and how."""
    every, unread = Query(since=NOW), Query(view=View.UNREAD, since=NOW)
    middle = store.ids(every)[articles // 2 :][:PAGE]
    newest = "SELECT * FROM articles ORDER BY published DESC"
    one_tag = Query(tags=(SECTIONS[1].casefold(),))
    return [
        Question("ids of all by date", lambda: store.ids(every), (newest,)),
        Question(
            "first page of all",
            lambda: store.headlines(store.ids(every, limit=PAGE)),
            (f"{newest} LIMIT {PAGE}",),
        ),
        Question(
            "ids of all unread by date",
            lambda: store.ids(unread),
            ("SELECT * FROM articles WHERE read = 0 ORDER BY published DESC",),
        ),
        Question(
            "ids of all by reading time",
            lambda: store.ids(Query(sort=Sort.READING_TIME)),
            ("SELECT * FROM articles ORDER BY length(html), published DESC",),
        ),
        Question(
            f"lines of {PAGE} in the middle",
            lambda: store.headlines(middle),
            (f"{newest} LIMIT {PAGE} OFFSET {articles // 2}",),
        ),
        Question(
            "all counts of the tag filter",
            lambda: (store.counts(unread), store.feeds()),
            (
                "SELECT feed, count(*) FROM articles WHERE read = 0 GROUP BY feed",
                "SELECT count(*) FROM articles WHERE starred = 1",
                *(
                    f"SELECT count(*) FROM articles WHERE read = 0 AND tags LIKE '%,{tag},%'"
                    for tag in SECTIONS
                ),
            ),
        ),
        Question(
            "ids of one tag by date",
            lambda: store.ids(one_tag),
            ("SELECT * FROM articles WHERE tags LIKE ? ORDER BY published DESC",),
            (f"%,{SECTIONS[1]},%",),
        ),
        Question(
            "ids of one feed by date",
            lambda: store.ids(Query(feed_id=1)),
            ("SELECT * FROM articles WHERE feed = ? ORDER BY published DESC",),
            (1,),
        ),
        Question(
            "one article whole",
            lambda: store.article(middle[0]),
            ("SELECT * FROM articles WHERE url = ?",),
            (f"https://news.example/{articles // 2}",),
        ),
    ]


def searches(store: Store) -> list[Question]:
    """Return what is looked for: words of every kind, alone and in narrower lists."""
    like = "(title LIKE ? OR html LIKE ?)"
    newest = "ORDER BY published DESC"

    def page(text: str, **narrowed: object) -> Callable[[], object]:
        condition = parse_query(text, now=NOW, zone=UTC)
        query = Query(text=text, condition=condition, **narrowed)  # type: ignore[arg-type]
        return lambda: store.headlines(store.ids(query, limit=PAGE))

    def found(what: str, text: str, pattern: str, also: str = "1", **narrowed: object) -> Question:
        sql = f"SELECT * FROM articles WHERE {like} AND {also} {newest} LIMIT {PAGE}"
        return Question(what, page(text, **narrowed), (sql,), (f"%{pattern}%",) * 2)

    tag = SECTIONS[1].casefold()
    return [
        found("a word in all", COMMON, COMMON),
        found("a rare word", RARE, RARE),
        found("a word that is nowhere", "nowhere", "nowhere"),
        found("the start of many words", f"{COMMON[0]}*", f" {COMMON[0]}"),
        found("the start of a rare word", f"{RARE[:4]}*", f" {RARE[:4]}"),
        found("a phrase", f'"{COMMON} {COMMON}"', f"{COMMON} {COMMON}"),
        found("a common word and a rare one", f"{COMMON} {RARE}", RARE),
        found("one or the other", f"{COMMON} OR {RARE}", COMMON),
        found("a common word without a rare one", f"{COMMON} -{RARE}", COMMON),
        found("all without a common word", f"-{COMMON}", RARE),
        found("a word in all, unread", COMMON, COMMON, "read = 0", view=View.UNREAD),
        found("a word in all, one tag", COMMON, COMMON, f"tags LIKE '%,{tag},%'", tags=(tag,)),
        found("a word in all, one feed", COMMON, COMMON, "feed = 1", feed_id=1),
    ]


def state(store: Store, articles: int) -> None:
    """Mark everything read and take it back, and one article."""
    ids = store.ids(Query(view=View.UNREAD))
    for what, some in ((f"all {len(ids):,} unread", ids), ("one article", ids[:1])):
        with measured() as marking:
            store.mark(some, Flag.READ, True, now=NOW)
        with measured() as undoing:
            store.undo()
        alone(f"mark {what} as read", shown(marking.wall))
        alone("and undo it", shown(undoing.wall))
    if store.count(Query(view=View.UNREAD)) != len(ids):
        raise SystemExit(f"undo did not bring all of {articles} back")


@contextmanager
def kept(folder: Path | None) -> Iterator[Path]:
    """Give the folder, or a new one that goes when the block ends."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name:
        yield Path(name)


def make(folder: Path, articles: int, size: int) -> tuple[Paths, Path]:
    """Make the store and the plain table, unless they are there from an earlier run."""
    place = folder / f"{articles}-{size}"
    paths, plain = Paths(place / "config.toml", place / "data"), place / "plain.db"
    if plain.exists():
        return paths, plain
    place.mkdir()
    with measured() as made:
        make_profile(place, articles, size=size)
    with measured() as copied:
        make_table(place / "plain.part", articles, size).close()
    (place / "plain.part").rename(plain)
    row("made, stored and indexed", made.wall, copied.wall, "plain table, no search, no counts")
    alone("articles stored and indexed in a second", f"{articles / made.wall:,.0f}")
    return paths, plain


def main() -> None:
    """Make both, ask both, print what they took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--size", type=int, default=300, help="characters of an article")
    parser.add_argument("--times", type=int, default=5, help="times to take the median of")
    parser.add_argument("--keep", type=Path, help="a folder for what is made, used again next time")
    told = parser.parse_args()
    with kept(told.keep) as folder:
        heading(f"Store of {told.articles:,} articles of {told.size} characters")
        paths, plain = make(folder, told.articles, told.size)
        alone("bytes of the file an article", f"{paths.store.stat().st_size / told.articles:,.0f}")
        table = sqlite3.connect(plain)
        opened = repeated(told.times, lambda: Store.open(paths.store).close())
        alone("opened and closed", shown(opened.wall))
        with Store.open(paths.store) as store:
            ask_both(table, questions(store, told.articles), told.times)
            alone(f"the list of {FEEDS} feeds", shown(repeated(told.times, store.feeds).wall))
            alone("whether another has written", shown(repeated(told.times, store.revision).wall))
            state(store, told.articles)
            heading(f"First page of a search in {told.articles:,} articles")
            ask_both(table, searches(store), told.times)
        memory = extra_megabytes(paths.store)
        alone("memory for the ids of all, at its height", f"{memory:.1f} MB")
        table.close()


def ask_both(table: sqlite3.Connection, asked: list[Question], times: int) -> None:
    """Ask the store and the plain table the same, and print what it took."""
    for question in asked:
        ours = repeated(times, question.ours)
        theirs = repeated(max(1, times // 3), lambda: ask(table, question))  # noqa: B023
        row(question.what, ours.wall, theirs.wall, "plain table")


def ask(table: sqlite3.Connection, question: Question) -> None:
    """Ask the plain table."""
    for sql in question.naive:
        parameters = question.parameters if "?" in sql else ()
        table.execute(sql, parameters).fetchall()


if __name__ == "__main__":
    main()
