"""What goes out of every foreign string, and what stays in it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.clean.text import clean_text, one_line

HOSTILE = st.text(
    st.one_of(
        st.characters(codec=None),
        st.sampled_from("\x1b[]\x07\x9b\r\n\u200b\u200c\u200d\u202e\ufe0fबن्😀👩\u0301 \U000e0041"),
    )
)


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("a\x1b[31mb\x1b[0m", "ab"),
        ("a\x1b]52;c;ZXZpbA==\x07b", "ab"),
        ("a\x1b]8;;https://x.example\x1b\\b", "ab"),
        ("a\x9b2Jb\x00\x7f", "ab"),
        ("a\x1bb", "ab"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("a\r\nb\rc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
        ("ab\u202edc\u2066e\u200f", "abdce"),
        ("pass\u200bword\u00ad\ufeff\u2060", "password"),
        ("flag\U000e0067\U000e007f", "flag"),
        ("x\ud800y\ufdd0\uffff", "xy"),
        ("a\u200db", "ab"),
    ],
)
def test_what_steers_or_hides_is_taken_out(hostile: str, harmless: str) -> None:
    assert clean_text(hostile) == harmless


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # Persian: two parts of one word
        "क्\u200dष",  # a half form
        "ന്\u200d ഇത്",  # an old chillu at the end of a word
        "👩\u200d💻 ❤\ufe0f\u200d🔥 👨🏽\u200d🚀",
        "辻\U000e0100さん",
        "naïve café – “quoted” … ½",
    ],
)
def test_what_writing_needs_stays(text: str) -> None:
    assert clean_text(text) == text


def test_marks_do_not_pile_up() -> None:
    assert clean_text("a" + "\u0301" * 50) == "a" + "\u0301" * 4


@given(HOSTILE)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once


@given(HOSTILE)
def test_nothing_left_steers_a_terminal_or_turns_the_text(text: str) -> None:
    for character in clean_text(text):
        assert character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cs"}
        assert not "\u202a" <= character <= "\u202e"
        assert not "\u2066" <= character <= "\u2069"
    clean_text(text).encode("utf-8")


@given(HOSTILE, st.integers(0, 40))
def test_one_line_is_one_line_and_no_longer(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert "\n" not in line
    assert line == line.strip()
    assert clean_text(line) == line


def test_a_cut_line_says_so() -> None:
    assert one_line("one  two\nthree", 9) == "one two…"
    assert len(one_line("x" * 10_000)) == 1000
