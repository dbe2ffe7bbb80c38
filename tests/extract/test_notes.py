"""Notes that the text of an article points to, and letters that no tree takes."""

import pytest

from newsreader.clean.html import to_document
from newsreader.extract.page import extract_page
from newsreader.model.document import Figure, ListBlock, Paragraph
from newsreader.model.document import Heading as HeadingBlock

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
MARKS = (
    '<p>The pier<sup id="fnref1"><a href="#fn1">1</a></sup> is older than the boats that land at '
    'it, and than the town<sup id="fnref2"><a href="#fn2">2</a></sup> it was built for.</p>'
)
ITEMS = (
    '<li id="fn1"><p>Built of larch in 1871. <a href="#fnref1">↩</a></p></li>'
    '<li id="fn2"><p>See the chronicle, page 4. <a href="#fnref2">↩</a></p></li>'
)


@pytest.mark.parametrize(
    "notes",
    [
        f'<section class="footnotes"><hr><ol>{ITEMS}</ol></section>',
        f'<div class="footnotes" role="doc-endnotes"><ol>{ITEMS}</ol></div>',
        f"<h2>Notes</h2><ol>{ITEMS}</ol>",
        f'<div class="related"><h2>Related</h2><p>Boats</p></div><h2>Notes</h2><ol>{ITEMS}</ol>',
    ],
)
def test_notes_are_kept_and_their_marks_lead_there(notes: str) -> None:
    found = extract_page(page(paragraphs(MARKS) + notes), URL)
    document = to_document(found.html, URL)
    last = document.blocks[-1]
    assert isinstance(last, ListBlock)
    words = ["".join(s.text for s in b.spans) for i in last.items for b in i if hasattr(b, "spans")]
    assert [text.split(".")[0] for text in words] == [
        "Built of larch in 1871",
        "See the chronicle, page 4",
    ]
    marks = document.blocks[1]
    assert isinstance(marks, Paragraph)
    links = {span.text: span.href for span in marks.spans if span.href}
    assert set(links) == {"1", "2"}
    items = [item[0] for item in last.items]
    assert [f"#{item.anchor}" for item in items if isinstance(item, Paragraph)] == list(
        links.values()
    )
    if "<h2>Notes" in notes:
        assert HeadingBlock in {type(block) for block in document.blocks}


def test_a_list_that_nothing_points_to_is_not_a_note() -> None:
    more = '<div class="more"><ul><li id="x1"><a href="/a">Other story</a></li></ul></div>'
    assert "Other story" not in extract_page(page(paragraphs(MARKS) + more), URL).html


@pytest.mark.parametrize("sign", ["&#27;[31m", "\x07", "\x0c", "&#7;", "&#12;", "\x1b", "&#xFFFF;"])
def test_of_a_line_with_a_control_character_only_that_is_lost(sign: str) -> None:
    figure = (
        f'<figure><img src="/b.jpg" width=800 height=600 alt="A {sign} boat"><figcaption>Boats '
        f"{sign} at the quay</figcaption></figure>"
    )
    text = PARAGRAPHS[0].replace("agreed", f"agreed {sign}")
    found = extract_page(page(f"<p>{text}</p>" + figure + paragraphs()), URL)
    document = to_document(found.html, URL)
    first, second = document.blocks[:2]
    assert isinstance(first, Paragraph)
    assert "on Tuesday to reopen" in first.spans[0].text
    assert isinstance(second, Figure)
    assert second.picture.caption.endswith("at the quay")
    assert second.picture.alt.endswith("boat")
    assert "\x1b" not in found.html
    assert "\x0c" not in found.html
