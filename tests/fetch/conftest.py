from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import pytest

from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from tests.fetch.server import Server

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
TINY = Limits(connect=2.0, read=0.3, total=1.0, size=100_000, redirects=4, password=1.0)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(user_agent="newsreader/test", limits=TINY, now=lambda: NOW) as one:
        yield one
