"""Edits: what the user wrote stays, byte for byte, and what the program wants is in the file."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.config.edit import add_feeds, as_written, remove_feed
from newsreader.config.load import load, settings_of
from newsreader.config.write import feed_table
from newsreader.errors import ConfigError, UsageError
from newsreader.model.feed import FullText, Subscription
from tests.config.files import at

OWN = """\
# My feeds, in my order.
[[feeds]]
url='https://one.example/feed'   # the best
#interval = "1h"

[reader] # what I like
measure   = 60

# Two is slow
[[feeds]]
url = "https://two.example/feed"
  tags = [ "x",
           "y" ] # two
[feeds.headers]
Accept = "text/xml"

[keymap]
# none yet
"""


def test_adding_keeps_every_byte(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    new = [
        Subscription("https://three.example/", title='Three "3" [/x]', tags=("a", "b c")),
        Subscription("https://ONE.example/feed"),
        Subscription("https://three.example"),
    ]
    assert add_feeds(path, new) == 1
    table = '\n[[feeds]]\nurl = "https://three.example/"\ntitle = "Three \\"3\\" [/x]"\n'
    table += 'tags = ["a", "b c"]\n'
    before = 'Accept = "text/xml"\n'
    assert path.read_text() == OWN.replace(before, before + table)
    assert add_feeds(path, new) == 0


def test_adding_to_a_file_without_feeds(tmp_path: Path) -> None:
    path = at(tmp_path, "[reader]\nmeasure = 60 # no line end")
    assert add_feeds(path, [Subscription("/srv/a.xml")]) == 1
    assert path.read_text() == (
        '[reader]\nmeasure = 60 # no line end\n\n[[feeds]]\nurl = "/srv/a.xml"\n'
    )


def test_remarks_under_the_last_feed_stay_with_it(tmp_path: Path) -> None:
    path = at(tmp_path, '[[feeds]]\nurl = "/a"\n#limit = 5\n')
    add_feeds(path, [Subscription("/b")])
    assert path.read_text() == '[[feeds]]\nurl = "/a"\n#limit = 5\n\n[[feeds]]\nurl = "/b"\n'
    path = at(tmp_path, '[[feeds]]\nurl = "/a"\n# keys\n[keymap]\n')
    add_feeds(path, [Subscription("/b")])
    assert path.read_text() == (
        '[[feeds]]\nurl = "/a"\n\n[[feeds]]\nurl = "/b"\n\n# keys\n[keymap]\n'
    )


def test_removing_takes_the_feed_and_nothing_else(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    assert remove_feed(path, "https://TWO.example/feed")
    assert path.read_text() == OWN[: OWN.index("[[feeds]]\nurl = ")] + "\n[keymap]\n# none yet\n"
    assert not remove_feed(path, "https://two.example/feed")
    assert not remove_feed(path, "no address at all")
    assert remove_feed(path, "https://one.example/feed")
    assert path.read_text() == (
        '# My feeds, in my order.\n#interval = "1h"\n\n[reader] # what I like\nmeasure   = 60\n\n'
        "# Two is slow\n\n[keymap]\n# none yet\n"
    )


def test_adding_and_removing_again_gives_the_file_back(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    add_feeds(path, [Subscription("https://three.example/")])
    remove_feed(path, "https://three.example/")
    assert path.read_text() == OWN


def test_a_feed_that_is_there_twice_is_removed_twice(tmp_path: Path) -> None:
    path = at(tmp_path, '[[feeds]]\nurl = "/a"\n[[feeds]]\nurl = "/b"\n[[feeds]]\nurl = "/a"\n')
    assert remove_feed(path, "/a")
    assert path.read_text() == '[[feeds]]\nurl = "/b"\n'


def test_a_feed_whose_table_is_in_two_parts(tmp_path: Path) -> None:
    text = '[[feeds]]\nurl = "/a"\n[reader]\nmeasure = 60\n[feeds.headers]\nA = "b"\n[keymap]\n'
    path = at(tmp_path, text)
    assert remove_feed(path, "/a")
    assert path.read_text() == "[reader]\nmeasure = 60\n[keymap]\n"


def test_feeds_written_as_a_list(tmp_path: Path) -> None:
    path = at(tmp_path, 'feeds = [\n  { url = "/a" }, # first\n]\n[reader]\n')
    feed = Subscription("/b", headers=(("A-B", "c"),), limit=3)
    assert add_feeds(path, [feed]) == 1
    assert path.read_text() == (
        'feeds = [\n  { url = "/a" }, # first\n'
        '  { url = "/b", limit = 3, headers = { A-B = "c" } },\n]\n[reader]\n'
    )
    assert remove_feed(path, "/b")
    assert [one.url for one in load(path).feeds] == ["/a"]
    assert "# first" in path.read_text()


def test_windows_line_ends_and_the_mark_at_the_start_stay(tmp_path: Path) -> None:
    path = at(tmp_path, '\ufeff[[feeds]]\r\nurl = "/a"\r\n\r\n[reader]\r\n')
    add_feeds(path, [Subscription("/b")])
    assert path.read_bytes().decode() == (
        '\ufeff[[feeds]]\r\nurl = "/a"\r\n\r\n[[feeds]]\r\nurl = "/b"\r\n\r\n[reader]\r\n'
    )


def test_a_broken_file_is_left_alone(tmp_path: Path) -> None:
    path = at(tmp_path, "[reader\n")
    with pytest.raises(ConfigError, match=r"config\.toml:1"):
        add_feeds(path, [Subscription("/b")])
    with pytest.raises(ConfigError, match=r"config\.toml:1"):
        remove_feed(path, "/b")
    assert path.read_text() == "[reader\n"


def test_mistakes_elsewhere_do_not_hinder_an_edit(tmp_path: Path) -> None:
    path = at(tmp_path, "[reader]\nmesure = 3\n")
    assert add_feeds(path, [Subscription("/b")]) == 1
    assert path.read_text().startswith("[reader]\nmesure = 3\n")


def test_what_is_no_feed_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    path = at(tmp_path, OWN)
    with pytest.raises(UsageError, match="'exec:x' cannot be a feed"):
        add_feeds(path, [Subscription("/b"), Subscription("exec:x")])
    assert path.read_text() == OWN


def test_a_new_file_is_made_when_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "config.toml"
    assert add_feeds(path, [Subscription("/b")]) == 1
    assert load(path).feeds == (Subscription("/b"),)
    assert "#measure = 72" in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_link_stays_a_link_and_permissions_stay(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "news.toml"
    real.parent.mkdir()
    real.write_text(OWN)
    real.chmod(0o640)
    path = tmp_path / "config.toml"
    path.symlink_to(real)
    add_feeds(path, [Subscription("/b")])
    assert path.is_symlink()
    assert load(real).feeds[-1].url == "/b"
    assert real.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in real.parent.iterdir()] == ["news.toml"]


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at(tmp_path, OWN)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigError, match="cannot be written: No space left on device"):
        add_feeds(path, [Subscription("/b")])
    assert path.read_text() == OWN
    assert [one.name for one in tmp_path.iterdir()] == ["config.toml"]


LINES = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12).map(str.strip)
NAMES = st.text(st.sampled_from("abcXYZ-_"), min_size=1, max_size=6)
FEEDS = st.builds(
    Subscription,
    url=st.sampled_from(["https://{}.example/f?a=1#x", "/srv/{} b.xml", "file:///srv/{}"]).flatmap(
        lambda form: NAMES.map(form.format)
    ),
    title=LINES,
    tags=st.lists(LINES.filter(bool), max_size=3, unique=True).map(tuple),
    interval=st.none() | st.integers(1, 100_000).map(lambda minutes: minutes * 60),
    full_text=st.sampled_from(FullText),
    limit=st.none() | st.integers(1, 1000),
    headers=st.dictionaries(NAMES, st.just('a "b" \\'), max_size=2).map(lambda d: tuple(d.items())),
    username=LINES,
    password_command=st.lists(LINES.filter(bool), max_size=3).map(tuple),
    enabled=st.booleans(),
)


@given(FEEDS)
def test_a_feed_that_is_written_is_read_back_the_same(feed: Subscription) -> None:
    assert as_written(feed) == (feed, "")


@st.composite
def own_files(draw: st.DrawFn) -> tuple[str, list[Subscription]]:
    feeds = draw(st.lists(FEEDS, max_size=4, unique_by=lambda feed: feed.url))
    remarks = st.sampled_from(["", "# remark\n", "\n", "\n# [[feeds]]\n\n", "   # x = 1\n"])
    other = st.sampled_from(["", "[reader] # r\nmeasure = 50\n", "[keymap]\nquit = 'Q'\n"])
    parts = [draw(remarks)]
    seen = ""
    for feed in feeds:
        parts += [feed_table(feed), draw(remarks)]
        table = draw(other)
        if table and table not in seen:
            seen += table
            parts += [table, draw(remarks)]
    text = "".join(parts)
    return (text.replace("\n", "\r\n") if draw(st.booleans()) else text), feeds


def remarks_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip().startswith("#")]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(own=own_files(), new=st.lists(FEEDS, max_size=3), data=st.data())
def test_edits_of_any_file(
    tmp_path: Path,
    own: tuple[str, list[Subscription]],
    new: list[Subscription],
    data: st.DataObject,
) -> None:
    text, feeds = own
    path = at(tmp_path, text)
    before = settings_of(text, path)
    added = add_feeds(path, new)
    after = load(path)
    assert after.feeds[: len(feeds)] == tuple(feeds)
    assert len(after.feeds) == len(feeds) + added
    assert {feed.url for feed in new} <= {feed.url for feed in after.feeds}
    assert (after.reader, after.keymap) == (before.reader, before.keymap)
    if text.strip():
        written = path.read_bytes().decode()
        assert remarks_of(written) == remarks_of(text)
        rest = iter(written.splitlines())
        assert all(line in rest for line in text.splitlines()), "a line is gone or has moved"
    if after.feeds:
        gone = data.draw(st.sampled_from(after.feeds))
        assert remove_feed(path, gone.url)
        left = tuple(feed for feed in after.feeds if feed != gone)
        assert load(path).feeds == left
        if text.strip():
            assert remarks_of(path.read_bytes().decode()) == remarks_of(text)
