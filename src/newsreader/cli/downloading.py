"""The command that fetches what comes with an article: `download`."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING

from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output
from newsreader.errors import ExitCode, StoreError, UsageError
from newsreader.model.article import Article
from newsreader.model.download import Coming, Event, Here, Missed
from newsreader.model.feed import Enclosure
from newsreader.model.shown import shown_address
from newsreader.model.wording import many, size_words
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.reader.downloading import open_downloads, order_of, why_missed
from newsreader.typeset.cells import cut, printable

if TYPE_CHECKING:
    from newsreader.download.orders import Order

_LONGEST_NAME = 40
"""Cells of the name of a file that is on its way."""


def download(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Fetch files of an article; prints their paths."""
    with open_reader(paths, output) as reader:
        article = reader.article(arguments.id)
        if article is None:
            raise UsageError(f"there is no article {arguments.id}")
        chosen = _chosen(article, arguments.number)
        orders: list[Order] = []
        refused = 0
        for one in chosen:
            if one.refused and len(chosen) > 1:
                refused += 1
                shown = shown_address(one.url)
                output.complain(f"newsreader: {shown}: this file is not on the web")
            elif path := reader.downloaded(one):
                output.complain(f"newsreader: {shown_address(one.url)} is there already")
                output.line(str(path))
            else:
                orders.append(order_of(article, one, reader.settings))
        if not orders and not refused:
            return ExitCode.OK
        return _fetch(orders, len(chosen), reader, output, missed=refused)


def _fetch(
    orders: "Sequence[Order]", wanted: int, reader: Reader, output: Output, *, missed: int
) -> ExitCode:
    """Fetch files, one after the other said.

    Args:
        orders: What is to be fetched.
        wanted: How many files were asked for.
        reader: Remembers where they are.
        output: Takes paths and complaints.
        missed: How many of those asked for could not be ordered.
    """
    names = {order.request.url: _name(order) for order in orders}
    events: SimpleQueue[Event] = SimpleQueue()
    downloads = open_downloads(events.put, reader)
    try:
        for order in orders:
            downloads.get(order)
        waiting = {order.request.url for order in orders}
        while waiting:
            event = events.get()
            if isinstance(event, Coming):
                _tell(f"{names[event.url]}: {progress_words(event)}", output)
            elif isinstance(event, Here):
                waiting.discard(event.url)
                _clear(output)
                with suppress(StoreError):  # it is there all the same
                    reader.note_download(event.url, event.path)
                output.line(str(event.path))
            elif isinstance(event, Missed):
                waiting.discard(event.url)
                missed += 1
                _clear(output)
                kept = f" ({size_words(event.kept)} are kept)" if event.kept else ""
                why = why_missed(event, reader.now(), reader.zone)
                output.complain(f"newsreader: {shown_address(event.url)}: {why}{kept}")
    finally:
        downloads.close()
    if missed:
        return ExitCode.ALL_FAILED if missed == wanted else ExitCode.SOME_FAILED
    return ExitCode.OK


def _chosen(article: Article, number: int) -> tuple[Enclosure, ...]:
    """The files asked for: one by its number, else all."""
    files = article.enclosures
    if not files:
        raise UsageError(f"nothing comes with article {article.headline.id}")
    if not number:
        return files
    if number > len(files):
        has = many(len(files), "file")
        raise UsageError(f"article {article.headline.id} has {has}; there is no number {number}")
    return (files[number - 1],)


def progress_words(event: Coming) -> str:
    """Return how far a file has come: `34 %, 12 MB of 36 MB`."""
    have = size_words(event.have)
    if not event.total:
        return have
    return f"{100 * event.have // event.total} %, {have} of {size_words(event.total)}"


def _name(order: "Order") -> str:
    """What a file is called while it comes, without anything a terminal would obey."""
    name = order.request.url.partition("?")[0].rpartition("/")[2] or order.title
    return cut(printable(name), _LONGEST_NAME)


def _tell(words: str, output: Output) -> None:
    if not output.quiet and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{words}")
        sys.stderr.flush()


def _clear(output: Output) -> None:
    if not output.quiet and sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
