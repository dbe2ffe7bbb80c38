"""Where the rows of a list are in a newer version of it: what has come, gone, and moved.

A list of half a million rows is replaced while somebody reads, again and again during a refresh,
and the screen cannot take keys meanwhile. So what is the same in both is found by comparing long
runs of it at once, and only what lies between such runs is looked at row by row.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

_RUN = 512
"""Rows compared at once; a power of two."""
_NEAR = (4, 32, 1024)
"""Rows within which both are looked for going on together, one after another."""
_FEW = 100_000
"""Rows that are sooner looked at one by one."""
_RUNS = 20_000
"""Runs after which the rest is looked at row by row."""
_MISSES = 200
"""Places where nothing goes on nearby, after which the same is done."""


class Shift:
    """Two versions of one list of ids, each of which is in a list once."""

    def __init__(self, old: "array[int]", new: "array[int]") -> None:
        """Compare two lists.

        Args:
            old: The rows as they were; not to be changed afterwards.
            new: The rows as they are; not to be changed afterwards.
        """
        self._old, self._new = old, new
        self._runs = list(_runs(old, new))
        self._starts = [start for start, _, _ in self._runs]

    def land(self, at: int) -> int:
        """Return where a row of the old list is in the new one.

        Args:
            at: A row of the old list.

        Returns:
            A row of the new list: of an article that is gone, the nearest neighbour's, first below.
        """
        before = bisect_right(self._starts, at)
        start, to, length = self._runs[before - 1] if before else (0, 0, 0)
        if at < start + length:
            return to + at - start
        behind = self._starts[before] if before < len(self._starts) else len(self._old)
        if (near := self._moved(range(at, behind))) is not None:
            return near
        if before < len(self._runs):
            return self._runs[before][1]
        if (near := self._moved(range(at - 1, start + length - 1, -1))) is not None:
            return near
        return to + length - 1 if length else 0

    def arrived(self, unseen: Sequence[int] = ()) -> list[int]:
        """Return the rows of the new list that the old one had not, rising.

        Args:
            unseen: Rows of the old list, rising, that count as if it had not had them.
        """
        known: set[int] = set()
        for start, end in self._gaps(0) if self._between else ():
            known.update(self._old[start:end])
        came = [at for article_id, at in self._between.items() if article_id not in known]
        there = {at: self.land(at) for at in unseen}
        still = [to for at, to in there.items() if self._new[to : to + 1] == self._old[at : at + 1]]
        return sorted(came + still) if still else came

    def departed(self) -> list[int]:
        """Return the rows of the old list that the new one has no more, rising."""
        return [
            at
            for start, end in self._gaps(0)
            for at, article_id in enumerate(self._old[start:end], start)
            if article_id not in self._between
        ]

    @cached_property
    def _between(self) -> dict[int, int]:
        """The articles between the runs of the new list, each with its row, rising."""
        found: dict[int, int] = {}
        for start, end in self._gaps(1):
            found.update(zip(self._new[start:end], range(start, end), strict=True))
        return found

    def _moved(self, rows: range) -> int | None:
        """Return where the first of some rows between the runs is that is still there."""
        found = (self._between.get(self._old[at]) for at in rows)
        return next((at for at in found if at is not None), None)

    def _gaps(self, side: int) -> Iterator[tuple[int, int]]:
        """Yield what lies between the runs: its first row, and the one behind its last.

        Args:
            side: 0 for rows of the old list, 1 for those of the new one.
        """
        last = 0
        for run in self._runs:
            if last < run[side]:
                yield last, run[side]
            last = run[side] + run[2]
        end = len(self._new if side else self._old)
        if last < end:
            yield last, end


def _runs(old: "array[int]", new: "array[int]") -> Iterator[tuple[int, int, int]]:
    """Yield what is the same in both: row of the old list, row of the new one, so many rows."""
    ahead = _same(old, 0, new, 0)
    if ahead:
        yield 0, 0, ahead
    behind = _same_end(old, new, min(len(old), len(new)) - ahead)
    at, to = ahead, ahead
    old_end, new_end = len(old) - behind, len(new) - behind
    runs, missed = 0, 0
    if new_end - to > _FEW:
        old, new = old[:old_end], new[:new_end]
        while at < old_end and to < new_end and runs < _RUNS and missed < _MISSES:
            at, to = _go_on(old, at, new, to)
            if same := _same(old, at, new, to):
                yield at, to, same
                at, to, runs = at + same, to + same, runs + 1
            else:
                missed += 1
    if behind:
        yield old_end, new_end, behind


def _go_on(old: "array[int]", at: int, new: "array[int]", to: int) -> tuple[int, int]:
    """Return where both go on together, where they do not: something has come, gone or moved."""
    for near in _NEAR:
        came = _find(new, old[at], to, near)
        gone = _find(old, new[to], at, near)
        if came is not None and (gone is None or came - to <= gone - at):
            return at, came
        if gone is not None:
            return gone, to
    return at + 1, to + 1


def _same(old: "array[int]", at: int, new: "array[int]", to: int) -> int:
    """Return how many rows are the same in both from here on."""
    most = min(len(old) - at, len(new) - to)
    same, step, rising = 0, 1, True
    while step:
        start, begin = at + same, to + same
        if same + step <= most and old[start : start + step] == new[begin : begin + step]:
            same += step
            step = min(_RUN, 2 * step) if rising else step // 2
        else:
            step, rising = step // 2, False
    return same


def _same_end(old: "array[int]", new: "array[int]", most: int) -> int:
    """Return how many rows are the same at the ends of both, at most so many."""
    same, step = 0, _RUN
    while step:
        at, to = len(old) - same - step, len(new) - same - step
        if same + step <= most and old[at : at + step] == new[to : to + step]:
            same += step
        else:
            step //= 2
    return same


def _find(ids: "array[int]", article_id: int, start: int, near: int) -> int | None:
    """Return the row of an article within so many from a row on, or None."""
    try:
        return ids.index(article_id, start, start + near)
    except ValueError:
        return None
