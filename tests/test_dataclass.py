"""Dataclasses made quickly are those of the library."""

import copy
import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader import dataclass as quick

KINDS: dict[str, dict[str, Any]] = {
    "needed": {},
    "default": {"default": 7},
    "made": {"default_factory": list},
    "hidden": {"default": "secret", "repr": False},
    "uncompared": {"default": 0, "compare": False},
}
"""Ways to declare a field."""


def classes(
    kinds: list[str], *, frozen: bool, eq: bool, extra: dict[str, Any]
) -> tuple[type[Any], type[Any]]:
    """Declare one class twice, once for the library and once for us."""
    made: list[type[Any]] = []
    for make in (dataclasses.dataclass, quick.dataclass):
        body: dict[str, Any] = {
            "__module__": __name__,
            "__qualname__": "One",
            "__doc__": "x",
            **extra,
        }
        body["__annotations__"] = {f"f{at}_{kind}": object for at, kind in enumerate(kinds)}
        for at, kind in enumerate(kinds):
            if KINDS[kind]:
                body[f"f{at}_{kind}"] = field(**KINDS[kind])
        made.append(make(frozen=frozen, slots=True, eq=eq)(type("One", (), body)))
    return made[0], made[1]


def outcome(act: Callable[[], object]) -> object:
    """What an act gives, or how it fails."""
    try:
        return act()
    except Exception as error:
        return type(error)


VALUES: st.SearchStrategy[object] = st.one_of(
    st.integers(0, 2), st.none(), st.builds(list), st.text(max_size=1)
)


@given(
    st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=4),
    st.booleans(),
    st.booleans(),
    st.data(),
)
def test_they_are_those_of_the_library(
    kinds: list[str], frozen: bool, eq: bool, data: st.DataObject
) -> None:
    kinds.sort(key=lambda kind: kind != "needed")  # what has a default comes last
    library, ours = classes(kinds, frozen=frozen, eq=eq, extra={})
    needed = kinds.count("needed")
    rows = st.lists(VALUES, min_size=needed, max_size=len(kinds))
    first, second = data.draw(rows), data.draw(rows)
    mine, theirs = ours(*first), library(*first)
    assert repr(mine) == repr(theirs)
    assert dataclasses.astuple(mine) == dataclasses.astuple(theirs)
    assert (mine == ours(*second)) == (theirs == library(*second))
    assert (mine == ours(*first)) == (theirs == library(*first))
    assert mine != theirs
    if eq:
        assert outcome(lambda: hash(mine)) == outcome(lambda: hash(theirs))
    name = f"f0_{kinds[0]}"
    assert outcome(lambda: setattr(mine, name, 5)) == outcome(lambda: setattr(theirs, name, 5))
    assert outcome(lambda: delattr(mine, name)) == outcome(lambda: delattr(theirs, name))
    assert outcome(ours) is outcome(library) or needed == 0
    assert ours.__match_args__ == library.__match_args__
    assert ours.__slots__ == library.__slots__


@dataclasses.dataclass(frozen=True, slots=True)
class Library:
    """Declared by the library."""

    name: str
    parts: list[int] = field(default_factory=list)


@quick.dataclass(frozen=True, slots=True)
class Ours:
    """The same, declared by us."""

    name: str
    parts: list[int] = field(default_factory=list)


def test_one_is_copied_replaced_and_pickled() -> None:
    one = Ours("a", [1])
    assert replace(one, name="b") == Ours("b", [1])
    assert copy.deepcopy(one) == copy.copy(one) == pickle.loads(pickle.dumps(one)) == one
    assert Ours("a").parts is not Ours("a").parts
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "c"  # type: ignore[misc]
    with pytest.raises(TypeError, match=r"Ours\.__init__\(\) missing 1 required"):
        Ours()  # type: ignore[call-arg]
    one.parts.append(one)  # type: ignore[arg-type]
    assert repr(one) == "Ours(name='a', parts=[1, ...])"


@pytest.mark.parametrize("frozen", [False, True])
def test_what_a_class_says_of_itself_stays(frozen: bool) -> None:
    seen: list[object] = []

    def note(self: object) -> None:
        seen.append(self)

    extra: dict[str, Any] = {
        "__eq__": lambda _, __: True,
        "__repr__": lambda _: "mine",
        "__post_init__": note,
    }
    for one in classes(["default"], frozen=frozen, eq=True, extra=extra):
        assert one(1) == one(2)
        assert repr(one(1)) == "mine"
    assert len(seen) == 6
    _, ours = classes(["default"], frozen=frozen, eq=True, extra={"__hash__": lambda _: 3})
    assert hash(ours(1)) == 3
