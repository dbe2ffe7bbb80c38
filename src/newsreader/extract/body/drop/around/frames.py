"""What stands beside a text in the cells of a page set in a table, and before its headline."""

from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_paragraph
from newsreader.model.names import names

_CELLS: Final = names("td th")
_MOST_OF_PROSE: Final = 0.8
"""The share of the text's paragraphs in its cell."""
_LEAST: Final = 60
"""Words of the paragraphs of a text that is told from what is around it."""
_SHARE: Final = 0.15
"""The share of a text that may stand before its headline and be none of it."""


def drop_frames(choice: Choice) -> None:
    """Drop lines of the cells around the one that holds the text, and those above the headline.

    Paragraphs stay: what is told in two columns is told in two cells.

    Args:
        choice: The lines of the page.
    """
    _drop_cells(choice)
    _drop_above(choice)


def _drop_cells(choice: Choice) -> None:
    words: dict[html.HtmlElement, int] = {}
    total = 0
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if is_paragraph(run):
            total += len(run.words)
            for each in ancestors(run.block):
                if each.tag in _CELLS:
                    words[each] = words.get(each, 0) + len(run.words)
    around = [each for each in words if words[each] >= _MOST_OF_PROSE * total]
    if total < _LEAST or not around:
        return
    home = max(around, key=lambda each: sum(1 for _ in ancestors(each)))
    frames = {each for each in ancestors(home) if each.tag == "table"}
    for index in chosen_lines(choice):
        above = list(ancestors(choice.runs[index].block))
        if home not in above and not frames.isdisjoint(above):
            choice.chosen[index] = is_paragraph(choice.runs[index])


def _drop_above(choice: Choice) -> None:
    """Drop the few lines above the headline that do not stand with it: of cookies, of the site."""
    runs = choice.runs
    head = next((at for at, run in enumerate(runs) if run.block.tag == "h1"), 0)
    chosen = chosen_lines(choice)
    words = sum(len(runs[at].words) for at in chosen)
    above = [at for at in chosen if at < head]
    if words < _LEAST or sum(len(runs[at].words) for at in above) > _SHARE * words:
        return
    home = runs[head].block.getparent()
    for at in above:
        if home not in ancestors(runs[at].block):
            choice.chosen[at] = False
