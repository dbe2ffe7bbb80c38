"""The first list is asked for before there is a screen, and asked for anew where it has changed."""

import pytest

from newsreader.errors import StoreError
from newsreader.model.article import Flag
from newsreader.model.query import View
from newsreader.model.session import Session
from newsreader.tui.ahead import Ahead
from newsreader.tui.app import NewsreaderApp
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.stage import desk_of, until


async def test_the_screen_takes_the_list_that_was_asked_for_ahead() -> None:
    reader = fake_reader()
    with Ahead(reader.door) as ahead:
        assert ahead.answer(reader.query(Session())) is not None
        del reader.rows[30]  # which nobody is told of
        async with NewsreaderApp(reader.door, ahead=ahead).run_test() as pilot:
            await until(pilot, lambda: desk_of(pilot).parts.listing.loaded)
            assert list(desk_of(pilot).headlines.ids) == list(range(1, 31))


async def test_the_screen_asks_itself_where_somebody_has_written_since() -> None:
    reader = fake_reader()
    with Ahead(reader.door) as ahead:
        assert ahead.answer(reader.query(Session())) is not None
        del reader.rows[1]
        reader.revised += 1
        async with NewsreaderApp(reader.door, ahead=ahead).run_test() as pilot:
            await until(pilot, lambda: desk_of(pilot).parts.listing.loaded)
            assert list(desk_of(pilot).headlines.ids) == list(range(2, 31))


def test_what_was_read_last_time_is_in_the_list() -> None:
    reader = fake_reader()
    reader.mark([3, 4], Flag.READ, True)
    reader.kept = Session(article_id=3)
    with Ahead(reader.door) as ahead:
        found = ahead.answer(reader.query(reader.kept))
    assert found is not None
    assert list(found.ids) == [one for one in range(1, 31) if one != 4]


def test_there_is_no_answer_to_another_question_nor_to_a_search(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = fake_reader()
    with Ahead(reader.door) as ahead:
        assert ahead.answer(reader.query(Session(view=View.ALL))) is None
    reader.kept = Session(text="storm")
    with Ahead(reader.door) as ahead:
        assert ahead.answer(reader.query(reader.kept)) is None
    reader.kept = Session()

    def broken(self: FakeReader) -> int:
        raise StoreError("damaged")

    monkeypatch.setattr(FakeReader, "revision", broken)
    with Ahead(reader.door) as ahead:
        assert ahead.answer(reader.query(reader.kept)) is None
