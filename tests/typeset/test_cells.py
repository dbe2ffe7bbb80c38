"""How many cells a text takes, by our count and by that of the screen."""

import re

import pytest
from rich.cells import cell_len, get_character_cell_size
from wcwidth import iter_graphemes, wcwidth

from newsreader.typeset.cells import (
    NARROW,
    WIDE,
    cell_width,
    cluster_width,
    cut,
    is_narrow,
    printable,
)


@pytest.mark.parametrize(("inside", "cells"), [(NARROW, 1), (WIDE, 2)])
def test_the_quick_ways_are_right_for_every_character_they_take(inside: str, cells: int) -> None:
    one = re.compile(f"[{inside}]")
    found = [
        chr(code)
        for code in range(0x20, 0x2A6E0)
        if not 0xD800 <= code < 0xE000 and one.match(chr(code))
    ]
    assert len(found) > 1000
    for char in found:
        assert wcwidth(char) == cells == get_character_cell_size(char), hex(ord(char))
    joined = "".join(found)
    assert list(iter_graphemes(joined)) == found
    assert list(iter_graphemes(joined[::-1])) == found[::-1]


@pytest.mark.parametrize(
    ("cluster", "cells"),
    [
        ("a", 1),
        ("e\u0301", 1),
        ("会", 2),
        ("각", 2),
        ("👨\u200d👩\u200d👧", 2),
        ("👍🏽", 2),
        ("👩🏽\u200d🚀", 2),
        ("🇩🇪", 2),
        ("❤\ufe0f", 2),
        ("1\ufe0f\u20e3", 2),
        ("☁\ufe0e", 1),
        ("क्षि", 2),
        ("\u0301", 0),
    ],
)
def test_the_cells_of_a_cluster(cluster: str, cells: int) -> None:
    assert cluster_width(cluster) == cells
    assert cell_width(cluster) == cells
    assert cell_len(cluster) <= cells


def test_what_may_not_stand_on_a_line_is_taken_out() -> None:
    assert printable("a\x1b]52;c;eA==\x07b\x9bc\u202ed\u2028e\xadf\ud800g\th\ni") == (
        "a]52;c;eA==bcdefg h\ni"
    )
    text = "clean"
    assert printable(text) is text


def test_a_text_is_cut_with_an_ellipsis() -> None:
    assert cut("short", 5) == "short"
    assert cut("a longer text", 8) == "a longe…"
    assert cut("two words", 5) == "two…"
    assert cut("会谈会谈", 5) == "会谈…"
    assert cut("会谈", 1) == "…"


def test_narrow_is_narrow() -> None:
    assert is_narrow("Żółć – “Привет” 1,204 €")
    assert not is_narrow("e\u0301")
    assert not is_narrow("a\nb")


@pytest.mark.parametrize("text", ["\ufe0f", " \ufe0f\ufe0fx", "a \ufe0f b"])
def test_a_sign_for_an_emoji_after_none_widens_nothing(text: str) -> None:
    shown = printable(text)
    assert "\ufe0f" not in shown
    assert cell_width(shown) == len(shown)
    assert printable("❤\ufe0f") == "❤\ufe0f"
