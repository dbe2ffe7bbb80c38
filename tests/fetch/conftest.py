from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from tests.fetch.server import Server

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
TINY = Limits(connect=30.0, read=20.0, total=200.0, size=100_000, redirects=4, password=30.0)
"""Small in all that does not depend on how quick a machine is, and patient."""
HASTY = replace(TINY, read=0.1, password=0.5)
"""For what never comes, and for nothing else: on a busy machine what does come takes longer."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(user_agent="newsreader/test", limits=TINY, now=lambda: NOW) as one:
        yield one


@pytest.fixture
async def hasty() -> AsyncIterator[Fetcher]:
    async with Fetcher(user_agent="newsreader/test", limits=HASTY, now=lambda: NOW) as one:
        yield one
