"""The command `refresh`: one line for each feed with news or trouble, and a sum at the end."""

import argparse
from collections import Counter
from collections.abc import Sequence

from newsreader.cli.opening import open_reader
from newsreader.cli.output import Output
from newsreader.errors import ExitCode, UsageError
from newsreader.model.feed import Feed
from newsreader.model.progress import FeedDone, Finished
from newsreader.model.shown import shown_address
from newsreader.model.wording import many
from newsreader.paths import Paths


def refresh(arguments: argparse.Namespace, paths: Paths, output: Output) -> ExitCode:
    """Ask the feeds that are due; with `--force` all of them; with names only those."""
    with open_reader(paths, output) as reader:
        named = [reader.find_feed(name) for name in arguments.feed]
        if not reader.settings.feeds:
            output.say("no feeds yet: newsreader add URL")
            return ExitCode.OK
        names = _Names(reader.feeds())
        asked = _those_asked(named, output)
        only = frozenset(feed.id for feed in asked) if named else None
        with reader.refresh(force=arguments.force or bool(named), only=only) as events:
            ending = Finished(0, 0, 0)
            for event in events:
                if isinstance(event, FeedDone):
                    _tell(event, names, output, as_json=arguments.json)
                elif isinstance(event, Finished):
                    ending = event
    return _end(ending, output)


def _those_asked(named: Sequence[Feed], output: Output) -> Sequence[Feed]:
    """Return the feeds that were named without those switched off, and tell of these.

    Raises:
        UsageError: All of them are.
    """
    words = [
        f"{feed.title} ({shown_address(feed.url)}) is switched off in the config file: not asked"
        for feed in named
        if not feed.enabled
    ]
    if words and len(words) == len(named):
        raise UsageError("\n".join(words))
    for line in words:
        output.complain(f"newsreader: {line}")
    return [feed for feed in named if feed.enabled]


class _Names:
    """What each feed is called in words, and where it is."""

    def __init__(self, feeds: Sequence[Feed]) -> None:
        self._urls = {feed.id: shown_address(feed.url) for feed in feeds}
        self._titles = Counter(feed.title for feed in feeds)

    def url(self, done: FeedDone) -> str:
        return self._urls.get(done.feed_id, "")

    def name(self, done: FeedDone) -> str:
        """The feed's title, and its address too where others are called the same."""
        if self._titles[done.title] < 2:
            return done.title
        return f"{done.title} ({self.url(done)})"


def _tell(done: FeedDone, names: _Names, output: Output, *, as_json: bool) -> None:
    if as_json:
        output.record(
            {
                "feed_id": done.feed_id,
                "feed": done.title,
                "feed_url": names.url(done),
                "new": done.new,
                "updated": done.updated,
                "unchanged": done.unchanged,
                "error": done.error,
                "spared": done.spared,
            }
        )
        output.pass_on()
    name = names.name(done)
    if done.error:
        output.complain(f"newsreader: {name}: {done.error}")
    elif done.spared:
        output.say(f"{name}: {done.spared}")
    elif done.new or done.updated:
        output.say(f"{name}: {done.new} new, {done.updated} updated")


def _end(ending: Finished, output: Output) -> ExitCode:
    if ending.error and not ending.broken:
        output.complain(f"newsreader: {ending.error}")
        return ExitCode.STORE
    asked, new = many(ending.asked, "feed"), many(ending.new, "new article")
    spared = f"{ending.spared:,} left alone, " if ending.spared else ""
    output.say(f"{asked} asked, {ending.failed:,} failed, {spared}{new}")
    if ending.broken:
        output.complain(f"newsreader: the refresh broke off: {ending.error}")
        well = ending.asked > ending.failed
        return ExitCode.SOME_FAILED if well else ExitCode.ALL_FAILED
    if not ending.failed:
        return ExitCode.OK
    return ExitCode.ALL_FAILED if ending.failed >= ending.asked else ExitCode.SOME_FAILED
