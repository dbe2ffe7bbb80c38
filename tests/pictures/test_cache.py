"""What was fetched is kept up to a bound, and nothing that is wrong with the disk is told."""

import errno
import os
from pathlib import Path

import pytest

from newsreader.pictures.cache import Cache


def kept(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def at(cache: Cache, url: str, seconds: float) -> None:
    """Let a picture have been used last at this time."""
    os.utime(cache._place(url), (seconds, seconds))


def test_what_was_kept_is_found_again_by_its_address_alone(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "a" / "b", 1000)
    assert cache.find("https://a.example/1") is None
    cache.keep("https://a.example/1", b"one")
    cache.keep("https://a.example/../../etc/passwd\0", b"two")
    assert Cache(tmp_path / "a" / "b", 1000).find("https://a.example/1") == b"one"
    assert cache.find("https://a.example/../../etc/passwd\0") == b"two"
    assert all(tmp_path / "a" / "b" in file.parents for file in tmp_path.rglob("*.*"))
    cache.drop("https://a.example/1")
    assert cache.find("https://a.example/1") is None


def test_the_longest_unused_go_when_there_are_too_many(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 1000)
    for number in range(9):
        cache.keep(str(number), bytes(100))
        at(cache, str(number), 1000.0 + number)
    assert cache.find("0") is not None  # used now, so it is not the longest unused any more
    cache.keep("new", bytes(200))
    assert kept(tmp_path) <= 1000
    assert cache.find("0") is not None
    assert cache.find("new") is not None
    assert cache.find("1") is None


def test_the_bound_holds_over_many_and_over_a_restart(tmp_path: Path) -> None:
    for start in range(0, 100, 20):
        cache = Cache(tmp_path, 5000)
        for number in range(start, start + 20):
            cache.keep(str(number), bytes(300))
        assert kept(tmp_path) <= 5000
    assert Cache(tmp_path, 5000).find("99") is not None


def test_one_that_is_larger_than_all_the_room_is_not_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 1000)
    cache.keep("small", bytes(100))
    cache.keep("large", bytes(950))
    assert cache.find("large") is None
    assert cache.find("small") is not None


def test_a_full_disk_costs_nothing_and_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path, 1000)
    cache.keep("before", b"whole")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("newsreader.pictures.cache.os.replace", full)
        cache.keep("after", b"lost")
    assert cache.find("after") is None
    assert cache.find("before") == b"whole"
    assert [file.name for file in tmp_path.rglob("new-*")] == []


def test_what_a_crash_left_behind_goes_and_what_is_being_written_stays(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 1000)
    cache.keep("one", bytes(400))
    folder = cache._place("one").parent
    old, fresh = folder / "new-old", folder / "new-fresh"
    for file in (old, fresh):
        file.write_bytes(bytes(200))
    now = cache._place("one").stat().st_mtime
    os.utime(old, (now - 100_000, now - 100_000))
    for number in range(6):
        cache.keep(str(number), bytes(200))
    assert not old.exists()
    assert fresh.exists()


def test_a_folder_that_cannot_be_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file", 1000)
    cache.keep("one", b"1")
    assert cache.find("one") is None
    cache.drop("one")
