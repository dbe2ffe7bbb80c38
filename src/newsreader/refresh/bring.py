"""What a feed brings: parsed, told from what is known, cleaned; the part that works in a worker."""

from datetime import datetime
from functools import partial

from newsreader.clean.addresses.links import clean_link
from newsreader.clean.text import one_line
from newsreader.clean.words import plain_text, to_text
from newsreader.dataclass import dataclass, replace
from newsreader.errors import ParseError
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, NewArticle
from newsreader.model.feed import Entry, ParsedFeed, Visit
from newsreader.parse.feed import parse_feed
from newsreader.refresh import rate
from newsreader.refresh.identity import decide
from newsreader.refresh.newest import MOST_ENTRIES, newest
from newsreader.refresh.prepare import prepare
from newsreader.store.news import NewsStore

_LONGEST_WORDS = 500
_LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Brought:
    """What is new of a feed.

    Attributes:
        visit: What the feed says to whoever visits it next; validators are as they were.
        title: The publisher's name for it, or `""`.
        site: Address of its site, or `""`.
        articles: Those that are new or have changed.
    """

    visit: Visit
    title: str
    site: str
    articles: tuple[NewArticle, ...]


def bring(
    store: NewsStore,
    due: Due,
    fetched: Fetched,
    now: datetime,
    *,
    plain: bool = False,
    room: int | None = None,
) -> Brought:
    """Parse a feed, decide what is new, and clean that.

    Args:
        store: Asked for what the feed has had already.
        due: The feed.
        fetched: Its answer, with a body.
        now: The present moment, aware UTC.
        plain: Whether to do so only if it takes no parser but the standard library's of XML.
        room: Bytes of memory that the entries may take, the newest first; None for all of them.

    Raises:
        ParseError: It is no feed, or broke off before its first article.
        NotPlainError: It takes more than that.
        StoreError: The store cannot say what it has.
    """
    feed = parse_feed(
        fetched.body,
        content_type=fetched.content_type,
        address=fetched.address,
        now=now,
        plain=plain,
    )
    if fetched.broken and not feed.entries:
        raise ParseError(fetched.broken)
    entries = newest(feed.entries, due.subscription.limit, room)
    identified = decide.identify(entries)
    ask = partial(store.known, due.feed_id) if store.has_had_any(due.feed_id) else None
    arrivals = decide.arrivals(identified, ask, partial(store.latest, due.feed_id))
    words = plain_text if plain else to_text
    return Brought(
        visit=rate.learn(
            _advised(due.visit, feed, fetched.broken, None if room is None else len(entries)),
            now,
            dates=map(_date, feed.entries),
            new=(_date(one.entry) for one in arrivals if one.is_new),
        ),
        title=one_line(feed.title, _LONGEST_TITLE),
        site=clean_link(feed.site, fetched.address),
        articles=tuple(
            prepare(one, now=now, address=fetched.address, words=words) for one in arrivals
        ),
    )


def _advised(visit: Visit, feed: ParsedFeed, broken: str, fitted: int | None) -> Visit:
    empty = "" if feed.entries or feed.complaint else "it holds no articles"
    complaint = "; ".join(filter(None, (broken, feed.complaint, empty)))
    if len(feed.entries) > MOST_ENTRIES:
        complaint = f"only {MOST_ENTRIES} of {len(feed.entries)} articles were taken"
    if fitted is not None:
        all_of_them = f"{len(feed.entries)} articles"
        complaint = f"needs too much memory to read; only {fitted} of its {all_of_them} were taken"
    # Of what broke off on its way nobody knows how it would have ended.
    cuts = visit.cuts if broken else (visit.cuts + 1) * feed.cut
    return replace(
        visit,
        cuts=cuts,
        ttl=feed.ttl,
        skip_hours=feed.skip_hours,
        skip_days=feed.skip_days,
        complaint=one_line(complaint, _LONGEST_WORDS),
    )


def _date(entry: Entry) -> datetime | None:
    return entry.published or entry.updated
