"""Long lives of feeds: all that publishers do to them, step by step, brings nothing back."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from newsreader.model.feed import Entry
from tests.refresh.shelf import Shelf

BEGUN = datetime(2026, 3, 4, tzinfo=UTC)
SYLLABLES = [first + last for first in "bdfgklmnprstv" for last in "aeiou"]
SHOWN = 15
STEPS = 20


@dataclass
class Post:
    """An article as its publisher has it just now."""

    number: int
    title: str
    text: str
    slug: str
    date: datetime


GUIDS: dict[str, Callable[[Post, str, random.Random], str]] = {
    "number": lambda post, _link, _chance: f"{post.number}",
    "link": lambda _post, link, _chance: link,
    "urn": lambda post, _link, _chance: f"urn:{post.number * 7919}",
    "none": lambda _post, _link, _chance: "",
    "made up": lambda _post, _link, chance: f"{chance.getrandbits(60):x}",
}
PATHS: dict[str, Callable[[Post], str]] = {
    "page": lambda post: f"{post.slug}.html",
    "folder": lambda post: f"{post.slug}.html/",
    "counted": lambda post: f"{post.slug}.html?utm_source=rss",
    "query": lambda post: f"index.php?id={post.number}",
    "year": lambda post: f"2026/11/{post.slug}",
}
DATES: dict[str, Callable[[datetime, datetime], datetime | None]] = {
    "full": lambda date, _now: date,
    "another zone": lambda date, _now: date + timedelta(hours=1),
    "day": lambda date, _now: date.replace(hour=0, minute=0, second=0),
    "none": lambda _date, _now: None,
    "visit": lambda _date, now: now,
}
OPERATIONS = (
    "guid", "guid", "host", "path", "date", "date", "title", "text", "window", "window", "order",
    "twice", "nothing",
)  # fmt: skip


@dataclass
class Publisher:
    """A feed and what becomes of it; one thing changes at each step."""

    chance: random.Random
    posts: list[Post] = field(default_factory=list)
    guid: str = "number"
    path: str = "page"
    date: str = "full"
    host: str = "http://herald.example"
    window: str = "all"
    shuffled: bool = False
    twice: bool = False

    def words(self, least: int, most: int) -> str:
        count = self.chance.randint(least, most)
        return " ".join("".join(self.chance.choices(SYLLABLES, k=3)) for _ in range(count))

    def publish(self) -> None:
        number = len(self.posts) + 1
        date = BEGUN + timedelta(seconds=number * 7000 + self.chance.randint(0, 3000))
        slug = self.words(4, 4).replace(" ", "-")
        self.posts.append(
            Post(number, self.words(4, 9).capitalize(), self.words(40, 40), slug, date)
        )

    def entry(self, post: Post, now: datetime) -> Entry:
        link = f"{self.host}/{PATHS[self.path](post)}"
        return Entry(
            guid=GUIDS[self.guid](post, link, self.chance),
            url=link,
            title=post.title,
            summary=post.text,
            published=DATES[self.date](post.date, now),
        )

    def document(self, now: datetime) -> list[tuple[int, Entry]]:
        latest = self.posts[::-1]
        windows = {"half": latest[:SHOWN:2], "older": latest[5 : SHOWN + 10], "one": latest[:1]}
        posts = windows.get(self.window, latest[:SHOWN])
        if self.shuffled:
            self.chance.shuffle(posts)
        entries = [(post.number, self.entry(post, now)) for post in posts]
        if self.twice and self.guid != "none":
            entries += [
                (post.number, replace(entry, guid=f"{entry.guid}-again"))
                for post, (_, entry) in zip(posts[:4], entries, strict=False)
            ]
        return entries

    def step(self) -> None:
        chance = self.chance
        self.window, self.twice = "all", False
        for _ in range(chance.choice((0, 0, 1, 2, 3))):
            self.publish()
        match chance.choice(OPERATIONS):
            case "guid":
                self.guid = chance.choice(list(GUIDS))
            case "host":
                scheme, name = chance.choice(("http", "https")), chance.choice(("", "www.", "new."))
                self.host = f"{scheme}://{name}herald.example"
            case "path":
                self.path = chance.choice(list(PATHS))
            case "date":
                self.date = chance.choice(list(DATES))
            case "title":
                for post in chance.sample(self.posts[-SHOWN:], 4):
                    post.title = " ".join(["Edited", *post.title.split()[1:]])
            case "text":
                for post in chance.sample(self.posts[-SHOWN:], 6):
                    post.text += f" Later: {self.words(1, 1)}"
            case "window":
                self.window = chance.choice(("half", "older", "one"))
            case "order":
                self.shuffled = not self.shuffled
            case "twice":
                self.twice = True


@pytest.mark.parametrize("seed", range(24))
def test_whatever_a_feed_goes_through_each_article_comes_once(seed: int) -> None:
    feed, shelf, had = Publisher(random.Random(seed)), Shelf(), set[int]()
    for _ in range(SHOWN):
        feed.publish()
    for visit in range(STEPS):
        if visit:
            feed.step()
        document = feed.document(BEGUN + timedelta(days=3, hours=12 * visit))
        numbers = {id(entry): number for number, entry in document}
        new = [numbers[id(entry)] for entry in shelf.visit([entry for _, entry in document])]
        shown = {number for number, _ in document}
        assert sorted(new) == sorted(shown - had)
        had |= shown
