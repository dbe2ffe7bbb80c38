"""Pictures that stand with the lines around an article and not with its own."""

from collections.abc import Sequence

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.column import column_of, is_open
from newsreader.extract.body.lines.kinds import is_paragraph
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.media.places import last_line
from newsreader.extract.body.media.shown import has_own_caption


def without_strays(
    choice: Choice, found: Sequence[tuple[html.HtmlElement, int]]
) -> list[tuple[html.HtmlElement, int]]:
    """Return what is found without pictures that go with lines which are none of the article.

    Behind the last line of a text that is what another line parts from it, or what stands in
    another box: the portrait of who wrote it, the first picture of a rail. So it is amid a text
    that goes on below such boxes, with its questions or its notes.

    Args:
        choice: The lines of the page.
        found: Pictures, players and rules, each with the number of lines that begin before it.
    """
    chosen = choice.chosen
    column, _ = column_of(choice)
    if column is None:
        return list(found)
    first = next((at for at in chosen_lines(choice) if _is_text(choice.runs[at], column)), 0)
    last = last_line(choice)

    def strays(element: html.HtmlElement, place: int) -> bool:
        if element.tag not in {"img", "picture"} or has_own_caption(element):
            return False
        if place > last:
            return place > last + 1 or not _is_in(element, column)
        beside = place <= first or any(chosen[place - 1 : place + 1])
        return not beside and not _is_in(element, column)

    return [(element, place) for element, place in found if not strays(element, place)]


def _is_text(run: Run, column: html.HtmlElement) -> bool:
    return is_paragraph(run) and column in ancestors(run.block)


def _is_in(element: html.HtmlElement, column: html.HtmlElement) -> bool:
    parent = element.getparent()
    return parent is not None and is_open(parent, column)
