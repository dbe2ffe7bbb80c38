"""What the tests of the screen stand on: nothing that is said goes before it was looked at."""

import pytest


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is said stay until something else is: a busy machine may need longer to look."""
    monkeypatch.setattr("newsreader.tui.screens.desktop.SAID_FOR", 3600.0)
