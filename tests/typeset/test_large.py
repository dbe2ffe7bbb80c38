"""A hundred thousand characters of any one shape are set, and fit; bench/ has the times."""

import pytest

from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Document,
    ListBlock,
    Mark,
    Paragraph,
    Span,
    Table,
)
from newsreader.typeset.cells import cell_width
from newsreader.typeset.document import set_document
from tests.typeset.makers import plain

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
