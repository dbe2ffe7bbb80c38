"""What was wrong in a text, or is new in it, is said beside it and is a part of it."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.unspaced import folded, said_by, text_of

from .pages import PARAGRAPHS, page, paragraphs

NOTES = (
    "This article was amended on 8 December 2025. An earlier version said the pier was of oak.",
    "Correction (May 3): An earlier version of this story gave the wrong name for the old boat.",
    "Editor's note, Nov. 11: This story has been updated to include what the engineers answered.",
    "Korrektur: In einer früheren Fassung hieß es, der Anleger sei im letzten Jahr erneuert.",
    "Dieser Artikel wurde am 3. Mai korrigiert: Der Anleger liegt im Norden und nicht im Süden.",
    "Cet article a été modifié le 3 mai : la jetée se trouve au nord du port, et non au sud.",
    "Fe de errores: en una versión anterior de este artículo se decía que el muelle era de roble.",
    "Rettifica: in una versione precedente si diceva che il molo fosse stato rifatto nel 2019.",
    "Correção: uma versão anterior deste texto dizia que o cais tinha sido refeito no ano de 2019.",
    "Correctie: in een eerdere versie van dit artikel stond dat de pier in 2019 was vernieuwd.",
    "Rättelse: I en tidigare version av artikeln stod det att bryggan hade byggts om under 2019.",
)


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize(
    "form",
    [
        "<footer><p>{}</p></footer>",
        "<footer class=meta><div><small>{}</small></div></footer>",
        "<div class=correction>{}</div>",
        "<p><em>{}</em></p>",
    ],
)
def test_a_note_of_what_was_corrected_is_kept_below_and_above_a_text(form: str, note: str) -> None:
    below = f"<div>{paragraphs()}{form.format(note)}</div>"
    above = f"<div>{form.format(note)}{paragraphs()}</div>"
    assert said_by(below).count(folded(note)) == 1
    assert said_by(above).count(folded(note)) == 1


@pytest.mark.parametrize(
    "box",
    [
        "<aside><p>{}</p></aside>",
        "<ul><li><h3><a href=/b>Another</a></h3><p>{}</p></li></ul>",
        "<section id=comments><p>{}</p></section>",
        "<form><p>{}</p></form>",
    ],
)
def test_a_note_in_what_is_something_else_stays_out(box: str) -> None:
    assert folded(NOTES[0]) not in said_by(f"<div>{paragraphs()}</div>{box.format(NOTES[0])}")


def test_a_note_of_another_page_or_of_the_site_stays_out() -> None:
    foot = f"<footer><p>{NOTES[0]}</p></footer></body>".encode()
    html = extract_page(page(paragraphs()).replace(b"</body>", foot), "https://h.example/a").html
    assert folded(PARAGRAPHS[0]) in text_of(html)
    assert folded(NOTES[0]) not in text_of(html)
    dated = "This article was updated on 8 December 2025."
    assert folded(dated) not in said_by(f"<div>{paragraphs()}<footer>{dated}</footer></div>")
