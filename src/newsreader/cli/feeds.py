"""The commands about how the feeds are: `feeds` and `moved`."""

import argparse
import shutil
from collections.abc import Sequence
from datetime import datetime

from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output, many
from newsreader.cli.records import feed_record
from newsreader.errors import ExitCode
from newsreader.model.feed import Feed, Move, shown_address
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.typeset.feed_words import next_words, trouble_words

_NAME = 32
"""Cells of a feed's name in the list at most."""
_LEAST = 40
"""Columns below which a terminal is taken for one of this width."""
_WRITE = "'newsreader moved --write' puts the new addresses into the config file"


def feeds(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print the feeds, those in trouble first and marked; with names all about those feeds."""
    with open_reader(paths, output) as reader:
        named = [reader.find_feed(name) for name in arguments.feed]
        if arguments.json:
            wanted = {feed.id for feed in named}
            for feed in reader.feeds(answers=True):
                if not named or feed.id in wanted:
                    output.record(feed_record(feed))
        elif named:
            _print_pages(reader, named, output)
        else:
            _print_list(reader, output)
    return ExitCode.OK


def _print_list(reader: Reader, output: Output) -> None:
    found = reader.feeds()
    if not found:
        output.say("no feeds yet: newsreader add URL")
        return
    now = reader.now()
    ordered = sorted(found, key=lambda feed: (not feed.error, not trouble_words(feed)))
    output.table([_row(feed, now) for feed in ordered], right=frozenset({1, 2}), width=_columns())
    failed = sum(bool(feed.error) for feed in found)
    if failed:
        output.say(f"{many(len(found), 'feed')}, {failed:,} failed (marked !)")
    if any(feed.moved for feed in found):
        output.say(_WRITE)


def _row(feed: Feed, now: datetime) -> tuple[str, ...]:
    from newsreader.typeset.cells import cut, printable

    trouble = printable(trouble_words(feed))
    mark = "!" if feed.error else "~" if trouble else ""
    counts = str(feed.unread), str(feed.total)
    return mark, *counts, cut(printable(feed.title), _NAME), next_words(feed, now), trouble


def _print_pages(reader: Reader, named: Sequence[Feed], output: Output) -> None:
    from newsreader.typeset.cells import cut, printable
    from newsreader.typeset.feed_page import set_feed_page, to_text

    width = _columns()
    for at, one in enumerate(named):
        feed = reader.feed(one.id) or one
        rows = set_feed_page(feed, width, now=reader.now(), zone=reader.zone, move_hint=_WRITE)
        title = cut(printable(feed.title), width)
        output.line(("\n" if at else "") + title + "\n")
        output.line(to_text(rows))


def _columns() -> int:
    return max(_LEAST, shutil.get_terminal_size((80, 24)).columns)


def moved(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print the feeds that have moved for good; with `--write` put that into the config file."""
    with open_reader(paths, output) as reader:
        named = {reader.find_feed(name).id for name in arguments.feed}
        found = [feed for feed in reader.feeds() if feed.moved and (not named or feed.id in named)]
        if not found:
            output.say("no feed has moved")
        elif not arguments.write:
            for feed in found:
                output.line(f"{shown_address(feed.url)} -> {feed.moved}")
            output.say(_WRITE)
        else:
            moves = [reader.write_move(feed) for feed in found]
            for move in moves:
                _tell(move, output)
            if any(move.refused for move in moves):
                return ExitCode.USAGE
    return ExitCode.OK


def _tell(move: Move, output: Output) -> None:
    if move.refused:
        output.complain(f"newsreader: {shown_address(move.feed.url)}: {move.refused}")
        return
    output.line(f"{shown_address(move.feed.url)} -> {shown_address(move.address)}")
    if move.joined:
        output.say(f"{move.joined} had that address already; the two are one now")
