"""From an article in the store to its page on the screen, against Textual's Markdown widget.

Ours is given the HTML of a feed, which it turns into a document, sets as a page and paints; the
Markdown widget is given the same words, already in the form it likes. Both are measured from the
call until the screen has been written to and is at rest. The Markdown widget runs in a process of
its own, which is given up after a while.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC
from functools import partial
from html import escape
from pathlib import Path

from measure import Cost, alone, heading, median, ratio, row, shown
from parts.news import Press
from parts.painting import Stage, Watch, warm_up
from parts.shelves import NOW, READ, make_profile
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import Markdown

from newsreader.clean.html import Around, to_document
from newsreader.clean.start import to_start
from newsreader.cli.start import tend_memory
from newsreader.model.article import Article, Headline, Place
from newsreader.model.document import Document
from newsreader.reader.body import Body, Pause
from newsreader.reader.door import Reader
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.screens.main import MainScreen
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.typeset.lines import Line, Page
from newsreader.typeset.page import set_page
from newsreader.typeset.sight import Sight

SIZE = (100, 40)
KEY = "key to article in the whole program"
AT_ONCE = "the same at once after another"
READ_FOR = 1.0
"""Seconds for which somebody reads an article, at the least, before the key for the next."""


def parts(size: int) -> list[tuple[str, str]]:
    """Make up an article of so many characters: kind and text of each of its blocks."""
    press = Press()
    blocks: list[tuple[str, str]] = []
    written = 0
    kinds = ("subhead", *["paragraph"] * 4, "quote", "paragraph", "list", "paragraph", "code")
    while written < size:
        kind = kinds[len(blocks) % len(kinds)]
        text = press.paragraph(40 if kind in {"subhead", "code"} else 500)
        blocks.append((kind, text))
        written += len(text)
    return blocks


def as_html(blocks: list[tuple[str, str]]) -> str:
    """Write it as a feed would."""
    forms = {
        "subhead": "<h2>{}</h2>",
        "paragraph": "<p>{}</p>",
        "quote": "<blockquote><p>{}</p></blockquote>",
        "list": "<ul><li>{}</li></ul>",
        "code": "<pre><code>{}</code></pre>",
    }
    html = [forms[kind].format(escape(text)) for kind, text in blocks]
    return "\n".join(html).replace(". Ba", '. <a href="https://news.example/">Ba</a>')


def as_markdown(blocks: list[tuple[str, str]]) -> str:
    """Write the same in Markdown."""
    forms = {
        "subhead": "## {}",
        "paragraph": "{}",
        "quote": "> {}",
        "list": "- {}",
        "code": "```\n{}\n```",
    }
    text = [forms[kind].format(text) for kind, text in blocks]
    return "\n\n".join(text).replace(". Ba", ". [Ba](https://news.example/)")


def one_table(rows: int) -> str:
    """Make up a body that is one table."""
    press = Press()
    cells = (
        f"<td>{press.paragraph(30)} {at}<td>{at * 7}<td>{press.paragraph(30)}" for at in range(rows)
    )
    return f"<table><tr><th>Name<th>Number<th>Note<tr>{'<tr>'.join(cells)}</table>"


def one_list(items: int) -> str:
    """Make up a body that is one list."""
    press = Press()
    return f"<ul>{''.join(f'<li>{press.paragraph(30)} {at}' for at in range(items))}</ul>"


def article(html: str) -> Article:
    """Put a body into an article."""
    headline = Headline(
        id=1,
        feed_id=1,
        feed="Sample Herald",
        title="Ministers agree on border talks",
        url="https://news.example/1",
        published=NOW,
        tags=("border talks",),
    )
    return Article(headline, feed_url="https://news.example/feed", html=html)


async def ours(html: str, times: int) -> tuple[Cost, Cost, Cost, int]:
    """Show an article several times; return the medians.

    Returns:
        Showing it, one page down, the same at another width, and how many lines it has.
    """
    view = ArticleView()
    stage = Stage(view)
    written = article(html)
    lines: tuple[Line, ...] = ()

    def show(number: int) -> None:
        one = replace(written, headline=replace(written.headline, id=number))
        around = Around(title=one.headline.title)
        body = Body(
            partial(to_start, one.html, one.base, around),
            lambda pause: to_document(one.html, one.base, pause=pause, **around),
        )

        def page(
            document: Document,
            *,
            width: int,
            sight: Sight | None = None,
            pause: Pause | None = None,
        ) -> Page:
            return set_page(one, document, width, zone=UTC, now=NOW, sight=sight, pause=pause)

        def whole(width: int, pause: Pause | None = None) -> Page:
            return page(body.whole(pause), width=width, pause=pause)

        def first(width: int, place: Place, rows: int) -> Page:
            return body.first(partial(page, width=width), place, rows)

        view.show(whole, first=first, paced=whole)

    watch = Watch(stage)
    async with stage.run_test(size=SIZE):
        view.focus()
        showed, scrolled, widened = [], [], []
        for number in range(times):
            showed.append(await watch.painted(lambda: show(number)))  # noqa: B023
            scrolled.append(await watch.key("pagedown"))
            widened.append(await watch.key("plus"))
            await watch.key("minus")
            lines = view.page.lines if view.page is not None else ()
    return median(showed), median(scrolled), median(widened), len(lines)


class Painted:
    """Looks at a pane and notes whose lines were painted last: a page that is set is not seen yet.

    Attributes:
        article: The id of that article, or None.
    """

    def __init__(self, view: ArticleView) -> None:
        """Begin to look.

        Args:
            view: The pane.
        """
        self.article: int | None = None
        self._view, self._paint = view, view.render_lines
        view.render_lines = self._note  # type: ignore[method-assign]

    def _note(self, crop: Region) -> list[Strip]:
        self.article = self._view.article_id
        return self._paint(crop)


async def whole_program(size: int, times: int, pause: float) -> tuple[Cost, Cost]:
    """Open unread articles one after the other in the program itself, all three panes of it.

    Args:
        size: Characters of each.
        times: How many.
        pause: Seconds for which each is read before the next is opened.

    Returns:
        The medians from the key to the painted article, and from a page down to its painting.
    """
    unread = times + 2
    with tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name:
        paths = make_profile(Path(name), round(unread / (1 - READ)), size=size)
        with Reader.open(paths, now=lambda: NOW, zone=UTC) as reader:
            app = NewsreaderApp(reader)
            watch = Watch(app)
            tend_memory()
            async with app.run_test(size=(140, 45)):
                await watch.at_rest()
                screen = app.screen
                assert isinstance(screen, MainScreen)
                painted = Painted(screen.article)
                opened, scrolled = [], []
                for _ in range(times):
                    before = painted.article
                    opened.append(await watch.key("n", lambda: painted.article != before))  # noqa: B023
                    await watch.at_rest()
                    scrolled.append(await watch.key("space"))
                    await asyncio.sleep(pause)
    return median(opened), median(scrolled)


async def markdown(size: int, times: int) -> tuple[Cost, Cost]:
    """Show the same in the Markdown widget; return the medians of showing and of a page down."""
    text = as_markdown(parts(size))
    widget = Markdown()
    scroll = VerticalScroll(widget)
    stage = Stage(scroll)
    watch = Watch(stage)
    async with stage.run_test(size=SIZE):
        scroll.focus()
        showed, scrolled = [], []
        for _ in range(times):
            showed.append(await watch.painted(lambda: widget.update(text)))
            scrolled.append(await watch.key("pagedown"))
            scroll.scroll_home(animate=False)
    return median(showed), median(scrolled)


def markdown_process(size: int, times: int, patience: float) -> tuple[Cost, Cost] | None:
    """Run `markdown` in a process of its own; None when that took too long."""
    command = [sys.executable, __file__, "--markdown", str(size), "--times", str(times)]
    try:
        done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=patience)
    except subprocess.TimeoutExpired:
        return None
    numbers = [float(number) for number in done.stdout.split()]
    return Cost(*numbers[:2]), Cost(*numbers[2:])


async def main() -> None:
    """Show articles of each size both ways and print what they took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[10, 500], help="KB of text")
    parser.add_argument("--rows", type=int, default=6000, help="rows of one table; 0: none")
    parser.add_argument("--items", type=int, default=20_000, help="items of one list; 0: none")
    parser.add_argument("--times", type=int, default=5, help="times to take the median of")
    parser.add_argument("--patience", type=float, default=25, help="seconds for the baseline")
    parser.add_argument("--markdown", type=int, help=argparse.SUPPRESS)
    told = parser.parse_args()
    await warm_up()
    if told.markdown:
        for cost in await markdown(told.markdown, told.times):
            print(cost.wall, cost.cpu)
        return
    for size in told.sizes:
        show, scroll, wider, lines = await ours(as_html(parts(size * 1000)), told.times)
        at_once, paged_at_once = await whole_program(size * 1000, told.times, 0.0)
        opened, paged = await whole_program(size * 1000, told.times, READ_FOR)
        heading(f"Article of {size} KB ({lines:,} lines)")
        times = told.times if size < 50 else 1
        theirs = await asyncio.to_thread(markdown_process, size * 1000, times, told.patience)
        if theirs is None:
            alone("show, clock", shown(show.wall))
            alone("of Markdown, which was given up, under", ratio(show.wall, told.patience))
            alone(f"{KEY}, clock", shown(opened.wall))
            alone(f"{AT_ONCE}, clock", shown(at_once.wall))
            alone("of Markdown, under", ratio(at_once.wall, told.patience))
        else:
            row("show, clock", show.wall, theirs[0].wall, "Markdown")
            row("show, processor", show.cpu, theirs[0].cpu, "Markdown")
            row("one page down, clock", scroll.wall, theirs[1].wall, "Markdown")
            row("one page down, processor", scroll.cpu, theirs[1].cpu, "Markdown")
            row(f"{KEY}, clock", opened.wall, theirs[0].wall, "Markdown")
            row(f"{AT_ONCE}, clock", at_once.wall, theirs[0].wall, "Markdown")
        alone("set anew at another width, clock", shown(wider.wall))
        alone("one page down in the whole program, clock", shown(paged.wall))
        alone("the same where one goes on at once, clock", shown(paged_at_once.wall))
    if told.rows:
        await one_block(f"One table of {told.rows:,} rows", one_table(told.rows), told.times)
    if told.items:
        await one_block(f"One list of {told.items:,} items", one_list(told.items), told.times)


async def one_block(name: str, html: str, times: int) -> None:
    """Show an article that is one block and print what that took."""
    show, scroll, wider, lines = await ours(html, times)
    heading(f"{name} ({lines:,} lines)")
    alone("show, clock", shown(show.wall))
    alone("one page down, clock", shown(scroll.wall))
    alone("set anew at another width, clock", shown(wider.wall))


if __name__ == "__main__":
    asyncio.run(main())
