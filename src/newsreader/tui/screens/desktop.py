"""The desktop: the panes of the main screen and the lines at their edges, and nothing in them."""

from collections.abc import Iterable, Sequence
from typing import Any

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.geometry import Region
from textual.widget import Widget

from newsreader.errors import NewsreaderError, QueryError
from newsreader.model.article import Headline
from newsreader.model.session import Session
from newsreader.reader.door import Reader
from newsreader.tui import keys
from newsreader.tui.answers import Trouble
from newsreader.tui.holding import Hold, HoldingApp
from newsreader.tui.panes import HIGH, USUAL, Wish, breakpoints, how_many, wish_of
from newsreader.tui.screens.veiled import VeiledScreen
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.find_line import FindLine
from newsreader.tui.widgets.headline_list import HeadlineList
from newsreader.tui.widgets.search_line import SearchLine
from newsreader.tui.widgets.tag_filter import TagFilter
from newsreader.tui.widgets.tag_list import TagList
from newsreader.typeset.layout import layout_of


class Desktop(VeiledScreen):
    """Three panes, two or one, by the width of the terminal and the wish of its reader.

    Attributes:
        reader: The one door.
        header: The line at the top.
        tag_filter: The pane of views, tags and feeds.
        list_title: What stands above the headlines.
        headlines: The pane of headlines.
        article_title: What stands above the article.
        article: The pane of the article.
        find_line: Where words to find in it are typed.
        aside: What stands in its margin in the focus mode.
        search_line: Where searches are typed.
        status: The line at the bottom.
        wish: How the panes are wanted.
    """

    AUTO_FOCUS = "HeadlineList"
    HORIZONTAL_BREAKPOINTS = breakpoints(USUAL.number)
    VERTICAL_BREAKPOINTS = [(0, "-low"), (HIGH, "-high")]  # noqa: RUF012

    def __init__(self, reader: Reader, session: Session, *, visual: bool) -> None:
        """Make the widgets.

        Args:
            reader: The one door.
            session: How the article was set last time.
            visual: Whether text that is read from the right is put in the order of the eye.
        """
        super().__init__()
        self.reader = reader
        settings = reader.settings.reader
        layout = layout_of(
            session.align or settings.align, session.line_spacing or settings.line_spacing
        )
        self.header = Bar(id="header", keep_first=True)
        self.tag_filter = TagFilter(id="tags")
        self.list_title = Bar(classes="title")
        self.headlines = HeadlineList(self._rows, now=reader.now, zone=reader.zone)
        self.article_title = Bar(classes="title", keep_right=True)
        self.article = ArticleView(
            measure=session.measure or settings.measure, layout=layout, visual=visual
        )
        self.find_line = FindLine()
        self.aside = Bar(id="aside")
        self.search_line = SearchLine(self.check_query)
        self.status = Bar(id="status")
        self.wish = wish_of(session, settings.panes, settings.list_share)
        self._beside = Vertical(id="list"), Vertical(id="article")

    def compose(self) -> ComposeResult:
        """Lines at top and bottom, panes between."""
        # Textual would lay the screen out for no size at all first, then style all of it anew.
        self.lay_out(self.wish)
        low, high = (name for _, name in self.VERTICAL_BREAKPOINTS)
        self.add_class(high if self.app.size.height >= HIGH else low)
        yield self.header
        with Horizontal(id="panes"):
            yield self.tag_filter
            with self._beside[0]:
                yield self.list_title
                yield self.headlines
            with self._beside[1]:
                yield self.article_title
                yield self.article
                yield self.find_line
                yield self.aside
        yield self.search_line
        yield self.status

    def _rows(self, ids: Sequence[int]) -> list[Headline]:
        try:
            return self.reader.headlines(ids)
        except NewsreaderError as error:
            # Asked while painting: the rows stay blank, and the reason is told.
            self.post_message(Trouble(str(error)))
            return []

    def check_query(self, text: str) -> str:
        """What is wrong with a query in words, or `""`.

        Args:
            text: As typed.
        """
        try:
            self.reader.parse(text)
        except QueryError as error:
            return str(error)
        return ""

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

    # Keys

    @property
    def keymap(self) -> dict[str, str]:
        """The keys in force."""
        settings = self.reader.settings
        return keys.keymap(settings.preset, settings.keymap)

    def key(self, name: str) -> str:
        """The first key of an id, as a person writes it."""
        return keys.show_key(keys.split_keys(self.keymap[name])[0])

    # Panes

    @property
    def narrow(self) -> bool:
        """Whether there is room for one pane only."""
        return self.has_class("-narrow")

    @property
    def wide(self) -> bool:
        """Whether the tag filter has a place of its own."""
        return self.has_class("-wide")

    def lay_out(self, wish: Wish) -> None:
        """Have the panes as they are wanted, or as nearly so as there is room.

        Args:
            wish: How.
        """
        self.wish = wish
        self.HORIZONTAL_BREAKPOINTS = breakpoints(wish.number)
        shown = how_many(self.app.size.width, wish.number)
        for number, (_, name) in enumerate(breakpoints(USUAL.number), 1):
            self.set_class(number == shown, name)
        self.set_class(bool(wish.share), "-shared")
        for pane, share in zip(self._beside, (wish.share, 100 - wish.share), strict=True):
            pane.styles.width = f"{share}fr" if wish.share else None
        covers = wish.share and shown == 2  # the tag filter lies on the list, and on nothing else
        self.tag_filter.styles.width = f"{wish.share}%" if covers else None

    @property
    def alone(self) -> bool:
        """Whether the article is shown alone: the focus mode."""
        return self.has_class("-zen")

    def set_alone(self, alone: bool) -> None:
        """Show the article alone, or with all that is around it.

        Args:
            alone: Whether alone: what there is to say then lies over the last line of the text.
        """
        self.set_class(alone, "-zen")
        self.article.covered = int(alone)

    @property
    def article_in_sight(self) -> bool:
        """Whether the article has a place on the screen now."""
        return not self.narrow or self.has_class("-reading")

    @property
    def is_at_home(self) -> bool:
        """Whether the panes are as a start has them, with the focus on the headlines."""
        parted = self.classes.isdisjoint(("-zen", "-reading", "-filtering"))
        return self.headlines.has_focus and parted

    @property
    def panes(self) -> tuple[TagList, HeadlineList, ArticleView]:
        """What takes keys in each pane, from left to right."""
        return self.tag_filter.list, self.headlines, self.article

    @property
    def selected(self) -> Headline | None:
        """The headline that actions are about."""
        return self.headlines.headline

    @property
    def selected_words(self) -> str:
        """What of its article is selected, or `""`."""
        same = self.selected is not None and self.article.article_id == self.selected.id
        return self.article.selecting.text if same else ""

    def regions_with_list(self) -> Iterable[Region]:
        """Where what is there with the list stands."""
        there = (self.list_title, self.headlines, self.search_line, self.find_line, self.status)
        return [each.region for each in there if each.display]

    def focus_on(self, widget: Widget) -> None:
        """Give a pane the focus, and a place where it has none.

        Args:
            widget: The widget in the pane that takes keys.
        """
        filtering_now = widget is self.tag_filter.list
        self.set_class(filtering_now and not self.wide, "-filtering")
        if widget is self.article:
            self.add_class("-reading")
        else:
            self.set_alone(False)
        if widget is self.headlines:
            self.remove_class("-reading")
        # At once: `widget.focus()` would let keys typed meanwhile pass.
        self.set_focus(widget)

    def settle_focus(self, focused: Widget) -> None:
        """Fold away and close what the focus has left.

        Args:
            focused: What has it now.
        """
        if focused is not self.tag_filter.list:
            self.remove_class("-filtering")
            self.tag_filter.list.stop_typing()
        self.search_line.leave_without(focused)
        self.find_line.leave_without(focused)
        # Textual follows `:focus-within` only in rules for the pane itself, not for its title.
        for pane in self.query("#panes > *"):
            pane.set_class(pane in focused.ancestors, "-current")
