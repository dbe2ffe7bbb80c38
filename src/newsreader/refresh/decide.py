"""Which entries of a feed are which articles, and which of them are new or have changed; pure.

An entry's identity within its feed is its guid, else its link, else its title and date. What one
document shares between different entries tells none of them apart: a guid given twice with
different links gives way to the links, a link that all entries share to title and date, and title
and date to the text.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from newsreader.clean.links import clean_link
from newsreader.model.feed import Entry

MOST_ENTRIES = 10_000
"""Entries taken from one visit, whatever the feed's reader says."""


@dataclass(frozen=True, slots=True)
class Identified:
    """An entry that has been told from all others of its document.

    Attributes:
        entry: As it came.
        keys: What it may be known by; the first is what it is stored under when it is new. The
            others hold for a feed that has only now begun to give guids, or links.
        content_hash: Hex digest of all that the publisher can change but the dates: a changed
            date alone is nothing new.
    """

    entry: Entry
    keys: tuple[str, ...]
    content_hash: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry that is new or has changed, with the key it is stored under."""

    entry: Entry
    key: str
    content_hash: str


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


def identify(entries: Iterable[Entry]) -> list[Identified]:
    """Tell the entries of one document apart; repeats and empty ones are left out."""
    faces = [_Face.of(entry) for entry in entries if _says_anything(entry)]
    chosen: dict[int, str] = {}
    repeats: set[int] = set()
    clear: list[set[str]] = []
    for level, difference in _LEVELS:
        groups: dict[str, list[int]] = {}
        for place, face in enumerate(faces):
            if place not in repeats and level(face):
                groups.setdefault(level(face), []).append(place)
        clear.append(set())
        for name, places in groups.items():
            if len({difference(faces[place]) for place in places}) > 1:
                continue
            clear[-1].add(name)
            open_places = [place for place in places if place not in chosen]
            if open_places and len(open_places) == len(places):
                chosen[places[0]] = name
            repeats.update(open_places if len(open_places) < len(places) else places[1:])
    return [
        Identified(face.entry, _keys(face, chosen[place], clear), content_hash(face.entry))
        for place, face in enumerate(faces)
        if place in chosen
    ]


def choose(identified: Sequence[Identified], known: Mapping[str, str]) -> list[Arrival]:
    """Return the entries that are new or have changed, in the feed's order.

    Args:
        identified: All entries of a document.
        known: Key to content hash of the feed's articles, asked for all `keys`.
    """
    taken = {one.keys[0] for one in identified}
    arrivals = []
    for one in identified:
        key = one.keys[0]
        if key not in known:
            others = (other for other in one.keys[1:] if other in known and other not in taken)
            key = next(others, key)
            taken.add(key)
        if known.get(key) != one.content_hash:
            arrivals.append(Arrival(one.entry, key, one.content_hash))
    return arrivals


def content_hash(entry: Entry) -> str:
    """Return a hex digest of all that the publisher can change but the dates."""
    parts = (
        entry.title,
        clean_link(entry.url, entry.base),
        *entry.authors,
        "",
        entry.summary,
        entry.content,
        *entry.tags,
        "",
        *(enclosure.url for enclosure in entry.enclosures),
        "",
        repr(entry.picture),
    )
    return _digest(*parts)


@dataclass(frozen=True, slots=True)
class _Face:
    """What an entry can be told by, `""` where it has none."""

    entry: Entry
    guid: str
    link: str
    titled: str
    text: str

    @classmethod
    def of(cls, entry: Entry) -> "_Face":
        title = " ".join(entry.title.split())
        date = entry.published or entry.updated
        titled = f"{title}\n{date.isoformat() if date else ''}" if title or date else ""
        enclosures = (enclosure.url for enclosure in entry.enclosures)
        text = _digest(titled, entry.summary, entry.content, *enclosures)
        link = clean_link(entry.url, entry.base) or entry.url.strip()
        return cls(entry, entry.guid.strip(), link, titled, text)

    @property
    def title(self) -> str:
        """The title, or else the text: what tells entries of one link apart."""
        return self.titled.partition("\n")[0] or self.text


_LEVELS: tuple[tuple[Callable[[_Face], str], Callable[[_Face], object]], ...] = (
    (lambda face: face.guid, lambda face: (face.link, face.title)),
    (lambda face: face.link, lambda face: face.title),
    (lambda face: face.titled, lambda face: face.text),
    (lambda face: face.text, lambda face: None),
)
"""What entries are told by, best first, and what must be equal in those that share it."""


def _keys(face: _Face, first: str, clear: Sequence[set[str]]) -> tuple[str, ...]:
    names = (level(face) for level, _ in _LEVELS)
    others = (name for name, plain in zip(names, clear, strict=True) if name in plain)
    return tuple(dict.fromkeys((first, *others)))


def _says_anything(entry: Entry) -> bool:
    return bool(
        entry.title.strip() or entry.url.strip() or entry.summary.strip() or entry.content.strip()
    ) or bool(entry.enclosures)


def _digest(*parts: str) -> str:
    whole = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        whole.update(len(data).to_bytes(8, "big"))
        whole.update(data)
    return whole.hexdigest()
