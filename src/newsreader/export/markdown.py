"""An article as Markdown: CommonMark with the tables and the strike-through of GitHub."""

from collections.abc import Callable, Iterator, Sequence
from datetime import tzinfo
from html import escape as html_escape

from newsreader.dataclass import replace
from newsreader.export import facts
from newsreader.export.addresses import outward
from newsreader.export.inline import at_start, escape, heading, inline, link, plain_lines
from newsreader.export.walk import anchors, flattened, targets
from newsreader.model.article import Article
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Definitions,
    Details,
    Document,
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
from newsreader.model.picture import Picture
from newsreader.model.span import Mark, Span

_RULE = "___"
"""A rule that cannot be taken for an item of a list or the underline of a heading."""
_ALIGNS = {"left": "---", "right": "--:", "center": ":-:"}
_LANGUAGE = frozenset("+-#._")
_MOST = 999_999_999
"""The highest number that Markdown lets a list begin with."""


def to_markdown(article: Article, document: Document, zone: tzinfo) -> str:
    r"""Return a whole article as Markdown.

    Args:
        article: What stands around the body.
        document: The body.
        zone: The reader's time zone, for the dates.

    Returns:
        Lines that end with `"\n"`; nothing in it is HTML of the author's.
    """
    blocks = flattened(document.blocks)
    writer = _Writer(targets(blocks) & anchors(blocks), _lift(blocks))
    parts = [
        *_head(article, document.led_by(article.picture), zone),
        *writer.blocks(blocks),
        *_tail(article),
    ]
    return "\n\n".join(parts) + "\n"


def to_citation(article: Article, zone: tzinfo) -> str:
    """Return headline, byline, feed, date and link as two lines of Markdown."""
    return f"{_named(article, strong=True)}\\\n{escape(' · '.join(facts.source(article, zone)))}\n"


def to_quotation(article: Article, words: str, zone: tzinfo) -> str:
    """Return words of an article as a quotation with its source.

    Args:
        article: Whose they are.
        words: Plain text; a blank line parts two paragraphs.
        zone: The reader's time zone.
    """
    quoted = "\n".join(f"> {line}".rstrip() for line in plain_lines(words.strip()))
    about = [part for part in facts.source(article, zone) if part]
    return f"{quoted}\n>\n> — {_named(article)}, {escape(', '.join(about))}\n"


def _named(article: Article, *, strong: bool = False) -> str:
    """The headline as a link."""
    shown = escape(facts.title(article))
    shown = f"**{shown}**" if strong else shown
    href = outward(article.headline.url)
    return link(shown, href) if href else shown


def _head(article: Article, lead: Picture | None, zone: tzinfo) -> Iterator[str]:
    if kicker := facts.one_line(article.kicker):
        yield at_start(escape(kicker))
    yield heading(1, escape(facts.title(article)))
    if standfirst := facts.one_line(article.standfirst):
        yield inline((Span(standfirst, Mark.STRONG),))
    about = (facts.byline(article), facts.one_line(article.headline.feed))
    line = " · ".join([part for part in (*about, facts.dates(article, zone)) if part])
    yield at_start(escape(line))
    if lead is not None:
        yield from _picture(lead)


def _tail(article: Article) -> Iterator[str]:
    labels = [facts.one_line(tag) for tag in article.tags if tag.strip()]
    ends = [f"Tags: {escape(', '.join(labels))}"] if labels else []
    if edition := facts.one_line(article.edition):
        ends.append(at_start(escape(edition)))
    if href := outward(article.headline.url):
        ends.append(f"Read at <{href}>")
    files = [
        f"- {link(escape(facts.one_line(one.title)) or href, href)}"
        if (href := outward(one.url)) and not one.refused
        else f"- {escape(facts.file_words(one))}"
        for one in article.enclosures
    ]
    if ends or files:
        yield _RULE
    yield from ends
    if files:
        yield "\n".join(files)


def _lift(blocks: Sequence[Block]) -> int:
    """How far subheads go down so that the highest of them is of level 2."""
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    return max(0, 2 - min(levels, default=2))


def _picture(picture: Picture, href: str = "") -> Iterator[str]:
    alt = escape(facts.one_line(picture.alt))
    if url := outward(picture.url):
        shown = "!" + link(alt, url)
        target = outward(href)
        yield link(shown, target) if target else shown
    elif alt:
        yield at_start(alt)
    if words := facts.beneath(picture):
        yield inline((Span(words, Mark.EMPHASIS),))


class _Writer:
    """Writes blocks; each method returns text without a line break at its end."""

    def __init__(self, wanted: frozenset[str], lift: int) -> None:
        """Begin.

        Args:
            wanted: The anchors that something in the document leads to.
            lift: How far subheads go down.
        """
        self._wanted = wanted
        self._lift = lift

    def blocks(self, blocks: Sequence[Block]) -> list[str]:
        """Return the texts of blocks, none of them empty."""
        found: list[str] = []
        before: Block | None = None
        turn = 0
        for block in blocks:
            # Two lists one after the other would be one, were their marks the same.
            follows = isinstance(block, ListBlock) and isinstance(before, ListBlock)
            turn = 1 - turn if follows else 0
            texts = [text for text in self._block(block, turn) if text]
            found += texts
            before = block if texts else before
        return found

    def _block(self, block: Block, turn: int) -> Iterator[str]:
        match block:
            case Paragraph():
                yield self._anchor(block.anchor, inline(block.spans))
            case Heading():
                text = inline(block.spans, between=" ")
                level = min(6, max(2, block.level + self._lift))
                yield heading(level, self._anchor(block.anchor, text)) if text else ""
            case Quote():
                yield _quoted([*self.blocks(block.blocks), escape(facts.cited(block.cite))])
            case PullQuote():
                strong = [replace(span, marks=span.marks | Mark.STRONG) for span in block.spans]
                words = self._anchor(block.anchor, inline(strong))
                yield _quoted([words, escape(facts.cited(block.cite))])
            case ListBlock():
                yield self._list(block, turn)
            case Definitions():
                yield self._definitions(block)
            case Code():
                yield from (self._place(block.anchor), _fenced(block))
            case Table():
                yield from (self._place(block.anchor), *_table(block, self._place))
            case Figure():
                yield from (self._place(block.anchor), *_picture(block.picture, block.href))
            case Embed():
                href, words = outward(block.url), escape(facts.one_line(block.title))
                text = link(words or href, href) if href else at_start(words)
                yield self._anchor(block.anchor, text)
            case Rule():
                yield from (self._place(block.anchor), _RULE)
            case Details():
                strong = [replace(one, marks=one.marks | Mark.STRONG) for one in block.summary]
                yield self._anchor(block.anchor, inline(strong))
                yield from self.blocks(block.blocks)

    def _place(self, name: str) -> str:
        """What a link to a name leads to, or `""` where none does."""
        return f'<a id="{html_escape(name)}"></a>' if name in self._wanted else ""

    def _anchor(self, name: str, text: str) -> str:
        return self._place(name) + text if text else ""

    def _list(self, block: ListBlock, turn: int) -> str:
        start = min(max(block.start, 0), _MOST - len(block.items))
        counts = block.ordered and not block.descending and not block.numbers
        tight = all(_is_tight(item) for item in block.items)
        items = []
        for at, item in enumerate(block.items):
            mark = f"{start + at}{'.)'[turn]} " if counts else f"{'-*'[turn]} "
            texts = self.blocks(item)
            if block.ordered and not counts:
                texts = _numbered(block.number_of(at), item, texts)
            if texts or counts:  # bullets alone may be a rule: "- - -"
                items.append(_item(mark, ("\n" if tight else "\n\n").join(texts)))
        return ("\n" if tight else "\n\n").join(items)

    def _definitions(self, block: Definitions) -> str:
        items = []
        for at, (term, blocks) in enumerate(block.items):
            bold = inline([replace(span, marks=span.marks | Mark.STRONG) for span in term])
            bold = self._anchor(block.anchor_of(at), bold)
            texts = [text for text in (bold, *self.blocks(blocks)) if text]
            items.append(_item("- ", "\n\n".join(texts)))
        return "\n\n".join(items)


def _numbered(number: int, item: Sequence[Block], texts: Sequence[str]) -> list[str]:
    """Return the texts of an item with its number before them: Markdown counts up alone."""
    told = at_start(escape(f"{number}."))
    if texts and isinstance(item[0], Paragraph) and inline(item[0].spans):
        return [f"{told} {texts[0]}", *texts[1:]]
    return [told, *texts]


def _is_tight(item: Sequence[Block]) -> bool:
    """Whether an item is one paragraph, or one with a list that may follow without a blank line."""
    if len(item) > 2 or not all(isinstance(block, Paragraph | ListBlock) for block in item):
        return False
    if len(item) < 2:
        return not item or isinstance(item[0], Paragraph)
    first, second = item
    if not isinstance(first, Paragraph) or not isinstance(second, ListBlock):
        return False
    bullets = second.descending or bool(second.numbers)
    starts_well = not second.ordered or second.start == 1 or bullets
    return starts_well and bool(second.items) and all(map(_says_something, second.items))


def _says_something(item: Sequence[Block]) -> bool:
    if not item or not isinstance(item[0], Paragraph):
        return False
    return bool(inline(item[0].spans)) and _is_tight(item)


def _item(mark: str, text: str) -> str:
    first, *others = text.split("\n")
    indent = " " * len(mark)
    return "\n".join([f"{mark}{first}".rstrip(), *(f"{indent}{line}".rstrip() for line in others)])


def _quoted(texts: Sequence[str]) -> str:
    text = "\n\n".join(part for part in texts if part)
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""


def _fenced(block: Code) -> str:
    longest = run = 0
    for char in block.text:
        run = run + 1 if char == "`" else 0
        longest = max(longest, run)
    fence = "`" * max(3, longest + 1)
    language = "".join(sign for sign in block.language if sign.isalnum() or sign in _LANGUAGE)
    text = block.text.removesuffix("\n")
    return f"{fence}{language}\n{text}\n{fence}"


def _table(block: Table, place: Callable[[str], str]) -> Iterator[str]:
    """Write a table.

    Args:
        block: The table.
        place: Gives what stands where a name is.

    Yields:
        Its caption, and its rows.
    """
    if block.caption.strip():
        yield inline((Span(facts.one_line(block.caption), Mark.EMPHASIS),))
    rows = block.rows
    columns = max(map(len, rows), default=0)
    if not columns:
        return
    has_head = all(cell.header for cell in rows[0])
    head, body = (rows[0], rows[1:]) if has_head else ((), rows)
    aligns = (_ALIGNS.get(cell.align, "---") for cell in max(rows, key=len))
    lines = [_row(head, columns, place), f"| {' | '.join(aligns)} |"]
    yield "\n".join([*lines, *(_row(row, columns, place) for row in body)])


def _row(cells: Sequence[Cell], columns: int, place: Callable[[str], str]) -> str:
    shown = [place(cell.anchor) + inline(cell.spans, between="<br>", bars=True) for cell in cells]
    return f"| {' | '.join([*shown, *[''] * (columns - len(shown))])} |"
