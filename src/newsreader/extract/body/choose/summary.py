"""The points of an article, in a list above its first paragraph.

A library that reads text only begins a text at its first paragraph. Between that and the headline
stand lists of other things, too: names and dates, buttons to share it, the parts of the text.
"""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import COLONS, is_prose
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import MINUTES, WHEN, is_stamp
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.body.words.signed import BYLINE, SIGNED
from newsreader.extract.names import BOXES, HEADINGS, LISTS, SUBHEADINGS, hyphened
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_APART: Final = names("nav footer figure form table button dialog menu")
_ASKING: Final = names("input button select textarea time img")
_NAMED: Final = re.compile(
    r"(?:^|[^a-z])(?:summary|summaries|bullets?|highlights?|takeaways?|tldr|(?:key|main)-?(?:points"
    r"|facts|takeaways)|at-?a-?glance|in-?brief|zusammenfassung|resumen|en-?bref|essentiel"
    r"|riassunto)(?=$|[^a-z])",
    re.IGNORECASE,
)
"""What a box of points is called."""
_FEWEST: Final = 2
"""Points that make a list."""
_MOST_ABOVE: Final = 40
"""Lines between the headline and the first paragraph."""
_LEAST: Final = 2
"""Words of a point in a box that is called so."""
_LEAST_SAID: Final = 4
"""Words of one in a list that nothing calls so, and how many they have in the middle."""
_LEAST_OF_ALL: Final = 6
_LEAST_OF_LEAD: Final = 40
"""Words of a lead that is no line to sum up the text."""
_LONGEST: Final = 60
_LONGEST_HEADING: Final = 6
_MOST_LINES: Final = 5
"""Paragraphs of a short form of the text."""
_NAMES: Final = 600
"""Characters of a name that are looked at."""


def keep_summary(choice: Choice) -> None:
    """Choose the points of an article above its first paragraph, and their heading.

    A list of them has no link and nothing to click, and sentences or the like for items; one that
    is called a summary may have short ones. So does a box that is called so, of a heading and of
    paragraphs.

    Args:
        choice: The lines of the page, boilerplate dropped.
    """
    titles = choice.known.titles
    runs = choice.runs
    first = next((at for at in chosen_lines(choice) if _is_text(runs[at])), None)
    if first is None:
        return
    heads = {letters_of(title) for title in titles} - {""}
    above = max(0, first - _MOST_ABOVE)
    top = next((at for at in range(first, above - 1, -1) if _is_title(runs[at], heads)), None)
    if top is None:
        return
    subheads = {letters_of(run.text) for run in runs[first:] if run.block.tag in SUBHEADINGS}
    around_text = set(ancestors(runs[first].block))
    lists: dict[html.HtmlElement, list[int]] = {}
    boxes: dict[html.HtmlElement, list[int]] = {}
    for index in range(top + 1, first):
        points, box = _around(runs[index], around_text)
        if points is not None:
            lists.setdefault(points, []).append(index)
        elif box is not None:
            boxes.setdefault(box, []).append(index)
    for box, lines in boxes.items():
        if _is_short_form(box, [runs[index] for index in lines]):
            for index in lines:
                choice.chosen[index] = True
    leads = [at for at in range(top + 1, first) if len(runs[at].words) >= _LEAST_OF_LEAD]
    if len(leads) == 1 and _is_lead(runs[leads[0]], runs[top], around_text):
        choice.chosen[leads[0]] = True
    for points, lines in lists.items():
        if _is_summary(points, [runs[index] for index in lines], subheads | heads):
            for index in (*_heading(choice, points, lines[0]), *lines):
                choice.chosen[index] = True
    choice.recount()


def _is_text(run: Run) -> bool:
    return is_prose(run) and run.block.tag not in {"figcaption", "li"}


def _is_title(run: Run, heads: set[str]) -> bool:
    return run.block.tag in HEADINGS and letters_of(run.text) in heads


def _around(
    run: Run, around_text: set[html.HtmlElement]
) -> tuple[html.HtmlElement | None, html.HtmlElement | None]:
    """Return the outermost list that a line stands in, and the box called a summary, beside a text.

    There is neither in what is set apart from it.
    """
    found = box = None
    for element in ancestors(run.block):
        if element in around_text:
            break
        if element.tag in _APART or is_furniture(element) or is_box(element):
            return None, None
        if holds_comments(element):
            return None, None
        if element.tag in LISTS:
            found = element
        elif element.tag in BOXES and _is_named(element):
            box = element
    return found, box


def _is_lead(run: Run, title: Run, around_text: set[html.HtmlElement]) -> bool:
    """Tell whether a line is a long text without an element of its own in the headline's box."""
    if run.block.tag != "div" or run.linked or not is_prose(run) or _is_label(run):
        return False
    if next(run.block.iter("p"), None) is not None or _around(run, around_text) != (None, None):
        return False
    home = run.block.getparent()
    if home is None or home in around_text or is_box(home) or is_furniture(home):
        return False
    return home in ancestors(title.block) and not (is_box(run.block) or is_furniture(run.block))


def _is_short_form(box: html.HtmlElement, lines: Sequence[Run]) -> bool:
    """Tell whether a box called a summary is a short heading and paragraphs, and nothing else."""
    if next(box.iter("a", *_ASKING), None) is not None:
        return False
    head, *rest = lines
    if head.block.tag not in SUBHEADINGS or len(head.words) > _LONGEST_HEADING:
        return False
    return 0 < len(rest) <= _MOST_LINES and all(map(_is_text, rest))


def _is_summary(points: html.HtmlElement, lines: Sequence[Run], known: set[str]) -> bool:
    """Tell whether a list has the points of an article for its items.

    Args:
        points: The list.
        lines: The lines in it.
        known: The headline and the subheads, of which a table of contents is made.
    """
    if len(lines) < _FEWEST or any(run.linked for run in lines):
        return False
    if next(points.iter("a", *_ASKING), None) is not None:
        return False
    if any(_is_label(run) or letters_of(run.text) in known for run in lines):
        return False
    counts = sorted(len(run.words) for run in lines)
    least = _LEAST if _is_called_so(points) else _LEAST_SAID
    if counts[0] < least or counts[-1] > _LONGEST:
        return False
    return least == _LEAST or counts[len(counts) // 2] >= _LEAST_OF_ALL


def _is_called_so(points: html.HtmlElement) -> bool:
    """Tell whether a list, or the box that holds nothing else, calls itself a summary."""
    return any(
        each is not None and each.tag not in {"body", "main", "article"} and _is_named(each)
        for each in (points, points.getparent())
    )


def _is_named(element: html.HtmlElement) -> bool:
    called = " ".join(
        element.get(name, "") for name in ("class", "id", "data-testid", "aria-label")
    )
    return _NAMED.search(hyphened(called[:_NAMES]).replace("_", "-")) is not None


def _is_label(run: Run) -> bool:
    """Tell whether a line says by whom, when or how long, or what the page wants."""
    return (
        any(each.fullmatch(run.text) for each in (LABEL, END, MINUTES))
        or any(each.match(run.text) for each in (BYLINE, SIGNED, WHEN))
        or is_stamp(run.text)
    )


def _heading(choice: Choice, points: html.HtmlElement, first: int) -> list[int]:
    """Return the place of the line that heads a list of points, if one does."""
    index = first - 1
    if index < 0 or choice.chosen[index]:
        return []
    run = choice.runs[index]
    home = points.getparent()
    beside = home is not None and (run.block is home or home in ancestors(run.block))
    alone = home is not None and choice.counts[home].words == (
        choice.counts[points].words + len(run.words)
    )
    short = len(run.words) <= _LONGEST_HEADING and not run.linked
    heads = alone or run.block.tag in SUBHEADINGS or run.text.endswith(COLONS)
    return [index] if beside and short and heads else []
