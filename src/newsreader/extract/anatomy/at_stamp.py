"""Who is named right beside the date at a headline, where one more sign says that it is a name.

A section or a topic may stand there too. A name is what a house calls those who write for it, each
of several in a row, what a link says twice: in its words and in those of its picture or title, or
the one word behind "by" in a line of its own.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.bylines import (
    BY_LINE,
    LONGEST,
    LONGEST_NAME,
    MOST_PEOPLE,
    TEAM,
    is_login,
    plausible,
)
from newsreader.extract.anatomy.signatures import ALL_OF, PORTRAIT
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.body.words.dates import is_stamp

_REACH: Final = 2
"""Lines from a name to its date: a label may stand between."""
_ROW: Final = 3
"""Names from which on a row of them is none of places."""
_MOST: Final = 2
"""Pictures of a link that are looked at."""


def named_at_stamp(sources: Sources) -> list[str]:
    """Return whoever is named beside the date at the headline, else nobody.

    Args:
        sources: What the page says.
    """
    lines = [line for line in sources.headed() if any(map(str.isalnum, line))]
    beside = list(_beside_stamps(lines, {words_of(each, LONGEST_NAME) for each in sources.times}))
    for line in beside:
        row = line.split(", ") if len(line) <= LONGEST else []
        if TEAM.fullmatch(line):
            return [line]
        if (by := BY_LINE.match(line)) and is_login(line[by.end() :]):
            return [line[by.end() :]]
        if _ROW <= len(row) <= MOST_PEOPLE and all(map(plausible, row)):
            return row
    named = {folded(line): line for line in beside if plausible(line)}
    told = (words_of(link, LONGEST_NAME) for link in sources.people if named and _says_twice(link))
    return [named[folded(name)] for name in told if folded(name) in named][:1]


def _beside_stamps(lines: list[str], times: set[str]) -> Iterator[str]:
    """Yield the lines that stand beside a date, or what is marked as one, in their order."""
    stamps = [n for n, line in enumerate(lines) if line in times or is_stamp(line)]
    for number, line in enumerate(lines):
        if any(0 < abs(number - stamp) <= _REACH for stamp in stamps):
            yield line


def _says_twice(link: Element) -> bool:
    """Tell whether a link says who its words name: by its picture, or as what all theirs is at."""
    name = folded(words_of(link, LONGEST_NAME))
    alts = (image.get("alt") or "" for image in islice(link.iter("img"), _MOST))
    if name in (folded(PORTRAIT.sub("", alt[:LONGEST])) for alt in alts):
        return bool(name)
    called = ((link.get(each) or "")[:LONGEST] for each in ("aria-label", "title"))
    return any(
        folded(said[found.end() :]) == name for said in called if (found := ALL_OF.match(said))
    )
