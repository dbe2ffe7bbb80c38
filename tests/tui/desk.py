"""The main screen over a reader in memory: driven by keys, and waited for."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from textual.events import Key
from textual.keys import key_to_character
from textual.pilot import Pilot

from newsreader.tui.app import NewsreaderApp
from newsreader.tui.keys import split_keys
from newsreader.tui.screens.main import MainScreen
from tests.tui.fake_reader import FakeReader

WIDE, MEDIUM, NARROW = (120, 40), (90, 30), (60, 24)


class Desk:
    """The screen under test, and how to wait for it."""

    def __init__(self, reader: FakeReader, app: NewsreaderApp, pilot: Pilot[str]) -> None:
        self.reader = reader
        self.app = app
        self.pilot = pilot

    @property
    def screen(self) -> MainScreen:
        return next(one for one in self.app.screen_stack if isinstance(one, MainScreen))

    async def press(self, *keys: str) -> None:
        # As `Pilot.press`, which waits for the processor to be idle after each key: too slow here.
        for key in keys:
            name = split_keys(key)[0]
            self.app.post_message(Key(name, key_to_character(name)))
            for _ in range(3):
                await self.pilot._wait_for_screen()

    async def until(self, true: Callable[[], object]) -> None:
        # To wait for all widgets costs more than most conditions, so only a true one is worth it.
        await self.pilot._wait_for_screen()
        for _ in range(7000):
            if true():
                await self.pilot._wait_for_screen()
                if true():
                    return
            await asyncio.sleep(0.003)
        raise AssertionError(f"never came true; status: {self.status}, list: {self.shown}")

    async def shows(self, article_id: int) -> None:
        await self.until(lambda: self.screen.article.article_id == article_id)

    @property
    def status(self) -> str:
        return "".join(text for text, *_ in self.screen.status.left)

    @property
    def header(self) -> str:
        bar = self.screen.header
        return "".join(text for text, *_ in (*bar.left, *bar.right))

    @property
    def shown(self) -> list[int]:
        return list(self.screen.headlines.ids)


@asynccontextmanager
async def running(reader: FakeReader, size: tuple[int, int] = WIDE) -> AsyncIterator[Desk]:
    app = NewsreaderApp(reader.door)
    async with app.run_test(size=size) as pilot:
        desk = Desk(reader, app, pilot)
        await desk.until(lambda: desk.screen.parts.listing.loaded)
        yield desk
