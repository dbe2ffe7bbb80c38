"""The feeds of a site: those a page declares, those it links to, and where else one may stand."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urljoin, urlsplit

from lxml import etree

from newsreader.dataclass import dataclass
from newsreader.parse.addresses import absolute
from newsreader.parse.decode import MAX_BYTES, to_text, unpack
from newsreader.parse.text import fold_space

_MAX_PAGE = 5_000_000
_MAX_LINKS = 50
_TYPES = {
    "application/atom+xml": "atom",
    "application/rss+xml": "rss",
    "application/rdf+xml": "rdf",
    "application/x-rss+xml": "rss",
    "application/feed+json": "jsonfeed",
    "text/rss+xml": "rss",
    "text/atom+xml": "atom",
}
_VAGUE = {"application/json", "application/xml", "text/xml"}
"""Types that may be a feed if the address says so."""
_LOOKS = re.compile(
    r"(?:^|[/.?=&_-])(?:rss2?|atom|feeds?|rdf)(?:$|[/.?=&_-])|\.(?:rss|atom|rdf)$|/index\.xml$",
    re.I,
)
_ENDS = re.compile(
    r"(?:\.(?:rss|atom|rdf)|/(?:feed|rss|atom|rdf|index)\.(?:xml|json|php)|/(?:feed|rss2?|atom)/?"
    r"|[?&]feed=(?:rss2?|atom|rdf))$",
    re.I,
)
_NAMED = re.compile(r"\.(?:xml|json|php)$", re.I)
"""Of an address that is a feed's if it is called one."""
_CALLED = re.compile(r"\b(?:rss|atom|feed)\b", re.I)
_ELSEWHERE = re.compile(
    r"(?:^|\.)(?:addtoany|feedly|inoreader|netvibes|newsblur|bloglines|my\.yahoo|facebook|twitter|"
    r"google|w3|wikipedia)\.(?:com|org)$",
    re.I,
)
_COMMENTS = re.compile(r"comment|kommentar|comentario|commentaire", re.I)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w.:-]{1,40})", re.I)
_PATHS = (
    "feed",
    "rss",
    "atom.xml",
    "rss.xml",
    "feed.xml",
    "index.xml",
    "feed.json",
    "?feed=rss2",
    "feed.atom",
    "rss/index.xml",
    "feeds/posts/default",
)
_BESIDE = 3
"""How many of them are looked for in the folder of a page too, before those of the whole site."""
_GUESSES = 9
"""How many guesses a site is bothered with at most."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page leads to.

    Attributes:
        url: Its absolute address.
        title: What the page calls it, or `""`; hostile.
        type: `"rss"`, `"atom"`, `"rdf"`, `"jsonfeed"` or `""` where the page does not say.
    """

    url: str
    title: str = ""
    type: str = ""


def find_feeds(page: bytes, address: str, content_type: str = "") -> tuple[FeedLink, ...]:
    """Find the feeds that a web page declares or, if there are none, seems to link to.

    Args:
        page: The page's bytes.
        address: Where it came from.
        content_type: The `Content-Type` header, for its charset.

    Returns:
        Each feed once, the best first: feeds of comments come last.
    """
    root = _parse(page, content_type)
    if root is None:
        return ()
    base = absolute(address)
    for element in root.iter("base"):
        base = absolute(element.get("href", ""), base) or base
        break
    links = list(_declared(root, base)) or list(_linked(root, base))
    once: dict[str, FeedLink] = {}
    for link in links[: 4 * _MAX_LINKS]:
        once.setdefault(link.url, link)
    best = sorted(once.values(), key=lambda link: bool(_COMMENTS.search(link.title + link.url)))
    return tuple(best[:_MAX_LINKS])


def _parse(page: bytes, content_type: str) -> etree._Element | None:
    page = page[:MAX_BYTES]
    if page[:2] == b"\x1f\x8b":
        page = unpack(page)
    page = page[:_MAX_PAGE]
    stated = _CHARSET.search(page[:4096])
    if stated and "charset" not in content_type.lower():
        content_type = f"text/html; charset={stated[1].decode('ascii')}"
    text, _, _ = to_text(page, content_type)
    parser = etree.HTMLParser(encoding="utf-8", recover=True, remove_comments=True, no_network=True)
    try:
        root = etree.fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if isinstance(root, etree._Element) else None


def _declared(root: etree._Element, base: str) -> Iterator[FeedLink]:
    for element in root.iter("link"):
        rel = element.get("rel", "").lower().split()
        kind = element.get("type", "").partition(";")[0].strip().lower()
        url = absolute(_plain(element.get("href", "")), base)
        if not url or not {"alternate", "feed"}.intersection(rel) or "stylesheet" in rel:
            continue
        found = _TYPES.get(kind, "")
        vague = (kind in _VAGUE or (not kind and "feed" in rel)) and "/wp-json/" not in url
        if not found and not (vague and (_LOOKS.search(url) or "feed" in rel)):
            continue
        yield FeedLink(url, fold_space(element.get("title", ""))[:500], found or _by_address(url))


def _linked(root: etree._Element, base: str) -> Iterator[FeedLink]:
    """Links in the text of a page that look like feeds, the likeliest first."""
    likely: list[FeedLink] = []
    possible: list[FeedLink] = []
    for element in root.iter("a"):
        href = _plain(element.get("href", ""))
        url = absolute(href, base)
        if not url or _ELSEWHERE.search(urlsplit(url).hostname or ""):
            continue
        words = fold_space("".join(str(text) for text in element.itertext())[:500])
        title = fold_space(element.get("title", "")) or words
        link = FeedLink(url, title[:200], _by_address(url))
        path = url.partition("#")[0]
        if _ENDS.search(path) or "//feeds.feedburner.com/" in url:
            likely.append(link)
        elif (_LOOKS.search(path) or _NAMED.search(path)) and _CALLED.search(words):
            possible.append(link)
    yield from likely or possible


def _plain(href: str) -> str:
    href = href.strip()
    lowered = href.lower()
    if lowered.startswith("feed://"):
        return "http://" + href[7:]
    return href[5:] if lowered.startswith("feed:http") else href


def _by_address(url: str) -> str:
    found = re.search(r"(atom|rdf|rss|json)", url.rpartition("/")[2], re.I)
    name = found[1].lower() if found else ""
    return "jsonfeed" if name == "json" else name


def usual_paths(address: str) -> tuple[str, ...]:
    """Return where the feed of a site usually stands, the likeliest first; nothing is asked.

    Args:
        address: The address of a page of the site.
    """
    site = absolute(address)
    if not site:
        return ()
    parts = urlsplit(site)
    root = f"{parts.scheme}://{parts.netloc}/"
    tries = _known_places(site)
    folder = parts.path.strip("/")
    if folder and "." not in folder.rpartition("/")[2]:
        here = root + folder + "/"
        tries += [urljoin(here, path) for path in _PATHS[:_BESIDE]]
    tries += [urljoin(root, path) for path in _PATHS]
    return tuple(dict.fromkeys(url for url in tries if url != site))[:_GUESSES]


def _known_places(site: str) -> list[str]:
    """Where hosts that many write on keep the feeds of one writer."""
    parts = urlsplit(site)
    host = (parts.hostname or "").removeprefix("www.")
    names = parts.path.strip("/").split("/")
    if host == "youtube.com":
        videos = "https://www.youtube.com/feeds/videos.xml?"
        playlist = parse_qs(parts.query).get("list", [""])[0]
        if names[0] == "channel" and len(names) > 1:
            return [f"{videos}channel_id={names[1]}"]
        return [f"{videos}playlist_id={playlist}"] if playlist else []
    if host in ("reddit.com", "old.reddit.com") and names[0] in ("r", "user", "u"):
        return [f"https://www.reddit.com/{'/'.join(names[:2])}/.rss"]
    if host == "github.com" and len(names) >= 2:
        return [f"https://github.com/{names[0]}/{names[1]}/{kind}.atom" for kind in _GITHUB]
    if host == "medium.com" and names[0]:
        return [f"https://medium.com/feed/{names[0]}"]
    if names[0].startswith("@") and len(names) == 1:
        # Mastodon and its kin.
        return [f"{parts.scheme}://{parts.netloc}/{names[0]}.rss"]
    return []


_GITHUB = ("releases", "commits", "tags")
