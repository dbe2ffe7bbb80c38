"""How long the store has lived, whatever its machine's clock said meanwhile.

An article is let go of by its age, and a clock may lie: one refresh in a wrong year must not cost
what was read minutes ago. So age is counted in days that the store has lived. From one refresh to
the next as much counts as the clock says, if servers vouched for it both times, else a day at most;
and an article is as old as the days since a refresh at which it was there already.

Between two moments for which servers vouched nothing can have arrived before the first or after
the second. What says so was given its date by a clock that was wrong, and gets a right one. Where
no server ever vouches, since all feeds are on this machine, a clock that has gone on without a jump
for a day will do for that, but not to let go by.
"""

import sqlite3

_DAY = 24 * 60 * 60
_FIRST = 1_735_689_600
"""Begin of 2025: nothing arrived in any store before."""
_CALM = 7 * _DAY
"""Seconds between two refreshes that are no jump of the clock."""


def live(connection: sqlite3.Connection, now: int, *, vouched: bool) -> int:
    """Count the time since the last refresh, and mend dates if the clock is known to be right.

    Args:
        connection: Inside a write transaction.
        now: What the clock says, in epoch seconds.
        vouched: Whether servers agree with it.

    Returns:
        How many articles were given another date.
    """
    lived, seen, sure, last, calm, upto = connection.execute(
        "SELECT lived, seen, sure, vouched, calm, upto FROM lifetime"
    ).fetchone()
    step = 0 if seen is None else now - seen
    if sure and not vouched and step < 0:
        return 0  # the moment that is known is worth more than this one
    if calm is None or not 0 <= step <= _CALM:
        calm = now
    if not (sure and vouched):
        sure = vouched or (sure and step <= _DAY)
        step = min(step, _DAY)
    lived += max(0, step)
    (newest,) = connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()
    mended = 0
    if vouched or (last is None and now - calm >= _DAY and now >= _FIRST):
        mended = _mend(connection, upto, _FIRST if last is None else last, now)
    if vouched:
        last, upto = now, max(upto, newest)
        connection.execute("DELETE FROM ahead")
    connection.execute(
        "UPDATE lifetime SET lived = ?, seen = ?, sure = ?, vouched = ?, calm = ?, upto = ?",
        (lived, now, sure, last, calm, upto),
    )
    connection.execute("INSERT OR IGNORE INTO lived VALUES (?, ?)", (lived // _DAY, newest))
    return mended


def settled(connection: sqlite3.Connection, days: int) -> int:
    """Return the highest number of an article that has been there for so many days of life, or 0.

    Args:
        connection: A connection to the store.
        days: More than 0.
    """
    (upto,) = connection.execute(
        "SELECT coalesce(max(l.upto), 0) FROM lived l, lifetime t "
        "WHERE (l.day + 1) * :day <= t.lived - :days * :day",
        {"day": _DAY, "days": days},
    ).fetchone()
    return int(upto)


def _mend(connection: sqlite3.Connection, upto: int, after: int, now: int) -> int:
    """Give articles beyond a number that say they arrived at another time a time in between.

    One whose own date was not believed by the wrong clock gets that; where there is none, or one
    that lies ahead still, it goes by its arrival, which was now as far as anybody knows.
    """
    given = "min(:now, coalesce((SELECT published FROM ahead WHERE article_id = id), :now))"
    return connection.execute(
        f"UPDATE articles SET arrived = :now, published = CASE "  # noqa: S608
        f"WHEN published >= arrived OR published > :now THEN {given} ELSE published END "
        "WHERE id > :upto AND (arrived < :after OR arrived > :before)",
        {"now": now, "upto": upto, "after": after - _DAY, "before": now + _DAY},
    ).rowcount
