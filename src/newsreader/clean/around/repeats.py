"""What the page around the body says already, and what the body says twice."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile
from typing import Final

from newsreader.clean.addresses.pictures import larger_picture
from newsreader.clean.bylines.credit import only_credit, split_credit
from newsreader.clean.spans import block_text, text_of
from newsreader.dataclass import replace
from newsreader.model.document import (
    Block,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
)
from newsreader.model.likeness import same_picture, surely_same_picture
from newsreader.model.picture import Picture
from newsreader.model.span import Span

_NO_LETTER: Final = re.compile(r"[\W_]+")
_SIGNS: Final = {code: None for code in range(128) if not chr(code).isalnum()}
_MOST_LINES: Final = 3
"""Headings that one headline is set in."""
_NEARLY: Final = 0.8
FIRST_BLOCKS: Final = 6
"""Blocks of a body among which what stands above it may be said again."""
SHORTEST_LEAD: Final = 20
"""Letters of a standfirst that is known again after other text."""
_SENTENCE_END: Final = re.compile(r"[.!?…。！？][\"'”“’»)]*\s+")
_SIGNS_BETWEEN: Final = 50
"""Signs that a standfirst may have between its letters beyond one for each."""
_LABEL: Final = 60
"""Characters of the longest line that is a label and no text."""
_LONGEST_CAPTION: Final = 300
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LABELLED: Final = re.compile(r"\w:|©")
"""What a credit has before it that is surely one."""
_SHORTEST_PULL: Final = 25
_LONGEST_PULL: Final = 400


def folded(text: str) -> str:
    """Return text by which two ways of writing the same words are one: letters and digits."""
    if text.isascii():
        return text.lower().translate(_SIGNS)
    normal = unicodedata.normalize("NFKC", text).casefold()
    return _NO_LETTER.sub("", normal)


def drop_repeats(
    blocks: Sequence[Block],
    *,
    title: str,
    standfirst: str,
    picture: Picture | None,
    kicker: str = "",
) -> tuple[list[Block], Picture | None]:
    """Drop the kicker, title, standfirst and lead picture from the start of a body.

    Only whole blocks go, also one of title and standfirst (a heading that is the headline also
    below a date or the like), and only those with nothing in them that the page does not show: a
    first paragraph that goes on where the standfirst ends stays, and so does a picture whose
    caption or credit the lead picture lacks, unless that is surely the same and can take them over.

    Args:
        blocks: The body.
        title: The headline, or `""`.
        standfirst: The lead paragraph as shown above the body, or `""`.
        picture: The lead picture as shown above the body, or None.
        kicker: The line above the headline as shown above the body, or `""`.

    Returns:
        The rest of the body, and the lead picture where it has taken over words, else None.
    """
    head = folded(title)
    lead = folded(standfirst)
    rest = _without_headline(_without_head_line(_unlisted(blocks, lead), title), head)
    told = picture
    picture = _credited(rest, picture, beside=True)
    lines = {head, folded(kicker), folded(kicker) + head} - {""}  # or both in one heading
    above = ""  # the standfirst, once the body has said it as a paragraph of its own
    has_text = False
    at = 0
    while at < min(len(rest), FIRST_BLOCKS):
        block = rest[at]
        if isinstance(block, Figure) and picture is not None:
            lead_picture = _told(picture, block.picture)
            if lead_picture is not None:
                del rest[at]
                picture = lead_picture
                continue
        if isinstance(block, Heading | Paragraph):
            words = folded(block_text(block))
            if words in lines and not has_text and not _leads_on(block):
                lines.remove(words)
                del rest[at]
                continue
            sure = not has_text or len(lead) >= SHORTEST_LEAD
            if sure and (count := _lead_lines(rest[at : at + FIRST_BLOCKS], head, lead)):
                # Some pages have it under the headline and again as their first paragraph.
                lead = above = lead if len(lead) >= SHORTEST_LEAD else ""
                del rest[at : at + count]
                continue
            if above and not has_text and isinstance(block, Paragraph):
                rest[at] = _gone_on(block, above)
        has_text = has_text or not isinstance(block, Figure | Rule)
        at += 1
    picture = _credited(rest, picture, beside=False)
    return rest, picture if picture != told else None


def _without_head_line(blocks: Sequence[Block], title: str) -> Sequence[Block]:
    """Return a body without a first line of the headline with who wrote it and when behind it.

    Some systems put all fields of an article before its text, the last ones without a blank.
    """
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph):
        return blocks
    text, head = " ".join(block_text(first).split()), " ".join(title.split())
    behind = text[len(head) :]
    is_line = (
        len(head) >= SHORTEST_LEAD
        and text.startswith(head)
        and len(behind) <= _LABEL
        and _YEAR.search(behind) is not None
        and _SENTENCE_END.search(text + " ") is None
    )
    return blocks[1:] if is_line else blocks


def _leads_on(block: Heading | Paragraph) -> bool:
    """Whether some of the words of a paragraph are links, which a headline could not be.

    A post without a headline has its first words for one.
    """
    linked = [bool(span.href) for span in block.spans if span.text.strip()]
    return isinstance(block, Paragraph) and any(linked) and not all(linked)


def _credited(blocks: list[Block], lead: Picture | None, *, beside: bool) -> Picture | None:
    """Return the lead picture with its credit, where that is a paragraph of its own, which goes.

    Right behind the picture its caption may stand before it.

    Args:
        blocks: The body; changed in place.
        lead: The lead picture, or None.
        beside: Whether the paragraph is looked for right beside the picture in the body; else at
            the very start of a body that does not have the picture.
    """
    if lead is None or lead.credit:
        return lead
    for at, block in enumerate(blocks[: FIRST_BLOCKS if beside else 1]):
        text = block_text(block) if isinstance(block, Paragraph) else ""
        caption, credit = "", only_credit(text)
        around = [*blocks[max(0, at - 1) : at], *blocks[at + 1 : at + 2]]
        if not credit and beside and at and not lead.caption and len(text) <= _LONGEST_CAPTION:
            caption, credit = split_credit(text)
            around = blocks[at - 1 : at] if _LABELLED.search(text[len(caption) :]) else []
        if not credit:
            continue
        pictures = [each.picture for each in around if isinstance(each, Figure)]
        own = [each for each in pictures if same_picture(each.url, lead.url) and not each.credit]
        if own if beside else not pictures:
            del blocks[at]
            return replace(lead, caption=caption or lead.caption, credit=credit)
    return lead


def _without_headline(blocks: Sequence[Block], title: str) -> list[Block]:
    """Return a body without first headings that are its headline with nothing but labels above."""
    for at, block in enumerate(blocks[:FIRST_BLOCKS]):
        if isinstance(block, Heading):
            return [*blocks[:at], *blocks[at + _headline_lines(blocks[at:], title) :]]
        if not (isinstance(block, Figure | Rule) or _is_label(block)):
            break
    return list(blocks)


def _headline_lines(blocks: Sequence[Block], title: str) -> int:
    """Return how many of the first headings are the headline: one, or the lines it is set in."""
    joined = ""
    for count, block in enumerate(blocks[:_MOST_LINES], 1):
        if not title or not isinstance(block, Heading):
            break
        joined += folded(block_text(block))
        # What is told to machines may have an article more than what is printed in large letters.
        nearly = title.endswith(joined) and len(joined) >= _NEARLY * len(title)
        if joined == title or (count > 1 and nearly):
            return count
    return 0


def _is_label(block: Block) -> bool:
    """Tell whether a block is a line like a date or a section, which may stand over a headline."""
    if not isinstance(block, Paragraph) or sum(len(span.text) for span in block.spans) > _LABEL:
        return False
    return _SENTENCE_END.search(block_text(block) + " ") is None


def _told(lead: Picture, own: Picture) -> Picture | None:
    """Return the lead picture with all that one of the body says, where that can then go.

    None where it is another, or may be and says something else. Of a picture that is surely the
    same the body's words win: who set the page knew it best.
    """
    if not same_picture(own.url, lead.url):
        return None
    surely = surely_same_picture(own.url, lead.url)
    said = folded(lead.caption + lead.credit + lead.alt)
    caption, credit = lead.caption, lead.credit
    if folded(own.caption) not in said:
        caption = own.caption
    elif own.credit and not credit and folded(caption) == folded(own.caption + own.credit):
        caption, credit = own.caption, own.credit  # who set the page told them apart
    if folded(own.credit) not in said:
        credit = own.credit
    if not surely:
        return lead if (caption, credit) == (lead.caption, lead.credit) else None
    return replace(
        larger_picture(lead, own), alt=lead.alt or own.alt, caption=caption, credit=credit
    )


def _gone_on(paragraph: Paragraph, lead: str) -> Paragraph:
    """Return a paragraph without its first sentences where they are the standfirst once more."""
    text = text_of(paragraph.spans)
    if not folded(text).startswith(lead):
        return paragraph
    ends = (found.end() for found in _SENTENCE_END.finditer(text[: 2 * len(lead) + _SIGNS_BETWEEN]))
    cut = next((end for end in ends if folded(text[:end]) == lead), 0)
    kept: list[Span] = []
    for span in paragraph.spans:
        if cut < len(span.text):
            kept.append(replace(span, text=span.text[cut:]))
        cut = max(0, cut - len(span.text))
    return replace(paragraph, spans=tuple(kept)) if kept else paragraph


def _lead_lines(blocks: Sequence[Block], head: str, lead: str) -> int:
    """Return how many of the first blocks are the standfirst, alone or behind the headline."""
    texts = _texts(blocks) if lead else ()
    return whole_lines(texts, lead) or whole_lines(texts, head + lead)


def _unlisted(blocks: Sequence[Block], lead: str) -> list[Block]:
    """Return blocks with the standfirst bare where their first text is a list of it alone."""
    rest = list(blocks)
    for at, block in enumerate(rest[:FIRST_BLOCKS]):
        if isinstance(block, ListBlock) and len(block.items) == 1 == len(block.items[0]):
            text = block.items[0][0]
            if isinstance(text, Heading | Paragraph) and folded(block_text(text)) == lead:
                rest[at] = text
        if not isinstance(block, Figure | Rule | Heading):
            break
    return rest


def _texts(blocks: Sequence[Block]) -> list[str]:
    """Return the folded words of the first blocks, as far as they are text."""
    text = takewhile(lambda block: isinstance(block, Heading | Paragraph), blocks)
    return [folded(block_text(block)) for block in text]


def whole_lines(texts: Iterable[str], lead: str) -> int:
    """Return how many of the first texts together are the standfirst, 0 if none are.

    Args:
        texts: The words of blocks, folded.
        lead: The words of the standfirst, folded.
    """
    so_far = ""
    for count, text in enumerate(texts, start=1):
        so_far += text
        if not lead or not lead.startswith(so_far):
            return 0
        if so_far == lead:
            return count
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


def first_lifted(blocks: Sequence[Block], beyond: Callable[[], str]) -> int:
    """Return how many blocks come before the first quotation that text further on may say too.

    Args:
        blocks: The start of a body, in which pull quotes have been found.
        beyond: Gives the words of all that follows it, folded; asked where that matters.
    """
    undecided = ((at, block) for at, block in enumerate(blocks) if _may_be_lifted(block))
    text: str | None = None
    for at, block in undecided:
        text = beyond() if text is None else text
        if _lifted(block, text) is not None:
            return at
    return len(blocks)


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
                return PullQuote(words.spans, cite, words.direction, words.anchor)
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
