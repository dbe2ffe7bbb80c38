"""What a page says of its pictures to those who hear it, and on the buttons beside them."""

from typing import Final

from lxml import html

from newsreader.extract.body.lines.kinds import COLONS
from newsreader.extract.body.lines.runs import text_of
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.lengths import is_length
from newsreader.extract.body.words.rights import ORIGIN
from newsreader.extract.body.words.scripts import PLACEHOLDER
from newsreader.extract.seen import words_in
from newsreader.markup.pressed import labels_a_picture, says_a_button
from newsreader.markup.tree import drop
from newsreader.markup.unseen import is_unseen
from newsreader.model.names import names

_PICTURES: Final = names("img picture video amp-img")
_KEPT: Final = names("""
    figcaption caption img picture video audio iframe svg math table pre blockquote ul ol dl
    """)
"""Elements that show or say something in a figure: what holds one is no label."""
_LONGEST: Final = 100


def drop_picture_labels(body: html.HtmlElement) -> None:
    """Take out of figures the words of their buttons and what is told beside them of a picture.

    "Image", "View image in fullscreen", "Buy now": what calls itself a button or a label, is there
    for those alone who hear the page, or says such words and nothing else. A caption loses
    no more than a link with such words; what is credited beside a picture stays. So goes a player
    of sounds that has nothing to play.

    Args:
        body: The page; changed in place.
    """
    for figure in list(body.iter("figure")):
        if next(figure.iter(*_PICTURES), None) is None:
            if _plays_nothing(figure):
                drop(figure)
            continue
        found: list[html.HtmlElement] = []
        _find(figure, found, pressed=False)
        captions = list(figure.iter("figcaption"))
        found += [each for each in captions if says_a_button(words_in(each))]
        links = (each for one in captions for each in one.iter("a"))
        found += [each for each in links if _is_label(each, button=False) and not _goes_on(each)]
        for element in found:
            drop(element)


def _goes_on(link: html.HtmlElement) -> bool:
    """Tell whether a link is the first word of what goes on behind it: "Photo by Ann Person"."""
    behind = (link.tail or "").strip()
    return behind[:1].islower() or behind.startswith(COLONS)


def _plays_nothing(figure: html.HtmlElement) -> bool:
    """Tell whether a figure is a player for what a script is to name, and the word of a button."""
    players = list(figure.iter("audio"))
    named = [each for player in players for each in player.iter("audio", "source")]
    if not players or any(each.get("src", "").strip() for each in named):
        return False
    said = words_in(figure, set(players))
    return not said or (len(said) <= _LONGEST and LABEL.fullmatch(said) is not None)


def _find(element: html.HtmlElement, found: list[html.HtmlElement], *, pressed: bool) -> None:
    """Add the labels in an element that holds more than one of them.

    Args:
        element: A figure, or what is in it.
        found: The labels; added to.
        pressed: Whether it is in a button, all of which is pressed.
    """
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _KEPT:
            continue
        button = pressed or _is_pressed(child)
        if next(child.iter(*_KEPT), None) is not None:
            _find(child, found, pressed=button)
        elif _is_label(child, button=button):
            found.append(child)


def _is_pressed(element: html.HtmlElement) -> bool:
    return element.tag in {"button", "label"} or element.get("role", "").lower() == "button"


def _is_label(element: html.HtmlElement, *, button: bool) -> bool:
    """Tell whether all of an element without a picture is a label of the one beside it."""
    said = text_of(element)
    if not said or len(said) > _LONGEST:
        return False
    if LABEL.fullmatch(said) or labels_a_picture(said) or PLACEHOLDER.fullmatch(said):
        return True
    if is_length(said):
        return True
    if ORIGIN.fullmatch(said):
        return False
    return button or is_unseen(element)
