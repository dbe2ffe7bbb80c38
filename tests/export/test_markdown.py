"""Markdown says what the article says, to any program that reads Markdown."""

from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import HealthCheck, example, given, settings

from newsreader.export.html import body_html, to_html
from newsreader.export.inline import plain_lines
from newsreader.export.markdown import to_citation, to_markdown, to_quotation
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Definitions,
    Details,
    Document,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Table,
)
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Isolate, Mark, Span, Spans
from tests.export.makers import documents, texts
from tests.export.makers import spans as any_spans
from tests.export.reading_back import body_of, read_back, signs
from tests.typeset.makers import article, headline, plain

slow = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
quick = settings(max_examples=120, deadline=None)
BARE = article(headline=headline(1, title="T", feed="F", url=""), authors=(), tags=())


def body(*blocks: Block) -> str:
    """The Markdown of some blocks alone."""
    whole = to_markdown(BARE, Document(blocks), UTC)
    head = to_markdown(BARE, Document(), UTC).rstrip("\n")
    assert whole.startswith(head)
    return whole[len(head) :].lstrip("\n")


@slow
@given(documents)
def test_read_back_it_has_the_same_words_with_the_same_marks(document: Document) -> None:
    assert read_back(body(*document.blocks)) == body_of(document)


@quick
@given(any_spans)
@example((Span("]:", Mark.CODE, "https://a.example/x"),))
def test_read_back_a_paragraph_has_the_same_words_with_the_same_marks(spans: Spans) -> None:
    assert read_back(body(Paragraph(spans))) == body_of(Document((Paragraph(spans),)))


@quick
@given(texts)
def test_plain_text_read_back_is_the_same(text: str) -> None:
    assert read_back("\n".join(plain_lines(text.strip()))) == list(signs(text))


def test_lists_nest_and_keep_their_numbers() -> None:
    inner = ListBlock(((plain("deep"), ListBlock(((plain("deeper"),),))),))
    found = body(ListBlock(((plain("one"), inner), (plain("two"),)), ordered=True, start=9))
    assert found == "9. one\n   - deep\n     - deeper\n10. two\n"


def test_two_lists_in_a_row_stay_two() -> None:
    found = body(ListBlock(((plain("one"),),)), ListBlock(((plain("two"),),)))
    assert found == "- one\n\n* two\n"


def test_a_fence_is_longer_than_the_backticks_in_it() -> None:
    assert body(Code("a ```` b\n", "c++ rm")) == "`````c++rm\na ```` b\n`````\n"
    assert body(Paragraph((Span("a`b", Mark.CODE),))) == "``a`b``\n"
    assert body(Paragraph((Span("`", Mark.CODE),))) == "`` ` ``\n"


def test_a_table_has_its_head_its_sides_and_its_bars_escaped() -> None:
    def cell(text: str, align: str = "left", head: bool = False) -> Cell:
        return Cell((Span(text),), align, head)

    rows = (
        (cell("Port", head=True), cell("Boats", "right", head=True)),
        (cell("a|b"), cell("two\nthree", "right")),
    )
    assert body(Table(rows, "By port")) == (
        "_By port_\n\n| Port | Boats |\n| --- | --: |\n| a\\|b | two<br>three |\n"
    )


def test_a_table_without_a_head_has_an_empty_one() -> None:
    assert body(Table(((Cell((Span("x"),)),),))) == "|  |\n| --- |\n| x |\n"


def test_a_picture_has_its_words_and_its_link() -> None:
    picture = Picture("https://a.example/(1).jpg", "A [boat]", "At sea.", "A. Person/AGENCY")
    assert body(Figure(picture, "https://a.example/")) == (
        "[![A \\[boat\\]](<https://a.example/(1).jpg>)](https://a.example/)\n\n"
        "_At sea. Photo: A. Person/AGENCY_\n"
    )


def test_a_caption_that_no_full_stop_ends_does_not_run_into_its_credit() -> None:
    picture = Picture("https://a.example/b.jpg", "", "A bridge at dawn", "A. Person")
    assert "_A bridge at dawn · Photo: A. Person_" in body(Figure(picture))


def test_a_footnote_leads_to_its_place_and_other_places_have_no_mark() -> None:
    call = Paragraph((Span("So."), Span("1", Mark.SUPERSCRIPT, "#fn1")), anchor="nobody-asks")
    note = Paragraph((Span("Why."),), anchor="fn1")
    assert body(call, note) == 'So.[<sup>1</sup>](#fn1)\n\n<a id="fn1"></a>Why.\n'


def test_places_of_all_kinds_are_led_to() -> None:
    blocks: dict[str, Block] = {
        "code": Code("x", anchor="code"),
        "picture": Figure(Picture("https://a.example/p.jpg"), anchor="picture"),
        "pull": PullQuote((Span("We agreed."),), anchor="pull"),
        "cell": Table(((Cell((Span("a"),), anchor="cell"),),), anchor="table"),
        "table": Rule("rule"),
        "rule": Embed("A video", "https://v.example/1", "video"),
        "video": Details((Span("More"),), (plain("In it."),), "more"),
        "more": Definitions((((Span("Term"),), ()),), ("term",)),
        "term": plain("End."),
    }
    links = Paragraph(tuple(Span(name, href=f"#{name}") for name in blocks))
    markdown = body(links, *blocks.values())
    html = "".join(body_html((links, *blocks.values())))
    assert not [name for name in blocks if markdown.count(f'<a id="{name}"></a>') != 1]
    assert not [name for name in blocks if html.count(f' id="{name}"') != 1]


def test_pull_quotes_are_told_from_quotations() -> None:
    found = body(PullQuote((Span("We agreed."),), "A. Person"), Quote((plain("Words."),), "— B."))
    assert found == "> **We agreed.**\n>\n> — A. Person\n\n> Words.\n>\n> — B.\n"


def test_subheads_stand_below_the_headline() -> None:
    found = body(Heading(1, (Span("One #"),)), Heading(2, (Span("Two"),)))
    assert found == "## One \\#\n\n### Two\n"


@pytest.mark.parametrize("text", ["#", "# ", "# #", "a #", "a ##", "a#", "## ", "\\#", "a \\#"])
def test_hashes_in_a_heading_are_read_back_as_they_are(text: str) -> None:
    blocks = (Heading(2, (Span(text),)),)
    assert read_back(body(*blocks)) == body_of(Document(blocks))


def test_words_set_apart_are_so_within_the_links_and_marks_that_all_of_them_have() -> None:
    inside = (Isolate(None, 1),)
    found = body(
        Paragraph(
            (
                Span("by ", Mark.STRONG, "https://a.example/"),
                Span("אב", Mark.STRONG | Mark.CODE, "https://a.example/", inside),
                Span(" & ", Mark.NONE, "", inside),
                Span("גד", Mark.EMPHASIS, "", (Isolate(Direction.RTL, 2),)),
            )
        )
    )
    assert found == (
        "[**by** ](https://a.example/)<bdi>[**`אב`**](https://a.example/) & </bdi>"
        '_<bdi dir="rtl">גד</bdi>_\n'
    )


@pytest.mark.parametrize("href", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_only_addresses_of_the_web_are_links(href: str) -> None:
    assert body(Paragraph((Span("here", href=href),))) == "here\n"


def test_an_address_cannot_break_out_of_its_link() -> None:
    found = body(Paragraph((Span("x", href="https://a.example/)>\n[y](https://b.example"),)))
    assert found == "[x](<https://a.example/)%3E%0A[y](https://b.example>)\n"


def test_a_list_that_counts_down_has_its_own_numbers() -> None:
    items = (plain("three"),), (plain("two"), Code("x = 1")), (Code("y = 2"),), ()
    found = body(ListBlock(items, ordered=True, start=3, descending=True))
    assert read_back(found) == [
        *signs("3.three2.two"), *signs("x=1", Mark.CODE), *signs("1."),
        *signs("y=2", Mark.CODE), *signs("0."),
    ]  # fmt: skip
    assert found.startswith("- 3\\. three\n\n- 2\\. two\n\n  ```\n")
    tight = body(ListBlock(items[:1] * 2, ordered=True, start=2, descending=True))
    assert tight == "- 2\\. three\n- 1\\. three\n"
    inner = ListBlock(items[:1] * 2, ordered=True, start=0, descending=True)
    nested = body(ListBlock(((plain("a"), inner),)))
    assert nested == "- a\n  - 0\\. three\n  - -1. three\n"
    assert read_back(nested) == list(signs("a0.three-1.three"))
    letters = body(ListBlock(items[:1] * 2, ordered=True, start=3, numbering="a"))
    assert letters == "3. three\n4. three\n"
    own = body(ListBlock(items[:1] * 3, ordered=True, start=98, numbers=(98, 7, 8)))
    assert own == "- 98\\. three\n- 7\\. three\n- 8\\. three\n"


def test_lists_of_nothing_are_no_rule() -> None:
    nothing = ListBlock(((), (ListBlock(((), ())),)))
    assert body(ListBlock(((nothing,), (plain("a"),), ()))) == "- a\n"


def test_a_file_at_no_address_of_the_web_is_told_without_a_link() -> None:
    films = (
        Enclosure("ftp://a.example/1.mp4", "video/mp4", title="Film"),
        Enclosure("rtmp://a.example/2", "video/mp4"),
    )
    told = article(enclosures=films)
    assert to_markdown(told, Document(), UTC).endswith(
        "\n\n- Film: ftp://a.example/1.mp4\n- rtmp://a.example/2\n"
    )
    html = to_html(told, Document(), UTC)
    assert '<li dir="auto">Film: ftp://a.example/1.mp4</li>' in html
    assert '<li dir="auto">rtmp://a.example/2</li>' in html


def test_a_whole_article() -> None:
    whole = to_markdown(
        article(
            headline=headline(7, title="1. *Ministers* agree"),
            standfirst="On little.",
            kicker="World",
            authors=("By A. Person", "B. Other"),
            agency="AGENCY",
            edition="Print edition, page 4",
            tags=("border_talks", "the coast"),
            picture=Picture("https://a.example/p.jpg", "Two ministers", "On Sunday.", "C."),
            enclosures=(Enclosure("https://a.example/1.mp3", "audio/mpeg", title="Episode"),),
        ),
        Document((plain("Body."),)),
        UTC,
    )
    assert whole == (
        "World\n\n# 1. \\*Ministers\\* agree\n\n**On little.**\n\n"
        "By A. Person and B. Other/AGENCY · Sample Herald · 9 February 2025, 13:05\n\n"
        "![Two ministers](https://a.example/p.jpg)\n\n_On Sunday. Photo: C._\n\n"
        "Body.\n\n___\n\nTags: border_talks, the coast\n\nPrint edition, page 4\n\n"
        "Read at <https://www.herald.example/7/>\n\n- [Episode](https://a.example/1.mp3)\n"
    )


ABOUT = replace(BARE, headline=headline(1, title="A [title]"), authors=("A. Person",))


def test_the_lead_picture_has_the_words_that_the_body_had_for_it() -> None:
    bare = Picture("https://a.example/p.jpg")
    document = Document(lead=replace(bare, caption="The bridge."))
    shown = to_markdown(replace(BARE, picture=bare), document, UTC)
    assert "![](https://a.example/p.jpg)\n\n_The bridge._\n" in shown
    page = to_html(replace(BARE, picture=bare), document, UTC)
    assert '<figcaption dir="auto">The bridge.</figcaption>' in page


def test_a_citation_is_headline_byline_date_and_link() -> None:
    assert to_citation(ABOUT, UTC) == (
        "[**A \\[title\\]**](https://www.herald.example/1/)\\\n"
        "By A. Person · Sample Herald · 9 February 2025, 13:05\n"
    )


def test_a_quotation_names_its_source() -> None:
    assert to_quotation(ABOUT, "\nOne.\n\n- two\n", UTC) == (
        "> One.\n>\n> \\- two\n>\n> — [A \\[title\\]](https://www.herald.example/1/), "
        "By A. Person, Sample Herald, 9 February 2025, 13:05\n"
    )
