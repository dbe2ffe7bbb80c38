"""Words that are names and nothing else, as who made a picture stands beside it."""

import re
from typing import Final

from newsreader.model.names import names

PARTICLES: Final = names(
    "via for and und et y e de da di del der den van von la le dpa imago iStock picture alliance"
)
"""Words in small letters among names."""
SENTENCE_ENDS: Final = tuple('.!?…。！？"”»')
"""What a caption ends with before names in brackets: elsewhere they may be who is seen."""
_LONGEST: Final = 100
_FEWEST: Final = 5
"""Characters of names in brackets, with these."""


def are_names(text: str) -> bool:
    """Tell whether each word of a text is a name, by its first letter, or stands among names.

    Args:
        text: It; in a writing without capitals all words are names.
    """
    return all(word in PARTICLES or not word[:1].islower() for word in re.split(r"[\s/|]+", text))


def names_in_brackets(text: str) -> bool:
    """Tell whether a text that a caption sets in letters of its own is names in brackets.

    Args:
        text: All of it: `"(Sample Museum)"`; what is not in capitals, as `"(left)"`, is none.
    """
    line = " ".join(text.split())
    if line[:1] not in "([（" or line[-1:] not in ")]）" or not _FEWEST <= len(line) <= _LONGEST:
        return False
    return any(map(str.isalpha, line)) and are_names(line[1:-1].strip())
