"""How `newsreader refresh` ends when the refresh itself does not come to its end."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.cli.main import run
from newsreader.cli.output import Output
from newsreader.cli.refreshing import _end
from newsreader.model.progress import Finished
from tests.fetch.server import Server
from tests.refresh.conftest import item, rss


def test_what_a_dead_server_was_spared_is_neither_asked_nor_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Server() as gone:
        urls = [gone.url(f"/{number}") for number in range(5)]
    config = tmp_path / "config.toml"
    config.write_text("".join(f'[[feeds]]\nurl = "{url}"\n' for url in urls))
    places = ["--config", str(config), "--data-dir", str(tmp_path / "data")]
    assert run([*places, "refresh", "--json"]) == 3
    out, said = capsys.readouterr()
    done = [json.loads(line) for line in out.splitlines()]
    assert [bool(one["error"]) for one in done] == [not one["spared"] for one in done]
    spared = [one["feed_id"] for one in done if one["spared"]]
    assert spared
    asked = len(done) - len(spared)
    assert f"{asked} feeds asked, {asked} failed, {len(spared)} left alone, 0 new" in said
    assert run([*places, "feeds", "--json"]) == 0
    for line in capsys.readouterr().out.splitlines():
        feed = json.loads(line)
        assert (feed["answers"] == [] and feed["error"] == "") == (feed["id"] in spared)
        assert feed["why"].startswith("not asked: its server") == (feed["id"] in spared)


ENDED = """
import os, signal, sys
if "newsreader.refresh.child" in sys.orig_argv:
    signal.setitimer = lambda *_: os.kill(os.getpid(), signal.SIGTERM)
"""
"""Ends the refresh's own process when it is about to read a feed."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.mark.parametrize(
    ("ending", "code"),
    [
        (Finished(96, 0, 3, "why", broken=True), 2),
        (Finished(96, 95, 3, "why", broken=True), 2),
        (Finished(96, 96, 0, "why", broken=True), 3),
        (Finished(96, 0, 0, "why", spared=96, broken=True), 3),
        (Finished(0, 0, 0, "why", broken=True), 3),
        (Finished(96, 0, 3, "the store is busy"), 4),
    ],
)
def test_only_a_store_that_is_not_well_is_told_as_such(
    ending: Finished, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _end(ending, Output(quiet=True)) == code
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.startswith("newsreader: the refresh broke off: why") == ending.broken


def test_a_refresh_whose_process_is_ended_says_so(
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{os.getcwd()}")
    (tmp_path / "sitecustomize.py").write_text(ENDED)
    config = tmp_path / "config.toml"
    config.write_text(f'[[feeds]]\nurl = "{server.serve("/feed", rss(item(1)))}"\n')
    assert run(["--config", str(config), "--data-dir", str(tmp_path / "data"), "refresh"]) == 3
    said = capsys.readouterr().err
    assert "newsreader: the refresh broke off: its process was ended by SIGTERM\n" in said
    assert "busy" not in said


def test_whom_force_leaves_alone_is_told(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    urls = [
        server.serve(f"/{number}", rss(item(number)), cache_control="max-age=7200")
        for number in range(3)
    ]
    config = tmp_path / "config.toml"
    config.write_text("".join(f'[[feeds]]\nurl = "{url}"\n' for url in urls))
    places = ["--config", str(config), "--data-dir", str(tmp_path / "data")]
    assert run([*places, "refresh"]) == 0
    capsys.readouterr()
    assert run([*places, "refresh", "--force", "--json"]) == 0
    out, said = capsys.readouterr()
    assert said == (
        "3 feeds left alone: too early for the publisher\n"
        "0 feeds asked, 0 failed, 3 left alone, 0 new articles\n"
    )
    told = [json.loads(line) for line in out.splitlines()]
    assert [one["spared"] for one in told] == ["too early for the publisher"] * 3
    assert len(server.diary) == 3
