"""The answers to a question that is a text of its own, as the page marks them."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_ANSWERS: Final = names("suggestedanswer acceptedanswer")
_COMMENTS: Final = names("comment")
_NEAR: Final = 4
"""Elements around the text of a post, one of which says what it is."""
_TEXT: Final = "text"
_FEWEST: Final = 2
"""Posts of a thread."""
_LINES: Final = names("p pre li blockquote dd dt td th") | SUBHEADINGS
"""Elements whose lines are of a text; votes, names and buttons stand in others."""
_LONGEST: Final = 100


def keep_answers(choice: Choice) -> None:
    """Choose the answers that follow a chosen question, and the heading above them.

    The library takes an article to be one text, and of short answers none; of others it takes their
    votes and what else is said of them, too.

    Args:
        choice: The lines of the page.
    """
    first = next((at for at, is_chosen in enumerate(choice.chosen) if is_chosen), None)
    marked = {each for each in choice.counts if _is(each, _ANSWERS)}
    asked = sum("/Question" in each.get("itemtype", "") for each in choice.counts)
    if first is not None and not marked:
        _keep_posts(choice, first)
    if first is None or not marked or asked > 1:  # a list of questions beside a text
        return
    answers: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs[first:], first):
        around = next((each for each in ancestors(run.block) if each in marked), None)
        if around is not None:
            answers.setdefault(around, []).append(index)
    if not answers:
        return
    for answer, lines in answers.items():
        text, beside = _text_of(choice, answer, lines)
        for index in lines:
            choice.chosen[index] = index in text or (choice.chosen[index] and index not in beside)
    above = next(iter(answers.values()))[0] - 1
    if above > first and choice.runs[above].block.tag in SUBHEADINGS:
        choice.chosen[above] = True


def _keep_posts(choice: Choice, first: int) -> None:
    """Choose the further posts of a forum's thread, where the first is marked as one.

    The text of an article is marked otherwise, as its body, so that comments on one stay out.

    Args:
        choice: The lines of the page.
        first: The place of its first chosen line.
    """
    posts = {each for each in choice.counts if _is(each, {_TEXT})}
    if len(posts) < _FEWEST or posts.isdisjoint(ancestors(choice.runs[first].block)):
        return
    for index, run in enumerate(choice.runs[first:], first):
        post = next((each for each in ancestors(run.block) if each in posts), None)
        if post is not None and run.block.tag in _LINES:
            within = _inside(choice, post, index)
            foreign = _is_comment(post) or any(is_beside_text(each) for each in within)
            choice.chosen[index] = choice.chosen[index] or not foreign


def _is_comment(post: html.HtmlElement) -> bool:
    """Tell whether a post is marked as a comment on the first one, and no post beside it."""
    return any(
        _is(each, _COMMENTS) or each.get("itemtype", "")[:_LONGEST].endswith("/Comment")
        for each in islice(ancestors(post), _NEAR)
    )


def _text_of(
    choice: Choice, answer: html.HtmlElement, lines: Sequence[int]
) -> tuple[set[int], set[int]]:
    """Return which lines of an answer are its text, and which are surely none of it."""
    within = {index: _inside(choice, answer, index) for index in lines}
    told = {index for index in lines if any(_is(each, {_TEXT}) for each in within[index])}
    plain = {index for index in lines if choice.runs[index].block.tag in _LINES}
    foreign = {index for index in lines if any(is_beside_text(each) for each in within[index])}
    bare = {index for index in lines if choice.runs[index].text.isdecimal()} - plain  # votes
    return (told or plain) - foreign, set(lines) - told if told else foreign | bare


def _inside(choice: Choice, answer: html.HtmlElement, index: int) -> list[html.HtmlElement]:
    """Return the elements around a line within an answer."""
    around: list[html.HtmlElement] = []
    for each in ancestors(choice.runs[index].block):
        if each is answer:
            break
        around.append(each)
    return around


def _is(element: html.HtmlElement, properties: set[str] | frozenset[str]) -> bool:
    """Tell whether an element is marked as one of these."""
    said = element.get("itemprop", "")[:_LONGEST].lower().split()
    return not properties.isdisjoint(said)
