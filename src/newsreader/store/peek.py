"""One look at a store's version, for a start that has no time to open it as it should be opened."""

import os
import sqlite3


def version(path: str) -> str:
    """Return what changes with every write to a store and with its schema.

    Args:
        path: The SQLite file.

    Returns:
        The version, or `""` where there is no store or it cannot be read at once.
    """
    if not os.path.isfile(path):
        return ""  # connecting would make one
    try:
        connection = sqlite3.connect(path, timeout=0.0)
        try:
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            writes = connection.execute("SELECT writes FROM revision").fetchone()[0]
        finally:
            connection.close()
    except (sqlite3.Error, TypeError):
        return ""
    return f"{schema}.{writes}"
