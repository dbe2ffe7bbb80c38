"""Starting the reader on a terminal, or saying what there is where there is none."""

import argparse
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from newsreader.cli.curtain import (
    BACKDROP,
    DUMB,
    Curtain,
    backdrop,
    ground_stamp,
    keep,
    screen_of,
    stamp,
)
from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output
from newsreader.ending import endings
from newsreader.errors import ExitCode
from newsreader.paths import Paths
from newsreader.reader.door import Reader

if TYPE_CHECKING:
    from newsreader.tui.app import NewsreaderApp

SHOWN_WITHOUT_TERMINAL = 50
"""How many unread headlines are printed where there is no terminal."""


def start(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Start the reader; without a screen print the unread headlines or what to do first."""
    if not _is_terminal():
        return _print_unread(arguments, paths, output)
    curtain: Curtain | None = arguments.curtain
    with Reader.open(paths) as reader:
        wants_sample = _run(reader, curtain)
    return demo(arguments, paths, output) if wants_sample else ExitCode.OK


def demo(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Run the whole program on the sample newspaper, in a profile that is thrown away."""
    # A request to end breaks into what is done with the profile, never into how it comes and goes.
    with endings.watched(), endings.held(), sample_profile() as sample, endings.breakable():
        if _is_terminal():
            with Reader.open(sample) as reader:
                _run(reader)
            return ExitCode.OK
        with open_reader(sample, output) as reader:
            for _ in reader.refresh(force=True):
                pass
        return _print_unread(arguments, sample, output)


@contextmanager
def sample_profile() -> Iterator[Paths]:
    """Serve the sample newspaper on loopback and give a fresh profile subscribed to it."""
    from datetime import timedelta

    from newsreader.cli.throwaway import throwaway
    from newsreader.clock import local_zone, utc_now
    from newsreader.config.write import write_new
    from newsreader.sample.server import SampleServer

    with (
        throwaway() as home,
        SampleServer(utc_now().astimezone(local_zone()) - timedelta(minutes=1)) as server,
    ):
        paths = Paths(home / "config.toml", home / "data")
        write_new(paths.config, server.subscriptions)
        yield paths


def _is_terminal() -> bool:
    """Whether there is a terminal that can show a screen."""
    return os.environ.get("TERM") != DUMB and sys.stdout.isatty() and sys.stdin.isatty()


def tend_memory() -> None:
    """Let the collector leave alone what was imported, which stays for good, and look seldom.

    Looking through it again and again took a third of the screen's time.
    """
    gc.freeze()
    gc.set_threshold(20_000, 10, 20)
    gc.enable()


def _run(reader: Reader, curtain: Curtain | None = None) -> bool:
    """Run the screen; returns whether its reader chose the sample newspaper.

    Args:
        reader: The one door, open.
        curtain: What shows the last screen meanwhile, or None.

    Raises:
        SystemExit: It broke down; the traceback has been printed.
    """
    if curtain is not None and not curtain.painted:
        _show_list(reader, curtain)
    from newsreader.tui.ahead import Ahead
    from newsreader.tui.stand_ins import stand_ins

    with Ahead(reader) as ahead:
        with stand_ins():
            from newsreader.tui.app import NewsreaderApp
        tend_memory()
        app = NewsreaderApp(reader, curtain, ahead)
        with endings.held():  # the App is told of them
            chosen = app.run()
            _keep_screen(reader, app)
    if app.return_code:
        raise SystemExit(app.return_code)
    return chosen == "sample"


def _show_list(reader: Reader, curtain: Curtain) -> None:
    """Paint the list, which needs no Textual where a screen of whatever size was left before."""
    size = os.get_terminal_size(1)
    told = (os.environ.get(name) for name in ("COLUMNS", "LINES"))
    if any(said and said != str(cells) for said, cells in zip(told, size, strict=True)):
        return  # the App will believe what is said
    rows = backdrop(str(reader.paths.config), str(reader.paths.data), os.environ)
    if rows:
        from newsreader.tui.first_list import first_list

        curtain.show(first_list(reader, rows, size))


def _keep_screen(reader: Reader, app: "NewsreaderApp") -> None:
    """Keep the last screen for the next start, if nobody has written since what it shows."""
    config, data = str(reader.paths.config), str(reader.paths.data)
    size, rows = tuple(app.size), app.last_screen
    if app.backdrop:
        keep(data, BACKDROP, app.backdrop, ground_stamp(config, os.environ))
    if rows is None:
        return  # it has shown nothing of its own: what was kept is as true as it was
    belongs = stamp(config, data, os.environ, size) if rows else ""
    # In this order: what somebody writes in between makes the stamp untrue.
    if belongs and reader.revision() != app.last_revision:
        belongs = ""
    keep(data, screen_of(size), rows, belongs)


def _print_unread(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    from newsreader.cli.reading import print_headlines
    from newsreader.export.record import article_record
    from newsreader.model.query import Query, View

    with open_reader(paths, output) as reader:
        ids = reader.ids(Query(view=View.UNREAD))
        shown = ids[:SHOWN_WITHOUT_TERMINAL]
        if arguments.json:
            for article in reader.articles(shown):
                output.record(article_record(article))
        else:
            print_headlines(reader, shown, output)
        if not reader.settings.feeds:
            output.complain(
                "No feeds yet. 'newsreader' in a terminal helps you to choose some;\n"
                "'newsreader add URL' and 'newsreader import FILE' work anywhere;\n"
                "'newsreader demo' shows the sample newspaper."
            )
        elif not ids:
            output.say("nothing unread; 'newsreader refresh' asks the feeds")
        elif len(shown) < len(ids):
            output.say(f"{len(shown)} of {len(ids)} unread; 'newsreader list' shows more")
    return ExitCode.OK
