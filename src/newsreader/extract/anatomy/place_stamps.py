"""The place of which a page sets a stamp before its lead paragraph, glued to the first word."""

import re
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.sources import Sources, words_of
from newsreader.model.letters import letters_of

_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:(?:location|place|city|geo|dateline)[-_]*(?:stamp|name|tag|label)?|stamp)(?=$|\s)",
    re.IGNORECASE,
)
_SIGNS: Final = re.compile(r"\s*[–—:.,(|•·-]")
"""What parts a place from a sentence for those who read both."""
_LONGEST: Final = 40
_LONGEST_LEAD: Final = 1_200
_MOST: Final = 2_000


def without_stamp(sources: Sources, standfirst: str) -> str:
    """Return a lead paragraph without a place that only a style parts from its first word.

    `<p><span class="location-stamp">Wick</span>The ferry …</p>`; programs write both as one word
    into the head of the page, too. A place with a sign behind it stays: it reads as it should.

    Args:
        sources: What the page says.
        standfirst: The lead paragraph, or `""`.
    """
    if not standfirst or sources.root is None:
        return standfirst
    said = letters_of(standfirst)
    for each in islice(sources.root.iter("span", "b", "strong", "em", "i"), _MOST):
        above = each.getparent()
        if above is None or _CALLED.search((each.get("class") or "")[:_LONGEST_LEAD]) is None:
            continue
        place = words_of(each, _LONGEST)
        rest = standfirst[len(place) :]
        if not place or not standfirst.startswith(place) or _SIGNS.match(rest):
            continue
        first = above[0] is each and not (above.text or "").strip()
        if first and letters_of(words_of(above, _LONGEST_LEAD)) == said:
            return rest.lstrip() or standfirst
    return standfirst
