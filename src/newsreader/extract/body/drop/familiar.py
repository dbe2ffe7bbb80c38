"""Boxes that say, word for word, what most other pages of the site say."""

from collections import Counter
from collections.abc import Collection
from typing import Final

from lxml import html

from newsreader.extract.body.drop.left_over import drop_left_over
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.names import HEADINGS, names
from newsreader.model.familiar import line_key

_TEXT: Final = HEADINGS | names("p ul ol li dl dt dd blockquote pre table tbody tr td th")
"""Elements in which a text says something; one without a name is no box."""


def drop_familiar(choice: Choice, familiar: Collection[int], feed: str) -> None:
    """Drop familiar lines that stand in boxes of their own, and the headings of such.

    A text, too, may say something again: what led to all this, that it is the fourth part of a
    series. That is a paragraph among its paragraphs, or a heading among its headings. So what goes
    is an element that holds nothing but familiar lines, and is of another kind than what stands
    around it. Where a page says nothing else, all of it stays.

    Args:
        choice: The lines of the page.
        familiar: The keys of lines that most other pages of the site have.
        feed: What the feed has of the text, a line each; what it says is no furniture of the page.
    """
    if not familiar:
        return
    said = set(map(line_key, feed.splitlines()))
    lines = chosen_lines(choice)
    known = [
        index
        for index in lines
        if (key := line_key(choice.runs[index].text)) in familiar and key not in said
    ]
    own: Counter[html.HtmlElement] = Counter()
    for index in set(lines).difference(known):
        own.update(ancestors(choice.runs[index].block))
    if not own:
        return
    before = list(choice.chosen)
    for index in known:
        choice.chosen[index] = not _stands_apart(choice.runs[index].block, own)
    if before != choice.chosen:
        drop_left_over(choice, before)
        choice.recount()


def _stands_apart(block: html.HtmlElement, own: Counter[html.HtmlElement]) -> bool:
    """Tell whether the largest element around a line that says nothing else is a box.

    Args:
        block: What the line stands in.
        own: How many lines that are not familiar each element holds, if any.
    """
    if block in own:
        return False
    box = block
    while (around := box.getparent()) is not None and around not in own:
        box = around
    if around is None or box.tag in HEADINGS or (box.tag in _TEXT and not _named(box)):
        return False
    kind = (box.tag, _named(box))
    return all((each.tag, _named(each)) != kind for each in around if each in own)


def _named(element: html.HtmlElement) -> str:
    """Return how an element is called, whatever the order of its names."""
    return " ".join(sorted(element.get("class", "").split()))
