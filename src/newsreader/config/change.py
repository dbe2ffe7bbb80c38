"""Changes of one option of a feed in the config file: its value alone, all else as it stands."""

from pathlib import Path

from newsreader.config.edit import as_written, name_of, replace_file
from newsreader.config.load import parse_source, read_source, settings_of
from newsreader.config.places import Statement, find_places
from newsreader.config.values import identity
from newsreader.config.write import feed_values
from newsreader.dataclass import replace
from newsreader.errors import UsageError
from newsreader.model.feed import Subscription
from newsreader.model.shown import shown_address

_DEFAULTS = {"enabled": "true", "title": '""', "tags": "[]"}
"""What stands for the default of an option, where it is to be told."""


def move_feed(path: Path, url: str, address: str) -> bool:
    """Give a feed another address.

    Args:
        path: The file.
        url: The feed's address as it is.
        address: The one it is to have.

    Returns:
        Whether the feed was there.

    Raises:
        UsageError: The new address is no feed's, or another feed has it.
        ConfigError: The file is broken or cannot be written.
    """
    taken = {identity(feed.url) for feed in settings_of(read_source(path), path).feeds}
    if identity(address) in taken - {identity(url)}:
        raise UsageError(f"another feed in {path} has the address {shown_address(address)} already")
    feed, complaint = as_written(Subscription(address))
    if feed is None:
        raise UsageError(complaint)
    return _change(path, url, "url", Subscription(address))


def change_feed(path: Path, feed: Subscription, option: str) -> bool:
    """Set one option of a feed.

    Args:
        path: The file.
        feed: The feed's address, and the value that the option is to have.
        option: Its name: `"enabled"`, `"title"` or `"tags"`.

    Returns:
        Whether the feed was there.

    Raises:
        UsageError: The file cannot have that value.
        ConfigError: The file is broken or cannot be written.
    """
    written, complaint = as_written(feed)
    if written is None or complaint:
        raise UsageError(complaint)
    return _change(path, feed.url, option, written)


def _change(path: Path, url: str, option: str, like: Subscription) -> bool:
    """Set one option of a feed to what it is in `like`."""
    source = read_source(path)
    before = settings_of(source, path)
    tables = parse_source(source, path).get("feeds", [])
    assert isinstance(tables, list)
    name = name_of(url)
    at = next((at for at, one in enumerate(tables) if name_of(one.get("url")) == name), None)
    if name is None or at is None:
        return False
    changes = {option: getattr(like, option)}
    feeds = tuple(
        replace(feed, **changes) if identity(feed.url) == name else feed for feed in before.feeds
    )
    value = dict(feed_values(like)).get(option)
    text = _with_option(source, at, option, value)
    replace_file(path, source, text, replace(before, feeds=feeds))
    return True


def _with_option(source: str, at: int, option: str, value: str | None) -> str:
    """Return the text with another value; None stands for the default, which need not be told."""
    mine = [one for one in find_places(source).statements if one.place[:2] == ("feeds", at)]
    if not mine:
        return _with_listed(source, at, option, value)
    there = next((one for one in mine if one.place[2:] == (option,) and not one.header), None)
    if there is not None:
        return _with_value(source, there, option, value)
    if value is None:
        return source
    # A line of its own below the address, as far in as that is.
    url = next(one for one in mine if one.place[2:] == ("url",))
    start = source.rfind("\n", 0, url.start) + 1
    end = source.find("\n", url.end)
    end = len(source) if end < 0 else end
    newline = "\r\n" if source[:end].endswith("\r") else "\n"
    line = f"{source[start : url.start]}{option} = {value}"
    head = source[:end].removesuffix("\r")
    return f"{head}{newline}{line}{source[len(head) :]}"


def _with_value(source: str, there: Statement, option: str, value: str | None) -> str:
    """Return the text with another value of an option that is in it.

    A line that says nothing else goes when its option has its default again, so that the file is
    as it was before it came; with a remark beside it, it stays.
    """
    start, end = source.rfind("\n", 0, there.start) + 1, source.find("\n", there.end)
    end = len(source) if end < 0 else end + 1
    alone = not (source[start : there.start] + source[there.end : end]).strip()
    if value is None and alone:
        # The last line of the file may have no end: then that of the line before goes.
        gone = start if source[start:end].endswith("\n") else max(0, start - 1)
        return source[:gone].removesuffix("\r" if gone < start else "") + source[end:]
    return source[: there.value] + (value or _DEFAULTS[option]) + source[there.end :]


def _with_listed(source: str, at: int, option: str, value: str | None) -> str:
    import tomlkit  # only who writes lists pays for it

    document = tomlkit.parse(source)
    listed = document["feeds"]
    assert isinstance(listed, list)
    if value is not None:
        listed[at][option] = tomlkit.value(value)
    elif option in listed[at]:
        del listed[at][option]
    return document.as_string()
