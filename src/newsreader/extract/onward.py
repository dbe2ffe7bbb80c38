"""Pages that only redirect their visitors: `<meta http-equiv="refresh">`."""

import re
from typing import Final
from urllib.parse import urljoin

from newsreader.extract.letters import is_binary, page_text
from newsreader.extract.tree import tree_of

_LARGEST: Final = 20_000
"""Bytes of a page that may do nothing else; a larger one has an article, and loads itself anew."""
_MOST_WORDS: Final = 60
_LONGEST_WAIT: Final = 10
"""Seconds after which a page that goes elsewhere was there to be read."""
_CONTENT: Final = re.compile(
    r"\s*(\d{1,9})?(?:\.\d*)?(?>\s*[;,]|\s)\s*+(?:url\s*=\s*)?+(?:\"([^\"]*)|'([^']*)|([^\"'].*))",
    re.IGNORECASE | re.DOTALL,
)
"""Seconds and an address, as browsers read them."""


def onward(data: bytes, url: str, *, charset: str = "") -> str:
    """Return where a page without an article of its own sends its visitor.

    Args:
        data: The bytes as a server sent them, unpacked; any at all.
        url: The address they came from.
        charset: What the server said they are written in, or `""`.

    Returns:
        An http(s) address, hostile and other than `url`; `""` for any other page.
    """
    if len(data) > _LARGEST or b"refresh" not in data.lower() or is_binary(data):
        return ""
    page = tree_of(page_text(data, charset))
    if len(" ".join(page.body.itertext()).split()) > _MOST_WORDS:
        return ""
    for meta in page.root.iter("meta"):
        found = _CONTENT.match(meta.get("content", ""))
        if meta.get("http-equiv", "").strip().lower() != "refresh" or found is None:
            continue
        target = (found[2] or found[3] or found[4] or "").strip()
        if not target or int(found[1] or 0) > _LONGEST_WAIT:
            continue
        try:
            address = urljoin(url, target).partition("#")[0]
        except ValueError:
            continue
        if address.lower().startswith(("http://", "https://")):
            return "" if address == url.partition("#")[0] else address
    return ""
