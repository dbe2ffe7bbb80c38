"""Paragraphs that call their reader to take part: to tell of errors, to load a program."""

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_one_cell
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS, is_part, is_prose
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.abroad import (
    ANSWERED,
    BRIEF_QUESTIONS,
    COUNTED,
    FILMS,
    HEADS,
    HINTED,
    QUESTIONS,
)
from newsreader.extract.body.words.book import folded
from newsreader.extract.body.words.calls import CALLS, SPONSORED
from newsreader.extract.body.words.speech import unquoted
from newsreader.extract.names import HEADINGS, LISTS, SUBHEADINGS
from newsreader.model.names import names

_LONGEST: Final = 420
"""Characters of a call."""
_SHORTEST: Final = 6
_WHOLE: Final = names("figure figcaption table pre blockquote") | HEADINGS
"""Elements whose lines are the text's."""
_MOST: Final = 100
"""Words of what a sponsor says."""
_MOST_OF_FILM: Final = 30
"""Words of the box of a film: its label and its title."""
_MOST_ANSWERS: Final = 5
"""Lines behind a question that may be what one answers to it."""
_LONGEST_QUESTION: Final = 120
_TELLING: Final = 15
"""Words of a sentence that may be the text's."""
_SHARE: Final = 0.3
"""The share of the text that it may have."""


def drop_calls(choice: Choice) -> None:
    """Drop paragraphs that call their reader to take part in what a site does, and say no more.

    So goes what a sponsor says, where it stands in a box of its own under a line that tells so;
    what stands in one under "Know something?", or above or below the text under how many texts one
    may still have; and "Yes" and "No" under "Was this page useful?".

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    boxes = set(_metered(choice, chosen, total))
    judged = _judged(choice.runs)
    for index in chosen:
        run = choice.runs[index]
        if index in judged:
            choice.chosen[index] = False
        elif _calls(run):
            choice.chosen[index] = False
            table = _table(run) if _is_boxed(run) else None
            if table is not None and choice.counts[table].words <= _MOST:
                boxes.add(table)
        elif run.block.tag in SUBHEADINGS and HEADS.heads(run.text):
            box = _box(choice, run, total)
            if box and _says_how(choice, box[0], run):
                boxes.update(box)
        elif FILMS.fullmatch(run.text) and not is_part(run):
            boxes.update(_film(choice, run, index))
        elif len(run.text) <= _LONGEST and SPONSORED.fullmatch(run.text):
            boxes.update(_box(choice, run, total))
    for index in chosen if boxes else ():
        if not boxes.isdisjoint(ancestors(choice.runs[index].block)):
            choice.chosen[index] = False


def _says_how(choice: Choice, box: html.HtmlElement, head: Run) -> bool:
    """Tell whether a line under a heading, in the same box, says where one writes in."""
    return any(
        HINTED.search(folded(run.text[:_LONGEST])) is not None
        for run in choice.runs
        if run is not head and box in ancestors(run.block)
    )


def _metered(choice: Choice, chosen: Sequence[int], total: int) -> Iterator[html.HtmlElement]:
    """Yield the boxes above and below a text that begin with what a reader may still have of them.

    Sentences of some length in one may be the text's.
    """
    told = [at for at in chosen if is_prose(choice.runs[at], _TELLING)]
    for index in chosen if told else ():
        run = choice.runs[index]
        if told[0] < index < told[-1] or is_part(run) or not COUNTED.fullmatch(run.text):
            continue
        for box in _box(choice, run, total):
            inside = [at for at in chosen if box in ancestors(choice.runs[at].block)]
            if inside[0] == index and (inside[-1] < told[0] or inside[0] > told[-1]):
                yield box


def _film(choice: Choice, run: Run, index: int) -> list[html.HtmlElement]:
    """Return the box of a film that is not on the page: "Watch the video", its title and no more.

    Args:
        choice: The lines of the page.
        run: The label.
        index: Its place.
    """
    box = run.block.getparent()
    count = None if box is None else choice.counts.get(box)
    if box is None or count is None or not len(run.words) < count.chosen <= _MOST_OF_FILM:
        return []
    under = islice(choice.runs, index + 1, None)
    lines = list(takewhile(lambda each: box in ancestors(each.block), under))
    alone = sum(len(each.words) for each in [run, *lines]) == count.words
    return [box] if alone and not any(each.text.endswith(ENDS) for each in lines) else []


def _judged(runs: Sequence[Run]) -> set[int]:
    """Return the places of questions whether a page was of use, and of what one may answer."""
    found: set[int] = set()
    for index, run in enumerate(runs):
        if BRIEF_QUESTIONS.fullmatch(run.text) and _has_answers_below(run):
            found.add(index)
        if len(run.text) <= _LONGEST_QUESTION and (
            QUESTIONS.heads(run.text) or QUESTIONS.fullmatch(run.text)
        ):
            under = islice(runs, index + 1, index + 1 + _MOST_ANSWERS)
            answers = sum(1 for _ in takewhile(lambda each: ANSWERED.fullmatch(each.text), under))
            found.update(range(index, index + 1 + answers) if answers > 1 else ())
    return found


def _has_answers_below(run: Run) -> bool:
    """Tell whether right below a question there are two buttons or more that answer it."""
    behind = islice(run.block.itersiblings(), _MOST_ANSWERS)
    pressed = takewhile(lambda each: each.tag == "button", behind)
    return sum(1 for each in pressed if ANSWERED.fullmatch(text_of(each))) > 1


def _box(choice: Choice, run: Run, total: int) -> list[html.HtmlElement]:
    """Return the largest box around a line that has but a little more, if there is one."""
    box = None
    for each in ancestors(run.block):
        if choice.counts[each].chosen > min(_MOST, _SHARE * total):
            break
        box = each
    return [] if box is None or choice.counts[box].chosen <= len(run.words) else [box]


def _calls(run: Run) -> bool:
    if not _SHORTEST <= len(run.text) <= _LONGEST or (
        is_part(run) and not _is_boxed(run) and not _is_alone(run)
    ):
        return False
    said = unquoted(run.text)
    if not any(table.fullmatch(said) for table in CALLS):
        return False
    return _is_boxed(run) or not any(each.tag in _WHOLE for each in ancestors(run.block))


def _is_boxed(run: Run) -> bool:
    """Tell whether a line stands in a table of one cell, which is a box by its looks."""
    table = _table(run)
    return table is not None and is_one_cell(table)


def _is_alone(run: Run) -> bool:
    """Tell whether a line is the one item of a list, which is but a sign before it."""
    listed = run.block.getparent()
    if run.block.tag != "li" or listed is None or listed.tag not in LISTS:
        return False
    return len([*islice(listed.iter("li"), 2)]) == 1


def _table(run: Run) -> html.HtmlElement | None:
    return next((each for each in ancestors(run.block) if each.tag == "table"), None)
