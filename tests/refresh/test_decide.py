"""Who an entry is, and whether it is new."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.feed import Enclosure, Entry
from newsreader.refresh.identity.decide import choose, identify
from newsreader.refresh.identity.prints import Print
from newsreader.refresh.newest import newest
from tests.refresh.shelf import Shelf

DAY = datetime(2026, 3, 4, tzinfo=UTC)
NINE = DAY + timedelta(hours=9, minutes=17, seconds=5)
TALKS = Entry(
    guid="https://a.example/talks-on-border",
    url="https://a.example/talks-on-border",
    title="Ministers hold talks on border",
    content="<p>They met for six hours.</p>",
    published=NINE,
)
STORM = Entry(
    guid="https://a.example/storm-closes-lines",
    url="https://a.example/storm-closes-lines",
    title="Storm closes ferry lines",
    content="<p>No ship has left.</p>",
    published=NINE + timedelta(hours=1),
)


def keys(*entries: Entry) -> list[str]:
    return identify(entries).first_keys()


def comes_again(before: Entry, after: Entry, *beside: Entry) -> bool:
    """Whether an article that was read is shown as new in its next version."""
    shelf = Shelf()
    shelf.visit([before, *beside])
    return after in shelf.visit([after, *beside])


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


def test_a_link_that_another_has_for_a_guid_loses_neither() -> None:
    shelf = Shelf()
    address = "https://a.example/talks"
    posts = [
        Entry(
            guid=address, url="https://a.example/2026/talks", title="Talks begin", summary="One."
        ),
        Entry(url=address, title="Storm closes ferry lines", summary="Two."),
    ]
    assert shelf.visit(posts) == posts
    assert shelf.visit(posts) == []
    assert shelf.visit([posts[1]]) == []


def test_what_has_not_changed_is_nothing_new_whatever_stands_beside_it() -> None:
    shelf = Shelf()
    bare, whole = Entry(title="Talks"), Entry(title="Talks", summary="They meet.")
    assert shelf.visit([whole]) == [whole]
    both = [bare, replace(whole, published=DAY)]
    assert shelf.visit(both) == [bare]
    assert shelf.visit(both) == []


def test_a_guid_and_link_for_all_give_way_to_the_titles() -> None:
    entries = [Entry(guid="g", url="https://a.example/", title=f"{n}") for n in range(3)]
    assert len(keys(*entries)) == 3


def test_one_link_for_all_still_gives_all() -> None:
    entries = [Entry(url="https://a.example/", title=f"{n}", published=DAY) for n in range(3)]
    assert len(set(keys(*entries))) == 3
    untitled = [Entry(url="https://a.example/", summary=f"{n}") for n in range(3)]
    assert len(set(keys(*untitled))) == 3


@pytest.mark.parametrize("told_by", ["date", "text", "both"])
def test_one_link_and_title_for_all_still_gives_all(told_by: str) -> None:
    reports = [
        Entry(
            url="https://a.example/",
            title="Weather report",
            content=f"<p>{9 + number} degrees, and rain.</p>" if told_by != "date" else "",
            published=NINE + timedelta(days=number) if told_by != "text" else None,
        )
        for number in range(5)
    ]
    assert len(set(keys(*reports))) == 5
    assert len(keys(*reports, *reports)) == 5
    shelf = Shelf()
    assert shelf.visit(reports[:1]) == reports[:1]
    if told_by != "text":  # without a date nothing tells a new report from a corrected one
        assert shelf.visit(reports[:2]) == reports[1:2]
        assert shelf.visit(reports) == reports[2:]
    shelf.visit(reports)
    assert shelf.visit(reports) == []


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
    shelf = Shelf()
    one, two, three = (Entry(guid=f"{n}", title=f"{n}") for n in range(3))
    assert shelf.visit([one, two]) == [one, two]
    changed = replace(two, content="<p>More</p>")
    chosen = choose(identify([one, changed, three]), shelf.known([*shelf.keys]))
    assert [(arrival.key, arrival.entry) for arrival in chosen] == [("1", changed), ("2", three)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (TALKS, replace(TALKS, title="A deal?", content="<p>Yes.</p>", published=STORM.published)),
        (TALKS, replace(TALKS, published=None)),
        (TALKS, replace(TALKS, guid="https://www.a.example/talks-on-border/")),
        (replace(TALKS, guid=""), replace(TALKS, guid="77", url="http://a.example/talks-on-border")),
        (replace(TALKS, guid="https://a.example/1#0"), replace(TALKS, guid="https://a.example/1#1",
         title="A deal", content="", published=DAY)),
        (replace(TALKS, guid="1", url="https://a.example/?p=1"), replace(TALKS, guid="post-1")),
        (TALKS, replace(TALKS, guid="x", url="https://b.example/talks-on-border?utm_source=rss")),
        (TALKS, replace(TALKS, guid="x", url="https://b.example/2026/77.html", content="")),
        (
            TALKS,
            replace(
                TALKS,
                guid="https://a.example/talks-on-river-border",
                url="https://a.example/talks-on-river-border",
                title="Ministers hold talks on river border",
            ),
        ),
        (replace(TALKS, guid="a"), replace(TALKS, guid="b", title="A deal", published=DAY)),
        (replace(TALKS, guid="", url=""), replace(TALKS, guid="", url="", published=DAY)),
        (replace(TALKS, guid="", url=""), replace(TALKS, guid="", url="", content="<p>!</p>")),
        (replace(TALKS, guid="", url="", published=None), replace(TALKS, guid="", url="")),
        (replace(TALKS, guid="a", url="", published=None), replace(TALKS, guid="b", url="",
         published=None)),
        (Entry("https://a.example/1", "https://a.example/1", "A"),
         Entry("https://b.example/1", "https://b.example/1", "A")),
        (Entry(url="https://a.example/1", title="A"), Entry(url="https://a.example/1", title="B")),
    ],
)  # fmt: skip
def test_the_same_article(before: Entry, after: Entry) -> None:
    assert not comes_again(before, after)
    assert not comes_again(before, after, STORM)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # A series with one name.
        (
            Entry("1", "https://a.example/open-1", "Open thread", published=DAY),
            Entry("2", "https://a.example/open-2", "Open thread", published=DAY + timedelta(7)),
        ),
        # A newsletter with one guid.
        (replace(TALKS, guid="news"), replace(STORM, guid="news")),
        (
            Entry("n", "https://a.example/issue/7", "Issue 7 of the letter", published=DAY),
            Entry("n", "https://a.example/issue/8", "Issue 8 of the letter", published=NINE),
        ),
        # All links are the home page, or one page.
        (
            replace(TALKS, guid="1", url="https://a.example/"),
            replace(STORM, guid="2", url="https://a.example/"),
        ),
        (
            Entry("1", "https://a.example/", "Update", published=DAY, summary="a"),
            Entry("2", "https://a.example/", "Update", published=NINE, summary="b"),
        ),
        (
            Entry("", "https://a.example/changes", "2.0", published=DAY, summary="New"),
            Entry("", "https://a.example/changes", "2.1", published=NINE, summary="Newer"),
        ),
        # An hourly bulletin: one title, one page, another file.
        (
            Entry("1", "https://a.example/bulletin", "The news", published=DAY,
                  enclosures=(Enclosure("https://a.example/1.mp3"),)),
            Entry("2", "https://a.example/bulletin", "The news", published=NINE,
                  enclosures=(Enclosure("https://a.example/2.mp3"),)),
        ),
        # Equal but for the day; and many of one day.
        (
            Entry("1", "https://a.example/1", "The weather", published=DAY, summary="Fair"),
            Entry("2", "https://a.example/2", "The weather", published=NINE, summary="Fair"),
        ),
        (
            Entry("1", "https://a.example/1", "Notes from the north", published=DAY, summary="a"),
            Entry("2", "https://a.example/2", "Notes from the south", published=DAY, summary="b"),
        ),
        # Two blogs of one make, gathered in one feed.
        (
            Entry("https://a.example/?p=1", "https://a.example/hello-all", "Hello", published=DAY),
            Entry("https://b.example/?p=1", "https://b.example/hello-all", "Hello", published=NINE),
        ),
        (TALKS, STORM),
    ],
)  # fmt: skip
def test_another_article(before: Entry, after: Entry) -> None:
    assert comes_again(before, after)
    shelf = Shelf()
    shelf.visit([before])
    # Both beside each other, and alone again: each is known, and neither is the other.
    assert shelf.visit([after, before]) == [after]
    assert shelf.visit([before]) == shelf.visit([after]) == []
    assert len(shelf.articles) == 2


def test_links_that_are_each_of_one_article_decide_whatever_else_changes() -> None:
    before = [Entry(f"a{n}", f"https://a.example/x/{'abcd'[n]}", f"T{n}", published=DAY)
              for n in range(4)]  # fmt: skip
    after = [replace(one, guid=f"b{n}", title=f"New {n}", published=NINE)
             for n, one in enumerate(before)]  # fmt: skip
    shelf = Shelf()
    shelf.visit(before)
    assert shelf.visit(after) == []


def test_a_guid_is_believed_beside_others_that_have_stayed_with_their_articles() -> None:
    others = [replace(TALKS, guid=f"{n}", url=f"https://a.example/{n}-x-y", title=f"T{n}",
                      published=DAY + timedelta(hours=n)) for n in range(3)]  # fmt: skip
    toll = Entry("t", "https://a.example/storm-kills-83", "Storm kills 83", published=DAY,
                 content="<p>The sea came at night.</p>")  # fmt: skip
    risen = Entry("t", "https://a.example/storm-kills-86", "Storm kills 86", published=NINE,
                  content="<p>The sea came at night, and again.</p>")  # fmt: skip
    live = replace(STORM, guid="t")
    for after in (risen, live):
        assert not comes_again(toll, after, *others)
        # Alone, or beside too few, it may be a newsletter that gives each issue the same guid.
        assert comes_again(toll, after)
        assert comes_again(toll, after, *others[:2])
    # Nor is it where the others do not stay with theirs.
    shelf = Shelf()
    shelf.visit([toll, *others])
    moved_on = [replace(one, url=f"{one.url}-z", title=f"Another {one.guid}", published=NINE)
                for one in others]  # fmt: skip
    assert live in shelf.visit([live, *moved_on])


def test_a_link_that_is_posted_again_is_a_new_post_where_guids_stay() -> None:
    page = "https://shop.example/deals-of-the-day-1"
    shelf = Shelf()
    posts = [replace(TALKS, guid=f"{n}", url=f"https://a.example/{n}-x-y", title=f"T{n}",
                     published=DAY + timedelta(hours=n)) for n in range(4)]  # fmt: skip
    shelf.visit([replace(STORM, guid="d1", url=page), *posts])
    again = Entry("d2", page, "Cheap bicycles", summary="Today only", published=DAY)
    assert shelf.visit([again, *posts]) == [again]


def moved(entry: Entry, n: int, **changes: object) -> Entry:
    """An entry as another system writes it, an hour later for its time zone."""
    link = f"https://a.example/blog/{n}"
    later = entry.published + timedelta(hours=1) if entry.published else None
    new = replace(entry, guid=f"new-{n}", url=link, published=later)
    return replace(new, **changes)  # type: ignore[arg-type]


def test_a_page_of_one_item_at_a_time_gives_each_of_them() -> None:
    calm = Entry(
        url="https://a.example/status", title="All is well", summary="The lines are quiet."
    )
    storm = replace(
        calm, title="Outage", summary="The southern cable was cut by an anchor tonight."
    )
    failures = []
    for one, next_one in (
        (calm, storm),
        (replace(calm, title=""), replace(storm, title="")),
        (replace(calm, url="https://a.example/"), replace(storm, url="https://a.example/")),
    ):
        shelf = Shelf()
        new = [len(shelf.visit([each])) for each in (one, next_one, one, next_one)]
        if new != [1, 1, 0, 0]:
            failures.append((one, new))
    assert not failures


def test_two_of_one_title_and_date_that_are_on_one_host_for_a_time_bring_nothing_back() -> None:
    failures = []
    for guids in (("", ""), ("a", "b")):
        here, there = (
            Entry(guid, url, "Talks begin", summary="They meet.", published=DAY)
            for guid, url in zip(guids, ("https://a.example/7", "https://b.example/7"), strict=True)
        )
        merged = [here, replace(there, url=here.url)]
        shelf = Shelf()
        new = [len(shelf.visit(each)) for each in ([here, there], merged, [here, there], merged)]
        if new != [2, 0, 0, 0]:
            failures.append((guids, new))
    assert not failures


def test_a_feed_that_moved_is_known_by_the_words_of_its_entries() -> None:
    one, two = TALKS, STORM
    for after in (
        [moved(one, 1), moved(two, 2)],
        [moved(one, 1, published=None), moved(two, 2, published=DAY)],
        [Entry("x", title="More", content="?"), moved(one, 1), moved(two, 2)],
    ):
        shelf = Shelf()
        shelf.visit([one, two])
        new = shelf.visit(after)
        assert [entry.title for entry in new] == (["More"] if len(after) == 3 else [])
        assert shelf.visit(after) == shelf.visit([one, two]) == []


def carried(entry: Entry, element: str) -> Entry:
    """An entry whose words stand in another element."""
    if element == "summary":
        return replace(entry, summary=entry.content, content="")
    return replace(entry, summary="In short.") if element == "both" else entry


ELEMENTS = ("content", "summary", "both")


@pytest.mark.parametrize("before", ELEMENTS)
@pytest.mark.parametrize("after", ELEMENTS)
def test_words_are_the_same_whichever_element_carries_them(before: str, after: str) -> None:
    shelf = Shelf()
    entries = [
        replace(one, enclosures=(Enclosure("https://a.example/1"),)) for one in (TALKS, STORM)
    ]
    shelf.visit([carried(one, before) for one in entries])
    assert shelf.visit([carried(moved(one, n), after) for n, one in enumerate(entries)]) == []
    # And beside the date they tell a single one that has no title.
    lone = replace(TALKS, title="")
    renamed = replace(lone, guid="new", url="https://a.example/blog/1")
    assert not comes_again(carried(lone, before), carried(renamed, after))


KEPT = {
    "content": (
        "HyJjZZ0Mc4cIg7VZ4VnhABkfwl7cAIAAAAQABYAAAAAAAA7hOe+RAA==",
        "BXjPPmV10G1O1251KnUqAEFDC8sqAAAACABIACAAAAAAAA7hOf2hAA==",
    ),
    "summary": (
        "cFtI3Lxeb4NCg7VZ4VnhAPFkKl7cAIAAAAQABYAAAAAAAA7hOe+RAA==",
        "yk9f97YBy1gf1251KnUqADN7GMsqAAAACABIACAAAAAAAA7hOf2hAA==",
    ),
    "both": (
        "U9ih/mjPHo+Cg7VZ4VnhADytEF7cAIAAAAQABYAAAAAAAA7hOe+RAA==",
        "ORwA/2/31oT11251KnUqAHj5qssqAAAACABIACAAAAAAAA7hOf2hAA==",
    ),
}
"""What was kept of `TALKS` and `STORM` when words in another element were other words."""


@pytest.mark.parametrize("before", ELEMENTS)
@pytest.mark.parametrize("after", ELEMENTS)
def test_prints_that_told_the_elements_apart_are_believed(before: str, after: str) -> None:
    entries = [carried(one, before) for one in (TALKS, STORM)]
    shelf = Shelf()
    shelf.visit(entries)
    shelf.prints = list(KEPT[before])
    assert shelf.visit(entries) == []
    assert shelf.prints == list(KEPT[before])  # they are as they were, and nothing is written
    if before != "both" or after == "both":
        # What else it said is not known of an article with both.
        new = [carried(moved(one, n), after) for n, one in enumerate((TALKS, STORM))]
        assert shelf.visit(new) == []


@pytest.mark.parametrize("other", ["date", "title", "text"])
def test_a_feed_that_moved_to_another_host_is_known_by_its_paths(other: str) -> None:
    def at(host: str, number: int) -> Entry:
        address = f"https://{host}/story-{number}-of-the-border-talks"
        return Entry(
            guid=address,
            url=address,
            title=f"Story {number} of the talks on border",
            content=f"<p>What was said in hour {number}.</p>",
            published=NINE + timedelta(hours=number),
        )

    shelf = Shelf()
    shelf.visit([at("a.example", number) for number in range(5)])
    moved = [at("b.example", number) for number in range(5)]
    if other == "date":
        moved[2] = replace(moved[2], published=NINE + timedelta(days=9), content="")
    elif other == "title":
        moved[2] = replace(moved[2], title="Envoys still sit", content="<p>No pact.</p>")
    else:
        moved[2] = replace(moved[2], content="<p>It is written anew.</p>", published=None)
    assert shelf.visit(moved) == []


def test_one_path_on_two_hosts_is_two_articles_where_the_feed_stays() -> None:
    shelf = Shelf()
    shelf.visit([TALKS, STORM])
    other = replace(
        TALKS,
        guid="x",
        url="https://b.example/talks-on-border",
        title="A play",
        content="<p>Curtain.</p>",
        published=None,
    )
    assert shelf.visit([TALKS, STORM, other]) == [other]


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Another title"},
        {"content": "<p>Another text.</p>"},
        {"content": ""},
        {"published": NINE + timedelta(days=2)},
    ],
)
def test_words_tell_only_what_says_the_same_at_about_the_same_time(
    changes: dict[str, object],
) -> None:
    shelf = Shelf()
    third = Entry("3", "https://a.example/three-is-here", "Three", content="3", published=DAY)
    shelf.visit([TALKS, STORM, third])
    other = moved(third, 3, **changes)
    assert shelf.visit([moved(TALKS, 1), moved(STORM, 2), other]) == [other]


@pytest.mark.parametrize(("count", "text"), [(2, "Same."), (3, "Same."), (2, ""), (3, "")])
def test_titles_alone_tell_when_there_are_three_of_them(count: int, text: str) -> None:
    names = ("Talks on border", "Storm over ferries", "Museum reopens")[:count]
    before = [
        Entry(f"{n}", f"https://a.example/?p={n}", name, content=text, published=NINE)
        for n, name in enumerate(names)
    ]
    shelf = Shelf()
    shelf.visit(before)
    after = [moved(one, n) for n, one in enumerate(before)]
    assert shelf.visit(after) == ([] if count == 3 else after)


def test_words_that_several_have_tell_none_of_them() -> None:
    shelf = Shelf()
    before = [moved(one, n, guid=f"{n}") for n, one in enumerate([TALKS, TALKS, STORM, STORM])]
    assert len(shelf.visit(before)) == 4
    after = [moved(one, n) for n, one in zip((8, 9), (TALKS, STORM), strict=True)]
    assert shelf.visit([replace(one, published=NINE) for one in after])


def test_numbered_guids_that_move_on_by_one_are_no_identity() -> None:
    shelf = Shelf()
    news = [replace(TALKS, url=f"https://a.example/{n}", title=f"News of {n}", summary=f"{n}",
                    published=DAY + timedelta(hours=n)) for n in range(9)]  # fmt: skip
    for last in range(3, 9):
        version = [replace(one, guid=str(n)) for n, one in enumerate(news[last - 3 : last][::-1])]
        new = shelf.visit(version)
        assert [one.title for one in new] == [one.title for one in version][: 3 if last == 3 else 1]
    assert len(shelf.articles) == 8


def test_of_two_with_one_guid_the_one_that_stays_is_known() -> None:
    one = Entry(guid="g", url="https://a.example/1", title="One")
    two = Entry(guid="g", url="https://a.example/2", title="Two")
    shelf = Shelf()
    assert shelf.visit([one]) == [one]
    assert shelf.visit([one, two]) == [two]
    assert shelf.visit([two]) == shelf.visit([one]) == shelf.visit([two, one]) == []


def test_guids_that_are_new_at_every_visit_bring_nothing_and_do_not_pile_up() -> None:
    shelf = Shelf()
    shelf.visit([TALKS, STORM])
    for visit in range(30):
        version = [replace(one, guid=f"{visit}-{one.title}") for one in (TALKS, STORM)]
        assert shelf.visit(version) == []
    assert len(shelf.keys) < 30


def test_a_text_that_changes_at_every_visit_does_not_pile_up_keys() -> None:
    shelf = Shelf()
    for visit in range(30):
        moment = NINE + timedelta(minutes=visit)
        shelf.visit([replace(TALKS, content=f"<p>{visit}</p>", published=moment), STORM])
    assert len(shelf.articles) == 2
    assert len(shelf.keys) < 8


def test_what_an_earlier_version_kept_is_believed_and_renewed() -> None:
    shelf = Shelf()
    shelf.visit([TALKS, replace(STORM, guid="")])
    shelf.keys = {TALKS.guid: 0, STORM.url: 1}
    shelf.prints = ["0" * 32, "0" * 32]
    assert shelf.visit([TALKS, STORM]) == []
    assert all(Print.read(kept) for kept in shelf.prints)
    assert len(shelf.keys) > 4


def test_a_print_says_what_it_was_made_of() -> None:
    face = identify([TALKS]).faces[0]
    assert Print.read(str(face.print)) == face.print
    both = replace(identify([replace(TALKS, summary="In short.")]).faces[0].print, renewals=8)
    assert both.body == face.print.text
    assert Print.read(str(both)) == both
    assert Print.read(str(replace(both, sketch=(1, 2)))) == replace(both, sketch=(1, 2))
    assert Print.read("0" * 32) is None


def test_prints_from_before_a_file_was_a_link_are_believed() -> None:
    def show(number: int, text: str = "") -> Entry:
        file = Enclosure(f"https://a.example/{number}.mp3", "audio/mpeg")
        return Entry(title=f"Show of {number}", summary=text, enclosures=(file,))

    shelf = Shelf()
    shows = [show(number) for number in range(3)]
    shelf.visit(shows)
    before = [Print.read(kept) for kept in shelf.prints]
    shelf.prints = [str(replace(kept, link=0)) for kept in before if kept]
    shelf.keys = {key: article for key, article in shelf.keys.items() if "path:" not in key}
    assert shelf.visit(shows) == []
    assert shelf.visit([shows[0], show(1, "What it is about."), shows[2]]) == []
    assert shelf.visit([shows[1], shows[2], show(3)]) == [show(3)]
    assert len(shelf.articles) == 4


def test_a_date_is_no_content() -> None:
    def content(entry: Entry) -> str:
        return identify([entry]).faces[0].content

    entry = Entry(guid="g", title="One", content="<p>Text</p>")
    assert content(entry) == content(replace(entry, published=DAY, updated=DAY))
    assert content(entry) != content(replace(entry, content="<p>text</p>"))
    assert content(Entry(title="ab")) != content(Entry(summary="ab"))


def test_the_newest_are_taken_whatever_the_order() -> None:
    entries = [Entry(guid=f"{n}", published=DAY + timedelta(days=n)) for n in (1, 5, 2, 4, 3)]
    assert [entry.guid for entry in newest(entries, 3)] == ["5", "4", "3"]
    undated = [*entries, Entry(guid="x")]
    assert [entry.guid for entry in newest(undated, 2)] == ["1", "5"]
    assert newest(entries, None) == entries
    assert list(newest(entries, 0)) == []


SOME = st.sampled_from(["", "a", "b", "c"])
GUIDS = st.sampled_from(["", "a", "b", "https://a.example/1", "https://a.example/2"])
ENTRIES = st.lists(
    st.builds(
        Entry,
        guid=GUIDS,
        url=st.sampled_from(["", "https://a.example/1", "https://a.example/2"]),
        title=SOME,
        summary=SOME,
        published=st.sampled_from([None, DAY, DAY + timedelta(days=1)]),
    ),
    max_size=12,
)


@given(ENTRIES)
def test_identities_are_distinct_and_stable(entries: list[Entry]) -> None:
    first = keys(*entries)
    assert len(set(first)) == len(first)
    assert keys(*entries) == first
    found = identify(entries)
    assert all(found.first_keys())
    assert all(key for face in found.faces for key in found.ways(face))


@given(ENTRIES)
def test_a_document_seen_before_brings_nothing(entries: list[Entry]) -> None:
    shelf = Shelf()
    assert len(shelf.visit(entries)) == len(identify(entries).faces)
    before = dict(shelf.keys)
    assert shelf.visit(entries) == []
    assert shelf.keys == before


@given(ENTRIES, ENTRIES)
def test_no_two_entries_are_stored_under_one_key(one: list[Entry], two: list[Entry]) -> None:
    shelf = Shelf()
    shelf.visit(one)
    found = identify(two)
    chosen = choose(found, shelf.known([key for face in found.faces for key in found.ways(face)]))
    assert len({shelf.keys.get(arrival.key, arrival.key) for arrival in chosen}) == len(chosen)
    assert all(arrival.key not in arrival.further for arrival in chosen)


def test_a_sketch_is_kept_only_where_there_is_little_else_and_read_back() -> None:
    bare = Entry(title="Notes", content="<p>The harbour is open again, and ships go.</p>")
    drawn = identify([bare]).faces[0].print
    assert drawn.sketch
    assert Print.read(str(drawn)) == drawn
    assert not identify([TALKS]).faces[0].print.sketch
    assert len(str(drawn)) < 100
