"""Moving about in the article: by lines, by pages, to both ends."""

from newsreader.tui.widgets.article_ground import HEAD_ROOM
from newsreader.tui.widgets.article_page import PageView

_KEPT = 2
"""Lines of a page that are seen again on the next."""


class Moving(PageView):
    """The part of the article pane that scrolls."""

    def action_down(self) -> None:
        """Scroll down one line."""
        self.move(1)

    def action_up(self) -> None:
        """Scroll up one line."""
        self.move(-1)

    def action_top(self) -> None:
        """Go to the headline."""
        self.move(-self.scroll_offset.y)

    def action_bottom(self) -> None:
        """Go to the end."""
        _ = self.page  # all of it
        self.move(self.max_scroll_y)

    def action_page_down(self) -> None:
        """Go down one page, of which two lines are seen again."""
        high = self._high()
        top = self.scroll_offset.y - HEAD_ROOM
        self.move(self._page_height(top + high - _KEPT))

    def action_page_up(self) -> None:
        """Go up one page."""
        self.move(-self._page_height(self.scroll_offset.y - HEAD_ROOM))

    def action_half_down(self) -> None:
        """Go down half a page."""
        self.move(max(1, self._high() // 2))

    def action_half_up(self) -> None:
        """Go up half a page."""
        self.move(-max(1, self._high() // 2))

    def read_on(self) -> bool:
        """Go down one page.

        Returns:
            False when there was nothing more to read, so that it is time for the next article.
        """
        if self.made is None or self.at_end:
            return False
        self.action_page_down()
        return True

    @property
    def at_end(self) -> bool:
        """Whether the end of the article is in sight."""
        made = self.made
        whole = made is None or made.whole
        return whole and self.scroll_offset.y >= self.max_scroll_y

    def _page_height(self, top: int) -> int:
        """Lines of a page, so that none is covered by the head of a table and not seen."""
        pinned = len(self.pinned_at(top))
        return max(1, self._high() - (pinned + 1 if pinned else _KEPT))

    def _high(self) -> int:
        return self.scrollable_content_region.height
