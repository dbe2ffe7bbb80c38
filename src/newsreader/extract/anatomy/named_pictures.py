"""The pictures that a page names as its article's, in JSON-LD and in `<meta>`, the best first."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote, urlsplit

from newsreader.dataclass import replace
from newsreader.extract.anatomy.json_ld import Node, pixels_of, text_of, things
from newsreader.extract.anatomy.picture_ids import same_by_number
from newsreader.extract.anatomy.sources import LONGEST, Sources
from newsreader.extract.sizes import pixels
from newsreader.model.likeness import same_picture, says_something
from newsreader.model.picture import Picture
from newsreader.model.renditions import without_kind, without_size

_NO_LEAD: Final = re.compile(
    r"(?:^|[/_.-])(?:logo|glyph|emblem|(?:facebook|fb)-?(?:og|share)|og-?home-?page|favicon|icon|avatar|gravatar|placeholder|blank|spacer"
    r"|no-?image|share[-_]?(?:image|default|card)|card[-_]share|og[-_]?(?:image|default|share|generic)"
    r"|social[-_]?(?:media[-_]?)?(?:share|default|card|graphic|sharing[-_]image)"
    r"|subscribe-?card|twitter-?card|site-?image|pixel|sprite)s?(?:[-_./]|\d*\.\w+$|$)"
    r"|(?:^|[/_.-])(?:default|fallback)s?(?:[-_.]|\d*\.\w+$)"
    r"|/open-?graph(?:-?image)?(?:-\w{4,12})?\.\w+$"
    r"|[_.-]open-?graph[-_]?(?:image|img|default|share)\.\w+$"
    r"|/(?:facebook|twitter|instagram|whatsapp|linkedin|telegram|youtube)(?:[-_]?\d{2,4}(?:x\d+)?)?\.(?:png|gif|svg)$",
    re.IGNORECASE,
)
"""What stands for a site, or for want of a picture; a folder may be called just `default`."""
_TWICE: Final = re.compile(r"^https?://[\w.-]{1,100}(?=https?://)")
_NO_HOST: Final = "https://-/"
_OF_TEMPLATE: Final = re.compile(
    r"/(?:wp-content/themes|sites/[\w.-]+/themes|themes/[\w.-]+/(?:_?ima?ge?s?|assets)"
    r"|templates/[\w.-]+/(?:ima?ge?s?|assets)|skins?/(?:frontend|[\w.-]+/ima?ge?s?)|mt-static"
    r"|typo3conf/ext)/",
    re.IGNORECASE,
)
"""Folders of what every page of a site looks like: of its signs, of pictures for want of one."""
_OF_PUBLICATION: Final = re.compile(r"/publications?/(?:thumbnail|logo|cover)s?/", re.IGNORECASE)
"""Folders of what stands for all that somebody publishes."""
_SENTENCE: Final = tuple('.!?…”"»。')
_SAYS_WHO: Final = re.compile(r"©|(?:photo|image|credit|foto|bild|photograph)s?(?: by|:| ©)", re.I)
_SMALLEST: Final = 150
"""Pixels of the smallest picture that is no sign."""
_TINY: Final = 200
"""Pixels of the longer side of what is beside a headline in a list."""
_DAYS: Final = 31
"""Numbers up to which two of them may be of a date."""
_PAIR: Final = re.compile(r"(?<![\d.])(?:[a-z]=)?(\d{2,3})[x/](\d{2,3})(?=[/,._-]|$)")
_WIDTH: Final = re.compile(r"(?:^|[&;])(?:w|width)=(\d{2,3})(?=&|$)")
_FOLDER: Final = re.compile(r"/(?:width|max-?width)[/_:-](\d{2,3})(?=/)")
_LONGEST: Final = 1_000
_SIZE: Final = re.compile(r"[_-](?:large|medium|small|thumb|square|normal|original|\d+)$", re.I)
_SMALL_SIZE: Final = re.compile(r"[-_](?:(?!0)\d{2,3}(?:x\d{2,3})?|og|social|share|card)$")
"""What the file of a sign has behind the name of its site: its size, or what it is for."""
_LANDSCAPE: Final = 1.2
_WIDEST: Final = 2
"""Times its height that a photograph is wide, and no sign of a site."""
_NOT_WORDS: Final = re.compile(r"[\W_]+")
_COUNTED: Final = re.compile(r"^[0-9a-f]{20,40}_(?=\w)")
"""The number of an upload before the name of its file."""
_LONG_NUMBER: Final = re.compile(r"\d{9,20}")
"""A number that no two pictures of a page have by chance; one of eight digits may be a day."""
_SURE: Final = 8
"""Letters of a name that no two pictures of a page have by chance."""
_LINE: Final = 2
"""Pixels of what is a line or a dot."""


def named_pictures(sources: Sources) -> Iterator[Picture]:
    """Yield the pictures that the page names as the article's, the best first."""
    refused = {url if _is_small_copy(url) else _stem(url) for url in _logos(sources)}
    refused |= {_stem(url) for url in _portraits(sources)}
    badges = {_bare(url) for url in sources.badges} - {""}
    social = sources.absolute(sources.meta("og:image:secure_url", "og:image", "og:image:url"))
    described = list(_described(sources))
    sized = [picture for picture in described if is_one(picture.url, social)]
    alt = sources.meta("og:image:alt", "twitter:image:alt")
    every = [*sized, *described]
    if social:
        width, height = sources.meta("og:image:width"), sources.meta("og:image:height")
        every.append(Picture(social, alt=alt, width=pixels(width), height=pixels(height)))
    for name in ("twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full"):
        every += [Picture(sources.absolute(url), alt=alt) for url in sources.metas.get(name, ())]
    every += [Picture(url) for url in sources.links.get("image_src", ())]
    # What one witness calls tiny is no lead picture for another that does not say how large it is.
    refused |= {_stem(each.url) for each in every if _is_line(each)}
    for picture in (replace(each, url=_mended(sources, each.url)) for each in every):
        known = not refused.isdisjoint((picture.url, _stem(picture.url)))
        if not picture.url or known or is_sign(picture):
            continue
        if _is_named_like(sources.host, picture.url):
            continue
        if _bare(picture.url) not in badges:
            yield picture


def _mended(sources: Sources, url: str) -> str:
    """Return an address without what a program wrote wrongly into it.

    A whole address behind a host, `https://herald.example` + `https://pictures.example/1.jpg`; a
    sign written twice as `&amp;`; a first folder `-` in the place of the host.
    """
    url = _TWICE.sub("", url[:LONGEST]).replace("&amp;", "&")
    return sources.absolute(f"/-/{url.removeprefix(_NO_HOST)}") if url.startswith(_NO_HOST) else url


def _described(sources: Sources) -> Iterator[Picture]:
    """Yield the pictures that JSON-LD gives the article."""
    for image in things(sources.article.get("image"), sources.table, 5):
        if isinstance(image, str):
            yield Picture(sources.absolute(image))
            continue
        words = text_of(image.get("caption"))
        # Programs put the alternative text there; a caption is a sentence, or says who made it.
        caption = words if words.endswith(_SENTENCE) or _SAYS_WHO.search(words) else ""
        address = text_of(image.get("url")) or text_of(image.get("contentUrl"))
        yield Picture(
            sources.absolute(address or text_of(image.get("@id"))),
            alt="" if caption else words,
            caption=caption,
            credit=_credit_of(image, sources),
            width=pixels_of(image.get("width")),
            height=pixels_of(image.get("height")),
        )


def _credit_of(image: Node, sources: Sources) -> str:
    for name in ("creditText", "copyrightHolder", "creator", "author", "copyrightNotice"):
        for each in things(image.get(name), sources.table, 3):
            text = text_of(each) if isinstance(each, str) else text_of(each.get("name"))
            if text and "://" not in text:
                return text
    return ""


def _logos(sources: Sources) -> Iterator[str]:
    for node in [sources.article, *sources.nodes[:200]]:
        for publisher in [node, *things(node.get("publisher"), sources.table, 3)]:
            yield from _pictured(publisher, "logo", sources)


def _portraits(sources: Sources) -> Iterator[str]:
    """Yield the pictures of who wrote the article, which are none of what it is about."""
    for node in [sources.article, *sources.nodes[:200]]:
        for author in things(node.get("author"), sources.table, 5):
            yield from _pictured(author, "image", sources)


def _pictured(thing: Node | str, name: str, sources: Sources) -> Iterator[str]:
    """Yield the addresses of the pictures that a thing has by some name."""
    for picture in things(thing.get(name), sources.table, 3) if isinstance(thing, dict) else ():
        url = picture if isinstance(picture, str) else text_of(picture.get("url"))
        if address := sources.absolute(url):
            yield address


def _is_small_copy(url: str) -> bool:
    """Tell whether a logo is called a small copy in the form of a photograph: `sea-90x60.jpg`.

    Programs that find no logo of a site make one of the article's own picture.
    """
    found = _PAIR.search(url.rpartition("/")[2])
    wide, high = (int(found[1]), int(found[2])) if found is not None else (0, 1)
    return is_tiny(url) and _LANDSCAPE * high <= wide <= _WIDEST * high


def _is_line(picture: Picture) -> bool:
    """Tell whether a picture is said to be a line or a dot."""
    return any(size is not None and size <= _LINE for size in (picture.width, picture.height))


def _is_named_like(host: str, url: str) -> bool:
    """Tell whether the file of a picture has the name of the site and nothing else but a size."""
    try:
        name = unquote(urlsplit(url).path).rpartition("/")[2].casefold()
    except ValueError:
        return False
    bare = _NOT_WORDS.sub("", _SMALL_SIZE.sub("", name.rpartition(".")[0]))
    return bool(bare) and bare in {_NOT_WORDS.sub("", each) for each in host.split(".")[:-1]}


def is_sign(picture: Picture) -> bool:
    """Tell whether a picture stands for the site and not for the article."""
    try:
        parts = urlsplit(picture.url)
        path = unquote(parts.path)
        if (parts.hostname or "").startswith("opengraph."):  # a card of the headline's words
            return True
    except ValueError:
        return True
    small = any(size is not None and size < _SMALLEST for size in (picture.width, picture.height))
    return (
        small
        or not (path.strip("/") or parts.query)
        or path.endswith(".svg")
        or _OF_TEMPLATE.search(path) is not None
        or _OF_PUBLICATION.search(path) is not None
        or _NO_LEAD.search("/".join(path.split("/")[-2:])) is not None
    )


def is_tiny(url: str) -> bool:
    """Tell whether an address asks for a picture that is smaller than any lead picture."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    for found in _PAIR.finditer(unquote(parts.path)[:_LONGEST]):
        sides = int(found[1]), int(found[2])
        if min(sides) > _DAYS and max(sides) <= _TINY:
            return True
    wide = [*_WIDTH.finditer(parts.query[:_LONGEST]), *_FOLDER.finditer(parts.path[:_LONGEST])]
    return any(int(found[1]) <= _TINY for found in wide)


def is_one(one: str, other: str) -> bool:
    """Tell whether two addresses lead to the same picture, whatever folders it is in."""
    if same_picture(one, other) or (bool(one) and _stem(one) == _stem(other)):
        return True
    return same_by_number(one, other)


def _bare(url: str) -> str:
    """The name of a picture's file without the word for its size at its end, or `""`."""
    try:
        name = unquote(urlsplit(url).path).rpartition("/")[2]
    except ValueError:
        return ""
    name = name.rpartition(".")[0] or name
    bare = _SIZE.sub("", name)
    return bare if len(bare) >= _SURE else ""


def _stem(url: str) -> str:
    """The name of a picture's file without what tells its sizes apart, or its address."""
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return url
    name = _COUNTED.sub("", path.rpartition("/")[2])
    bare = without_kind(without_size(name))
    tells = says_something(bare) or _LONG_NUMBER.fullmatch(bare)
    return bare if without_kind(name) != name and tells else url
