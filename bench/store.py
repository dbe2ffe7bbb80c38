"""The store at a hundred thousand articles against one plain table without an index, in one run.

The table is what comes to mind first: a row an article, the tags as text, everything asked for
with SELECT * or count(*) and searched with LIKE.
"""

import argparse
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from measure import alone, heading, measured, repeated, row, shown
from parts.news import COMMON, RARE, SECTIONS
from parts.shelves import FEEDS, NOW, make_profile, stories

from newsreader.model.query import Query, Sort, View, Words
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
    like = "SELECT * FROM articles WHERE title LIKE ? OR html LIKE ? ORDER BY published DESC"

    def search(word: str) -> Callable[[], object]:
        query = Query(text=word, condition=Words(word))
        return lambda: store.headlines(store.ids(query)[:PAGE])

    return [
        Question("ids of all by date", lambda: store.ids(every), (newest,)),
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
            lambda: store.ids(Query(tags=(SECTIONS[1].casefold(),))),
            ("SELECT * FROM articles WHERE tags LIKE ? ORDER BY published DESC",),
            (f"%,{SECTIONS[1]},%",),
        ),
        Question("first page with a word in all", search(COMMON), (like,), (f"%{COMMON}%",) * 2),
        Question("first page with a rare word", search(RARE), (like,), (f"%{RARE}%",) * 2),
        Question(
            "one article whole",
            lambda: store.article(middle[0]),
            ("SELECT * FROM articles WHERE url = ?",),
            (f"https://news.example/{articles // 2}",),
        ),
    ]


def main() -> None:
    """Make both, ask both, print what they took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--size", type=int, default=300, help="characters of an article")
    parser.add_argument("--times", type=int, default=5, help="times to take the median of")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name:
        folder = Path(name)
        with measured() as made:
            paths = make_profile(folder, told.articles, size=told.size)
        with measured() as plain:
            table = make_table(folder / "plain.db", told.articles, told.size)
        heading(f"Store of {told.articles:,} articles of {told.size} characters")
        row("made and stored", made.wall, plain.wall, "plain table, no search, no counts")
        alone("articles stored in a second", f"{told.articles / made.wall:,.0f}")
        bytes_each = paths.store.stat().st_size / told.articles
        alone("bytes of the file an article", f"{bytes_each:,.0f}")
        with Store.open(paths.store) as store:
            for question in questions(store, told.articles):
                ours = repeated(told.times, question.ours)
                theirs = repeated(
                    max(1, told.times // 3),
                    lambda: ask(table, question),  # noqa: B023
                )
                row(question.what, ours.wall, theirs.wall, "plain table")
            lag = repeated(told.times, store.feeds)
            alone(f"the list of {FEEDS} feeds", shown(lag.wall))
        table.close()


def ask(table: sqlite3.Connection, question: Question) -> None:
    """Ask the plain table."""
    for sql in question.naive:
        parameters = question.parameters if "?" in sql else ()
        table.execute(sql, parameters).fetchall()


if __name__ == "__main__":
    main()
