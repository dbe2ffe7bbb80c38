"""The outlets of the sample newspaper: what stands in their data files, read into plain types.

An outlet is one file, `outlets/<slug>.toml`; the words are in it, the wire format is made when
somebody asks. Times are told as a distance before now, so that the paper is never old.
"""

import re
import tomllib
from datetime import timedelta
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal

import msgspec

FORMATS = ("rss2", "rss1", "rss091", "atom", "json")

_AGO = re.compile(r"(?:(?P<days>\d+)d)?(?:(?P<hours>\d+)h)?(?:(?P<minutes>\d+)m)?")


class Photo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture of the sample newspaper.

    Attributes:
        alt: What it shows, for those who do not see it.
        caption: The line beneath it.
        credit: Who made it.
    """

    alt: str
    caption: str
    credit: str


class Piece(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One article of an outlet.

    Attributes:
        slug: Its name in addresses, unique in its outlet.
        title: Headline as text.
        ago: How long before now it was published, as `2d3h15m`.
        body: Its text in the shorthand of `newsreader.sample.markup`, or `""` for a teaser.
        standfirst: The lead paragraph as text, or `""`.
        by: Names of its authors.
        tags: The publisher's labels, as the publisher writes them.
        updated: How long before now it was changed, as `ago`, or `""`.
        picture: Name of its lead picture, or `""`.
        audio: How long its recording plays, as `31m12s`, or `""`.
        xhtml: Whether an Atom feed gives its body as XHTML and not as escaped HTML.
    """

    slug: str
    title: str
    ago: str
    body: str = ""
    standfirst: str = ""
    by: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    updated: str = ""
    picture: str = ""
    audio: str = ""
    xhtml: bool = False


class OutletFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an outlet's data file holds.

    Attributes:
        order: Its place among the outlets, low first.
        title: What it calls itself.
        format: The wire format of its feed, one of `FORMATS`.
        language: BCP 47 tag.
        description: In its own words.
        article: Its articles, in any order.
        name: The name its reader gave it, or `""`.
        tags: The tags its reader gave it.
    """

    order: int
    title: str
    format: Literal["rss2", "rss1", "rss091", "atom", "json"]
    language: str
    description: str
    article: tuple[Piece, ...]
    name: str = ""
    tags: tuple[str, ...] = ()


class Outlet(msgspec.Struct, frozen=True):
    """An outlet and its name in addresses.

    Attributes:
        slug: Its name in addresses.
        about: What its file holds, the newest article first.
    """

    slug: str
    about: OutletFile

    @property
    def feed_path(self) -> str:
        """Where its feed is on the server."""
        return f"/feeds/{self.slug}.{'json' if self.about.format == 'json' else 'xml'}"

    def article_path(self, piece: Piece) -> str:
        """Return where the page of one of its articles is on the server."""
        return f"/articles/{self.slug}/{piece.slug}.html"


def before(ago: str) -> timedelta:
    """Return the distance that a text such as `2d3h15m` tells.

    Raises:
        ValueError: It is not such a text.
    """
    match = _AGO.fullmatch(ago)
    if match is None or not ago:
        raise ValueError(f"not a distance in time: {ago!r}")
    return timedelta(**{unit: int(number) for unit, number in match.groupdict("0").items()})


def _room(name: str) -> Traversable:
    return files("newsreader.sample").joinpath(name)


@cache
def outlets() -> tuple[Outlet, ...]:
    """Return all outlets in their order, as they stand in the package."""
    found = []
    for file in _room("outlets").iterdir():
        if not file.name.endswith(".toml"):
            continue
        about = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), OutletFile)
        newest_first = tuple(sorted(about.article, key=lambda piece: before(piece.ago)))
        about = msgspec.structs.replace(about, article=newest_first)
        found.append(Outlet(file.name.removesuffix(".toml"), about))
    return tuple(sorted(found, key=lambda outlet: outlet.about.order))


@cache
def photos() -> dict[str, Photo]:
    """Return what is written under each picture, by the picture's name."""
    text = _room("pictures").joinpath("pictures.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, Photo])


@cache
def _captions() -> dict[str, dict[str, Photo]]:
    text = _room("pictures").joinpath("captions.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, dict[str, Photo]])


def photo(name: str, language: str) -> Photo:
    """Return what is written under a picture in an outlet of this language (a BCP 47 tag)."""
    return _captions().get(language.partition("-")[0], {}).get(name) or photos()[name]


@cache
def picture_bytes(name: str) -> bytes:
    """Return the PNG of a picture that `photos` knows."""
    return _room("pictures").joinpath(f"{name}.png").read_bytes()
