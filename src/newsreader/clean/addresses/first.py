"""The first picture of a text, found quickly: for headlines of which nobody names one."""

import re
from html import unescape
from itertools import islice
from typing import Final

from newsreader.clean.addresses.pictures import address_of, picture_of

_LOOKED_AT: Final = 200_000
"""Characters of markup in which it is looked for."""
_MOST: Final = 8
"""Pictures that are looked at."""
SMALLEST: Final = 150
"""Pixels of a side of what is a sign or a button if it is smaller."""
DRAWN: Final = (".gif", ".svg")
"""How files end that are signs and rules rather than photographs."""
_IMAGE: Final = re.compile(r"<(?:img|IMG)\s([^<>]{1,4000})>")
_SAYS: Final = re.compile(r"""(?<![\w-])([\w-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


def first_picture(html: str, base: str) -> str:
    """Return the address of the first picture of a text that shows something, or `""`.

    No tree is made, so what no browser would show, as in a comment, may be taken for a picture.

    Args:
        html: The body of an article, hostile.
        base: The absolute address that its pictures stand on.
    """
    for image in islice(_IMAGE.finditer(html, 0, _LOOKED_AT), _MOST):
        said = {
            name.lower(): unescape(double or single or bare)
            for name, double, single, bare in _SAYS.findall(image[1])
        }
        url, _ = address_of(said, "", base)
        picture = picture_of(url, said) if url else None
        if picture is None or url.partition("?")[0].lower().endswith(DRAWN):
            continue
        if min(picture.width or SMALLEST, picture.height or SMALLEST) >= SMALLEST:
            return url
    return ""
