"""The start of a long article is the start of all of it, block by block."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsreader.clean.around.edges import Signed
from newsreader.clean.html import Around, to_document
from newsreader.clean.spans import all_text, block_text
from newsreader.clean.start import SHORT, texts_of, to_start
from newsreader.model.document import Document, Figure, Heading, Paragraph, PullQuote, Quote
from newsreader.model.picture import Picture
from newsreader.typeset.document import set_document
from newsreader.typeset.page import set_page
from tests.clean.fragments import FRAGMENTS
from tests.typeset.makers import NOW, article

BASE = "https://herald.example/"
SENTENCE = "The two sides met for six hours in the old customs house and agreed on a next date. "
AROUND = Around(
    title="Ministers agree",
    standfirst="The two sides met for six hours, and will meet again.",
    kicker="World",
    picture=Picture("https://herald.example/lead.jpg"),
    signed=Signed(("A. Person",), "AFP"),
)
KINDS = """<p>{n}. Some words of <a href="/{n}?utm_source=x">the text</a>, and <em>more</em>.</p>
<p>Running on {n}<br><br>after a blank line</p>
<blockquote><p>Words that number {n} says and the text may say.</p></blockquote>
<p>It is true: words that number {n} says and the text may say.</p>
<aside><blockquote>Set apart by its author, number {n}.</blockquote></aside>
<h2>Subhead {n}</h2>
<h1>Ministers agree</h1>
<p>World</p>
<p>The two sides met for six hours, and will meet again.</p>
<img src="/lead.jpg">
<figure><img src="/{n}.jpg"><figcaption>Caption {n}</figcaption></figure>
<img src="/{n}.jpg"><p class="caption">A late caption {n}</p>
<p>By A. Person, AFP</p>
<p>Share this: <a href="https://www.facebook.com/sharer?u=x">Facebook</a></p>
<hr>
<p></p>
<p>A claim<a href="#fn{n}">{n}</a> with a note.</p>
<p id="fn{n}">Note {n}. <a href="#ref{n}">Back</a></p>
<li>An item {n} without a list</li>
<ul><li>One {n}</li><li id="fn{n}">Two</li></ul>
<pre><code class="language-python">x = {n}</code></pre>
<table><tr><td>{n}</td><td>cell</td></tr></table>
<details><summary>More {n}</summary><p>Folded</p></details>
<iframe src="https://player.example/{n}" title="Video {n}"></iframe>
loose words {n}
<script>hidden(); </script>
<p hidden>hidden</p>
<div><p>Within {n}</p><div><p>and deeper</p></div></div>""".splitlines()


@contextmanager
def short_starts() -> Iterator[None]:
    """Look for a start in articles a hundred times shorter than those that have one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsreader.clean.start.SHORT", 300)
        patch.setattr("newsreader.clean.start._FIRST_BYTES", 200)
        patch.setattr("newsreader.clean.start._TEXT", 30)
        patch.setattr("newsreader.clean.start._LEAST", 1)
        patch.setattr("newsreader.clean.walk.parser.PIECE", 70)
        patch.setattr("newsreader.clean.start.PIECE", 70)
        yield


def is_start(start: Document, whole: Document) -> bool:
    """Tell whether a start is one of a document; its last block may lack what it holds last."""
    if start.whole or start.lead != whole.lead:
        return start == whole
    count = len(start.blocks)
    if start.blocks == whole.blocks[:count]:
        return True
    lines = set_document(start, 60)
    ended = start.blocks[:-1] == whole.blocks[: count - 1]
    return ended and lines == set_document(whole, 60)[: len(lines)]


PARTS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 4)), min_size=20, max_size=120
).map(lambda parts: "\n".join(kind.format(n=number) for kind, number in parts))


@settings(max_examples=100)
@given(PARTS, st.integers(0, 60))
def test_the_start_is_that_of_the_whole(html: str, block: int) -> None:
    whole = to_document(html, BASE, **AROUND)
    with short_starts():
        start = to_start(html, BASE, AROUND, block)
        assert whole == to_document(html, BASE, **AROUND)  # the pieces it comes in change nothing
    assert is_start(start, whole)
    if not start.whole:
        assert sum(max(1, len(text)) for text in [*texts_of(start.blocks)][block:]) >= 30
        page = set_page(article(), start, 60, zone=UTC, now=NOW)
        assert not page.whole
        assert (
            page.lines == set_page(article(), whole, 60, zone=UTC, now=NOW).lines[: len(page.lines)]
        )


@settings(max_examples=60)
@given(st.lists(FRAGMENTS, min_size=2, max_size=4))
@example([['<a href="#x">'], ["<p id=x dir=rtl>", "<plaintext>"]])
@example([['<a href="#x">'], ["<p id=x dir=rtl>", "<textarea>"]])
@example([["<li>"], ["<dl>"]])
@example([["<p>", "<p>", '<a href="#x">', "<script>", "<p id=x dir=rtl>"], ["</script>"]])
def test_any_order_of_tags_has_its_start(some: list[list[str]]) -> None:
    html = "".join("".join(fragments) + "<p>Some words.</p>" * 20 for fragments in some)
    whole = to_document(html, BASE)
    with short_starts():
        assert is_start(to_start(html, BASE, Around()), whole)


def long(*blocks: str, count: int = 900) -> str:
    """A long article with some blocks at its start."""
    return "".join([*blocks, *(f"<p>Paragraph {at}. {SENTENCE * 3}</p>" for at in range(count))])


@pytest.mark.parametrize(
    "part",
    ['<img src="/{}.png" alt="picture {}">', '<p><img src="/{}.png"></p>', "<p>{}.</p>"],
)
def test_what_has_little_text_and_takes_much_room_has_its_start_too(part: str) -> None:
    html = "".join(part.format(at, at) for at in range(5000))
    start = to_start(html, BASE, Around())
    assert not start.whole
    assert 240 <= len(start.blocks) < 3000
    assert is_start(start, to_document(html, BASE))


def test_of_a_long_article_the_start_is_some_screens() -> None:
    html = long()
    start = to_start(html, BASE, Around())
    assert not start.whole
    assert 12_000 <= len(all_text(start.blocks)) < len(html) / 5
    assert is_start(start, to_document(html, BASE))
    later = to_start(html, BASE, Around(), 500)
    assert not later.whole
    assert len(all_text(later.blocks[500:])) >= 12_000
    assert is_start(later, to_document(html, BASE))


@pytest.mark.parametrize(
    "html",
    [
        "<p>Short.</p>",
        f"<p>{SENTENCE}</p>" * (SHORT // len(SENTENCE) // 2),
        f"<section>{long(count=300)}</section>",
        SENTENCE * 1000,
        f"{SENTENCE}\n\n" * 1000,
        "<div>" * 3000 + long(count=300),
        long(count=200) + "<blockquote>" * 3000 + "x",
    ],
)
def test_what_has_no_start_of_its_own_is_made_whole(html: str) -> None:
    start = to_start(html, BASE, Around())
    if start.whole:
        assert start == to_document(html, BASE)
    else:
        assert all_text(start.blocks) == all_text(
            to_document(html, BASE).blocks[: len(start.blocks)]
        )


LONG = {
    "list": "<ul>" + "".join(f"<li>Item {n}. {SENTENCE}" for n in range(6000)) + "</ul>",
    "numbered": "<ol>" + "".join(f"<li>{SENTENCE}<li><p>Two" for _ in range(3000)) + "</ol>",
    "list in a list": f"<ul><li>Deep<ol>{('<li>' + SENTENCE) * 6000}</ol></ul>",
    "table": f"<table>{f'<tr><td>{SENTENCE}<td>2' * 3000}</table>",
    "growing table": f"<table>{''.join(f'<tr><td>Row {n}<td>{n}' for n in range(6000))}</table>",
    "glossary": f"<dl>{f'<dt>Word<dt>Other<dd>{SENTENCE}' * 3000}</dl>",
    "quotation": f"<blockquote>{f'<p>{SENTENCE}</p>' * 3000}— A. Person</blockquote>",
    "folded": f"<details><summary>More</summary>{f'<p>{SENTENCE}</p>' * 3000}</details>",
}
"""Bodies that are one container of thousands."""


def test_the_start_of_one_long_container_is_made_without_the_rest_of_it() -> None:
    wrong = []
    for kind, body in LONG.items():
        html = f"<p>Before it.</p>{body}<p>After it.</p>"
        start, whole = to_start(html, BASE, Around()), to_document(html, BASE)
        words = len(all_text(start.blocks))
        if start.whole or not 12_000 <= words < 80_000 or not is_start(start, whole):
            wrong.append((kind, start.whole, words))
    assert not wrong


def test_a_list_that_counts_down_from_a_number_not_seen_yet_has_no_start() -> None:
    html = f"<ol reversed>{f'<li>{SENTENCE}' * 1000}</ol>"
    assert to_start(html, BASE, Around()) == to_document(html, BASE)


def test_a_quotation_whose_words_come_later_ends_the_start() -> None:
    said = "We will not sign before the last page is read"
    quote = f"<blockquote><p>{said}</p></blockquote>"
    other = "<blockquote><p>Nobody says this again, not in any word.</p></blockquote>"
    before = long(count=80)
    lifted = before + quote + long(count=500) + f"<p>He <b>said</b>: “{said[:9]}<i>{said[9:]}</i>.”"
    start = to_start(lifted, BASE, Around())
    whole = to_document(lifted, BASE)
    assert isinstance(whole.blocks[80], PullQuote)
    assert is_start(start, whole)
    assert len(start.blocks) <= 80
    start = to_start(long(other, count=500), BASE, Around())
    assert isinstance(start.blocks[0], Quote)
    assert not start.whole


def test_a_quotation_at_the_very_start_waits_for_the_paragraph_that_it_was_lifted_from() -> None:
    said = "We will not sign before the last page is read"
    html = long(f"<blockquote><p>{said}</p></blockquote>", count=150)
    near = html + f"<p>He said: {said}." + long(count=800)
    start = to_start(near, BASE, Around())
    assert isinstance(start.blocks[0], PullQuote)
    assert not start.whole
    assert is_start(start, to_document(near, BASE))


def test_notes_at_the_end_are_linked_from_the_start() -> None:
    html = long('<p>A claim<a href="#fn1">1</a>, and <a href="#none">nothing</a>.</p>')
    html += '<ol><li id="fn1">The note.</li></ol>'
    start = to_start(html, BASE, Around())
    assert isinstance(first := start.blocks[0], Paragraph)
    assert [span.href for span in first.spans if span.href] == ["#fn1"]
    assert is_start(start, to_document(html, BASE))


def test_what_stands_above_is_not_repeated_in_the_start() -> None:
    lead = '<h1>Ministers agree</h1><img src="/lead.jpg" alt="A harbour"><p>By A. Person, AFP</p>'
    html = long(lead) + "<p>By A. Person</p>"
    start = to_start(html, BASE, AROUND)
    assert is_start(start, to_document(html, BASE, **AROUND))
    assert not any(isinstance(block, Heading | Figure) for block in start.blocks)
    assert start.lead is not None
    assert start.lead.alt == "A harbour"
    assert block_text(start.blocks[0]).startswith("Paragraph 0.")


def test_a_lead_picture_that_comes_later_is_not_above_the_start() -> None:
    own = '<figure><img alt="Fog" src="lead.jpg?w=640"></figure>'
    for before, after in (("", own), (own, own), ("", ""), (own, "")):
        html = long(before, count=400) + after + "<p>The end.</p>" * 9
        start, whole = to_start(html, BASE, AROUND), to_document(html, BASE, **AROUND)
        assert not start.whole
        assert (start.within, whole.within) == (bool(after and not before),) * 2


def test_what_goes_from_the_end_is_not_in_the_start_though_nothing_follows_it_that_is_seen() -> (
    None
):
    share = '<p>Share this: <a href="https://www.facebook.com/sharer?u=x">Facebook</a></p>'
    end = (share + "<p>By A. Person</p><hr>") * 3 + "<p hidden>Nobody sees this.</p>" * 2000
    for count in (70, 75, 80, 85):
        start = to_start(long(count=count) + end, BASE, AROUND)
        assert is_start(start, to_document(long(count=count) + end, BASE, **AROUND))
        assert len(start.blocks) >= count - 14
