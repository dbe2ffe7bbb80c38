"""What the tests of the terminal are made of: headlines and a list of them that needs no store."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from newsreader.model.article import Headline

NOW = datetime(2025, 2, 9, 14, 10, tzinfo=UTC)


def clock() -> datetime:
    return NOW


def headline(number: int, **changes: object) -> Headline:
    fields: dict[str, object] = {
        "id": number,
        "feed_id": 1 + number % 3,
        "feed": ("Sample Herald", "Coast Wire", "Grid Watch")[number % 3],
        "title": f"Headline number {number}",
        "url": f"https://sample.example/{number}",
        "published": NOW - timedelta(minutes=7 * number),
        "tags": ("border talks", "security") if number % 2 else ("weather",),
        "minutes": 1 + number % 9,
    }
    return Headline(**{**fields, **changes})  # type: ignore[arg-type]


class Shelf:
    """Headlines by id, and a note of every fetch."""

    def __init__(self, rows: dict[int, Headline] | None = None) -> None:
        self.rows = rows or {}
        self.fetched: list[int] = []

    def __call__(self, ids: Sequence[int]) -> list[Headline]:
        self.fetched.append(len(ids))
        return [self.rows.get(one) or headline(one) for one in ids]
