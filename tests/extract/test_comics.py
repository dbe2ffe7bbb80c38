# ruff: noqa: E501 -- pages are best read a line an element
"""A page that shows one picture with a word of its author has that picture for its article."""

from newsreader.clean.html import to_document
from newsreader.extract.page import extract_page
from newsreader.model.document import Figure

from .pages import FOOTER, NAVIGATION, page, paragraphs

URL = "https://comic.example/3000/"
SAID = "The moon denies everything, as it has since the last inquiry."
COMIC = f'<img src="/i/tides.png" title="{SAID}" alt="Tides">'
SIGNS = '<p>Permanent link to this comic: https://comic.example/3000/</p><p>Image URL (for embedding): <a href="/i/tides.png">https://comic.example/i/tides.png</a></p>'


def body(markup: str) -> bytes:
    return f"<!doctype html><html><head><title>Tides - comic</title></head><body>{NAVIGATION}{markup}{FOOTER}</body></html>".encode()


def test_the_one_picture_with_a_sentence_is_the_article() -> None:
    pages = [
        f'<div id="middle"><div>Tides</div><div id="comic">{COMIC}</div></div>',
        f'<div id="comic">{COMIC}</div>{SIGNS}',
        f'<main><h1>Tides</h1><a href="/3001/">{COMIC}</a><img src="/i/other.png" alt="A shop"></main>',
        f"<div><picture>{COMIC}</picture></div><noscript>{COMIC}</noscript>",
    ]
    for markup in pages:
        found = extract_page(body(markup), URL)
        assert not found.complaint, markup
        figures = to_document(found.html, URL).blocks
        assert len(figures) == 1, markup
        figure = figures[0]
        assert isinstance(figure, Figure)
        shown = figure.picture
        assert (shown.url, shown.alt, shown.caption) == (
            "https://comic.example/i/tides.png",
            "Tides",
            SAID,
        )


def test_a_page_without_one_such_picture_has_no_article() -> None:
    pages = [
        '<div><img src="/i/tides.png" title="tides.png" alt="Tides"></div>',
        f'<div>{COMIC}<img src="/i/2.png" title="Another picture that its author has a word for."></div>',
        f"<aside>{COMIC}</aside>",
        f'<div class="related">{COMIC}</div>',
        f'<div class="comments">{COMIC}</div>',
    ]
    for markup in pages:
        assert extract_page(body(f"<div>Tides</div>{markup}"), URL).complaint, markup


def test_a_text_is_not_taken_for_a_comic() -> None:
    said = "The ferry stays in the harbour today, because the storm has not gone down since the morning."
    short = extract_page(body(f"<article><h1>Tides</h1><p>{said}</p>{COMIC}</article>"), URL)
    assert said in short.html
    assert said.split(maxsplit=1)[0] in extract_page(page(paragraphs(COMIC)), URL).html
