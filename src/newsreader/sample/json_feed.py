"""An outlet as a JSON Feed 1.1."""

import json
from datetime import datetime
from typing import Any

from newsreader.sample.audio import seconds_of, size_of
from newsreader.sample.markup import picture_address, to_html
from newsreader.sample.outlets import Outlet, Piece, before


def json_feed(outlet: Outlet, address: str, now: datetime) -> bytes:
    """Return the feed as UTF-8 JSON.

    Args:
        outlet: The outlet.
        address: The server's address, without a slash at its end.
        now: What the times in the data are counted back from, aware.
    """
    about = outlet.about
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": about.title,
        "home_page_url": f"{address}/articles/{outlet.slug}/",
        "feed_url": address + outlet.feed_path,
        "description": about.description,
        "language": about.language,
        "items": [_item(outlet, piece, address, now) for piece in about.article],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def _item(outlet: Outlet, piece: Piece, address: str, now: datetime) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": f"tag:{outlet.slug}.example,2025:{piece.slug}",
        "url": address + outlet.article_path(piece),
        "title": piece.title,
        "content_html": to_html(piece.body, address, outlet.about.language),
        "date_published": (now - before(piece.ago)).isoformat(timespec="seconds"),
        "authors": [{"name": name} for name in piece.by],
        "tags": list(piece.tags),
    }
    if piece.standfirst:
        item["summary"] = piece.standfirst
    if piece.updated:
        item["date_modified"] = (now - before(piece.updated)).isoformat(timespec="seconds")
    if piece.picture:
        item["image"] = picture_address(address, piece.picture)
    if piece.audio:
        seconds = seconds_of(piece.audio)
        item["attachments"] = [
            {
                "url": f"{address}/audio/{outlet.slug}/{piece.slug}.wav",
                "mime_type": "audio/wav",
                "title": piece.title,
                "size_in_bytes": size_of(seconds),
                "duration_in_seconds": seconds,
            }
        ]
    return item
