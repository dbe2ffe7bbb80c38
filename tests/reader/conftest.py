from collections.abc import Callable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest

from newsreader.paths import Paths
from newsreader.reader.door import Reader
from tests.fetch.server import Server

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)

Open = Callable[..., Reader]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def fresh(tmp_path: Path) -> Paths:
    """A profile of which nothing is there yet."""
    return Paths(tmp_path / "etc" / "config.toml", tmp_path / "data")


@pytest.fixture
def opened(fresh: Paths) -> Iterator[Open]:
    """Open readers on the fresh profile; all are closed in the end."""
    readers: list[Reader] = []

    def opener(*, now: datetime = NOW, zone: tzinfo = UTC) -> Reader:
        readers.append(Reader.open(fresh, now=lambda: now, zone=zone))
        return readers[-1]

    yield opener
    for reader in readers:
        reader.close()


@pytest.fixture(autouse=True)
def _children(loaded_children: None) -> None:
    """Have child processes load nothing: what the door makes of them is what is tested here."""
