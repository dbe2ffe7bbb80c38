"""Pictures, and what plays: `<img>`, `<picture>`, `<video>`, `<iframe>` and their kin."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from newsreader.clean.addresses.embeds import embed_of
from newsreader.clean.addresses.pictures import (
    address_of,
    best_of_set,
    is_icon,
    picture_of,
)
from newsreader.clean.addresses.trackers import is_tracker
from newsreader.clean.elements import number
from newsreader.clean.walk.state import Walk
from newsreader.dataclass import replace
from newsreader.model.document import Embed, Figure
from newsreader.model.likeness import same_picture
from newsreader.model.span import REFUSED

_End: TypeAlias = Callable[[], None] | None
_PLAYERS: Final = {"video": "Video", "audio": "Sound", "amp-video": "Video", "amp-audio": "Sound"}
_PAGES: Final = frozenset({"iframe", "embed", "amp-iframe", "object"})
_BY_ID: Final = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v="),
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v="),
    "youtube-video": ("videoid", "https://www.youtube.com/watch?v="),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/"),
    "lite-vimeo": ("videoid", "https://vimeo.com/"),
    "vimeo-video": ("videoid", "https://vimeo.com/"),
}
"""Players that load when they are asked to: the attribute that names the video, and its site."""
_PICTURES: Final = frozenset({"img", "image", "amp-img"})
_ALL: Final = frozenset({"picture", "source", *_PICTURES, *_PAGES, *_PLAYERS, *_BY_ID})


class Media:
    """Begins the elements that show or play something.

    Args:
        walk: The state of the conversion.
    """

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._source = ""
        self._player: Mapping[str, str] | None = None
        self._last_picture = ""

    def begins(self, tag: str) -> bool:
        """Tell whether an element is of this kind."""
        return tag in _ALL

    def begin(self, tag: str, attributes: Mapping[str, str]) -> _End:
        """Begin such an element; return what to do at its end."""
        if self._player is not None:
            if tag == "source" and not self._source:
                self._source = attributes.get("src", "")
            return None
        if tag in _PICTURES:
            self._picture(attributes)
        elif tag == "picture":
            self._source = ""
            return self._end_of_sources
        elif tag == "source":
            self._source = self._source or best_of_set(
                attributes.get("srcset") or attributes.get("data-srcset") or ""
            )
        elif tag in _PLAYERS:
            return self._play(attributes, _PLAYERS[tag])
        elif tag in _BY_ID:
            self._play_by_id(tag, attributes)
        else:
            return self._page(attributes)
        return None

    def _end_of_sources(self) -> None:
        self._source = ""

    def _play(self, attributes: Mapping[str, str], kind: str) -> _End:
        """Begin a player: its address may stand on it or on the sources within; no text does."""
        walk = self._walk
        walk.flush()
        self._player = attributes
        self._source = attributes.get("src", "")
        walk.inline.muted = True

        def end() -> None:
            address, self._source, self._player = self._source, "", None
            self._embed(address, attributes, kind)

        return end

    def _play_by_id(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Show a player that loads when it is asked to; what stands in it is its button."""
        name, site = _BY_ID[tag]
        identity = attributes.get(name, "").strip()
        known = identity.isascii() and identity.replace("-", "").replace("_", "").isalnum()
        address = site + identity if known else attributes.get("src", "")
        if self._embed(address, attributes, "Video"):
            self._walk.inline.muted = True

    def _page(self, attributes: Mapping[str, str]) -> _End:
        """Begin a page or a program within the page."""
        self._walk.part()
        names = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data")
        address = next((attributes[name] for name in names if attributes.get(name, "").strip()), "")
        shown = self._embed(address, attributes, "Page")
        if shown or self._walk.opened[-1].tag != "object":
            self._walk.inline.muted = True
        return None

    def _embed(self, address: str, attributes: Mapping[str, str], kind: str) -> bool:
        if not address.strip():
            return False
        embed = embed_of(address, attributes, kind, self._walk.base)
        if embed is None:
            return False
        self._walk.flush(within=True)
        match self._walk.frame.blocks[-1:]:
            case [Embed() as before] if (before.title, before.url) == (embed.title, embed.url):
                pass
            case _:
                self._walk.put_named(embed)
        return True

    def _picture(self, attributes: Mapping[str, str]) -> None:
        walk = self._walk
        if is_icon(attributes):
            walk.write(attributes.get("alt", ""))
            return
        walk.part()
        url, stripped = address_of(attributes, self._source, walk.base)
        if not url:
            self._describe(attributes)
            return
        walk.stripped += stripped
        picture = picture_of(url, attributes)
        if picture is None:
            walk.stripped += 1
            return
        quiet = any(opened.tag == "noscript" for opened in walk.opened)
        # Lazy pictures come twice, the second time for those without scripts.
        if same_picture(url, self._last_picture) and quiet:
            return
        self._last_picture = url
        walk.flush(within=True)
        walk.put_named(self._in_place(Figure(picture, self._target()), quiet=quiet))

    def _target(self) -> str:
        href = self._walk.inline.href
        return "" if href.startswith(REFUSED) else href

    def _describe(self, attributes: Mapping[str, str]) -> None:
        """Show the words of a picture without an address in the web, as one written into the page.

        One that is there to be loaded and not seen is counted instead.
        """
        walk = self._walk
        sizes = number(attributes.get("width")), number(attributes.get("height"))
        address = attributes.get("src", "")
        if is_tracker(address, *sizes):
            walk.stripped += bool(address) and not address.startswith("data:")
            return
        picture = picture_of("", attributes)
        if picture is None or walk.inline.muted or not (picture.alt or picture.caption):
            return
        walk.flush(within=True)
        match walk.frame.blocks[-1:]:
            case [Figure(picture=before)] if before.alt == picture.alt:
                return  # it keeps the place of the one that has come
            case _:
                walk.put_named(Figure(picture, self._target()))

    def _in_place(self, figure: Figure, *, quiet: bool) -> Figure:
        """Return a picture with the words and the name of what has kept its place, which goes.

        Args:
            figure: What is shown.
            quiet: Whether it is there for those without scripts.
        """
        blocks, picture = self._walk.frame.blocks, figure.picture
        match blocks[-1:]:
            case [Figure(picture=kept, anchor=anchor)] if not kept.url and (
                quiet or kept.alt == picture.alt
            ):
                blocks.pop()
                picture = replace(
                    picture, alt=picture.alt or kept.alt, caption=picture.caption or kept.caption
                )
                return replace(figure, picture=picture, anchor=anchor)
            case _:
                return figure
