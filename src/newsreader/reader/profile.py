"""The settings of a profile, and the last good ones for the day the config file is broken."""

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.config.load import load
from newsreader.config.settings import Settings
from newsreader.dataclass import dataclass
from newsreader.errors import ConfigError, ConfigProblem
from newsreader.paths import Paths

if TYPE_CHECKING:  # the config file alone needs none
    from newsreader.store.store import Store

_GONE = "the file is missing; its last settings stay in force"
_MEND = (
    "; 'newsreader config restore' or the next feed that you add or remove writes it again, and an "
    "empty file starts afresh"
)


@dataclass(frozen=True, slots=True)
class Profile:
    """What the config file says now.

    Attributes:
        settings: The settings in force: of the file, else the last good ones, else the defaults.
        problems: What is wrong with the file: all of it, or single keys that were passed over.
        stamp: What tells whether the file has changed since, or None where there is no file.
        usable: Whether the settings come from a file, this one or the last good one.
    """

    settings: Settings
    problems: tuple[ConfigProblem, ...]
    stamp: tuple[int, int, int] | None
    usable: bool


def follow(store: "Store", settings: Settings, now: datetime) -> None:
    """Make the feeds of the store those of the settings.

    Args:
        store: Where they are kept.
        settings: Those in force.
        now: When those that are new were added, aware.
    """
    store.subscribe(settings.feeds, now=now, interval=settings.reader.interval)


def read_profile(paths: Paths, *, followed: bool = False) -> Profile:
    """Read the config file; on an error fall back to the copy of the last one that was good.

    Args:
        paths: Where the file is and where the copy is kept (in the data directory).
        followed: Whether a file was there before. Then it is a mistake that there is none: some
            editors take the old one away before they write the new one. At a start the copy says
            that one was there, if it names feeds: nobody loses those with a file.
    """
    stamp = config_stamp(paths.config)
    try:
        settings = load(paths.config)
    except ConfigError as error:
        last_good = _last_good(paths)
        return Profile(last_good or Settings(), error.problems, stamp, last_good is not None)
    if config_stamp(paths.config) is None:  # asked last: it may just have gone
        kept = _last_good(paths)
        with_feeds = kept is not None and bool(kept.feeds)
        if followed:
            gone = ConfigProblem(paths.config, 0, _GONE + (_MEND if with_feeds else ""))
            return Profile(settings, (gone,), None, usable=False)
        if kept is not None and with_feeds:
            return Profile(
                kept, (ConfigProblem(paths.config, 0, _GONE + _MEND),), None, usable=True
            )
        return Profile(settings, (), None, usable=True)
    if stamp is not None:
        _keep(paths)
    return Profile(settings, settings.problems, stamp, usable=True)


def bring_back(paths: Paths) -> int:
    """Write the config file as it last was, where it is gone and named feeds.

    Returns:
        How many feeds it names; 0 where a file is there, or there was none with feeds.

    Raises:
        ConfigError: It cannot be written.
    """
    if os.path.lexists(paths.config):
        return 0
    kept = _last_good(paths)
    if kept is None or not kept.feeds:
        return 0
    from newsreader.config.files import write_whole  # no start needs them
    from newsreader.config.load import read_source

    write_whole(paths.config, read_source(_copy(paths)))
    return len(kept.feeds)


def config_stamp(path: Path) -> tuple[int, int, int] | None:
    """Return what changes whenever the file does: inode, size, modification time (ns)."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _copy(paths: Paths) -> Path:
    return paths.data / "config.last-good.toml"


def _keep(paths: Paths) -> None:
    copy = _copy(paths)
    try:
        said = paths.config.read_bytes()
        if copy.exists() and copy.read_bytes() == said:
            return
        fresh = copy.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        # It may hold addresses with secrets in them: nobody else's to read, from its first byte.
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(said)
        fresh.replace(copy)
    except OSError:
        # The copy is a convenience: the store says aloud when the directory cannot be written.
        return


def _last_good(paths: Paths) -> Settings | None:
    if not _copy(paths).exists():
        return None
    try:
        return load(_copy(paths))
    except ConfigError:
        return None
