from collections.abc import Mapping
from pathlib import Path

import pytest

from newsreader.paths import Paths
from tests.terminal.gate import HOOK, Gate
from tests.terminal.newspaper import Open, first_words, titles
from tests.terminal.terminal import Terminal


@pytest.fixture
def open_reader(paths: Paths) -> Open:
    """Start the reader on the sample newspaper as it is in the store, without refreshing."""
    text = paths.config.read_text(encoding="utf-8")
    text = text.replace("#refresh_on_start = true", "refresh_on_start = false")
    paths.config.write_text(text, encoding="utf-8")

    def opener(
        columns: int = 120, rows: int = 40, *, loaded: bool = True, **more: object
    ) -> Terminal:
        places = ("--config", str(paths.config), "--data-dir", str(paths.data))
        return Terminal(*places, columns=columns, rows=rows, loaded=loaded, **more)  # type: ignore[arg-type]

    return opener


@pytest.fixture
def gate(open_reader: Open, paths: Paths, tmp_path: Path) -> Gate:
    """A profile whose reader was quit a moment ago, with the first headline selected."""
    folder = tmp_path / "hook"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(HOOK)
    first = titles(paths)[0]
    with open_reader() as terminal:
        terminal.wait_for("refreshed", first_words(first), "More news")
        terminal.press("q")
        assert terminal.end() == 0
    places = ("--config", str(paths.config), "--data-dir", str(paths.data))

    def start(columns: int, rows: int, environment: Mapping[str, str]) -> Terminal:
        return Terminal(*places, columns=columns, rows=rows, environment=environment)

    return Gate(folder, start, open_reader)
