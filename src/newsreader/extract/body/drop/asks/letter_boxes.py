"""Small boxes that offer a site's letters, told by their first line and what takes the address."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.drop.asks.asking import ADDRESSED
from newsreader.extract.body.drop.asks.invites import is_matter
from newsreader.extract.body.drop.beside_fields import paragraphs_beside
from newsreader.extract.body.lines.boxes import is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_alone, is_part
from newsreader.extract.body.lines.links import leads_to_letters
from newsreader.extract.body.lines.runs import Run, count_words
from newsreader.extract.body.words.abroad import FOLLOWS
from newsreader.extract.body.words.invites import Letter, invite, letter_of, offers
from newsreader.extract.body.words.speech import is_spoken
from newsreader.extract.body.words.wants import ASKS
from newsreader.extract.names import FRAMES, HEADINGS, SUBHEADINGS

_LONGEST_LABEL: Final = 10
"""Words of the first line of such a box."""
_LONGEST_NAME: Final = 4
"""Words of one that does nothing but name a letter."""
_ABOVE: Final = 2
"""Lines above one of the text, one of which may be the first of its box."""
_MOST: Final = 80
"""Words of a box, chosen or not."""
_SHARE: Final = 0.25
"""The share of the text that it may have."""
_LONGEST: Final = 40
"""Words of one of its lines."""
_MOST_LINES: Final = 4
_MOST_PRESSED: Final = 60
"""Elements of a box that are looked at."""
_LONGEST_BUTTON: Final = 5
_PRESSED: Final = ("input", "button", "a")
"""What is filled in or pressed: another box of the kind has one of them."""


def drop_letter_boxes(choice: Choice) -> None:
    """Drop the lines of a small box whose first line names or offers a letter of the site.

    Somewhere in it the reader is to give an address, to press something, or is told where the
    letter comes. So goes a longer line that bids have what it says is the site's, below a heading
    or without one, where nothing but what is pressed stands below it. Where the text is about
    letters, or has other boxes of the kind, it is the text's; what is called a bulletin may be one
    that is printed there.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[at].words) for at in chosen)
    gone: set[int] = set()
    boxes: set[html.HtmlElement] = set()
    near = {at - above for at in chosen for above in range(_ABOVE + 1) if at >= above}
    for index in sorted(near):
        own = _own_letter(choice.runs, index)
        letter = _letter(choice.runs[index]) or own
        if letter is None:
            continue
        for box in _boxes(choice, index, _SHARE * total):
            lines = _lines_of(choice, box, index)
            if (
                _offers(choice.runs, lines, box, letter)
                if own is None
                else _presses(choice.runs, lines, box)
            ):
                if is_alone(choice, box, *_PRESSED) and not is_matter(choice, lines, letter.name):
                    boxes.add(box)
                    gone.update(lines)
                break
    for at in gone - paragraphs_beside(choice, boxes):
        choice.chosen[at] = False


def _letter(label: Run) -> Letter | None:
    """Return the letter that a short line names or offers, or None."""
    if not 0 < len(label.words) <= _LONGEST_LABEL or is_part(label):
        return None
    letter = letter_of(label.text)
    named = letter is not None and (letter.offered or len(label.words) <= _LONGEST_NAME)
    return letter if named else None


def _own_letter(runs: Sequence[Run], index: int) -> Letter | None:
    """Return the letter of its own that a site bids have in a line, or in that below a heading."""
    is_head = runs[index].block.tag in SUBHEADINGS and len(runs[index].words) <= _LONGEST_LABEL
    if _letter(runs[index]) is not None or (is_head and index + 1 == len(runs)):
        return None
    run = runs[index + is_head]
    if is_part(run) or not 0 < len(run.words) <= _LONGEST or is_spoken(run.text):
        return None
    bid = invite(run.text)
    if bid is None or not (bid.ours and bid.letter and bid.thing) or run.block.tag in HEADINGS:
        return None
    return letter_of(run.text)


def _presses(runs: Sequence[Run], lines: Sequence[int], box: html.HtmlElement) -> bool:
    """Tell whether below the offer of a box nothing stands but what is pressed for it."""
    said = [runs[at] for at in lines]
    below = said[1 + (said[0].block.tag in SUBHEADINGS) :]
    if len(said) > _MOST_LINES or any(
        is_part(run) or run.linked < len(run.words) or len(run.words) > _LONGEST_BUTTON
        for run in below
    ):
        return False
    inside = list(islice(box.iter("input", "a", "button"), _MOST_PRESSED))
    if any(_is_button(each) or _takes_address(each) for each in inside):
        return True
    bids = (invite(run.text) for run in below if run.linked)  # "Sign up here" in any language
    return any(bid is not None and bid.whole for bid in bids)


def _boxes(choice: Choice, index: int, most: float) -> Iterator[html.HtmlElement]:
    """Yield the small elements that begin with a line and have more than that, from within."""
    run = choice.runs[index]
    above = set(ancestors(choice.runs[index - 1].block)) if index else set()
    for each in ancestors(run.block):
        count = choice.counts[each]
        if each.tag in FRAMES or each in above or count.words > _MOST or count.chosen > most:
            return
        if each is not run.block and count.chosen:
            yield each


def _lines_of(choice: Choice, box: html.HtmlElement, index: int) -> list[int]:
    """Return the places of the lines of a box, the first of which is known."""
    below = range(index, min(index + _MOST, len(choice.runs)))
    return [at for at in below if box in ancestors(choice.runs[at].block)]


def _offers(
    runs: Sequence[Run], lines: Sequence[int], box: html.HtmlElement, letter: Letter
) -> bool:
    """Tell whether a box has a few short lines, and what an offer of a letter has."""
    said = [runs[at] for at in lines]
    if len(said) > _MOST_LINES or any(len(run.words) > _LONGEST or is_part(run) for run in said):
        return False
    if any(is_whole(each) for run in said for each in ancestors(run.block)):
        return False
    if letter.adless:
        return any(invite(run.text) is not None for run in said[1:])
    inside = list(islice(box.iter("input", "a", "button"), _MOST_PRESSED))
    if any(map(_takes_address, inside)) or any(offers(run.text) for run in said[1:]):
        return True
    return (letter.sure or letter.offered) and any(map(_is_button, inside))


def _takes_address(element: html.HtmlElement) -> bool:
    """Tell whether an element is a field for an address, or leads where letters are had."""
    if element.tag == "a":
        return leads_to_letters(element.get("href", ""))
    if element.tag != "input":
        return False
    told = [element.get(name, "")[:_LONGEST] for name in ("type", "name", "id", "placeholder")]
    return ADDRESSED.search(" ".join(told)) is not None


def _is_button(element: html.HtmlElement) -> bool:
    if element.tag == "input":
        return bool(element.get("type", "").lower() == "submit")
    said = " ".join("".join(islice(element.itertext(), _MOST_LINES)).split())
    if not 0 < count_words(said) <= _LONGEST_BUTTON:
        return False
    return (
        element.tag == "button" or ASKS.fullmatch(said) is not None or bool(FOLLOWS.fullmatch(said))
    )
