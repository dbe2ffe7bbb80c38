"""The questions about its subject that stand, each with its answer, below an article.

Pages set them in a box of their own, behind who wrote the text or a rail, where a library that
takes one text does not look.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.dataclass import dataclass, field
from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import ASKING
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.abroad import FAQS
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.onward import END
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_SHORT: Final = re.compile(r"(?:^|\W)f\.?a\.?q(?:\.?['’]?s)?\.?(?:\W|$)", re.IGNORECASE)
_LONGEST_HEAD: Final = 12
"""Words of what stands above the questions."""
_LONGEST: Final = 40
"""Words of a question."""
_FEWEST: Final = 2
"""Questions with an answer."""
_ANSWER: Final = 4
"""Words of the shortest answer."""
_LEVELS: Final = 6
"""Elements around the head, one of which holds the questions."""
_MOST_LINES: Final = 400
_APART: Final = names("aside header footer nav form h1")
_TELLING: Final = 5
"""Letters of a word that says what a text is about."""
_OFTEN: Final = 2
"""How often a text says it."""


@dataclass(slots=True)
class _Asked:
    """A question.

    Attributes:
        at: The place of its line.
        answer: The places of the lines below it.
    """

    at: int
    answer: list[int] = field(default_factory=list)


def keep_questions(choice: Choice) -> None:
    """Choose the questions with their answers behind the text, and what stands above them.

    They are of the article where they speak of what it is about; those of a site ask how to
    subscribe to it.

    Args:
        choice: The lines of the page, boilerplate dropped.
    """
    first = next(iter(chosen_lines(choice)), None)
    if first is None:
        return
    words = Counter(word for at in chosen_lines(choice) for word in choice.runs[at].words)
    end = 0
    for index in range(first + 1, len(choice.runs)):
        if index < end or choice.chosen[index] or not _is_head(choice.runs[index]):
            continue
        asked = _asked_below(choice, index)
        if len(asked) < _FEWEST or not _are_about(choice, asked, words):
            continue
        end = asked[-1].answer[-1] + 1
        if not any(choice.chosen[index:end]):
            for at in (index, *(at for each in asked for at in (each.at, *each.answer))):
                choice.chosen[at] = True
    choice.recount()


def _is_head(run: Run) -> bool:
    """Tell whether a line announces questions, in the column of the page."""
    if not 0 < len(run.words) <= _LONGEST_HEAD or 2 * run.linked > len(run.words):
        return False
    if _SHORT.search(run.text) is None and FAQS.fullmatch(run.text) is None:
        return False
    return not any(_is_apart(each) for each in ancestors(run.block))


def _is_apart(element: html.HtmlElement) -> bool:
    return (
        element.tag in _APART or is_furniture(element) or is_box(element) or holds_comments(element)
    )


def _asked_below(choice: Choice, head: int) -> list[_Asked]:
    """Return the questions below a head that have an answer, within what holds them all."""
    found: list[_Asked] = []
    for home in islice(ancestors(choice.runs[head].block.getparent()), _LEVELS):
        found = _read(choice, head, home)
        if len(found) >= _FEWEST or home.tag == "body":
            break
    return found


def _read(choice: Choice, head: int, home: html.HtmlElement) -> list[_Asked]:
    """Return the questions with an answer below a head in an element."""
    runs = choice.runs
    found: list[_Asked] = []
    box: html.HtmlElement | None = None
    for index in range(head + 1, min(len(runs), head + _MOST_LINES)):
        run = runs[index]
        around = list(ancestors(run.block))
        if home not in around or any(map(_is_apart, around[: around.index(home)])):
            break
        if _asks(run):
            found.append(_Asked(index))
            box = None
        elif not found or not _may_answer(run, runs[head]):
            break
        elif box is None or box in around:
            box = box if box is not None else _box_of(run)
            found[-1].answer.append(index)
        else:
            break
    return [each for each in found if _is_answered(runs, each)]


def _asks(run: Run) -> bool:
    if not 0 < len(run.words) <= _LONGEST or 2 * run.linked > len(run.words):
        return False
    return run.text.rstrip("\"'”’»)* ").endswith(ASKING)


def _may_answer(run: Run, head: Run) -> bool:
    if 2 * run.linked > len(run.words) and run.block.tag != "li":
        return False
    if run.block.tag in SUBHEADINGS and run.block.tag <= head.block.tag:
        return False
    return not (END.fullmatch(run.text) or LABEL.fullmatch(run.text))


def _box_of(run: Run) -> html.HtmlElement | None:
    """Return what an answer stands in, given its first line."""
    block = run.block
    if block.tag in {"li", "dt", "dd"}:
        block = block.getparent()
    return block.getparent() if block is not None else None


def _is_answered(runs: Sequence[Run], asked: _Asked) -> bool:
    return sum(len(runs[at].words) for at in asked.answer) >= _ANSWER


def _are_about(choice: Choice, asked: Sequence[_Asked], words: Counter[str]) -> bool:
    """Tell whether most questions have a word in them that the text says again and again."""
    telling = [
        [word for word in choice.runs[each.at].words if len(word) >= _TELLING] for each in asked
    ]
    told = sum(any(words[word] >= _OFTEN for word in each) for each in telling)
    return 2 * told >= sum(map(bool, telling))
