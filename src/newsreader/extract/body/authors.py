"""The card of an author under a text: a name, what its bearer is, and some words about both."""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.choose import Choice
from newsreader.extract.body.leads import chosen_lines, is_part
from newsreader.extract.body.runs import Run
from newsreader.extract.names import SUBHEADINGS

_NAME: Final = re.compile(
    r"(?P<first>[A-ZÀ-Þ][\w'’-]+)(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|den|bin|al)){1,4}"
)
"""How a name begins a line; what follows it there may be an office."""
_TITLES: Final = re.compile(r"(?:, ?[A-Z][\w.]{1,8}){0,4}[*†]?")
_DOES: Final = (
    r"(?:,? (?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|den|bin|al))*,? (?:is|was|has|have|works|worked"
    r"|writes|wrote|lives|covers|covered|joined|studied|holds|serves|served|started|founded|explores"
    r"|speciali[sz]es|leads|led|teaches|reports|edits|runs|brings|loves|enjoys|helps|began|spent"
    r"|grew|graduated|earned|received|currently|ist|war|arbeitet|schreibt|lebt|studierte|leitet"
    r"|est|écrit|vit|travaille|es|trabaja|escribe|vive|è|scrive|lavora|é|escreve|trabalha|schrijft"
    r"|werkt)\b"
)
_HELLO: Final = re.compile(
    r"(?:(?:hello|hi|hey|hallo|bonjour|hola|ciao|olá)\b|(?:i am|i['’]m) (?:an?|the) "
    r"|ich bin |je suis |soy |sono |eu sou )",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 12
_LONGEST_OFFICE: Final = 12
_LONGEST: Final = 150
"""Words of a card."""
_MOST_LINES: Final = 7
_MOST: Final = 0.2
"""The share of a text that a card may have."""


def drop_author_card(choice: Choice) -> None:
    """Drop a name that stands by itself at the end, with what is said below of its bearer.

    A last paragraph about an author without the name as a line above it stays: it may be one of
    the text's, of whomever that is about.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    card = [choice.runs[index] for index in chosen[-_MOST_LINES:]]
    while card and not _is_card(card):
        del card[0]
    words = sum(len(run.words) for run in card)
    if not card or len(card) == len(chosen) or words > min(_LONGEST, _MOST * total):
        return
    for index in chosen[len(chosen) - len(card) :]:
        choice.chosen[index] = False


def _is_card(lines: Sequence[Run]) -> bool:
    """Tell whether lines are a name, it may be with an office, and a paragraph of its bearer."""
    name = _NAME.match(lines[0].text) if _is_label(lines[0], _LONGEST_NAME) else None
    if name is None:
        return False
    alone = _TITLES.fullmatch(lines[0].text, name.end()) is not None
    if not alone and lines[0].block.tag in SUBHEADINGS:
        return False
    rest = lines[1:]
    if rest and _is_label(rest[0], _LONGEST_OFFICE):
        rest = rest[1:]
    if not rest or is_part(rest[0]) or rest[0].block.tag in SUBHEADINGS:
        return False
    said = re.match(re.escape(name["first"]) + _DOES, rest[0].text)
    return said is not None or (alone and _HELLO.match(rest[0].text) is not None)


def _is_label(run: Run, longest: int) -> bool:
    return (
        0 < len(run.words) <= longest
        and not is_part(run)
        and not run.text.endswith((".", "!", "?", ":", "…", "”", '"'))
    )
