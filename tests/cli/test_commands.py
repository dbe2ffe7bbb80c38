"""Every command, as a script would call it, on the sample newspaper."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader import __version__
from newsreader.cli.main import run
from newsreader.config.load import load
from newsreader.errors import ExitCode, PageError, StoreBusyError
from newsreader.model.article import Article
from newsreader.model.feed import Visit
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.store.store import Store
from newsreader.typeset.cells import cell_width
from tests.store.makers import article, bring

Call = Callable[..., tuple[int, str, str]]

NAMES = {
    "id", "feed", "feed_url", "title", "url", "published", "updated", "authors",
    "agency", "edition", "kicker", "tags", "read",
    "starred", "later", "reading_minutes", "summary",
}  # fmt: skip


@pytest.fixture
def call(paths: Paths, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command on the profile: exit code, stdout, stderr."""

    def caller(*arguments: str) -> tuple[int, str, str]:
        code = run(["--config", str(paths.config), "--data-dir", str(paths.data), *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return caller


def records(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_list_gives_one_documented_object_a_line(call: Call) -> None:
    code, out, err = call("list", "--json", "--limit", "7")
    found = records(out)
    assert code == 0
    assert len(found) == 7
    assert set(found[0]) >= NAMES
    times = [str(record["published"]) for record in found]
    assert times == sorted(times, reverse=True)
    assert all(time.endswith("Z") and "T" in time for time in times)
    assert "7 of" in err


def test_a_named_config_file_that_is_not_there_is_told_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = ["--config", str(tmp_path / "typo.toml"), "--data-dir", str(tmp_path / "data")]
    assert run([*places, "list"]) == 0
    assert f"there is no config file {tmp_path / 'typo.toml'}" in capsys.readouterr().err
    assert run([*places, "add", "https://herald.example/feed", "--unchecked"]) == 0
    assert "there is no config file" not in capsys.readouterr().err


def documented(*commands: str) -> set[str]:
    """The names in the paragraphs of docs/cli.md about the JSON of these commands."""
    page = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    about = re.findall(
        r"^\*\*(.+?)\*\*:?(.+?)(?=\n\n)", page.partition("## JSON")[2], re.MULTILINE | re.DOTALL
    )
    told = [said for names, said in about if set(re.findall(r"`(\w+)", names)) & set(commands)]
    return {name for said in told for name in re.findall(r"`(\w+)`", said)}


@pytest.mark.parametrize("command", ["list", "show", "tags", "feeds", "moved", "share"])
def test_every_name_in_json_is_told_in_the_paragraph_of_its_command(
    call: Call, paths: Paths, command: str
) -> None:
    if command == "moved":
        with Store.open(paths.store) as store:
            bring(store, store.feeds()[0].id, visit=Visit(address="https://moved.example/feed"))
    article_id = str(records(call("list", "--json", "--limit", "1")[1])[0]["id"])
    given = {"show": (article_id, "--json"), "share": (article_id, "--as", "json")}
    out = call(command, *given.get(command, ("--json",)))[1]
    names = set(records(out)[0])
    paragraphs = {"show": ("list", "show"), "share": ("list", "show", "share")}
    assert names - documented(*paragraphs.get(command, (command,))) == set()


def test_what_came_and_was_never_indexed_is_searched_all_the_same(call: Call, paths: Paths) -> None:
    """A refresh that was killed, or is under way, leaves articles that the search cannot know."""
    with Store.open(paths.store) as store:
        feed = store.feeds()[0].id
        bring(store, feed, article("a", text="zyzzyva"), article("b", text="nothing of it"))
        assert store.waiting() == 2
    assert len(records(call("list", "zyzzyva", "--json")[1])) == 1
    with Store.open(paths.store) as store:
        bring(store, feed, article("c", text="zyzzyva"))
    assert call("mark", "starred", "zyzzyva")[0] == 0
    assert len(records(call("list", "zyzzyva is:starred", "--json")[1])) == 2


def test_a_search_while_somebody_writes_says_what_it_may_lack(
    call: Call, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(self: Reader) -> bool:
        raise StoreBusyError("the store is busy")

    monkeypatch.setattr(Reader, "catch_up", busy)
    code, out, err = call("list", "bridge", "--json")
    assert code == 0
    assert records(out)
    assert "the newest articles may be missing from this search: the store is busy" in err


def test_global_options_stand_before_or_after_the_command(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    places = ["--config", str(paths.config), "--data-dir", str(paths.data)]
    assert run([*places, "--quiet", "list", "--json"]) == 0
    before = capsys.readouterr()
    assert run(["list", *places, "--json", "--quiet"]) == 0
    after = capsys.readouterr()
    assert before == after
    assert not before.err


def test_limit_zero_is_all_and_a_query_narrows(call: Call) -> None:
    everything = records(call("list", "--json", "--limit", "0")[1])
    assert len(everything) >= 120
    unread = records(call("list", "--json", "--limit", "0", "--unread")[1])
    assert len(unread) == len(everything)
    short = records(call("list", "--json", "--limit", "0", "time:<3m")[1])
    assert 0 < len(short) < len(everything)
    assert all(int(str(record["reading_minutes"])) < 3 for record in short)


def test_tag_and_feed_narrow(call: Call) -> None:
    tag = records(call("tags", "--json")[1])[0]
    tagged = records(call("list", "--json", "--limit", "0", "--tag", str(tag["label"]).upper())[1])
    assert len(tagged) == tag["total"]
    feed = records(call("feeds", "--json")[1])[0]
    found = records(call("list", "--json", "--limit", "0", "--feed", str(feed["url"]))[1])
    assert len(found) == feed["total"]
    assert {record["feed_url"] for record in found} == {feed["url"]}


def test_marks_by_id_and_by_query_are_seen_by_the_next_command(call: Call) -> None:
    first, second, *_ = records(call("list", "--json")[1])
    assert call("mark", "starred", str(first["id"]), str(second["id"]))[0] == 0
    starred = records(call("list", "is:starred", "--json")[1])
    assert {record["id"] for record in starred} == {first["id"], second["id"]}
    assert call("mark", "unstarred", "is:starred")[0] == 0
    assert not call("list", "is:starred")[1]
    for state, name, value in (
        ("read", "read", True),
        ("later", "later", True),
        ("unread", "read", False),
        ("not-later", "later", False),
    ):
        assert call("mark", state, str(first["id"]))[0] == 0
        assert records(call("show", str(first["id"]), "--json")[1])[0][name] is value


def test_marking_what_is_not_there_marks_nothing(call: Call) -> None:
    first = records(call("list", "--json", "--limit", "1")[1])[0]
    code, out, err = call("mark", "read", str(first["id"]), "99999999")
    assert code == 1
    assert not out
    assert "99999999" in err
    assert not records(call("list", "is:read", "--json")[1])


def test_show_prints_the_article_within_the_width(call: Call) -> None:
    first = records(call("list", "--json", "--limit", "1")[1])[0]
    code, out, _ = call("show", str(first["id"]), "--width", "50")
    assert code == 0
    assert str(first["title"])[:20] in out
    assert "MIN READ" in out or "SUMMARY" in out
    assert "\x1b" not in out
    assert call("show", "99999999")[0] == 1


def test_show_fetches_the_full_text_once_and_gives_the_feeds_too(call: Call) -> None:
    found = records(call("list", "--json", "--limit", "0")[1])
    teaser = next(one for one in found if one["summary_only"] and one["language"] == "en")
    number = str(teaser["id"])
    code, out, err = call("show", number, "--text", "full", "--json")
    assert (code, err) == (0, "")
    (full,) = records(out)
    (feed,) = records(call("show", number, "--text", "feed", "--json")[1])
    assert (full["source"], feed["source"]) == ("full text", "feed text")
    assert len(str(full["text"])) > 2 * len(str(feed["text"]))
    # From now on it is shown like that, and is no summary any more.
    (kept,) = records(call("show", number, "--json")[1])
    assert (kept["source"], kept["summary_only"], kept["text"]) == (
        "full text", False, full["text"],
    )  # fmt: skip


def test_show_says_why_there_is_no_full_text_and_gives_the_feeds(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_reader: Reader, _article: Article) -> None:
        raise PageError("the server answers 404")

    monkeypatch.setattr(Reader, "await_page", refused)
    first = records(call("list", "--json", "--limit", "1")[1])[0]
    code, out, err = call("show", str(first["id"]), "--text", "full")
    assert (code, err) == (2, "no full text: the server answers 404\n")
    assert str(first["title"])[:20] in out


def test_what_cannot_be_understood_is_a_usage_error(call: Call) -> None:
    for arguments in (
        ("list", "is:nonsense"),
        ("list", "(open"),
        ("mark", "nonsense", "1"),
        ("mark", "read", ""),
        ("nonsense",),
        ("refresh", "no such feed"),
        ("remove", "no such feed"),
        ("export", "--json"),
        ("import", "/no/such/file.opml"),
        ("list", "--limit", "-1"),
        ("list", "--limit", "many"),
        ("list", "--lim", "1"),
        ("show", "-1"),
        ("mark", "read", "1,2"),
        ("mark", "read", "1-3"),
        ("mark", "read", "1", "storm"),
        ("import", __file__),
    ):
        code, out, err = call(*arguments)
        assert (code, out) == (1, ""), arguments
        assert err.strip(), arguments


def test_the_place_of_a_mistake_in_a_query_is_shown(call: Call) -> None:
    _, _, err = call("list", "日本", "tagg:x")
    assert err.splitlines()[1:] == ["  日本 tagg:x", "       ^"]


def test_feeds_of_one_name_are_told_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "config.toml"
    places = ["--config", str(config), "--data-dir", str(tmp_path / "data")]
    config.write_text(f'[[feeds]]\nurl = "{tmp_path}/a/feed.xml"\n', encoding="utf-8")
    assert run([*places, "refresh"]) == 3
    assert capsys.readouterr().err.startswith("newsreader: feed.xml: there is no such file\n")
    with config.open("a", encoding="utf-8") as file:
        file.write(f'[[feeds]]\nurl = "{tmp_path}/b/feed.xml"\n')
    assert run([*places, "refresh", "--force", "--json"]) == 3
    captured = capsys.readouterr()
    for folder in "ab":
        url = f"{tmp_path}/{folder}/feed.xml"
        assert f"newsreader: feed.xml ({url}): there is no such file\n" in captured.err
        assert url in {record["feed_url"] for record in records(captured.out)}


def test_a_query_that_begins_with_a_number_is_quoted(call: Call) -> None:
    code, _, err = call("mark", "read", "400 lorries")
    assert (code, err) == (0, "0 articles marked read\n")


def test_columns_stand_beneath_one_another_in_every_script(call: Call) -> None:
    _, out, _ = call("list", "--limit", "0")
    shown = {cell_width(line[: line.index(":")]) for line in out.splitlines()}
    assert len(shown) == 1
    rows = [line for line in out.splitlines() if not line.isascii()]
    assert rows


@pytest.mark.parametrize(
    "command",
    ["list", "export", "list --json", "config path", "--help", "show --help", "--version"],
)
def test_output_that_cannot_be_written_is_an_error_in_words(paths: Paths, command: str) -> None:
    program = f"{sys.executable} -m newsreader --config {paths.config} --data-dir {paths.data}"
    for nowhere in (">/dev/full", ">&-"):
        done = subprocess.run(
            ["bash", "-c", f"{program} {command} {nowhere}"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert done.stderr.splitlines()[-1].startswith("newsreader: cannot write the output: ")
        assert "Traceback" not in done.stderr


def test_words_that_reach_nobody_change_no_exit_code(paths: Paths) -> None:
    program = f"{sys.executable} -m newsreader --config {paths.config} --data-dir {paths.data}"
    done = subprocess.run(["bash", "-c", f"{program} mark read 1 2>/dev/full"], check=False)
    assert done.returncode == 0


def test_a_name_that_is_empty_stands_for_nothing(call: Call, tmp_path: Path) -> None:
    before = call("feeds")[1]
    for command in ("remove", "refresh", "feeds"):
        code, _, err = call(command, "")
        assert (code, err) == (1, "newsreader: the address or name of the feed is empty\n")
    for option in ("--config", "--data-dir"):
        code, _, err = call(option, "", "list")
        assert code == 1
        assert err.endswith(f"argument {option}: an empty name\n")
    assert call("feeds")[1] == before


def test_a_part_of_a_name_is_not_enough_to_remove_a_feed(call: Call) -> None:
    title = records(call("feeds", "--json")[1])[0]["title"]
    assert isinstance(title, str)
    code, _, err = call("remove", title[:-1])
    assert (code, err) == (
        1,
        f"newsreader: there is no feed '{title[:-1]}'; 'newsreader feeds' lists them\n",
    )
    assert call("remove", title)[0] == 0


@pytest.mark.parametrize("number", [str(2**63), "9" * 5000])
def test_numbers_beyond_all_articles_are_articles_that_are_not_there(
    call: Call, number: str
) -> None:
    for command in ("show", "share", "download"):
        code, _, err = call(command, number)
        assert (code, err.endswith(f"there is no article {number}\n")) == (1, True)
        assert call(command, str(2**63 - 1))[0] == 1
    first = str(records(call("list", "--json", "--limit", "1")[1])[0]["id"])
    code, _, err = call("mark", "read", first, number)
    assert (code, err) == (
        1,
        f"newsreader: there is no article {number}; nothing was marked\n",
    )
    assert call("list", "--limit", number)[1] == call("list", "--limit", "0")[1]
    assert call("show", first, "--width", number)[0] == 0
    assert call("download", first, number)[0] == 1


def test_the_first_and_the_last_day_of_all_are_days(call: Call) -> None:
    everything = call("list", "--limit", "0")[1]
    assert everything
    for all_of_them in ("since:0001-01-01", "before:9999-12-31", "before:9999-12"):
        assert call("list", "--limit", "0", all_of_them) == (0, everything, "")
    for none in ("since:9999-12-31", "date:9999-12", "date:9999-12-31", "before:0001-01-01"):
        assert call("list", none)[:2] == (0, "")


def test_words_that_cannot_be_written_are_lost_and_the_data_is_not(paths: Paths) -> None:
    program = f"{sys.executable} -m newsreader --config {paths.config} --data-dir {paths.data}"
    done = subprocess.run(
        ["bash", "-c", f"{program} list --limit 2 2>&-"], capture_output=True, check=False
    )
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == 2


def test_export_and_import_round_trip(
    call: Call, tmp_path: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = call("export")
    assert code == 0
    file = tmp_path / "feeds.opml"
    file.write_text(out, encoding="utf-8")
    before = paths.config.read_text(encoding="utf-8")
    assert "0 feeds added" in call("import", str(file))[2]
    assert paths.config.read_text(encoding="utf-8") == before
    other = ["--config", str(tmp_path / "other.toml"), "--data-dir", str(tmp_path / "other")]
    assert run([*other, "--quiet", "import", str(file)]) == 0
    assert run([*other, "export"]) == 0
    again = capsys.readouterr().out
    assert re.sub("<dateCreated>.*", "", again) == re.sub("<dateCreated>.*", "", out)


def test_a_removed_feed_comes_back_with_its_stars(call: Call) -> None:
    feed = records(call("feeds", "--json")[1])[0]
    article = records(call("list", "--json", "--feed", str(feed["url"]))[1])[0]
    call("mark", "starred", str(article["id"]))
    assert call("remove", str(feed["url"]))[0] == 0
    assert feed["id"] not in [one["id"] for one in records(call("feeds", "--json")[1])]
    assert not call("list", "is:starred")[1]
    assert call("add", "--unchecked", str(feed["url"]))[0] == 0
    assert [record["id"] for record in records(call("list", "is:starred", "--json")[1])] == [
        article["id"]
    ]


def test_config_path_and_check(call: Call, paths: Paths) -> None:
    assert call("config", "path")[1] == f"{paths.config}\n"
    assert call("config", "check")[0] == 0
    lines = paths.config.read_text(encoding="utf-8").splitlines()
    at = lines.index("[[feeds]]")
    lines.insert(at + 1, 'intervall = "1h"')
    paths.config.write_text("\n".join(lines), encoding="utf-8")
    code, out, err = call("config", "check")
    assert code == 1
    assert not out
    assert (
        f"config.toml:{at + 2}: unknown key 'intervall' in [[feeds]]; did you mean 'interval'?"
        in err
    )


def test_config_check_reports_clashes_in_the_keymap(call: Call, paths: Paths) -> None:
    text = paths.config.read_text(encoding="utf-8")
    text = text.replace("\n[keymap]\n", '\n[keymap]\ntoggle-star = "u"\n')
    paths.config.write_text(text, encoding="utf-8")
    code, _, err = call("config", "check")
    assert code == 1
    assert "toggle-star" in err
    assert "toggle-read" in err


def test_config_edit_opens_the_editor_on_a_commented_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = tmp_path / "seen"
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"{sys.executable} -c \"import sys,shutil;"
                                 f"shutil.copy(sys.argv[1], '{seen}')\"")  # fmt: skip
    assert run(["--config", str(tmp_path / "new" / "config.toml"), "config", "edit"]) == 0
    assert "[[feeds]]" in seen.read_text(encoding="utf-8")
    assert not capsys.readouterr().out


def test_an_editor_that_fails_is_told_and_nothing_is_called_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f'{sys.executable} -c "raise SystemExit(4)"')
    assert run(["--config", str(tmp_path / "config.toml"), "config", "edit"]) == ExitCode.USAGE
    told = capsys.readouterr()
    assert "the editor " in told.err
    assert "failed (4)" in told.err
    assert "good" not in told.err + told.out


def test_a_config_that_is_gone_costs_nothing_and_is_written_again(call: Call, paths: Paths) -> None:
    before, listed = paths.config.read_bytes(), call("list")[1]
    paths.config.unlink()
    code, out, err = call("list")
    assert (code, out) == (0, listed)
    assert "config.toml: the file is missing" in err
    assert call("config", "check")[0] == 1
    assert call("config", "restore")[0] == 0
    assert paths.config.read_bytes() == before
    assert call("config", "restore")[0] == 1  # there is one
    assert call("config", "check")[0] == 0


def test_a_broken_config_goes_on_with_the_last_good_one(call: Call, paths: Paths) -> None:
    assert call("list")[0] == 0
    with paths.config.open("a", encoding="utf-8") as file:
        file.write("\nthis is no toml\n")
    code, out, err = call("list")
    assert code == 0
    assert out
    assert "config.toml:" in err


def test_a_broken_config_without_a_good_one_is_an_error(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text("= nothing", encoding="utf-8")
    assert run(["--config", str(config), "--data-dir", str(tmp_path / "data"), "list"]) == 1


def test_a_store_that_is_no_database_is_left_alone(
    paths: Paths, call: Call, tmp_path: Path
) -> None:
    for other in paths.data.glob("newsreader.db*"):
        other.unlink()
    paths.store.write_bytes(b"my diary, not a database " * 100)
    code, out, err = call("list")
    assert (code, out) == (4, "")
    assert "newsreader.db" in err
    assert paths.store.read_bytes().startswith(b"my diary")


def test_without_a_terminal_it_prints_what_to_do_first(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newsreader", "--config", str(tmp_path / "c.toml"),
         "--data-dir", str(tmp_path / "data")],
        capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0
    assert not done.stdout
    assert "newsreader add" in done.stderr


def test_without_a_terminal_it_prints_unread_headlines(call: Call) -> None:
    code, out, _ = call()
    assert code == 0
    assert len(out.splitlines()) == 50
    code, out, _ = call("--json")
    assert len(records(out)) == 50


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"newsreader {__version__}\n"
    assert run(["--help"]) == 0
    assert "exit codes" in capsys.readouterr().out


def test_a_closed_pipe_is_no_error(paths: Paths) -> None:
    command = (
        f"{sys.executable} -m newsreader --config {paths.config} --data-dir {paths.data} "
        "list --limit 0 | head -n 1"
    )
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        "add one.example ADDRESS --bogus",
        "ADDRESS",
        "add one.example --titel=ADDRESS",
        "list --limit ADDRESS",
        "list --quiet=ADDRESS",
        "mark ADDRESS 3",
        "show ADDRESS",
        "import ADDRESS",
    ],
)
def test_no_error_about_arguments_echoes_a_password(call: Call, arguments: str) -> None:
    address = "https://user:p%40ss@h.example/feed"
    code, out, err = call(*arguments.replace("ADDRESS", address).split())
    assert (code, out) == (1, "")
    assert "***@h.example/feed" in err
    assert "p%40ss" not in err


def test_a_password_that_an_error_quotes_with_escapes_is_hidden_too(call: Call) -> None:
    _, _, err = call("list", "--limit", "https://user:p'\"\\x@h.example/feed")
    assert "***@h.example/feed" in err
    assert "user" not in err


def test_secrets_leave_only_when_asked_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(
        '[[feeds]]\nurl = "https://one.example/feed"\ntitle = "One"\ninterval = "2h"\n'
        'tags = ["a", "B c"]\nlimit = 7\nenabled = false\nfull_text = "never"\n'
        'username = "reader"\npassword_command = ["pass", "show", "news"]\n'
        'headers = { Accept-Language = "en", Authorization = "Bearer x" }\n',
        encoding="utf-8",
    )
    places = ["--config", str(config), "--data-dir", str(tmp_path / "data")]
    assert run([*places, "export"]) == 0
    shown = capsys.readouterr().out
    assert "Accept-Language" in shown
    assert not any(secret in shown for secret in ("reader&", "pass", "Bearer", '"reader"'))
    assert run([*places, "export", "--private"]) == 0
    backup = tmp_path / "backup.opml"
    backup.write_text(capsys.readouterr().out, encoding="utf-8")
    other = tmp_path / "other.toml"
    there = ["--config", str(other), "--data-dir", str(tmp_path / "other")]
    assert run([*there, "import", "--private", str(backup)]) == 0
    assert load(other).feeds == load(config).feeds
