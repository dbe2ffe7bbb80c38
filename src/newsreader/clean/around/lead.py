"""Whether a body has the article's lead picture further down: there it stays, and is shown once."""

import html as entities
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Final
from urllib.parse import urljoin

from newsreader.model.document import (
    Block,
    Definitions,
    Details,
    Figure,
    ListBlock,
    Quote,
)
from newsreader.model.likeness import surely_same_picture
from newsreader.pattern import late

_SOURCE: Final = late(
    r"""<(?:img|amp-img|source)\b[^<>]*?\b(?:data-(?:lazy-)?)?src(?:set)?\s*=\s*["']?([^"'\s<>,]+)""",
    re.IGNORECASE,
)
_MOST: Final = 300
"""Pictures that are looked at."""


def stands_within(before: Sequence[Block], after: Sequence[Block], url: str) -> bool:
    """Tell whether a body has a picture where it stands, and none of it was dropped.

    Args:
        before: The body with all that is shown above it.
        after: The body without that.
        url: The address of the lead picture, or `""`.
    """
    own = _count(after, url)
    return own > 0 and own == _count(before, url)


def holds(blocks: Sequence[Block], url: str) -> bool:
    """Tell whether a picture is among blocks or in them.

    Args:
        blocks: In reading order.
        url: The address of the picture, or `""`.
    """
    return _count(blocks, url) > 0


def is_named(markup: str, base: str, url: str) -> bool:
    """Tell whether markup names a picture, wherever in it.

    Args:
        markup: HTML as it came.
        base: What relative addresses stand on.
        url: The address of the picture, or `""`.
    """
    if not url:
        return False
    for count, found in enumerate(_SOURCE.finditer(markup)):
        if count >= _MOST:
            break
        with suppress(ValueError):
            if surely_same_picture(urljoin(base, entities.unescape(found[1])), url):
                return True
    return False


def _count(blocks: Sequence[Block], url: str) -> int:
    if not url:
        return 0
    return sum(surely_same_picture(each.picture.url, url) for each in _figures(blocks))


def _figures(blocks: Sequence[Block]) -> Iterator[Figure]:
    for block in blocks:
        match block:
            case Figure() if block.picture.url:
                yield block
            case Quote() | Details():
                yield from _figures(block.blocks)
            case ListBlock():
                for item in block.items:
                    yield from _figures(item)
            case Definitions():
                for _, inner in block.items:
                    yield from _figures(inner)
            case _:
                pass
