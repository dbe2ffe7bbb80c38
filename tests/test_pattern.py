"""A pattern that is compiled late finds what one finds that is compiled at once."""

import re

import pytest

from newsreader.pattern import late


def test_it_finds_what_a_pattern_finds() -> None:
    text = "Aa bb, aa"
    now, then = re.compile("a+", re.IGNORECASE), late("a+", re.IGNORECASE)
    assert then.findall(text) == now.findall(text) == ["Aa", "aa"]
    assert then.sub("-", text) == now.sub("-", text)
    assert then.split(text) == now.split(text)
    assert [found.span() for found in then.finditer(text)] == [(0, 2), (7, 9)]
    assert then.fullmatch(text) is None
    assert then.pattern == "a+"


def test_it_is_compiled_once_and_not_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    well = re.compile

    def compile_(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(pattern)
        return well(pattern, flags)

    monkeypatch.setattr(re, "compile", compile_)
    pattern = late("x")
    assert compiled == []
    assert pattern.search("x")
    assert pattern.search("x")
    assert pattern.match("x")
    assert compiled == ["x"]
