"""feedparser at work: its strict and its loose parser, with handlers of our own.

feedparser mixes what `media:*` and `itunes:*` say of a picture or an episode into the title and
the text of the article. The handlers here keep them apart under keys that start with `nr_`, bound
what a hostile feed could grow without end, and leave all HTML as it came.
"""

import io
import xml.sax
from datetime import datetime
from typing import Any
from xml.sax import handler, xmlreader

from feedparser.api import LooseFeedParser, StrictFeedParser
from feedparser.mixin import _FeedParserMixin

from newsreader.errors import ParseError
from newsreader.parse.bounds import short_bases
from newsreader.parse.decode import Source
from newsreader.parse.newest import CROWD, newest_fields
from newsreader.parse.raw import MAX_FIELD, MAX_LIST, Fields, Raw
from newsreader.parse.references import declared, mended
from newsreader.parse.sniff import is_cut

_MAX_NAMESPACES = 200
_MAX_ATTRIBUTES = 200
_PLAIN = frozenset({"link", "id", "comments", "nr_url"})
"""Elements whose text is no markup, and is used as it is."""
_SIGNS = (("lt", "<"), ("gt", ">"), ("quot", '"'), ("apos", "'"), ("amp", "&"))
_RESERVED = {
    "links", "authors", "contributors", "title_detail", "summary_detail", "content_detail",
    "author_detail", "nr_media", "nr_captions", "nr_base", "nr_thumbnail", "nr_url",
    "nr_groups", "nr_media_text",
}  # fmt: skip
"""Keys that feedparser and we fill with lists; an element of that name would spoil them."""


class _TooDeep(Exception):
    """The elements are nested beyond all reason."""


class _Handlers(_FeedParserMixin):  # type: ignore[misc]
    """Handlers for what feedparser loses, shared by both of its parsers."""

    # The guid is an identity: it must not change when the feed moves to another address.
    can_be_relative_uri = _FeedParserMixin.can_be_relative_uri - {"id"}

    def __init__(self, *args: Any) -> None:
        self.nr_skip: dict[str, list[str]] = {"hour": [], "day": []}
        self.nr_skipping = False
        self.nr_group: Fields | None = None
        self.nr_open: Fields | None = None
        super().__init__(*args)

    nr_now: datetime | None = None
    nr_left_out = False
    nr_max_depth = 1_000
    intextinput: int

    # What must stay bounded.

    def unknown_starttag(self, tag: str, attrs: list[tuple[str, str]]) -> None:
        if self.depth >= self.nr_max_depth:
            raise _TooDeep
        if tag in _RESERVED and not self.incontent:
            tag = "x" + tag
        super().unknown_starttag(tag, short_bases(attrs[:_MAX_ATTRIBUTES], self.baseuri))

    def unknown_endtag(self, tag: str) -> None:
        if tag in _RESERVED and not self.incontent:
            tag = "x" + tag
        super().unknown_endtag(tag)

    def _get_context(self) -> Any:
        # feedparser knows the search form of a channel only, and looks there for that of an item.
        if self.intextinput and "textinput" not in self.feeddata:
            self.intextinput = 0
        return super()._get_context()

    def track_namespace(self, prefix: str | None, uri: str) -> None:
        if len(self.namespaces_in_use) < _MAX_NAMESPACES:
            super().track_namespace(prefix, uri)

    def _add_tag(self, term: Any, scheme: Any, label: Any) -> None:
        if len(self._get_context().setdefault("tags", [])) < MAX_LIST:
            super()._add_tag(term, scheme, label)

    def _sync_author_detail(self, key: str = "author") -> None:
        # feedparser takes fields apart here, and names in domains longer than four letters with
        # them; `text.author_name` does it better and in bounded time.
        return

    def _end_author(self) -> None:
        value = self.pop("author")
        self.inauthor = 0
        people = self._get_context().get("authors")
        if isinstance(value, str) and people and not people[-1]:
            people[-1]["name"] = value[:MAX_FIELD]

    _end_managingeditor = _end_author

    def handle_charref(self, ref: str) -> None:
        try:
            super().handle_charref(ref[:12])
        except (ValueError, OverflowError, IndexError):
            self.handle_data("\ufffd")

    # Items.

    def _start_item(self, attrs: Fields) -> None:
        if len(self.entries) >= CROWD:
            self.entries[:] = newest_fields(self.entries, self.nr_now)
            self.nr_left_out = True
        super()._start_item(attrs)
        self.nr_group = self.nr_open = None
        self.entries[-1]["nr_base"] = self.baseuri

    _start_entry = _start_item

    def _end_content(self) -> None:
        # feedparser copies the text into an empty summary; we want to know which was there.
        self.pop_content("content")

    _end_body = _end_xhtml_body = _end_content_encoded = _end_fullitem = _end_content

    # Summaries of podcasts repeat the description; feedparser would take them for the full text.

    def _start_itunes_summary(self, attrs: Fields) -> None:
        self.push_content("nr_itunes_summary", attrs, "text/html", 1)

    def _end_itunes_summary(self) -> None:
        self.pop_content("nr_itunes_summary")

    def _start_itunes_subtitle(self, attrs: Fields) -> None:
        self.push_content("nr_itunes_subtitle", attrs, "text/html", 1)

    def _end_itunes_subtitle(self) -> None:
        self.pop_content("nr_itunes_subtitle")

    # Pictures and sound.

    def _nr_place(self) -> Fields:
        """Where a caption, a credit or a thumbnail belongs: its file, its group, or the item."""
        if self.nr_open is not None:
            return self.nr_open
        if self.nr_group is not None:
            return self.nr_group
        context: Fields = self._get_context()
        place: Fields = context.setdefault("nr_captions", {})
        return place

    def _start_media_group(self, attrs: Fields) -> None:
        self.nr_group = {}
        self.nr_open = None

    def _end_media_group(self) -> None:
        if self.nr_group:
            groups = self._get_context().setdefault("nr_groups", [])
            if len(groups) < MAX_LIST:
                groups.append(self.nr_group)
        self.nr_group = self.nr_open = None

    def _start_media_content(self, attrs: Fields) -> None:
        files = self._get_context().setdefault("nr_media", [])
        self.nr_open = {"attrs": attrs, "group": self.nr_group}
        if len(files) < MAX_LIST:
            files.append(self.nr_open)

    def _end_media_content(self) -> None:
        self.nr_open = None

    def _start_media_thumbnail(self, attrs: Fields) -> None:
        place = self._nr_place()
        attrs["nr_thumbnail"] = "1"
        # A thumbnail is offered to the whole item, whatever it stands in.
        files = self._get_context().setdefault("nr_media", [])
        if len(files) < MAX_LIST:
            files.append({"attrs": attrs, "group": place})
        self.push("nr_url", 1)

    def _end_media_thumbnail(self) -> None:
        url = self.pop("nr_url")
        files = self._get_context().get("nr_media")
        if url and files and isinstance(files, list):
            files[-1]["attrs"].setdefault("url", url)

    def _nr_start_text(self, attrs: Fields) -> None:
        attrs.setdefault("type", "plain")
        self.push_content("nr_media_text", attrs, "text/plain", 1)

    def _nr_end_text(self, key: str) -> None:
        kind = self.contentparams.get("type", "")
        value = self.pop_content("nr_media_text")
        if isinstance(value, str) and value.strip():
            texts = self._nr_place().setdefault(key, [])
            if len(texts) < 10:
                texts.append((value, kind))

    _start_media_title = _start_media_description = _start_media_credit = _nr_start_text
    _start_media_copyright = _nr_start_text

    def _end_media_title(self) -> None:
        self._nr_end_text("title")

    def _end_media_description(self) -> None:
        self._nr_end_text("description")

    def _end_media_credit(self) -> None:
        self._nr_end_text("credit")

    def _end_media_copyright(self) -> None:
        self._nr_end_text("copyright")

    # When not to ask.

    def _start_skiphours(self, attrs: Fields) -> None:
        self.nr_skipping = True

    _start_skipdays = _start_skiphours

    def _end_skiphours(self) -> None:
        self.nr_skipping = False

    _end_skipdays = _end_skiphours

    def _start_hour(self, attrs: Fields) -> None:
        self.push("hour", 0)

    def _end_hour(self) -> None:
        self._nr_skip("hour")

    def _start_day(self, attrs: Fields) -> None:
        self.push("day", 0)

    def _end_day(self) -> None:
        self._nr_skip("day")

    def _nr_skip(self, unit: str) -> None:
        value = self.pop(unit)
        if self.nr_skipping and isinstance(value, str) and len(self.nr_skip[unit]) < 100:
            self.nr_skip[unit].append(value)


def _forgiving(handle: Any) -> Any:
    """Make of a handler one that trips in the way that feedparser expects.

    It takes an element whose handler raises an AttributeError as one without a handler, and goes
    on; any other error, as from an end without a start, would cost the whole feed.
    """

    def tried(self: _Handlers, *attrs: Fields) -> Any:
        try:
            return handle(self, *attrs)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise AttributeError from error

    return tried


for _name in dir(_Handlers):
    if _name.startswith(("_start_", "_end_")):
        setattr(_Handlers, _name, _forgiving(getattr(_Handlers, _name)))


class _Strict(_Handlers, StrictFeedParser):  # type: ignore[misc]
    """feedparser's parser for well-formed XML."""

    def startElementNS(self, name: Any, qname: Any, attrs: Any) -> None:
        # feedparser searches the whole list for each attribute; this many are no good faith.
        if len(attrs) > _MAX_ATTRIBUTES:
            raise xml.sax.SAXException("too many attributes")
        super().startElementNS(name, qname, attrs)


class _Loose(_Handlers, LooseFeedParser):  # type: ignore[misc]
    """feedparser's parser for everything else."""

    # Each unclosed line break in a broken feed is one level more.
    nr_max_depth = 50_000

    def decode_entities(self, element: str, data: str) -> str:
        """Decode the references that are left in the text of an element."""
        text: str = super().decode_entities(element, data)
        if element not in _PLAIN:
            return text
        # Of what is still a reference, feedparser would take the semicolon alone, or nothing.
        for name, sign in _SIGNS:
            text = text.replace(f"&{name};", sign)
        return text


def run(source: Source, base: str, *, whole: bool = True, now: datetime | None = None) -> Raw:
    """Let feedparser read a feed, strictly if the XML allows it and loosely if not.

    Args:
        source: The feed's text.
        base: The address it came from, or `""`.
        whole: Whether the text is all there was; if not, that its end is missing is no fault of it.
        now: When it came, aware UTC, for dates that are told from then.

    Raises:
        ParseError: The elements of its first item are nested beyond all reason.
    """
    if source.encoding:
        strict = _prepare(_Strict(base, None, "utf-8"), now)
        try:
            if _run_strict(strict, source, whole):
                return _raw(strict, source, strict=True, whole=whole)
        except _TooDeep:
            return _above(strict, source)
    loose = _prepare(_Loose(base, None, "utf-8", source.entities), now)
    try:
        loose.feed(mended(source.text))
    except _TooDeep:
        return _above(loose, source)
    return _raw(loose, source, strict=False, whole=whole)


def _above(parser: Any, source: Source) -> Raw:
    """Return the whole items before the one whose elements are nested too deep."""
    if parser.inentry and parser.entries:
        parser.entries.pop()
    if not parser.entries:
        raise ParseError("the feed is nested beyond all reason")
    raw = _raw(parser, source, strict=True, whole=True)
    raw.deep = True
    return raw


def _prepare(parser: Any, now: datetime | None) -> Any:
    parser.nr_now = now
    parser.resolve_relative_uris = False
    parser.sanitize_html = False
    return parser


def _run_strict(parser: Any, source: Source, whole: bool) -> bool:
    # Entities that could grow have been taken out of the prologue already.
    reader: Any = xml.sax.make_parser()  # noqa: S317
    reader.setFeature(handler.feature_namespaces, True)
    # Nothing outside of the file is ever asked for, neither entities nor DTDs.
    reader.setFeature(handler.feature_external_ges, False)
    reader.setFeature(handler.feature_external_pes, False)
    reader.setContentHandler(parser)
    reader.setErrorHandler(parser)
    data = (declared(source) + source.text).encode("utf-8", "replace")
    document = xmlreader.InputSource()
    document.setEncoding("utf-8")
    document.setByteStream(io.BytesIO(data))
    try:
        if whole:
            reader.parse(document)
        else:
            reader.feed(data)
    except xml.sax.SAXException:
        return False
    except _TooDeep:
        raise
    except Exception:
        # feedparser itself trips over odd feeds; the loose parser gets its try.
        return False
    return True


def _raw(parser: Any, source: Source, *, strict: bool, whole: bool) -> Raw:
    entries = list(parser.entries)
    cut = not strict and is_cut(source.text)
    if cut and parser.inentry and entries and (whole or not _names_itself(entries)):
        # Half of an item would come again, perhaps as another one, when the feed is whole. Where
        # it was too long to be read, more of it never comes.
        entries.pop()
    version = parser.version
    if "netscape" in source.doctype and (not version or version.startswith("rss09")):
        version = "rss091n"
    skip = parser.nr_skip
    return Raw(
        parser.feeddata,
        entries,
        version,
        strict,
        whole and cut,
        skip["hour"],
        skip["day"],
        parser.nr_left_out,
    )


def _names_itself(entries: list[Fields]) -> bool:
    """Whether the last item has an identity, or is all there is."""
    return len(entries) == 1 or bool(entries[-1].get("id"))
