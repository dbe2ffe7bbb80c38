"""What `media:*` says of pictures and sound, for the fast path; the keys are those of `engine`."""

from xml.etree.ElementTree import Element

from newsreader.parse.fast_names import Names, Refused
from newsreader.parse.fast_tags import add_labels, add_tag
from newsreader.parse.fast_text import attributes, bare, kind_of_text, repair
from newsreader.parse.raw import MAX_LIST, Fields

_WORDS = {
    "media_title": "title",
    "media_description": "description",
    "media_credit": "credit",
    "media_copyright": "copyright",
}
_MAX_WORDS = 10


class Media:
    """Reads the media of one item into its fields."""

    __slots__ = ("_entry", "_group", "_names", "_open")

    def __init__(self, entry: Fields, names: Names) -> None:
        self._entry = entry
        self._names = names
        self._group: Fields | None = None
        self._open: Fields | None = None

    def read(self, element: Element, name: str) -> bool:
        """Read an element of the item; whether it was about media at all."""
        if name == "media_content":
            self._content(element)
        elif name == "media_thumbnail":
            self._thumbnail(element)
        elif name in _WORDS:
            self._words(element, _WORDS[name])
        elif name == "media_category":
            given = attributes(element)
            scheme = given.get("scheme", "http://search.yahoo.com/mrss/category_schema")
            add_tag(self._entry, element, given.get("term"), scheme, given.get("label"))
        elif name == "media_keywords":
            add_labels(self._entry, element, None)
        elif name == "media_group":
            self._read_group(element)
        else:
            return False
        return True

    def _read_group(self, element: Element) -> None:
        if self._group is not None or self._open is not None:
            raise Refused
        self._group = {}
        self._inside(element)
        if self._group:
            groups = self._entry.setdefault("nr_groups", [])
            if len(groups) < MAX_LIST:
                groups.append(self._group)
        self._group = None

    def _inside(self, element: Element) -> None:
        names = self._names
        for child in element:
            name = names[child.tag]
            if not self.read(child, name):
                names.pass_over(child, name)

    def _content(self, element: Element) -> None:
        if self._open is not None:
            raise Refused
        files = self._entry.setdefault("nr_media", [])
        self._open = {"attrs": attributes(element), "group": self._group}
        if len(files) < MAX_LIST:
            files.append(self._open)
        self._inside(element)
        self._open = None

    def _thumbnail(self, element: Element) -> None:
        place = self._place()
        given = attributes(element)
        if bare(element):
            raise Refused
        given["nr_thumbnail"] = "1"
        files = self._entry.setdefault("nr_media", [])
        if len(files) < MAX_LIST:
            files.append({"attrs": given, "group": place})

    def _words(self, element: Element, key: str) -> None:
        kind = kind_of_text(attributes(element), "plain")
        if kind == "application/xhtml+xml":
            raise Refused
        text = repair(bare(element))
        if text.strip():
            texts = self._place().setdefault(key, [])
            if len(texts) < _MAX_WORDS:
                texts.append((text, kind))

    def _place(self) -> Fields:
        """Where words belong: to the file, the group, or the item."""
        if self._open is not None:
            return self._open
        if self._group is not None:
            return self._group
        place: Fields = self._entry.setdefault("nr_captions", {})
        return place
