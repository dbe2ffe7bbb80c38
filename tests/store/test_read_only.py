"""What can only be read is read and told of, left as it is, and written once it may be."""

import os
import shutil
import sqlite3
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest

from newsreader.errors import StoreError, StoreReadOnlyError
from newsreader.model.article import Flag
from newsreader.model.query import Query
from newsreader.store import connection as connection_room
from newsreader.store import migrate as migrate_room
from newsreader.store.migrate import MIGRATIONS
from newsreader.store.store import Store
from tests.promises.profile import NOBODY, without_rights
from tests.store.makers import HERALD, NOW, article, bring, subscribe


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are POSIX")
def test_a_read_only_data_directory() -> None:
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        directory.chmod(0o555)
        user = os.geteuid()
        try:
            # Root may write anywhere, so a test run as root becomes somebody else for a moment.
            if user == 0:
                os.seteuid(65534)
            with pytest.raises(StoreError, match="cannot be opened or written"):
                Store.open(directory / "newsreader.db")
        finally:
            if user == 0:
                os.seteuid(0)
            directory.chmod(0o755)
        assert not list(directory.iterdir())


FILES = {"clean": ("",), "log": ("", "-wal", "-shm"), "log alone": ("", "-wal")}


def set_rights(directory: Path, rights: int, of_files: int) -> None:
    for file in directory.iterdir():
        file.chmod(of_files)
    directory.chmod(rights)


@contextmanager
def sealed_copy(path: Path, left: str) -> Iterator[Path]:
    """A store with one article that nobody may write.

    What is there beside it is left by one that ended well, that was killed, or by a careless copy.
    """
    with tempfile.TemporaryDirectory() as name:
        sealed = Path(name) / "a %20?#b.db"
        with Store.open(path) as store:
            feed = subscribe(store, HERALD)[HERALD]
            store._connections._here().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            bring(store, feed, article("last", text="storm"))
            if left == "clean":
                store.close()
            for ending in FILES[left]:
                shutil.copy(f"{path}{ending}", f"{sealed}{ending}")
        set_rights(sealed.parent, 0o555, 0o444)
        if os.geteuid() == 0:  # so that whoever root becomes may give the rights back
            for file in (sealed.parent, *sealed.parent.iterdir()):
                os.chown(file, NOBODY, -1)
        try:
            yield sealed
        finally:
            sealed.parent.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are POSIX")
@pytest.mark.parametrize("left", FILES)
def test_what_is_on_a_read_only_disk_can_be_read(path: Path, left: str) -> None:
    with sealed_copy(path, left) as sealed:
        before = {file: file.read_bytes() for file in sealed.parent.iterdir()}
        with without_rights(), Store.open(sealed) as store:
            assert store.read_only
            assert [one.url for one in store.feeds()] == [HERALD]
            (number,) = store.ids(Query())
            assert store.waiting() == 1
            threads = [threading.Thread(target=store.article, args=(number,)) for _ in "ab"]
            for thread in threads:
                thread.start()
                thread.join()
            assert store.revision() == store.revision()
            for write in (
                partial(store.mark, [number], Flag.READ, True, now=NOW),
                partial(store.index, 10),
                partial(store.remember, "name", "value"),
                partial(store.subscribe, [], now=NOW),
            ):
                with pytest.raises(StoreReadOnlyError, match=r"can only be read.*not writ"):
                    write()
            article_read = store.article(number)
            assert article_read is not None
            assert not article_read.headline.read
        assert {file: file.read_bytes() for file in sealed.parent.iterdir()} == before


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are POSIX")
@pytest.mark.parametrize("left", ["clean", "log alone"])
def test_what_could_only_be_read_is_written_once_it_may_be(
    path: Path, left: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sealed_copy(path, left) as sealed:
        with without_rights(), Store.open(sealed) as store, ThreadPoolExecutor(1) as another:
            (number,) = another.submit(store.ids, Query()).result()
            with store._connections.read() as reading:
                assert not store.look_again()
                set_rights(sealed.parent, 0o755, 0o644)
                with monkeypatch.context() as patch:
                    patch.setattr("newsreader.store.connection._ROOM", 10**18)
                    assert not store.look_again()
                    with pytest.raises(StoreReadOnlyError):
                        store.mark([number], Flag.READ, True, now=NOW)
                # Of itself, and while somebody is reading.
                assert another.submit(store.mark, [number], Flag.READ, True, now=NOW).result()
                assert reading.execute("SELECT count(*) FROM articles").fetchone() == (1,)
            assert store.look_again()
            assert not store.read_only
            for found in (another.submit(store.article, number).result(), store.article(number)):
                assert found is not None
                assert found.headline.read
            with Store.open(sealed) as other:
                revision = store.revision()
                other.remember("name", "value")
            assert store.revision() != revision
            assert store.recall("name") == "value"
            store.check_room()
        with closing(sqlite3.connect(sealed)) as plain:
            assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions are POSIX")
def test_a_store_that_is_gone_is_not_made_anew_behind_its_reader(path: Path) -> None:
    with sealed_copy(path, "clean") as sealed, without_rights(), Store.open(sealed) as store:
        set_rights(sealed.parent, 0o755, 0o644)
        sealed.unlink()
        assert not store.look_again()
        assert store.read_only
        assert not sealed.exists()


def test_an_older_store_on_a_read_only_disk_is_told_of(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(path).close()
    monkeypatch.setattr(connection_room, "migrate", fail_to_write)
    monkeypatch.setattr(migrate_room, "MIGRATIONS", (*MIGRATIONS, "newer"))
    with pytest.raises(StoreError, match="must be brought up to date"):
        Store.open(path)


def fail_to_write(connection: sqlite3.Connection, _path: Path) -> None:
    connection.execute("PRAGMA query_only = ON")
    connection.execute("CREATE TABLE more (id)")
