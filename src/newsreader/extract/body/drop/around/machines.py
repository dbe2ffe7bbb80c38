"""Notes of a site that a machine translated or summed up a text, and may have erred."""

from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.words.machines import MACHINE, notes_machine
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_WHOLE: Final = names("figure figcaption pre blockquote") | HEADINGS
_ABOUT: Final = 2
"""Other lines that speak of such machines where the text is about them."""
_MOST: Final = 2
"""Such notes on a page; more, and it is about them."""


def drop_machine_notes(choice: Choice) -> None:
    """Drop such a note in a line of its own, unless the text is about such machines.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    notes = [
        at
        for at in chosen
        if notes_machine(choice.runs[at].text)
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
