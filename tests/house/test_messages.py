"""What errors say, held to the rule that `newsreader.errors` states."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import newsreader
from newsreader.errors import NewsreaderError

SOURCE = Path(newsreader.__file__).parent
FILES = sorted(SOURCE.rglob("*.py"))
_VALUE = "\0"
"""Stands for what is put into a message only when it is raised."""
_UNRULY = re.compile(
    r"""
      \A[A-Z][a-z]*\s    # a capital where no name begins it
    | [.!?]\s+[A-Z]      # a second sentence
    | [.!]\Z             # a full stop
    """,
    re.VERBOSE,
)


def named(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ast.unparse(node).rpartition(".")[2]


@cache
def kinds() -> frozenset[str]:
    """The names of all errors that are shown."""
    known = {NewsreaderError.__name__}
    bases: dict[str, set[str]] = {}
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        if "class " in text:
            found = [one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.ClassDef)]
            bases |= {one.name: {named(base) for base in one.bases} for one in found}
    while more := {name for name, of in bases.items() if of & known} - known:
        known |= more
    return frozenset(known)


def written(node: ast.expr) -> str:
    """What is written of a message in the source."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            return "".join(map(written, values))
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return written(left) + written(right)
        case ast.IfExp(body=body):
            return written(body)
    return _VALUE


def messages(path: Path) -> Iterator[tuple[int, str]]:
    text = path.read_text(encoding="utf-8")
    if not any(f"{kind}(" in text for kind in kinds()):
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and node.args and named(node.func) in kinds():
            yield node.lineno, written(node.args[0])


def test_errors_speak_in_clauses() -> None:
    told = [(path.name, *one) for path in FILES for one in messages(path)]
    assert len(told) > 150
    assert [one for one in told if _UNRULY.search(one[2])] == []


def test_the_errors_are_found_and_sentences_are_told_from_clauses() -> None:
    assert {"StoreBusyError", "QueryError", "RefusedError"} <= kinds()
    told = [text for _, text in messages(SOURCE / "store" / "trouble.py")]
    assert len(told) > 8
    unruly, ruled = (
        ("The disk", "it is full.", "it is full. Try"),
        ("it is full; try", "JSON is it"),
    )
    assert [text for text in (*unruly, *ruled) if _UNRULY.search(text)] == [*unruly]
