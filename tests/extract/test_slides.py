"""What rows of pictures say again and again, and what is left of cards amid a text."""

import pytest

from newsreader.clean.words import to_text
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

TITLE = "A winter at the northern pier"
SAID = (
    "The ice came early that year and the smaller boat stayed in the harbour for three weeks.",
    "Nurses crossed the bay on foot, with sledges for their bags, until the police forbade it.",
    "In March the first of the new piles was driven, in front of half of the town and a band.",
)


def lines(body: str) -> list[str]:
    return to_text(extract_page(page(body), URL).html).split("\n")


def slide(number: int, title: str = TITLE) -> str:
    return (
        f'<li><div><img src="/p/{number}.jpg" alt="" width="800" height="500"></div><div>'
        f"<h4>{title}</h4><p>{SAID[number % 3]} {number}</p></div></li>"
    )


def test_the_title_of_a_row_of_pictures_stands_on_its_first_slide_alone() -> None:
    row = f"<div><ul>{''.join(map(slide, range(4)))}</ul></div>"
    found = lines(paragraphs("", row))
    assert found.count(TITLE) == 1
    assert all(any(said in line for line in found) for said in SAID)


@pytest.mark.parametrize(
    "row",
    [
        "".join(slide(number) for number in range(2)),
        "".join(slide(number, f"{TITLE}, part {number}") for number in range(4)),
        "".join(f"<li><h4>{TITLE}</h4><p>{SAID[at % 3]} {at}</p></li>" for at in range(4)),
        "".join(
            slide(number).replace(f"{TITLE}", f'<a href="/p/{number}">{TITLE}</a>')
            for number in range(4)
        ),
    ],
)
def test_titles_of_other_rows_stay(row: str) -> None:
    html = extract_page(page(paragraphs("", f"<div><ul>{row}</ul></div>")), URL).html
    bare = extract_page(page(paragraphs("", f"<div><ol>{row}</ol></div>")), URL).html
    assert html.count(TITLE) == bare.count(TITLE)
    assert html.count(TITLE) in {0, 2, 4}


def test_a_label_within_each_of_several_things_stays() -> None:
    things = "".join(
        f'<div><img src="/p/{at}.jpg" width="800"><p>{SAID[at]}</p><p><strong>Pros:</strong></p>'
        f"<p>{SAID[at]} It is quick, {at}.</p></div>"
        for at in range(3)
    )
    html = extract_page(page(paragraphs("", f"<div>{things}</div>")), URL).html
    assert html.count("Pros:") == len(SAID)


def gallery(outer: str, inner: str, counter: str = "") -> str:
    return (
        f"<figure><figcaption>{outer}</figcaption><div class='gallery'><ol><li><figure>"
        f"<img src='/p/1.jpg' alt='' width='800' height='500'><figcaption><div>{inner}</div>"
        f"</figcaption></figure></li></ol><div class='now'>{counter}</div></div></figure>"
    )


def test_a_title_that_is_the_first_caption_is_said_once() -> None:
    assert lines(paragraphs("", gallery("The old pier", "The old pier"))).count("The old pier") == 1
    both = lines(paragraphs("", gallery("The old pier", "Nurses at the quay")))
    assert any("The old pier" in line for line in both)
    assert any("Nurses at the quay" in line for line in both)


def test_which_picture_of_a_row_is_shown_is_no_caption() -> None:
    counter = "Bild <span>1</span> von 9"
    found = lines(paragraphs("", gallery("The pier", "Nurses at the quay", counter)))
    assert "Bild 1 von 9" not in found
    assert any("Nurses at the quay" in line for line in found)


@pytest.mark.parametrize(
    "line",
    ["Bild 1 von 9", "Photo 3 of 12", "Image 3/12", "Foto 1 de 12", "Kuva 2/7", "写真 2/5"],
)
def test_counters_of_slides(line: str) -> None:
    assert LABEL.fullmatch(line)
    assert not LABEL.fullmatch(f"{line} is what the prosecutor showed in court")


CARD = (
    '<article class="more"><div><div class="shot"><img src="/p/9.jpg" alt="" width="300"></div>'
    '<div class="caption">© Ann Person</div></div><div>More on this</div><a href="/2024/fares">'
    "<div>Fares</div><h4>Why single tickets cost a third more since autumn</h4><p>The ministers "
    "had to choose who pays for the repairs, and chose those who cross once.</p></a></article>"
)


def test_of_a_card_amid_a_text_nothing_stays() -> None:
    body = f"<div>{paragraphs('', CARD)}</div>"
    whole = page(body).replace(b"<article>", b"<div>").replace(b"</h1>", b"</h1>")
    html = extract_page(whole, URL).html
    assert "© Ann Person" not in html
    assert "/p/9.jpg" not in html
    assert PARAGRAPHS[2][:60] in html
    own = CARD.replace("<a ", "<div ").replace("</a>", "</div>")
    assert "/p/9.jpg" in extract_page(page(f"<div>{paragraphs('', own)}</div>"), URL).html


def test_a_caption_keeps_its_first_word_where_that_is_a_link_and_goes_on() -> None:
    figure = (
        '<figure><img src="/p/1.jpg" alt="" width="800"><figcaption><a href="https://c.example/1">'
        'Photo</a>{} <a href="https://c.example/terms">public domain</a></figcaption></figure>'
    )
    for behind in (" by Ann Person,", ": Ann Person,"):
        html = extract_page(page(paragraphs("", figure.format(behind))), URL).html
        assert ">Photo</a>" in html
    html = extract_page(page(paragraphs("", figure.format(" Nurses at the quay"))), URL).html
    assert ">Photo</a>" not in html


def test_a_credit_stands_apart_from_the_sentence_of_its_caption() -> None:
    figure = (
        '<figure><img src="/p/1.jpg" alt="" width="800"><figcaption><span>{}</span><span>{}</span>'
        "</figcaption></figure>"
    )
    apart = extract_page(page(paragraphs("", figure.format("The quay.", "Ann Person"))), URL).html
    assert "The quay. Ann Person" in to_text(apart)
    one = extract_page(page(paragraphs("", figure.format("The quay.", "com is down"))), URL).html
    assert "The quay.com is down" in to_text(one)
