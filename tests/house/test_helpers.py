"""What tests share stands beside them: a module of tests holds tests, and nobody else needs it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "tests").rglob("*.py"))


def imported(text: str, package: str) -> set[str]:
    """All that a module imports, by its full name; from a package also what may be a module of it.

    Args:
        text: Of the module.
        package: In which it stands.
    """
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            stem = ".".join([*(above if node.level else ()), *filter(None, [node.module])])
            found |= {stem, *(f"{stem}.{one.name}" for one in node.names)}
    return found


def of_tests(modules: set[str]) -> list[str]:
    """Those that are modules of tests, or stand in one."""
    parts = {name: name.split(".") for name in modules}
    return sorted(
        name
        for name, (room, *rest) in parts.items()
        if room == "tests" and any(one.startswith("test_") for one in rest)
    )


@pytest.mark.parametrize(
    "line",
    [
        "from tests.tui.test_main import Desk",
        "from tests.tui import test_main",
        "import tests.tui.test_main",
        "from .test_main import Desk",
        "from . import test_main",
        "from ..tui.test_main import Desk",
        "def later() -> None:\n    from tests.tui.test_main import Desk",
    ],
)
def test_however_a_module_of_tests_is_imported_it_is_seen(line: str) -> None:
    assert "tests.tui.test_main" in of_tests(imported(line, "tests.tui"))


@pytest.mark.parametrize("line", ["from tests.tui.desk import Desk", "from .desk import Desk"])
def test_what_holds_no_tests_may_be_imported(line: str) -> None:
    assert not of_tests(imported(line, "tests.tui"))


def test_no_module_imports_from_a_module_of_tests() -> None:
    bad = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in FILES
        for name in of_tests(
            imported(
                path.read_text(encoding="utf-8"), ".".join(path.relative_to(ROOT).parent.parts)
            )
        )
    ]
    assert not bad, (
        "What more than one module of tests needs goes into a plain module beside them that is "
        "named for what it holds (as tests/tui/makers.py and tests/fetch/server.py), and a fixture "
        "into the conftest.py of their folder:\n" + "\n".join(bad)
    )
