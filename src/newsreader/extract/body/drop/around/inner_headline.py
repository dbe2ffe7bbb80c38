"""A headline that stands at the start of a text and is the text's own."""

from collections import Counter
from itertools import islice
from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.runs import Run, count_words, text_of
from newsreader.model.letters import letters_of

_SHORTEST: Final = 4
"""Words of a headline that a text has for itself."""
_NEAR: Final = 12
"""Elements behind a paragraph, among which the next heading of the text is."""
_PARTS: Final = 2
_LONGEST_ABOVE: Final = 12
"""Words before the headline in its heading."""


def is_inner_headline(choice: Choice, index: int, known: Counter[str]) -> bool:
    """Tell whether an `<h1>` is of the text: in its column, below the headline, in other words.

    So is one that a text quotes at its beginning, and the first of several in the text's own column
    none of which is the headline: an author's subheads.

    Args:
        choice: The lines of the page.
        index: The place of the line.
        known: The headline in the forms that the page has it, and how often.
    """
    runs = choice.runs
    run = runs[index]
    if run.block.tag != "h1" or known[letters_of(run.text)] > 1:
        return False
    below = index + 1
    if below >= len(runs) or not choice.chosen[below] or not is_prose(runs[below]):
        return False
    column = run.block.getparent()
    quoted = column is not None and column.tag == "blockquote"
    if column is not None and quoted:
        column = column.getparent()
    if column is None or runs[below].block.getparent() is not column:
        return False
    if _is_first_of_several(run, runs[below], known):
        return True
    if len(run.words) < _SHORTEST:
        return False
    above = (each for each in runs[:index] if each.block.tag == "h1")
    fewest = 1 if quoted else 2
    return any(
        known[letters_of(each.text)] >= fewest and column not in ancestors(each.block)
        for each in above
    )


def _is_first_of_several(run: Run, below: Run, known: Counter[str]) -> bool:
    """Tell whether an `<h1>` has another one behind its paragraph, and neither is the headline.

    Args:
        run: The line.
        below: The paragraph under it.
        known: The headline in the forms that the page has it, and how often.
    """
    behind = islice(below.block.itersiblings(), _NEAR)
    others = [text_of(each) for each in behind if each.tag == "h1"]
    told = any(count > 1 for said, count in known.items() if said != letters_of(run.text))
    return told and bool(others) and all(known[letters_of(each)] <= 1 for each in others)


def ends_in_headline(run: Run, known: Counter[str]) -> bool:
    """Tell whether a heading is a few words, and the headline in an element of its own.

    Args:
        run: The heading.
        known: The headline in the forms that the page has it.
    """
    said = [
        text
        for piece, tail in run.pieces
        if (text := " ".join(((piece.tail if tail else piece.text) or "").split()))
    ]
    if len(said) < _PARTS or count_words(said[-1]) < _SHORTEST:
        return False
    letters = letters_of(said[-1])
    above = sum(map(count_words, said[:-1]))
    return above <= _LONGEST_ABOVE and any(each.endswith(letters) for each in known)
