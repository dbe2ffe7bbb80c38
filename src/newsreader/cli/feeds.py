"""The commands about how the feeds are: `feeds` and `moved`."""

import argparse
import shutil
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime

from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output, aligned
from newsreader.cli.records import distinct_names, feed_record, move_record
from newsreader.errors import ExitCode
from newsreader.model.feed import Feed, Move
from newsreader.model.shown import shown_address
from newsreader.model.wording import many
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.typeset.feed_words import by_trouble, has_failed, next_words, trouble_words

_NAME = 32
"""Cells of a feed's name in the list at most."""
_INDENT = 4
"""Cells that what goes on below a feed's line is set in by."""
_COUNTS = frozenset({1, 2})
"""Columns of the list that are set flush right."""
_LEAST = 40
"""Columns below which a terminal is taken for one of this width."""
_WRITE = "'newsreader moved --write' puts the new addresses into the config file"


def feeds(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Print the feeds, those in trouble first and marked; with names all about those feeds."""
    with open_reader(paths, output) as reader:
        named = [reader.find_feed(name) for name in arguments.feed]
        wanted = {feed.id for feed in named}

        def is_meant(feed: Feed) -> bool:
            return (not named or feed.id in wanted) and (not arguments.failed or has_failed(feed))

        if arguments.json:
            for feed in filter(is_meant, reader.feeds(answers=True)):
                output.record(feed_record(feed))
        elif named:
            _print_pages(reader, [feed for feed in named if is_meant(feed)], output)
        else:
            _print_list(reader, output, only_failed=arguments.failed)
    return ExitCode.OK


def _print_list(reader: Reader, output: Output, *, only_failed: bool) -> None:
    found = reader.feeds()
    if not found:
        output.say("no feeds yet: newsreader add URL")
        return
    shown = sorted((feed for feed in found if has_failed(feed) or not only_failed), key=by_trouble)
    if shown:
        _print_rows(shown, distinct_names(found), reader.now(), output)
    failed = sum(map(has_failed, found))
    if failed or only_failed:
        marked = " (marked !)" if failed else ""
        output.say(f"{many(len(found), 'feed')}, {failed:,} failed{marked}")
    if any(feed.moved for feed in shown):
        output.say(_WRITE)


def _print_rows(
    feeds: Sequence[Feed], names: Mapping[int, str], now: datetime, output: Output
) -> None:
    """Print a line for each feed; on a terminal what does not fit goes on below it."""
    from newsreader.typeset.cells import cell_width, cut, printable
    from newsreader.typeset.sheet import Tone, folded

    rows = [_row(feed, names[feed.id], now) for feed in feeds]
    if not sys.stdout.isatty():
        output.table(rows, right=_COUNTS)
        return
    width = _columns()
    heads = [
        (*row[:3], printable(feed.title), row[4]) for feed, row in zip(feeds, rows, strict=True)
    ]
    lines = aligned(heads, right=_COUNTS, most={3: _NAME})
    for feed, row, line in zip(feeds, rows, lines, strict=True):
        trouble = row[5]
        if names[feed.id] != feed.title:
            trouble = " ".join(filter(None, (printable(shown_address(feed.url)), trouble)))
        beside = f"{line}  {trouble}".rstrip()
        if cell_width(beside) <= width:
            output.line(beside)
            continue
        output.line(cut(line.rstrip(), width))
        for words in folded(trouble, Tone.PLAIN, width - _INDENT):
            output.line(" " * _INDENT + "".join(text for text, _ in words))


def _row(feed: Feed, name: str, now: datetime) -> tuple[str, ...]:
    from newsreader.typeset.cells import printable

    trouble = printable(trouble_words(feed))
    mark = "!" if has_failed(feed) else "~" if trouble and feed.enabled else ""
    counts = str(feed.unread), str(feed.total)
    return mark, *counts, printable(name), next_words(feed, now), trouble


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
                if arguments.json:
                    output.record(move_record(Move(feed)))
                else:
                    output.line(f"{shown_address(feed.url)} -> {feed.moved}")
            output.say(_WRITE)
        else:
            moves = [reader.write_move(feed) for feed in found]
            for move in moves:
                _tell(move, output, as_json=arguments.json)
            if any(move.refused for move in moves):
                return ExitCode.USAGE
    return ExitCode.OK


def _tell(move: Move, output: Output, *, as_json: bool) -> None:
    if as_json:
        output.record(move_record(move))
    if move.refused:
        output.complain(f"newsreader: {shown_address(move.feed.url)}: {move.refused}")
        return
    if not as_json:
        output.line(f"{shown_address(move.feed.url)} -> {shown_address(move.address)}")
    if move.joined:
        output.say(f"{move.joined} had that address already; the two are one now")
