"""Pictures that are told by where they stand: beside a name, in a path, in a list of films."""

import re
from collections.abc import Collection
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of
from newsreader.extract.body.lines.runs import BLOCKS
from newsreader.extract.body.media.sized import size_of, widest
from newsreader.extract.body.words.stated import PATH, stated
from newsreader.extract.names import hyphened
from newsreader.model.names import names

_PORTRAIT: Final = re.compile(
    r"(?:^|[\s_-])(?:(?:authors?|users?|writers?|account)[_-]?(?:icon|avatar|head|face|photo|pic)"
    r"|avatars?|head-?img"
    r"|(?:authors?|writers?|bio)[_-]{0,2}(?:image|img|picture|portrait|thumb(?:nail)?))(?=$|[\s_-])",
    re.IGNORECASE,
)
"""What is right around the portrait of a writer or an account."""
_PLAYLIST: Final = re.compile(r"(?:^|[\s_-])(?:play-?list)(?=$|[\s_-])", re.IGNORECASE)
"""What holds pictures of films that follow one another."""
_NEAR: Final = 3
_LARGEST_PORTRAIT: Final = 240
"""Pixels of both sides of a portrait beside a name."""
_LARGEST_FILE: Final = 1200
"""Pixels of the widest file of one."""
_BARE: Final = 150
"""Pixels of both sides of a portrait of which nothing is said."""
_NAME: Final = 6
"""Words beside one."""
_LONGEST_BYLINE: Final = 20
"""Words of a line that begins with that name."""
_AROUND: Final = 8
_LONGEST: Final = 160
"""Characters of a line that states something of a text."""
_MOST_PIECES: Final = 60
_MOST_CAPTIONS: Final = 60
"""Captions at the end of a text that are looked at."""
_CELLS: Final = names("td th dd dt")


def last_line(choice: Choice) -> int:
    """Return the place of the last line of a text, or of the last caption right behind that.

    At its end pictures may stand in a row, each with a caption that is no line of the text.

    Args:
        choice: The lines of the page, one of which is chosen.
    """
    last = chosen_lines(choice)[-1]
    around = set(ancestors(home_of(choice.runs[last])))
    for run in islice(choice.runs, last + 1, last + 1 + _MOST_CAPTIONS):
        figure = next(
            (each for each in islice(ancestors(run.block), _NEAR) if each.tag == "figure"), None
        )
        row = None if figure is None else figure.getparent()
        if figure is None or run.linked or next(figure.iter("img"), None) is None:
            break
        if row is None or (row not in around and row.getparent() not in around):
            break
        last += 1
    return last


def stands_aside(choice: Choice, image: html.HtmlElement, *, around: bool) -> bool:
    """Tell whether a picture without a caption is none of the article by where it stands.

    Args:
        choice: The lines of the page.
        image: An `<img>`.
        around: Whether it stands before the first paragraph or after the last.
    """
    boxes = list(islice(image.iterancestors(), _AROUND))
    called = [
        f"{each.get('class', '')[:_LONGEST]} {each.get('id', '')[:_LONGEST]}" for each in boxes
    ]
    if any(_PLAYLIST.search(each) for each in called):
        return True
    if not around:
        return False
    if widest(image) <= _LARGEST_FILE and any(
        _PORTRAIT.search(hyphened(each)) for each in called[:_NEAR]
    ):
        return True
    if _is_bare_square(choice, image):
        return True
    line = next(
        (each for each in boxes if (count := choice.counts.get(each)) and count.words), None
    )
    return line is not None and not choice.counts[line].chosen and _is_stated(line)


def _is_bare_square(choice: Choice, image: html.HtmlElement) -> bool:
    """Tell whether a picture is a small square of which no more than a name is said."""
    width, height = size_of(image)
    if width is None or width != height or width > _BARE or image.get("alt", "").strip():
        return False
    if not is_in_line(choice, image):
        return True
    line = next(each for each in ancestors(image) if each.tag in BLOCKS)
    count = choice.counts.get(line)
    return count is None or count.words <= _NAME


def is_beside_writer(choice: Choice, image: html.HtmlElement, authors: Collection[str]) -> bool:
    """Tell whether a small square is right beside the name of one who wrote the article.

    Args:
        choice: The lines of the page.
        image: An `<img>`; one of which something is said is told by that.
        authors: Their names in small letters.
    """
    width, height = size_of(image)
    if width is None or width != height or width > _LARGEST_PORTRAIT:
        return False
    if image.get("alt", "").strip() or widest(image) > 2 * _LARGEST_PORTRAIT:
        return False
    for box in islice(image.iterancestors(), _AROUND):
        count = choice.counts.get(box)
        if count is not None and count.words:
            said = " ".join("".join(islice(box.itertext(), _MOST_PIECES)).casefold().split())
            return count.words <= _LONGEST_BYLINE and said.startswith(tuple(filter(None, authors)))
    return False


def _is_stated(box: html.HtmlElement) -> bool:
    """Tell whether a box says where a page is in its site, or where its text is from."""
    said = " ".join("".join(islice(box.itertext(), _MOST_PIECES)).split())
    if len(said) > _LONGEST:
        return False
    return PATH.match(said) is not None or "source" in stated(said)


def image_in(element: html.HtmlElement) -> html.HtmlElement | None:
    """Return the `<img>` that an element is or holds, or None."""
    if element.tag == "picture":
        return next(element.iter("img"), None)
    return element if element.tag == "img" else None


def is_in_line(choice: Choice, image: html.HtmlElement) -> bool:
    """Tell whether a picture stands in a line of words, or in a cell of a table."""
    for around in ancestors(image.getparent()):
        if around.tag in _CELLS:
            return True
        if around.tag in BLOCKS:
            return around.tag not in {"div", "section"} and choice.counts.get(around) is not None
    return False
