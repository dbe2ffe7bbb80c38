"""What stands before the items of lists, and what stands above and below the line."""

import pytest

from newsreader.model.document import Document, ListBlock, Paragraph, Quote
from newsreader.model.span import Mark, Span
from newsreader.typeset.bullets import bullets, numeral
from newsreader.typeset.document import set_document
from tests.typeset.makers import plain


@pytest.mark.parametrize(
    ("number", "numbering", "written"),
    [
        (1, "1", "1"),
        (3, "a", "c"),
        (27, "A", "AA"),
        (4, "i", "iv"),
        (1994, "I", "MCMXCIV"),
        (0, "a", "0"),
        (-3, "i", "-3"),
        (4000, "i", "4000"),
    ],
)
def test_numerals(number: int, numbering: str, written: str) -> None:
    assert numeral(number, numbering) == written


def test_a_list_may_count_down() -> None:
    block = ListBlock(((plain("x"),),) * 3, ordered=True, start=10, descending=True)
    assert list(bullets(block, 0)) == ["10. ", " 9. ", " 8. "]


def test_items_may_have_numbers_of_their_own() -> None:
    block = ListBlock(((plain("x"),),) * 3, ordered=True, start=98, numbers=(98, 7, 6))
    assert list(bullets(block, 0)) == ["98. ", " 7. ", " 6. "]


def test_the_box_of_a_task_is_its_bullet() -> None:
    done = Paragraph((Span("☑ Done"),))
    linked = Paragraph((Span("☐ "), Span("Open", Mark.STRONG)))
    lines = set_document(Document((ListBlock(((done,), (linked,), (plain("None"),))),)), 20)
    assert [line.text for line in lines] == ["☑ Done", "☐ Open", "• None"]


def test_the_bullet_is_that_of_the_lists_around_and_of_nothing_else() -> None:
    inner = ListBlock(((plain("In a list"), Quote((ListBlock(((plain("Within"),),)),))),))
    lines = set_document(Document((Quote((inner,)),)), 20)
    assert [line.text for line in lines if line.text.strip("│ ")] == [
        "│ • In a list",
        "│   │ ◦ Within",
    ]


@pytest.mark.parametrize(
    ("text", "mark", "shown"),
    [
        ("2", Mark.SUPERSCRIPT, "²"),
        ("n+1", Mark.SUPERSCRIPT, "ⁿ⁺¹"),
        ("th", Mark.SUPERSCRIPT, "ᵗʰ"),
        ("π", Mark.SUPERSCRIPT, "^π"),
        ("2π/3", Mark.SUPERSCRIPT, "^(2π/3)"),
        ("2π", Mark.SUPERSCRIPT, "^(2π)"),
        ("iπ", Mark.SUPERSCRIPT, "^(iπ)"),
        ("kα", Mark.SUPERSCRIPT, "^(kα)"),
        ("βγ", Mark.SUBSCRIPT, "_(βγ)"),
        ("ère", Mark.SUPERSCRIPT, "^ère"),
        ("[1]", Mark.SUPERSCRIPT, "[1]"),
        ("*", Mark.SUPERSCRIPT, "*"),
        ("™", Mark.SUPERSCRIPT, "™"),
        ("a whole remark", Mark.SUPERSCRIPT, "a whole remark"),
        ("2", Mark.SUBSCRIPT, "₂"),
        ("max", Mark.SUBSCRIPT, "ₘₐₓ"),
        ("CO", Mark.SUBSCRIPT, "_CO"),
    ],
)
def test_above_and_below_the_line(text: str, mark: Mark, shown: str) -> None:
    (line,) = set_document(Document((Paragraph((Span("x"), Span(text, mark))),)), 30)
    assert line.text == f"x{shown}"
