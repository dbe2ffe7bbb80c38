"""Tables of words say each word once: twice, one of the two is changed and the other is not."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "newsreader"
INNERMOST = re.compile(r"\(\?(?:\w*:|P<\w+>)([^()]*)\)")
"""A group of a regular expression without another in it."""


def doubled(words: Iterable[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1 and "{" not in word]


def texts(tree: ast.AST) -> Iterator[str]:
    """The strings of a module; of what is put into one only its place, in braces."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield "".join(map(str, parts))


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.stem)
def test_no_table_has_a_word_twice(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id == "names":
            (table,) = call.args
            if isinstance(table, ast.Constant):  # else its name has been given one above
                assert not doubled(str(table.value).split()), call.lineno
    for text in texts(tree):
        for group in INNERMOST.findall(text):
            assert not doubled(group.split("|")), group
