"""One option of one feed is changed; all else in the file stays, byte for byte."""

from pathlib import Path

import pytest

from newsreader.config.change import change_feed, move_feed
from newsreader.config.load import load
from newsreader.errors import ConfigError, UsageError
from newsreader.model.feed import Subscription
from tests.config.files import at

OWN = """\
# My feeds.
[[feeds]] # the best
  title = 'One'
  url='https://one.example/feed'   # since 2019
#interval = "1h"

[reader]
measure   = 60

[[feeds]]
url = "https://two.example/feed"
enabled   =   false # till May
[feeds.headers]
Accept = "text/xml"
"""
NEW = "https://new.example/f?a=1&b='2'"


def test_an_address_is_changed_where_it_stands(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    assert move_feed(path, "https://ONE.example/feed", NEW) is True
    assert path.read_text() == OWN.replace("'https://one.example/feed'", f'"{NEW}"')
    assert [feed.url for feed in load(path).feeds] == [NEW, "https://two.example/feed"]
    assert move_feed(path, "https://one.example/feed", "https://x.example/") is False
    assert move_feed(path, NEW, "https://one.example/feed") is True
    assert load(path).feeds[0].title == "One"


@pytest.mark.parametrize("address", ["https://two.example/feed", "HTTPS://TWO.example/feed"])
def test_an_address_that_another_feed_has_is_refused(tmp_path: Path, address: str) -> None:
    path = at(tmp_path, OWN)
    with pytest.raises(UsageError, match="another feed"):
        move_feed(path, "https://one.example/feed", address)
    assert path.read_text() == OWN


@pytest.mark.parametrize("address", ["", "ftp://x.example/", "https://", "https://a b/"])
def test_what_is_no_address_is_refused(tmp_path: Path, address: str) -> None:
    path = at(tmp_path, OWN)
    with pytest.raises(UsageError):
        move_feed(path, "https://one.example/feed", address)
    assert path.read_text() == OWN


def switched(path: Path, url: str, *, enabled: bool) -> bool:
    return change_feed(path, Subscription(url, enabled=enabled), "enabled")


def test_a_feed_is_switched_off_and_on(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    assert switched(path, "https://one.example/feed", enabled=False) is True
    line = "  url='https://one.example/feed'   # since 2019\n"
    off = OWN.replace(line, line + "  enabled = false\n")
    assert path.read_text() == off
    assert switched(path, "https://two.example/feed", enabled=True) is True
    assert path.read_text() == off.replace("=   false #", "=   true #")
    assert [feed.enabled for feed in load(path).feeds] == [False, True]
    assert switched(path, "https://one.example/feed", enabled=True) is True
    assert path.read_text() == OWN.replace("=   false #", "=   true #")  # as it was before
    assert switched(path, "https://three.example/", enabled=True) is False


@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_the_ends_of_lines_stay_as_they_are(tmp_path: Path, ending: str) -> None:
    path = at(tmp_path, f"[[feeds]]{ending or chr(10)}url = '/a'{ending}")
    assert switched(path, "/a", enabled=False)
    newline = ending or "\n"
    wanted = f"[[feeds]]{newline}url = '/a'{newline}enabled = false{ending}"
    assert path.read_bytes() == wanted.encode()


def test_feeds_written_as_a_list_are_changed_too(tmp_path: Path) -> None:
    text = "feeds = [\n  { url = '/a' }, # first\n  { url = '/b', title = 'B' },\n]\n"
    path = at(tmp_path, text)
    assert move_feed(path, "/b", "/c")
    assert path.read_text() == text.replace("'/b'", '"/c"')
    assert switched(path, "/a", enabled=False)
    assert [feed.enabled for feed in load(path).feeds] == [False, True]
    assert "# first" in path.read_text()


def test_a_broken_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = at(tmp_path, OWN + "x = = 1\n")
    with pytest.raises(ConfigError):
        switched(path, "https://one.example/feed", enabled=False)
    with pytest.raises(ConfigError):
        move_feed(path, "https://one.example/feed", NEW)
    assert path.read_text() == OWN + "x = = 1\n"


def named(path: Path, title: str) -> bool:
    return change_feed(path, Subscription("https://one.example/feed", title), "title")


def tagged(path: Path, *tags: str) -> bool:
    return change_feed(path, Subscription("https://one.example/feed", tags=tags), "tags")


def test_a_name_is_changed_where_it_stands(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    assert named(path, 'The "One" \\ [x]')
    assert path.read_text() == OWN.replace("'One'", '"The \\"One\\" \\\\ [x]"')
    assert load(path).feeds[0].title == 'The "One" \\ [x]'
    assert named(path, "One")
    assert path.read_text() == OWN.replace("'One'", '"One"')


@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_what_comes_and_is_taken_away_again_leaves_no_trace(tmp_path: Path, ending: str) -> None:
    first = f"# Mine.{ending or chr(10)}[[feeds]]{ending or chr(10)}"
    path = at(tmp_path, f"{first}url = 'https://one.example/feed'{ending}")
    before = path.read_bytes()
    assert named(path, "Uno")
    assert tagged(path, "world")
    assert load(path).feeds[0].tags == ("world",)
    assert named(path, "")
    assert tagged(path)
    assert path.read_bytes() == before


def test_a_remark_beside_a_value_stays_when_that_is_taken_away(tmp_path: Path) -> None:
    text = OWN.replace("'One'\n", "'One' # my own\n")
    path = at(tmp_path, text)
    assert named(path, "")
    assert path.read_text() == text.replace("'One'", '""')
    assert load(path).feeds[0].title == ""


def test_tags_on_many_lines_are_changed_and_taken_away(tmp_path: Path) -> None:
    tags = "  tags = [\n    'a', # first\n    'b',\n  ]\n"
    path = at(tmp_path, OWN.replace("  title = 'One'\n", tags))
    assert tagged(path, "x, y", "z")
    assert path.read_text() == OWN.replace("title = 'One'", 'tags = ["x, y", "z"]')
    assert load(path).feeds[0].tags == ("x, y", "z")
    assert tagged(path)
    assert path.read_text() == OWN.replace("  title = 'One'\n", "")


def test_names_and_tags_of_feeds_in_a_list_are_changed_too(tmp_path: Path) -> None:
    text = "feeds = [{ url = 'https://one.example/feed' }] # all\n"
    path = at(tmp_path, text)
    assert named(path, "One")
    assert tagged(path, "a", "b")
    assert load(path).feeds == (Subscription("https://one.example/feed", "One", ("a", "b")),)
    assert named(path, "")
    assert tagged(path)
    assert load(path).feeds == (Subscription("https://one.example/feed"),)
    assert "# all" in path.read_text()
