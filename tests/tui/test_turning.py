"""Names that are read from the right are in the order of the eye: in panes, bars and dialogs."""

from datetime import UTC

import pytest
from textual.app import ComposeResult

from newsreader.model.feed import Feed
from newsreader.model.query import Counts, TagCount, View
from newsreader.model.session import Session
from newsreader.tui.palette import Command
from newsreader.tui.screens.sheet import Sheet
from newsreader.tui.themed import ThemedApp
from newsreader.tui.turning import quoted, turned
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.feed_row import FeedRow, Look
from newsreader.tui.widgets.page_text import PageText
from newsreader.tui.widgets.tag_list import TagList
from newsreader.typeset.sheet import Tone, folded
from tests.tui.makers import NOW

READ = "العربية"
SEEN = "\ufe94\ufef4\ufe91\ufeae\ufecc\ufedf\ufe8d"
"""The same from its last letter on, each in the form that it has beside the others."""
COUNTS = Counts({View.UNREAD: 2}, (TagCount(READ, READ, 2, 2),), {})


class Panes(ThemedApp[None]):
    def compose(self) -> ComposeResult:
        yield Bar()
        yield TagList()


def test_only_what_is_read_from_the_right_is_turned() -> None:
    assert turned("world") == "world"
    assert turned(READ) == SEEN


@pytest.mark.parametrize(("visual", "painted"), [(True, SEEN), (False, READ)])
async def test_a_tag_is_turned_where_the_terminal_does_not(visual: bool, painted: str) -> None:
    async with Panes().run_test(size=(40, 20)) as pilot:
        bar, tags = pilot.app.query_one(Bar), pilot.app.query_one(TagList)
        bar.visual = tags.visual = visual
        bar.left = words("Unread ▸ ", READ)
        tags.show(COUNTS, (), Session())
        await pilot.pause()
        assert painted in bar.render().plain
        rows = [tags.render_line(y).text for y in range(20)]
        row = next(row for row in rows if painted in row)
        assert row.rstrip().endswith("2")


class Dialog(Sheet[None]):
    def compose(self) -> ComposeResult:
        yield Bar()
        yield PageText()

    def on_mount(self) -> None:
        self.query_one(Bar).left = words(READ)
        self.query_one(PageText).show(lambda width: tuple(folded(READ, Tone.STRONG, width)))


@pytest.mark.parametrize(("visual", "painted"), [(True, SEEN), (False, READ)])
async def test_dialogs_turn_names_where_the_terminal_does_not(visual: bool, painted: str) -> None:
    app = Panes()
    app.visual = visual
    async with app.run_test(size=(40, 20)) as pilot:
        dialog = Dialog()
        await app.push_screen(dialog)
        await pilot.pause()
        assert painted in dialog.query_one(Bar).render().plain
        assert dialog.query_one(PageText).render().plain == painted
    feed = Feed(id=1, url="https://sample.example/feed", title=READ)
    row = FeedRow(feed, Look(NOW, UTC, visual), asking=False)
    assert row.line(60).plain.split()[0] == painted
    command = Command(f"Feed: {READ}", "2 unread", lambda: None)
    assert command.shown(60, visual=visual).plain == f"Feed: {painted}   2 unread"


def test_what_a_sentence_quotes_is_turned_alone() -> None:
    parts = quoted(f"“{READ}” 1/1")
    assert parts == ("“", READ, "” 1/1")
    assert "".join(map(turned, parts)) == f"“{SEEN}” 1/1"
    assert quoted("no words") == ("no words",)
