"""Which entries of a feed are which articles, and which of them are new or have changed; pure.

An entry's identity within its document is its guid, else its link, else its title and date. What
one document shares between different entries tells none of them apart: a guid given twice with
different links gives way to the links, a link that all entries share to title and date, and title
and date to the text.

Over time an article is known by several keys: that identity, the path of its link, its date. What
is found by one of them is the same article if what was kept of it agrees (`faces.likeness`), so
that read and starred outlive the day on which a feed changes all its guids, and a guid that is used
again for something else brings a new article. Kept is only what its latest version was like; but
what is found by two of them that have nothing to do with each other is an earlier version of it.
An entry that has nothing but words is looked for by a sketch of them (`alike`).
A feed that has changed all of them at once is known by its words (`moved.known_by_words`), and one
whose guids number the places of its entries too (`adrift`).
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain

from newsreader.dataclass import dataclass, field, replace
from newsreader.model.feed import Entry
from newsreader.refresh.adrift import adrift, disputed
from newsreader.refresh.alike import alike, is_bare, same
from newsreader.refresh.faces import Face
from newsreader.refresh.identified import Identified, is_settled
from newsreader.refresh.likeness import Setting, Way, likeness
from newsreader.refresh.moved import MOST, known_by_words
from newsreader.refresh.prints import Print, digest

MOST_ENTRIES = 10_000
"""Entries taken from one visit, whatever the feed's reader says."""
_MOST_RENEWALS = 8
"""How often an article is given further keys: some feeds invent new guids for every visit."""
_SAID = 8
"""How sure title and text are in a feed that moved: more than a date, now another's perhaps."""
_VOUCHED = 8
"""How sure two keys are that lead to the same article: less than its guid and its link as now."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry that is new or has changed.

    Attributes:
        entry: As it came.
        key: What the article is, or will be, stored under.
        content_hash: What is to be kept of it, opaque to all but this room.
        further: Keys that it is to be found by from now on too; none is another article's.
        is_new: Whether the feed has not had it before.
    """

    entry: Entry
    key: str
    content_hash: str
    further: tuple[str, ...] = ()
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class _Told:
    """Which articles the words of entries tell, by the keys of both.

    Attributes:
        said: The one that title and text tell where guids and links do not, if they do.
        near: Those that an entry with nothing but words may be a version of.
    """

    said: Mapping[str, str] = field(default_factory=dict)
    near: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def ways(self) -> Iterable[str]:
        """Return all those keys of articles."""
        return chain(self.said.values(), *self.near.values())


def take(entries: Sequence[Entry], limit: int | None) -> Sequence[Entry]:
    """Return the newest entries within the limit, in the feed's order.

    Where an entry has no date the feed's own order decides, which is newest first by custom.

    Args:
        entries: In the feed's order.
        limit: How many at most, or None.
    """
    most = MOST_ENTRIES if limit is None else min(limit, MOST_ENTRIES)
    if len(entries) <= most:
        return entries
    dates = [(entry.published or entry.updated, -place) for place, entry in enumerate(entries)]
    if any(date is None for date, _ in dates):
        return entries[:most]
    newest = sorted(range(len(entries)), key=lambda place: dates[place], reverse=True)[:most]
    return [entries[place] for place in sorted(newest)]


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
    open_faces = [face for face in identified.faces if not is_settled(face, known)]
    if not open_faces:
        return []
    identified.look_about()
    still_open = {face.key for face in open_faces}
    taken = {known[face.key] for face in identified.faces if face.key not in still_open}
    bare = [face for face in open_faces if is_bare(face)]
    foreign = identified.is_foreign(known)
    doubtful = disputed(identified, open_faces, known) if known else []
    series = [face for face in open_faces if known and (foreign or _is_of_series(face, known))]
    told = _Told()
    if recall is not None and (bare or foreign or doubtful or series):
        kept = recall(MOST)
        latest = {key: print_ for key, text in kept.items() if (print_ := Print.read(text))}
        gone = {key: print_ for key, print_ in latest.items() if kept[key] not in taken}
        said: Mapping[str, str] = {}
        if doubtful:
            identified.adrift, said = adrift(doubtful, latest, gone)
        if foreign:
            said = known_by_words(open_faces, gone, one_date=identified.one_date)
        near = same(series, gone)
        for key, ways in alike(bare, gone).items():
            near[key] = [*near.get(key, ()), *ways]
        told = _Told(said, near)
        known = {**known, **{way: kept[way] for way in told.ways()}}
    matched = _match(identified, open_faces, known, taken, told) if known else {}
    found = (
        _arrival(identified, face, matched.get(face.key), known)
        for face in open_faces
        # An earlier version beside the latest one is nothing new either.
        if face.key in matched or not known or identified.vouched(face, known) not in taken
        # Nor is one of a document whose guids are new that says what another says, under its link.
        if not (
            matched and foreign and face.key not in matched and identified.repeats(face, matched)
        )
    )
    return [arrival for arrival in found if arrival is not None]


def _match(
    identified: Identified,
    faces: Sequence[Face],
    known: Mapping[str, str],
    taken: set[str],
    told: _Told,
) -> dict[str, str]:
    """Return the key by which each entry's article is known, the surest pairs first.

    Args:
        identified: All entries of the document.
        faces: Those to find an article for.
        known: Key to what was kept of the article. That stands for the article here, since no two
            prints are the same.
        taken: The articles of the other entries.
        told: Which articles the words of an entry tell.
    """
    setting: Setting | None = None
    pairs: list[tuple[int, int, str, str]] = []
    for place, face in enumerate(faces):
        former = identified.vouched(face, known)
        for way in dict.fromkeys((*identified.ways(face), *told.near.get(face.key, ()))):
            kept = known.get(way)
            if kept is None or kept in taken:
                continue
            print_ = Print.read(kept)
            if print_ is None:
                # The hash of an earlier version, which said nothing but that the key is known.
                pairs.append((-1, place, way, way))
                continue
            setting = setting or _setting(identified, known)
            by_title = (
                not setting.steady
                and way == face.titled
                and not (print_.link and (not face.link or face.filed))
                and identified.named_only(face, known)
            )
            how = Way(by_title, way == face.path, way == face.text, identified.own_date(face))
            beside = () if identified.is_own(face, way) else identified.beside(face)
            sure = likeness(face, print_, setting, how, beside)
            sure = max(sure, _VOUCHED if kept == former else 0)
            if sure:
                pairs.append((-sure, place, way, kept))
        if face.key in told.said:
            pairs.append((-_SAID, place, told.said[face.key], known[told.said[face.key]]))
    matched: dict[str, str] = {}
    for _, place, way, article in sorted(pairs, key=lambda pair: pair[:2]):
        key = faces[place].key
        if key not in matched and article not in taken:
            matched[key] = way
            taken.add(article)
    return matched


def _is_of_series(face: Face, known: Mapping[str, str]) -> bool:
    """Whether an entry has a guid that is new and a link that is not."""
    return bool(face.guid) and face.key not in known and face.path in known


def _setting(identified: Identified, known: Mapping[str, str]) -> Setting:
    """Return what the document says of what its entries are told by."""
    # Where other guids have stayed, a new one beside an old link has its reason.
    steady = "guid" not in identified.adrift and any(
        face.guid and face.key == face.guid in known for face in identified.faces
    )
    own_link = identified.own_links and not steady and "link" not in identified.adrift
    moved = own_link and identified.has_moved(known)
    return Setting(steady, own_link, moved, identified.timed, identified.adrift)


def _arrival(
    identified: Identified, face: Face, way: str | None, known: Mapping[str, str]
) -> Arrival | None:
    """Return what there is to store of an entry, None if there is nothing.

    Args:
        identified: All entries of the document.
        face: The entry.
        way: The key by which its article is known, or None if it is new.
        known: As in `choose`.
    """
    free = [key for key in identified.own_keys(face) if key not in known]
    if way is None:
        # All its keys are those of others; this one it will have again when it comes again.
        keys = free or [f"again:\n{digest(face.text + face.titled)}"]
        return Arrival(face.entry, keys[0], str(face.print), tuple(keys[1:]))
    kept = Print.read(known[way])
    if kept is None:
        return Arrival(face.entry, way, str(face.print), tuple(free), is_new=False)
    # Without a link of its own it depends on its date and its words, as they are now.
    fresh = any(key in free for key in (face.key, face.path)) or bool(free and not face.link)
    renewed = fresh and kept.renewals < _MOST_RENEWALS
    if not renewed and kept.content == face.content:
        return None
    mine = replace(face.print, primary=kept.primary, renewals=kept.renewals + renewed)
    return Arrival(face.entry, way, str(mine), tuple(free) if renewed else (), is_new=False)


def _tell_apart(faces: Sequence[Face]) -> dict[int, str]:
    """Return the places of the entries that are no repeats, each with what it is told by."""
    chosen: dict[int, str] = {}
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
                chosen[places[0]] = name
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
