"""The last screen at a start: there before Textual is loaded where it is true, else not at all."""

import os
import signal
import stat
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.cli.curtain import BACKDROP, keep, screen_of
from newsreader.paths import Paths
from newsreader.tui.parts.last_screen import _AT_LAST
from tests.terminal.gate import AFTER, BEFORE, DAMAGES, Gate, last_screen, modes
from tests.terminal.newspaper import Open, first_words, newsreader, titles
from tests.terminal.terminal import Terminal


def below(text: str) -> list[str]:
    return text.splitlines()[1:]


def lines_of_article(text: str) -> int:
    return sum(bool(line.rpartition("▏")[2].strip()) for line in text.splitlines())


def runs(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()[2:]


def test_it_is_there_before_textual_and_keys_are_obeyed(gate: Gate, paths: Paths) -> None:
    first, second, *_ = titles(paths)
    with gate.held() as terminal:
        shown = terminal.wait_for("newsreader", "Unread", first_words(first), "More news", "help")
        assert "refreshed" not in shown  # how long ago is not known yet
        terminal.press("j")
        gate.open()
        while not any("▌" in line and second[:12] in line for line in terminal.text.splitlines()):
            assert terminal.read(0.05)
            assert first_words(first) in terminal.text  # never a blank in between
            assert lines_of_article(terminal.text) > 10
            assert " unread" in terminal.text.splitlines()[0]
        assert terminal.raw.count(BEFORE.encode()) == 1  # a terminal clears what it enters
        assert b"\x1b[2J" not in terminal.raw
        terminal.wait_for("refreshed")
        terminal.press("q")
        assert terminal.end() == 0


def test_it_is_not_shown_where_it_might_be_untrue(gate: Gate, paths: Paths) -> None:
    others: list[tuple[int, int, dict[str, str]]] = [
        (119, 40, {}),
        (120, 39, {}),
        (120, 40, {"TERM": "xterm"}),
        (120, 40, {"COLORTERM": ""}),
        (120, 40, {"NO_COLOR": "1"}),
        (120, 40, {"TZ": "Asia/Tokyo"}),
    ]
    (paths.data / BACKDROP).unlink()  # else there is the list, see test_first_list.py
    for columns, rows, environment in others:
        with gate.held(columns, rows, environment) as terminal:
            assert not terminal.raw, (columns, rows, environment)
    config = paths.config.read_text(encoding="utf-8")
    paths.config.write_text(config.replace("[reader]", '[reader]\ntheme = "light"', 1))
    with gate.held() as terminal:
        assert not terminal.raw


def test_it_is_shown_whatever_the_number_of_the_session(gate: Gate) -> None:
    with gate.held(environment={"TMUX": "/tmp/tmux-0/default,4711,7", "WINDOWID": "9"}) as terminal:
        assert terminal.raw


def test_what_is_typed_is_not_echoed_where_it_is_not_shown(gate: Gate, paths: Paths) -> None:
    last_screen(paths).unlink()
    (paths.data / BACKDROP).unlink()
    with gate.held() as terminal:
        assert not modes(terminal)[3] & termios.ECHO
        terminal.press("j")
        gate.open()
        terminal.wait_for("refreshed")
        assert not terminal.raw.startswith(b"j")
        terminal.press("q")
        assert terminal.end() == 0
        assert modes(terminal)[3] & termios.ECHO
    with gate.held() as terminal:
        gate.open("broken")
        assert terminal.end() == 1
        assert modes(terminal)[3] & termios.ECHO


def test_those_of_a_few_sizes_are_kept(tmp_path: Path) -> None:
    for columns in range(80, 86):
        keep(str(tmp_path), screen_of((columns, 24)), [[("", "x")]], "stamp")
        os.utime(tmp_path / f"last-screen-{columns}x24", (columns, columns))
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == [f"last-screen-{columns}x24" for columns in range(82, 86)]
    keep(str(tmp_path), screen_of((85, 24)), [], "")
    assert not (tmp_path / "last-screen-85x24").exists()


def test_it_is_not_shown_once_another_process_has_written(gate: Gate, paths: Paths) -> None:
    newsreader(paths, "list")  # which writes nothing
    with gate.held() as terminal:
        assert terminal.raw
    newsreader(paths, "mark", "starred", "1")
    with gate.held() as terminal:  # but the list as it is now, see test_first_list.py
        assert not lines_of_article(terminal.text)
        assert "newsreader" not in terminal.text


def test_a_damaged_file_is_not_shown_and_a_sound_one_holds_no_escape(
    gate: Gate, paths: Paths
) -> None:
    text = last_screen(paths).read_text(encoding="utf-8")
    assert "\x1b" not in text
    assert stat.S_IMODE(last_screen(paths).stat().st_mode) == 0o600
    (paths.data / BACKDROP).unlink()
    for number, damage in enumerate(DAMAGES):
        assert damage(text) != text
        last_screen(paths).write_text(damage(text), encoding="utf-8")
        with gate.held() as terminal:
            assert not terminal.raw, number


def test_a_start_that_fails_gives_the_terminal_back(gate: Gate) -> None:
    endings: tuple[tuple[Callable[[Terminal], object], int], ...] = (
        (lambda _: gate.open("broken"), 1),
        (lambda terminal: terminal.press("\x03"), 130),
        (lambda terminal: os.kill(terminal.pid, signal.SIGTERM), 143),
        (lambda terminal: os.kill(terminal.pid, signal.SIGHUP), 129),
    )
    for end, code in endings:
        with gate.held() as terminal:
            terminal.wait_for("More news")
            assert not modes(terminal)[3] & termios.ECHO
            end(terminal)
            assert terminal.end() == code
            assert modes(terminal)[3] & termios.ECHO
            assert terminal.raw.count(AFTER) == 1
            assert terminal.raw.index(AFTER) > terminal.raw.index(BEFORE.encode())


def test_a_kill_gives_the_terminal_back_and_keeps_the_place(
    open_reader: Open, paths: Paths
) -> None:
    second = titles(paths)[1]
    with open_reader() as terminal:
        terminal.wait_for("refreshed", "More news")
        terminal.press("j")
        terminal.wait(
            lambda text: any("▌" in line and second[:12] in line for line in text.splitlines())
        )
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.end() == 143
        assert terminal.raw.count(AFTER) == 1
    with open_reader() as terminal:
        terminal.wait(
            lambda text: any("▌" in line and second[:12] in line for line in text.splitlines())
        )


def test_it_is_the_screen_of_a_start_wherever_it_was_left(gate: Gate, paths: Paths) -> None:
    first = titles(paths)[0]
    with gate.unheld() as terminal:
        shown = terminal.wait_for("refreshed")
        hints = shown.splitlines()[-1].split()
        terminal.press("\rz")  # the article alone
        terminal.wait_gone("Headlines")
        terminal.press("Q")
        assert terminal.end() == 0
    with gate.held() as terminal:
        shown = terminal.wait_for("Headlines", first_words(first))
        assert any("▌" in line and first[:12] in line for line in shown.splitlines())
        assert shown.splitlines()[-1].split() == hints


@pytest.mark.parametrize("keys", ["nnnQ", "j\rQ", "nnz", "n?Q"])
def test_it_is_the_screen_of_a_start_however_quickly_it_was_left(
    gate: Gate, paths: Paths, keys: str
) -> None:
    config = paths.config.read_text(encoding="utf-8")  # pictures come later
    paths.config.write_text(config.replace("[reader]", '[reader]\nimages = "off"', 1))
    with gate.unheld() as terminal:
        terminal.wait_for("refreshed", "help")
        terminal.press(keys if keys[-1] in "qQ" else f"{keys}\x11")
        assert terminal.end() == 0
    with gate.held() as terminal:
        shown = terminal.wait_for("Headlines", "help")
        gate.open()
        # But for the header, which says when.
        terminal.wait(
            lambda text: "refreshed" in text and below(text) == below(shown), f"as\n{shown}"
        )
        terminal.press("Q")
        assert terminal.end() == 0


@pytest.mark.parametrize("keys", ["A", "/zzzz\r", "A3"])
def test_whatever_is_on_the_screen_the_program_ends_at_once(
    gate: Gate, paths: Paths, keys: str
) -> None:
    with gate.unheld() as terminal:
        terminal.wait_for("refreshed", "help")
        terminal.press(keys)
        terminal.press("\x11")
        begun = time.monotonic()
        assert terminal.end() == 0
        assert time.monotonic() - begun < _AT_LAST


def test_it_stays_where_the_program_is_ended_before_it_has_shown_anything(
    gate: Gate, paths: Paths
) -> None:
    kept = runs(last_screen(paths))
    with gate.held() as terminal:
        terminal.press("Q")
        gate.open()
        assert terminal.end() == 0
    assert runs(last_screen(paths)) == kept


def test_little_is_imported_before_it_is_painted() -> None:
    report = (
        "import sys\nbefore = set(sys.modules)\nimport newsreader.__main__\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) <= {
        "gc",
        "newsreader",
        "newsreader.__main__",
        "newsreader.cli",
        "newsreader.cli.curtain",
        "newsreader.ending",
        "newsreader.tui",
        "newsreader.tui.frame",
    }
