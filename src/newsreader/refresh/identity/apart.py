"""The entries of one document told from each other, without repeats and empty ones.

What one document shares between different entries tells none of them apart: a guid given twice with
different links gives way to the links, a link that all entries share to title and date, and title
and date to the text.
"""

from collections.abc import Callable, Iterable, Sequence

from newsreader.model.feed import Entry
from newsreader.refresh.identity.document import Identified
from newsreader.refresh.identity.faces import Face


def identify(entries: Iterable[Entry]) -> Identified:
    """Tell the entries of one document apart; repeats and empty ones are left out."""
    faces = [Face(entry) for entry in entries if _says_anything(entry)]
    guids = {face.guid for face in faces}
    if len(guids) == len(faces) and "" not in guids:
        for face in faces:
            face.key = face.guid
        return Identified(faces)
    chosen = _tell_apart(faces)
    for place, key in chosen.items():
        faces[place].key = key
    return Identified([face for place, face in enumerate(faces) if place in chosen])


def _tell_apart(faces: Sequence[Face]) -> dict[int, str]:
    """Return the places of the entries that are no repeats, each with what it is told by."""
    chosen: dict[int, str] = {}
    names: set[str] = set()
    repeats: set[int] = set()
    # Where all have one link it is that of the site: of equal titles the dates tell, or the words.
    no_link = len(faces) > 1 and len({face.address for face in faces}) == 1
    for level, are_one in _LEVELS:
        if no_link and level is _by_address:
            continue
        groups: dict[str, list[int]] = {}
        for place, face in enumerate(faces):
            if place not in repeats and level(face):
                groups.setdefault(level(face), []).append(place)
        for name, places in groups.items():
            if len(places) > 1 and not are_one([faces[place] for place in places]):
                continue
            open_places = [place for place in places if place not in chosen]
            if open_places and len(open_places) == len(places):
                if name in names:  # the link of one may be what another has for a guid
                    continue
                chosen[places[0]] = name
                names.add(name)
            repeats.update(open_places if len(open_places) < len(places) else places[1:])
    return chosen


def _by_address(face: Face) -> str:
    return face.address


def _is_one_page(faces: Sequence[Face]) -> bool:
    """Whether entries of one link are one; an issue of a series has another date and text."""
    if len({face.headline for face in faces}) > 1:
        return False
    return len({face.seconds for face in faces}) == 1 or len({face.text for face in faces}) == 1


_LEVELS: tuple[tuple[Callable[[Face], str], Callable[[Sequence[Face]], bool]], ...] = (
    (
        lambda face: face.guid,
        lambda faces: len({(face.address, face.headline) for face in faces}) == 1,
    ),
    (_by_address, _is_one_page),
    (lambda face: face.titled, lambda faces: len({face.text for face in faces}) == 1),
    (lambda face: face.text, lambda faces: True),
)
"""What entries are told by, best first, and whether those that share it are one entry."""


def _says_anything(entry: Entry) -> bool:
    return bool(
        entry.title.strip() or entry.url.strip() or entry.summary.strip() or entry.content.strip()
    ) or bool(entry.enclosures)
