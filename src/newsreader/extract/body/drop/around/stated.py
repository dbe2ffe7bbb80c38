"""Lines in which labels and values state something of a text, above it and below it.

So are told, where no spaces part words: when a text came and from where, how large its letters may
be, who edited it, its headline in another place, the way to its page, what its site answers for.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.column import column_of
from newsreader.extract.body.lines.kinds import ENDS, is_paragraph
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.stated import (
    DESK,
    MAIL,
    OVER,
    PATH,
    SUMMARY,
    is_disclaimed,
    is_original,
    stated,
)
from newsreader.extract.names import HEADINGS
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_FIRST: Final = 12
"""Lines above the text that are looked at, from the first chosen one on."""
_LAST: Final = 14
"""Lines at the end among which such lines are."""
_LOOSE: Final = names("div span section")
_MOST_OF_DESK: Final = 3
"""Words of a desk and its house."""
_WHOLE: Final = names("table figure pre blockquote")
_LONGEST_PATH: Final = 160
"""Characters of the way to a page."""
_LONGEST_AGED: Final = 30
_LONGEST_SECTION: Final = 40
"""Characters of the name of a section."""
_PARTS: Final = re.compile(r"[>»›＞/:：|]|&gt;|-{2}")
"""What stands between the parts of such a way."""
_LONGEST_LAST: Final = 60
_NEAR: Final = 4
"""Lines at the start, one of which may be a summary."""
_SUMMARY: Final = 20
"""Letters of one."""
_SHARE: Final = 0.6
"""The share of its paragraphs' words that is above the line with which a text is signed off."""


def drop_stated(choice: Choice) -> None:
    """Drop such lines, and what stands below the editor's in other boxes than the text.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    _drop_said_again(choice, chosen[:_NEAR])
    for index in _above(choice, chosen):
        run = choice.runs[index]
        if run.block.tag in HEADINGS and not PATH.match(run.text):
            continue
        # A day or a time by itself may be the first of a row of them that is the text's.
        if (
            stated(run.text) - {"when"}
            or _is_aged(run)
            or _is_path(run.text)
            or is_original(run.text)
            or _is_desk(run)
        ):
            choice.chosen[index] = False
    _drop_sections(choice, chosen)
    _drop_below_editor(choice, chosen)
    drop_stated_below(choice)


def _drop_sections(choice: Choice, chosen: Sequence[int]) -> None:
    """Drop the name of a section above the text that is a part of the path above it, too."""
    first = _above(choice, chosen)
    paths = [text for at in first if _is_path(text := choice.runs[at].text)]
    parts = {letters_of(each) for path in paths for each in _PARTS.split(path)} - {""}
    for index in first:
        run = choice.runs[index]
        short = run.block.tag != "h1" and len(run.text) <= _LONGEST_SECTION
        if short and not is_paragraph(run) and letters_of(run.text) in parts:
            choice.chosen[index] = False


def _is_desk(run: Run) -> bool:
    """Tell whether a line in no paragraph is the desk that has the text, and its house."""
    loose = run.block.tag in _LOOSE and len(run.words) <= _MOST_OF_DESK
    return loose and DESK.fullmatch(run.text) is not None


def drop_stated_below(choice: Choice) -> None:
    """Drop such lines among the last ones, but for what a table or a quotation has.

    Args:
        choice: The lines of the page; what leads on below the text was dropped.
    """
    for index in chosen_lines(choice)[-_LAST:]:
        run = choice.runs[index]
        if any(each.tag in _WHOLE for each in ancestors(run.block)):
            continue
        if is_original(run.text) or is_disclaimed(run.text) or _is_signed_off(run.text):
            choice.chosen[index] = False


def drop_end_mark(choice: Choice) -> None:
    """Drop, as the last line, a mark that the text is over, with the address of an agency's writer.

    Args:
        choice: The lines of the page; what is said of the text below it was dropped.
    """
    for index in chosen_lines(choice)[1:][-1:]:
        run = choice.runs[index]
        mail = MAIL.match(run.text)
        rest = run.text[mail.end() if mail else 0 :].strip()
        if run.block.tag == "p" and len(rest) <= _LONGEST_LAST and OVER.fullmatch(rest):
            choice.chosen[index] = False


def _drop_said_again(choice: Choice, first: Sequence[int]) -> None:
    """Drop a label with a summary that is but the beginning of the paragraph below it."""
    for index, below in pairwise(first):
        label = SUMMARY.match(choice.runs[index].text)
        said = letters_of(choice.runs[index].text[label.end() :]) if label else ""
        if len(said) >= _SUMMARY and letters_of(choice.runs[below].text).startswith(said):
            choice.chosen[index] = False


def _above(choice: Choice, chosen: Sequence[int]) -> list[int]:
    """Return the places of the first lines, up to the second paragraph of the text."""
    found = []
    paragraphs = 0
    for index in chosen[:_FIRST]:
        paragraphs += is_paragraph(choice.runs[index])
        if paragraphs > 1:
            break
        found.append(index)
    return found


def _is_path(text: str) -> bool:
    return len(text) <= _LONGEST_PATH and PATH.match(text) is not None


def _is_aged(run: Run) -> bool:
    """Tell whether a line is a name, and how old the text is in an element of its own."""
    if len(run.text) > _LONGEST_AGED or run.text.endswith(ENDS):
        return False
    pieces = [((piece.tail if tail else piece.text) or "").strip() for piece, tail in run.pieces]
    return any(stated(each) == {"age"} for each in pieces if each)


def _is_signed_off(text: str) -> bool:
    """Tell whether a line says who edited a text, or when it came, in a line below it."""
    said = stated(text)
    return "editor" in said or "dated" in said


def _drop_below_editor(choice: Choice, chosen: Sequence[int]) -> None:
    """Drop what is below the line with which a text is signed off, and not where the text stands.

    Args:
        choice: The lines of the page.
        chosen: The places of those that are the text's.
    """
    words = [len(choice.runs[at].words) * is_paragraph(choice.runs[at]) for at in chosen]
    above, total = 0, sum(words)
    for place, index in enumerate(chosen):
        above += words[place]
        run = choice.runs[index]
        if above < _SHARE * total or "editor" not in stated(run.text):
            continue
        column, _ = column_of(
            Choice(choice.runs, [at <= index and is_in for at, is_in in enumerate(choice.chosen)])
        )
        if column is None:
            return
        below = chosen[place + 1 :]
        if not any(
            _stands_in(choice.runs[at].block, column) and is_paragraph(choice.runs[at])
            for at in below
        ):
            for at in chosen[place:]:
                choice.chosen[at] = False
        return


def _stands_in(block: html.HtmlElement, column: html.HtmlElement) -> bool:
    return any(each is column for each in ancestors(block.getparent()))
