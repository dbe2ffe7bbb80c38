"""Whom the page prints as the writers of its article, beside or against what machines are told."""

import pytest

from tests.extract.anatomies import anatomy, ld

TITLE = "<title>Harbour opens again after the storm</title>"
HEADLINE = "<h1>Harbour opens again after the storm</h1>"
TEXT = f"<p>{'The first ferries left at dawn with all their seats taken. ' * 6}</p>"
POSTED = ld(
    '{"@type": "NewsArticle", "headline": "Harbour opens again after the storm",'
    '"author": {"@type": "Person", "name": "Peter Poster"}}'
)
ACCOUNT = POSTED.replace("Peter Poster", "peter.poster")


def people(byline: str, head: str = POSTED, below: str = "") -> tuple[str, ...]:
    """Return whom a page names that prints a byline below its headline."""
    return anatomy(TITLE + head, HEADLINE + byline + TEXT + TEXT + below).authors


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<p>By: Ann Quay</p>", ("Ann Quay",)),
        ("<div class=byline>By <a href='/ann-quay/'>Ann Quay</a>, <i>Coast Columnist</i></div>",
         ("Ann Quay",)),
        ("<div class=x-author-name><a href='/author/x'>Harbour Team</a></div>", ("Harbour Team",)),
        ("<p>Written by Ann Quay and Bob Pier</p>", ("Ann Quay", "Bob Pier")),
        # Printed as well, in whatever form: who is named there is believed.
        ("<p>By Ann Quay</p><p class=author>Peter Poster</p>", ("Peter Poster",)),
        ("<p>By Pete Poster</p>", ("Peter Poster",)),
        # Nobody signs here.
        ("<p>Edited by Ann Quay</p>", ("Peter Poster",)),
        ("<div class=author>Edited by <a href='/author/ann'>Ann Quay</a></div>",
         ("Peter Poster",)),
        ("<div class=author-info><span>Ann Quay</span></div>", ("Peter Poster",)),
        ("<p>By the sea</p>", ("Peter Poster",)),
    ],
)  # fmt: skip
def test_who_signs_at_the_headline_wrote_it_whoever_posted_it(
    byline: str, names: tuple[str, ...]
) -> None:
    assert people(byline) == names


def test_a_name_that_is_called_the_author_goes_before_an_account() -> None:
    named = "<div class=author-info><span>Ann Quay</span></div>"
    assert people(named, ACCOUNT) == ("Ann Quay",)


def test_who_is_set_like_the_first_of_the_writers_is_one_of_them() -> None:
    first = POSTED.replace("Peter Poster", "Ann Quay")
    span = "<span data-id={}>{}</span>"
    row = ", ".join((span.format(1, "Ann Quay"), span.format(2, "Bob Pier")))
    assert people(f"<div class=author>Written by {row}</div>", first) == ("Ann Quay", "Bob Pier")
    beside = "<span>Ann Quay</span>, <i>Wick Harbour</i>"
    assert people(f"<div class=author>Written by {beside}</div>", first) == ("Ann Quay",)


def test_a_byline_of_nothing_but_links_to_people_names_all_of_them() -> None:
    first = POSTED.replace("Peter Poster", "Ann Quay")
    link = "<a href=/author/{}/>{}</a>"
    row = link.format("ann", "Ann Quay"), link.format("bob", "Bob Pier")
    box = "<h4 class=author-name>{}</h4>"
    assert people(box.format(", ".join(row)), first) == ("Ann Quay", "Bob Pier")
    assert people(box.format(" and ".join(row)), first) == ("Ann Quay", "Bob Pier")
    for other in (f"{row[0]}, {row[1]}, photos", f"{row[0]}, <a href=/wick/>Wick Harbour</a>"):
        assert people(box.format(other), first) == ("Ann Quay",)


def test_who_stands_below_the_label_of_co_authors_is_one_of_the_writers() -> None:
    first = POSTED.replace("Peter Poster", "Ann Quay")
    row = "<h4>Author</h4><p>Ann Quay</p><h4>Co-authors</h4><p>Bob Pier</p><p>Jo Mole</p>"
    thanks = "<h4>Credits</h4><p>Max Bell</p>"
    assert people(row + thanks, first) == ("Ann Quay", "Bob Pier", "Jo Mole")


@pytest.mark.parametrize(
    ("byline", "below", "names"),
    [
        ("<aside class=post-author>Ann Quay</aside>", "", ("Ann Quay",)),
        ("<a href=/team/annabel-quay>Ann Quay</a>", "", ("Ann Quay",)),
        ("<a href=/blog-authors/ann-quay><b>Ann Quay</b><i>Coast desk</i></a>", "",
         ("Ann Quay",)),
        ("<img class=avatar alt='Photo of author'><p>Ann Quay</p>", "", ("Ann Quay",)),
        ("<p>Ann Quay</p>", "<button>All articles by Ann Quay</button>", ("Ann Quay",)),
        (f"<p>{'The harbour had been shut for weeks after the storm. ' * 4}</p><p>Ann Quay</p>",
         "<button>All articles by Ann Quay</button>", ("Ann Quay",)),
        ("<div class=publish-date-author>Feb. 3, 2025 · Ann Quay</div>", "", ("Ann Quay",)),
        # Nothing says that this is a name.
        ("<p>Ann Quay</p>", "", ()),
        ("<a href=/team/bob-pier>Ann Quay</a>", "", ()),
        ("<aside class=author-tips><p>Wick Harbour</p>" + "<p>A tip for sailors.</p>" * 9
         + "</aside>", "", ()),
    ],
)  # fmt: skip
def test_a_name_without_a_word_for_it_is_somebody_by_a_second_sign(
    byline: str, below: str, names: tuple[str, ...]
) -> None:
    assert people(byline, "", below) == names


def test_an_article_signed_in_its_own_footer_is_signed() -> None:
    foot = "<footer>Posted by <a href=/who>Ann Quay</a> on <time>2025-02-03</time></footer>"
    told = anatomy(TITLE, f"<article>{HEADLINE}{TEXT}{TEXT}{foot}</article>")
    assert told.authors == ("Ann Quay",)
    assert anatomy(TITLE, f"{HEADLINE}{TEXT}{foot}").authors == ()


def test_what_stands_in_a_box_that_nobody_closed_is_read() -> None:
    page = f"<aside><main>{HEADLINE}<p class=author>Ann Quay</p>{TEXT}</main></aside>"
    assert anatomy(TITLE, page).authors == ("Ann Quay",)


def test_the_site_signs_where_it_is_printed_so() -> None:
    site = "<meta property='og:site_name' content=quaynews><meta name=author content=quaynews>"
    assert people("<p class=byline>by <a>quaynews</a></p>", site) == ("quaynews",)
    assert people("<p>quaynews</p>", site) == ()


def test_the_headline_is_what_the_head_tells_of_not_the_first_heading() -> None:
    blog = f"<h1>Notes from the harbour</h1>{TEXT}"
    assert anatomy(TITLE, f"{blog}{HEADLINE}<p>By Ann Quay</p>{TEXT}").authors == ("Ann Quay",)
    second = HEADLINE.replace("h1", "h2")
    assert anatomy(TITLE, f"{blog}{second}<p>By Ann Quay</p>{TEXT}").authors == ("Ann Quay",)


def test_a_byline_in_the_style_of_a_kicker_is_no_section() -> None:
    eyebrow = "<div class=eyebrow>{}</div>"
    page = HEADLINE + eyebrow.format("By Ann Quay") + eyebrow.format("Coast") + TEXT
    told = anatomy(TITLE + POSTED.replace("Peter Poster", "Ann Quay"), page)
    assert (told.authors, told.kicker) == (("Ann Quay",), "Coast")


def test_the_tags_in_an_article_s_own_foot_are_its_own() -> None:
    tags = "<a rel=tag href=/t/ferries>Ferries</a>"
    for foot in (f"<footer>{tags}</footer>", f"<div class=entry-footer>{tags}</div>"):
        assert anatomy(TITLE, f"<article>{HEADLINE}{TEXT}{foot}</article>").tags == ("Ferries",)
    assert anatomy(TITLE, f"{HEADLINE}{TEXT}<footer>{tags}</footer>").tags == ()
