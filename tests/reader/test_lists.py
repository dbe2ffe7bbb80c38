"""Lists, sessions and pages through the one door."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from newsreader.clean.html import to_document
from newsreader.errors import QueryError
from newsreader.model.article import Flag
from newsreader.model.document import Document
from newsreader.model.query import HasTag, Published, Query, Sort, View
from newsreader.model.session import Session
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.store.store import Store
from newsreader.typeset.lines import Plates
from newsreader.typeset.plain import to_plain
from tests.conftest import NOW as PRINTED
from tests.reader.conftest import NOW, Open

FULL = Session(
    view=View.STARRED,
    tags=("a", "b c"),
    without=("d",),
    feed_url="https://one.example/feed",
    text='storm -"two words"',
    sort=Sort.READING_TIME,
    article_id=17,
    measure=66,
    panes=2,
    list_share=55,
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# Sessions.


def test_the_first_session_is_the_unread_in_the_order_of_the_config(
    opened: Open, fresh: Paths
) -> None:
    assert opened().session() == Session()
    fresh.config.parent.mkdir()
    fresh.config.write_text('[reader]\nsort = "feed"\n', encoding="utf-8")
    assert opened().session() == Session(sort=Sort.FEED)


def test_a_session_survives_a_restart_whole(opened: Open) -> None:
    reader = opened()
    reader.keep_session(FULL)
    reader.keep_session(FULL)
    reader.close()
    assert opened().session() == FULL


@pytest.mark.parametrize(
    "text",
    [
        *("", "no json", "[]", "null", "7", '{"sort": "newest"', '{"article_id": 1e400}'),
        *('{"view": "sideways"}', '{"tags": "a"}', '{"measure": "wide"}'),
    ],
)
def test_what_is_no_session_is_passed_over(opened: Open, fresh: Paths, text: str) -> None:
    opened().close()
    with Store.open(fresh.store) as store:
        store.remember("session", text)
    assert opened().session() == Session()


def test_a_session_of_a_newer_program_keeps_what_is_understood(opened: Open, fresh: Paths) -> None:
    opened().close()
    with Store.open(fresh.store) as store:
        store.remember("session", '{"view": "later", "story": 9, "text": "storm", "pages": [1]}')
    assert opened().session() == Session(view=View.LATER, text="storm")


# From a session to a query.


def test_a_query_has_all_that_the_session_shows(paths: Paths) -> None:
    with Reader.open(paths, now=lambda: PRINTED, zone=UTC) as reader:
        feed = reader.feeds()[2]
        session = replace(FULL, feed_url=feed.url, text="tag:storm")
        assert reader.query(session) == Query(
            view=View.STARRED,
            tags=("a", "b c"),
            without=("d",),
            feed_id=feed.id,
            text="tag:storm",
            condition=HasTag("storm"),
            sort=Sort.READING_TIME,
        )
        # A feed that has been taken out narrows nothing any more.
        assert reader.query(replace(session, feed_url="https://gone.example/")).feed_id is None
        with pytest.raises(QueryError):
            reader.query(replace(session, text="(open"))


BERLIN = ZoneInfo("Europe/Berlin")
HAVANA = ZoneInfo("America/Havana")
CAIRO = ZoneInfo("Africa/Cairo")


@pytest.mark.parametrize(
    ("zone", "now", "since"),
    [
        (UTC, "2026-03-04 00:00", "2026-03-04 00:00"),
        (BERLIN, "2026-03-03 22:59", "2026-03-02 23:00"),
        (BERLIN, "2026-03-03 23:00", "2026-03-03 23:00"),
        (ZoneInfo("Pacific/Auckland"), "2026-03-04 12:00", "2026-03-04 11:00"),
        (ZoneInfo("America/Los_Angeles"), "2026-03-04 03:00", "2026-03-03 08:00"),
        (ZoneInfo("Asia/Kathmandu"), "2026-03-04 12:00", "2026-03-03 18:15"),
        (timezone(timedelta(hours=-3.5)), "2026-03-04 02:00", "2026-03-03 03:30"),
        # The day on which summer time begins is 23 hours long, and the one on which it ends 25.
        (BERLIN, "2026-03-29 12:00", "2026-03-28 23:00"),
        (BERLIN, "2026-03-29 22:00", "2026-03-29 22:00"),
        (BERLIN, "2026-10-25 12:00", "2026-10-24 22:00"),
        (BERLIN, "2026-10-25 22:59", "2026-10-24 22:00"),
        (BERLIN, "2026-10-25 23:00", "2026-10-25 23:00"),
        # In Cairo that day has no midnight, and in Havana it has two.
        (CAIRO, "2026-04-24 09:00", "2026-04-23 22:00"),
        (HAVANA, "2026-11-01 04:30", "2026-11-01 04:00"),
        (HAVANA, "2026-11-01 05:30", "2026-11-01 04:00"),
        (HAVANA, "2026-11-01 20:00", "2026-11-01 04:00"),
    ],
)
def test_today_begins_at_midnight_where_the_reader_is(
    opened: Open, zone: tzinfo, now: str, since: str
) -> None:
    reader = opened(now=utc(now), zone=zone)
    query = reader.query(Session(view=View.TODAY))
    assert query.since == utc(since)
    # The search agrees with the view.
    searched = reader.parse("since:today")
    assert searched == Published(since=utc(since))


def test_the_view_of_today_holds_what_came_since_midnight(paths: Paths) -> None:
    for hours in (0, -11, 13):
        zone = timezone(timedelta(hours=hours))
        with Reader.open(paths, now=lambda: PRINTED, zone=zone) as reader:
            query = reader.query(Session(view=View.TODAY))
            lines = reader.headlines(reader.ids(query))
            today = PRINTED.astimezone(zone).date()
            assert {line.published.astimezone(zone).date() for line in lines} == {today}
            everything = reader.headlines(reader.ids(Query()))
            assert len(lines) == sum(
                line.published.astimezone(zone).date() == today for line in everything
            )
            assert reader.counts(query).views[View.TODAY] == len(lines)


# Articles and pages.


def test_articles_that_are_gone_are_left_out(paths: Paths) -> None:
    with Reader.open(paths) as reader:
        first, second, *_ = reader.ids(Query())
        assert [line.id for line in reader.headlines([second, 999_999, first])] == [second, first]
        assert [one.headline.id for one in reader.articles([999_999, first])] == [first]
        assert reader.article(999_999) is None
        assert reader.mark([999_999], Flag.READ, True) == 0
        assert reader.undo() is None


def test_the_words_of_pictures_are_there_whether_or_not_they_are_shown(paths: Paths) -> None:
    with Reader.open(paths, now=lambda: PRINTED, zone=UTC) as reader:
        found = [one for one in reader.articles(reader.ids(Query())) if one.picture is not None]
        assert len(found) > 10
        for article in found:
            assert article.picture is not None
            document = reader.document(article)
            for plates in (None, Plates(20)):
                page = to_plain(reader.page(article, document, 72, plates=plates))
                assert article.picture.caption in " ".join(page.split())


def test_a_text_is_shown_without_the_byline_that_the_page_has(paths: Paths) -> None:
    with Reader.open(paths, now=lambda: PRINTED, zone=UTC) as reader:
        article = reader.article(reader.ids(Query())[0])
        assert article is not None
        html = "<p>By A. Person</p><p>The text.</p><p>Share on Facebook | Email</p>"
        told = replace(article, html=html, authors=("A. Person",), page=None)
        assert reader.plain(told, 72).count("A. Person") == 1
        assert "Today" in to_plain(reader.page(told, reader.document(told), 72))
        assert "Today" not in reader.plain(told, 72)
        assert "Facebook" not in reader.plain(told, 72)
        # The byline is part of what the document is made of: without it the text keeps its own.
        assert reader.plain(replace(told, authors=()), 72).count("A. Person") == 1


def test_a_page_has_the_rail_of_other_headlines(paths: Paths) -> None:
    with Reader.open(paths, now=lambda: PRINTED, zone=UTC) as reader:
        first, second, third, *_ = reader.ids(Query())
        article = reader.article(first)
        assert article is not None
        more = reader.headlines([second, third])
        page = to_plain(reader.page(article, reader.document(article), 72, more))
        assert "More news" in page
        assert more[0].title.split()[0] in page.partition("More news")[2]


def test_every_article_of_the_newspaper_is_shown_within_any_width(paths: Paths) -> None:
    with Reader.open(paths, now=lambda: PRINTED, zone=UTC) as reader:
        for article in reader.articles(reader.ids(Query())[::7]):
            for width in (20, 72):
                assert article.headline.title.split()[0][:8] in reader.plain(article, width)
            assert reader.plain_body(article).strip()


def test_marks_are_told_by_their_moment_and_undone_in_turn(paths: Paths) -> None:
    with Reader.open(paths, now=lambda: NOW) as reader:
        first, second, *_ = reader.ids(Query(view=View.UNREAD))
        assert reader.mark([first, second, first], Flag.READ, True) == 2
        assert reader.mark([first], Flag.READ, True) == 0  # nothing changed: no step
        assert reader.mark([second], Flag.STARRED, True) == 1
        steps = [reader.undo(), reader.undo(), reader.undo()]
        assert [step and step.ids for step in steps] == [
            (second,),
            tuple(sorted((first, second))),
            None,
        ]


def test_a_closed_reader_says_so(fresh: Paths, tmp_path: Path) -> None:
    reader = Reader.open(fresh)
    reader.close()
    reader.close()
    with pytest.raises(Exception, match="closed"):
        reader.feeds()


def test_a_document_is_made_once_and_again_when_what_it_is_made_of_changes(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def counted(html: str, base: str, **more: Any) -> Document:
        made.append(html)
        return to_document(html, base, **more)

    monkeypatch.setattr("newsreader.clean.html.to_document", counted)
    with Reader.open(paths, now=lambda: PRINTED, zone=UTC) as reader:
        ids = reader.ids(Query(), limit=12)
        article = next(reader.articles(ids))
        first = reader.document(article)
        assert reader.document(article) is first
        reader.document(replace(article, html=article.html + "<p>More.</p>"))
        assert len(made) == 2
        # Few are kept, however many are read.
        for other in reader.articles(ids):
            reader.document(other)
        again = len(made)
        assert again >= 12
        reader.document(article)
        assert len(made) == again + 1


def test_a_reader_that_starts_its_child_keeps_no_other_waiting(opened: Open) -> None:
    with opened()._starting:
        other = threading.Thread(target=opened().end_errands, daemon=True)
        other.start()
        other.join(30)
        assert not other.is_alive()
