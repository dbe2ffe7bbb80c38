"""Notes that styles set beside a text go to its end, and their numbers lead there."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text, text_of
from newsreader.model.document import ListBlock, Paragraph, Rule

BASE = "https://herald.example/a"
FOLDED = (
    '<sup class="modern-footnotes-footnote"><a href="javascript:void(0)">{n}</a></sup>'
    '<span role="tooltip" class="modern-footnotes-footnote__note">{note}</span>'
)
TUFTE = (
    '<label for="sn-{n}" class="margin-toggle sidenote-number"></label>'
    '<input type="checkbox" id="sn-{n}" class="margin-toggle"><span class="sidenote">{note}</span>'
)
MARGIN = (
    '<label for="sn-{n}" class="margin-toggle">⊕</label>'
    '<input type="checkbox" class="margin-toggle"><span class="marginnote">{note}</span>'
)


@pytest.mark.parametrize("form", [FOLDED, TUFTE, MARGIN])
@pytest.mark.parametrize("more", ["", '<p><a href="#top">Up</a></p>'])
def test_a_note_within_a_sentence_goes_to_the_end(form: str, more: str) -> None:
    first = form.format(n=1, note="Of <em>larch</em>, in 1871.")
    second = form.format(n=2, note="See page 4.")
    html = f"<p>The pier is old.{first} The boats are new.</p><p>All is well.{second}</p>{more}"
    blocks = to_document(html, BASE).blocks
    notes = blocks[-1]
    assert isinstance(notes, ListBlock)
    assert isinstance(blocks[-2], Rule)
    assert sum(isinstance(block, ListBlock) for block in blocks) == 1
    assert notes.ordered
    assert [block_text(item[0]) for item in notes.items] == ["Of larch, in 1871.", "See page 4."]
    text = blocks[0]
    assert isinstance(text, Paragraph)
    assert text_of(text.spans) == "The pier is old.1 The boats are new."
    links = [span.href for span in text.spans if span.href]
    anchors = [each.anchor for item in notes.items for each in item if isinstance(each, Paragraph)]
    assert links == ["#" + anchors[0]]
    assert len(set(anchors)) == 2


def test_a_power_before_a_note_is_no_number_of_it() -> None:
    note = TUFTE.format(n=1, note="As measured.")
    (text, *_) = to_document(f"<p>Some 40 m<sup>2</sup>{note} of planks.{note}</p>", BASE).blocks
    assert block_text(text) == "Some 40 m21 of planks.2"


def test_a_note_without_words_leads_nowhere() -> None:
    (text,) = to_document(f"<p>The pier.{TUFTE.format(n=1, note='')}</p>", BASE).blocks
    assert isinstance(text, Paragraph)
    assert not any(span.href for span in text.spans)


@pytest.mark.parametrize(
    "html",
    [
        "<p>A</p><aside class='sidenote'><p>By the way.</p></aside><p>B</p>",
        "<p>A</p><div class='marginnote'>By the way.</div><p>B</p>",
        "<p>A</p><p><span class='side-notes'>By the way.</span></p><p>B</p>",
    ],
)
def test_what_stands_in_blocks_of_its_own_stays_there(html: str) -> None:
    shown = [block_text(block) for block in to_document(html, BASE).blocks]
    assert shown == ["A", "By the way.", "B"]
