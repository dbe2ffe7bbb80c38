import shutil
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from newsreader.cli.curtain import BACKDROP
from newsreader.paths import Paths
from newsreader.tui.frame import stamp_of
from tests.terminal.gate import HOOK, Gate, last_screen
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


@pytest.fixture(scope="session")
def left(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a profile is kept that was left: to copy it is quicker than to leave one anew."""
    return tmp_path_factory.mktemp("left")


def identity(config: Path) -> str:
    """What a last screen says of the config file to which it belongs."""
    status = config.stat()
    return f", {status.st_ino}, {status.st_size}, {status.st_mtime_ns}, "


def leave(open_reader: Open, paths: Paths, kept: Path) -> None:
    """Open the reader and quit it, with the first headline selected; or copy what that left.

    A last screen is of one config file only, the number of which stands in what it belongs to.
    """
    belonged = kept / "identity"
    if not belonged.exists():
        first = titles(paths)[0]
        with open_reader() as terminal:
            terminal.wait_for("refreshed", first_words(first), "More news")
            terminal.press("q")
            assert terminal.end() == 0
        shutil.copytree(paths.config.parent, kept / "profile")
        belonged.write_text(identity(paths.config))
        return
    shutil.rmtree(paths.config.parent)
    shutil.copytree(kept / "profile", paths.config.parent)
    for file in (last_screen(paths), paths.data / BACKDROP):
        text = file.read_text(encoding="utf-8")
        old = stamp_of(text)
        assert old.count(belonged.read_text()) == 1
        new = old.replace(belonged.read_text(), identity(paths.config))
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def gate(open_reader: Open, paths: Paths, tmp_path: Path, left: Path) -> Gate:
    """A profile whose reader was quit before, with the first headline selected."""
    folder = tmp_path / "hook"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(HOOK)
    leave(open_reader, paths, left / time.strftime("%Y-%m-%d"))  # it is true of one day only
    places = ("--config", str(paths.config), "--data-dir", str(paths.data))

    def start(columns: int, rows: int, environment: Mapping[str, str]) -> Terminal:
        return Terminal(*places, columns=columns, rows=rows, environment=environment)

    return Gate(folder, start, open_reader)
