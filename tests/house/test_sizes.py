"""No object grows without end: a class is measured with all classes of ours that it is made of."""

import ast
from collections.abc import Iterable
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"
FILES = sorted(SOURCE.rglob("*.py"))
MOST_LINES_A_CLASS = 900
"""Lines of a class and of all classes of ours below it: slices of one object are one object."""


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts)


def named(module: str, nodes: Iterable[ast.AST]) -> dict[str, str]:
    """What the names of a module stand for: `module.name`, as far as they are ours."""
    names = {}
    for node in nodes:
        if isinstance(node, ast.ClassDef):
            names[node.name] = f"{module}.{node.name}"
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newsreader"):
            names |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    return names


@cache
def classes() -> dict[str, tuple[int, tuple[str, ...]]]:
    """Each class by its full name: its lines, and the full names of its bases."""
    found = {}
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        if "class " not in text:
            continue
        nodes = list(ast.walk(ast.parse(text)))
        names = named(module_of(path), nodes)
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                plain = [one.value if isinstance(one, ast.Subscript) else one for one in node.bases]
                bases = (names.get(ast.unparse(one), "") for one in plain)
                found[names[node.name]] = lines, tuple(bases)
    return found


def all_of(name: str) -> set[str]:
    """A class and all classes of ours that it is made of."""
    if name not in classes():
        return set()
    return {name}.union(*map(all_of, classes()[name][1]))


def size_of(name: str) -> int:
    return sum(classes()[one][0] for one in all_of(name))


def test_slices_of_an_object_are_counted_in() -> None:
    screen = "newsreader.tui.screens.main.MainScreen"
    assert all_of(screen) > {screen, "newsreader.tui.screens.desktop.Desktop"}
    assert size_of(screen) > classes()[screen][0]


def test_classes_are_small_with_all_that_they_are_made_of() -> None:
    sizes = {name: size_of(name) for name in classes()}
    assert len([size for size in sizes.values() if size > 300]) > 10
    large = {name: size for name, size in sizes.items() if size > MOST_LINES_A_CLASS}
    assert not large, "they have more than one subject: make parts of them"
