"""The command that fetches what comes with an article: `download`."""

import argparse
import sys
from queue import SimpleQueue

from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output
from newsreader.errors import ExitCode, UsageError
from newsreader.model.article import Article
from newsreader.model.download import Coming, Event, Here, Missed
from newsreader.model.feed import Enclosure
from newsreader.paths import Paths
from newsreader.reader.downloading import open_downloads, order_of
from newsreader.typeset.wording import file_size


def download(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Fetch files of an article; prints their paths."""
    with open_reader(paths, output) as reader:
        article = reader.article(arguments.id)
        if article is None:
            raise UsageError(f"there is no article {arguments.id}")
        settings = reader.settings
    orders = [order_of(article, one, settings) for one in _chosen(article, arguments.number)]
    events: SimpleQueue[Event] = SimpleQueue()
    downloads = open_downloads(events.put)
    missed = 0
    try:
        for order in orders:
            downloads.get(order)
        waiting = {order.request.url for order in orders}
        many = len(waiting)
        while waiting:
            event = events.get()
            if isinstance(event, Coming):
                _tell(event, output)
            elif isinstance(event, Here):
                waiting.discard(event.url)
                _clear(output)
                output.line(str(event.path))
            elif isinstance(event, Missed):
                waiting.discard(event.url)
                missed += 1
                _clear(output)
                kept = f" ({file_size(event.kept)} are kept)" if event.kept else ""
                output.complain(f"newsreader: {event.url}: {event.error}{kept}")
    finally:
        downloads.close()
    if missed:
        return ExitCode.ALL_FAILED if missed == many else ExitCode.SOME_FAILED
    return ExitCode.OK


def _chosen(article: Article, number: int) -> tuple[Enclosure, ...]:
    """The files asked for: one by its number, else all."""
    files = article.enclosures
    if not files:
        raise UsageError(f"nothing comes with article {article.headline.id}")
    if not number:
        return files
    if number > len(files):
        raise UsageError(f"article {article.headline.id} has {len(files)} files, not {number}")
    return (files[number - 1],)


def progress_words(event: Coming) -> str:
    """Return how far a file has come: `34 %, 12 MB of 36 MB`."""
    have = file_size(event.have)
    if not event.total:
        return have
    return f"{100 * event.have // event.total} %, {have} of {file_size(event.total)}"


def _tell(event: Coming, output: Output) -> None:
    if not output.quiet and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{progress_words(event)}")
        sys.stderr.flush()


def _clear(output: Output) -> None:
    if not output.quiet and sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
