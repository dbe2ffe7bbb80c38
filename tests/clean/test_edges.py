"""What stands at the edges of a body and is none of it goes; a text loses nothing by that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.clean.around.edges import Signed, drop_edges
from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.model.document import Block, Document, Figure, Heading, ListBlock, Paragraph, Rule
from newsreader.model.picture import Picture
from newsreader.model.span import Span

BASE = "https://herald.example/news/today"
TITLE = "Storm closes ferry lines"
SIGNED = Signed(("A. Person", "B. Other"), "Reuters")
FACEBOOK = '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a>'
TWITTER = '<a href="https://twitter.com/intent/tweet?url=x">Twitter</a>'


def made(html: str, signed: Signed = SIGNED) -> Document:
    return to_document(html, BASE, title=TITLE, signed=signed)


def texts(html: str, signed: Signed = SIGNED) -> list[str]:
    return [block_text(block) for block in made(html, signed).blocks]


def test_a_note_that_stands_beside_the_body_is_not_its_last_paragraph_too() -> None:
    note = "Reporting by A. Person in Berlin; Editing by B. Other"
    html = f"<p>Text.</p><p>({note})</p>"
    assert len(to_document(html).blocks) == 2
    for edition in (note, f"{note} · Printed on page 2"):
        signed = Signed(("A. Person",), "", edition)
        assert [block_text(each) for each in to_document(html, signed=signed).blocks] == ["Text."]


def test_the_line_in_which_a_blog_says_where_a_text_was_first_is_none_of_it() -> None:
    footer = "<p>The post <a href='/1'>Storm</a> appeared first on <a href='/'>Herald</a>.</p>"
    assert texts(f"<p>Text.</p>{footer}") == ["Text."]
    told = "<p>The post of the ferryman appeared first on the pier.</p>"
    assert len(texts(f"<p>Text.</p>{told}")) == len(texts(f"{footer}<p>Text.</p>")) == 2


@pytest.mark.parametrize(
    "byline",
    [
        "By A. Person",
        "by A Person and B. Other",
        "By A. Person, B. Other | Reuters",
        "By <a href='/a'>A. PERSON</a>",
        "Written by B. Other",
        "Von A. Person",
        "Par A. Person",
        "By Reuters",
        "By A. Person<br>Reuters",
    ],
)
def test_a_byline_that_is_shown_beside_the_text_goes(byline: str) -> None:
    assert texts(f"<p>{byline}</p><p>The text.</p>") == ["The text."]
    assert texts(f"<h1>{TITLE}</h1><p>{byline}</p><p>The text.</p>") == ["The text."]
    assert texts(f"<p>{byline}</p><h2>{TITLE}</h2><p>The text.</p>") == ["The text."]
    assert texts(f"<p>The text.</p><p>{byline}</p>") == ["The text."]


@pytest.mark.parametrize(
    "line",
    [
        "By C. Third",
        "By A. Person and C. Third",
        "By A. Person, Berlin",
        "By A. Person | 9 February 2025",
        "By A. Person, dpa",
        "By the time A. Person came, it was over.",
        "By A. Person’s own account the ferries were late.",
        "A. Person",
        "Photo by A. Person",
        "By",
    ],
)
def test_a_line_that_says_anything_else_stays(line: str) -> None:
    for html in (f"<p>{line}</p><p>The text.</p>", f"<p>The text.</p><p>{line}</p>"):
        assert line in texts(html)


def test_a_byline_stays_where_nothing_beside_the_text_names_anybody() -> None:
    html = "<p>By A. Person</p><p>The text.</p>"
    assert texts(html, Signed()) == ["By A. Person", "The text."]
    assert texts("<p>One.</p><p>By A. Person</p><p>Two.</p>") == ["One.", "By A. Person", "Two."]


@pytest.mark.parametrize(
    "row",
    [
        "<p>Share on Facebook | Twitter | Email</p>",
        "<p>Share this article on X</p>",
        "<p>Share · Tweet · Print · E-mail · Copy link</p>",
        "<p>Auf Facebook teilen | Auf X teilen</p>",
        "<p>Partager sur Facebook, Twitter ou WhatsApp</p>",
        "<p>Compartir en Facebook</p>",
        f"<p>{FACEBOOK} {TWITTER}</p>",
        f"<p>{FACEBOOK} | Email</p>",
        f"<ul><li>{FACEBOOK}<li>{TWITTER}</ul>",
        "<p><a href='https://www.facebook.com/sharer.php?u=x'>Tell your friends</a></p>",
        "<p><a href='/storm/?share=facebook'>Facebook</a> <a href='/storm/?share=x'>On X</a></p>",
        "<a href='https://x.com/intent/post?url=x'><img src='/x.png' width=99 height=99></a>",
    ],
)
def test_links_to_share_it_go(row: str) -> None:
    for html in (
        f"{row}<p>The text.</p>",
        f"<p>The text.</p>{row}",
        f"<p>By A. Person</p>{row}<h2>{TITLE}</h2>{row}<p>The text.</p>",
        f"<p>The text.</p><hr>{row}<p>By A. Person</p>",
        f"<p>The text.</p><h4>Share this:</h4>{row}",
    ):
        assert texts(html) == ["The text."]
    between = made(f"<p>One.</p>{row}<p>Two.</p>").blocks
    assert len(between) == 3
    assert made(row).blocks, "nothing else would be left"


@pytest.mark.parametrize(
    "row",
    [
        "<p>Facebook</p>",
        "<ul><li>Facebook</li><li>Twitter</li></ul>",
        "<p><a href='https://www.facebook.com/herald'>Facebook</a> | Twitter</p>",
        "<p>Share</p>",
        "<p>Share this.</p>",
        "<p>Email</p>",
        "<p>Share prices fell on Facebook.</p>",
        "<p>She shared it on Twitter and by email.</p>",
        "<p>Follow us on Facebook</p>",
        "<p>Share of Facebook: 12 %</p>",
        "<pre>share on facebook</pre>",
        "<p><a href='https://twitter.com/intent/tweet?text=x'>"
        "“We shall never surrender the ferry lines”</a></p>",
        f"<p>{FACEBOOK} has bought the ferry company.</p>",
    ],
)
def test_text_that_only_looks_like_it_stays(row: str) -> None:
    alone = made(row).blocks
    assert len(alone) == 1
    assert made(f"{row}<p>The text.</p>").blocks == (*alone, Paragraph((Span("The text."),)))
    assert made(f"<p>The text.</p>{row}").blocks == (Paragraph((Span("The text."),)), *alone)


def test_a_heading_that_begins_a_text_about_sharing_stays() -> None:
    html = "<h2>Share on Facebook</h2><p>Press the button.</p>"
    assert texts(html) == ["Share on Facebook", "Press the button."]


@pytest.mark.parametrize("label", ["9 February 2025", "World", "Updated 14:10"])
def test_the_headline_goes_also_below_a_date(label: str) -> None:
    html = f"<p>{label}</p><h1>{TITLE}</h1><p>The text.</p>"
    assert texts(html) == [label, "The text."]


def test_a_headline_in_two_headings_goes() -> None:
    first, _, second = TITLE.rpartition(" ")
    assert texts(f"<h1>{first}</h1><h2>{second}</h2><p>The text.</p>") == ["The text."]
    assert texts(f"<h1>{first}</h1><h2>More</h2><p>The text.</p>") == [first, "More", "The text."]
    told = to_document("<h2>Fog over:</h2><h2>The pier</h2>", BASE, title="The fog over: the pier")
    assert told.blocks == ()


def test_a_heading_of_the_headline_and_the_line_above_it_goes() -> None:
    html = f"<h2>Storm at sea »{TITLE}«</h2><p>The text.</p>"
    (block,) = to_document(html, BASE, title=TITLE, kicker="Storm at sea").blocks
    assert block_text(block) == "The text."
    assert len(to_document(html, BASE, title=TITLE, kicker="Storm").blocks) == 2


def test_a_first_line_with_links_in_it_stays_though_it_is_the_headline() -> None:
    post = '<p>Fog over the pier <a href="https://a.example/tags/fog">#fog</a></p><p>More.</p>'
    title = "Fog over the pier #fog"
    assert block_text(to_document(post, BASE, title=title).blocks[0]) == title
    linked = '<p><a href="https://a.example/1">Fog over the pier #fog</a></p><p>More.</p>'
    assert block_text(to_document(linked, BASE, title=title).blocks[0]) == "More."


@pytest.mark.parametrize(
    "before", ["<p>The wind came up at night.</p>", "<h2>World</h2>", f"<p>{'word ' * 20}</p>"]
)
def test_a_heading_below_text_stays_though_it_is_the_headline(before: str) -> None:
    assert TITLE in texts(f"{before}<h2>{TITLE}</h2><p>The text.</p>")
    assert TITLE in texts(f"<p>World</p><p>{TITLE}</p><p>The text.</p>")


NOISE = (
    Paragraph((Span("By A. Person"),)),
    Paragraph((Span("Share on Facebook | Email"),)),
    ListBlock(((Paragraph((Span("Tweet"),)),), (Paragraph((Span("Email"),)),))),
)
LABELS = ("share", "this", "on", "facebook", "email", "by", "A. Person", "|", "article", "teilen")
words = st.lists(st.sampled_from((*LABELS, "ferry", "tide")), min_size=1, max_size=8)


def said(made_of: list[str]) -> str:
    return " ".join(made_of)


blocks = st.lists(
    st.one_of(
        words.map(lambda some: Paragraph((Span(said(some)),))),
        words.map(lambda some: Heading(2, (Span(said(some)),))),
        words.map(lambda some: ListBlock(((Paragraph((Span(said(some)),)),),))),
        st.sampled_from((Rule(), Figure(Picture("https://a.example/p.png")))),
        st.sampled_from(NOISE),
    ),
    max_size=8,
)


@given(blocks)
def test_no_word_of_a_text_is_lost_and_its_middle_is_never_touched(body: list[Block]) -> None:
    rest = drop_edges(body, SIGNED)
    text = [one for one in body if any(w in block_text(one) for w in ("ferry", "tide"))]
    assert [one for one in rest if one in text] == text
    if text:
        first, last = body.index(text[0]), len(body) - body[::-1].index(text[-1])
        middle = body[first:last]
        at = rest.index(text[0])
        assert rest[at : at + len(middle)] == middle
    assert bool(rest) == bool(body)
    assert drop_edges(drop_edges(rest, SIGNED), SIGNED) == drop_edges(rest, SIGNED)


@given(st.text(max_size=300), st.text(max_size=40))
def test_any_text_at_all_will_do(text: str, name: str) -> None:
    body: list[Block] = [Paragraph((Span(text),)), Paragraph((Span("The tide."),))]
    assert drop_edges(body, Signed((name,), name))[-1] == body[-1]


def test_the_letters_of_who_wrote_it_and_the_agency_beside_it_are_not_repeated() -> None:
    signed = Signed(("A. Person",), "dpa")
    assert texts("<p>The text.</p><p>jli/dpa</p>", signed) == ["The text."]
    assert texts("<p>The text.</p><p>and/or</p>", signed) == ["The text.", "and/or"]


HEAD = "The ferry sails again from the old quay"


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (f"{HEAD}<span><span>jo_harlow</span></span>\n<span>November 27, 2024</span>", False),
        (f"<p>{HEAD} <span>Wed, 11/27/2024 - 10:15</span></p>", False),
        (f"<p>{HEAD}<span>jo_harlow</span></p>", True),  # nothing says that this is no text
        (f"<p>{HEAD} in March 2024.</p>", True),
        (f"<p>{HEAD} for the first time since a storm of 2019 tore its landing off</p>", True),
        (f"<p>{HEAD.upper()} 2024</p>", True),
    ],
)
def test_a_headline_with_its_author_and_date_in_one_line_is_no_text(line: str, stays: bool) -> None:
    body = f"{line}<p>{'Nobody was there who had seen the first one. ' * 4}</p>"
    blocks = to_document(body, title=HEAD).blocks
    assert block_text(blocks[0]).startswith("Nobody") is not stays
