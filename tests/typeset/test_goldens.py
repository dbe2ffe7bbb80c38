"""Whole pages as text, kept beside this file and read by people when they change.

`NEWSREADER_GOLDENS=write pytest tests/typeset` writes them anew.
"""

import os
from pathlib import Path

import pytest

from newsreader.typeset.plain import to_plain
from tests.typeset.pages import GOLDENS, page_of

FOLDER = Path(__file__).parent / "goldens"


@pytest.mark.parametrize("width", [72, 40, 18])
@pytest.mark.parametrize("name", GOLDENS)
def test_a_page_looks_as_it_did(name: str, width: int) -> None:
    page = page_of(*GOLDENS[name], width)
    assert all(line.cells <= width for line in page.lines)
    text = to_plain(page)
    file = FOLDER / f"{name}-{width}.txt"
    if os.environ.get("NEWSREADER_GOLDENS") == "write":
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")
