"""Programs of the reader's: run without a shell, within a time, their end told in words."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.outside.filling import fill, with_address
from newsreader.outside.running import run
from tests.ended import wait_until_ended
from tests.outside.programs import Recorder


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


@given(st.text(), st.sampled_from(["{title}", "--title={title}", "-t{title}x", "a {title} b"]))
def test_a_title_is_one_argument_and_never_an_option(title: str, word: str) -> None:
    filled = fill(["program", word, "{url}"], {"title": title, "url": "https://a.example/"})
    assert len(filled) == 3
    assert filled[2] == "https://a.example/"
    if word == "{title}":
        assert filled[1][:1] not in {"-", "+", "@"}
    assert not any(ord(char) < 32 for char in filled[1])


def test_braces_that_are_no_placeholders_stay() -> None:
    values = {"title": "A {url} title", "url": "https://a.example/"}
    filled = fill(["p", '{"a": "{title}"}', "{}", "{0}", "{unknown}"], values)
    assert filled == ["p", '{"a": "A {url} title"}', "{}", "{0}", "{unknown}"]


@pytest.mark.parametrize(
    ("command", "filled"),
    [
        (["mpv"], ["mpv", "https://a.example/"]),
        (["mpv", "%u", "--x"], ["mpv", "https://a.example/", "--x"]),
        (["mpv", "--u={url}"], ["mpv", "--u=https://a.example/"]),
    ],
)
def test_an_address_goes_to_its_place_or_to_the_end(command: list[str], filled: list[str]) -> None:
    assert with_address(command, "https://a.example/") == filled


def test_no_shell_reads_what_is_given(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    title = "$(touch /tmp/x) `id` ; rm -rf ~ | cat > x 'a \"b * ?"
    ran = run([*fill([*recorder.command, "{title}"], {"title": title})], given=b"{}", seconds=30)
    assert ran.error == ""
    assert recorder.given["arguments"] == [title]
    assert recorder.given["input"] == "{}"
    assert recorder.given["terminal"] == [False, False, False]
    assert recorder.given["session"]


def test_a_failure_is_told_with_the_first_line_of_its_complaint() -> None:
    code = "import sys; sys.stderr.write('\\n\\x1b[31m no such\\x07 note\\nmore'); sys.exit(7)"
    ran = run(python(code), seconds=30)
    assert ran.error.endswith("failed (7): no such note")


@pytest.mark.parametrize(
    "said",
    [
        r"\033[31mred\033[0m and \033[1;38;5;9mbold\033[m",
        r"\033]0;a title\007red \033]8;;https://a.example/\033\\and\033]8;;\033\\ bold",
        r"\033(Bred and\033[K bold\0337\033[",
        r"\033[2J\n\033[31m\nred and bold\033]0;never ended",
    ],
)
def test_of_what_a_terminal_obeys_nothing_is_left_in_a_complaint(said: str) -> None:
    ran = run(["sh", "-c", f"printf '{said}' >&2; exit 3"], seconds=20)
    assert ran.said == "red and bold"


def test_a_signal_is_told_by_its_name() -> None:
    ran = run(python("import os; os.kill(os.getpid(), 9)"), seconds=30)
    assert "was ended by SIGKILL" in ran.error


def test_a_program_that_is_not_there_is_told() -> None:
    assert (
        run(["/nowhere/news-note"], seconds=1).error
        == "there is no program '/nowhere/news-note' here"
    )


def test_one_that_may_not_be_run_is_told(tmp_path: Path) -> None:
    (tmp_path / "note").write_text("x")
    assert run([str(tmp_path / "note")], seconds=1).error == "'note' may not be run"


def test_what_takes_too_long_is_ended() -> None:
    ran = run(python("import time; time.sleep(600)"), seconds=0.2)
    assert "was not done within 0.2 s" in ran.error


def test_what_takes_too_long_is_ended_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = tmp_path / "child"
    code = (
        "import subprocess, sys, pathlib, time\n"
        "one = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"pathlib.Path({str(child)!r}).write_text(str(one.pid))\n"
        "time.sleep(60)"
    )

    class Timed(subprocess.Popen[bytes]):
        """Its time is over when it has started the other."""

        def wait(self, timeout: float | None = None) -> int:
            if timeout is None:
                return super().wait()
            while not (child.exists() and child.read_text()):
                assert self.poll() is None
                time.sleep(0.002)
            raise subprocess.TimeoutExpired(self.args, timeout)

    monkeypatch.setattr("newsreader.outside.running.subprocess.Popen", Timed)
    ran = run(python(code), seconds=3)
    assert "was not done within 3 s" in ran.error
    wait_until_ended(int(child.read_text()))


def test_a_program_that_reads_nothing_and_says_much_blocks_nobody() -> None:
    code = "import sys\nfor _ in range(2000): sys.stderr.write('x' * 1000)\nprint('y' * 100000)"
    ran = run(python(code), given=b"z" * 1_000_000, seconds=60)
    assert ran.error == ""
    assert ran.said == "x" * 200


def test_what_a_program_leaves_behind_does_not_hold_us_up() -> None:
    code = (
        "import subprocess, sys\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(20)'])"
    )
    begun = time.monotonic()
    assert run(python(code), seconds=30).error == ""
    assert time.monotonic() - begun < 15
