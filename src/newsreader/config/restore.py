"""Feeds that were taken out of the config file, put back to where they stood."""

from collections.abc import Iterator
from pathlib import Path

from newsreader.config.edit import add_feeds, replace_file
from newsreader.config.load import read_source, settings_of
from newsreader.config.values import identity
from newsreader.dataclass import replace
from newsreader.errors import UsageError
from newsreader.model.removal import Removal
from newsreader.model.shown import shown_address


def restore_feed(path: Path, removal: Removal) -> bool:
    """Put a feed back, with its options and the remarks beside them.

    Args:
        path: The file.
        removal: What was taken out of it.

    Returns:
        Whether it is as it was; else the file has changed so much that the feed stands at its end
        now, with its options alone.

    Raises:
        UsageError: The feed is there again already.
        ConfigError: The file is broken or cannot be written.
    """
    source = read_source(path)
    now = settings_of(source, path)
    names = {identity(feed.url) for feed in removal.feeds}
    if any(identity(feed.url) in names for feed in now.feeds):
        url = shown_address(removal.feeds[0].url)
        raise UsageError(f"{url} is in the config file again already")
    for text in _texts(source, removal):
        feeds = settings_of(text, path).feeds
        back = tuple(feed for feed in feeds if identity(feed.url) in names)
        rest = tuple(feed for feed in feeds if identity(feed.url) not in names)
        if back == removal.feeds and rest == now.feeds:
            replace_file(path, source, text, replace(now, feeds=feeds))
            return True
    add_feeds(path, removal.feeds)
    return False


def _texts(source: str, removal: Removal) -> Iterator[str]:
    """What the file may say with the feed in it, the likeliest first."""
    before, after = removal.before, removal.after
    if source == after:
        yield before
        return
    # The text that went, in whole lines: one place where it stood, the same text around it.
    pairs = enumerate(zip(before, after, strict=False))
    same = next((at for at, (one, other) in pairs if one != other), len(after))
    at = before.rfind("\n", 0, same) + 1
    gone = before[at : at + len(before) - len(after)]
    if before != after[:at] + gone + after[at:]:
        return
    if source.startswith(after[:at]):
        yield after[:at] + gone + source[at:]
    if source.endswith(after[at:]):
        end = len(source) - len(after) + at
        yield source[:end] + gone + source[end:]
