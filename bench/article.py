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
from dataclasses import replace
from datetime import UTC, datetime
from html import escape

from measure import Cost, alone, heading, median, ratio, row, shown
from parts.news import Press
from parts.painting import Stage, painted, warm_up
from textual.containers import VerticalScroll
from textual.widgets import Markdown

from newsreader.clean.html import to_document
from newsreader.model.article import Article, Headline
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
SIZE = (100, 40)


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
        "paragraph": '<p><a href="https://news.example/">{}</a></p>',
        "quote": "<blockquote><p>{}</p></blockquote>",
        "list": "<ul><li>{}</li></ul>",
        "code": "<pre><code>{}</code></pre>",
    }
    forms["paragraph"] = "<p>{}</p>"
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


def article(blocks: list[tuple[str, str]]) -> Article:
    """Put it into an article."""
    headline = Headline(
        id=1,
        feed_id=1,
        feed="Sample Herald",
        title="Ministers agree on border talks",
        url="https://news.example/1",
        published=NOW,
        tags=("border talks",),
    )
    return Article(headline, feed_url="https://news.example/feed", html=as_html(blocks))


async def ours(size: int, times: int) -> tuple[Cost, Cost, Cost, int]:
    """Show an article several times; return the medians.

    Returns:
        Showing it, one page down, the same at another width, and how many lines it has.
    """
    view = ArticleView()
    stage = Stage(view)
    written = article(parts(size))
    pages: list[Page] = []

    def show(number: int) -> None:
        one = replace(written, headline=replace(written.headline, id=number))

        document = to_document(one.html, one.base, title=one.headline.title)

        def maker(width: int) -> Page:
            pages.append(set_page(one, document, width, zone=UTC, now=NOW))
            return pages[-1]

        view.show(maker)

    async with stage.run_test(size=SIZE):
        view.focus()
        showed, scrolled, widened = [], [], []
        for number in range(times):
            showed.append(await painted(stage, lambda: show(number)))  # noqa: B023
            scrolled.append(await painted(stage, lambda: stage.press("pagedown")))
            widened.append(await painted(stage, lambda: stage.press("plus")))
            await painted(stage, lambda: stage.press("minus"))
    return median(showed), median(scrolled), median(widened), len(pages[0].lines)


async def markdown(size: int, times: int) -> tuple[Cost, Cost]:
    """Show the same in the Markdown widget; return the medians of showing and of a page down."""
    text = as_markdown(parts(size))
    widget = Markdown()
    scroll = VerticalScroll(widget)
    stage = Stage(scroll)
    async with stage.run_test(size=SIZE):
        scroll.focus()
        showed, scrolled = [], []
        for _ in range(times):
            showed.append(await painted(stage, lambda: widget.update(text)))
            scrolled.append(await painted(stage, lambda: stage.press("pagedown")))
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
        show, scroll, wider, lines = await ours(size * 1000, told.times)
        heading(f"Article of {size} KB ({lines:,} lines)")
        times = told.times if size < 50 else 1
        theirs = await asyncio.to_thread(markdown_process, size * 1000, times, told.patience)
        if theirs is None:
            most = ratio(show.wall, told.patience)
            alone("show, clock", f"{shown(show.wall)}  under {most} of Markdown, which was given up")
            alone("one page down, clock", shown(scroll.wall))
        else:
            row("show, clock", show.wall, theirs[0].wall, "Markdown")
            row("show, processor", show.cpu, theirs[0].cpu, "Markdown")
            row("one page down, clock", scroll.wall, theirs[1].wall, "Markdown")
            row("one page down, processor", scroll.cpu, theirs[1].cpu, "Markdown")
        alone("set anew at another width, clock", shown(wider.wall))


if __name__ == "__main__":
    asyncio.run(main())
