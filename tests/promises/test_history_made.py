"""Histories that nobody has lived through: none brings anything back, loses or doubles it."""

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model.feed import Entry
from tests.refresh.shelf import Shelf

BEGUN = datetime(2026, 3, 4, 9, 17, 5, tzinfo=UTC)
Version: TypeAlias = list[tuple[int, Entry]]
WORDS = ("harbour", "council", "museum", "rain", "ferry", "market", "tower", "choir")


@dataclass(frozen=True)
class Post:
    """An article as its publisher has it just now."""

    number: int
    title: str
    text: str
    date: datetime

    @classmethod
    def of(cls, number: int) -> "Post":
        word = WORDS[number]
        return cls(
            number,
            f"What the {word} of {number} was once about",
            f"<p>The {word}.</p>",
            BEGUN + timedelta(hours=3 * number),
        )


@dataclass(frozen=True)
class Press:
    """How a feed is written just now: what its entries have, and where they are."""

    guids: str
    links: str
    dates: bool
    host: str = "https://herald.example"
    hours: int = 0
    days: bool = False

    def dated(self, date: datetime) -> datetime:
        """A date as it is written here."""
        date += timedelta(hours=self.hours)
        return date.replace(hour=0, minute=0, second=0) if self.days else date

    def entry(self, post: Post) -> Entry:
        own = f"{self.host}/{WORDS[post.number]}"
        guid = {"": "", "link": own, "urn": f"urn:{post.number}", "new": f"x{post.number}"}
        link = {"": "", "own": own, "home": f"{self.host}/", "query": f"{self.host}/?p={own[-3:]}"}
        return Entry(
            guid=guid[self.guids],
            url=link[self.links],
            title=post.title,
            content=post.text,
            published=self.dated(post.date) if self.dates else None,
        )


PRESSES = st.builds(
    Press,
    guids=st.sampled_from(["", "link", "urn"]),
    links=st.sampled_from(["", "own", "home"]),
    dates=st.booleans(),
)
HOSTS: list[dict[str, object]] = [
    {"host": "http://herald.example"},
    {"host": "https://www.herald.example"},
    {"host": "https://moved.example"},
]
SYSTEMS: list[dict[str, object]] = [{"guids": "new"}]
SCHEMES = st.builds(
    Press,
    guids=st.sampled_from(["link", "urn", "new"]),
    links=st.sampled_from(["own", "query"]),
    dates=st.just(True),
    host=st.sampled_from(["https://herald.example", "https://moved.example"]),
)
PLACES: list[dict[str, object]] = [{"guids": "new", "links": "query"}]
ZONES = [{**PLACES[0], "hours": hours} for hours in (-11, 1, 9)] + [{**PLACES[0], "days": True}]
"""Systems that write dates of another zone, or no more than the day."""


def changed(post: Post, what: str, step: int) -> Post:
    """The post with another word in its title, another text, or another date."""
    if what == "title":
        return replace(post, title=" ".join([*post.title.split()[:-1], f"about{step}"]))
    if what == "text":
        return replace(post, text=f"{post.text} And {step}.")
    return replace(post, date=post.date + timedelta(minutes=7 * step))


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Version], int | None]:
    """Versions of a feed: in each, which article each entry is; and how many are taken of each.

    In one step the feed moves, with all that it has, or articles change, each in one respect.
    """
    press = draw(PRESSES)
    posts = [Post.of(number) for number in range(draw(st.integers(1, len(WORDS))))]
    # Without guids and links of its own an article is told by its date or by its text.
    firm = bool(press.guids or press.links == "own")
    moves = draw(st.booleans())
    kinds = ["title", "text"] if press.dates and (not firm or moves) else ["title", "text", "date"]
    versions = []
    for step in range(draw(st.integers(1, 7))):
        if moves and step == 3:
            # What has neither a link of its own nor a date has lost all with its guid.
            more = SYSTEMS if press.dates or press.links == "own" else []
            more = more + PLACES if press.dates else more
            # One article that has lost all but its words may be the next issue of a series.
            more = more + ZONES if press.dates and len(posts) > 1 else more
            press = Press(**{**asdict(press), **draw(st.sampled_from(HOSTS + more))})
        elif firm or press.dates:
            restless = draw(st.sets(st.sampled_from(range(len(posts)))))
            what = draw(st.sampled_from(kinds))
            posts = [
                changed(post, what, step) if post.number in restless else post for post in posts
            ]
        here = posts if moves else [post for post in posts if draw(st.booleans())]
        shown = draw(st.permutations(here))
        versions.append([(post.number, press.entry(post)) for post in shown])
    return versions, None if moves else draw(st.one_of(st.none(), st.integers(1, 5)))


@settings(max_examples=80, deadline=None)
@given(histories())
def test_what_was_there_is_never_unread_again_and_nothing_is_lost_or_doubled(
    history: tuple[list[Version], int | None],
) -> None:
    versions, limit = history
    shelf = Shelf()
    seen: set[int] = set()
    for version in versions:
        number = {id(entry): article for article, entry in version}
        new = [number[id(entry)] for entry in shelf.visit([one for _, one in version], limit)]
        assert len(set(new)) == len(new)
        assert not seen.intersection(new)
        if limit is None:
            assert {article for article, _ in version} <= seen.union(new)
        seen.update(new)
    assert len(shelf.articles) == len(seen)


def test_two_short_notes_that_begin_alike_are_two() -> None:
    press = Press(guids="", links="", dates=False)
    shelf = Shelf()
    for number in range(len(WORDS)):
        assert len(shelf.visit([press.entry(Post.of(number))])) == 1


@st.composite
def returns(draw: st.DrawFn) -> list[Version]:
    """Versions of a feed with dates whose guids and links move on, and go back to earlier states.

    Articles change where the feed does not move.
    """
    count = draw(st.integers(1, len(WORDS)))
    posts, press = [Post.of(number) for number in range(count)], draw(SCHEMES)
    states = []
    for step in range(draw(st.integers(2, 7))):
        if step and draw(st.booleans()):
            press = draw(SCHEMES)
        elif step:
            # A date that changes alone is not taken over, and no help when all else moves.
            what = draw(st.sampled_from(["title", "text"]))
            restless = draw(st.sets(st.sampled_from(range(count))))
            posts = [changed(one, what, step) if one.number in restless else one for one in posts]
        states.append([(post.number, press.entry(post)) for post in posts])
    back = draw(st.lists(st.sampled_from(states), min_size=1, max_size=4))
    return [*states, *back]


@settings(max_examples=80, deadline=None)
@given(returns())
def test_a_feed_that_goes_back_to_an_older_state_brings_nothing_back(
    versions: list[Version],
) -> None:
    shelf = Shelf()
    for place, version in enumerate(versions):
        new = shelf.visit([entry for _, entry in version])
        assert len(new) == (0 if place else len(version))


CHANGES = st.sampled_from(
    [{"guids": "new"}, {"guids": "urn"}, {"links": "query"}, {"hours": 1}, {"days": True}, {}]
)
"""What a system may write otherwise from one visit to the next."""


@st.composite
def slides(draw: st.DrawFn) -> list[Version]:
    """Versions of which each shows some of the articles, in a form that changes step by step."""
    press = draw(SCHEMES)
    posts = [Post.of(number) for number in range(len(WORDS))]
    states: list[Version] = []
    for _ in range(draw(st.integers(2, 7))):
        first = draw(st.integers(0, 3))
        states.append([(one.number, press.entry(one)) for one in posts[first : first + 5]])
        press = replace(press, **draw(CHANGES))  # type: ignore[arg-type]
    return states


@settings(max_examples=80, deadline=None)
@given(slides())
def test_what_had_left_before_the_form_changed_is_known_when_it_is_back(
    versions: list[Version],
) -> None:
    shelf, had = Shelf(), set[int]()
    for version in versions:
        numbers = {number for number, _ in version}
        assert len(shelf.visit([entry for _, entry in version])) == len(numbers - had)
        had |= numbers


@st.composite
def bare(draw: st.DrawFn) -> list[Version]:
    """Versions of a feed whose entries have titles and texts, and guids and links made up anew."""
    guids, links = draw(st.booleans()), draw(st.sampled_from(["", "home", "new"]))
    texts, step = draw(st.booleans()), 0
    posts = [Post.of(number) for number in range(draw(st.integers(2, len(WORDS))))]
    versions = []
    for step in range(draw(st.integers(2, 7))):
        restless = draw(st.sets(st.sampled_from(range(len(posts)))))
        posts = [changed(one, "text", step) if one.number in restless else one for one in posts]
        link = {"": "", "home": "https://herald.example/"}
        versions.append([
            (post.number, Entry(
                guid=f"{step}-{post.number}" if guids else "",
                url=link.get(links, f"https://herald.example/{step}/{post.number}"),
                title=post.title,
                content=post.text if texts else "",
            ))
            for post in draw(st.permutations(posts))
        ])  # fmt: skip
    return versions


@settings(max_examples=60, deadline=None)
@given(bare())
def test_what_has_nothing_but_its_words_is_known_by_them(versions: list[Version]) -> None:
    shelf = Shelf()
    for place, version in enumerate(versions):
        new = shelf.visit([entry for _, entry in version])
        assert len(new) == (0 if place else len(version))
