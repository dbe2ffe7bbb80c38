"""Panels of a page that a button or a tab shows: which they are, and whether text is in them."""

from typing import Final, TypeAlias

from lxml import html

from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.runs import Run, runs_of

Named: TypeAlias = dict[str, html.HtmlElement]
"""The elements of a page by their names."""
TARGETS: Final = ("aria-controls", "data-bs-target", "data-target", "href")
"""Where what is pressed names its panel, the surest first."""
_FOLDS: Final = ("aria-expanded", "aria-controls")
_LEAST: Final = 60
"""Characters of a piece of text that is more than a label."""


def named_in(body: html.HtmlElement) -> Named:
    """Return the elements of a page that have a name; of one that is given twice the first."""
    named: Named = {}
    for each in body.iter():
        if name := each.get("id"):
            named.setdefault(name, each)
    return named


def folds_out(element: html.HtmlElement) -> bool:
    """Tell whether an element says that it folds something out."""
    return any(element.get(name) is not None for name in _FOLDS)


def has_text(panel: html.HtmlElement) -> bool:
    """Tell whether a panel is of the text: a sentence is in it, and no more links than words."""
    runs = _runs_of(panel)
    return _is_said(runs) and any(len(run.text) >= _LEAST for run in runs)


def has_words(panel: html.HtmlElement) -> bool:
    """Tell whether a panel has a few words, not those of readers, and no more of them in links."""
    runs = _runs_of(panel)
    return any(run.words for run in runs) and _is_said(runs)


def _runs_of(panel: html.HtmlElement) -> list[Run]:
    return [] if is_beside_text(panel) else runs_of(panel)


def _is_said(runs: list[Run]) -> bool:
    return 2 * sum(run.linked for run in runs) <= sum(len(run.words) for run in runs)
