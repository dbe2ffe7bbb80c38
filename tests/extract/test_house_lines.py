# ruff: noqa: E501 -- markup is best read a line an element
"""What a house says below a text of whose views it has, whose it is and where it is talked of."""

import pytest

from newsreader.extract.body.lines.runs import text_of
from newsreader.extract.body.mend.cards import set_cards
from newsreader.extract.body.words.onward import END
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://www.herald.example/2025/ferry"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


@pytest.mark.parametrize(
    "line",
    [
        "The club is where our readers write. Ses contenus n'engagent pas la rédaction.",
        "The views expressed by the author are personal.",
        "Views are personal",
        "Alle Angaben ohne Gewähr.",
        "Die Meinung des Autors gibt nicht die der Redaktion wieder: Die Meinung der Autorin muss nicht mit der der Redaktion übereinstimmen.",
        "Las opiniones del autor no reflejan necesariamente la línea editorial de este diario.",
        "Мнение автора может не совпадать с мнением редакции.",
        "© Wire Agency 2020",
        "(c) Bay Wire Service, 2021.",
    ],
)
def test_what_a_house_does_not_answer_for_is_no_text(line: str) -> None:
    kept = body(f"{paragraphs()}<p>{line}</p>")
    assert line[:20] not in kept
    assert PARAGRAPHS[-1][:40] in kept


@pytest.mark.parametrize(
    "line",
    [
        "The views expressed by the minister at the hearing were not welcomed by the pilots.",
        "Ce traité n'engage pas la France, dit le ministre.",
        "Die Angaben des Ministers nahm keiner für bare Münze.",
        "The last boat that the Wire Agency of the bay had was sold in 2020",
    ],
)
def test_a_sentence_of_views_is_the_texts(line: str) -> None:
    assert line[:20] in body(f"{paragraphs()}<p>{line}</p>")


TALK = "<div class=talk><strong>Zustimmung oder Kritik? Die Debatte dazu findet sich auf <a href='https://twitter.com/{0}_'>Twitter</a> und auf <a href='https://www.facebook.com/{0}.example'>Facebook</a></strong>. </div>"


def test_where_a_house_has_its_texts_talked_of_is_no_text() -> None:
    assert "Zustimmung" not in body(f"<div>{paragraphs()}</div>{TALK.format('herald')}")
    assert "Zustimmung" in body(f"<div>{paragraphs()}{TALK.format('annperson')}</div>")


WARES = "<p><strong>{0}:</strong></p><ul><li><a {1} href='https://shop.example/a?tag=x-21'>A rope of five yards</a></li><li><a {1} href='https://shop.example/b?tag=x-21'>A bell of good brass</a></li></ul>"


@pytest.mark.parametrize("label", ["Werbung", "Anzeige", "Publicité", "広告"])
def test_a_list_under_the_label_of_an_advertisement_goes_with_it(label: str) -> None:
    kept = body(paragraphs("", "", "") + WARES.format(label, "rel=nofollow"))
    assert "good brass" not in kept
    assert label not in kept


def test_a_list_of_links_under_another_label_is_the_authors() -> None:
    assert "good brass" in body(paragraphs("", WARES.format("Material", "")))


FIELD = "<div class='field field--label-above'><div class='{0}'>Episode Description:&nbsp;</div><div class='field-items'><div class='field-item even'>{1}</div></div></div>"


def test_the_label_over_the_one_field_of_a_text_goes() -> None:
    assert "Description" not in body(FIELD.format("field-label", paragraphs()))
    assert "Description" in body(FIELD.format("heading", paragraphs()))


def test_labels_over_two_fields_stay() -> None:
    half = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])
    rest = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[2:])
    two = FIELD.format("field-label", half) + FIELD.format("field-label", rest).replace(
        "Episode Description", "What comes next"
    )
    kept = body(two)
    assert "Episode Description" in kept
    assert "What comes next" in kept


def test_how_many_pictures_a_row_has_is_no_text() -> None:
    figure = "<div><figcaption>Slideshow <span>( 15 images )</span></figcaption></div>"
    assert "15 images" not in body(paragraphs("", figure))


@pytest.mark.parametrize(
    ("label", "ends"),
    [
        ("Editors’ Recommendations:", True),
        ("Recommandations de la rédaction", True),
        ("Recommendations", False),
        ("Editors’ Choice", False),
    ],
)
def test_what_the_editors_recommend_ends_a_text(label: str, ends: bool) -> None:
    assert (END.fullmatch(label) is not None) is ends


POST = "<blockquote class=instagram-media data-instgrm-permalink='https://www.instagram.com/p/B1/'><div><div><div><a href='https://www.instagram.com/p/B1/'>{0}</a></div></div><p><a href='https://www.instagram.com/p/B1/'>The ferry is back, and so am I</a></p><p>A post shared by <a href='https://www.instagram.com/ann/'>Ann Person</a> (@ann)</p></div></blockquote>"


@pytest.mark.parametrize(
    "call", ["Sieh dir diesen Beitrag auf Instagram an", "この投稿をInstagramで見る"]
)
def test_what_calls_to_see_a_post_elsewhere_is_none_of_its_words(call: str) -> None:
    quote = next(tree_of(POST.format(call)).body.iter("blockquote"))
    set_cards(quote.getparent())
    assert text_of(quote) == "The ferry is back, and so am IA post shared by Ann Person (@ann)"
