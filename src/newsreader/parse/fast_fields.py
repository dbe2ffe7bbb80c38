"""The elements of a feed and of its items, for the fast path: each to feedparser's fields."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

from newsreader.parse.fast_media import Media
from newsreader.parse.fast_names import Names, Refused
from newsreader.parse.fast_tags import add_labels, add_person, add_tag
from newsreader.parse.fast_text import (
    XHTML_KIND,
    attributes,
    bare,
    inline,
    join,
    kind_of_text,
    repair,
    scope,
    value,
)
from newsreader.parse.raw import Fields

_HTML = frozenset({"text/html", "html", "xhtml", "application/xhtml+xml"})
_REFERENCE = re.compile("&([A-Za-z0-9_]+);")
_MAX_DATE = 60


class Place:
    """A feed, an item or the source of an item while it is read.

    Attributes:
        fields: What is known of it so far.
        names: Of the elements.
        base: What addresses stand on in it.
        language: That holds in it, or None.
        atom: Whether the feed is Atom.
        item: Whether this is an item.
        titled: Whether it has a title already; feedparser takes the first that says something.
    """

    __slots__ = ("_media", "atom", "base", "fields", "item", "language", "names", "titled")

    def __init__(
        self, names: Names, base: str, language: str | None, *, atom: bool, item: bool
    ) -> None:
        self.fields: Fields = {}
        self.names = names
        self.base = base
        self.language = language
        self.atom = atom
        self.item = item
        self.titled = False
        self._media: Media | None = None

    @property
    def media(self) -> Media:
        """What reads pictures and sound of this item; most have none."""
        if self._media is None:
            self._media = Media(self.fields, self.names)
        return self._media

    def text(self, element: Element, default: str) -> Fields:
        """Read a text construct: its value, type, language and base."""
        base, language = self.base, self.language
        if not element.keys():
            return {"type": default, "language": language, "base": base, "value": value(element)}
        base, language = scope(element, base, language)
        kind = kind_of_text(attributes(element), default)
        if kind == XHTML_KIND:
            if not self.atom:
                raise Refused
            said = repair(inline(element))
        else:
            said = value(element)
        return {"type": kind, "language": language, "base": base, "value": said}


Read = Callable[[Place, Element], None]


def _title(place: Place, element: Element) -> None:
    found = place.text(element, "text/plain")
    if place.titled:
        return
    place.fields["title"] = found["value"]
    place.fields["title_detail"] = found
    place.titled = bool(found["value"])


def _description(place: Place, element: Element) -> None:
    if place.item and ("summary" in place.fields or place.atom):
        raise Refused
    found = place.text(element, "text/html")
    if place.item and found["type"] != "text/html":
        raise Refused
    key = "summary" if place.item else "subtitle"
    place.fields[key] = found["value"]
    place.fields[key + "_detail"] = found


def _summary(place: Place, element: Element) -> None:
    if not (place.item and place.atom) or "summary" in place.fields:
        raise Refused
    found = place.text(element, "text/plain")
    place.fields["summary"] = found["value"]
    place.fields["summary_detail"] = found


def _subtitle(place: Place, element: Element) -> None:
    if place.item:
        raise Refused
    found = place.text(element, "text/plain")
    place.fields["subtitle"] = found["value"]
    place.fields["subtitle_detail"] = found


def _content(place: Place, element: Element) -> None:
    if not (place.item and place.atom):
        raise Refused
    place.fields.setdefault("content", []).append(place.text(element, "text/plain"))


def _encoded(place: Place, element: Element) -> None:
    found = place.text(element, "text/html")
    if not place.item or found["type"] != "text/html":
        raise Refused
    place.fields.setdefault("content", []).append(found)


def _link(place: Place, element: Element) -> None:
    base, _ = scope(element, place.base, None)
    given = attributes(element)
    given.setdefault("rel", "alternate")
    given.setdefault("type", "application/atom+xml" if given["rel"] == "self" else "text/html")
    if "url" in given or "uri" in given:
        raise Refused
    fields = place.fields
    fields.setdefault("links", []).append(given)
    if "href" in given:
        if len(element):
            raise Refused
        href = given["href"] = join(base, given["href"])
        if given["rel"] == "alternate" and given["type"] in _HTML:
            fields["link"] = href
        return
    said = bare(element)
    if said:
        said = repair(join(base, said))
    if "&" in said:
        if place.item:
            said = said.replace("&amp;", "&")
        said = _REFERENCE.sub(r"&\g<1>", said)
    fields["link"] = said
    if said or not place.item:
        given["href"] = said


def _guid(place: Place, element: Element) -> None:
    given = attributes(element)
    said = value(element)
    place.fields["id"] = said
    if given.get("ispermalink", "true") == "true":
        place.fields.setdefault("link", said)


def _date(key: str) -> Read:
    def read(place: Place, element: Element) -> None:
        said = bare(element)
        if len(said) > _MAX_DATE or not said.isascii():
            raise Refused
        place.fields[key] = said

    return read


def _plain(key: str) -> Read:
    def read(place: Place, element: Element) -> None:
        if element.keys():
            raise Refused
        place.fields[key] = value(element)

    return read


def _comments(place: Place, element: Element) -> None:
    if element.keys():
        raise Refused
    said = bare(element)
    place.fields["comments"] = repair(join(place.base, said)) if said else ""


def _language(place: Place, element: Element) -> None:
    attributes(element)
    place.fields["language"] = value(element)


def _itunes_text(key: str) -> Read:
    def read(place: Place, element: Element) -> None:
        found = place.text(element, "text/html")
        if found["type"] != "text/html":
            raise Refused
        place.fields[key] = found["value"]

    return read


def _itunes_image(place: Place, element: Element) -> None:
    given = attributes(element)
    address = given.get("href") or given.get("url")
    if bare(element):
        raise Refused
    if address and place.item:
        place.fields["image"] = {"href": address}


def _enclosure(place: Place, element: Element) -> None:
    given = attributes(element)
    if len(element) or "uri" in given:
        raise Refused
    address = given.get("url") or given.get("href")
    if "url" in given and given["url"] != address:
        raise Refused
    if address:
        given.pop("url", None)
        given["href"] = address
    given["rel"] = "enclosure"
    place.fields.setdefault("links", []).append(given)


def _person(place: Place, element: Element) -> None:
    add_person(place.fields, element, place.names)


def _category(place: Place, element: Element) -> None:
    given = attributes(element)
    scheme = given.get("scheme", given.get("domain"))
    add_tag(place.fields, element, given.get("term"), scheme, given.get("label"))


def _itunes_category(place: Place, element: Element) -> None:
    given = attributes(element)
    if place.item:
        add_tag(place.fields, element, given.get("text"), "http://www.itunes.com/", None)
        return
    for child in element:
        if place.names[child.tag] != "itunes_category" or len(child):
            raise Refused


def _itunes_keywords(place: Place, element: Element) -> None:
    add_labels(place.fields, element, "http://www.itunes.com/")


def _only(*allowed: str) -> Read:
    """Read an element that changes nothing as long as it holds no others than these."""

    def read(place: Place, element: Element) -> None:
        for child in element:
            if place.names[child.tag] not in allowed or len(child) or child.keys():
                raise Refused

    return read


def _image(place: Place, element: Element) -> None:
    place.titled = False
    (_ITEM_IMAGE if place.item else _FEED_IMAGE)(place, element)


_ITEM_IMAGE = _only("url", "width", "height")
_FEED_IMAGE = _only("url", "width", "height", "title", "link", "description")


def _text_input(place: Place, element: Element) -> None:
    if place.item:
        raise Refused
    place.titled = False
    _TEXT_INPUT(place, element)


_TEXT_INPUT = _only("title", "link", "description", "name")


def _owner(place: Place, element: Element) -> None:
    # In Atom feedparser makes an author of the owner of a podcast.
    if place.item or place.atom:
        raise Refused
    _OWNER(place, element)


_OWNER = _only("itunes_name", "itunes_email")


def _source(place: Place, element: Element) -> None:
    """Read the feed that an item was taken from: only its authors are wanted."""
    if not place.item:
        raise Refused
    place.titled = False
    base, language = scope(element, place.base, place.language)
    attributes(element)
    inner = Place(place.names, base, language, atom=place.atom, item=False)
    for child in element:
        name = place.names[child.tag]
        read = _SOURCE.get(name)
        if read is not None:
            read(inner, child)
        else:
            place.names.pass_over(child, name)
    place.fields["source"] = inner.fields


def _chapters(place: Place, element: Element) -> None:
    for child in element:
        # feedparser trips over a chapter without a start.
        if place.names[child.tag] != "psc_chapter" or len(child) or child.get("start") is None:
            raise Refused


_OWN = {
    "title": _title,
    "dc_title": _title,
    "description": _description,
    "dc_description": _description,
    "summary": _summary,
    "subtitle": _subtitle,
    "tagline": _subtitle,
    "content": _content,
    "content_encoded": _encoded,
    "link": _link,
    "guid": _guid,
    "id": _guid,
    "published": _date("published"),
    "issued": _date("published"),
    "pubdate": _date("published"),
    "dcterms_issued": _date("published"),
    "updated": _date("updated"),
    "modified": _date("updated"),
    "lastbuilddate": _date("updated"),
    "dc_date": _date("updated"),
    "dcterms_modified": _date("updated"),
    "created": _date("created"),
    "dcterms_created": _date("created"),
    "author": _person,
    "managingeditor": _person,
    "dc_author": _person,
    "dc_creator": _person,
    "itunes_author": _person,
    "contributor": _only("name", "email", "uri"),
    "category": _category,
    "keywords": _category,
    "dc_subject": _category,
    "itunes_category": _itunes_category,
    "itunes_keywords": _itunes_keywords,
    "language": _language,
    "dc_language": _language,
    "comments": _comments,
    "ttl": _plain("ttl"),
    "sy_updateperiod": _plain("sy_updateperiod"),
    "sy_updatefrequency": _plain("sy_updatefrequency"),
    "feedburner_origlink": _plain("feedburner_origlink"),
    "itunes_duration": _plain("itunes_duration"),
    "itunes_title": _plain("itunes_title"),
    "itunes_summary": _itunes_text("nr_itunes_summary"),
    "itunes_subtitle": _itunes_text("nr_itunes_subtitle"),
    "itunes_image": _itunes_image,
    "itunes_link": _itunes_image,
    "itunes_owner": _owner,
    "enclosure": _enclosure,
    "image": _image,
    "textinput": _text_input,
    "source": _source,
    "psc_chapters": _chapters,
}
"""Readers of the elements that say something, by their names."""

_SOURCE: dict[str, Read] = {
    name: _OWN[name]
    for name in (
        "title", "link", "id", "updated", "published", "subtitle", "category", "author",
        "contributor",
    )
}  # fmt: skip


def read_element(place: Place, element: Element, name: str) -> None:
    """Read an element of a feed or of an item.

    Raises:
        Refused: What feedparser makes of it is not known for sure.
    """
    read = _OWN.get(name)
    if read is not None:
        read(place, element)
    elif not name.startswith("media_") or not place.media.read(element, name):
        place.names.pass_over(element, name)
