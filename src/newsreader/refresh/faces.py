"""What an entry can be told by, and the print that is kept of it to know the article again.

A print is a short text that the store keeps as the article's content hash. Its first part says
whether anything of the article has changed. The rest are small digests of its guid, link, title,
date and text: when a feed has given all its guids away, they tell whether what carries the old link
or date is the old article or another one. Where an entry has little but its words, a sketch of them
is kept as well, to tell an edited text from another one.
"""

import re
from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from struct import Struct, pack, unpack
from zlib import crc32

from newsreader.clean.links import clean_link
from newsreader.dataclass import dataclass, replace
from newsreader.model.feed import Entry
from newsreader.pattern import late
from newsreader.refresh.lazy import lazy

_FIRST = datetime(1, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_NEVER = datetime(1970, 1, 3, tzinfo=UTC)
"""Dates before this come from computers that were never told the time."""
_CLEAN = re.compile(
    r"https?://[a-z0-9.\-]+(?::[0-9]+)?/?[!$%&'()*+,\-./0-9:;=@A-Z_a-z~]*", re.ASCII
)
"""Addresses that `clean_link` gives back as they are, and most are of this kind; no `http` may
follow later on, since that could be a click counter's."""
_COUNTED = late(r"#\d+$")
_OWN = late(r"(?:[^/?#]*[-_]){2}[^/?#]*$|\d{4}|[?&][^=]*=[^&]*\d")
"""Ends of addresses that name one article: some words, a long number, a numbered query."""
_DEEP = re.compile(r"[/?#]")
"""Where an address goes on behind its host."""
_NUMBER = re.compile(r"\d+")
_MARKUP = late(r"<[^>]*>")
_WORD = late(r"[\u3040-\u9fff\uac00-\ud7a3]|\w+")
"""A word, or a character of a script that writes no spaces."""
_READ = 4000
"""Characters of a text that its sketch is made of."""
_STROKES = 12
"""Numbers of a sketch."""
_NEARLY = 0.75
"""The part of two sketches that must be common where the texts are nearly the same."""
CONTENT = 12
"""Characters of a print that say whether anything but a date has changed."""
_PACKED = Struct(">HHHIHQHQB")
_BODY = 128
"""Beside the renewals: that a body of three bytes follows."""
_PRINT = CONTENT + 4 * -(-_PACKED.size // 3)


@dataclass(frozen=True, slots=True)
class Print:
    """What was kept of an article; a number is 0 where it had no such thing.

    Attributes:
        content: Of all that the publisher can change but the dates.
        primary: Of the key it was first stored under; it tells articles apart that are alike.
        guid: Of its guid.
        link: Of its link, with the host.
        text: Of its summary, text and files.
        title: Of its title.
        words: A bit for each word of its title.
        numbers: Of the numbers in its title.
        date: Seconds from the year 1 to when it was published.
        renewals: How often it has been given further keys.
        sketch: The smallest of the numbers that stand for the pairs of words of its text, rising;
            only of an article that has no date, or neither guid nor link.
        body: As `text`, but without the summary; only where there are both.
    """

    content: str
    primary: int = 0
    guid: int = 0
    link: int = 0
    text: int = 0
    title: int = 0
    words: int = 0
    numbers: int = 0
    date: int = 0
    renewals: int = 0
    sketch: tuple[int, ...] = ()
    body: int = 0

    def __str__(self) -> str:
        data = _PACKED.pack(
            self.primary, self.guid, self.link, self.text, self.title, self.words, self.numbers,
            self.date, self.renewals | (_BODY if self.body else 0),
        )  # fmt: skip
        body = self.body.to_bytes(3, "big") if self.body else b""
        drawn = pack(f">{len(self.sketch)}H", *self.sketch) if self.sketch else b""
        return self.content + "".join(b64encode(part).decode() for part in (data, body, drawn))

    @staticmethod
    def is_print(text: str) -> bool:
        """Whether `str` made this text; if not, it is the hash of an earlier version."""
        return len(text) >= _PRINT

    @classmethod
    def read(cls, text: str) -> "Print | None":
        """Return what `str` was made of; None where it is the hash of an earlier version."""
        if not cls.is_print(text):
            return None
        known = cls(text[:CONTENT], *_PACKED.unpack(b64decode(text[CONTENT:_PRINT])))
        end = _PRINT + 4 * bool(known.renewals & _BODY)
        drawn = b64decode(text[end:])
        return replace(
            known,
            renewals=known.renewals & ~_BODY,
            body=int.from_bytes(b64decode(text[_PRINT:end]), "big"),
            sketch=unpack(f">{len(drawn) // 2}H", drawn),
        )

    def titled_like(self, other: "Print") -> bool:
        """Whether at least half of the words of the two titles are the same."""
        common = (self.words & other.words).bit_count()
        return common > 0 and 2 * common >= max(self.words.bit_count(), other.words.bit_count())

    def says_like(self, other: "Print") -> bool:
        """Whether half of the text of one is in the other, by what is known of both."""
        mine, theirs = self._beside(other)
        common, least = len(mine & theirs), min(len(mine), len(theirs))
        # That two texts of a few words both begin with "The" says nothing.
        return common > 0 and 2 * common >= least and (common > 1 or least == 1)

    def says_nearly(self, other: "Print") -> bool:
        """Whether hardly anything of the text of one is not in the other, whichever is longer."""
        mine, theirs = self._beside(other)
        common = len(mine & theirs)
        return common > 1 and common >= _NEARLY * max(len(mine), len(theirs))

    def _beside(self, other: "Print") -> tuple[set[int], set[int]]:
        """Return the sketches as far as both are known."""
        mine, theirs = set(self.sketch), set(other.sketch)
        for drawn in (self.sketch, other.sketch):
            if len(drawn) == _STROKES:
                # What lies above its last number may be in that text, and not in its sketch.
                mine = {one for one in mine if one <= drawn[-1]}
                theirs = {one for one in theirs if one <= drawn[-1]}
        return mine, theirs


class Face:
    """An entry and what it can be told by; each is worked out when it is first asked for.

    Attributes:
        entry: As it came.
        guid: Its guid, or `""`.
        key: What it is told by within its document, once that is known.
        shares_guid: Whether another entry of its document has the same guid.
        shares_link: Whether another entry of its document has the same link.
    """

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.guid = entry.guid.strip()
        self.key = ""
        self.shares_guid = False
        self.shares_link = False

    @lazy
    def address(self) -> str:
        """Its link without tracking parameters, or what stands in its place."""
        url = self.entry.url or (self.guid if self.guid.startswith("http") else "")
        if _CLEAN.fullmatch(url) and "http" not in url[8:]:
            return url
        return clean_link(url, self.entry.base) or url.strip()

    @lazy
    def link(self) -> str:
        """Its link without scheme, `www.` and last slash; a guid may stand in for a home page."""
        place = _bare(self.address)
        if _DEEP.search(place):
            return place
        place = _bare(self.guid) if self.guid.startswith("http") else ""
        return place if _DEEP.search(place) else ""

    @lazy
    def path(self) -> str:
        """A key of its link, which does not change with the scheme or the host, or `""`."""
        found = _DEEP.search(self.link)
        return "path:\n" + self.link[found.start() :] if found else ""

    @lazy
    def seconds(self) -> int:
        """Seconds from the year 1 to when it was published, or 0."""
        moment = self.entry.published or self.entry.updated
        if moment is None or moment < _NEVER:
            return 0
        return (moment - _FIRST) // _SECOND

    @lazy
    def dated(self) -> str:
        """A key of its date, or `""`."""
        return f"date:\n{self.seconds}" if self.seconds else ""

    @lazy
    def words(self) -> str:
        """Its title in one line, or `""`."""
        return " ".join(self.entry.title.split())

    @lazy
    def titled(self) -> str:
        """A key of title and date, or `""`."""
        moment = self.entry.published or self.entry.updated
        if not self.words and not moment:
            return ""
        return f"{self.words}\n{moment.isoformat() if moment else ''}"

    @lazy
    def text(self) -> str:
        """A key of its title, text and files."""
        return "text:\n" + digest(f"{self.words}\x1e{self._body}")

    def kinds(self, key: str) -> set[str]:
        """Say of what one of its keys is made."""
        if key == self.guid:
            return {"guid"}
        if key in (self.address, self.path):
            return {"link"}
        if key == self.titled and self.words and self.seconds:
            return {"title", "date"}
        return {"date"} if key in (self.titled, self.dated) else {"text"}

    @property
    def headline(self) -> str:
        """The title, or else the text: what tells entries of one link apart."""
        return self.words or self.text

    @lazy
    def content(self) -> str:
        """The part of its print that says whether anything but a date has changed."""
        entry, picture = self.entry, self.entry.picture
        shown = ""
        if picture is not None:
            shown = f"{picture.url}\x1f{picture.alt}\x1f{picture.caption}\x1f{picture.credit}"
        parts = (entry.title, self.address, "\x1f".join(entry.authors), self._body,
                 "\x1f".join(entry.tags), shown)  # fmt: skip
        return digest("\x1e".join(parts))

    @lazy
    def print(self) -> Print:
        """All that will be kept of it; what it shares with its neighbours tells nothing."""
        entry, words = self.entry, 0
        title = self.words.casefold()
        for word in title.split():
            words |= 1 << crc32(word.encode("utf-8", "replace")) % 64
        numbers = _NUMBER.findall(title)
        return Print(
            content=self.content,
            primary=_small(self.key),
            guid=0 if self.shares_guid else _small(_COUNTED.sub("", _bare(self.guid))),
            link=0 if self.shares_link else _small(self.link),
            text=_small(self._body, 3) if self._body.strip("\x1e\x1f") else 0,
            title=_small(title),
            words=words,
            numbers=_small(" ".join(numbers)),
            date=self.seconds,
            sketch=self.sketch,
            body=_small(self._as("", entry.content), 3) if entry.summary and entry.content else 0,
        )

    @lazy
    def sketch(self) -> tuple[int, ...]:
        """As in `Print`."""
        if self.seconds and (self.guid or self.link):
            return ()
        said = _WORD.findall(_MARKUP.sub(" ", self._body[:_READ]).casefold())
        pairs = {f"{one} {two}" for one, two in zip(["", *said], said, strict=False)}
        return tuple(sorted({_small(pair) for pair in pairs})[:_STROKES])

    @lazy
    def bodies(self) -> tuple[int, ...]:
        """What `Print.text` or `Print.body` may be, whichever element carried the same words."""
        if not self.print.text:
            return ()
        words = self.entry.content or self.entry.summary
        return self.print.text, _small(self._as("", words), 3), _small(self._as(words, ""), 3)

    @lazy
    def _body(self) -> str:
        return self._as(self.entry.summary, self.entry.content)

    def _as(self, summary: str, content: str) -> str:
        if not self.entry.enclosures:
            return f"{summary}\x1e{content}"
        files = "\x1f".join([enclosure.url for enclosure in self.entry.enclosures])
        return f"{summary}\x1e{content}\x1e{files}"


def likeness(
    face: Face,
    known: Print,
    *,
    own_link: bool,
    by_title: bool,
    same_path: bool,
    moved: bool = False,
) -> int:
    """Return how surely an entry is an article of which a print was kept; 0 if it is another one.

    The guid or the link decides, unless all else contradicts: a newsletter may give each issue the
    same guid, and a page of changes the same link. Where neither is the same, the date is, to the
    second, and the title or the text. Where there is no date either, the words are all there is.

    Args:
        face: The entry.
        known: What was kept.
        own_link: Whether a link decides alone: those of the feed are seen to be each of one
            article, and all its guids are new.
        by_title: Whether it was found by its title, which no other entry has, and guids and links
            of the feed are no help.
        same_path: Whether it was found by its link without the host.
        moved: Whether the whole feed is seen to have another host than it had.
    """
    mine = face.print
    guid = bool(mine.guid) and mine.guid == known.guid
    link = bool(mine.link) and mine.link == known.link
    text = bool(mine.text) and mine.text == known.text
    date = bool(mine.date) and mine.date == known.date
    title = bool(mine.title) and mine.title == known.title
    if not text and (title or not (mine.title and known.title)):
        # Many a feed puts the same few words beside each summary, but not under the same title.
        text = known.text in face.bodies or known.body in face.bodies
    like = title or mine.titled_like(known)
    if guid:
        numbered = like and mine.numbers == known.numbers
        bare = not (mine.link and known.link)
        same = link or bare or date or text or title or numbered
    elif link:
        same = own_link or date or text or _by_link(face, known, title=title, like=like)
    elif date:
        # Whoever gives no more than the day gives many articles the same date.
        same = title or text or (like and bool(mine.date % 3600)) or mine.says_like(known)
    else:
        same = _by_words(mine, known, title=title, text=text, by_title=by_title)
        same = same or (same_path and title and (text or (_undated(mine, known) and not mine.text)))
    # Of a feed that moved, the path is what the link was; and the rest may have changed with it.
    same = same or (moved and same_path and bool(date or text or like))
    return 1 + 6 * guid + 6 * link + 4 * text + 3 * title + 2 * date + like if same else 0


def _by_words(mine: Print, known: Print, *, title: bool, text: bool, by_title: bool) -> bool:
    """Whether an entry is an article whose guid, link and date it does not have."""
    # A new date for the same words is nothing new; but where there are guids or links, an issue
    # of a series may say word for word what the last one said.
    alone = not (mine.guid and known.guid) and not (mine.link and known.link)
    undated = _undated(mine, known)
    # A title that comes later, or goes, does not make another article of the same text.
    if text and (title or not (mine.title and known.title)):
        return alone or undated
    bare = alone and not (mine.guid or known.guid or mine.link or known.link)
    if bare and (title or not (mine.title and known.title)) and mine.says_nearly(known):
        return True
    if not undated:
        return False
    said = not mine.text or not known.text or mine.says_like(known)
    if by_title:
        return said
    called = title or mine.titled_like(known) or not (mine.title or known.title)
    return called and alone and not (mine.guid or known.guid) and mine.says_like(known)


def _undated(mine: Print, known: Print) -> bool:
    return not (mine.date and known.date)


def _by_link(face: Face, known: Print, *, title: bool, like: bool) -> bool:
    """Whether an entry is an article with its link whose date and text are others."""
    mine = face.print
    redated = bool(mine.date and known.date)
    named = bool(_OWN.search(face.link))
    if mine.guid and known.guid:
        return (like and named) or (title and not redated)
    return named or like or not redated


def _bare(address: str) -> str:
    scheme, mark, place = address.partition("://")
    if not mark or scheme.lower() not in ("http", "https"):
        return address
    place = place[4:] if place[:4].lower() == "www." else place
    return place.rstrip("/")


def _small(text: str, size: int = 2) -> int:
    """Return a number of so many bytes that stands for a text, 0 for none."""
    if not text:
        return 0
    return crc32(text.encode("utf-8", "replace")) % ((1 << 8 * size) - 1) + 1


def digest(text: str) -> str:
    """Return `CONTENT` characters that stand for a text."""
    hashed = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=3 * CONTENT // 4)
    return b64encode(hashed.digest()).decode()
