"""Lists of where to go on, and items of others that lead elsewhere; authors' own lists stay."""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, STOPS
from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.words.onward import END, POINTER
from newsreader.extract.names import LISTS

_TUNES: Final = re.compile(
    r"\W*(?:listen|watch|follow|hear|tune in|send|sign up|get|subscribe|join|download|hören|folgen"
    r"|schauen|écoutez|suivez|regardez|escucha|sigue|mira|ascolta|segui|guarda|ouça|siga|assista"
    r"|luister|volg|bekijk|lyssna|följ|se)\b",
    re.IGNORECASE,
)
"""How an item begins that sends its reader to a programme or an account."""
_MOST_ITEMS: Final = 5
_LONGEST: Final = 16
"""Words of an item."""
_LONGEST_HEAD: Final = 4
"""Words of an item that is the label of those below it."""


def drop_listed(choice: Choice) -> None:
    """Drop short lists of which each item leads on, and one says so: "More stories from the bay".

    So goes one that its first item announces ("Topics", and a link in each other); and an item by
    itself that is "Read more:" and a link, among others of the text.

    Args:
        choice: The lines of the page.
    """
    lists: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice):
        run = choice.runs[index]
        item = next((each for each in ancestors(run.block) if each.tag == "li"), None)
        around = None if item is None else item.getparent()
        if around is not None and around.tag in LISTS:
            lists.setdefault(around, []).append(index)
    for lines in lists.values():
        items = [choice.runs[index] for index in lines]
        on = len(items) <= _MOST_ITEMS and all(map(_leads_on, items)) and any(map(_ends, items))
        if on or _is_headed(items):
            for index in lines:
                choice.chosen[index] = False
        elif len(items) > 1:
            for index, run in zip(lines, items, strict=True):
                if _points(run):
                    choice.chosen[index] = False


def _is_headed(items: Sequence[Run]) -> bool:
    """Tell whether a list has a label for its first item, and links for all others."""
    label = items[0]
    if len(items) == 1 or label.linked or len(label.words) > _LONGEST_HEAD:
        return False
    if not (POINTER.fullmatch(label.text.rstrip(" :\uff1a")) or END.fullmatch(label.text)):
        return False
    return all(0 < len(run.words) <= min(run.linked, _LONGEST) for run in items[1:])


def _leads_on(run: Run) -> bool:
    if not 0 < len(run.words) <= _LONGEST or run.text.endswith(STOPS):
        return False
    return run.linked == len(run.words) or _TUNES.match(run.text) is not None


def _ends(run: Run) -> bool:
    """Tell whether an item is a link with the words with which a text may be over."""
    return run.linked > 0 and END.fullmatch(run.text) is not None


def _points(run: Run) -> bool:
    """Tell whether an item is a label like "Read more", a colon and nothing but a link."""
    label = POINTER.match(run.text)
    if label is None or len(run.words) > _LONGEST:
        return False
    if not run.text[label.end() :].lstrip().startswith(COLONS):
        return False
    return 0 < run.linked == len(run.words) - len(WORD.findall(label[0]))
