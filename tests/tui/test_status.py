"""The words of the status line and the lines they stand on."""

from datetime import timedelta

import pytest
from rich.cells import cell_len
from textual.app import ComposeResult

from newsreader.model.progress import FeedDone, FeedStarted, Finished, Indexing, Started
from newsreader.tui.key import Scope
from newsreader.tui.keys import key_table
from newsreader.tui.themed import ThemedApp
from newsreader.tui.widgets.bar import Bar, Piece, Words, words
from newsreader.tui.widgets.status import BAR_CELLS, Tally, ago, hints, meter, outcome, progress
from newsreader.typeset.feed_words import since_words
from tests.tui.makers import NOW


def told(pieces: Words) -> str:
    return "".join(text for text, *_ in pieces)


def test_a_refresh_as_words() -> None:
    tally = Tally(running=True)
    assert told(progress(tally, "d")) == "⟳ checking the feeds …"
    tally.take(Started(1000))
    tally.take(FeedStarted(1))
    for at in range(212):
        tally.take(FeedDone(at, "x", new=1, error="404" if at < 3 else ""))
    bar = told(meter(212, 1000))
    assert told(progress(tally, "d")) == f"⟳ 212/1,000 feeds {bar}  3 failed (d: why)"
    tally.take(Indexing(3200))
    assert told(progress(tally, "d")) == "⟳ 212 new  indexing 3,200 for search …"
    tally.take(Finished(1000, 4, 41))
    assert not tally.running
    assert told(outcome(tally, "d")) == "41 new · 996 feeds checked  4 failed (d: why)"


def test_other_ends_of_a_refresh() -> None:
    one = Tally(feeds=1, last="Coast Wire")
    assert told(outcome(one, "d")) == "Nothing new from Coast Wire"
    one.failed = 1
    assert told(outcome(one, "d")) == "Coast Wire failed (d: why)"
    none = Tally(feeds=2, failed=2, last="Coast Wire")
    assert told(outcome(none, "d")) == "Nothing new  2 failed (d: why)"
    assert told(outcome(Tally(feeds=2, failed=1), "d")).startswith("Nothing new · 1 feed checked ")
    spared = Tally()
    for event in (Started(2), FeedDone(1, "x", error="429"), FeedDone(2, "y", spared="not asked")):
        spared.take(event)
    assert told(progress(spared, "d")).endswith("  1 left alone  1 failed (d: why)")
    spared.take(Finished(2, 1, 0, spared=1))
    assert told(outcome(spared, "d")) == "Nothing new  1 left alone  1 failed (d: why)"
    alone = Tally(feeds=3, new=1, spared=2)
    assert told(outcome(alone, "d")) == "1 new · 1 feed checked  2 left alone (d: why)"
    assert told(outcome(Tally(error="the store is\x1b busy"), "d")).endswith("the store is busy")


@pytest.mark.parametrize("done", [0, 1, 500, 999, 1000, 2000])
def test_the_meter_keeps_its_width(done: int) -> None:
    assert cell_len(told(meter(done, 1000))) == BAR_CELLS
    assert cell_len(told(meter(done, 0))) == BAR_CELLS


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-(9**9), "at an unknown time"),
        (-660, "at an unknown time"),
        (-60, "just now"),
        (5, "just now"),
        (240, "4 min ago"),
        (7200, "2 h ago"),
        (300_000, "3 days ago"),
    ],
)
def test_how_long_ago(seconds: int, words: str) -> None:
    assert ago(NOW - timedelta(seconds=seconds), NOW) == words
    assert since_words(NOW - timedelta(seconds=seconds), NOW) == words


def test_never_is_never() -> None:
    assert ago(None, NOW) == "never"


def test_hints_follow_the_pane_and_the_keymap() -> None:
    keys = key_table() | {"help": "ctrl+h"}
    assert told(hints(Scope.HEADLINES, keys)) == (
        "Enter open · Space read on · / search · t tags · Ctrl+H help"
    )
    assert (
        told(hints(Scope.TAGS, keys))
        == "Enter show · Space add · - exclude · } section · Ctrl+H help"
    )


class BarApp(ThemedApp[None]):
    def compose(self) -> ComposeResult:
        yield Bar()


@pytest.mark.parametrize(
    ("width", "line"),
    [
        (40, "left side                 one · two"),
        (19, "left side     two"),
        (12, "left side"),
        (8, "left s"),
    ],
)
async def test_the_right_gives_way_to_the_left(width: int, line: str) -> None:
    async with BarApp().run_test(size=(width, 3)) as pilot:
        bar = pilot.app.query_one(Bar)
        bar.left = words("left ", ("side\x07", "$accent"))
        bar.right = words("one · ", "two")
        await pilot.pause()
        shown = bar.render().plain
        assert cell_len(shown) == width - 2 or width < 12
        assert " ".join(shown.split()) == " ".join(line.split()) or width == 8


@pytest.mark.parametrize(
    ("width", "line"),
    [(40, "Follow: 1-9 · Esc leaves · y copies"), (33, "Follow: 1-9 · Esc leaves"), (8, "Follo…")],
)
async def test_what_is_worth_saying_beside_is_said_whole_or_not_at_all(
    width: int, line: str
) -> None:
    async with BarApp().run_test(size=(width, 3)) as pilot:
        bar = pilot.app.query_one(Bar)
        more = [Piece(f" · {part}", whole=True) for part in ("Esc leaves", "y copies")]
        bar.left = words("Follow: 1-9", *more)
        await pilot.pause()
        assert bar.render().plain.rstrip() == line
