"""Lines in the order of the eye: by the rules, by another's reckoning, and for the reader."""

import unicodedata

import pytest
from bidi import get_display  # type: ignore[import-untyped]
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsreader.model.document import (
    Cell,
    Definitions,
    Document,
    ListBlock,
    Paragraph,
    Quote,
    Table,
)
from newsreader.model.span import Direction, Isolate, Mark, Span
from newsreader.typeset.bidi import logical_indexes, visual_runs, visual_text
from newsreader.typeset.bidi_levels import FSI, LRI, PDI, RLI, base_level, levels, visual_order
from newsreader.typeset.cells import cell_width, printable
from newsreader.typeset.document import set_document
from newsreader.typeset.isolates import resolved, written
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


# Without brackets: of those the other takes the letters within an isolate for what is before them.
@settings(max_examples=300, deadline=None)
@given(
    st.text(
        LETTERS.translate(dict.fromkeys(map(ord, "()[]"))) + (LRI + RLI + FSI + 2 * PDI) * 2,
        max_size=24,
    ),
    st.booleans(),
)
def test_isolates_are_those_of_another_implementation(text: str, rtl: bool) -> None:
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
    found = logical_indexes(line)
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


def test_the_bar_between_two_quoted_paragraphs_stands_where_theirs_do() -> None:
    right = Paragraph((Span("שלום"),), RTL)
    left = Paragraph((Span("Hello"),))
    bars = [line.index("│") for line in painted(Document((Quote((right, right)),)), 16)]
    assert bars == [15, 15, 15]
    deep = painted(Document((Quote((right, Quote((right, right)))),)), 16)
    assert (deep[1], deep[3]) == ("│".rjust(16), "│ │".rjust(16))
    for blocks in ((left, left), (left, right), (right, left)):
        assert painted(Document((Quote(blocks),)), 16)[1] == "│"


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


def test_brackets_pair_within_their_isolate_alone() -> None:
    text = f"a ({RLI}א (ב{PDI}) ג)"
    assert levels(text, 0) == [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0]


def test_isolates_deeper_than_unicode_counts_are_none() -> None:
    text = RLI * 200 + "א" + PDI * 200 + "a"
    found = levels(text, 0)
    assert max(found) == 125
    assert found[-1] == 0


def aside(text: str, number: int = 1, direction: Direction | None = None, href: str = "") -> Span:
    return Span(text, Mark.NONE, href, (Isolate(direction, number),))


def one_line(*spans: Span, rtl: bool = False, width: int = 60) -> str:
    paragraph = Paragraph(spans, RTL if rtl else Direction.LTR)
    return "\n".join(line.strip() for line in painted(Document((paragraph,)), width))


def test_a_name_set_apart_turns_nothing_beside_it() -> None:
    around = Span("the name "), Span(" - 3 reviews")
    assert one_line(around[0], aside("שלום"), around[1]) == "the name םולש - 3 reviews"
    assert one_line(around[0], Span("שלום"), around[1]) == "the name 3 - םולש reviews"


def test_two_names_side_by_side_stay_in_their_order() -> None:
    assert one_line(aside("אב", 1), aside("גד", 2)) == "באדג"
    assert one_line(aside("אב", 1), aside("גד", 1)) == "דגבא"
    assert one_line(aside("אב", 1), Span(", "), aside("גד", 2), Span(" x")) == "בא, דג x"


def test_a_declared_side_holds_for_words_of_the_other() -> None:
    assert one_line(Span("x "), aside("hello!", direction=RTL), Span(" y")) == "x !hello y"
    assert one_line(Span("א "), aside("ב!", direction=Direction.LTR), rtl=True) == "ב! א"


def test_isolates_nest() -> None:
    outer, inner = Isolate(None, 1), Isolate(None, 2)
    spans = (
        Span("a "),
        Span("אב ", Mark.NONE, "", (outer,)),
        Span("c 1", Mark.STRONG, "", (outer, inner)),
        Span(" גד", Mark.NONE, "", (outer,)),
        Span(" 2"),
    )
    assert one_line(*spans) == "a דג c 1 בא 2"


def test_a_name_goes_on_over_the_line_as_it_began() -> None:
    # Of the second line alone one would take the name to be read from the left.
    assert one_line(Span("by "), aside("אבג abc, def!"), Span(" 1"), width=11) == (
        "by abc, גבא\n!def 1"
    )
    # A figure after Arabic is read as what stands before it in its own isolate.
    assert one_line(Span("by "), aside("مر 85%"), Span(" b"), width=6).split("\n")[1] == "%85 b"
    assert one_line(Span("بب "), aside("ab 85%"), rtl=True, width=6).split("\n")[1] == "85%"


def test_a_link_in_a_name_keeps_its_words_and_its_place() -> None:
    spans = (Span("see "), aside("אב ", href=""), aside("גד", href="https://a.example/"))
    (line,) = set_document(Document((Paragraph(spans),)), 30)
    assert [run.text for run in visual_runs(line) if run.href] == ["דג"]
    shown = "".join(run.text for run in visual_runs(line))
    assert shown == "see דג בא"
    assert [line.text[at] for at in logical_indexes(line)] == list(shown)


def test_cells_and_terms_are_put_in_order_too() -> None:
    cell = Cell((Span("x "), aside("אב"), Span(" 1")))
    assert painted(Document((Table(((cell, Cell((Span("y"),))),)),)), 20)[0] == "x בא 1  y"
    term = Definitions((((Span("אב 12!"),), ()),))
    assert painted(Document((term,)), 10) == ["    !12 בא"]


def test_a_table_stands_as_its_author_declares() -> None:
    row = (Cell((Span("a"),)), Cell((Span("b"),)))
    assert painted(Document((Table((row,), direction=RTL),)), 6) == ["  b  a"]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text("abאבמ 12,.", min_size=1, max_size=6),
            st.lists(
                st.builds(Isolate, st.sampled_from([None, *Direction]), st.integers(1, 2)),
                max_size=2,
            ).map(tuple),
        ),
        min_size=1,
        max_size=5,
    ),
    st.booleans(),
)
def test_a_line_is_painted_as_another_implementation_has_it(
    parts: list[tuple[str, tuple[Isolate, ...]]], rtl: bool
) -> None:
    runs = tuple(Run(text, isolates=isolates) for text, isolates in parts)
    text, places = written(runs)
    shown = get_display(text, base_dir="R" if rtl else "L")
    assert "".join(run.text for run in visual_runs(Line(runs, 0, 0, rtl))) == "".join(
        char for char in shown if char not in LRI + RLI + FSI + PDI
    )
    assert [text[at] for at, place in enumerate(places) if place >= 0] == list(
        "".join(run.text for run in runs)
    )


@settings(max_examples=100, deadline=None)
@example(
    parts=[
        ("ab אב ", (Isolate(None, 2),)),
        ("ab ", ()),
        ("ab ab ", (Isolate(None, 2), Isolate(None, 1))),
        ("אב ", (Isolate(None, 2),)),
    ],
    rtl=False,
    width=6,
)
@given(
    st.lists(
        st.tuples(
            st.lists(
                st.sampled_from(["ab", "cd!", "אב", "גד,", "مر", "12", "85%", "."]), min_size=1
            ).map(lambda words: " ".join([*words, ""])),
            st.lists(
                st.builds(Isolate, st.sampled_from([None, *Direction]), st.integers(1, 2)),
                max_size=2,
            ).map(tuple),
        ),
        min_size=1,
        max_size=4,
    ),
    st.booleans(),
    st.integers(6, 24),
)
def test_each_line_is_what_its_whole_paragraph_makes_of_it(
    parts: list[tuple[str, tuple[Isolate, ...]]], rtl: bool, width: int
) -> None:
    spans = tuple(Span(text, Mark.NONE, "", isolates) for text, isolates in parts)
    text, places = written(
        [Run(span.text, isolates=path) for span, path in zip(spans, resolved(spans), strict=True)]
    )
    whole = levels(text, int(rtl))
    paragraph = Paragraph(spans, RTL if rtl else Direction.LTR)
    for line in set_document(Document((paragraph,)), width):
        length = sum(len(run.text) for run in line.runs if run.style is not Style.GAP)
        start, end = places.index(line.offset), places.index(line.offset + length - 1) + 1
        order = [start + at for at in visual_order(whole[start:end])]
        shown = "".join(run.text for run in visual_runs(line)).strip()
        wanted = "".join(text[at] for at in order if places[at] >= 0)
        assert unicodedata.normalize("NFKC", shown) == wanted.strip()
