"""What every test stands on: no home, no network settings, a fixed zone and clock."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
"""The moment at which the tests stand still."""


@pytest.fixture(autouse=True)
def _no_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the profile of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name in ("NEWSREADER_CONFIG", "NEWSREADER_DATA_DIR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Path]:
    """An empty directory for a profile."""
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder
