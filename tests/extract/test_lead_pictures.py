"""The lead picture in its right size, with its caption and credit, and signs that are none."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.anatomies import URL, anatomy, meta
from tests.extract.pages import page, paragraphs

HEAD = "<h1>Ministers agree</h1>"
TEXT = f"<p>{'The two sides met for six hours in the old customs house. ' * 4}</p>"
IMG = '<img src="/img/640/480/customs-house.jpg">'
NAMED = meta(og__image="https://www.herald.example/img/640/480/customs-house.jpg")


@pytest.mark.parametrize(
    "markup",
    [
        f'<figure><div>{IMG}</div><figcaption>The old house.</figcaption>'
        '<div class="media__label">Credit: A. Person / Wire</div></figure>',
        f'<div class="image-box"><div>{IMG}</div><p class="caption">The old house.</p>'
        '<p class="source"><a href="https://p.example/1">A. Person / Wire</a></p></div>',
        f'<div class="hmedia"><p class="photo">{IMG}</p><p class="contributor vcard">'
        '<span class="fn">A. Person / Wire</span></p><p class="fn">The old house.</p></div>',
        f'<aside class="single-photo"><div>{IMG}</div><p class="image-credit-wrap">'
        '<span class="cutline">The old house.</span><span class="credit">(Photo: A. Person / Wire)'
        '</span></p></aside>',
        f'<div class="photo"><figure>{IMG}</figure><figcaption><span class="photo__title">The old '
        'house.</span> <span class="photo__copyright">A. Person / Wire</span></figcaption></div>',
    ],
)  # fmt: skip
def test_a_picture_has_the_caption_and_the_credit_of_its_box(markup: str) -> None:
    found = anatomy(NAMED, HEAD + markup + TEXT).picture
    assert found is not None
    assert found.caption == "The old house."
    assert "A. Person / Wire" in found.credit
    said = extract_page(page(paragraphs(markup)), URL).html
    assert "The old house." in said
    assert "A. Person / Wire" in said


def test_other_words_beside_a_picture_are_no_credit_of_it() -> None:
    for beside in ("<div>Credits and debits: what to know</div>", "<p class='source'>Harbour</p>"):
        found = anatomy(NAMED, f"{HEAD}<div><div>{IMG}</div>{beside}</div>{TEXT}").picture
        assert found is not None
        assert found.credit == "", beside


@pytest.mark.parametrize(
    "small",
    ["/img/60/60/customs-house.jpg", "/img/c=155x114/2025/02/09/customs-house.jpg"],
)
def test_of_a_small_picture_the_large_one_in_the_article_is_taken(small: str) -> None:
    head = meta(og__image=f"https://www.herald.example{small}")
    figure = f"<figure>{IMG}<figcaption>The old house.</figcaption></figure>"
    found = anatomy(head, HEAD + figure + TEXT).picture
    assert found is not None
    assert found.url == "https://www.herald.example/img/640/480/customs-house.jpg"
    other = IMG.replace("customs", "harbour")
    found = anatomy(head, f"{HEAD}<figure>{other}</figure>{TEXT}").picture
    assert found is not None
    assert found.url.endswith("harbour-house.jpg")
    dated = meta(og__image="https://www.herald.example/2022/11/08/customs-house.jpg")
    found = anatomy(dated, HEAD + figure + TEXT).picture
    assert found is not None
    assert "/2022/11/08/" in found.url


def test_what_the_style_of_a_page_sets_as_a_portrait_is_no_lead_picture() -> None:
    rule = "h1{{}} figure.{name} a {{ background: url('https://c.example/GhOtcu1rbp_medium.png') }}"
    head = meta(og__image="https://c.example/GhOtcu1rbp_large.png")
    for name, there in (("avatar", False), ("user_logo", False), ("opening", True)):
        style = f"<style>{rule.format(name=name)}</style>"
        assert (anatomy(head + style, HEAD + TEXT).picture is not None) == there
    assert anatomy(f"<style>{'{' * 90_000}{'avatar{' * 9_000}</style>{head}", HEAD).picture


LARGE = "<img src=/moor.jpg width=1200>"


@pytest.mark.parametrize(
    ("behind", "own"),
    [
        (LARGE, True),
        (f"<p>9 February</p><div><div>{LARGE}</div></div>", True),
        ("<div class=hero_image__main><img src=/moor.jpg></div>", True),
        ("<div><div><img src=/moor.jpg alt='Peat fires burn on'></div></div>", True),
        ("<div><div><img src=/moor.jpg></div></div>", False),
        ("<div class=author><img src=/moor.jpg width=800></div>", False),
        ("<div class=related-posts><div>{LARGE}</div></div>", False),
        ("<img src=/moor.svg>", False),
        (f"<p>{'The fire burned under the moor. ' * 5}</p>{LARGE}", False),
    ],
)
def test_a_large_picture_right_behind_the_headline_is_the_lead_picture(
    behind: str, own: bool
) -> None:
    text = f"<p>{'The fire burned under the moor. ' * 5}</p>"
    found = anatomy("", f"<div class=widget><h1>Peat fires burn on</h1>{behind}</div>{text}")
    assert (found.picture is not None) == own


@pytest.mark.parametrize(
    ("image", "kept"),
    [
        ("<nav><a href=/other><img src=/p/card-300x200.jpg></a></nav>", False),
        ("<div class=mega-menu><a href=/other><img src=/p/card.jpg></a></div>", False),
        (f"<nav><a href='{URL}'><img src=/p/card-300x200.jpg></a></nav>", True),
        ("<nav><img src=/p/card.jpg></nav><main><h1>Fire</h1><img src=/p/card.jpg></main>", True),
        ("", True),
    ],
)
def test_a_picture_that_stands_in_the_menus_alone_is_not_the_article_s(
    image: str, kept: bool
) -> None:
    head = meta(og__image="https://www.herald.example/p/card.jpg")
    found = anatomy(head, f"{image}<p>The fire burned under the moor.</p>")
    assert (found.picture is not None) == kept


def test_the_card_of_a_letter_to_subscribe_to_is_no_lead_picture() -> None:
    host = "https://cdn.example/fetch/"
    for name in ("https%3A%2F%2Fbay.example%2Ftwitter%2Fsubscribe-card.jpg%3Fv%3D4", "moor.jpg"):
        assert (anatomy(meta(og__image=host + name)).picture is None) == ("card" in name)


@pytest.mark.parametrize(
    ("markup", "caption"),
    [
        (f'<div class="post-thumb">{IMG}<div><img src="/best.svg"></div><div class="thumb-text">'
         '<span class="credit">Image: Ann Person / Wire</span></div></div>', ""),
        (f'<div><div class="pic"><b>{IMG}</b></div><div class="pic-caption"><h2>Caption</h2>'
         '<p>The old house.</p></div><div class="pic-credit"><i>Photo Credit</i> '
         '<i>Ann Person / Wire</i></div></div>', "The old house."),
    ],
)  # fmt: skip
def test_what_follows_a_picture_is_its_credit_by_its_name(markup: str, caption: str) -> None:
    found = anatomy(NAMED, f"{HEAD}{markup}{TEXT}").picture
    assert found is not None
    assert (found.caption, found.credit) == (caption, "Ann Person / Wire")
    apart = markup.replace(IMG, f"{IMG}<p>Talks go on.</p>")
    found = anatomy(NAMED, f"{HEAD}{apart}{TEXT}").picture
    assert found is not None
    assert found.credit == ""


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("https://www.herald.examplehttps://p.example/1.jpg?w=9&amp;amp;h=6",
         "https://p.example/1.jpg?w=9&h=6"),
        ("https://-/media/75E.ashx", "https://www.herald.example/-/media/75E.ashx"),
        ("https://p.example/uploads/publication/thumbnail/1/house.jpg", ""),
    ],
)  # fmt: skip
def test_a_broken_address_of_a_picture_is_mended_and_that_of_a_paper_is_none(
    told: str, address: str
) -> None:
    found = anatomy(meta(og__image=told), HEAD + TEXT).picture
    assert ("" if found is None else found.url) == address


CARD = meta(og__image="https://cards.example/share/1772/feature.jpg")
SHOWN = '<img src="/p/99/moor.jpg" width=1200 height=800>'
SAID = "<figcaption>The moor on Sunday. <span class=credit>Ann Person / Wire</span></figcaption>"


def test_what_is_shown_with_a_caption_at_the_headline_is_the_lead_picture_if_no_other_is() -> None:
    """The picture for other sites is a form of it as a rule, and the reader would see it twice."""
    found = anatomy(CARD, f"{HEAD}<figure>{SHOWN}{SAID}</figure>{TEXT}").picture
    assert found is not None
    assert found.url.endswith("/p/99/moor.jpg")
    assert (found.caption, found.credit) == ("The moor on Sunday.", "Ann Person / Wire")


@pytest.mark.parametrize(
    "body",
    [
        f"{HEAD}<figure>{SHOWN}</figure>{TEXT}",
        f"{HEAD}{TEXT}<figure>{SHOWN}{SAID}</figure>{TEXT}",
        f"{HEAD}<figure>{SHOWN}{SAID}</figure>{TEXT}<img src='https://cards.example/share/1772/feature.jpg'>",
        f"{HEAD}<figure>{SHOWN}{SAID}</figure><video poster='https://cards.example/share/1772/feature.jpg'></video>{TEXT}",
        f"{HEAD}<figure>{SHOWN.replace('/p/99/', '/authors/')}{SAID}</figure>{TEXT}",
        f"<figure>{SHOWN}{SAID}</figure><p>{'Rain. ' * 90}</p>",
    ],
)  # fmt: skip
def test_what_a_page_names_stays_its_lead_picture_where_it_may_be_shown(body: str) -> None:
    found = anatomy(CARD, body).picture
    assert found is not None
    assert "cards.example" in found.url


def test_a_lead_picture_known_by_the_name_of_its_file_has_what_is_said_of_its_figure() -> None:
    named = "https://www.herald.example/x/one/8f21-moor.jpg"
    image = SHOWN.replace("/p/99/moor.jpg", "https://cdn.example/two/8f21-moor.webp")
    page_of = f"{HEAD}<figure>{image}{SAID}</figure>{TEXT}"
    found = anatomy(meta(og__image=named), page_of).picture
    assert found is not None
    said = "The moor on Sunday.", "Ann Person / Wire"
    assert (found.url, found.caption, found.credit) == (named, *said)


@pytest.mark.parametrize(
    ("said", "credit"),
    [
        ("(Ann Person/Sample Herald)", "Ann Person/Sample Herald"),
        ("(Ann Person/Bea Other)", ""),
        ("(Ann Person)", ""),
    ],
)
def test_whose_name_stands_with_the_site_s_in_brackets_took_the_picture(
    said: str, credit: str
) -> None:
    head = NAMED + meta(og__site_name="Sample Herald")
    figure = f"<figure>{IMG}<figcaption>The old house in the harbour {said}</figcaption></figure>"
    found = anatomy(head, HEAD + figure + TEXT).picture
    assert found is not None
    assert found.credit == credit


@pytest.mark.parametrize(
    ("said", "caption"),
    [
        ("<h3>▲</h3><p>The old house.</p>", "The old house."),
        ("▲ The old house.", "The old house."),
        ("▲ Ann, ▼ Bea.", "▲ Ann, ▼ Bea."),
        ("← Ann at the house.", "← Ann at the house."),
    ],
)
def test_a_sign_that_points_to_the_picture_is_none_of_its_caption(said: str, caption: str) -> None:
    figure = f"<figure>{IMG}<figcaption>{said}</figcaption></figure>"
    found = anatomy(NAMED, HEAD + figure + TEXT).picture
    assert found is not None
    assert found.caption == caption


@pytest.mark.parametrize(
    "credit", ["(Credit: Ann Person)", "PHotograph: Ann Person", "Crédits photo : Ann Person"]
)
def test_a_credit_has_neither_its_label_nor_its_brackets(credit: str) -> None:
    box = f'<div class="image">{IMG}<span class="image-credit">{credit}</span></div>'
    found = anatomy(NAMED, HEAD + box + TEXT).picture
    assert found is not None
    assert found.credit == "Ann Person"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.herald.example/",
        "https://www.herald.example",
        "https://www.herald.example/wp-content/themes/tide/img/anchor.png",
        "https://www.herald.example/sites/all/themes/tide/pier.jpg",
        "https://www.herald.example/uploads/2025/facebook.png",
        "https://www.herald.example/uploads/2025/twitter-200x200.png",
    ],
)
def test_what_is_no_picture_of_an_article_is_not_its_lead_picture(url: str) -> None:
    assert anatomy(meta(og__image=url), HEAD + TEXT).picture is None


@pytest.mark.parametrize("file", ["uploads/themes-of-the-year.jpg", "uploads/facebook-trial.png"])
def test_what_is_only_called_so_is(file: str) -> None:
    found = anatomy(meta(og__image=f"https://www.herald.example/{file}"), HEAD + TEXT).picture
    assert found is not None


def test_a_copy_that_typo3_has_made_is_the_picture_that_is_named() -> None:
    named = meta(og__image="https://www.herald.example/media/desktop/1548246983.jpg")
    copy = '<img src="/typo3temp/assets/_processed_/3/8/csm_1548246983_4a00f159fc.jpg" alt="">'
    box = f'<div class="image">{copy}<div class="caption">The old house.</div></div>'
    found = anatomy(named, HEAD + box + TEXT).picture
    assert found is not None
    assert found.caption == "The old house."
    other = anatomy(named, HEAD + box.replace("1548246983", "1548246984") + TEXT).picture
    assert other is None or other.caption != "The old house." or "1548246984" in other.url


BEHIND = (
    '<div class="stage"><a href="/pictures/7"><img src="/leer.gif" alt="The old customs house." '
    'data-retina-src="/img/640/480/customs-house.jpg"></a><span class="ImageDescriptionButton">'
    '<button>Show</button></span></div><div class="intro"><div><p class="ImageDescriptionInner">'
    '<span class="ImageDescriptionText">{}</span><span class="ImageDescriptionCopyright">Bild: dpa'
    "</span></p></div><p>The two sides met for six hours in the old customs house.</p></div>"
)


def test_a_box_behind_the_picture_may_begin_with_its_caption() -> None:
    found = anatomy(NAMED, HEAD + BEHIND.format("The old customs house. ") + TEXT).picture
    assert found is not None
    assert (found.caption, found.credit) == ("The old customs house.", "dpa")


def test_what_is_linked_elsewhere_has_no_other_caption_there() -> None:
    found = anatomy(NAMED, HEAD + BEHIND.format("Another house altogether.") + TEXT).picture
    assert found is not None
    assert (found.caption, found.credit) == ("", "")


def test_a_portrait_at_the_headline_does_not_hide_the_figure_behind_it() -> None:
    face = '<figure><img src="/faces/ann.jpg/36x36/24.487.190"></figure>'
    own = (
        '<figure><img src="/a/24472309-17-main/626x352/24.482.311">'
        "<figcaption>Foto: Ann Person CC BY 2.0</figcaption></figure>"
    )
    named = meta(og__image="https://www.herald.example/17-main.jpg/24.482.399")
    found = anatomy(named, HEAD + face + own + TEXT).picture
    assert found is not None
    assert found.credit == "Ann Person CC BY 2.0"
