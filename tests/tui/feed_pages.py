"""The list of the feeds and the page of each, and a reader whose feeds can be changed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

from textual.widgets import Static

from newsreader.errors import UsageError
from newsreader.model.feed import Answer, Feed, Move, Subscription
from newsreader.model.removal import Removal
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.screens.feeds import FeedsScreen
from newsreader.tui.screens.feeds_page import FeedPage
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.page_text import PageText
from tests.tui.desk import MEDIUM, Desk
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.makers import NOW

NEW = "https://new.example/feed"


@dataclass
class PageReader(FakeReader):
    """A reader whose feeds can be changed."""

    known: dict[int, Feed] = field(default_factory=dict)
    moves: list[str] = field(default_factory=list)
    refusal: str = ""
    refused: str = ""
    broken_config: str = ""
    changes: list[tuple[str, object]] = field(default_factory=list)
    gone: dict[int, Feed] = field(default_factory=dict)

    def feeds(self) -> tuple[Feed, ...]:
        return tuple(self.known.values())

    def move_refusal(self, feed: Feed) -> str:
        return self.refusal

    def write_move(self, feed: Feed) -> Move:
        if self.broken_config:
            raise UsageError(self.broken_config)
        if self.refused:
            return Move(feed, refused=self.refused)
        self.moves.append(feed.moved)
        other = next((one for one in self.known.values() if one.url == feed.moved), None)
        if other is not None:
            del self.known[feed.id]
            return Move(feed, feed.moved, joined=other.title)
        self.known[feed.id] = replace(feed, url=feed.moved, moved="")
        return Move(feed, feed.moved)

    def change(self, feed: Subscription, option: str) -> bool:
        if self.broken_config:
            raise UsageError(self.broken_config)
        found = next((one for one in self.known.values() if one.url == feed.url), None)
        if found is None:
            return False
        self.known[found.id] = replace(
            found, enabled=feed.enabled, title=feed.title or "Its own name", tags=feed.tags
        )
        others = [one for one in self.settings.feeds if one.url != feed.url]
        self.settings = replace(self.settings, feeds=(*others, feed))
        self.changes.append((option, getattr(feed, option)))
        return True

    def remove(self, url: str) -> Removal | None:
        if self.broken_config:
            raise UsageError(self.broken_config)
        gone = {key: feed for key, feed in self.known.items() if feed.url == url}
        self.known = {key: feed for key, feed in self.known.items() if key not in gone}
        self.gone |= gone
        feeds = tuple(one for one in self.settings.feeds if one.url != url)
        self.settings = replace(self.settings, feeds=feeds)
        return Removal((Subscription(url),), "", "")

    def restore(self, removal: Removal) -> bool:
        if self.broken_config:
            raise UsageError(self.broken_config)
        url = removal.feeds[0].url
        self.known |= {key: feed for key, feed in self.gone.items() if feed.url == url}
        self.known = dict(sorted(self.known.items()))
        return True


def page_reader() -> PageReader:
    """Three feeds: the second has failed, the third has moved."""
    plain = fake_reader()
    answer = Answer(NOW - timedelta(hours=2), 200, 127_000, 0.34, 3, 1)
    known = {one.id: replace(one, answers=(answer,), rate=3.0) for one in plain.feeds()}
    bad = Answer(NOW - timedelta(hours=1), 503, 0, 1.2, error="it is [/at] its limits")
    known[2] = replace(known[2], error=bad.error, failures=4, answers=(bad, answer))
    known[3] = replace(known[3], moved=NEW, site="https://sample.example/", why="it is busy")
    return PageReader(plain.rows, plain.settings, known=known)


class Pages(Desk):
    """The list of the feeds, or the page of one, above the main screen."""

    @property
    def page(self) -> FeedPage:
        screen = self.app.screen
        assert isinstance(screen, FeedPage)
        return screen

    @property
    def text(self) -> str:
        return str(self.page.query_one(PageText).render())

    @property
    def rows(self) -> list[str]:
        """The lines of the list of feeds that are in sight."""
        screen = self.app.screen
        assert isinstance(screen, FeedsScreen)
        return [screen.list.render_line(y).text for y in range(screen.list.size.height)]

    @property
    def details(self) -> str:
        """What is told of the selected one."""
        return str(self.app.screen.query_one(".details", Static).render())

    @property
    def title(self) -> str:
        return "".join(text for text, *_ in self.app.screen.query(Bar).first().left)

    @property
    def said(self) -> str:
        return "".join(text for text, *_ in self.app.screen.query(Bar).last().left)

    @property
    def said_beside(self) -> str:
        return "".join(text for text, *_ in self.app.screen.query(Bar).last().right)

    @property
    def rows_there(self) -> list[str]:
        """The lines of the list of feeds that have a feed."""
        return [row.strip() for row in self.rows if row.strip()]

    @property
    def selected(self) -> int:
        """Which of them is selected."""
        screen = self.app.screen
        assert isinstance(screen, FeedsScreen)
        assert screen.list.highlighted is not None
        return screen.list.highlighted


@asynccontextmanager
async def listed(reader: PageReader, size: tuple[int, int] = MEDIUM) -> AsyncIterator[Pages]:
    """The program with its list of feeds open."""
    app = NewsreaderApp(reader.door)
    async with app.run_test(size=size) as pilot:
        desk = Pages(reader, app, pilot)
        await desk.until(lambda: desk.screen.parts.listing.loaded)
        await desk.press("d")
        await desk.until(lambda: isinstance(app.screen, FeedsScreen))
        yield desk


def many_feeds(count: int = 200) -> PageReader:
    """A reader of many feeds, of which some fail and some are silent."""
    reader = page_reader()
    for number in range(4, count + 1):
        reader.known[number] = Feed(
            number,
            f"https://{number}.example/feed",
            f"Feed number {number:03}",
            unread=number % 7,
            total=20,
            checked=NOW - timedelta(minutes=9),
            next_check=NOW + timedelta(minutes=25),
            newest=NOW - timedelta(days=number, hours=1),
            error="the server answered 404 (not found)" if number % 50 == 0 else "",
        )
    return reader
