"""One feed: from what a visit brought, or why it failed, to what is stored; no network."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from newsreader.clean.text import one_line
from newsreader.dataclass import dataclass, replace
from newsreader.errors import FetchError, NewsreaderError, ParseError
from newsreader.fetch.request import (
    LEFT_ALONE,
    AnswerError,
    Fetched,
    FetchRequest,
    NotAskedError,
    UnreachableError,
)
from newsreader.fetch.words import moment_words
from newsreader.mistakes import note_mistake
from newsreader.model.arrival import Due, Outcome
from newsreader.model.due import LONGEST_RETRY, looks_back
from newsreader.model.feed import Visit
from newsreader.refresh import rate, schedule
from newsreader.store.news import NewsStore

_MISUNDERSTOOD = frozenset({400, 412, 431})
"""Statuses by which some servers say that they choke on our validators."""
_CUT_OFTEN = 5
"""A feed that has come without its end so often in a row is written so: nothing more will come."""
_LONGEST_WORDS = 500


@dataclass(frozen=True, slots=True)
class Visiting:
    """What all visits of one refresh share.

    Attributes:
        store: Asked for what a feed has had already.
        interval: Seconds between visits to a feed that has no interval of its own.
        chance: Where jitter comes from.
    """

    store: NewsStore
    interval: int
    chance: random.Random

    def request(self, feeds: Sequence[Due], now: datetime) -> FetchRequest:
        """Return what to ask for feeds that live at one address.

        Args:
            feeds: At least one; it is asked conditionally only if all had the same answer last.
            now: The present moment, aware UTC.

        Raises:
            NotAskedError: Their server wants to be left alone.
        """
        for due in feeds:
            if until := schedule.left_alone(due.visit, now):
                raise NotAskedError(f"{LEFT_ALONE} for {moment_words(until, now)}", until)
        subscription, visit = feeds[0].subscription, feeds[0].visit
        same = {(due.visit.etag, due.visit.modified, due.visit.body_hash) for due in feeds}
        if len(same) > 1 or schedule.asks_whole(visit, now):
            visit = replace(visit, etag="", modified="")
        if _looks_back(feeds[0]):
            visit = replace(visit, address="", etag="", modified="")
        return FetchRequest(
            url=subscription.url,
            visit=visit,
            headers=subscription.headers,
            username=subscription.username,
            password_command=subscription.password_command,
            partial=True,
        )

    def knows(self, due: Due, fetched: Fetched) -> bool:
        """Whether an answer brings nothing that would have to be parsed."""
        known = due.visit.body_hash
        return fetched.unchanged or bool(known and known == _digest(fetched.body))

    def arrived(
        self,
        due: Due,
        fetched: Fetched,
        now: datetime,
        *,
        plain: bool = False,
        room: int | None = None,
    ) -> Outcome:
        """Read a good answer: skip it, or parse it, decide what is new, and clean that.

        What is no feed is a failure.

        Args:
            due: The feed.
            fetched: The answer.
            now: The present moment, aware UTC.
            plain: As for `bring`, as is what follows.
            room: Bytes that its articles may take.

        Raises:
            NotPlainError: As `bring` does.
            StoreError: The store cannot say what it has.
        """
        digest = due.visit.body_hash
        if not fetched.unchanged:
            digest = _digest(fetched.body)
        if digest == due.visit.body_hash:
            visit = rate.learn(due.visit, now, dates=(), new=())
            return self._outcome(due, fetched, visit, now, unchanged=True)
        # Here and not above: whoever only asks does without the parsers.
        from newsreader.refresh.bring import bring

        try:
            brought = bring(self.store, due, fetched, now, plain=plain, room=room)
        except ParseError as error:
            broken = ParseError(fetched.broken) if fetched.broken else error
            return self.failed(due, broken, now, fetched)
        visit = replace(brought.visit, body_hash=digest)
        if fetched.broken or 0 < visit.cuts < _CUT_OFTEN:
            # "Unchanged" would be true, and the rest never come; and the same bytes may come again
            # as all there is.
            visit = replace(visit, body_hash="")
            fetched = replace(fetched, visit=replace(fetched.visit, etag="", modified=""))
        return replace(
            self._outcome(due, fetched, visit, now),
            title=brought.title,
            site=brought.site,
            articles=brought.articles,
        )

    def failed(
        self, due: Due, error: NewsreaderError, now: datetime, fetched: Fetched | None = None
    ) -> Outcome:
        """Return what is stored of a visit that failed, or of one that was not made.

        Args:
            due: The feed.
            error: Why it failed.
            now: The present moment, aware UTC.
            fetched: The answer, where there was a good one that could not be used.
        """
        if isinstance(error, NotAskedError):
            return self._spared(due, error, now)
        visit, answer, words = due.visit, fetched or error, str(error)
        if isinstance(error, AnswerError):
            if error.status in _MISUNDERSTOOD:
                visit = replace(visit, etag="", modified="")
            # One that has ended and now fails in another way has not come back by that.
            visit = replace(visit, gone=visit.gone or error.ended, retry_at=_retry_at(error, now))
            if error.ended:
                words += ": this feed has ended"
        answered = fetched is not None or isinstance(error, AnswerError)
        if answered and schedule.asks_whole(visit, now):
            visit = replace(visit, asked_whole=now)
        plan = self._next_try(due, error, visit, now)
        return Outcome(
            due.feed_id,
            now,
            plan.moment,
            visit,
            error=one_line(words, _LONGEST_WORDS),
            why=plan.why,
            status=answer.status if isinstance(answer, Fetched | FetchError) else None,
            size=answer.size if isinstance(answer, Fetched | FetchError) else 0,
            seconds=answer.seconds if isinstance(answer, Fetched | FetchError) else 0.0,
            early=due.early,
        )

    def _spared(self, due: Due, error: NotAskedError, now: datetime) -> Outcome:
        words = one_line(str(error), _LONGEST_WORDS)
        if due.visit.gone:
            plan = schedule.gone(now)
        elif error.until is not None:
            plan = schedule.not_asked(now, error.until, due.visit, self.chance)
        elif error.slow:
            plan = schedule.passed_over(now, words, due.visit, self.chance)
        else:
            plan = self._next_try(due, error, due.visit, now, spared=words)
        return Outcome(
            due.feed_id,
            now,
            plan.moment,
            due.visit,
            why=plan.why,
            spared=words,
            early=due.early,
            unreached=error.until is None and not error.slow,
        )

    def tripped(self, due: Due, error: Exception, now: datetime) -> Outcome:
        """Return what is stored when a feed found a mistake in this very program."""
        return self.failed(due, ParseError(note_mistake(error)), now)

    def _next_try(
        self, due: Due, error: NewsreaderError, visit: Visit, now: datetime, *, spared: str = ""
    ) -> schedule.Plan:
        if visit.gone:
            return schedule.gone(now)
        return schedule.next_try(
            now,
            self._interval(due),
            max(1, due.failures + (not due.early)),
            visit,
            self.chance,
            reached=_reached(error),
            retry_after=error.retry_after if isinstance(error, AnswerError) else None,
            spared=spared,
        )

    def _outcome(
        self, due: Due, fetched: Fetched, visit: Visit, now: datetime, *, unchanged: bool = False
    ) -> Outcome:
        stays = fetched.unchanged and fetched.max_age is None
        address = _address(due, fetched)
        visit = replace(
            visit,
            etag=fetched.visit.etag,
            modified=fetched.visit.modified,
            source=fetched.visit.source,
            # Only now, that it has proved to be the feed and no login page.
            address=address,
            gone=False,
            retry_at=None,
            loaded=visit.loaded if fetched.unchanged else now,
            asked_whole=visit.asked_whole if fetched.unchanged else None,
            # What a 304 does not repeat holds on.
            max_age=visit.max_age if stays else fetched.max_age,
        )
        own = due.subscription.interval is not None
        plan = schedule.next_check(
            now,
            self._interval(due),
            visit,
            self.chance,
            own=own,
            early=due.early,
        )
        fresh = schedule.fresh_until(now, visit)
        return Outcome(
            due.feed_id,
            now,
            plan.moment,
            replace(visit, fresh_until=fresh, pace=plan.pace),
            unchanged=unchanged,
            complaint=visit.complaint,
            why=plan.why,
            status=fetched.status,
            size=fetched.size,
            seconds=fetched.seconds,
        )

    def _interval(self, due: Due) -> int:
        own = due.subscription.interval
        return self.interval if own is None else own


def _retry_at(error: AnswerError, now: datetime) -> datetime | None:
    wait = timedelta(seconds=min(error.retry_after or 0, 10**9))
    return now + min(wait, LONGEST_RETRY) if wait else None


def _digest(body: bytes) -> str:
    # Processors of these years have instructions for this one.
    return sha256(body).hexdigest()[:32]


def _looks_back(due: Due) -> bool:
    return looks_back(due.visit.address, due.failures)


def _address(due: Due, fetched: Fetched) -> str:
    """Return where the feed is to be asked from now on, or `""` for where its reader said.

    Only a body proves that it has moved there: "unchanged" is what a login page may say to all.
    """
    known = "" if _looks_back(due) else due.visit.address
    address = fetched.moved if fetched.moved and not fetched.unchanged else known
    return "" if address == due.subscription.url else address


def _reached(error: NewsreaderError) -> bool:
    """Whether there was a server at all, so that it cannot be the reader's own line."""
    if isinstance(error, UnreachableError):
        return error.connected or error.refused
    return not isinstance(error, NotAskedError)
