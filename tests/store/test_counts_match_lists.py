"""Whatever happens to a store, its lists and counts are those of a naive model in Python."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from newsreader.model.article import Flag
from newsreader.model.feed import Subscription
from newsreader.model.query import (
    AllOf,
    AnyOf,
    Condition,
    HasTag,
    Is,
    Not,
    Published,
    Query,
    ReadingTime,
    Sort,
    View,
    Words,
)
from newsreader.store.store import Store
from tests.store.makers import NOW, article, bring, index

FEEDS = tuple(f"https://feed{number}.example/" for number in range(3))
TAGS = ("alpha", "beta", "gamma")
VOCABULARY = ("storm", "harbour", "budget", "vote")
SINCE = NOW - timedelta(hours=5)

words = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=3)
tag_sets = st.lists(st.sampled_from(TAGS), unique=True, max_size=2)


@dataclass
class Row:
    """One article as the model knows it."""

    id: int
    feed: str
    hours: int
    title: list[str]
    text: list[str]
    minutes: int
    publisher_tags: list[str]
    flags: dict[Flag, bool] = field(default_factory=lambda: dict.fromkeys(Flag, False))


leaves: st.SearchStrategy[Condition] = st.one_of(
    st.builds(Words, st.sampled_from(VOCABULARY), st.sampled_from(["", "title"])),
    st.builds(lambda two: Words(" ".join(two)), st.lists(st.sampled_from(VOCABULARY), min_size=2)),
    st.builds(lambda start: Words(start, prefix=True), st.sampled_from(["s", "ha", "vote"])),
    st.builds(HasTag, st.sampled_from(TAGS)),
    st.builds(Is, st.sampled_from(["read", "unread", "starred", "later"])),
    st.builds(lambda least: ReadingTime(least, least + 2), st.integers(0, 5)),
    st.builds(lambda hours: Published(since=NOW - timedelta(hours=hours)), st.integers(0, 12)),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(lambda items: AllOf(tuple(items)), st.lists(inner, max_size=3)),
        st.builds(lambda items: AnyOf(tuple(items)), st.lists(inner, max_size=3)),
    ),
    max_leaves=5,
)
queries = st.builds(
    lambda view, tags, without, condition, sort, feed_id: Query(
        view, tuple(tags), tuple(without), feed_id, condition=condition, sort=sort, since=SINCE
    ),
    st.sampled_from(View),
    tag_sets,
    tag_sets,
    st.none() | conditions,
    st.sampled_from(Sort),
    st.none() | st.integers(1, 3),
)


class Model:
    """The same rules as the store's, without a single index."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.tags: dict[str, list[str]] = {}
        self.order: list[str] = []
        self.steps: list[tuple[Flag, bool, list[Row]]] = []

    def tags_of(self, row: Row) -> set[str]:
        return {*row.publisher_tags, *self.tags.get(row.feed, [])}

    def in_view(self, row: Row, view: View) -> bool:
        if row.feed not in self.order:
            return False
        match view:
            case View.TODAY:
                return NOW - timedelta(hours=row.hours) >= SINCE
            case View.UNREAD:
                return not row.flags[Flag.READ]
            case View.STARRED:
                return row.flags[Flag.STARRED]
            case View.LATER:
                return row.flags[Flag.LATER]
        return True

    def holds(self, row: Row, condition: Condition) -> bool:
        match condition:
            case Words(text, only, prefix):
                return any(
                    f" {text}{'' if prefix else ' '}" in f" {' '.join(words)} "
                    for words in ([row.title] if only else [row.title, row.text])
                )
            case HasTag(tag):
                return tag in self.tags_of(row)
            case Is("unread"):
                return not row.flags[Flag.READ]
            case Is(state):
                return row.flags[Flag(state)]
            case ReadingTime(least, most):
                return least <= row.minutes <= most
            case Published(since, _):
                return since is None or NOW - timedelta(hours=row.hours) >= since
            case Not(inner):
                return not self.holds(row, inner)
            case AllOf(items):
                return all(self.holds(row, item) for item in items)
            case AnyOf(items):
                return any(self.holds(row, item) for item in items)
        raise AssertionError(condition)

    def ids(self, query: Query) -> list[int]:
        found = [
            row
            for row in self.rows
            if self.in_view(row, query.view)
            and set(query.tags) <= self.tags_of(row)
            and not set(query.without) & self.tags_of(row)
            and (query.feed_id is None or FEEDS[query.feed_id - 1] == row.feed)
            and (query.condition is None or self.holds(row, query.condition))
        ]
        orders: dict[Sort, Callable[[Row], tuple[int, ...]]] = {
            Sort.NEWEST: lambda row: (row.hours, -row.id),
            Sort.OLDEST: lambda row: (-row.hours, row.id),
            Sort.FEED: lambda row: (self.order.index(row.feed), row.hours, -row.id),
            Sort.READING_TIME: lambda row: (row.minutes, row.hours, -row.id),
        }
        return [row.id for row in sorted(found, key=orders[query.sort])]


class StoreMachine(RuleBasedStateMachine):
    """Random histories of a store beside the model."""

    @initialize(tags=st.lists(tag_sets, min_size=6, max_size=6), own=tag_sets)
    def start(self, tags: list[list[str]], own: list[str]) -> None:
        self.directory = tempfile.TemporaryDirectory()
        self.store = Store.open(Path(self.directory.name) / "store.db")
        self.model = Model()
        self.config(list(FEEDS), [own, [], own])
        for number, given in enumerate(tags):
            title, text = [VOCABULARY[number % 4]], [*VOCABULARY[number % 3 :]]
            self.arrive(number % 3, number * 2, title, text, given, 1 + number % 4)

    def teardown(self) -> None:
        self.store.close()
        self.directory.cleanup()

    @rule(feeds=st.permutations(FEEDS), tags=st.lists(tag_sets, min_size=3, max_size=3))
    def reorder_and_retag(self, feeds: list[str], tags: list[list[str]]) -> None:
        self.config(feeds, tags)

    @rule(kept=st.integers(0, 2))
    def remove_feeds(self, kept: int) -> None:
        self.config(self.model.order[:kept], [self.model.tags[url] for url in self.model.order])

    def config(self, feeds: list[str], tags: list[list[str]]) -> None:
        pairs = list(zip(feeds, tags, strict=False))
        self.store.subscribe([Subscription(url, tags=tuple(own)) for url, own in pairs], now=NOW)
        self.model.order = feeds
        self.model.tags.update(pairs)

    @rule(
        number=st.integers(0, 2),
        hours=st.integers(0, 12),
        title=words,
        text=words,
        tags=tag_sets,
        minutes=st.integers(1, 6),
    )
    def arrive(
        self,
        number: int,
        hours: int,
        title: list[str],
        text: list[str],
        tags: list[str],
        minutes: int,
    ) -> None:
        row = Row(len(self.model.rows) + 1, FEEDS[number], hours, title, text, minutes, tags)
        self.model.rows.append(row)
        self.save(row)

    @rule(pick=st.integers(0, 99), title=words, hours=st.integers(0, 12), tags=tag_sets)
    def change(self, pick: int, title: list[str], hours: int, tags: list[str]) -> None:
        if self.model.rows:
            row = self.model.rows[pick % len(self.model.rows)]
            row.title, row.hours, row.publisher_tags = title, hours, tags
            self.save(row)

    def save(self, row: Row) -> None:
        self.store.index(2)
        new = article(
            str(row.id),
            title=" ".join(row.title),
            text=" ".join(row.text),
            tags=tuple(row.publisher_tags),
            minutes=row.minutes,
            published=NOW - timedelta(hours=row.hours),
        )
        bring(self.store, FEEDS.index(row.feed) + 1, new)

    @rule(
        picks=st.lists(st.integers(1, 8), min_size=1), flag=st.sampled_from(Flag), on=st.booleans()
    )
    def mark(self, picks: list[int], flag: Flag, on: bool) -> None:
        rows = [row for row in self.model.rows if row.id in picks]
        changed = [row for row in rows if row.flags[flag] != on]
        for row in changed:
            row.flags[flag] = on
        if changed:
            self.model.steps.append((flag, on, changed))
        assert self.store.mark([row.id for row in rows], flag, on, now=NOW) == len(changed)

    @rule()
    def undo(self) -> None:
        expected: list[int] = []
        while self.model.steps and not expected:
            flag, on, rows = self.model.steps.pop()
            changed = [row for row in rows if row.flags[flag] == on]
            for row in changed:
                row.flags[flag] = not on
            expected = sorted(row.id for row in changed)
        undone = self.store.undo()
        assert list(undone.ids if undone else ()) == expected

    @rule(query=queries)
    def lists_are_the_models(self, query: Query) -> None:
        index(self.store, limit=3)
        expected = self.model.ids(query)
        assert list(self.store.ids(query)) == expected
        assert list(self.store.ids(query, limit=3)) == expected[:3]
        assert self.store.count(query) == len(expected)
        # What is kept in it stands at its place.
        every = self.model.ids(Query(sort=query.sort))
        assert [number for number in every if self.store.holds(query, number)] == expected
        keep = every[::2]
        with_kept = [number for number in every if number in {*expected, *keep}]
        assert list(self.store.ids(query, keep=[*keep, 99])) == with_kept

    @invariant()
    def counts_equal_the_lists(self) -> None:
        for view in View:
            counts = self.store.counts(Query(view, tags=("alpha",), feed_id=2, since=SINCE))
            assert counts.views[view] == len(self.store.ids(Query(view, since=SINCE)))
            assert counts.feeds == {
                number: length
                for number in (1, 2, 3)
                if (length := len(self.store.ids(Query(view, feed_id=number, since=SINCE))))
            }
            expected = [
                (
                    tag,
                    len(self.store.ids(Query(view, (tag,), condition=Is("unread"), since=SINCE))),
                    len(self.store.ids(Query(view, (tag,), since=SINCE))),
                )
                for tag in TAGS
            ]
            assert [(tag.tag, tag.unread, tag.total) for tag in counts.tags] == sorted(
                (item for item in expected if item[2]),
                key=lambda item: (-item[2], -item[1], item[0]),
            )

    @invariant()
    def feeds_say_the_same(self) -> None:
        assert [feed.url for feed in self.store.feeds()] == self.model.order
        for feed in self.store.feeds():
            rows = [row for row in self.model.rows if row.feed == feed.url]
            assert feed.total == len(rows)
            assert feed.unread == sum(not row.flags[Flag.READ] for row in rows)


StoreMachine.TestCase.settings = settings(
    max_examples=20,
    stateful_step_count=25,
    deadline=None,
    # A history that fails is shrunk for minutes; it is short enough to read as it is.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
TestStore = StoreMachine.TestCase
