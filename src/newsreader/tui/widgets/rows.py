"""The rows of a headline list: ids, the ones fetched, the selection; nothing of the screen."""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress

from newsreader.dataclass import replace
from newsreader.model.article import Flag, Headline
from newsreader.tui.widgets.shift import Shift

PAGE = 64
"""Rows fetched at a time."""
KEPT = 4096
"""Rows kept at hand."""
_NEAR = 256
"""Rows above and below the selected one where an article is looked for first."""


class Rows:
    """Ids of a whole result in order, with one selected; headlines are fetched when asked for.

    Attributes:
        ids: The articles of all rows; not to be changed from outside.
        at: The selected row; 0 in an empty list.
        new: Rows that have arrived and have not been on screen yet, ascending.
        untouched: Whether the list was empty until it came, and nobody has moved in it since: its
            first row stays the selected one whatever comes.
    """

    def __init__(self, fetch: Callable[[Sequence[int]], list[Headline]]) -> None:
        """Make an empty list.

        Args:
            fetch: Gives the headlines of some ids; those the store has no more are left out.
        """
        self.ids: array[int] = array("q")
        self.at = 0
        self.new: list[int] = []
        self.untouched = False
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
        self.at = 0 if select is None else max(0, self.find_id(select))
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
        if self.untouched and anchor == self.at == 0:
            self.load(ids)
            return 0
        shift = Shift(self.ids, ids)
        landed = shift.land(anchor) if ids else 0
        self.at = shift.land(self.at) if ids else 0
        self.new = shift.arrived(self.new) if self.ids else []
        self.ids = ids
        self._known.clear()
        return landed

    @property
    def seen(self) -> "array[int]":
        """The articles of all rows but those that are new and have not been on screen."""
        seen, last = array("q"), 0
        for at in self.new:
            seen += self.ids[last:at]
            last = at + 1
        return seen + self.ids[last:]

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
        for article_id in ids if len(ids) < KEPT else self._known.keys() & set(ids):
            headline = self._known.get(article_id)
            if headline is not None:
                self._known[article_id] = with_flag(headline, flag, value)

    def find_id(self, article_id: int) -> int:
        """The row of an article, or -1."""
        # Mostly it is the selected one, and to get to it from the first one on may take long.
        near = max(0, self.at - _NEAR)
        for start, end in ((near, near + 2 * _NEAR), (0, len(self.ids))):
            with suppress(ValueError):
                return self.ids.index(article_id, start, end)
        return -1

    def find(self, wanted: Callable[[Headline], bool], step: int = 1) -> int | None:
        """Return the row of the next article that fits, from the selected one on, round the end.

        Args:
            wanted: Tells whether a headline fits.
            step: 1 for downwards, -1 for upwards.
        """
        count = len(self.ids)
        for away in range(1, count):
            row = (self.at + step * away) % count
            headline = self.row(row)
            if headline is not None and wanted(headline):
                return row
        return None


def into_sight(at: int, each: int, high: int, top: int, *, centre: bool = False) -> int:
    """Return the first line of a pane in which a row is in sight, with a neighbour if it has room.

    A row begins there: what is left of another would be a line that says nothing.

    Args:
        at: The row.
        each: Lines of a row.
        high: Lines of the pane.
        top: The first line of it now, which it stays where the row is in sight.
        centre: Whether the row comes to stand in the middle, where it was out of sight.
    """
    first, last = at * each, (at + 1) * each
    margin = each if high > 4 * each else 0
    wanted = min(max(top, least_top(last + margin, each, high)), max(0, first - margin))
    if not centre or wanted == top:
        return wanted
    middle = max(0, first - high // 2) // each * each
    return min(first, max(middle, least_top(last, each, high)))


def least_top(end: int, each: int, high: int) -> int:
    """Return the first line at which a row can begin so that a line is above the pane's end.

    Args:
        end: The line behind it.
        each: Lines of a row.
        high: Lines of the pane.
    """
    return max(0, -(-(end - high) // each) * each)


def first_top(at: int, count: int, each: int, high: int, line: int | None) -> int:
    """Return the first line of a pane that shows a list from one of its rows on.

    Args:
        at: The row that is selected.
        count: How many there are.
        each: Lines of a row.
        high: Lines of the pane.
        line: The line of the pane on which the row is to stand where that can be; None: the list
            is shown from its top, or with the row in the middle.
    """
    most = least_top(count * each, each, high)
    top = 0 if line is None else min(max(0, at * each - line) // each * each, most)
    return min(into_sight(at, each, high, top, centre=True), most)


def with_flag(headline: Headline, flag: Flag, value: bool) -> Headline:
    """A headline with one of its states changed."""
    if flag is Flag.READ:
        return replace(headline, read=value)
    if flag is Flag.STARRED:
        return replace(headline, starred=value)
    return replace(headline, later=value)


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
    shift = Shift(shown, newest)
    gone = shift.departed()
    places: dict[int, list[int]] = {}
    place, last = _first_left(shift, gone, shown, newest), -1
    for at in gone:
        if at > last + 1:
            place = shift.land(at - 1) + 1
        last = at
        if shown[at] in keep:
            places.setdefault(place, []).append(shown[at])
    merged, last = array("q"), 0
    for place in sorted(places):
        merged += newest[last:place]
        merged.extend(places[place])
        last = place
    return merged + newest[last:] if places else newest


def _first_left(
    shift: Shift, gone: Sequence[int], shown: "array[int]", newest: "array[int]"
) -> int:
    """Return where the first row that is in both lists is in the newer one, or its end."""
    first = next((at for at, row in enumerate(gone) if at != row), len(gone))
    return shift.land(first) if first < len(shown) else len(newest)
