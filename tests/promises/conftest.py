import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.paths import Paths
from newsreader.store.store import Store
from tests.fetch.server import Server
from tests.promises.guest import Guest, guest_of
from tests.promises.profile import Profile
from tests.promises.reading import Reading


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def profile(tmp_path: Path, server: Server, capsys: pytest.CaptureFixture[str]) -> Profile:
    """A fresh profile: a config file without feeds and no store."""
    folder = tmp_path / "profile"
    folder.mkdir()
    return Profile(Paths(folder / "config.toml", folder / "data"), server, capsys)


@pytest.fixture
def store(tmp_path: Path, empty_store: Path) -> Iterator[Store]:
    with Store.open(Path(shutil.copy(empty_store, tmp_path))) as store:
        yield store


@pytest.fixture
def reading(store: Store) -> Reading:
    """The history of one feed, in a store that is empty at first."""
    return Reading(store)


@pytest.fixture
def guest(tmp_path: Path, server: Server, empty_store: Path) -> Iterator[Guest]:
    """The real refresh with an empty store and a clock that is moved."""
    shutil.copy(empty_store, tmp_path)
    with guest_of(server, tmp_path) as guest:
        yield guest


@pytest.fixture(autouse=True)
def _children(loaded_children: None) -> None:
    """Have child processes load nothing: how they do is no promise."""
