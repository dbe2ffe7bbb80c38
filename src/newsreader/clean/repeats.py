"""What the page around the body says already, and what the body says twice."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from newsreader.clean.pictures import same_picture
from newsreader.clean.spans import block_text, text_of
from newsreader.model.document import (
    Block,
    Figure,
    Heading,
    Paragraph,
    Picture,
    PullQuote,
    Quote,
    Rule,
)

_NO_LETTER: Final = re.compile(r"[\W_]+")
_SIGNS: Final = {code: None for code in range(128) if not chr(code).isalnum()}
_SHORTEST_PULL: Final = 25
_LONGEST_PULL: Final = 400


def folded(text: str) -> str:
    """Return text by which two ways of writing the same words are one: letters and digits."""
    if text.isascii():
        return text.lower().translate(_SIGNS)
    normal = unicodedata.normalize("NFKC", text).casefold()
    return _NO_LETTER.sub("", normal)


def drop_repeats(
    blocks: Sequence[Block], *, title: str, standfirst: str, picture: Picture | None
) -> list[Block]:
    """Drop the title, the standfirst and the lead picture from the start of a body.

    Only whole blocks go, and only those with nothing in them that the page does not show: a first
    paragraph that goes on where the standfirst ends stays, and so does a picture whose caption or
    credit the lead picture lacks.

    Args:
        blocks: The body.
        title: The headline, or `""`.
        standfirst: The lead paragraph as shown above the body, or `""`.
        picture: The lead picture as shown above the body, or None.
    """
    rest = list(blocks)
    start = 0
    wanted_title, wanted_lead = folded(title), folded(standfirst)
    while start < len(rest):
        block = rest[start]
        if isinstance(block, Figure) and picture is not None and _is_lead(block, picture):
            del rest[start]
            picture = None
            continue
        if isinstance(block, Figure | Rule):
            start += 1  # the title may stand under the picture
            continue
        if not isinstance(block, Heading | Paragraph):
            break
        words = folded(block_text(block))
        if words and words == wanted_title:
            wanted_title = ""
            del rest[start]
            continue
        count = _matching(rest[start:], wanted_lead)
        if count:
            wanted_lead = ""
            del rest[start : start + count]
            continue
        break
    return rest


def _is_lead(figure: Figure, lead: Picture) -> bool:
    own = figure.picture
    if not same_picture(own.url, lead.url):
        return False
    said = folded(lead.caption + lead.credit + lead.alt)
    return all(folded(words) in said for words in (own.caption, own.credit))


def _matching(blocks: Sequence[Block], lead: str) -> int:
    """Return how many of the first blocks together are the standfirst, 0 if none are."""
    so_far = ""
    for count, block in enumerate(blocks, start=1):
        if not lead or not isinstance(block, Heading | Paragraph):
            return 0
        so_far += folded(block_text(block))
        if so_far == lead:
            return count
        if not lead.startswith(so_far):
            return 0
    return 0


def find_pull_quotes(blocks: Sequence[Block]) -> list[Block]:
    """Tell pull quotes from quotations: words that the article's own text has too were lifted.

    Args:
        blocks: The body.

    Returns:
        The body; a short quotation without a source, all of whose words stand in a paragraph of
        the text as well, has become a pull quote.
    """
    if not any(map(_may_be_lifted, blocks)):
        return list(blocks)
    body = "\n".join(folded(text_of(each.spans)) for each in blocks if isinstance(each, Paragraph))
    return [_lifted(block, body) or block for block in blocks]


def _may_be_lifted(block: Block) -> bool:
    """Tell whether a block is a quotation short enough to have been lifted."""
    match block:
        case Quote(blocks=(Paragraph() as words,)):
            return sum(len(span.text) for span in words.spans) <= 2 * _LONGEST_PULL
        case _:
            return False


def _lifted(block: Block, body: str) -> PullQuote | None:
    match block:
        case Quote(blocks=(Paragraph() as words,), cite=cite):
            text = folded(text_of(words.spans))
            if _SHORTEST_PULL <= len(text) <= _LONGEST_PULL and text in body:
                return PullQuote(words.spans, cite, words.direction)
        case _:
            pass
    return None


def trim(blocks: Sequence[Block]) -> list[Block]:
    """Drop rules that part nothing: at the ends, and all but one in a row."""
    kept: list[Block] = []
    for block in blocks:
        if not isinstance(block, Rule) or (kept and not isinstance(kept[-1], Rule)):
            kept.append(block)
    while kept and isinstance(kept[-1], Rule):
        kept.pop()
    return kept
