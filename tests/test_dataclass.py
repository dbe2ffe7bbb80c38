"""Dataclasses made quickly are those of the library."""

import copy
import dataclasses
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError
from typing import Any

import msgspec
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


LIBRARY: tuple[Any, Any] = (dataclasses.dataclass, dataclasses.field)
"""The library's way to declare one."""
OURS: tuple[Any, Any] = (quick.dataclass, quick.field)
"""Ours."""


def declare(
    way: tuple[Any, Any],
    kinds: list[str],
    *,
    frozen: bool,
    eq: bool,
    extra: Mapping[str, Any] = {},
    base: type[Any] | None = None,
) -> type[Any]:
    """Declare a class `One` with fields of these kinds, after those of its base."""
    make, field = way
    start = len(dataclasses.fields(base)) if base else 0
    names = [f"f{at}_{kind}" for at, kind in enumerate(kinds, start)]
    body: dict[str, Any] = {"__module__": __name__, "__qualname__": "One", "__doc__": "x", **extra}
    body["__annotations__"] = dict.fromkeys(names, object)
    for name, kind in zip(names, kinds, strict=True):
        if KINDS[kind]:
            body[name] = field(**KINDS[kind])
    bases = (base,) if base else ()
    made: type[Any] = make(frozen=frozen, slots=True, eq=eq)(type("One", bases, body))
    return made


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
    st.integers(0, 3),
    st.booleans(),
    st.booleans(),
    st.data(),
)
def test_they_are_those_of_the_library(
    kinds: list[str], based: int, frozen: bool, eq: bool, data: st.DataObject
) -> None:
    kinds.sort(key=lambda kind: kind != "needed")  # what has a default comes last
    below, above = kinds[:based], kinds[based:]
    library, ours = (
        declare(one, above, frozen=frozen, eq=eq, base=base)
        for one in (LIBRARY, OURS)
        for base in (declare(one, below, frozen=frozen, eq=eq) if below else None,)
    )
    needed = kinds.count("needed")
    rows = st.lists(VALUES, min_size=needed, max_size=len(kinds))
    first, second = data.draw(rows), data.draw(rows)
    mine, theirs = ours(*first), library(*first)
    assert repr(mine) == repr(theirs)
    assert (mine == ours(*second)) == (theirs == library(*second))
    assert (mine == ours(*first)) == (theirs == library(*first))
    assert mine != theirs
    if eq:
        assert outcome(lambda: hash(mine)) == outcome(lambda: hash(theirs))
    name = f"f0_{kinds[0]}"
    changed = [
        repr(change(one, **{name: "changed"}))
        for change in (dataclasses.replace, quick.replace)
        for one in (mine, theirs)
    ]
    assert len(set(changed)) == 1
    assert dataclasses.astuple(mine) == dataclasses.astuple(theirs)
    assert dataclasses.asdict(mine) == dataclasses.asdict(theirs)
    assert outcome(lambda: setattr(mine, name, 5)) == outcome(lambda: setattr(theirs, name, 5))
    assert outcome(lambda: delattr(mine, name)) == outcome(lambda: delattr(theirs, name))
    assert outcome(ours) is outcome(library) or needed == 0
    for told in ("__match_args__", "__slots__", "__doc__", "__qualname__", "__module__"):
        assert getattr(ours, told) == getattr(library, told)
    assert (ours.__hash__ is None) == (library.__hash__ is None)
    assert repr(dataclasses.fields(ours)) == repr(dataclasses.fields(library))
    params = ours.__dataclass_params__, library.__dataclass_params__
    assert {(one.init, one.repr, one.eq, one.order, one.frozen) for one in params} == {
        (True, True, eq, False, frozen)
    }


def test_what_is_told_of_them_waits_until_it_is_asked_for() -> None:
    code = (
        "import sys\nfrom newsreader.model.session import Session\n"
        "one = Session()\nassert one == Session() and hash(one) and repr(one)\n"
        "print('dataclasses' in sys.modules)\n"
        "import dataclasses, inspect\n"
        "assert dataclasses.is_dataclass(one) and dataclasses.fields(one)\n"
        "print(list(inspect.signature(Session).parameters) == list(Session.__match_args__))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert said.split() == ["False", "True"]


def test_what_the_library_refuses_is_refused() -> None:
    for make, field in (LIBRARY, OURS):
        with pytest.raises(TypeError, match=r"second.? follows default argument"):
            make(frozen=True, slots=True)(
                type("One", (), {"__annotations__": {"first": int, "second": int}, "first": 1})
            )
        defaults: list[Any] = [[], field(default=[])]
        for default in defaults:
            with pytest.raises(ValueError, match="mutable default <class 'list'> for field one"):
                make(frozen=True, slots=True)(
                    type("One", (), {"__annotations__": {"one": list}, "one": default})
                )
    with pytest.raises(TypeError, match="knows nothing of init"):
        quick.field(init=False)
    with pytest.raises(TypeError, match="field of another dataclass"):
        declare((quick.dataclass, dataclasses.field), ["default"], frozen=True, eq=True)


@dataclasses.dataclass(frozen=True, slots=True)
class Library:
    """Declared by the library."""

    name: str
    parts: list[int] = dataclasses.field(default_factory=list)


@quick.dataclass(frozen=True, slots=True)
class Ours:
    """The same, declared by us."""

    name: str
    parts: list[int] = quick.field(default_factory=list)


def test_one_is_copied_replaced_and_pickled() -> None:
    one = Ours("a", [1])
    assert quick.replace(one, name="b") == Ours("b", [1])
    with pytest.raises(TypeError, match="unexpected keyword argument 'other'"):
        quick.replace(one, other=1)  # type: ignore[call-arg]
    assert copy.deepcopy(one) == copy.copy(one) == pickle.loads(pickle.dumps(one)) == one
    assert Ours("a").parts is not Ours("a").parts
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        one.name = "c"  # type: ignore[misc]
    with pytest.raises(TypeError, match=r"Ours\.__init__\(\) missing 1 required"):
        Ours()  # type: ignore[call-arg]
    assert msgspec.json.decode(msgspec.json.encode(one), type=Ours) == one
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
    for way in (LIBRARY, OURS):
        one = declare(way, ["default"], frozen=frozen, eq=True, extra=extra)
        assert one(1) == one(2)
        assert repr(one(1)) == "mine"
    assert len(seen) == 6
    ours = declare(OURS, ["default"], frozen=frozen, eq=True, extra={"__hash__": lambda _: 3})
    assert hash(ours(1)) == 3


def test_what_only_the_library_can_do_is_refused() -> None:
    own: Any = quick
    with pytest.raises(TypeError, match="knows nothing of kw_only"):
        own.field(kw_only=True)
    with pytest.raises(TypeError, match="have slots"):
        own.dataclass(slots=False)
