"""From an address that a person pasted to the feeds that stand behind it."""

import asyncio
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from newsreader.clean.text import clean_text, one_line
from newsreader.clock import Now
from newsreader.dataclass import dataclass, replace
from newsreader.errors import FetchError, ParseError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import (
    AnswerError,
    Fetched,
    FetchRequest,
    NotAskedError,
    UnreachableError,
)
from newsreader.model.address import with_scheme
from newsreader.model.feed import FoundFeed
from newsreader.parse.discover import FeedLink, find_feeds, usual_paths
from newsreader.parse.feed import parse_feed
from newsreader.parse.sniff import Kind, kind_of

_HEAD = 2000
"""Bytes within which a list of feeds says that it is one."""
_TRIED = 3
"""How many of the feeds that a page names are tried before the usual paths are."""
_TOO_MANY = 429


@dataclass(frozen=True, slots=True)
class Discovery:
    """What stands behind an address.

    Attributes:
        feeds: At least one, the likeliest first.
        answer: What was answered when the first of them was asked for.
    """

    feeds: tuple[FoundFeed, ...]
    answer: Fetched


def discover(
    address: str,
    limits: Limits,
    *,
    now: Now,
    recall: Callable[[], Mapping[str, datetime]],
    heard: Callable[[dict[str, datetime]], object],
    turns: Path,
) -> Discovery:
    """Find the feeds behind the address of a feed or of a site.

    The address itself is asked first, then what its page links to, then the usual paths. Of the
    feeds that a page names, the first that really is one comes first; the others are not asked,
    since the refresh will do that.

    Args:
        address: As pasted: with or without `https://`, or a path of this machine.
        limits: What no answer may go beyond.
        now: The clock.
        recall: Gives, for each host, the moment before which it asked not to be asked; looked at
            before each request.
        heard: Told in the end of the hosts that want to be left alone, and until when.
        turns: The file by which the reader's processes take turns at a host.

    Raises:
        FetchError: The address does not answer, or its server does not let us look further.
        ParseError: It answers, and there is no feed behind it.
    """

    async def look() -> Discovery:
        waits = recall()
        async with Fetcher(
            limits=limits, now=now, waits=waits, turns=turns, awaited=True, heard=recall
        ) as fetcher:
            try:
                return await _discover(fetcher, address.strip())
            finally:
                told = fetcher.waits()
                if told != waits:
                    heard(told)

    return asyncio.run(look())


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


async def _discover(fetcher: Fetcher, typed: str) -> Discovery:
    address = as_address(typed)
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
        return Discovery((found,), answer)
    refusals: list[FetchError] = []
    links = find_feeds(answer.body, answer.address, answer.content_type)
    for place, link in enumerate(links[:_TRIED]):
        named = _found(link)
        tried = await _try(fetcher, named.url, answer.address, refusals)
        if tried is not None:
            found = tried.feeds[0]
            first = replace(found, title=named.title) if link.title else found
            return replace(tried, feeds=(first, *map(_found, links[place + 1 :])))
    for path in usual_paths(answer.address):
        tried = await _try(fetcher, path, answer.address, refusals)
        if tried is not None:
            return tried
    if refusals:  # whether there is a feed nobody knows then
        raise refusals[0]
    raise ParseError(_no_feed(address, answer.body))


def _no_feed(address: str, body: bytes) -> str:
    if kind_of(body[:_HEAD].decode("utf-8", "replace")) is Kind.OPML:
        return "that is a list of feeds (OPML): it is imported, not added"
    host = urlsplit(address).hostname
    if host is None:
        return "there is no feed in that file"
    return f"{host} answers, but there is no feed at this address, on its page or nearby"


def _found(link: FeedLink) -> FoundFeed:
    """Return a feed that a page names, its words and its address safe to show and to write down."""
    url = re.sub(r"\s+", "%20", clean_text(link.url).strip())
    return FoundFeed(url, one_line(link.title) or url)


async def _try(
    fetcher: Fetcher, address: str, page: str, refusals: list[FetchError]
) -> Discovery | None:
    try:
        answer = await fetcher.fetch(FetchRequest(url=address, found_on=page, partial=True))
    except FetchError as error:
        if _is_refusal(error):
            refusals.append(error)
        return None
    found = _read(answer, address)
    return None if found is None else Discovery((found,), answer)


def _is_refusal(error: FetchError) -> bool:
    """Whether a server says that it wants to be left alone, and not that there is nothing."""
    if isinstance(error, NotAskedError):
        return error.until is not None
    return isinstance(error, AnswerError) and (error.status == _TOO_MANY or bool(error.retry_after))


def _read(answer: Fetched, address: str) -> FoundFeed | None:
    try:
        feed = parse_feed(answer.body, content_type=answer.content_type, address=answer.address)
    except ParseError:
        return None
    return FoundFeed(address, one_line(feed.title) or address, len(feed.entries))
