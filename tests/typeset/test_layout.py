"""Running text stretched, set close or with air; and what is painted at a cell."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model.document import Document, Heading, ListBlock, Paragraph
from newsreader.model.span import Direction, Span
from newsreader.typeset.cells import cell_width
from newsreader.typeset.document import set_document
from newsreader.typeset.layout import Layout, Spacing
from newsreader.typeset.lines import Line
from newsreader.typeset.painted import character_at, painted_cells, painted_runs
from tests.typeset.makers import documents, plain

WORDS = (
    "The two sides met for six hours in the old customs house by the river and agreed on a date "
    "for the next round of talks, which the hosts would rather not have had to name at all."
)
JUSTIFIED = Layout(justified=True)
layouts = st.builds(Layout, st.booleans(), st.sampled_from(Spacing))
slow = settings(max_examples=40, deadline=None)


def painted(line: Line) -> str:
    return "".join(run.text for run in painted_runs(line))


def test_lines_are_stretched_to_the_column_but_for_the_last() -> None:
    lines = set_document(Document((plain(WORDS),)), 40, JUSTIFIED)
    shown = [painted(line) for line in lines]
    assert {len(line) for line in shown[:-1]} == {40}
    assert shown[-1] == lines[-1].text
    assert [line.split() for line in shown] == [line.text.split() for line in lines]
    assert all("    " not in line for line in shown)


def test_a_line_that_would_gape_is_left_as_it_is() -> None:
    words = plain("a " + "x" * 30 + " " + "y" * 30 + " b")
    assert [line.fill for line in set_document(Document((words,)), 36, JUSTIFIED)] == [0, 0]


def test_text_without_gaps_is_not_stretched() -> None:
    words = plain("两国部长会谈，旧海关灯火通明。" * 6)
    assert not any(line.fill for line in set_document(Document((words,)), 21, JUSTIFIED))


def test_a_line_before_a_forced_break_is_not_stretched() -> None:
    lines = set_document(Document((plain("one two three four\nfive six seven"),)), 20, JUSTIFIED)
    assert [line.fill for line in lines] == [0, 0]


def test_headings_and_text_from_the_right() -> None:
    heading = Heading(2, (Span(WORDS),))
    assert not any(line.fill for line in set_document(Document((heading,)), 40, JUSTIFIED))
    hebrew = Paragraph((Span("השרים נפגשו אתמול בבית המכס הישן ליד הנהר " * 3),), Direction.RTL)
    lines = set_document(Document((hebrew,)), 32, JUSTIFIED)
    assert all(cell_width(painted(line)) == 32 for line in lines[:-1])


def test_compact_text_has_first_lines_set_in() -> None:
    blocks = (
        Heading(2, (Span("Head"),)),
        plain("One."),
        plain("Two."),
        ListBlock(((plain("x"),),)),
    )
    lines = [
        line.text for line in set_document(Document(blocks), 40, Layout(False, Spacing.COMPACT))
    ]
    assert lines == ["Head", "One.", "\u00a0\u00a0Two.", "", "• x"]


def test_double_spaced_text_has_air_between_all_lines() -> None:
    document = Document((plain("one two three"), plain("four")))
    lines = [line.text for line in set_document(document, 10, Layout(False, Spacing.DOUBLE))]
    assert lines == ["one two", "", "three", "", "\u00a0\u00a0four"]


@slow
@given(documents, st.integers(1, 90), layouts)
def test_no_layout_makes_a_line_too_wide_or_loses_a_word(
    document: Document, width: int, layout: Layout
) -> None:
    lines = set_document(document, width, layout)
    for line in lines:
        assert cell_width(painted(line)) <= width
        assert painted(line).replace(" ", "") != "" or not line.text.strip()
    for line, following in pairwise(lines):
        assert line.runs or following.runs
    keys = [(line.block, line.offset) for line in lines]
    assert keys == sorted(keys)


@settings(slow, max_examples=20)  # each looks at every cell of a page
@given(documents, st.integers(4, 60), layouts)
def test_every_cell_shows_a_character_of_the_line(
    document: Document, width: int, layout: Layout
) -> None:
    for line in set_document(document, width, layout):
        cells = sum(cell_width(run.text) for run in painted_runs(line))
        found = painted_cells(line)
        assert len(found) == cells
        for cell in {0, cells // 2, cells - 1} if cells else ():
            assert character_at(line, cell) == found[cell]
        for cell in (-1, cells, cells + 1):
            assert character_at(line, cell) is None
        seen = set(found)
        assert all(0 <= at < len(line.text) for at in seen)
        if line.text.isascii():
            assert seen == set(range(len(line.text)))
