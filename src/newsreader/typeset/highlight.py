"""Code in the colours of its language: where its words, texts, numbers and remarks are.

Pygments reads the code, and only where it has a language that is named or plain to see. It has had
lexers that take for ever over code written to hold them up, so only the common ones are asked, for
a limited time, about code of a limited length.
"""

import time
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from newsreader.model.document import Block, Code, Definitions, Details, Document, ListBlock, Quote
from newsreader.typeset.lines import Style

LONGEST: Final = 20_000
"""Characters of code that are looked at; longer code is a file and not an example."""

_PATIENCE: Final = 0.1
"""Seconds after which the rest of the code keeps one colour."""

_LANGUAGES: Final = {
    name: lexer
    for lexer, names in {
        "bash": "bash sh shell zsh console shellsession shell-session",
        "c": "c h",
        "cpp": "cpp c++ cxx hpp",
        "csharp": "csharp c# cs",
        "css": "css scss",
        "diff": "diff patch",
        "docker": "docker dockerfile",
        "elixir": "elixir ex exs",
        "go": "go golang",
        "haskell": "haskell hs",
        "html": "html xhtml htm",
        "ini": "ini cfg conf",
        "java": "java",
        "javascript": "javascript js jsx mjs node",
        "json": "json jsonc",
        "kotlin": "kotlin kt",
        "lua": "lua",
        "make": "make makefile",
        "perl": "perl pl",
        "php": "php",
        "python": "python py python3",
        "r": "r",
        "ruby": "ruby rb",
        "rust": "rust rs",
        "scala": "scala",
        "sql": "sql mysql postgresql sqlite",
        "swift": "swift",
        "toml": "toml",
        "typescript": "typescript ts tsx",
        "xml": "xml svg rss atom",
        "yaml": "yaml yml",
        "zig": "zig",
    }.items()
    for name in names.split()
}
"""What authors call a language, to the lexer for it."""

_SIGNS: Final = (
    ("<?php", "php"),
    ("<?xml", "xml"),
    ("<!doctype html", "html"),
    ("diff --git ", "diff"),
    ("--- a/", "diff"),
)
_INTERPRETERS: Final = ("python", "bash", "node", "ruby", "perl", "php", "sh")

_KINDS: Final = (
    ("Comment", Style.CODE_COMMENT),
    ("Keyword.Constant", Style.CODE_NUMBER),
    ("Keyword", Style.CODE_KEYWORD),
    ("Operator.Word", Style.CODE_KEYWORD),
    ("Literal.Number", Style.CODE_NUMBER),
    ("Literal.Date", Style.CODE_NUMBER),
    ("Literal.String", Style.CODE_STRING),
    ("Name.Function", Style.CODE_NAME),
    ("Name.Class", Style.CODE_NAME),
    ("Name.Decorator", Style.CODE_NAME),
    ("Name.Tag", Style.CODE_KEYWORD),
    ("Name.Attribute", Style.CODE_NAME),
    ("Generic.Heading", Style.CODE_NAME),
    ("Generic.Subheading", Style.CODE_COMMENT),
    ("Generic.Inserted", Style.CODE_STRING),
    ("Generic.Deleted", Style.CODE_KEYWORD),
    ("Generic.Prompt", Style.CODE_COMMENT),
    ("Generic.Output", Style.CODE_COMMENT),
)


def language_of(text: str, named: str) -> str:
    """Return the lexer for code, or `""` where it is read as it stands.

    Args:
        text: The code.
        named: What its author calls its language, or `""`; then it is told by its first line.
    """
    if len(text) > LONGEST:
        return ""
    if named:
        return _LANGUAGES.get(named.lower(), "")
    first = text.lstrip()[:80].partition("\n")[0].lower()
    if first.startswith("#!"):
        program = first.rstrip().rpartition("/")[2].rpartition(" ")[2]
        found = next((one for one in _INTERPRETERS if program.startswith(one)), "")
        return _LANGUAGES.get(found, "")
    return next((language for sign, language in _SIGNS if first.startswith(sign)), "")


@lru_cache(maxsize=64)
def colours(text: str, language: str) -> tuple[tuple[int, Style], ...]:
    """Return how far each stretch of code goes, and what it is.

    Args:
        text: The code, `LONGEST` characters at most.
        language: What `language_of` gives.

    Returns:
        The end and the style of each stretch, in order; the last ends where the text does.
        Nothing for code of no language.
    """
    if not language:
        return ()
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language)
    except ClassNotFound:
        return ()
    stop = time.monotonic() + _PATIENCE
    found: list[tuple[int, Style]] = []
    at = 0
    for start, kind, value in lexer.get_tokens_unprocessed(text):
        style = _style(str(kind).removeprefix("Token."))
        if start > at:
            found.append((start, Style.CODE))
        at = start + len(value)
        if value and found and found[-1][1] is style:
            found[-1] = (at, style)
        elif value:
            found.append((at, style))
        if time.monotonic() > stop:
            break
    if at < len(text):
        found.append((len(text), Style.CODE))
    return tuple(found)


@lru_cache(maxsize=256)
def _style(kind: str) -> Style:
    """What a kind of token is to a reader."""
    for name, style in _KINDS:
        if kind == name or kind.startswith(f"{name}."):
            return style
    return Style.CODE


def codes(document: Document) -> Iterator[Code]:
    """Yield all code of a document, wherever it stands."""
    stack: list[Block] = list(document.blocks)
    while stack:
        block = stack.pop()
        match block:
            case Code():
                yield block
            case Quote(blocks=inner) | Details(blocks=inner):
                stack.extend(inner)
            case ListBlock(items=items):
                stack.extend(part for item in items for part in item)
            case Definitions(items=pairs):
                stack.extend(part for _, meaning in pairs for part in meaning)
            case _:
                pass
