"""What an entry and an article have in common, and what the entry's document says of that."""

from newsreader.dataclass import replace
from newsreader.pattern import late
from newsreader.refresh.identity.faces import Face
from newsreader.refresh.identity.moved import near_in_time
from newsreader.refresh.identity.prints import Print
from newsreader.refresh.identity.setting import Setting
from newsreader.refresh.lazy import lazy

_OWN = late(r"(?:[^/?#]*[-_]){2}[^/?#]*$|\d{4}|[?&][^=]*=[^&]*\d")
"""Ends of addresses that name one article: some words, a long number, a numbered query."""
_HOUR = 60 * 60
_DAY = 24 * _HOUR
_CLEARLY = 0.2
"""By so much of its text must an entry be more like an article than like any that is beside it."""


class Evidence:
    """An entry beside an article; what costs something is worked out when it is first asked for.

    Attributes:
        face: The entry.
        known: What was kept of the article.
        mine: What would be kept of the entry, without what only numbers its place.
        setting: What its document says.
        guid: Whether both have the same guid.
        link: Whether both have the same link.
        date: Whether both have the same date, to the second.
        title: Whether both have the same title.
        text: Whether both have the same text, whichever element carries it.
        like: Whether at least half of the words of their titles are the same.
        same_path: Whether the link without the host led to the article.
        same_words: Whether all that the entry says led to the article.
    """

    def __init__(self, face: Face, known: Print, way: str, setting: Setting) -> None:
        """Lay both beside each other.

        Args:
            face: The entry.
            known: What was kept of the article.
            way: The key that led from the one to the other.
            setting: What the document says.
        """
        mine = face.print
        if setting.adrift:
            dropped = setting.adrift
            mine = replace(
                mine,
                guid=0 if "guid" in dropped else mine.guid,
                link=0 if "link" in dropped else mine.link,
            )
        self.face, self.known, self.mine, self.setting = face, known, mine, setting
        self._way = way
        self.guid = bool(mine.guid) and mine.guid == known.guid
        self.link = bool(mine.link) and mine.link == known.link
        self.date = bool(mine.date) and mine.date == known.date
        self.title = bool(mine.title) and mine.title == known.title
        self.text = bool(mine.text) and mine.text == known.text
        if not self.text and not self.retitled:
            # Many a feed puts the same few words beside each summary, but not under the same title.
            self.text = known.text in face.bodies or known.body in face.bodies
        self.like = self.title or mine.titled_like(known)
        self.same_path = way == face.path
        self.same_words = way == face.text

    @property
    def unchanged(self) -> bool:
        """Whether the article was as the entry is."""
        mine, known = self.face.print, self.known
        if mine.content != known.content:
            return False
        return replace(mine, primary=known.primary, renewals=known.renewals) == known

    @property
    def once_guid(self) -> bool:
        """Whether the guid of the entry is no other entry's, and led to the article."""
        return self._way == self.face.guid and self.setting.is_own(self.face, self._way)

    @property
    def retitled(self) -> bool:
        """Whether both have a title, and not the same."""
        return bool(self.mine.title and self.known.title) and not self.title

    @property
    def untitled(self) -> bool:
        """Whether neither has a title."""
        return not (self.mine.title or self.known.title)

    @property
    def undated(self) -> bool:
        """Whether there is no date to compare, since one has none."""
        return not (self.mine.date and self.known.date)

    @property
    def redated(self) -> bool:
        """Whether their dates are one as two systems write it, and the feed is at another host.

        All of it is there then, and the text may have changed with the system.
        """
        return self.setting.document.one_host and self.hardly_redated

    @property
    def hardly_redated(self) -> bool:
        """Whether both have a date, and these are one as two systems write it."""
        return not self.undated and near_in_time(self.mine, self.known)

    @property
    def untexted(self) -> bool:
        """Whether there is no text to compare, since one has none."""
        return not (self.mine.text and self.known.text)

    @property
    def no_guids(self) -> bool:
        """Whether there are no guids to compare, since one has none."""
        return not (self.mine.guid and self.known.guid)

    @property
    def reguided(self) -> bool:
        """Whether both have a guid, be it one that numbers the place."""
        return bool(self.face.print.guid and self.known.guid)

    @property
    def no_links(self) -> bool:
        """Whether there are no links to compare, since one has none."""
        return not (self.mine.link and self.known.link)

    @property
    def alone(self) -> bool:
        """Whether words are all there is to compare, but perhaps a date."""
        return self.no_guids and self.no_links

    @property
    def apart(self) -> bool:
        """Whether both have a guid or both a link, and none of the entry's led to the article."""
        led = self.setting.is_own(self.face, self._way) or (self.same_path and self.mine.link)
        return not (self.alone or led)

    @property
    def guidless(self) -> bool:
        """Whether neither has a guid."""
        return not (self.mine.guid or self.known.guid)

    @property
    def bare(self) -> bool:
        """Whether neither has a guid or a link at all."""
        return self.guidless and not (self.mine.link or self.known.link)

    @property
    def numbered(self) -> bool:
        """Whether the titles are like each other and have the same numbers."""
        return self.like and self.mine.numbers == self.known.numbers

    @property
    def says_like(self) -> bool:
        """Whether half of the text of one is in the other."""
        return self.mine.says_like(self.known)

    @property
    def says_nearly(self) -> bool:
        """Whether hardly anything of the text is another."""
        return self.mine.says_nearly(self.known)

    @property
    def named(self) -> bool:
        """Whether the link looks like that of an article."""
        return bool(_OWN.search(self.face.link))

    @property
    def home(self) -> bool:
        """Whether the article was first known by the entry's address, be that a home page."""
        return self.known.primary in self.face.homes

    @lazy
    def own_text(self) -> bool:
        """Whether no other entry beside it has the same text, under whatever title."""
        beside = self.setting.document.beside(self.face)
        return not any(
            other.text == self.mine.text and not _are_twins(self.mine, other) for other in beside
        )

    @property
    def passed(self) -> bool:
        """Whether the document shows only what is younger than the article.

        That has left it then, as the oldest do, and is hardly what now has another date. Where
        all have other dates, which may be made up at each visit, that says nothing.
        """
        if self.undated or self.hardly_redated or not self.setting.keeps_dates:
            return False
        beside = self.setting.document.beside(self.face)
        # What has the date of the entry may have the date of the visit.
        dates = [other.date for other in beside if other.date not in (0, self.mine.date)]
        return bool(dates) and self.known.date < min(dates)

    @property
    def by_title(self) -> bool:
        """Whether the title led here, which no other has, and guids and links are no help."""
        return (
            not self.setting.steady
            and self._way == self.face.titled
            and not (self.known.link and (not self.face.link or self.face.filed))
            and self.setting.named_only(self.face)
        )

    @property
    def of_a_moment(self) -> bool:
        """Whether the date that both have looks like that of a moment."""
        # Whoever gives no more than the day gives many articles the same date.
        return bool(self.mine.date % _HOUR) or self.setting.document.timed

    @property
    def to_the_second(self) -> bool:
        """Whether the date that both have is that of a moment, by what else is there too."""
        if self.of_a_moment:
            return True
        own = self.setting.document.own_date(self.face)
        return own and bool(self.mine.date % _DAY) and self.mine.titled_within(self.known)

    @lazy
    def stands_out(self) -> bool:
        """Whether an entry is more like an article than like all others that are beside it.

        Where several of a document share what they say, and differ in a number or a date, a new one
        with yet another is the next of them, and no edit of one that has left. What came by its own
        guid or link is not asked that.
        """
        mine, known = self.mine, self.known
        if self.setting.is_own(self.face, self._way):
            return True
        told, same_text, said = self.title, self.text, mine.overlap(known)
        most, nearer, alone = said, True, True
        for other in self.setting.document.beside(self.face):
            if _are_twins(mine, other) or (self.date and other.date != mine.date):
                continue
            alone = False
            told = told and other.title != mine.title
            same_text = same_text and other.text != mine.text
            common = mine.overlap(other)
            nearer = nearer and common < most
            said = said if common + _CLEARLY <= said else 0
            if not (told or same_text or said):
                return False
        # A title may be that of each week; beside it the text speaks, if there is one.
        told = told and (self.text or self.date or nearer or self.untexted)
        return alone or same_text or told or said > 0


def _are_twins(one: Print, other: Print) -> bool:
    told = ((print_.title, print_.text, print_.date, print_.link) for print_ in (one, other))
    return next(told) == next(told)
