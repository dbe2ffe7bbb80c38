"""Lines in the order of the eye: by the rules, by another's reckoning, and for the reader."""

import pytest
from bidi import get_display  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model.document import Direction, Document, ListBlock, Mark, Paragraph, Quote, Span
from newsreader.typeset.bidi import (
    base_level,
    levels,
    logical_index,
    visual_order,
    visual_runs,
    visual_text,
)
from newsreader.typeset.cells import cell_width, printable
from newsreader.typeset.document import set_document
from newsreader.typeset.joining import joined
from newsreader.typeset.lines import Line, Run, Style
from tests.typeset.makers import documents, plain

RTL = Direction.RTL
LETTERS = "abאבגمرحبا012٣٤ ,.:-+%$()[]!–\u05b0\u064e"


@settings(max_examples=200, deadline=None)
@given(st.text(LETTERS, max_size=24), st.booleans())
def test_the_order_is_that_of_another_implementation(text: str, rtl: bool) -> None:
    order = visual_order(levels(text, int(rtl)))
    ours = "".join(text[at] for at in order)
    assert ours == get_display(text, base_dir="R" if rtl else "L")


@pytest.mark.parametrize(
    ("text", "painted"),
    [
        ("שלום עולם", "םלוע םולש"),
        ("car is מכונית in Hebrew", "car is תינוכמ in Hebrew"),
        ("מחיר: 1,204 ₪", "₪ 1,204 :ריחמ"),
        ("ראו (שם) כאן", "ןאכ (םש) ואר"),
        ("קראו ב-The New Times (לונדון) היום", "םויה (ןודנול) The New Times-ב וארק"),
        ("„שלום“ [12]", "[12] “םולש„"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_a_text_in_the_order_of_the_eye(text: str, painted: str) -> None:
    assert visual_text(text) == painted


def test_points_and_emoji_stay_whole() -> None:
    assert visual_text("שָׁלוֹם") == "םוֹלשָׁ"
    family = "👨\u200d👩\u200d👧"
    assert visual_text(f"אב {family} ג") == f"ג {family} בא"


def test_arabic_letters_join() -> None:
    assert joined("سلام") == "\ufeb3\ufefc\ufee1".replace("\ufefc", "\ufee0\ufe8e")
    assert joined("ابن") == "\ufe8d\ufe91\ufee6"
    assert joined("مَرحبا") == "\ufee3َ\ufeae\ufea3\ufe92\ufe8e"
    assert joined("کتاب") == "\ufb90\ufe98\ufe8e\ufe8f"
    assert joined("می\u200cخواهم")[:3] == "\ufee3\ufbfd\u200c"
    assert joined("hello שלום") == "hello שלום"


@given(st.text("ابتثسلمنهويءآةکگپ \u064e\u0640\u200c\u200da1", max_size=30))
def test_joining_changes_neither_characters_nor_cells(text: str) -> None:
    shown = joined(text)
    assert len(shown) == len(text)
    assert cell_width(shown) == cell_width(text)


@settings(max_examples=40, deadline=None)
@given(documents, st.integers(1, 60))
def test_painting_keeps_every_run_its_cells_and_its_links(document: Document, width: int) -> None:
    for line in set_document(document, width):
        runs = visual_runs(line)
        assert sum(cell_width(run.text) for run in runs) <= width
        assert sum(len(run.text) for run in runs) == len(line.text)
        for run in line.runs:
            mine = [one for one in runs if one[1:] == run[1:]]
            others = [one for one in line.runs if one[1:] == run[1:]]
            assert sum(len(one.text) for one in mine) == sum(len(one.text) for one in others)


@settings(max_examples=200, deadline=None)
@given(st.text("abאבג 12()", min_size=1, max_size=20), st.booleans(), st.integers(0, 25))
def test_every_painted_character_is_one_of_the_line(text: str, rtl: bool, cut: int) -> None:
    line = Line(
        (Run("• ", Style.BULLET), Run(text[:cut]), Run(text[cut:], Style.BODY, Mark.STRONG)),
        0,
        0,
        rtl,
    )
    painted = "".join(run.text for run in visual_runs(line))
    found = [logical_index(line, index) for index in range(len(painted))]
    assert sorted(found) == list(range(len(line.text)))
    for index, at in enumerate(found):
        assert painted[index] == line.text[at] or line.text[at] in "()"


def painted(document: Document, width: int) -> list[str]:
    return [
        "".join(run.text for run in visual_runs(line)) for line in set_document(document, width)
    ]


def test_a_paragraph_from_the_right_stands_at_the_right() -> None:
    text = "השרים נפגשו אתמול ב-9 בפברואר בבית המכס הישן."
    lines = painted(Document((Paragraph((Span(text),), RTL),)), 30)
    assert lines == [
        "ראורבפב 9-ב לומתא ושגפנ םירשה".rjust(30),
        ".ןשיה סכמה תיבב".rjust(30),
    ]


def test_bullets_and_bars_stand_at_the_right_too() -> None:
    inner = Paragraph((Span("שלום (12)"),), RTL)
    assert painted(Document((ListBlock(((inner,),)),)), 16) == ["    (12) םולש •"[-16:].rjust(16)]
    assert painted(Document((Quote((inner,)),)), 16) == ["(12) םולש │".rjust(16)]


def test_a_link_keeps_its_words() -> None:
    spans = (Span("ראו "), Span("כאן", Mark.NONE, "https://a.example/"), Span(" מיד"))
    (line,) = set_document(Document((Paragraph(spans, RTL),)), 20)
    linked = [run.text for run in visual_runs(line) if run.href]
    assert linked == ["ןאכ"]


def test_the_line_itself_is_in_the_order_of_reading() -> None:
    (line,) = set_document(Document((plain("see שלום עולם there"),)), 40)
    assert line.text == "see שלום עולם there"
    assert "".join(run.text for run in visual_runs(line)) == "see םלוע םולש there"


def test_the_first_letter_tells() -> None:
    assert base_level("123 שלום") == 1
    assert base_level("123 abc שלום") == 0
    assert base_level("123") == 0


def test_what_cannot_be_reckoned_is_still_a_text() -> None:
    text = printable("א" * 300 + "(" * 100 + ")" * 100)
    assert len(visual_text(text)) == len(text)


def test_a_figure_is_read_as_what_stands_before_its_line() -> None:
    text = "قال متحدث إن 85% من النقاط"
    for width in (11, 12, 13, 14, 20, 30):
        shown = " ".join(painted(Document((Paragraph((Span(text),), RTL),)), width))
        assert "%85" in shown
        assert "85%" not in shown
