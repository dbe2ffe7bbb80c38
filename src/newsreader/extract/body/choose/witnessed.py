"""Which lines of a page its witnesses have: the library, the feed, what the page says itself."""

from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.choose.match import matched
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.runs import WORD, Run, count_words

_LONG_TEXT: Final = 100
"""Words of a witness that has more than a summary."""
LONG_LINE: Final = 8
"""Words of a line that is known again whoever says it."""
_SURE: Final = 0.9
_LONG_PROSE: Final = 12
_MUCH_PROSE: Final = 300
_MISTAKEN: Final = 0.15
"""The share of a page's prose below which a witness has missed the article."""


def choose(runs: Sequence[Run], witness: str, others: Sequence[str] = ()) -> Choice:
    """Choose the lines that a witness has.

    Args:
        runs: The lines of the page.
        witness: The text of the article as a library sees it.
        others: The text as others have it; a paragraph that is in one of them is chosen too.
    """
    chosen = [2 * share > 1 for share in _shares(runs, witness)]
    for other in others:
        if count_words(other) < _LONG_TEXT:
            continue
        for index, share in enumerate(_shares(runs, other)):
            if share > _SURE and len(runs[index].words) >= LONG_LINE:
                chosen[index] = True
    return Choice(runs, chosen)


def _shares(runs: Sequence[Run], witness: str) -> list[float]:
    """Return of each line the share of its words that a witness has."""
    words = [word for run in runs for word in run.words]
    hits = matched(words, WORD.findall(witness.lower()))
    shares: list[float] = []
    at = 0
    for run in runs:
        shares.append(sum(hits[at : at + len(run.words)]) / max(1, len(run.words)))
        at += len(run.words)
    return shares


def trust_prose(choice: Choice, prose: Sequence[int]) -> None:
    """Choose all prose of a page of which the witness has next to nothing: it was mistaken.

    Prose is a line of some length outside of links and of what is furniture by its name. A page of
    cards, each with a paragraph, is such a page.

    Args:
        choice: The lines of the page.
        prose: Which of them are prose, as `prose_of` tells.
    """
    words = sum(len(choice.runs[index].words) for index in prose)
    pairs = zip(choice.runs, choice.chosen, strict=True)
    chosen = sum(len(run.words) for run, is_chosen in pairs if is_chosen)
    if words < _MUCH_PROSE or chosen > _MISTAKEN * words:
        return
    for index in prose:
        choice.chosen[index] = True
    choice.recount()


def prose_of(runs: Sequence[Run]) -> list[int]:
    """Return which lines of a page are prose."""
    known: dict[html.HtmlElement, bool] = {}
    return [index for index, run in enumerate(runs) if _is_prose(run, known)]


def _is_prose(run: Run, known: dict[html.HtmlElement, bool]) -> bool:
    if len(run.words) < _LONG_PROSE or 2 * run.linked > len(run.words):
        return False
    around = [each for each in ancestors(run.block) if each.tag not in {"body", "html"}]
    for element in reversed(around):
        if element not in known:
            known[element] = is_furniture(element) or element.tag in {"aside", "header"}
        if known[element]:
            return False
    return True
