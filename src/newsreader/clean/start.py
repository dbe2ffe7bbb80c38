"""The start of a long article as blocks, which takes a moment where all of it takes a second.

Most of what makes a document is told from where it stands. What is told from all of it:

* What only repeats the page around it goes from the first and the last blocks. It goes from the
  last of those that have been seen, too: none of the others can be among the last of all.
* A link leads to a place that may come later: a name that the markup has anywhere is trusted.
* A quotation whose words the text says too is a pull quote: where words further on may be those,
  the start ends before it.

Where the first blocks are no start, as of a body that is one list of thousands, what is sure of the
containers that are open belongs to it: they lack their last items only.

So all of the document begins with its start. Where it does not after all (a place that turns out to
be hidden, markup nested deeper than any page), all of it is right, and the screen shows that.
"""

import html as entities
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Final, NamedTuple

from newsreader.clean.anchors import relink
from newsreader.clean.around.lead import holds, is_named
from newsreader.clean.around.repeats import FIRST_BLOCKS, first_lifted, folded
from newsreader.clean.frames.containers import HELD_BACK
from newsreader.clean.html import Around, built, finished, to_document
from newsreader.clean.spans import block_text, text_of
from newsreader.clean.walk.builder import Builder, TooDeepError
from newsreader.clean.walk.parser import PIECE, fed, is_markup, read_tree, readable, targets_of
from newsreader.clean.walk.state import Walk
from newsreader.dataclass import replace
from newsreader.markup import tree
from newsreader.markup.forms import is_set
from newsreader.markup.tree import retold
from newsreader.model.document import Block, Definitions, Details, Document, ListBlock, Quote, Table

SHORT: Final = 32_000
"""Characters of HTML of which all is made at once."""
_FIRST_BYTES: Final = 24_000
"""Bytes of HTML after which the start is looked for."""
_GROWTH: Final = 1.5
"""By how much more is read each time that what has been read is not enough."""
_TEXT: Final = 12_000
"""Characters of text that a start has at the least: some screens."""
_SCREEN: Final = 5_000
"""Characters of text that fill a screen, where it is one of the largest."""
_LEAST: Final = 50
"""Characters of text that have no more room than a block of a word or two, or a picture."""
_FEWEST: Final = 3 * FIRST_BLOCKS
"""Blocks, those held back with them, of which some are beyond all that may repeat the head."""
_TAG: Final = re.compile(r"<[^>]*>")
_UNSEEN: Final = re.compile(
    r"<(script|style)\b.*?(?:</\1\b|\Z)|<!--.*?(?:-->|\Z)", re.IGNORECASE | re.DOTALL
)
"""What of markup is none, whatever it looks like: no name in it is a place."""
_SWALLOWING: Final = ("textarea", "title", "xmp", "iframe", "noembed", "noframes")
"""Elements in which nothing is markup but their end."""
_NAME: Final = re.compile(r"""\b(?:id|name)\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)


class _Known(NamedTuple):
    """What all of the markup tells when only its start has been read.

    Attributes:
        markup: All of it.
        around: What is shown around the body.
        places: The names that the markup has and links in it lead to.
        beyond: Gives the words that follow so many of the builder's blocks, folded.
    """

    markup: str
    around: Around
    places: Mapping[str, str]
    beyond: Callable[[int], str]


def to_start(html: str, base: str, around: Around, block: int = 0) -> Document:
    """Convert as much of the body of an article as is seen first.

    Args:
        html: As for `to_document`.
        base: As for `to_document`.
        around: What is shown around the body.
        block: The number of a block, 0-based, from which on some screens of text are wanted.

    Returns:
        The first blocks of the document that `to_document` makes, or all of it where it is short,
        has no end of its first parts, or has its start told from all of it.
    """
    markup = readable(html)
    if len(markup) <= SHORT or not is_markup(markup) or _is_swallowed(markup):
        return to_document(html, base, **around)
    targets = targets_of(markup)
    named = _NAME.findall(_UNSEEN.sub("", markup)) if targets else []
    places = {name: name for name in named if name in targets}
    builder = Builder(base, targets)
    data = markup.encode("utf-8")
    marks = [(0, 0)]
    known = _Known(markup, around, places, partial(_beyond, data, marks))
    if is_set(markup):
        return _retold_start(data, builder, known, block) or to_document(html, base, **around)
    wanted: float = _FIRST_BYTES
    try:
        for seen in fed(data, builder):
            if seen >= wanted:
                wanted = seen * _GROWTH
                for make in (_start, _opened):
                    start = make(builder, known)
                    if _is_enough(start, block):
                        return start
            marks.append((seen, len(builder.ended)))
    except TooDeepError:
        return to_document(html, base, **around)
    return built(builder, around)


def _retold_start(data: bytes, fresh: Builder, known: _Known, block: int) -> Document | None:
    """Return the start of a document whose formulas are told from whole elements, or None.

    Args:
        data: The markup.
        fresh: A builder that has been told of nothing; others are made alike.
        known: What all of the markup tells.
        block: As for `to_start`.
    """
    wanted: float = _FIRST_BYTES
    while wanted < len(data):
        builder = Builder(fresh.walk.base, fresh.walk.targets)
        try:
            for _ in retold(read_tree(data[: int(wanted)].decode("utf-8", "ignore")), builder):
                pass
        except (TooDeepError, tree.TooDeepError):
            return None
        for make in (_start, _opened):
            start = make(builder, known)
            if _is_enough(start, block):
                return start
        wanted *= 2 * _GROWTH
    return None


def reach_of(start: Document) -> int:
    """Return the number of the last block, 0-based, from which on there is a screen of text.

    Args:
        start: As `to_start` makes it.
    """
    left = _SCREEN
    texts = list(texts_of(start.blocks))
    while texts and left > 0:
        left -= max(_LEAST, len(texts.pop()))
    return len(texts)


def _is_swallowed(markup: str) -> bool:
    """Tell whether an element that never ends holds the rest: a place before it may be empty."""
    small = markup.lower()
    opened = ((tag, small.rfind(f"<{tag}")) for tag in _SWALLOWING)
    return any(at >= 0 and small.find(f"</{tag}", at) < 0 for tag, at in opened)


def _is_enough(start: Document, block: int) -> bool:
    """Tell whether there are some screens of text from a block of a number on."""
    left = _TEXT
    for text in islice(texts_of(start.blocks), block, None):
        left -= max(_LEAST, len(text))
        if left <= 0:
            return True
    return False


def texts_of(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the text of each block that has no others in it, and of what stands above such.

    What stands on the page before a block is more, in blocks, than what is given before its text.
    """
    for block in blocks:
        match block:
            case Quote():
                yield from texts_of(block.blocks)
            case ListBlock():
                for item in block.items:
                    yield from texts_of(item)
            case Table():
                yield block.caption
                yield block_text(block)
            case Definitions():
                for term, meaning in block.items:
                    yield text_of(term)
                    yield from texts_of(meaning)
            case Details():
                yield text_of(block.summary)
                yield from texts_of(block.blocks)
            case _:
                yield block_text(block)


def _opened(
    builder: Builder,
    known: _Known,
) -> Document:
    """Return what is sure of a document with what is sure of the containers that are open.

    Args:
        builder: As for `_start`.
        known: What all of the markup tells.
    """
    walk = builder.walk
    inner = walk.so_far()
    long = any(isinstance(block, Table) for block in inner)
    if not long and len(list(islice(texts_of(inner), _FEWEST))) < _FEWEST:
        return Document(whole=False)
    ended = len(builder.ended)
    blocks: Sequence[Block] = (*builder.ended, *inner)
    made = _finished(blocks, walk, known)
    sure = first_lifted(made.blocks, lambda: known.beyond(ended))
    return replace(made, blocks=made.blocks[:sure], whole=False)


def _finished(blocks: Sequence[Block], walk: Walk, known: _Known) -> Document:
    """Return blocks as a document that lacks its end."""
    if walk.targets:
        blocks = relink(blocks, {**known.places, **walk.aliases}, walk.base)
    made = finished(blocks, walk.stripped, known.around)
    picture = known.around.get("picture")
    if picture is None or made.within or holds(blocks, picture.url):
        return made
    return replace(made, within=is_named(known.markup, walk.base, picture.url))


def _start(
    builder: Builder,
    known: _Known,
) -> Document:
    """Return what is sure of a document, of which a builder has seen the first part.

    Args:
        builder: It goes on to be told of the rest.
        known: What all of the markup tells.
    """
    walk = builder.walk
    blocks: Sequence[Block] = tuple(builder.ended)
    made = _finished(blocks, walk, known)
    if len(made.blocks) < _FEWEST:
        return Document(whole=False)
    kept = made.blocks[:-HELD_BACK]
    sure = first_lifted(kept, lambda: known.beyond(len(blocks) - HELD_BACK))
    return replace(made, blocks=kept[:sure], whole=False)


def _beyond(data: bytes, marks: Sequence[tuple[int, int]], count: int) -> str:
    """Return the words of markup that follow some blocks, folded, with some that stand before.

    Args:
        data: The markup.
        marks: Bytes of it that had been seen, and the blocks that had ended then.
        count: The number of blocks.
    """
    seen = max((at for at, ended in marks if ended < count), default=0)
    # What the parser was given last it may have told of later.
    rest = data[max(0, seen - PIECE) :].decode("utf-8", "ignore")
    return folded(entities.unescape(_TAG.sub("", rest)))
