"""A label before a lead paragraph, in its line: `"Baffling The pier has run since Tuesday"`.

A style sets it apart on the page; in a description a dash does. It is no word of the sentence.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, words_of
from newsreader.markup.tree import drop
from newsreader.model.names import names

_LINES: Final = names("p div h2 h3 h4")
_LABELS: Final = names("span strong b em i small a")
_MOST: Final = 1_500
_MOST_WORDS: Final = 5
_LONGEST: Final = 40
_FEWEST: Final = 4
"""Words of a lead paragraph behind a label."""
_LONGEST_LEAD: Final = 1_000
_TEXT: Final = 50
"""Characters of a paragraph of a text."""
_PARAGRAPHS: Final = 2
"""Paragraphs of the text below a lead paragraph, at least."""
_SENTENCE: Final = tuple('.!?…。！？:：,;、，»”"')
"""What ends the first words of a sentence, or a place before it."""
_BEFORE_DASH: Final = re.compile(r"(?P<label>[^.!?:–—|\n]{2,40}?)\s[-–—|]\s(?P<lead>\S.{1,1000})")


def behind_label(element: Element) -> tuple[str, str]:
    """Return the label that is the first element of a line, and the words behind it, or `""` twice.

    Args:
        element: The line.
    """
    first = next(iter(element), None)
    if first is None or first.tag not in _LABELS or (element.text or "").strip():
        return "", ""
    label = words_of(first, _LONGEST + 1)
    whole = words_of(element, _LONGEST_LEAD + _LONGEST)
    lead = whole.removeprefix(label)
    parted = lead[:1].isspace() or (first.tail is None and first.getnext() is not None)
    if not parted or not _is_label(label) or not _is_lead(lead.strip()):
        return "", ""
    return label, lead.strip()


def behind_dash(text: str) -> str:
    """Return what a description says behind a label and a dash, or `""`.

    Args:
        text: It; only what a page prints without the label has one.
    """
    found = _BEFORE_DASH.fullmatch(text)
    if found is None or not _is_label(found["label"]) or not _is_lead(found["lead"]):
        return ""
    return found["lead"]


def label_of(root: Element, lead: str) -> str:
    """Return the label that a page prints before its lead paragraph, or `""`.

    Args:
        root: The page.
        lead: The lead paragraph, without the label.
    """
    return next((label for _, label in _labelled(root, lead)), "")


def drop_lead_label(root: Element, lead: str) -> None:
    """Take the label before a lead paragraph away, so that the line is known as that.

    Args:
        root: The page; changed in place.
        lead: The lead paragraph, without the label.
    """
    for element, _ in list(_labelled(root, lead)):
        first = element[0]
        first.tail = (first.tail or "").lstrip() or None
        drop(first)


def _labelled(root: Element, lead: str) -> Iterator[tuple[Element, str]]:
    """Yield the lines of a page that are a label and its lead paragraph, each with the label.

    Where hardly a paragraph is beside it, it may be all of the text, which begins with its place.
    """
    said = folded(lead)
    texts = (folded(words_of(each, _LONGEST_LEAD)) for each in islice(root.iter("p"), _MOST))
    more = (text for text in texts if len(text) >= _TEXT and not text.endswith(said))
    if not said or len(list(islice(more, _PARAGRAPHS))) < _PARAGRAPHS:
        return
    for each in islice(root.iter(*_LINES), _MOST):
        label, rest = behind_label(each)
        if label and folded(rest) == said:
            yield each, label


def _is_label(label: str) -> bool:
    fits = 0 < len(label) <= _LONGEST and len(label.split()) <= _MOST_WORDS
    return fits and any(map(str.isalpha, label)) and not label.endswith(_SENTENCE)


def _is_lead(lead: str) -> bool:
    """Tell whether words may be a line of their own: they do not begin in the midst of one."""
    enough = len(lead.split()) >= _FEWEST or (not lead.isascii() and len(lead) >= 3 * _FEWEST)
    return enough and (lead[0].isupper() or lead[0].isdigit() or lead[0] in "«“\"„'‘")
