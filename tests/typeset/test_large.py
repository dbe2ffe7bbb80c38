"""A hundred thousand characters of any one shape are set, and fit; bench/ has the times."""

from datetime import UTC

import pytest

from newsreader.model.article import Place
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Document,
    ListBlock,
    Paragraph,
    Quote,
    Table,
)
from newsreader.model.span import Mark, Span, Spans
from newsreader.typeset.cells import cell_width
from newsreader.typeset.document import set_document
from newsreader.typeset.flow import Flow, flow
from newsreader.typeset.lines import Style
from newsreader.typeset.page import FIRST_BODY_BLOCK, set_page
from newsreader.typeset.setter import MOST_LINES
from newsreader.typeset.sight import Sight
from tests.typeset.makers import NOW, article, plain

SENTENCE = "The two sides met for six hours, and the well-meaning hosts — ran out of coffee. "
MANY = 100_000

SHAPES: dict[str, Block] = {
    "one paragraph": plain(SENTENCE * (MANY // len(SENTENCE))),
    "one word": plain("x" * MANY),
    "one wide word": plain("ー" * MANY),
    "spaces": plain("a" + " " * MANY + "b"),
    "hyphens": plain("-" * MANY),
    "dashes": plain("a—" * (MANY // 2)),
    "accents": plain("e" + "\u0301" * MANY),
    "families": plain("👨\u200d👩\u200d👧" * (MANY // 5)),
    "jamo": plain("ᄀ" * MANY),
    "chinese": plain("两国部长会谈，“旧海关”灯火通明。" * (MANY // 16)),
    "line breaks": plain("ab\n" * (MANY // 3)),
    "spans": Paragraph(tuple(Span("ab ", Mark(n % 3)) for n in range(MANY // 3))),
    "list": ListBlock(tuple((plain(SENTENCE),) for _ in range(MANY // len(SENTENCE)))),
    "code": Code("x = 1\n" * (MANY // 6)),
    "one line of code": Code("x " * (MANY // 2)),
    "rows": Table(tuple((Cell((Span("a b"),)),) * 3 for _ in range(MANY // 9))),
    "columns": Table(((Cell((Span("a"),)),) * (MANY // 10),)),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_of_text_is_set_whole_and_fits(shape: str) -> None:
    lines = set_document(Document((SHAPES[shape],)), 72)
    assert lines
    assert max(sum(cell_width(run.text) for run in line.runs) for line in lines) <= 72


@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_in_sight_of_every_shape_is_its_start(shape: str) -> None:
    document = Document((SHAPES[shape],))
    whole = set_page(article(), document, 72, zone=UTC, now=NOW)
    for place in (Place(), Place(FIRST_BODY_BLOCK, 30_000)):
        first = set_page(article(), document, 72, zone=UTC, now=NOW, sight=Sight(place, 90))
        assert first.lines == whole.lines[: len(first.lines)]
        assert first.whole == (len(first.lines) == len(whole.lines))
        assert first.whole or len(first.lines) >= whole.line_at(place) + 90


def test_the_first_lines_of_a_long_table_or_list_are_set_without_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = 0

    def counted(spans: Spans, style: Style) -> Flow:
        nonlocal made
        made += 1
        return flow(spans, style)

    for room in ("rows", "blocks"):
        monkeypatch.setattr(f"newsreader.typeset.{room}.flow", counted)
    words = tuple(Cell((Span("some words that may be wrapped"),)) for _ in range(3))
    figures = (Cell((Span("a name"),)), *(Cell((Span("1234567"),)) for _ in range(9)))
    head = (tuple(Cell((Span("head"),), header=True) for _ in range(10)),)
    blocks: dict[str, Block] = {
        "grid": Table((words,) * 6000),
        "panels": Table(head + (figures,) * 6000),
        "records": Table(((*words, *words, *words),) * 6000),
        "list": ListBlock(((plain("An item."),),) * 20_000),
        "numbered": ListBlock(((plain("An item."),),) * 20_000, ordered=True),
    }
    costs = {}
    for kind, block in blocks.items():
        made = 0
        sight = Sight(Place(), 90)
        page = set_page(article(), Document((block,)), 72, zone=UTC, now=NOW, sight=sight)
        assert len(page.lines) >= 90
        costs[kind] = made
    assert max(costs.values()) < 6000, costs


def test_what_comes_late_in_a_long_table_or_list_is_all_there_and_fits() -> None:
    late = "a note that is far longer than all that has been said in the rows above it"
    rows = [(Cell((Span(f"{at}"),)), Cell((Span("x"),))) for at in range(1200)]
    rows[1099] = (Cell((Span("1099"),)), Cell((Span(late),), anchor="late"))
    page = set_page(article(), Document((Table(tuple(rows)),)), 40, zone=UTC, now=NOW)
    assert max(line.cells for line in page.lines) <= 40
    start = page.anchors["late"]
    assert [line.text.strip() for line in page.lines[start : start + 4]] == [
        "1099  a note that is far longer than",
        "all that has been said in the",
        "rows above it",
        "1100  x",
    ]
    items = ListBlock(tuple((plain(f"Item {at}."),) for at in range(1, 1101)), ordered=True)
    texts = [line.text for line in set_document(Document((items,)), 20)]
    assert [texts[at] for at in (0, 198, 998, 1099)] == [
        "  1. Item 1.",
        "199. Item 199.",
        "999. Item 999.",
        "1100. Item 1100.",
    ]


@pytest.mark.parametrize(
    "block", [Code("a\n" * 20_000), plain("ab\n" * 20_000), Quote((plain("a\n" * 20_000),))]
)
def test_no_page_grows_without_end_and_it_says_so(
    block: Block, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = MOST_LINES // 10  # as many as that take a second each
    monkeypatch.setattr("newsreader.typeset.setter.MOST_LINES", most)
    page = set_page(article(), Document((block,)), 72, zone=UTC, now=NOW)
    assert most < len(page.lines) < most + 20
    assert any("left out" in line.text for line in page.lines[most:])
    assert "Read at" in page.lines[-1].text
    keys = [(line.block, line.offset) for line in page.lines]
    assert keys == sorted(keys)
