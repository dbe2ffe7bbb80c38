"""Tables: heads of several rows, what spans, wide cells, and rows that are told as records."""

from datetime import UTC
from itertools import groupby

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsreader.clean.html import to_document
from newsreader.model.document import Cell, Document, Table
from newsreader.model.span import Direction, Span
from newsreader.typeset.document import set_document
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import Style
from newsreader.typeset.page import set_page
from tests.typeset.makers import NOW, article, plain

SCORES = (
    "<table><thead><tr><th rowspan=2>Team<th colspan=2>Score<tr><th>Home<th>Away</thead>"
    "<tr><td rowspan=2>Reds<td>3<td>1<tr><td colspan=2>cancelled<tr><td>Blues<td>0<td>2</table>"
)
SENTENCE = "The two sides met for six hours in the old customs house, and agreed on nothing."


def painted(html: str, width: int) -> list[str]:
    return [line.text.rstrip() for line in set_document(to_document(html), width)]


def rows_of(lines: list[str]) -> list[list[str]]:
    """What stands between blank lines."""
    return [list(group) for filled, group in groupby(lines, key=bool) if filled]


def test_the_rule_stands_after_all_rows_of_the_head() -> None:
    assert painted(SCORES, 40) == [
        "         Score",
        "Team   Home  Away",
        "─────────────────",
        "Reds      3     1",
        "       cancelled",
        "Blues     0     2",
    ]


def test_a_head_is_known_by_its_place_too() -> None:
    html = "<table><thead><tr><td>a<td>b</thead><tr><td>1<td>2</table>"
    assert painted(html, 20) == ["a  b", "────", "1  2"]
    html = "<table><tr><th colspan=2>All<tr><th>a<th>b<tr><td>1<td>2</table>"
    assert painted(html, 20) == ["All", "a  b", "────", "1  2"]


def test_a_title_over_some_rows_is_not_of_the_head() -> None:
    html = "<table><tr><th>a<th>b<tr><th colspan=2>Part<tr><td>1<td>2</table>"
    assert painted(html, 20) == ["a  b", "────", "Part", "1  2"]


def test_columns_are_as_wide_as_what_spans_them_needs() -> None:
    html = "<table><tr><th>x<th colspan=2>of both of them<tr><td>a<td>b<td>c</table>"
    assert painted(html, 30) == ["x  of both of them", "──────────────────", "a  b        c"]


def test_a_table_from_the_right_spans_towards_the_left() -> None:
    head = (Cell((Span("א"),), header=True), Cell((Span("בבבבב"),), header=True, columns=2))
    body = tuple(Cell((Span(text),)) for text in "גדה")
    table = Table(((*head, Cell((), header=True)), body), direction=Direction.RTL)
    lines = [line.text for line in set_document(Document((table,)), 12)]
    assert lines == ["    בבבבב  א", "    ────────", "    ה   ד  ג"]


def test_figures_in_parts_keep_the_heading_over_them() -> None:
    heads = "<tr><th rowspan=2>Town<th colspan=6>Before<tr>" + "".join(
        f"<th>{year}" for year in range(1990, 1996)
    )
    body = "".join(f"<tr><td>{town}" + "<td>1,000,000" * 6 for town in ("Hill", "Harbour"))
    lines = painted(f"<table><thead>{heads}</thead>{body}</table>", 45)
    assert sum("Before" in line for line in lines) == 2
    assert sum(line.startswith("Town") for line in lines) == 2
    assert sum(line.startswith("──") for line in lines) == 2


def test_a_wide_cell_wraps_in_its_column() -> None:
    wide = f"<td>a<td>{SENTENCE}<td>{'x' * 90}"
    html = f"<table><tr>{wide}<tr><td>b<td>c<td><ul><li>d<li>e</ul></table>"
    for width in (45, 72, 100):
        lines = painted(html, width)
        assert lines[0].startswith("a  The two")
        first, second = rows_of(lines)
        assert len(first) > 1
        assert [line.split() for line in second] == [["b", "c", "•", "d"], ["•", "e"]]


def test_a_row_that_is_dissolved_keeps_together_under_its_first_cell() -> None:
    cells = f"<td>{SENTENCE}" * 4
    html = (
        f"<table><tr><td rowspan=2>Alpha{cells}<tr>{cells}<tr><td>Beta<td>b<td><td>d<td>e</table>"
    )
    lines = painted(html, 40)
    first, second, third = rows_of(lines)
    assert first[0] == second[0] == "Alpha"
    assert first[1:] == second[1:]
    assert sum(line.startswith("  The two") for line in first) == 4
    assert third == ["Beta", "  b", "  d", "  e"]


def test_a_record_names_all_that_a_heading_stands_under() -> None:
    html = SCORES.replace("Blues<td>0", f"Blues {SENTENCE}<td>{'x' * 20}")
    first, second, third = rows_of(painted(html, 24))
    assert first == ["Team: Reds", "Score, Home: 3", "Score, Away: 1"]
    assert second == ["Team: Reds", "Score, Home / Score,", "  Away: cancelled"]
    assert third[0] == "Team: Blues The two"


def test_a_record_without_a_heading_over_its_first_cell_has_that_for_its_title() -> None:
    html = f"<table><tr><th><th>North<th>South<tr><th>Rain<td>{SENTENCE}<td>{SENTENCE}</table>"
    lines = set_document(to_document(html), 18)
    assert lines[0].text == "Rain"
    assert {run.style for run in lines[0].runs if run.text.strip()} == {Style.TERM}
    assert lines[1].text.startswith("  North: The two")


def test_a_table_that_compares_many_things_is_divided_and_stays_one() -> None:
    boats = ["Heron", "Gull", "Tern", "Plover", "Dunlin", "Curlew", "Avocet", "Knot"]
    rows = [
        ("Boat", *boats),
        ("Engine", *["diesel and electric"] * 8),
        ("Berth", *["northern pier"] * 8),
    ]
    table = Table(tuple(tuple(Cell((Span(text),)) for text in row) for row in rows))
    lines = [line.text.rstrip() for line in set_document(Document((table,)), 60)]
    heads = [line for line in lines if line.startswith("Boat")]
    assert len(heads) > 1
    assert " ".join(heads).replace("Boat", "").split() == boats
    assert heads[0].split()[1:3] == ["Heron", "Gull"]


words = st.lists(st.sampled_from(["one", "two", "three", "x"]), max_size=9).map(" ".join)
spanned = st.builds(
    lambda text, header, columns, lines: Cell((Span(text),), "left", header, columns, lines),
    words,
    st.booleans(),
    st.integers(1, 4),
    st.integers(1, 4),
)
grids = st.lists(st.lists(spanned, max_size=6).map(tuple), max_size=5).map(tuple)


@settings(max_examples=120, deadline=None)
@given(grids, st.integers(12, 80))
def test_no_word_of_a_table_is_lost_at_any_width(
    rows: tuple[tuple[Cell, ...], ...], width: int
) -> None:
    lines = set_document(Document((Table(rows),)), width)
    assert all(line.cells <= width for line in lines)
    shown = " ".join(line.text for line in lines)
    found = shown.replace(":", " ").replace(",", " ").split()
    for word in ("one", "two", "three", "x"):
        written = sum(
            cell.spans[0].text.split().count(word)
            for row in rows
            for cell in row
            if not cell.header
        )
        assert found.count(word) >= written


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(words.filter(bool), min_size=8, max_size=8), min_size=1, max_size=4),
    st.integers(12, 21),
)
@example([["one"] * 8] * 3, 13)
def test_a_record_has_no_blank_line_and_records_have_one_between_them(
    texts: list[list[str]], width: int
) -> None:
    rows = tuple(tuple(Cell((Span(text),)) for text in row) for row in texts)
    with pytest.MonkeyPatch.context() as patch:
        # What compares many things in few words would be set in parts.
        patch.setattr("newsreader.typeset.tables._panels", lambda *_: [])
        lines = [line.text.rstrip() for line in set_document(Document((Table(rows),)), width)]
    found = rows_of(lines)
    assert len(found) == len(texts)
    for record, row in zip(found, texts, strict=True):
        assert " ".join(record).split() == " ".join(row).split()
        title = [line for line in record if not line.startswith(" ")]
        assert " ".join(title) == row[0]
        assert record[: len(title)] == title


FIGURES = Table(
    (
        tuple(Cell((Span(f"Year {n}"),), header=True) for n in range(9)),
        *(tuple(Cell((Span(f"{n}{m}.5"),)) for n in range(9)) for m in range(10, 20)),
    )
)


@pytest.mark.parametrize(
    ("beside", "parts", "widest"), [(0, 2, 40), (10, 2, 50), (60, 1, 70), (200, 1, 70)]
)
def test_a_table_takes_what_room_there_is_beside_the_column_if_it_needs_it(
    beside: int, parts: int, widest: int
) -> None:
    layout = Layout(beside=beside)
    made = set_page(article(), Document((FIGURES,)), 40, zone=UTC, now=NOW, layout=layout)
    assert sum("───" in line.text and "Year" not in line.text for line in made.lines) == parts
    assert max(line.cells for line in made.lines) <= widest
    small = Document((Table(tuple(row[:3] for row in FIGURES.rows)), plain("word " * 40)))
    narrow = set_page(article(), small, 40, zone=UTC, now=NOW, layout=layout)
    assert max(line.cells for line in narrow.lines) <= 40
