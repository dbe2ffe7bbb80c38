"""Entries that no key leads to their article: looked for among the latest articles.

That is so where there is nothing but words and those have changed, which sketches of them tell, and
of a series whose issues have one link, or an article that is there twice, since what several share
is a key of one of them at most. Nothing need be stored for it: what was kept of the latest articles
is looked through when an entry is not known.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from newsreader.refresh.identity.document import Identified
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.prints import Print

_COMMON = 50
"""A stroke that more articles share tells none of them."""
_MOST = 20
"""Articles that are looked at for each entry, those with the most strokes in common."""


def is_headline(face: Face, document: Identified, known: Mapping[str, str]) -> bool:
    """Whether an entry that is not known is a title, which no other has, and perhaps a date."""
    lone = face.key not in known and _is_headline(face.print)
    return lone and document.own_title(face)


def _is_headline(one: Print) -> bool:
    return bool(one.title) and not (one.guid or one.link or one.text)


def dated_anew(
    faces: Iterable[Face], latest: Mapping[str, Print], gone: Mapping[str, Print]
) -> dict[str, str]:
    """Return the key of the article that differs from an entry in its date alone.

    Args:
        faces: Entries for which `is_headline` is true.
        latest: A key of each of the feed's latest articles, with what was kept of it. Where a title
            was that of several, it says nothing of the next.
        gone: Those of them that are no other entry's of the document.

    Returns:
        That by the key of the entry.
    """
    titles = Counter(_called(one) for one in latest.values() if _is_headline(one))
    articles = {one.content: key for key, one in gone.items() if _is_headline(one)}
    return {
        face.key: articles[face.content]
        for face in faces
        if face.content in articles and titles[_called(face.print)] == 1
    }


def _called(one: Print) -> tuple[int, int, int]:
    # The number of a title alone is soon another's as well.
    return one.title, one.words, one.numbers


def is_bare(face: Face) -> bool:
    """Whether an entry has nothing but words, and perhaps a date, to be known by."""
    return bool(face.sketch) and not (face.print.guid or face.print.link)


def same(
    faces: Iterable[Face], latest: Mapping[str, Print], known: Mapping[str, str]
) -> dict[str, list[str]]:
    """Return the keys of the articles with the link of an entry, all of its content or its date.

    An article that was dated anew has no key of its date.

    Args:
        faces: Entries with a guid that leads to no article.
        latest: As for `alike`.
        known: Key to what was kept of the article, for all keys that lead to one. Where those of
            its link lead to none that has it, an entry is of no series: what is kept of links is
            too short to tell that, and among a hundred articles on new addresses two would be one.

    Returns:
        Those by the key of the entry, the latest first.
    """
    # Small numbers of links, large ones of dates, letters of contents: none is taken for another.
    articles: dict[int | str, list[str]] = {}
    for key, print_ in latest.items():
        for mark in (print_.link, print_.content, print_.date):
            articles.setdefault(mark, []).append(key)
    return {
        face.key: [
            *(articles.get(face.print.link, [])[:_MOST] if _is_known(face, known) else []),
            *articles.get(face.content, [])[:_MOST],
            *articles.get(face.seconds or face.content, [])[:_MOST],
        ]
        for face in faces
    }


def _is_known(face: Face, known: Mapping[str, str]) -> bool:
    """Whether a key of its link leads to an article that has that link."""
    link = face.print.link
    led = (Print.read(known[key]) for key in (face.path, face.address) if link and key in known)
    return any(print_ is not None and print_.link == link for print_ in led)


def alike(faces: Iterable[Face], latest: Mapping[str, Print]) -> dict[str, list[str]]:
    """Return the keys of the articles that an entry may be a version of, the likeliest first.

    Args:
        faces: Entries that have nothing but words.
        latest: A key of each of the feed's latest articles, with what was kept of it.

    Returns:
        Those by the key of the entry.
    """
    articles: dict[int, list[str]] = {}
    for key, print_ in latest.items():
        for stroke in print_.sketch:
            articles.setdefault(stroke, []).append(key)
    telling = {stroke: keys for stroke, keys in articles.items() if len(keys) <= _COMMON}
    return {
        face.key: [
            key
            for key, _ in Counter(
                key for stroke in face.sketch for key in telling.get(stroke, ())
            ).most_common(_MOST)
        ]
        for face in faces
    }
