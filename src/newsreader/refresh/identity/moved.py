"""A feed that has moved to a new system whole: its articles found again by their words alone.

Guids and links are new then, and often the dates as well, by the hours of a time zone or rounded to
the day, so that no key leads from an entry to its article. What was kept of the feed's latest
articles is looked through instead, which happens so seldom that nothing need be stored for it.
One entry proves nothing: an issue of a series may say word for word what the last one said. Several
that do so, each in its own words, and make up half of what is new, are the feed itself. Of a feed
that is known to have moved title and text together are enough: an article that had left before
that may be back.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.prints import Print

_TEXTS = 2
"""So many entries that are known by their words, each with another text, show that a feed moved."""
_TITLES = 3
"""And so many where titles are all that differs."""
_ZONES = 14 * 60 * 60
"""Seconds by which a date moves at most when another zone is meant."""
_DAY = 24 * 60 * 60
"""Seconds; one that is rounded to its day moves by less, and a daily series by about as much."""
_MIDNIGHT = 30 * 60
"""Seconds; in any zone a day begins at a multiple of it."""


def known_by_words(
    faces: Sequence[Face],
    latest: Mapping[str, Print],
    gone: Mapping[str, Print],
    *,
    one_date: bool,
    strange: Collection[str] = (),
) -> dict[str, str]:
    """Return the key by which each entry's article is known that title and text tell.

    Args:
        faces: The entries to find an article for, of a document whose guids are new for the most
            part.
        latest: A key of each article of the feed, with what was kept of it.
        gone: Those of them that are no other entry's of the document.
        one_date: Whether all entries have one date, which is that of the visit then.
        strange: The keys of those entries that have new names where the others keep theirs: more
            than a title must tell these, since each issue of a series has that. All of them are
            where the feed has moved before.

    Returns:
        An entry's key to its article's; empty if they do not show that the feed has moved.
    """
    if not gone:
        return {}
    mine = _only((face.key, face.print, face.bodies) for face in faces)
    articles = ((key, print_, (print_.text, print_.body)) for key, print_ in gone.items())
    moved = len(strange) == len(faces)
    # What once came twice for such a date is not to come for ever.
    theirs = _only(articles, first=one_date and not moved)
    found: dict[str, tuple[int, int]] = {}
    for said, (key, print_) in mine.items():
        if said in theirs and (one_date or near_in_time(print_, theirs[said][1])):
            found.setdefault(key, said)
    if strange:
        texts_of = Counter(text for one in latest.values() for text in {one.text, one.body})
        for key in set(strange).intersection(found):
            title, text = found[key]
            dated = theirs[title, text][1].date and not one_date
            if not (title and text and (dated or texts_of[text] < 2)):
                del found[key]
    if moved:
        return {key: theirs[said][0] for key, said in found.items()}
    texts = {text for _, text in found.values() if text}
    proven = len(texts) >= _TEXTS or len(found) >= _TITLES
    if not proven or 2 * len(found) < len(faces):
        return {}
    return {key: theirs[said][0] for key, said in found.items()}


def _only(
    articles: Iterable[tuple[str, Print, Iterable[int]]], *, first: bool = False
) -> dict[tuple[int, int], tuple[str, Print]]:
    """Return by title and text those that have both together as the only ones, or twins.

    Args:
        articles: A key of each, its print, and what its text may be.
        first: Whether to take the first of several instead of none.
    """
    seen: dict[tuple[int, int], tuple[str, Print] | None] = {}
    for key, print_, bodies in articles:
        texts = {body: None for body in bodies if body} or {0: None}
        for said in [(print_.title, text) for text in texts]:
            other = seen.setdefault(said, (key, print_))
            if not first and (other is None or not _are_twins(other[1], print_)):
                seen[said] = None
    return {said: one for said, one in seen.items() if one is not None and any(said)}


def _are_twins(one: Print, other: Print) -> bool:
    """Whether two with the same words are one article, which is there twice."""
    return one is other or bool(one.date and one.date == other.date and one.link == other.link)


def near_in_time(one: Print, other: Print) -> bool:
    """Whether two may have the same date, each as its system writes it; one may have none."""
    if not (one.date and other.date):
        return True
    apart = abs(one.date - other.date)
    return apart <= _ZONES or (
        apart < _DAY and not (one.date % _MIDNIGHT and other.date % _MIDNIGHT)
    )
