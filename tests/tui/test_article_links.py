"""The links of a page and the choice of one by its number."""

import pytest

from newsreader.model.document import Cell, Embed, Figure, ListBlock, Paragraph, Table
from newsreader.model.picture import Picture
from newsreader.model.span import Mark, Span
from newsreader.tui.widgets.article_links import Act, Choice, in_sight, links_of
from tests.tui.article import maker

A, B = "https://a.example/", "https://b.example/"


def test_a_link_over_several_lines_and_styles_is_one() -> None:
    spans = (
        Span("See "),
        Span("the long treaty that was ", Mark.NONE, A),
        Span("signed in the old customs house", Mark.STRONG, A),
        Span(" and "),
        Span("again", Mark.NONE, A),
    )
    items = ListBlock(((Paragraph(spans),),))
    page = maker(items)(30)
    first, second = (link for link in links_of(page) if link.href == A)
    assert first.text == "the long treaty that was signed in the old customs house"
    assert second.text == "again"
    words = [page.lines[part.line].text[part.start : part.end] for part in first.parts]
    assert " ".join(words) == first.text
    assert len(first.parts) == 3


def test_an_address_that_lines_have_broken_is_whole() -> None:
    address = "https://www.bank.com/a/very/long/address/that/goes/on"
    page = maker(Paragraph((Span(address, href=A),)))(24)
    (link,) = (link for link in links_of(page) if link.href == A)
    assert len(link.parts) > 1
    assert link.text == address
    assert link.deceives


def test_links_come_in_reading_order_with_those_around_the_text() -> None:
    blocks = (
        Figure(Picture("https://p.example/p.jpg", alt="A bridge over\nthe river")),
        Paragraph((Span("a", href=A), Span(" "), Span("b", href=B))),
        Embed("A film", "https://video.example/1"),
    )
    page = maker(*blocks, tags=("ferries",))(40)
    assert [(link.href, link.text) for link in links_of(page)] == [
        ("https://sample.example/7", "Headline number 7"),
        ("picture:0", "A bridge over the river"),
        (A, "a"),
        (B, "b"),
        ("https://video.example/1", "A film"),
        ("tag:ferries", "ferries"),
        ("https://sample.example/7", "sample.example/7"),
    ]


def test_a_link_that_a_cell_wraps_is_one_whatever_stands_beside_it() -> None:
    rows = (
        (Span("The old harbour and its two ferries", href=A), Span("Slow but sure, never late")),
        (Span("Bus", href=A + "bus"), Span("Quick, and late whenever it snows", href=A + "snow")),
    )
    table = Table(tuple(tuple(Cell((span,)) for span in row) for row in rows))
    for width in (40, 100):
        links = [link for link in links_of(maker(table)(width)) if link.href.startswith(A)]
        assert [link.text for link in links] == [
            "The old harbour and its two ferries",
            "Bus",
            "Quick, and late whenever it snows",
        ]
    assert len(links_of(maker(table)(40))[1].parts) > 1


def test_few_links_are_numbered_all_and_many_where_they_are_in_sight() -> None:
    def page_of(count: int) -> tuple[int, ...]:
        blocks = (Paragraph((Span(f"l{at}", href=f"{A}{at}"),)) for at in range(count))
        links = links_of(maker(*blocks)(40))
        return len(links), len(in_sight(links, 0, 12)), len(in_sight(links, 4000, 4010))

    assert page_of(3) == (5, 5, 0)
    assert page_of(30) == (32, 4, 0)


def typed(count: int, *keys: str) -> "Choice | int | None":
    choice: Choice | int | None = Choice(count)
    for key in keys:
        assert isinstance(choice, Choice)
        choice = choice.press(key)
    return choice


@pytest.mark.parametrize(
    ("count", "keys", "index"),
    [
        (5, ["3"], 2),
        (25, ["3"], 2),
        (25, ["2", "5"], 24),
        (25, ["2", "enter"], 1),
        (25, ["enter"], 0),
        (99, ["9"], None),
        (100, ["1", "0", "0"], 99),
        (25, ["2", "9", "1"], 20),
        (25, ["0", "3"], 2),
        (25, ["1", "backspace", "3"], 2),
        (9, ["1"], 0),
        (10, ["1"], None),
        (12, ["0"], None),
        (12, ["0", "1"], 0),
        (12, ["0", "enter"], None),
        (120, ["0", "1"], None),
        (120, ["0", "1", "enter"], 0),
        (120, ["0", "1", "2"], 11),
        (120, ["0", "0", "0", "7"], 6),
    ],
)
def test_a_number_is_taken_as_soon_as_only_one_can_be_meant(
    count: int, keys: list[str], index: int | None
) -> None:
    after = typed(count, *keys)
    assert (after if isinstance(after, int) else None) == index


def test_a_key_says_what_is_to_be_done_and_all_others_mean_nothing_here() -> None:
    copying = typed(5, "y")
    assert isinstance(copying, Choice)
    assert copying.act is Act.COPY
    assert copying.press("2") == 1
    assert typed(5, "j") is None
    assert typed(5, "backspace") is None
    assert typed(5, "²") is None


def test_only_the_numbers_that_can_still_be_meant_are_shown() -> None:
    assert Choice(12).with_digit("1").labels() == {0: "1", 9: "10", 10: "11", 11: "12"}


def test_a_number_that_others_begin_with_is_told_to_need_enter() -> None:
    choice = Choice(12)
    assert choice.told == "1-12"
    assert choice.with_digit("1").told == "1 with Enter, or 10-12"
    assert Choice(10).with_digit("1").told == "1 with Enter, or 10"
    assert Choice(120).with_digit("1").with_digit("2").told == "12 with Enter, or 120"
    assert Choice(1).told == "1"
    assert Choice(12).with_digit("0").told == "1-9"
