"""`newsreader share`: what is printed, saved, and given to commands."""

import json
from pathlib import Path

import pytest

from newsreader.cli.main import run
from newsreader.errors import ExitCode
from tests.outside.programs import Recorder

FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Herald",
    "items": [
        {
            "id": "1",
            "url": "https://news.example/1",
            "title": "--yes *Border* talks",
            "date_published": "2025-02-09T13:05:00Z",
            "authors": [{"name": "A. Person"}],
            "content_html": "<p>Six <em>hours</em>.</p>",
        }
    ],
}


class Profile:
    """A profile with one article, and commands to share it with."""

    def __init__(self, folder: Path) -> None:
        feed = folder / "feed.json"
        feed.write_text(json.dumps(FEED), "utf-8")
        self.folder = folder
        self.recorder = Recorder(folder)
        given = [*self.recorder.command, "{title}", "{author}", "{date}", "{html}"]
        (folder / "config.toml").write_text(
            f"[[feeds]]\nurl = {json.dumps(str(feed))}\n"
            f"[reader]\nsave_to = {json.dumps(str(folder / 'saved'))}\n"
            f'[[share]]\nname = "Notes"\ncommand = {json.dumps(given)}\n'
            '[[share]]\nname = "Bad"\ncommand = ["/nowhere/bad", "{url}"]\n',
            "utf-8",
        )
        assert self("refresh", "--quiet") == ExitCode.OK

    def __call__(self, *arguments: str) -> int:
        places = ["--config", str(self.folder / "config.toml")]
        return run([*places, "--data-dir", str(self.folder / "data"), *arguments])


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path)


@pytest.mark.parametrize(
    ("form", "start", "holds"),
    [
        ("markdown", "# --yes \\*Border\\* talks\n", "\nSix _hours_.\n"),
        ("html", "<!doctype html>\n", "<p>Six <em>hours</em>.</p>"),
        ("text", "--yes *Border* talks\n", "\nSix hours.\n"),
        ("cite", "[**--yes \\*Border\\* talks**](https://news.example/1)\\\n", "A. Person"),
        ("mailto", "mailto:?subject=--yes%20", "body="),
        ("qr", "    ", "█"),
    ],
)
def test_each_form_is_printed(
    profile: Profile, capsys: pytest.CaptureFixture[str], form: str, start: str, holds: str
) -> None:
    assert profile("share", "1", "--as", form) == ExitCode.OK
    printed = capsys.readouterr().out
    assert printed.startswith(start)
    assert holds in printed
    assert "\x1b" not in printed


def test_json_is_what_show_gives_and_more(
    profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert profile("show", "1", "--json") == ExitCode.OK
    shown = json.loads(capsys.readouterr().out)
    assert profile("share", "1", "--as", "json") == ExitCode.OK
    shared = json.loads(capsys.readouterr().out)
    assert {**shown, "markdown": shared["markdown"], "selection": ""} == shared
    assert shared["markdown"].startswith("# --yes ")


def test_words_from_standard_input_are_quoted(
    profile: Profile, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("Six hours.\n"))
    assert profile("share", "1", "--as", "quote") == ExitCode.OK
    assert capsys.readouterr().out.startswith("> Six hours.\n>\n> — [--yes ")
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert profile("share", "1", "--as", "quote") == ExitCode.USAGE
    assert "standard input" in capsys.readouterr().err


def test_it_is_saved_and_the_path_is_printed(
    profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert profile("share", "1", "--save") == ExitCode.OK
    assert profile("share", "1", "--save", "--as", "html", "--to", str(profile.folder)) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == str(profile.folder / "saved" / "yes -Border- talks.md")
    assert second == str(profile.folder / "yes -Border- talks.html")
    assert Path(first).read_text("utf-8").startswith("# --yes")
    assert profile("share", "1", "--save", "--as", "qr") == ExitCode.USAGE
    assert "not to be saved" in capsys.readouterr().err


def test_where_to_save_is_word_enough_to_save(
    profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert profile("share", "1", "--to", str(profile.folder / "new")) == ExitCode.OK
    saved = profile.folder / "new" / "yes -Border- talks.md"
    assert capsys.readouterr() == (f"{saved}\n", "")
    assert saved.read_text("utf-8").startswith("# --yes")


@pytest.mark.parametrize("saving", [("--save",), ("--to", "there")])
def test_what_goes_to_a_command_is_not_saved_too(
    profile: Profile, capsys: pytest.CaptureFixture[str], saving: tuple[str, ...]
) -> None:
    assert profile("share", "1", "--with", "Notes", *saving) == ExitCode.USAGE
    assert "'--save' and '--to' go with '--as'" in capsys.readouterr().err
    assert not profile.recorder.target.exists()


def test_a_command_is_given_the_article(
    profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert profile("share", "1", "--with", "notes") == ExitCode.OK
    assert capsys.readouterr() == ("", "Given to Notes\n")
    given = profile.recorder.given
    title, author, date, file = given["arguments"]
    assert (title, author) == ("‐-yes *Border* talks", "A. Person")
    assert date == "2025-02-09T13:05:00Z"
    assert given["files"][file].startswith("<!doctype html>")
    assert json.loads(given["input"])["title"] == "--yes *Border* talks"


def test_a_command_that_fails_says_why_and_how_it_ended(
    profile: Profile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert profile("share", "1", "--with", "Bad") == ExitCode.ALL_FAILED
    assert capsys.readouterr().err == "newsreader: there is no program '/nowhere/bad' here\n"


def test_what_is_not_there_is_told(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert profile("share", "7") == ExitCode.USAGE
    assert profile("share", "1", "--with", "Nobody") == ExitCode.USAGE
    told = capsys.readouterr().err
    assert "there is no article 7" in told
    assert "there are: Notes, Bad" in told
