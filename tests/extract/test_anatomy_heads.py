"""What stands at a headline in ways that many makers of pages share: sections, names, dates."""

import pytest

from tests.extract.anatomies import anatomy, ld, meta

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


@pytest.mark.parametrize("name", ["caption-xl heading__context", "art_type"])
def test_a_line_above_a_headline_goes_before_the_section(name: str) -> None:
    told = ld('{"@type": "NewsArticle", "articleSection": "Fishing"}')
    page = f'<div><span class="{name}">Press release</span></div>{HEADLINE}{TEXT}'
    assert anatomy(TITLE + told, page).kicker == "Press release"


@pytest.mark.parametrize(
    ("href", "kicker"),
    [("/sea/fish", "Fish"), ("/land/fish", "Sea"), ("/sea/f-17", "Sea"), ("/sea/a/fish", "Sea")],
)
def test_a_link_above_a_headline_is_the_section_within_that_of_the_page(
    href: str, kicker: str
) -> None:
    told = ld('{"@type": "NewsArticle", "articleSection": "Sea"}')
    page = f"<div><div><a href={href}>Fish</a></div></div><div>{HEADLINE}</div>{TEXT}"
    url = "https://x.example/sea/2026/nov/29/talks"
    assert anatomy(TITLE + told, page, url=url).kicker == kicker


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


@pytest.mark.parametrize(
    ("head", "body", "days"),
    [
        ("", "<div><p>Page last modified <time>Jan. 17, 2024</time> <span>@</span></p></div>",
         (None, "2024-01-17")),
        (meta(article__published_time="2024-06-17", article__modified_time="2024-06-17"),
         "<p>Updated Dec 18, 2024 · 12 min read</p>", ("2024-06-17", "2024-12-18")),
        ("", "<p class=date>December 3, 2024. <i>Updated: December 7, 2024</i></p>",
         ("2024-12-03", "2024-12-07")),
    ],
)  # fmt: skip
def test_the_dates_that_a_page_prints_are_read(
    head: str, body: str, days: tuple[str | None, str]
) -> None:
    below = body + TEXT if "min read" in body else TEXT + TEXT + body
    told = anatomy(TITLE + head, HEADLINE + below)
    found = (told.published, told.updated)
    assert tuple(each and each.date().isoformat() for each in found) == days


@pytest.mark.parametrize(
    "address",
    [
        "/i/facebook-og-homepage-image.png",
        "/i/harbour-glyph-framed.jpg",
        "/i/example-news-150.webp",
        "/i/examplenews.jpg",
    ],
)
def test_a_file_called_as_its_site_is_no_lead_picture(address: str) -> None:
    url = "https://news.examplenews.example/talks"
    told = anatomy(meta(og__image=f"https://x.example{address}"), HEADLINE + TEXT, url=url)
    assert told.picture is None
    told = anatomy(meta(og__image="https://x.example/i/news_0824.jpg"), HEADLINE + TEXT, url=url)
    assert told.picture is not None


def test_what_stands_right_behind_the_lead_picture_is_its_credit() -> None:
    line = "<div class=background-credits>The ferry at the quay. | Photo by Ann Quay</div>"
    page = f"{HEADLINE}<p>{'A word. ' * 5}</p><img src=https://x.example/i/ferry.jpg>{line}{TEXT}"
    picture = anatomy(meta(og__image="https://x.example/i/ferry.jpg"), page).picture
    assert picture is not None
    assert (picture.caption, picture.credit) == ("The ferry at the quay.", "Ann Quay")


def test_the_owner_of_a_picture_is_its_credit() -> None:
    owner = "<figcaption><span class=figure-caption-owner><p>Quay News</p></span></figcaption>"
    figure = f"<figure class=figure><img src=https://x.example/i/ferry.jpg>{owner}</figure>"
    head = meta(og__image="https://x.example/i/ferry.jpg", og__site_name="Quay News")
    picture = anatomy(head, HEADLINE + figure + TEXT).picture
    assert picture is not None
    assert picture.credit == "Quay News"


def test_the_pictures_of_a_site_in_one_store_are_not_one() -> None:
    store = "https://cdn.example/59b85cfc56db830001760b29/"
    named = f"{store}63222aa07335cf08c23abe0a_talks.jpg"
    other = f"{store}66d5afcb64ca1f26a5817366_face.jpg"
    picture = anatomy(meta(og__image=named), f"{HEADLINE}<img src={other}>{TEXT}").picture
    assert picture is not None
    assert picture.url == named


def test_who_wrote_it_may_be_the_first_paragraph() -> None:
    who = "<a href=https://talk.example/profiles/ann-quay-3>Ann Quay</a>"
    where = "<em><a href=https://talk.example/institutions/town>Town University</a></em>"
    head = HEADLINE + "<i></i>" * 70
    assert anatomy(TITLE, f"{head}<p>{who}, {where}</p>{TEXT}").authors == ("Ann Quay",)
    assert anatomy(TITLE, f"{head}<p>{who}, a pilot, {where}</p>{TEXT}").authors == ()


def test_the_lead_paragraph_printed_goes_before_other_words_for_it() -> None:
    head = TITLE + meta(og__description="The ferries of the harbour go on and on, but how?")
    lead = "<p>How seven ferries shaped the harbour of a small town</p>"
    page = f"<div data-testid=title-block>{HEADLINE}<div>{lead}</div></div>{TEXT}"
    assert anatomy(head, page).standfirst == "How seven ferries shaped the harbour of a small town"
    words = "The ferries of the harbour go on and on. Read how they do it."
    page = f"<div><div>{HEADLINE}</div><div class=description-box>{words}<p>Add</p></div></div>"
    assert anatomy(head, page + TEXT).standfirst == words


def test_a_caption_that_no_page_prints_is_no_caption() -> None:
    image = '{"@type": "ImageObject", "url": "https://x.example/i/a.jpg", "caption": "A ferry."}'
    head = TITLE + ld(f'{{"@type": "Article", "headline": "Border talks", "image": {image}}}')
    picture = anatomy(head, HEADLINE + TEXT).picture
    assert picture is not None
    assert (picture.alt, picture.caption) == ("A ferry.", "")
    picture = anatomy(head, f"{HEADLINE}<div>A ferry.</div>{TEXT}").picture
    assert picture is not None
    assert picture.caption == "A ferry."


@pytest.mark.parametrize(
    ("told", "name"),
    [("Harbour Air |", "Harbour Air"), ("Quay | All ferries in one place", "Quay")],
)
def test_the_name_of_a_site_has_no_slogan(told: str, name: str) -> None:
    assert anatomy(TITLE + meta(og__site_name=told), HEADLINE + TEXT).site == name


def test_the_year_that_a_headline_begins_with_is_a_part_of_it() -> None:
    said = meta(og__title="Guide to Prices of Ferries")
    printed = f"<h1>2025 Guide to Prices of Ferries</h1>{TEXT}"
    assert anatomy(said, printed).title == "2025 Guide to Prices of Ferries"
