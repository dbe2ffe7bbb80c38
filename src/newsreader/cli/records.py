"""The stable names of what `--json` prints; `docs/cli.md` documents each.

Those of an article are in `export.record`, since commands of the reader's are given them too.

Times are ISO 8601 in UTC with a `Z`; what is unknown is null, never missing.
"""

from collections import Counter
from collections.abc import Iterable

from newsreader.export.record import Json, iso
from newsreader.model.feed import Answer, Feed, Move
from newsreader.model.query import TagCount
from newsreader.model.shown import shown_address
from newsreader.typeset.feed_words import complaint


def feed_record(feed: Feed) -> dict[str, Json]:
    """Return what `feeds --json` says of a feed."""
    return {
        "id": feed.id,
        "url": shown_address(feed.url),
        "title": feed.title,
        "site": feed.site,
        "tags": list(feed.tags),
        "enabled": feed.enabled,
        "unread": feed.unread,
        "total": feed.total,
        "checked": iso(feed.checked),
        "succeeded": iso(feed.succeeded),
        "next_check": None if feed.visits_are_over else iso(feed.next_check),
        "why": feed.why,
        "rate": feed.rate if feed.rate is None else round(feed.rate, 4),
        "newest": iso(feed.newest),
        "moved": feed.moved,
        "error": feed.error,
        "failures": feed.failures,
        "complaint": complaint(feed),
        "answers": [_answer(answer) for answer in feed.answers],
    }


def move_record(move: Move) -> dict[str, Json]:
    """Return what `moved --json` says of a feed that has moved."""
    return {
        "feed_id": move.feed.id,
        "feed": move.feed.title,
        "feed_url": shown_address(move.feed.url),
        "moved": move.feed.moved,
        "written": shown_address(move.address),
        "joined": move.joined,
        "refused": move.refused,
    }


def distinct_names(feeds: Iterable[Feed]) -> dict[int, str]:
    """Return what each feed is called: its title, and its address too where others have that."""
    feeds = list(feeds)
    titles = Counter(feed.title for feed in feeds)
    return {
        feed.id: feed.title
        if titles[feed.title] < 2
        else f"{feed.title} ({shown_address(feed.url)})"
        for feed in feeds
    }


def _answer(answer: Answer) -> Json:
    return {
        "at": iso(answer.at),
        "status": answer.status,
        "size": answer.size,
        "seconds": answer.seconds,
        "new": answer.new,
        "updated": answer.updated,
        "error": answer.error,
    }


def tag_record(tag: TagCount) -> dict[str, Json]:
    """Return what `tags --json` says of a tag."""
    return {"tag": tag.tag, "label": tag.label, "unread": tag.unread, "total": tag.total}
