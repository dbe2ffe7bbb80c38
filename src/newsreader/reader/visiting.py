"""Feeds as they are shown: when each can be asked, whatever has happened since its last visit."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta

from newsreader.config.settings import Settings
from newsreader.dataclass import replace
from newsreader.model.due import (
    LEFT_ALONE,
    SKIPPED,
    as_config_says,
    looks_back,
    past_skipped,
    when_due,
)
from newsreader.model.feed import Feed

BY_HAND = "visited only when you ask for it: refresh is 0 in your config"


def as_visited(
    feeds: Iterable[Feed],
    settings: Settings,
    recall_waits: Callable[[], Mapping[str, datetime]],
    now: datetime,
) -> tuple[Feed, ...]:
    """Return feeds as they are to be shown, each with the moment at which it can be asked and why.

    What its last visit came to is not all: the config may want longer pauses by now, and its host
    may have asked for patience, whatever it was asked for. With `refresh = 0` no visit is promised.

    Args:
        feeds: As the store has them; those that have ended for good are left as they are.
        settings: The settings in force.
        recall_waits: Gives the hosts that want to be left alone, and until when, aware UTC.
        now: The present moment, aware UTC.
    """
    common = settings.reader.refresh
    if not common:
        return tuple(
            one if one.visits_are_over else replace(one, by_hand=True, why=BY_HAND) for one in feeds
        )
    waits = {host: until for host, until in recall_waits().items() if until > now}
    return tuple(_planned(one, common, waits, now) for one in feeds)


def _planned(feed: Feed, common: int, waits: Mapping[str, datetime], now: datetime) -> Feed:
    """Return a feed that says when it can be asked.

    Args:
        feed: As the store has it.
        common: Seconds between visits to a feed that has no interval of its own.
        waits: Hosts that want to be left alone, and until when, aware UTC.
        now: The present moment, aware UTC.
    """
    if feed.visits_are_over:
        return feed
    pause = timedelta(seconds=common if feed.interval is None else feed.interval)
    moment, why = when_due(feed.checked, feed.next_check, pause, now), feed.why
    if feed.next_check is not None and moment is not None and moment > feed.next_check:
        why = as_config_says(pause)
    until = waits.get(_host(feed)) if waits else None
    if until is not None and (moment is None or moment < until):
        moment, why = until, LEFT_ALONE
    if feed.skip_hours or feed.skip_days:
        soonest = now if moment is None else max(moment, now)
        welcome = past_skipped(soonest, feed)
        if welcome > soonest:
            moment, why = welcome, SKIPPED
    return feed if moment == feed.next_check else replace(feed, next_check=moment, why=why)


def _host(feed: Feed) -> str:
    """Return what the host is known by that is asked for a feed, or `""` where there is none."""
    from newsreader.errors import FetchError
    from newsreader.fetch.addresses import host_name, web_address

    home = not feed.moved or looks_back(feed.moved, feed.failures)
    try:
        address = web_address(feed.url if home else feed.moved)
    except FetchError:  # a file, or what the visit will complain of
        return ""
    return host_name(address.name, address.port)
