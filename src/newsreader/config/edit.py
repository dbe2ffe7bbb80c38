"""Edits of the config file: every remark, blank line and odd spelling of its owner stays.

The text itself is cut and joined where its tables stand. (tomlkit moves `[[feeds]]` tables
together when another table stands between them, so it is left to write single values and to edit
feeds that are written as a list, `feeds = [{ url = "..." }]`.) After each edit the new text is
read again, and only if it says what it should does it become the file.
"""

import codecs
import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from newsreader.config.files import write_whole
from newsreader.config.load import parse_source, read_source, settings_of
from newsreader.config.places import Places, Statement, find_places
from newsreader.config.settings import Settings
from newsreader.config.values import WrongValueError, address, identity, shown
from newsreader.config.write import feed_table, feed_values, new_file
from newsreader.dataclass import replace
from newsreader.errors import ConfigError, ConfigProblem, UsageError
from newsreader.model.feed import Subscription
from newsreader.model.removal import Removal

_COMMENT_LINES = re.compile(r"(?:[ \t]*#[^\n]*(?:\n|\Z))*")


def add_feeds(path: Path, subscriptions: Sequence[Subscription]) -> int:
    """Add feeds to the config file, behind those that are there.

    Args:
        path: The file; a missing or empty one is written anew, with a word about every option.
        subscriptions: The feeds; those that are there already are passed over.

    Returns:
        How many were added.

    Raises:
        UsageError: One of the feeds cannot be written to the file; nothing is added.
        ConfigError: The file is broken or cannot be written.
    """
    source = read_source(path)
    before = settings_of(source, path)
    known = {identity(feed.url) for feed in before.feeds}
    fresh: dict[str, Subscription] = {}
    for subscription in subscriptions:
        feed, complaint = as_written(subscription)
        if feed is None:
            raise UsageError(complaint)
        if identity(feed.url) not in known:
            fresh.setdefault(identity(feed.url), feed)
    if not fresh:
        return 0
    feeds = tuple(fresh.values())
    text = _with_feeds(source, path, feeds) if source.strip() else new_file(feeds)
    replace_file(path, source, text, replace(before, feeds=(*before.feeds, *feeds)))
    return len(feeds)


def remove_feed(path: Path, url: str) -> Removal | None:
    """Take a feed out of the config file, with its options; remarks above it stay.

    Args:
        path: The file.
        url: The address of the feed.

    Returns:
        What was taken out, for `restore_feed`, or None where it was not there.

    Raises:
        ConfigError: The file is broken or cannot be written.
    """
    source = read_source(path)
    before = settings_of(source, path)
    name = name_of(url)
    data = parse_source(source, path).get("feeds", [])
    assert isinstance(data, list)
    gone = {at for at, feed in enumerate(data) if name_of(feed.get("url")) == name}
    if name is None or not gone:
        return None
    rest = tuple(feed for feed in before.feeds if identity(feed.url) != name)
    text = _without_feeds(source, gone)
    replace_file(path, source, text, replace(before, feeds=rest))
    taken = tuple(feed for feed in before.feeds if identity(feed.url) == name)
    return Removal(taken, source, text)


def as_written(subscription: Subscription) -> tuple[Subscription | None, str]:
    """Return a subscription as the config file would give it back.

    Args:
        subscription: Any, such as one out of another program's file.

    Returns:
        The subscription without the options that the file would refuse, or None when its address
        is no feed's; and what was wrong in words, or `""`.
    """
    settings = settings_of(feed_table(subscription), Path("config.toml"))
    complaint = "; ".join(problem.message for problem in settings.problems)
    if not settings.feeds:
        return None, f"{shown(subscription.url)} cannot be a feed: {complaint}"
    return settings.feeds[0], complaint


def name_of(url: object) -> str | None:
    """Return what tells the feed of a `url` in the file from others, or None where it is none."""
    try:
        return identity(address(url))
    except WrongValueError:
        return None


def replace_file(path: Path, source: str, text: str, wanted: Settings) -> None:
    """Write the new text, if it says what it should and the old one is still in the file.

    Args:
        path: The file.
        source: The old text.
        text: The new one.
        wanted: What the new text should say.

    Raises:
        ConfigError: It does not, or the file has changed meanwhile, or cannot be written.
    """
    if replace(settings_of(text, path), problems=()) != replace(wanted, problems=()):
        problem = "cannot be changed without harm to what else is in it: please edit it by hand"
        raise ConfigError((ConfigProblem(path, 0, problem),))
    if read_source(path) != source:
        raise ConfigError((ConfigProblem(path, 0, "is being changed by another program"),))
    write_whole(path, _mark(path) + text)


def _mark(path: Path) -> str:
    """The byte order mark that some editors of Windows begin a file with, where it is there."""
    return "\ufeff" if path.exists() and path.read_bytes().startswith(codecs.BOM_UTF8) else ""


def _with_feeds(source: str, path: Path, feeds: Sequence[Subscription]) -> str:
    places = find_places(source)
    mine = [one for one in places.statements if one.place[:1] == ("feeds",)]
    newline = "\r\n" if "\r\n" in source else "\n"
    if mine and mine[-1].place == ("feeds",):
        return _with_listed(source, feeds)
    at = _end_of_block(source, mine[-1].end) if mine else len(source)
    head, tail = source[:at], source[at:]
    tables = "\n".join(map(feed_table, feeds)).replace("\n", newline)
    gap = newline if head.endswith("\n") else newline * 2
    between = "" if not tail or tail.startswith(("\n", "\r\n")) else newline
    return head + gap + tables + between + tail


def _without_feeds(source: str, gone: Collection[int]) -> str:
    places = find_places(source)
    if any(one.place == ("feeds",) and not one.header for one in places.statements):
        return _without_listed(source, gone)
    for first, last in reversed(list(_runs(places, gone))):
        start = source.rfind("\n", 0, first.start) + 1
        end = _end_of_line(source, last.end)
        head, tail = source[:start], source[end:]
        if not head or re.search(r"\n[ \t\r]*\n\Z", head):
            # The blank line that stood behind the table went with it.
            tail = re.sub(r"\A[ \t]*\r?\n", "", tail)
        source = head + tail
    return source


def _runs(places: Places, gone: Collection[int]) -> Iterator[tuple[Statement, Statement]]:
    """The statements of some feeds as stretches: the first and the last of each."""
    stretch: list[Statement] = []
    for one in places.statements:
        if one.place[:1] == ("feeds",) and one.place[1:2] and one.place[1] in gone:
            stretch.append(one)
        elif stretch:
            yield stretch[0], stretch[-1]
            stretch = []
    if stretch:
        yield stretch[0], stretch[-1]


def _end_of_line(source: str, at: int) -> int:
    end = source.find("\n", at)
    return len(source) if end < 0 else end + 1


def _end_of_block(source: str, at: int) -> int:
    """Where the line ends, and the remarks right below it, unless they belong to a next table."""
    end = _end_of_line(source, at)
    match = _COMMENT_LINES.match(source, end)
    after = match.end() if match else end
    belongs = after >= len(source) or not source[after : _end_of_line(source, after)].strip()
    return after if belongs else end


def _with_listed(source: str, feeds: Sequence[Subscription]) -> str:
    import tomlkit  # only who writes lists pays for it

    document = tomlkit.parse(source)
    listed = document["feeds"]
    assert isinstance(listed, list)
    for feed in feeds:
        values = ", ".join(f"{name} = {value}" for name, value in feed_values(feed))
        listed.append(tomlkit.value("{ " + values + " }"))
    return document.as_string()


def _without_listed(source: str, gone: Collection[int]) -> str:
    import tomlkit

    document = tomlkit.parse(source)
    listed = document["feeds"]
    assert isinstance(listed, list)
    for at in sorted(gone, reverse=True):
        del listed[at]
    return document.as_string()
