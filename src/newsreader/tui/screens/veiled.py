"""A screen at a start: nothing half-made is painted, whatever the terminal shows then."""

from collections.abc import Iterable
from enum import Enum, auto

from textual.geometry import Region
from textual.screen import Screen


class Veil(Enum):
    """How much is not to be seen yet.

    Attributes:
        WHOLE: All of it.
        THIN: What does not come with the list; somebody has typed, and is to see what it did.
        NONE: Nothing.
    """

    WHOLE = auto()
    THIN = auto()
    NONE = auto()


class VeiledScreen(Screen[None]):
    """A screen that paints nothing until it is told to."""

    _veil = Veil.WHOLE

    def unveil(self) -> None:
        """Paint all of it from now on, if it was not painted yet."""
        if self._veil is not Veil.NONE:
            self._veil = Veil.NONE
            self.refresh()

    def thin_veil(self) -> None:
        """Paint from now on what changes about the list; the terminal shows the rest already."""
        self._veil = Veil.THIN
        self._compositor._dirty_regions.clear()

    def regions_with_list(self) -> Iterable[Region]:
        """Where what is there with the list stands: a thin veil hides all else."""
        return ()

    def _compositor_refresh(self) -> None:
        # Textual makes every frame of a start, of which nobody sees any but the last.
        if self._veil is Veil.WHOLE:
            return
        if self._veil is Veil.THIN:
            dirty, shown = self._compositor._dirty_regions, list(self.regions_with_list())
            seen = {one.intersection(each) for one in dirty for each in shown if one.overlaps(each)}
            dirty.clear()
            dirty.update(seen)
        super()._compositor_refresh()
