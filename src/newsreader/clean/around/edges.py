"""What stands at the start and the end of a body and is none of it: its byline, links to share it.

Only what is that and nothing else is taken away, a whole block at a time; a text keeps a word too
many rather than that it loses one.
"""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.clean.around.repeats import FIRST_BLOCKS, folded
from newsreader.clean.bylines.agencies import agency_of, initialled
from newsreader.clean.bylines.byline_words import AND, BY
from newsreader.clean.spans import flatten, text_of
from newsreader.dataclass import dataclass
from newsreader.markup.sharing import passes_on
from newsreader.model.document import Block, Figure, Heading, ListBlock, Paragraph, Rule
from newsreader.model.span import Spans
from newsreader.pattern import late

_I: Final = re.IGNORECASE
_LONGEST: Final = 240
"""Characters of a block beyond which it is text."""
_MOST_ITEMS: Final = 15
"""Items of a list beyond which it is none of links to share."""
_LONGEST_LABEL: Final = 30
"""Characters of a link to share beyond which it may be a saying of the article, to be passed on."""

_SURE: Final = (
    r"(?:share|tweet|e-?mail|print|post|pin|send|forward|save|bookmark) (?:this|the)"
    r" (?:article|story|post|page|entry|item)|share(?: this)?\s?:"
    r"|(?:den |diesen )?(?:artikel|beitrag) (?:teilen|drucken|versenden|merken)"
    r"|partage[rz] (?:cet |l['’])article|compart(?:e|ir) (?:est[ea] |el |la )(?:artículo|noticia)"
    r"|condividi (?:questo |l['’])articolo|compartilh(?:e|ar) (?:este |esta )(?:artigo|notícia)"
    r"|deel dit (?:artikel|bericht)"
)
_VERB: Final = (
    r"(?:click to )?(?:share|tweet)(?: this)?|teilen|partage[rz]|compart(?:e|ir)|condividi"
    r"|compartilh(?:e|ar)|delen|dela|поделиться|シェア(?:する)?|分享(?:到)?"
)
_PLACE: Final = (
    r"facebook|messenger|twitter|x|linked ?in|whats ?app|telegram|reddit|pinterest|pin it|tumblr"
    r"|mastodon|bluesky|threads|flipboard|pocket|instapaper|hacker ?news|xing|vk|viber|wechat"
    r"|weibo|line|digg|google ?\+|e-?mail|mail|sms|print|copy(?: the)? (?:link|url)"
    r"|link kopieren|copier le lien|copiar enlace"
)
_SAID: Final = late(rf"(?:(?P<sure>{_SURE})|(?P<verb>{_VERB})|(?P<place>{_PLACE}))(?!\w)", _I)
_BETWEEN: Final = late(
    r"(?:[\W_]|\b(?:on|via|by|to|with|in|auf|per|über|sur|par|en|por|su|no|na|op|på|в"
    r"|and|or|und|oder|et|ou|y|o|e|og|och)\b)*",
    _I,
)
_LONGEST_FOOTER: Final = 600
_FOOTER: Final = late(
    r"The post [^\n]{1,400} (?:appeared first|first appeared) on [^\n]{1,200}", _I
)
_PARTS: Final = late(rf"\s*[,;|/·•\n]\s*|\s+(?:{AND}|with)\s+|\s+[–—-]\s+")


@dataclass(frozen=True, slots=True)
class Signed:
    """Who an article is said to be by, beside its body.

    Attributes:
        people: Names.
        agency: `"AFP, Reuters"`, or `""`.
        edition: The note about its edition, or `""`.
    """

    people: tuple[str, ...] = ()
    agency: str = ""
    edition: str = ""


def drop_edges(blocks: Sequence[Block], signed: Signed) -> list[Block]:
    """Drop what is only a byline that is shown beside the body, or only links to share the article.

    Args:
        blocks: The body.
        signed: What the byline beside it says.

    Returns:
        The body without such blocks at its start and at its end; all of it where nothing else is
        there.
    """
    rest = list(blocks)
    at = 0
    for _ in range(FIRST_BLOCKS):
        if at >= len(rest):
            break
        if _is_none_of_it(rest[at], signed) and not isinstance(rest[at], Heading):
            del rest[at]
        elif isinstance(rest[at], Figure | Rule):
            at += 1
        else:
            break
    at = len(rest) - 1
    for _ in range(FIRST_BLOCKS):
        if at < 0:
            break
        block = rest[at]
        if _is_none_of_it(block, signed) or _is_edition(block, signed) or _is_footer(block):
            del rest[at]
        elif not isinstance(rest[at], Rule):
            break
        at -= 1
    return rest if any(not isinstance(block, Rule) for block in rest) else list(blocks)


def _is_none_of_it(block: Block, signed: Signed) -> bool:
    match block:
        case Figure(href=href):
            return passes_on(href)
        case Paragraph(spans=spans) | Heading(spans=spans):
            if sum(len(span.text) for span in spans) > _LONGEST:
                return False
            return _is_byline(text_of(spans), signed) or _is_sharing(spans)
        case ListBlock(items=items) if len(items) <= _MOST_ITEMS:
            short = all(isinstance(one, Paragraph) for item in items for one in item)
            return short and _is_sharing(flatten([block]))
        case _:
            return False


def _is_footer(block: Block) -> bool:
    """Tell whether a block is the line in which a blog system says where the text was first."""
    if not isinstance(block, Paragraph) or not any(span.href for span in block.spans):
        return False
    return _FOOTER.fullmatch(text_of(block.spans)[: 2 * _LONGEST_FOOTER].strip()) is not None


def _is_edition(block: Block, signed: Signed) -> bool:
    """Tell whether a block is one of the notes that stand beside the body."""
    if not signed.edition or not isinstance(block, Paragraph):
        return False
    text = folded(text_of(block.spans))
    return bool(text) and text in {
        folded(note) for note in (signed.edition, *signed.edition.split(" · "))
    }


def _is_byline(text: str, signed: Signed) -> bool:
    """Tell whether all that a text says is that the article is by whom it is said to be."""
    agencies = {folded(name) for name in signed.agency.split(",")} - {""}
    if agencies and (agency := initialled(text)):
        return folded(agency) in agencies
    by = BY.match(text) if signed.people or signed.agency else None
    if by is None:
        return False
    names = {folded(name) for name in signed.people}
    said = text[by.end() :]
    if folded(said) in names | {folded("".join(signed.people))}:
        return True
    parts = [part for part in _PARTS.split(said) if folded(part)]
    return bool(parts) and all(
        folded(part) in names or folded(agency_of(part) or "-") in agencies for part in parts
    )


def _is_sharing(spans: Spans) -> bool:
    """Tell whether text is nothing but words and links by which an article is passed on."""
    text = "".join(span.text for span in spans)
    if len(text) > _LONGEST:
        return False
    links = [span for span in spans if span.href]
    sharers = [span for span in links if passes_on(span.href)]
    if sharers and all(
        (span in sharers and len(span.text) <= _LONGEST_LABEL) or _BETWEEN.fullmatch(span.text)
        for span in spans
    ):
        return True
    said: dict[str, str | None] = {}
    at = 0
    while (between := _BETWEEN.match(text, at)) is not None and between.end() < len(text):
        found = _SAID.match(text, between.end())
        if found is None:
            return False
        said[found[0].casefold()] = found.lastgroup
        at = found.end()
    kinds = set(said.values())
    return bool(sharers and said) or "sure" in kinds or ("verb" in kinds and len(said) > 1)
