"""Tables of contents: links to the parts of the very text, or of the series that it is one of."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS
from newsreader.extract.body.lines.links import leads_into_page, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.onward import BACK
from newsreader.extract.names import FRAMES, LISTS, SUBHEADINGS
from newsreader.model.letters import letters_of

_LABEL: Final = re.compile(
    r"\W*(?:(?P<sure>table of contents?|in this (?:article|post|guide|story|piece)|on this page"
    r"|jump to(?: a section)?|inhaltsverzeichnis|in diesem (?:artikel|beitrag)|table des matières"
    r"|dans cet article|en este artículo|in questo articolo|neste artigo|in dit artikel"
    r"|inhoudsopgave|spis treści|目次)"
    r"|contents|inhalt|sommaire|contenidos?|índice|indice|sommario|inhoud|innehåll|indhold|innhold|содержание|目录)\W*",
    re.IGNORECASE,
)
_FEWEST_IN_LINE: Final = 3
_FEW_WORDS: Final = 8
"""Words of a row of marks of notes, or of letters of an index, at most."""
_LONGEST: Final = 60
"""Characters of a label."""
_MOST: Final = 5
"""Labels that are looked at."""
_FEWEST: Final = 3
"""Links of a list beside the one entry that is the page itself."""
_ALL_LINKED: Final = 0.9
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:toc|table-?of-?contents|inhaltsverzeichnis)(?=$|[\s_-])", re.IGNORECASE
)
"""What a table of contents is called."""
_PRESS: Final = re.compile(
    r"\b(?:click|tap|klick\w*|tipp(?:en|e)|clique[rz]?|clic|clicca\w*|pulsa|toca"
    r"|klik\w*|tryk|kliknij|klikněte|нажмите|натисніть)\b|点击|點擊|クリック|클릭",
    re.IGNORECASE,
)
_LONGEST_ENTRY: Final = 30
"""Words of a line of one, or of what tells how it is used."""
_LONGEST_NAME: Final = 300
_NEAR: Final = 6


def drop_contents(choice: Choice) -> None:
    """Drop a label like "In this article" with its list of links into the page, or without one.

    So goes one line that is all of at least three such links, and one that leads back to a list.

    A list of words under it says what the text is about, and stays, unless they are its headings.

    Args:
        choice: The lines of the page.
    """
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if _is_contents(run) or (BACK.match(run.text) and leads_into_page(run)):
            choice.chosen[index] = False
    _drop_called(choice)
    _drop_rest(choice)
    heads = _heads_of(choice)
    chosen = chosen_lines(choice)
    labels = (
        (place, label)
        for place, index in enumerate(chosen)
        if len(choice.runs[index].text) <= _LONGEST
        and (label := _LABEL.fullmatch(choice.runs[index].text)) is not None
    )
    for place, label in islice(labels, _MOST):
        index = chosen[place]
        listed = _list_after(choice, chosen, place)
        runs = [choice.runs[at] for at in listed]
        if not runs:
            choice.chosen[index] = label["sure"] is None
        elif all(leads_into_page(run) for run in runs) or (
            label["sure"] and _names_heads(choice, heads, listed)
        ):
            for at in (index, *listed):
                choice.chosen[at] = False


def _drop_called(choice: Choice) -> None:
    """Drop what is left of a box that is called a table of contents, whose links all lead down.

    What an item of one is called says nothing of the others.
    """
    boxes: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs):
        around = islice(ancestors(run.block), int(run.block.tag in SUBHEADINGS), _NEAR)
        for each in around:
            if each.tag not in FRAMES and _CALLED.search(each.get("class", "")[:_LONGEST_NAME]):
                boxes.setdefault(each, []).append(index)
    for lines in boxes.values():
        runs = [choice.runs[at] for at in lines]
        if len(runs) == 1 and runs[0].block.tag in SUBHEADINGS:
            choice.chosen[lines[0]] = False  # a script would make the links
        links = [run for run in runs if run.linked]
        if any(len(run.words) > _LONGEST_ENTRY for run in runs) or len(links) < _FEWEST - 1:
            continue
        if all(map(leads_into_page, links)):
            for at in lines:
                choice.chosen[at] = False


def _drop_rest(choice: Choice) -> None:
    """Drop what is left of links into the page in a row, one a line.

    Most of them are out, or are called as headings below.
    """
    row: list[int] = []
    heads = _heads_of(choice)
    for index in range(len(choice.runs) + 1):
        if index < len(choice.runs) and leads_into_page(choice.runs[index]):
            row.append(index)
            continue
        left = [at for at in row if choice.chosen[at]]
        named = _names_heads(choice, heads, row)
        if len(row) >= _FEWEST and (named or 2 * len(left) < len(row)):
            for at in left:
                choice.chosen[at] = False
        if len(row) >= _FEWEST and row[0] and _stands_above(choice.runs[row[0] - 1]):
            choice.chosen[row[0] - 1] &= any(choice.chosen[at] for at in row)
        row = []


def _heads_of(choice: Choice) -> dict[str, int]:
    """Return the places of the headings of a text by their letters."""
    return {
        letters_of(choice.runs[index].text): index
        for index in chosen_lines(choice)
        if choice.runs[index].block.tag in SUBHEADINGS
    }


def _names_heads(choice: Choice, heads: Mapping[str, int], row: Sequence[int]) -> bool:
    """Tell whether three in four of a few lines are called as headings below them."""
    named = [at for at in row if heads.get(letters_of(choice.runs[at].text), 0) > at]
    return len(row) >= _FEWEST and 4 * len(named) >= 3 * len(row)


def _tells_to_press(run: Run) -> bool:
    """Tell whether a line tells its reader to click on what is below it."""
    return len(run.words) <= _LONGEST_ENTRY and _PRESS.search(run.text) is not None


def _stands_above(run: Run) -> bool:
    """Tell whether a line says nothing without the links that it stands above."""
    headed = run.block.tag in SUBHEADINGS and len(run.text) <= _LONGEST
    return _tells_to_press(run) or (headed and run.text.endswith(COLONS))


def _list_after(choice: Choice, chosen: Sequence[int], place: int) -> list[int]:
    """Return the lines of the list right after a line."""
    if place + 1 == len(chosen):
        return []
    around = [each for each in ancestors(choice.runs[chosen[place + 1]].block) if each.tag in LISTS]
    if not around:
        return []
    outer = around[-1]
    found = []
    for at in chosen[place + 1 :]:
        if outer not in ancestors(choice.runs[at].block):
            break
        found.append(at)
    return found


def _is_contents(run: Run) -> bool:
    """Tell whether a line is a row of links into its page; numbers of lines of code are none."""
    if any(each.tag == "pre" for each in ancestors(run.block)) or len(run.words) < _FEW_WORDS:
        return False
    return len(set(links_of(run))) >= _FEWEST_IN_LINE and leads_into_page(run)


def drop_series(choice: Choice) -> None:
    """Drop a list of links one of whose entries is the headline of the page and is none.

    Args:
        choice: The lines of the page.
    """
    titles = [*choice.known.titles, *choice.known.authors]
    known = {letters_of(title) for title in titles} - {""}
    lists: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice):
        around = next(
            (each for each in ancestors(choice.runs[index].block) if each.tag in LISTS), None
        )
        if around is not None:
            lists.setdefault(around, []).append(index)
    for inside in lists.values():
        runs = [choice.runs[index] for index in inside]
        own = [run for run in runs if run.linked < _ALL_LINKED * len(run.words)]
        if len(own) == 1 and len(runs) > _FEWEST and letters_of(own[0].text) in known:
            for index in inside:
                choice.chosen[index] = False
