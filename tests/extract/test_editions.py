"""Where a text was printed, as papers say it in their languages and behind what else signs."""

import pytest
from lxml import html

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"

NOTES = [
    "Cet article est paru dans l’édition papier du 9 février 2025.",
    "Este reportaje se publicó en la edición impresa del 9 de febrero de 2025.",
    "Este artigo foi publicado na edição impressa de 9 de fevereiro.",
    "Questo articolo è stato pubblicato sul numero 14 del settimanale.",
    "Acest articol a apărut în ediția tipărită din 9 februarie.",
    "Een versie van dit artikel verscheen ook in de krant van 9 februari 2025.",
    "Den här artikeln publicerades först i papperstidningen den 9 februari.",
    "Denne artikel blev bragt i avisens udgave den 9. februar.",
    "Denne saken sto på trykk i papiravisen 9. februar.",
    "Juttu on julkaistu Sanomien numerossa 6/2025.",
    "Artykuł ukazał się w wydaniu papierowym z 9 lutego 2025.",
    "Tento článek vyšel v tištěném vydání 9. února.",
    "Ez a cikk a Hírlap nyomtatott kiadásában jelent meg február 9-én.",
    "Bu yazı gazetenin basılı nüshasında yayımlandı.",
    "Эта статья опубликована в печатной версии газеты 9 февраля.",
    "Ця стаття опублікована в друкованому номері від 9 лютого.",
    "Το άρθρο δημοσιεύτηκε στην έντυπη έκδοση της 9ης Φεβρουαρίου.",
    "הכתבה פורסמה במהדורה המודפסת של העיתון.",
    "نُشر هذا المقال في النسخة الورقية من الصحيفة.",
    "यह लेख अख़बार के प्रिंट संस्करण में छपा था।",
    "この記事は２月９日付朝刊に掲載されました。",
    "本文刊于《先驱报》2月9日第4版。",
    "이 기사는 2월 9일자 지면에 실렸습니다.",
]


def read(markup: str) -> tuple[str, str]:
    found = extract_page(page(markup), URL)
    lines = " ".join(str(text) for text in html.fromstring(found.html).itertext())
    return " ".join(lines.split()), found.anatomy.edition


@pytest.mark.parametrize("note", NOTES)
def test_where_it_was_printed_is_told_in_many_languages(note: str) -> None:
    text, edition = read(f"{paragraphs()}<p><em>{note}</em></p>")
    assert edition.strip(".。।") == note.strip(".。।")
    assert text.split() == " ".join(PARAGRAPHS).split()


@pytest.mark.parametrize(
    "line",
    [
        # It stands on another site, or says something of the text.
        "Dit artikel verscheen ook op de site van onze partner Kustkoerier.",
        "Cet article est paru sur le site de notre partenaire.",
        "Denne kommentaren har skapt debatt i hele landet og i magasinet Hus.",
        "Dit verhaal stond in geen enkele krant.",
        "Эта статья закона о печати была принята в прошлом году.",
        "Questo articolo è il più lungo che abbia scritto.",
        "Este artículo apareció en la edición impresa. Nadie lo leyó aquella tarde.",
    ],
)
def test_what_says_something_else_stays(line: str) -> None:
    text, edition = read(f"{paragraphs()}<p>{line}</p>")
    assert (edition, line in text) == ("", True)


NOTE = "A version of this article appears in print on Feb. 9, 2025, Section A, Page 1."


def test_a_note_stands_behind_who_spoke_and_wrote_the_text_too() -> None:
    hands = "<p>Audio produced by <span>Wes Third</span>.</p><p>Ann Quay reports on the coast.</p>"
    below = (
        f"<div class=bottom><div>{hands}</div><div><div>{NOTE} <a>Order Reprints</a></div></div>"
    )
    text, edition = read(f"<article>{paragraphs()}</article>{below}</div>")
    assert edition == NOTE.rstrip(".")
    assert NOTE not in text
    # One below another heading is of another text.
    rail = "<h2>More</h2><ul><li><a href=/1>The piers in winter and in spring</a></li></ul>"
    assert read(f"<article>{paragraphs()}</article><aside>{rail}<p>{NOTE}</p></aside>")[1] == ""


def test_what_is_called_the_note_is_it_in_any_language() -> None:
    called = "<p class=article__print-notice>{}</p>"
    note = "Bu metin önce perşembe günkü Körfez Postası'nda çıktı"
    assert read(paragraphs() + called.format(note))[1] == note
    assert read(paragraphs() + called.format("Print this page"))[1] == ""
    assert read(f"{paragraphs()}<p class=note>{note}</p>")[1] == ""


@pytest.mark.parametrize(
    "line",
    [
        "(mit Material der dpa) / (<a href='mailto:x@herald.example'>tri</a>)",
        "mit Material der dpa / tri",
        "(mit Material der dpa)",
    ],
)
def test_whose_material_a_text_has_is_noted_without_the_letters_of_who_wrote_it(line: str) -> None:
    text, edition = read(f"{paragraphs()}<p>{line}</p>")
    assert edition == "mit Material der dpa"
    assert text.split() == " ".join(PARAGRAPHS).split()
