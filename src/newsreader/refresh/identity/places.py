"""Guids and links that number the places of a document: each moves on when a new entry comes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from newsreader.refresh.identity.document import Identified
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.prints import Print


def disputed(identified: Identified, faces: Iterable[Face], known: Mapping[str, str]) -> list[Face]:
    """Return the entries whose guid or link leads to an article of which they have nothing else.

    Args:
        identified: All entries of the document.
        faces: Those that are new or have changed.
        known: Key to what was kept of the article.

    Returns:
        Those; none if they are not most of the document.
    """
    found = [face for face in faces if _is_other(face, known.get(face.key))]
    return found if 2 * len(found) > len(identified.faces) else []


def adrift(
    faces: Sequence[Face], latest: Mapping[str, Print], gone: Mapping[str, Print]
) -> tuple[frozenset[str], dict[str, str]]:
    """Say whether guids or links have moved from entry to entry, and which article each entry is.

    That is seen by most of the entries saying word for word what an article said that had another
    one, or by several articles having had the same.

    Args:
        faces: Those in dispute.
        latest: A key of each of the feed's latest articles, with what was kept of it.
        gone: Those of them that are no other entry's of the document.

    Returns:
        Those of `"guid"` and `"link"` that have moved; and an entry's key to its article's.
    """
    said: dict[tuple[int, int], str] = {}
    for key, print_ in gone.items():
        # The latest comes first.
        said.setdefault((print_.title, print_.text), key)
    guids = Counter(print_.guid for print_ in latest.values() if print_.guid)
    found: dict[str, str] = {}
    moved, links = 0, 0
    for face in faces:
        mine = face.print
        key = said.pop((mine.title, mine.text), "")
        if key and not (mine.date and gone[key].date not in (0, mine.date)):
            found[face.key] = key
            moved += 1
            links += bool(mine.link) and gone[key].link != mine.link
        elif guids[mine.guid] > 1:
            moved += 1
    if not moved or 2 * moved < len(faces):
        return frozenset(), {}
    by_link = any(face.key != face.guid for face in faces)
    return frozenset({"guid"} | ({"link"} if links or by_link else set())), found


def _is_other(face: Face, kept: str | None) -> bool:
    """Whether an entry says something else, of another day, than the article of its first key."""
    known = Print.read(kept) if kept else None
    if known is None or face.key not in (face.guid, face.address):
        return False
    mine = face.print
    if mine.date and mine.date == known.date:
        return False
    title = bool(mine.title) and mine.title == known.title
    text = bool(mine.text) and (mine.text == known.text or known.text in face.bodies)
    return bool(mine.title or mine.text) and not (title or text)
