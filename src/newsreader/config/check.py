"""All that is wrong with a config file, for `newsreader config check` and for the screen."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Protocol, TypeAlias

from newsreader.config.load import read_source, settings_of
from newsreader.config.places import find_places
from newsreader.config.settings import Settings
from newsreader.config.spelling import nearest
from newsreader.config.values import shown
from newsreader.errors import ConfigError, ConfigProblem


class KeyClash(Protocol):
    """Two things on one key; `str()` of it is a sentence."""

    @property
    def wins(self) -> str:
        """The id that the key does."""

    @property
    def loses(self) -> str:
        """The id that it can no longer do."""


Clashes: TypeAlias = Callable[[str, Mapping[str, str]], Iterable[KeyClash]]
"""From a preset and a keymap to the keys that would be dead."""

_MODIFIERS = frozenset({"ctrl", "shift", "alt", "super", "hyper", "meta"})
_NAMED_KEYS = frozenset(
    {f"f{number}" for number in range(1, 25)}
    | {"escape", "esc", "enter", "return", "space", "tab", "backspace", "delete", "insert"}
    | {"home", "end", "pageup", "pgup", "pagedown", "pgdn", "up", "down", "left", "right"}
    | {"comma", "plus", "minus", "slash", "question_mark", "colon", "semicolon", "equals_sign"}
    | {"full_stop", "exclamation_mark", "quotation_mark", "number_sign", "dollar_sign", "at"}
    | {"percent_sign", "ampersand", "apostrophe", "asterisk", "less_than_sign", "backslash"}
    | {"greater_than_sign", "underscore", "grave_accent", "circumflex_accent", "tilde"}
    | {f"{side}_{kind}" for side in ("left", "right") for kind in ("parenthesis", "square_bracket")}
    | {"left_curly_bracket", "right_curly_bracket", "vertical_line"}
)


def check(
    path: Path,
    *,
    keys: Collection[str] = (),
    clashes: Clashes | None = None,
) -> tuple[ConfigProblem, ...]:
    """Find all that is wrong with a config file.

    Args:
        path: The file; a missing one is a problem too.
        keys: The ids that `[keymap]` may name; empty: they are not checked.
        clashes: What tells which keys of a keymap would be dead.

    Returns:
        The problems in the order of their lines.
    """
    if not path.exists():
        return (ConfigProblem(path, 0, f"there is no config file at {path}"),)
    try:
        source = read_source(path)
        settings = settings_of(source, path)
    except ConfigError as error:
        return error.problems
    found = [*settings.problems, *_of_keys(path, source, settings, keys, clashes)]
    return tuple(sorted(found, key=lambda one: one.line))


def check_keys(
    path: Path, settings: Settings, *, keys: Collection[str], clashes: Clashes
) -> tuple[ConfigProblem, ...]:
    """Find what is wrong with the `[keymap]` of settings that are in force.

    Args:
        path: The file that they are of.
        settings: They.
        keys: As `check` has them.
        clashes: The same.
    """
    try:
        source = read_source(path)
    except ConfigError:  # it has gone since
        source = ""
    return tuple(_of_keys(path, source, settings, keys, clashes))


def _of_keys(
    path: Path,
    source: str,
    settings: Settings,
    keys: Collection[str],
    clashes: Clashes | None,
) -> Iterable[ConfigProblem]:
    places = find_places(source)

    def problem(key: str, message: str) -> ConfigProblem:
        return ConfigProblem(path, places.line(("keymap", key)), message)

    for name, message in _keys(settings, keys):
        yield problem(name, message)
    if clashes is not None:
        known = {name: value for name, value in settings.keymap.items() if not keys or name in keys}
        for clash in clashes(settings.preset, known):
            name = clash.wins if clash.wins in known else clash.loses
            yield problem(name, f"{clash}; only '{clash.wins}' would work")


def _keys(settings: Settings, ids: Collection[str]) -> Iterable[tuple[str, str]]:
    for name, value in settings.keymap.items():
        if ids and name not in ids:
            yield name, f"unknown key id {shown(name)} in [keymap]{nearest(name, ids)}"
        names = [key.strip() or key for key in value.split(",")]
        if not value.strip() or not all(names):
            yield name, f"'{name}' in [keymap] must name a key, or several with commas between"
            continue
        for key in names:
            if wrong := _wrong_key(key):
                yield name, f"there is no key {shown(key)}{wrong}"


def _wrong_key(key: str) -> str | None:
    """Return a hint where nobody could press this key, else None."""
    if len(key) == 1:
        return None
    *modifiers, last = re.split(r"\+(?=.)", key)
    for modifier in modifiers:
        if modifier.lower() not in _MODIFIERS:
            return nearest(modifier, _MODIFIERS) or "; a modifier is ctrl, alt or shift"
    if len(last) == 1 or last.lower() in _NAMED_KEYS:
        return None
    return nearest(last, _NAMED_KEYS) or "; 'newsreader help keys' lists the names"
