"""Files as feeds."""

import gzip
import os
from pathlib import Path

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import FetchRequest

FEED = b"<rss><channel/></rss>"


@pytest.mark.parametrize("form", ["path", "uri", "localhost"])
async def test_a_file_is_a_feed(fetcher: Fetcher, tmp_path: Path, form: str) -> None:
    path = tmp_path / "a feed é.xml"
    path.write_bytes(FEED)
    uri = path.as_uri()
    url = {"path": str(path), "uri": uri, "localhost": uri.replace("//", "//localhost")}[form]
    got = await fetcher.fetch(FetchRequest(url))
    assert (got.body, got.unchanged, got.address) == (FEED, False, uri)


async def test_a_file_that_was_not_written_is_not_read_again(
    fetcher: Fetcher, tmp_path: Path
) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED)
    first = await fetcher.fetch(FetchRequest(str(path)))
    second = await fetcher.fetch(FetchRequest(str(path), visit=first.visit))
    path.write_bytes(FEED * 2)
    third = await fetcher.fetch(FetchRequest(str(path), visit=second.visit))
    assert [first.unchanged, second.unchanged, third.unchanged] == [False, True, False]


async def test_a_packed_file_is_unpacked(fetcher: Fetcher, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml.gz"
    path.write_bytes(gzip.compress(FEED))
    assert (await fetcher.fetch(FetchRequest(str(path)))).body == FEED


async def test_the_home_directory_is_understood(
    fetcher: Fetcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "feed.xml").write_bytes(FEED)
    assert (await fetcher.fetch(FetchRequest("~/feed.xml"))).body == FEED


async def test_what_cannot_be_read_is_told(fetcher: Fetcher, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    large = tmp_path / "large"
    large.write_bytes(bytes(100_001))
    bomb = tmp_path / "bomb.gz"
    bomb.write_bytes(gzip.compress(bytes(10_000_000)))
    expected = {
        str(tmp_path / "nothing"): "there is no such file",
        str(tmp_path): "that is not a file",
        str(tmp_path / "pipe"): "that is not a file",
        str(large): "larger than the limit of 100 kB",
        str(bomb): "larger than the limit of 100 kB when unpacked",
        "file://far.example/feed.xml": "the address names a file on another machine",
    }
    for url, words in expected.items():
        with pytest.raises(FetchError) as caught:
            await fetcher.fetch(FetchRequest(url))
        assert str(caught.value) == words


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
async def test_a_file_that_is_forbidden(fetcher: Fetcher, tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED)
    path.chmod(0)
    with pytest.raises(FetchError, match="the file may not be read"):
        await fetcher.fetch(FetchRequest(str(path)))
