"""The key table as Textual bindings."""

from collections.abc import Iterable

from textual.binding import Binding, BindingType

from newsreader.tui.keys import KEYS, Scope, split_keys


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


def textual_keymap(keymap: dict[str, str]) -> dict[str, str]:
    """A keymap with every key by the name that Textual gives it."""
    return {name: ",".join(split_keys(keys)) for name, keys in keymap.items()}


def without(found: Iterable[BindingType], *ids: str) -> list[BindingType]:
    """Those bindings that have none of some ids, for a pane that leaves a key to its screen."""
    return [one for one in found if not (isinstance(one, Binding) and one.id in ids)]
