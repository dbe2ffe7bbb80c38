"""What a page says to those who pay, and the signs that a text is whole though it is for sale."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import CLOSING, STOPS, is_prose
from newsreader.extract.body.lines.runs import Run, count_words, text_of
from newsreader.extract.body.witness import Told
from newsreader.extract.body.words.paying import asks_to_pay
from newsreader.extract.body.words.walls import ASKS, RESERVED
from newsreader.extract.tree import Page
from newsreader.model.names import names

_PAID_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:paywall|pay-wall|regwall|piano-offer|tp-container|subscriber-only"
    r"|premium-content|article-paywall|meteredContent)(?:$|[\s_-])",
    re.IGNORECASE,
)
_SIMPLE: Final = re.compile(r"\w*([.#])([\w-]+)")
"""A selector of one class or id."""
_OUTSIDE: Final = names("nav header")
_MOST_AROUND: Final = 40
_FEW: Final = 4
"""Paragraphs of a text that is no beginning, where no other sign says so."""
_SEVERAL: Final = 5
"""Paragraphs of one of which its page does not say what part of it is for sale."""
_MOST_LETTERS: Final = 400
"""Letters of a line that may ask for a subscription."""
_SENTENCE: Final = 8
"""Words of a short one."""
_MOSTLY: Final = 0.9
"""The share of its words that a text has of which nothing is missing."""


def has_wall(page: Page, words: int, *, must_ask: bool = False, sold: Sequence[str] = ()) -> bool:
    """Tell whether there is a box on a page whose name says that it stands before a text.

    Args:
        page: The page.
        words: How many words its text has; what holds most of them is what the box would stand
            before.
        must_ask: Whether the box must say so itself.
        sold: CSS selectors of what the page says is for sale: a box that has some of it is none.
    """
    for each in page.body.iter("div", "section", "aside", "p", "span"):
        named = each.attrib and f"{each.get('class', '')[:600]} {each.get('id', '')[:200]}"
        if not named or not _PAID_NAMES.search(named):
            continue
        said = text_of(each)
        must = must_ask or (said != "" and _is_sold(each, sold))
        if 2 * count_words(said) < words and (asks_to_pay(said) or not must):
            return True
    return False


def is_whole(choice: Choice, page: Page, told: Told, *, signed_off: bool) -> bool:
    """Tell whether a page has all of a text that it says is for sale.

    It has as many words as the page counts; or nothing asks for money, and those who worked on it
    sign at its end, or a note on where it was printed stands there, or the text ends in the part
    that is for sale, which has some paragraphs or begins after what everybody may read. Where the
    page does not say which part that is, it says so of each of its texts, and one of several
    paragraphs that ends in a sentence is taken for whole.

    Args:
        choice: The lines of the page, those of the text chosen.
        page: The page.
        told: What it tells machines.
        signed_off: Whether the text ends with who worked on it, or where it was printed.
    """
    lines = [choice.runs[index] for index in chosen_lines(choice)]
    words = sum(len(run.words) for run in lines)
    if told.words:
        return words >= _MOSTLY * told.words
    if any(asks_to_pay(text) for text in _said(choice)) or has_wall(page, words, sold=told.sold):
        return False
    prose = [run for run in lines if is_prose(run, _SENTENCE)]
    if not prose or signed_off:
        return bool(prose)
    sold = [run for run in prose if _is_in_sold(run, told.sold)]
    # Behind a part of some paragraphs there may be lines of the site's own.
    last = sold[-1] if len(sold) >= _FEW else prose[-1]
    end = last.text.rstrip(CLOSING)
    trails_off = end.endswith("...") or not end.endswith(STOPS)
    if trails_off:
        return False
    if not told.sold:
        return len(prose) >= _SEVERAL and not any(map(_asks_for_rest, _said(choice)))
    if not _is_in_sold(last, told.sold):
        return False
    return len(prose) >= _FEW or not _is_in_sold(prose[0], told.sold)


def _asks_for_rest(line: str) -> bool:
    said = line[:_MOST_LETTERS]
    return ASKS.search(said) is not None or RESERVED.search(said) is not None


def _said(choice: Choice) -> Iterator[str]:
    """Yield the lines of a page that stand in no head or menu."""
    for run in choice.runs:
        around = islice(ancestors(run.block), _MOST_AROUND)
        if all(each.tag not in _OUTSIDE for each in around):
            yield run.text


def _is_in_sold(run: Run, sold: Sequence[str]) -> bool:
    return any(_is_sold(each, sold) for each in ancestors(run.block))


def _is_sold(element: html.HtmlElement, sold: Sequence[str]) -> bool:
    """Tell whether an element is one that the page says is for sale."""
    for selector in sold:
        found = _SIMPLE.fullmatch(selector.strip())
        if found is None:
            continue
        called = element.get("class", "").split() if found[1] == "." else [element.get("id", "")]
        if found[2] in called:
            return True
    return False
