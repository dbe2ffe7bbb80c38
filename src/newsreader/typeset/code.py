"""Code on the page: a panel of its own, every space kept, in the colours of its language."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newsreader.model.document import Code, Document
from newsreader.typeset.breaks import chop
from newsreader.typeset.cells import SUBSTITUTE, cell_width, is_simple, printable
from newsreader.typeset.highlight import codes, colours, language_of
from newsreader.typeset.lines import Run, Style
from newsreader.typeset.setter import Margin, Setter


def prepare(document: Document) -> Document:
    """Find the colours of all code of a document, so that setting it waits for nothing.

    Args:
        document: It is about to be set.

    Returns:
        The same document.
    """
    for block in codes(document):
        _stretches(_source(block), block.language)
    return document


def set_code(setter: Setter, margin: Margin, block: Code) -> None:
    """Set code on a panel of its own, every space kept; a line that is too long goes on set in.

    Args:
        setter: Takes the lines.
        margin: What it stands in.
        block: The code.
    """
    setter.begin(block.anchor)
    indent = 2 if margin.width >= 20 else 0
    room = margin.width - 2 * indent
    label = printable(block.language.replace("\n", " ")) if indent else ""
    source = _source(block)
    if not any(source):
        return
    setter.texts[setter.block] = "\n".join(source)
    stretches = _stretches(source, block.language)
    ends_at = [end for end, _ in stretches]
    offset = 0
    pad = Run(" " * indent, Style.CODE)
    for text in source:
        for start, blanks, part in _code_lines(text, room):
            free = room - blanks - cell_width(part)
            end = Run(" " * (free + indent), Style.CODE)
            ends: tuple[Run, ...] = (end,)
            if label and not start and cell_width(label) + 2 <= free:
                space = Run(" " * (free - cell_width(label)), Style.CODE)
                ends = (space, Run(label, Style.CODE_LANGUAGE), pad)
            label = ""
            hang = Run(" " * blanks, Style.CODE)
            coloured = _coloured(part, offset + start, stretches, ends_at)
            runs = (pad, hang, *coloured, *ends)
            setter.line(margin, tuple([run for run in runs if run.text]), offset + start)
        offset += len(text) + 1


def _source(block: Code) -> list[str]:
    """The lines of code as they are shown."""
    return [printable(text).rstrip() for text in block.text.rstrip().split("\n")]


def _stretches(source: list[str], language: str) -> tuple[tuple[int, Style], ...]:
    """How far each colour goes in lines of code, with one character between two lines."""
    whole = "\n".join(source)
    return colours(whole, language_of(whole, language))


def _coloured(
    part: str, start: int, stretches: Sequence[tuple[int, Style]], ends: Sequence[int]
) -> Iterator[Run]:
    """Yield the runs of a part of a line of code.

    Args:
        part: Its characters.
        start: Where they start in the code.
        stretches: How far each colour goes; none for code of no language.
        ends: The ends of the stretches.
    """
    if not stretches or not is_simple(part):
        # Of other signs several may be one on the screen, which no two colours can share.
        yield Run(part, Style.CODE)
        return
    stop = start + len(part)
    at = bisect_right(ends, start)
    first = start
    while start < stop:
        end, style = stretches[at]
        end = min(end, stop)
        yield Run(part[start - first : end - first], style)
        start = end
        at += 1


def _code_lines(text: str, room: int) -> Iterator[tuple[int, int, str]]:
    """Yield the lines a line of code is cut to: offset, blanks before it, and its characters."""
    if cell_width(text) <= room:
        yield 0, 0, text
        return
    hang = min(len(text) - len(text.lstrip(" ")) + 2, room // 2)
    for start, end in chop(text, room, room - hang):
        part = text[start:end]
        blanks = hang if start else 0
        over = blanks + cell_width(part) - room
        if over == 1 and part[-1] == " ":
            part, over = part[:-1], 0
        yield (start, blanks, part) if over <= 0 else (start, 0, SUBSTITUTE)
