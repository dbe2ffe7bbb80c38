# ruff: noqa: E501 -- markup is best read a line an element
"""Pictures that are of the site, of its authors or of other pages stay out of an article."""

import pytest

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.page import extract_page
from tests.extract.anatomies import NOW
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/ferry"
FERRY = '<p><img src="/p/ferry.jpg" alt="The ferry at the quay" width="800" height="533"></p>'


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


ORNAMENTS = [
    '<div><a href="https://search.example/x"><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUg" alt="Finder Logo"></a></div>',
    '<div><img height="27" src="/photo/1249.cms"></div>',
    '<div><img src="/p/grey.png" width="640" height="480"></div>',
    '<div><img src="/p/grey-placeholder.png" width="640" height="480" alt="A boat"></div>',
    '<figure><img src="/p/placeholder.png" alt="A boat"></figure>',
    '<div><a href="https://www.linkedin.com/company/herald"><img src="/brands/in.png"></a></div>',
    '<div><img src="/brands/mark.png" alt="Follow us on X"></div>',
    '<div><a href="https://herald.example/author/ann-example/"><img src="/p/ann.jpg" alt="Ann"></a></div>',
    '<div><img src="/p/ann.jpg" alt="author"></div>',
    '<figure><picture><source width="100" height="100" srcset="data:image/gif;base64,R0lGOD"><img src="/p/ann.jpg" width="100" height="100"></picture></figure>',
    '<div><img src="https://img.example/fetch/w_80,h_80,c_fill/https%3A%2F%2Fs3.example%2Fann_900x900.png"></div>',
    '<div><img src="/p/ann-96x96.jpg"></div>',
    '<div><a href="https://herald.example/talks"><img src="/p/talks.jpg" style="width: 80px; height: 80px"></a></div>',
    '<a href="https://sun.example/form"><div class="card"><div><img src="/p/sun.jpg" width="325" height="157" alt="Ready for the sun?"></div></div></a>',
    '<button aria-label="Slide 1"><img src="/p/quay.jpg" alt="Button for slide 1"></button>',
    '<button><img src="/p/quay.jpg" width="800" height="533" alt="Go to slide 2 of 5"></button>',
    '<div><a href="https://shop.example/"><img width="728" height="90" src="/Banner-Ads/academy.webp" alt="Academy Ad for the site 728x90"></a></div>',
    '<div><a href="https://herald.example/book-a-demo"><img src="/p/cta.jpeg" alt="what-is-a-quay-demo"></a></div>',
    '<p><a href="https://herald.example/tech"><img src="/p/b.jpg" alt="banner-short-blog"></a></p>',
    '<p><img src="/posts/divider.gif"></p>',
    '<ul><li><a href="https://reader.example/i/subscription/feed/https://herald.example/all.xml"><img src="/p/reader.jpg" alt="here too"></a></li></ul>',
    '<ul><li><a href="/all.xml"><img src="/p/orange.jpg" alt="XML RSS"></a></li></ul>',
    '<div><img src="/p/nothing.cms" placeholdersrc="/p/nothing.cms" alt="A boat"></div>',
    '<div><img src="/p/ann-500x500.png?w=105&amp;h=105"></div>',
    '<div><img src="/p/ann.jpg?width=75&amp;height=75" srcset="/p/ann.jpg?width=150&amp;height=150 2x" alt="Manager"></div>',
    '<div><img src="/p/quays.png" width="1600" height="458" alt="Product Logo for Quays"></div>',
    '<figure><a href="https://seal.example/"><img src="/stamps/kosher.svg" alt="Kosher"></a><figcaption>*</figcaption></figure>',
    '<div><a href="https://herald.example/lessons?utm_source=site&amp;utm_medium=banner_ad"><img src="/p/x.jpg" width="1179" height="590"></a></div>',
    '<div><img src="/p/cta-learn-the-basics.png" width="1200" height="300" alt="Learn the basics"></div>',
    '<div><img src="/p/ann.webp" alt="Headshot of Ann Boatwright"></div>',
    '<p><a href="https://herald.example/routers/"><img src="/p/PD-min.jpg" width="728" height="90" srcset="/p/PD-min.jpg 728w" alt=""></a></p>',
    '<a href="https://b.example/c/39/81/10"><img src="//a.partners.example/display-ad/107-815" alt="" width="960" height="640"></a>',
    '<div><img src="https://i.partners.example/i/39/81/10" width="0" height="0"></div>',
    '<figure><blockquote>We sail at dawn.</blockquote><figcaption><img src="/p/x-logo.webp"> Ann, the mate</figcaption></figure>',
]  # fmt: skip


@pytest.mark.parametrize("picture", ORNAMENTS)
@pytest.mark.parametrize("first", [True, False])
def test_what_is_no_picture_of_an_article_stays_out(picture: str, first: bool) -> None:
    text = paragraphs("", "", FERRY)
    kept = body(picture + text if first else text + picture)
    assert kept.count("<img") == 1
    assert "ferry.jpg" in kept


def test_the_sign_of_the_site_stays_out_before_the_text() -> None:
    home = '<div><a href="/"><img src="/p/herald.png" alt="Sample Herald"></a></div>'
    menu = '<header><ul><li><img src="/p/down.png" alt="Options"></li></ul></header>'
    assert "<img" not in body(home + menu + paragraphs())


def test_one_file_for_several_pictures_keeps_their_place_and_is_none() -> None:
    places = [f'<div><img src="/photo/8303.cms" alt="{said}"></div>' for said in ("A", "B", "C")]
    assert "<img" not in body(paragraphs(*places))


@pytest.mark.parametrize(
    "picture",
    [
        '<figure><img src="/p/stamp.jpg" width="90" height="90"><figcaption>The stamp.</figcaption></figure>',
        '<figure><img src="/p/brand.png" alt="The Ferry Company logo"><figcaption>The sign that the company gave up.</figcaption></figure>',
        '<figure><img src="/p/grey.png" alt="The keep"><figcaption>The grey castle.</figcaption></figure>',
        '<div><img src="/p/gray.jpg" width="640" height="480" alt="Earl Gray"></div>',
        '<figure><img src="/p/logo.png"><figcaption>The sign that the company gave up.</figcaption></figure>',
        '<div><img src="/p/set.png" width="640" height="480" alt="The icon set: anchor, boat, wheel"></div>',
        '<div><img src="/p/brand.png" width="640" height="320" alt="Ferry Company logo"></div>',
        '<p>Press the <img src="/p/wheel.png" width="60" height="60" alt="wheel"> and wait.</p>',
        '<p><a href="/p/pier-large.jpg"><img src="/p/pier.jpg" width="93" height="70"></a></p>',
        '<div><a href="https://www.instagram.com/p/Cx1/"><img src="/p/pier.jpg"></a></div>',
        '<div><a href="https://x.com/pier/status/12"><img src="/p/pier.jpg"></a></div>',
        '<div><a href="https://www.instagram.com/ann"><img src="/p/pier.jpg" width="900" height="600"></a></div>',
        '<div><img src="/p/pier-1200x120.jpg" alt="The pier from end to end"></div>',
        '<div><img src="/p/pier-20x20.jpg" srcset="/p/pier-1200x800.jpg 1200w, /p/pier-600x400.jpg 600w"></div>',
        '<div><img src="/p/pier.jpg" width="120" height="180" alt="The cover of the book"></div>',
        '<button aria-label="Show the harbour large"><img src="/p/pier.jpg" width="800" height="533" alt="The pier"></button>',
        '<div><a href="/p/pier-large.jpg"><img width="300" height="250" src="/p/pier.jpg" alt="The pier"></a></div>',
        '<div><img width="300" height="250" src="/p/banner.jpg" alt="The banner of the regiment"></div>',
        '<p><img src="/p/divider.jpg" alt="The divider between the two docks"></p>',
        '<table><tr><th>Side</th><th>Flag</th></tr><tr><td>North</td><td><img src="/p/north.png" width="60" height="60"></td></tr></table>',
    ],
)  # fmt: skip
def test_what_only_looks_like_one_is_kept(picture: str) -> None:
    assert "<img" in body(paragraphs("", picture))


def test_portraits_in_a_byline_stay_out_and_pictures_in_what_only_sounds_so_do_not() -> None:
    people = "<ul class=authors>" + '<li><img src="/p/ann.jpg"><p>Ann Person, reporter</p></li>' * 2
    assert "<img" not in body(people + "</ul>" + paragraphs())
    header = '<div class="author-line"><p>Ann Person</p><img src="/p/ferry.jpg" width="1200"></div>'
    assert "<img" in body(header + paragraphs())
    whole = f'<div class="author-content">{paragraphs(FERRY)}</div>'
    assert "<img" in body(whole)
    told = (
        f'<figure class="author">{FERRY}<figcaption>The author on the pier.</figcaption></figure>'
    )
    assert "<img" in body(paragraphs("", told))


def test_a_picture_with_a_caption_stays_whatever_its_class_says() -> None:
    shared = '<figure><img class="img-share" src="/p/pier.jpg"><figcaption>A pier.</figcaption>'
    assert "<img" in body(paragraphs("", shared + "</figure>"))


def test_a_lead_picture_above_the_text_is_kept() -> None:
    lead = '<div><a href="/"><img class="post-featured-image" src="/p/ferry.jpg"></a></div>'
    assert "ferry.jpg" in body(lead + paragraphs())


def test_what_decorates_the_head_of_a_page_stays_out() -> None:
    decor = '<div><img src="/p/hero-gradient-circle-1024x599.png" width="1024" height="599" alt=""></div>'
    assert body(decor + paragraphs("", "", FERRY)).count("<img") == 1
    assert body(decor.replace('alt=""', 'alt="The sun"') + paragraphs()).count("<img") == 1


def test_a_small_square_beside_the_name_of_the_author_stays_out() -> None:
    byline = '<div><img src="/p/x-150x150.jpg" alt><p><b>Ann Boatwright</b> in <a href="/s">Sea</a></p></div>'
    head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Boatwright"}}</script>'
    around = reading_anatomy(URL, NOW)
    kept = extract_page(page(byline + paragraphs("", "", FERRY), head), URL, around=around).html
    assert kept.count("<img") == 1


def test_thumbnails_below_the_slides_of_a_gallery_stay_out() -> None:
    slides = "".join(
        f'<div><img src="/p/{each}.jpg" width="480" height="318" alt="{each}"></div>'
        for each in ("pier", "boat", "keep")
    )
    kept = body(paragraphs("", slides + f"<div>{slides}</div>", f"<div>{slides}</div>"))
    assert kept.count("<img") == 6


def test_a_picture_that_a_text_has_shown_stays_out_further_below() -> None:
    lead = '<div><img src="/p/ferry.jpg?fit=806%2C604" alt="The ferry"></div>'
    again = '<p><img src="/p/ferry.jpg?resize=400%2C300" alt="The ferry"></p>'
    told = (
        '<figure><img src="/p/ferry.jpg"><figcaption>The ferry at the quay.</figcaption></figure>'
    )
    assert body(lead + paragraphs("", "", again)).count("<img") == 1
    assert "fit=806" not in body(lead + paragraphs("", "", told))
    other = '<p><img src="/p/ferry.png" alt="The engine"></p>'
    assert body(lead + paragraphs("", "", other)).count("<img") == 2


def test_the_logos_that_a_text_is_about_are_kept() -> None:
    logo = '<div><img src="/p/first-mark.png" alt="The first logo"></div>'
    said = "<p>The logo of the harbour was drawn anew by a painter from the town last year.</p>"
    assert "<img" not in body(paragraphs("", "", logo))
    assert "first-mark" in body(paragraphs("", "", said + logo + said + said))
    assert "first-mark" in body(paragraphs("", "", f"<h3>{logo}</h3>"))
