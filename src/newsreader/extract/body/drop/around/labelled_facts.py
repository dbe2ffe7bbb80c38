"""Lists that tell of the text beside them: its date, its author, its subjects, its address.

Whatever language their labels are in, the values tell them: they are what the page says of its
article elsewhere, too. A list of what a text is about tells of no more than one of these.
"""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.addresses import path_of
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.links import each_link, is_own
from newsreader.extract.body.lines.runs import Run, count_words, text_of
from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.names import LISTS
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_PAIRED: Final = names("dl table")
"""What has labels in elements of their own."""
_HEADS: Final = names("dt th")
_LISTS: Final = LISTS | _PAIRED
_LABELS: Final = names("strong b span em i label small")
"""Elements in which a label stands before its value."""
_MOST_WORDS: Final = 90
"""Words of such a list."""
_MOST_LINES: Final = 30
_LONGEST_LABEL: Final = 4
_LONGEST_VALUE: Final = 12
"""Words of a value that is no row of links."""
_MOST_OTHERS: Final = 1
"""Values that lead nowhere and are no fact of the text: of an event there are more."""
_FEWEST: Final = 2
"""Kinds of facts of the text by which a list of them is told."""
_LABEL: Final = re.compile(r"[^:：]{2,40}[:：](?!//)\s*")
_ADDRESS: Final = re.compile(r"https?://\S{4,300}")
_SUBJECTS: Final = re.compile(
    r"(?:^|/)(?:tags?|topics?|keywords?|themen?|thema|schlagwort|schlagworte|stichwort|mots?-cles?"
    r"|sujets?|etiquetas?|temas?|argomenti|assuntos?|emner?|amne|avainsana|temat|stitek|cimke)"
    r"(?:[/?.]|$)",
    re.IGNORECASE,
)
"""Paths of what a site has of a subject."""


def drop_labelled_facts(choice: Choice) -> None:
    """Drop lists of labels and values of which two kinds or more are the article's own.

    Args:
        choice: The lines of the page.
    """
    lists: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice):
        around = ancestors(choice.runs[index].block)
        facts = next((each for each in around if each.tag in _LISTS), None)
        if facts is not None:
            lists.setdefault(facts, []).append(index)
    for facts, lines in lists.items():
        if choice.counts[facts].words > _MOST_WORDS or len(lines) > _MOST_LINES:
            continue
        first, last = lines[0], lines[-1]
        while first and facts in ancestors(choice.runs[first - 1].block):
            first -= 1
        while last + 1 < len(choice.runs) and facts in ancestors(choice.runs[last + 1].block):
            last += 1
        if _tells_of_text(choice, facts, choice.runs[first : last + 1]):
            for index in lines:
                choice.chosen[index] = False


def _tells_of_text(choice: Choice, facts: html.HtmlElement, runs: Sequence[Run]) -> bool:
    """Tell whether each line of a list is a label or a value, and enough of these the text's."""
    kinds: set[str] = set()
    others = 0
    for run in runs:
        if run.block.tag in _HEADS or not run.words:
            continue
        value = run.text if facts.tag in _PAIRED else _value_of(run)
        if not value and run.linked < len(run.words):
            return False
        kind = _kind_of(choice, run, value)
        if not kind and not run.linked:
            others += 1
            if others > _MOST_OTHERS or count_words(value) > _LONGEST_VALUE:
                return False
        kinds.add(kind)
    return len(kinds - {""}) >= _FEWEST


def _value_of(run: Run) -> str:
    """Return what stands behind the label of an item, or `""` where it has none."""
    told = (piece for piece, tail in run.pieces if not tail and (piece.text or "").strip())
    head = next(told, run.block)
    if head.tag in _LABELS:
        label = text_of(head)
        if 0 < count_words(label) <= _LONGEST_LABEL and run.text.startswith(label):
            return run.text[len(label) :].lstrip(" :：\u00a0-–—")
    before = _LABEL.match(run.text)
    if before is None or count_words(before[0]) > _LONGEST_LABEL:
        return ""
    return run.text[before.end() :]


def _kind_of(choice: Choice, run: Run, value: str) -> str:
    """Return which fact of the text a value is: its day, an author, subjects, its address."""
    known = choice.known
    if is_stamp(value):
        return "day"
    letters = letters_of(value)
    if letters and any(letters == letters_of(each) for each in known.authors):
        return "author"
    if _ADDRESS.fullmatch(value):
        return "address" if is_own(value, known.url) else ""
    tags = {letters_of(each) for each in known.tags}
    pieces = [letters_of(each) for each in re.split(r"[,;|•·]", value)]
    if any(piece and piece in tags for piece in pieces) or _are_subjects(run):
        return "subjects"
    return ""


def _are_subjects(run: Run) -> bool:
    """Tell whether all links of a line lead to what the site has of a subject."""
    return any(_is_subject(each) for each in each_link(run)) and all(
        map(_is_subject, each_link(run))
    )


def _is_subject(link: html.HtmlElement) -> bool:
    said = link.get("rel", "").lower().split()
    return "tag" in said or _SUBJECTS.search(path_of(link.get("href", ""))) is not None
