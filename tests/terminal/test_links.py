"""Links, the clipboard and the mouse in a real terminal: the very bytes that go out."""

import base64
import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from newsreader.model.progress import Finished
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from tests.terminal.terminal import Terminal

ENTER, ESCAPE = "\r", "\x1b"
LINK = re.compile(rb"\x1b\]8;([^;\x1b]*);([^\x1b\x07]*)\x1b\\")
COPIED = re.compile(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07")
WRAPPED = "the words of the treaty that was signed in the old customs house of the harbour"

BODY = f"""
<p>Read <a href="https://treaty.example/a;b?utm_source=x&amp;id=7">{WRAPPED}</a> and more.</p>
<p><a href="javascript:alert(1)">scripted</a> <a href="file:///etc/passwd">filed</a>
<a href="mailto:a@b.example">mailed</a> <a href="https://e.example/\x1b]52;c;ZXZpbA==\x07">evil</a>
<a href="https://f.example/&#27;]8;;https://g.example/&#7;&#156;">worse</a></p>
<p>The last café of the town.</p>
"""


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with one article, whose links are of all kinds; it has been read."""
    folder = tmp_path_factory.mktemp("links")
    item = {
        "id": "1",
        "title": "Headline of the treaty",
        "url": "https://paper.example/treaty?utm_medium=rss",
        "content_html": BODY,
    }
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Paper",
        "items": [item],
    }
    file = folder / "feed.json"
    file.write_text(json.dumps(feed), encoding="utf-8")
    paths = Paths(folder / "config.toml", folder / "data")
    head = "[reader]\nrefresh_on_start = false\n"
    paths.config.write_text(f'[[feeds]]\nurl = "{file}"\n{head}', encoding="utf-8")
    with Reader.open(paths) as reader, reader.refresh(force=True) as events:
        ending = list(events)[-1]
    assert isinstance(ending, Finished)
    assert not ending.failed
    return folder


@pytest.fixture
def places(profile: Path, tmp_path: Path) -> tuple[str, ...]:
    """A copy of the profile, to be written in."""
    folder = shutil.copytree(profile, tmp_path / "profile")
    return "--config", str(folder / "config.toml"), "--data-dir", str(folder / "data")


def opened(
    places: tuple[str, ...], environment: Mapping[str, str] | None = None, columns: int = 120
) -> Terminal:
    terminal = Terminal(
        *places, columns=columns, rows=40, environment=environment, loaded=not environment
    )
    terminal.wait_for("Headline of the")
    terminal.press(ENTER)
    terminal.wait_for("The last café")
    return terminal


def links(terminal: Terminal) -> set[tuple[bytes, bytes]]:
    """Parameters and address of each link that was begun."""
    return {(one[1], one[2]) for one in LINK.finditer(bytes(terminal.raw)) if one[2]}


def copied(terminal: Terminal) -> list[str]:
    """What was put on the clipboard."""
    return [base64.b64decode(one).decode() for one in COPIED.findall(bytes(terminal.raw))]


def wait_copied(terminal: Terminal, text: str) -> None:
    terminal.wait(lambda _: text in copied(terminal), f"{text!r} on the clipboard")


def test_links_are_hyperlinks_whose_pieces_are_one(places: tuple[str, ...]) -> None:
    with opened(places) as terminal:
        terminal.press("Q")
        assert terminal.end() == 0
        found = links(terminal)
        written = bytes(terminal.raw)
    addresses = {address for _, address in found}
    assert {
        b"https://paper.example/treaty",
        b"https://treaty.example/a;b?id=7",
        b"mailto:a@b.example",
    } <= addresses
    # However many lines it takes, a link has one id; and it takes several here.
    assert len(found) == len(addresses)
    pieces = re.findall(rb";https://treaty.example/a;b\?id=7\x1b\\(.*?)\x1b\]8;;", written)
    assert len({re.sub(rb"\x1b\[[0-9;]*m", b"", piece) for piece in pieces}) > 1
    assert all(re.fullmatch(rb"id=[0-9a-f]+", parameters) for parameters, _ in found)
    for address in addresses:
        assert address.startswith((b"https://", b"http://", b"mailto:"))
        assert all(0x20 < byte < 0x7F for byte in address)
    # Each that begins ends, and none is of an article's making.
    assert len(LINK.findall(written)) == written.count(b"\x1b]8;")
    assert written.count(b"\x1b]8;;\x1b\\") * 2 == written.count(b"\x1b]8;")
    assert b"g.example/\x07" not in written
    assert b"\x1b]52;" not in written
    assert b"\xc2\x9c" not in written


@pytest.mark.parametrize("kind", ["linux", "vt220"])
def test_a_terminal_that_would_print_them_gets_none(places: tuple[str, ...], kind: str) -> None:
    with opened(places, {"TERM": kind}) as terminal:
        assert b"\x1b]8;" not in terminal.raw


def test_they_can_be_switched_off(places: tuple[str, ...]) -> None:
    config = Path(places[1])
    config.write_text(config.read_text("utf-8") + "hyperlinks = false\n", "utf-8")
    with opened(places) as terminal:
        assert b"\x1b]8;" not in terminal.raw


def test_what_is_copied_goes_out_encoded(places: tuple[str, ...]) -> None:
    with opened(places) as terminal:
        terminal.press("y")
        wait_copied(terminal, "https://paper.example/treaty")
        terminal.press(";")
        terminal.wait_for("Follow:")
        terminal.press("y2")
        wait_copied(terminal, "https://treaty.example/a;b?id=7")
        terminal.wait_for("Copied https://treaty.example/a;b?id=7")


def test_the_mouse_selects_and_what_it_selects_is_copied(places: tuple[str, ...]) -> None:
    with opened(places) as terminal:
        lines = terminal.text.splitlines()
        y = next(at for at, line in enumerate(lines) if "The last café" in line)
        x = lines[y].index("The last café")
        terminal.press(f"\x1b[<0;{x + 1};{y + 1}M")
        # To the left of the pane: its neighbour is not selected.
        terminal.press(f"\x1b[<32;{x + 8};{y + 1}M\x1b[<32;{x + 13};{y + 1}M")
        terminal.press(f"\x1b[<0;{x + 13};{y + 1}m")
        wait_copied(terminal, "The last café")
        terminal.wait_for("Copied 13 characters")


def test_find_and_facts_are_there(places: tuple[str, ...]) -> None:
    with opened(places) as terminal:
        terminal.press("/cafe" + ENTER)
        terminal.wait_for("“cafe” 1/1")
        terminal.press(ESCAPE)
        terminal.wait_gone("“cafe”")
        terminal.press("I")
        terminal.wait_for("About the article", "https://treaty.example/a;b?id=7", "Links (")
        terminal.wait_for("2 tracking parameters and pictures taken out")
        terminal.press("y2")
        wait_copied(terminal, "https://treaty.example/a;b?id=7")


def test_browser_of_the_environment_gets_the_address_and_no_shell(
    places: tuple[str, ...], tmp_path: Path
) -> None:
    told = tmp_path / "told"
    program = tmp_path / "my browser"
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.part"\nmv "{told}.part" "{told}"\n'
    )
    program.chmod(0o755)
    browser = f"'{program}' --new-tab %s '$(id)'"
    with opened(places, {"BROWSER": browser}) as terminal:
        terminal.press(";")
        terminal.wait_for("Follow:")
        terminal.press("2")
        terminal.wait(lambda _: told.exists(), "the browser was started")
    assert told.read_text() == "--new-tab\nhttps://treaty.example/a;b?id=7\n$(id)\n"
