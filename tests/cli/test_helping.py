"""The manual in the terminal, and help that says what a command takes."""

import re
import tomllib
from pathlib import Path

import pytest

from newsreader.cli.main import run
from newsreader.reader.manual import TOPICS, manual_page

ROOT = Path(__file__).parents[2]


def test_help_lists_the_pages_of_the_manual(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["help"]) == 0
    out = capsys.readouterr().out
    assert [line.split()[0] for line in out.splitlines()] == list(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("width", [30, 80])
def test_a_page_of_the_manual_is_set_to_the_width(topic: str, width: int) -> None:
    lines = manual_page(topic, width).splitlines()
    assert len(lines) > 20
    assert max(map(len, lines)) <= width
    assert not re.search(r"^#|\|---|<!--", "\n".join(lines), re.MULTILINE)


def test_the_manual_is_printed_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["help", "query"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("The query language\n")
    said = set(re.findall(r"[a-z]{4,}", out))
    assert set(re.findall(r"[a-z]{4,}", (ROOT / "docs" / "query.md").read_text("utf-8"))) <= said


def test_the_pages_are_installed_with_the_program() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    taken = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert taken == {f"docs/{page}.md": f"newsreader/manual/{page}.md" for page in TOPICS}
    assert all((ROOT / page).is_file() for page in taken)


def test_a_page_that_there_is_not_is_a_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["help", "weather"]) == 1
    assert "weather" in capsys.readouterr().err
