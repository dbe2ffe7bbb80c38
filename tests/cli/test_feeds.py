"""How the feeds are, for people and for scripts; and feeds that have moved."""

import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from newsreader.cli.arguments import JSON_COMMANDS
from newsreader.cli.main import run
from newsreader.fetch import networks
from newsreader.model.feed import Visit
from newsreader.paths import Paths
from newsreader.store.store import Store
from newsreader.typeset.cells import cell_width
from tests.conftest import NOW
from tests.store.makers import bring

Call = Callable[..., tuple[int, str, str]]

NAMES = {
    "id", "url", "title", "site", "tags", "enabled", "unread", "total", "checked", "succeeded",
    "next_check", "why", "rate", "newest", "moved", "error", "failures", "complaint",
    "answers",
}  # fmt: skip
ANSWER = {"at", "status", "size", "seconds", "new", "updated", "error"}
COMMANDS = (
    "list",
    "show",
    "tags",
    "feeds",
    "moved",
    "refresh",
    "mark",
    "add",
    "remove",
    "import",
    "export",
    "config",
    "demo",
)
EVIL = "gone \x1b]52;c;ZXZpbA==\x07 \x9b31m\u202e[/foo] "
NEW = "https://new.example/feed"


@pytest.fixture
def call(paths: Paths, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.setenv("COLUMNS", "80")

    async def look_up(_: str) -> list[str]:
        return ["93.184.215.14"]

    monkeypatch.setattr(networks, "look_up", look_up)

    def caller(*arguments: str) -> tuple[int, str, str]:
        code = run(["--config", str(paths.config), "--data-dir", str(paths.data), *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return caller


def feeds(call: Call, *arguments: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in call("feeds", "--json", *arguments)[1].splitlines()]


def trouble(paths: Paths, at: int, **changes: object) -> None:
    """Let the last visit of a feed have gone so."""
    with Store.open(paths.store) as store:
        feed = store.feeds()[at].id
        bring(store, feed, checked=NOW + timedelta(hours=1), **changes)


def test_json_says_all_of_a_feed_and_its_last_answers(call: Call, paths: Paths) -> None:
    trouble(
        paths,
        2,
        error="It does not answer.",
        why="failed once",
        visit=Visit(rate=1 / 3),
    )
    found = feeds(call)
    assert all(set(feed) == NAMES for feed in found)
    feed = found[2]
    assert (feed["why"], feed["rate"], feed["moved"]) == ("failed once", 0.3333, "")
    assert feed["newest"] is None
    assert str(found[0]["newest"]).startswith("2026-03-1")
    answers = feed["answers"]
    assert isinstance(answers, list)
    assert len(answers) == 2
    assert all(set(answer) == ANSWER for answer in answers)
    assert answers[0] == {
        "at": "2026-03-14T10:30:00Z",
        "status": None,
        "size": 0,
        "seconds": 0.0,
        "new": 0,
        "updated": 0,
        "error": "It does not answer.",
    }
    assert answers[1]["status"] == 200
    assert answers[1]["size"] > 0
    assert answers[1]["new"] == feed["total"]
    assert feeds(call, str(feed["url"]), "Coast Wire") == [found[0], feed]


def test_the_names_are_in_the_reference() -> None:
    text = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    assert {name for name in NAMES | ANSWER if f"`{name}`" not in text} == set()


LONG = "the server answered 404 (not found), and much more was said of it than a line can hold"


def test_the_list_has_trouble_first_marked_and_nothing_is_cut(call: Call, paths: Paths) -> None:
    trouble(paths, 3, error=LONG)
    trouble(paths, 5, visit=Visit(address=NEW))
    titles = [str(feed["title"]) for feed in feeds(call)]
    code, out, err = call("feeds")
    lines = out.splitlines()
    assert code == 0
    assert len(lines) == len(titles)
    assert lines[0].startswith("!")
    assert titles[3] in lines[0]
    assert lines[0].endswith(LONG)
    assert lines[1].startswith("~")
    assert titles[5] in lines[1]
    assert lines[1].endswith(f"moved to {NEW}")
    assert [line[0] for line in lines[2:]] == [" "] * (len(titles) - 2)
    assert f"{len(titles)} feeds, 1 failed" in err
    assert "moved --write" in err


def test_on_a_terminal_what_does_not_fit_goes_on_below(
    call: Call, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble(paths, 3, error=LONG)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    lines = call("feeds")[1].splitlines()
    assert max(map(cell_width, lines)) <= 80
    assert lines[0].startswith("!")
    below = [line.strip() for line in lines[1:3]]
    assert " ".join(below).replace("  ", " ") == LONG
    assert len(lines) == len(feeds(call)) + 2


def test_only_those_that_failed(call: Call, paths: Paths) -> None:
    assert call("feeds", "--failed")[1] == ""
    trouble(paths, 3, error=LONG)
    failed = feeds(call)[3]
    assert LONG in call("feeds", "--failed")[1]
    assert len(call("feeds", "--failed")[1].splitlines()) == 1
    assert feeds(call, "--failed") == [failed]


def test_feeds_called_the_same_are_told_apart_and_found_by_a_part_of_the_address(
    call: Call, paths: Paths
) -> None:
    first, second = (str(feed["url"]) for feed in feeds(call)[:2])
    text = paths.config.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^title = .*\n", "", text)
    for url in (first, second):
        text = text.replace(f'url = "{url}"', f'url = "{url}"\ntitle = "The same"')
    paths.config.write_text(text, encoding="utf-8")
    out = call("feeds")[1]
    assert f"The same ({first})" in out
    assert f"The same ({second})" in out
    part = first.rpartition("/")[2]
    assert [feed["url"] for feed in feeds(call, part)] == [first]


def test_one_that_is_switched_off_is_no_failure_and_says_so_when_asked(
    call: Call, paths: Paths
) -> None:
    trouble(paths, 3, error=LONG)
    url = str(feeds(call)[3]["url"])
    text = paths.config.read_text(encoding="utf-8")
    off = text.replace(f'url = "{url}"', f'url = "{url}"\nenabled = false')
    paths.config.write_text(off, encoding="utf-8")
    code, out, err = call("feeds")
    assert out[0] == " "
    assert "failed" not in err
    code, _, err = call("refresh", url)
    assert code == 1
    assert f"({url}) is switched off in the config file: not asked" in err


def test_a_feed_has_a_page_of_text(call: Call, paths: Paths) -> None:
    trouble(paths, 0, status=503, seconds=1.25, error=EVIL, why="failed twice")
    feed = feeds(call)[0]
    code, out, _ = call("feeds", str(feed["title"]))
    assert code == 0
    assert out.splitlines()[0] == feed["title"]
    assert str(feed["url"]) in out
    for words in ("Next check", "failed twice", "503 unavailable", "1.2 s", "[/foo]", "loaded"):
        assert words in out
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", out)
    assert max(map(cell_width, out.splitlines())) <= 80
    assert call("feeds", "no such feed")[0] == 1
    assert call("feeds", str(feed["title"]), str(feed["title"]))[1].count("Next check") == 2


def test_moved_feeds_are_listed_and_then_written(call: Call, paths: Paths) -> None:
    assert call("moved")[:2] == (0, "")
    trouble(paths, 1, visit=Visit(address=NEW))
    old = feeds(call)[1]
    assert call("moved")[1] == f"{old['url']} -> {NEW}\n"
    assert call("moved", str(feeds(call)[0]["url"]))[1] == ""
    before = paths.config.read_text(encoding="utf-8")
    ids = call("list", "--limit", "0", "--feed", str(old["url"]))[1]
    code, out, _ = call("moved", "--write")
    assert (code, out) == (0, f"{old['url']} -> {NEW}\n")
    assert paths.config.read_text(encoding="utf-8") == before.replace(str(old["url"]), NEW)
    new = feeds(call)[1]
    assert (new["id"], new["url"], new["moved"]) == (old["id"], NEW, "")
    assert call("list", "--limit", "0", "--feed", NEW)[1] == ids
    assert call("moved", "--write")[:2] == (0, "")
    assert not call("feeds")[1].startswith("~")
    assert new["complaint"] == ""


def test_a_move_that_is_left_to_the_reader_is_told_so_and_not_offered(
    call: Call, paths: Paths
) -> None:
    old, other = str(feeds(call)[1]["url"]), str(feeds(call)[2]["url"])
    text = paths.config.read_text(encoding="utf-8")
    paths.config.write_text(text.replace(f'url = "{old}"', f'url = "{old}"\nusername = "me"'))
    trouble(paths, 1, visit=Visit(address=NEW))
    words = "has a password or headers of its own"
    for command in (("feeds", old), ("moved",)):
        _, out, err = call(*command)
        assert words in " ".join((out + err).split())
        assert "moved --write" not in out + err
    assert "moved --write" not in call("feeds")[2]
    # Nor is it offered where no line tells of a move.
    trouble(paths, 2, visit=Visit(address=NEW), error="It does not answer.")
    assert "moved --write" not in call("feeds")[2]
    said = call("moved")[2]
    assert "moved --write" in said
    assert f"{old}: it {words}" in said
    assert f"{other}: " not in said


def test_moved_feeds_as_json(call: Call, paths: Paths) -> None:
    trouble(paths, 1, visit=Visit(address=NEW), complaint=f"moved for good to {NEW}; odd dates")
    old = feeds(call)[1]
    assert old["complaint"] == "odd dates"
    record = {
        "feed_id": old["id"],
        "feed": old["title"],
        "feed_url": old["url"],
        "moved": NEW,
        "written": "",
        "joined": "",
        "refused": "",
    }
    assert json.loads(call("moved", "--json")[1]) == record
    written = json.loads(call("moved", "--json", "--write")[1])
    assert written == record | {"written": NEW}
    text = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    assert {name for name in record if f"`{name}`" not in text} == set()


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_offers_json_where_it_has_an_effect(call: Call, command: str) -> None:
    code, out, _ = call(*filter(None, (command,)), "--help")
    assert code == 0
    assert ("--json" in out) == (command in JSON_COMMANDS or not command)


def test_a_move_that_cannot_be_written_is_told_and_ends_with_1(call: Call, paths: Paths) -> None:
    trouble(paths, 0, visit=Visit(address="https://a b/"))
    trouble(paths, 1, visit=Visit(address=NEW))
    first, second = feeds(call)[:2]
    code, out, err = call("moved", "--write")
    assert code == 1
    assert out == f"{second['url']} -> {NEW}\n"
    assert str(first["url"]) in err
    assert [feed["url"] for feed in feeds(call)[:2]] == [first["url"], NEW]


@pytest.mark.parametrize("way", ["moved", "remove"])
def test_a_move_to_an_address_that_is_there_joins_the_two(
    call: Call, paths: Paths, way: str
) -> None:
    first, second = feeds(call)[:2]
    trouble(paths, 0, visit=Visit(address=str(second["url"])))
    code, _, err = call("moved", "--write") if way == "moved" else call(way, str(first["url"]))
    assert code == 0
    told = f"{second['title']} had that" if way == "moved" else f"go on under {second['url']}"
    assert told in err
    after = feeds(call)[0]
    assert (after["url"], after["title"]) == (second["url"], second["title"])
    assert after["total"] == int(str(first["total"])) + int(str(second["total"]))
