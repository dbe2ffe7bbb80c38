"""The entries of one document, and what its other entries say of each."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.prints import CONTENT, Print
from newsreader.refresh.lazy import lazy

_LINKS = 3
"""So many links that all differ show that each is of one article."""
_DATES = 3
"""So many entries with one date were all dated when they were asked for."""
_NEIGHBOURS = 20
"""Entries that are looked at before and behind each, which are nearest to it in time."""
_FULL_HOUR = 3600
"""Seconds; by so many do dates differ that are no more than a day, in whichever zone."""


class Identified:
    """The entries of a document told from each other, without repeats and empty ones.

    Attributes:
        faces: Those entries in the feed's order, each with a `key` of its own.
    """

    def __init__(self, faces: Sequence[Face]) -> None:
        self.faces = faces

    def is_settled(self, face: Face, known: Mapping[str, str]) -> bool:
        """Whether an entry is known by its first key, and has not changed."""
        kept = known.get(face.key)
        if kept is None or not Print.is_print(kept) or kept[:CONTENT] != face.content:
            return False
        # When its link changes, the next time, it is to be known by the guid and date it has now.
        guid, date = Print.guid_and_date_of(kept)
        back = guid and face.key == face.guid and guid != face.small_guid
        return not (back or self.is_redated(face, date))

    def is_redated(self, face: Face, date: int) -> bool:
        """Whether an entry has another date than was kept of its article, and not that of a visit.

        Args:
            face: The entry.
            date: As in `Print`.
        """
        return face.seconds not in (0, date) and not self.one_date

    def first_keys(self) -> list[str]:
        """Return what each entry is stored under if it is new."""
        return [face.key for face in self.faces]

    def all_keys(self, known: Mapping[str, str]) -> list[str]:
        """Return every key of the entries that are not settled by what is known."""
        open_faces = [face for face in self.faces if not self.is_settled(face, known)]
        return list(dict.fromkeys(key for face in open_faces for key in self.ways(face)))

    def ways(self, face: Face) -> list[str]:
        """Return all keys by which an entry's article may be known, the best first."""
        aliases = self._aliases[face.key]
        names = (face.key, face.schemed, face.address)
        keys = (*names, *aliases, face.titled, face.dated, face.again)
        return [key for key in dict.fromkeys(keys) if key]

    def own_keys(self, face: Face) -> list[str]:
        """Return the keys of an entry that no other entry here has."""
        shared = self._shared
        return [face.key, *[key for key in self._aliases[face.key] if shared[key] == 1]]

    def is_foreign(self, known: Mapping[str, str]) -> bool:
        """Whether most of the entries go by a name that the feed has not had."""
        return 2 * sum(face.key in known for face in self.faces) < len(self.faces)

    @lazy
    def _titles(self) -> Counter[str]:
        return Counter(face.words for face in self._distinct)

    def own_title(self, face: Face) -> bool:
        """Whether an entry has a title that no other entry has."""
        return bool(face.words) and self._titles[face.words] == 1

    @lazy
    def one_host(self) -> bool:
        """Whether the links are all at one host, and so many that it is the feed's."""
        hosts = {face.link.removesuffix(face.place) for face in self.faces if face.link}
        return self.own_links and len(hosts) == 1

    @lazy
    def own_links(self) -> bool:
        """Whether the links of the document are seen to be each of one article."""
        return len(self._links) >= _LINKS and max(self._links.values()) == 1

    @lazy
    def one_date(self) -> bool:
        """Whether all entries have one date, and so many that it cannot be the date of each."""
        return len(self._dates) == 1 and "" not in self._dates and len(self.faces) >= _DATES

    @lazy
    def timed(self) -> bool:
        """Whether most of the dates are those of moments, and not of days."""
        dates = [face.seconds for face in self.faces if face.seconds]
        return 2 * sum(bool(date % _FULL_HOUR) for date in dates) > len(dates)

    def own_date(self, face: Face) -> bool:
        """Whether no other entry has the same date."""
        return self._dates[face.dated] == 1

    def beside(self, face: Face) -> Iterator[Print]:
        """Yield the prints of the nearest other entries."""
        place = self._places[face.key]
        for other in self.faces[max(0, place - _NEIGHBOURS) : place + _NEIGHBOURS + 1]:
            if other is not face:
                yield other.print

    def repeats(self, face: Face, keys: Collection[str]) -> bool:
        """Whether an entry is one of some others, by their keys, again under another guid."""
        copies = self._copies
        return bool(copies) and any(one.key in keys for one in copies.get(face.key, ()))

    @lazy
    def _copies(self) -> dict[str, list[Face]]:
        """Each entry that is there again under another guid, by its key: all that are the same.

        That takes all that they say, and the same date, with a link of its own or to the second;
        without a date, a link under which nothing else is said, in a document of many links.
        """
        alike: dict[tuple[int, str], list[Face]] = {}
        for face in self.faces:
            if face.seconds and (face.link or face.seconds % _FULL_HOUR):
                alike.setdefault((face.seconds, ""), []).append(face)
            elif face.link and not face.seconds:
                alike.setdefault((0, face.link), []).append(face)
        if len(alike) == len(self.faces):
            return {}
        links = sum(not seconds for seconds, _ in alike)
        said: dict[tuple[int, str, str], list[Face]] = {}
        for (seconds, link), faces in alike.items():
            if len(faces) == 1 or (not seconds and not _is_one(faces, links)):
                continue
            for face in faces:
                said.setdefault((seconds, link, face.content), []).append(face)
        return {face.key: faces for faces in said.values() if len(faces) > 1 for face in faces}

    @lazy
    def _distinct(self) -> list[Face]:
        """The entries without those that repeat one before them: they share nothing with it."""
        copies = self._copies
        if not copies:
            return list(self.faces)
        return [face for face in self.faces if copies.get(face.key, [face])[0] is face]

    @lazy
    def _places(self) -> dict[str, int]:
        return {face.key: place for place, face in enumerate(self.faces)}

    def look_about(self) -> None:
        """Let each entry know what it shares with others."""
        guids, links = Counter([face.guid for face in self._distinct]), self._links
        for face in self.faces:
            face.shares_guid = guids[face.guid] > 1
            face.shares_link = links[face.link] > 1

    @lazy
    def _links(self) -> Counter[str]:
        return Counter([face.link for face in self._distinct if face.link])

    @lazy
    def _dates(self) -> Counter[str]:
        return Counter([face.dated for face in self._distinct])

    @lazy
    def _shared(self) -> Counter[str]:
        return Counter([key for face in self._distinct for key in self._aliases[face.key]])

    @lazy
    def _aliases(self) -> dict[str, list[str]]:
        """The keys by which each entry may be known though its identity has changed."""
        aliases = {}
        dates, links = self._dates, self._links
        for face in self.faces:
            key, link, dated = face.key, face.link, face.dated
            keys = [face.path, dated if dated and dates[dated] == 1 else face.titled]
            if not link or links[link] > 1:
                keys.append(face.text)
            aliases[key] = [each for each in dict.fromkeys(keys) if each and each != key]
        return aliases


def _is_one(faces: Sequence[Face], links: int) -> bool:
    """Whether entries without a date, with one link of so many of such, are one article."""
    return links >= _LINKS and len({face.content for face in faces}) == 1
