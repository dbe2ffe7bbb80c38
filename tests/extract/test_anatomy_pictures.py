"""The lead picture has its own words and no other's."""

import pytest

from newsreader.model.picture import Picture
from tests.extract.anatomies import anatomy, ld, meta

TALKS = "https://www.herald.example/p/talks.jpg"
FIGURE = '<figure><img src="/p/{name}" alt="Two ministers">{label}</figure>'


def figure(name: str, label: str = "") -> str:
    return FIGURE.format(name=name, label=label)


@pytest.mark.parametrize(
    "label",
    [
        "<figcaption>The ministers on Sunday. Photo: C. Third/AGENCY</figcaption>",
        "<figcaption>The ministers on Sunday. <cite>C. Third/AGENCY</cite></figcaption>",
        "<figcaption>The ministers on Sunday. "
        '<span class="caption__credit">C. Third/AGENCY</span></figcaption>',
        "<figcaption>The ministers on Sunday. "
        'Image: <span class="credit">C. Third/AGENCY</span></figcaption>',
        "<figcaption>The ministers on Sunday. (C. Third/AFP)</figcaption>",
    ],
)
def test_caption_and_credit_are_apart(label: str) -> None:
    picture = anatomy(meta(og__image=TALKS), figure("talks-640x480.jpg", label)).picture
    assert picture is not None
    assert (picture.url, picture.alt) == (TALKS, "Two ministers")
    assert picture.caption == "The ministers on Sunday."
    assert picture.credit in {"C. Third/AGENCY", "C. Third/AFP"}


def test_no_caption_goes_to_another_picture() -> None:
    label = "<figcaption>A ferry. Photo: C. Third</figcaption>"
    assert anatomy(meta(og__image=TALKS), figure("ferry.jpg", label)).picture == Picture(TALKS)


def test_no_words_go_to_another_picture_that_is_called_as_any_is() -> None:
    for named, other in (
        ("id/1/1200x800/photo.jpg", "id/2/1200x800/photo.jpg"),
        ("m/a01/main_900.jpg", "m/a02/main_900.jpg"),
    ):
        url = f"https://www.herald.example/{named}"
        body = f'<h1>Ferry</h1><figure><img src="/{other}" alt="A pier"></figure>'
        assert anatomy(meta(og__image=url), body).picture == Picture(url)


def test_the_alternative_text_that_a_program_calls_caption_is_no_caption() -> None:
    image = f'"image": {{"@type": "ImageObject", "url": "{TALKS}", "caption": "two ministers"}}'
    picture = anatomy(ld(f'{{"@type": "NewsArticle", {image}}}')).picture
    assert picture == Picture(TALKS, alt="two ministers")


def test_the_figure_at_the_headline_stands_in_for_a_picture_that_nobody_names() -> None:
    body = "<h1>Border talks</h1>" + figure("ferry.jpg", "<figcaption>A ferry.</figcaption>")
    picture = anatomy("", body).picture
    assert picture == Picture(
        "https://www.herald.example/p/ferry.jpg", alt="Two ministers", caption="A ferry."
    )


@pytest.mark.parametrize(
    "address",
    [
        "/img/logo.png",
        "/static/default-share-image.jpg",
        "/static/bay-card-share.jpg?_=0",
        "/static/og_image.png",
        "/media/Bay_Social_Sharing_Image.png",
        "/media/herald-og.jpg",
        "/favicon.ico",
        "/brand.svg",
        "data:image/png,A",
    ],
)
def test_a_sign_of_the_site_is_no_lead_picture(address: str) -> None:
    assert anatomy(meta(og__image=address)).picture is None


def test_a_tiny_picture_is_no_lead_picture() -> None:
    assert anatomy(meta(og__image=TALKS, og__image__width="64")).picture is None


def test_addresses_stand_on_the_base_of_the_page() -> None:
    told = anatomy('<base href="https://cdn.example/a/">' + meta(og__image="talks.jpg")).picture
    assert told == Picture("https://cdn.example/a/talks.jpg")


def test_a_picture_that_is_said_to_be_a_dot_is_no_lead_whoever_names_it() -> None:
    dot = "https://www.herald.example/count.jpg"
    head = meta(og__image=dot, og__image__width="1", og__image__height="1", twitter__image=dot)
    assert anatomy(head).picture is None
    assert anatomy(meta(og__image=dot)).picture == Picture(dot)


def test_a_figure_that_is_said_to_be_a_dot_is_no_lead() -> None:
    dot = figure("count.jpg").replace("<img", '<img width="1" height="1"')
    assert anatomy("", f"<h1>Border talks</h1>{dot}").picture is None
    one_side = figure("talks.jpg").replace("<img", '<img width="640" height="1"')
    assert anatomy("", f"<h1>Border talks</h1>{one_side}").picture is not None


TEXT = (
    "<p>The ferry line had been closed since the storms of last autumn, as the ministers said.</p>"
)


@pytest.mark.parametrize("before", [1, 3, 8, 20])
def test_a_figure_that_follows_text_is_no_lead_picture(before: int) -> None:
    assert anatomy("", f"<h1>Border talks</h1>{TEXT * before}{figure('ferry.jpg')}").picture is None


def test_what_stands_between_headline_and_lead_picture_is_no_text() -> None:
    lead = "Two ministers met for six hours in the old customs house, and agreed on nearly all."
    told = meta(og__description=lead)
    head = f"<h1>Border talks</h1><p>{lead}</p><p>By Ann Person</p><p>10 February 2025, 12:00</p>"
    assert anatomy(told, head + figure("ferry.jpg")).picture is not None
    marked = f"<h1>Border talks</h1><div class=standfirst><p>{lead}</p></div>"
    assert anatomy("", marked + figure("ferry.jpg")).picture is not None
    headed = f"<header><h1>Border talks</h1><p>{lead}</p></header>"
    assert anatomy("", headed + figure("ferry.jpg")).picture is not None


def test_a_picture_that_is_named_is_none_to_lead_where_it_stands_deep_in_the_text() -> None:
    body = "<h1>Border talks</h1>{}" + figure("talks.jpg", "<figcaption>Talks.</figcaption>")
    assert anatomy(meta(og__image=TALKS), body.format(TEXT * 9)).picture is None
    picture = anatomy(meta(og__image=TALKS), body.format(TEXT)).picture
    assert picture == Picture(TALKS, alt="Two ministers", caption="Talks.")


@pytest.mark.parametrize(
    ("named", "shown"),
    [
        ("/i/1/mayors-f0c62350bd8d9d96.jpeg", "/scale/600/i/1/mayors-fc08c913da5cea5d.jpeg"),
        ("/image/4e7a0dd26bb3f7da4800003d/talks.jpg", "/image/4e7a0dd26bb3f7da4800003d/a.jpg"),
        ("/g/3/s-TALKS-MAY-small.jpg", "/g/3/r-TALKS-MAY-large570.jpg"),
        ("/a/Talks_2018476g.jpg", "/a/Talks_2018476c.jpg"),
        ("/styles/box-140x94/public/gun1.jpg", "/styles/200x200/public/gun1.jpg"),
    ],
)  # fmt: skip
def test_a_picture_has_the_address_of_the_form_that_is_shown(named: str, shown: str) -> None:
    host = "https://www.herald.example"
    body = f'<h1>Talks</h1><div><img src="{shown}"></div>'
    picture = anatomy(meta(og__image=host + named), body).picture
    assert picture is not None
    assert picture.url == host + shown


def test_the_portrait_of_who_wrote_it_is_no_lead_picture_and_a_small_copy_no_sign() -> None:
    said = '{"@type":"NewsArticle","image":"/p/sea.jpg",%s}'
    author = '"author":{"@type":"Person","name":"Ann Person","image":"%s"}'
    publisher = '"publisher":{"@type":"Organization","logo":{"url":"%s"}}'
    for about, stays in (
        (author % "/p/sea.jpg", False),
        (author % "/p/ann.jpg", True),
        (publisher % "/p/sea-90x60.jpg", True),
        (publisher % "/p/sea-200x60.jpg", False),
        (publisher % "/p/sea.jpg", False),
    ):
        assert (anatomy(ld(said % about)).picture is not None) is stays


def test_the_caption_right_behind_a_figure_is_its_own() -> None:
    said = "<i class=caption__container>The pier.</i><i class=caption__source>Ann Person</i>"
    said = said.replace("<i", "<span").replace("</i", "</span")
    figure = f"<div><figure><img src=/a.jpg></figure></div><figcaption>{said}</figcaption>"
    found = anatomy(meta(og__image="/a.jpg"), f"<h1>Ferry</h1><div>{figure}</div>{TEXT}").picture
    assert found is not None
    assert (found.caption, found.credit) == ("The pier.", "Ann Person")


def test_two_uploads_of_one_file_are_one_picture() -> None:
    one, other = ("/up/" + 12 * pair + "_the-old-pier-at-sample.jpg" for pair in ("6a", "b7"))
    by = f"<img src={other}><div class=hero_imagecredit>Hero image by Ann Person</div>"
    found = anatomy(meta(og__image=one), f"<h1>Ferry</h1><div>{by}</div>{TEXT}").picture
    assert found is not None
    assert found.credit == "Ann Person"


def test_the_picture_of_another_article_is_no_lead_picture() -> None:
    card = "<article><figure><img src=/c.jpg></figure><h2><a href=/b>A new pier at Port Sample"
    page = f"<article><h1>Ferry</h1>{2 * f'{card}</a></h2></article>'}{TEXT}</article>"
    assert anatomy("<title>Ferry</title>", page).picture is None
