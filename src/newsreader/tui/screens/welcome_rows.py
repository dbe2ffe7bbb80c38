"""A list of feeds to tick, for the pages of the welcome screen."""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets.option_list import Option

from newsreader.dataclass import dataclass
from newsreader.tui.bindings import foot_bindings
from newsreader.tui.guard import fit
from newsreader.tui.key import Scope
from newsreader.tui.widgets.paged_list import PagedList

_TITLE_CELLS = 28
_NARROWEST_NOTE = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One feed of the list.

    Attributes:
        url: Its address, which tells it from the others.
        title: What it is called.
        note: What else there is to say of it, dim.
        group: The heading it stands under, or `""`.
    """

    url: str
    title: str
    note: str = ""
    group: str = ""


class TickList(PagedList):
    """Feeds under headings; the space bar or a click ticks, Enter confirms."""

    BINDINGS: ClassVar[list[BindingType]] = foot_bindings(Scope.TICKS)

    class Ticked(Message):
        """What is ticked has changed."""

    class Confirmed(Message):
        """The feeds that are ticked are wanted; with none ticked, the one under the cursor.

        Attributes:
            urls: Their addresses, in the order of ticking.
        """

        def __init__(self, urls: tuple[str, ...]) -> None:
            super().__init__()
            self.urls = urls

    def __init__(self, taken: Iterable[str] = (), *, id: str | None = None) -> None:
        """Make an empty list.

        Args:
            taken: Addresses of feeds that are subscribed to already and cannot be ticked.
            id: As of any widget.
        """
        super().__init__(id=id, markup=False, compact=True)
        self.ticked: dict[str, None] = {}
        """Addresses of the ticked feeds, in the order of ticking."""
        self._taken = frozenset(taken)
        self._rows: dict[str, Row] = {}

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; ticks stay, also those of rows that are not shown now."""
        self._rows = {row.url: row for row in rows}
        self._fill()
        self.highlighted = next(
            (at for at, option in enumerate(self.options) if not option.disabled), None
        )
        # The first heading is above the first row that can be chosen: it is to be seen too.
        self.scroll_to(y=0, animate=False)

    def tick(self, url: str, value: bool) -> None:
        """Tick a feed, or take its tick away."""
        if url in self._taken:
            return
        if value:
            self.ticked[url] = None
        else:
            self.ticked.pop(url, None)
        if url in self._rows:
            self.replace_option_prompt(url, self._line(self._rows[url]))
        self.post_message(self.Ticked())

    def action_tick(self) -> None:
        """Tick the feed under the cursor, or take its tick away."""
        url = self._current()
        if url is not None:
            self.tick(url, url not in self.ticked)

    def action_select(self) -> None:
        """Confirm."""
        current = self._current()
        urls = tuple(self.ticked) or ((current,) if current else ())
        if urls:
            self.post_message(self.Confirmed(urls))

    async def _on_click(self, event: events.Click) -> None:
        at: int | None = event.style.meta.get("option")
        event.prevent_default()
        if at is not None and not self.options[at].disabled:
            self.highlighted = at
            self.action_tick()

    def on_resize(self) -> None:
        """Fit the rows to the new width."""
        here = self.highlighted
        self._fill()
        self.highlighted = here

    def _current(self) -> str | None:
        option = self.highlighted_option
        return None if option is None or option.disabled else option.id

    def _fill(self) -> None:
        self.set_options(self._options_of(self._rows.values()))

    def _options_of(self, rows: Iterable[Row]) -> Iterator[Option]:
        group = ""
        for row in rows:
            if row.group != group:
                lead = "\n" if group else ""
                group = row.group
                yield Option(Content(f"{lead}  {group}").stylize("$accent"), disabled=True)
            yield Option(self._line(row), id=row.url, disabled=row.url in self._taken)

    def _line(self, row: Row) -> Content:
        room = max(4, self.scrollable_content_region.width - 5)
        taken = row.url in self._taken
        mark = "✓" if taken or row.url in self.ticked else "·"
        note = "already yours" if taken else row.note
        title = fit(row.title, min(room, _TITLE_CELLS))
        if room < _TITLE_CELLS + _NARROWEST_NOTE:
            title, note = fit(row.title, room), ""
        quiet = "$meta" if taken or mark == "·" else "$accent bold"
        pad = set_cell_size("", max(0, _TITLE_CELLS - cell_len(title)) + 2) if note else ""
        return Content.assemble(
            (f"  {mark} ", quiet),
            (title, "$meta" if taken else ""),
            pad,
            (fit(note, room - _TITLE_CELLS - 2), "$meta"),
        )
