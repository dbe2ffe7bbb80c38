"""Text without any markup: its newlines tell its paragraphs."""

import html
import re
from typing import Final

from newsreader.clean.addresses.links import counted_link
from newsreader.clean.language import direction
from newsreader.clean.text import clean_text
from newsreader.model.document import Paragraph
from newsreader.model.span import Mark, Span

_BLANK_LINE: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'“”()（）]+[^\s<>\"'“”()（）.,;:!?…]")
_SPACES: Final = re.compile("[ \t]+")
_WRAPPED_FROM: Final = 55
_WRAPPED_TO: Final = 100
_SHARE_OF_LONG_LINES: Final = 0.7


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether lines were broken by a machine at a column, not by their author."""
    if len(lines) < 3:
        return False
    body = lines[:-1]
    full = sum(_WRAPPED_FROM <= len(line) <= _WRAPPED_TO for line in body)
    return full >= len(body) * _SHARE_OF_LONG_LINES


def _spans(text: str) -> tuple[tuple[Span, ...], int]:
    """Return text with its addresses made links, and how many parameters those have lost."""
    spans: list[Span] = []
    position = stripped = 0
    for found in _ADDRESS.finditer(text):
        href, count = counted_link(found[0])
        if not href:
            continue
        stripped += count
        if found.start() > position:
            spans.append(Span(text[position : found.start()]))
        spans.append(Span(found[0], Mark.NONE, href))
        position = found.end()
    if position < len(text):
        spans.append(Span(text[position:]))
    return tuple(spans), stripped


def plain_blocks(text: str) -> tuple[list[Paragraph], int]:
    """Return the paragraphs of a text without markup.

    Blank lines part paragraphs, or, where there are none, every newline does; lines that a machine
    has wrapped at a column are joined. Web addresses become links.

    Args:
        text: Text in which entities may still be encoded.

    Returns:
        The paragraphs, and how many tracking parameters their links have lost.
    """
    text = clean_text(html.unescape(text)).strip()
    parted = _BLANK_LINE.search(text) is not None
    paragraphs: list[Paragraph] = []
    stripped = 0
    for part in _BLANK_LINE.split(text):
        lines = [_SPACES.sub(" ", line).strip() for line in part.split("\n")]
        lines = [line for line in lines if line]
        if _is_wrapped(lines):
            lines = [" ".join(lines)]
        for piece in ["\n".join(lines)] if parted else lines:
            spans, count = _spans(piece)
            if spans and piece.strip():
                stripped += count
                paragraphs.append(Paragraph(spans, direction(piece)))
    return paragraphs, stripped
