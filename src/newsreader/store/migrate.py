"""Bring a store's file to the schema of this program, one numbered migration at a time."""

import sqlite3
from importlib import import_module
from pathlib import Path

from newsreader.errors import StoreError

MIGRATIONS: tuple[str, ...] = (
    "m001_feeds",
    "m002_articles",
    "m003_tags",
    "m004_search",
    "m005_journal",
    "m006_answers",
    "m007_waiting",
    "m008_pages",
    "m009_zstandard",
    "m010_stripped",
    "m011_rules",
    "m012_lifetime",
    "m013_outdated",
    "m014_folding",
    "m015_familiar",
    "nothing",
    "nothing",
    "m018_latest",
)
"""What leads from each version to the next, by the names of modules; the first makes version 1."""

APPLICATION_ID = 0x4E657773
"""Stands in the file's header ("News"), so that another program's file is told apart."""


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    migrations: tuple[str, ...] = MIGRATIONS,
) -> None:
    """Apply the migrations that the file lacks, each in a transaction of its own.

    A migration that fails leaves the file at the version before it.

    Args:
        connection: In autocommit mode.
        path: The file, for messages.
        migrations: All there are, oldest first. None is loaded where the file lacks none.

    Raises:
        StoreError: The file belongs to another program or to a newer newsreader.
        sqlite3.Error: The file cannot be read or written.
    """
    _check(connection, path, len(migrations))
    while _version(connection) < len(migrations):
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Asked again under the lock: another process may have got here first.
            version = _version(connection)
            if version < len(migrations):
                for statement in _statements(migrations[version]):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {version + 1}")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def check_current(connection: sqlite3.Connection, path: Path) -> None:
    """See that a file that may not be written is of the schema of this program.

    Args:
        connection: In autocommit mode.
        path: The file, for messages.

    Raises:
        StoreError: It belongs to another program, or is of another schema.
        sqlite3.Error: It cannot be read.
    """
    _check(connection, path, len(MIGRATIONS))
    if _version(connection) < len(MIGRATIONS):
        raise StoreError(
            f"the store {path} is of an older newsreader and must be brought up to date, but its "
            "disk or directory is not writable"
        )


def _statements(name: str) -> tuple[str, ...]:
    statements: tuple[str, ...] = import_module(f"newsreader.store.schema.{name}").STATEMENTS
    return statements


def _check(connection: sqlite3.Connection, path: Path, newest: int) -> None:
    # One snapshot for the three questions, or a store that another process is just making looks
    # like a stranger's.
    connection.execute("BEGIN")
    try:
        version = _version(connection)
        owner = _number(connection, "PRAGMA application_id")
        tables = _number(connection, "SELECT count(*) FROM sqlite_master")
    finally:
        connection.execute("COMMIT")
    if owner != APPLICATION_ID and (owner or version or tables):
        raise StoreError(f"{path} belongs to another program; it was left as it is")
    if version > newest:
        raise StoreError(
            f"the store {path} was written by a newer newsreader (version {version} of its "
            f"schema; this program knows {newest}); update newsreader to open it"
        )


def _version(connection: sqlite3.Connection) -> int:
    return _number(connection, "PRAGMA user_version")


def _number(connection: sqlite3.Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return int(row[0]) if row else 0
