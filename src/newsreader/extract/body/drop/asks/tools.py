"""What is left where a script would set something: rows of tools, players, notes about scripts."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS, is_paragraph
from newsreader.extract.body.lines.runs import Run, text_of
from newsreader.extract.body.words.abroad import GALLERIES, LISTENS
from newsreader.extract.body.words.labels import LABEL, TOOLS
from newsreader.extract.body.words.lengths import ends_in_length
from newsreader.extract.body.words.scripts import PLAYER, SCRIPTLESS
from newsreader.extract.names import FRAMES, HEADINGS
from newsreader.model.names import names

_BOXES: Final = names("div section aside figure")
_TEXT: Final = names("p blockquote pre td th dt dd") | HEADINGS
"""Elements in which words beside one another are a sentence."""
_MOST_LETTERS: Final = 240
_LONGEST_ROW: Final = 120
"""Characters of a row of tools."""
_LONGEST_TOOL: Final = 40
_FEWEST: Final = 2
"""Pieces of a row, and buttons of a bar."""
_MOST: Final = 60
"""Words of a box whose player is not there."""
_SHARE: Final = 0.2
"""Those words as a share of the text, at most."""
_SCRIPT: Final = re.compile(r"java ?script", re.IGNORECASE)
_MARK: Final = re.compile(
    r"[AaT]\s?[+-]|[Aa]{2,3}|[+-]\s?1|\d[\d.,]{0,8}\s?[KkMm]?"
    r"|\d{1,2}(?::\d\d){1,2}(?:\s?/\s?-?\d{1,2}(?::\d\d){1,2})?|[0-9.]{1,4}x"
)
"""What stands on a tool or beside it and is no word: how large letters are, a count, a clock."""
_HASHTAG: Final = re.compile(r"[#\uff03]\s?\w[^\s#]{0,39}")


def drop_tools(choice: Choice) -> None:
    """Drop rows of tools whose buttons are gone, and boxes for what only a script would show.

    A text about scripts says more in the same box, and more than a note.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    for index in chosen:
        run = choice.runs[index]
        if not choice.chosen[index]:
            continue
        if _is_row(run) or _is_length_of_player(run):
            choice.chosen[index] = False
        elif _is_in_place(run):
            for at in _with_box(choice, index, total):
                choice.chosen[at] = False


def _is_row(run: Run) -> bool:
    """Tell whether a line is short pieces in elements of their own, each the word of a tool.

    Beside these may stand what is on a tool and no word. So goes a row of nothing but hashtags:
    who writes these in a text has them in its paragraphs.
    """
    if len(run.text) > _LONGEST_ROW or run.block.tag in _TEXT:
        return False
    pieces = [
        text
        for piece, tail in run.pieces
        if (text := " ".join(((piece.tail if tail else piece.text) or "").split()))
    ]
    if len(pieces) < _FEWEST or any(len(each) > _LONGEST_TOOL for each in pieces):
        return False
    if all(map(_HASHTAG.fullmatch, pieces)):
        return True
    tables = (TOOLS, LABEL, GALLERIES, LISTENS)
    known = [any(table.fullmatch(each) for table in tables) for each in pieces]
    if any(known) and all(
        is_known or _MARK.fullmatch(each) for each, is_known in zip(pieces, known, strict=True)
    ):
        return True
    return any(known) and _is_bar(run.block) and not any(map(_ends, pieces))


def _is_length_of_player(run: Run) -> bool:
    """Tell whether a box has a button to hear the text by, and beside it how long that takes."""
    if run.block.tag not in _BOXES or run.linked or not ends_in_length(run.text):
        return False
    buttons = list(islice(run.block.iterchildren("button"), _FEWEST))
    return len(buttons) == 1 and LISTENS.fullmatch(text_of(buttons[0])) is not None


def _is_bar(box: html.HtmlElement) -> bool:
    """Tell whether a box has several buttons: a word beside those of tools is one, too."""
    return len([*islice(box.iter("button"), _FEWEST)]) == _FEWEST


def _ends(piece: str) -> bool:
    return piece.endswith(ENDS)


def _is_in_place(run: Run) -> bool:
    """Tell whether a line says that a player comes, or that a script is needed for what does."""
    if len(run.text) > _MOST_LETTERS or run.block.tag in {"pre", "li", "td", "blockquote"}:
        return False
    if PLAYER.fullmatch(run.text):
        return True
    return _SCRIPT.search(run.text) is not None and SCRIPTLESS.fullmatch(run.text) is not None


def _with_box(choice: Choice, index: int, total: int) -> list[int]:
    """Return the places of the lines in the box around such a line; none where that says more."""
    box = _box_of(choice.runs[index])
    if box is None:
        return [index] if PLAYER.fullmatch(choice.runs[index].text) else []
    count = choice.counts[box]
    inside = [at for at in range(len(choice.runs)) if box in ancestors(choice.runs[at].block)]
    few = count.words <= _MOST and count.words <= _SHARE * total
    if not few or any(is_paragraph(choice.runs[at]) for at in inside):
        return [index] if PLAYER.fullmatch(choice.runs[index].text) else []
    return inside


def _box_of(run: Run) -> html.HtmlElement | None:
    """Return the box that a line stands in by itself or with few others; None where it has none."""
    box = run.block if run.block.tag in _BOXES else run.block.getparent()
    return None if box is None or box.tag in FRAMES else box
