"""A `Reader` that lives in memory, for the tests of the screens: same methods, no store, no net."""

import threading
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from newsreader.clean.html import Around, to_document
from newsreader.clean.start import to_start
from newsreader.config.settings import ReaderSettings, Settings
from newsreader.errors import ConfigProblem, QueryError, StoreError
from newsreader.model.article import Article, Flag, Headline, Place
from newsreader.model.document import Document, Figure, Paragraph
from newsreader.model.feed import Enclosure, Feed, Imported, Subscription
from newsreader.model.page import Anatomy, FullPage, TextSource
from newsreader.model.pictures import Shown, Wanted
from newsreader.model.progress import Progress
from newsreader.model.query import Condition, Counts, Query, TagCount, View, Words
from newsreader.model.session import Session
from newsreader.model.span import Span
from newsreader.model.tag import fold
from newsreader.model.undone import Undone
from newsreader.paths import Paths
from newsreader.reader.body import Body, Pause
from newsreader.reader.door import Reader
from newsreader.reader.sharing import Sharing
from newsreader.reader.whole_text import shown_text
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import Page, Plates
from newsreader.typeset.page import set_page
from newsreader.typeset.plain import to_plain
from newsreader.typeset.sight import Sight
from tests.tui.makers import NOW, headline

FEEDS = ("Coast Wire", "Grid Watch", "Sample Herald")


class FakeRefresh:
    """A refresh that says what it is told to, and stops when it is told to."""

    def __init__(self, events: Sequence[Progress], hold: threading.Event | None) -> None:
        self.events = events
        self.hold = hold
        self.stopped = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def __iter__(self) -> Iterator[Progress]:
        for event in self.events:
            if self.hold is not None:
                while not self.hold.wait(0.01):
                    if self.stopped.is_set():
                        return
            yield event

    def stop(self) -> None:
        self.stopped.set()


@dataclass
class FakeReader:
    """Articles, marks and a session in memory."""

    rows: dict[int, Headline]
    settings: Settings
    problems: tuple[ConfigProblem, ...] = ()
    kept: Session = field(default_factory=Session)
    places: dict[int, Place] = field(default_factory=dict)
    steps: list[Undone] = field(default_factory=list)
    troubles: dict[int, str] = field(default_factory=dict)
    events: Sequence[Progress] = ()
    hold: threading.Event | None = None
    broken: str = ""
    changed: bool = False
    read_only: bool = False
    freed: bool = False
    """Whether a store that could only be read can be written at the next look."""
    revised: int = 0
    unknown: set[int] = field(default_factory=set)
    refreshes: list[tuple[bool, Collection[int] | None]] = field(default_factory=list)
    words: int = 400
    pictures: list[tuple[Wanted, Callable[[Shown | str], object]]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    figures: dict[int, tuple[Figure, ...]] = field(default_factory=dict)
    pages: dict[int, FullPage] = field(default_factory=dict)
    sources: dict[int, TextSource] = field(default_factory=dict)
    teasers: set[int] = field(default_factory=set)
    rules: str = ""
    made: list[int] = field(default_factory=list)
    page_asked: list[tuple[int, Callable[[FullPage], object]]] = field(default_factory=list)
    pages_let_be: list[int] = field(default_factory=list)
    insisted: list[bool] = field(default_factory=list)
    pages_ahead: list[bool] = field(default_factory=list)
    saved: dict[str, Path] = field(default_factory=dict)
    waits: dict[str, datetime] = field(default_factory=dict)
    long: dict[int, str] = field(default_factory=dict)
    """By id, the HTML of articles whose body is made in parts."""
    zone = UTC
    paths = Paths(Path("/nowhere/config.toml"), Path("/nowhere"))

    def now(self) -> datetime:
        return NOW

    def recall_waits(self) -> dict[str, datetime]:
        return dict(self.waits)

    def remember_waits(self, waits: dict[str, datetime]) -> None:
        self.waits |= waits

    def note_download(self, url: str, path: Path) -> None:
        self.saved[url] = path

    def downloaded(self, enclosure: Enclosure) -> Path | None:
        return self.saved.get(enclosure.url)

    def parse(self, text: str) -> Condition | None:
        if text.endswith(":"):
            raise QueryError(f"expected something after '{text}'", len(text))
        return Words(text) if text else None

    def query(self, session: Session) -> Query:
        feeds = {feed.url: feed.id for feed in self.feeds()}
        return Query(
            view=session.view,
            tags=session.tags,
            without=session.without,
            feed_id=feeds.get(session.feed_url),
            text=session.text,
            condition=Words(session.text) if session.text else None,
            sort=session.sort,
        )

    def _in_view(self, view: View, one: Headline) -> bool:
        return {
            View.ALL: True,
            View.UNREAD: not one.read,
            View.STARRED: one.starred,
            View.LATER: one.later,
            View.TODAY: one.published.date() == NOW.date(),
        }[view]

    def _fits(self, query: Query, one: Headline) -> bool:
        tags = {fold(tag) for tag in one.tags}
        return (
            self._in_view(query.view, one)
            and set(query.tags) <= tags
            and not set(query.without) & tags
            and query.feed_id in {None, one.feed_id}
            and query.text.casefold() in one.title.casefold()
        )

    def look_again(self) -> bool:
        self.read_only = self.read_only and not self.freed
        return not self.read_only

    def catch_up(self) -> bool:
        """Let a search find the first of those that it does not know yet."""
        if not self.unknown:
            return False
        self.unknown.pop()
        return True

    def ids(self, query: Query, *, keep: Collection[int] = ()) -> "array[int]":
        known = [one for one in list(self.rows.values()) if one.id not in self.unknown]
        fits = [one for one in known if one.id in keep or self._fits(query, one)]
        fits.sort(key=lambda one: one.published, reverse=query.sort.value != "oldest")
        return array("q", [one.id for one in fits])

    def holds(self, query: Query, article_id: int) -> bool:
        return article_id in self.ids(query)

    def headlines(self, ids: Sequence[int]) -> list[Headline]:
        return [self.rows[one] for one in ids if one in self.rows]

    def counts(self, query: Query) -> Counts:
        rows = [one for one in list(self.rows.values()) if self._in_view(query.view, one)]
        labels = {fold(tag): tag for one in rows for tag in one.tags}
        by_tag = [
            TagCount(
                tag,
                label,
                sum(label in one.tags and not one.read for one in rows),
                sum(label in one.tags for one in rows),
            )
            for tag, label in labels.items()
        ]
        by_tag.sort(key=lambda one: (-one.unread, one.tag))
        views = {
            view: sum(self._in_view(view, one) for one in list(self.rows.values())) for view in View
        }
        feeds = {at: sum(one.feed_id == at for one in rows) for at in range(1, 4)}
        return Counts(views, tuple(by_tag), feeds)

    def unread(self, query: Query) -> int:
        return sum(not self.rows[one].read for one in self.ids(query))

    def feeds(self) -> tuple[Feed, ...]:
        return tuple(
            Feed(
                id=at,
                url=f"https://{at}.example/feed",
                title=title,
                total=len(self.rows),
                checked=NOW,
                next_check=NOW.replace(year=2030),
                error=self.troubles.get(at, ""),
                failures=3 if at in self.troubles else 0,
            )
            for at, title in enumerate(FEEDS, 1)
        )

    def feed(self, feed_id: int) -> Feed | None:
        return next((one for one in self.feeds() if one.id == feed_id), None)

    def move_refusal(self, feed: Feed) -> str:
        return ""

    def article(self, article_id: int) -> Article | None:
        one = self.rows.get(article_id)
        if one is None:
            return None
        place = self.places.get(article_id, Place())
        page = self.pages.get(article_id)
        source = TextSource.FULL if page and not page.error else TextSource.FEED
        return Article(
            one,
            feed_url="https://1.example/feed",
            tags=one.tags,
            place=place,
            page=page,
            source=self.sources.get(article_id, source),
        )

    def wants_page(self, article: Article) -> bool:
        if self.is_outdated(article):
            return article.source is TextSource.FULL and not self.page_asked
        return article.page is None and article.headline.id in self.teasers

    def is_outdated(self, article: Article) -> bool:
        page = article.page
        return page is not None and not page.error and page.rules != self.rules

    def fetch_page(
        self,
        article: Article,
        answered: Callable[[FullPage], object],
        *,
        asked: bool = True,
        ahead: bool = False,
    ) -> Callable[[], None]:
        self.insisted.append(asked)
        self.pages_ahead.append(ahead)
        self.page_asked.append((article.headline.id, answered))
        return lambda: self.pages_let_be.append(article.headline.id)

    def keep_page(self, article_id: int, page: FullPage) -> None:
        had = self.pages.get(article_id)
        if not page.error or had is None or had.error:
            self.pages[article_id] = page

    def show_source(self, article_id: int, source: TextSource) -> None:
        self.sources[article_id] = source

    def document(self, article: Article) -> Document:
        self.made.append(article.headline.id)
        kind = "Whole" if article.source is TextSource.FULL else "Body"
        text = f"{kind} of {article.headline.id}. " + "word " * self.words
        figures = self.figures.get(article.headline.id, ())
        return Document((*figures, Paragraph((Span(text),))))

    def body(self, article: Article) -> Body:
        if (html := self.long.get(article.headline.id)) is not None:
            start, whole = partial(to_start, html, "", Around()), partial(to_document, html, "")
            return Body(start, lambda pause: whole(pause=pause))
        return Body(lambda _block: self.document(article), lambda _pause: self.document(article))

    def page(
        self,
        article: Article,
        document: Document,
        width: int,
        more: Sequence[Headline] = (),
        plates: Plates | None = None,
        *,
        sight: Sight | None = None,
        layout: Layout | None = None,
        files_key: str = "",
        here: Mapping[str, bool] | None = None,
        playing: str = "",
        fetching: bool = False,
        rows: int = 0,
        pause: Pause | None = None,
    ) -> Page:
        return set_page(
            article,
            document,
            width,
            more=more,
            zone=UTC,
            now=NOW,
            plates=plates,
            sight=sight,
            layout=layout,
            files_key=files_key,
            here=here,
            playing=playing,
            fetching=fetching,
            rows=rows,
            pause=pause,
        )

    def named_by(self, article: Article, url: str) -> str:
        return article.feed_url

    def picture(
        self, wanted: Wanted, answered: Callable[[Shown | str], object]
    ) -> Callable[[], None]:
        self.pictures.append((wanted, answered))
        return lambda: self.left.append(wanted.url)

    def sharing(self, article: Article) -> Sharing:
        return Sharing(self.door, article)

    def plain(self, article: Article, width: int) -> str:
        return to_plain(self.page(article, self.document(article), width))

    def html(self, article: Article) -> str:
        return shown_text(article)[0]

    def plain_body(self, article: Article) -> str:
        return f"Body of {article.headline.id}."

    def mark(self, ids: Sequence[int], flag: Flag, value: bool) -> int:
        if self.broken:
            raise StoreError(self.broken)
        changed = [one for one in ids if getattr(self.rows[one], flag.value) is not value]
        for one in changed:
            self._set(one, flag, value)
        if changed:
            self.steps.append(Undone("marked", flag, not value, tuple(changed)))
        return len(changed)

    def _set(self, one: int, flag: Flag, value: bool) -> None:
        self.rows[one] = replace(self.rows[one], **{flag.value: value})  # type: ignore[arg-type]

    def undo(self) -> Undone | None:
        if not self.steps:
            return None
        step = self.steps.pop()
        for one in step.ids:
            self._set(one, step.flag, step.value)
        return step

    def keep_place(self, article_id: int, place: Place) -> None:
        self.places[article_id] = place

    def session(self) -> Session:
        return self.kept

    def keep_session(self, session: Session) -> None:
        self.kept = session

    def revision(self) -> int:
        return self.revised

    def reload(self) -> bool:
        changed, self.changed = self.changed, False
        return changed

    def refresh(self, *, force: bool = False, only: Collection[int] | None = None) -> FakeRefresh:
        self.refreshes.append((force, only))
        return FakeRefresh(self.events, self.hold)

    def catalogue(self) -> tuple[()]:
        return ()

    def discover(self, address: str) -> tuple[()]:
        return ()

    def import_file(self, path: Path) -> Imported:
        """Add the feeds that the file names, an address a line; no line has a blank in it."""
        found = path.read_text("utf-8").splitlines()
        feeds = tuple(Subscription(line) for line in found if " " not in line)
        skipped = tuple(f"{line}: this is no feed" for line in found if " " in line)
        return Imported(feeds, skipped, self.add(feeds))

    def add(self, subscriptions: Sequence[Subscription]) -> int:
        known = {one.url for one in self.settings.feeds}
        new = [one for one in subscriptions if one.url not in known]
        self.settings = replace(self.settings, feeds=(*self.settings.feeds, *new))
        return len(new)

    @property
    def door(self) -> Reader:
        """This, where a `Reader` is wanted."""
        return cast("Reader", self)


def full_page(error: str = "") -> FullPage:
    """A page that has come, or why it has not."""
    html = "" if error else "<p>Whole</p>"
    return FullPage(html, "https://1.example/1", Anatomy(), 0, 1, NOW, error)


def fake_reader(count: int = 30, **settings: object) -> FakeReader:
    """A reader of some articles in three feeds."""
    reader = ReaderSettings(refresh_on_start=False, **settings)  # type: ignore[arg-type]
    feeds = tuple(
        Subscription(f"https://{at}.example/feed", title) for at, title in enumerate(FEEDS, 1)
    )
    rows = {at: headline(at) for at in range(1, count + 1)}
    return FakeReader(rows, Settings(feeds=feeds, reader=reader))
