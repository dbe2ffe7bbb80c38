"""Untrusted HTML in, a `Document` or plain text out; any string at all will do."""

import html as entities
from collections.abc import Sequence
from typing import Final, TypedDict

from lxml import etree

from newsreader.clean.anchors import anchors_in, relink
from newsreader.clean.around.edges import Signed, drop_edges
from newsreader.clean.around.lead import stands_within
from newsreader.clean.around.mailing import drop_mailing
from newsreader.clean.around.repeats import drop_repeats, find_pull_quotes, trim
from newsreader.clean.elements import BLOCKS, DROPPED
from newsreader.clean.plain import plain_blocks
from newsreader.clean.spans import block_text
from newsreader.clean.text import clean_text
from newsreader.clean.walk.builder import Builder
from newsreader.clean.walk.parser import Pause, is_markup, readable, walk_html
from newsreader.dataclass import replace
from newsreader.model.document import Block, Document
from newsreader.model.picture import Picture
from newsreader.model.void import VOID

_UNREAD: Final = tuple(sorted((DROPPED | {"iframe", "object", "video", "audio"}) - VOID))
_EMPTY: Final = tuple(sorted(DROPPED & VOID))
_LINES: Final = tuple(sorted(BLOCKS | {"br"}))
_LONGEST_TREE: Final = 100_000
"""A tree takes time by the square of an element's attributes; the walk without one does not."""
_EDGE: Final = "\ufdd0"
"""A noncharacter, so that no text can hold it, that lxml takes."""


class Around(TypedDict, total=False):
    """What is shown around a body, as `to_document` is told of it."""

    standfirst: str
    title: str
    picture: Picture | None
    kicker: str
    signed: Signed


def to_document(
    html: str,
    base: str = "",
    *,
    standfirst: str = "",
    title: str = "",
    picture: Picture | None = None,
    kicker: str = "",
    signed: Signed = Signed(),  # noqa: B008 - frozen
    pause: Pause | None = None,
) -> Document:
    """Convert the body of an article.

    Args:
        html: HTML as it came, or text without any markup.
        base: The absolute address that relative links and pictures stand on.
        standfirst: The lead paragraph as shown above the body; not repeated in it.
        title: The headline as shown above the body; not repeated in it.
        picture: The lead picture as shown above the body; not repeated in it, and given the words
            that the body has for it and it lacks.
        kicker: The line above the headline as shown above the body; not repeated in it.
        signed: The byline as shown beside the body; not repeated at its start or its end.
        pause: Called now and then; what it raises ends the work.

    Returns:
        The document; for no string does this raise.
    """
    around = Around(
        standfirst=standfirst, title=title, picture=picture, kicker=kicker, signed=signed
    )
    html = readable(html)
    if not is_markup(html):
        paragraphs, stripped = plain_blocks(html)
        return finished(paragraphs, stripped, around)
    return built(walk_html(html, base, pause), around)


def built(builder: Builder, around: Around) -> Document:
    """Return the document of what a builder has seen, which is all of a body.

    Args:
        builder: It is closed.
        around: What is shown around the body.
    """
    walk = builder.walk
    blocks = builder.close()
    if walk.targets:
        blocks = relink(blocks, walk.aliases, walk.base)
    made = finished(blocks, walk.stripped, around)
    if walk.aliases:
        there = frozenset(anchors_in(made.blocks))
        if not there.issuperset(walk.aliases.values()):  # with a headline that is shown above
            places = {name: name for name in there if name}
            made = replace(made, blocks=relink(made.blocks, places, walk.base))
    return made


def finished(blocks: Sequence[Block], stripped: int, around: Around) -> Document:
    """Return blocks as a document, without what is shown around it.

    Args:
        blocks: All of them, or so many of the first that the last are of no consequence.
        stripped: How many trackers were taken out.
        around: What is shown around the body.
    """
    signed = around.get("signed", Signed())
    rest, lead = drop_repeats(
        drop_edges(drop_mailing(trim(blocks)), signed),
        title=around.get("title", ""),
        standfirst=around.get("standfirst", ""),
        picture=around.get("picture"),
        kicker=around.get("kicker", ""),
    )
    rest = drop_edges(rest, signed)  # a byline may stand below the headline
    picture = around.get("picture")
    within = stands_within(blocks, rest, picture.url if picture is not None else "")
    return Document(tuple(find_pull_quotes(trim(rest))), stripped, lead, within=within)


def parsed_text(html: str) -> str:
    """Do what `words.to_text` does, with the parser in any case."""
    html = readable(html).replace(_EDGE, "")
    if not is_markup(html):
        return _tidy(entities.unescape(html).replace("\n", _EDGE))
    text = _tree_text(html) if len(html) <= _LONGEST_TREE else None
    if text is None:
        blocks = walk_html(html, "").close()
        return "\n".join(filter(None, map(block_text, blocks)))
    return _tidy(text)


def _tree_text(html: str) -> str | None:
    """Return the text of HTML with an edge at each boundary of a block, by way of a tree.

    Returns:
        The text, or None where there is no tree (nested too deep) or it holds what lxml will not
        write (control characters); the walk without a tree copes with both.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        root = etree.fromstring(html.encode("utf-8"), parser)
        if root is None or _gave_up(parser):
            return None
        etree.strip_tags(root, *_EMPTY)  # what seems to be within them comes after them
        etree.strip_elements(root, *_UNREAD, with_tail=False)
        for element in root.iter(*_LINES):
            element.text = _EDGE + (element.text or "")
            element.tail = _EDGE + (element.tail or "")
    except (etree.LxmlError, ValueError):
        return None
    return "".join(str(piece) for piece in root.itertext())


def _gave_up(parser: etree.HTMLParser) -> bool:
    """Tell whether the parser stopped before the end (it nests only so deep in a tree)."""
    return any(error.level >= etree.ErrorLevels.FATAL for error in parser.error_log)


def _tidy(text: str) -> str:
    """Fold white space, and make one newline of each run of block edges."""
    lines = (" ".join(line.split()) for line in text.split(_EDGE))
    return clean_text("\n".join(line for line in lines if line)).strip()
