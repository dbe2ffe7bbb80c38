"""Players run beside the reader, without its terminal, and can be stopped."""

import os
import signal
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue

import pytest

from newsreader.errors import NewsreaderError
from newsreader.outside import playing
from newsreader.outside.playing import Player, player_command
from tests.outside.programs import Recorder

URL = "https://a.example/1.mp3"


def test_a_player_is_given_the_address_and_no_terminal(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    ended: SimpleQueue[str] = SimpleQueue()
    command, lasting = player_command([*recorder.command, "--at=%u"], URL)
    Player(command, ended=ended.put, lasting=lasting)
    assert ended.get(timeout=60) == ""
    assert recorder.given["arguments"] == [f"--at={URL}"]
    assert recorder.given["terminal"] == [False, False, False]
    assert recorder.given["session"]
    assert lasting


def test_one_that_fails_says_so() -> None:
    ended: SimpleQueue[str] = SimpleQueue()
    Player([sys.executable, "-c", "raise SystemExit(3)"], ended=ended.put)
    assert ended.get(timeout=60).endswith("failed (3)")
    Player([sys.executable, "-c", "raise SystemExit(3)"], ended=ended.put, lasting=False)
    told = ended.get(timeout=60)
    assert told.endswith("failed (3); set one as 'player' in the config file")


COMPLAINS = """\
import subprocess, sys
print("\\x1b[31mno such codec\\x1b[m\\nand more", file=sys.stderr)
sys.stderr.write("x" * 500_000)  # more than a pipe holds
if "--child" in sys.argv:
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
raise SystemExit(3)
"""


@pytest.mark.parametrize("child", [(), ("--child",)])
def test_one_that_fails_is_told_with_its_own_words(child: tuple[str, ...]) -> None:
    ended: SimpleQueue[str] = SimpleQueue()
    player = Player([sys.executable, "-c", COMPLAINS, *child], ended=ended.put)
    assert ended.get(timeout=30).endswith("failed (3): no such codec")
    with suppress(ProcessLookupError):
        os.killpg(player._process.pid, signal.SIGKILL)  # what it has started, and left behind


TALKS_ON = """\
import os, sys, time
sys.stderr.write("first\\n" + "x" * 200_000)
sys.stderr.flush()
while os.fstat(2).st_size > 10_000:
    time.sleep(0.01)
raise SystemExit(3)
"""


def test_what_a_player_says_for_hours_takes_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playing, "_CUT_EVERY", 0.05)
    ended: SimpleQueue[str] = SimpleQueue()
    Player([sys.executable, "-c", TALKS_ON], ended=ended.put)
    assert ended.get(timeout=60).endswith("failed (3): first")


def test_one_plays_where_there_is_no_room_for_its_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    ended: SimpleQueue[str] = SimpleQueue()
    Player([sys.executable, "-c", "raise SystemExit(3)"], ended=ended.put)
    assert ended.get(timeout=60).endswith("failed (3)")


def test_one_that_is_stopped_says_nothing() -> None:
    ended: SimpleQueue[str] = SimpleQueue()
    player = Player([sys.executable, "-c", "import time; time.sleep(60)"], ended=ended.put)
    assert player.playing
    player.stop()
    player._process.wait(30)
    assert not player.playing
    assert ended.empty()


def test_one_that_is_not_there_is_told() -> None:
    with pytest.raises(NewsreaderError, match="no program '/nowhere/tune'"):
        Player(["/nowhere/tune"], ended=print)


def programs(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)


def test_the_first_player_that_is_there_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(NewsreaderError, match="set one as 'player'"):
        player_command((), URL)
    programs(tmp_path, "xdg-open")
    assert player_command((), URL) == (["xdg-open", URL], False)
    programs(tmp_path, "ffplay")
    command, lasting = player_command((), URL)
    assert (command[0], command[-1], lasting) == ("ffplay", URL, True)
    programs(tmp_path, "mpv")
    command, _ = player_command((), URL)
    assert command == ["mpv", "--no-terminal", "--force-window=immediate", URL]
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    command, _ = player_command((), URL)
    assert command == ["mpv", "--no-terminal", "--no-video", URL]
