"""An article pane of its own, articles for it, and what it shows."""

from collections.abc import Callable
from datetime import UTC, datetime

from textual.app import ComposeResult
from textual.message import Message
from textual.pilot import Pilot

from newsreader.model.article import Article, Place
from newsreader.model.document import (
    Block,
    Document,
    Paragraph,
)
from newsreader.model.span import Span
from newsreader.tui.themed import ThemedApp
from newsreader.tui.widgets.article_messages import (
    LinkClicked,
    PlaceChanged,
)
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page
from tests.tui.makers import headline

NOW = datetime(2025, 2, 10, 12, tzinfo=UTC)
TOP = Place()
WORDS = "The two sides met for six hours in the old customs house and agreed on a next date. "


def paragraph(number: int) -> Paragraph:
    return Paragraph((Span(f"Paragraph {number}. {WORDS * 4}"),))


def maker(*blocks: Block, article_id: int = 7, **fields: object) -> Callable[[int], Page]:
    article = Article(headline(article_id), "https://feed.example/", **fields)  # type: ignore[arg-type]

    def make(width: int) -> Page:
        return set_page(article, Document(blocks), width, zone=UTC, now=NOW)

    return make


class ArticleApp(ThemedApp[None]):
    def __init__(self, *, theme: str = "dark", measure: int = 72) -> None:
        super().__init__(theme)
        self.told: list[Message] = []
        self.wide = measure

    def compose(self) -> ComposeResult:
        yield ArticleView(measure=self.wide)

    @property
    def view(self) -> ArticleView:
        return self.query_one(ArticleView)

    def on_place_changed(self, message: PlaceChanged) -> None:
        self.told.append(message)

    def on_link_clicked(self, message: LinkClicked) -> None:
        self.told.append(message)

    def kinds(self) -> list[type[Message]]:
        return [type(message) for message in self.told]


def text_of(app: ArticleApp) -> list[str]:
    return [app.view.render_line(y).text.rstrip() for y in range(app.view.size.height)]


async def shown(
    pilot: Pilot[None], make: Callable[[int], Page] | None, place: Place = TOP
) -> ArticleApp:
    app = pilot.app
    assert isinstance(app, ArticleApp)
    app.view.focus()
    app.view.show(make, place)
    await pilot.pause()
    return app
