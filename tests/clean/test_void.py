"""Elements that can hold nothing end where they begin: no text after one is lost with it."""

from collections.abc import Sequence

from newsreader.clean.html import parsed_text, to_document
from newsreader.clean.words import to_text
from newsreader.extract.page import extract_page
from newsreader.model.document import Embed
from newsreader.model.void import VOID
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"
VIDEO = "https://www.youtube.com/embed/dQw4w9WgXcQ"
FORMS = ("<{}>", "<{}/>", "<{}></{}>", f"<{{}} src='{VIDEO}'>", "<{} hidden>")


def lost(words: Sequence[str], text: str) -> list[str]:
    return [word for word in words if word not in text]


def test_text_after_what_can_hold_nothing_stays() -> None:
    wrong = []
    for tag in sorted(VOID):
        for form in FORMS:
            element = form.replace("{}", tag)
            for html in (
                f"<p>one</p>{element}<p>two</p><p>three</p>",
                f"<p>one {element} two</p><p>three</p>",
                f"<div>one<object>{element}</object></div>two<p>three</p>",
            ):
                told = to_text(html), parsed_text(html), str(to_document(html, URL))
                wrong += [(html, text) for text in told if lost(["one", "two", "three"], text)]
    assert not wrong


def test_text_of_a_page_after_what_can_hold_nothing_stays() -> None:
    wrong = []
    for tag in sorted(VOID):
        for form in FORMS:
            body = paragraphs("", form.replace("{}", tag))
            html = extract_page(page(body), URL).html
            if lost(PARAGRAPHS, str(to_document(html, URL))):
                wrong.append(form.replace("{}", tag))
    assert not wrong


def test_a_video_that_is_embedded_is_a_link_amid_the_text() -> None:
    for html in (
        f"<p>one</p><embed src='{VIDEO}'><p>two</p>",
        f"<p>one</p><object><embed src='{VIDEO}'></object><p>two</p>",
        extract_page(page(paragraphs(f"<embed src='{VIDEO}'>")), URL).html,
    ):
        blocks = to_document(html, URL).blocks
        assert isinstance(blocks[1], Embed)
        assert len(blocks) > 2
