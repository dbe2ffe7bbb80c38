"""Pictures and files of an item: the lead picture with its caption and credit, and enclosures."""

import re
from urllib.parse import unquote, urlsplit

from newsreader.dataclass import dataclass, replace
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture
from newsreader.parse.addresses import absolute, elsewhere
from newsreader.parse.dates import read_duration
from newsreader.parse.raw import Fields
from newsreader.parse.text import fold_space, markup_to_text
from newsreader.pattern import late

_IMAGE = late(r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$", re.I)
_PLAYS = late(r"\.(?:mp3|m4a|aac|ogg|oga|opus|flac|wav|mp4|m4v|mov|webm|mkv|ogv)$", re.I)
_MAX_FILES = 50
_PICTURE, _LESSER, _THUMBNAIL = range(3)
"""Ranks of pictures: `media:content` before enclosures and `itunes:image` before thumbnails."""


@dataclass(frozen=True, slots=True)
class Media:
    """What an item brings beside its text.

    Attributes:
        picture: The lead picture, or None.
        enclosures: Files to play or to save, each address once.
        description: The publisher's words for the media of an item that has no text of its own:
            the text and whether it is HTML.
        others: Further pictures as good as the lead one, in the order of the feed.
    """

    picture: Picture | None
    enclosures: tuple[Enclosure, ...]
    description: tuple[str, bool] = ("", False)
    others: tuple[Picture, ...] = ()


_NONE = Media(None, ())
_OWN = frozenset({"nr_captions", "nr_groups", "nr_media", "image"})
"""Fields of an item that tell of media, besides its links."""


def number(text: object, limit: int = 10**12) -> int | None:
    """Return a whole number of at least 1 from an attribute (`640`, `640px`), or None."""
    match = re.match(r"\s*(\d{1,15})", text) if isinstance(text, str) else None
    if isinstance(text, int | float) and not isinstance(text, bool) and 0 < text < limit:
        return int(text)
    value = int(match[1]) if match else 0
    return value if 0 < value < limit else None


def file_size(text: object) -> int | None:
    """Return the bytes of a file from an attribute, or None for all but a plain whole number.

    `1e9`, `1,234` and `12 MB` might be read in more than one way.
    """
    if isinstance(text, str):
        return number(text) if re.fullmatch(r"\s*[0-9]+\s*", text) else None
    return number(text) if not isinstance(text, float) or text.is_integer() else None


def is_picture(kind: str, medium: str, address: str) -> bool:
    """Whether a file is a picture, by its type, else its medium, else the end of its address."""
    if kind and "/" in kind and kind != "application/octet-stream":
        return kind.startswith("image/")
    if medium:
        return medium == "image"
    return bool(_IMAGE.search(_path(address)))


def last_title(guid: str, enclosures: tuple[Enclosure, ...]) -> str:
    """Return a headline for an item that has no title, text or link: never `""`."""
    for file in enclosures:
        name = file.title or unquote(_path(file.url)).rstrip("/").rpartition("/")[2]
        if name.strip():
            return fold_space(name)
    return fold_space(guid) or "Untitled"


def gather(entry: Fields, base: str, repeats: tuple[str, ...] = ()) -> Media:
    """Collect the media of an item from the fields of the engine.

    Args:
        entry: The item's fields.
        base: What relative addresses stand on.
        repeats: Texts (the title) that are no caption when they come again.
    """
    links = [link for link in _listed(entry, "links") if link.get("rel") == "enclosure"]
    if not links and _OWN.isdisjoint(entry):
        return _NONE
    pictures: list[tuple[int, Picture]] = []
    files: list[Enclosure] = []
    captions = entry.get("nr_captions")
    captions = captions if isinstance(captions, dict) else {}
    found = [_medium(item, captions, base) for item in _listed(entry, "nr_media")]
    # The item's own files come first: what else is in `media:content` is another form of them.
    for each in [_enclosure(link, base) for link in links[:_MAX_FILES]] + found:
        if isinstance(each, Enclosure):
            files.append(each)
        elif each is not None:
            pictures.append(each)
    image = entry.get("image")
    if not found and not links and not image:
        return Media(None, (), _description(entry, captions))
    address = absolute(_text(image.get("href")), base) if isinstance(image, dict) else ""
    if address:
        pictures.append((_LESSER, Picture(address)))
    duration = read_duration(_text(entry.get("itunes_duration")))
    if duration and files and files[0].seconds is None:
        files[0] = replace(files[0], seconds=duration)
    picture = _best(pictures)
    if picture is not None:
        said = {fold_space(text).casefold() for text in repeats}
        if picture.caption.casefold() in said:
            picture = replace(picture, caption="")
        if picture.alt.casefold() in said or picture.alt == picture.caption:
            picture = replace(picture, alt="")
    others = _others(pictures, picture)
    return Media(picture, _once(files), _description(entry, captions), others)


def _others(pictures: list[tuple[int, Picture]], lead: Picture | None) -> tuple[Picture, ...]:
    """The other pictures of `media:content`, each address once."""
    found = {one.url: one for rank, one in pictures if rank == _PICTURE}
    if lead is not None:
        found.pop(lead.url, None)
    return tuple(found.values())


def _medium(item: Fields, captions: Fields, base: str) -> tuple[int, Picture] | Enclosure | None:
    """A `media:content` or `media:thumbnail`: a ranked picture, a file, or nothing."""
    attrs = item.get("attrs", {})
    told = _text(attrs.get("url") or attrs.get("href"))
    address = absolute(told, base)
    kind, medium = _text(attrs.get("type")).lower(), _text(attrs.get("medium")).lower()
    if address and ("nr_thumbnail" in attrs or is_picture(kind, medium, address)):
        words = _Words(item, item.get("group") or {}, captions)
        picture = Picture(
            address,
            alt=words.first("title"),
            caption=words.first("description") or _sentence(words.first("title")),
            credit=words.joined("credit") or words.joined("copyright"),
            width=number(attrs.get("width"), 100_000),
            height=number(attrs.get("height"), 100_000),
        )
        # A thumbnail stands in only where no real picture is given.
        return (_THUMBNAIL if "nr_thumbnail" in attrs else _PICTURE), picture
    address = address or elsewhere(told)
    plays = medium in ("audio", "video") or kind.startswith(("audio/", "video/"))
    if address and (plays or _PLAYS.search(_path(address))):
        return Enclosure(
            address,
            kind,
            file_size(attrs.get("filesize")),
            read_duration(_text(attrs.get("duration"))),
            _Words(item, {}, {}).first("title"),
        )
    return None


def _enclosure(link: Fields, base: str) -> tuple[int, Picture] | Enclosure | None:
    """An enclosure: a picture with its rank, or a file."""
    told = _text(link.get("href"))
    address = absolute(told, base)
    kind = _text(link.get("type")).lower()
    title = markup_to_text(_text(link.get("title")))
    if address and is_picture(kind, "", address):
        return _LESSER, Picture(address, alt=title)
    address = address or elsewhere(told)
    return Enclosure(address, kind, file_size(link.get("length")), None, title) if address else None


class _Words:
    """What is said of a file: by itself, else by its group, else by the whole item."""

    def __init__(self, *places: Fields) -> None:
        self._places = places

    def first(self, key: str) -> str:
        return next(iter(self._all(key)), "")

    def joined(self, key: str) -> str:
        return ", ".join(dict.fromkeys(self._all(key)))

    def _all(self, key: str) -> list[str]:
        for place in self._places:
            texts = [markup_to_text(text) for text, _ in place.get(key, ())]
            if any(texts):
                return [text for text in texts if text]
        return []


def _sentence(title: str) -> str:
    """A picture's title if it says something; most are file names or single words."""
    return title if title.count(" ") >= 3 else ""


def _best(pictures: list[tuple[int, Picture]]) -> Picture | None:
    """The largest of the best kind; where no size is given, the first."""
    if not pictures:
        return None
    kind = min(rank for rank, _ in pictures)
    best = max((picture for rank, picture in pictures if rank == kind), key=_area)
    if not best.caption and not best.credit:
        # A thumbnail of the same picture may be what carries the words.
        for _, other in pictures:
            if other.url == best.url and (other.caption or other.credit):
                return replace(best, caption=other.caption, credit=other.credit)
    return best


def _area(picture: Picture) -> int:
    width, height = picture.width or 0, picture.height or 0
    return (width or height) * (height or width)


def _once(files: list[Enclosure]) -> tuple[Enclosure, ...]:
    """Each address once: the same episode is often both an enclosure and `media:content`."""
    found: dict[str, Enclosure] = {}
    for file in files:
        known = found.get(file.url)
        if known is None:
            found[file.url] = file
        else:
            found[file.url] = Enclosure(
                file.url,
                known.type or file.type,
                known.length or file.length,
                known.seconds or file.seconds,
                known.title or file.title,
            )
        if len(found) >= _MAX_FILES:
            break
    return tuple(found.values())


def caption_title(entry: Fields) -> str:
    """Return the markup of what `media:title` calls an item, or the first group of files in it."""
    captions = entry.get("nr_captions")
    for place in [captions if isinstance(captions, dict) else {}, *_listed(entry, "nr_groups")]:
        for text, _ in place.get("title", ()):
            return str(text)
    return ""


def _description(entry: Fields, captions: Fields) -> tuple[str, bool]:
    places = [captions]
    for item in _listed(entry, "nr_media"):
        places += [item.get("group") or {}, item]
    for place in (*places, *_listed(entry, "nr_groups")):
        for text, kind in place.get("description", ()):
            return text, "html" in kind
    return "", False


def _listed(entry: Fields, key: str) -> list[Fields]:
    value = entry.get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _path(address: str) -> str:
    try:
        return urlsplit(address).path
    except ValueError:
        return ""
