"""Small boxes in which a site offers something of its own, and whose button may be gone."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.drop.asks.controls import is_centred, is_control
from newsreader.extract.body.lines.boxes import is_whole
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_prose, kind_of
from newsreader.extract.names import FRAMES
from newsreader.model.names import names

_MOST_WORDS: Final = 100
"""Words of a box."""
_MOST_LINES: Final = 12
_MOST_PROSE: Final = 2
_LONGEST_PROSE: Final = 45
"""Words of one of its sentences: who offers is brief."""
_MOST_BEHIND: Final = 2
"""Lines of a box behind its button: how many stars it has."""
_LONGEST_BEHIND: Final = 16
_SHARE: Final = 0.2
"""The most of a text that such a box may be."""
_FEW: Final = 0.3
"""The share of the lines of a text that are centred where that sets some of them apart."""
_MOST_CENTRED: Final = 4
_OFTEN: Final = 2
"""Times that a button has the same words; more, and each is of a thing of the text."""
_MOST_ALIKE: Final = 60
"""Elements of the kind of a box that are looked at."""
_PRICE: Final = re.compile(r"[$€£¥₹]\s?\d|\d\s?(?:[€£¥₹]|usd|eur|chf)\b", re.IGNORECASE)
_TELLING: Final = 4
"""Letters of a word that may be of a name."""
_FEWEST: Final = 2
"""Such words by which a name is known again."""
_PARTS: Final = names("td th tr dt dd li")


def drop_offered(choice: Choice) -> None:
    """Drop the few lines of a box that ends in a button, and centred ones right above a button.

    A box of which the page has others that differ is one of the things that its text is about; so
    is one with a price, a table or a file, and one that the text around names.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[at].words) for at in chosen)
    pressed = [
        at
        for at in range(chosen[0] if chosen else 0, len(choice.runs))
        if not choice.chosen[at] and is_control(choice.runs[at])
    ]
    often = Counter(choice.runs[at].text for at in pressed)
    centred = sum(is_centred(choice.runs[at]) for at in chosen) <= _FEW * len(chosen)
    for at in pressed:
        if often[choice.runs[at].text] > _OFTEN:
            continue
        lines = _lines_of_box(choice, at, _SHARE * total)
        if not lines and centred:
            lines = _centred_above(choice, at)
        for each in lines:
            choice.chosen[each] = False


def _lines_of_box(choice: Choice, index: int, most: float) -> list[int]:
    """Return the places of the chosen lines of the largest box around a button that offers."""
    found: list[int] = []
    before: list[int] = []
    for box in _boxes(choice, index, most):
        around = range(max(0, index - 2 * _MOST_LINES), index + 2 * _MOST_LINES)
        lines = [
            at for at in around if at < len(choice.runs) and box in ancestors(choice.runs[at].block)
        ]
        if lines == before:
            continue  # whatever the boxes around it are called
        if not _is_alone(choice, box, lines):
            return []
        before = lines
        if _offers(choice, index, lines):
            found = [at for at in lines if choice.chosen[at]]
    return found


def _boxes(choice: Choice, index: int, most: float) -> Iterator[html.HtmlElement]:
    """Yield the small boxes with a name around a button, from within."""
    for each in ancestors(choice.runs[index].block):
        count = choice.counts[each]
        if each.tag in FRAMES or each.tag in _PARTS or is_whole(each):
            return
        if count.words > _MOST_WORDS or count.chosen > most:
            return
        if count.chosen and kind_of(each)[1]:
            yield each


def _offers(choice: Choice, index: int, lines: Sequence[int]) -> bool:
    """Tell whether the lines of a box are few, and its button stands below them."""
    runs = choice.runs
    left = [at for at in lines if choice.chosen[at]]
    behind = [at for at in left if at > index]
    if len(left) > _MOST_LINES or len(behind) > _MOST_BEHIND or len(behind) == len(left):
        return False
    if any(is_control(runs[at]) for at in lines if at != index and not choice.chosen[at]):
        return False
    if any(len(runs[at].words) > _LONGEST_BEHIND for at in behind):
        return False
    prose = [len(runs[at].words) for at in left if is_prose(runs[at])]
    if len(prose) > _MOST_PROSE or max(prose, default=0) > _LONGEST_PROSE:
        return False
    if any(runs[at].block.tag == "h1" or _PRICE.search(runs[at].text) for at in lines):
        return False
    if any(is_whole(each) for at in left for each in ancestors(runs[at].block)):
        return False
    return not _is_spoken_of(choice, lines, left[0])


def _is_spoken_of(choice: Choice, lines: Collection[int], first: int) -> bool:
    """Tell whether a line of the text elsewhere has all words of the first line of a box."""
    said = {each for each in choice.runs[first].words if len(each) >= _TELLING}
    if len(said) < _FEWEST:
        return False
    others = (choice.runs[at] for at in chosen_lines(choice) if at not in lines)
    own = choice.runs[first].text
    return any(said.issubset(run.words) for run in others if run.text != own)


def _is_alone(choice: Choice, box: html.HtmlElement, lines: Sequence[int]) -> bool:
    """Tell whether a page has no other such box of its text, but for one that says the same."""
    kind = kind_of(box)
    said = [choice.runs[at].text for at in lines]
    alike = (each for each in box.getroottree().getroot().iter(kind[0]) if kind_of(each) == kind)
    for each in islice(alike, _MOST_ALIKE):
        count = choice.counts.get(each)
        if each is box or count is None or not count.words:
            continue
        if not count.chosen and each.getparent() is not box.getparent():
            continue
        if box in ancestors(each) or each in ancestors(box):
            continue
        first = next(at for at, run in enumerate(choice.runs) if each in ancestors(run.block))
        if [run.text for run in choice.runs[first : first + len(said)]] != said:
            return False
    return True


def _centred_above(choice: Choice, index: int) -> list[int]:
    """Return the places of centred lines right above a button, if they are few."""
    found: list[int] = []
    for at in range(index - 1, max(-1, index - 2 - _MOST_CENTRED), -1):
        run = choice.runs[at]
        if not choice.chosen[at] or not is_centred(run) or run.block.tag in _PARTS:
            break
        found.append(at)
    words = [len(choice.runs[at].words) for at in found]
    few = len(found) <= _MOST_CENTRED and sum(words) <= _MOST_WORDS
    return found if few and max(words, default=0) <= _LONGEST_PROSE else []
