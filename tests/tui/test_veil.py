"""A start shows its list as the first thing, unless that takes long; or what its keys have done."""

import threading
from array import array
from collections.abc import Collection

import pytest
from textual._compositor import Compositor
from textual.events import Key
from textual.geometry import Region
from textual.pilot import Pilot

from newsreader.model.article import Article
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
        frames.append(isinstance(self.root, MainScreen) and self.root.parts.listing.loaded)
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


class LastScreen:
    """What shows the last screen."""

    painted = whole = True

    def __init__(self) -> None:
        self.modes: list[object] = []

    def hand_over(self) -> bool:
        return True


async def test_on_the_last_screen_a_key_is_seen_to_be_obeyed_before_the_article_is_there(
    there: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, article = threading.Event(), FakeReader.article
    render = Compositor.render_update
    painted: list[list[Region]] = []

    def slow(self: FakeReader, article_id: int) -> Article | None:
        opened.wait(30)
        return article(self, article_id)

    def noted(self: Compositor, *rest: object, **named: object) -> object:
        if self._dirty_regions and isinstance(self.root, MainScreen):
            painted.append([*self._dirty_regions])
        return render(self, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(FakeReader, "article", slow)
    monkeypatch.setattr("newsreader.tui.app._LONGEST_AFTER_KEYS", 30.0)
    monkeypatch.setattr(Compositor, "render_update", noted)
    app = NewsreaderApp(fake_reader().door, LastScreen())
    async with app.run_test(size=(120, 40)) as pilot:
        try:
            main = screen_of(pilot)
            app.post_message(Key("j", "j"))
            await pilot.pause()
            assert not painted
            there.set()
            await until(pilot, lambda: main.headlines.selected == 2 and painted)
            regions = {region for each in painted for region in each}
            assert any(region.overlaps(main.headlines.region) for region in regions)
            # What stands there of the last screen stays.
            for pane in (main.article, main.tag_filter, main.header):
                assert not any(region.overlaps(pane.region) for region in regions)
        finally:
            there.set()
            opened.set()
        await until(pilot, lambda: any(main.size.region in each for each in painted))
