"""Finding words in an article: what a person takes for the same is found."""

import pytest

from newsreader.model.document import Block, Cell, Paragraph, Table
from newsreader.model.span import Mark, Span
from newsreader.tui.widgets.article_find import Finder
from newsreader.typeset.passages import Spot, read
from tests.tui.article import maker

START = Spot(0, 0)


def finder(*blocks: Block, width: int = 30) -> Finder:
    return Finder(read(maker(*blocks)(width)))


def found(text: str, query: str) -> list[str]:
    """What is found of a paragraph."""
    finding = finder(Paragraph((Span(text),)))
    finding.seek(query, START)
    passages = finding.reading.passages
    return [
        passages[number].text[start:end]
        for number, start, end in finding.matches
        if passages[number].text == text
    ]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("A café, a CAFE, a Café", "cafe", ["café", "CAFE", "Café"]),
        ("A café, a CAFE, a Café", "Cafe", ["Café"]),
        ("A café, a cafe, a cafe\u0301!", "café", ["café", "cafe\u0301"]),
        ("A cafe\u0301!", "cafe", ["cafe\u0301"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Straße", "stras", ["Straß"]),
        ("Łódź and Ørsted", "lodz", ["Łódź"]),
        ("Łódź and Ørsted", "orsted", ["Ørsted"]),
        ("ten\u00a0kilos, ten\nkilos, ten  kilos", "ten kilos", 3),
        ("co\xadoperate", "cooperate", 1),
        ("“Nice”, she said – don’t", '"nice"', ["“Nice”"]),
        ("“Nice”, she said – don’t", "said - don't", ["said – don’t"]),
        ("שָׁלוֹם עולם", "שלום", ["שָׁלוֹם"]),
        ("が か", "か", ["か"]),
        ("한국어", "하", []),
        ("नमस्ते", "नमस", ["नमस"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("words", "   ", []),
        ("1½ ﬁve", "five", ["ﬁve"]),
    ],
)
def test_what_is_found(text: str, query: str, expected: list[str] | int) -> None:
    # What is joined or hidden is so in the text of the page, too: there the matches are counted.
    if isinstance(expected, int):
        finding = finder(Paragraph((Span(text),)))
        finding.seek(query, START)
        assert len(finding.matches) == expected
    else:
        assert found(text, query) == expected


def test_a_match_goes_over_the_end_of_a_line_and_over_a_link() -> None:
    spans = (
        Span("The two sides met for six "),
        Span("hours in", Mark.EMPHASIS, "https://a.example/"),
        Span(" the old customs house"),
    )
    finding = finder(Paragraph(spans))
    finding.seek("six hours in the", START)
    page = maker(Paragraph(spans))(30)
    parts = [
        line.text[start:end]
        for number, line in enumerate(page.lines)
        for start, end, here in finding.on_line(number)
        if here
    ]
    assert parts == ["six", "hours in the"]


def test_a_match_in_a_cell_goes_over_the_ends_of_its_lines_and_not_into_its_neighbour() -> None:
    rows = (("Ferry by way of the old harbour", "Slow but sure, and never late in winter"),)
    table = Table(tuple(tuple(Cell((Span(text),)) for text in row) for row in rows))
    finding = finder(table, width=40)
    finding.seek("the old harbour", START)
    page = maker(table)(40)
    parts = [
        (number, line.text[start:end])
        for number, line in enumerate(page.lines)
        for start, end, here in finding.on_line(number)
        if here
    ]
    assert len({number for number, _ in parts}) > 1
    assert " ".join(text for _, text in parts) == "the old harbour"
    finding.seek("winter", START)
    assert len(finding.matches) == 1


def test_the_first_from_where_one_is_is_the_current_one_and_steps_go_round() -> None:
    finding = finder(*(Paragraph((Span(f"ferry {number}"),)) for number in range(3)))
    finding.seek("ferry", START)
    assert finding.at == 0
    assert [finding.step(1), finding.step(1), finding.step(1)] == [False, False, True]
    assert finding.at == 0
    assert finding.step(-1)
    assert finding.at == 2
    passage = finding.matches[1][0]
    finding.seek("ferry", Spot(passage, 0))
    assert finding.at == 1
    finding.seek("ferry", Spot(passage + 1, 3))
    assert finding.at == 0
    finding.seek("plane", START)
    assert finding.current is None
    assert not finding.step(1)
