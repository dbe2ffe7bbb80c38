"""From an address that a person pasted to the feeds that stand behind it."""

import asyncio
import re
from pathlib import Path
from urllib.parse import urlsplit

from newsreader.clean.text import clean_text, one_line
from newsreader.dataclass import replace
from newsreader.errors import FetchError, ParseError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import Fetched, FetchRequest, UnreachableError
from newsreader.model.address import with_scheme
from newsreader.model.feed import FoundFeed
from newsreader.parse.discover import FeedLink, find_feeds, usual_paths
from newsreader.parse.feed import parse_feed

_TRIED = 3
"""How many of the feeds that a page names are tried before the usual paths are."""


def discover(address: str, limits: Limits) -> tuple[FoundFeed, ...]:
    """Find the feeds behind the address of a feed or of a site.

    The address itself is asked first, then what its page links to, then the usual paths. Of the
    feeds that a page names, the first that really is one comes first; the others are not asked,
    since the refresh will do that.

    Args:
        address: As pasted: with or without `https://`, or a path of this machine.
        limits: What no answer may go beyond.

    Returns:
        At least one feed, the likeliest first.

    Raises:
        FetchError: The address does not answer.
        ParseError: It answers, and there is no feed behind it.
    """
    return asyncio.run(_discover(address.strip(), limits))


def as_address(typed: str) -> str:
    """Return the address that a person means: of a file of this machine, else one on the web."""
    if typed.startswith(("/", "~", "file:")):
        return typed
    address = with_scheme(typed)
    if typed.startswith(("./", "../")) or (address != typed and _is_file(typed)):
        return str(Path(typed).absolute())
    return address


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):  # too long for a name, say
        return False


async def _discover(typed: str, limits: Limits) -> tuple[FoundFeed, ...]:
    address = as_address(typed)
    async with Fetcher(limits=limits) as fetcher:
        try:
            answer = await fetcher.fetch(FetchRequest(url=address, partial=True))
        except UnreachableError:
            if address == typed or not address.startswith("https://"):
                raise
            # The scheme was our guess, and some sites still know only the old one.
            address = "http://" + address.removeprefix("https://")
            answer = await fetcher.fetch(FetchRequest(url=address, partial=True))
        found = _read(answer, answer.moved or address)
        if found is not None:
            return (found,)
        links = find_feeds(answer.body, answer.address, answer.content_type)
        for place, link in enumerate(links[:_TRIED]):
            named = _found(link)
            found = await _try(fetcher, named.url, answer.address)
            if found is not None:
                first = replace(found, title=named.title) if link.title else found
                return (first, *map(_found, links[place + 1 :]))
        for path in usual_paths(answer.address):
            found = await _try(fetcher, path, answer.address)
            if found is not None:
                return (found,)
    host = urlsplit(address).hostname or address
    raise ParseError(f"{host} answers, but there is no feed at this address, on its page or nearby")


def _found(link: FeedLink) -> FoundFeed:
    """Return a feed that a page names, its words and its address safe to show and to write down."""
    url = re.sub(r"\s+", "%20", clean_text(link.url).strip())
    return FoundFeed(url, one_line(link.title) or url)


async def _try(fetcher: Fetcher, address: str, page: str) -> FoundFeed | None:
    try:
        return _read(
            await fetcher.fetch(FetchRequest(url=address, found_on=page, partial=True)), address
        )
    except FetchError:
        return None


def _read(answer: Fetched, address: str) -> FoundFeed | None:
    try:
        feed = parse_feed(answer.body, content_type=answer.content_type, address=answer.address)
    except ParseError:
        return None
    return FoundFeed(address, one_line(feed.title) or address, len(feed.entries))
