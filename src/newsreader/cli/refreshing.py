"""The command `refresh`: one line for each feed with news or trouble, and a sum at the end."""

import argparse

from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output
from newsreader.errors import ExitCode
from newsreader.model.progress import FeedDone, Finished
from newsreader.paths import Paths


def refresh(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Ask the feeds that are due; with `--force` all of them; with names only those."""
    with open_reader(paths, output) as reader:
        named = [reader.find_feed(name) for name in arguments.feed]
        if not reader.settings.feeds:
            output.say("no feeds yet: newsreader add URL")
            return ExitCode.OK
        only = frozenset(feed.id for feed in named) if named else None
        with reader.refresh(force=arguments.force or bool(named), only=only) as events:
            ending = Finished(0, 0, 0)
            for event in events:
                if isinstance(event, FeedDone):
                    _tell(event, output, as_json=arguments.json)
                elif isinstance(event, Finished):
                    ending = event
    return _end(ending, output)


def _tell(done: FeedDone, output: Output, *, as_json: bool) -> None:
    if as_json:
        output.record(
            {
                "feed_id": done.feed_id,
                "feed": done.title,
                "new": done.new,
                "updated": done.updated,
                "unchanged": done.unchanged,
                "error": done.error,
            }
        )
    if done.error:
        output.complain(f"newsreader: {done.title}: {done.error}")
    elif done.new or done.updated:
        output.say(f"{done.title}: {done.new} new, {done.updated} updated")


def _end(ending: Finished, output: Output) -> ExitCode:
    if ending.error:
        output.complain(f"newsreader: {ending.error}")
        return ExitCode.STORE
    output.say(f"{ending.feeds} feeds asked, {ending.failed} failed, {ending.new} new articles")
    if not ending.failed:
        return ExitCode.OK
    return ExitCode.ALL_FAILED if ending.failed >= ending.feeds else ExitCode.SOME_FAILED
