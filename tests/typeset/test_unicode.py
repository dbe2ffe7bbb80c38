"""Where lines of other scripts break, and that the screen counts no more cells than we do."""

import unicodedata
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.model.document import Cell, Document, PullQuote, Table
from newsreader.model.span import Span
from newsreader.typeset.breaks import NO_END, NO_START, break_lines
from newsreader.typeset.cells import cell_width, clusters, printable
from newsreader.typeset.document import set_document
from newsreader.typeset.lines import Style
from tests.typeset.makers import documents

slow = settings(max_examples=50, deadline=None)
TONES = [chr(code) for code in range(0x1F3FB, 0x1F400)]
PEOPLE = "👨👩🧑👦👧👶🧔👮🕵💂👷🤴👸👳👲🧕🤵👰🤰🎅🦸🧙"
THINGS = "⚕🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒⚖✈♀♂🦰🦱🦲🦳"


def sequences() -> list[str]:
    """Emoji as they are written: with tones, joined, flags, keycaps, in text and emoji form."""
    letters = [chr(code) for code in range(0x1F1E6, 0x1F200)]
    found = [a + b for a, b in product(letters, letters)]
    found += [f"{key}\ufe0f\u20e3" for key in "0123456789#*"]
    found += [f"{one}{tone}" for one, tone in product(PEOPLE, TONES)]
    found += [
        f"{a}{t}\u200d{b}{v}"
        for a, b, t, v in product(PEOPLE, THINGS, ["", *TONES], ["", "\ufe0f"])
    ]
    found += [f"{a}\u200d{b}\u200d{c}" for a, b, c in product("👨👩", "👨👩", "👦👧")]
    found += [
        "👩\u200d❤\ufe0f\u200d💋\u200d👨",
        "🏳\ufe0f\u200d🌈",
        "🏴\u200d☠\ufe0f",
        "🐻\u200d❄\ufe0f",
    ]
    symbols = [chr(code) for code in (*range(0x2190, 0x2C00), *range(0x1F000, 0x1FB00))]
    return found + [f"{one}{form}" for one, form in product(symbols, ["\ufe0e", "\ufe0f"])]


def test_no_emoji_is_painted_wider_than_we_count() -> None:
    wider = [one for one in sequences() if cell_len(one) > cell_width(one)]
    assert wider == []


ALIKE = (
    range(0x3400, 0x4DC0),
    range(0x4E00, 0xA000),
    range(0xAC00, 0xD7A4),
    range(0xE000, 0xF900),
    range(0x17000, 0x18D00),
    range(0x20000, 0x32400),
)
"""Blocks of ideographs, of syllables and for private use, where a few stand for all."""
CODES = (
    *(code for code in (*range(0x20, 0xD800), *range(0xE000, 0x20000), *range(0xE0100, 0xE01F0))
      if not any(code in block for block in ALIKE)),
    *(code for block in ALIKE for code in (*block[::97], *block[-64:])),
)  # fmt: skip


def test_no_character_is_painted_wider_than_we_count() -> None:
    wider = []
    for char in map(chr, CODES):
        if unicodedata.category(char) == "Cn" or printable(char) != char:
            continue
        for text in (char, f"a{char}", f"{char}a", f"中{char}"):
            counted = sum(cell_width(cluster) for cluster in clusters(text))
            if cell_len(text) > counted:
                wider.append(hex(ord(char)))
    assert wider == []


words = st.lists(
    st.sampled_from(["会谈", "税関で", "古い", "データ", "3月", "Python"]), min_size=1, max_size=5
)
phrases = st.tuples(
    st.sampled_from(["", "「", "（", "《"]),
    words,
    st.sampled_from(["、", "。", "」", "）。", "！", "ー"]),
)


@slow
@given(st.lists(phrases, min_size=1, max_size=8), st.integers(14, 60))
def test_no_line_starts_or_ends_with_what_may_not(
    parts: list[tuple[str, list[str], str]], width: int
) -> None:
    text = "".join(f"{before}{''.join(inside)}{after}" for before, inside, after in parts)
    lines = [text[start:end] for start, end in break_lines(text, width)]
    assert "".join(lines) == text
    for line in lines[1:]:
        assert line[0] not in NO_START
    for line in lines[:-1]:
        assert line[-1] not in NO_END


def test_a_vowel_of_thai_stays_with_its_consonant() -> None:
    text = "ภาษาไทยและเมืองใหญ่"
    for width in range(3, 12):
        for start, end in break_lines(text, width)[:-1]:
            assert text[end - 1] not in "เแโใไ" or end - start == 1


@slow
@given(documents, st.integers(8, 90))
def test_no_bullet_stands_alone(document: Document, width: int) -> None:
    for line in set_document(document, width):
        if any(run.style is Style.BULLET for run in line.runs):
            beside = "".join(run.text for run in line.runs if run.style is not Style.BULLET)
            assert beside.strip("│┃ ") or not printable(beside).isprintable() or beside


def test_a_pull_quote_has_no_single_word_at_the_end() -> None:
    spans = (Span("We agreed that the next round of talks will be held at the old mill by June"),)
    lines = [line.text for line in set_document(Document((PullQuote(spans),)), 40)]
    assert len(lines) == 3 or len(lines[-1].split()) > 2
    assert max(map(len, lines)) - min(map(len, lines)) < 12


def table(columns: int, rows: int) -> Table:
    head = tuple(
        Cell((Span(name),), header=True)
        for name in ["Region", *(str(1990 + n) for n in range(columns))]
    )
    body = [
        tuple(
            Cell((Span(text),))
            for text in [f"Region {row}", *(f"{row * 1000 + n:,}" for n in range(columns))]
        )
        for row in range(1, rows + 1)
    ]
    return Table((head, *body))


def test_a_wide_table_of_figures_is_divided_and_keeps_its_first_column() -> None:
    lines = [line.text.rstrip() for line in set_document(Document((table(14, 4),)), 60)]
    assert sum(line.startswith("Region  ") for line in lines) == 2
    assert sum(line.startswith("Region 3") for line in lines) == 2
    assert sum("2,013" in line for line in lines) == 1
    assert all(cell_width(line) <= 60 for line in lines)


def test_where_hardly_a_column_fits_it_is_set_as_records() -> None:
    lines = [line.text for line in set_document(Document((table(14, 4),)), 18)]
    assert "Region: Region 1" in lines
