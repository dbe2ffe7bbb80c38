"""What is so for a while in the article pane: its links' numbers, a search, a selection, a jump."""

from rich.cells import cell_len
from textual import events

from newsreader.tui.widgets.article_finding import Finding
from newsreader.tui.widgets.article_linking import Linking
from newsreader.tui.widgets.article_paint import LANDED, Stroke, run_at
from newsreader.tui.widgets.article_selecting import Selecting


class Passing(Linking, Finding, Selecting):
    """Links, finding and selecting together: their keys, their clicks, how they look."""

    @property
    def is_passing(self) -> bool:
        """Whether something on the page looks otherwise for a while."""
        return self.choosing or self.finding or self.has_selection or self.has_landed

    def strokes_on(self, line: int) -> list[Stroke]:
        """Return what of a line looks otherwise for a while.

        Args:
            line: Index of a line of the page.
        """
        length = len(self.made.lines[line].text) if self.made is not None else 0
        landed = [Stroke(0, length, LANDED)] if self.is_landed(line) else []
        return [*landed, *self.selected_on(line), *self.found_on(line)]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Give the keys of a search, a selection and a jump back where there is none of it."""
        if action in {"find_next", "find_previous"}:
            return self.finding
        if action == "jump_back":
            return self.can_jump_back
        if action == "let_go":
            return self.finding or self.has_selection
        return True

    def action_let_go(self) -> None:
        """Take the highlights and the selection away."""
        self.leave_find()
        self.leave_selection()

    # Mouse

    def on_click(self, event: events.Click) -> None:
        """Follow a link, or select a word or a paragraph."""
        if event.button != 1:
            return
        self.leave_choice()
        if self.take_click(event):
            event.stop()
            return
        offset = event.get_content_offset_capture(self)
        if href := self.href_at(offset.x, offset.y):
            event.stop()
            self.follow(href)

    def href_at(self, x: int, y: int) -> str:
        """Where the text at a cell of the pane leads.

        Args:
            x: Column, 0-based.
            y: Row, 0-based.

        Returns:
            The address, or `""`.
        """
        index, page = self.line_at(y), self.made
        if page is None or not 0 <= index < len(page.lines):
            return ""
        run = run_at(page.lines[index], x - self.left, cell_len, visual=self.visual)
        return run.href if run is not None else ""
