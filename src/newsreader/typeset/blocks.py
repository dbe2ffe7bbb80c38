"""How each kind of block of a document is set."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsreader.dataclass import replace
from newsreader.model.document import (
    Block,
    Code,
    Definitions,
    Details,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Table,
)
from newsreader.model.span import Direction, Mark, Span
from newsreader.typeset.bullets import bullets, task
from newsreader.typeset.cells import cell_width
from newsreader.typeset.code import set_code
from newsreader.typeset.flow import balanced, flow, words
from newsreader.typeset.isolates import is_rtl
from newsreader.typeset.layout import Spacing
from newsreader.typeset.lines import Run, Style
from newsreader.typeset.pictures import set_picture
from newsreader.typeset.rows import JUDGED
from newsreader.typeset.setter import Align, Margin, Setter
from newsreader.typeset.sight import TooLongError
from newsreader.typeset.tables import set_table
from newsreader.typeset.wording import direction

_INDENT = "\u00a0\u00a0"
"""What stands before the first line of a paragraph where no blank line does."""

_TOO_LONG = "What follows is left out: the article is longer than can be shown."

_DEEPEST = 20
"""Containers within containers; what is nested deeper is set as plain blocks."""


def set_body(setter: Setter, margin: Margin, blocks: tuple[Block, ...]) -> None:
    """Set the body of an article, and say so where it is too long to be set whole.

    Args:
        setter: Takes the lines.
        margin: What they stand in.
        blocks: In reading order.
    """
    setter.bounded = True
    try:
        set_blocks(setter, margin, blocks)
    except TooLongError:
        setter.bounded = False
        setter.begin()
        setter.blank(margin)
        setter.text(margin, words(_TOO_LONG, Style.META))
    setter.bounded = False


def set_blocks(setter: Setter, margin: Margin, blocks: tuple[Block, ...], depth: int = 0) -> None:
    """Set blocks one under the other with blank lines between them; a heading keeps to its text.

    Args:
        setter: Takes the lines.
        margin: What they stand in.
        blocks: In reading order.
        depth: How many containers they are in.
    """
    if depth > _DEEPEST:
        blocks = tuple(_leaves(blocks))
    before: Block | None = None
    for block in blocks:
        follows = isinstance(before, Paragraph) and isinstance(block, Paragraph)
        indented = follows and setter.layout.spacing is not Spacing.NORMAL
        close = isinstance(before, Heading) or (
            indented and setter.layout.spacing is Spacing.COMPACT
        )
        if before is not None and not close:
            setter.blank(margin)
        set_block(setter, margin, _indented(block) if indented else block, depth)
        before = block


def _indented(block: Block) -> Block:
    """A paragraph whose first line is set in, as in a book."""
    if not isinstance(block, Paragraph) or not block.spans:
        return block
    return replace(block, spans=(Span(_INDENT), *block.spans))


def set_block(setter: Setter, margin: Margin, block: Block, depth: int) -> None:
    """Set one block of any kind."""
    match block:
        case Paragraph():
            setter.begin(block.anchor)
            rtl = block.direction is Direction.RTL
            setter.text(margin, flow(block.spans, Style.BODY), rtl=rtl)
        case Heading():
            setter.begin(block.anchor)
            style = Style.SUBHEAD if block.level <= 2 else Style.MINOR_SUBHEAD
            rtl = block.direction is Direction.RTL
            setter.text(margin, flow(block.spans, style), rtl=rtl)
        case ListBlock():
            _set_list(setter, margin, block, depth)
        case Quote():
            _set_quote(setter, margin, block, depth)
        case PullQuote():
            _set_pull_quote(setter, margin, block)
        case Definitions():
            _set_definitions(setter, margin, block, depth)
        case Code():
            set_code(setter, margin, block)
        case Table():
            set_table(setter, margin, block)
        case Figure():
            set_picture(setter, margin, block.picture, block.href, block.anchor)
        case Embed():
            _set_embed(setter, margin, block)
        case Rule():
            setter.begin(block.anchor)
            sign = "· · ·" if margin.width >= 5 else "·"
            setter.line(margin, (Run(sign, Style.RULE),), align=Align.CENTER)
        case Details():
            _set_details(setter, margin, block, depth)


def _set_list(setter: Setter, margin: Margin, block: ListBlock, depth: int) -> None:
    """A list with hanging indents; items of several paragraphs have air in and between them."""
    airy = any(map(_is_airy, block.items[:JUDGED]))
    marks = bullets(block, margin.lists)
    for number, (mark, item) in enumerate(zip(marks, block.items, strict=True)):
        if not block.ordered:
            mark, item = task(mark, item)  # noqa: PLW2901
        if number and airy:
            setter.blank(margin)
        inner = margin.within(mark, " " * cell_width(mark), Style.BULLET, setter.width)
        if _is_airy(item):
            set_blocks(setter, inner, item, depth + 1)
        else:
            for part in item:
                set_block(setter, inner, part, depth + 1)


def _is_airy(item: tuple[Block, ...]) -> bool:
    return sum(not isinstance(part, ListBlock) for part in item) > 1


def _set_quote(setter: Setter, margin: Margin, block: Quote, depth: int) -> None:
    """Words of another, behind a thin bar, and below them who said so."""
    inner = margin.within("│ ", "│ ", Style.QUOTE_BAR, setter.width)
    first = len(setter.lines)
    try:
        set_blocks(setter, inner, block.blocks, depth + 1)
    finally:  # even where no more lines than those are wanted
        _restyle_quoted(setter, first)
    _set_cite(setter, inner, block.cite)


def _restyle_quoted(setter: Setter, first: int) -> None:
    """Set the running text from a line on as words of another."""
    for index in range(first, len(setter.lines)):
        line = setter.lines[index]
        runs = tuple(
            [
                run._replace(style=Style.QUOTE) if run.style is Style.BODY else run
                for run in line.runs
            ]
        )
        setter.lines[index] = line._replace(runs=runs)


def _set_pull_quote(setter: Setter, margin: Margin, block: PullQuote) -> None:
    """A line of the article lifted out, behind a heavy bar."""
    inner = margin.within("┃ ", "┃ ", Style.PULL_BAR, setter.width)
    setter.begin(block.anchor)
    rtl = block.direction is Direction.RTL
    lifted = flow(block.spans, Style.PULL)
    setter.text(inner, lifted, rtl=rtl, measure=balanced(lifted, inner.width))
    _set_cite(setter, inner, block.cite)


def _set_cite(setter: Setter, margin: Margin, cite: str) -> None:
    """The line under a quote that says whose words they are."""
    setter.begin()
    if cite := cite.strip():
        rtl = direction(cite) is Direction.RTL
        setter.text(margin, words(f"— {cite.lstrip('—–- ')}", Style.CITE), rtl=rtl)


def _set_definitions(setter: Setter, margin: Margin, block: Definitions, depth: int) -> None:
    """Terms, each with its meaning set in below it; those that share one stand together."""
    apart = False
    for at, (term, meaning) in enumerate(block.items):
        if apart:
            setter.blank(margin)
        apart = bool(meaning)
        setter.begin(block.anchor_of(at))
        setter.text(margin, flow(term, Style.TERM), rtl=is_rtl(term))
        inner = margin.within("  ", "  ", Style.BODY, setter.width)
        set_blocks(setter, inner, meaning, depth + 1)


def _set_embed(setter: Setter, margin: Margin, block: Embed) -> None:
    """Something that plays elsewhere: its title, which leads there, and where that is."""
    setter.begin(block.anchor)
    host = urlsplit(block.url).hostname or ""
    host = host.removeprefix("www.")
    title = " ".join(block.title.split()) or host or "Embedded page"
    inner = margin.within("▸ ", "  ", Style.BULLET, setter.width)
    spans = [Span(title, Mark.NONE, block.url)]
    if host and host not in title:
        spans.append(Span(f" {host}", Mark.SMALL))
    setter.text(inner, flow(tuple(spans), Style.EMBED))


def _set_details(setter: Setter, margin: Margin, block: Details, depth: int) -> None:
    """A part that the author folded away, open, under its summary."""
    setter.begin(block.anchor)
    head = margin.within("▾ ", "  ", Style.BULLET, setter.width)
    setter.text(head, flow(block.summary, Style.TERM), rtl=is_rtl(block.summary))
    inner = margin.within("  ", "  ", Style.BODY, setter.width)
    set_blocks(setter, inner, block.blocks, depth + 1)


def _leaves(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks that hold text themselves, out of all containers, in reading order."""
    stack: list[Block] = list(reversed(blocks))
    while stack:
        block = stack.pop()
        match block:
            case Quote(blocks=inner) | Details(blocks=inner):
                if isinstance(block, Details):
                    yield Paragraph(block.summary, anchor=block.anchor)
                stack.extend(reversed(inner))
            case ListBlock(items=items):
                stack.extend(reversed([part for item in items for part in item]))
            case Definitions(items=pairs):
                for at in reversed(range(len(pairs))):
                    term, meaning = pairs[at]
                    stack.extend(reversed(meaning))
                    stack.append(Paragraph(term, anchor=block.anchor_of(at)))
            case _:
                yield block
