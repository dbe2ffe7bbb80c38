"""What vouches for a picture: the feed for what the feed names, a page for what the page names."""

from dataclasses import replace

import pytest

from newsreader.model.article import Article, Lead
from newsreader.model.page import Anatomy, FullPage, TextSource
from newsreader.model.picture import Picture
from newsreader.model.query import Query
from newsreader.paths import Paths
from newsreader.reader.showing import Showing
from tests.fetch.server import Server
from tests.reader.conftest import Open
from tests.reader.teasing import begin
from tests.tui.makers import NOW, headline

FEED = "http://127.0.0.1:8080/feed"
PAGE = "https://www.herald.example/1"
FEEDS_LEAD, PAGES_LEAD, INSIDE = (f"http://127.0.0.1/{name}.png" for name in ("f", "p", "i"))


def article(source: TextSource, lead: str = FEEDS_LEAD, address: str = PAGE) -> Article:
    page = FullPage("<p>", "", Anatomy(picture=Picture(PAGES_LEAD), address=address), 1, 1, NOW)
    line = headline(1, url="http://127.0.0.1:8080/go?to=1")
    return Article(line, FEED, picture=Picture(lead), page=page, source=source)


@pytest.mark.parametrize(
    ("source", "url", "voucher"),
    [
        (TextSource.FEED, FEEDS_LEAD, FEED),
        (TextSource.FEED, INSIDE, FEED),
        (TextSource.FEED, PAGES_LEAD, PAGE),
        (TextSource.FULL, FEEDS_LEAD, FEED),
        (TextSource.FULL, INSIDE, PAGE),
        (TextSource.FULL, PAGES_LEAD, PAGE),
    ],
)
def test_who_names_a_picture_vouches_for_it(source: TextSource, url: str, voucher: str) -> None:
    assert Showing().named_by(article(source), url) == voucher


def test_the_pages_picture_as_the_lead_is_the_pages() -> None:
    for source in TextSource:
        assert Showing().named_by(article(source, lead=PAGES_LEAD), PAGES_LEAD) == PAGE


def test_a_page_kept_without_its_address_has_that_of_its_article() -> None:
    kept = article(TextSource.FULL, address="")
    assert Showing().named_by(kept, INSIDE) == kept.headline.url
    nowhere = replace(kept, headline=headline(1, url=""))
    assert Showing().named_by(nowhere, INSIDE) == FEED


def test_without_a_page_the_feed_vouches_for_all() -> None:
    alone = replace(article(TextSource.FEED), page=None)
    assert {Showing().named_by(alone, url) for url in (FEEDS_LEAD, INSIDE)} == {FEED}


@pytest.mark.parametrize("wanted", [True, False])
def test_a_headline_has_the_first_picture_of_its_text_where_nobody_names_one(
    fresh: Paths, opened: Open, server: Server, wanted: bool
) -> None:
    reader = begin(
        fresh,
        opened,
        server,
        text="<p>The quay.</p><p><img src='/p/quay.jpg'></p>",
        options=f"[reader]\nthumbnails = {str(wanted).lower()}\n",
    )
    (headline,) = reader.headlines(reader.ids(Query()))
    found = Lead(server.url("/p/quay.jpg"), server.url("/feed"))
    assert headline.lead == (found if wanted else None)
