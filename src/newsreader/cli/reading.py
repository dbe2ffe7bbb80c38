"""The commands that read: `list`, `show`, `tags`."""

import argparse
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from newsreader.cli.opening import open_reader, parse_query
from newsreader.cli.output import Output
from newsreader.errors import ExitCode, UsageError
from newsreader.model.article import Article, Headline
from newsreader.model.page import TextSource
from newsreader.model.query import AllOf, Condition, HasTag, InFeed, Query, Sort, View
from newsreader.model.tag import fold
from newsreader.paths import Paths
from newsreader.reader.door import Reader

if TYPE_CHECKING:
    from newsreader.export.record import Json

PAGE = 200
"""How many rows are fetched from the store at once."""
_FEED = 24
"""How much of a feed's title a line of `list` has, in characters."""


def list_headlines(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print headlines, newest first, one a line."""
    with open_reader(paths, output) as reader:
        query = _query(arguments, reader, output)
        shown = reader.ids(query, limit=arguments.limit or None)
        for start in range(0, len(shown), PAGE):
            page = shown[start : start + PAGE]
            if arguments.json:
                for article in reader.articles(page):
                    output.record(_record(article))
            else:
                print_headlines(reader, page, output)
        if len(shown) == arguments.limit and (found := reader.count(query)) > len(shown):
            output.say(f"{len(shown):,} of {found:,} shown; --limit 0 shows all")
    return ExitCode.OK


def print_headlines(reader: Reader, ids: Sequence[int], output: Output) -> None:
    """Print a line of aligned cells for each of the articles."""
    headlines = reader.headlines(ids)
    if headlines:
        rows = (_cells(line, line.published.astimezone(reader.zone)) for line in headlines)
        output.table(rows, right=frozenset({0}))


def show(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print one article, set as on screen but as plain text; it does not count as read."""
    with open_reader(paths, output) as reader:
        article = reader.article(arguments.id)
        if article is None:
            raise UsageError(f"there is no article {arguments.id}")
        article, error = reader.with_text(article, arguments.text)
        if error:
            old = article.source is TextSource.FULL
            what = (
                "could not update the full text for the site's new rules; showing the old one"
                if old
                else "no full text"
            )
            output.say(f"{what}: {error}")
        if arguments.json:
            text, html = reader.plain_body(article), reader.html(article)
            more = {"text": text, "html": html, "source": article.source.value}
            output.record({**_record(article), **more})
        else:
            import shutil

            columns = shutil.get_terminal_size((80, 24)).columns
            width = arguments.width or min(columns, reader.settings.reader.measure)
            output.line(reader.plain(article, width))
    return ExitCode.SOME_FAILED if error else ExitCode.OK


def tags(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print the tags, the fullest first: unread, all, label."""
    with open_reader(paths, output) as reader:
        found = reader.counts(Query()).tags
        if arguments.json:
            from newsreader.cli.records import tag_record

            for tag in found:
                output.record(tag_record(tag))
        elif found:
            rows = ((str(tag.unread), str(tag.total), tag.label) for tag in found)
            output.table(rows, right=frozenset({0, 1}))
    return ExitCode.OK


def _cells(headline: Headline, published: datetime) -> tuple[str, ...]:
    """Return the cells of a line of `list`: id, marks, local time, feed, title."""
    marks = "".join(
        (
            " " if headline.read else "*",
            "s" if headline.starred else " ",
            "l" if headline.later else " ",
        )
    )
    return (
        str(headline.id),
        marks,
        published.strftime("%Y-%m-%d %H:%M"),
        headline.feed if len(headline.feed) <= _FEED else headline.feed[: _FEED - 1] + "…",
        headline.title,
    )


def _record(article: Article) -> "dict[str, Json]":
    from newsreader.export.record import article_record  # nothing printed as lines needs it

    return article_record(article)


def _query(arguments: argparse.Namespace, reader: Reader, output: Output) -> Query:
    conditions: list[Condition] = []
    text = " ".join(arguments.query)
    parsed = parse_query(reader, text, output)
    if parsed is not None:
        conditions.append(parsed)
    conditions.extend(HasTag(fold(tag)) for tag in arguments.tag)
    if arguments.feed:
        conditions.append(InFeed(arguments.feed))
    return Query(
        view=View.UNREAD if arguments.unread else View.ALL,
        condition=AllOf(tuple(conditions)) if conditions else None,
        sort=Sort(arguments.sort),
    )
