"""The sources of an article: a list under "References" that no number of its text points to."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.body.lines.kinds import home_of, kind_of
from newsreader.extract.body.lines.links import is_own, leads_to_people, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_of_seller
from newsreader.extract.body.words.abroad import REFERENCES_HEAD
from newsreader.extract.body.words.papers import CATALOGUES
from newsreader.extract.names import HEADINGS, LISTS
from newsreader.model.names import names

_FOREIGN: Final = names("nav header form footer menu dialog")
_MOST: Final = 200
"""Lines of a list of sources."""
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:citations?|references?|sources?|bibliography|footnotes?|works-cited)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What a list of sources, or an item of it, is called."""
_CITED: Final = re.compile(
    r"https?://\S|\bwww\.\w|\bdoi\b|\bISBN\b|[(,. ](?:19|20)\d\d[a-z]?[).,;:]"
)
"""What a source without a link has: an address, a number, a year."""
_LONGEST: Final = 300
_SHARE: Final = 2 / 3
"""The least share of a list that are sources by their looks."""
_ITEMS: Final = names("p div")


def keep_references(choice: Choice) -> None:
    """Choose the sources below a line that announces them, and that line.

    They stand in a list, or are paragraphs alike; most of them lead to other sites, or tell when
    something came out, if they are not called what they are.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    url = choice.known.url
    first = next(iter(chosen_lines(choice)), len(choice.runs))
    for head in range(first + 1, len(choice.runs) - 1):
        run = choice.runs[head]
        if run.linked or REFERENCES_HEAD.fullmatch(run.text) is None or _is_apart(run):
            continue
        row = _row_under(choice.runs, head)
        if row and not all(choice.chosen[at] for at in row) and _are_sources(choice, row, url):
            for at in (head, *row):
                choice.chosen[at] = not _leads_to_catalogues(choice.runs[at])
    choice.recount()


def _leads_to_catalogues(run: Run) -> bool:
    """Tell whether a line below a source is but links to where it may be looked up."""
    linked = run.linked == len(run.words) > 0
    return (
        linked
        and len(run.text) <= _LONGEST
        and run.block.tag in _ITEMS
        and CATALOGUES.fullmatch(run.text) is not None
    )


def _is_apart(run: Run) -> bool:
    """Tell whether a line stands in the frame of its page, or among what readers wrote."""
    return any(each.tag in _FOREIGN or holds_comments(each) for each in ancestors(run.block))


def _row_under(runs: Sequence[Run], head: int) -> list[int]:
    """Return the lines of the list right under a line, or of the paragraphs alike there."""
    run = runs[head + 1]
    below = range(head + 1, min(len(runs), head + 1 + _MOST))
    around = _list_of(run)
    if around is not None:
        if around in ancestors(runs[head].block):
            return []
        return list(takewhile(lambda at: around in ancestors(runs[at].block), below))
    if run.block.tag not in _ITEMS or home_of(run) is not home_of(runs[head]):
        return []
    return list(takewhile(lambda at: _is_brother(runs[at], run), below))


def _is_brother(run: Run, first: Run) -> bool:
    return home_of(run) is home_of(first) and kind_of(run.block) == kind_of(first.block)


def _list_of(run: Run) -> html.HtmlElement | None:
    return next((each for each in ancestors(run.block) if each.tag in LISTS), None)


def _are_sources(choice: Choice, row: Sequence[int], url: str) -> bool:
    """Tell whether most lines of a row are what a text is based on."""
    runs = [choice.runs[at] for at in row]
    if any(map(is_of_seller, runs)) or any(map(_is_apart, runs)):
        return False
    if any(run.block.tag in HEADINGS for run in runs):  # of cards
        return False
    around = _list_of(runs[0])
    if around is None:
        return all(_is_source(run, url) for run in runs)
    if sum(_leads_home(run, url) for run in runs) > (1 - _SHARE) * len(runs):
        return False
    if _is_called(around) or all(any(map(_is_called, _within(run, around))) for run in runs):
        return True
    return sum(_is_source(run, url) for run in runs) >= _SHARE * len(runs)


def _within(run: Run, around: html.HtmlElement) -> list[html.HtmlElement]:
    return list(takewhile(lambda each: each is not around, ancestors(run.block)))


def _is_called(element: html.HtmlElement) -> bool:
    called = f"{element.get('class', '')[:_LONGEST]} {element.get('id', '')[:_LONGEST]}"
    return _CALLED.search(called) is not None


def _leads_home(run: Run, url: str) -> bool:
    """Tell whether all of a line leads into its own site."""
    links = list(links_of(run)) if run.linked >= len(run.words) else []
    return bool(links) and all(is_own(each.get("href", ""), url) for each in links)


def _is_source(run: Run, url: str) -> bool:
    links = [each.get("href", "").strip() for each in links_of(run)]
    if any(not is_own(link, url) and not leads_to_people(link) for link in links):
        return True
    return not links and _CITED.search(run.text) is not None
