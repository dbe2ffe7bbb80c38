"""Lines between paragraphs that invite, or date the text, stay out of it; sentences stay in."""

import pytest

from tests.extract.said import ALL, said

from .pages import PARAGRAPHS, paragraphs


def between(line: str) -> str:
    rest = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[2:])
    return f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><p>{line}</p>{rest}"


@pytest.mark.parametrize(
    "line",
    [
        "Have you been affected? E-mail us at yourstory@herald.example",
        "Click here to subscribe to our newsletter",
        "This is a subscriber-only article.",
        "Dieser Artikel ist nur für Abonnenten",
        "Article réservé aux abonnés",
        "Contenido exclusivo para suscriptores",
        "Articolo riservato agli abbonati",
        "Conteúdo exclusivo para assinantes",
        "Haz clic aquí para suscribirte",
        "Last modified on Sat 8 Feb 2025",
        "Posted by Ann Person in Ships",
        "Posted by Ann Person on 8 February 2025",
        "Filed under Ships and boats",
    ],
)
def test_an_invitation_between_paragraphs_stays_out(line: str) -> None:
    assert said(between(line)) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "Have you been affected by the storm, he asked, and nobody answered.",
        "This story is only for those who were there.",
        "The article was reserved for its subscribers, and so was the boat.",
        "I subscribe to eleven newsletters and read none of them.",
        "I receive the newsletter of the harbour every morning.",
        "Posted in the window was a list of names.",
        "Posted by the door was a map of the cellar.",
        "Filed under miscellaneous was my whole childhood.",
    ],
)
def test_a_sentence_of_the_text_is_kept(line: str) -> None:
    assert line in said(between(line))


@pytest.mark.parametrize(
    "line",
    [
        "First published on Sat 8 Feb 2025 10.00 GMT. Updated 9 Feb 2025 00.30 GMT",
        "Published: 8 February 2025, 10:00 GMT | Updated: 9 February 2025, 11:00 GMT",
        "Veröffentlicht am 8. Februar 2025, 10:00 Uhr. Aktualisiert am 9. Februar 2025, 11:00 Uhr",
    ],
)
def test_dates_in_words_over_the_text_stay_out(line: str) -> None:
    assert said(f"<p>{line}</p>{paragraphs()}") == ALL


@pytest.mark.parametrize("below", [True, False])
def test_a_call_beside_the_card_of_an_author_stays_out(below: bool) -> None:
    call = '<p>Follow Ann on <a href="https://x.com/annperson">Twitter</a></p>'
    card = "<p>Ann Person</p><p>Ann Person is a reporter and covers the islands and the sea.</p>"
    assert said(paragraphs() + (card + call if below else call + card)) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "Urmărește-ne pe Facebook.",
        "Urmărește-ne și pe Facebook și pe Google News.",
        "Urmărește-ne acum pe Facebook",
        "Urmareste-ne pe Facebook.",
        "Dacă ți-a plăcut articolul, urmărește-ne și pe Facebook și pe Google News.",
        "Siga-nos no Facebook.",
    ],
)
def test_a_verb_with_the_one_to_follow_hyphened_to_it_is_a_call(line: str) -> None:
    assert line not in said(f"{paragraphs()}<p>{line}</p>", feed=True)


@pytest.mark.parametrize(
    "line",
    [
        "Urmărește pe Facebook ce mai fac pescarii din port.",
        "Primarul ne urmărește pe Facebook, spune Ana.",
        "Nimeni nu mai urmărește portul pe Facebook.",
        "Siga pela ponte até ao cais, diz Ana.",
    ],
)
def test_the_same_verb_told_of_somebody_is_kept(line: str) -> None:
    assert line in said(f"{paragraphs()}<p>{line}</p>", feed=True)
