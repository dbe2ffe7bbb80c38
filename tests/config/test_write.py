"""The file that is written, the code and docs/config.md say the same."""

import re
from dataclasses import MISSING, fields
from pathlib import Path

import pytest
from textual.theme import BUILTIN_THEMES

from newsreader.config.load import load, settings_of
from newsreader.config.options import FEED, OWN_THEMES, READER, SHARE, TEXTUAL_THEMES, Option
from newsreader.config.settings import ReaderSettings, Settings
from newsreader.config.write import new_file, write_new
from newsreader.errors import ConfigError
from newsreader.model.feed import Subscription
from newsreader.model.sharing import ShareCommand
from newsreader.tui.themes import THEMES

DOCS = (Path(__file__).parents[2] / "docs" / "config.md").read_text(encoding="utf-8")
PATH = Path("config.toml")


def documented(heading: str) -> dict[str, tuple[str, str]]:
    """Key to (value, default) of a table of docs/config.md."""
    part = DOCS.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \| .+ \|$", part, re.MULTILINE)
    return {key: (value, default) for key, value, default in rows}


def commented_out(text: str) -> str:
    return re.sub(r"^#(?=[\[a-z])", "", text, flags=re.MULTILINE)


def test_the_new_file_is_the_defaults() -> None:
    assert settings_of(new_file(), PATH) == Settings()


def test_every_key_is_in_the_new_file_and_its_example_is_the_default() -> None:
    text = commented_out(new_file())
    found = settings_of(text, PATH)
    assert found.problems == ()
    assert found.reader == ReaderSettings()
    assert list(found.keymap) == ["next-unread"]
    (feed,) = found.feeds
    assert feed.url == "https://example.org/feed.xml"
    (share,) = found.shares
    assert share.name == "Wallabag"
    for option in (*READER, *FEED, *SHARE):
        assert re.search(rf"^{option.name} = ", text, re.MULTILINE), option.name


def test_no_line_of_the_new_file_is_long() -> None:
    assert max(map(len, new_file().splitlines())) <= 100


@pytest.mark.parametrize(
    ("options", "form"),
    [(READER, ReaderSettings), (FEED, Subscription), (SHARE, ShareCommand)],
    ids=["reader", "feed", "share"],
)
def test_each_key_is_an_attribute(options: tuple[Option, ...], form: type) -> None:
    assert sorted(option.name for option in options) == sorted(one.name for one in fields(form))


def test_docs_have_every_key_in_the_same_order() -> None:
    assert list(documented("The reader")) == [option.name for option in READER]
    assert list(documented("Feeds")) == [option.name for option in FEED]
    assert list(documented("Commands to share with")) == [option.name for option in SHARE]


def test_docs_have_the_defaults() -> None:
    for option in READER:
        assert documented("The reader")[option.name][1] == f"`{option.example}`"
    for one in fields(Subscription):
        default = documented("Feeds")[one.name][1]
        if isinstance(one.default, bool):
            assert default == f"`{str(one.default).lower()}`"
        elif one.default is MISSING:
            assert default == "must be there"


def test_the_themes_are_those_that_there_are() -> None:
    assert tuple(theme.name for theme in THEMES) == OWN_THEMES
    assert set(TEXTUAL_THEMES) <= set(BUILTIN_THEMES)
    for name in (*OWN_THEMES, *TEXTUAL_THEMES):
        assert f'`"{name}"`' in DOCS


def test_examples_of_the_docs_are_right() -> None:
    examples = re.findall(r"```toml\n(.*?)```", DOCS, re.DOTALL)
    assert len(examples) == 4
    assert settings_of("\n".join(examples), PATH).problems == ()


def test_an_existing_file_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    write_new(path, [Subscription("/a")])
    assert load(path).feeds == (Subscription("/a"),)
    with pytest.raises(ConfigError, match="is there already"):
        write_new(path)
