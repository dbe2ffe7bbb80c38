"""What stands at a headline in ways that many makers of pages share: sections, names, dates."""

import pytest

from tests.extract.anatomies import anatomy, meta

TEXT = f"<p>{'The ministers met for six hours and agreed on the next date. ' * 6}</p>"
TITLE = "<title>Border talks go on</title>"
HEADLINE = "<h1>Border talks go on</h1>"


def test_a_bar_of_links_that_nobody_closed_holds_the_article() -> None:
    menu = "<nav><ul><li><a href=/a>Rivers</a><div>"
    signed = "<span>Written by</span><span><button>Ann Quay</button></span>"
    told = anatomy(TITLE, f"{menu}<article>{HEADLINE}{signed}{TEXT}</article>")
    assert told.authors == ("Ann Quay",)
    assert anatomy(TITLE, f"<nav>{signed}</nav>{HEADLINE}{TEXT}").authors == ()


@pytest.mark.parametrize(
    "signed",
    [
        "<p class=credit>Interview by <a>Ann Quay</a></p>",
        "<h2>Article written by:</h2><h3>Ann Quay, MD, FOMA</h3>",
        "<div>By: <a href=/author/ann/>Ann Quay</a></div>",
    ],
)
def test_who_signs_at_the_foot_is_the_author(signed: str) -> None:
    assert anatomy(TITLE, f"{HEADLINE}{TEXT}{TEXT}{signed}").authors == ("Ann Quay",)


def test_an_interviewer_is_told_to_machines() -> None:
    told = meta(twitter__label1="Interview by", twitter__data1="Ann Quay")
    assert anatomy(TITLE + told, HEADLINE + TEXT).authors == ("Ann Quay",)


def test_what_has_an_article_before_its_name_is_the_site_alone() -> None:
    author = "<meta name=author content='The Tidy Quay'>"
    page = meta(og__site_name="The Tidy Quay") + author
    assert anatomy(TITLE + page, HEADLINE + TEXT).authors == ()


@pytest.mark.parametrize(
    "badges",
    [
        "<a href=/blogs/news/tagged/tides>Tides</a>",
        "<div><a href=/sea>Sea</a> <a href=/tides><b>Tides</b></a></div>",
    ],
)
def test_the_badge_above_a_headline_is_the_section(badges: str) -> None:
    page = f"<div>{badges}{HEADLINE}</div>{TEXT}"
    assert anatomy(TITLE, page, url="https://x.example/tides/talks").kicker == "Tides"
    own = "<a href=/tides/talks#comments>Comment</a>"
    page = f"<div>{own}{HEADLINE}</div>{TEXT}"
    assert anatomy(TITLE, page, url="https://x.example/tides/talks/").kicker == ""


@pytest.mark.parametrize(
    "terms",
    [
        "<li class=ee-postmeta-terms-wrap><span>Tides</span><span>Ferries</span></li>",
        "<span class=post-info__terms-list><a href=/c/t>Tides</a>, <a href=/c/f>Ferries</a></span>",
        "<div><a href=/blog/tag/tides>Tides</a> <a href=/blog/tag/ferries>Ferries</a></div>",
    ],
)
def test_labels_below_a_headline_are_tags(terms: str) -> None:
    widget = f'<div class="elementor-element elementor-widget"><ul>{terms}</ul></div>'
    assert anatomy(TITLE, HEADLINE + widget + TEXT).tags == ("Tides", "Ferries")


def test_the_way_back_is_no_tag() -> None:
    tags = "<a href=/t>Tides</a><a href=/f>Ferries</a><a href=/blog>← Back to blog</a>"
    page = f"{HEADLINE}{TEXT}<ul class=tags>{tags}</ul>"
    assert anatomy(TITLE, page).tags == (
        "Tides",
        "Ferries",
    )


def test_how_a_page_earns_its_money_is_no_lead_paragraph() -> None:
    notice = "Things are chosen by us. Purchases made through our links may earn us a commission."
    page = f"<header>{HEADLINE}<p>{notice}</p></header>{TEXT}"
    assert anatomy(TITLE, page).standfirst == ""


@pytest.mark.parametrize(
    ("told", "url"),
    [
        (
            "Harbour: Evolving the Quay of a Town",
            "https://x.example/library/making-harbour-quay-flex",
        ),
        ("Ferrymen: Harbours and Quay news", "https://x.example/a"),
    ],
)
def test_the_headline_printed_goes_before_other_words_for_it(told: str, url: str) -> None:
    printed = "<h1>Making Harbour Quay Flex for a Ferryman</h1>"
    assert anatomy(f"<title>{told}</title>", printed + TEXT, url=url).title == (
        "Making Harbour Quay Flex for a Ferryman"
    )
