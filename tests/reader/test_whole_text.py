"""Full texts through the door: when a page is wanted, what is kept of it, what is shown."""

import queue
from datetime import timedelta

import pytest

from newsreader.clock import utc_now
from newsreader.errors import PageError
from newsreader.model.article import Article
from newsreader.model.page import Anatomy, FullPage, TextSource
from newsreader.model.progress import Finished
from newsreader.model.query import Query
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.reader.profile import read_profile
from tests.errands.story import PAGE_HTML, PAID
from tests.fetch.server import Server
from tests.reader.conftest import NOW, Open
from tests.reader.teasing import TEASER, begin, feed
from tests.store import makers


def only(reader: Reader) -> Article:
    (article,) = reader.articles(reader.ids(Query()))
    return article


@pytest.mark.parametrize(
    ("text", "options", "wanted"),
    [
        (TEASER, "", True),
        (TEASER, 'full_text = "never"', False),
        (f"<p>{'A whole story. ' * 200}</p>", "", False),
        (f"<p>{'A whole story. ' * 200}</p>", 'full_text = "always"', True),
    ],
)
def test_a_page_is_wanted_where_the_feed_says_so(
    fresh: Paths, opened: Open, server: Server, text: str, options: str, wanted: bool
) -> None:
    reader = begin(fresh, opened, server, text=text, options=options)
    assert reader.wants_page(only(reader)) is wanted
    assert server.asked("/1") == []


def test_where_nothing_can_be_kept_a_full_text_is_shown_all_the_same(
    fresh: Paths, opened: Open, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.serve("/1", PAGE_HTML.encode(), content_type="text/html; charset=utf-8")
    reader = begin(fresh, opened, server)
    monkeypatch.setattr(reader._store._connections, "read_only", True)
    reader.await_page(only(reader))
    assert "Paragraph 11" in reader.plain(only(reader), 60)
    assert not reader.wants_page(only(reader))
    reader.show_source(only(reader).headline.id, TextSource.FEED)
    assert "A teaser" in reader.plain(only(reader), 60)
    reader.show_source(only(reader).headline.id, TextSource.FULL)
    assert only(reader).source is TextSource.FULL
    assert only(opened()).page is None
    assert len(server.asked("/1")) == 1
    # Once something can be kept again, it is.
    reader.show_source(only(reader).headline.id, TextSource.FEED)
    assert reader.look_again()
    for each in (reader, opened()):
        assert (only(each).page is not None, only(each).source) == (True, TextSource.FEED)
    reader.show_source(only(reader).headline.id, TextSource.FULL)
    assert only(reader).source is TextSource.FULL


def test_feeds_that_came_while_nothing_could_be_kept_are_followed_once_it_can(
    fresh: Paths, opened: Open, server: Server
) -> None:
    reader = begin(fresh, opened, server)
    reader._store._connections.read_only = True
    more = server.url("/more")
    fresh.config.write_text(f'{fresh.config.read_text()}\n[[feeds]]\nurl = "{more}"\n')
    reader.settings = read_profile(fresh).settings
    assert reader.look_again()
    assert not reader.read_only
    assert more in [one.url for one in reader.feeds()]


def test_where_nothing_can_be_kept_a_failure_is_told_and_not_asked_for_again(
    fresh: Paths, opened: Open, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = begin(fresh, opened, server)
    monkeypatch.setattr(reader._store._connections, "read_only", True)
    with pytest.raises(PageError, match="404"):
        reader.await_page(only(reader))
    page = only(reader).page
    assert page is not None
    assert "404" in page.error
    assert not reader.wants_page(only(reader))


@pytest.mark.parametrize("text", ["", TEASER])
def test_the_beginning_of_what_is_for_sale_is_shown_where_the_feed_has_no_text(
    fresh: Paths, opened: Open, server: Server, text: str
) -> None:
    server.serve("/1", PAID.encode(), content_type="text/html; charset=utf-8")
    reader = begin(fresh, opened, server, text=text)
    with pytest.raises(PageError, match="behind a paywall: only its beginning is there"):
        reader.await_page(only(reader))
    article = only(opened())
    shown = reader.plain(article, 60)
    assert article.source is TextSource.FEED
    assert article.authors == ("Ada Person",)
    assert "Full text failed: behind a paywall" in " ".join(shown.split())
    assert ("Paragraph 1 of the story" in shown) is not bool(text)
    assert ("Only the beginning" in shown) is not bool(text)
    assert ("A teaser" in shown) is bool(text)


def test_a_page_is_fetched_once_kept_and_shown(fresh: Paths, opened: Open, server: Server) -> None:
    server.serve("/1", PAGE_HTML.encode(), content_type="text/html; charset=utf-8")
    reader = begin(fresh, opened, server)
    reader.await_page(only(reader))
    article = only(reader)
    assert article.source is TextSource.FULL
    assert "Paragraph 11" in reader.plain(article, 60)
    assert article.authors == ("Ada Person",)
    assert not article.headline.summary_only
    assert not reader.wants_page(article)
    # Without the server, and after a restart, it is still there; and a search finds its words.
    server.pages.clear()
    other = opened()
    assert "Paragraph 11" in other.plain(only(other), 60)
    assert other.count(Query(condition=other.parse('"paragraph 11"'))) == 1
    assert len(server.asked("/1")) == 1


def test_a_page_is_kept_without_waiting_for_what_a_search_does_not_find_yet(
    fresh: Paths, opened: Open, server: Server
) -> None:
    reader = begin(fresh, opened, server)
    (number,), (came_from,) = reader.ids(Query()), reader.feeds()
    makers.bring(reader._store, came_from.id, *map(makers.article, "abc"))
    page = FullPage("<p>Storm</p>", "", Anatomy(), 1, 1, NOW, text="Storm")
    reader.keep_page(number, page)
    assert list(reader.ids(Query(condition=reader.parse("storm")))) == [number]
    assert reader._store.waiting() == 3


RULES = 'content = [".story"]\nremove = [".note-5"]'
STORY = PAGE_HTML.replace("<article>", '<article class="story">').replace(
    "<p>Paragraph 5", '<p class="note-5">Paragraph 5'
)


def with_rules(fresh: Paths, rules: str) -> None:
    first = fresh.config.read_text().splitlines()[:2]
    fresh.config.write_text("\n".join([*first, rules]))


def test_a_kept_page_is_wanted_again_when_the_rules_of_its_site_change(
    fresh: Paths, opened: Open, server: Server
) -> None:
    server.serve("/1", STORY.encode())
    reader = begin(fresh, opened, server)
    reader.await_page(only(reader))
    assert "Paragraph 5" in reader.plain(only(reader), 60)
    with_rules(fresh, RULES)
    assert reader.reload()
    # Its server does not answer: what there is stays, and nobody asks again and again.
    server.pages.clear()
    assert reader.wants_page(only(reader))
    old, trouble = reader.with_text(only(reader), "full")
    assert "404" in trouble
    assert "Paragraph 5" in reader.plain(old, 60)
    assert not reader.wants_page(only(reader))
    # After a restart it does.
    other = opened()
    server.serve("/1", STORY.encode())
    assert other.wants_page(only(other))
    new, trouble = other.with_text(only(other), "full")
    assert trouble == ""
    assert "Paragraph 11" in other.plain(new, 60)
    assert "Paragraph 5" not in other.plain(new, 60)
    assert not other.wants_page(only(opened()))
    # The rules are taken back.
    with_rules(fresh, "")
    assert other.reload()
    assert other.wants_page(only(other))
    other.show_source(new.headline.id, TextSource.FEED)
    assert not other.wants_page(only(other))  # nobody looks at it
    assert other.is_outdated(only(other))


def test_a_page_on_which_the_rules_found_nothing_is_asked_again_with_others(
    fresh: Paths, opened: Open, server: Server
) -> None:
    server.serve("/1", STORY.encode())
    reader = begin(fresh, opened, server, options='content = ["h1"]')
    with pytest.raises(PageError):
        reader.await_page(only(reader))
    assert not reader.wants_page(only(reader))
    with_rules(fresh, RULES)
    assert reader.reload()
    assert reader.wants_page(only(reader))


def test_the_reader_goes_back_and_forth_between_the_texts(
    fresh: Paths, opened: Open, server: Server
) -> None:
    server.serve("/1", PAGE_HTML.encode())
    reader = begin(fresh, opened, server)
    reader.await_page(only(reader))
    reader.show_source(only(reader).headline.id, TextSource.FEED)
    article = only(reader)
    assert article.source is TextSource.FEED
    assert "Paragraph" not in reader.plain(article, 60)
    assert "A teaser of the story" in reader.plain(article, 60)
    # What stands around the body is the same news with either; the reading time is the text's own.
    assert article.authors == ("Ada Person",)
    assert (article.words, article.headline.minutes) == (5, 1)
    assert "SUMMARY" in reader.plain(article, 60)
    page = article.page
    assert page is not None
    full, _ = reader.with_text(article, "full")
    assert (full.words, full.headline.minutes) == (page.words, page.minutes)
    assert not full.headline.summary_only
    back, _ = reader.with_text(full, "feed")
    assert back.words == 5


def test_a_summary_that_is_not_cut_off_is_still_one_beside_the_full_text(
    fresh: Paths, opened: Open, server: Server
) -> None:
    server.serve("/1", PAGE_HTML.encode())
    reader = begin(fresh, opened, server, text="A short text, whole in itself as it seems.")
    assert "SUMMARY" in reader.plain(only(reader), 60)
    reader.await_page(only(reader))
    assert "MIN READ" in reader.plain(only(reader), 60)
    reader.show_source(only(reader).headline.id, TextSource.FEED)
    assert "SUMMARY" in reader.plain(only(reader), 60)
    assert "MIN READ" not in reader.plain(only(opened()), 60)


def test_a_failure_is_told_kept_and_tried_again_after_a_while(
    fresh: Paths, opened: Open, server: Server
) -> None:
    reader = begin(fresh, opened, server)
    with pytest.raises(PageError, match="404"):
        reader.await_page(only(reader))
    article = only(reader)
    assert article.page is not None
    assert "404" in article.page.error
    assert article.source is TextSource.FEED
    assert not reader.wants_page(article)
    later = opened(now=NOW + timedelta(hours=2))
    assert later.wants_page(only(later))


def test_a_server_that_was_away_is_asked_again_soon_and_at_once_when_its_reader_asks(
    fresh: Paths, opened: Open, server: Server
) -> None:
    with Server() as gone:
        away = gone.url("/1")
    server.serve("/feed", feed(away, TEASER))
    fresh.config.parent.mkdir(parents=True, exist_ok=True)
    fresh.config.write_text(f'[[feeds]]\nurl = "{server.url("/feed")}"\n')
    reader = opened()
    list(reader.refresh(force=True))
    refused = "the server refused the connection"
    by_itself: queue.Queue[FullPage] = queue.Queue()

    def ask() -> FullPage:
        reader.fetch_page(only(reader), by_itself.put, asked=False)
        return by_itself.get(timeout=60)

    assert [ask().error for _ in range(3)] == [
        refused,
        refused,
        f"not asked, for its server fails: {refused}",
    ]
    # What its reader asks for is asked for, and the words say what came of that.
    for _ in range(2):
        with pytest.raises(PageError, match=f"^{refused}$"):
            reader.await_page(only(reader))
    assert not reader.wants_page(only(reader))
    later = opened(now=NOW + timedelta(seconds=30))
    assert later.wants_page(only(later))


def test_an_article_without_a_page_says_so(fresh: Paths, opened: Open, server: Server) -> None:
    address = server.serve(
        "/feed",
        b"<rss version='2.0'><channel><title>H</title><item><title>No link</title><guid>x</guid>"
        b"<description>Some words \xe2\x80\xa6</description></item></channel></rss>",
    )
    fresh.config.parent.mkdir(parents=True, exist_ok=True)
    fresh.config.write_text(f'[[feeds]]\nurl = "{address}"\nfull_text = "always"\n')
    reader = opened()
    list(reader.refresh(force=True))
    assert not reader.wants_page(only(reader))
    with pytest.raises(PageError, match="names no page"):
        reader.await_page(only(reader))


def test_a_host_that_wants_patience_from_a_page_has_it_from_the_refresh_too(
    fresh: Paths, opened: Open, server: Server
) -> None:
    reader = begin(fresh, opened, server)
    reader.now = utc_now  # the clock of the processes that ask
    server.page("/1", lambda line, _: line.answer(429, b"", retry_after="7200"))
    with pytest.raises(PageError, match="429"):
        reader.await_page(only(reader))
    asked = len(server.diary)
    with pytest.raises(PageError, match=r"left alone until (\d+ \w+, )?\d\d:\d\d$"):
        reader.await_page(only(reader))
    assert not reader.wants_page(only(reader))
    later = utc_now() + timedelta(hours=2, minutes=1)
    reader.now = lambda: later
    assert reader.wants_page(only(reader))
    reader.now = utc_now
    finished = list(reader.refresh(force=True))[-1]
    assert isinstance(finished, Finished)
    assert (finished.asked, finished.spared) == (0, 1)
    assert len(server.diary) == asked


def test_a_page_is_fetched_again_when_its_article_has_changed_in_the_feed(
    fresh: Paths, opened: Open, server: Server
) -> None:
    server.serve("/1", PAGE_HTML.encode(), content_type="text/html; charset=utf-8")
    reader = begin(fresh, opened, server)
    reader.await_page(only(reader))
    address = only(reader).feed_url
    # The same again, or with another date alone, is no change.
    list(reader.refresh(force=True))
    assert not reader.wants_page(only(reader))
    server.serve("/feed", feed(server.url("/1"), TEASER.replace("story", "corrected story")))
    list(opened().refresh(force=True))
    later = opened()
    assert only(later).feed_url == address
    assert later.wants_page(only(later))
    page = only(later).page
    assert page is not None
    assert page.outdated
    # Its server does not answer: what there is stays, and is told as what it is.
    server.pages.pop("/1")
    old, trouble = later.with_text(only(later), "full")
    assert "404" in trouble
    assert "Paragraph 11" in later.plain(old, 60)
    assert not later.wants_page(only(later))
    server.serve(
        "/1", PAGE_HTML.replace("Paragraph 11", "Corrected 11").encode(),
        content_type="text/html; charset=utf-8",
    )  # fmt: skip
    other = opened()
    new, trouble = other.with_text(only(other), "full")
    assert trouble == ""
    assert "Corrected 11" in other.plain(new, 60)
    assert not other.wants_page(only(other))


def test_what_the_pages_of_a_site_have_in_common_is_left_out_once_it_is_known(
    fresh: Paths, opened: Open, server: Server
) -> None:
    plea = "Ons nieuws is er dankzij de lezers aan de kade; wie mee wil varen is welkom aan boord."
    items = ""
    for at in range(6):
        story = PAGE_HTML.replace("Paragraph", f"Day {at}, paragraph")
        page = story.replace(
            "</article>",
            f'<div class="q7"><p>{plea}</p><a href="/mee">Vaar mee</a></div></article>',
        )
        server.serve(f"/{at}", page.encode(), content_type="text/html; charset=utf-8")
        items += f"<item><title>Day {at}</title><link>{server.url(f'/{at}')}</link></item>"
    channel = f"<rss version='2.0'><channel><title>Quay</title>{items}</channel></rss>"
    address = server.serve("/feed", channel.encode())
    fresh.config.parent.mkdir(parents=True, exist_ok=True)
    fresh.config.write_text(f'[[feeds]]\nurl = "{address}"\n')
    reader = opened()
    list(reader.refresh(force=True))
    said = []
    for article in list(reader.articles(sorted(reader.ids(Query())))):
        reader.await_page(article)
        (full,) = reader.articles((article.headline.id,))
        said.append(plea in reader.plain_body(full))
        assert "paragraph 11" in reader.plain_body(full)
    assert said == [True, True, True, False, False, False]
    # A page that is fetched once more is not held against itself, but against the others.
    (first, *_) = reader.articles(sorted(reader.ids(Query())))
    reader.await_page(first)
    (full,) = reader.articles((first.headline.id,))
    assert plea not in reader.plain_body(full)
