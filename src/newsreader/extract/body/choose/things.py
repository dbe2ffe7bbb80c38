"""Names of things that a text tells of one after another, each set in a box above its paragraphs.

A library that reads text only takes such a box for one beside the text, the more so an `<aside>`.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.letters import letters_of

_FEWEST: Final = 3
"""Things in a row."""
_LEAST: Final = 6
_LONGEST: Final = 60
"""Characters of a name, without its spaces and signs."""
_LONGEST_LINK: Final = 5
"""Words of a name that is a link."""
_BEGIN: Final = 4
"""Letters by which a word is known in another form."""
_BELOW: Final = 8
"""Lines below a name among which the first of its paragraphs is."""
_COUNT: Final = re.compile(r"(?:#?\d{1,3}[.)]|#\d{1,3}) ")
"""The number of a name, which the text below does not say."""
_NEAR: Final = 6
"""Elements around a name that may be no part of the text."""


def complete_things(choice: Choice) -> None:
    """Choose headings left out whose words the very next line of the text has.

    There are several alike, each before another line. Subheads right below one go with it. So are
    links that are each the one item of a list above a paragraph: one in two has a word of them; and
    headings that each begin a box most of which is chosen, with others alike beside it.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    rows: dict[tuple[str, str], dict[int, int]] = {}
    for index in range(chosen[0], chosen[-1]) if chosen else ():
        below = _paragraph_of(choice, index)
        if below > 0:
            block = choice.runs[index].block
            rows.setdefault((block.tag, block.get("class", "")), {})[below] = index
    for row in rows.values():
        for index in row.values() if len(row) >= _FEWEST else ():
            choice.chosen[index] = True
            _complete_below(choice, index)
    for heads in _heads_of_boxes(choice, chosen).values():
        for at in heads if len(heads) >= _FEWEST else ():
            choice.chosen[at] = True
    for items in _lone_items(choice, chosen).values():
        named = sum(_has_word(choice.runs[at + 1], choice.runs[at]) for at in items)
        if len(items) >= _FEWEST and 2 * named >= len(items):
            for at in items:
                choice.chosen[at] = True
    choice.recount()


def _paragraph_of(choice: Choice, index: int) -> int:
    """Return the place of the next paragraph if it names what a heading does, or -1."""
    run = choice.runs[index]
    count = _COUNT.match(run.text)
    said = run.text[count.end() if count else 0 :].partition(" (")[0]
    name = letters_of(said) if run.block.tag in SUBHEADINGS else ""
    if not _LEAST <= len(name) <= _LONGEST:
        return -1
    below = range(index + 1, min(len(choice.runs), index + 1 + _BELOW))
    found = next((at for at in below if choice.chosen[at]), -1)
    if found < 0 or not is_prose(choice.runs[found]):
        return -1
    around = islice(ancestors(run.block), _NEAR)
    if any(map(_is_none_of_text, around)):
        return -1
    return found if name in letters_of(choice.runs[found].text) else -1


def _heads_of_boxes(choice: Choice, chosen: Sequence[int]) -> dict[str, list[int]]:
    """Return headings left out that begin boxes of text, by what the boxes are called."""
    found: dict[str, list[int]] = {}
    for at in range(chosen[0] + 1, chosen[-1]) if chosen else ():
        run = choice.runs[at]
        if choice.chosen[at] or at in choice.dropped or run.block.tag not in SUBHEADINGS:
            continue
        box = _box_of(choice, at)
        named = "" if box is None else box.get("class", "")
        if box is None or not named or any(map(_is_none_of_text, [*box.iterancestors(), box])):
            continue
        within = set(ancestors(choice.runs[at - 1].block))
        if box not in within and 2 * choice.counts[box].chosen >= choice.counts[box].words:
            found.setdefault(named, []).append(at)
    return found


def _box_of(choice: Choice, at: int) -> html.HtmlElement | None:
    """Return the least element that holds a heading and the next paragraph of the text, near it."""
    below = range(at + 1, min(len(choice.runs), at + 1 + _BELOW))
    found = next((each for each in below if choice.chosen[each]), at)
    if not is_prose(choice.runs[found]):
        return None
    around = set(ancestors(choice.runs[found].block))
    near = islice(choice.runs[at].block.iterancestors(), _NEAR)
    return next((each for each in near if each in around), None)


def _is_none_of_text(element: html.HtmlElement) -> bool:
    return is_furniture(element) or is_box(element) or holds_comments(element)


def _lone_items(choice: Choice, chosen: Sequence[int]) -> dict[html.HtmlElement, list[int]]:
    """Return short links left out, each all of a list above a paragraph, by what holds both."""
    found: dict[html.HtmlElement, list[int]] = {}
    for at in range(chosen[0], chosen[-1]) if chosen else ():
        run, below = choice.runs[at], choice.runs[at + 1]
        if choice.chosen[at] or run.block.tag != "li" or not choice.chosen[at + 1]:
            continue
        listed = run.block.getparent()
        home = None if listed is None else listed.getparent()
        if home is None or below.block.getparent() is not home or not is_prose(below):
            continue
        if not 0 < len(run.words) == run.linked <= _LONGEST_LINK or len(listed) > 1:
            continue
        if not any(map(_is_none_of_text, (run.block, listed, home))):
            found.setdefault(home, []).append(at)
    return found


def _has_word(paragraph: Run, name: Run) -> bool:
    """Tell whether a paragraph has a word of a name, in whatever form: "tray" and "trays"."""
    begins = {word[:_BEGIN] for word in paragraph.words}
    return any(len(word) >= _BEGIN and word[:_BEGIN] in begins for word in name.words)


def _complete_below(choice: Choice, index: int) -> None:
    """Choose the subheads that stand right below a name in its box: who made the thing."""
    home = choice.runs[index].block.getparent()
    for at in range(index + 1, min(len(choice.runs), index + 1 + _FEWEST)):
        block = choice.runs[at].block
        if block.tag not in SUBHEADINGS or block.getparent() is not home:
            break
        choice.chosen[at] = True
