"""What plays elsewhere (videos, podcasts, posts), as an address to open and a title to read."""

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from newsreader.clean.addresses.links import counted_link
from newsreader.clean.addresses.trackers import host_of, is_tracker, is_tracking_host
from newsreader.clean.text import one_line
from newsreader.model.document import Embed

_NAMES: Final = {
    "youtube.com": "Video on YouTube",
    "youtube-nocookie.com": "Video on YouTube",
    "youtu.be": "Video on YouTube",
    "vimeo.com": "Video on Vimeo",
    "dailymotion.com": "Video on Dailymotion",
    "twitch.tv": "Video on Twitch",
    "tiktok.com": "Video on TikTok",
    "soundcloud.com": "Sound on SoundCloud",
    "spotify.com": "Sound on Spotify",
    "podcasts.apple.com": "Podcast on Apple Podcasts",
    "bandcamp.com": "Sound on Bandcamp",
    "twitter.com": "Post on X",
    "x.com": "Post on X",
    "instagram.com": "Post on Instagram",
    "facebook.com": "Post on Facebook",
    "bsky.app": "Post on Bluesky",
    "reddit.com": "Post on Reddit",
    "redditmedia.com": "Post on Reddit",
    "google.com": "Map or document on Google",
    "datawrapper.de": "Chart on Datawrapper",
    "datawrapper.dwcdn.net": "Chart on Datawrapper",
    "flourish.studio": "Chart on Flourish",
    "documentcloud.org": "Document on DocumentCloud",
    "github.com": "Code on GitHub",
    "codepen.io": "Code on CodePen",
}
_TITLES: Final = ("title", "videotitle", "playlabel", "data-title", "aria-label")
"""Attributes that name what is played, for readers before those for machines."""
_PLAY: Final = re.compile(r"^(?:play|watch)(?: (?:the )?video)?\s*:\s+", re.IGNORECASE)
"""What stands on the button in front of that name."""
_YOUTUBE: Final = re.compile(r"^/(?:embed|v|shorts)/([\w-]{6,20})")
_VIMEO: Final = re.compile(r"^/video/(\d+)")
_BUTTON: Final = re.compile(
    r"/plugins/(?:like(?:[-_]?box)?|share_?button|follow|fan|recommendations|facepile|send|comments"
    r"|page|activity|login_?button)\.php$|/connect/connect\.php$"
    r"|/widgets/(?:tweet|follow|hub)_button\b|/js/button\.html$"
    r"|/(?:_/\+1/(?:fast)?button|widgets/(?:plus|share)button)\b"
    r"|/countserv/|/pidget\b|/pinit\.html$|/static/button/|/buttons?/(?:share|like|follow)\b",
    re.IGNORECASE,
)
"""Paths of the buttons of networks: to like, share or follow something, or say more of it there."""
_SHARERS: Final = frozenset(
    {
        "facebook.com", "twitter.com", "x.com", "google.com", "pinterest.com", "linkedin.com",
        "reddit.com", "redditstatic.com", "tumblr.com", "stumbleupon.com",
    }
)  # fmt: skip


def _page(url: str) -> str:
    """Return the page to watch a player's content on; players themselves open badly in a tab."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    host = host_of(url).removeprefix("www.")
    if host in {"youtube.com", "youtube-nocookie.com"} and (found := _YOUTUBE.match(parts.path)):
        return f"https://www.youtube.com/watch?v={found[1]}"
    if host == "player.vimeo.com" and (found := _VIMEO.match(parts.path)):
        return f"https://vimeo.com/{found[1]}"
    return url


def _name(url: str, kind: str) -> str:
    parts = host_of(url).split(".")
    for start in range(len(parts)):
        if name := _NAMES.get(".".join(parts[start:])):
            return name
    host = ".".join(parts).removeprefix("www.")
    return f"{kind} on {host}" if host else kind


def embed_of(address: str, attributes: Mapping[str, str], kind: str, base: str) -> Embed | None:
    """Return the embed that an element stands for.

    Args:
        address: Where the element loads from, as written.
        attributes: Those of the element; `title`, `aria-label` and their like name it.
        kind: What it is in a word where neither it nor its host says (`"Video"`).
        base: What relative addresses stand on.

    Returns:
        The embed, or None for one without a web address, a tracker, an advertisement, or a button
        of a network.
    """
    url, _ = counted_link(address, base)
    if not url.lower().startswith("http") or is_tracking_host(url) or _is_button(url):
        return None
    if kind == "Page" and is_tracker(url, *_sizes(attributes)):
        return None
    url = _page(url)
    title = next(filter(None, (attributes.get(name, "").strip() for name in _TITLES)), "")
    title = one_line(_PLAY.sub("", title), 300)
    return Embed(title or _name(url, kind), url)


def _is_button(url: str) -> bool:
    """Tell whether an address is that of a network's button, which says nothing."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    if _BUTTON.search(path) is None:
        return False
    host = host_of(url)
    return any(host == each or host.endswith(f".{each}") for each in _SHARERS)


def _sizes(attributes: Mapping[str, str]) -> tuple[int | None, int | None]:
    sizes = (attributes.get(name, "").strip().removesuffix("px") for name in ("width", "height"))
    width, height = (int(size) if size.isascii() and size.isdigit() else None for size in sizes)
    return width, height
