"""Modules that Textual names when it is loaded, and that no screen of ours needs to come up.

While Textual is loaded, a stand-in takes the place of each module of a short list: of TLS for
asyncio, of widgets for the names of types, of tables for its own design. It becomes the module when
anything of it is really used; what was taken from it meanwhile stands for that thing of the module.
Should another version of Textual use one of them at once, it is loaded at once: nothing is broken,
only nothing is spared.
"""

import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any, Final, cast

DEFERRED: Final[Mapping[str, frozenset[str]]] = {
    "asyncio.sslproto": frozenset(),
    "platformdirs": frozenset(("user_downloads_path",)),
    "rich.panel": frozenset(("Panel",)),
    "rich.table": frozenset(("Table",)),
    "ssl": frozenset(),
    "textual.types": frozenset(("IgnoreReturnCallbackType",)),
}
"""The modules, each with the functions, classes and types that are taken from it by name."""


class Name:
    """Stands for a function, a class or a type of a module that is not loaded yet."""

    def __init__(self, module: "StandIn", name: str) -> None:
        """Remember which.

        Args:
            module: Where it is from.
            name: What it is called there.
        """
        self._module = module
        self._name = name

    def _real(self) -> Any:
        return getattr(self._module.load(), self._name)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Call it, or make one."""
        return self._real()(*arguments, **named)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real(), name)

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (self._real(),)

    def __instancecheck__(self, one: object) -> bool:
        return self._module.loaded and isinstance(one, self._real())

    def __subclasscheck__(self, one: type) -> bool:
        return self._module.loaded and issubclass(one, self._real())

    def __or__(self, other: Any) -> Any:
        return self._real() | other

    def __ror__(self, other: Any) -> Any:
        return other | self._real()


class StandIn(ModuleType):
    """Stands for a module until something of it is used.

    Attributes:
        loaded: Whether the module itself is there.
    """

    _waits = threading.Lock()
    _phase = False

    def __init__(self, name: str) -> None:
        """Make one.

        Args:
            name: The whole name of the module.
        """
        super().__init__(name)
        self._left = False
        self.loaded = False

    def load(self) -> ModuleType:
        """Return the module itself, which takes the place of this from now on."""
        name = self.__dict__["__name__"]
        with self._waits:  # not while it is loaded: that may need what another thread loads
            if not self._left:
                self._left = True
                if sys.modules.get(name) is self:
                    del sys.modules[name]
        module = import_module(name)
        self.loaded = True
        return module

    def __getattr__(self, name: str) -> Any:
        if StandIn._phase and not self._left:
            module = self.__dict__["__name__"]
            if name.startswith("__"):
                raise AttributeError(name)  # Python itself asks while it makes the module
            if name in DEFERRED[module]:
                return Name(self, name)
        return getattr(self.load(), name)


class _Finder:
    """Finds a stand-in for each module on the list (`importlib.abc` itself would load a lot)."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in DEFERRED or fullname in self._given:
            return None
        self._given.add(fullname)  # the next who asks wants the module itself
        real = PathFinder.find_spec(fullname, path)
        if real is None:
            return None
        spec = ModuleSpec(fullname, cast(Any, self), origin=real.origin)
        spec.submodule_search_locations = real.submodule_search_locations
        spec.has_location = real.has_location  # who looks where modules come from loads none
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return StandIn(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing is there to be run."""


@contextmanager
def stand_ins() -> Iterator[None]:
    """Have what is imported go without the modules of the list, as far as it does not use them."""
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    StandIn._phase = True
    try:
        yield
    finally:
        StandIn._phase = False
        sys.meta_path.remove(finder)
