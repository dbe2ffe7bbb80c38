"""Names that change, one by one or all together: what is old stays old, and what is new comes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.feed import Entry
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.prints import small
from tests.refresh.shelf import Shelf

HOME = "https://a.example/"
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
MOMENT = NOON + timedelta(minutes=17, seconds=5)
WORDS = (
    "harbour closes", "mayor resigns", "storm over lakes", "library reopens", "talks on border",
    "bridge is built", "trains run late", "museum buys chair",
)  # fmt: skip
TEXTS = tuple(f"Nobody had thought that the {one} so soon, said a witness." for one in WORDS)


def post(number: int, **changes: object) -> Entry:
    """An entry with all that tells one from another."""
    entry = Entry(
        guid=f"http://a.example/?p={number}",
        url=f"http://a.example/2026/{number}-{WORDS[number].replace(' ', '-')}",
        title=WORDS[number].capitalize(),
        content=TEXTS[number],
        published=MOMENT - timedelta(hours=7 * number),
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def posts(*numbers: int, **changes: object) -> list[Entry]:
    return [post(number, **changes) for number in numbers]


def elsewhere(entries: Sequence[Entry]) -> list[Entry]:
    """The same entries at new links."""
    return [replace(one, url=f"{HOME}news/{small(one.url)}") for one in entries]


def anew(entries: Sequence[Entry]) -> list[Entry]:
    """The same entries under new guids, at new links."""
    return [replace(one, guid=f"urn:x:{small(one.guid)}") for one in elsewhere(entries)]


def secured(entries: Sequence[Entry]) -> list[Entry]:
    """The same entries under guids with https, at new links."""
    return [replace(one, guid=one.guid.replace("http:", "https:")) for one in elsewhere(entries)]


def new_of(*versions: Sequence[Entry]) -> list[Entry]:
    """What is new in the last of some versions of a feed."""
    shelf = Shelf()
    return [shelf.visit(version) for version in versions][-1]


# A body that shows nothing


@pytest.mark.parametrize(
    "body", ["<p></p>", " \n", "<p>&nbsp;</p>", "<div class='x'><br/></div>", "<!-- by a robot -->"]
)
def test_an_empty_text_is_the_same_however_it_is_written(body: str) -> None:
    before = [Entry(url=HOME, published=NOON - timedelta(hours=at)) for at in range(4)]
    assert new_of(before, [replace(one, content=body) for one in before]) == []
    assert new_of([replace(one, summary=body) for one in before], before) == []


@pytest.mark.parametrize("shown", ["<img src='{}.png'>", "<iframe src='/{}'></iframe>", "{}"])
def test_a_picture_alone_is_a_text(shown: str) -> None:
    one, two = (Face(Entry(content=f"<p>{shown.format(at)}</p>")).print.text for at in range(2))
    assert 0 != one != two != 0


@given(st.lists(st.sampled_from(["<p>", "</p>", "<br/>", "\n", "&nbsp;", "<!--", "-->", "<", "x"])))
def test_a_body_is_empty_only_without_words(parts: list[str]) -> None:
    body = "".join(parts)
    said = Face(Entry(title="One", content=body)).print.text
    if not body.strip() or not set(parts) & {"<!--", "-->", "<", "x"}:
        assert said == 0
    if "x" in parts and "<" not in parts and "<!--" not in parts:
        assert said != 0


# A text in other markup


def test_notes_are_the_same_where_a_new_system_writes_their_markup() -> None:
    before = posts(0, 1, 2, 3, title="")
    after = [replace(one, content=f"<div>\n<p class='x'>{one.content}</p></div>") for one in before]
    assert new_of(before, anew(after)) == []
    assert new_of(after, anew(before)) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("L’été à Paris", "L&rsquo;&eacute;t&eacute; &#224; Paris"),
        ("L’été à Paris", "L'été à&nbsp;Paris"),
        ("Said – “so…”", 'Said - "so..."'),
        ("One.<br>Two.", "<li>One.</li>\n <li>Two.</li>"),
        ("A bold word", "A <b>bold</b> <span class='x'>wo</span>rd<!-- 7 -->"),
        ("Read.", "Read.<img src='https://t.example/{}.gif' width='1' height=\"1\">"),
    ],
)
def test_a_text_is_the_same_that_reads_the_same(before: str, after: str) -> None:
    one = Face(Entry(content=f"<p>{before}</p>"))
    for visit in range(3):
        two = Face(Entry(content=f"<p>{after.format(visit)}</p>"))
        assert one.print.text in two.bodies
        assert two.print.text in one.bodies


@pytest.mark.parametrize(
    ("one", "two"),
    [("Rise of 1 %", "Rise of 2 %"), ("A word", "A ward"), ("x &lt; y", "x > y"), ("né", "ne")],
)
def test_a_text_that_reads_otherwise_is_another(one: str, two: str) -> None:
    faces = [Face(Entry(content=f"<p>{words}</p>")) for words in (one, two)]
    assert faces[0].print.text not in faces[1].bodies


def test_two_pictures_or_links_in_the_same_words_are_two_texts() -> None:
    for shown in ("<img src='/{}.png'>Look.", "<a href='/{}'>Look.</a>"):
        one, two = (Face(Entry(content=f"<p>{shown.format(at)}</p>")) for at in range(2))
        assert one.print.text not in two.bodies


# Guids that get another scheme


@pytest.mark.parametrize(
    "edited",
    [
        lambda one: replace(one, published=one.published + timedelta(days=1)),
        lambda one: replace(one, title="The harbour is closed", published=None),
        lambda one: replace(one, content="Another text of it.", published=None),
    ],
)
def test_an_article_that_was_edited_is_known_by_its_guid_with_https(
    edited: Callable[[Entry], Entry],
) -> None:
    before = posts(0, 1, 2, 3)
    after = [edited(before[0]), *before[1:]]
    assert new_of(before, after, secured(after)) == []
    assert new_of(before, secured(after)) == []
    assert new_of(before, [*secured(after[:1]), *before[1:]]) == []


def test_two_guids_that_differ_in_their_scheme_alone_are_two() -> None:
    other = post(4, guid=post(0).guid.replace("http:", "https:"))
    assert new_of(posts(0, 1), [other, *posts(0, 1)]) == [other]
    assert new_of(posts(0, 1), [other, post(1)]) == [other]


# Articles that were dated anew before all names changed


def test_an_article_that_was_dated_anew_is_known_by_that_date_under_new_names() -> None:
    later = [replace(one, published=MOMENT + timedelta(seconds=at)) for at, one in
             enumerate(posts(0, 1, 2, 3))]  # fmt: skip
    edited = [replace(one, title=f"{one.title} now") for one in later]
    assert new_of(posts(0, 1, 2, 3), later, anew(edited)) == []


def test_another_article_of_that_date_is_new_though_all_names_changed() -> None:
    later = post(0, published=MOMENT + timedelta(days=1))
    other = post(5, published=later.published, guid="urn:x:5", url=f"{HOME}5")
    before = [later, *posts(1, 2, 3)]
    assert new_of(posts(0, 1, 2, 3), before, [other, *anew(before[1:])]) == [other]


def test_links_and_dates_alone_tell_what_moved() -> None:
    before = posts(0, 1, 2, 3, guid="", title="", content="")
    assert new_of(before, elsewhere(before)) == []


def test_dates_alone_tell_what_has_new_guids_though_guids_stand_for_titles() -> None:
    before, after = (posts(0, 1, 2, 3, url="", title="", content="", guid="") for _ in range(2))
    before = [replace(one, guid=f"a{at}", title=f"a{at}") for at, one in enumerate(before)]
    after = [replace(one, guid=f"b{at}", title=f"b{at}") for at, one in enumerate(after)]
    assert new_of(before, after) == []


def test_one_that_has_the_date_of_another_and_no_words_is_new_where_links_stay() -> None:
    before = posts(0, 1, 2, 3, guid="", title="", content="")
    other = replace(before[0], url=f"{HOME}news/9")
    assert new_of(before, [other, *before[1:]]) == [other]
    days = [replace(one, published=NOON.replace(hour=0)) for one in before]
    assert len(new_of(days, elsewhere(days))) == 4


# A text that many have


def test_a_new_issue_of_a_series_is_new_though_all_texts_are_one() -> None:
    before = posts(0, 1, 2, 3, content="Read more", published=None)
    other = replace(before[0], guid="http://a.example/?p=9", url=f"{HOME}2026/morning-news-9")
    assert new_of(before, [other, *before[1:]]) == [other]
    assert new_of(before, before[1:], [other, *before[1:]]) == [other]


def test_such_articles_are_the_same_when_all_names_change() -> None:
    before = posts(0, 1, 2, 3, content="Read more", published=None)
    assert new_of(before, anew(before)) == []


def test_an_article_with_a_text_of_its_own_is_known_under_a_new_name() -> None:
    before = posts(0, 1, 2, 3, published=None)
    other = replace(before[0], guid="http://a.example/?p=9", url=f"{HOME}2026/9")
    assert new_of(before, [other, *before[1:]]) == []


def bare(*hours: int) -> list[Entry]:
    """Entries of a home page, told by title and date alone."""
    return [
        Entry(url=HOME, title=WORDS[at], summary="Read more", published=MOMENT + timedelta(hours=h))
        for at, h in enumerate(hours)
    ]


def test_the_next_of_a_headline_is_new_when_the_last_one_has_left_as_the_oldest() -> None:
    before = bare(0, 20, 30, 40)
    other = replace(before[0], published=MOMENT + timedelta(days=6))
    assert new_of(before, [other, *before[1:]]) == [other]


@pytest.mark.parametrize("dates", [(150, 20, 30, 40), (1, 21, 31, 41), (26, 46, 56, 66)])
def test_what_is_dated_anew_beside_older_ones_or_with_all_is_nothing_new(
    dates: tuple[int, ...],
) -> None:
    before = bare(10, 5, 30, 40) if dates[0] == 150 else bare(0, 20, 30, 40)
    after = [replace(one, published=MOMENT + timedelta(hours=at)) for one, at in
             zip(before, dates, strict=True)]  # fmt: skip
    assert new_of(before, after if dates[0] != 150 else [after[0], *before[1:]]) == []


# A feed that changed its names long ago


@pytest.mark.parametrize(
    ("content", "published", "known"),
    [
        ("", None, True),  # a text of its own
        ("Read more", None, False),
        ("Read more", MOMENT - timedelta(hours=1), True),
        ("Read more", MOMENT - timedelta(days=7), False),
    ],
)
def test_what_had_left_before_is_back_if_more_than_its_title_tells(
    content: str, published: datetime | None, known: bool
) -> None:
    said: dict[str, object] = {"content": content} if content else {}
    first = post(0, published=MOMENT - timedelta(hours=3) if published else None, **said)
    before = [first, *posts(1, 2, 3, 4, **said)]
    moved = anew(before[1:])
    back = replace(anew([first])[0], published=published)
    assert (new_of(before, before[1:], moved, [back, *moved]) == []) is known


def test_a_new_link_is_a_new_article_where_only_guids_change() -> None:
    before = posts(0, 1, 2, 3, 4, content="", published=None)
    after = [replace(one, guid=f"tag:{small(one.guid)}") for one in before]
    other = replace(after[0], guid="tag:9", url=f"{HOME}weekly-thread-9")
    assert new_of(before, [other, *after[1:]]) == [other]
    assert new_of(before, after) == []


# What is kept of a link is short


def _twins() -> tuple[str, str]:
    """Two links at two hosts of which the same is kept."""
    kept = {small(f"old.example/2026/one-{at}"): at for at in range(2000)}
    two = next(at for at in range(2000) if small(f"new.example/2026/two-{at}") in kept)
    one = kept[small(f"new.example/2026/two-{two}")]
    return f"/2026/one-{one}", f"/2026/two-{two}"


def test_articles_do_not_change_places_at_another_host_by_what_is_kept_of_links() -> None:
    one, two = _twins()
    paths = [one, two, *(f"/2026/more-{at}" for at in range(2, 8))]
    old, new = (
        [post(at, guid=url, url=url, title="") for at, url in enumerate(urls)]
        for urls in ([f"https://{host}.example{path}" for path in paths] for host in ("old", "new"))
    )
    shelf = Shelf()
    shelf.visit(old)
    assert shelf.visit(new) == []
    assert all(len({entry.content for entry in article}) == 1 for article in shelf.articles)


def test_a_text_of_which_an_earlier_version_kept_the_markup_is_known() -> None:
    note = Entry(guid="1", summary="One.", content="<p>Two  words.</p>")
    kept = small("One.\x1e<p>Two  words.</p>", 3), small("\x1e<p>Two  words.</p>", 3)
    assert set(kept) <= set(Face(note).bodies)
