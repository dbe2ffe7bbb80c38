"""Captions and credits that an agency, a list of two or a title tells."""

import pytest
from lxml import etree

from newsreader.extract.bare_captions import name_bare
from newsreader.extract.tree import tree_of
from newsreader.markup.picture_agencies import is_of_agency
from tests.extract.anatomies import anatomy, meta

IMG = '<img src="/pier.jpg" alt="A pier" width=1200 height=800>'
HEAD = meta(og__image="https://www.herald.example/pier.jpg", og__site_name="Sample Herald")
TEXT = "<p>" + 9 * "The ferry lay at the pier all night. " + "</p>"


def named(markup: str) -> str:
    body = tree_of(f"<body><h1>The pier is shut</h1>{markup}{TEXT}</body>").body
    name_bare(body)
    return etree.tostring(body, encoding="unicode")


def told(markup: str) -> tuple[str, str]:
    picture = anatomy(HEAD, named(markup)).picture
    assert picture is not None
    return picture.caption, picture.credit


@pytest.mark.parametrize("agency", ["ANP", "AFP", "Getty Images", "A. Person/AP", "PA Media"])
def test_an_agency_alone_beside_a_caption_is_its_credit(agency: str) -> None:
    caption = f"<figcaption><span>{agency}</span> <span>The pier at night</span></figcaption>"
    assert told(f"<figure>{IMG}{caption}</figure>") == ("The pier at night", agency)
    assert told(f"<figure><div>{IMG}<span>{agency}</span></div></figure>") == ("", agency)


@pytest.mark.parametrize(
    "parts",
    [
        "<span>Sampleton</span> <span>The pier at night</span>",
        "<span>NASA</span> <span>built this pier in 1969</span>",
        "<strong>AP</strong> <span>The pier at night</span>",
        "<span>AFP</span> sends the pier <span>at night</span>",
        "<span>Ann Person</span> <span>The pier at night</span>",
    ],
)
def test_other_words_before_a_caption_are_of_it(parts: str) -> None:
    markup = f"<figure>{IMG}<figcaption>{parts}</figcaption></figure>"
    assert "credit" not in named(markup)


def test_a_name_alone_below_a_picture_is_who_is_seen() -> None:
    for words in ("Ann Person", "The pier of Sampleton", "AP and the pier it rented"):
        assert "credit" not in named(f"<figure><div>{IMG}<span>{words}</span></div></figure>")


def test_a_list_of_one_picture_and_one_description_is_a_figure() -> None:
    pair = f"<dl><dt>{IMG}</dt><dd>The pier at night. Photo: Ann Person/Post</dd></dl>"
    assert told(pair)[0].startswith("The pier at night.")
    assert "<figcaption>" in named(pair)


@pytest.mark.parametrize(
    "items",
    [
        f"<dt>{IMG}</dt><dd>The pier</dd><dt>{IMG}</dt><dd>The quay</dd>",
        f"<dt>{IMG} Pier</dt><dd>What ferries lie at.</dd>",
        f"<dt>{IMG}</dt><dd>" + 20 * "The ferry lay at the pier all night. " + "</dd>",
        f"<dt>{IMG}</dt><dd><a href=/x>Why the quay is shut</a></dd>",
        f"<dt>{IMG}</dt><dd><ul><li>The pier</li></ul></dd>",
    ],
)
def test_other_lists_of_terms_stay(items: str) -> None:
    assert "<dl>" in named(f"<dl>{items}</dl>")


@pytest.mark.parametrize("agency", ["picture alliance/dpa", "imago/Sample", "Ann Person/AFP"])
def test_a_title_with_an_agency_behind_a_bar_is_caption_and_credit(agency: str) -> None:
    title = f"The pier at night | {agency}"
    image = f'<img src="/pier.jpg" alt="{title}" title="{title}">'
    for box in (f"<div>{image}</div>", f"<div><picture>{image}</picture></div>"):
        assert told(box) == ("The pier at night", agency)


@pytest.mark.parametrize(
    ("alt", "title"),
    [
        ("The pier | the quay", "The pier | the quay"),
        ("The pier | Part 2", "The pier | Part 2"),
        ("The pier | Ann Person", "The pier | Ann Person"),
        ("The pier | AFP", ""),
        ("The pier | AFP", "Open the picture"),
    ],
)
def test_other_titles_are_no_captions(alt: str, title: str) -> None:
    image = f'<img src="/pier.jpg" alt="{alt}" title="{title}">'
    assert "<figcaption>" not in named(f"<div>{image}</div>")


def test_a_picture_in_a_link_or_a_figure_gets_no_other_caption() -> None:
    title = "The pier at night | AFP"
    image = f'<img src="/pier.jpg" alt="{title}" title="{title}">'
    assert "<figcaption>" not in named(f"<a href=/x>{image}</a>")
    assert named(f"<figure>{image}</figure>").count("<figure>") == 1


def test_what_is_of_an_agency() -> None:
    assert is_of_agency("picture alliance / dpa")
    for words in ("", "Ann Person", "AP.", "AP says the pier is shut", "EPA rules", "a/AP/b/c/d/e"):
        assert not is_of_agency(words)
    assert not is_of_agency("/".join(["A. Person"] * 4_000))


SEEN = "The pier of the old town lies in the fog."


@pytest.mark.parametrize("kind", ["photo_source", "photo-credit", "image__copyright"])
@pytest.mark.parametrize("label", ["Photo: Ann Person", "Фото: Зразкова Газета", "Foto: AFP"])
def test_what_is_called_a_credit_is_the_caption_before_a_label(kind: str, label: str) -> None:
    box = f'<div class="photo">{IMG}<div class="{kind}">{SEEN} <span>{label}</span></div></div>'
    assert told(box)[0] == SEEN
    assert label.endswith(told(box)[1].rpartition(": ")[2])


@pytest.mark.parametrize(
    "said",
    [
        "Ann Person, Sample Herald <span>Photo: AFP</span>",
        "Sample Museum. <span>Photo: Ann Person</span>",
        "The pier of the old town. <span>All rights are its own.</span>",
        "The pier of the old town. <span>Photo: the old pier in fog</span>",
    ],
)
def test_a_credit_of_several_parts_stays_one(said: str) -> None:
    box = f'<div class="photo">{IMG}<div class="photo_source">{said}</div></div>'
    assert 'class="caption"' not in named(box)


@pytest.mark.parametrize(
    "label", ["foto: <i>Ann Person</i>, HERALD", "Photo: Ann Person/AP", "Фото: Анна Особа"]
)
@pytest.mark.parametrize("image", [IMG, f"<a href=/large>{IMG}</a>"])
def test_the_line_of_a_picture_right_behind_its_box_is_its_caption(image: str, label: str) -> None:
    box = f"<div class=opener-photo>{image}</div>"
    line = f"<div class=opener-photo-info><p>The pier in the fog | {label}</p></div>"
    caption, credit = told(f"<div class=opener-photo-box>{box}{line}</div>")
    assert caption == "The pier in the fog"
    assert "son" in credit or "Особа" in credit


@pytest.mark.parametrize(
    "line",
    [
        "<p>The pier was shut on Monday. Photo: Ann Person</p>",
        "<div class=photo-info><p>The pier in the fog</p></div>",
        "<div class=photo-info><p>The pier | <a href=/p>Photo: Ann Person</a></p></div>",
        "<div class=photo-info><p>The pier | Photo: the one that hung there</p></div>",
        "<div class=photo-info><h2>The pier</h2><p>It is shut | Photo: Ann Person</p></div>",
    ],
)
def test_other_lines_behind_a_picture_are_the_texts(line: str) -> None:
    box = f"<div class=opener-photo>{IMG}</div>{line}"
    assert "caption" not in named(box)


@pytest.mark.parametrize("sign", ["—", "–", "|"])
@pytest.mark.parametrize("who", ["A. Person / Sample Herald", "Sample Herald"])
def test_who_took_it_for_the_site_stands_behind_a_dash(sign: str, who: str) -> None:
    for said in (f"The pier. {sign} {who}", f"<span>The pier. {sign} </span><span>{who}</span>"):
        line = f"<figure>{IMG}<figcaption>{said}</figcaption></figure>"
        assert told(line) == ("The pier.", who)


@pytest.mark.parametrize("said", ["The pier — as the Sample Herald had it", "The pier — in 1910"])
def test_a_caption_may_have_a_dash(said: str) -> None:
    assert told(f"<figure>{IMG}<figcaption>{said}</figcaption></figure>") == (said, "")
