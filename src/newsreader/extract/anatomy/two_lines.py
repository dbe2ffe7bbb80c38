"""A headline's element that has two lines: the headline, and behind it in an element the lead."""

import re
from typing import Final

from newsreader.extract.anatomy.sources import Element, words_of

_SECOND: Final = frozenset({"span", "small", "em", "i", "div", "p"})
"""What the second line of a heading may be."""
_SIGN: Final = re.compile(r"\s+[-–—|·•]\s+|\s*\|\s*")
"""What parts the two in a title; those that a colon parts are one headline."""
_LONGEST: Final = 300
_FEWEST: Final = 2
"""Words of either line."""


def lines_in(heading: Element) -> tuple[str, str]:
    """Return the words of a heading before its last element and those in it, or twice `""`.

    Args:
        heading: A heading.
    """
    parts = [each for each in heading if isinstance(each.tag, str) and words_of(each, 1)]
    last = parts[-1] if parts else None
    if last is None or last.tag not in _SECOND or (last.tail or "").strip():
        return "", ""
    said = [heading.text or ""]
    for each in parts[:-1]:
        said += [words_of(each, _LONGEST), each.tail or ""]
    return " ".join(" ".join(said).split()), words_of(last, _LONGEST)


def headline_of_two(heading: Element, title: str) -> str:
    """Return the first line of a heading where a title begins with both and a sign between them.

    Args:
        heading: A heading.
        title: As the head of the page has it: `"Ferry line reopens - What to know | The Herald"`.
    """
    above, below = lines_in(heading)
    if min(len(above.split()), len(below.split())) < _FEWEST:
        return ""
    one, other = above.casefold(), " ".join(title.split()).casefold()
    sign = _SIGN.match(other, len(one)) if other.startswith(one) else None
    return above if sign and other.startswith(below.casefold(), sign.end()) else ""
