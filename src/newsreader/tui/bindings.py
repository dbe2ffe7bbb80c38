"""The key table as Textual bindings."""

from collections.abc import Iterable
from typing import Any

from textual.binding import Binding, BindingType
from textual.screen import Screen

from newsreader.dataclass import replace
from newsreader.tui.key import Scope
from newsreader.tui.keys import KEYS, show_key, split_keys
from newsreader.tui.widgets.bar import Piece

_THROUGH = ("help", "quit")
"""Ids of what the App does also where something stands above the main screen."""

_WIDE = (Scope.READING, Scope.LISTS, Scope.SHEET, Scope.EVERYWHERE)
"""What is in force in several places, the widest last."""


def bindings(*scopes: Scope) -> list[BindingType]:
    """The bindings of some scopes, for the `BINDINGS` of the widget or screen they belong to.

    Args:
        scopes: Which parts of the table; a pane takes `Scope.LISTS` and its own.
    """
    return [
        Binding(
            ",".join(split_keys(key.keys)),
            key.action,
            key.description,
            id=key.id,
            show=bool(key.hint),
        )
        for scope in scopes
        for key in KEYS
        if key.scope is scope
    ]


def sheet_bindings(*scopes: Scope) -> list[BindingType]:
    """The bindings of what stands above the main screen, whose keys do not get through to the App.

    Args:
        scopes: Which parts of the table; the help and the end of the program are there too.
    """
    through = [
        Binding(
            ",".join(split_keys(key.keys)),
            f"app.{key.action}",
            key.description,
            id=key.id,
            show=False,
        )
        for key in KEYS
        if key.id in _THROUGH
    ]
    return [*through, *bindings(*scopes)]


def foot_bindings(*scopes: Scope) -> list[BindingType]:
    """The bindings of some scopes for a line of hints at the foot, which says what each has there.

    Args:
        scopes: Which parts of the table.
    """
    hints = {key.id: key.hint for key in KEYS}
    return [
        replace(one, description=hints.get(one.id or "", "") or one.description)
        for one in bindings(*scopes)
        if isinstance(one, Binding)
    ]


def scopes_here(screen: Screen[Any]) -> tuple[Scope, ...]:
    """The parts of the table whose keys work on a screen now, what has the focus first.

    Args:
        screen: The screen.
    """
    scopes = {key.id: key.scope for key in KEYS}
    there = dict.fromkeys(
        scopes[one.binding.id]
        for one in screen.active_bindings.values()
        if one.binding.id in scopes
    )
    return tuple(sorted(there, key=lambda scope: scope in _WIDE and 1 + _WIDE.index(scope)))


def shown_key(screen: Screen[Any], name: str) -> str:
    """The first key of an id that works on a screen now, as a person writes it.

    Args:
        screen: The screen.
        name: The id.
    """
    found = (key for key, one in screen.active_bindings.items() if one.binding.id == name)
    key = next(found, "")
    return show_key(key) if key else ""


def hint(screen: Screen[Any], name: str, does: str, style: str = "$meta") -> Piece:
    """A key that works on a screen now and what it does, for a line; a click on it does that.

    Args:
        screen: The screen.
        name: The id.
        does: What it does there, and what stands behind it.
        style: As in `Piece`.
    """
    return Piece(f"{shown_key(screen, name)} {does}", style, name)


def textual_keymap(keymap: dict[str, str]) -> dict[str, str]:
    """A keymap with every key by the name that Textual gives it."""
    return {name: ",".join(split_keys(keys)) for name, keys in keymap.items()}


def without(found: Iterable[BindingType], *ids: str) -> list[BindingType]:
    """Those bindings that have none of some ids, for a pane that leaves a key to its screen."""
    return [one for one in found if not (isinstance(one, Binding) and one.id in ids)]
