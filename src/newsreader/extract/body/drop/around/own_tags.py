"""The list of what an article is tagged with, below its text, with the label above it."""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.column import boxes_behind, column_of, letters_of_paragraph
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.seen import words_in
from newsreader.model.letters import letters_of

_FEWEST: Final = 2
_MOST_WORDS: Final = 8
"""Words of the label."""
_BETWEEN: Final = re.compile(r"[|,;#/·•\uff0c\u3001\uff1b\uff5c]")
_TAGS: Final = re.compile(r"(?:^|[\s_-])(?:tags?|keywords?)(?:$|[\s_-])", re.IGNORECASE)
"""What such a line is called."""
_LONGEST: Final = 300
"""Characters of a line that lists tags."""
_ENDS: Final = (".", "!", "?", "…", "\u3002")


def drop_own_tags(choice: Choice) -> None:
    """Drop boxes behind the column of the text that have links to the page's own tags alone.

    In whatever language their label is; so goes a line that lists them without links, outside the
    column or called so. In the column itself a list of the same words is what the text says: where
    a ferry calls, who is in a play.

    Args:
        choice: The lines of the page.
    """
    tags = {letters_of(tag) for tag in choice.known.tags} - {""}
    if len(tags) < _FEWEST:
        return
    column, _ = column_of(choice, letters_of_paragraph)
    if column is None:
        return
    for within in boxes_behind(choice, column).values():
        inside = [at for at in within if choice.chosen[at]]
        if _are_tags([choice.runs[at] for at in inside], tags):
            for at in inside:
                choice.chosen[at] = False
    for at in chosen_lines(choice):
        run = choice.runs[at]
        if run.linked or not _lists(run.text, tags):
            continue
        called = _TAGS.search(run.block.get("class", "")[:_LONGEST]) is not None
        if called or column not in ancestors(run.block):
            choice.chosen[at] = False


def _are_tags(runs: Sequence[Run], tags: set[str]) -> bool:
    """Tell whether lines are tags of a page, each in a link, below one short label or none."""
    label = runs[:1] if runs and not runs[0].linked else []
    if any(len(run.words) > _MOST_WORDS or run.text.endswith(_ENDS) for run in label):
        return False
    said = set()
    for run in runs[len(label) :]:
        links = {letters_of(words_in(link)) for link in links_of(run)}
        if not links <= tags or run.linked < len(run.words):
            return False
        said |= links
    return len(said) >= _FEWEST


def _lists(text: str, tags: set[str]) -> bool:
    """Tell whether a line is tags with strokes or commas between them, and nothing else."""
    said = [each for each in _BETWEEN.split(text[:_LONGEST]) if each.strip()]
    if len(text) > _LONGEST or text.endswith(_ENDS):
        return False
    known = [letters_of(each) in tags for each in said]
    return sum(known) >= _FEWEST and all(
        is_known or each.strip().isdigit() for each, is_known in zip(said, known, strict=True)
    )
