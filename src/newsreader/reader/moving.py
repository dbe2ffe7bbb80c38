"""Feeds that have moved for good: their new address goes into the config file, with care."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from newsreader.config.change import move_feed
from newsreader.config.edit import remove_feed
from newsreader.config.values import identity
from newsreader.errors import UsageError
from newsreader.model.feed import Feed, Move, Subscription

_HARMLESS = ("accept", "user-agent")
"""How headers begin that are no secret between the reader and one host."""


def write_move(
    config: Path, subscriptions: Sequence[Subscription], feeds: Sequence[Feed], feed: Feed
) -> Move:
    """Write where a feed has moved into the config file; see `Reader.write_move`.

    Args:
        config: The file.
        subscriptions: The feeds of the file.
        feeds: The feeds of the store.
        feed: The feed.
    """
    mine = next((one for one in subscriptions if one.url == feed.url), None)
    if mine is None or not feed.moved:
        return Move(feed, refused="it has not moved")
    refused = refusal(subscriptions, feed) or _refused_inside(mine.url, feed.moved)
    if refused:
        return Move(feed, refused=refused)
    address = _with_user(feed.url, feed.moved)
    taken = {identity(one.url): one.url for one in subscriptions if one is not mine}
    other = taken.get(identity(address))
    if other is None:
        try:
            move_feed(config, feed.url, address)
        except UsageError as error:
            return Move(feed, refused=str(error))
        return Move(feed, address)
    # The store sees that they are one when it follows the file.
    remove_feed(config, feed.url)
    title = next((one.title for one in feeds if one.url == other), other)
    return Move(feed, other, joined=title)


def refusal(subscriptions: Sequence[Subscription], feed: Feed) -> str:
    """Why a feed's new address is not taken over unseen, or `""`: a secret stays with its host.

    Args:
        subscriptions: The feeds of the config file.
        feed: The feed.
    """
    mine = next((one for one in subscriptions if one.url == feed.url), None)
    if mine is None or not feed.moved:
        return ""
    old, new = urlsplit(mine.url), urlsplit(feed.moved)
    secrets = [name for name, _ in mine.headers if not name.lower().startswith(_HARMLESS)]
    private = bool(mine.username or mine.password_command or secrets or old.username)
    same = (old.hostname, _port(old)) == (new.hostname, _port(new))
    if private and not (same and new.scheme in {"https", old.scheme}):
        return (
            "it has a password or headers of its own, and its new address is another host's: "
            "change it by hand if you trust that host"
        )
    return ""


def _refused_inside(url: str, address: str) -> str:
    """Why the address is not taken over, or `""`: no publisher chooses whom we ask at home."""
    old, new = urlsplit(url).hostname or "", urlsplit(address).hostname or ""
    if not new or new == old:
        return ""
    # What looks names up is loaded when there is one.
    from newsreader.fetch import networks

    async def leads_inside() -> bool:
        look_up = networks.look_up
        inside = await networks.leads_inside(new, look_up)
        return inside and not (old and await networks.leads_inside(old, look_up))

    if asyncio.run(leads_inside()):
        return "its new address leads into your own network: change it by hand if you want that"
    return ""


def _port(parts: SplitResult) -> int | None:
    # The standard ports are one place: http goes over to https.
    return None if parts.port in {80, 443} else parts.port


def _with_user(old: str, address: str) -> str:
    """The new address with the user's name of the old one, which no server sends back."""
    user = urlsplit(old).netloc.rpartition("@")[0]
    parts = urlsplit(address)
    if not user or parts.username:
        return address
    return parts._replace(netloc=f"{user}@{parts.netloc}").geturl()
