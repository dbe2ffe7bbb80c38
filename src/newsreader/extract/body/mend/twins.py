"""The same words twice in a row, once for wide screens and once for small ones."""

from typing import Final

from lxml import html

from newsreader.extract.seen import words_in
from newsreader.markup.tree import drop
from newsreader.model.names import names

_INLINE: Final = names("span b strong em")
_LONGEST: Final = 80
"""Characters of such words."""
_FEWEST: Final = 2


def drop_twins(body: html.HtmlElement) -> bool:
    """Take out the second of two elements side by side that say the same and are called otherwise.

    Args:
        body: The page; changed in place.

    Returns:
        Whether there were any.
    """
    found = False
    for element in list(body.iter(*_INLINE)):
        twin = element.getnext()
        if twin is None or twin.tag != element.tag or (element.tail or "").strip():
            continue
        called = element.get("class"), twin.get("class")
        if not all(called) or called[0] == called[1] or len(element) or len(twin):
            continue
        said = words_in(element)
        if len(said.split()) >= _FEWEST and len(said) <= _LONGEST and said == words_in(twin):
            drop(twin)
            found = True
    return found
