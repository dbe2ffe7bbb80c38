"""Whether servers agree with this machine's clock."""

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta

import pytest

from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import AnswerError, FetchRequest
from newsreader.fetch.witness import Witnesses
from tests.fetch.server import Server

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
NOW_SAID = "Wed, 04 Mar 2026 12:00:30 GMT"
OTHER = "Wed, 06 Mar 2030 12:00:30 GMT"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def heard(*said: str, now: datetime = NOW) -> tuple[int, datetime | None]:
    witnesses = Witnesses()
    for number, date in enumerate(said):
        witnesses.hear(f"{number}.example", date, "", now)
    return witnesses.verdict()


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ((), (0, None)),
        ((NOW_SAID,), (1, NOW)),
        ((OTHER,), (1, None)),
        ((NOW_SAID, OTHER), (2, None)),
        ((NOW_SAID, OTHER, NOW_SAID), (3, NOW)),
        (("", "yesterday", "Wed, 99 Mar 2026 12:00:30 GMT", "Wed, 04 Foo 2026 12:00:30 GMT"),
         (0, None)),
        (("04 Mar 2026", "Wed, 04 Mar 0000 00:00:00 GMT", "Wed, 04 Mar 2026 12:61:00 GMT"),
         (0, None)),
        (("Wed, 04 Mar 2026 12:00:60 GMT",), (1, NOW)),
        (("Fri, 31 Dec 9999 23:59:60 GMT",), (0, None)),
    ],
)  # fmt: skip
def test_most_of_those_that_tell_the_time_decide(
    said: tuple[str, ...], verdict: tuple[int, datetime | None]
) -> None:
    assert heard(*said) == verdict


def test_each_server_has_one_voice_and_this_machine_none() -> None:
    witnesses = Witnesses()
    for host in ("liar.example", "liar.example", "liar.example", "127.0.0.1", "localhost", "::1"):
        witnesses.hear(host, OTHER, "", NOW)
    assert witnesses.verdict() == (1, None)
    witnesses.hear("a.example", NOW_SAID, "", NOW)
    witnesses.hear("b.example", NOW_SAID, "", NOW + timedelta(seconds=9))
    assert witnesses.verdict() == (3, NOW + timedelta(seconds=9))


def test_time_in_a_cache_counts() -> None:
    witnesses = Witnesses()
    witnesses.hear("a.example", "Wed, 25 Feb 2026 12:00:00 GMT", str(7 * 86_400), NOW)
    assert witnesses.verdict() == (1, NOW)


@pytest.mark.parametrize("status", [200, 404])
async def test_every_answer_is_heard(server: Server, status: int) -> None:
    server.serve("/feed", b"news", status, date=NOW_SAID)

    async def resolve(name: str) -> list[str]:
        return ["127.0.0.1"]

    url = server.url("/feed").replace("127.0.0.1", "herald.example")
    limits = Limits(local_hosts=("herald.example",))
    async with Fetcher(limits=limits, now=lambda: NOW, resolve=resolve) as fetcher:
        with nullcontext() if status == 200 else pytest.raises(AnswerError):
            await fetcher.fetch(FetchRequest(url))
    assert fetcher.witnesses.verdict() == (1, NOW)
