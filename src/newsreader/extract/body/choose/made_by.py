"""Who made what a text tells of or shows: the credits of a film or a broadcast at its end."""

from itertools import pairwise
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, set_beside
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.body.lines.kinds import STOPS
from newsreader.extract.body.lines.runs import Run, count_words
from newsreader.extract.body.words.roles import ROLES
from newsreader.model.names import names

_BLOCKS: Final = names("p div")
_APART: Final = names("aside header nav form dialog li td figure body html")
_FEWEST: Final = 2
_LONGEST: Final = 400
"""Letters of a line of credits."""
_MOST_NAMES: Final = 12
"""Words behind one word for what somebody did."""


def keep_makers(choice: Choice) -> None:
    """Choose the line behind a text that tells who did what: "Camera: Ann Person, Sound: B. Other".

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    choice.recount()
    first = next(iter(chosen_lines(choice)), len(choice.runs))
    for at in range(first + 1, len(choice.runs)):
        run = choice.runs[at]
        if not choice.before[at] and _tells_makers(run) and _is_of_article(choice, run):
            choice.chosen[at] = True
            choice.recount()
            return


def _tells_makers(run: Run) -> bool:
    """Tell whether a line is words for what somebody did, each with a few names behind it."""
    if run.block.tag not in _BLOCKS or len(run.text) > _LONGEST or run.text.endswith(STOPS):
        return False
    found = list(ROLES.finditer(run.text))
    if len(found) < _FEWEST or found[0].start():
        return False
    ends = [*pairwise(each.start() for each in found), (found[-1].start(), len(run.text))]
    return all(
        count_words(run.text[each.end() : end]) <= _MOST_NAMES
        for each, (_, end) in zip(found, ends, strict=True)
    )


def _is_of_article(choice: Choice, run: Run) -> bool:
    """Tell whether a line stands beside the text: in the foot of its article, not in its page's."""
    outer = set_beside(choice, ancestors(run.block), _is_apart)
    return outer is not None and (outer.tag == "article" or not _in_foot(run, outer))


def _is_apart(element: html.HtmlElement) -> bool:
    return element.tag in _APART or holds_comments(element)


def _in_foot(run: Run, outer: html.HtmlElement) -> bool:
    for element in ancestors(run.block):
        if element is outer:
            return False
        if element.tag == "footer":
            return True
    return False
