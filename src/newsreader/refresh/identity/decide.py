"""Which entries of a document are new or have changed; the order is told in the package.

Over time an article is known by several keys: its guid, else its link, else its title and date; the
path of its link; its date. What is found by one of them is the same article if what was kept of it
agrees, so that read and starred outlive the day on which a feed changes all its guids, and a guid
that is used again for something else brings a new article. Kept is only what its latest version was
like; but what is found by two of them that have nothing to do with each other is an earlier version
of it.
"""

from collections.abc import Callable, Collection, Mapping

from newsreader.dataclass import dataclass, replace
from newsreader.model.feed import Entry
from newsreader.refresh.identity.apart import identify
from newsreader.refresh.identity.document import Identified
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.latest import Hints, seek
from newsreader.refresh.identity.pairs import match
from newsreader.refresh.identity.prints import Print
from newsreader.refresh.identity.setting import Setting

__all__ = ["Arrival", "Identified", "arrivals", "choose", "identify"]

_MOST_RENEWALS = 8
"""How often an article is given further keys: some feeds invent new guids for every visit."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry that is new or has changed.

    Attributes:
        entry: As it came.
        key: What the article is, or will be, stored under.
        content_hash: What is to be kept of it, opaque to all but this room.
        further: Keys that it is to be found by from now on too; none is another article's.
        is_new: Whether the feed has not had it before.
        is_same: Whether it says all that it said, and only what it is told by has changed.
    """

    entry: Entry
    key: str
    content_hash: str
    further: tuple[str, ...] = ()
    is_new: bool = True
    is_same: bool = False


def arrivals(
    identified: Identified,
    ask: Callable[[Collection[str]], Mapping[str, str]] | None,
    recall: Callable[[int], Mapping[str, str]] | None = None,
) -> list[Arrival]:
    """Return the entries that are new or have changed, in the feed's order.

    Args:
        identified: All entries of a document.
        ask: Says which of some keys the feed's articles have, and what was kept of each; None for
            a feed that has had no article yet.
        recall: Says of so many of the feed's latest articles one key and what was kept.
    """
    if ask is None:
        return choose(identified, {})
    known = ask(identified.first_keys())
    # Most entries of most visits are known by their first key, and unchanged.
    more = [key for key in identified.all_keys(known) if key not in known]
    return choose(identified, {**known, **ask(more)} if more else known, recall)


def choose(
    identified: Identified,
    known: Mapping[str, str],
    recall: Callable[[int], Mapping[str, str]] | None = None,
) -> list[Arrival]:
    """Do what `arrivals` does.

    Args:
        identified: All entries of a document.
        known: Key to what was kept of the article, for all keys that `arrivals` would ask for.
        recall: As for `arrivals`.
    """
    faces = identified.faces
    open_faces = (
        [face for face in faces if not identified.is_settled(face, known)] if known else list(faces)
    )
    if not open_faces:
        return []
    identified.look_about()
    still_open = {face.key for face in open_faces}
    taken = {known[face.key] for face in identified.faces if face.key not in still_open}
    hints = seek(identified, open_faces, known, taken, recall) if recall else Hints()
    setting = Setting(identified, {**known, **hints.known}, hints.adrift)
    matched = match(open_faces, setting, taken, hints.said, hints.near) if setting.known else {}
    had = {one.key for one in identified.faces if one.key not in still_open or one.key in matched}
    found: list[Arrival | None] = []
    for face in open_faces:
        way = matched.get(face.key)
        if way is not None:
            found.append(_again(identified, face, way, setting.known))
        # An earlier version beside the latest one is nothing new, nor is what is stored as it is,
        # nor what another says word for word under its link, which would be the same to read.
        elif not (_is_had(face, setting, taken) or identified.repeats(face, had)):
            found.append(_new(identified, face, setting.known))
            had.add(face.key)
    return [arrival for arrival in found if arrival is not None]


def _is_had(face: Face, setting: Setting, taken: Collection[str]) -> bool:
    """Whether an entry is an earlier version of what the document has, or is stored as it is."""
    # Of a feed that is new nothing is, and to work out all that would tell is half of the work.
    if not setting.known:
        return False
    return setting.vouched(face) in taken or face.again in setting.known


def _new(identified: Identified, face: Face, known: Mapping[str, str]) -> Arrival:
    """Return what there is to store of an entry that is a new article."""
    # Where all its keys are those of others, this one it will have again when it comes again.
    keys = _free(identified, face, known) or [face.again]
    return Arrival(face.entry, keys[0], str(face.print), tuple(keys[1:]))


def _again(
    identified: Identified, face: Face, way: str, known: Mapping[str, str]
) -> Arrival | None:
    """Return what there is to store of an entry whose article a key leads to; None if nothing."""
    free = _free(identified, face, known)
    kept = Print.read(known[way])
    if kept is None:
        return Arrival(face.entry, way, str(face.print), tuple(free), is_new=False)
    # Without a link of its own it depends on its date and its words, as they are now.
    fresh = any(key in free for key in (face.key, face.path)) or bool(free and not face.link)
    if known.get(face.key, known[way]) != known[way] and face.again not in known:
        # What it is told by is another's, so that it would be a matter of luck to find it again.
        free, fresh = [*free, face.again], True
    renewed = fresh and kept.renewals < _MOST_RENEWALS
    same = kept.content == face.content
    told = face.print
    anew = told.guid not in (0, kept.guid) or identified.is_redated(face, kept.date)
    if same and not (renewed or anew):
        return None
    # That of a visit takes no other's place.
    date = kept.date if kept.date and identified.one_date else told.date
    mine = replace(told, primary=kept.primary, renewals=kept.renewals + renewed, date=date)
    further = tuple(free) if renewed else ()
    return Arrival(face.entry, way, str(mine), further, is_new=False, is_same=same)


def _free(identified: Identified, face: Face, known: Mapping[str, str]) -> list[str]:
    """Return the keys that are an entry's own and no article's yet."""
    own = identified.own_keys(face)
    return [key for key in own if key not in known] if known else own
