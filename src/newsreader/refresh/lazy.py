"""A property that is worked out once; what `functools.cached_property` is from Python 3.12 on.

That of Python 3.11 takes a lock at each first look, which is dear where there are thousands.
"""

from collections.abc import Callable
from typing import Generic, TypeVar, overload

_Owner = TypeVar("_Owner")
_Value = TypeVar("_Value")


class lazy(Generic[_Owner, _Value]):
    """Makes a method of an object that has a `__dict__` a property worked out when first asked."""

    def __init__(self, work: Callable[[_Owner], _Value]) -> None:
        """Take the method.

        Args:
            work: What works the value out.
        """
        self._work = work
        self._name = ""
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> "lazy[_Owner, _Value]": ...
    @overload
    def __get__(self, instance: _Owner, owner: type | None = None) -> _Value: ...
    def __get__(
        self, instance: _Owner | None, owner: type | None = None
    ) -> "lazy[_Owner, _Value] | _Value":
        if instance is None:
            return self
        # From now on the object's own attribute goes before this one, which has no `__set__`.
        value = instance.__dict__[self._name] = self._work(instance)
        return value
