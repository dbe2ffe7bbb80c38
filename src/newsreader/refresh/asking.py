"""Whom to ask in a refresh: what is due, what is welcome, and nothing twice."""

from collections.abc import Collection, Hashable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from newsreader.errors import FetchError
from newsreader.fetch.addresses import host_name, web_address
from newsreader.fetch.local import local_path
from newsreader.fetch.networks import is_loopback
from newsreader.model.arrival import Due
from newsreader.model.progress import JUST_ASKED, NOT_YET
from newsreader.refresh.job import Job
from newsreader.refresh.schedule import is_welcome
from newsreader.store.news import NewsStore

AGAIN = timedelta(minutes=1)
"""What all feeds are asked for by hand leaves out those asked less than this ago."""
_NEVER = datetime.min.replace(tzinfo=UTC)


def choose(store: NewsStore, job: Job, now: datetime) -> tuple[list[Due], list[tuple[Due, str]]]:
    """Return the feeds to ask, and those that are meant and wait, each with the reason in words.

    One that its reader names may be asked before its publisher wants it; all at once, forced or
    not, may not, nor again within a minute unless they are on this machine, and those that have
    ended are left in peace. A feed that lives at the same address as one that is asked comes
    along, since it is the same answer.

    Args:
        store: Where the feeds are.
        job: Which of them are meant; those that this refresh has asked already are not.
        now: The present moment, aware UTC.
    """
    meant = store.due(now=now, interval=job.interval, force=job.force, only=job.only)
    if job.force and job.only is not None:
        return _not_done(meant, job), []
    reasons = [(one, _reason(one, job, now)) for one in meant if not one.visit.gone]
    asked = [one for one, reason in reasons if not reason]
    if asked and not job.force and job.only is None:
        everyone = store.due(now=now, interval=job.interval, force=True, only=None)
        asked = _with_twins(asked, everyone)
    waiting = [(one, reason) for one, reason in reasons if reason and one.feed_id not in job.done]
    return _not_done(asked, job), waiting


def _reason(one: Due, job: Job, now: datetime) -> str:
    """Return why a feed has to wait, in words, or `""` where it need not."""
    if not is_welcome(one.visit, now):
        return NOT_YET
    return JUST_ASKED if job.force and _just_asked(one, now) else ""


def _not_done(due: Iterable[Due], job: Job) -> list[Due]:
    return [one for one in due if one.feed_id not in job.done]


def by_host(due: Iterable[Due]) -> list[list[list[Due]]]:
    """Group feeds by host and, within it, by what is asked of it: nothing is asked for twice.

    What was really asked longest ago, or never, comes first within its host: where each answer
    makes the host one to be left alone, as with a `Retry-After`, each feed has its turn in time.
    Hosts that failed with all that they were asked for come last: some of them will keep silent.
    """
    hosts: dict[str, dict[Hashable, list[Due]]] = {}
    for one in due:
        host, asked = _place(one)
        hosts.setdefault(host, {}).setdefault(asked, []).append(one)
    grouped = [sorted(addresses.values(), key=_last_asked) for addresses in hosts.values()]
    return sorted(grouped, key=_is_troubled)


def _is_troubled(addresses: Iterable[Iterable[Due]]) -> bool:
    return all(one.failures for feeds in addresses for one in feeds)


def _last_asked(feeds: Iterable[Due]) -> datetime:
    return min(one.checked or _NEVER for one in feeds)


def _just_asked(one: Due, now: datetime) -> bool:
    if one.checked is None or not one.checked <= now < one.checked + AGAIN:
        return False
    try:
        return not is_loopback(web_address(one.visit.address or one.subscription.url).name)
    except FetchError:
        return False  # a file, or an address that the visit will complain of


def _with_twins(due: Collection[Due], everyone: Iterable[Due]) -> list[Due]:
    asked = {_place(one) for one in due}
    ids = {one.feed_id for one in due}
    return [
        one
        for one in everyone
        if one.feed_id in ids or (not one.visit.gone and _place(one) in asked)
    ]


def _place(one: Due) -> tuple[str, Hashable]:
    """Return the host of a feed, and all that makes its answer differ from another's."""
    subscription = one.subscription
    address, host, user = one.visit.address or subscription.url, "", ("", "")
    with suppress(FetchError):  # the visit will complain of it
        if local_path(address) is None:
            home, url = web_address(subscription.url), web_address(address)
            # Not `str`: the path may be empty or a slash, and that is the same.
            address, host = str((url.origin, url.target)), host_name(url.name, url.port)
            user = (home.username, home.password)
    return host, (
        address,
        user,
        subscription.headers,
        subscription.username,
        subscription.password_command,
    )
