# ruff: noqa: E501 -- pages are best read a line an element
"""What comes along of a text with something among its paragraphs or below them."""

from collections.abc import Iterable, Iterator

from tests.extract.pages import paragraphs
from tests.extract.said import ALL, said, texts

IMAGE = '<img src="/pier.jpg" width="640" height="480" alt="The pier">'


def among(markup: str, *, feed: bool = False) -> str:
    """The text that is taken with this after the second paragraph."""
    return said(paragraphs("", markup), feed=feed)


def below(markup: str, *, feed: bool = False) -> str:
    """The text that is taken with this below all paragraphs."""
    return said(f"{paragraphs()}{markup}", feed=feed)


def leaking(cases: Iterable[tuple[str, str]]) -> list[str]:
    """Those of some texts with which more came than the paragraphs, each with what it was made of."""
    return [f"{markup} gave {found}" for markup, found in cases if found != ALL]


def lost(cases: Iterable[tuple[str, str]], kept: str) -> list[str]:
    """Those of some texts that lack this, each with what it was made of."""
    return [f"{markup} gave {found}" for markup, found in cases if kept not in found]


def lines_lost(lines: Iterable[str], found: str) -> Iterator[str]:
    """Those of some lines of which not all is in a text."""
    for line in lines:
        if not all(" ".join(each.split()) in found for each in texts(line)):
            yield line
