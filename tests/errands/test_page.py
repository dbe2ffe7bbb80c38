"""The errand of a page: what comes of good and bad pages, in this process and in the child."""

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import all_text
from newsreader.errands.errands import Errands
from newsreader.errands.kinds import PAGE, PageJob
from newsreader.errands.page import page as fetch_page
from newsreader.errands.page import read_page
from newsreader.errors import PageError
from newsreader.fetch.request import Fetched, FetchRequest
from newsreader.model.feed import Visit
from newsreader.model.page import FullPage
from tests.errands.story import PAGE_HTML, PAID, STORY
from tests.fetch.server import Line, Server

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def job(url: str = "https://herald.example/1", **changes: object) -> PageJob:
    first = PageJob(
        url=url,
        found_on="https://herald.example/feed",
        html="<p>A teaser of the story …</p>",
        title="Ferry waits",
        language="en",
        content=(),
        remove=(),
        now=NOW,
    )
    return replace(first, **changes)  # type: ignore[arg-type]


def fetched(body: str | bytes, content_type: str = "text/html; charset=utf-8") -> Fetched:
    data = body.encode() if isinstance(body, str) else body
    return Fetched(200, data, content_type, Visit(), False, "https://herald.example/1?x=1")


def test_a_page_becomes_its_article_with_its_anatomy() -> None:
    page = read_page(fetched(PAGE_HTML), job())
    assert page.anatomy.address == "https://herald.example/1?x=1"
    assert "Paragraph 0 of the story" in page.text
    assert "Paragraph 11 of the story" in page.text
    for rest in ("Share on X", "More news", "newsletter", "1 MIN READ", "Home"):
        assert rest not in page.text
    assert page.anatomy.authors == ("Ada Person",)
    assert page.anatomy.kicker == "Coast"
    assert page.anatomy.language == "en"
    assert (page.words > 250, page.minutes, page.error, page.fetched) == (True, 2, "", NOW)
    assert page.base == "https://herald.example/1?x=1"


def test_the_letters_are_those_that_the_server_names() -> None:
    body = PAGE_HTML.replace("harbour", "Hafenstraße").encode("iso-8859-15")
    page = read_page(fetched(body, "text/html; charset=ISO-8859-15"), job())
    assert "Hafenstraße" in page.text


def test_site_rules_decide() -> None:
    html = PAGE_HTML.replace("<article>", "<div id=x><p class=ad>Buy now.</p>").replace(
        "</article>", "</div>"
    )
    page = read_page(fetched(html), job(content=("#x",), remove=(".ad", "h1", ".share")))
    assert page.text.startswith("Paragraph 0")
    assert "Buy now" not in page.text


def test_plain_text_is_an_article_as_it_stands() -> None:
    told = [
        f"The ferry <{at}> waits & the storm goes on, said the harbour master. " for at in (1, 2)
    ]
    body = "\r\n\r\n".join(one * 5 for one in told)
    page = read_page(fetched(body, "text/plain; charset=utf-8"), job())
    blocks = to_document(page.html, page.base).blocks
    assert [all_text([block]) for block in blocks] == [(one * 5).strip() for one in told]
    assert (page.words > 100, page.error) == (True, "")
    # One that is HTML all the same is read as HTML, and what is data or next to nothing is none.
    assert "Paragraph 11" in read_page(fetched(PAGE_HTML, "text/plain"), job()).text
    for other in ('{"a": "' + body + '"}', "Gone fishing", "%PDF-1.7 " + body):
        with pytest.raises(PageError):
            read_page(fetched(other, "text/plain"), job(html=""))


def test_an_address_is_read_as_browsers_do() -> None:
    links = '<a href="\n https://a.example/b\n ">one</a> <a href="https://münchen.example/">two</a>'
    html = PAGE_HTML.replace("Paragraph 3 of", f"Paragraph 3 {links} of")
    document = to_document(read_page(fetched(html), job()).html, "")
    hrefs = {span.text: span.href for block in document.blocks for span in block.spans}  # type: ignore[union-attr]
    assert hrefs["one"] == "https://a.example/b"
    assert hrefs["two"] == "https://münchen.example/"


@pytest.mark.parametrize(
    ("body", "content_type", "words"),
    [
        (b"%PDF-1.7", "application/pdf", "the page is no text (application/pdf)"),
        (b"", "text/html", ""),
        (b"<html><body><div id=root></div><script src=a.js></script></body></html>", "", ""),
        (b"<html><body><p>Short.</p></body></html>", "text/html", ""),
    ],
)
def test_what_gives_no_text_says_why(body: bytes, content_type: str, words: str) -> None:
    with pytest.raises(PageError) as caught:
        read_page(fetched(body, content_type), job(html=f"<p>{'word ' * 200}</p>"))
    assert str(caught.value)
    if words:
        assert str(caught.value) == words


def test_less_than_the_feed_has_is_refused() -> None:
    with pytest.raises(PageError, match="less of the text than the feed"):
        read_page(fetched(PAGE_HTML), job(html=f"<p>{'word ' * 2000}</p>"))


def test_what_a_page_that_is_for_sale_knows_is_kept_and_for_want_of_a_text_its_beginning() -> None:
    bare = read_page(fetched(PAID), job(html="<img src=/a.jpg>"))
    assert bare.error == "behind a paywall: only its beginning is there"
    assert bare.anatomy.authors == ("Ada Person",)
    assert "Paragraph 1 of the story" in bare.html
    assert bare.html.endswith("the rest of the article is behind a paywall.</em></p>")
    assert "Subscribe" not in bare.html
    assert (bare.text, bare.words) == ("", 0)
    told = read_page(fetched(PAID), job())
    assert (told.error, told.html) == (bare.error, "")
    assert told.anatomy.authors == ("Ada Person",)


# In the child


@pytest.fixture
def errands() -> Iterator[Errands]:
    running = Errands()
    yield running
    running.close()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def ask(errands: Errands, wanted: PageJob) -> FullPage | str:
    came = threading.Event()
    answers: list[FullPage | str] = []

    def answered(answer: FullPage | str) -> None:
        answers.append(answer)
        came.set()

    errands.ask(PAGE, wanted, answered)
    assert came.wait(60)
    return answers[0]


def test_the_child_fetches_and_reads_a_page(errands: Errands, server: Server) -> None:
    url = server.serve("/1", PAGE_HTML.encode(), content_type="text/html; charset=utf-8")
    page = ask(errands, job(url, found_on=server.url("/feed")))
    assert isinstance(page, FullPage)
    assert "Paragraph 7" in page.text
    (asked,) = server.diary
    assert "text/html" in asked.headers["accept"]
    assert "cookie" not in asked.headers
    assert "referer" not in asked.headers


async def test_where_a_page_sends_on_is_for_the_page_to_answer_for() -> None:
    asked: list[FetchRequest] = []
    moved = fetched('<meta http-equiv="refresh" content="0; url=http://127.0.0.1/admin">')

    class Shop:
        async def fetch(self, request: FetchRequest) -> Fetched:
            asked.append(request)
            return moved if len(asked) == 1 else fetched(PAGE_HTML)

        @property
        def fetcher(self) -> "Shop":
            return self

        async def work(self, act: Callable[[], object]) -> object:
            return act()

    # A feed of the reader's own network does not vouch for what a page out there names.
    await fetch_page(Shop(), job(found_on="http://192.168.0.5/feed"))  # type: ignore[arg-type]
    assert [one.url for one in asked][1:] == ["http://127.0.0.1/admin"]
    assert asked[1].found_on == moved.address


def test_a_page_that_only_sends_on_is_followed(errands: Errands, server: Server) -> None:
    html = "text/html; charset=utf-8"
    server.serve("/story", PAGE_HTML.encode(), content_type=html)
    moved = b"<html><head><meta http-equiv=Refresh content=\"1;URL='/story'\"></head><body><p>Moved"
    first = b'<html><head><meta http-equiv="refresh" content="0; url=/moved"></head></html>'
    server.serve("/moved", moved, content_type=html)
    page = ask(
        errands, job(server.serve("/1", first, content_type=html), found_on=server.url("/feed"))
    )
    assert isinstance(page, FullPage)
    assert "Paragraph 7" in page.text
    assert page.anatomy.address == server.url("/story")
    assert [asked.path for asked in server.diary] == ["/1", "/moved", "/story"]
    # Round in a circle it ends.
    server.diary.clear()
    server.serve("/story", first, content_type=html)
    assert isinstance(ask(errands, job(server.url("/1"), found_on=server.url("/feed"))), str)
    assert len(server.diary) == 4


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>" * 399_000 + "A teaser", id="nested"),
        pytest.param("\x01" * 1_999_000, id="control characters"),
        pytest.param("\U0001f4f0" * 1_999_000, id="emoji"),
    ],
)
def test_an_article_may_be_as_long_as_the_store_keeps_it(
    errands: Errands, server: Server, html: str
) -> None:
    url = server.serve("/1", b"", 404)
    said = ask(errands, job(url, found_on=server.url("/feed"), html=html))
    assert "404" in str(said)


def test_nobody_waits_until_a_long_order_is_taken() -> None:
    deaf = Errands((sys.executable, "-c", "import sys; sys.stdin.read()"))
    wanted = job(html="word " * 400_000)
    asking = threading.Thread(target=deaf.ask, args=(PAGE, wanted, lambda _: None), daemon=True)
    asking.start()
    asking.join(10)
    assert not asking.is_alive()
    deaf.close()


def part(number: int, following: str = "") -> bytes:
    """A page with a part of an article of its own words, and where it goes on."""
    story = STORY.replace("Paragraph", f"Part {number}, paragraph")
    link = (
        f'<nav class="pager"><a rel="next" href="{following}">Next</a></nav>' if following else ""
    )
    return PAGE_HTML.replace(STORY, story).replace("</article>", f"{link}</article>").encode()


def test_an_article_in_parts_comes_whole(errands: Errands, server: Server) -> None:
    kind = "text/html; charset=utf-8"
    url = server.serve("/1", part(1, "/1/2"), content_type=kind)
    server.serve("/1/2", part(2, "/1/3"), content_type=kind)
    server.serve("/1/3", part(3), content_type=kind)
    page = ask(errands, job(url, found_on=server.url("/feed")))
    assert isinstance(page, FullPage)
    places = [page.text.index(f"Part {number}, paragraph 11") for number in (1, 2, 3)]
    assert places == sorted(places)
    assert [each.path for each in server.diary] == ["/1", "/1/2", "/1/3"]
    assert "goes on" not in page.html
    assert page.anatomy.address == url


@pytest.mark.parametrize("status", [200, 404])
def test_an_article_whose_rest_does_not_come_says_where_it_goes_on(
    errands: Errands, server: Server, status: int
) -> None:
    url = server.serve("/1", part(1, "/1/2"), content_type="text/html")
    server.serve("/1/2", b"", status, content_type="text/html")
    page = ask(errands, job(url, found_on=server.url("/feed")))
    assert isinstance(page, FullPage)
    assert "Part 1, paragraph 11" in page.text
    assert f'The article goes on: <a href="{server.url("/1/2")}">page 2</a>' in page.html


def test_a_part_that_its_server_does_not_give_is_said_to_be_missing_where_the_page_counts(
    errands: Errands, server: Server
) -> None:
    goes_on = {}
    for counted in ("", "Page 1 of 3 "):
        markup = part(1, "?page=2").replace(b'<nav class="pager">', b"<nav>" + counted.encode())
        url = server.serve(f"/{len(counted)}", markup, content_type="text/html")
        server.serve(f"/{len(counted)}?page=2", markup, content_type="text/html")
        page = ask(errands, job(url, found_on=server.url("/feed")))
        assert isinstance(page, FullPage)
        assert page.text.count("Part 1, paragraph 11") == 1
        goes_on[counted] = f'<a href="{url}?page=2">page 2</a>' in page.html
    assert goes_on == {"": False, "Page 1 of 3 ": True}


def test_an_article_without_an_end_has_an_end(errands: Errands, server: Server) -> None:
    url = server.serve("/1", part(1, "/1/2"), content_type="text/html")
    for number in range(2, 30):
        server.serve(f"/1/{number}", part(number, f"/1/{number + 1}"), content_type="text/html")
    page = ask(errands, job(url, found_on=server.url("/feed")))
    assert isinstance(page, FullPage)
    assert len(server.diary) <= 10
    assert f'<a href="{server.url(f"/1/{len(server.diary) + 1}")}">' in page.html


def test_a_page_is_not_where_it_says_it_is(errands: Errands, server: Server) -> None:
    html = PAGE_HTML.replace("<head>", '<head><base href="http://127.0.0.1:1/">')
    url = server.serve("/1", html.encode(), content_type="text/html; charset=utf-8")
    page = ask(errands, job(url, found_on=server.url("/feed")))
    assert isinstance(page, FullPage)
    assert page.anatomy.address == url


def test_what_a_server_refuses_is_said_in_words(errands: Errands, server: Server) -> None:
    url = server.serve("/gone", b"", 404)
    said = ask(errands, job(url, found_on=server.url("/feed")))
    assert isinstance(said, str)
    assert "404" in said


def test_a_feed_out_in_the_world_cannot_have_us_ask_our_own_house(
    errands: Errands, server: Server
) -> None:
    url = server.serve("/secret", PAGE_HTML.encode())
    said = ask(errands, job(url, found_on="https://93.184.216.34/feed"))
    assert isinstance(said, str)
    assert server.diary == []


def test_a_host_that_asked_for_patience_is_left_alone(server: Server) -> None:
    def busy(line: Line, _: object) -> None:
        line.answer(429, b"", retry_after="3600")

    url = server.page("/1", busy)
    host = url.removeprefix("http://").partition("/")[0]
    heard: list[dict[str, datetime]] = []
    told: dict[str, datetime] = {}
    errands = Errands(waits=lambda: told, heard=heard.append)
    try:
        about = job(url, found_on=server.url("/feed"))
        assert "429" in str(ask(errands, about))
        (waits,) = heard
        assert list(waits) == [host]
        # That it was not asked goes without saying of what did not come.
        assert ask(errands, about) == "its server wants to be left alone for 1 hour"
        assert (len(server.diary), len(heard)) == (1, 1)
    finally:
        errands.close()
    told = {host: datetime.now(UTC) + timedelta(hours=2)}
    errands = Errands(waits=lambda: told, heard=heard.append)
    try:
        assert "left alone" in str(ask(errands, about))
        assert (len(server.diary), len(heard)) == (1, 1)
    finally:
        errands.close()
