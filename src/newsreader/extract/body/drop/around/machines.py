"""Notes of a site that a machine translated or summed up a text, and may have erred."""

from collections.abc import Collection
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_part, is_prose, own_box
from newsreader.extract.body.words.machines import MACHINE, notes_checked, notes_machine
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_WHOLE: Final = names("figure figcaption pre blockquote") | HEADINGS
_PARAGRAPH: Final = 15
"""Words of a sentence of the text."""
_LABEL: Final = 4
"""Words beside such a note in its box: "Summary"."""
_ABOUT: Final = 2
"""Other lines that speak of such machines where the text is about them."""
_MOST: Final = 2
"""Such notes on a page; more, and it is about them."""


def drop_machine_notes(choice: Choice) -> None:
    """Drop such a note in a line of its own, unless the text is about such machines.

    One that does not warn of errors, but says who went over a summary, has a box for itself in
    which no paragraph of the text stands.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    texts = {home_of(choice.runs[at]) for at in chosen if is_prose(choice.runs[at], _PARAGRAPH)}
    notes = [
        at
        for at in chosen
        if (notes_machine(choice.runs[at].text) or _is_checked(choice, at, texts))
        and not is_part(choice.runs[at])
        and not any(each.tag in _WHOLE for each in ancestors(choice.runs[at].block))
    ]
    if not 0 < len(notes) <= _MOST:
        return
    about = sum(
        MACHINE.search(choice.runs[at].text) is not None for at in chosen if at not in notes
    )
    if about < _ABOUT:
        for at in notes:
            choice.chosen[at] = False


def _is_checked(choice: Choice, index: int, texts: Collection[html.HtmlElement | None]) -> bool:
    """Tell whether a line alone in its box says who went over what a machine summed up.

    Args:
        choice: The lines of the page.
        index: The place of the line.
        texts: What sentences of some length stand in.
    """
    run = choice.runs[index]
    if not notes_checked(run.text):
        return False
    box = own_box(choice, run, more=_LABEL)
    return box is not None and box not in texts
