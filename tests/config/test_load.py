"""Settings out of a config file, and every mistake in it told by its line."""

from pathlib import Path

import pytest

from newsreader.config.load import load
from newsreader.config.settings import ReaderSettings, Settings
from newsreader.errors import ConfigError
from newsreader.model.feed import FullText, Subscription
from newsreader.model.pictures import Images
from newsreader.model.query import Sort


def settings(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "config.toml"
    path.write_bytes(text.encode("utf-8"))
    return load(path)


def complaints(tmp_path: Path, text: str) -> list[str]:
    return [str(problem) for problem in settings(tmp_path, text).problems]


def fatal(tmp_path: Path, text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        settings(tmp_path, text)
    return str(caught.value).splitlines()


def test_no_file_and_an_empty_file_are_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "nowhere" / "config.toml") == Settings()
    assert settings(tmp_path, "") == Settings()


def test_every_key_arrives(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        """
        [reader]
        theme = "sepia"
        images = "sixel"
        image_cache = "50 MB"
        sort = "time"
        measure = 60
        mark_read_on_open = false
        browser = "firefox --new-tab '%u'"
        refresh = "1h30m"
        refresh_on_start = false
        keep_days = 0
        timeout = 5
        local_hosts = ["Cloud.example.com", "corp.example."]
        max_size = "2MB"
        preset = "newsboat"

        [keymap]
        next-unread = "n,ctrl+n"

        [[feeds]]
        url = "https://example.org/feed"
        title = " Example "
        tags = ["World", "World", "Border talks", ""]
        interval = "1d"
        full_text = "always"
        limit = 20
        headers = { Accept = "text/xml" }
        username = "reader"
        password_command = ["pass", "show", "a b"]
        enabled = false
        """,
    )
    assert found.problems == ()
    assert found.reader == ReaderSettings(
        theme="sepia",
        images=Images.SIXEL,
        image_cache=50_000_000,
        sort=Sort.READING_TIME,
        measure=60,
        mark_read_on_open=False,
        browser=("firefox", "--new-tab", "%u"),
        refresh=5400,
        refresh_on_start=False,
        keep_days=0,
        timeout=5,
        local_hosts=("cloud.example.com", "corp.example"),
        max_size=2_000_000,
        preset="newsboat",
    )
    assert found.preset == "newsboat"
    assert found.keymap == {"next-unread": "n,ctrl+n"}
    assert found.feeds == (
        Subscription(
            url="https://example.org/feed",
            title="Example",
            tags=("World", "Border talks"),
            interval=86400,
            full_text=FullText.ALWAYS,
            limit=20,
            headers=(("Accept", "text/xml"),),
            username="reader",
            password_command=("pass", "show", "a b"),
            enabled=False,
        ),
    )


@pytest.mark.parametrize(
    ("interval", "seconds"),
    [('"30m"', 1800), ('"2h"', 7200), ("90", 5400), ('"1 h 30 m"', 5400), ('"1W"', 604800)],
)
def test_lengths_of_time(tmp_path: Path, interval: str, seconds: int) -> None:
    found = settings(tmp_path, f'[[feeds]]\nurl = "/f.xml"\ninterval = {interval}\n')
    assert found.feeds[0].interval == seconds
    assert not found.problems


def test_refresh_may_be_never(tmp_path: Path) -> None:
    assert settings(tmp_path, "[reader]\nrefresh = 0\n").reader.refresh == 0
    assert "0 is for never" in complaints(tmp_path, "[reader]\nrefresh = false\n")[0]


def test_paths_and_file_addresses_are_feeds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/reader")
    found = settings(
        tmp_path,
        """
        [[feeds]]
        url = "~/feeds/a.xml"
        [[feeds]]
        url = "/srv/b.xml"
        [[feeds]]
        url = "file:///srv/c.xml"
        """,
    )
    urls = [feed.url for feed in found.feeds]
    assert urls == ["/home/reader/feeds/a.xml", "/srv/b.xml", "file:///srv/c.xml"]


def test_a_blank_in_the_path_or_query_of_an_address_is_fine(tmp_path: Path) -> None:
    found = settings(tmp_path, '[[feeds]]\nurl = "https://example.org/a b?c=d e"\n')
    assert [feed.url for feed in found.feeds] == ["https://example.org/a b?c=d e"]


def test_the_example_of_the_issue(tmp_path: Path) -> None:
    text = "\n" * 12 + '[[feeds]]\nintervall = "2h"\nurl = "https://example.org/"\n'
    assert complaints(tmp_path, text) == [
        "config.toml:14: unknown key 'intervall' in [[feeds]]; did you mean 'interval'?"
    ]


@pytest.mark.parametrize(("value", "images"), [("true", Images.AUTO), ("false", Images.OFF)])
def test_images_may_be_yes_or_no_as_they_once_were(
    tmp_path: Path, value: str, images: Images
) -> None:
    found = settings(tmp_path, f"[reader]\nimages = {value}\n")
    assert found.problems == ()
    assert found.reader.images is images


def test_all_mistakes_are_told_at_once_and_cost_only_themselves(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        """\
colour = "red"
[reader]
mesure = 60
measure = 10
images = "yes"
sort = "newset"
browser = "firefox 'x"
max_size = "1 elephant"
[[feeds]]
url = "https://one.example/feed"
tags = "world"
limit = 0
interval = "10s"
headers = { "A B" = "x" }
[[feeds]]
title = "Nameless"
[[feeds]]
url = "gopher://two.example"
[[feeds]]
url = "HTTPS://One.example/feed"
[keymap]
quit = 5
""",
    )
    assert [str(problem) for problem in found.problems] == [
        "config.toml:1: unknown key 'colour' at the top of the file",
        "config.toml:3: unknown key 'mesure' in [reader]; did you mean 'measure'?",
        "config.toml:4: 'measure' in [reader] must be a whole number from 20 to 200, not 10",
        'config.toml:5: \'images\' in [reader] must be one of "auto", "kitty", "sixel", "blocks", '
        "\"off\", not 'yes'",
        'config.toml:6: \'sort\' in [reader] must be one of "newest", "oldest", "feed", '
        "\"time\", not 'newset'",
        "config.toml:7: 'browser' in [reader] has a quote that is not closed: 'firefox 'x'",
        'config.toml:8: \'max_size\' in [reader] must be a size from "10KB" to "1GB", such as '
        "\"10MB\", not '1 elephant'",
        'config.toml:11: \'tags\' in [[feeds]] must be a list such as ["one", "two"], not '
        "'world'",
        "config.toml:12: 'limit' in [[feeds]] must be a whole number from 1 to 100000, not 0",
        "config.toml:13: 'interval' in [[feeds]] must be a length of time from a minute to a "
        'year, such as "30m", "2h" or "1d" (or a number of minutes), not \'10s\'',
        "config.toml:14: 'headers' in [[feeds]] has a name that no header can have: 'A B'",
        "config.toml:15: this feed has no 'url'",
        "config.toml:18: 'url' in [[feeds]] must begin with https://, http:// or file://, or be "
        "a path that begins with / or ~, not 'gopher://two.example'",
        "config.toml:20: this feed is there already, in line 10: 'HTTPS://One.example/feed'",
        "config.toml:22: 'quit' in [keymap] must be one line of text in quotes, not 5",
    ]
    assert found.feeds == (Subscription(url="https://one.example/feed"),)
    assert found.reader == ReaderSettings()
    assert found.keymap == {}


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("example.org/feed", "did you mean 'https://example.org/feed'?"),
        ("localhost:8000/feed", "must begin with https://"),
        ("https://", "is not a web address"),
        ("https://exa mple.org", "is not a web address"),
        ("https://example.org:99999/", "is not a web address"),
        ("https://[::1/", "is not a web address"),
        ("file://feeds/a.xml", "must have the whole path"),
        ("exec:curl x", "must begin with"),
        ("", "must begin with"),
        (r"https://a.example/\u001b]52;c;x\u0007", "must be one line of text"),
    ],
)
def test_addresses_that_are_none(tmp_path: Path, url: str, words: str) -> None:
    (complaint,) = complaints(tmp_path, f'[[feeds]]\nurl = "{url}"\n')
    assert complaint.startswith("config.toml:2: 'url' in [[feeds]] ")
    assert words in complaint
    assert complaint.isprintable()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[reader]\ntheme = "dark\n', 2),
        ("[reader]\n\nmeasure 3\n", 3),
        ("[reader]\nmeasure =\n# end\n\n", 2),
        ('a = "\x1b]0;x\x07"\n', 1),
        ('x = """\nnever closed\n', 2),
        ("x = " + "[" * 5000, 1),
    ],
)
def test_a_syntax_error_has_its_line(tmp_path: Path, text: str, line: int) -> None:
    (message,) = fatal(tmp_path, text)
    assert message.startswith(f"config.toml:{line}: this is not TOML: ")
    assert message.isprintable()


@pytest.mark.parametrize("name", ["reader", "keymap"])
def test_a_table_that_stands_twice_is_told_in_words(tmp_path: Path, name: str) -> None:
    (message,) = fatal(tmp_path, f"[{name}]\n\n[{name}]\n")
    assert message == f"config.toml:3: [{name}] stands twice: put all of it in one place"


def test_tables_that_are_none_are_fatal(tmp_path: Path) -> None:
    assert fatal(tmp_path, 'keymap = 3\nreader = "x"\n[feeds]\nurl = "x"\n') == [
        "config.toml:3: 'feeds': each feed must be a table of its own that begins with [[feeds]]",
        "config.toml:2: 'reader': must be a table that begins with [reader]",
        "config.toml:1: 'keymap': must be a table that begins with [keymap]",
    ]


def test_what_is_no_text_or_no_file(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b'[reader]\ntheme = "caf\xe9"\n')
    with pytest.raises(ConfigError, match=r"config\.toml:2: is not UTF-8 text"):
        load(tmp_path / "config.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path)


def test_windows_line_ends_and_a_mark_at_the_start(tmp_path: Path) -> None:
    found = settings(tmp_path, "\ufeff# hi\r\n[reader]\r\nmeasur = 3\r\nmeasure = 50\r\n")
    assert found.reader.measure == 50
    assert [problem.line for problem in found.problems] == [3]


@pytest.mark.parametrize(
    "wrong", ["https://a.example", "a.example/x", "*.a.example", "a b.c", "ü.de"]
)
def test_hosts_are_names_alone(tmp_path: Path, wrong: str) -> None:
    (complaint,) = complaints(tmp_path, f'[reader]\nlocal_hosts = ["b.example", "{wrong}"]\n')
    assert "must be names of hosts" in complaint


def test_selectors_of_pages_are_read_and_what_is_none_is_refused(tmp_path: Path) -> None:
    good = '[[feeds]]\nurl = "https://a.example/f"\ncontent = "article .story"\nremove = [".ad"]\n'
    (feed,) = settings(tmp_path, good).feeds
    assert (feed.content, feed.remove) == (("article .story",), (".ad",))
    (complaint,) = complaints(tmp_path, good.replace(".story", ".story >"))
    assert "config.toml:3: " in complaint
    assert "must be CSS selectors" in complaint
