"""What the parts of the main screen share: its panes, its session and the desk."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from textual import getters
from textual.screen import Screen
from textual.timer import Timer
from textual.widget import Widget

from newsreader.dataclass import replace
from newsreader.model.article import Headline
from newsreader.model.feed import Feed
from newsreader.model.query import Counts
from newsreader.model.session import Session
from newsreader.reader.door import Reader
from newsreader.tui import keys
from newsreader.tui.answers import Fetched
from newsreader.tui.desk import Desk
from newsreader.tui.holding import Hold, HoldingApp
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.tui.widgets.bar import Bar, Piece, Words, words
from newsreader.tui.widgets.find_line import FindLine
from newsreader.tui.widgets.headline_list import HeadlineList
from newsreader.tui.widgets.search_line import SearchLine
from newsreader.tui.widgets.status import Tally
from newsreader.tui.widgets.tag_filter import TagFilter

SAID_FOR = 6.0
"""Seconds for which a word stays on the status line."""
ARTICLE = "article"
"""What keys wait for that are meant for an article on its way."""
SHOWN_IN = 2.0
"""Seconds for which keys wait at most for the article that they are meant for."""
LISTED_IN = 1.0
"""Seconds for which keys wait at most for the list that was asked for."""


class Desktop(Screen[None]):
    """The ground of the main screen; each of its parts adds actions on one subject.

    Attributes:
        reader: The one door.
        desk: What asks it, off the event loop.
        session: The filter and selection.
        counts: What the lines of the tag filter hold, as last told.
        reorder: Whether the tags of the next counts are put in order: those of another list are,
            and those of one into which something new has come.
        feeds: The feeds, as last told.
        tally: How far a refresh has come.
        touched: Articles of the list marked since it was loaded: they stay in it for now.
        loaded: Whether a list has come at all.
        fetched: The article that was shown last, with its document.
        prompt: What there is to know of what is under way in the article.
    """

    header = getters.query_one("#header", Bar)
    tag_filter = getters.query_one(TagFilter)
    list_title = getters.query_one("#list > .title", Bar)
    headlines = getters.query_one(HeadlineList)
    article_title = getters.query_one("#article > .title", Bar)
    article = getters.query_one(ArticleView)
    aside = getters.query_one("#aside", Bar)
    search_line = getters.query_one(SearchLine)
    find_line = getters.query_one(FindLine)
    status = getters.query_one("#status", Bar)

    def __init__(self, reader: Reader) -> None:
        """Make the screen with what was on it last time.

        Args:
            reader: The one door.
        """
        super().__init__()
        self.reader = reader
        self.desk = Desk(reader, self.post_message, lambda: frozenset(self.touched))
        self.session: Session = reader.session()
        self.counts = Counts({}, (), {})
        self.reorder = True
        self.unread = 0
        self.feeds: tuple[Feed, ...] = ()
        self.tally = Tally()
        self.touched: set[int] = set()
        self.loaded = False
        self.fetched: Fetched | None = None
        self.prompt: Words = ()
        self._once_there: Callable[[], object] | None = None
        self._said: Words = ()
        self._said_of: int | None = None
        self._hushing: Timer | None = None

    @property
    def holding_app(self) -> HoldingApp[Any]:
        """The App, which can hold back what is painted and what is typed."""
        app: object = self.app
        assert isinstance(app, HoldingApp)
        return app

    @property
    def hold(self) -> Hold:
        """What holds the painting back until an article has come."""
        return self.holding_app.hold

    @property
    def keymap(self) -> dict[str, str]:
        """The keys in force."""
        settings = self.reader.settings
        return keys.keymap(settings.preset, settings.keymap)

    def key(self, name: str) -> str:
        """The first key of an id, as a person writes it."""
        return keys.show_key(keys.split_keys(self.keymap[name])[0])

    @property
    def narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return self.has_class("-narrow")

    @property
    def wide(self) -> bool:
        """Whether the tag filter has a place of its own."""
        return self.has_class("-wide")

    @property
    def article_in_sight(self) -> bool:
        """Whether the article has a place on the screen now."""
        return not self.narrow or self.has_class("-reading")

    @property
    def selected(self) -> Headline | None:
        """The headline that actions are about."""
        return self.headlines.headline

    def show_selected(self) -> None:
        """Show the selected article where there is room for it."""
        raise NotImplementedError

    def is_awaited(self, then: Callable[[], object]) -> bool:
        """Whether the selected article is still on its way into the pane: keys then wait for it.

        Args:
            then: Done once it is there, before the keys that were typed behind this one.
        """
        if not self.article_in_sight or self.headlines.selected == self.article.article_id:
            return False
        if self.headlines.selected is None:
            return False
        self.show_selected()
        self._once_there = then
        self.holding_app.hold_keys(SHOWN_IN, ARTICLE)
        self.set_timer(SHOWN_IN, partial(self._await_no_longer, then))
        return True

    def _await_no_longer(self, then: Callable[[], object]) -> None:
        if self._once_there is then:
            self._once_there = None

    def do_what_was_typed(self) -> None:
        """An article has come: do what was asked of it before it was there."""
        then, self._once_there = self._once_there, None
        if then is not None and self.headlines.selected == self.article.article_id:
            self.holding_app.release_behind(then, ARTICLE)

    @property
    def tag_labels(self) -> Mapping[str, str]:
        """How tags are written, by normal form."""
        return {one.tag: one.label for one in self.counts.tags}

    def change(self, session: Session) -> None:
        """Take another filter or order and show its list, which is what keys are meant for now.

        Args:
            session: What to show.
        """
        if replace(session, article_id=None) != replace(self.session, article_id=None):
            self.session = session
            self.touched = set()  # what was marked in the one list has no business in the other
            self.holding_app.hold_keys(LISTED_IN)
            self.desk.list(session, fresh=True)
            self.desk.keep_session(session)

    def say(self, *pieces: str | Piece | tuple[str, str], of: int | None = None) -> None:
        """Put a word on the status line for a while.

        Args:
            pieces: What to say.
            of: The article that it is true of, which it goes with; None if it is of none.
        """
        self._said, self._said_of = words(*pieces), of
        self.show_status()
        if self._hushing is not None:
            self._hushing.stop()
        self._hushing = self.set_timer(SAID_FOR, self.hush)

    @property
    def said(self) -> Words:
        """What stands on the status line for a while."""
        return self._said

    def hush(self) -> None:
        """Take what was said from the status line."""
        self._said = ()
        self.show_status()

    def unsay(self, text: str) -> None:
        """Take words from the status line that have turned out not to be true, if they stand there.

        Args:
            text: All that was said.
        """
        if text and "".join(piece.text for piece in self._said) == text:
            self.hush()

    def hush_of_others(self, article_id: int) -> None:
        """Take what was said of another article from the status line."""
        if self._said_of not in {None, article_id}:
            self._said_of = None
            self.hush()

    def show_status(self) -> None:
        """Draw the status line anew."""
        raise NotImplementedError

    def focus_on(self, widget: Widget) -> None:
        """Give a pane the focus, and a place where it has none."""
        raise NotImplementedError
