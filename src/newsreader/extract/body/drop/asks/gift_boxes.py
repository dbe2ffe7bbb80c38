"""Boxes in which a house says what it is and asks for gifts: "We live on gifts. Donate!"."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.links import each_link, is_own
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.book import bare
from newsreader.extract.body.words.labels import GIVES
from newsreader.extract.names import BOXES, FRAMES, HEADINGS

_LONGEST: Final = 90
"""Words of such a paragraph, and of what stands in its box."""
_SHARE: Final = 0.25
"""The share of the text that the box may have."""
_MOST: Final = 8
"""Such paragraphs of a page that are looked at."""
_FAR: Final = 4
_LONGEST_NAME: Final = 60


def drop_gift_boxes(choice: Choice) -> None:
    """Drop the boxes of which the one paragraph ends in a link of the site to give something.

    Args:
        choice: The lines of the page.
    """
    asking = [at for at in chosen_lines(choice) if _asks(choice.runs[at], choice.known.url)]
    if not asking:
        return
    choice.recount()
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[at].words) for at in chosen)
    for index in asking[:_MOST]:
        box = _box_of(choice, choice.runs[index], total)
        lines = [at for at in chosen if box is not None and box in ancestors(choice.runs[at].block)]
        others = (choice.runs[at].block.tag for at in lines if at != index)
        if all(tag in HEADINGS for tag in others):
            for at in lines:
                choice.chosen[at] = False


def _asks(run: Run, url: str) -> bool:
    """Tell whether a paragraph ends in the words of a button to give something, as a link."""
    if not run.linked or len(run.words) > _LONGEST:
        return False
    link = each_link(run)[-1]
    said = text_of(link)
    if len(said) > _LONGEST_NAME or not run.text.endswith(said):
        return False
    return GIVES.fullmatch(bare(said)) is not None and is_own(link.get("href", ""), url)


def _box_of(choice: Choice, run: Run, total: int) -> html.HtmlElement | None:
    """Return the largest box around a paragraph that has few lines of the text beside it."""
    box = None
    for each in islice(ancestors(run.block.getparent()), _FAR):
        if each.tag in FRAMES or choice.counts[each].chosen > min(_LONGEST, _SHARE * total):
            break
        if each.tag in BOXES:
            box = each
    return box
