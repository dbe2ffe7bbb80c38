"""Dataclasses that are made in a seventh of the time, and are otherwise those of the library.

`dataclasses.dataclass` writes up to six methods of each class as source code and compiles them one
by one. That takes about a millisecond a class, and was a third of all that a command like
`newsreader list` costs. Here the library finds the fields and makes the slots, only `__init__` is
compiled, and the other methods are closures that do what the library's do.
"""

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

_Fields = Sequence["dataclasses.Field[Any]"]
_NONE = object()
"""Stands for an argument that was not given where the default is made anew each time."""


def _make(cls: type[Any], *, frozen: bool, eq: bool) -> type[Any]:
    made: type[Any] = dataclasses.dataclass(slots=True, init=False, repr=False, eq=False)(cls)
    fields = dataclasses.fields(made)
    methods: dict[str, Any] = {"__init__": _init(made, fields, frozen=frozen)}
    methods["__repr__"] = _repr([field.name for field in fields if field.repr])
    if frozen:
        methods |= _closed(made, {field.name for field in fields})
    if eq:
        values = _values([field.name for field in fields if field.compare])
        methods["__eq__"] = _equal(values)
        methods["__hash__"] = (lambda self: hash(values(self))) if frozen else None
    own = dict(made.__dict__)
    if "__eq__" in own and own.get("__hash__") is None:
        own.pop("__hash__", None)  # Python's doing, not the author's
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    return made


def _init(cls: type[Any], fields: _Fields, *, frozen: bool) -> Callable[..., None]:
    """Compile `__init__`, which is called far more often than all others."""
    known: dict[str, Any] = {"__name__": cls.__module__, "_set": object.__setattr__, "_NONE": _NONE}
    arguments, lines = ["self"], []
    for name, field in ((field.name, field) for field in fields):
        argument = value = name
        if field.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = field.default
            argument = f"{name}=_default_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = field.default_factory
            argument = f"{name}=_NONE"
            value = f"_make_{name}() if {name} is _NONE else {name}"
        arguments.append(argument)
        lines.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    body = "\n ".join(lines or ["pass"])
    exec(f"def __init__({', '.join(arguments)}):\n {body}", known)  # noqa: S102 - our own names
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    init.__annotations__ = {**{field.name: field.type for field in fields}, "return": None}
    return init


def _values(names: Sequence[str]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what gives the fields of one as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _equal(values: Callable[[Any], tuple[Any, ...]]) -> Callable[[Any, object], bool]:
    # As tuples are: what is the very same is equal, also "not a number", which Python 3.13 denies.
    def equal(self: Any, other: object) -> bool:
        return (
            values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented
        )

    return equal


def _repr(names: Sequence[str]) -> Callable[[Any], str]:
    @recursive_repr()
    def shown(self: Any) -> str:
        parts = (f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({', '.join(parts)})"

    return shown


def _closed(cls: type[Any], names: set[str]) -> dict[str, Callable[..., Any]]:
    """Return what keeps one from being changed, and lets it be copied all the same."""

    def set_one(self: Any, name: str, value: object) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def delete_one(self: Any, name: str) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    def get_state(self: Any) -> list[Any]:
        return [getattr(self, field.name) for field in dataclasses.fields(self)]

    def set_state(self: Any, state: Sequence[Any]) -> None:
        for field, value in zip(dataclasses.fields(self), state, strict=True):
            object.__setattr__(self, field.name, value)

    return {
        "__setattr__": set_one,
        "__delattr__": delete_one,
        "__getstate__": get_state,
        "__setstate__": set_state,
    }


if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen=False, slots, eq=True):
        """Make a dataclass, as the decorator of the library does; `slots` must be true.

        Args:
            frozen: Whether its fields cannot be set again; it can be hashed then.
            slots: It has them.
            eq: Whether two with equal fields are equal.
        """
        assert slots
        return lambda cls: _make(cls, frozen=frozen, eq=eq)
