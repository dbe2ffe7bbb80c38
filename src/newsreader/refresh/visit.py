"""One feed: from what a visit brought, or why it failed, to what is stored; no network."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b

from newsreader.clean.links import clean_link
from newsreader.clean.text import one_line
from newsreader.errors import NewsreaderError, ParseError
from newsreader.fetch.request import (
    AnswerError,
    Fetched,
    FetchRequest,
    NotAskedError,
    UnreachableError,
)
from newsreader.model.arrival import Due, Outcome
from newsreader.model.feed import ParsedFeed, Visit
from newsreader.parse.feed import parse_feed
from newsreader.refresh import decide, schedule
from newsreader.refresh.prepare import prepare
from newsreader.store.store import Store

_GONE = 410
_MISUNDERSTOOD = frozenset({400, 412, 431})
"""Statuses by which some servers say that they choke on our validators."""
_LOST_AFTER = 3
"""Failures in a row after which a feed that had moved is looked for at its first address again."""
_LONGEST_WORDS = 500
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Visiting:
    """What all visits of one refresh share.

    Attributes:
        store: Asked for what a feed has had already.
        interval: Seconds between visits to a feed that has no interval of its own.
        chance: Where jitter comes from.
    """

    store: Store
    interval: int
    chance: random.Random

    def request(self, feeds: Sequence[Due], now: datetime) -> FetchRequest:
        """Return what to ask for feeds that live at one address.

        Args:
            feeds: At least one; it is asked conditionally only if all had the same answer last.
            now: The present moment, aware UTC.
        """
        subscription, visit = feeds[0].subscription, feeds[0].visit
        same = {(due.visit.etag, due.visit.modified, due.visit.body_hash) for due in feeds}
        if len(same) > 1 or schedule.asks_whole(visit, now):
            visit = replace(visit, etag="", modified="")
        return FetchRequest(
            url=subscription.url,
            visit=visit,
            headers=subscription.headers,
            username=subscription.username,
            password_command=subscription.password_command,
        )

    def knows(self, due: Due, fetched: Fetched) -> bool:
        """Whether an answer brings nothing that would have to be parsed."""
        known = due.visit.body_hash
        return fetched.unchanged or bool(known and known == _digest(fetched.body))

    def arrived(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        """Read a good answer: skip it, or parse it, decide what is new, and clean that.

        Raises:
            ParseError: It is no feed.
            StoreError: The store cannot say what it has.
        """
        digest = due.visit.body_hash
        if not fetched.unchanged:
            digest = _digest(fetched.body)
        if digest == due.visit.body_hash:
            return self._outcome(due, fetched, due.visit, now, unchanged=True)
        feed = parse_feed(fetched.body, content_type=fetched.content_type, address=fetched.address)
        identified = decide.identify(decide.take(feed.entries, due.subscription.limit))
        keys = {key for one in identified for key in one.keys}
        arrivals = decide.choose(identified, self.store.known(due.feed_id, keys))
        outcome = self._outcome(due, fetched, _advised(due.visit, feed, digest), now)
        return replace(
            outcome,
            title=one_line(feed.title, _LONGEST_TITLE),
            site=clean_link(feed.site, fetched.address),
            articles=tuple(prepare(one, now=now, address=fetched.address) for one in arrivals),
        )

    def failed(self, due: Due, error: NewsreaderError, now: datetime) -> Outcome:
        """Return what is stored of a visit that failed."""
        visit = due.visit
        if due.failures + 1 >= _LOST_AFTER and visit.address:
            visit = replace(visit, address="", etag="", modified="")
        retry_after = None
        if isinstance(error, AnswerError):
            retry_after = error.retry_after
            if error.status in _MISUNDERSTOOD:
                visit = replace(visit, etag="", modified="")
            visit = replace(visit, gone=error.status == _GONE)
        elif isinstance(error, NotAskedError) and error.until is not None:
            retry_after = int((error.until - now).total_seconds())
        if visit.gone:
            moment = now + schedule.GONE
        else:
            moment = schedule.next_try(
                now,
                self._interval(due),
                due.failures + 1,
                reached=not isinstance(error, UnreachableError | NotAskedError),
                retry_after=retry_after,
                chance=self.chance,
            )
        words = one_line(str(error), _LONGEST_WORDS)
        return Outcome(due.feed_id, now, moment, visit, error=words)

    def tripped(self, due: Due, error: Exception, now: datetime) -> Outcome:
        """Return what is stored when a feed found a mistake in this very program."""
        words = f"the feed could not be dealt with ({type(error).__name__})"
        return self.failed(due, ParseError(words), now)

    def _outcome(
        self, due: Due, fetched: Fetched, visit: Visit, now: datetime, *, unchanged: bool = False
    ) -> Outcome:
        fresh = schedule.fresh_until(now, visit, fetched.max_age)
        visit = replace(
            visit,
            etag=fetched.visit.etag,
            modified=fetched.visit.modified,
            # Only now, that it has proved to be the feed and no login page.
            address=_address(due, fetched),
            gone=False,
            loaded=visit.loaded if fetched.unchanged else now,
            fresh_until=fresh,
        )
        moment = schedule.next_check(now, self._interval(due), visit, fetched.max_age)
        return Outcome(
            due.feed_id, now, moment, visit, unchanged=unchanged, complaint=_complaint(visit)
        )

    def _interval(self, due: Due) -> int:
        own = due.subscription.interval
        return self.interval if own is None else own


def _digest(body: bytes) -> str:
    return blake2b(body, digest_size=16).hexdigest()


def _address(due: Due, fetched: Fetched) -> str:
    address = fetched.moved or due.visit.address
    return "" if address == due.subscription.url else address


def _advised(visit: Visit, feed: ParsedFeed, digest: str) -> Visit:
    complaint = feed.complaint
    if len(feed.entries) > decide.MOST_ENTRIES:
        complaint = f"only {decide.MOST_ENTRIES} of {len(feed.entries)} articles were taken"
    return replace(
        visit,
        body_hash=digest,
        ttl=feed.ttl,
        skip_hours=feed.skip_hours,
        skip_days=feed.skip_days,
        complaint=one_line(complaint, _LONGEST_WORDS),
    )


def _complaint(visit: Visit) -> str:
    """Return what the feed's reader should know, though the visit went well."""
    moved = f"moved for good to {one_line(visit.address)}" if visit.address else ""
    return "; ".join(filter(None, (moved, visit.complaint)))
