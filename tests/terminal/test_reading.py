"""The real program in a real terminal: keys in, screen out."""

import json
import os
import re
import signal
from pathlib import Path

import pytest

from newsreader.paths import Paths
from tests.terminal.newspaper import Open, first_words, newsreader, titles
from tests.terminal.terminal import Terminal

ENTER = "\r"
ESCAPE = "\x1b"
UNDO = "\x1a"
UNREAD = re.compile(r"[1-9]\d* unread")


def test_it_starts_on_what_is_in_the_cache(open_reader: Open, paths: Paths) -> None:
    first = titles(paths)[0]
    errors = paths.data / "errors.txt"
    for into in (None, errors):  # as with `2>errors.txt`: the screen is not for that file
        with open_reader(loaded=False, errors=into) as terminal:
            count = f"{len(titles(paths))} unread"
            terminal.wait_for(first_words(first), "Unread", "Headlines", "MIN READ", count)
            terminal.press("Q")
            assert terminal.end() == 0
    assert errors.read_bytes() == b""


def test_space_reads_on_and_the_marks_are_in_the_store(open_reader: Open, paths: Paths) -> None:
    first, second, *_ = titles(paths)
    with open_reader() as terminal:
        terminal.wait_for(first_words(first))
        terminal.press(" ")
        terminal.wait(lambda text: "○ " + first_words(first) in text, "first article read")
        while "○ " + first_words(second) not in terminal.text:
            before = terminal.text
            terminal.press(" ")
            terminal.wait(lambda text, before=before: text != before, "Space does something")  # type: ignore[misc]
        terminal.press("Q")
        assert terminal.end() == 0
    read = titles(paths, "is:read")
    assert len(read) >= 2
    assert read == titles(paths)[: len(read)]  # one after the other, none passed over


def test_stars_survive_a_kill(open_reader: Open, paths: Paths) -> None:
    first = titles(paths)[0]
    with open_reader() as terminal:
        terminal.wait_for(first_words(first))
        terminal.press("s")
        terminal.wait(lambda _: titles(paths, "is:starred") == [first], "the star in the store")
        os.kill(terminal.pid, signal.SIGKILL)
        terminal.end()
    assert titles(paths, "is:starred") == [first]
    with open_reader() as terminal:
        terminal.wait_for(first_words(first))
        terminal.press("3")
        terminal.wait_for("Starred", first_words(first))


def test_mark_all_can_be_undone(open_reader: Open, paths: Paths) -> None:
    everything = len(titles(paths))
    with open_reader() as terminal:
        terminal.wait_for("Headlines", first_words(titles(paths)[0]))
        terminal.press("A")
        terminal.wait_for("Ctrl+Z")
        terminal.wait(lambda _: not titles(paths, "is:unread"), "all read in the store")
        terminal.press(UNDO)
        terminal.wait(lambda _: len(titles(paths, "is:unread")) == everything, "all unread again")


def test_undo_names_what_it_took_back_and_is_there(open_reader: Open, paths: Paths) -> None:
    first, second, *_ = titles(paths)
    with open_reader() as terminal:
        terminal.wait_for("Headlines", first_words(first))
        terminal.press("sn")
        terminal.wait(lambda text: "○ " + first_words(second) in text, "the second article read")
        terminal.press(UNDO)
        terminal.wait_for(
            "Undone: marked read, “" + first_words(second), "● " + first_words(second)
        )
        terminal.press(UNDO)
        terminal.wait_for("Undone: starred, “" + first_words(first), "▌● " + first_words(first))


def test_the_mouse_alone_marks_and_stars(open_reader: Open, paths: Paths) -> None:
    def click(terminal: Terminal, button: int, words: str, left: int) -> None:
        rows = terminal.screen.display
        y = next(at for at, row in enumerate(rows) if words in row)
        x = rows[y].index(words) - left
        terminal.press(f"\x1b[<{button};{x + 1};{y + 1}M\x1b[<{button};{x + 1};{y + 1}m")

    _, second, *_ = titles(paths)
    words = first_words(second)
    with open_reader() as terminal:
        terminal.wait_for("Headlines", "● " + words)
        click(terminal, 0, words, left=2)
        terminal.wait(lambda text: "○ " + words in text, "a click on the mark marks it read")
        click(terminal, 2, words, left=0)
        terminal.wait_for("Mark as unread", "Share …")
        click(terminal, 0, "Star  ", left=0)
        terminal.wait(lambda _: titles(paths, "is:starred") == [second], "the star in the store")
        terminal.wait(lambda text: "Mark as unread" not in text, "the menu is closed")
        assert titles(paths, "is:read") == [second]


def test_a_second_process_is_seen_and_loses_nothing(open_reader: Open, paths: Paths) -> None:
    first, second, *_ = titles(paths)
    ids = [json.loads(line)["id"] for line in newsreader(paths, "list", "--json").splitlines()]
    with open_reader() as terminal:
        terminal.wait_for(first_words(first))
        terminal.press("s")
        newsreader(paths, "mark", "later", str(ids[1]))
        terminal.wait(lambda _: titles(paths, "is:starred") == [first], "the star")
        assert titles(paths, "is:later") == [second]
        terminal.press("4")
        terminal.wait_for("Read later", first_words(second))


def test_the_tag_filter_narrows_by_typing_and_says_so(open_reader: Open, paths: Paths) -> None:
    tags = [json.loads(line) for line in newsreader(paths, "tags", "--json").splitlines()]
    tag = next(tag for tag in tags if tag["tag"] == "border talks")
    # Before any is open: what is looked at for a while is read.
    found = titles(paths, 'is:unread tag:"border talks"')
    assert len(found) == tag["unread"]
    with open_reader() as terminal:
        terminal.wait_for("Headlines", first_words(titles(paths)[0]))
        terminal.press("t")
        terminal.press("/border")
        terminal.wait_for(tag["label"])
        terminal.wait_gone("economy  ")
        terminal.press(ENTER)
        terminal.press(ENTER)
        terminal.wait_for("▸ " + tag["label"])
        terminal.wait_for(first_words(found[0]))


def test_search_and_its_errors(open_reader: Open, paths: Paths) -> None:
    with open_reader() as terminal:
        terminal.wait_for("Headlines", first_words(titles(paths)[0]))
        terminal.press("/is:nonsense" + ENTER)
        terminal.wait_for("unknown state")
        terminal.press("\x15")
        terminal.wait_gone("is:nonsense")
        terminal.press("title:storm" + ENTER)
        found = titles(paths, "title:storm")
        terminal.wait_for(first_words(found[0]), "title:storm")
        terminal.wait_gone(first_words(titles(paths)[0]))


@pytest.mark.parametrize(("columns", "rows"), [(20, 10), (60, 20), (80, 24), (120, 40), (200, 50)])
def test_every_size_shows_headlines_and_the_article(
    open_reader: Open, paths: Paths, columns: int, rows: int
) -> None:
    first = titles(paths)[0]
    with open_reader(columns, rows) as terminal:
        terminal.wait_for(first[:9])
        terminal.press(ENTER)
        terminal.wait(lambda text: "○" in text or "━━" in text or "MIN" in text, "the article")
        terminal.press("Q")
        assert terminal.end() == 0


def test_resizing_keeps_the_selected_article(open_reader: Open, paths: Paths) -> None:
    third = titles(paths)[2]
    with open_reader(120, 40) as terminal:
        terminal.wait_for(first_words(titles(paths)[0]))
        terminal.press("jj")
        terminal.wait(
            lambda text: any("▌" in line and third[:12] in line for line in text.splitlines()),
            "third",
        )
        for size in ((70, 20), (20, 8), (160, 45)):
            terminal.resize(*size)
            terminal.wait(lambda text: "▌" in text or "Tags" in text, f"drawn at {size}")
        terminal.wait(
            lambda text: any("▌" in line and third[:12] in line for line in text.splitlines()),
            "third again",
        )


def test_help_lists_the_live_keys(open_reader: Open, paths: Paths) -> None:
    text = paths.config.read_text(encoding="utf-8")
    paths.config.write_text(
        text.replace("[keymap]\n", '[keymap]\ntoggle-star = "ctrl+t"\n', 1), encoding="utf-8"
    )
    with open_reader() as terminal:
        terminal.wait_for("Headlines")
        terminal.press("?")
        terminal.wait_for("Ctrl+T", "Star")
        terminal.press(ESCAPE)
        terminal.wait_gone("Ctrl+T")


def test_first_run_welcomes_and_never_refuses(tmp_path: Path) -> None:
    places = ("--config", str(tmp_path / "new" / "config.toml"), "--data-dir", str(tmp_path / "d"))
    with Terminal(*places, columns=100, rows=30) as terminal:
        terminal.wait_for("Sample newspaper")
        terminal.press(ESCAPE)
        terminal.wait_for("No feeds yet")
        terminal.press("Q")
        assert terminal.end() == 0


def test_demo_needs_nothing_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with Terminal("demo", columns=120, rows=40) as terminal:
        terminal.wait_for("14 feeds checked")
        terminal.press("Q")
        assert terminal.end() == 0
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("when", ["at once", "in the midst"])
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP, None], ids=str)
def test_demo_leaves_nothing_however_it_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: signal.Signals | None, when: str
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with Terminal("demo", columns=120, rows=40) as terminal:
        if when == "at once":
            while not list(tmp_path.glob("*/*")):
                terminal.read(0.01)
        else:
            terminal.wait(lambda text: UNREAD.search(text) is not None, "what has come so far")
        if how is None:
            assert terminal.close() == 128 + signal.SIGHUP
        else:
            os.kill(terminal.pid, how)
            assert terminal.end() == 128 + how
    assert not list(tmp_path.iterdir())


def test_demo_removes_what_a_killed_one_left_and_nothing_that_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with Terminal("demo", columns=120, rows=40, loaded=True) as killed:
        killed.wait_for("14 feeds checked")
        os.kill(killed.pid, signal.SIGKILL)
        assert killed.end() == -signal.SIGKILL
    (left,) = tmp_path.iterdir()
    other = tmp_path / "newsreader-demo-of-another-kind"
    other.symlink_to(tmp_path)
    with Terminal("demo", columns=120, rows=40, loaded=True) as first:
        first.wait_for("14 feeds checked")
        (used,) = {one for one in tmp_path.iterdir() if one != other}
        assert used != left
        with Terminal("demo", columns=120, rows=40, loaded=True) as second:
            second.wait_for("14 feeds checked")
            assert (used / "config.toml").exists()
            second.press("Q")
            assert second.end() == 0
        first.press("Q")
        assert first.end() == 0
    assert list(tmp_path.iterdir()) == [other]


def test_a_reader_whose_window_is_closed_ends_in_order(open_reader: Open, paths: Paths) -> None:
    with open_reader() as terminal:
        terminal.wait_for("Eight sentences")
        terminal.press("s")
        terminal.wait_for("★")
        assert terminal.close() == 128 + signal.SIGHUP
    assert titles(paths, "is:starred")


def test_no_control_character_of_a_feed_reaches_the_terminal(tmp_path: Path) -> None:
    evil = "\\u001b]52;c;ZXZpbA==\\u0007\\u009b31m[/foo][@click=app.quit]\\u202e"
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Feed {}",
        "items": [],
    }
    text = json.dumps(feed)[:-2].replace("{}", evil)
    text += ",".join(
        f'{{"id":"{n}","title":"Headline {n} {evil}","content_html":"<p>Body {evil}</p>",'
        f'"tags":["tag {evil}"],"authors":[{{"name":"{evil}"}}]}}'
        for n in range(3)
    )
    file = tmp_path / "evil.json"
    file.write_text(text + "]}", encoding="utf-8")
    config = tmp_path / "config.toml"
    config.write_text(f'[[feeds]]\nurl = "{file}"\n', encoding="utf-8")
    with Terminal(
        "--config", str(config), "--data-dir", str(tmp_path / "data"), loaded=True
    ) as terminal:
        terminal.wait_for("Headline 0")
        terminal.press(ENTER)
        terminal.wait_for("Body")
        terminal.press("Q")
        assert terminal.end() == 0
        written = bytes(terminal.raw)
    assert b"\x1b]52;" not in written
    assert "\x9b".encode() not in written
    assert "\u202e".encode() not in written


def test_what_shows_no_screen_is_given_the_headlines_as_text(open_reader: Open) -> None:
    with open_reader(loaded=False, environment={"TERM": "dumb"}) as terminal:
        terminal.wait_for("50 of 140 unread")  # what is written last may be read after the end
        assert terminal.end() == 0
        assert b"\x1b" not in terminal.raw


def test_a_press_beside_the_window_and_a_size_beyond_all_windows_change_nothing(
    open_reader: Open,
) -> None:
    with open_reader() as terminal:
        terminal.wait_for("Unread")
        terminal.press("\x1b[48;99999;99999;1;1t\x1b[106;1:3u\x1b[<0;500;500M\x1b[<0;500;500m")
        terminal.press("?")
        terminal.wait_for("Esc closes")
        terminal.press("q")
        terminal.wait_gone("Esc closes")
        terminal.press("Q")
        assert terminal.end() == 0
