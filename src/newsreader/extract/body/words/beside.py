"""Whether a row of labels and values is of the page (its author, its date) or of its matter."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from newsreader.extract.body.words.dates import MINUTES, UPDATED, is_stamp
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.signed import BYLINE
from newsreader.model.letters import letters_of

_SPAN: Final = re.compile(r"\d{1,4} ?(?P<unit>[^\W\d_]{1,12})\.?")
"""So much of something: "10 mins"."""
_LONGEST: Final = 40
"""Letters of an amount."""


def tells_of_page(said: Iterable[str], authors: Iterable[str]) -> bool:
    """Tell whether a label or a value is a name of those who wrote a text, a day, or a button.

    Args:
        said: All labels and values of a row of them.
        authors: The names of the authors of the page.
    """
    texts = [each.rstrip(" :\uff1a") for each in said]
    known = {letters_of(each) for each in authors}
    amounts = _amounts(texts)
    return any(
        (text not in amounts and _is_of_page(text)) or letters_of(text) in known for text in texts
    )


def _amounts(texts: list[str]) -> set[str]:
    """Return the spans of time whose unit another text of the row has: how long a dish bakes.

    By itself such a span is how long a text takes to read.
    """
    short = {text for text in texts if len(text) <= _LONGEST and text[:1].isdecimal()}
    units = Counter(text.rstrip(".").rpartition(" ")[2] for text in short)
    return {text for text in short if (found := _SPAN.fullmatch(text)) and units[found["unit"]] > 1}


def _is_of_page(said: str) -> bool:
    if is_stamp(said) or UPDATED.search(said):
        return True
    return bool(BYLINE.match(f"{said}:") or LABEL.fullmatch(said) or MINUTES.fullmatch(said))
