"""The numbers of links stand in front of them and over no word, wherever a link stands."""

from datetime import UTC
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style
from textual.strip import Strip

from newsreader.model.article import Article
from newsreader.model.document import Block, Document, Paragraph
from newsreader.model.span import Direction, Span
from newsreader.tui.widgets.article_hints import Hint, fit_hints, hint
from newsreader.tui.widgets.article_links import links_of
from newsreader.tui.widgets.article_paint import HINT, Painter
from newsreader.typeset.lines import Line, Page
from newsreader.typeset.page import set_page
from newsreader.typeset.painted import painted_runs
from tests.tui.article import NOW, maker
from tests.tui.makers import headline

A = "https://a.example/"
MARK = Style(reverse=True)


def component(*names: str, partial: bool = False) -> Style:
    return MARK if HINT in names else Style()


PAINTER = Painter(component)


def hints_on(page: Page, number: int, left: int, first: int = 0) -> list[Hint]:
    """The numbers of a line; the link of the headline has the number `first`."""
    line = page.lines[number]
    return [
        hint(line, part, str(at), left, visual=True, fixed=False)
        for at, link in enumerate(links_of(page), first)
        for part in link.parts[:1]
        if part.line == number
    ]


def hinted(line: Line, hints: list[Hint], left: int, width: int) -> tuple[str, str, list[str]]:
    """What is on a line with its numbers, the same without them, and the numbers."""
    strip = PAINTER.hinted(PAINTER.strip(line, left, width), hints)
    assert strip.cell_length == width
    marks = [one.text for one in strip if one.style == MARK]
    without = Strip([one for one in strip if one.style != MARK]).text
    return strip.text, without, marks


def line_with(page: Page, words: str) -> int:
    return next(at for at, line in enumerate(page.lines) if words in line.text)


def shown(*blocks: Block, words: str, width: int = 40, left: int = 1, first: int = 0) -> str:
    page = maker(*blocks)(width)
    number = line_with(page, words)
    hints = hints_on(page, number, left, first)
    return hinted(page.lines[number], hints, left, width + 2 * left)[0]


@pytest.mark.parametrize(
    ("first", "text"),
    [
        (0, " and so1this one and2that one.           "),
        # One digit takes the blank, for the other the line gives way at its end.
        (20, " and so21this one and22that one.         "),
    ],
)
def test_a_number_takes_the_blank_or_the_line_gives_way(first: int, text: str) -> None:
    spans = (Span("and so "), Span("this one", href=A), Span(" and "), Span("that one", href=A))
    line = shown(Paragraph((*spans, Span("."))), words="this one", first=first)
    assert line.rstrip() == text.rstrip()


def test_a_link_within_a_word_or_beside_a_number_is_told_apart() -> None:
    spans = (Span("in 1990 "), Span("they", href=A), Span(" met("), Span("here", href=A + "1"))
    line = shown(Paragraph((*spans, Span(")"))), words="they")
    assert line.rstrip() == " in 1990 1they met(2here)"


def test_at_a_full_line_the_start_gives_way_too() -> None:
    words = "abcdefgh " * 3
    spans = (Span(words), Span("is linked now", href=A))
    line = shown(Paragraph(spans), words="is linked", width=40, first=99)
    assert line == "abcdefgh abcdefgh abcdefgh100is linked now"


def test_the_number_of_a_link_that_wraps_is_at_its_first_piece() -> None:
    spans = (Span("Some words before it, and then "), Span("a link of two lines", href=A))
    page = maker(Paragraph(spans))(36)
    first = line_with(page, "and then")
    texts = [hinted(page.lines[at], hints_on(page, at, 1), 1, 38)[2] for at in (first, first + 1)]
    assert texts == [["1"], []]


def test_wide_characters_are_not_cut() -> None:
    spans = (Span("新聞によると"), Span("東京", href=A), Span("では"))
    line = shown(Paragraph(spans), words="東京", first=9)
    assert line.rstrip() == " 新聞によると10東京では"


def test_what_is_read_from_the_right_has_its_number_at_the_right() -> None:
    spans = (Span("קראו "), Span("את זה", href=A), Span(" היום"))
    page = maker(Paragraph(spans, direction=Direction.RTL))(40)
    number = line_with(page, "קראו")
    line = page.lines[number]
    _, _, marks = hinted(line, hints_on(page, number, 1), 1, 42)
    painted = "".join(run.text for run in painted_runs(line))
    before, after = painted.split("הז תא")
    text, _, _ = hinted(line, hints_on(page, number, 1), 1, 42)
    assert marks == ["1"]
    assert text.rstrip() == f" {before}הז תא1{after.removeprefix(' ')}".rstrip()


def test_nothing_moves_where_a_picture_is() -> None:
    page = maker(Paragraph((Span("x", href=A),)))(40)
    number = line_with(page, "x")
    part = links_of(page)[0].parts[0]
    found = hint(page.lines[number], part, "12", 1, visual=True, fixed=True)
    assert found.missing == 0


@pytest.mark.parametrize(("width", "first"), [(60, 0), (60, 20), (60, 120), (30, 0), (30, 120)])
def test_the_number_of_a_headline_of_more_news_gives_its_place(width: int, first: int) -> None:
    more = [headline(number, title="18 new books to read") for number in range(1, 13)]
    article = Article(headline(50), "https://feed.example/")
    page = set_page(article, Document(()), width, more=more, zone=UTC, now=NOW)
    number = line_with(page, "18 new books")
    text, _, marks = hinted(page.lines[number], hints_on(page, number, 1, first), 1, width + 2)
    # Before it the headline and the address of the article have numbers.
    assert text.split()[:3] == [str(first + 2), "18", "new"]
    assert [mark.strip() for mark in marks] == [str(first + 2)]


WORDS = st.sampled_from(["a", "of", "the", "harbour", "新聞", "e\u0301t", "1990", "x" * 12])
SPANS = st.lists(st.tuples(WORDS, st.booleans(), st.booleans()), min_size=1, max_size=24)


@given(SPANS, st.integers(12, 60), st.integers(1, 4), st.sampled_from([1, 8, 95]))
@example([("a", number > 7, False) for number in range(11)], 12, 1, 8)
def test_no_word_is_covered_as_long_as_the_line_can_give_way(
    words: list[tuple[str, bool, bool]], width: int, left: int, first: int
) -> None:
    spans = tuple(
        Span(word + " " * blank, href=f"{A}{at}" if linked else "")
        for at, (word, linked, blank) in enumerate(words)
    )
    page = maker(Paragraph(spans))(width)
    for number, line in enumerate(page.lines):
        hints = hints_on(page, number, left, first)
        if not hints:
            continue
        pane = width + 2 * left
        bare = PAINTER.strip(line, left, pane).text
        text, without, marks = hinted(line, hints, left, pane)
        assert cell_len(text) == pane
        needed = sum(one.missing for one in hints)
        fitted = fit_hints(hints, bare, pane)
        if needed <= len(bare) - len(bare.strip(" ")) - sum(one.taken for one in hints[:1]):
            assert without.split() or not bare.split()
            assert "".join(without.split()) == "".join(bare.split())
            assert len(marks) == len(hints)
        ends = [(one.cell, one.cell + one.taken) for one in fitted.hints]
        assert all(before[1] <= after[0] for before, after in pairwise(ends))
