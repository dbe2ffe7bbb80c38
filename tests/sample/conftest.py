from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from newsreader.sample.server import SampleServer

NOW = datetime(2025, 2, 9, 18, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def server() -> Iterator[SampleServer]:
    with SampleServer(NOW) as open_server:
        yield open_server
