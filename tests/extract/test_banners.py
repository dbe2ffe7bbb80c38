"""What a site says of itself above its headlines, and calls its readers to do in the text."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.unspaced import ALL, folded, said_by, text_of

from .pages import PARAGRAPHS, paragraphs

URL = "https://herald.example/2025/ferry"
MOTTO = "See the latest content with helpful hints about life at the harbour."


def banner(first: str, headline: str, motto: str = MOTTO) -> bytes:
    """A page with a banner of the site above the header of its article."""
    return (
        "<html><head><title>Ferry line reopens | Herald</title></head><body><div class=hero>"
        f"<div class=text><{first}>Blog</{first}><p>{motto}</p></div></div>"
        f"<div class=column><header><h1>{headline}</h1></header>{paragraphs()}</div></body></html>"
    ).encode()


def test_a_motto_between_the_name_of_a_site_and_the_headline_stays_out() -> None:
    said = text_of(extract_page(banner("h1", "Ferry line reopens"), URL).html)
    assert ALL in said
    assert folded(MOTTO) not in said


def test_a_first_part_under_a_heading_of_its_own_stays() -> None:
    said = text_of(extract_page(banner("h1", "Why we left the bay"), URL).html)
    assert folded(MOTTO) in said
    long = " ".join(PARAGRAPHS[:2])
    said = text_of(extract_page(banner("h1", "Ferry line reopens", long), URL).html)
    assert folded(PARAGRAPHS[0]) in said


@pytest.mark.parametrize(
    "call",
    [
        "If you have more questions about the ferry, leave them in the comments below. "
        "One of our captains will answer.",
        "Wenn Sie noch Fragen haben, schreiben Sie sie in die Kommentare.",
        "Si vous avez des questions, posez-les dans les commentaires.",
        "Si tienes alguna duda, déjala en los comentarios.",
        "Κατεβάστε την εφαρμογή μας και μάθετε πρώτοι όσα συμβαίνουν.",
        "Za više obavijesti, preuzmite našu mobilnu aplikaciju.",
        "Pobierz naszą bezpłatną aplikację i bądź na bieżąco.",
        "Скачайте наше мобильное приложение и узнавайте новости первыми.",
    ],
)
def test_calls_to_ask_on_and_to_load_an_app_stay_out(call: str) -> None:
    assert said_by(paragraphs("", f"<p>{call}</p>")) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "If you have questions about the fare, the office will write to you within the week.",
        "If you have thoughts of leaving, he said, read the comments of those who did and came "
        "back, for there are many of them and each tells of a winter without work or friends.",
        "Wenn Sie Fragen haben, sagte er, fragen Sie.",
        "Скачайте приложение банка и откройте в нём счёт, советует министр.",
        "Κατεβάστε την εφαρμογή του υπουργείου, είπε ο δήμαρχος.",
    ],
)
def test_lines_that_only_begin_so_are_kept(line: str) -> None:
    assert folded(line) in said_by(paragraphs("", f"<p>{line}</p>"))


def test_the_heading_of_a_list_that_is_shorter_stays() -> None:
    columns = "".join(
        f"<div class=col><h3>{head}</h3><ul><li>{one}</li><li>{other}</li></ul></div>"
        for head, one, other in (
            ("What we like", "Very fast", "Easy to clean"),
            ("What we do not like", "Loud", "Heavy"),
        )
    )
    said = said_by(paragraphs("", f"<div class=grid>{columns}</div>"))
    assert folded("What we do not like Loud Heavy") in said
