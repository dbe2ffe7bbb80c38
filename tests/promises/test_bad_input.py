"""What bad input gets: a clear error in plain words, and nothing lost.

Each test bears the name of its item in the list of what may come; each stands a bad thing beside
good ones, and looks through the doors that everybody uses.
"""

import gzip
import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.model.query import Query
from newsreader.paths import Paths
from tests.fetch.server import Asked, Line, Server
from tests.promises.profile import Profile, Said, ids, rss, without_rights
from tests.terminal.terminal import Terminal

ENTER = "\r"
ESCAPE = "\x1b"


def is_whole(store: Path) -> bool:
    """Whether SQLite finds nothing wrong with a store."""
    with closing(sqlite3.connect(store)) as connection:
        found = connection.execute("PRAGMA integrity_check").fetchall()
        return found == [("ok",)] and not connection.execute("PRAGMA foreign_key_check").fetchall()


@pytest.fixture
def reads(profile: Profile) -> Profile:
    """A profile with a feed that has been read already, one of its articles starred."""
    profile.subscribe(profile.server.serve("/read", rss("Known", "Starred"), etag='"1"'))
    profile.refresh_here()
    profile.call("mark", "starred", "title:starred")
    return profile


def refresh_beside_good_ones(reads: Profile, bad: str, *, head: str = "timeout = 1") -> str:
    """Refresh a bad feed beside good ones, which go unharmed; return the error in its row."""
    fresh = reads.server.serve("/fresh", rss("Fresh", title="Coast Wire"))
    reads.subscribe(bad, fresh, head=head)
    said = reads.call("refresh", "--force")
    row = reads.feed(bad)
    assert said.code == 2, said.err
    assert said.is_harmless()
    names = {str(row["title"]), f"{row['title']} ({bad})"}  # the address where names are the same
    assert any(f"newsreader: {name}: {row['error']}\n" in said.err for name in names)
    assert (row["failures"], row["total"], row["succeeded"]) == (1, 0, None)
    assert [reads.feed(url)["error"] for url in (reads.urls[0], fresh)] == ["", ""]
    assert sorted(reads.titles()) == ["Fresh", "Known", "Starred"]
    assert reads.titles("is:starred") == ["Starred"]
    assert is_whole(reads.paths.store)
    return str(row["error"])


# A config file with a syntax error.


def break_config(profile: Profile) -> int:
    """Put a line that is no TOML into the config file; return its number."""
    lines = profile.paths.config.read_text(encoding="utf-8").splitlines()
    lines.insert(3, 'title = "never closed')
    profile.paths.config.write_text("\n".join(lines), encoding="utf-8")
    return 4


def test_config_with_a_syntax_error_the_last_good_one_goes_on(reads: Profile) -> None:
    line = break_config(reads)
    reads.server.serve("/read", rss("Known", "Starred", "Newest"))
    for arguments in (("refresh", "--force"), ("list",), ("feeds",), ("mark", "read", "newest")):
        said = reads.call(*arguments)
        assert said.code == 0, said
        assert f"config.toml:{line}: this is not TOML" in said.err
        assert said.is_harmless()
    assert sorted(reads.titles()) == ["Known", "Newest", "Starred"]
    assert reads.titles("is:starred") == ["Starred"]


def test_config_with_a_syntax_error_is_not_written_to(reads: Profile) -> None:
    line = break_config(reads)
    before = reads.paths.config.read_bytes()
    for arguments in (("add", "--unchecked", "https://a.example/"), ("remove", reads.urls[0])):
        said = reads.call(*arguments)
        assert said.code == 1, said
        assert f"config.toml:{line}" in said.err
    said = reads.call("config", "check")
    assert (said.code, said.out) == (1, "")
    assert f"config.toml:{line}: this is not TOML" in said.err
    assert reads.paths.config.read_bytes() == before


def test_config_with_a_syntax_error_mended_is_in_force_again(reads: Profile) -> None:
    good = reads.paths.config.read_text(encoding="utf-8")
    break_config(reads)
    reads.call("list")
    reads.paths.config.write_text(good, encoding="utf-8")
    said = reads.call("list", "--quiet")
    assert (said.code, said.err) == (0, "")
    assert reads.titles("is:starred") == ["Starred"]


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\xfe\x00garbage",
        b"feeds = 7\n",
        b"[[feeds]]\nurl = '\x1b]0;x\x07'\n[",
        b"a = " + b"[" * 9_000,
    ],
    ids=["bytes", "no tables", "escapes", "nested"],
)
def test_config_that_is_garbage_without_a_good_one_before(profile: Profile, text: bytes) -> None:
    profile.paths.config.write_bytes(text)
    said = profile.call("list")
    assert (said.code, said.out) == (1, "")
    assert "config.toml:" in said.err
    assert said.is_harmless()
    assert profile.paths.config.read_bytes() == text


def test_config_with_a_syntax_error_is_shown_on_the_screen(reads: Profile) -> None:
    line = break_config(reads)
    with Terminal(*reads.places, loaded=True) as terminal:
        terminal.wait_for("Known", "Starred", f"config.toml:{line}")
        terminal.press("Q")
        assert terminal.end() == 0


def test_config_that_is_garbage_never_keeps_the_screen_from_starting(profile: Profile) -> None:
    profile.paths.config.write_text("= nothing\n", encoding="utf-8")
    with Terminal(*profile.places) as terminal:
        terminal.wait_for("config.toml:1", "Headlines")
        terminal.press("Q")
        assert terminal.end() == 0
    assert profile.paths.config.read_text(encoding="utf-8") == "= nothing\n"


# Feeds that are none.


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"Just some words.", "not a feed"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "not a feed"),
        (b'{"name": "an answer of an API"}', "not a"),
        (b"<?xml version='1.0'?><note><to>you</to></note>", "not a feed"),
        (b"<opml version='2.0'><body/></opml>", "OPML"),
    ],
    ids=["words", "picture", "json", "xml", "opml"],
)
def test_an_address_that_is_no_feed(reads: Profile, body: bytes, reason: str) -> None:
    error = refresh_beside_good_ones(reads, reads.server.serve("/bad", body))
    assert reason in error


def test_html_instead_of_a_feed(reads: Profile) -> None:
    page = b"<!doctype html><html><head><title>Log in</title></head><body><p>Hi</body></html>"
    bad = reads.server.serve("/bad", page, content_type="application/rss+xml")
    error = refresh_beside_good_ones(reads, bad)
    assert error == "the address gives a web page, not a feed"


@pytest.mark.parametrize("body", [b"", b" \r\n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_body(reads: Profile, body: bytes) -> None:
    error = refresh_beside_good_ones(reads, reads.server.serve("/bad", body))
    assert error == "the answer is empty"


@pytest.mark.parametrize("body", [b"", b"<rss><channel><item><title>No</title></item></channel>"])
def test_404(reads: Profile, body: bytes) -> None:
    error = refresh_beside_good_ones(reads, reads.server.serve("/bad", body, 404))
    assert error == "the server answered 404 (not found)"


def silent(line: Line, _: Asked) -> None:
    line.hang()


def silent_in_the_middle(line: Line, _: Asked) -> None:
    line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n<rss>")
    line.hang()


@pytest.mark.parametrize("answer", [silent, silent_in_the_middle])
def test_a_time_out(reads: Profile, answer: Callable[[Line, Asked], None]) -> None:
    error = refresh_beside_good_ones(reads, reads.server.page("/bad", answer))
    assert "1 second" in error
    assert error.startswith(("no answer within", "the answer stopped coming"))


def fifty_megabytes(line: Line, _: Asked) -> None:
    line.close = True
    line.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss><channel><title>")
    for _turn in range(50):
        line.send(b"x" * 1_000_000)


def test_a_50_mb_feed(reads: Profile) -> None:
    error = refresh_beside_good_ones(reads, reads.server.page("/bad", fifty_megabytes), head="")
    assert error == "larger than the limit of 15 MB"


def test_a_50_mb_feed_that_says_so(reads: Profile) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n")
        line.hang()

    error = refresh_beside_good_ones(reads, reads.server.page("/bad", answer), head="")
    assert error == "larger than the limit of 15 MB"


def test_a_50_mb_feed_in_a_file(reads: Profile, tmp_path: Path) -> None:
    file = tmp_path / "huge.xml"
    file.touch()
    os.truncate(file, 50_000_000)
    error = refresh_beside_good_ones(reads, str(file), head="")
    assert error == "larger than the limit of 15 MB"


@pytest.mark.parametrize("header", ["gzip", "identity"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_gzip_bomb(reads: Profile, header: str, times: int) -> None:
    body = rss("Boom") + bytes(17_000_000)
    for _ in range(times):
        body = gzip.compress(body, 1, mtime=0)
    bad = reads.server.serve("/bad", body, content_encoding=header)
    error = refresh_beside_good_ones(reads, bad, head="")
    assert error == "larger than the limit of 15 MB when unpacked"


def test_a_gzip_that_is_damaged(reads: Profile) -> None:
    bad = reads.server.serve("/bad", b"\x1f\x8bno gzip at all", content_encoding="gzip")
    assert refresh_beside_good_ones(reads, bad) == "the compressed answer is damaged"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("/no/such/feed.xml", "there is no such file"),
        ("http://127.0.0.1:9/feed", "the server refused the connection"),
        ("/", "that is not a file"),
    ],
)
def test_an_address_where_nothing_is(reads: Profile, bad: str, reason: str) -> None:
    assert refresh_beside_good_ones(reads, bad) == reason


def test_a_feed_that_went_bad_keeps_its_articles_and_tells_since_when(reads: Profile) -> None:
    url = reads.urls[0]
    before = reads.feed(url)
    for body in (b"", b"<!doctype html><html></html>"):
        reads.server.serve("/read", body)
        said = reads.call("refresh", "--force")
        assert said.code == 3  # all of the feeds asked
    after = reads.feed(url)
    # The second was asked by hand before its time, which makes no wait longer.
    assert (after["failures"], after["total"]) == (1, 2)
    assert after["succeeded"] == before["succeeded"]
    assert after["error"]
    assert reads.titles("is:starred") == ["Starred"]
    reads.server.serve("/read", rss("Known", "Starred"))
    assert reads.call("refresh", "--force").code == 0
    assert (reads.feed(url)["failures"], reads.feed(url)["error"]) == (0, "")


# Headlines.

EVIL = (
    "[/foo] \x1b]52;c;ZXZpbA==\x07\x9b31m\x1b[2J\x7f\u202edesrever\u2066\u200b "
    "[@click=app.quit]x[/]"
)


def all_that_is_said(profile: Profile) -> Iterator[Said]:
    """Every command that shows something foreign."""
    for arguments in (("list",), ("feeds",), ("tags",), ()):
        yield profile.call(*arguments)
        yield profile.call(*arguments, "--json")
    for number in ids(profile.articles()):
        yield profile.call("show", number)
        yield profile.call("show", number, "--json")
    yield profile.call("export")
    yield profile.call("list", "--feed", "[/foo]")
    yield profile.call("remove", "foo")


def evil_json() -> bytes:
    item = {
        "id": EVIL,
        "title": f"Headline {EVIL}",
        "url": f"https://a.example/{EVIL}",
        "content_html": f"<p>Body {EVIL} <a href='https://a.example/{EVIL}'>{EVIL}</a></p>",
        "summary": f"Summary {EVIL}",
        "tags": [f"tag {EVIL}"],
        "authors": [{"name": EVIL}],
        "image": f"https://a.example/{EVIL}.png",
        "language": EVIL,
        "attachments": [{"url": f"https://a.example/{EVIL}", "mime_type": EVIL, "title": EVIL}],
    }
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": EVIL, "items": [item]}
    return json.dumps(feed | {"home_page_url": f"https://a.example/{EVIL}"}).encode()


def evil_xml() -> bytes:
    evil = EVIL.replace("\x1b", "&#27;").replace("\x07", "&#7;").replace("\x9b", "&#155;")
    extra = f"<author>{evil}</author><category>{evil}</category><comments>{evil}</comments>"
    return rss(f"Headline {evil}", title=evil, extra=extra)


@pytest.mark.parametrize("make", [evil_json, evil_xml])
def test_foo_in_brackets_and_escape_sequences_in_a_title(
    profile: Profile, make: Callable[[], bytes]
) -> None:
    profile.subscribe(profile.server.serve("/evil", make()))
    said = profile.call("refresh")
    assert said.code == 0
    assert said.is_harmless()
    assert "[/foo]" in said.err
    assert "[/foo]" in profile.titles()[0]
    for said in all_that_is_said(profile):
        assert said.is_harmless(), ascii(said)
    assert is_whole(profile.paths.store)


def test_escape_sequences_in_an_answer_that_fails(reads: Profile) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 404 \x1b[31mevil\x07\r\nX-\x9b: \x1b]0;x\r\nContent-Length: 0\r\n\r\n")

    error = refresh_beside_good_ones(reads, reads.server.page("/bad", answer))
    assert error
    assert error.isprintable()


def test_escape_sequences_on_a_page_whose_feeds_are_looked_for(profile: Profile) -> None:
    link = "<link rel=alternate type=application/rss+xml title='{0}' href='/feed/{0}/{1}'>"
    evil = EVIL.replace("\x07", "")
    page = "<!doctype html><html><head>" + "".join(link.format(evil, n) for n in range(3))
    said = profile.call("add", profile.server.serve("/", page.encode()))
    assert said.is_harmless(), ascii(said)
    assert all(char.isprintable() for char in said.err.replace("\n", ""))
    if profile.paths.config.exists():
        assert profile.call("config", "check").code == 0
        assert "\x1b" not in profile.paths.config.read_text(encoding="utf-8")


def test_escape_sequences_in_an_imported_file(profile: Profile, tmp_path: Path) -> None:
    evil = EVIL.replace("\x1b", "&#155;").replace("\x07", "&#7;").replace("&#7;", "")
    outlines = (
        f'<outline text="{evil}"><outline title="{evil}" xmlUrl="https://a.example/1"/></outline>'
        f'<outline title="x" xmlUrl="{evil}"/><outline text="y" xmlUrl="https://a.example/{evil}"/>'
    )
    file = tmp_path / "evil.opml"
    file.write_text(f"<opml version='2.0'><body>{outlines}</body></opml>", encoding="utf-8")
    urls = tmp_path / "urls"
    urls.write_text(f'https://a.example/2 "~{EVIL}" "{EVIL}"\nexec:{EVIL}\n', encoding="utf-8")
    for path in (file, urls):
        said = profile.call("import", str(path))
        assert said.code == 0
        assert said.is_harmless(), ascii(said)
    assert {feed["url"] for feed in profile.call("feeds", "--json").records} >= {
        "https://a.example/1",
        "https://a.example/2",
    }
    for arguments in (("feeds",), ("feeds", "--json"), ("export",), ("config", "check")):
        assert profile.call(*arguments).is_harmless(), arguments


def test_a_title_of_ten_thousand_characters(profile: Profile) -> None:
    words, run = "word " * 2000, "x" * 10_000
    url = profile.server.serve("/long", rss(words, run, title=words))
    profile.subscribe(url)
    assert profile.call("refresh").code == 0
    found = profile.articles()
    assert sorted(title[:4] for title in profile.titles()) == ["word", "xxxx"]
    assert all(len(article["title"]) <= 1000 for article in found)
    assert all(article["title"].endswith("…") for article in found)
    assert len(profile.feed(url)["title"]) <= 1000
    for number in ids(found):
        said = profile.call("show", number, "--width", "40")
        # Addresses are not broken, so that they can be copied.
        lines = [line for line in said.out.splitlines() if "https://" not in line]
        assert max(map(len, lines)) <= 40
    assert profile.call("list").code == 0


def test_an_article_with_no_title(profile: Profile) -> None:
    feed = (
        "<rss version='2.0'><channel><title>Bare</title>"
        "<item><guid>1</guid><description>It begins here. And it goes on.</description></item>"
        "<item><guid>2</guid><title> </title><link>https://a.example/only-a-link</link></item>"
        "<item><guid>3</guid><title>&lt;b&gt;&lt;/b&gt;</title>"
        "<description>&lt;img src='https://a.example/p.png'&gt;</description></item>"
        "</channel></rss>"
    )
    profile.subscribe(profile.server.serve("/bare", feed.encode()))
    assert profile.call("refresh").code == 0
    found = profile.articles()
    assert len(found) == 3
    assert all(article["title"].strip() for article in found)
    assert any(article["title"].startswith("It begins here.") for article in found)
    assert any("only-a-link" in article["title"] for article in found)
    for number in ids(found):
        assert profile.call("show", number).code == 0


# The store.


def put_in_place_of_the_store(profile: Profile, content: bytes) -> None:
    for file in profile.paths.data.glob("newsreader.db*"):
        file.unlink()
    profile.paths.store.write_bytes(content)


def assert_refused(profile: Profile, *, words: str) -> None:
    """Every command says what is wrong with the store, and leaves it as it is."""
    before = profile.paths.store.read_bytes() if profile.paths.store.is_file() else b""
    for arguments in (("list",), ("feeds", "--json"), ("refresh",), ("mark", "read", "1"), ()):
        said = profile.call(*arguments)
        assert (said.code, said.out) == (4, ""), (arguments, said)
        assert words in said.err
        assert "Traceback" not in said.err
    if before:
        assert profile.paths.store.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"x", b"my diary, and no database at all. " * 300, b"SQLite format 2\0" + bytes(4096)],
)
def test_a_store_file_that_is_not_a_database(reads: Profile, content: bytes) -> None:
    put_in_place_of_the_store(reads, content)
    assert_refused(reads, words=str(reads.paths.store))


def test_a_store_file_that_is_another_programs_database(reads: Profile) -> None:
    put_in_place_of_the_store(reads, b"")
    with closing(sqlite3.connect(reads.paths.store)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
        other.commit()
    assert_refused(reads, words="belongs to another program")


def test_a_store_file_that_is_a_directory(reads: Profile) -> None:
    put_in_place_of_the_store(reads, b"")
    reads.paths.store.unlink()
    reads.paths.store.mkdir()
    assert_refused(reads, words="is a directory")


def test_a_store_file_that_is_damaged(reads: Profile) -> None:
    with closing(sqlite3.connect(reads.paths.store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = reads.paths.store.read_bytes()
    put_in_place_of_the_store(reads, whole[:4096] + b"\xa5" * (len(whole) - 4096))
    said = reads.call("list")
    assert said.code == 4, said
    assert "damaged" in said.err
    assert reads.paths.store.read_bytes()[4096:] == b"\xa5" * (len(whole) - 4096)


def test_a_store_of_a_newer_program(reads: Profile) -> None:
    with closing(sqlite3.connect(reads.paths.store)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute("PRAGMA user_version = 9999")
    said = reads.call("list")
    assert said.code == 4
    assert "newer newsreader" in said.err
    with closing(sqlite3.connect(reads.paths.store)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    assert reads.titles("is:starred") == ["Starred"]


def test_a_store_file_that_is_not_a_database_on_the_screen(reads: Profile) -> None:
    put_in_place_of_the_store(reads, b"my diary, and no database at all. " * 300)
    with Terminal(*reads.places, loaded=True) as terminal:
        assert terminal.end() == 4
        assert "isnotastore" in "".join(terminal.text.split())  # a line may end anywhere
        assert "Traceback" not in terminal.text


# A data directory that cannot be written.


def test_a_data_directory_that_cannot_be_made(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no directory", encoding="utf-8")
    profile.subscribe()
    places = ("--config", str(profile.paths.config), "--data-dir", str(file / "below" / "data"))
    for arguments in (("list",), ("refresh",), ()):
        said = profile.call(*places, *arguments)
        assert (said.code, said.out) == (4, ""), said
        assert str(file / "below") in said.err
    assert file.read_text(encoding="utf-8") == "no directory"


@pytest.fixture
def sealed(server: Server, capsys: pytest.CaptureFixture[str]) -> Iterator[Profile]:
    """A profile in a place that everybody may read and nobody but root may write."""
    folder = Path(tempfile.mkdtemp(prefix="newsreader-sealed-"))
    profile = Profile(Paths(folder / "config.toml", folder / "data"), server, capsys)
    profile.subscribe(server.serve("/feed", rss("Known", "Starred")))
    profile.refresh_here()
    profile.call("mark", "starred", "starred")
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield profile
    for path in (folder, profile.paths.data):
        path.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_data_directory(sealed: Profile) -> None:
    sealed.call("export")  # what it loads may lie where only root may look
    with without_rights():
        marked = sealed.call("mark", "read", "known")
        refreshed = sealed.call("refresh", "--force")
        listed = sealed.call("list", "--json")
        read = [
            sealed.call(*words)
            for words in (["list", "known"], ["show", "1"], ["feeds"], ["tags"], ["export"])
        ]
    for said in (marked, refreshed):
        assert (said.code, said.out) == (4, ""), said
        assert str(sealed.paths.data) in said.err
        assert "writ" in said.err
    assert listed.code == 0
    assert [record["read"] for record in listed.records] == [False, False]
    assert [(said.code, said.err) for said in read] == [(0, "")] * 5
    assert "Known" in read[0].out


def test_a_read_only_data_directory_that_is_empty(sealed: Profile) -> None:
    empty = sealed.paths.data.parent / "empty"
    sealed.paths.data.parent.chmod(0o755)
    empty.mkdir(mode=0o555)
    with without_rights():
        said = sealed.call("--data-dir", str(empty), "list")
    assert (said.code, said.out) == (4, "")
    assert str(empty) in said.err
    assert not list(empty.iterdir())


def test_a_config_file_that_may_not_be_written(sealed: Profile) -> None:
    before = sealed.paths.config.read_bytes()
    sealed.paths.data.chmod(0o777)
    for file in sealed.paths.data.iterdir():
        file.chmod(0o666)
    with without_rights():
        said = sealed.call("add", "--unchecked", "https://a.example/feed")
    assert (said.code, said.out) == (1, "")
    assert "config.toml: cannot be written" in said.err
    assert sealed.paths.config.read_bytes() == before
    assert {path.name for path in sealed.paths.config.parent.iterdir()} == {"config.toml", "data"}


# A terminal of 20 columns.


def test_a_20_column_terminal(reads: Profile) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitän und 運河を行く船 met for six hours"
    reads.server.serve("/read", rss("Known", "Starred", long))
    reads.subscribe(head="refresh_on_start = false")
    with Terminal(*reads.places, columns=20, rows=10, loaded=True) as terminal:
        terminal.wait_for("Known", "Starred")
        terminal.press("R")
        terminal.wait_for("Donaudampf", "Known")
        steps = (
            (ENTER, "SUMMARY", "h"),
            ("t", "Views", ESCAPE),
            ("?", "Esc closes", ESCAPE),
            ("/", '-not', ESCAPE),
            ("d", "unread of", ESCAPE),
            ("a", "Add feeds", ESCAPE),
            (":", "Search for", ESCAPE),
        )  # fmt: skip
        for key, words, back in steps:
            terminal.press(key)
            terminal.wait_for(words)
            terminal.press(back)
            terminal.wait_gone(words)
            terminal.wait_for("Donau", "Known", "Starred")
        terminal.press("Q")
        assert terminal.end() == 0
        assert b"Traceback" not in terminal.raw
    assert is_whole(reads.paths.store)


def test_a_20_column_terminal_on_the_command_line(
    reads: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    with reads.open() as reader:
        (number, *_) = reader.ids(Query())
    said = reads.call("show", str(number))
    assert said.code == 0
    assert said.out.strip()
    lines = [line for line in said.out.splitlines() if "https://" not in line]
    assert max(map(len, lines)) <= 20
