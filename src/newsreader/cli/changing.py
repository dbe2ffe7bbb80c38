"""The commands that change something: `mark`, `add`, `remove`, `import`, `export`."""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from newsreader.cli.arguments import article_number
from newsreader.cli.opening import open_reader, parse_query
from newsreader.cli.output import Output
from newsreader.errors import ExitCode, ParseError, UsageError
from newsreader.model.article import Flag
from newsreader.model.feed import Subscription
from newsreader.model.query import Query
from newsreader.model.shown import shown_address
from newsreader.model.wording import many
from newsreader.paths import Paths
from newsreader.reader.door import Reader

_STATES: Mapping[str, tuple[Flag, bool]] = {
    "read": (Flag.READ, True),
    "unread": (Flag.READ, False),
    "starred": (Flag.STARRED, True),
    "unstarred": (Flag.STARRED, False),
    "later": (Flag.LATER, True),
    "not-later": (Flag.LATER, False),
}

_ID_SIGNS = str.maketrans("", "", "0123456789,;-")
"""What lists and ranges of ids are written with."""


def mark(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Mark the articles named by ids or found by a query."""
    flag, value = _STATES[arguments.state]
    with open_reader(paths, output) as reader:
        ids = _targets(arguments.target, reader, output)
        changed = reader.mark(ids, flag, value)
        output.say(f"{many(changed, 'article')} marked {arguments.state}")
    return ExitCode.OK


def _targets(targets: list[str], reader: Reader, output: Output) -> list[int]:
    if all(target.isdecimal() for target in targets):
        numbers = [article_number(target) for target in targets]
        ids = [number for number in numbers if number is not None]
        known = {line.id for line in reader.headlines(ids)}
        missing = [
            target for target, number in zip(targets, numbers, strict=True) if number not in known
        ]
        if missing:
            raise UsageError(f"there is no article {', '.join(missing)}; nothing was marked")
        return ids
    if any(map(_is_like_ids, targets)):
        # `1,2` and `1 apple` would look for words, and mark what nobody meant.
        raise UsageError(
            "give ids separated by spaces, or a query; put a query that begins with a number in "
            "quotation marks, all of it; nothing was marked"
        )
    condition = parse_query(reader, " ".join(targets), output)
    if condition is None:
        raise UsageError("an empty query would mark every article; nothing was marked")
    return list(reader.ids(Query(condition=condition)))


def _is_like_ids(target: str) -> bool:
    return target[:1].isdecimal() and not target.translate(_ID_SIGNS)


def add(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Subscribe to the feed at an address, or to the likeliest one of a site."""
    with open_reader(paths, output) as reader:
        if arguments.unchecked:
            url = arguments.url
        else:
            found = reader.discover(arguments.url)
            url = found[0].url
            for other in found[1:]:
                output.say(f"there is also {other.title}: {shown_address(other.url)}")
        wanted = Subscription(url=url, title=arguments.title, tags=tuple(arguments.tag))
        if reader.add((wanted,)):
            output.say(f"added {shown_address(url)} to {paths.config}")
        else:
            output.say(f"{shown_address(url)} is in {paths.config} already")
    return ExitCode.OK


def remove(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Unsubscribe; the feed's articles are hidden and come back with it."""
    with open_reader(paths, output) as reader:
        feed = reader.find_feed(arguments.url, whole=True)
        reader.remove(feed.url)
        fate = "are kept and come back when it does"
        if feed.moved and any(one.url == feed.moved for one in reader.feeds()):
            fate = f"go on under {feed.moved}, where it had moved"
        output.say(f"removed {shown_address(feed.url)}; its articles {fate}")
    return ExitCode.OK


def import_file(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Take over the subscriptions of an OPML file or of newsboat's `urls` file."""
    with open_reader(paths, output) as reader:
        try:
            if arguments.file == Path("-"):
                data = sys.stdin.buffer.read()
                imported = reader.import_bytes(data, "standard input", private=arguments.private)
            else:
                imported = reader.import_file(arguments.file, private=arguments.private)
        except ParseError as error:
            # No feed was asked, so none failed: it is the wrong file.
            raise UsageError(str(error)) from error
        for reason in imported.skipped:
            output.complain(f"newsreader: {reason}")
        known = len(imported.subscriptions) - imported.added
        output.say(f"{many(imported.added, 'feed')} added, {known:,} there already")
    return ExitCode.OK


def export(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print the subscriptions as OPML, our own settings included, secrets only when asked to."""
    with open_reader(paths, output) as reader:
        output.line(reader.export(private=arguments.private).rstrip("\n"))
    return ExitCode.OK
