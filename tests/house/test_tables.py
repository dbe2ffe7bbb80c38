"""Tables of words say each word once: twice, one of the two is changed and the other is not."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "newsreader"
FILES = sorted(SOURCE.rglob("*.py"))
INNERMOST = re.compile(r"\(\?(?:\w*:|P<\w+>)([^()]*)\)")
"""A group of a regular expression without another in it."""


def doubled(words: Iterable[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1 and "{" not in word]


def texts(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The strings of a module; of what is put into one only its place, in braces."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield "".join(map(str, parts))


def doubled_in(path: Path) -> Iterator[str]:
    """The words that a table of a module says twice, each with where it stands."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    for call in nodes:
        match call:
            # Where it is no constant its name has been given one above.
            case ast.Call(func=ast.Name(id="names"), args=[ast.Constant(value=table)]):
                for word in doubled(str(table).split()):
                    yield f"{path}:{call.lineno}: {word}"
    for text in texts(nodes):
        for group in INNERMOST.findall(text):
            for word in doubled(group.split("|")):
                yield f"{path}: {word} in {group}"


def test_no_table_has_a_word_twice() -> None:
    assert [one for path in FILES for one in doubled_in(path)] == []


def test_a_word_that_is_said_twice_is_seen(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("A = names('a b a')\nB = '(?:c|d|c)'\nC = f'(?:{A}|{A})(?:x|{B}|x)'\n")
    assert [one.partition(": ")[2] for one in doubled_in(module)] == [
        "a",
        "c in c|d|c",
        "x in x|{}|x",
    ]
