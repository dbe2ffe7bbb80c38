"""What stands above the main screen: a click beside it closes it."""

from typing import TypeVar

from textual import events
from textual.screen import ModalScreen

from newsreader.tui.panes import HIGH
from newsreader.tui.themed import is_visual_in
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.page_text import PageText

T = TypeVar("T")
"""What a sheet gives back."""


class Sheet(ModalScreen[T]):
    """A sheet that is left by a click beside it, as by its key: nothing is chosen.

    Where there is room beside it, the lines at the top and the foot of the screen stay whole. In a
    low window it goes without blank lines, so that something of it is to be seen.
    """

    HORIZONTAL_BREAKPOINTS = [(0, "-whole"), (85, "-beside")]  # noqa: RUF012 - Textual's own name
    VERTICAL_BREAKPOINTS = [(0, "-low"), (HIGH, "-high")]  # noqa: RUF012 - Textual's own name

    @property
    def visual(self) -> bool:
        """Whether text that is read from the right is put in the order of the eye."""
        return is_visual_in(self.app)

    def on_mount(self) -> None:
        """Tell the lines of the sheet who puts text in order."""
        # By themselves they come with the first layout, and a second one after it.
        width, height = self.app.size
        self.add_class(
            *self._get_breakpoint_classes(width, self.HORIZONTAL_BREAKPOINTS),
            *self._get_breakpoint_classes(height, self.VERTICAL_BREAKPOINTS),
        )
        for bar in self.query(Bar):
            bar.visual = self.visual
        for page in self.query(PageText):
            page.visual = self.visual

    def on_click(self, event: events.Click) -> None:
        """Close, if nothing of the sheet is under the mouse."""
        if event.widget is self:
            event.stop()
            self.dismiss(None)
