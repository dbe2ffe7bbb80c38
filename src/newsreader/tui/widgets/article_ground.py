"""What the parts of the article pane share: the page, where its lines are, its text."""

from rich.cells import cell_len
from textual.scroll_view import ScrollView

from newsreader.model.article import Place
from newsreader.tui.widgets.article_messages import Prompted
from newsreader.typeset.cells import clusters, is_narrow
from newsreader.typeset.lines import Page
from newsreader.typeset.passages import Reading, read

HEAD_ROOM = 1
"""Blank lines above the headline."""


class ArticleGround(ScrollView):
    """The ground of the article pane; each of its parts adds one subject."""

    _read: tuple[Page, Reading] | None = None

    @property
    def page(self) -> Page | None:
        """The page on the screen, or None."""
        raise NotImplementedError

    @property
    def left(self) -> int:
        """Cells before the column."""
        raise NotImplementedError

    def move(self, lines: int) -> None:
        """Scroll.

        Args:
            lines: So many down; negative ones up.
        """
        self.scroll_to(y=self.scroll_offset.y + lines, animate=False, force=True)

    def go_to_line(self, line: int, *, below: int = 0) -> None:
        """Bring a line to the top of the pane.

        Args:
            line: Index of the line.
            below: Lines that are to stay above it.
        """
        self.move(line + HEAD_ROOM - below - self.scroll_offset.y)

    def go_to(self, place: Place) -> None:
        """Bring a place to the top of the pane; the first one with the room above it.

        Args:
            place: Where in the article.
        """
        if self.page is not None:
            line = self.page.line_at(place)
            self.go_to_line(line, below=0 if line else HEAD_ROOM)

    @property
    def reading(self) -> Reading:
        """The text of the page, read when it is first asked for."""
        page = self.page
        if page is None:
            return Reading(())
        if self._read is None or self._read[0] is not page:
            self._read = (page, read(page))
        return self._read[1]

    @property
    def sight(self) -> tuple[int, int]:
        """Index of the first line in sight, and of the one after the last."""
        first = self.scroll_offset.y - HEAD_ROOM
        return max(0, first), first + self.scrollable_content_region.height

    def line_at(self, y: int) -> int:
        """The index of the line at a row of the pane, which need not be there.

        Args:
            y: Row, 0-based.
        """
        return y + self.scroll_offset.y - HEAD_ROOM

    def character_at(self, line: int, x: int) -> int:
        """The index of the character at a cell of a line.

        Args:
            line: Index of a line of the page.
            x: Column of the pane, 0-based.

        Returns:
            -1 before the line, its length behind it.
        """
        cell = x - self.left
        if cell < 0 or self.page is None:
            return -1
        text = self.page.lines[line].text
        if is_narrow(text):
            return min(cell, len(text))
        at = 0
        for cluster in clusters(text):
            cell -= cell_len(cluster)
            if cell < 0:
                return at
            at += len(cluster)
        return at

    def cell_of(self, line: int, at: int) -> int:
        """The column of the pane at which a character of a line stands.

        Args:
            line: Index of a line of the page.
            at: Index of the character.
        """
        text = self.page.lines[line].text if self.page is not None else ""
        return self.left + cell_len(text[:at])

    # What is so for a while

    def forget(self) -> None:
        """Another article is shown: nothing of what was chosen, sought or selected is there."""

    def adapt(self) -> None:
        """The same article has a new page: its lines are others."""

    def prompt(self) -> str:
        """What the reader is to know of what is under way, or `""`."""
        return ""

    def tell_prompt(self) -> None:
        """Say what is under way, and paint anew."""
        self.refresh()
        self.post_message(Prompted(self.prompt()))
