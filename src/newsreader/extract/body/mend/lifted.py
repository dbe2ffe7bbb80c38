"""The text of a page out of its menu, into which tags that were never closed have put it."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.model.names import names

_TEXTS: Final = ("main", "article")
_AROUND: Final = names("nav header")
"""What closes before the text, and in which no menu holds one."""
_MOST: Final = 20


def lift_text(body: html.HtmlElement) -> None:
    """Set the first `<main>`, or `<article>` with a headline, within a menu right behind that.

    An `<article>` without one is a card of the menu.

    Args:
        body: The page; changed in place.
    """
    for text in islice(body.iter(*_TEXTS), _MOST):
        if text.tag == "article" and next(text.iter("h1"), None) is None:
            continue
        around = [each for each in text.iterancestors() if each.tag in _AROUND]
        if not any(each.tag == "nav" for each in around):
            continue
        home, parent = around[-1], text.getparent()
        outside = home.getparent()
        if outside is None or parent is None:
            continue
        text.tail = None
        outside.insert(outside.index(home) + 1, text)
        return
