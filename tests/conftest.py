"""What every test stands on: no home, no network settings, a fixed zone and clock."""

import gc
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from newsreader.config.write import write_new
from newsreader.model.progress import Finished
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.sample.server import SampleServer
from newsreader.store.store import Store
from tests import children

# How long an example takes is for the programs under `bench/` to say; a busy machine fails no test.
# A red CI is to be of the change's making, not of the dice: there the examples are always the same.
settings.register_profile(
    "any-machine", deadline=None, max_examples=50, derandomize="CI" in os.environ
)
settings.load_profile("any-machine")

# Each screen is a great many objects that go in circles: to look for garbage as often as Python
# does by itself was a fourth of the time of such a test.
gc.set_threshold(50_000, 20, 10)

# A run that a shell put into the background has been told to ignore interrupts, and so would all
# programs be that tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
"""The moment at which the tests stand still."""
LONGEST_NAME = 100
"""How much of a parameter may stand in the name of a test."""


MEMORY = Path("/dev/shm")
ROOM = 4_000_000_000
"""Bytes that are to be free there; a run takes a fourth of it."""


def pytest_configure() -> None:
    """Have what tests write in memory where that has room and may be run, as on most Linux.

    On a disk that others use as well, a store is mostly waited for.
    """
    with suppress(OSError):
        found = os.statvfs(MEMORY)
        runs = not found.f_flag & getattr(os, "ST_NOEXEC", 0)
        if runs and found.f_bavail * found.f_frsize > ROOM and os.access(MEMORY, os.W_OK):
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a long text by its beginning: a test had a name of sixty million letters."""
    if isinstance(val, str | bytes) and len(val) > LONGEST_NAME:
        return f"{val[:LONGEST_NAME]!r}..."
    return None


def pytest_collection_finish() -> None:
    """Look for no garbage among what lives as long as the run: tests, and what is imported."""
    gc.freeze()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Empty homes, one after the other."""
    # In a folder of their own: pytest looks through all that lie beside a new one for its number.
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def _no_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the profile of whoever runs it."""
    home = next(homes)
    home.mkdir()
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name in ("NEWSREADER_CONFIG", "NEWSREADER_DATA_DIR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    # And from the terminal that it runs in.
    for name in ("KONSOLE_VERSION", "XTERM_VERSION", "MLTERM", "KITTY_WINDOW_ID"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture(scope="session")
def newspaper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Paths]:
    """A profile that has read the sample newspaper, shared by a whole run: copy it to write."""
    folder = tmp_path_factory.mktemp("newspaper")
    paths = Paths(folder / "config.toml", folder / "data")
    with SampleServer(NOW) as server:
        write_new(paths.config, server.subscriptions)
        with Reader.open(paths, now=lambda: NOW, zone=UTC) as reader:
            with reader.refresh(force=True) as events:
                ending = list(events)[-1]
            assert isinstance(ending, Finished)
            assert not ending.failed, ending
        yield paths


@pytest.fixture
def paths(newspaper: Paths, tmp_path: Path) -> Paths:
    """A profile of one's own that has read the sample newspaper."""
    folder = tmp_path / "profile"
    shutil.copytree(newspaper.config.parent, folder)
    return Paths(folder / "config.toml", folder / "data")


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store without feeds: to copy it takes a tenth of what it takes to make one."""
    path = tmp_path_factory.mktemp("store") / "newsreader.db"
    Store.open(path).close()
    return path


@pytest.fixture
def loaded_children() -> Iterator[None]:
    """Have child processes start out of one that has loaded what they need."""
    with children.loaded_children():
        yield
