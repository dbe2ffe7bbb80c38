"""The key table, its clashes, and the page written from it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from newsreader.config.check import check
from newsreader.tui import keys

DOCS = Path(__file__).parents[2] / "docs" / "keys.md"


def test_the_page_of_keys_is_in_step() -> None:
    assert DOCS.read_text("utf-8") == keys.as_markdown()


def test_the_page_names_the_keys_that_have_no_sign(tmp_path: Path) -> None:
    told = keys.as_markdown().partition("A key is ")[2].partition("\n## ")[0]
    names = [name for name in re.findall(r"`([^`]+)`", told) if not name.endswith("+")]
    assert {"space", "escape", "pageup", "f24", "comma"} <= set(names)
    config = tmp_path / "config.toml"
    for name in names:
        config.write_text(f'[keymap]\nnext-unread = "ctrl+alt+shift+{name}"\n', "utf-8")
        assert check(config, keys=keys.key_table()) == ()


def test_the_table_does_not_load_textual() -> None:
    code = "import sys, newsreader.tui.keys; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_ids_are_unique_and_every_key_says_what_it_does() -> None:
    ids = [key.id for key in keys.KEYS]
    assert len(ids) == len(set(ids))
    assert all(key.description and key.keys and key.action for key in keys.KEYS)


@pytest.mark.parametrize("preset", ["", keys.NEWSBOAT])
def test_no_preset_clashes_with_itself(preset: str) -> None:
    assert keys.clashes(preset, {}) == ()


def test_a_remapped_key_that_hides_another_is_told() -> None:
    told = [str(clash) for clash in keys.clashes("", {"toggle-star": "j"})]
    assert told == ["'j' is the key of both 'down' and 'toggle-star'"]


def test_two_keys_may_change_places() -> None:
    assert keys.clashes("", {"toggle-star": "u", "toggle-read": "s"}) == ()


def test_a_key_of_one_pane_does_not_clash_with_that_of_another() -> None:
    assert keys.clashes("", {"open": "enter", "tag-show": "enter", "wider": "W"}) == ()


def test_the_keymap_passes_over_what_it_does_not_know() -> None:
    assert "nonsense" not in keys.keymap("", {"nonsense": "x"})
    assert keys.keymap(keys.NEWSBOAT, {"sort": "x"})["sort"] == "x"


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("ctrl+z", "Ctrl+Z"),
        ("+", "+"),
        ("plus", "+"),
        ("G", "G"),
        ("shift+tab", "Shift+Tab"),
        ("f12", "F12"),
        ("f", "f"),
    ],
)
def test_keys_are_shown_as_people_write_them(key: str, shown: str) -> None:
    assert keys.show_key(key) == shown


def test_what_a_key_does_is_said_on_one_line_of_a_small_terminal() -> None:
    assert max(len(key.description) for key in keys.KEYS) <= 80 - 24


def test_what_is_typed_with_alt_is_told_by_its_character() -> None:
    keymap = {"a": "alt+j,q", "b": "alt+slash", "c": "alt+shift+s,ctrl+alt+d", "d": "altgr"}
    assert keys.alt_characters(keymap) == {"j", "/", "s", "S", "d"}
    assert not keys.alt_characters(keys.key_table())
