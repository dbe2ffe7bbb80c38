"""What a choice makes of the session, the filter as words, and the lines of the tag filter."""

from dataclasses import replace
from typing import Any

import pytest

from newsreader.model.feed import Feed
from newsreader.model.query import Counts, Sort, TagCount, View
from newsreader.model.session import Session
from newsreader.model.tag import fold
from newsreader.tui import filtering
from newsreader.tui.messages import Choice
from newsreader.tui.widgets.filter_lines import (
    MOST_TAGS,
    FilterLine,
    build,
    fits,
    section_from,
)

UKRAINE, SPORT = Choice(tag="ukraine"), Choice(tag="sport")
FEED = Choice(feed="https://one.example/")


def test_showing_a_tag_empties_the_rest_but_keeps_the_view() -> None:
    before = Session(view=View.ALL, tags=("sport",), without=("war",), feed_url="x", text="y")
    assert filtering.show(before, UKRAINE) == Session(view=View.ALL, tags=("ukraine",))
    assert filtering.show(before, FEED) == Session(view=View.ALL, feed_url="https://one.example/")
    assert filtering.show(before, Choice(view=View.TODAY)) == Session(view=View.TODAY)


def test_adding_and_excluding_are_each_their_own_way_back() -> None:
    added = filtering.add(Session(), UKRAINE)
    assert added.tags == ("ukraine",)
    assert filtering.add(added, UKRAINE) == Session()
    excluded = filtering.exclude(added, UKRAINE)
    assert (excluded.tags, excluded.without) == ((), ("ukraine",))
    assert filtering.exclude(excluded, UKRAINE) == Session()
    assert filtering.add(excluded, UKRAINE) == added
    assert filtering.exclude(added, FEED) == added
    assert filtering.add(filtering.add(added, FEED), FEED) == added


def test_clearing_keeps_view_order_and_selection() -> None:
    before = Session(View.ALL, ("a",), ("b",), "c", "d", Sort.OLDEST, 7, 80)
    assert filtering.clear(before) == Session(View.ALL, sort=Sort.OLDEST, article_id=7, measure=80)
    assert filtering.is_narrowed(before)
    assert not filtering.is_narrowed(filtering.clear(before))


def test_the_orders_go_round() -> None:
    sort, seen = Sort.NEWEST, []
    for _ in Sort:
        seen.append(sort)
        sort = filtering.next_sort(sort)
    assert set(seen) == set(Sort)
    assert sort is Sort.NEWEST


@pytest.mark.parametrize(
    ("session", "words"),
    [
        (Session(), "Unread"),
        (Session(tags=("ukraine", "eu")), "Unread ▸ Ukraine + eu"),
        (
            Session(View.ALL, ("ukraine",), ("sport",)),
            "All ▸ Ukraine − sport",
        ),
        (Session(without=("sport",)), "Unread ▸ − sport"),
        (Session(View.LATER, feed_url="u", text="a b"), "Read later ▸ The Feed ▸ “a b”"),
        (Session(text='"a b"'), 'Unread ▸ "a b"'),
        (Session(tags=("\x1b]52;",)), "Unread ▸ ]52;"),
    ],
)
def test_the_filter_as_words(session: Session, words: str) -> None:
    assert filtering.words(session, {"ukraine": "Ukraine"}, {"u": "The Feed"}) == words


COUNTS = Counts(
    {View.UNREAD: 5},
    (TagCount("border talks", "Border Talks", 3, 4), TagCount("covid-19", "Covid-19", 1, 1)),
    {1: 2},
)
FEEDS = (Feed(1, "https://one.example/", "The One"), Feed(2, "two", "Two", error="404"))


def test_the_lines_in_their_sections() -> None:
    lines = build(COUNTS, FEEDS, Session(tags=("gone",), without=("covid-19",)))
    assert [(line.sign, line.label, line.count) for line in lines] == [
        (" ", "Views", None),
        (" ", "Today", 0),
        ("▸", "Unread", 5),
        (" ", "Starred", 0),
        (" ", "Read later", 0),
        (" ", "All", 0),
        (" ", "", None),
        (" ", "Tags", None),
        ("+", "gone", 0),
        ("−", "Covid-19", 1),
        (" ", "Border Talks", 4),
        (" ", "", None),
        (" ", "Feeds", None),
        (" ", "The One", 2),
        (" ", "Two", 0),
    ]
    assert (lines[-1].trouble, lines[-1].failed) == ("404", True)


def test_what_is_typed_narrows_tags_and_feeds() -> None:
    assert [line.label for line in build(COUNTS, FEEDS, Session(), "19")] == ["Tags", "Covid-19"]
    assert [line.label for line in build(COUNTS, FEEDS, Session(), "two")] == ["Feeds", "Two"]
    assert build(COUNTS, FEEDS, Session(), "zzz") == []


def many_tags(count: int) -> Counts:
    tags = (TagCount(f"tag-{at}", f"Tag {at}", 1, count - at) for at in range(count))
    return Counts({}, tuple(tags), {})


def sections(lines: list[FilterLine]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.label and not line.selectable:
            found[line.label] = []
        elif line.selectable:
            found[next(reversed(found))].append(line.label)
    return found


def test_the_readers_own_tags_come_before_those_of_publishers() -> None:
    feeds = [replace(FEEDS[0], tags=("Tag 3", "none has it")), replace(FEEDS[1], tags=("TAG  1",))]
    counts = many_tags(5)
    counts = replace(counts, tags=tuple(replace(one, tag=fold(one.label)) for one in counts.tags))
    found = sections(build(counts, feeds, Session(tags=("tag 4",))))
    assert list(found) == ["Views", "Your tags", "Tags", "Feeds"]
    assert found["Your tags"] == ["Tag 1", "Tag 3"]
    assert found["Tags"] == ["Tag 4", "Tag 0", "Tag 2"]


def test_tags_of_publishers_with_few_articles_are_folded_away() -> None:
    def tags(count: int, chosen: tuple[str, ...] = (), **how: Any) -> list[str]:
        return sections(build(many_tags(count), FEEDS, Session(tags=chosen), **how))["Tags"]

    shown = [f"Tag {at}" for at in range(MOST_TAGS)]
    assert tags(60) == [*shown, f"… {60 - MOST_TAGS} more tags"]
    assert tags(60, unfolded=True) == [*(f"Tag {at}" for at in range(60)), "… fewer tags"]
    assert tags(60, ("tag-50",)) == ["Tag 50", *shown[:-1], f"… {60 - MOST_TAGS} more tags"]
    chosen = tuple(f"tag-{at}" for at in range(MOST_TAGS + 5))
    assert tags(60, chosen)[len(chosen) :] == [f"… {60 - len(chosen)} more tags"]
    # A line that would stand for one or two is worth nothing; and letters find all of them.
    assert len(tags(MOST_TAGS + 2)) == MOST_TAGS + 2
    assert tags(60, typed="tag59") == ["Tag 59"]


def test_one_goes_from_section_to_section() -> None:
    lines = build(many_tags(3), FEEDS, Session())
    tops = [at for at, line in enumerate(lines) if line.label in {"Today", "Tag 0", "The One"}]
    at, seen = 0, []
    for _ in range(4):
        at = section_from(lines, at, 1)
        seen.append(at)
    assert seen == [*tops, tops[-1]]
    assert section_from(lines, tops[1] + 1, -1) == tops[1]
    assert section_from(lines, tops[1], -1) == tops[0]
    assert section_from(lines, tops[0], -1) == tops[0]
    assert section_from([], 0, 1) == 0


@pytest.mark.parametrize("typed", ["bordertalks", "apan", "TALKS", "r-t", ""])
def test_blanks_hyphens_and_case_do_not_count(typed: str) -> None:
    assert fits("Border Talks" if typed != "apan" else "Japan", typed)


def test_tags_stand_where_they_stood_until_another_list_comes() -> None:
    def tags(**totals: int) -> tuple[TagCount, ...]:
        return tuple(TagCount(tag, tag.title(), total, total) for tag, total in totals.items())

    def told(now: tuple[TagCount, ...], before: tuple[TagCount, ...]) -> dict[str, int]:
        counts = filtering.in_place(Counts({}, now, {}), before)
        return {one.tag: one.total for one in counts.tags}

    before = tags(ukraine=9, sport=8, weather=2)
    # Reading makes numbers fall; the lines stay, also those of which nothing is left.
    now = told(tags(sport=8, ukraine=3), before)
    assert list(now.items()) == [("ukraine", 3), ("sport", 8), ("weather", 0)]
    # What comes anew stands where its number belongs.
    now = told(tags(sport=8, grid=5, ukraine=3, rail=1), before)
    assert list(now) == ["grid", "ukraine", "sport", "rail", "weather"]
    assert list(told(tags(a=2, b=1), ())) == ["a", "b"]
