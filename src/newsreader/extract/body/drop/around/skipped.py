"""Boxes amid a text that their page offers to skip: "Skip podcast and continue reading"."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.drop.around.skips import leads_to
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, top_of
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.runs import count_words, text_of
from newsreader.extract.names import FRAMES, HEADINGS
from newsreader.model.names import names

_LONGEST: Final = 10
"""Words with which the end of such a box says that it is over."""
_MOST_WORDS: Final = 150
_MOST_LINES: Final = 30
_MOST_BOXES: Final = 40
"""Links into a page that are looked at; where there are more, they are its contents."""
_MOST_INNER: Final = 9
"""Elements in the end of such a box."""
_SHARE: Final = 0.3
"""The most of a text that such a box may be."""
_PARAGRAPH: Final = 15
"""Words of a sentence of the text: above its first one, a page offers to skip its menu."""
_TEXT: Final = names("p ul ol dl table pre blockquote")
"""What is of the text where it stands beside such a link, and not within a box."""
_SHOWN: Final = names("table pre blockquote video audio iframe object embed math figcaption")
"""What is shown in a box: the page offers to skip that too, and it is the text's."""
_BEHIND: Final = 60
"""Elements behind such a link that are looked at."""


def drop_skipped(choice: Choice) -> None:
    """Drop the lines from a link that skips a box to the end of that, to which it leads.

    Such an end can have the focus, says nothing or a few words and is no heading; what is to be
    skipped is a box around both, or the one between them. Where that shows something (a post, a
    table, a film), no more goes than the link and the end.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    begun = next((at for at in chosen if is_prose(choice.runs[at], _PARAGRAPH)), len(choice.runs))
    found = {at: key for at in range(begun, len(choice.runs)) if (key := leads_to(choice.runs[at]))}
    if not 0 < len(found) <= _MOST_BOXES:
        return
    choice.recount()
    ends = _ends(top_of(choice), set(found.values()))
    most = _SHARE * sum(len(choice.runs[at].words) for at in chosen)
    for index, key in found.items():
        end = ends.get(key)
        box = [] if end is None else _box(choice.runs[index].block, end)
        if end is not None and box:
            _drop(choice, index, end, box, most)


def _drop(
    choice: Choice, index: int, end: html.HtmlElement, box: Sequence[html.HtmlElement], most: float
) -> None:
    """Drop a link, the end to which it leads and, unless it shows something, the box of both."""
    counts = [choice.counts[each] for each in box if each in choice.counts]
    is_small = sum(each.words for each in counts) <= _MOST_WORDS
    shows = any(next(each.iter(*_SHOWN), None) is not None for each in box)
    whole = is_small and not shows and sum(each.chosen for each in counts) <= most
    boxes = set(box)
    for at in range(index, min(index + _MOST_LINES, len(choice.runs))):
        around = list(ancestors(choice.runs[at].block))
        if at == index or end in around or (whole and not boxes.isdisjoint(around)):
            choice.chosen[at] = False


def _ends(top: html.HtmlElement, keys: set[str]) -> dict[str, html.HtmlElement]:
    """Return, by their names, the elements of a page that are the end of a box to be skipped."""
    found: dict[str, html.HtmlElement] = {}
    for element in top.iter():
        key = element.get("id")
        if key in keys and key not in found and element.get("tabindex") is not None:
            inner = list(islice(element.iter(), _MOST_INNER + 1))
            small = len(inner) <= _MOST_INNER and not any(each.tag in HEADINGS for each in inner)
            if small and count_words(text_of(element)) <= _LONGEST:
                found[key] = element
    return found


def _box(link: html.HtmlElement, end: html.HtmlElement) -> list[html.HtmlElement]:
    """Return what is to be skipped from a link in a line of its own to the end to which it leads.

    Args:
        link: The block of the link.
        end: Where it leads.

    Returns:
        The box around both, if these are the first and the last in it; or what stands in one row
        with both, where that is a box and no paragraph; else nothing.
    """
    around = list(ancestors(end))
    home = next((each for each in ancestors(link) if each in around), None)
    if home is None or home is end:
        return []
    if home is link:  # the link stands in the box without an element of its own
        return [home] if home.tag not in FRAMES and home[-1] in around else []
    first = next(each for each in ancestors(link) if each.getparent() is home)
    behind = (each for each in first.itersiblings() if isinstance(each.tag, str))
    row = [first]
    for each in islice(behind, _BEHIND):
        row.append(each)
        if each in around:
            if _is_all_of(home, row):
                return [home]
            return [] if any(one.tag in _TEXT for one in row[1:-1]) else row
    return []


def _is_all_of(home: html.HtmlElement, row: Sequence[html.HtmlElement]) -> bool:
    """Tell whether a box begins with the first of some elements, and ends with the last."""
    if home.tag in FRAMES or (home.text or "").strip():
        return False
    return row[0] is home[0] and row[-1] is home[-1]
