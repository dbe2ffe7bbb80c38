"""The anatomy of a page made fit to be stored and shown."""

import re
from difflib import SequenceMatcher
from typing import Final

from newsreader.clean.addresses.links import clean_link
from newsreader.clean.addresses.pictures import said_of_picture
from newsreader.clean.addresses.trackers import is_tracker
from newsreader.clean.around.repeats import FIRST_BLOCKS, SHORTEST_LEAD, folded, whole_lines
from newsreader.clean.bylines.credit import bare_credit, split_credit
from newsreader.clean.text import one_line
from newsreader.dataclass import replace
from newsreader.model.page import Anatomy
from newsreader.model.picture import Picture

_NAME: Final = 200
_LABEL: Final = 100
_STANDFIRST: Final = 1000
_MOST: Final = 100
_LANGUAGE: Final = 35
_WORD: Final = re.compile(r"\w+")
_SENTENCE: Final = re.compile(r"[^.!?…。！？]+(?:[.!?…]+[\"'”’)]*(?=\s)|[。！？]+)")
_MANY: Final = 12
"""Words that no two texts begin with by chance."""
_SOME: Final = 6
"""Words of a first sentence of which that is so."""
_SEVERAL: Final = 2
_LONG: Final = 12
"""Letters of a sentence that no two texts have by chance."""
_FEWEST: Final = 8
"""Words of a standfirst below which a likeness may be chance."""
_MOSTLY: Final = 0.8
"""Part of its words that a paragraph has in the same order where it says the same."""
_START: Final = 4000
"""Characters of a body in which its lead paragraph would stand."""


def clean_anatomy(anatomy: Anatomy, base: str = "", *, body: str = "") -> Anatomy:
    r"""Return an anatomy without anything that could steer a terminal or watch its reader.

    Args:
        anatomy: As it was read out of a page; any strings at all.
        base: The absolute address that the picture's address stands on, or `""`.
        body: The words of the article, blocks parted by `"\n"`, or `""`. A standfirst that the body
            says again within its first paragraphs is none; one that is whole paragraphs of its
            start stays, since those are then left out of the body.
    """
    standfirst = _name(anatomy.standfirst, _STANDFIRST)
    title = one_line(anatomy.title)
    return replace(
        anatomy,
        title=title,
        kicker=_name(anatomy.kicker, _LABEL),
        standfirst="" if _is_said(standfirst, title, body) else standfirst,
        authors=_lines(anatomy.authors, _NAME),
        agency=_name(anatomy.agency, _NAME),
        edition=_name(anatomy.edition, 2 * _NAME),
        picture=_picture(anatomy.picture, base),
        tags=_lines(anatomy.tags, _LABEL),
        language=one_line(anatomy.language, _LANGUAGE),
        site=_name(anatomy.site, _NAME),
    )


def _name(text: str, limit: int) -> str:
    """Return a name as one line, or `""` where it has neither letter nor digit."""
    line = one_line(text, limit)
    return line if any(map(str.isalnum, line)) else ""


def _lines(texts: tuple[str, ...], limit: int) -> tuple[str, ...]:
    lines = (_name(text, limit) for text in texts[:_MOST])
    return tuple(dict.fromkeys(line for line in lines if line))


def _picture(picture: Picture | None, base: str) -> Picture | None:
    if picture is None:
        return None
    url = clean_link(picture.url, base)
    if not url.startswith("http") or is_tracker(url, picture.width, picture.height):
        return None
    caption, credit = one_line(picture.caption), bare_credit(one_line(picture.credit, _NAME))
    if not credit:
        caption, credit = split_credit(caption)
    return replace(
        picture,
        url=url,
        alt=said_of_picture(one_line(picture.alt)),
        caption=caption,
        credit=credit[:_NAME],
    )


def _is_said(standfirst: str, title: str, body: str) -> bool:
    return _said_again(standfirst, title, body[:_START]) or _is_picked(standfirst, body)


def _is_picked(standfirst: str, body: str) -> bool:
    """Tell whether each of several sentences stands somewhere in the midst of a body."""
    sentences = [folded(found[0]) for found in _SENTENCE.finditer(f"{standfirst} ")]
    if len(sentences) < _SEVERAL or "".join(sentences) != folded(standfirst):
        return False
    said = [words for line in body.split("\n") if (words := folded(line))]
    if any(whole_lines(said[start:], folded(standfirst)) for start in range(FIRST_BLOCKS)):
        return False
    whole = "\n".join(said[1:])
    return all(len(each) >= _LONG and each in whole for each in sentences)


def _said_again(standfirst: str, title: str, body: str) -> bool:
    """Tell whether a body has the standfirst in it other than as whole paragraphs of its start."""
    lead = folded(standfirst)
    if not lead:
        return False
    blocks = [words for line in body.split("\n") if (words := folded(line))]
    if blocks and blocks[0] == folded(title):
        del blocks[0]
    elif blocks and blocks[0] == folded(title) + lead:
        blocks[0] = lead
    starts = range(FIRST_BLOCKS if len(lead) >= SHORTEST_LEAD else 1)
    if any(whole_lines(blocks[start:], lead) for start in starts):
        return False
    return (
        lead in "".join(blocks)
        or _begins_so(standfirst, blocks)
        or _nearly_said(standfirst, title, body)
    )


def _begins_so(standfirst: str, blocks: list[str]) -> bool:
    """Tell whether one of the first paragraphs begins as a standfirst does, however both go on.

    Args:
        standfirst: The lead paragraph.
        blocks: The words of the body's blocks, folded.
    """
    sentence = _SENTENCE.match(standfirst)
    words = standfirst.split()
    starts = [folded(" ".join(words[:_MANY]))] if len(words) >= _MANY else []
    if sentence is not None and len(sentence[0].split()) >= _SOME:
        starts.append(folded(sentence[0]))
    return any(block.startswith(start) for start in starts for block in blocks[:FIRST_BLOCKS])


def _nearly_said(standfirst: str, title: str, body: str) -> bool:
    """Tell whether one of the first paragraphs begins with a standfirst but for a few words."""
    lead = _WORD.findall(standfirst.casefold())
    if len(lead) < _FEWEST:
        return False
    lines = [line for line in body.split("\n") if folded(line) != folded(title)]
    for line in lines[:FIRST_BLOCKS]:
        said = _WORD.findall(line[: 2 * len(standfirst)].casefold())[: len(lead) + _FEWEST]
        pairs = SequenceMatcher(None, lead, said, autojunk=False).get_matching_blocks()
        if sum(pair.size for pair in pairs) >= _MOSTLY * len(lead):
            return True
    return False
