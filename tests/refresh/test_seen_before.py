"""Whatever a feed was before: the same document a second time brings nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.feed import Enclosure, Entry
from tests.refresh.shelf import Shelf

DAY = datetime(2026, 3, 4, tzinfo=UTC)
HOME = "https://a.example/"
Document: TypeAlias = list[Entry]

LINKS = ["", HOME, f"{HOME}1", f"{HOME}2", "https://b.example/1", f"{HOME}border-talks-go"]
FILE = Enclosure("https://files.example/1.mp3", "audio/mpeg")
ENTRIES = st.builds(
    Entry,
    # A guid that is the link of another entry is where most of it once went wrong.
    guid=st.sampled_from(["a", "b", "c", *LINKS]),
    url=st.sampled_from(LINKS),
    title=st.sampled_from(["", "Week 1", "Week 2", "Talks on the border go on"]),
    summary=st.sampled_from(
        ["", "They met.", "No ship has left the harbour since the storm began."]
    ),
    published=st.sampled_from([None, DAY, DAY + timedelta(days=1), DAY + timedelta(seconds=5)]),
    enclosures=st.sampled_from([(), (), (FILE,)]),
)
DOCUMENTS = st.lists(ENTRIES, min_size=1, max_size=7)


@st.composite
def histories(draw: st.DrawFn) -> list[Document]:
    """Two or three versions of a feed, each made of the last one or of nothing."""
    versions = [draw(DOCUMENTS)]
    for _ in range(draw(st.integers(1, 2))):
        entries = list(versions[-1])
        for _ in range(draw(st.integers(0, 4))):
            place = draw(st.integers(0, len(entries) - 1))
            other = draw(ENTRIES)
            act = draw(st.sampled_from(["edit", "add", "drop", "twin"]))
            if act == "edit":
                field = draw(st.sampled_from(["guid", "url", "title", "summary", "published"]))
                entries[place] = replace(entries[place], **{field: getattr(other, field)})
            elif act == "add":
                entries.insert(place, other)
            elif act == "twin":
                entries.insert(place, replace(entries[place], guid=other.guid))
            elif len(entries) > 1:
                del entries[place]
        versions.append(draw(st.one_of(st.permutations(entries), st.just(entries), DOCUMENTS)))
    return versions


@given(histories())
def test_a_version_that_comes_twice_in_a_row_brings_nothing(versions: list[Document]) -> None:
    shelf = Shelf()
    for version in versions:
        shelf.visit(version)
        assert shelf.visit(version) == []


def test_an_entry_whose_name_is_anothers_is_found_again() -> None:
    # Its link is the guid of an article, and it is another article, which nothing leads to next
    # time but what it is as a whole.
    talks = f"{HOME}border-talks-go"
    failures = []
    for versions in (
        [
            [
                Entry(url="https://b.example/p/1"),
                Entry(f"{HOME}p/1", talks),
                Entry(url=f"{HOME}p/1", summary="They met."),
            ],
            [Entry(url=f"{HOME}p/1"), Entry(url=f"{HOME}p/2"), Entry("e", "https://b.example/p/1")],
        ],
        [
            [
                Entry(summary="b"),
                Entry(title="b", summary="c"),
                Entry(f"{HOME}1", title="a", published=DAY),
            ],
            [
                Entry(url=f"{HOME}2"),
                Entry(url=f"{HOME}1", summary="b", published=DAY + timedelta(days=1)),
                Entry("b", title="b", summary="c"),
            ],
        ],
    ):
        shelf = Shelf()
        for version in versions:
            shelf.visit(version)
        if new := shelf.visit(versions[-1]):
            failures.append(new)
    assert not failures
