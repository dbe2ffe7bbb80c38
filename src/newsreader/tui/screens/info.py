"""The info sheet: all that is known of an article, and all its links by number."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, tzinfo
from functools import partial
from typing import ClassVar

from textual import events, getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll

from newsreader.model.article import Article
from newsreader.model.deceit import deceit
from newsreader.model.document import Document
from newsreader.tui.bindings import hint, sheet_bindings
from newsreader.tui.key import Scope
from newsreader.tui.screens.sheet import Sheet
from newsreader.tui.widgets.article_links import Act, Choice, Link
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.page_text import PageText
from newsreader.typeset.article_facts import link_at, set_article_facts
from newsreader.typeset.lines import FILES, Plate
from newsreader.typeset.sheet import Row

Chosen = tuple[Act, str]
"""What is to be done, and the address with which."""


def listed(links: Sequence[Link]) -> list[tuple[str, str]]:
    """Return address and words of each link of a page that the sheet lists, none twice.

    Args:
        links: All links of the page; those to other articles, tags and files are of the program.
    """
    first: dict[str, str] = {}
    for link in links:
        if link.plate is not None:
            for address, told in _of_picture(link.plate):
                first.setdefault(address, told)
        elif not link.href.startswith(("article:", "tag:", FILES)):
            first.setdefault(link.href, link.text)
    return list(first.items())


def _of_picture(plate: Plate) -> Iterator[tuple[str, str]]:
    """Address and words of where a picture leads, and of its own file."""
    if plate.href:
        deceits = (words for words in plate.said if deceit(plate.href, words))
        yield plate.href, next(deceits, plate.name or "A picture")
    if plate.picture.url:
        yield plate.picture.url, f"Picture: {plate.name}" if plate.name else "Picture"


class InfoScreen(Sheet[Chosen]):
    """All about one article; gives back the link that was chosen."""

    CSS_PATH = "info.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.INFO, Scope.SHEET)

    title_bar = getters.query_one("#sheet > .title", Bar)
    hints = getters.query_one("#sheet > .hints", Bar)
    body = getters.query_one(VerticalScroll)
    text = getters.query_one(PageText)

    def __init__(
        self,
        article: Article,
        document: Document,
        links: Sequence[Link],
        *,
        now: datetime,
        zone: tzinfo,
    ) -> None:
        """Make the screen.

        Args:
            article: The article.
            document: Its body.
            links: The links of its page.
            now: Aware.
            zone: Where the reader is.
        """
        super().__init__()
        self._links = listed(links)
        rows = partial(set_article_facts, article, document, self._links, now=now, zone=zone)
        self._setter: Callable[[int], tuple[Row, ...]] = rows
        self._choice = Choice(len(self._links))
        self.completed: events.Key | None = None

    def compose(self) -> ComposeResult:
        """A title, the facts, and the keys."""
        with Vertical(id="sheet"):
            yield Bar(classes="title")
            with VerticalScroll():
                yield PageText()
            yield Bar(classes="hints")

    def on_mount(self) -> None:
        """Show the facts."""
        self.title_bar.left = words(("About the article", "bold $accent"))
        self.title_bar.right = words(hint(self, "info-close", "closes"))
        self.body.focus()
        self.text.show(self._setter)
        self._show_hints()

    def on_key(self, event: events.Key) -> None:
        """Take the number of a link, and what is to be done with it."""
        if not self._links:
            return
        if event.key == "enter" and not self._choice.typed:
            return
        if event.key == "escape" and (self._choice.typed or self._choice.act is not Act.FOLLOW):
            self._choice = Choice(len(self._links))
        else:
            after = self._choice.press(event.key)
            if after is None:
                return
            if isinstance(after, int):
                self.completed = event
                self.dismiss((self._choice.act, self._links[after][0]))
                after = Choice(len(self._links))
            self._choice = after
        event.stop()
        event.prevent_default()
        self._show_hints()

    def on_click(self, event: events.Click) -> None:
        """Follow the link under the mouse."""
        if event.widget is not self.text or event.button != 1:
            return
        event.stop()
        at = link_at(self.text.rows, event.get_content_offset_capture(self.text).y)
        if at is not None:
            self.dismiss((Act.FOLLOW, self._links[at][0]))

    def _show_hints(self) -> None:
        if not self._links:
            return
        act, typed = self._choice.act, self._choice.typed
        asked = f"{act.value}: {typed}" if typed or act is not Act.FOLLOW else ""
        self.hints.left = words((asked, "$accent"))
        self.hints.right = words("a number follows a link · ", "y and a number copies it")

    def action_leave(self) -> None:
        """Back to the article."""
        self.dismiss(None)

    def action_scroll(self, way: str) -> None:
        """Scroll the sheet.

        Args:
            way: `"down"`, `"up"`, `"page_down"`, `"page_up"`, `"home"` or `"end"`.
        """
        getattr(self.body, f"scroll_{way}")(animate=False)
