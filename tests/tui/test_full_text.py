"""Full texts on the screen: asked for when an article is opened, shown, and back with a key."""

import threading
import time
from dataclasses import replace

import pytest

from newsreader.model.article import Article, Place
from newsreader.model.document import Document, Paragraph
from newsreader.model.page import TextSource
from newsreader.model.progress import FeedDone, Finished, Started
from newsreader.model.span import Span
from newsreader.model.unreached import Unreached
from newsreader.tui.page_desk import PageDesk
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import FakeReader, fake_reader, full_page


def state(desk: Desk) -> str:
    return "".join(text for text, *_ in desk.screen.article_title.right)


def text(desk: Desk) -> str:
    page = desk.screen.article.page
    return "" if page is None else "\n".join(line.text for line in page.lines)


async def asked(desk: Desk, reader: FakeReader, *ids: int) -> None:
    await desk.until(lambda: [one for one, _ in reader.page_asked] == list(ids))


async def test_the_page_of_a_teaser_is_fetched_when_it_is_opened_and_not_before() -> None:
    reader = fake_reader()
    reader.teasers = {1, 2, 3}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("j")
        await desk.shows(2)
        assert reader.page_asked == []
        await desk.press("enter")
        await asked(desk, reader, 2)
        await desk.until(lambda: state(desk) == "fetching full text …")
        reader.page_asked[0][1](full_page())
        await desk.until(lambda: "Whole of 2" in text(desk))
        assert state(desk) == "full text"


async def test_a_teaser_whose_full_text_is_on_its_way_is_not_passed_over_by_reading_on() -> None:
    reader = fake_reader()
    reader.teasers = {1, 2}
    async with running(reader, (120, 60)) as desk:
        await desk.shows(1)
        await desk.press("enter")
        await asked(desk, reader, 1)
        await desk.until(lambda: state(desk) == "fetching full text …")
        await desk.press("space")
        await desk.until(lambda: "Space goes on without it" in desk.status)
        await desk.press("space")
        await desk.shows(2)
        await asked(desk, reader, 1, 2)
        reader.page_asked[1][1](full_page())
        await desk.until(lambda: "Whole of 2" in text(desk))
        await desk.press("space")
        await desk.shows(3)


async def test_an_article_does_not_wait_for_the_page_of_one_that_was_left() -> None:
    reader = fake_reader()
    reader.teasers = {1, 2, 3}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("enter")
        await asked(desk, reader, 1)
        await desk.press("J")
        await asked(desk, reader, 1, 2)
        assert reader.pages_let_be == [1]
        # It is fetched when it is opened once more; what was asked for just now is not let be.
        await desk.press("X", "K")
        await asked(desk, reader, 1, 2, 1)
        reader.page_asked[2][1](full_page())
        await desk.until(lambda: "Whole of 1" in text(desk))
        assert reader.pages_let_be == [1]


def test_a_page_is_let_be_while_another_thread_may_tell_of_it() -> None:
    reader = fake_reader()
    desk = PageDesk(reader, lambda _message: None)  # type: ignore[arg-type]
    first, second = (article for one in (1, 2) if (article := reader.article(one)) is not None)
    desk.fetch(first, asked=False)
    deadline = time.monotonic() + 20
    while not desk._under_way[1].let_be:
        assert time.monotonic() < deadline
    others: list[bool] = []

    def let_be() -> None:
        # What has just failed is told of from here, and waits for the desk.
        other = threading.Thread(target=lambda: others.append(desk._is_asked(1)), daemon=True)
        other.start()
        other.join(20)

    desk._under_way[1].let_be = let_be
    desk.fetch(second, asked=False)
    assert others == [False]
    desk.close()


async def test_one_key_goes_back_and_forth_between_the_texts() -> None:
    reader = fake_reader()
    reader.pages[1] = full_page()
    async with running(reader) as desk:
        await desk.until(lambda: "Whole of 1" in text(desk))
        await desk.press("x")
        await desk.until(lambda: "Body of 1" in text(desk))
        assert (state(desk), reader.sources[1]) == ("feed text", TextSource.FEED)
        await desk.press("x")
        await desk.until(lambda: "Whole of 1" in text(desk))
        assert reader.page_asked == []


async def test_the_key_fetches_a_page_that_nobody_wanted_yet() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.until(lambda: state(desk) == "feed text")
        await desk.press("x", "x")
        await asked(desk, reader, 1)
        reader.page_asked[0][1](full_page("the page answers 404"))
        await desk.until(lambda: "Full text failed: the page answers 404" in text(desk))
        assert state(desk) == "feed text"
        assert "No full text: the page answers 404" in desk.status
        assert "Body of 1" in text(desk)
        await desk.press("x")
        await asked(desk, reader, 1, 1)


async def test_the_key_has_a_page_asked_for_in_earnest_that_was_not_to_be_had_by_itself() -> None:
    reader = fake_reader()
    reader.teasers = {1}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("enter")
        await asked(desk, reader, 1)
        await desk.press("x")
        await desk.until(lambda: "Fetching the full text" in desk.status)
        reader.page_asked[0][1](full_page(Unreached("not asked, for its server fails: it is away")))
        await asked(desk, reader, 1, 1)
        assert "No full text" not in desk.status
        reader.page_asked[1][1](full_page(Unreached("the server refused the connection")))
        await desk.until(lambda: "No full text: the server refused" in desk.status)
        assert reader.insisted == [False, True]


@pytest.mark.parametrize("outcome", ["the page answers 500", ""])
async def test_new_rules_of_a_site_are_used_for_the_page_that_is_shown(outcome: str) -> None:
    reader = fake_reader()
    reader.pages[1] = full_page()
    async with running(reader) as desk:
        await desk.press("enter")
        await desk.until(lambda: "Whole of 1" in text(desk))
        assert reader.page_asked == []
        reader.rules, reader.changed = "new", True
        desk.screen.parts.desk.watch(desk.screen.session)
        await asked(desk, reader, 1)
        await desk.until(lambda: state(desk) == "fetching full text …")
        assert "Whole of 1" in text(desk)  # the old one, until the new one has come
        reader.words = 7
        reader.page_asked[0][1](replace(full_page(outcome), rules="" if outcome else "new"))
        await desk.until(lambda: state(desk) != "fetching full text …")
        if outcome:
            told = "The full text stays as it was: the page answers 500"
            await desk.until(lambda: told in desk.status)
        await desk.until(lambda: state(desk) == "full text" and "Whole of 1" in text(desk))


def rules_of(desk: Desk) -> str | None:
    """By which rules the text that is shown was made of its page."""
    shown = desk.screen.parts.texts.shown
    return shown.page.rules if shown is not None and shown.page is not None else None


@pytest.mark.parametrize("source", list(TextSource))
async def test_the_key_uses_new_rules_of_a_site_too(source: TextSource) -> None:
    reader = fake_reader()
    reader.pages[1], reader.rules, reader.sources[1] = full_page(), "new", source
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.until(lambda: state(desk) == source.value)
        await desk.press("x")
        await asked(desk, reader, 1)
        assert "by the site's new rules" in desk.status
        reader.page_asked[0][1](replace(full_page(), rules="new"))
        await desk.until(lambda: state(desk) == "full text" and rules_of(desk) == "new")
        await desk.press("x")
        await desk.until(lambda: state(desk) == "feed text")
        assert len(reader.page_asked) == 1


async def test_why_a_page_did_not_come_is_not_said_of_the_next_article() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("x")
        await asked(desk, reader, 1)
        reader.page_asked[0][1](full_page("the page answers 404"))
        await desk.until(lambda: "No full text: the page answers 404" in desk.status)
        await desk.press("j")
        await desk.shows(2)
        assert "404" not in desk.status


@pytest.mark.parametrize("outcome", ["the page answers 500", ""])
async def test_what_the_page_says_of_a_failure_gives_way_to_the_next_try(outcome: str) -> None:
    reader = fake_reader(panes=2)
    reason = "the page answers 403 Forbidden: its server lets no programs in, whoever asks"
    reader.pages[1] = full_page(reason)
    async with running(reader, size=(80, 24)) as desk:
        await desk.shows(1)
        await desk.press("enter")
        await desk.until(lambda: "Full text failed: the page answers 403" in text(desk))
        before = text(desk).splitlines()
        await desk.press("x")
        await asked(desk, reader, 1)
        await desk.until(lambda: "Fetching the full text once more …" in text(desk))
        assert "Full text failed" not in text(desk)
        during = text(desk).splitlines()
        first = next(at for at, line in enumerate(before) if line.startswith("Full text failed"))
        body = next(at for at, line in enumerate(before) if line.startswith("Body of 1"))
        assert during[:first] == before[:first]
        assert during[body:] == before[body:]
        reader.page_asked[0][1](full_page(outcome))
        told = f"Full text failed: {outcome}" if outcome else "Whole of 1"
        await desk.until(lambda: told in text(desk))
        assert "Fetching" not in text(desk)


async def test_that_a_full_text_failed_is_on_the_last_picture_too() -> None:
    reader = fake_reader()
    reader.pages[1] = full_page("the page answers 404")
    async with running(reader) as desk:
        await desk.until(lambda: "Full text failed: the page answers 404" in text(desk))
        desk.screen.calm()
        assert state(desk) == "feed text"
        assert "Full text failed: the page answers 404" in text(desk)


async def test_a_page_that_comes_late_is_not_shown_under_another_article() -> None:
    reader = fake_reader()
    reader.teasers = {1}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("enter")
        await asked(desk, reader, 1)
        await desk.press("J")
        await desk.shows(2)
        reader.page_asked[0][1](full_page())
        await desk.until(lambda: 1 in reader.pages)
        await desk.until(lambda: not desk.screen.parts.texts.page_desk.is_under_way(1))
        assert desk.screen.article.article_id == 2
        assert "Body of 2" in text(desk)
        await desk.press("K")
        await desk.until(lambda: "Whole of 1" in text(desk))


async def test_a_text_that_comes_while_another_is_read_begins_at_its_body() -> None:
    reader = fake_reader()
    reader.words = 3000
    reader.teasers = {1}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("enter", "G")
        await asked(desk, reader, 1)
        await desk.until(lambda: desk.screen.article.place.block > 0)
        reader.page_asked[0][1](full_page())
        await desk.until(lambda: "Whole of 1" in text(desk))
        place = desk.screen.article.place
        assert (place.block, place.offset) != (0, 0)
        assert place == Place(place.block, 0)


async def test_back_and_forth_the_same_line_is_at_the_top_and_the_same_words_are_in_sight(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = fake_reader()
    reader.pages[1] = full_page()

    def document(article: Article) -> Document:
        full = article.source is TextSource.FULL
        names = [f"Part {n}" for n in range(20) if full or n in parts]
        return Document(tuple(Paragraph((Span(f"{name} {'word ' * 60}"),)) for name in names))

    monkeypatch.setattr(reader, "document", document)
    parts = range(1, 20, 2)
    async with running(reader) as desk:
        await desk.press("enter")
        view = desk.screen.article

        def top() -> str:
            return view.render_line(0).text.strip()

        async def turn(source: str) -> None:
            await desk.press("x")
            await desk.until(lambda: state(desk) == source)

        await desk.until(lambda: "Part 19" in text(desk))
        for down in (9, 1, 1):  # one of these leaves a blank line at the top
            await desk.press(*["pagedown"] * 2, *["j"] * down)
            before = top(), view.scroll_offset.y
            words = [view.render_line(y).text for y in range(view.size.height)]
            odd = next(y for y, line in enumerate(words) if "Part" in line)
            await turn("feed text")
            shown = [view.render_line(y).text for y in range(view.size.height)]
            named = [line.split()[1] for line in words if "Part" in line]
            kept = next(name for name in named if int(name) % 2)
            assert any(f"Part {kept} " in line for line in shown), (odd, words, shown)
            await turn("full text")
            assert (top(), view.scroll_offset.y) == before
        parts = range(1, 2)  # all of it is in sight at once
        await turn("feed text")
        await turn("full text")
        assert (top(), view.scroll_offset.y) == before


async def test_what_is_in_sight_is_fetched_ahead_only_where_that_is_wanted() -> None:
    reader = fake_reader(prefetch=True)
    reader.teasers = {2, 3, 30}
    async with running(reader) as desk:
        await desk.shows(1)
        await asked(desk, reader, 2, 3)
        in_sight = set(desk.screen.headlines.in_sight)
        assert {2, 3} <= in_sight
        assert 30 not in in_sight
        assert reader.pages_ahead == [True, True]
        # One that is opened meanwhile is not fetched twice, and has its server to itself.
        await desk.press("j")
        await desk.shows(2)
        await desk.press("enter")
        await desk.until(lambda: reader.pages_let_be == [3])
        assert [number for number, _ in reader.page_asked].count(2) == 1


async def test_a_failure_that_nobody_asked_for_is_told_once_and_in_its_place() -> None:
    reader = fake_reader(panes=2)
    reader.teasers = {1}
    reason = "the page answers 403 Forbidden: its server lets no programs in"
    async with running(reader, size=(80, 24)) as desk:
        await desk.shows(1)
        await desk.press("enter")
        await asked(desk, reader, 1)
        await desk.until(lambda: "fetching full text" in str(desk.screen.article_title.render()))
        await desk.press("z")
        await desk.until(lambda: desk.status == "Fetching the full text …")
        reader.page_asked[0][1](full_page(reason))
        await desk.until(lambda: "Full text failed: the page" in text(desk))
        await desk.until(lambda: not desk.screen.status.display)
        await desk.press("z")
        title = desk.screen.article_title
        await desk.until(lambda: str(title.render()).rstrip().endswith("feed text"))
        assert "403" not in desk.status


async def test_in_the_focus_mode_a_line_says_that_the_full_text_is_on_its_way() -> None:
    reader = fake_reader()
    reader.teasers = {1}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("z")
        await asked(desk, reader, 1)
        await desk.until(lambda: desk.status == "Fetching the full text …")
        assert desk.screen.has_class("-saying")
        reader.page_asked[0][1](full_page())
        await desk.until(lambda: "Whole of 1" in text(desk))
        await desk.until(lambda: not desk.screen.has_class("-saying"))


async def test_in_the_focus_mode_the_line_of_the_search_is_not_covered() -> None:
    reader = fake_reader()
    reader.teasers = {1}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("z")
        await asked(desk, reader, 1)
        await desk.until(lambda: desk.screen.has_class("-saying"))
        desk.screen.action_search()
        await desk.until(lambda: desk.screen.search_line.input.has_focus)
        await desk.until(lambda: not desk.screen.has_class("-saying"))


async def test_a_key_fetches_the_full_text_anew() -> None:
    reader = fake_reader()
    reader.pages[1] = full_page()
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.until(lambda: state(desk) == "full text")
        await desk.press("X")
        await asked(desk, reader, 1)
        assert reader.insisted == [True]
        assert "Fetching the full text anew" in desk.status
        reader.page_asked[0][1](full_page())
        await desk.until(lambda: state(desk) == "full text")
        reader.pages[1] = replace(full_page(), outdated=True)
        await desk.press("j")
        await desk.shows(2)
        await desk.press("k")
        await desk.until(lambda: state(desk) == "older full text")


async def test_an_article_that_has_changed_is_shown_so_but_not_under_the_eyes_of_its_reader() -> (
    None
):
    reader = fake_reader()
    reader.events = (Started(1), FeedDone(2, "Wire", updated=1), Finished(1, 0, 0))
    async with running(reader) as desk:
        await desk.shows(1)
        feed = reader.rows[1].feed_id
        reader.events = (Started(1), FeedDone(feed, "Wire", updated=1), Finished(1, 0, 0))

        async def changed(title: str) -> None:
            reader.rows[1] = replace(reader.rows[1], title=title)
            await desk.press("r")
            await desk.until(lambda: "Nothing new, 1 updated from Wire" in desk.status)

        # At its top nobody has begun.
        await changed("Corrected once")
        await desk.until(lambda: "Corrected once" in text(desk))
        await desk.press("enter", "j", "j")
        await desk.until(lambda: desk.screen.article.place != Place())
        desk.screen.parts.speaker.hush()
        await changed("Corrected twice")
        await desk.until(lambda: state(desk) == "changed: Enter shows it")
        assert "Corrected twice" not in text(desk)
        await desk.press("h", "enter")
        await desk.until(lambda: "Corrected twice" in text(desk))
        await desk.until(lambda: state(desk) == "feed text")


async def test_what_was_said_of_a_full_text_goes_when_it_goes_otherwise() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("x")
        await desk.until(lambda: "Fetching the full text" in desk.status)
        await asked(desk, reader, 1)
        reader.page_asked[0][1](full_page())
        await desk.until(lambda: state(desk) == "full text")
        assert "Fetching" not in desk.status
        await desk.press("X")
        await asked(desk, reader, 1, 1)
        reader.page_asked[1][1](full_page("the page answers 500"))
        await desk.until(lambda: "stays as it was" in desk.status)
        await desk.press("x")
        assert "stays as it was" not in desk.status


@pytest.mark.parametrize(("size", "beside"), [((120, 20), True), ((80, 24), False)])
async def test_the_focus_mode_says_which_text_it_is_and_takes_no_line_for_it(
    size: tuple[int, int], beside: bool
) -> None:
    reader = fake_reader(panes=2)
    reader.pages[1] = full_page()
    async with running(reader, size) as desk:
        await desk.shows(1)
        await desk.press("z")
        aside = desk.screen.aside
        await desk.until(lambda: desk.screen.article.size.width == size[0])
        await desk.until(lambda: bool(aside.region) is beside)
        assert not desk.screen.has_class("-saying")
        await desk.press("x")
        if beside:
            await desk.until(lambda: "feed text" in str(aside.render()))
            left = desk.screen.article.render_line(0).text[aside.region.x :]
            assert not left.strip()
        else:
            await desk.until(lambda: desk.status == "This is the feed text")
        assert desk.screen.has_class("-saying") is not beside


async def test_the_focus_mode_does_not_say_in_two_places_which_text_it_is() -> None:
    reader = fake_reader(panes=2)
    reader.pages[1] = full_page()
    async with running(reader, (80, 24)) as desk:
        await desk.shows(1)
        await desk.press("z")
        await desk.until(lambda: desk.screen.article.size.width == 80)
        await desk.press("x")
        await desk.until(lambda: desk.status == "This is the feed text")
        await desk.pilot.resize_terminal(120, 24)
        await desk.until(lambda: "feed text" in str(desk.screen.aside.render()))
        await desk.until(lambda: bool(desk.screen.aside.region))
        await desk.until(lambda: not desk.screen.has_class("-saying"))
