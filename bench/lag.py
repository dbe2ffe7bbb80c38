"""How the screen feels while a thousand feeds refresh behind it, against itself at rest.

The whole reader runs without a terminal, and its refresh in its own processes. Somebody presses `j`
again and again. The lag of the event loop is how much later than asked a short sleep ends; a key
takes until the screen has been written with another headline selected.
"""

import argparse
import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from measure import alone, heading, keep_bytecode, row, shown
from parts.loopback import serving
from parts.painting import Watch, warm_up

from newsreader.config.write import write_new
from newsreader.model.feed import Subscription
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.screens.main import MainScreen
from newsreader.tui.widgets.headline_list import HeadlineList

SIZE = (160, 48)
_NAP = 0.005
_BETWEEN = 0.1
"""Seconds between two keys."""


@dataclass(slots=True)
class Feel:
    """What somebody at the screen would notice.

    Attributes:
        lags: Seconds by which the event loop came late.
        keys: Seconds that each key took to be painted.
    """

    lags: list[float] = field(default_factory=list)
    keys: list[float] = field(default_factory=list)

    async def look(self) -> None:
        """Note the lag of the event loop until it is cancelled."""
        while True:
            before = time.perf_counter()
            await asyncio.sleep(_NAP)
            self.lags.append(time.perf_counter() - before - _NAP)


async def press(watch: Watch, headlines: HeadlineList, feel: Feel) -> None:
    """Press `j` once, or `g` at the end, and note how long it took to be painted."""
    ids = headlines.ids
    last = not len(ids) or headlines.selected == ids[-1]
    key, before = ("g" if last else "j"), headlines.selected
    cost = await watch.key(key, lambda: headlines.selected != before)
    feel.keys.append(cost.wall)
    await asyncio.sleep(_BETWEEN)


async def feel_it(paths: Paths, keys: int) -> tuple[Feel, Feel, float]:
    """Return how it feels at rest and during a refresh of all feeds, and how long that took."""
    with Reader.open(paths) as reader:
        app = NewsreaderApp(reader)
        watch = Watch(app)
        async with app.run_test(size=SIZE):
            while not isinstance(app.screen, MainScreen) or not app.screen.headlines.ids:
                await watch.at_rest()
            screen = app.screen
            assert isinstance(screen, MainScreen)
            headlines = screen.query_one(HeadlineList)
            headlines.focus()
            gc.freeze()
            gc.set_threshold(20_000, 10, 20)
            at_rest, refreshing = Feel(), Feel()
            with looking(at_rest):
                for _ in range(keys):
                    await press(watch, headlines, at_rest)
            start = time.perf_counter()
            screen.parts.refreshes.refresh(force=True)
            with looking(refreshing):
                while screen.parts.desk.refreshing:
                    await press(watch, headlines, refreshing)
            return at_rest, refreshing, time.perf_counter() - start


@contextmanager
def looking(feel: Feel) -> Iterator[None]:
    """Look at the event loop within a block."""
    task = asyncio.create_task(feel.look())
    yield
    task.cancel()


def percentile(values: Sequence[float], percent: int) -> float:
    """Return what so many percent of the values do not go beyond."""
    return statistics.quantiles(values, n=100)[percent - 1]


def main() -> None:
    """Serve feeds, open the reader, refresh, print how it felt."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--feeds", type=int, default=1000)
    parser.add_argument("--entries", type=int, default=35, help="articles of a feed")
    parser.add_argument("--size", type=int, default=2100, help="characters of an article")
    parser.add_argument("--keys", type=int, default=30, help="presses at rest")
    told = parser.parse_args()
    keep_bytecode()
    with (
        tempfile.TemporaryDirectory(prefix="newsreader-bench-") as name,
        serving(told.feeds, told.entries, told.size) as addresses,
    ):
        home = Path(name)
        paths = Paths(home / "config.toml", home / "data")
        write_new(paths.config, [Subscription(address) for address in addresses])
        # Refreshed when we say so, and not before.
        told_so = "[reader]\nrefresh_on_start = false\nrefresh = 0\n"
        paths.config.write_text(paths.config.read_text().replace("[reader]\n", told_so, 1))
        with Reader.open(paths) as reader:
            some = [feed.id for feed in reader.feeds()][: max(1, told.feeds // 20)]
            for _ in reader.refresh(only=some):
                pass
        at_rest, busy, seconds = asyncio.run(try_out(paths, told.keys))
    heading(f"The screen while {told.feeds} feeds of {told.entries} articles refresh")
    for percent in (50, 95, 99):
        lag, calm = (percentile(one.lags, percent) for one in (busy, at_rest))
        row(f"lag of the event loop, {percent} % are under", lag, calm, "at rest")
    row("lag of the event loop, longest", max(busy.lags), max(at_rest.lags), "at rest")
    keys, calm = statistics.median(busy.keys), statistics.median(at_rest.keys)
    row("j to paint, median", keys, calm, "at rest")
    row("j to paint, longest", max(busy.keys), max(at_rest.keys), "at rest")
    alone("the refresh took", shown(seconds))
    alone("keys pressed meanwhile", str(len(busy.keys)))


async def try_out(paths: Paths, keys: int) -> tuple[Feel, Feel, float]:
    """Do it once Textual has been loaded."""
    await warm_up()
    return await feel_it(paths, keys)


if __name__ == "__main__":
    main()
