"""Who an entry is, and whether it is new."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.feed import Enclosure, Entry
from newsreader.refresh.decide import choose, content_hash, identify, take

DAY = datetime(2026, 3, 4, tzinfo=UTC)


def keys(*entries: Entry) -> list[str]:
    return [one.keys[0] for one in identify(entries)]


def test_guid_then_link_then_title_and_date() -> None:
    found = keys(
        Entry(guid="g", url="https://a.example/1", title="One"),
        Entry(url="https://a.example/2?utm_source=rss", title="Two"),
        Entry(title="Three", published=DAY),
        Entry(title="Four"),
        Entry(summary="Five"),
    )
    assert found[:2] == ["g", "https://a.example/2"]
    assert found[2] == f"Three\n{DAY.isoformat()}"
    assert len(set(found)) == 5


def test_a_guid_given_twice_gives_way_to_the_links() -> None:
    one = Entry(guid="g", url="https://a.example/1", title="One")
    two = Entry(guid="g", url="https://a.example/2", title="Two")
    assert keys(one, two) == ["https://a.example/1", "https://a.example/2"]


def test_a_guid_and_link_for_all_give_way_to_the_titles() -> None:
    entries = [Entry(guid="g", url="https://a.example/", title=f"{n}") for n in range(3)]
    assert len(keys(*entries)) == 3


def test_one_link_for_all_still_gives_all() -> None:
    entries = [Entry(url="https://a.example/", title=f"{n}", published=DAY) for n in range(3)]
    assert len(set(keys(*entries))) == 3
    untitled = [Entry(url="https://a.example/", summary=f"{n}") for n in range(3)]
    assert len(set(keys(*untitled))) == 3


def test_one_title_for_all_still_gives_all() -> None:
    assert len(set(keys(*(Entry(title="Update", summary=f"{n}") for n in range(3))))) == 3


def test_repeats_and_empty_entries_are_left_out() -> None:
    one = Entry(guid="g", url="https://a.example/1", title="One")
    again = replace(one, published=DAY)
    without = replace(one, guid="")
    assert keys(one, again, without, Entry(), Entry(guid="lonely")) == ["g"]


def test_a_lone_file_is_an_article() -> None:
    assert len(keys(Entry(enclosures=(Enclosure("https://a.example/1.mp3"),)))) == 1


def test_new_changed_and_known() -> None:
    one, two, three = (Entry(guid=f"{n}", title=f"{n}") for n in range(3))
    known = {"0": content_hash(one), "1": "other"}
    chosen = choose(identify([one, two, three]), known)
    assert [(one.key, one.entry.title) for one in chosen] == [("1", "1"), ("2", "2")]


def test_an_article_known_by_its_link_is_not_new_when_it_gets_a_guid() -> None:
    before = Entry(url="https://a.example/1", title="One")
    after = replace(before, guid="g")
    known = {identify([before])[0].keys[0]: content_hash(before)}
    assert choose(identify([after]), known) == []


def test_of_two_with_one_guid_the_one_that_stays_is_known() -> None:
    one = Entry(guid="g", url="https://a.example/1", title="One")
    two = Entry(guid="g", url="https://a.example/2", title="Two")
    known = {found.keys[0]: found.content_hash for found in identify([one, two])}
    assert choose(identify([two]), known) == []


def test_a_date_is_no_content() -> None:
    entry = Entry(guid="g", title="One", content="<p>Text</p>")
    assert content_hash(entry) == content_hash(replace(entry, published=DAY, updated=DAY))
    assert content_hash(entry) != content_hash(replace(entry, content="<p>text</p>"))
    assert content_hash(Entry(title="ab")) != content_hash(Entry(summary="ab"))


def test_the_newest_are_taken_whatever_the_order() -> None:
    entries = [Entry(guid=f"{n}", published=DAY + timedelta(days=n)) for n in (1, 5, 2, 4, 3)]
    assert [entry.guid for entry in take(entries, 3)] == ["5", "4", "3"]
    undated = [*entries, Entry(guid="x")]
    assert [entry.guid for entry in take(undated, 2)] == ["1", "5"]
    assert take(entries, None) == entries
    assert list(take(entries, 0)) == []


SOME = st.sampled_from(["", "a", "b", "c"])
ENTRIES = st.lists(
    st.builds(
        Entry,
        guid=SOME,
        url=st.sampled_from(["", "https://a.example/1", "https://a.example/2"]),
        title=SOME,
        summary=SOME,
        published=st.sampled_from([None, DAY, DAY + timedelta(days=1)]),
    ),
    max_size=12,
)


@given(ENTRIES)
def test_identities_are_distinct_and_stable(entries: list[Entry]) -> None:
    identified = identify(entries)
    first = [one.keys[0] for one in identified]
    assert len(set(first)) == len(first)
    assert identify(entries) == identified
    assert all(key for one in identified for key in one.keys)


@given(ENTRIES)
def test_a_document_seen_before_brings_nothing(entries: list[Entry]) -> None:
    identified = identify(entries)
    known = {one.keys[0]: one.content_hash for one in identified}
    assert choose(identified, known) == []
    again = choose(identified, {})
    assert len({one.key for one in again}) == len(identified)


@given(ENTRIES)
def test_no_two_entries_are_stored_under_one_key(entries: list[Entry]) -> None:
    identified = identify(entries)
    known = {key: "old" for one in identified for key in one.keys[1:]}
    chosen = choose(identified, known)
    assert len({one.key for one in chosen}) == len(chosen)
