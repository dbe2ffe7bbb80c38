"""When a feed is asked again and why: between its rate, its reader's wish and its publisher's."""

import random
from datetime import datetime, timedelta

from newsreader.dataclass import dataclass
from newsreader.model.due import (
    LONGEST_RETRY,
    LONGEST_SPREAD,
    NOT_BEFORE,
    SHORTEST,
    SKIPPED,
    as_config_says,
    past_skipped,
)
from newsreader.model.feed import Visit
from newsreader.model.rates import usual_rate
from newsreader.model.wording import every_words, rate_words, span_words
from newsreader.refresh import rate

LONGEST = timedelta(days=1)
"""What a publisher or a row of failures can hold a feed back at most: a `max-age` of sixteen years
occurs, and no number may switch a feed off for good."""
LONGEST_UNREACHED = timedelta(hours=1)
"""The same for visits that got no server at all: it may be the reader's own line that is down."""
LONGEST_LOST = timedelta(hours=6)
"""The same when that has gone on for days, as it does where a server has left the world."""
SELDOM = timedelta(hours=12)
"""How seldom a feed is asked at most only because it writes seldom."""
DORMANT = timedelta(hours=23)
"""The same for one that has long been silent."""
SILENT_AFTER = timedelta(days=90)
"""From when on a feed counts as long silent."""
GONE = timedelta(days=36_500)
"""A feed that has ended is not asked again."""
WHOLE_AFTER = timedelta(days=8)
"""After so long the whole feed is asked for, since some servers say "unchanged" for ever."""

_VISITS_A_GAP = 3
"""How often a feed is asked between two articles: new ones are seen after a sixth of the gap."""
_LOST_AFTER = 48
"""Visits in a row without any server after which it is hardly the reader's line any more."""
_SPREAD = 0.05
"""Part of a wait that is added by chance, so that feeds asked together do not stay together."""
_LONGEST_SKIPPED = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class Plan:
    """When a feed is asked again.

    Attributes:
        moment: The moment, aware UTC.
        why: Why then, in words.
        pace: Seconds that its rate and its reader alone would have it wait; 0 after a failure.
    """

    moment: datetime
    why: str
    pace: int = 0


def next_check(
    now: datetime,
    interval: int,
    visit: Visit,
    chance: random.Random,
    *,
    own: bool = False,
    early: bool = False,
) -> Plan:
    """Return when a feed that answered well is asked again.

    Args:
        now: When it answered, aware UTC.
        interval: Seconds that its reader wants between visits at least.
        visit: With what its publisher asks for, its rate, and the pace so far.
        chance: Where the spread comes from.
        own: Whether the reader gave the interval to this very feed; it is kept as given then.
        early: Whether it was not due; the pace does not change by more than what it brought then.
    """
    wish = timedelta(seconds=interval)
    least = max(wish, SHORTEST)
    pace, why = least, as_config_says(least)
    if wish < least:
        why = f"asked {every_words(least)}, the shortest there is; your config says "
        why += span_words(wish)
    if not own:
        pace, why = _pace(now, least, visit, early=early)
    if pace > least:
        moment = now + max(least, pace * chance.uniform(1 - 2 * _SPREAD, 1))
    else:
        moment = now + _spread(least, chance)
    asked = _asked(visit)
    if now + asked > moment:
        moment = now + _spread(asked, chance)
        why = f"its publisher asks for {span_words(asked)}"
        if asked == LONGEST:
            why = "its publisher asks for a day or longer: asked once a day"
    allowed = past_skipped(moment, visit, chance)
    if allowed > moment:
        moment, why = allowed, SKIPPED
    return Plan(moment, why, round(pace.total_seconds()))


def next_try(
    now: datetime,
    interval: int,
    failures: int,
    visit: Visit,
    chance: random.Random,
    *,
    reached: bool,
    retry_after: int | None = None,
    spared: str = "",
) -> Plan:
    """Return when a feed that failed is asked again: later each time, and not all at once.

    What its publisher said while it was well holds all the same: it may fail before it was due,
    since its reader asked for it.

    Args:
        now: When it failed, aware UTC.
        interval: Seconds that its reader wants between visits at least.
        failures: How many visits in a row have failed, with this one; at least 1.
        visit: With until when, and the hours in which, its publisher wants no visit.
        chance: Where the spread comes from.
        reached: Whether there was a server at all.
        retry_after: Seconds for which it asked to be left alone, or None.
        spared: Why it counts as failed though it was not asked, in words, or `""`.
    """
    least = max(timedelta(seconds=interval), SHORTEST)
    unreached = LONGEST_UNREACHED if failures < _LOST_AFTER else LONGEST_LOST
    most = LONGEST if reached else unreached
    growing = least * (1 << min(failures - 1, 16))
    usual = min(growing * chance.uniform(1, 1.25), most * chance.uniform(0.85, 1))
    wait = max(least, usual)
    asked = min(timedelta(seconds=min(retry_after or 0, 10**9)), LONGEST_RETRY)
    if asked >= wait:
        why = f"its server asked to be left alone for {span_words(asked)}"
        return _not_before(now, now + _spread(asked, chance), why, visit, chance)
    # How often is not told: the page counts checks by hand, too, by which the wait does not grow.
    told = "the wait grows each time that it fails when due"
    if least >= most:  # for whoever wants to wait so long anyway, it does not
        told = as_config_says(least)
    return _not_before(now, now + wait, spared or f"it failed; {told}", visit, chance)


def not_asked(now: datetime, until: datetime, visit: Visit, chance: random.Random) -> Plan:
    """Return when a feed is asked that was spared, since its server wants to be left alone.

    Args:
        now: The present moment, aware UTC.
        until: When the server may be asked again, aware UTC.
        visit: With until when, and the hours in which, its publisher wants no visit.
        chance: Where the spread comes from.
    """
    asked = min(until - now, LONGEST_RETRY)
    why = f"its server asked to be left alone for {span_words(asked)}"
    return _not_before(now, now + _spread(max(asked, SHORTEST), chance), why, visit, chance)


def passed_over(now: datetime, why: str, visit: Visit, chance: random.Random) -> Plan:
    """Return when a feed is asked for which there was no time: as soon as any, whatever its pace.

    Args:
        now: The present moment, aware UTC.
        why: Why there was none, in words.
        visit: With until when, and the hours in which, its publisher wants no visit.
        chance: Where the spread comes from.
    """
    return _not_before(now, now + _spread(SHORTEST, chance), why, visit, chance)


def gone(now: datetime) -> Plan:
    """Return that a feed is never asked again by itself."""
    return Plan(now + GONE, "gone for good (410): not asked again unless you ask for it")


def fresh_until(now: datetime, visit: Visit) -> datetime | None:
    """Return until when the publisher asks not to be asked, within sane bounds; None if not at all.

    Args:
        now: When the feed answered, aware UTC.
        visit: With the publisher's `max_age`, `ttl`, `skip_hours` and `skip_days`.
    """
    asked = _asked(visit)
    moment = past_skipped(now + asked, visit)
    return moment if moment > now else None


def is_welcome(visit: Visit, now: datetime) -> bool:
    """Whether the publisher has nothing against a visit now.

    A moment that no publisher can have asked for is left over from a clock that was wrong.
    """
    return _stays_fresh(visit, now) is None and past_skipped(now, visit) == now


def when_welcome(visit: Visit, now: datetime, chance: random.Random) -> Plan:
    """Return when a feed is asked that is due at a time its publisher wants no visit.

    Args:
        visit: With what its publisher asks for; `is_welcome` has said no.
        now: The present moment, aware UTC.
        chance: Where the spread comes from.
    """
    if visit.fresh_until is not None and visit.fresh_until > now:
        moment = past_skipped(visit.fresh_until, visit, chance)
        return Plan(moment, NOT_BEFORE, visit.pace)
    moment = past_skipped(now, visit, chance)
    return Plan(moment, SKIPPED, visit.pace)


def asks_whole(visit: Visit, now: datetime) -> bool:
    """Whether the next visit should not be conditional, to find out a server stuck in a 304.

    One that is stuck all the same, or fails, is asked so once in that time and no more often.
    """
    tried = visit.asked_whole
    if visit.loaded is None or (tried is not None and abs(now - tried) < WHOLE_AFTER):
        return False
    return abs(now - visit.loaded) >= WHOLE_AFTER


def left_alone(visit: Visit, now: datetime) -> datetime | None:
    """Return until when a feed's server wants it to be left alone, or None where it does not.

    A moment that no wait can end at is left over from a clock that was wrong.
    """
    until = visit.retry_at
    return until if until is not None and now < until <= now + LONGEST_RETRY else None


def _stays_fresh(visit: Visit, now: datetime) -> datetime | None:
    """Return until when the publisher asks not to be asked, if it can have asked for that."""
    until = visit.fresh_until
    possible = until is not None and now < until <= now + LONGEST + _LONGEST_SKIPPED
    return until if possible else None


def _not_before(
    now: datetime, moment: datetime, why: str, visit: Visit, chance: random.Random
) -> Plan:
    """Return when a feed is asked that is due at a moment, for a reason, by all but its publisher.

    The reason given is the publisher's where it is for its sake that the feed waits longer.
    """
    until = _stays_fresh(visit, now)
    if until is not None and until > moment:
        moment, why = until, NOT_BEFORE
    allowed = past_skipped(moment, visit, chance)
    return Plan(allowed, SKIPPED if allowed > moment else why)


def _pace(now: datetime, least: timedelta, visit: Visit, *, early: bool) -> tuple[timedelta, str]:
    """Return how long to wait for the feed's rate, and why.

    A feed is asked as often as its reader allows at first; the wait then doubles at most from one
    visit to the next that comes in its time, so that dates which lie cost little.
    """
    gap = rate.expected_gap(visit, now)
    if gap is None:
        return least, _at("how often it writes is not known yet", least)
    silence = rate.silence(visit, now)
    known = usual_rate(visit.rate, visit.newest, now)
    most = DORMANT if silence >= SILENT_AFTER else SELDOM
    fitting = min(gap / _VISITS_A_GAP, most)
    grown = timedelta(seconds=visit.pace * (1 if early else 2))
    pace = max(least, min(fitting, grown))
    if silence >= SILENT_AFTER:
        return pace, _at(f"nothing new for {span_words(silence)}", pace, fitting)
    if known is None:
        return pace, _at("how often it writes is not known yet", pace)
    return pace, _at(rate_words(known), pace, fitting)


def _at(reason: str, pace: timedelta, at_last: timedelta | None = None) -> str:
    """Say why a feed is asked how often, and how often `at_last` where the pace still slows."""
    now, then = every_words(pace), every_words(at_last or pace)
    slowing = at_last is not None and at_last > pace and then != now
    return f"{reason}: asked {now}{f', by and by {then}' if slowing else ''}"


def _asked(visit: Visit) -> timedelta:
    """Return how long the publisher asks to wait, within sane bounds."""
    asked = max(visit.ttl or 0, visit.max_age or 0, 0)
    return min(timedelta(seconds=min(asked, 10**9)), LONGEST)


def _spread(wait: timedelta, chance: random.Random) -> timedelta:
    return wait + min(wait * _SPREAD, LONGEST_SPREAD) * chance.random()
