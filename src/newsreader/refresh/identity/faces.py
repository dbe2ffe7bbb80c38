"""What an entry can be told by: its guid, its link, its date and its words.

What of it is kept is in `prints`; whether it is an article that is stored already, in `verdict`.
"""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from html import unescape
from zlib import crc32

from newsreader.clean.addresses.links import clean_link
from newsreader.model.feed import Entry
from newsreader.pattern import late
from newsreader.refresh.identity.prints import STROKES, Print, digest, small
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
_DEEP = re.compile(r"[/?#]")
"""Where an address goes on behind its host."""
_NUMBER = re.compile(r"\d+")
_MARKUP = late(r"<[^>]*>")
_WORD = late(r"[\u3040-\u9fff\uac00-\ud7a3]|\w+")
"""A word, or a character of a script that writes no spaces."""
_FILE = late(r"/([^?#]*\.(?!php|aspx?|cgi|jsp)[0-9a-z]{2,5})(?:[?#].*)?", re.IGNORECASE)
"""The path of an address that ends in the name of a file; what follows that may be a ticket."""
_REMARK = r"<!--(?:[^-]|-(?!->))*-->"
_SHOWING = "img|picture|source|svg|math|video|audio|iframe|embed|object|canvas"
"""Elements that show something themselves."""
_BLANK = late(
    rf"(?:\s|&(?:nbsp|#160|#xa0);|{_REMARK}|</?(?!(?:{_SHOWING})\b)[a-z][^<>]*>)*", re.IGNORECASE
)
"""A body of elements that show nothing: no words, no picture, nothing that plays."""
_DRESS = late(
    rf"{_REMARK}|</?(?!(?i:a|{_SHOWING})\b)[a-zA-Z][^<>]*>"
    r"|<(?i:img)\b(?=[^<>]*(?i:\bwidth|\bheight)\s*=\s*[\"']?[01](?!\d))[^<>]*>"
)
"""What does not tell what a text says: how it is divided, how it looks, what counts its readers."""
_SET = re.compile("[’‘“”–—…]")
_TYPED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})
"""Signs as they are typed: a system may begin to set better ones."""
_COMMON = 2000
"""Words of titles that are remembered: most come again and again."""
_LONG = 1000
"""Characters of what is no title any more."""
_READ = 4000
"""Characters of a text that its sketch is made of."""


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

    @property
    def schemed(self) -> str:
        """Its guid with the other of `http` and `https`, or `""`."""
        scheme, mark, rest = self.guid.partition("://")
        other = {"http": "https", "https": "http"}.get(scheme)
        return f"{other}{mark}{rest}" if other and mark else ""

    @lazy
    def address(self) -> str:
        """Its link without tracking parameters, or what stands in its place."""
        url = self.entry.url or (self.guid if self.guid.startswith("http") else "")
        if _CLEAN.fullmatch(url) and "http" not in url[8:]:
            return url
        return clean_link(url, self.entry.base) or url.strip()

    @lazy
    def link(self) -> str:
        """Its link without scheme, `www.` and last slash; a guid may stand in for a home page.

        Without a guid the file that it comes with does, wherever that is kept.
        """
        place = _bare(self.address)
        if _DEEP.search(place):
            return place
        if not self.guid:
            return self._file
        place = _bare(self.guid) if self.guid.startswith("http") else ""
        return place if _DEEP.search(place) else ""

    @property
    def filed(self) -> bool:
        """Whether its link is that of a file."""
        return bool(self.link) and not self.guid and not _DEEP.search(_bare(self.address))

    @lazy
    def homes(self) -> set[int]:
        """What `Print.primary` may be of an entry that has this link and nothing else."""
        place = _bare(self.address)
        hosts = (f"{scheme}://{www}{place}" for scheme in ("http", "https") for www in ("", "www."))
        return {small(host + slash) for host in hosts for slash in ("", "/")} if place else set()

    @property
    def _file(self) -> str:
        """The path of the first file that is no picture, or `""`."""
        files = (file.url for file in self.entry.enclosures if not file.type.startswith("image"))
        found = _DEEP.search(place := _bare(next(files, "")))
        if not found:
            return ""
        path = place[found.start() :]
        named = _FILE.fullmatch(path)
        return f"/{named[1]}" if named else path

    @lazy
    def path(self) -> str:
        """A key of its link, which does not change with the scheme or the host, or `""`."""
        return "path:\n" + self.place if self.place else ""

    @lazy
    def place(self) -> str:
        """Its link from behind the host on, or `""`."""
        found = _DEEP.search(self.link)
        return self.link[found.start() :] if found else ""

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
        """Its title in one line, or `""`; where nothing else is said its guid stands for one."""
        title = " ".join(self.entry.title.split())
        return "" if title == self.guid else title

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

    @lazy
    def again(self) -> str:
        """A key of all that tells it, for when every other key is another article's."""
        return "again:\n" + digest("\x1e".join((self.guid, self.address, self.titled, self.text)))

    def kinds(self, key: str) -> set[str]:
        """Say of what one of its keys is made."""
        if key == self.guid:
            return {"guid"}
        if key == self.path or (key == self.address and self.link == _bare(key)):
            return {"link"}
        if key == self.address:
            return set()
        if key == self.titled and self.words:
            return {"title", "date"} if self.seconds else {"title"}
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
        # What is longer than any title is not kept in mind.
        for bit in map(_bit if len(title) < _LONG else _bit.__wrapped__, title.split()):
            words |= bit
        numbers = _NUMBER.findall(title)
        return Print(
            content=self.content,
            primary=small(self.key),
            guid=0 if self.shares_guid else self.small_guid,
            link=0 if self.shares_link else small(self.link),
            text=self._texts[0] if self._says else 0,
            title=small(title),
            words=words,
            numbers=small(" ".join(numbers)),
            date=self.seconds,
            sketch=self.sketch,
            body=self._texts[1] if _said(entry.summary) and _said(entry.content) else 0,
        )

    @property
    def _says(self) -> bool:
        entry = self.entry
        return bool(entry.enclosures or _said(entry.summary) or _said(entry.content))

    @lazy
    def _texts(self) -> tuple[int, ...]:
        """What stands for its text as it is read: all of it, and one element of it as either."""
        summary, content = (
            _unwrapped(_said(one)) for one in (self.entry.summary, self.entry.content)
        )
        one = content or summary
        texts = (self._as(summary, content), self._as("", one), self._as(one, ""))
        return tuple(small(text, 3) for text in texts)

    @property
    def small_guid(self) -> int:
        """As `Print.guid`, whoever else has that guid."""
        return small(_uncounted(_bare(self.guid)))

    @lazy
    def sketch(self) -> tuple[int, ...]:
        """As in `Print`."""
        if self.seconds and (self.guid or self.link):
            return ()
        said = _WORD.findall(_MARKUP.sub(" ", self._body[:_READ]).casefold())
        pairs = {f"{one} {two}" for one, two in zip(["", *said], said, strict=False)}
        return tuple(sorted({small(pair) for pair in pairs})[:STROKES])

    @lazy
    def bodies(self) -> tuple[int, ...]:
        """What `Print.text` or `Print.body` may be, whichever element carried the same words."""
        if not self.print.text:
            return ()
        words = _said(self.entry.content) or _said(self.entry.summary)
        # What was kept by earlier versions is of a text with its markup.
        kept = (self._body, self._as("", words), self._as(words, ""))
        return (*self._texts, *(small(text, 3) for text in kept))

    @property
    def _body(self) -> str:
        # It is not kept: of a large feed it would be all of it once more.
        return self._as(_said(self.entry.summary), _said(self.entry.content))

    def _as(self, summary: str, content: str) -> str:
        if not self.entry.enclosures:
            return f"{summary}\x1e{content}"
        files = "\x1f".join([enclosure.url for enclosure in self.entry.enclosures])
        return f"{summary}\x1e{content}\x1e{files}"


def _unwrapped(body: str) -> str:
    """Return the letters of a body as they are read, with its pictures and links.

    What does not show differs from system to system and from visit to visit. Pictures and links may
    be all that tells the texts of a feed apart.
    """
    if "<" in body:
        body = _DRESS.sub("", body)
    if "&" in body:
        body = unescape(body)
    if body.isascii():
        return body.replace(" ", "").replace("\n", "").replace("\t", "").replace("\r", "")
    if _SET.search(body):
        body = body.translate(_TYPED)
    return "".join(body.split())


def _said(body: str) -> str:
    """Return a body, or `""` for one that shows nothing: a new system may write `<p></p>` there."""
    return "" if len(body) < _READ and _BLANK.fullmatch(body) else body


@lru_cache(_COMMON)
def _bit(word: str) -> int:
    """Return the bit that stands for a word of a title."""
    return 1 << crc32(word.encode("utf-8", "replace")) % 64


def _uncounted(guid: str) -> str:
    return _COUNTED.sub("", guid) if "#" in guid else guid


def _bare(address: str) -> str:
    scheme, mark, place = address.partition("://")
    if not mark or scheme.lower() not in ("http", "https"):
        return address
    place = place[4:] if place[:4].lower() == "www." else place
    return place.rstrip("/")
