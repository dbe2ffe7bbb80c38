"""What a page has twice: its text for a narrow screen and for a wide one, a line and again."""

from collections import Counter
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import COLONS, ENDS, home_of, is_paragraph, is_part
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.rights import ORIGIN
from newsreader.extract.names import HEADINGS
from newsreader.model.letters import letters_of

_LONG: Final = 8
"""Words of a line that nobody writes twice by chance."""
_MUCH: Final = 100
"""Words that stand twice in their order, below which a text repeats itself for a reason."""
_FEWEST: Final = 3
"""Lines of a text that is there once more."""
_MOST_BOXES: Final = 30
"""Boxes that are looked at: more is no page that somebody set for two screens."""
_MOSTLY: Final = 0.8
"""The share of a box that is said above it, where the box is the same text once more."""

_LABEL: Final = 3
"""Words of a label above a summary."""
_LONGEST_HEAD: Final = 12
_LONGEST_CREDIT: Final = 20
_NEAR: Final = 3


def drop_repeated_lines(choice: Choice) -> None:
    """Drop one of two lines in a row that say the same: a credit, a heading, a long paragraph.

    So goes a label with which the line below it begins.

    Of two paragraphs in different boxes the first is a summary, in a heading too, which goes with
    its label. So goes the headline amid the text, in a box by itself: on a card.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    known = Counter(map(letters_of, choice.known.titles))
    homes = {home_of(run) for at in chosen if is_paragraph(run := choice.runs[at])}
    for place, index in enumerate(chosen[1:], 1):
        above, run = choice.runs[chosen[place - 1]], choice.runs[index]
        if home_of(run) not in homes and _is_headline(run, known):
            choice.chosen[index] = False
            continue
        if _begins(above, run):
            choice.chosen[chosen[place - 1]] = False
            continue
        if run.text != above.text or not _is_said_once(above, run):
            continue
        if is_paragraph(run) and home_of(run) is not home_of(above):
            choice.chosen[chosen[place - 1]] = False
            if place > 1 and _is_label_of(choice.runs[chosen[place - 2]], above):
                choice.chosen[chosen[place - 2]] = False
        else:
            choice.chosen[index] = False


def _is_said_once(above: Run, run: Run) -> bool:
    """Tell whether nobody writes a line twice in a row."""
    if above.block.tag in HEADINGS and run.block.tag not in {"li", "td", "pre"}:
        summary = is_paragraph(run) and home_of(run) is not home_of(above)
        return 0 < len(run.words) <= _LONGEST_HEAD or summary
    if is_part(above):
        return False
    if is_paragraph(run):
        return True
    return len(run.words) <= _LONGEST_CREDIT and ORIGIN.fullmatch(run.text) is not None


def _begins(label: Run, below: Run) -> bool:
    """Tell whether a line begins with the label above it: "Tip:" above "Tip: Take the boat"."""
    if len(label.words) > _LABEL or not label.text.endswith((*COLONS, "?", "!")):
        return False
    if label.block.tag in HEADINGS or is_part(label) or is_part(below):
        return False
    said = below.text.startswith(label.text) and len(below.text) > len(label.text)
    return said and label.block.tag != below.block.tag


def _is_headline(run: Run, known: Counter[str]) -> bool:
    """Tell whether a line is an `<h1>` that the page has for its headline elsewhere."""
    return run.block.tag == "h1" and len(run.words) > _LABEL and known[letters_of(run.text)] > 1


def _is_label_of(label: Run, run: Run) -> bool:
    """Tell whether a line is a word or two above another in one box."""
    if not 0 < len(label.words) <= _LABEL or label.text.endswith(ENDS):
        return False
    box = label.block.getparent()
    if box is None or box.getnext() is run.block:
        return box is not None
    return any(each is box for each in islice(ancestors(run.block), _NEAR))


def drop_repeated_text(choice: Choice) -> None:
    """Drop the largest box that says nothing but what stands above it, in the same order.

    A refrain, a template that is filled in again or a quotation from above stays: it is short, or
    there is more around it.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    for index in chosen:
        run = choice.runs[index]
        if len(run.words) >= _LONG and first.setdefault(run.text, index) != index:
            again[index] = first[run.text]
    if sum(len(choice.runs[index].words) for index in again) < _MUCH:
        return
    choice.recount()
    for box in _boxes(choice, again):
        inside = [at for at in chosen if box in ancestors(choice.runs[at].block)]
        said = [again[at] for at in inside if at in again]
        words = sum(len(choice.runs[at].words) for at in inside if at in again)
        if len(said) < _FEWEST or words < max(_MUCH, _MOSTLY * choice.counts[box].chosen):
            continue
        if said == sorted(said) and said[-1] < inside[0]:
            for at in inside:
                choice.chosen[at] = False
            return


def _boxes(choice: Choice, again: dict[int, int]) -> list[html.HtmlElement]:
    """Return the elements that hold lines said again and not those of before, the largest first."""
    before = {each for index in again.values() for each in ancestors(choice.runs[index].block)}
    found = {
        each
        for index in again
        for each in ancestors(choice.runs[index].block)
        if each not in before
    }
    found = {each for each in found if choice.counts[each].chosen >= _MUCH}
    return sorted(found, key=lambda each: choice.counts[each].chosen, reverse=True)[:_MOST_BOXES]
