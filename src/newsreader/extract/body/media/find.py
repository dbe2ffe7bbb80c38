"""What has no words and belongs to the article all the same: pictures, players, rules."""

import re
from collections.abc import Collection, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_inner_article
from newsreader.extract.body.lines.choice import Choice, Count, ancestors
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.kinds import COLONS
from newsreader.extract.body.lines.runs import Run, count_words, text_of
from newsreader.extract.body.media.galleries import is_gallery
from newsreader.extract.body.media.ornaments import without_ornaments
from newsreader.extract.body.media.places import is_beside_writer, last_line
from newsreader.extract.body.media.shown import (
    has_own_caption,
    is_empty,
    is_portrait,
    shows_something,
)
from newsreader.extract.body.media.strays import without_strays
from newsreader.extract.body.mend.lazy import source_of
from newsreader.extract.body.words.letters import HINTS, LETTERS
from newsreader.extract.body.words.rights import ORIGIN
from newsreader.extract.names import HEADINGS, LAZY_PLAYERS
from newsreader.model.familiar import line_key
from newsreader.model.names import names

_PLAYERS: Final = names("iframe video audio amp-iframe embed") | LAZY_PLAYERS
_SEEN: Final = frozenset({"img", "picture", "hr", "math", "input"}) | _PLAYERS
_NEAR: Final = 3
"""Elements around a box to tick, one of which is the item of a list that it is for."""
_CAPTION: Final = re.compile(r"(?:^|[\s_-])(?:fig(?:ure)?|image|img|photo)[_-]?caption(?:$|[\s_-])")
_OWNER: Final = re.compile(r"(?:^|[\s_-])(?:owner|credits?|copyright)(?=$|[\s_-])", re.IGNORECASE)
_LONGEST: Final = 200
_MOST_WITHIN: Final = 20
_PRESSED: Final = 3
"""Words beside a caption that say what a click does."""
_GRID: Final = 2
"""Elements around a panel in which there are others."""
_MOST_PANELS: Final = 100
_LONGEST_CREDIT: Final = 80
_LONGEST_ASKING: Final = 240
_LEAD_RUNS: Final = 12
"""Lines between a picture above the text and the text: headline, byline, date, caption."""


def find_media(
    choice: Choice, body: html.HtmlElement, authors: Sequence[str] = (), url: str = ""
) -> list[html.HtmlElement]:
    """Return the pictures and players that stand among the chosen lines.

    Args:
        choice: The lines.
        body: The page.
        authors: Who wrote the article: their portraits are no pictures of it.
        url: The address of the page.
    """
    wrote = {name.casefold() for name in authors}
    found: list[tuple[html.HtmlElement, int]] = []
    first, last = _extent(choice, body)
    for element, place in _in_order(choice, body):
        if not first <= place <= last:
            continue
        if not _is_seen(element) or is_portrait(element, wrote):
            continue
        if element.tag == "img" and is_beside_writer(choice, element, wrote):
            continue
        if not _belongs(choice, element):
            continue
        found.append((element, place))
    return without_ornaments(choice, without_strays(choice, found), url)


def without_familiar(
    media: Sequence[html.HtmlElement], familiar: Collection[int]
) -> list[html.HtmlElement]:
    """Return pictures and players without those that most other pages of the site have.

    Args:
        media: As `find_media` returns them.
        familiar: The keys of their addresses. A picture of which something is said stays.
    """
    return [
        each
        for each in media
        if has_own_caption(each) or line_key(address_of(each)) not in familiar
    ]


def address_of(element: html.HtmlElement) -> str:
    """Return the address of a picture or player, or `""` for what has none of its own."""
    return next(filter(None, map(source_of, element.iter("img", element.tag))), "")


def all_media(elements: Sequence[html.HtmlElement]) -> list[html.HtmlElement]:
    """Return what has no words in elements that are the article as they stand."""
    return [each for element in elements for each in element.iter(*_SEEN) if _is_seen(each)]


def _is_seen(element: html.HtmlElement) -> bool:
    """Tell whether there is something to see: a picture that shows something, a box to tick."""
    if element.tag == "input":
        around = islice(ancestors(element.getparent()), _NEAR)
        ticks = element.get("type", "").strip().lower() == "checkbox"
        return ticks and any(each.tag == "li" for each in around)
    if element.tag in LAZY_PLAYERS:
        return any(element.get(name) for name in ("videoid", "data-videoid", "src"))
    return element.tag != "img" or shows_something(element)


def _in_order(choice: Choice, body: html.HtmlElement) -> list[tuple[html.HtmlElement, int]]:
    """Return what has no words, each with the number of lines that begin before it."""
    starts: dict[tuple[html.HtmlElement, bool], int] = {}
    for index, run in enumerate(choice.runs):
        for piece in run.pieces:
            starts[piece] = index + 1
    found: list[tuple[html.HtmlElement, int]] = []
    place = 0

    def walk(element: html.HtmlElement, quiet: bool) -> None:
        nonlocal place
        place = starts.get((element, False), place)
        for child in element:
            if child.tag in _SEEN and not quiet:
                found.append((child, place))
            if child.tag != "picture" and child.tag not in _PLAYERS:
                walk(child, quiet or child.tag == "noscript")
            place = starts.get((child, True), place)

    walk(body, False)
    return found


def _extent(choice: Choice, body: html.HtmlElement) -> tuple[int, int]:
    """Return between which lines pictures are the article's: before the text, a few lines up."""
    chosen = [index for index, is_chosen in enumerate(choice.chosen) if is_chosen]
    if not chosen:
        return 1, 0
    return max(0, chosen[0] - _LEAD_RUNS), last_line(choice) + 2


def _belongs(choice: Choice, element: html.HtmlElement) -> bool:
    """Tell whether nothing between a picture and the text around it is a thing of its own."""
    known = element.tag in _PLAYERS or element.tag == "input" or has_own_caption(element)
    if (is_furniture(element) and not known) or _is_of_card(choice, element):
        return False
    around = element.getparent()
    own = Count()
    linked = False
    while around is not None:
        count = choice.counts.get(around)
        if around.tag == "figure" and count is not None and 3 * count.chosen < count.words:
            own, count = count, None  # of what is said of the picture itself less tells nothing
        if around.tag == "body":
            return _is_bare(choice, around, element)
        if around.tag in {"html", "nav", "footer"}:
            return False
        if count is not None:
            words, chosen = count.words - own.words, count.chosen - own.chosen
            if linked and words and not chosen:
                return False
            beside = chosen + choice.above[around]
            if chosen or (beside and 3 * beside >= words):
                return 3 * beside >= words
        if around.tag != "a" and is_furniture(around) and not _is_text(choice, around):
            return False
        if around.tag == "a" and count is not None and count.words:
            if not _is_caption(around, count):
                return False  # a card that leads to another page
            own, linked = count, True
        around = around.getparent()
    return False


def _is_of_card(choice: Choice, element: html.HtmlElement) -> bool:
    """Tell whether a picture stands in an article within the article, of which all is out.

    So does one amid the text that is mostly a link, whatever the text itself is in.
    """
    around = next(element.iterancestors("article"), None)
    count = None if around is None else choice.counts.get(around)
    if around is None or count is None or count.chosen or not count.linked:
        return False
    box = choice.counts.get(around.getparent())
    amid = box is not None and box.chosen > 0 and 2 * count.linked >= count.words
    return is_inner_article(around) or (amid and next(around.iter("h1"), None) is None)


def _is_text(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether a box is a part of the text, or of its pictures, whatever it is called."""
    return _is_panel(choice, box) or is_gallery(choice, box)


def _is_panel(choice: Choice, element: html.HtmlElement) -> bool:
    """Tell whether boxes near one, that are called what it is first called, hold the text.

    Builders of pages set each of its parts in such a box: `so-panel widget`.
    """
    first = element.get("class", "").split()[:2]
    grid = next(islice(element.iterancestors(), _GRID, None), None)
    if len(first) < 2 or "panel" not in first[0] or grid is None:
        return False
    return any(
        each in choice.counts and choice.counts[each].chosen
        for each in islice(grid.iter(str(element.tag)), _MOST_PANELS)
        if each.get("class", "").split()[:2] == first
    )


def _is_bare(choice: Choice, body: html.HtmlElement, element: html.HtmlElement) -> bool:
    """Tell whether a page is its article, in no element of its own, and a picture a part of it."""
    around = [each for each in islice(ancestors(element.getparent()), _NEAR) if each.tag != "a"]
    if body not in around[:2]:
        return False
    chosen = sum(choice.counts[each].chosen for each in body.findall("p") if each in choice.counts)
    return 2 * chosen > choice.counts[body].chosen


def _is_caption(link: html.HtmlElement, count: Count) -> bool:
    """Tell whether a link says hardly more than the caption of the picture in it.

    A caption with a heading in it is none: it is a card, set as a figure.
    """
    captions = [
        each
        for each in islice(link.iter(), _MOST_WITHIN)
        if each.tag == "figcaption" or _CAPTION.search(each.get("class", "")[:_LONGEST])
    ]
    if any(next(each.iter(*HEADINGS), None) is not None for each in captions):
        return False
    said = sum(count_words("".join(each.itertext())) for each in captions[:1])
    return said > 0 and count.words - said <= _PRESSED


def without_empty(media: Sequence[html.HtmlElement]) -> list[html.HtmlElement]:
    """Return pictures and players without pictures that have no address: there is nothing to see.

    Args:
        media: As `find_media` returns them.
    """
    return [each for each in media if each.tag not in {"img", "picture"} or not is_empty(each)]


def choose_captions(choice: Choice, found: Sequence[html.HtmlElement]) -> None:
    """Choose the captions of pictures, and those of tables and listings that are chosen.

    Where the picture of a figure cannot be seen, whose it is says nothing.

    Args:
        choice: The lines.
        found: The pictures.
    """
    figures = _figures_around(found)
    of_words = _figures_of_words(choice)
    if not figures and not of_words:
        return
    seen = _figures_around(without_empty(found))
    for index, run in enumerate(choice.runs):
        caption = None
        for each in ancestors(run.block):
            caption = each if each.tag == "figcaption" else caption
            if each in figures and each not in seen and _is_credit(run.block, caption):
                choice.chosen[index] = False
                break
            if each in figures or (caption is not None and each in of_words):
                choice.chosen[index] = _says_something(run)
                break


def _says_something(run: Run) -> bool:
    """Tell whether a line of a figure says something, and is not what its player asks for."""
    asks = not HINTS.isdisjoint(run.words) and len(run.text) <= _LONGEST_ASKING
    return any(map(str.isalnum, run.text)) and not (asks and LETTERS.search(run.text))


def _figures_around(found: Sequence[html.HtmlElement]) -> set[html.HtmlElement]:
    return {
        around
        for element in found
        for around in ancestors(element.getparent())
        if around.tag == "figure"
    }


def _is_credit(block: html.HtmlElement, caption: html.HtmlElement | None) -> bool:
    """Tell whether a caption, or what is called a credit in it, only says whose the picture is."""
    if block.get("class") == "credit":
        return True
    if caption is not None and _is_owner(caption):
        return True
    said = text_of(block if caption is None else caption)
    if len(said) > _LONGEST_CREDIT or ORIGIN.fullmatch(said) is None:
        return False
    return any(sign in said for sign in (*COLONS, "©"))


def _is_owner(caption: html.HtmlElement) -> bool:
    """Tell whether all of a caption stands in what is called its owner or its credit."""
    inner = caption
    for _ in range(_NEAR):
        if len(inner) != 1 or (inner.text or "").strip() or (inner[0].tail or "").strip():
            return False
        inner = inner[0]
        if _OWNER.search(inner.get("class", "")[:_LONGEST]):
            return True
    return False


def _figures_of_words(choice: Choice) -> set[html.HtmlElement]:
    """Return the figures of which a table or a listing is chosen: their captions come with it."""
    found: set[html.HtmlElement] = set()
    for run, is_in in zip(choice.runs, choice.chosen, strict=True):
        within = False
        for each in ancestors(run.block) if is_in else ():
            within = within or each.tag in {"table", "pre"}
            if within and each.tag == "figure":
                found.add(each)
    return found
