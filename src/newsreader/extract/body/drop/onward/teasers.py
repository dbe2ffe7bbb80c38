"""Cards that announce other texts of a site: a linked headline, a date or a beginning each."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_paragraph
from newsreader.extract.body.lines.links import is_own, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import DATE
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_FRAMES: Final = names("html body main")
_ALL_LINKED: Final = 0.9
_SHORTEST: Final = 3
"""Words of a headline."""
_LONGEST: Final = 160
"""Words of a card."""
_NEAR: Final = 8
"""Elements around a headline, one of which may be its card."""
_LEAST: Final = 100
"""Words of paragraphs that a text has beside such cards."""
_MOST_LETTERS: Final = 600
_NUMBER: Final = re.compile(r"\d+")
_CUT_OFF: Final = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\W*$")
_ARTICLE: Final = re.compile(r"schema\.org/(?:\w*Article|BlogPosting)$", re.IGNORECASE)
_MINUTES: Final = re.compile(r"\d{1,3}[ -]?min(?:ute)?s?\.? read\b.{0,20}", re.IGNORECASE)

_LENGTH: Final = re.compile(r"\d[ -]?min(?:ute)?s?\.? read\W*$", re.IGNORECASE)
"""The same right behind a date, where a page has no space between the two."""
_SHORT: Final = 10

_MOST_OF_A_TEXT: Final = 0.3
"""The share of a text that cards at its end may have."""
_LONGEST_CARD: Final = 60
"""Words of a card under a text."""

_Row = tuple[html.HtmlElement | None, str, str]
"""What the cards of a row have in common, whatever their numbers."""
_Alike = tuple[html.HtmlElement | None, str, str | None]
"""The same of cards under a text, whose classes are one to the letter."""


def drop_teasers(choice: Choice) -> None:
    """Drop rows of cards with a headline that leads to the site, half of which look like teasers.

    A teaser has a date, a reading time or a text that breaks off, or says in its markup that it is
    an article. Where the cards are all that a page has, it is a list of them, and they stay.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    rows: dict[_Row, set[html.HtmlElement]] = {}
    heads: dict[html.HtmlElement, int] = {}
    lines: dict[html.HtmlElement, list[Run]] = {}
    headlines = [run for run in choice.runs if _is_headline(run, url)]
    for run in headlines:
        for each in ancestors(run.block):
            heads[each] = heads.get(each, 0) + 1
    for run in headlines:
        for each in islice(ancestors(run.block), 1, _NEAR):
            if each.tag in _FRAMES or heads[each] > 1 or choice.counts[each].words > _LONGEST:
                break
            rows.setdefault(_row_of(each), set()).add(each)
            lines[each] = []
    for run in choice.runs:
        for each in islice(ancestors(run.block), 2 * _NEAR):
            if each in lines:
                lines[each].append(run)
    full = {
        kind
        for kind, row in rows.items()
        if len(row) > 1
        and 2 * sum(_is_other(card) or _is_teaser(lines[card]) for card in row) >= len(row)
    }
    if not full:
        return
    chosen = chosen_lines(choice)
    inside = {
        at
        for at in chosen
        if any(
            _row_of(each) in full for each in islice(ancestors(choice.runs[at].block), 2 * _NEAR)
        )
    }  # in a card whose headline is missing too
    rest = (choice.runs[at] for at in chosen if at not in inside)
    if sum(len(run.words) for run in rest if is_paragraph(run)) >= _LEAST:
        for at in inside:
            choice.chosen[at] = False


def _row_of(element: html.HtmlElement) -> _Row:
    """Return what the cards of a row have in common."""
    called = _NUMBER.sub("#", element.get("class", "")[:_MOST_LETTERS])
    return element.getparent(), element.tag, " ".join(called.split()[:2])


def _is_other(card: html.HtmlElement) -> bool:
    """Tell whether a card says in its markup that it is an article, and so another one."""
    kind = card.get("itemtype", "")[:_MOST_LETTERS]
    return card.get("itemscope") is not None and _ARTICLE.search(kind) is not None


def _is_teaser(lines: list[Run]) -> bool:
    return any(
        DATE.fullmatch(run.text[:_MOST_LETTERS])
        or _CUT_OFF.search(run.text[-_MOST_LETTERS:])
        or _MINUTES.fullmatch(run.text[:_MOST_LETTERS])
        or (len(run.words) <= _SHORT and _LENGTH.search(run.text[-_MOST_LETTERS:]))
        for run in lines
    )


def _is_headline(run: Run, url: str) -> bool:
    """Tell whether a line is a heading that is all of a link to the site of the page."""
    if run.block.tag not in HEADINGS or len(run.words) < _SHORTEST:
        return False
    if run.linked < _ALL_LINKED * len(run.words):
        return False
    return all(is_own(link.get("href", ""), url) for link in links_of(run))


def drop_cards(choice: Choice) -> None:
    """Drop rows of cards under the text, each with a link for its headline."""
    chosen = chosen_lines(choice)
    runs = choice.runs
    words: dict[html.HtmlElement, int] = {}
    for index in chosen:
        home = home_of(runs[index])
        if home is not None and is_paragraph(runs[index]):
            words[home] = words.get(home, 0) + len(runs[index].words)
    if not words:
        return
    home = max(words, key=lambda each: words[each])
    if words[home] < _MOST_OF_A_TEXT * sum(words.values()):
        return  # the text is one of cards
    around = set(ancestors(home))
    last = max(at for at in chosen if home_of(runs[at]) is home and is_paragraph(runs[at]))
    tail = [index for index in chosen if index > last]
    choice.recount()
    within = [index for index in tail if home not in ancestors(runs[index].block)]
    rows = _rows(choice, within, around)
    inside = [
        index
        for index in within
        if any(
            (each.getparent(), each.tag, each.get("class")) in rows
            for each in ancestors(runs[index].block)
        )
    ]
    total = sum(len(runs[index].words) for index in chosen)
    if sum(len(runs[index].words) for index in inside) <= _MOST_OF_A_TEXT * total:
        for index in inside:
            choice.chosen[index] = False


def _rows(choice: Choice, tail: Sequence[int], around: set[html.HtmlElement]) -> set[_Alike]:
    """Return the rows of elements that are alike, with a heading or a picture and a link each."""
    cards: dict[_Alike, set[html.HtmlElement]] = {}
    headed: dict[html.HtmlElement, bool] = {}
    for index in tail:
        run = choice.runs[index]
        if len(run.words) < 3 or run.linked < _ALL_LINKED * len(run.words):
            continue
        for each in ancestors(run.block):
            if each in around or choice.counts[each].chosen > _LONGEST_CARD:
                break
            if each not in headed:
                headed[each] = next(each.iter("img", *HEADINGS), None) is not None
            if headed[each]:
                row = (each.getparent(), each.tag, each.get("class"))
                cards.setdefault(row, set()).add(each)
    return {row for row, found in cards.items() if len(found) > 1}
