"""Lines in boxes among those of the article that call themselves something else."""

from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.drop.around.walled_text import is_walled_text
from newsreader.extract.body.lines.boxes import is_box, is_film_card, is_notice, is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.runs import Run
from newsreader.model.names import names

_MOST_OF_A_TEXT: Final = 0.3
"""The share of a text that a box in it may have."""
_FAR: Final = 7
_NEAR: Final = 4
"""Elements around a line, one of which may be such a box."""
_CALLS: Final = names("call-to-action cta")
"""What authors call a box, too, in which they set the link that matters most."""
_SOLD: Final = names("h1 h2 h3 h4 h5 h6 button form input img svg iframe")
"""What a box has that offers something."""
_PRESSED: Final = names("tabindex role data-href data-url")
"""What an element says that a script makes a button of."""
_INLINE: Final = names("q span strong em b i small")
"""Elements within a line that programs make a box of, all of the line in it."""
_MOST_PIECES: Final = 40
_STOPS: Final = (".", "\u3002", "।", "։")


def drop_named_boxes(choice: Choice) -> None:
    """Drop lines in boxes that call themselves something else, each a small part of the text.

    A page most of whose text stands in such boxes means something else by their names.
    """
    choice.recount()
    chosen = [index for index, is_in in enumerate(choice.chosen) if is_in]
    total = sum(len(choice.runs[index].words) for index in chosen)
    known = dict.fromkeys(_own_calls(choice, chosen), False)
    inside = [index for index in chosen if _is_boxed(choice, choice.runs[index], total, known)]
    if 2 * sum(len(choice.runs[index].words) for index in inside) < total:
        for index in inside:
            choice.chosen[index] = False


def _own_calls(choice: Choice, chosen: Sequence[int]) -> set[html.HtmlElement]:
    """Return the boxes called calls to action of which each line is a sentence, with a link or not.

    What sells something has a heading, a button or a line that is all of a link; a note with
    nothing in it to press or to follow calls for nothing.
    """
    lines: dict[html.HtmlElement, list[Run]] = {}
    for index in chosen:
        for element in islice(ancestors(choice.runs[index].block), _NEAR):
            if not _CALLS.isdisjoint(element.get("class", "").lower().split()):
                lines.setdefault(element, []).append(choice.runs[index])
                break
    return {
        box
        for box, runs in lines.items()
        if next(box.iter(*_SOLD), None) is None
        and all(run.linked < len(run.words) and run.text.endswith(_STOPS) for run in runs)
        and (any(run.linked for run in runs) or _only_says(box, runs))
    }


def _only_says(box: html.HtmlElement, runs: Sequence[Run]) -> bool:
    """Tell whether nothing in a box can be pressed, and it has more to say than a label."""
    pressed = any(each.tag == "a" or not _PRESSED.isdisjoint(each.attrib) for each in box.iter())
    return not pressed and any(is_prose(run) for run in runs)


def _is_unprinted(choice: Choice, run: Run, total: int) -> bool:
    """Tell whether a line stands in a small part, of a table too, that is not to be printed."""
    return any(
        "noprint" in each.get("class", "").split()
        and choice.counts[each].chosen <= _MOST_OF_A_TEXT * total
        for each in islice(ancestors(run.block), _FAR)
    )


def _is_set_in_box(run: Run) -> bool:
    """Tell whether all of a line with a link stands in one inline element called such a box.

    In a table a word of its own is a mark of what the row is about.
    """
    if len(run.pieces) > _MOST_PIECES or not run.linked:
        return False
    if any(is_whole(each) for each in ancestors(run.block)):
        return False
    inner: set[html.HtmlElement] | None = None
    for piece, tail in run.pieces:
        around = set(takewhile(lambda each: each is not run.block, ancestors(_holder(piece, tail))))
        said = (piece.tail if tail else piece.text) or ""
        if said.strip():
            inner = around if inner is None else inner & around
    return any(each.tag in _INLINE and is_box(each) for each in inner or ())


def _holder(piece: html.HtmlElement, tail: bool) -> html.HtmlElement | None:
    return piece.getparent() if tail else piece


def _is_boxed(choice: Choice, run: Run, total: int, known: dict[html.HtmlElement, bool]) -> bool:
    """Tell whether a line stands in a small box, and in nothing within it that is kept whole."""
    if _is_unprinted(choice, run, total):
        return True
    if _is_set_in_box(run) and len(run.words) <= _MOST_OF_A_TEXT * total:
        return True
    for element in ancestors(run.block):
        if is_whole(element):
            return is_notice(element)
        if choice.counts[element].chosen > _MOST_OF_A_TEXT * total:
            return False
        if element not in known:
            known[element] = (is_box(element) and not is_walled_text(element)) or is_film_card(
                element
            )
        if known[element]:
            return not any(is_whole(each) for each in ancestors(element))
    return False
