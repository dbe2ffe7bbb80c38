"""Small boxes with a button amid a text: what waits for consent, and alerts to be had of a story.

What they say has no words of its own in every language; that there is something to press tells.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.drop.beside_fields import paragraphs_beside
from newsreader.extract.body.lines.boxes import is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_alone, is_part
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.abroad import FOLLOWS, SUBSCRIBES
from newsreader.extract.body.words.consent import COOKIES, WORD
from newsreader.extract.body.words.embeds import EMBED
from newsreader.extract.body.words.wants import ASKS
from newsreader.extract.names import BOXES, FRAMES

_DEEP: Final = 3
"""Elements around a line, one of which may be its box."""
_FAR: Final = 8
"""Elements around a line, one of which may be a quotation or the like."""
_MOST: Final = 90
"""Words of a box, chosen or not."""
_SHARE: Final = 0.25
"""The share of the text that it may have."""
_LONGEST: Final = 40
"""Words of a line that waits for consent, or stands beside one."""
_LONGEST_CALL: Final = 25
"""Words of a line that offers alerts."""
_LONGEST_TEXT: Final = 400
_MOST_LINES: Final = 4
_MOST_CALLS: Final = 2
_FEWEST: Final = 2
"""Paragraphs beside a box that offers alerts."""
_ABOUT: Final = 3
"""Lines elsewhere that speak of consent where the text is about that."""
_FOLDS: Final = ("details", "summary", "pre", "code", "blockquote", "table", "ul", "ol", "dl")
_OWN: Final = (*_FOLDS, "img", "picture", "video", "audio", "figure", "input", "textarea", "select")
"""What boxes of the text's own have: questions, quotations, lists, cards of who it is about."""
_MOST_INSIDE: Final = 60
_LONGEST_BUTTON: Final = 40


def drop_pressed_boxes(choice: Choice) -> None:
    """Drop boxes of short lines whose reader is to press that something be loaded or sent.

    A box for what waits for consent goes whole, its heading too, unless the text is about consent.
    One of a line or two whose only button is to follow something stands among paragraphs, and is
    like none of what is beside it; where one subscribes by it, a paragraph that asks for nothing
    stays. What is quoted, folded, listed or a question stays.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[at].words) for at in chosen)
    lines: dict[html.HtmlElement, list[int]] = {}
    for at in chosen:
        if (box := _box(choice, choice.runs[at], _SHARE * total)) is not None:
            lines.setdefault(box, []).append(at)
    if not lines:
        return
    about = sum(1 for at in chosen if WORD.search(choice.runs[at].text[:_LONGEST_TEXT]))
    paragraphs = Counter(
        home_of(choice.runs[at]) for at in chosen if choice.runs[at].block.tag == "p"
    )
    for box, inside in lines.items():
        said = [choice.runs[at] for at in inside]
        waits = _waits(box, said)
        told = sum(1 for run in said if WORD.search(run.text))
        among = paragraphs[box.getparent()] >= _FEWEST
        offers = not waits and among and _offers(box, said) and is_alone(choice, box)
        if offers or (waits and about - told <= _ABOUT):
            kept = paragraphs_beside(choice, [box]) if not waits and _is_for_letters(box) else set()
            for at in set(inside) - kept:
                choice.chosen[at] = False


def _box(choice: Choice, run: Run, most: float) -> html.HtmlElement | None:
    """Return the small box with a button that a line stands in, or None."""
    if len(run.words) > _LONGEST or len(run.text) > _LONGEST_TEXT or is_part(run):
        return None
    if any(each.tag in _FOLDS for each in islice(ancestors(run.block), _FAR)):
        return None
    for each in islice(ancestors(run.block), _DEEP):
        count = choice.counts[each]
        if each.tag in FRAMES or is_whole(each) or count.words > _MOST or count.chosen > most:
            return None
        if each.tag in BOXES and next(_buttons(each), None) is not None:
            return each
    return None


def _buttons(box: html.HtmlElement) -> Iterator[html.HtmlElement]:
    for each in islice(box.iterdescendants(), _MOST_INSIDE):
        if each.tag == "button" or each.get("role") == "button":
            yield each


def _is_for_letters(box: html.HtmlElement) -> bool:
    """Tell whether the first button of a box is to subscribe, and not to have alerts of a story."""
    pressed = text_of(next(_buttons(box)))[:_LONGEST_BUTTON]
    return (ASKS.fullmatch(pressed) or SUBSCRIBES.fullmatch(pressed)) is not None


def _waits(box: html.HtmlElement, said: Sequence[Run]) -> bool:
    """Tell whether a box says that something waits for consent, and has nothing of a text's."""
    if len(said) > _MOST_LINES or next(box.iter(*_FOLDS), None) is not None:
        return False
    return any(EMBED.search(run.text) or COOKIES.search(run.text) for run in said)


def _offers(box: html.HtmlElement, said: Sequence[Run]) -> bool:
    """Tell whether a box of a line or two has but a button to follow something."""
    buttons = list(_buttons(box))
    if len(buttons) != 1 or len(said) > _MOST_CALLS or next(box.iter(*_OWN), None) is not None:
        return False
    if any(each.get("aria-expanded") or "hidden" in each.attrib for each in box.iter()):
        return False
    pressed = text_of(buttons[0])
    if len(pressed) > _LONGEST_BUTTON or FOLLOWS.fullmatch(pressed) is None:
        return False
    return not any(len(run.words) > _LONGEST_CALL for run in said)
