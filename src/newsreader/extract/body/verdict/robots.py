"""Whether a page asks who is there, a person or a program, and has nothing else to say."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.runs import Run, count_words, runs_of
from newsreader.extract.body.verdict.named import declares_article
from newsreader.extract.names import HEADINGS
from newsreader.extract.tree import Page
from newsreader.model.names import names

ROBOTS: Final = "a page that asks whether a person is reading, not the article"

_ASKS: Final = re.compile(
    r"captcha|are you (?:a )?(?:human|robot)|(?:verify|prove|confirm)(?:ing)? (?:that )?you"
    r"(?: are|'re|’re) (?:a |not a )?(?:human|robot|bot)|checking your browser"
    r"|just a moment"
    r"|unusual traffic|attention required|access (?:to this page has been )?denied"
    r"|request blocked|enable cookies and reload|pardon our interruption",
    re.IGNORECASE,
)
_BESIDE: Final = names("footer nav")
_NEAR: Final = 3
"""Elements around a line, one of which may hold the form that it belongs to."""
_BOX: Final = 80
"""Words of a box with a form that asks for an address or a comment."""
_FEW: Final = 3
"""Sentences of a text that its page does not declare to be an article."""
_ENOUGH: Final = 40
"""Words of those."""
_FLASH: Final = 12
"""Words of the shortest report, where its page declares that it is an article."""
_PARTS: Final = re.compile(r"(?<=[.!?…。！？।])[\"'”’»)]?\s+")


def is_robot_check(page: Page, prose: Sequence[str]) -> bool:
    """Tell whether a short page is such a check.

    Forms that are guarded against programs say so, as do the feet of pages, and people speak of it
    in articles. A page that declares itself to be an article is one if it says something else as
    well; another one if that is some sentences, of which the first speaks of the matter no more
    than its headings do.

    Args:
        page: The page.
        prose: The sentences that were taken for its article, a line each.
    """
    if not any(_ASKS.search(run.text) and not _is_beside(run) for run in runs_of(page.body)):
        return False
    if declares_article(page):
        parts = (part for line in prose for part in _PARTS.split(line))
        return sum(count_words(part) for part in parts if not _ASKS.search(part)) < _FLASH
    others = [line for line in prose if not _ASKS.search(line)]
    if len(others) < _FEW or sum(map(count_words, others)) < _ENOUGH:
        return True
    return others[0] != prose[0] or any(map(_ASKS.search, _heads(page)))


def _heads(page: Page) -> Iterator[str]:
    yield page.root.findtext(".//title") or ""
    for each in page.body.iter(*HEADINGS):
        yield "".join(each.itertext())


def _is_beside(run: Run) -> bool:
    """Tell whether a line stands in the foot or menu of a page, or at a form of its readers'."""
    if any(each.tag in _BESIDE for each in ancestors(run.block)):
        return True
    return any(_has_form(each) for each in islice(ancestors(run.block), _NEAR))


def _has_form(element: html.HtmlElement) -> bool:
    """Tell whether a small box asks for an address: what guards a page asks for nobody's."""
    fields = (each.get("type", "").lower() == "email" for each in element.iter("input"))
    return any(fields) and count_words("".join(element.itertext())) <= _BOX
