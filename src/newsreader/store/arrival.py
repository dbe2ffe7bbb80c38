"""What a refresh brings: stored so that nothing comes twice and no mark is touched."""

import sqlite3
from collections.abc import Collection, Sequence

from newsreader.model.arrival import Outcome, Saved
from newsreader.model.feed import Subscription, Visit
from newsreader.store import answers
from newsreader.store.feeds import HIDDEN_FEED, postpone, shown_title
from newsreader.store.intake import (
    Intake,
    Shelf,
    has_had_any,
    identity,
    known_articles,
    latest_articles,
)
from newsreader.store.rows import dumps, reader_of, seconds, whole
from newsreader.store.tagging import folded

__all__ = ["has_had_any", "known", "latest_articles", "save"]

_subscription = reader_of(Subscription)


def known(connection: sqlite3.Connection, feed_id: int, keys: Collection[str]) -> dict[str, str]:
    """Return those of the keys that the feed has had, pruned ones too, with their content hash."""
    by_identity = {identity(key): key for key in keys}
    found = known_articles(connection, feed_id, by_identity)
    return {by_identity[key]: content_hash for key, (_, content_hash) in found.items()}


def save(
    connection: sqlite3.Connection, outcomes: Sequence[Outcome], *, index: bool = False
) -> tuple[Saved, ...]:
    """Store what visits brought; see `NewsStore.save`.

    Args:
        connection: Inside a write transaction.
        outcomes: One for each visited feed.
        index: Whether a search is to find what is new at once.
    """
    intake = Intake(connection, index=index)
    saved = tuple(_save_one(connection, intake, outcome) for outcome in outcomes)
    intake.finish()
    return saved


def _save_one(connection: sqlite3.Connection, intake: Intake, outcome: Outcome) -> Saved:
    row = connection.execute(
        "SELECT hidden, config, published_title FROM feeds WHERE id = ?", (outcome.feed_id,)
    ).fetchone()
    if row is None:
        return Saved(outcome.feed_id, 0, 0)
    if outcome.spared:
        moment, why = outcome.next_check, outcome.why
        only_later = outcome.early and not outcome.unreached
        postpone(connection, outcome.feed_id, moment, why, only_later=only_later)
        if outcome.unreached:
            connection.execute(
                "UPDATE feeds SET failures = max(1, failures + ?) WHERE id = ?",
                (int(not outcome.early), outcome.feed_id),
            )
        return Saved(outcome.feed_id, 0, 0)
    hidden, config, published_title = row
    subscription = _subscription(config)
    title = whole(outcome.title) or published_title
    visits = _keep_visit(connection, outcome, subscription, title)
    shelf = Shelf(
        feed_id=outcome.feed_id,
        hidden=HIDDEN_FEED if hidden else 0,
        tags=folded(subscription.tags),
        now=seconds(outcome.checked),
    )
    new, updated = intake.take(shelf, outcome.articles)
    answers.keep(connection, outcome, visits, new, updated)
    return Saved(outcome.feed_id, new, updated)


def _keep_visit(
    connection: sqlite3.Connection, outcome: Outcome, subscription: Subscription, title: str
) -> int:
    """Write what the visit says of the feed; returns how many visits there have been."""
    checked = seconds(outcome.checked)
    # A failure that learnt nothing must not cost the validators of the last good visit.
    learnt = not outcome.error or outcome.visit != Visit()
    (visits,) = connection.execute(
        "UPDATE feeds SET checked = ?, next_check = ?, why = ?, error = ?, "
        "complaint = ?, published_title = ?, title = ?, site = coalesce(nullif(?, ''), site), "
        "failures = CASE WHEN ? THEN max(1, failures + ?) ELSE 0 END, "
        "succeeded = CASE WHEN ? THEN succeeded ELSE ? END, visit = coalesce(?, visit), "
        "visits = visits + 1 WHERE id = ? RETURNING visits",
        (
            checked,
            seconds(outcome.next_check),
            whole(outcome.why),
            whole(outcome.error),
            whole(outcome.complaint),
            title,
            shown_title(subscription, title),
            whole(outcome.site),
            bool(outcome.error),
            int(not outcome.early),
            bool(outcome.error),
            checked,
            dumps(outcome.visit) if learnt else None,
            outcome.feed_id,
        ),
    ).fetchone()
    return int(visits)
