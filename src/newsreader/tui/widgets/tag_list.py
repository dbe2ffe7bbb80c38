"""The list inside the tag filter: moving, typing and choosing."""

from collections.abc import Collection, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from newsreader.model.feed import Feed
from newsreader.model.query import Counts
from newsreader.model.session import Session
from newsreader.tui.bindings import bindings
from newsreader.tui.filtering import is_narrowed
from newsreader.tui.key import Scope
from newsreader.tui.keys import key_table, keys_of, split_keys
from newsreader.tui.messages import (
    Choice,
    FilterAdded,
    FilterCleared,
    FilterExcluded,
    FilterLeft,
    FilterShown,
)
from newsreader.tui.turning import turning
from newsreader.tui.widgets.components import Components
from newsreader.tui.widgets.filter_lines import FilterLine, build, section_from
from newsreader.tui.widgets.narrowed import Narrowed
from newsreader.tui.widgets.tag_paint import COMPONENTS, LIST_CSS, nothing_at, pieces_of

_ON_LINES = ("tag-show", "tag-add", "tag-exclude", "next-section")
"""Ids of the keys that need a line to do something."""


class TagList(Components, Narrowed, can_focus=True, inherit_bindings=False):
    """Views, tags and feeds; letters narrow the list, signs combine the filter."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.LISTS, Scope.TAGS)
    COMPONENT_CLASSES: ClassVar[set[str]] = set(COMPONENTS)
    DEFAULT_CSS = LIST_CSS

    class Rested(Message):
        """The selection rests on another line."""

        def __init__(self, line: FilterLine | None) -> None:
            super().__init__()
            self.line = line

        def can_replace(self, message: Message) -> bool:
            """Whether an older message in the queue says nothing more."""
            return isinstance(message, TagList.Rested)

    visual = True
    """Whether text that is read from the right is put in the order of the eye."""

    def __init__(self, id: str | None = None) -> None:
        """Make an empty list.

        Args:
            id: The widget's id.
        """
        super().__init__(id=id)
        self._lines: list[FilterLine] = []
        self._at = 0
        self._unfolded = False
        self._content: tuple[Counts, Sequence[Feed], Session] | None = None
        self.set_keys(key_table())

    def set_keys(self, in_force: dict[str, str]) -> None:
        """Learn which letters are keys and do not narrow the list.

        Args:
            in_force: The keymap.
        """
        self._acting = keys_of(Scope.TAGS, in_force) - set(split_keys(in_force["tag-find"]))
        leaving = [*split_keys(in_force["back"]), *split_keys(in_force["quit"])]
        self._moving = keys_of(Scope.LISTS, in_force) | {*leaving}

    def show(self, counts: Counts, feeds: Sequence[Feed], session: Session) -> None:
        """Show other contents; the selected line stays selected.

        Args:
            counts: What each line holds.
            feeds: In the order of the config file.
            session: What is chosen.
        """
        self._content = (counts, feeds, session)
        self._rebuild()

    @property
    def line(self) -> FilterLine | None:
        """The selected line, or None."""
        return self._lines[self._at] if self._at < len(self._lines) else None

    @property
    def lines(self) -> Sequence[FilterLine]:
        """All lines that are left."""
        return self._lines

    @property
    def idle(self) -> Collection[str]:
        """Ids of the keys that do nothing on the selected line, or no more than showing it."""
        line, found = self.line, set[str]()
        if line is None:
            return _ON_LINES
        if line.choice is None or not line.choice.tag:
            found.add("tag-exclude")
        if line.choice is None or line.choice.view is not None:
            found.add("tag-add")
        if section_from(self._lines, self._at, 1) == self._at:
            found.add("next-section")
        return found

    def stop_typing(self) -> None:
        """Show the whole list again."""
        if self.typed is not None:
            self.type(None)

    def _rebuild(self, *, to_first: bool = False) -> None:
        if self._content is None:
            return
        before = self.line
        at = before.choice if before is not None else None
        self._lines = build(*self._content, self.typed or "", unfolded=self._unfolded, at=at)
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._lines))
        choices = [(line.choice, line.folds) for line in self._lines]
        stood = (at, before.folds) if before is not None else None
        if stood in choices and not to_first:
            self._at = choices.index(stood)
        else:
            self._at = self._first(before is None)
        self._show_selected()
        # Also where it is the same line: others may have gone from below it.
        self.post_message(self.Rested(self.line))
        self.refresh()

    def _first(self, at_start: bool) -> int:
        """The line to begin with: what is shown now when the pane is new, else the first."""
        can = [at for at, one in enumerate(self._lines) if one.selectable]
        shown = [at for at in can if self._lines[at].sign == "▸"]
        return next(iter([*(shown if at_start else []), *can]), 0)

    # Typing

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is one of the letters, with which typing may also begin.

        Args:
            key: By Textual's name.
            character: What it writes, if anything.
        """
        if key in self._acting:
            return False
        if super().check_consume_key(key, character):
            return True
        return character is not None and self._begins(key, character)

    def _begins(self, key: str, character: str) -> bool:
        # Capitals too: who types a name as it is written must not mark all as read with its "A".
        return character.isalpha() and key not in self._moving

    def type(self, text: str | None) -> None:
        """Narrow the list at once.

        Args:
            text: The letters, or None.
        """
        super().type(text)
        self._rebuild(to_first=bool(text))

    def action_find(self) -> None:
        """Start typing: from now on every letter counts."""
        self.type(self.typed or "")  # letters typed fast may have come before the key itself

    def action_clear(self) -> None:
        """Take back what was typed; else the filter; else leave."""
        if self.typed is not None:
            self.type(None)
        elif self._content is not None and is_narrowed(self._content[2]):
            self.post_message(FilterCleared())
        else:
            self.post_message(FilterLeft())

    def action_leave(self) -> None:
        """Give the focus back."""
        self.post_message(FilterLeft())

    # Choosing

    def _choice(self) -> Choice | None:
        return self.line.choice if self.line is not None else None

    def _turn_fold(self) -> bool:
        """Show all tags, or fold some away; whether the selected line is the one that does that."""
        if self.line is None or not self.line.folds:
            return False
        self._unfolded = not self._unfolded
        at = self._at
        self._rebuild()
        if self._unfolded:  # what was folded away begins where its line stood
            self._select(at)
        return True

    def action_show(self) -> None:
        """Make the selected line the whole filter."""
        if not self._turn_fold() and (choice := self._choice()) is not None:
            self.stop_typing()
            self.post_message(FilterShown(choice))

    def action_add(self) -> None:
        """Narrow the filter by the selected line."""
        if not self._turn_fold() and (choice := self._choice()) is not None:
            self.stop_typing()  # what is typed next is another word
            self.post_message(FilterAdded(choice))

    def action_exclude(self) -> None:
        """Exclude the selected tag."""
        if (choice := self._choice()) is not None:
            self.stop_typing()
            self.post_message(FilterExcluded(choice))

    def on_click(self, event: events.Click) -> None:
        """Choose the line under the mouse; with Ctrl or the right button, add it."""
        row = event.get_content_offset_capture(self).y + self.scroll_offset.y
        known = 0 <= row < len(self._lines) and self._lines[row].selectable
        if known and event.button in {1, 3}:
            event.stop()
            self._select(row)
            if event.ctrl or event.button == 3:
                self.action_add()
            else:
                self.action_show()

    # Moving

    def action_down(self) -> None:
        """Select the next line."""
        self._move(1)

    def action_up(self) -> None:
        """Select the line before."""
        self._move(-1)

    def action_top(self) -> None:
        """Select the first line."""
        self._move(-len(self._lines))

    def action_bottom(self) -> None:
        """Select the last line."""
        self._move(len(self._lines))

    def action_page_down(self) -> None:
        """Go down one page."""
        self._move(max(1, self.size.height - 1))

    def action_page_up(self) -> None:
        """Go up one page."""
        self._move(-max(1, self.size.height - 1))

    def action_half_down(self) -> None:
        """Go down half a page."""
        self._move(max(1, self.size.height // 2))

    def action_half_up(self) -> None:
        """Go up half a page."""
        self._move(-max(1, self.size.height // 2))

    def _move(self, by: int) -> None:
        """Go by lines; a heading or a blank on which that ends gives way to the next choice."""
        if not self._lines:  # nothing has the letters that were typed
            return
        end = len(self._lines) - 1
        step = 1 if by > 0 else -1
        at = max(0, min(self._at + by, end))
        onward = range(at, end + 1) if step > 0 else range(at, -1, -1)
        back = range(at, -1, -1) if step > 0 else range(at, end + 1)
        for row in (*onward, *back):
            if self._lines[row].selectable:
                self._select(row)
                return

    def action_section(self, step: int) -> None:
        """Go to another section: views, tags, feeds.

        Args:
            step: 1 for the one below; -1 for the top of this one, then the one above.
        """
        self._select(section_from(self._lines, self._at, step))

    def _select(self, row: int) -> None:
        if row != self._at:
            self.refresh_line(self._at)
            self._at = row
            self.refresh_line(row)
            self.post_message(self.Rested(self.line))
        self._show_selected()

    def _show_selected(self) -> None:
        high, top = self.scrollable_content_region.height, self.scroll_offset.y
        if not high:
            return  # folded away: there is no telling yet what will be in sight
        # The heading above the first line of a section comes into sight with it.
        headed = self._at > 0 and not self._lines[self._at - 1].selectable
        first = self._at - headed
        wanted = min(max(top, self._at + 1 - high), first)
        if wanted != top:
            self.scroll_to(y=max(0, wanted), animate=False, force=True)

    # Painting

    def on_resize(self) -> None:
        """Keep the selection in sight."""
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._lines))
        self._show_selected()
        self.refresh()

    def on_focus(self) -> None:
        """Show the selection as the one that keys move."""
        self.refresh()

    def on_blur(self) -> None:
        """Show the selection as resting."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint one line of the screen.

        Args:
            y: Line within the pane.
        """
        width = self.scrollable_content_region.width
        row = y + self.scroll_offset.y
        ground = Style()
        if row == self._at and self._lines:
            name = "selected-focus" if self.has_focus else "selected"
            chosen = self.get_component_rich_style(f"tag-list--{name}")
            ground = Style(bgcolor=chosen.bgcolor, reverse=chosen.reverse)
        base = self._style("label") + ground
        if row >= len(self._lines):
            nothing = nothing_at(y, width) if self.typed else ""
            return Strip([Segment(nothing, self._style("count"))]).adjust_cell_length(width, base)
        bar = row == self._at and self.has_focus
        pieces = pieces_of(self._lines[row], width, bar=bar, turn=turning(self.visual))
        segments = [Segment(text, self._style(part) + ground) for text, part in pieces if text]
        return Strip(segments).adjust_cell_length(width, base)

    def _style(self, part: str) -> Style:
        return self.get_component_rich_style(f"tag-list--{part}")
