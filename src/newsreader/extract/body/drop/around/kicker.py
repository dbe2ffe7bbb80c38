"""The line above the headline, where it is the first of the text, too."""

from collections.abc import Collection
from typing import Final

from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.model.letters import letters_of

_FIRST: Final = 3


def drop_kicker(choice: Choice, known: Collection[str]) -> None:
    """Drop the line above the headline if nothing but the headline stands before it.

    Further down the same word is what the text says: the country that a wine is from.

    Args:
        choice: The lines of the page.
        known: The letters of the headline in the forms that the page has it.
    """
    kicker = letters_of(choice.known.kicker)
    for index in chosen_lines(choice)[:_FIRST] if kicker else ():
        letters = letters_of(choice.runs[index].text)
        if letters == kicker:
            choice.chosen[index] = False
        elif letters not in known:
            return
