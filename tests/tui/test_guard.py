"""The guard at the painting: nothing a terminal obeys gets through, and widths hold."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.tui.guard import fit, fit_end, plain


def test_escapes_lose_their_teeth() -> None:
    assert plain("a\x1b]52;c;aGk=\x07b\x9bc\u202ed") == "a]52;c;aGk=bcd"
    assert plain("one\ntwo\tthree") == "one two three"


@given(st.text())
def test_no_control_character_gets_through(text: str) -> None:
    assert not [one for one in plain(text) if unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"}]


@given(st.text(max_size=60), st.integers(0, 40))
def test_a_fitted_text_is_never_too_wide(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) <= width


@given(st.text(max_size=60), st.integers(0, 40))
def test_the_end_of_a_text_is_never_too_wide(text: str, width: int) -> None:
    assert cell_len(fit_end(text, width)) <= width


def test_a_cut_text_says_so() -> None:
    assert fit_end("Ministers agree", 10) == "…ers agree"
    assert fit_end("Ministers", 9) == "Ministers"
    assert fit_end("x" * 10_000, 5) == "…xxxx"
    assert fit_end("日本語の見出し", 6) == "…出し"
    assert fit_end("abe\u0301cd", 3) == "…cd"
    assert fit("Ministers agree", 10) == "Ministers…"
    assert fit("x" * 10_000, 5) == "xxxx…"
    assert fit("日本語の見出し", 6) == "日本…"
