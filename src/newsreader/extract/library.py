"""The one module that knows trafilatura: it decides which text of a page is the article's.

What it gives back has lost figures, code and emphasis, so nothing here is shown: its words are the
witness by which the page's own nodes are chosen.
"""

import logging
from copy import deepcopy
from functools import cache
from typing import Any, Final

from lxml import html

from newsreader.errors import PageError
from newsreader.extract.body.lines.runs import count_words

_LARGE: Final = 12_000
"""Elements of a page that is asked about once only."""
_MOST_OF_IT: Final = 0.8
"""The share of a page's prose that is answer enough."""
_MOST_CELLS: Final = 4_000
"""Cells of tables; the library takes time by the square of them."""


@cache
def _library() -> Any:
    """Import the library, in a quarter of a second; its warnings are nobody's concern.

    Raises:
        PageError: It is not there, or not whole.
    """
    try:
        import trafilatura
    except ImportError as error:
        raise PageError(
            f"the library that finds articles is not installed ({error.name})"
        ) from None

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    return trafilatura


def article_text(root: html.HtmlElement, url: str = "", *, prose: int = 0) -> str:
    """Return the words of the article on a page.

    The library is asked to take more even when unsure, which is its quicker way too. Only where
    that is little of what there is to read it is asked again, to weigh one thing against another:
    the longer answer wins, for the shorter one has most often missed the article's larger part.

    Args:
        root: The `<html>` element, within the bounds of `tree`; it is left as it is.
        url: The address of the page.
        prose: Words of the page that look like a text's.

    Returns:
        The text, a line a block, or `""` where the library finds none or fails.

    Raises:
        PageError: There is no library.
    """
    first = _ask(root, url, recall=True)
    if count_words(first) >= _MOST_OF_IT * prose or sum(1 for _ in root.iter()) > _LARGE:
        return first  # a second answer would take as long again
    return max(first, _ask(root, url, recall=False), key=len)


def _ask(root: html.HtmlElement, url: str, *, recall: bool) -> str:
    library = _library()
    try:
        found = library.bare_extraction(
            deepcopy(root),
            url=url or None,
            include_comments=False,
            include_tables=sum(1 for _ in root.iter("td", "th")) <= _MOST_CELLS,
            include_formatting=False,
            favor_recall=recall,
        )
    except Exception:  # whatever the library stumbles over, the page has other witnesses
        return ""
    text = getattr(found, "text", None)
    return text if isinstance(text, str) else ""
