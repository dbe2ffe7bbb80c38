"""Feed and page: which one has the word, field by field."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from newsreader.model.article import Article, Headline
from newsreader.model.page import Anatomy, FullPage, TextSource
from newsreader.model.picture import Picture
from newsreader.reader.anatomy import whole, with_byline, with_page

NOON = datetime(2025, 2, 9, 12, tzinfo=UTC)
LATER = datetime(2025, 2, 9, 14, tzinfo=UTC)
HEADLINE = Headline(1, 1, "Sample Herald", "Border talks", "https://a.example/1", NOON)
BARE = Article(HEADLINE, "https://a.example/feed")
PAGE = Anatomy(
    title="Another headline",
    kicker="World",
    standfirst="They agreed on the next date.",
    published=LATER,
    updated=LATER,
    authors=("A. Person",),
    agency="AFP",
    edition="Print edition, page A4",
    picture=Picture("https://a.example/p-1200x800.jpg", "Alt", "A ferry.", "C. Third"),
    language="en",
)


def test_what_the_feed_lacks_the_page_fills() -> None:
    told = with_page(BARE, PAGE)
    assert told.headline == HEADLINE
    assert (told.kicker, told.standfirst) == ("World", "They agreed on the next date.")
    assert (told.authors, told.agency, told.edition) == (
        ("A. Person",),
        "AFP",
        "Print edition, page A4",
    )
    assert (told.updated, told.picture, told.language) == (LATER, PAGE.picture, "en")


def test_what_the_feed_says_stands() -> None:
    mine = replace(
        BARE, standfirst="Mine.", authors=("B. Other",), agency="dpa", language="de", updated=NOON
    )
    told = with_page(mine, PAGE)
    assert (told.standfirst, told.authors, told.agency) == ("Mine.", ("B. Other",), "dpa")
    assert (told.language, told.updated) == ("de", NOON)


def test_the_page_s_tags_come_after_the_feed_s_each_once() -> None:
    mine = replace(BARE, tags=("Ferries", "Border talks"))
    page = replace(PAGE, tags=("border  talks", "Harbour", "#ferries", "Piers", "HARBOUR", "#"))
    assert with_page(mine, page).tags == ("Ferries", "Border talks", "Harbour", "Piers")
    assert with_page(mine, PAGE).tags == mine.tags


def test_an_update_before_publication_is_none() -> None:
    for moment in (NOON, NOON + timedelta(seconds=20)):
        assert with_page(BARE, replace(PAGE, updated=moment)).updated is None


def test_an_update_counts_where_the_page_does_not_say_when_it_was_published() -> None:
    assert with_page(BARE, replace(PAGE, published=None)).updated == LATER


def test_an_article_that_its_feed_has_not_dated_has_the_date_of_its_page() -> None:
    undated = replace(BARE, arrived=NOON)
    first, second = NOON - timedelta(days=9), NOON - timedelta(days=2)
    told = with_page(undated, replace(PAGE, published=first, updated=second))
    assert (told.headline.published, told.updated) == (first, second)
    told = with_page(undated, replace(PAGE, published=first, updated=None))
    assert (told.headline.published, told.updated) == (first, None)
    told = with_page(undated, replace(PAGE, published=None, updated=second))
    assert (told.headline.published, told.updated) == (second, None)
    told = with_page(undated, replace(PAGE, published=LATER, updated=None))
    assert told.headline.published == NOON
    assert with_page(undated, Anatomy()).headline.published == NOON


def test_a_day_of_a_page_stays_a_day() -> None:
    first, second = NOON - timedelta(days=9), NOON - timedelta(days=2)
    page = replace(PAGE, published=first, published_day=True, updated=second, updated_day=True)
    told = with_page(replace(BARE, arrived=NOON), page)
    assert (told.published_day, told.updated_day) == (True, True)
    told = with_page(replace(BARE, arrived=NOON), replace(page, published=None))
    assert (told.headline.published, told.published_day) == (second, True)
    told = with_page(replace(BARE, arrived=NOON), replace(page, published=LATER, updated=None))
    assert (told.published_day, told.updated_day) == (False, False)
    told = with_page(replace(BARE, arrived=LATER), replace(page, updated=LATER))
    assert (told.published_day, told.updated_day) == (False, True)
    own = replace(BARE, arrived=LATER, updated=LATER)
    assert not with_page(own, page).updated_day


def test_a_feed_s_own_date_stands_over_that_of_its_page() -> None:
    dated = replace(BARE, arrived=LATER)
    told = with_page(dated, replace(PAGE, published=NOON - timedelta(days=9), updated=None))
    assert (told.headline.published, told.updated) == (NOON, None)


def test_a_summary_is_not_said_twice_but_the_full_text_has_its_lead() -> None:
    teaser = replace(BARE, headline=replace(HEADLINE, summary_only=True))
    assert with_page(teaser, PAGE).standfirst == ""
    assert with_page(replace(teaser, source=TextSource.FULL), PAGE).standfirst == PAGE.standfirst


def test_a_kicker_that_says_what_stands_there_is_none() -> None:
    for said in ("Sample herald", "Border talks"):
        assert with_page(BARE, replace(PAGE, kicker=said)).kicker == ""


def test_words_go_to_their_own_picture() -> None:
    same = Picture("https://a.example/p-300x200.jpg", credit="Mine")
    assert with_page(replace(BARE, picture=same), PAGE).picture == Picture(
        "https://a.example/p-1200x800.jpg", "Alt", "A ferry.", "Mine"
    )
    large = Picture("https://a.example/p.jpg", "Alt", "A ferry.", "Mine")
    assert with_page(replace(BARE, picture=large), PAGE).picture == large
    other = Picture("https://a.example/q.jpg")
    assert with_page(replace(BARE, picture=other), PAGE).picture == PAGE.picture
    worded = replace(other, caption="A bridge.")
    assert with_page(replace(BARE, picture=worded), PAGE).picture == worded
    bare = replace(PAGE, picture=Picture("https://a.example/p.jpg"))
    assert with_page(replace(BARE, picture=other), bare).picture == other


def test_a_feed_s_byline_is_told_apart() -> None:
    told = with_byline(replace(BARE, authors=("By A. Person/AFP",)))
    assert (told.authors, told.agency) == (("A. Person",), "AFP")


def test_an_article_is_whole_with_or_without_its_page() -> None:
    signed = replace(BARE, authors=("Staff",))
    assert whole(signed).authors == ()
    page = FullPage("<p>x</p>", "https://a.example/1", PAGE, 1, 1, NOON)
    assert whole(replace(signed, page=page)).authors == ("A. Person",)
