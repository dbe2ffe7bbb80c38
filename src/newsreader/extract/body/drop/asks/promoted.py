"""Boxes amid a text that promote something: a few words above a link that is drawn as a button."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, chosen_within
from newsreader.extract.body.lines.kinds import is_part, is_prose
from newsreader.extract.body.lines.links import each_link, gives_file
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_called_button
from newsreader.extract.names import FRAMES, HEADINGS
from newsreader.model.names import names

_MOST: Final = 30
"""Words of such a box, those of the button among them."""
_LONGEST_BUTTON: Final = 6
_KEPT: Final = names("audio video iframe form details")


def drop_promoted(choice: Choice) -> None:
    """Drop what is left of a small box that is a title and a button: "Our meeting in May. Tickets".

    It stands below the first paragraph; the button may have been dropped before. What gives a file,
    and what has an item of a list, a cell or a caption, is the author's; and so are two that
    differ: each thing that the text is about has its own. A heading like others of the text is
    one of them.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    boxes: set[html.HtmlElement] = set()
    begun = False
    for index, run in enumerate(choice.runs):
        begun = begun or (choice.chosen[index] and is_prose(run))
        if begun and _is_drawn(run):
            box = _box(choice, run)
            if box is not None:
                boxes.add(box)
    inside = chosen_within(choice, boxes)
    said = {tuple(choice.runs[at].text for at in lines) for lines in inside.values()}
    if len(said) != 1:
        return
    heads = Counter(map(_looks, _headings(choice, chosen_lines(choice))))
    for lines in inside.values():
        own = Counter(map(_looks, _headings(choice, lines)))
        if any(heads[looks] > count for looks, count in own.items()):
            continue
        if not any(_is_kept(choice.runs[at]) for at in lines):
            for index in lines:
                choice.chosen[index] = False


def _headings(choice: Choice, lines: Sequence[int]) -> list[html.HtmlElement]:
    return [choice.runs[at].block for at in lines if choice.runs[at].block.tag in HEADINGS]


def _looks(heading: html.HtmlElement) -> tuple[str, str]:
    return heading.tag, heading.get("class", "")


def _is_drawn(run: Run) -> bool:
    """Tell whether a line is a link by itself that is called a button, or stands in one."""
    if not 0 < len(run.words) <= _LONGEST_BUTTON or run.linked < len(run.words) or is_part(run):
        return False
    links = each_link(run)
    address = links[0].get("href", "").strip() if len(links) == 1 else ""
    if not address or address.startswith("#") or gives_file(links[0]):
        return False
    return is_called_button(links[0])


def _box(choice: Choice, run: Run) -> html.HtmlElement | None:
    """Return the largest element around a button that has but a few words more."""
    box = None
    for each in ancestors(run.block):
        if each.tag in FRAMES or choice.counts[each].words > _MOST:
            break
        box = each
    if box is None or not choice.counts[box].chosen or choice.counts[box].words <= len(run.words):
        return None
    return None if next(box.iter(*_KEPT), None) is not None else box


def _is_kept(run: Run) -> bool:
    return is_part(run) or any(is_whole(each) for each in ancestors(run.block))
