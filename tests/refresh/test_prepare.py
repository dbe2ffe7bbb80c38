"""An entry as it came, and the article that is stored of it."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.arrival import NewArticle
from newsreader.model.feed import Enclosure, Entry
from newsreader.model.picture import Picture
from newsreader.parse.feed import parse_feed
from newsreader.refresh import cut
from newsreader.refresh.cut import was_cut
from newsreader.refresh.identity import decide
from newsreader.refresh.identity.decide import Arrival
from newsreader.refresh.prepare import dates, prepare

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
LONG = "<p>" + "Many words stand here. " * 60 + "</p>"
URL = "https://herald.example/1"


def made(entry: Entry) -> NewArticle:
    return prepare(Arrival(entry, "key", "hash"), now=NOW, address="https://herald.example/feed")


def test_a_whole_article() -> None:
    entry = Entry(
        guid="g",
        url="/1?utm_source=rss&id=1",
        title="  A\nheadline ",
        authors=("A. Person", "a. person", "", "B. Writer"),
        published=NOW - timedelta(hours=2),
        updated=NOW - timedelta(hours=1),
        summary="<p>What it is about.</p>",
        content=LONG,
        tags=("Border  Talks", "#border talks", "Security", " "),
        enclosures=(
            Enclosure("audio.mp3", type="audio/mpeg", length=9, seconds=3, title="Listen\x1b[1m"),
            Enclosure("javascript:alert(1)"),
            Enclosure("mailto:a@b.example"),
        ),
        picture=Picture("/p.jpg?utm_medium=x", alt="A\tbridge", caption="The\nbridge", credit="P"),
        language="en-GB",
        comments="/1#comments",
        base="https://herald.example/news/",
    )
    assert made(entry) == NewArticle(
        key="key",
        content_hash="hash",
        guid="g",
        url="https://herald.example/1?id=1",
        title="A headline",
        standfirst="What it is about.",
        authors=("A. Person", "B. Writer"),
        published=NOW - timedelta(hours=2),
        updated=NOW - timedelta(hours=1),
        tags=("Border Talks", "Security"),
        picture=Picture(
            "https://herald.example/p.jpg", alt="A bridge", caption="The bridge", credit="P"
        ),
        enclosures=(
            Enclosure(
                "https://herald.example/news/audio.mp3",
                type="audio/mpeg",
                length=9,
                seconds=3,
                title="Listen",
            ),
            Enclosure("javascript:alert(1)"),  # told, and refused
        ),
        language="en-GB",
        comments="https://herald.example/1#comments",
        stripped=2,
        html=LONG,
        base="https://herald.example/news/",
        text=("Many words stand here. " * 60).strip(),
        words=240,
        minutes=1,
        summary_only=False,
    )


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (Entry(title="\x1b[31m\u200b ", content="<p>First line.</p><p>Second.</p>"), "First line."),
        (Entry(summary="<img src=x><br>\n\n Late start"), "Late start"),
        (Entry(enclosures=(Enclosure("https://a.example/1", title="Episode 1"),)), "Episode 1"),
        (Entry(url=URL), "herald.example/1"),
        (Entry(guid="x", published=NOW), "Untitled"),
    ],
)
def test_every_article_has_a_headline(entry: Entry, title: str) -> None:
    assert made(entry).title == title


def test_a_headline_taken_from_the_text_is_cut_at_a_word() -> None:
    title = made(Entry(summary="Some words that go on, " * 20)).title
    assert len(title) <= 100
    assert title.endswith(("words…", "Some…", "that…", "go…", "on…"))
    assert made(Entry(summary="字" * 300)).title == "字" * 99 + "…"


@pytest.mark.parametrize(
    ("summary", "standfirst"),
    [
        ("What it is about.", "What it is about."),
        ("Many words stand here. Many […]", ""),
        ("Many words stand here. Many words... Read more", ""),
        ("Many words stand here.", ""),
        ("Many words stand", "Many words stand"),
        ("Many words. The post <a href='/1'>Words</a> appeared first on Herald.", "Many words."),
        ("The post <a href='/1'>Words</a> appeared first on Herald.", ""),
        (LONG, ""),
        ("", ""),
    ],
)
def test_a_summary_beside_the_text_is_the_standfirst(summary: str, standfirst: str) -> None:
    for place in ("", "LONDON — ", "PORT HARBOUR, Nov 3 (AGENCY) - "):
        article = made(Entry(summary=summary, content=f"<p>{place}{LONG}</p>"))
        # A whole text as the summary is none.
        assert article.standfirst == standfirst or (place and summary == LONG)


def test_the_words_of_a_picture_may_stand_before_what_the_summary_says() -> None:
    figure = "<figure><img src='a.png'><figcaption>A bend. Photo: Bob Other.</figcaption></figure>"
    text = "<p>A bend joins two ropes; a hitch joins one to something. The rest.</p>"
    for summary in ("A bend joins two ropes; a […]", "A bend joins two ropes; a hitch joins one…"):
        assert made(Entry(summary=summary, content=figure + text, title="T")).standfirst == ""
    other = made(Entry(summary="A bend joins nobody at all.", content=figure + text, title="T"))
    assert other.standfirst == "A bend joins nobody at all."


@pytest.mark.parametrize(
    ("entry", "summary_only"),
    [
        (Entry(url=URL, title="A", summary="A few words only."), True),
        (Entry(url=URL, title="A", summary=LONG), False),
        (Entry(url=URL, title="A", summary=LONG + "<p>And so it […]</p>"), True),
        (Entry(url=URL, title="A", content="<p>Short, and all there is.</p>"), False),
        (Entry(url=URL, title="A", content=LONG + "<a>Continue reading</a>"), True),
        (Entry(url=URL, title="A", summary="Just so.", content="<img><p>Just so.</p>"), True),
        (Entry(url=URL, summary="A short note without a headline."), False),
        (Entry(title="A", summary="Nowhere else to read on."), False),
        (Entry(url=URL, title="A"), True),
        (Entry(url=URL, content="  "), True),
        (
            Entry(url=URL, title="A", summary="Notes", enclosures=(Enclosure(URL + ".mp3"),)),
            False,
        ),
    ],
)
def test_where_only_a_summary_is_there_it_is_said(entry: Entry, summary_only: bool) -> None:
    assert made(entry).summary_only is summary_only


ENDS = """…|...|[…]|[...]|(more…)|Read more|Read More »|Weiterlesen →|続きを読む|Lire la suite
leer más|Read the full article at herald.example
اقرأ المزيد|читать далее…|Continue reading A headline →"""


@pytest.mark.parametrize("end", re.split(r"[|\n]", ENDS))
def test_a_text_that_breaks_off_is_seen(end: str) -> None:
    assert was_cut(f"It goes on. {end}")
    assert was_cut(f"It goes on. {end}\nThe post A headline appeared first on Herald.")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "All is said.",
        "She wrote … and ended.",
        "All who continue reading news are wise.",
    ],
)
def test_a_text_that_ends_is_left_alone(text: str) -> None:
    assert not was_cut(text)


@pytest.mark.parametrize(
    ("published", "updated", "expected"),
    [
        (NOW, None, (NOW, None)),
        (None, NOW, (NOW, None)),
        (NOW, NOW, (NOW, None)),
        (NOW, NOW + timedelta(hours=1), (NOW, NOW + timedelta(hours=1))),
        (NOW, NOW - timedelta(hours=1), (NOW, None)),
        (NOW + timedelta(hours=20), None, (NOW + timedelta(hours=20), None)),
        (NOW + timedelta(hours=30), None, (None, None)),
        (NOW + timedelta(days=3000), NOW, (NOW, None)),
        (datetime(1970, 1, 1, tzinfo=UTC), None, (None, None)),
        (datetime(1969, 7, 20, tzinfo=UTC), None, (None, None)),
    ],
)
def test_dates_that_make_no_sense_count_as_none(
    published: datetime | None,
    updated: datetime | None,
    expected: tuple[datetime | None, datetime | None],
) -> None:
    now = NOW + timedelta(seconds=5)
    assert dates(Entry(published=published, updated=updated), now) == expected


def test_a_picture_that_watches_is_dropped() -> None:
    pixel = Picture("https://herald.example/p.gif", width=1, height=1)
    assert made(Entry(title="A", picture=pixel)).picture is None
    assert made(Entry(title="A", picture=replace(pixel, url="data:,", width=9))).picture is None


HOSTILE = st.text(st.characters() | st.sampled_from("\x1b\x9b\u202e[]<>/&;\x07\u200b"), max_size=60)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_string_gets_through_that_steers(title: str, name: str, text: str) -> None:
    article = made(
        Entry(
            guid=title,
            title=title,
            authors=(name,),
            tags=(name, text),
            summary=text,
            content=title,
            language=name,
            enclosures=(Enclosure(URL, title=name, type=text),),
        )
    )
    assert article.title
    strings = (
        article.guid,
        article.title,
        article.standfirst,
        article.language,
        *article.authors,
        *article.tags,
        *(part for one in article.enclosures for part in (one.title, one.type)),
    )
    for string in strings:
        assert "\n" not in string
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c == "\u202e" for c in string)


@pytest.mark.parametrize(
    ("caption", "credit", "expected"),
    [
        ("The bridge", "Photograph: A. Person/AGENCY", ("The bridge", "A. Person/AGENCY")),
        ("The bridge. Photo: A. Person", "", ("The bridge.", "A. Person")),
        ("The bridge", "", ("The bridge", "")),
        ("The bridge. Photo: A. Person/AFP", "A. Person", ("The bridge.", "A. Person/AFP")),
        ("The bridge (Photo by A. Person/AFP)", "AFP", ("The bridge", "A. Person/AFP")),
        ("The bridge. Photo: A. Person", "Reuters", ("The bridge. Photo: A. Person", "Reuters")),
    ],
)
def test_caption_and_credit_of_the_picture_are_told_apart(
    caption: str, credit: str, expected: tuple[str, str]
) -> None:
    url = "https://herald.example/p.jpg"
    picture = Picture(url, alt="bridge_final-2.JPG", caption=caption, credit=credit)
    stored = made(Entry(title="Bridge", picture=picture)).picture
    assert stored is not None
    assert (stored.caption, stored.credit) == expected
    assert stored.alt == ""  # a file's name describes nothing


@given(
    st.lists(
        st.sampled_from(
            [
                *re.split(r"[|\n ]", ENDS),
                "more",
                "reading",
                "the",
                "view",
                ".",
                " ",
                "»",
                "[",
                "\u2003",
            ]
        )
    ).map(" ".join)
)
def test_the_quick_look_for_a_cut_misses_none(text: str) -> None:
    if cut._CUT.search(text[-160:].rstrip()):
        assert cut.may_be_cut(text[-160:].rstrip())


PARTS = (
    "<guid>n-1</guid>",
    "<title>Title</title>",
    "<link>https://herald.example/1</link>",
    "<pubDate>Tue, 05 Mar 2024 12:00:00 GMT</pubDate>",
    "<description>Some words.</description>",
    '<enclosure url="https://herald.example/a.mp3" type="audio/mpeg"/>',
)


@pytest.mark.parametrize("chosen", range(1, 2 ** len(PARTS)))
def test_whatever_an_item_lacks_it_has_an_identity_that_stays_and_a_headline(chosen: int) -> None:
    item = "".join(part for place, part in enumerate(PARTS) if chosen >> place & 1)
    body = f'<rss version="2.0"><channel><item>{item}</item></channel></rss>'.encode()
    entries = [parse_feed(body, address=URL).entries for _ in range(2)]
    found = [decide.choose(decide.identify(each), {}) for each in entries]
    assert found[0] == found[1]
    if chosen == 0b1000:  # a date and nothing else says nothing
        return
    (arrival,) = found[0]
    article = prepare(arrival, now=NOW, address=URL)
    assert article.title
    assert article.key


def test_addresses_of_files_that_are_only_shown_steer_nothing() -> None:
    told = "magnet:?xt=urn:btih:1\x1b]52;c;eA==\x07&dn=\u202ea b" + "x" * 9000
    entry = Entry(url=URL, enclosures=(Enclosure(told), Enclosure("ftp:"), Enclosure("no address")))
    film, _, page = made(entry).enclosures
    assert film.url.startswith("magnet:?xt=urn:btih:1")
    assert film.url.isprintable()
    assert " " not in film.url
    assert len(film.url) == 2000
    assert film.refused
    assert not page.refused


def test_a_date_of_the_very_second_of_arrival_is_a_date() -> None:
    """The article goes by its arrival where both are the same, and has no date to show then."""
    for away in (0, 1, -1):
        said = NOW.replace(microsecond=300) + timedelta(seconds=away)
        now = NOW.replace(microsecond=900)
        published, updated = dates(Entry(published=said, updated=said), now)
        assert published == (said - timedelta(seconds=1) if away == 0 else said)
        assert (updated is None) is (away != 0)
        assert dates(Entry(updated=said), now) == (published, None)
