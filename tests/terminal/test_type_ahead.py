"""Keys that come faster than the screen can follow, in a real terminal: in one piece."""

import json
import shutil
from pathlib import Path

import pytest

from newsreader.paths import Paths
from newsreader.reader.door import Reader
from tests.terminal.terminal import Terminal

ENTER = "\r"
TITLES = ("Ferry in the storm", "Storm over the bay", "Museum opens its cellar")


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with three unread articles, of which two are about a storm."""
    folder = tmp_path_factory.mktemp("ahead")
    items = [
        {
            "id": str(number),
            "title": title,
            "url": f"https://paper.example/{number}",
            "date_published": f"2026-03-14T09:{30 - number}:00Z",
            "content_html": f"<p>All about it: the café by the quay, number {number}.</p>",
        }
        for number, title in enumerate(TITLES)
    ]
    version = "https://jsonfeed.org/version/1.1"
    file = folder / "feed.json"
    text = json.dumps({"version": version, "title": "Paper", "items": items})
    file.write_text(text, encoding="utf-8")
    paths = Paths(folder / "config.toml", folder / "data")
    head = "[reader]\nrefresh_on_start = false\n"
    paths.config.write_text(f'[[feeds]]\nurl = "{file}"\n{head}', encoding="utf-8")
    with Reader.open(paths) as reader, reader.refresh(force=True) as events:
        assert list(events)
    return folder


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        # Into the article and on in its own keys, not in those of the list.
        (ENTER + "/cafe" + ENTER, "“cafe” 1/1"),
        (ENTER + ";y1", "Copied https://paper.example/0"),
        # Out of a line to type in.
        ("/bay" + ENTER + ENTER + "/cafe" + ENTER, "“cafe” 1/1"),
        # Into an article that is not there yet.
        ("J;y1", "Copied https://paper.example/1"),
        ("JIy1", "Copied https://paper.example/1"),
        ("j;y1", "Copied https://paper.example/1"),
        # Into a sheet that is not there yet.
        ("Iy1", "Copied https://paper.example/0"),
        # What was asked for is there before anything is done to it.
        ("/storm" + ENTER + "A", "Marked all 2 as read"),
        ("j/museum" + ENTER + "y", "Copied https://paper.example/2"),
        # All of it, and back out to where `q` ends the program no more than once.
        ("/museum" + ENTER + ENTER + "q/ferry" + ENTER + ENTER + "y", "paper.example/0"),
    ],
)
def test_a_burst_of_keys_means_what_the_keys_mean_one_by_one(
    profile: Path, tmp_path: Path, keys: str, shown: str
) -> None:
    folder = shutil.copytree(profile, tmp_path / "profile")
    places = ("--config", str(folder / "config.toml"), "--data-dir", str(folder / "data"))
    with Terminal(*places, loaded=True) as terminal:
        terminal.wait_for("Ferry in the storm", "All about it")
        terminal.press(keys)
        terminal.wait_for(shown)


def test_a_run_of_moving_keys_shows_only_where_it_ends(profile: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(profile, tmp_path / "profile")
    places = ("--config", str(folder / "config.toml"), "--data-dir", str(folder / "data"))
    with Terminal(*places, loaded=True) as terminal:
        terminal.wait_for("Ferry in the storm", "number 0")
        terminal.press("jj")
        terminal.wait_for("number 2")
        assert b"number 1" not in bytes(terminal.raw)
