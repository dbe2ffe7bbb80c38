"""What the program got wrong itself is noted by its place, without a word of anybody's."""

import re
import stat
from pathlib import Path

import pytest

from newsreader.mistakes import LOG, note_mistake, noting_in


def fail(secret: str) -> None:
    try:
        int(secret)
    except ValueError as error:
        raise KeyError(secret) from error


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, place in noting_in(tmp_path).items():
        monkeypatch.setenv(name, place)
    return tmp_path / LOG


def noted() -> str:
    try:
        fail("s3cret")
    except KeyError as error:
        return note_mistake(error)
    raise AssertionError


def test_the_kind_and_the_place_of_a_mistake_are_noted_and_no_value(log: Path) -> None:
    assert noted() == "a mistake in the program (KeyError)"
    said = log.read_text(encoding="utf-8")
    assert "s3cret" not in said
    assert said.index("builtins.KeyError") < said.index("builtins.ValueError")
    assert re.search(r"/test_mistakes\.py:\d+ fail$", said, re.MULTILINE)
    assert str(Path.home()) not in said
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_what_comes_again_and_again_does_not_fill_the_disk(log: Path) -> None:
    for _ in range(3000):
        noted()
    assert 0 < log.stat().st_size < 250_000


def test_a_log_that_cannot_be_written_costs_nothing(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.mkdir()
    assert noted() == "a mistake in the program (KeyError)"
    for name in noting_in(log):
        monkeypatch.delenv(name)
    assert noted() == "a mistake in the program (KeyError)"
