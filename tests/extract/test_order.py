"""The steps of the order are taken one after the other, are seen, and none is forgotten."""

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from newsreader.extract.body import choose, drop
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.body.lines.steps import Step, take
from newsreader.extract.body.order import MENDING, SETTING, STEPS
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of

from .pages import page, paragraphs

WITHIN = {"drop_endings"}
"""What is a part of another step, which comes at two places."""


def rules(room: ModuleType) -> Iterator[str]:
    """The names of the functions of a room, and of those in it, that take a choice and no more."""
    for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        module = import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            mine = function.__module__ == module.__name__ and not name.startswith("_")
            taken = [each.annotation for each in inspect.signature(function).parameters.values()]
            if mine and taken == [Choice] and inspect.signature(function).return_annotation is None:
                yield name


def first(choice: Choice) -> None:
    choice.chosen[0] = False


def second(choice: Choice) -> bool:
    choice.chosen[1] = choice.chosen[0]
    return True


def test_steps_are_taken_in_their_order_and_each_is_told_of() -> None:
    runs = runs_of(tree_of("<p>One</p><p>Two</p>").body)
    seen: list[tuple[str, list[bool]]] = []

    def watch(name: str, choice: Choice) -> None:
        seen.append((name, list(choice.chosen)))

    assert take(
        [Step(first), Step(second, "it goes by what the first has left")],
        choice := Choice(runs, [True, True]),
        watch,
    )
    assert seen == [("first", [False, True]), ("second", [False, False])]
    assert take([Step(second), Step(first)], Choice(runs, [True, True]))
    assert not take([Step(first)], choice)


def test_every_rule_stands_in_the_order() -> None:
    named = {step.name for step in STEPS}
    found = {*rules(choose), *rules(drop)}
    assert len(found) > 60
    assert found - named == WITHIN


def test_a_page_goes_through_all_steps_in_their_order() -> None:
    seen: list[str] = []
    extract_page(
        page(paragraphs()), "https://herald.example/", watch=lambda name, _: seen.append(name)
    )
    wanted = [step.name for step in (*MENDING, *SETTING, *STEPS)]
    assert [name for name in seen if name in wanted] == wanted
