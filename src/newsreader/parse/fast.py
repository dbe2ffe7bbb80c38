"""The fast path: a well-formed feed in the common forms, read without feedparser.

It gives exactly the fields that feedparser would give, so that the same code makes articles of
them, and refuses whatever it is not sure of; feedparser then reads the feed. To be refused is
always right. Both rest on the same expat, so that they agree on what is well-formed; no document
that has a DOCTYPE comes here, so there is nothing to expand and nothing to fetch.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from newsreader.parse.fast_fields import Place, read_element
from newsreader.parse.fast_names import Names, Refused
from newsreader.parse.fast_text import attributes, bare, join, scope
from newsreader.parse.letters import Letters
from newsreader.parse.newest import CROWD, newest_fields
from newsreader.parse.raw import Fields, Raw

_HEAD = re.compile(
    r"\s{0,1000}(?:<\?xml\s[^<>]{0,400}\?>)?"
    r"(?:\s|<!--[^<>]{0,4000}?-->|<\?xml-stylesheet\s[^<>]{0,1000}\?>){0,1000}"
    r"<(?=(?:[A-Za-z]{1,20}:)?(?:rss|feed|RDF)[\s>])"
)
"""All that may stand before the root; whatever else there is, is looked at with more care."""
_MAX_LENGTH = 20_000_000
_MAX_TAGS = 400_000
_MAX_SETS = 250_000
_MAX_SPACES = 30_000
_MAX_SECTIONS = 100_000
"""Sections of CDATA that are taken apart to see what stands in them."""
_LIGHT = 5 * _MAX_SPACES
"""Bytes that cannot hold too much of anything, not even if they say nothing but `xmlns`."""
_TEXT = re.compile(rb">[^<]+")
_BUFFER = 65_536
"""Bytes of text that come in one piece: the most articles do."""
_ATOM = "http://www.w3.org/2005/atom"
_RSS_10 = "http://purl.org/rss/1.0/"
_RSS_090 = "http://my.netscape.com/rdf/simple/0.9/"
_VERSIONS = {"0.91": "rss091u", "0.92": "rss092", "0.93": "rss093", "0.94": "rss094"}
_ABOUT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_UNITS = {"skiphours": "hour", "skipdays": "day"}


def read_fast(letters: Letters, base: str, now: datetime | None = None) -> Raw | None:
    """Read a feed.

    Args:
        letters: The characters of the file.
        base: The address it came from, or `""`.
        now: When it came, aware UTC, for dates that are told from then.

    Returns:
        Its fields, or None where feedparser has to be asked.
    """
    head = _HEAD.match(letters.start)
    if head is None or letters.length > _MAX_LENGTH:
        return None
    try:
        if not _is_light(letters):
            return None
        if not base and any(b"base" in piece.lower() for piece in letters.in_utf8()):
            # Without an address to go back to, feedparser keeps a base beyond its element.
            return None
        skip = len(head[0][:-1].encode())
        return _Feed(*_tree(letters.in_utf8(), skip), now).read(base)
    except (Refused, expat.ExpatError, UnicodeError):
        return None


def _is_light(letters: Letters) -> bool:
    """Tell whether the tree of a feed stays small: empty elements take fifty times their room."""
    if len(letters.body) <= _LIGHT:
        return True
    signs = (b"<", b"=", b"xmlns", b"<![CDATA[")
    counts = [map(piece.count, signs) for piece in letters.in_utf8()]
    tags, sets, spaces, sections = map(sum, zip(*counts, strict=True))
    if tags <= _MAX_TAGS and sets <= _MAX_SETS and spaces <= _MAX_SPACES:
        return True
    if sections > _MAX_SECTIONS:
        return False
    # What stands in a CDATA section is no element.
    first, *others = letters.utf8().split(b"<![CDATA[")
    body = first + b"".join(other.partition(b"]]>")[2] for other in others)
    if body.count(b"<") > _MAX_TAGS or body.count(b"xmlns") > _MAX_SPACES:
        return False
    if body.count(b"=") > _MAX_SETS:
        # Nor is an equals sign in text an attribute.
        body = _TEXT.sub(b">", body)
    return body.count(b"=") <= _MAX_SETS


def _tree(pieces: Iterable[bytes], skip: int) -> tuple[Element, Names]:
    """Return the root of a feed, and the names of its elements (`address}name`).

    ElementTree's own parser is not told that all is there with the first piece; expat then counts
    the lines of it, which takes it a third of the time.

    Args:
        pieces: The feed in UTF-8.
        skip: Bytes before its root.
    """
    # Nothing here is worth an attack: there is no DOCTYPE, and so no entity to expand.
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.buffer_size = _BUFFER
    tree = TreeBuilder()
    parser.StartElementHandler = tree.start
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.data
    spaces: list[tuple[str, str]] = []
    parser.StartNamespaceDeclHandler = lambda prefix, space: spaces.append(
        (prefix or "", space or "")
    )
    waiting = memoryview(b"")
    for piece in pieces:
        if waiting:
            parser.Parse(waiting, False)
        waiting = memoryview(piece)[skip:]
        skip = max(0, skip - len(piece))
    parser.Parse(waiting, True)
    return tree.close(), Names(spaces)


class _Feed:
    """Reads one feed from its tree."""

    def __init__(self, root: Element, names: Names, now: datetime | None) -> None:
        self._root = root
        self._names = names
        self._now = now
        self._entries: list[Fields] = []
        self._left_out = False
        self._skip: dict[str, list[str]] = {"hour": [], "day": []}

    def read(self, base: str) -> Raw:
        root, names = self._root, self._names
        base, language = scope(root, join(base, base), None)
        given = attributes(root)
        kind = names[root.tag]
        old = _RSS_10 in names.addresses or _RSS_090 in names.addresses
        if kind == "rss" and not old:
            stated = given.get("version", "")
            version = _VERSIONS.get(stated) or ("rss20" if stated.startswith("2.") else "rss")
            place = self._channel(base, language)
        elif kind == "feed" and not old and root.tag.lower() == f"{_ATOM}}}feed":
            version = "atom10"
            place = Place(names, base, language, atom=True, item=False)
            self._set_language(place, language)
            self._children(place, root, "entry")
        elif kind == "rdf_rdf" and _RSS_10 in names.addresses and not given:
            if _ATOM in names.addresses or _RSS_090 in names.addresses:
                raise Refused
            version = "rss10"
            place = self._rdf(base, language)
        else:
            raise Refused
        skip = self._skip
        return Raw(
            place.fields,
            self._entries,
            version,
            skip_hours=skip["hour"],
            skip_days=skip["day"],
            left_out=self._left_out,
        )

    def _channel(self, base: str, language: str | None) -> Place:
        channel, *others = list(self._root) or [self._root]
        if self._names[channel.tag] != "channel":
            raise Refused
        for other in others:
            self._names.pass_over(other, self._names[other.tag])
        inner, own = scope(channel, base, language)
        if attributes(channel):
            raise Refused
        place = Place(self._names, inner, own, atom=False, item=False)
        self._set_language(place, language)
        self._children(place, channel, "item")
        return place

    def _rdf(self, base: str, language: str | None) -> Place:
        """Read RSS 1.0, whose items stand beside the channel."""
        channel, *others = list(self._root) or [self._root]
        if self._names[channel.tag] != "channel":
            raise Refused
        inner, own = scope(channel, base, language)
        if attributes(channel, but=_ABOUT):
            raise Refused
        place = Place(self._names, inner, own, atom=False, item=False)
        self._children(place, channel, "")
        beside = Place(self._names, base, language, atom=False, item=False)
        for other in others:
            name = self._names[other.tag]
            if name == "item":
                self._item(beside, other)
            elif name in ("image", "textinput"):
                read_element(beside, other, name)
            else:
                self._names.pass_over(other, name)
        return place

    @staticmethod
    def _set_language(place: Place, language: str | None) -> None:
        if language:
            place.fields["language"] = language.replace("_", "-")

    def _children(self, place: Place, parent: Element, item: str) -> None:
        names = self._names
        for element in parent:
            name = names[element.tag]
            if name == item:
                place.titled = False
                self._item(place, element)
            elif name in _UNITS:
                self._skipped(element, _UNITS[name])
            elif name == "items" and not item:
                self._contents(element)
            else:
                read_element(place, element, name)

    def _item(self, outer: Place, element: Element) -> None:
        if attributes(element, but=_ABOUT):
            raise Refused
        if len(self._entries) >= CROWD:
            self._entries = newest_fields(self._entries, self._now)
            self._left_out = True
        base, language = scope(element, outer.base, outer.language)
        place = Place(self._names, base, language, atom=outer.atom, item=True)
        fields = place.fields
        about = element.get(_ABOUT)
        if about:
            fields["id"] = about
        fields["nr_base"] = base
        self._entries.append(fields)
        names = self._names
        for child in element:
            read_element(place, child, names[child.tag])
        element.clear()  # what is kept of it need not be there twice

    def _skipped(self, element: Element, unit: str) -> None:
        for child in element:
            if self._names[child.tag] != unit:
                raise Refused
            if len(self._skip[unit]) < 100:
                self._skip[unit].append(bare(child))

    def _contents(self, element: Element) -> None:
        """Pass over the table of contents of RSS 1.0."""
        for child in element.iter():
            if child is not element and not self._names[child.tag].startswith("rdf_"):
                raise Refused
