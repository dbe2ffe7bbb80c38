"""Bars of dates and of buttons, and what the pictures in them look like."""

import re
from typing import Final

from lxml import html

from newsreader.extract.body.lines.runs import WORD, Run
from newsreader.extract.body.media.sized import size_of, widest
from newsreader.extract.body.words.abroad import TIMES
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.body.words.labels import LABEL

_DRAWN: Final = re.compile(r"\.(?:svg|png|gif)$", re.IGNORECASE)
"""The kinds of files that icons are of."""
_LARGE: Final = 200
"""Pixels of a picture that is no icon."""
_SAID: Final = 2
"""Words that are said of one."""
_LONGEST: Final = 12
"""Words of a line in a bar."""
_MOST_LETTERS: Final = 600


def is_drawn(image: html.HtmlElement) -> bool:
    """Tell whether a picture may be an icon, by its file, its size and what is said of it.

    Args:
        image: An `<img>`.
    """
    path = image.get("src", "")[:_MOST_LETTERS].partition("?")[0]
    if _DRAWN.search(path) is None or widest(image) > _LARGE:
        return False
    if max(size or 0 for size in size_of(image)) > _LARGE:
        return False
    said = WORD.findall(image.get("alt", "")[:_MOST_LETTERS].lower())
    file = path.rpartition("/")[2].lower()
    return len(said) <= _SAID and (any(each in file for each in said) or not said)


def is_unsized(image: html.HtmlElement) -> bool:
    """Tell whether nothing says of a picture that it is large, and hardly what it shows.

    Args:
        image: An `<img>`.
    """
    sized = size_of(image) != (None, None) or widest(image)
    return not sized and len(image.get("alt", "")[:_MOST_LETTERS].split()) <= _SAID


def is_of_bar(run: Run) -> bool:
    """Tell whether a line is a date, the time that a text takes, or the words of a button.

    Args:
        run: The line.
    """
    if len(run.words) > _LONGEST:
        return False
    text = run.text
    return is_stamp(text) or (TIMES.fullmatch(text) or LABEL.fullmatch(text)) is not None
