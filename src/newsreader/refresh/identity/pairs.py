"""Entries and the articles that they may be, put together: the surest pairs first."""

from collections.abc import Iterator, Mapping, Sequence

from newsreader.refresh.identity.evidence import Evidence
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.setting import Setting
from newsreader.refresh.identity.verdict import SAID, VOUCHED, sureness


def match(
    faces: Sequence[Face],
    setting: Setting,
    taken: set[str],
    said: Mapping[str, str],
    near: Mapping[str, Sequence[str]],
) -> dict[str, str]:
    """Return the key by which each entry's article is known.

    Args:
        faces: Those to find an article for.
        setting: What their document says, and what is known. What was kept of an article stands for
            it here, since no two prints are the same.
        taken: The articles of the other entries; those that are found are added.
        said: An entry's key to that of the article that its title and text tell, if they do.
        near: An entry's key to those of more articles that it may be.
    """
    pairs: list[tuple[int, int, str, str]] = []
    for place, face in enumerate(faces):
        ways = dict.fromkeys((*setting.document.ways(face), *near.get(face.key, ())))
        for sure, way, article in _found(face, ways, setting, taken):
            pairs.append((-sure, place, way, article))
        if face.key in said:
            pairs.append((-SAID, place, said[face.key], setting.known[said[face.key]]))
    matched: dict[str, str] = {}
    for _, place, way, article in sorted(pairs, key=lambda pair: pair[:2]):
        key = faces[place].key
        if key not in matched and article not in taken:
            matched[key] = way
            taken.add(article)
    return matched


def _found(
    face: Face, ways: Mapping[str, None], setting: Setting, taken: set[str]
) -> Iterator[tuple[int, str, str]]:
    """Yield how surely an entry is each article to which a key leads, that key and what it is."""
    former = setting.vouched(face)
    for way in ways:
        kept = setting.known.get(way)
        if kept is None or kept in taken:
            continue
        print_ = setting.read(kept)
        if print_ is None:
            # The hash of an earlier version, which said nothing but that the key is known.
            yield 1, way, way
            continue
        sure = sureness(Evidence(face, print_, way, setting))
        sure = max(sure, VOUCHED if kept == former or way == face.again else 0)
        if sure:
            yield sure, way, kept
