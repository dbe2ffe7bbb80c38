"""What a document as a whole says of what its entries are told by, beside what is known."""

from collections.abc import Callable, Mapping

from newsreader.refresh.identity.document import Identified
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.prints import Print, small
from newsreader.refresh.lazy import lazy

_PATHS = 3
"""So many paths that are known beside links that are not show that a feed has another host."""
_TITLES = 2
"""So many titles that are known beside guids and links that are not show those to be made up."""
_SOUND = 3
"""So many other guids that still lead where they led show that each is of one article for good."""
_RENAMED = 2
"""So many articles that have new guids and links, if half of the document, show that all have."""
_RETITLED = 3
"""And so many where no more than half of the title tells each."""
_SERIES = frozenset({"link", "title"})
"""What all issues of a series may have in common."""
_DAY = frozenset({"title", "date"})
"""What all news of a kind and a day may have in common."""


class Setting:
    """A document beside what was kept of its feed.

    Attributes:
        document: All entries of it.
        known: Key to what was kept of the article.
        adrift: Those of `"guid"` and `"link"` that say in which place an entry stands, not which.
    """

    def __init__(
        self, document: Identified, known: Mapping[str, str], adrift: frozenset[str] = frozenset()
    ) -> None:
        self.document = document
        self.known = known
        self.adrift = adrift
        self._prints: dict[str, Print | None] = {}

    def read(self, kept: str) -> Print | None:
        """Do what `Print.read` does, once for each article, to which several keys lead."""
        if kept not in self._prints:
            self._prints[kept] = Print.read(kept)
        return self._prints[kept]

    @lazy
    def steady(self) -> bool:
        """Whether other guids of it are known, so that a new one has its reason."""
        return "guid" not in self.adrift and any(
            face.guid and face.key == face.guid in self.known for face in self.document.faces
        )

    @lazy
    def stays(self) -> bool:
        """Whether others have guids or links that are known: several, or half of the entries."""
        faces = self.document.faces
        named = sum(self._is_named(face) for face in faces)
        return named >= _SOUND or 2 * named >= len(faces)

    def _is_named(self, face: Face) -> bool:
        if face.guid and face.guid in self.known and not face.shares_guid:
            return "guid" not in self.adrift
        known = not face.shares_link and face.path in self.known
        return known and "link" not in self.adrift

    @lazy
    def keeps_dates(self) -> bool:
        """Whether half of the entries have title and date of an article, or its date alone."""
        faces = self.document.faces
        kept = sum(face.titled in self.known or face.dated in self.known for face in faces)
        return 2 * kept >= len(faces)

    def gives_guids(self, face: Face) -> bool:
        """Whether other guids of the document are seen to stay each with one article, for good.

        Args:
            face: The entry whose guid is in question.
        """
        if face.shares_guid or "guid" in self.adrift:
            return False
        return len(self._sound - {face.guid}) >= _SOUND

    @lazy
    def _sound(self) -> frozenset[str]:
        """Guids that are known and lead to the link, or else the title, that they led to before."""
        found = []
        for face in self.document.faces:
            kept = self.known.get(face.guid) if face.guid == face.key else None
            known = Print.read(kept) if kept is not None else None
            if known is None:
                continue
            same = known.link == small(face.link) if known.link else known.title == face.print.title
            if same and (known.link or known.title):
                found.append(face.guid)
        return frozenset(found)

    @lazy
    def own_link(self) -> bool:
        """Whether a link decides alone: each is seen to be of one article, all guids are new."""
        return self.document.own_links and not self.steady and "link" not in self.adrift

    @lazy
    def moved(self) -> bool:
        """Whether the feed has another host: most paths of its links are known, and no link is."""
        faces = self.document.faces
        if not self.own_link or any(face.address in self.known for face in faces):
            return False
        paths = sum(face.path in self.known for face in faces)
        return paths >= _PATHS and 2 * paths > len(faces)

    @lazy
    def renamed(self) -> bool:
        """Whether half of the entries are articles that had other guids and other links."""
        # A new system may write more into each title, such as the name of the paper; and where
        # titles are but alike, as they are in some feeds, several seconds are no chance.
        surely, perhaps = self._renamed(Print.titled_within), self._renamed(Print.titled_like)
        half = len(self.document.faces) / 2
        return surely >= max(_RENAMED, half) or perhaps >= max(_RETITLED, half)

    def _renamed(self, titled: Callable[[Print, Print], bool]) -> int:
        """Count the entries under a new name that have date and text of an article, or title.

        Or both have neither.
        """
        found = 0
        for face in self.document.faces:
            if face.key in self.known or (face.path in self.known and not face.shares_link):
                continue
            ways = [way for way in self.document.ways(face) if way in self.known]
            found += any(
                0 != face.seconds == known.date
                and (
                    known.text in face.bodies
                    or titled(face.print, known)
                    or not (known.text or known.title or face.print.text or face.print.title)
                )
                for way in ways
                if (known := self.read(self.known[way]))
            )
        return found

    def is_own(self, face: Face, key: str) -> bool:
        """Whether a key is an entry's guid or link, which no other entry has and tells it."""
        if key == face.guid:
            return not face.shares_guid and "guid" not in self.adrift
        mine = face.link and not face.shares_link and "link" not in self.adrift
        return bool(mine) and key == face.address

    def named_only(self, face: Face) -> bool:
        """Whether the title is all there is to know an entry by; no other has the same."""
        if face.seconds or not self.document.own_title(face):
            return False
        return not face.link or face.filed or "link" in self.adrift or self._made_up

    def vouched(self, face: Face) -> str | None:
        """Return the article of which an entry is an earlier version, by what was kept of it.

        That takes two of guid, link, title, date and text that were the article's own once. One
        would not do: a newsletter may give each issue the same guid, and a series the same link
        and title under new guids. Nor do title and date where it has a name that is new: a day has
        several of one title.
        """
        new = face.guid and face.guid not in self.known
        named = new or (face.link and face.address not in self.known)
        kinds: dict[str, set[str]] = {}
        for key in self.document.own_keys(face):
            kept = self.known.get(key)
            if kept is not None:
                kinds.setdefault(kept, set()).update(face.kinds(key) - self.adrift)
        return next(
            (
                kept
                for kept, found in kinds.items()
                if len(found) > 1
                and not (new and found == _SERIES)
                and not (named and found == _DAY)
            ),
            None,
        )

    @lazy
    def _made_up(self) -> bool:
        """Whether the links of the document are new like its guids, but its titles are not."""
        faces = self.document.faces
        if any(face.path in self.known for face in faces):
            return False
        return sum(face.titled in self.known for face in faces) >= _TITLES
