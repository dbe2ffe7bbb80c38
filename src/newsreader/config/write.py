"""The config file as the program writes it: every key with a word about it, feeds as tables."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from newsreader.config.files import write_whole
from newsreader.config.options import FEED, READER, SHARE, Option
from newsreader.errors import ConfigError, ConfigProblem
from newsreader.model.feed import FullText, Subscription

_TOP = """\
# The config file of newsreader.
#
# A line that begins with # is a remark. The options below stand at their defaults: take the # away
# and change the value to have it your way. `newsreader config check` tells what is wrong, with the
# line; `newsreader help config` explains every key. The program adds feeds at the end and leaves
# your remarks alone.
"""
_KEYS = """\
[keymap]
# Keys by the id of what they do, separated by commas. `newsreader help keys` lists the ids.
#next-unread = "n,ctrl+n"
"""
_SHARES = "# Commands of yours for the share sheet (S), as many as you like:"
_FEEDS = "# Each feed is a table of its own. All it needs is the url:"


def write_new(path: Path, subscriptions: Sequence[Subscription] = ()) -> None:
    """Write a config file where there is none, with every key in it and a word about each.

    Args:
        path: The file; its directory is made when it is missing.
        subscriptions: The feeds it will hold.

    Raises:
        ConfigError: There is something in the file already, or it cannot be written.
    """
    try:
        taken = path.stat().st_size > 0
    except OSError:
        taken = False
    if taken:
        raise ConfigError((ConfigProblem(path, 0, "is there already and is not written over"),))
    write_whole(path, new_file(subscriptions))


def new_file(subscriptions: Iterable[Subscription] = ()) -> str:
    """Return the text of a fresh config file.

    Args:
        subscriptions: The feeds it will hold.
    """
    samples = [_sample(_SHARES, "share", SHARE), _sample(_FEEDS, "feeds", FEED)]
    parts = [_TOP, _reader(), _KEYS, *("\n".join(lines) + "\n" for lines in samples)]
    return "\n".join([*parts, *map(feed_table, subscriptions)])


def feed_table(feed: Subscription) -> str:
    """Return a feed as a `[[feeds]]` table, options that stand at their default left out."""
    lines = [f"{name} = {value}" for name, value in feed_values(feed)]
    return "\n".join(["[[feeds]]", *lines, ""])


def feed_values(feed: Subscription) -> Iterator[tuple[str, str]]:
    """Yield the options of a feed that do not stand at their default: name and TOML value."""
    yield "url", _quoted(feed.url)
    if feed.title:
        yield "title", _quoted(feed.title)
    if feed.tags:
        yield "tags", _list(feed.tags)
    if feed.interval is not None:
        yield "interval", _quoted(duration(feed.interval))
    if feed.full_text is not FullText.AUTO:
        yield "full_text", _quoted(feed.full_text.value)
    if feed.content:
        yield "content", _list(feed.content)
    if feed.remove:
        yield "remove", _list(feed.remove)
    if feed.limit is not None:
        yield "limit", str(feed.limit)
    if feed.headers:
        pairs = (f"{_key(name)} = {_quoted(value)}" for name, value in feed.headers)
        yield "headers", "{ " + ", ".join(pairs) + " }"
    if feed.username:
        yield "username", _quoted(feed.username)
    if feed.password_command:
        yield "password_command", _list(feed.password_command)
    if not feed.enabled:
        yield "enabled", "false"


def duration(seconds: int) -> str:
    """Return a length of time as it is written in the file: whole minutes, hours or days."""
    minutes = max(1, round(seconds / 60))
    if minutes % 1440 == 0:
        return f"{minutes // 1440}d"
    return f"{minutes // 60}h" if minutes % 60 == 0 else f"{minutes}m"


def _reader() -> str:
    lines = ["[reader]"]
    for option in READER:
        lines += [f"# {line}" for line in option.about]
        lines += [f"#{option.name} = {option.example}", ""]
    return "\n".join(lines)


def _sample(about: str, name: str, options: tuple[Option, ...]) -> Iterator[str]:
    yield about
    yield "#"
    yield f"#[[{name}]]"
    for option in options:
        yield from (f"# {line}" for line in option.about)
        yield f"#{option.name} = {option.example}"


def _quoted(text: str) -> str:
    import tomlkit  # only what writes pays for it

    return tomlkit.item(_one_line(text)).as_string()


def _list(texts: Iterable[str]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"


def _key(name: str) -> str:
    import tomlkit

    return tomlkit.key(name).as_string()


def _one_line(text: str) -> str:
    """Half a surrogate pair cannot be written, and no option has more than one line."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(" " if ord(c) < 32 or 0x7F <= ord(c) < 0xA0 else c for c in whole)
