"""What the store does about files that are not its own, full disks, and locks."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsreader.errors import (
    ExitCode,
    StoreBusyError,
    StoreError,
    StoreFullError,
)
from newsreader.model.article import Flag
from newsreader.model.query import Query, View, Words
from newsreader.store import connection as connection_room
from newsreader.store.connection import Connections
from newsreader.store.migrate import MIGRATIONS, migrate
from newsreader.store.store import Store
from tests.store.makers import HERALD, NOW, article, bring, subscribe


def test_opening_twice_migrates_once(path: Path) -> None:
    with Store.open(path) as first:
        first.remember("name", "value")
    with Store.open(path) as second:
        assert second.recall("name") == "value"
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_failed_migration_leaves_the_version_before_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store.open(path).close()
    module = SimpleNamespace(STATEMENTS=("CREATE TABLE kept (id)", "NONSENSE"))
    monkeypatch.setitem(sys.modules, "newsreader.store.schema.broken", module)
    broken = (*MIGRATIONS, "broken")
    connection = sqlite3.connect(path, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, path, broken)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept'").fetchall()
    connection.close()
    Store.open(path).close()


def test_a_newer_store_is_refused(path: Path) -> None:
    Store.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreError, match=r"newer newsreader.*99"):
        Store.open(path)


@pytest.mark.parametrize("content", [b"This is a letter, not a store. " * 40, b"x", b"\0" * 5000])
def test_a_file_that_is_no_database_is_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"newsreader\.db") as raised:
        Store.open(path)
    assert raised.value.exit_code is ExitCode.STORE
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE feeds (id)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_damaged_store_says_so(path: Path) -> None:
    def use(path: Path) -> None:
        with Store.open(path) as store:
            ids = store.ids(Query())
            store.headlines(ids)
            store.mark(ids, Flag.READ, True, now=NOW)

    with Store.open(path) as store:
        feed = subscribe(store, HERALD)[HERALD]
        bring(store, feed, *(article(str(number), html="x" * 300) for number in range(500)))
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(os.urandom(size - 8192 * 2))
    with pytest.raises(StoreError, match="damaged"):
        use(path)


def test_a_directory_in_its_place(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="is a directory"):
        Store.open(path)


def test_a_data_directory_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be made"):
        Store.open(tmp_path / "file" / "data" / "newsreader.db")


def test_a_full_disk_loses_nothing(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(store, feed, article("first"))
    connection = store._connections._here()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    noise = "".join(f"{number:x}word " for number in range(20_000))
    many = [article(str(number), text=noise, html=noise) for number in range(50)]
    with pytest.raises(StoreError, match="disk is full"):
        bring(store, feed, *many)
    assert store.count(Query()) == 1
    assert store.counts(Query()).feeds == {feed: 1}
    connection.execute("PRAGMA max_page_count = 1000000")
    assert bring(store, feed, *many).new == 50


def test_it_is_known_before_anything_is_written_that_there_is_no_room(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(path, timeout=0.0) as store:
        revision = store.revision()
        store.check_room()
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusyError):
            store.check_room()
        other.close()
        disk = os.statvfs(path.parent)
        monkeypatch.setattr("os.statvfs", lambda _: disk)
        monkeypatch.setattr("newsreader.store.connection._ROOM", disk.f_bavail * disk.f_frsize + 1)
        with pytest.raises(StoreFullError, match="the disk is full"):
            store.check_room()
        assert store.revision() == revision


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be removed elsewhere")
@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_said_to_be_saved_in_a_file_that_was_removed(
    path: Path, tmp_path: Path, replaced: bool
) -> None:
    with Store.open(path) as store:
        store.remember("name", "before")
        path.rename(tmp_path / "elsewhere.db")
        if replaced:
            Store.open(path).close()
        with pytest.raises(StoreError, match="was removed or replaced while it was in use"):
            store.remember("name", "after")
        assert store.recall("name") == "before"
    with Store.open(path) as anew:
        anew.remember("name", "anew")
        assert anew.recall("name") == "anew"


def test_a_closed_store_says_so(path: Path) -> None:
    store = Store.open(path)
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.ids(Query())


def test_each_thread_has_its_own_connection_and_all_are_closed(path: Path) -> None:
    store = Store.open(path)
    feed = subscribe(store, HERALD)[HERALD]
    errors: list[BaseException] = []

    def work(number: int) -> None:
        try:
            bring(store, feed, article(str(number)))
            store.ids(Query())
        except BaseException as error:
            errors.append(error)

    for _ in range(2):
        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not errors
    assert store.count(Query()) == 8
    # Those of threads that have ended do not pile up.
    assert len(store._connections._mine) <= 9
    store.close()
    assert not store._connections._mine


def test_two_threads_that_open_one_file_look_at_it_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever closes a file that SQLite has open in this process takes its locks away."""
    prepare = Connections._prepare_file
    looks: list[Path] = []
    second_is_there = threading.Event()

    class Door:
        """A lock that tells of whoever has to wait for it."""

        lock = threading.Lock()

        def __enter__(self) -> None:
            if not self.lock.acquire(blocking=False):
                second_is_there.set()
                self.lock.acquire()

        def __exit__(self, *exc: object) -> None:
            self.lock.release()

    second = threading.Thread(target=lambda: opened.append(Store.open(path)))
    opened: list[Store] = []

    def look(connections: Connections) -> None:
        looks.append(path)
        if len(looks) > 1:
            second_is_there.set()
        else:
            second.start()
            second_is_there.wait(30)
        prepare(connections)

    monkeypatch.setattr(connection_room, "_entering", Door())
    monkeypatch.setattr(Connections, "_prepare_file", look)
    opened.append(Store.open(path))
    second.join()
    for store in opened:
        store.close()
    assert (len(opened), looks) == (2, [path])


WRITER = """
import sys
from pathlib import Path
from types import SimpleNamespace
from newsreader.store.store import Store
with Store.open(Path(sys.argv[1]), timeout=30.0) as store:
    with store._connections.write() as connection:
        connection.execute("INSERT INTO memory VALUES ('held', 'x')")
        print("locked", flush=True)
        sys.stdin.readline()
"""


def _start(script: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_while_another_process_writes_reads_go_on_and_writes_wait_their_time(path: Path) -> None:
    with Store.open(path, timeout=0.05) as store, _start(WRITER, path) as other:
        assert _line(other) == "locked"
        begun = time.monotonic()
        assert store.recall("held") is None
        with pytest.raises(StoreBusyError, match="in use"):
            store.remember("mine", "y")
        assert time.monotonic() - begun < 5
        assert store.recall("mine") is None
        seen = store.revision()
        other.communicate("go\n")
        assert store.recall("held") == "x"
        assert store.revision() != seen


MARKER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from newsreader.model.article import Flag
from newsreader.store.store import Store
with Store.open(Path(sys.argv[1]), timeout=30.0) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(1, 101):
        store.mark([number], Flag.STARRED, True, now=datetime.now(UTC))
"""


def test_two_writers_lose_neithers_marks(path: Path) -> None:
    with Store.open(path, timeout=30.0) as store:
        feed = subscribe(store, HERALD)[HERALD]
        bring(store, feed, *(article(str(number)) for number in range(100)))
        with _start(MARKER, path) as other:
            assert _line(other) == "ready"
            assert other.stdin is not None
            other.stdin.write("go\n")
            other.stdin.flush()
            for number in range(1, 101):
                store.mark([number], Flag.READ, True, now=NOW)
            other.communicate()
        assert other.returncode == 0
        lines = store.headlines(store.ids(Query()))
        assert [(line.read, line.starred) for line in lines] == [(True, True)] * 100


KILLED = """
import sys
from pathlib import Path
from types import SimpleNamespace
from newsreader.store.store import Store
from tests.store.makers import HERALD, article, bring, subscribe
with Store.open(Path(sys.argv[1])) as store:
    feed = subscribe(store, HERALD)[HERALD]
    for number in range(100_000):
        bring(store, feed, *(article(f"{number} {part}") for part in range(3)))
        print(number, flush=True)
"""


def test_kill_9_loses_nothing_that_was_said_to_be_saved(path: Path) -> None:
    with _start(KILLED, path) as other:
        for _ in range(20):
            said = int(_line(other))
        other.kill()
        assert other.stdout is not None
        said = max([said, *map(int, other.stdout.read().split("\n")[:-1])])
    with Store.open(path) as store:
        found = store.count(Query())
        # Each visit whole or not at all.
        assert found % 3 == 0
        assert found >= (said + 1) * 3
        assert store.counts(Query()).feeds == {1: found}


def test_the_revision_ignores_ones_own_writes(path: Path) -> None:
    with Store.open(path) as store, Store.open(path) as other:
        before = store.revision()
        store.remember("a", "b")
        assert store.revision() == before
        other.remember("a", "c")
        assert store.revision() != before


BUSY = """
import sys
from pathlib import Path
from types import SimpleNamespace
from newsreader.model.article import Flag
from newsreader.model.query import Query, View, Words
from newsreader.store.store import Store
from tests.store.makers import HERALD, NOW, article, bring, subscribe
with Store.open(Path(sys.argv[1]), timeout=30.0) as store:
    feed = subscribe(store, HERALD)[HERALD]
    print("ready", flush=True)
    sys.stdin.readline()
    for visit in range(60):
        bring(store, feed, *(article(f"{visit} {part}", text="storm") for part in range(5)))
        store.mark(store.ids(Query(), limit=3), Flag.READ, True, now=NOW)
        store.index(4)
    while store.index(50):
        pass
"""


def test_many_readers_see_whole_visits_while_one_writes(path: Path) -> None:
    unread = Query(View.UNREAD)
    storm = Query(condition=Words("storm"))
    troubles: list[object] = []
    done = threading.Event()

    def read(store: Store) -> None:
        seen = looks = 0
        try:
            while not done.is_set() or not looks:
                looks += 1
                with store._connections.read():
                    total, counts = store.count(Query()), store.counts(unread)
                    assert total % 5 == 0, total
                    assert total >= seen
                    assert counts.views[View.ALL] == len(store.ids(Query())) == total
                    assert counts.views[View.UNREAD] == len(store.ids(unread))
                    assert store.waiting() + store.count(storm) == total
                    seen = total
        except BaseException as error:
            troubles.append(error)

    with Store.open(path, timeout=0.0) as store, _start(BUSY, path) as other:
        assert _line(other) == "ready"
        threads = [threading.Thread(target=read, args=(store,)) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            other.communicate("go\n")
        finally:
            done.set()
            for thread in threads:
                thread.join()
        assert not troubles
        assert other.returncode == 0
        assert store.count(storm) == store.count(Query()) == 300


def test_a_second_store_of_the_process_does_not_cut_the_first_off(tmp_path: Path) -> None:
    """By closing the file as a file it would drop the locks of the first."""
    path = tmp_path / "newsreader.db"
    code = (
        "import sys; from pathlib import Path; from newsreader.store.store import Store\n"
        "with Store.open(Path(sys.argv[1])) as store: store.remember('word', 'theirs')"
    )
    with Store.open(path) as first:
        first.remember("word", "ours")
        with Store.open(path) as second:
            assert second.recall("word") == "ours"
        subprocess.run([sys.executable, "-c", code, str(path)], check=True)
        assert first.recall("word") == "theirs"
