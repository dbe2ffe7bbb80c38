"""What is remembered of the screen: `Session` to a small JSON text and back, and to a `Query`."""

from datetime import UTC, datetime, tzinfo

import msgspec

from newsreader.model.feed import Feed
from newsreader.model.query import Condition, Query
from newsreader.model.session import Session

NAME = "session"
"""Under which name the store remembers it."""


def write_session(session: Session) -> str:
    """Return the session as JSON."""
    return msgspec.json.encode(session).decode()


def read_session(text: str | None, default: Session) -> Session:
    """Return the session that the text holds, or the default where it holds none we know."""
    if text is None:
        return default
    try:
        return msgspec.json.decode(text, type=Session)
    except msgspec.MsgspecError:
        return default  # of another version of the program: not worth an error


def query_of(session: Session, feeds: tuple[Feed, ...], *, now: datetime, zone: tzinfo) -> Query:
    """Return the query that shows what the session shows.

    Args:
        session: The filter.
        feeds: The feeds there are; one that is gone narrows nothing any more.
        now: The present moment.
        zone: The reader's time zone, in which today begins.

    Raises:
        QueryError: The session's search cannot be parsed.
    """
    feed_id = next((feed.id for feed in feeds if feed.url == session.feed_url), None)
    return Query(
        view=session.view,
        tags=session.tags,
        without=session.without,
        feed_id=feed_id if session.feed_url else None,
        text=session.text,
        condition=_condition(session.text, now, zone),
        sort=session.sort,
        since=start_of_today(now, zone),
    )


def start_of_today(now: datetime, zone: tzinfo) -> datetime:
    """Return the moment at which today began for the reader, aware UTC."""
    local = now.astimezone(zone)
    # Where the clock is put back at midnight there are two, and the day begins at the first.
    return local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0).astimezone(UTC)


def _condition(text: str, now: datetime, zone: tzinfo) -> Condition | None:
    if not text:
        return None
    from newsreader.model.language import parse_query  # a start without a search needs none of it

    return parse_query(text, now=now, zone=zone)
