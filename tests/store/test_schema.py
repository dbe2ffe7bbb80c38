"""The numbered migrations: none is edited once stores have gone through it, and all lead to one."""

import sqlite3
from collections.abc import Sequence
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import pytest

from newsreader.store import schema
from newsreader.store.migrate import MIGRATIONS, migrate
from newsreader.store.store import Store
from tests.store.makers import HERALD, article, bring, index, subscribe

AS_THEY_ARE = {
    "m001_feeds": "ef1b37bb1db5c915",
    "m002_articles": "685bb0767d4555c2",
    "m003_tags": "375a1ed08d82f772",
    "m004_search": "bfb2427357cdaf17",
    "m005_journal": "59bdbbdadb116eb7",
    "m006_answers": "b97ab6b37993953e",
    "m007_waiting": "3204746ad7b21602",
    "m008_pages": "bb98f4f34df8f7bc",
    "m009_zstandard": "e3b0c44298fc1c14",
    "m010_stripped": "29c8163c9beb22b0",
    "m011_rules": "7fd8489d647c1bc3",
    "m012_lifetime": "72ffaf37ed35d32a",
    "m013_outdated": "76a942f9ee990b41",
    "m014_folding": "0af4272e7db8ba35",
    "m015_familiar": "9ed31a715bba23b8",
    "nothing": "e3b0c44298fc1c14",
    "m018_latest": "cfbf12f21448b556",
}
"""The start of the hash of each migration's statements; one for a new migration is added here."""


def statements(name: str) -> Sequence[str]:
    found: Sequence[str] = import_module(f"newsreader.store.schema.{name}").STATEMENTS
    return found


def test_no_migration_is_edited() -> None:
    # A store that has gone through it keeps what it said then: a further one must say what changes.
    hashes = {
        name: sha256("\n;\n".join(statements(name)).encode()).hexdigest()[:16]
        for name in MIGRATIONS
    }
    assert hashes == AS_THEY_ARE


def test_every_migration_is_in_the_list_at_its_number() -> None:
    there = {path.stem for path in Path(schema.__path__[0]).glob("[!_]*.py")}
    assert there == set(MIGRATIONS)
    for number, name in enumerate(MIGRATIONS, 1):
        assert name == "nothing" or name.startswith(f"m{number:03}_")


def settled(path: Path) -> tuple[list[object], list[object]]:
    """All that is declared in a store, and the settings of its search index."""
    connection = sqlite3.connect(path)
    declared = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    settings = connection.execute("SELECT k, v FROM search_config ORDER BY k")
    found = declared.fetchall(), settings.fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("number", range(1, len(MIGRATIONS)))
def test_a_store_of_each_number_becomes_what_a_new_one_is(number: int, tmp_path: Path) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    connection = sqlite3.connect(old, isolation_level=None)
    migrate(connection, old, MIGRATIONS[:number])
    # What migrations 16 and 17 once said.
    for since, setting, value in ((16, "hashsize", 16777216), (17, "automerge", 8)):
        if number >= since:
            connection.execute("INSERT INTO search (search, rank) VALUES (?, ?)", (setting, value))
    connection.close()
    for path in (old, new):
        with Store.open(path) as store:
            feed = subscribe(store, HERALD)[HERALD]
            bring(store, feed, article("one"))
            assert index(store) == 1
    assert settled(old) == settled(new)
