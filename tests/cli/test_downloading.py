"""`newsreader download`: paths on stdout, trouble on stderr, and how it ended."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.cli.main import run
from newsreader.errors import ExitCode
from tests.fetch.server import Server
from tests.fetch.shelf import BODY, Shelf


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as one:
        yield one


def profile(folder: Path, files: list[str]) -> list[str]:
    """A profile with one article that comes with these files; returns its options."""
    attachments = [{"url": url, "mime_type": "audio/mpeg"} for url in files]
    item = {"id": "1", "title": "Talks", "content_text": "Six hours.", "attachments": attachments}
    feed = folder / "feed.json"
    version = "https://jsonfeed.org/version/1.1"
    feed.write_text(json.dumps({"version": version, "title": "Herald", "items": [item]}), "utf-8")
    config = folder / "config.toml"
    config.write_text(
        f"[[feeds]]\nurl = {json.dumps(str(feed))}\n"
        f"[reader]\ndownload_to = {json.dumps(str(folder / 'files'))}\n",
        "utf-8",
    )
    places = ["--config", str(config), "--data-dir", str(folder / "data")]
    assert run([*places, "refresh", "--quiet"]) == ExitCode.OK
    return places


def test_files_are_fetched_and_their_paths_printed(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [server.page(f"/{name}.mp3", Shelf()) for name in ("one", "two")]
    places = profile(tmp_path, files)
    assert run([*places, "download", "1", "2"]) == ExitCode.OK
    assert capsys.readouterr() == (f"{tmp_path / 'files' / 'two.mp3'}\n", "")
    assert run([*places, "download", "1"]) == ExitCode.OK
    told = capsys.readouterr()
    printed = sorted(Path(line).name for line in told.out.splitlines())
    assert printed == ["one.mp3", "two.mp3"]
    assert told.err == f"newsreader: {files[1]} is there already\n"
    # One that was moved away is fetched again.
    (tmp_path / "files" / "two.mp3").unlink()
    assert run([*places, "download", "1", "2"]) == ExitCode.OK
    assert capsys.readouterr() == (f"{tmp_path / 'files' / 'two.mp3'}\n", "")
    assert (tmp_path / "files" / "one.mp3").read_bytes() == BODY


def test_what_is_at_no_address_of_the_web_holds_nothing_up(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = profile(tmp_path, ["ftp://a.example/1.mp3", server.page("/two.mp3", Shelf())])
    assert run([*places, "download", "1"]) == ExitCode.SOME_FAILED
    told = capsys.readouterr()
    assert told.out == f"{tmp_path / 'files' / 'two.mp3'}\n"
    assert told.err == "newsreader: ftp://a.example/1.mp3: this file is not on the web\n"
    assert run([*places, "download", "1", "1"]) == ExitCode.USAGE
    assert "not on the web" in capsys.readouterr().err
    assert run([*places, "show", "1"]) == ExitCode.OK
    assert "not opened: ftp://a.example/1.mp3" in capsys.readouterr().out
    (tmp_path / "other").mkdir()
    places = profile(tmp_path / "other", ["ftp://a.example/1", "rtmp://a.example/2"])
    assert run([*places, "download", "1"]) == ExitCode.ALL_FAILED


def test_what_does_not_come_is_told(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [server.url("/gone.mp3"), server.page("/two.mp3", Shelf())]
    places = profile(tmp_path, files)
    assert run([*places, "download", "1"]) == ExitCode.SOME_FAILED
    assert f"newsreader: {files[0]}: the server answered 404" in capsys.readouterr().err
    (tmp_path / "private").mkdir()
    secret = files[0].replace("//", "//listener:t0ken@")
    assert run([*profile(tmp_path / "private", [secret]), "download", "1"]) == ExitCode.ALL_FAILED
    told = capsys.readouterr()
    assert "gone.mp3: the server answered 404" in told.err
    assert "t0ken" not in told.err + told.out
    assert run([*places, "download", "1", "1"]) == ExitCode.ALL_FAILED
    assert run([*places, "download", "1", "3"]) == ExitCode.USAGE
    assert "has 2 files; there is no number 3" in capsys.readouterr().err
    assert run([*places, "download", "9"]) == ExitCode.USAGE


def test_a_number_beyond_the_only_file_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = profile(tmp_path, ["http://127.0.0.1:9/one.mp3"])
    assert run([*places, "download", "1", "2"]) == ExitCode.USAGE
    assert "article 1 has 1 file; there is no number 2" in capsys.readouterr().err


def test_an_article_without_files_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = profile(tmp_path, [])
    assert run([*places, "download", "1"]) == ExitCode.USAGE
    assert "nothing comes with article 1" in capsys.readouterr().err
