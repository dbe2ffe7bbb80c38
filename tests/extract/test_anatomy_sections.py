"""Sections and lead pictures that the page prints, where machines are told others."""

import json

import pytest

from newsreader.extract.anatomy import trails
from tests.extract.anatomies import anatomy, ld, meta

TEXT = (
    f"<h1>Ministers agree on the ferry</h1><p>{'The two sides met in the customs house. ' * 6}</p>"
)
SHOWN = '<img class="post-image" width="900" src="/i/customs.jpg" alt="The customs house">'


def test_the_link_in_the_byline_that_calls_itself_the_section_is_it() -> None:
    link = '<a href="/sea/ports">Ports &amp; Piers</a>'
    by = f'<p class="byline">9 February <span class="byline__category">{link}</span></p>'
    head, text = TEXT.split("<p>", 1)
    assert anatomy(meta(article__section="World"), f"{head}{by}<p>{text}").kicker == "Ports & Piers"


@pytest.mark.parametrize(("more", "kicker"), [(0, "Ports"), (1, "")])
def test_links_called_sections_at_the_foot_name_them_where_they_are_few(
    more: int, kicker: str
) -> None:
    names = ["Ports", "Piers", "Tides"][: 2 + more]
    links = "".join(
        f'<a class="item-category" href="/category/{name}">{name}</a> ' for name in names
    )
    assert anatomy(body=f"{TEXT}{30 * '<p>And on.</p>'}<div>{links}</div>").kicker == kicker


@pytest.mark.parametrize(
    ("address", "alt"),
    [
        ("/i/social-media-card.png", ""),
        ("/i/a.png", "Sample Herald"),
        ("/i/SH-OpenGraph-image.jpg", ""),
    ],
)
def test_the_card_of_a_site_is_no_lead_picture(address: str, alt: str) -> None:
    head = meta(og__image=address, og__image__alt=alt, og__site_name="Sample Herald")
    heading, text = TEXT.split("<p>", 1)
    found = anatomy(head, f"{heading}<div>{SHOWN}</div><p>{text}")
    assert found.picture is not None
    assert found.picture.url.endswith("/i/customs.jpg")


def test_an_alternative_text_that_says_who_made_a_picture_is_its_credit() -> None:
    head = meta(og__image="/i/a.jpg", og__image__alt="Photo Credit: Ann Person / Agency")
    found = anatomy(head, TEXT).picture
    assert found is not None
    assert (found.alt, found.credit) == ("", "Ann Person / Agency")


@pytest.mark.parametrize(
    ("printed", "kicker"), [("in Ports &amp; Piers", "Ports & Piers"), ("In Focus", "In Focus")]
)
def test_a_section_is_without_the_in_before_it(printed: str, kicker: str) -> None:
    assert anatomy(body=f'<div class="kicker">{printed}</div>{TEXT}').kicker == kicker


def test_a_sign_alone_is_no_name_of_a_site() -> None:
    assert anatomy(meta(og__site_name="/", application_name="Sample Herald"), TEXT).site != "/"


def test_a_heading_of_the_text_is_no_section_whatever_it_is_called() -> None:
    below = TEXT + '<h2 class="section">Problem</h2><p>And on.</p><h2 class="section">Past</h2>'
    assert anatomy(body=below).kicker == ""


def test_of_several_sections_that_above_the_headline_is_meant() -> None:
    head = meta(article__section="World, Port Trade")
    above = '<div><a href="/w/trade">Port Trade</a> <a href="/2">What we know</a></div>'
    page = "https://herald.example/world/ferries"
    assert anatomy(head, above + TEXT, url=page).kicker == "Port Trade"
    assert anatomy(head, TEXT, url=page).kicker == "World"


@pytest.mark.parametrize(("menu", "kicker"), [("Sea Logs", "Sea Logs"), ("Boats", "")])
def test_a_step_that_only_machines_are_told_of_is_no_section(menu: str, kicker: str) -> None:
    steps = [
        {"@type": "ListItem", "name": "Sea Logs", "item": "https://herald.example/all"},
        {"@type": "ListItem", "name": "Ministers agree on the ferry"},
    ]
    told = json.dumps({"@type": "BreadcrumbList", "itemListElement": steps})
    head = f'<script type="application/ld+json">{told}</script>'
    assert anatomy(head, f"<nav><a href='/x'>{menu}</a></nav>{TEXT}").kicker == kicker


def test_however_many_ways_machines_are_told_of_the_page_is_read_through_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    steps = [{"@type": "ListItem", "name": f"Sea {n}", "item": f"/{n}"} for n in range(9)]
    told = json.dumps([{"@type": "BreadcrumbList", "itemListElement": steps}] * 20)
    read: list[str] = []

    def words_on(_sources: object) -> str:
        read.append("the page")
        return "other words"

    monkeypatch.setattr(trails, "_words_on", words_on)
    found = anatomy(f'<script type="application/ld+json">{told}</script>', TEXT)
    assert found.kicker == ""
    assert len(read) == 1


def test_what_it_is_posted_under_is_meant_rather_than_a_way() -> None:
    way = '<ul class="breadcrumbs"><li><a href="/">Home</a><li><a href="/a">Help</a></ul>'
    posted = '<div>Posted under <a href="/a/category/ports">Ports</a></div>'
    assert anatomy(body=way + posted + TEXT).kicker == "Ports"
    assert anatomy(body=way + TEXT).kicker == "Help"


@pytest.mark.parametrize(("beside", "kicker"), [("5 January 2025", "Ports"), ("Ann Other", "")])
def test_a_link_alone_with_the_date_below_a_headline_is_the_section(
    beside: str, kicker: str
) -> None:
    heading, text = TEXT.split("<p>", 1)
    line = f'<p>{"Why the ferries stay. " * 6}</p><div><a href="/p">Ports</a><b>{beside}</b></div>'
    gap = "<i></i>" * 12
    found = anatomy(body=f"{heading}{gap}{line}<p>{text}")
    assert found.kicker == kicker
    assert (found.published is not None) == bool(kicker)


def test_the_line_above_a_headline_that_has_other_words_for_machines_is_the_section() -> None:
    head = meta(og__title="Ferry: why the boats are late") + ld(
        '{"@type": "NewsArticle", "headline": "Ferry: why the boats are late",'
        ' "alternativeHeadline": "»We have no time«"}'
    )
    lead = (
        "The boats were late again, and now the ministers step in. What is at stake, and for whom."
    )
    text = "<p>" + "The smaller of the two boats left at six in the morning. " * 4 + "</p>"
    by = "<div>By <a href=/a>Ann Person</a></div><time datetime=2025-02-01>1 February 2025</time>"
    printed = "<h2><span>Storm at sea</span> <span>»We have no time«</span></h2>"
    body = f"<article><header>{printed}<div>{lead}</div>{by}</header>{text * 3}</article>"
    told = anatomy(head, body)
    assert (told.kicker, told.standfirst) == ("Storm at sea", lead)
    assert anatomy(head.replace("no time", "other words"), body).kicker == ""


def test_a_link_above_the_headline_that_is_called_its_subject_is_the_section() -> None:
    text = "<h1>Tug raised from the lake</h1>" + TEXT
    for name in ("x__subject", "topic", "article-theme"):
        link = f'<header><a class="{name}" href="/t/18-1/fi"><span>Shipping</span></a>'
        assert anatomy(body=f"{link}{text}</header>").kicker == "Shipping"
    for other in (
        '<a class="back" href="/t/18-1/fi"><span>Shipping</span></a>',
        '<a class="subject" href="https://other.example/t/1"><span>Shipping</span></a>',
        '<a class="subject" href="/t/18-1/fi"><span>Read on, and tell us more of it!</span></a>',
    ):
        assert anatomy(body=f"<header>{other}{text}</header>").kicker == ""


def test_of_sections_of_which_each_is_a_part_of_the_one_before_the_last_is_meant() -> None:
    text = "<h1>Tug raised from the lake</h1>" + TEXT
    steps = '<div class="x"><a href="/world/north">North</a><a href="{}">{}</a></div>'
    url = "https://www.herald.example/world/north/wick/2025/tug"
    inner = steps.format("/world/north/wick", "Wick")
    assert anatomy(body=f"<header>{inner}{text}</header>", url=url).kicker == "Wick"
    beside = steps.format("/topics/wick", "Wick")
    assert anatomy(body=f"<header>{beside}{text}</header>", url=url).kicker == "North"


@pytest.mark.parametrize(
    ("path", "kicker"),
    [("/seccao/costa", "Costa"), ("/seccion/costa", "Costa"), ("/quem/costa", "País")],
)
def test_a_section_above_the_headline_is_known_beside_a_button_by_its_address(
    path: str, kicker: str
) -> None:
    head = ld('{"@type": "NewsArticle", "headline": "Barco encalhado", "articleSection": "País"}')
    above = f'<div><a href="{path}">Costa</a><button>Seguir</button></div>'
    assert anatomy(head, f"<header>{above}<h1>Barco encalhado</h1></header>").kicker == kicker


@pytest.mark.parametrize(
    "words", ["Sample Herald", "Sample Herald Nieuws", "Actualités Sample Herald"]
)
def test_the_name_of_the_publisher_above_a_headline_is_no_section(words: str) -> None:
    head = meta(og__title="Peat fires burn", og__site_name="Sample Herald")
    stamp = "<time datetime=2025-02-08>Saturday</time>"
    updated = "<span>Aangepast <time datetime=2025-02-09>Sunday</time></span>"
    line = f"<p><span>{words}</span><span>•</span>{stamp}<span>•</span>{updated}</p>"
    assert anatomy(head, f"{line}<h1>Peat fires burn</h1>").kicker == ""
    kicker = f"<div class=kicker>{words}</div>"
    assert anatomy(head, f"{kicker}<h1>Peat fires burn</h1>").kicker == ""


@pytest.mark.parametrize("words", ["Sample Herald Sport", "Herald Letters", "Nieuws uit Drenthe"])
def test_a_part_of_the_publisher_is_a_section(words: str) -> None:
    head = meta(og__title="Peat fires burn", og__site_name="Sample Herald")
    kicker = f"<div class=kicker>{words}</div>"
    assert anatomy(head, f"{kicker}<h1>Peat fires burn</h1>").kicker == words
    other = meta(og__title="Peat fires burn", og__site_name="Sampleton News")
    line = "<p><span>Sampleton</span> <time datetime=2025-02-08>Saturday</time></p>"
    assert anatomy(other, f"{line}<h1>Peat fires burn</h1>").kicker == "Sampleton"


@pytest.mark.parametrize("tag", ["h1", "h2"])
@pytest.mark.parametrize("between", ["", " ", "<br>"])
def test_the_first_of_two_lines_of_the_headline_is_above_it(tag: str, between: str) -> None:
    lines = f"<span>Silent bells</span>{between}<span>How a village lost its clock</span>"
    head = ld(
        '{"@type": "NewsArticle", "headline": "How a village lost its clock",'
        ' "articleSection": "Panorama"}'
    )
    found = anatomy(head, f"<article><{tag}>{lines}</{tag}><p>The clock stands.</p></article>")
    assert (found.kicker, found.title) == ("Silent bells", "How a village lost its clock")
    whole = head.replace("How a", "Silent bells: How a")
    found = anatomy(whole, f"<article><{tag}>{lines}</{tag}><p>The clock stands.</p></article>")
    assert found.title.endswith("How a village lost its clock")
