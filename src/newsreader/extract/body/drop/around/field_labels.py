"""The label that a system prints over the field in which a text stands: "Description:"."""

import re
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_paragraph
from newsreader.extract.body.lines.runs import Run

_LABEL: Final = re.compile(r"(?:^|\s)field(?:-|__)label(?=$|\s)")
"""What Drupal calls such a label."""
_FIELD: Final = re.compile(r"(?:^|\s)field(?:-|__)items?(?=$|\s)")
"""What it calls the value below it."""
_LONGEST_CLASS: Final = 300
_LONGEST: Final = 6
"""Words of such a label."""
_MOST: Final = 0.6
"""The share of a text that stands in its field."""


def drop_field_labels(choice: Choice) -> None:
    """Drop the label over the field that holds most of a text, where no other field has one.

    Several fields with a label each are parts of the text: "Ingredients", "Method".

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    labels = [at for at in chosen if _is_label(choice.runs[at])]
    if len(labels) != 1:
        return
    field = _field_of(choice.runs[labels[0]].block)
    if field is None:
        return
    words = {at: len(choice.runs[at].words) for at in chosen if is_paragraph(choice.runs[at])}
    inside = sum(size for at, size in words.items() if field in ancestors(choice.runs[at].block))
    if inside and inside >= _MOST * sum(words.values()):
        choice.chosen[labels[0]] = False


def _is_label(run: Run) -> bool:
    called = run.block.get("class", "")[:_LONGEST_CLASS]
    return 0 < len(run.words) <= _LONGEST and _LABEL.search(called) is not None


def _field_of(label: html.HtmlElement) -> html.HtmlElement | None:
    below = label.getnext()
    if below is None or _FIELD.search(below.get("class", "")[:_LONGEST_CLASS]) is None:
        return None
    return below
