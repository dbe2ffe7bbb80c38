"""The free beginning of a text of which the rest is for sale."""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.kinds import is_part, is_prose, is_short_paragraph, stands_as
from newsreader.extract.body.lines.runs import Run, runs_of
from newsreader.extract.body.words.paying import asks_to_pay
from newsreader.extract.body.write import Writer
from newsreader.extract.names import SUBHEADINGS
from newsreader.extract.tree import tree_of

_TEXTS: Final = ("table", "blockquote", "pre", "ul", "ol")
"""What stands in a figure and is text."""
_KIN: Final = 2
"""Words that a beginning and what its page says of the article have both, one of few of these."""
_STEM: Final = 5
"""Letters by which two forms of a word are one; a shorter word is everywhere."""
_WORD: Final = re.compile(r"[^\W\d_]{5,60}")
_DENSE: Final = re.compile(r"(?=([\u30a0-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}))")
_LONGEST: Final = 20_000


def beginning_of(markup: str, about: Iterable[str]) -> str:
    """Return what everybody may read, as HTML, or `""`.

    It ends where the page asks for money. Where its paragraphs have nothing to do with what the
    page says that the article is about they are what the shop says of itself.

    Args:
        markup: What was chosen of a page that is behind a paywall.
        about: Its headline and description.
    """
    body = tree_of(markup).body
    free = list(takewhile(lambda run: not asks_to_pay(run.text), runs_of(body)))
    prose = [run for run in free if is_prose(run)]
    said, told = _stems(" ".join(run.text for run in prose)), _stems(" ".join(about))
    if len(said & told) < max(1, min(_KIN, len(told) // 2)):
        return ""
    return Writer(_with_short(free, prose), ()).write(body)


def _with_short(free: Sequence[Run], prose: Sequence[Run]) -> list[Run]:
    """Return paragraphs with what is among them, and those of few words before and behind them.

    What the shop says in few words stands below them, or in boxes of its own; a caption says
    nothing without its picture, nor does the lone link to another article.

    Args:
        free: The lines that everybody may read.
        prose: The paragraphs among them; at least one.
    """
    looks, told = {stands_as(run) for run in prose}, set(prose)
    text = [run in told or (is_short_paragraph(run) and stands_as(run) in looks) for run in free]
    first, last = text.index(True), len(text) - 1 - text[::-1].index(True)
    while first and free[first - 1].block.tag in SUBHEADINGS:
        first -= 1
    return [run for run in free[first : last + 1] if run in told or not _is_beside(run)]


def _is_beside(run: Run) -> bool:
    """Tell whether a line is a caption, or nothing but a link that is no item of a list."""
    figure = next((each for each in ancestors(run.block) if each.tag == "figure"), None)
    if figure is not None and next(figure.iter(*_TEXTS), None) is None:
        return True
    return 0 < len(run.words) <= run.linked and not is_part(run)


def _stems(text: str) -> set[str]:
    text = text[:_LONGEST].casefold()
    return {word[:_STEM] for word in _WORD.findall(text)} | set(_DENSE.findall(text))
