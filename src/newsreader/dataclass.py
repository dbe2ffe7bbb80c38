"""Dataclasses that are made in a tenth of the time, and are otherwise those of the library.

`dataclasses.dataclass` writes up to six methods of each class as source code and compiles them one
by one. That takes about a millisecond a class, and the library itself must be loaded first, with
all of `inspect`: together that would be nearly half of what a command like `newsreader list` costs.
Here methods are closures that do what the library's do. Only `__init__` is compiled, when the first
one of its class is made: most classes have none in most runs. What the library tells of a class it
is asked for when somebody wants to know it (`dataclasses.fields`, `asdict`, msgspec).
"""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, TypeAlias

__all__ = ["dataclass", "field", "replace"]

_NONE = object()
"""Stands for an argument that was not given where the default is made anew each time."""

_OWN = "__quick_fields__"
"""The attribute of a class that holds its `_Fields`, those of its bases among them."""


class _Field:
    """What a class says of one of its fields.

    Attributes:
        said: What `field` was told: `default` or `default_factory`, `repr`, `compare`.
        type: Its annotation.
    """

    __slots__ = ("said", "type")

    def __init__(self, said: dict[str, Any], annotation: object = None) -> None:
        self.said = said
        self.type = annotation

    @property
    def has_default(self) -> bool:
        """Whether one can be made without it."""
        return not self.said.keys().isdisjoint(("default", "default_factory"))


_Fields: TypeAlias = Mapping[str, _Field]


class _Late:
    """An attribute of a class that is made when it is first asked for, and stays from then on."""

    __slots__ = ("_cls", "_make", "_name")

    def __init__(self, make: Callable[[type[Any]], Any]) -> None:
        self._make = make

    def __set_name__(self, cls: type[Any], name: str) -> None:
        self._cls, self._name = cls, name

    def __get__(self, one: object, owner: type[Any]) -> Any:
        made = self._make(self._cls)
        setattr(self._cls, self._name, made)
        bind = getattr(made, "__get__", None)  # a method has one
        return bind(one, owner) if bind else made


def _make(cls: type[Any], *, frozen: bool, eq: bool) -> type[Any]:
    fields = _fields(cls)
    own = {name: value for name, value in cls.__dict__.items() if name not in fields}
    for name in ("__dict__", "__weakref__"):
        own.pop(name, None)  # what has slots has none
    if "__eq__" in own and own.get("__hash__") is None:
        own.pop("__hash__", None)  # Python's doing, not the author's
    taken = {slot for base in cls.__mro__[1:-1] for slot in base.__dict__.get("__slots__", ())}
    body = _methods(fields, frozen=frozen, eq=eq) | own
    body |= {
        "__qualname__": cls.__qualname__,
        "__slots__": tuple(name for name in fields if name not in taken),
        "__dataclass_fields__": _Late(lambda _: _told(fields).__dataclass_fields__),
        "__dataclass_params__": _Late(
            lambda _: _told(fields, frozen=frozen, eq=eq, slots=True).__dataclass_params__
        ),
        _OWN: fields,
    }
    metaclass: Any = type(cls)
    made: type[Any] = metaclass(cls.__name__, cls.__bases__, body)
    for name, method in (_closed(made, tuple(fields)) if frozen else {}).items():
        if name not in own:
            setattr(made, name, method)
    return made


def _fields(cls: type[Any]) -> _Fields:
    """Return the fields of a class as it was written, after those of its bases.

    Raises:
        TypeError: One without a default follows one that has it, or is told of by the library's
            own `field`.
        ValueError: A default can be changed, so that all of the class would share it.
    """
    fields: dict[str, _Field] = {}
    for base in cls.__mro__[:0:-1]:
        fields |= base.__dict__.get(_OWN, {})
    annotations = cls.__annotations__  # its own alone; `inspect` loads slowly
    for name, annotation in annotations.items():
        said = _said(cls.__dict__.get(name, _NONE))
        if type(said.get("default")).__hash__ is None:
            raise ValueError(f"mutable default {type(said['default'])} for field {name}")
        fields[name] = _Field(said, annotation)
    optional = ""
    for name, one in fields.items():
        if one.has_default:
            optional = name
        elif optional:
            raise TypeError(f"non-default argument {name!r} follows default argument {optional!r}")
    return fields


def _said(value: Any) -> dict[str, Any]:
    """Return what is said of a field by the value it has in its class."""
    if isinstance(value, _Field):
        return value.said
    if type(value).__module__ == "dataclasses":
        raise TypeError("the field of another dataclass: use the one that is made here")
    return {} if value is _NONE else {"default": value}


def _told(fields: _Fields, **options: bool) -> Any:
    """Return a class with these fields as the library makes it, to be asked about them.

    Args:
        fields: Of the class and of its bases.
        options: How the class is declared; nothing where only its fields matter.
    """
    import dataclasses  # hardly ever needed, and slow to load

    body: dict[str, Any] = {name: dataclasses.field(**one.said) for name, one in fields.items()}
    body["__annotations__"] = {name: one.type for name, one in fields.items()}
    body["__doc__"] = "As the library makes it."  # or it would make one, which takes longest
    wanted = options or {"init": False, "repr": False, "eq": False, "match_args": False}
    return dataclasses.dataclass(**wanted)(type("Told", (), body))


def _methods(fields: _Fields, *, frozen: bool, eq: bool) -> dict[str, Any]:
    """Return what the library writes for a class that does not have it itself."""
    methods: dict[str, Any] = {
        "__init__": _Late(lambda cls: _init(cls, fields, frozen=frozen)),
        "__repr__": _repr([name for name, one in fields.items() if one.said.get("repr", True)]),
        "__replace__": replace,
        "__match_args__": tuple(fields),
    }
    if eq:
        values = _values([name for name, one in fields.items() if one.said.get("compare", True)])
        methods["__eq__"] = _equal(values)
        methods["__hash__"] = (lambda self: hash(values(self))) if frozen else None
    return methods


def _init(cls: type[Any], fields: _Fields, *, frozen: bool) -> Callable[..., None]:
    """Compile `__init__`, which is called far more often than all others."""
    known: dict[str, Any] = {"__name__": cls.__module__, "_NONE": _NONE}
    arguments, lines = ["self"], []
    for name, said in ((name, one.said) for name, one in fields.items()):
        argument = value = name
        if "default" in said:
            known[f"_default_{name}"] = said["default"]
            argument = f"{name}=_default_{name}"
        elif "default_factory" in said:
            known[f"_make_{name}"] = said["default_factory"]
            argument = f"{name}=_NONE"
            value = f"_make_{name}() if {name} is _NONE else {name}"
        arguments.append(argument)
        if frozen:
            # The slot's own way in, which is half of the way that `object.__setattr__` goes.
            known[f"_set_{name}"] = getattr(cls, name).__set__
        lines.append(f"_set_{name}(self, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    body = "\n ".join(lines or ["pass"])
    exec(f"def __init__({', '.join(arguments)}):\n {body}", known)  # noqa: S102 - our own names
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    init.__annotations__ = {**{name: one.type for name, one in fields.items()}, "return": None}
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


def _closed(cls: type[Any], names: Sequence[str]) -> dict[str, Callable[..., Any]]:
    """Return what keeps one from being changed, and lets it be copied all the same."""

    def refuse(self: Any, name: str, act: str) -> None:
        if type(self) is cls or name in names:
            from dataclasses import FrozenInstanceError  # only a mistake needs it

            raise FrozenInstanceError(f"cannot {act} field {name!r}")

    def set_one(self: Any, name: str, value: object) -> None:
        refuse(self, name, "assign to")
        super(cls, self).__setattr__(name, value)

    def delete_one(self: Any, name: str) -> None:
        refuse(self, name, "delete")
        super(cls, self).__delattr__(name)

    def get_state(self: Any) -> list[Any]:
        return [getattr(self, name) for name in names]

    def set_state(self: Any, state: Sequence[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return {
        "__setattr__": set_one,
        "__delattr__": delete_one,
        "__getstate__": get_state,
        "__setstate__": set_state,
    }


if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:

    def dataclass(*, frozen=False, slots, eq=True):
        """Make a dataclass, as the decorator of the library does; `slots` must be true.

        Args:
            frozen: Whether its fields cannot be set again; it can be hashed then.
            slots: It has them.
            eq: Whether two with equal fields are equal.

        Raises:
            TypeError: It is to have no slots.
        """
        if not slots:
            raise TypeError("dataclasses here have slots")
        return lambda cls: _make(cls, frozen=frozen, eq=eq)

    def field(**said):
        """Say more of a field than its annotation does, as that of the library.

        Args:
            said: `default` or `default_factory`; whether it is in `repr` and in what is compared
                (`compare`), which it is where nothing is said.

        Raises:
            TypeError: Something else is said, which only the dataclass of the library knows.
        """
        if unknown := said.keys() - {"default", "default_factory", "repr", "compare"}:
            raise TypeError(f"a field here knows nothing of {', '.join(sorted(unknown))}")
        return _Field(said)

    def replace(one, /, **changes):
        """Return another of the same class with some fields changed, as that of the library."""
        names = one.__match_args__
        values = dict(zip(names, _values(names)(one), strict=True))
        values.update(changes)
        return one.__class__(**values)
