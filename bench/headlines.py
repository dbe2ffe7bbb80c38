"""The headline list of any length against Textual's OptionList and DataTable, in one run.

Measured from the call, or the key, until the screen has been written to and is at rest again:
seconds on the clock, in which Textual's wait for the next frame (up to 1/60 s) is contained, and
seconds of the processor, which are what a slow machine would feel.
"""

import argparse
import asyncio
import gc
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from measure import Cost, heading, median, row
from parts.painting import Stage, Watch, warm_up
from textual.widget import Widget
from textual.widgets import DataTable, OptionList
from textual.widgets.option_list import Option

from newsreader.model.article import Headline, Lead
from newsreader.model.pictures import Shown
from newsreader.tui.widgets.headline_list import HeadlineList
from newsreader.tui.widgets.headline_row import ROOM
from newsreader.tui.widgets.headline_thumbs import KEPT

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
SIZE = (80, 40)
BURST = 30


def headline(number: int) -> Headline:
    """Make up a line."""
    return Headline(
        id=number,
        feed_id=number % 300,
        feed=f"Sample Herald {number % 300}",
        title=f"Ministers agree on border talks for the {number}th time in a row",
        url=f"https://news.example/{number}",
        published=NOW - timedelta(minutes=10 * number),
        tags=("border talks", "security"),
        read=number % 3 == 0,
        starred=number % 50 == 0,
        minutes=1 + number % 9,
        lead=Lead(f"https://news.example/{number}.jpg", "https://news.example/feed"),
    )


def fetch(ids: Sequence[int]) -> list[Headline]:
    """Give the lines of a page, as the store would."""
    return list(map(headline, ids))


async def try_out(
    widget: Widget, fill: Callable[[], object], keys: int, key: str = "down"
) -> tuple[Cost, Cost, Cost]:
    """Fill a list, press a key many times, then a burst of it; return what each took to paint.

    Args:
        widget: The list.
        fill: Puts the rows into it.
        keys: How many single presses to take the median of.
        key: The one that goes down a row.
    """
    stage = Stage(widget)
    watch = Watch(stage)
    async with stage.run_test(size=SIZE):
        widget.focus()
        gc.collect()  # whose turn would come during the fill of one list and not of another
        filled = await watch.painted(fill)
        # From here on every press scrolls.
        watch.press(*[key] * SIZE[1])
        pressed = [await watch.key(key) for _ in range(keys)]
        burst = await watch.painted(lambda: watch.press(*[key] * BURST))
    return filled, median(pressed), burst


async def ours(rows: int, keys: int, *, pictured: bool = False) -> tuple[Cost, Cost, Cost]:
    """Try out the headline list.

    Args:
        rows: How many there are.
        keys: How many single presses to take the median of.
        pictured: Whether pictures stand beside the headlines, each of as many colours as it can
            have.
    """
    widget = HeadlineList(fetch, now=lambda: NOW, zone=UTC)
    glyphs = ("▚" * ROOM.columns,) * ROOM.rows
    for number in range(KEPT if pictured else 0):
        colours = bytes((at * 7 + number) % 256 for at in range(ROOM.columns * ROOM.rows * 6))
        widget.thumbs.put(
            f"https://news.example/{number}.jpg", Shown(ROOM, 9, 6, glyphs, colours), 0
        )
    ids = array("q", range(rows))

    def fill() -> None:
        widget.pictured = pictured
        widget.load(ids)

    return await try_out(widget, fill, keys, "j")


async def option_list(rows: int, keys: int) -> tuple[Cost, Cost, Cost]:
    """Try out the OptionList with the same two lines a row."""
    widget = OptionList(markup=False)
    lines = fetch(range(rows))

    def fill() -> None:
        widget.add_options(
            Option(f"{line.title}\n{line.feed} · {line.minutes} min", id=str(line.id))
            for line in lines
        )
        widget.highlighted = 0

    return await try_out(widget, fill, keys)


async def data_table(rows: int, keys: int) -> tuple[Cost, Cost, Cost]:
    """Try out the DataTable with the same words in columns."""
    widget: DataTable[str] = DataTable(cursor_type="row")
    lines = fetch(range(rows))

    def fill() -> None:
        widget.add_columns("Title", "Feed", "Minutes")
        widget.add_rows((line.title, line.feed, str(line.minutes)) for line in lines)

    return await try_out(widget, fill, keys)


async def main() -> None:
    """Try out all three and print what they took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000, help="rows of ours")
    parser.add_argument("--their-rows", type=int, default=2_000, help="rows of Textual's")
    parser.add_argument("--keys", type=int, default=60, help="presses to take the median of")
    told = parser.parse_args()
    await warm_up()
    our = await ours(told.rows, told.keys)
    pictured = await ours(told.rows, told.keys, pictured=True)
    options = await option_list(told.their_rows, told.keys)
    table = await data_table(told.their_rows, told.keys)
    names = ("fill and paint", "down one row to paint", f"{BURST} keys at once to paint")
    for name, other in (("OptionList", options), ("DataTable", table)):
        heading(f"Headline list of {told.rows:,} rows against {name} of {told.their_rows:,}")
        for what, mine, theirs in zip(names, our, other, strict=True):
            row(f"{what}, clock", mine.wall, theirs.wall, name)
            row(f"{what}, processor", mine.cpu, theirs.cpu, name)
        by_row = our[0].cpu / told.rows, other[0].cpu / told.their_rows
        row("fill and paint, processor, a row", *by_row, name)
    heading("The same list with pictures beside the headlines against without")
    for what, mine, theirs in zip(names, pictured, our, strict=True):
        row(f"{what}, clock", mine.wall, theirs.wall, "without")
        row(f"{what}, processor", mine.cpu, theirs.cpu, "without")


if __name__ == "__main__":
    asyncio.run(main())
