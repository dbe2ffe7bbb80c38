"""Boxes of a colour of their own amid a text that end in a button: what the site sells."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_one_cell, is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_paragraph
from newsreader.extract.body.lines.links import each_link, gives_file
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_called_button
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.wants import ASKS, STARTS
from newsreader.extract.names import FRAMES, SUBHEADINGS

_PAINTED: Final = re.compile(
    r"background(?:-color)?\s*:\s*(?:#|rgb|hsl|var\(|[a-z]+gradient)", re.I
)
_WHITE: Final = re.compile(
    r"background(?:-color)?\s*:\s*(?:#f{3,8}\b|rgba?\(\s*255\s*,\s*255\s*,\s*255)", re.I
)
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:has-background|call-?outs?(?:-box)?|colou?r(?:ed)?-box(?:es)?)(?=$|[\s_-])",
    re.I,
)
"""Classes of such a box."""
_LONGEST_STYLE: Final = 400
_LONGEST_BUTTON: Final = 60
"""Characters of the words on a button."""
_CAMPAIGN: Final = re.compile(r"[?&](?:icid|int_?cid|itm_\w{1,20}|utm_\w{1,20})=", re.I)
"""What a site adds to a link to count who follows it."""
_LONGEST_LINK: Final = 600
_MOST_ON_BUTTON: Final = 6
"""Words on a button."""
_SMALL: Final = 40
"""Words of a box that is a heading, a sentence and a link."""
_MOST_WORDS: Final = 200
_SHARE: Final = 0.2
"""The share of the text that such a box may have."""


def drop_coloured_boxes(choice: Choice) -> None:
    """Drop a box of a colour of its own whose last line is a button to start or to sign up.

    So does a small one that ends in "Learn more". One that others of the page are called like is a
    thing that the text is about, with where to get it, unless the site counts who follows its link.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    total = sum(len(choice.runs[at].words) for at in chosen_lines(choice))
    begun = next((at for at in chosen_lines(choice) if is_paragraph(choice.runs[at])), 0)
    found: dict[html.HtmlElement, bool] = {}
    for index in range(begun, len(choice.runs)):
        run = choice.runs[index]
        if choice.chosen[index]:
            if (table := _cell_around(run)) is None:
                continue
            if _fills(choice, run, table):
                choice.chosen[index] = False
                continue
        if calls := _calls(run):
            boxes = list(_boxes(choice, index, _SHARE * total))
        elif points := _points_on(run):
            boxes = [
                each for each in _boxes(choice, index, _SHARE * total) if _is_small(choice, each)
            ]
        else:
            continue
        if boxes:
            found[boxes[-1]] = not calls and points == "counted"
    kinds = [each.get("class", "") for each in found]
    for box, counted in found.items():
        lines = [at for at in chosen_lines(choice) if box in ancestors(choice.runs[at].block)]
        alone = counted or kinds.count(box.get("class", "")) == 1
        if alone and not _shows(choice.runs, lines):
            for at in lines:
                choice.chosen[at] = False


def _calls(run: Run) -> bool:
    """Tell whether a line is a button that wants its reader to begin or to have an account."""
    if len(run.text) > _LONGEST_BUTTON or run.linked < len(run.words):
        return False
    return (ASKS.fullmatch(run.text) or STARTS.fullmatch(run.text)) is not None


def _cell_around(run: Run) -> html.HtmlElement | None:
    """Return the table of one cell that a line stands in, by which somebody drew a box."""
    table = next((each for each in ancestors(run.block) if each.tag == "table"), None)
    return table if table is not None and is_one_cell(table) else None


def _fills(choice: Choice, run: Run, table: html.HtmlElement) -> bool:
    """Tell whether a link is all that a table of a colour has: a button."""
    if not 0 < len(run.words) <= min(run.linked, _MOST_ON_BUTTON):
        return False
    painted = any(map(_is_painted, table.iter("table", "td")))
    return painted and choice.counts[table].words == len(run.words)


def _points_on(run: Run) -> str:
    """Return `"counted"` for a button with a link of a campaign, `"plain"` for one of none."""
    if not 0 < len(run.words) <= run.linked or len(run.text) > _LONGEST_BUTTON:
        return ""
    links = each_link(run)
    drawn = len(run.words) <= _MOST_ON_BUTTON and all(map(is_called_button, links))
    if not (drawn or LABEL.fullmatch(run.text)) or any(map(gives_file, links)):
        return ""
    counted = any(_CAMPAIGN.search(each.get("href", "")[:_LONGEST_LINK]) for each in links)
    return "counted" if counted else "plain"


def _is_small(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether a box is but a heading and a sentence above its link."""
    if not _is_styled(box):
        return False
    heads = [each for each in box.iter(*SUBHEADINGS) if each in choice.counts]
    return len(heads) == 1 and choice.counts[box].words <= _SMALL


def _boxes(choice: Choice, index: int, most: float) -> Iterator[html.HtmlElement]:
    """Yield the boxes of a colour around a line that is their last one, from within."""
    following = set(ancestors(choice.runs[index + 1].block)) if index + 1 < len(choice.runs) else ()
    for each in ancestors(choice.runs[index].block):
        count = choice.counts[each]
        if each.tag in FRAMES or each in following:
            return
        if count.words > _MOST_WORDS or count.chosen > most:
            return
        if count.chosen and _is_painted(each):
            yield each


def _is_painted(element: html.HtmlElement) -> bool:
    if _is_styled(element):
        return True
    return _CALLED.search(element.get("class", "")[:_LONGEST_STYLE]) is not None


def _is_styled(element: html.HtmlElement) -> bool:
    """Tell whether the style of an element gives it a colour, and not that of paper."""
    style = element.get("style", "")[:_LONGEST_STYLE]
    return _PAINTED.search(style) is not None and _WHITE.search(style) is None


def _shows(runs: Sequence[Run], lines: Sequence[int]) -> bool:
    """Tell whether some lines are of a picture, a table or a listing."""
    return any(is_whole(each) for at in lines for each in ancestors(runs[at].block))
