"""What stands above the main screen: a click beside it closes it."""

from typing import TypeVar

from textual import events, getters
from textual.screen import ModalScreen

from newsreader.tui.panes import HIGH
from newsreader.tui.themed import is_visual_in
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.page_text import PageText
from newsreader.tui.widgets.paged_list import PagedList

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


class ListSheet(Sheet[T]):
    """A sheet with a list whose keys are the sheet's own."""

    list = getters.query_one(PagedList)

    def action_choose(self) -> None:
        """Choose what is selected."""
        self.list.action_select()

    def action_leave(self) -> None:
        """Close without a choice."""
        self.dismiss(None)

    def action_move(self, way: str) -> None:
        """Move the selection.

        Args:
            way: `"cursor_down"`, `"cursor_up"`, `"page_down"`, `"page_up"`, `"first"` or `"last"`.
        """
        getattr(self.list, f"action_{way}")()
