"""Articles that no key of an entry leads to, sought among the latest of the feed.

That is done where guids are new for the most part or say something else than they said, and for
entries that have nothing but words or the link of a series: so seldom that nothing need be stored
for it, but what is kept of each article anyway.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from newsreader.dataclass import dataclass, field
from newsreader.refresh.identity.document import Identified
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.moved import known_by_words
from newsreader.refresh.identity.near import alike, dated_anew, is_bare, is_headline, same
from newsreader.refresh.identity.places import adrift, disputed
from newsreader.refresh.identity.prints import Print, small

_SAMPLE = 12
"""Entries that are asked whether their guids or links have changed."""
_MOST = 1000
"""Articles that are looked through; documents are seldom longer than some hundred entries."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What the latest articles tell of some entries.

    Attributes:
        known: The keys of the articles that are named below, with what was kept of each.
        adrift: Those of `"guid"` and `"link"` that say in which place an entry stands, not which.
        said: An entry's key to that of the article that its title and text tell.
        near: An entry's key to those of the articles that it may be as well.
    """

    known: Mapping[str, str] = field(default_factory=dict)
    adrift: frozenset[str] = frozenset()
    said: Mapping[str, str] = field(default_factory=dict)
    near: Mapping[str, Sequence[str]] = field(default_factory=dict)


def seek(
    document: Identified,
    faces: Sequence[Face],
    known: Mapping[str, str],
    taken: set[str],
    recall: Callable[[int], Mapping[str, str]],
) -> Hints:
    """Look the feed's latest articles through, where there is a reason to.

    Args:
        document: All its entries.
        faces: Those to find an article for.
        known: Key to what was kept of the article, for all keys that lead to one.
        taken: The articles of the other entries.
        recall: Says of so many of the feed's latest articles one key and what was kept.
    """
    bare = [face for face in faces if is_bare(face)]
    foreign = document.is_foreign(known)
    doubtful = disputed(document, faces, known) if known else []
    series = [face for face in faces if known and (foreign or _is_of_series(face, known))]
    lost = faces if foreign else _lost(document, faces, known)
    headlines = [face for face in faces if is_headline(face, document, known)]
    if not (bare or lost or doubtful or series or headlines):
        return Hints()
    kept = recall(_MOST)
    latest = {key: print_ for key, text in kept.items() if (print_ := Print.read(text))}
    gone = {key: print_ for key, print_ in latest.items() if kept[key] not in taken}
    loose: frozenset[str] = frozenset()
    said: Mapping[str, str] = {}
    if doubtful:
        loose, said = adrift(doubtful, latest, gone)
    if lost:
        strange = _strange(lost, known) if foreign else [face.key for face in lost]
        one_date = document.one_date
        found = known_by_words(lost, latest, gone, one_date=one_date, strange=strange)
        said = {**said, **found}
    said = {**dated_anew(headlines, latest, gone), **said}
    near = same(series, gone, known)
    for key, ways in alike(bare, gone).items():
        near[key] = [*near.get(key, ()), *ways]
    named = {*said.values(), *(way for ways in near.values() for way in ways)}
    return Hints({way: kept[way] for way in named}, loose, said, near)


def _lost(document: Identified, faces: Sequence[Face], known: Mapping[str, str]) -> list[Face]:
    """Return the entries whose guids and links are new, of a feed that has changed them before.

    They may be articles that had left before it did, and are back in the new form. Half of those
    at the foot of the document tell that it did: they are the oldest, as a rule.
    """
    lost = [
        face
        for face in faces
        if not any(way in known for way in (face.key, face.address, face.path))
    ]
    if not lost:
        return []
    told = ((face, _print_of(face, known)) for face in reversed(document.faces))
    rest = [*islice(((face, print_) for face, print_ in told if print_), _SAMPLE)]
    changed = sum(
        print_.renewals > 0 or print_.link not in (0, small(face.link)) for face, print_ in rest
    )
    return lost if 2 * changed >= len(rest) > 0 else []


def _strange(faces: Sequence[Face], known: Mapping[str, str]) -> list[str]:
    """Return the keys of the entries whose links are new; none if those of half of them are."""
    new = [face.key for face in faces if face.link and face.path not in known]
    return new if 2 * len(new) < len(faces) else []


def _print_of(face: Face, known: Mapping[str, str]) -> Print | None:
    return Print.read(known[face.key]) if face.key in known else None


def _is_of_series(face: Face, known: Mapping[str, str]) -> bool:
    """Whether an entry has a guid that is new and a link that is not."""
    return bool(face.guid) and face.key not in known and face.path in known
