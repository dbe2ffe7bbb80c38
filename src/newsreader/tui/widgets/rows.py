"""The rows of a headline list: ids, the ones fetched, the selection; nothing of the screen."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence

from newsreader.dataclass import replace
from newsreader.model.article import Flag, Headline

PAGE = 64
"""Rows fetched at a time."""
KEPT = 4096
"""Rows kept at hand."""


class Rows:
    """Ids of a whole result in order, with one selected; headlines are fetched when asked for.

    Attributes:
        ids: The articles of all rows; not to be changed from outside.
        at: The selected row; 0 in an empty list.
        new: Rows that have arrived and have not been on screen yet, ascending.
    """

    def __init__(self, fetch: Callable[[Sequence[int]], list[Headline]]) -> None:
        """Make an empty list.

        Args:
            fetch: Gives the headlines of some ids; those the store has no more are left out.
        """
        self.ids: array[int] = array("q")
        self.at = 0
        self.new: list[int] = []
        self._fetch = fetch
        self._known: OrderedDict[int, Headline | None] = OrderedDict()

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self.ids)

    @property
    def selected(self) -> int | None:
        """The selected article, or None in an empty list."""
        return self.ids[self.at] if self.ids else None

    def row(self, at: int) -> Headline | None:
        """The headline in a row, fetched with its page when it is not at hand.

        Args:
            at: 0-based row.

        Returns:
            None where the store has it no more.
        """
        article_id = self.ids[at]
        if article_id not in self._known:
            start = at - at % PAGE
            wanted = [one for one in self.ids[start : start + PAGE] if one not in self._known]
            found = {one.id: one for one in self._fetch(wanted)}
            self._known.update((one, found.get(one)) for one in wanted)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        return self._known[article_id]

    def load(self, ids: "array[int]", select: int | None = None) -> None:
        """Take another list.

        Args:
            ids: The rows.
            select: The article to select, if it is there; the first row otherwise.
        """
        self.ids = ids
        self.at = max(0, self.find_id(select))
        self.new = []
        self._known.clear()

    def replace(self, ids: "array[int]", anchor: int) -> int:
        """Take a newer version of the same list; the selected article stays selected.

        Args:
            ids: The rows.
            anchor: A row of the old list that is to stay where it is.

        Returns:
            The row of the new list where that is now: the same article, or its nearest neighbour.
        """
        old, was = self.ids, self.at
        unseen = {old[at] for at in self.new}
        known = set(old) - unseen
        landed = land(old, ids, anchor)
        self.at = landed if was == anchor else land(old, ids, was)
        self.new = [at for at, one in enumerate(ids) if one not in known] if old else []
        self.ids = ids
        self._known.clear()
        return landed

    @property
    def seen(self) -> list[int]:
        """The articles of all rows but those that are new and have not been on screen."""
        unseen = {self.ids[at] for at in self.new}
        return [one for one in self.ids if one not in unseen]

    def seen_from(self, top: int) -> int:
        """Take note that the rows from `top` on have been on screen.

        Args:
            top: The first row on screen.

        Returns:
            How many new ones are left above it.
        """
        del self.new[bisect_left(self.new, top) :]
        return len(self.new)

    def forget(self) -> None:
        """Fetch all headlines anew when they are next asked for."""
        self._known.clear()

    def mark(self, ids: Collection[int], flag: Flag, value: bool) -> None:
        """Change a state of those at hand, before the store has it."""
        for article_id in ids:
            headline = self._known.get(article_id)
            if headline is not None:
                self._known[article_id] = with_flag(headline, flag, value)

    def find_id(self, article_id: int | None) -> int:
        """The row of an article, or -1."""
        return _index(self.ids, article_id)

    def find(self, wanted: Callable[[Headline], bool], step: int = 1) -> int | None:
        """The next article that fits, from the selected row on, round the end.

        Args:
            wanted: Tells whether a headline fits.
            step: 1 for downwards, -1 for upwards.
        """
        count = len(self.ids)
        for away in range(1, count):
            headline = self.row((self.at + step * away) % count)
            if headline is not None and wanted(headline):
                return headline.id
        return None


def with_flag(headline: Headline, flag: Flag, value: bool) -> Headline:
    """A headline with one of its states changed."""
    if flag is Flag.READ:
        return replace(headline, read=value)
    if flag is Flag.STARRED:
        return replace(headline, starred=value)
    return replace(headline, later=value)


def land(old: "array[int]", new: "array[int]", at: int) -> int:
    """Where a row of the old list is in the new one; of a row that is gone, its nearest neighbour.

    Args:
        old: The rows as they were.
        new: The rows as they are.
        at: A row of the old list.
    """
    if not old or not new:
        return 0
    if (same := _index(new, old[at])) >= 0:
        return same
    there = set(new)
    for near in (*range(at + 1, len(old)), *range(at - 1, -1, -1)):
        if old[near] in there:
            return new.index(old[near])
    return 0


def merge(shown: "array[int]", newest: "array[int]", keep: Collection[int]) -> "array[int]":
    """A newer result in which some articles that no longer fit stay where they were.

    An article read in the list of unread ones must not vanish under its reader because a feed
    was refreshed. It stays behind the row above it; where all those are gone, before the first
    below it that is there, and where there is none, behind what is new.

    Args:
        shown: The list on screen.
        newest: The result as it is now.
        keep: Articles that stay though they are no longer in the result.
    """
    if not keep:
        return newest
    fits = set(newest)
    after: dict[int | None, list[int]] = {}
    last: int | None = None
    for article_id in shown:
        if article_id in fits:
            last = article_id
        elif article_id in keep:
            after.setdefault(last, []).append(article_id)
    if not after:
        return newest
    first = after.get(None, [])
    below = next((one for one in shown if one in fits), None)
    merged = array("q")
    for article_id in newest:
        if article_id == below:
            merged.extend(first)
        merged.append(article_id)
        merged.extend(after.get(article_id, ()))
    if below is None:
        merged.extend(first)
    return merged


def _index(ids: "array[int]", article_id: int | None) -> int:
    if article_id is None:
        return -1
    try:
        return ids.index(article_id)
    except ValueError:
        return -1
