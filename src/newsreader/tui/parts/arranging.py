"""How many panes there are side by side, and how wide the list is; kept for the next start."""

from collections.abc import Callable
from typing import Final

from newsreader.dataclass import replace
from newsreader.model.session import LEAST_SHARE, MOST_SHARE
from newsreader.tui.panes import (
    LEAST_OF_THREE,
    LEAST_OF_TWO,
    Panes,
    Wish,
    how_many,
    panes_in,
    wish_of,
)
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.speaker import Speaker
from newsreader.tui.screens.desktop import Desktop

STEP: Final = 5
"""Hundredths of the width by which the list becomes wider or narrower."""
NAMES: Final = ("As many panes as have room", "One pane at a time", "Two panes", "Three panes")
"""What is said of each number of panes, and of 0."""


class Arranging:
    """Lays out the panes, as the config file says and as the reader has chosen since."""

    def __init__(
        self, desktop: Desktop, speaker: Speaker, filter: Filter, *, changed: Callable[[], object]
    ) -> None:
        """Leave the panes as they are.

        Args:
            desktop: Whose panes they are.
            speaker: Says what was chosen.
            filter: Keeps it with the session.
            changed: Called when the panes have other sizes.
        """
        self._desktop, self._speaker, self._filter = desktop, speaker, filter
        self._changed = changed
        self._said = ""

    def adopt(self) -> None:
        """Follow the config file, where nothing else was chosen."""
        settings = self._desktop.reader.settings.reader
        wish = wish_of(self._filter.session, settings.panes, settings.list_share)
        if wish != self._desktop.wish:
            self._arrange(wish)

    def follow_size(self) -> None:
        """Take back what was said of a window of another size."""
        self._speaker.unsay(self._said)

    def next(self) -> None:
        """Have one pane more, if there is room for it, else one alone.

        Where that is what there would be by itself, it stays so in a window of another size.
        """
        columns = self._desktop.size.width
        now = how_many(columns, self._desktop.wish.number)
        number = now % how_many(columns, 3) + 1
        if number == now:
            self._say(f"There is room for one pane: two need {LEAST_OF_TWO} columns")
        else:
            self.choose(0 if number == how_many(columns) else number)

    def choose(self, number: int) -> None:
        """Have so many panes, as far as there is room, and say so.

        Args:
            number: As in `Wish`.
        """
        self._filter.keep(replace(self._filter.session, panes=number))
        self.adopt()
        shown = how_many(self._desktop.size.width, number)
        said = NAMES[number or shown]
        if not number:
            said = f"{said}: as many as have room"
        elif shown < number:
            least = LEAST_OF_THREE if number > 2 else LEAST_OF_TWO
            said = f"{said}, where there are {least} columns"
        self._say(said)

    def share(self, by: int) -> None:
        """Give the list more or less of the width that it shares with the article, and say so.

        Args:
            by: 1 for more, -1 for less, 0 for as much as serves most readers.
        """
        before = self._panes(self._desktop.wish)
        if len(before.panes) == 1:
            key = self._desktop.key("panes")
            self._say(f"The list has the whole width; {key} puts the article beside it")
            return
        share = self._next_share(before, by) if by else 0
        panes = self._panes(Wish(self._desktop.wish.number, share))
        if by and panes == before:
            end = "wide" if by > 0 else "narrow"
            self._say(f"The list is as {end} as it can be here")
            return
        self._filter.keep(replace(self._filter.session, list_share=share))
        self.adopt()
        cells = panes.list.right - panes.list.inner
        told = f"{share}% of the width: {cells} cells" if share else f"{cells} cells wide"
        self._say(f"Headlines have {told}" if share else f"Headlines are {told}")

    def _say(self, text: str) -> None:
        self._said = text
        self._speaker.say(text)

    def _next_share(self, panes: Panes, by: int) -> int:
        """Return the nearest step beyond what the list has now."""
        width, room = panes.list.right - panes.list.left, panes.columns - panes.list.left
        now = self._desktop.wish.share or round(100 * width / room)
        step = now // STEP + 1 if by > 0 else -(-now // STEP) - 1
        return max(LEAST_SHARE, min(MOST_SHARE, step * STEP))

    def _panes(self, wish: Wish) -> Panes:
        return panes_in(self._desktop.size, wish)

    def _arrange(self, wish: Wish) -> None:
        """Lay the panes out; the one that has the focus keeps it and stays in sight."""
        desktop = self._desktop
        focused = next((pane for pane in desktop.panes if pane.has_focus), None)
        if desktop.alone:
            desktop.set_alone(False)
        desktop.lay_out(wish)
        if focused is not None:
            desktop.focus_on(focused)
        desktop.call_after_refresh(self._changed)
