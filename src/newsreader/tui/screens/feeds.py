"""How the feeds are: what failed and why, when each was asked and when it will be again."""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from newsreader.model.feed import Feed
from newsreader.tui.guard import plain
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.status import ago


class FeedsScreen(ModalScreen[str]):
    """The feeds, those in trouble first; gives back the address of the one that was chosen."""

    CSS_PATH = "feeds.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,d", "leave", "Close", show=False),
        Binding("j", "move('down')", show=False),
        Binding("k", "move('up')", show=False),
        Binding("g", "move('first')", show=False),
        Binding("G", "move('last')", show=False),
    ]

    list = getters.query_one(OptionList)

    def __init__(self, feeds: Sequence[Feed], now: datetime) -> None:
        """Make the screen.

        Args:
            feeds: As they are now.
            now: Aware time.
        """
        super().__init__()
        self._feeds = sorted(feeds, key=lambda feed: (not feed.error, not feed.complaint))
        self._now = now

    def compose(self) -> ComposeResult:
        """A title and a list."""
        with Vertical(id="sheet"):
            yield Bar(classes="title")
            yield OptionList(
                *(Option(state(feed, self._now)) for feed in self._feeds), markup=False
            )

    def on_mount(self) -> None:
        """Say how many are in trouble, and how to leave."""
        failed = sum(bool(feed.error) for feed in self._feeds)
        told = f" · {failed:,} failed at the last visit" if failed else " · all is well"
        title = self.query_one(Bar)
        many = "1 feed" if len(self._feeds) == 1 else f"{len(self._feeds):,} feeds"
        title.left = words((many, "bold $accent"), told if self._feeds else "")
        title.right = words(("Enter shows one · ", "$meta"), ("Esc closes", "$meta"))
        self.list.focus()

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """A feed was chosen."""
        message.stop()
        self.dismiss(self._feeds[message.option_index].url)

    def action_leave(self) -> None:
        """Close without a choice."""
        self.dismiss(None)

    def action_move(self, way: str) -> None:
        """Move the selection.

        Args:
            way: `"down"`, `"up"`, `"first"` or `"last"`.
        """
        getattr(self.list, f"action_{'cursor_' * (way in {'down', 'up'})}{way}")()


def state(feed: Feed, now: datetime) -> Content:
    """A feed in a few lines: its name and address, what ails it, when it was and will be asked.

    Args:
        feed: The feed.
        now: Aware time.
    """
    parts = [
        (plain(feed.title), "bold"),
        (f"  {feed.unread:,} unread of {feed.total:,}\n", "$meta"),
        (plain(feed.url), "$meta"),
    ]
    if feed.error:
        times = f" ({feed.failures:,} times in a row)" if feed.failures > 1 else ""
        parts.append((f"\n{plain(feed.error)}{times}", "$error"))
    elif feed.complaint:
        parts.append((f"\nIt could be read, but: {plain(feed.complaint)}", ""))
    parts.append((f"\nasked {ago(feed.checked, now)}", "$meta"))
    if feed.error:
        well = f"last answered well {ago(feed.succeeded, now)}" if feed.succeeded else ""
        parts.append((f", {well or 'has never answered well'}", "$meta"))
    parts.append((f", {_next(feed, now)}\n", "$meta"))
    return Content.assemble(*parts)


def _next(feed: Feed, now: datetime) -> str:
    if not feed.enabled:
        return "switched off in the config file"
    if feed.next_check is None or feed.next_check <= now:
        return "due now"
    minutes = max(1, round((feed.next_check - now).total_seconds() / 60))
    return f"again in {minutes} min" if minutes < 120 else f"again in {minutes // 60} h"
