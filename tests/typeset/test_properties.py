"""What holds for every document at every width."""

from datetime import UTC
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from wcwidth import iter_graphemes

from newsreader.model.article import Place
from newsreader.model.document import Document
from newsreader.typeset.breaks import break_lines, chop
from newsreader.typeset.cells import SUBSTITUTE, cell_width, cut, printable
from newsreader.typeset.document import set_document
from newsreader.typeset.lines import Line, Style
from newsreader.typeset.page import FIRST_BODY_BLOCK, set_page
from newsreader.typeset.plain import to_plain
from newsreader.typeset.sight import Sight
from tests.typeset.makers import NOW, article, documents, headline, pictures, plain, texts

widths = st.one_of(st.integers(1, 12), st.integers(1, 100))
slow = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def ragged(line: Line) -> bool:
    return Style.CODE not in {run.style for run in line.runs}


@slow
@given(documents, widths)
def test_no_line_is_wider_than_asked_by_our_count_or_by_that_of_the_screen(
    document: Document, width: int
) -> None:
    for line in set_document(document, width):
        assert line.cells <= width
        assert sum(cell_len(run.text) for run in line.runs) <= width


@slow
@given(documents, widths)
def test_no_control_character_and_no_line_break_reaches_a_line(
    document: Document, width: int
) -> None:
    for line in set_document(document, width):
        assert printable(line.text) == line.text
        assert "\n" not in line.text
        assert "\t" not in line.text


@slow
@given(documents, widths)
def test_blank_lines_stand_alone_and_never_at_an_end(document: Document, width: int) -> None:
    lines = set_document(document, width)
    if lines:
        assert lines[0].runs
        assert lines[-1].runs
    for line, following in pairwise(lines):
        assert line.runs or following.runs


@slow
@given(documents, widths)
def test_blocks_and_offsets_never_fall(document: Document, width: int) -> None:
    keys = [(line.block, line.offset) for line in set_document(document, width)]
    assert keys == sorted(keys)


@slow
@given(documents, widths, widths)
def test_a_place_survives_any_width(document: Document, width: int, other: int) -> None:
    page = set_page(article(), document, width, zone=UTC, now=NOW)
    again = set_page(article(), document, other, zone=UTC, now=NOW)
    for index, line in enumerate(page.lines):
        place = page.place_at(index)
        found = page.line_at(place)
        assert found >= index
        assert page.place_at(found) == place
        if found > index:
            assert all(
                (one.block, one.offset) == (line.block, line.offset)
                for one in page.lines[index : found + 1]
            )
        moved = again.lines[again.line_at(place)]
        assert (moved.block, moved.offset) <= (line.block, line.offset)
    assert page.line_at(Place()) == 0
    assert page.line_at(Place(10**6, 0)) == len(page.lines) - 1


@slow
@given(
    documents,
    widths,
    st.tuples(texts, texts, texts),
    st.lists(texts, max_size=3).map(tuple),
    st.none() | pictures,
)
def test_no_head_or_tail_breaks_a_page(
    document: Document,
    width: int,
    words: tuple[str, str, str],
    names: tuple[str, ...],
    picture: object,
) -> None:
    title, standfirst, feed = words
    page = set_page(
        article(
            headline=headline(1, title=title, feed=feed),
            standfirst=standfirst,
            authors=names,
            tags=names,
            picture=picture,
            comments="https://herald.example/comments",
        ),
        document,
        width,
        more=[headline(number, title=name) for number, name in enumerate(names)],
        zone=UTC,
        now=NOW,
    )
    assert page.lines[0].runs
    assert page.lines[-1].runs
    for line in page.lines:
        assert line.cells <= width
        assert sum(cell_len(run.text) for run in line.runs) <= width
        assert printable(line.text) == line.text
    keys = [(line.block, line.offset) for line in page.lines]
    assert keys == sorted(keys)
    for line, following in pairwise(page.lines):
        assert line.runs or following.runs
    assert not any(text != text.rstrip() for text in to_plain(page).splitlines())


@slow
@given(texts, widths)
def test_breaking_lines_loses_nothing_but_spaces_and_cuts_no_cluster(text: str, width: int) -> None:
    text = printable(text)
    spans = break_lines(text, width)
    kept = "".join(text[start:end] for start, end in spans)
    assert kept.replace(" ", "").replace("\n", "") == text.replace(" ", "").replace("\n", "")
    joints = {0}
    at = 0
    for cluster in iter_graphemes(text):
        at += len(cluster)
        joints.add(at)
    for start, end in spans:
        assert {start, end} <= joints
        fits = cell_width(text[start:end]) <= width
        assert fits or len(list(iter_graphemes(text[start:end]))) == 1


@slow
@given(texts, widths)
def test_chopping_keeps_every_character(text: str, width: int) -> None:
    text = printable(text).replace("\n", "")
    pieces = [text[start:end] for start, end in chop(text, width, width)]
    assert "".join(pieces) == text
    for piece in pieces:
        fits = cell_width(piece.removesuffix(" ")) <= width
        assert fits or len(list(iter_graphemes(piece.removesuffix(" ")))) == 1


@slow
@given(
    st.lists(
        st.sampled_from(["a", "code;", "f(x):", "会谈", "e\u0301tat"]), min_size=1, max_size=40
    ),
    st.integers(12, 30),
    st.integers(12, 30),
)
def test_code_of_short_words_is_cut_between_them(parts: list[str], first: int, later: int) -> None:
    text = " ".join(parts)
    pieces = [text[start:end] for start, end in chop(text, first, later)]
    assert all(piece.endswith(" ") for piece in pieces[:-1])


@slow
@given(texts, widths)
def test_a_cut_text_fits(text: str, width: int) -> None:
    text = printable(text).replace("\n", " ")
    shown = cut(text, width)
    assert cell_width(shown) <= width
    assert cell_len(shown) <= width
    assert shown == text or shown.endswith("…")


@slow
@given(texts, widths)
def test_every_word_of_a_paragraph_is_on_the_page(text: str, width: int) -> None:
    lines = set_document(Document((plain(text),)), width)
    shown = "".join(line.text for line in lines)
    if SUBSTITUTE not in shown:
        bare = printable(text).replace("\n", "")
        assert shown.replace(" ", "") == bare.replace(" ", "")


def test_the_body_starts_at_the_same_block_whatever_the_head_has() -> None:
    document = Document((plain("Body."),))
    for one in (article(), article(standfirst="S."), article(tags=("a",), standfirst="S.")):
        page = set_page(one, document, 40, zone=UTC, now=NOW)
        body = next(line for line in page.lines if line.text == "Body.")
        assert body.block == FIRST_BODY_BLOCK


@slow
@given(documents, widths, st.integers(0, 40), st.integers(0, 90), st.integers(1, 30))
def test_what_is_in_sight_is_the_start_of_the_whole(
    document: Document, width: int, block: int, offset: int, rows: int
) -> None:
    one = article(standfirst="The two sides met.")
    whole = set_page(one, document, width, zone=UTC, now=NOW)
    place = Place(block, offset)
    first = set_page(one, document, width, zone=UTC, now=NOW, sight=Sight(place, rows))
    count = len(first.lines)
    assert [line.text for line in first.lines] == [line.text for line in whole.lines[:count]]
    assert first.lines == whole.lines[:count]
    if first.whole:
        assert count == len(whole.lines)
    else:
        assert whole.line_at(place) + rows <= count
