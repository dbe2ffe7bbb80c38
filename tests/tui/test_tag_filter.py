"""The tag filter on the main screen: from section to section, and tags that are folded away."""

from newsreader.tui.widgets.filter_lines import MOST_TAGS
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.makers import headline


def reader_of(tags: int) -> FakeReader:
    reader = fake_reader()
    reader.rows = {at: headline(at, tags=(f"Tag {at:02}",)) for at in range(1, tags + 1)}
    return reader


def label(desk: Desk) -> str:
    line = desk.screen.tag_filter.list.line
    return line.label if line is not None else ""


async def test_a_key_goes_to_the_next_section_and_back() -> None:
    async with running(reader_of(3)) as desk:
        await desk.until(lambda: len(desk.screen.tag_filter.list.lines) > 12)
        await desk.press("t", "}")
        assert label(desk).startswith("Tag ")
        await desk.press("}")
        feeds = desk.screen.parts.listing.feeds
        assert label(desk) == feeds[0].title
        await desk.press("}", "down", "{", "ctrl+up")
        assert label(desk).startswith("Tag ")
        await desk.press("ctrl+down", "enter")
        await desk.until(lambda: f"Unread ▸ {feeds[0].title}" in desk.header)


async def test_tags_that_are_folded_away_are_shown_by_their_line() -> None:
    async with running(reader_of(40)) as desk:
        tags = desk.screen.tag_filter.list

        def labels() -> list[str]:
            return [one.label for one in tags.lines if one.selectable]

        more = f"… {40 - MOST_TAGS} more tags"
        await desk.until(lambda: more in labels())
        await desk.press("t", "}")
        await desk.press(*["down"] * MOST_TAGS)
        assert label(desk) == more
        await desk.press("enter")
        assert more not in labels()
        assert label(desk).startswith("Tag ")  # the first of those that were folded away
        assert tags.has_focus
        for _ in range(40 - MOST_TAGS):
            await desk.press("down")
        assert label(desk) == "… fewer tags"
        row = tags.lines.index(tags.line) - tags.scroll_offset.y if tags.line else 0
        await desk.pilot.click(tags, offset=(4, row))
        await desk.until(lambda: more in labels())
        assert label(desk) == more
        # What is folded away is found by its letters all the same, and the selection stays on it.
        await desk.press("/", *"tag39", "escape")
        await desk.until(lambda: label(desk) == "Tag 39")
        await desk.press("/", *"tag38", "-")
        await desk.until(lambda: "− Tag 38" in desk.header)
        assert label(desk) == "Tag 38"
        await desk.press("/", *"tag40", "enter")
        await desk.until(lambda: "Unread ▸ Tag 40" in desk.header)


async def test_a_name_is_typed_as_it_is_written_and_marks_nothing() -> None:
    reader = fake_reader()
    reader.rows[3] = headline(3, tags=("Accidents",))
    async with running(reader) as desk:
        await desk.shows(1)
        before = desk.header
        await desk.press("t", *"Acc")
        await desk.until(lambda: desk.screen.tag_filter.list.typed == "Acc")
        assert desk.header == before
        assert "Marked" not in desk.status


def foot(desk: Desk) -> str:
    return str(desk.screen.status.render())


async def test_the_foot_names_only_keys_that_do_something_there() -> None:
    async with running(reader_of(3)) as desk:
        await desk.shows(1)
        assert all(one in foot(desk) for one in ("Enter open", "Space read on"))
        await desk.press("t")
        await desk.until(lambda: "Enter show · } section" in foot(desk))  # a view
        await desk.press("}")
        await desk.until(lambda: "Space add · - exclude · } section" in foot(desk))  # a tag
        await desk.press("}")
        await desk.until(lambda: foot(desk).strip().startswith("Enter show · Space add · ? help"))
        await desk.press(*"zzz")
        await desk.until(lambda: foot(desk).strip() == "? help")
        await desk.press("escape", "/", *"tag")
        await desk.until(
            lambda: foot(desk).strip().startswith("Enter show · Space add · - exclude")
        )
        await desk.until(lambda: "} section" not in foot(desk))  # no feed has these letters
        await desk.press("escape", "right", "3")
        await desk.until(lambda: "Enter open" not in foot(desk) and "/ search" in foot(desk))
        assert "Space" not in foot(desk)
        await desk.press("tab")
        await desk.until(lambda: desk.screen.article.has_focus)
        assert "/ find" not in foot(desk)
        assert "/ search" not in foot(desk)
        await desk.press("/")
        await desk.until(lambda: "There is no article here" in desk.status)


async def test_the_end_of_what_is_typed_is_in_sight_and_that_nothing_has_it() -> None:
    async with running(reader_of(3), size=(120, 40)) as desk:
        await desk.press("t", *"zqxwvutsrqponmlkjihgfedcbaEND")
        tags = desk.screen.tag_filter
        await desk.until(lambda: tags.list.typed is not None and tags.list.typed.endswith("END"))
        assert str(tags.title.render()).rstrip().endswith("fedcbaEND▏")
        said = " ".join(tags.list.render_line(y).text.strip() for y in range(4))
        assert said.strip() == "Nothing has these letters."
