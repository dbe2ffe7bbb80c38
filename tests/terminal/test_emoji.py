"""Headlines with emoji in a real terminal, which counts their cells in its own way."""

import json
from pathlib import Path

import pytest

from newsreader.model.progress import Finished
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from tests.terminal.terminal import Terminal

TITLES = ("⚠️ A storm", "👍🏽 Well done", "👨‍👩‍👧‍👦 A family", "A flag 🇩🇪 of words", "Plain words")


@pytest.fixture
def places(tmp_path: Path) -> tuple[str, ...]:
    """A profile of which all headlines have been loaded."""
    items = [
        {"id": str(at), "title": title, "content_text": f"{title} ❤️ in the text."}
        for at, title in enumerate(TITLES)
    ]
    file = tmp_path / "feed.json"
    version = "https://jsonfeed.org/version/1.1"
    file.write_text(json.dumps({"version": version, "title": "Paper", "items": items}))
    paths = Paths(tmp_path / "config.toml", tmp_path / "data")
    head = "[reader]\nrefresh_on_start = false\n"
    paths.config.write_text(f'[[feeds]]\nurl = "{file}"\n{head}', encoding="utf-8")
    with Reader.open(paths) as reader, reader.refresh(force=True) as events:
        ending = list(events)[-1]
    assert isinstance(ending, Finished)
    return "--config", str(paths.config), "--data-dir", str(paths.data)


def edges(terminal: Terminal) -> set[tuple[int, ...]]:
    """Where the lines between panes stand, in each row that has panes."""
    rows = terminal.screen.buffer
    return {tuple(at for at in range(100) if rows[row][at].data == "▏") for row in range(1, 28)}


def test_the_panes_stand_straight_beside_them_now_and_at_the_next_start(
    places: tuple[str, ...],
) -> None:
    for _ in range(2):
        with Terminal(*places, columns=100, rows=30, loaded=False) as terminal:
            terminal.wait_for("Plain words", "A storm", "Well done", "in the text")
            terminal.wait(lambda _: len(edges(terminal)) == 1, "one straight line")
            terminal.press("q")
            assert terminal.end() == 0
        # Be it painted before the program is loaded or by it.
        written = bytes(terminal.raw).split("⚠️".encode())
        assert all(before.endswith(b"\x1b[?7l") for before in written[:-1])
