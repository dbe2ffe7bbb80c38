"""A start shows its list as the first thing, unless that takes long."""

import threading
from array import array
from collections.abc import Collection

import pytest
from textual._compositor import Compositor
from textual.pilot import Pilot

from newsreader.model.query import Query
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.screens.main import MainScreen
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.stage import until


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Of each frame that is made, whether the list was there."""
    frames: list[bool] = []
    render = Compositor.render_update

    def noted(self: Compositor, *rest: object, **named: object) -> object:
        frames.append(isinstance(self.root, MainScreen) and self.root.loaded)
        return render(self, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Compositor, "render_update", noted)
    return frames


def screen_of(pilot: Pilot[str]) -> MainScreen:
    """Return the main screen."""
    screen = pilot.app.screen
    assert isinstance(screen, MainScreen)
    return screen


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """When set the list comes, which takes its time."""
    there, ids = threading.Event(), FakeReader.ids

    def slow(self: FakeReader, query: Query, *, keep: Collection[int] = ()) -> "array[int]":
        there.wait(30)
        return ids(self, query, keep=keep)

    monkeypatch.setattr(FakeReader, "ids", slow)
    return there


async def test_the_first_frame_has_the_list(
    loaded: list[bool], there: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.tui.app._LONGEST_BLANK", 30.0)  # however busy the machine is
    async with NewsreaderApp(fake_reader().door).run_test() as pilot:
        try:
            screen_of(pilot).refresh(layout=True)
            await pilot.pause()
            assert not loaded
        finally:
            there.set()
        await until(pilot, lambda: loaded)
        assert all(loaded)


async def test_where_the_list_takes_long_the_screen_is_shown_without_it(
    loaded: list[bool], there: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.tui.app._LONGEST_BLANK", 0.01)
    async with NewsreaderApp(fake_reader().door).run_test() as pilot:
        try:
            await until(pilot, lambda: loaded)
            assert not any(loaded)
        finally:
            there.set()
        await until(pilot, lambda: loaded[-1] and screen_of(pilot).headlines.selected == 1)
