"""The reader follows its config file: changed, broken, mended, gone, and edited by itself."""

import os
import stat
from pathlib import Path

import pytest

from newsreader.errors import (
    ConfigError,
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
)
from newsreader.model.feed import Subscription
from newsreader.model.query import Sort
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.store.store import Store
from tests.reader.conftest import Open

ONE = '[[feeds]]\nurl = "https://one.example/feed"\n'
TWO = '[[feeds]]\nurl = "https://two.example/feed"\ntags = ["b"]\n'


GONE = (
    "the file is missing; its last settings stay in force; 'newsreader config restore' or the "
    "next feed that you add or remove writes it again, and an empty file starts afresh"
)


def write(paths: Paths, text: str) -> None:
    """Write the config file so that its time differs, however coarse the file system's clock."""
    paths.config.parent.mkdir(exist_ok=True)
    before = paths.config.stat().st_mtime_ns if paths.config.exists() else 0
    paths.config.write_text(text, encoding="utf-8")
    os.utime(paths.config, ns=(before + 10**9, before + 10**9))


def urls(reader: Reader) -> list[str]:
    return [feed.url for feed in reader.feeds()]


def test_a_fresh_profile_opens_with_nothing(opened: Open, fresh: Paths) -> None:
    reader = opened()
    assert (reader.feeds(), reader.problems, reader.usable) == ((), (), True)
    assert reader.settings.feeds == ()
    assert not fresh.config.exists()
    assert fresh.store.exists()
    assert stat.S_IMODE(fresh.data.stat().st_mode) == 0o700


def test_an_unchanged_file_is_not_read_again(
    opened: Open, fresh: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(fresh, ONE)
    reader = opened()
    monkeypatch.setattr("newsreader.reader.door.read_profile", None)
    assert reader.reload() is False
    assert urls(reader) == ["https://one.example/feed"]


def test_a_changed_file_is_followed(opened: Open, fresh: Paths) -> None:
    write(fresh, ONE)
    reader = opened()
    write(fresh, '[reader]\nsort = "oldest"\nmeasure = 60\n' + TWO + ONE)
    assert reader.reload() is True
    assert reader.reload() is False
    assert urls(reader) == ["https://two.example/feed", "https://one.example/feed"]
    assert reader.feeds()[0].tags == ("b",)
    assert (reader.settings.reader.sort, reader.settings.reader.measure) == (Sort.OLDEST, 60)
    write(fresh, TWO)
    assert reader.reload() is True
    assert urls(reader) == ["https://two.example/feed"]


def test_a_file_replaced_by_one_of_the_same_size_and_time_is_followed(
    opened: Open, fresh: Paths
) -> None:
    write(fresh, ONE)
    reader = opened()
    about = fresh.config.stat()
    other = fresh.config.with_name("other")
    other.write_text(ONE.replace("one", "six"), encoding="utf-8")
    os.utime(other, ns=(about.st_mtime_ns, about.st_mtime_ns))
    other.replace(fresh.config)
    assert reader.reload() is True
    assert urls(reader) == ["https://six.example/feed"]


def test_a_broken_file_leaves_the_last_good_settings_and_tells(opened: Open, fresh: Paths) -> None:
    write(fresh, "[reader]\nmeasure = 50\n" + ONE)
    reader = opened()
    write(fresh, "[reader]\nmeasure = 50\n" + ONE + "title = \n")
    assert reader.reload() is True
    (problem,) = reader.problems
    assert str(problem).startswith("config.toml:5: ")
    assert reader.usable
    assert reader.settings.reader.measure == 50
    assert urls(reader) == ["https://one.example/feed"]
    assert reader.reload() is False  # told once, not with every look

    write(fresh, TWO)
    assert reader.reload() is True
    assert reader.problems == ()
    assert urls(reader) == ["https://two.example/feed"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[reader]\ntheme = 'dark\n" + ONE, 2),
        ('[reader]\n\ntheme = "dark\n' + ONE, 3),
        (ONE + "title = '''never\nclosed\n" + TWO, 3),
        (ONE + "title = 'It's'\n" + TWO, 3),
        (ONE + "tags = [\n'a',\n", 4),
        (ONE + ONE.removeprefix("[[") + TWO, 3),
        (ONE + "url = 'https://again.example/'\n", 3),
    ],
)
def test_the_line_of_a_mistake_is_told(opened: Open, fresh: Paths, text: str, line: int) -> None:
    write(fresh, text)
    assert [problem.line for problem in opened().problems] == [line]


def test_the_last_good_file_is_remembered_over_a_restart(opened: Open, fresh: Paths) -> None:
    write(fresh, "[reader]\nmeasure = 50\n" + ONE)
    opened().close()
    write(fresh, "[reader\n")
    reader = opened()
    assert reader.usable
    assert reader.settings.reader.measure == 50
    assert urls(reader) == ["https://one.example/feed"]
    assert [problem.line for problem in reader.problems] == [1]


def test_the_last_good_file_is_for_its_owner_alone(opened: Open, fresh: Paths) -> None:
    write(fresh, ONE.replace("https://", "https://user:secret@"))
    fresh.config.chmod(0o644)
    opened()
    (copy,) = fresh.data.glob("*.toml")
    assert "secret" in copy.read_text(encoding="utf-8")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_the_store_is_for_its_owner_alone_wherever_it_is(opened: Open, fresh: Paths) -> None:
    fresh.data.mkdir(mode=0o755)
    reader = opened()
    reader.add((Subscription("https://one.example/feed", headers=(("X-Key", "secret"),)),))
    for file in fresh.data.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_broken_file_without_a_good_one_before_hides_nothing(opened: Open, fresh: Paths) -> None:
    write(fresh, "= nothing")
    reader = opened()
    assert not reader.usable
    assert reader.problems
    assert reader.settings.feeds == ()
    write(fresh, ONE)
    assert reader.reload() is True
    assert reader.usable
    assert urls(reader) == ["https://one.example/feed"]


def test_a_wrong_key_costs_that_key_alone(opened: Open, fresh: Paths) -> None:
    write(fresh, '[reader]\nmeasure = 7000\nsort = "oldest"\n' + ONE + 'intervall = "1h"\n' + TWO)
    reader = opened()
    assert [problem.line for problem in reader.problems] == [2, 6]
    assert reader.settings.reader.measure == 72
    assert reader.settings.reader.sort is Sort.OLDEST
    assert len(reader.feeds()) == 2


def test_a_file_that_is_deleted_while_it_is_followed_hides_nothing_and_is_told(
    opened: Open, fresh: Paths
) -> None:
    write(fresh, "[reader]\nmeasure = 50\n" + ONE + TWO)
    reader = opened()
    before, settings = urls(reader), reader.settings
    fresh.config.unlink()
    assert reader.reload() is True
    assert [str(one) for one in reader.problems] == [f"config.toml: {GONE}"]
    assert (urls(reader), reader.settings, reader.usable) == (before, settings, True)
    assert reader.reload() is False  # told once, not with every look
    write(fresh, ONE)
    assert reader.reload() is True
    assert reader.problems == ()
    assert urls(reader) == ["https://one.example/feed"]


def test_a_start_without_the_file_that_was_there_hides_nothing_and_the_next_change_writes_it_again(
    opened: Open, fresh: Paths
) -> None:
    said = "# mine\n[reader]\nmeasure = 50\n" + ONE + TWO
    write(fresh, said)
    opened().close()
    fresh.config.unlink()
    for _ in range(2):
        reader = opened()
        assert [str(one) for one in reader.problems] == [f"config.toml: {GONE}"]
        assert reader.usable
        assert reader.settings.reader.measure == 50
        assert urls(reader) == ["https://one.example/feed", "https://two.example/feed"]
        reader.close()
        assert not fresh.config.exists()
    reader = opened()
    assert reader.add((Subscription("https://three.example/feed"),)) == 1
    assert reader.problems == ()
    assert len(urls(reader)) == 3
    assert fresh.config.read_text(encoding="utf-8").startswith(said)


def test_an_empty_file_starts_afresh_and_a_first_start_tells_nothing(
    opened: Open, fresh: Paths
) -> None:
    assert opened().problems == ()
    write(fresh, ONE)
    assert len(urls(opened())) == 1
    write(fresh, "")
    assert urls(opened()) == []
    fresh.config.unlink()
    assert opened().problems == ()


def test_adding_and_removing_is_in_force_at_once(opened: Open, fresh: Paths) -> None:
    reader = opened()
    wanted = Subscription("https://one.example/feed", title="Mine", tags=("a", "b"), interval=7200)
    assert reader.add((wanted, wanted)) == 1
    assert reader.settings.feeds == (wanted,)
    assert [(feed.title, feed.tags) for feed in reader.feeds()] == [("Mine", ("a", "b"))]
    assert reader.add((wanted,)) == 0
    assert reader.reload() is False  # its own edit is no news
    (known,) = reader.feeds()
    removal = reader.remove("https://ONE.example/feed")
    assert removal is not None
    assert reader.remove("https://one.example/feed") is None
    assert reader.feeds() == ()
    assert reader.restore(removal)
    assert [feed.id for feed in reader.feeds()] == [known.id]
    assert reader.settings.feeds == (wanted,)
    assert [(feed.title, feed.tags) for feed in reader.feeds()] == [("Mine", ("a", "b"))]
    assert "# " in fresh.config.read_text(encoding="utf-8")


def test_nothing_is_added_to_a_broken_file(opened: Open, fresh: Paths) -> None:
    write(fresh, ONE)
    reader = opened()
    write(fresh, ONE + "[[feeds\n")
    with pytest.raises(ConfigError):
        reader.add((Subscription("https://two.example/feed"),))
    assert fresh.config.read_text(encoding="utf-8") == ONE + "[[feeds\n"
    assert urls(reader) == ["https://one.example/feed"]


def test_a_reader_that_cannot_open_leaves_nothing_open(
    opened: Open, fresh: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[Store] = []
    close = Store.close

    def full(*_: object, **__: object) -> None:
        raise StoreError("the disk is full")

    def note(store: Store) -> None:
        closed.append(store)
        close(store)

    monkeypatch.setattr(Store, "subscribe", full)
    monkeypatch.setattr(Store, "close", note)
    with pytest.raises(StoreError, match="full"):
        opened()
    assert len(closed) == 1


def test_a_change_that_met_a_busy_store_is_followed_later(
    opened: Open, fresh: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(fresh, ONE)
    reader = opened()
    write(fresh, TWO)

    def busy(*_: object, **__: object) -> None:
        raise StoreBusyError("another process is writing")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "subscribe", busy)
        with pytest.raises(StoreBusyError):
            reader.reload()
    assert reader.reload() is True
    assert urls(reader) == ["https://two.example/feed"]


@pytest.mark.parametrize("error", [StoreFullError, StoreReadOnlyError, StoreBusyError])
def test_what_was_stored_can_be_read_though_the_store_cannot_follow_the_config(
    opened: Open, fresh: Paths, monkeypatch: pytest.MonkeyPatch, error: type[StoreError]
) -> None:
    write(fresh, ONE)
    opened().close()
    write(fresh, TWO)

    def fail(*_: object, **__: object) -> None:
        raise error("This change was not saved.")

    with monkeypatch.context() as patch:
        patch.setattr(Store, "subscribe", fail)
        reader = opened()
        assert urls(reader) == ["https://one.example/feed"]
        with pytest.raises(error, match=r"is written in .*, but the store cannot follow now"):
            reader.add((Subscription("https://three.example/feed"),))
        reader.close()
    assert urls(opened()) == ["https://two.example/feed", "https://three.example/feed"]


def test_paths_with_blanks_and_other_letters(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "a b" / "übung.toml", tmp_path / "日本 語" / "data")
    with Reader.open(paths) as reader:
        assert reader.add((Subscription(str(tmp_path / "my feed.xml")),)) == 1
    with Reader.open(paths) as reader:
        assert urls(reader) == [str(tmp_path / "my feed.xml")]
