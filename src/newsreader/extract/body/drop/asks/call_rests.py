"""What is left of a small box of which the call to have a letter or to follow is out."""

from collections import Counter
from collections.abc import Collection
from typing import Final

from lxml import html

from newsreader.extract.body.drop.beside_fields import asks_reader
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, chosen_within
from newsreader.extract.body.lines.kinds import CLOSING, ENDS, is_part, kind_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.abroad import FOLLOWS
from newsreader.extract.body.words.book import folded
from newsreader.extract.body.words.invites import names_mailbox
from newsreader.extract.body.words.terms import is_small_print
from newsreader.extract.body.words.wants import ASKS
from newsreader.extract.names import BOXES, FRAMES, SUBHEADINGS

_DEEP: Final = 3
"""Elements around a call, one of which may be its box."""
_MOST: Final = 80
"""Words of a box, chosen or not."""
_MOST_LEFT: Final = 3
"""Lines that may be left of it."""
_LONGEST: Final = 25
"""Words of a line that is left."""
_LONGEST_LABEL: Final = 8
_LONGEST_LETTERS: Final = 40
"""Letters of a label, of which some languages part no words."""
_LONGEST_BUTTON: Final = 3
_STEM: Final = 4
"""Letters that a button and the call that it repeats have in common."""


def drop_call_rests(choice: Choice) -> None:
    """Drop what is left of a small box whose call is out: its label, its button, its small print.

    Nothing goes where any line that is left is none of these: the box is the text's then.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    calls: dict[html.HtmlElement, list[int]] = {}
    for at, run in enumerate(choice.runs):
        if choice.before[at] and not choice.chosen[at]:
            box = _box(choice, run)
            if box is not None and asks_reader(run):
                calls.setdefault(box, []).append(at)
    if not calls:
        return
    heads = Counter(
        kind_of(choice.runs[at].block)
        for at in chosen_lines(choice)
        if choice.runs[at].block.tag in SUBHEADINGS
    )
    for box, left in chosen_within(choice, calls).items():
        if len(left) <= _MOST_LEFT and all(_is_rest(choice, at, calls[box], heads) for at in left):
            for at in left:
                choice.chosen[at] = False


def _box(choice: Choice, run: Run) -> html.HtmlElement | None:
    """Return the smallest box around a line that has lines of the text beside it, or None."""
    for deep, each in enumerate(ancestors(run.block.getparent())):
        count = choice.counts[each]
        if deep == _DEEP or each.tag in FRAMES or count.words > _MOST:
            return None
        if count.chosen:
            return each if each.tag in BOXES else None
    return None


def _is_rest(
    choice: Choice,
    at: int,
    calls: Collection[int],
    heads: Counter[tuple[str, str]],
) -> bool:
    """Tell whether a line goes with the calls of its box."""
    run = choice.runs[at]
    if is_part(run) or len(run.words) > _LONGEST:
        return False
    if is_small_print(run.text) or names_mailbox(run.text):
        return True
    if ASKS.fullmatch(run.text) or FOLLOWS.fullmatch(run.text):
        return True
    ended = run.text.rstrip(CLOSING).endswith(ENDS)
    if run.block.tag in SUBHEADINGS:
        return at < max(calls) and heads[kind_of(run.block)] <= 1
    if ended or not _is_short(run):
        return False
    if at < min(calls):
        return not run.linked
    return len(run.words) <= _LONGEST_BUTTON and any(
        _repeats(run, choice.runs[each]) for each in calls
    )


def _is_short(run: Run) -> bool:
    """Tell whether a line is as short as a label; signs within a word part none, as in Hindi."""
    spaced = len(run.text) <= _LONGEST_LETTERS and len(run.text.split()) <= _LONGEST_LABEL
    return spaced or len(run.words) <= _LONGEST_LABEL


def _repeats(button: Run, call: Run) -> bool:
    """Tell whether a button begins with the word with which a call begins."""
    stem = folded(button.text)[:_STEM]
    return len(stem) == _STEM and folded(call.text).startswith(stem)
