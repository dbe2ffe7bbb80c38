"""A wrong clock costs nothing that its reader has, and what it misplaced finds its place."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsreader.fetch import witness
from newsreader.model.article import Flag
from newsreader.model.query import Query
from tests.fetch.server import Asked, Line, Server
from tests.promises.guest import Guest, guest_of, http_date, rss

NOW = datetime(2026, 11, 29, 10, 0, tzinfo=UTC)
FAR = datetime(2040, 1, 1, tzinfo=UTC)
EPOCH = datetime(1971, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def world(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Guest]:
    """A guest whose server, unlike a real one on this machine, knows the time: an hour a visit."""
    monkeypatch.setattr(witness, "is_loopback", lambda host: False)
    visits = 0

    def answer(line: Line, _: Asked) -> None:
        nonlocal visits
        visits += 1
        body = rss(*range(1, 4), at=NOW - DAY)
        line.answer(200, body, date=http_date(NOW + timedelta(hours=visits)))

    with guest_of(server, tmp_path) as guest:
        guest.subscribe(server.page("/feed", answer))
        yield guest


def read_all(guest: Guest) -> None:
    guest.store.mark(guest.store.ids(Query()), Flag.READ, True, now=guest.now)


async def visit(guest: Guest, now: datetime) -> list[str]:
    """Refresh at a moment of the clock, read all, and return what is there."""
    guest.now = now
    await guest.refresh(force=True, keep_days=90)
    read_all(guest)
    return guest.titles()


ALL = ["News 3", "News 2", "News 1"]


@pytest.mark.parametrize("wrong", [FAR, EPOCH, NOW + 200 * DAY, NOW - 200 * DAY])
@pytest.mark.parametrize("times", [1, 8])
@pytest.mark.parametrize("first", [True, False], ids=["at first", "later"])
async def test_what_was_just_read_stays_and_finds_its_place(
    world: Guest, wrong: datetime, times: int, *, first: bool
) -> None:
    if not first:
        assert await visit(world, NOW) == ALL
    for hours in range(times):
        assert sorted(await visit(world, wrong + timedelta(hours=hours))) == sorted(ALL)
    for hours in range(48):
        assert sorted(await visit(world, NOW + timedelta(hours=hours))) == sorted(ALL)
    if first and wrong == NOW - 200 * DAY:
        return  # no date but that of the very first visits tells that they were wrong
    articles = [world.store.article(number) for number in world.store.ids(Query())]
    dates = [one.headline.published for one in articles if one is not None]
    assert dates == [NOW - DAY + timedelta(hours=number) for number in (3, 2, 1)]
