"""From the config file to `Settings`: what is wrong is told by line, and all at once."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.config.options import FEED, READER, SHARE, TABLES, Option
from newsreader.config.settings import ReaderSettings, Settings
from newsreader.config.spelling import nearest
from newsreader.config.values import WrongValueError, identity, shown, text
from newsreader.dataclass import dataclass, field, replace
from newsreader.errors import ConfigError, ConfigProblem
from newsreader.model.feed import Subscription
from newsreader.model.sharing import ShareCommand

if TYPE_CHECKING:
    from newsreader.config.places import Places


def load(path: Path) -> Settings:
    """Read the config file; a missing one is an empty one.

    Args:
        path: The file.

    Returns:
        The settings. What could be passed over (an unknown key, a wrong value, a feed without a
        usable address) is in their `problems`.

    Raises:
        ConfigError: Nothing in the file can be trusted: it cannot be read, is not TOML, or a
            table is not what it should be.
    """
    source = read_source(path)
    return settings_of(source, path)


def read_source(path: Path) -> str:
    """Return the text of the file, `""` where there is none.

    Raises:
        ConfigError: It cannot be read, or is not UTF-8.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return ""
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise _fatal(path, 0, f"cannot be read: {reason}") from error
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _fatal(path, line, "is not UTF-8 text from here on") from error


def parse_source(source: str, path: Path) -> dict[str, object]:
    """Parse TOML.

    Raises:
        ConfigError: With the line of the syntax error.
    """
    try:
        return tomllib.loads(source)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        message = str(error) or "too deeply nested"
        match = re.search(r" \(at (?:line (\d+), column (\d+)|end of document)\)$", message)
        # An error at the end of the document belongs to its last line that says something.
        line = source.rstrip().count("\n") + 1
        if match:
            message = message[: match.start()]
            line = int(match[1]) if match[1] else line
        if quote := re.fullmatch(r"Expected \"('+)\"", message):
            # A quote that is never closed is the last of its kind in the file.
            line = source.count("\n", 0, source.rfind(quote[1])) + 1
        if twice := re.fullmatch(r"Cannot declare \((.*)\) twice", message):
            name = ".".join(re.findall(r"'([^']*)'", twice[1]))
            raise _fatal(
                path, line, f"[{name}] stands twice: put all of it in one place"
            ) from error
        clean = "".join(c if c.isprintable() else "�" for c in message)
        raise _fatal(path, line, f"this is not TOML: {clean[:1].lower()}{clean[1:]}") from error


def settings_of(source: str, path: Path) -> Settings:
    """Read settings out of the text of a config file.

    Args:
        source: The text.
        path: Its file, for messages.

    Raises:
        ConfigError: As `load`.
    """
    data = parse_source(source, path)
    reading = _Reading(path, source)
    fatal = reading.shapes(data)
    if fatal:
        raise ConfigError(tuple(fatal))
    reading.unknown(data, TABLES, (), "at the top of the file")
    reader = data.get("reader", {})
    assert isinstance(reader, dict)
    settings = ReaderSettings(**reading.table(reader, READER, ("reader",), "[reader]"))  # type: ignore[arg-type]
    feeds = reading.feeds(data.get("feeds", []))
    keymap = reading.keymap(data.get("keymap", {}))
    shares = reading.shares(data.get("share", []))
    problems = tuple(sorted(reading.problems, key=lambda problem: problem.line))
    return Settings(feeds, settings, keymap, problems, shares)


@dataclass(slots=True)
class _Reading:
    """One reading of a file, which gathers what is wrong on the way."""

    path: Path
    source: str
    problems: list[ConfigProblem] = field(default_factory=list)
    _places: "Places | None" = None

    def line(self, place: tuple[str | int, ...]) -> int:
        """The line of a place; the text is looked through when the first one is asked for."""
        if self._places is None:
            from newsreader.config.places import find_places  # only a mistake needs it

            self._places = find_places(self.source)
        return self._places.line(place)

    def complain(self, place: tuple[str | int, ...], message: str) -> None:
        self.problems.append(ConfigProblem(self.path, self.line(place), message))

    def shapes(self, data: Mapping[str, object]) -> list[ConfigProblem]:
        """The tables that are no tables: without them the rest means nothing."""
        found = []
        for name, what in (("feeds", "feed"), ("share", "command")):
            tables = data.get(name, [])
            if not (isinstance(tables, list) and all(isinstance(one, dict) for one in tables)):
                found.append(
                    (name, f"each {what} must be a table of its own that begins with [[{name}]]")
                )
        found += [
            (name, f"must be a table that begins with [{name}]")
            for name in ("reader", "keymap")
            if not isinstance(data.get(name, {}), dict)
        ]
        return [
            ConfigProblem(self.path, self.line((name,)), f"'{name}': {message}")
            for name, message in found
        ]

    def unknown(
        self,
        table: Mapping[str, object],
        known: Iterable[str],
        place: tuple[str | int, ...],
        where: str,
    ) -> None:
        names = tuple(known)
        for key in table:
            if key not in names:
                hint = nearest(key, names)
                self.complain((*place, key), f"unknown key {shown(key)} {where}{hint}")

    def table(
        self,
        table: Mapping[str, object],
        options: tuple[Option, ...],
        place: tuple[str | int, ...],
        where: str,
    ) -> dict[str, object]:
        """The values of a table by the names of their attributes, wrong ones left out."""
        self.unknown(table, (option.name for option in options), place, f"in {where}")
        found: dict[str, object] = {}
        for option in options:
            if option.name in table:
                try:
                    found[option.name] = option.read(table[option.name])
                except WrongValueError as error:
                    message = f"'{option.name}' in {where} {error}"
                    self.complain((*place, option.name), message)
        return found

    def feeds(self, tables: object) -> tuple[Subscription, ...]:
        assert isinstance(tables, list)
        found: dict[str, Subscription] = {}
        at_first: dict[str, int] = {}
        for at, table in enumerate(tables):
            place = ("feeds", at)
            read = self.table(table, FEED, place, "[[feeds]]")
            if "url" not in table:
                self.complain(place, "this feed has no 'url'")
            if "url" not in read:
                continue
            feed = Subscription(**read)  # type: ignore[arg-type]
            name = identity(feed.url)
            if name in found:
                line = self.line(("feeds", at_first[name], "url"))
                message = f"this feed is there already, in line {line}: {shown(feed.url)}"
                self.complain((*place, "url"), message)
                continue
            found[name] = feed
            at_first[name] = at
        return tuple(found.values())

    def shares(self, tables: object) -> tuple[ShareCommand, ...]:
        assert isinstance(tables, list)
        found: dict[str, ShareCommand] = {}
        keys: set[str] = set()
        for at, table in enumerate(tables):
            place = ("share", at)
            read = self.table(table, SHARE, place, "[[share]]")
            for key in ("name", "command"):
                if key not in table:
                    self.complain(place, f"this command has no '{key}'")
            if "name" not in read or "command" not in read:
                continue
            share = ShareCommand(**read)  # type: ignore[arg-type]
            if share.name in found:
                self.complain((*place, "name"), f"this name is there already: {shown(share.name)}")
                continue
            if share.key and share.key in keys:
                message = f"this key is another command's already: {shown(share.key)}"
                self.complain((*place, "key"), message)
                share = replace(share, key="")
            keys.add(share.key)
            found[share.name] = share
        return tuple(found.values())

    def keymap(self, table: object) -> dict[str, str]:
        assert isinstance(table, dict)
        found: dict[str, str] = {}
        for name, keys in table.items():
            try:
                found[name] = text(keys)
            except WrongValueError as error:
                self.complain(("keymap", name), f"{shown(name)} in [keymap] {error}")
        return found


def _fatal(path: Path, line: int, message: str) -> ConfigError:
    return ConfigError((ConfigProblem(path, line, message),))
