"""Code in the colours of its language, and none where that would cost too much."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model.document import Code, Document, ListBlock, Quote
from newsreader.typeset.code import prepare
from newsreader.typeset.document import set_document
from newsreader.typeset.highlight import LONGEST, codes, colours, language_of
from newsreader.typeset.lines import Style

PYTHON = 'def greet(name: str) -> str:  # polite\n    return f"Hello {name}" * 3\n'
slow = settings(max_examples=40, deadline=None)


def kinds(text: str, language: str, width: int = 60) -> dict[str, Style]:
    lines = set_document(Document((Code(text, language),)), width)
    return {run.text.strip(): run.style for line in lines for run in line.runs}


def test_words_of_the_language_have_their_colours() -> None:
    found = kinds(PYTHON, "py")
    assert found["def"] is Style.CODE_KEYWORD
    assert found["greet"] is Style.CODE_NAME
    assert found["# polite"] is Style.CODE_COMMENT
    assert found["3"] is Style.CODE_NUMBER
    assert Style.CODE_STRING in found.values()


@pytest.mark.parametrize(
    ("text", "named", "language"),
    [
        ("x", "py", "python"),
        ("x", "TypeScript", "typescript"),
        ("x", "brainfuck", ""),
        ("#!/usr/bin/env python3\nx", "", "python"),
        ("#!/bin/bash\nx", "", "bash"),
        ("<?php echo 1;", "", "php"),
        ("diff --git a/x b/x", "", "diff"),
        ("if it rains", "", ""),
        ("x" * (LONGEST + 1), "python", ""),
    ],
)
def test_the_language_is_named_or_plain_to_see(text: str, named: str, language: str) -> None:
    assert language_of(text, named) == language


def test_code_of_no_language_is_not_read() -> None:
    program = (
        "import sys; from newsreader.typeset.document import set_document;"
        "from newsreader.model.document import Code, Document;"
        "set_document(Document((Code('x = 1'),)), 40); assert 'pygments' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@slow
@given(
    st.lists(
        st.sampled_from([*"\n  (){}\"'#/*:=<>", "def ", "会", "e\u0301", "x1 ", "\t"]), max_size=60
    ),
    st.sampled_from(["python", "js", "html", "sql", "diff", "c"]),
    st.integers(1, 60),
)
def test_colours_change_no_character(parts: list[str], language: str, width: int) -> None:
    text = "".join(parts)
    plain = set_document(Document((Code(text),)), width)
    coloured = set_document(Document((Code(text, language),)), width)
    without = [line.text.replace(language, " " * len(language)).rstrip() for line in coloured]
    assert without == [line.text.rstrip() for line in plain]
    assert [line.offset for line in coloured] == [line.offset for line in plain]


@slow
@given(st.text(max_size=80), st.sampled_from(["python", "rust", "yaml", "bash"]))
def test_the_stretches_cover_the_code(text: str, language: str) -> None:
    found = colours(text, language)
    ends = [end for end, _ in found]
    assert ends == sorted(ends)
    assert not text or ends[-1] == len(text)


def test_all_code_is_found_and_read_beforehand() -> None:
    inner = Code(PYTHON, "python")
    document = Document((Quote((ListBlock(((inner,),)),)), Code("y", "js")))
    assert set(codes(document)) == {inner, Code("y", "js")}
    prepare(document)
    before = colours.cache_info().misses
    set_document(document, 60)
    assert colours.cache_info().misses == before


def test_code_that_holds_a_lexer_up_is_given_up_in_time() -> None:
    assert len(colours("(" * 19_000, "javascript")) >= 1
