"""The tag filter pane: a title that shows what is typed, the list, and what ails a feed."""

from collections.abc import Sequence

from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from newsreader.model.feed import Feed
from newsreader.model.query import Counts
from newsreader.model.session import Session
from newsreader.tui.guard import plain
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.narrowed import Narrowed, typed_words
from newsreader.tui.widgets.tag_list import TagList


class TagFilter(Vertical):
    """Views, tags and feeds to choose from."""

    DEFAULT_CSS = """
    TagFilter > .note { display: none; height: auto; max-height: 5; padding: 0 1; color: $error; }
    TagFilter > .note.-mild { color: $meta; }
    """

    list = getters.query_one(TagList)
    title = getters.query_one(".title", Bar)
    note = getters.query_one(".note", Static)
    _noted = ("", False)

    def compose(self) -> ComposeResult:
        """A title, the list and a note."""
        yield Bar(classes="title")
        yield TagList()
        yield Static(classes="note", markup=False)

    def on_mount(self) -> None:
        """Start with nothing typed."""
        self._show_title(None)

    def show(self, counts: Counts, feeds: Sequence[Feed], session: Session) -> None:
        """Show other contents.

        Args:
            counts: What each line holds.
            feeds: In the order of the config file.
            session: What is chosen.
        """
        self.list.show(counts, feeds, session)
        self._show_note()

    def on_narrowed_typed(self, message: Narrowed.Typed) -> None:
        """Show what is typed in place of the title."""
        message.stop()
        self._show_title(message.text)

    def on_tag_list_rested(self, _message: TagList.Rested) -> None:
        """Say what is wrong with the feed on which the selection rests."""
        self._show_note()

    def _show_title(self, typed: str | None) -> None:
        self.title.left = words("Tags") if typed is None else typed_words(typed)

    def on_descendant_focus(self) -> None:
        """Say what is wrong with the selected feed, now that one looks at it."""
        self._show_note()

    def on_descendant_blur(self) -> None:
        """Say no more of it while something else is read."""
        self._show_note()

    def _show_note(self) -> None:
        line = self.list.line if self.list.has_focus else None
        trouble = plain(line.trouble) if line is not None else ""
        mild = line is not None and not line.failed
        if (trouble, mild) == self._noted:
            return  # an update would have the whole screen laid out anew
        self._noted = (trouble, mild)
        self.note.display = bool(trouble)
        self.note.set_class(mild, "-mild")
        self.note.update(Content(trouble))
