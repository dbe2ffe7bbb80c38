"""The text of a page as it is read: what lines have parted is together again."""

from datetime import UTC
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsreader.model.article import Article
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Document,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Span
from newsreader.typeset.cells import SUBSTITUTE
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page
from newsreader.typeset.passages import Reading, Spot, read, whole_clusters
from tests.typeset.makers import NOW, article, documents

LONG = "The two sides met for six hours in the old customs house and agreed on a next date."


def page_of(document: Document, width: int, around: Article | None = None) -> Page:
    return set_page(around or article(), document, width, zone=UTC, now=NOW)


def reading(*blocks: Block, width: int = 24) -> Reading:
    return read(page_of(Document(blocks), width))


def texts(found: Reading) -> list[str]:
    return [passage.text for passage in found.passages]


def check(page: Page, found: Reading) -> None:
    """Each stretch is of the line it names, and all are in reading order."""
    for passage in found.passages:
        for one in passage.stretches:
            line = page.lines[one.line].text
            assert line[one.at : one.at + one.end - one.start] == passage.text[one.start : one.end]
            assert one.start < one.end
        for before, after in pairwise(passage.stretches):
            assert before.line < after.line or passage.block in page.tables
            assert before.end <= after.start
            between = passage.text[before.end : after.start]
            # What is too wide for the whole line has a sign in its place, which is no text.
            assert not between.strip(" \n\t·\xa0") or any(SUBSTITUTE in x.text for x in page.lines)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents, st.integers(1, 100))
@example(Document((Paragraph((Span("the \xa0"), Span("the "))),)), 2)
def test_every_document_can_be_read(document: Document, width: int) -> None:
    page = page_of(document, width)
    found = read(page)
    check(page, found)
    whole = found.text(Spot(0, 0), found.end)
    assert "\x1b" not in whole
    for line in range(-1, len(page.lines) + 2):
        before, after = found.spot_at(line, width // 2)
        assert before <= after


def test_a_paragraph_is_one_passage_at_every_width() -> None:
    for width in (10, 24, 60, 200):
        found = reading(Paragraph((Span(LONG[:40]), Span(LONG[40:]))), width=width)
        assert LONG in texts(found)
        index = texts(found).index(LONG)
        assert (
            "".join(
                LONG[one.start : one.end] + " " for one in found.passages[index].stretches
            ).split()
            == LONG.split()
        )


def test_each_stretch_stands_where_it_says() -> None:
    blocks = (
        Paragraph((Span("one\ntwo " + LONG),)),
        ListBlock(((Paragraph((Span(LONG),)),), (Paragraph((Span("b"),)),)), ordered=True),
        Quote((Paragraph((Span(LONG),)),), "A. Person"),
        Code("def f():\n    return 'a long line that goes on and on and on'\n\nx = 1", "python"),
        Paragraph((Span("שלום עולם זה משפט ארוך מאוד בעברית כאן"),), Direction.RTL),
        Paragraph((Span("会议持续了六个小时双方同意再次会面并且继续谈判直到深夜"),)),
        Table(((Cell((Span("A"),), header=True),), (Cell((Span("two words"),)),))),
    )
    page = page_of(Document(blocks), 24)
    found = read(page)
    check(page, found)
    assert "会议持续了六个小时双方同意再次会面并且继续谈判直到深夜" in texts(found)
    assert "def f():\n    return 'a long line that goes on and on and on'\n\nx = 1" in texts(found)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["a", " ", "  ", "f(x): ", "会谈", "e\u0301", "x" * 30, "\n    "])),
    st.integers(4, 40),
)
def test_code_is_copied_as_it_was_written(parts: list[str], width: int) -> None:
    text = "\n".join(line.rstrip() for line in "".join(parts).rstrip().split("\n"))
    if not text.strip():
        return
    page = page_of(Document((Code(text, "python"),)), width)
    found = read(page)
    check(page, found)
    at = texts(found).index(text)
    assert found.text(Spot(at, 0), Spot(at, len(text))) == text.strip("\n")


def test_bullets_bars_and_rules_are_no_text() -> None:
    found = reading(
        ListBlock(((Paragraph((Span("first"),)),),)),
        Quote((Paragraph((Span("said"),)),)),
        Rule(),
        Paragraph((Span("end"),)),
    )
    assert {"first", "said", "end"} <= set(texts(found))
    assert not any(sign in text for text in texts(found) for sign in "•│━▸")
    assert "· · ·" not in texts(found)


ROUTE = "Ferry to the outer islands by way of the old harbour"
FARES = Table(
    (
        (Cell((Span("Route"),), header=True), Cell((Span("Told by its captain"),), header=True)),
        (Cell((Span(ROUTE),)), Cell((Span("Slow but sure, and never late in winter"),))),
        (Cell((Span("Bus"),)), Cell((Span("Quick"),))),
    )
)


@pytest.mark.parametrize("width", [12, 30, 44, 120])
def test_words_that_a_cell_wraps_are_together_and_stand_where_they_are_shown(width: int) -> None:
    page = page_of(Document((FARES,)), width)
    found = read(page)
    passage = next(n for n, text in enumerate(texts(found)) if ROUTE in text)
    text = texts(found)[passage]
    for words in (ROUTE, "Slow but sure, and never late in winter"):
        start = text.index(words)
        first, last = Spot(passage, start), Spot(passage, start + len(words))
        lines = found.lines_of(first, last)
        pieces = [
            page.lines[line].text[a:b]
            for line in lines
            for a, b in found.on_line(line, first, last)
        ]
        assert " ".join(pieces) == words
    if width > 12:
        assert text.endswith(f"{ROUTE}\tSlow but sure, and never late in winter\nBus\tQuick")


def test_a_spot_on_a_line_of_a_table_is_of_the_cell_that_is_pointed_at() -> None:
    page = page_of(Document((FARES,)), 44)
    found = read(page)
    line = next(n for n, line in enumerate(page.lines) if "Slow but" in line.text)
    text = page.lines[line].text
    for words in ("Ferry", "Slow"):
        spot = found.spot_at(line, text.index(words))[0]
        assert found.passages[spot.passage].text[spot.offset :].startswith(words)
    between = found.spot_at(line, text.index("Slow") - 1)[0]
    shown = text[: text.index("Slow")].strip()
    assert found.passages[between.passage].text[: between.offset].endswith(shown)


def test_the_words_of_a_picture_are_text_and_its_box_is_not() -> None:
    picture = Picture("https://a.example/p", alt="A bridge over the river", caption="The bridge")
    found = read(page_of(Document(()), 14, article(picture=picture)))
    assert "A bridge\nover the\nriver" in texts(found)
    assert "The bridge" in texts(found)


def test_what_is_copied_is_as_it_was_written() -> None:
    found = reading(
        Paragraph((Span(LONG),)),
        ListBlock(((Paragraph((Span("first"),)),), (Paragraph((Span("second"),)),))),
        Paragraph((Span("end"),)),
    )
    start = Spot(texts(found).index(LONG), LONG.index("house"))
    end = Spot(texts(found).index("end"), 2)
    assert found.text(start, end) == "house and agreed on a next date.\n\nfirst\nsecond\n\nen"
    assert found.text(start, start) == ""


def test_a_spot_beside_the_text_is_the_nearest() -> None:
    found = reading(Paragraph((Span(LONG),)), Paragraph((Span("end"),)))
    body = found.passages[texts(found).index(LONG)]
    first, second = body.stretches[:2]
    passage = texts(found).index(LONG)
    assert found.spot_at(first.line, -1) == (Spot(passage, 0), Spot(passage, 0))
    assert found.spot_at(first.line, 2) == (Spot(passage, 2), Spot(passage, 3))
    assert found.spot_at(first.line, 999)[0] == Spot(passage, first.end)
    assert found.spot_at(second.line, 0)[0] == Spot(passage, second.start)
    blank = body.stretches[-1].line + 1
    assert found.spot_at(blank, 0)[0] == Spot(passage + 1, 0)
    assert found.spot_at(10_000, 0)[0] == found.end


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("plain", (1, 3), (1, 3)),
        ("cafe\u0301 x", (0, 4), (0, 5)),
        ("a 👨\u200d👩\u200d👧 b", (4, 5), (2, 7)),
        ("plain", (2, 2), (2, 2)),
    ],
)
def test_no_cluster_is_cut(text: str, part: tuple[int, int], whole: tuple[int, int]) -> None:
    assert whole_clusters(text, *part) == whole
