"""Feeds that misbehave for months: what has been read stays read, and nothing is lost."""

import json
import random
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from newsreader.model.article import Flag
from newsreader.model.query import View
from newsreader.store.store import Store
from tests.promises.reading import BETWEEN, Reading
from tests.refresh.conftest import item, rss
from tests.store.makers import grow_old

BENCH = Path(__file__).parents[2] / "bench"


def post(
    name: str,
    *,
    guid: str | None = None,
    link: str | None = None,
    title: str = "",
    date: str = "Mon, 02 Mar 2026 10:07:31 GMT",
    text: str = "Some words.",
) -> str:
    """An item; what is `""` is left out of it."""
    guid = f"https://herald.example/{name}" if guid is None else guid
    link = f"https://herald.example/{name}" if link is None else link
    parts = {
        "guid isPermaLink='false'": guid,
        "link": link,
        "title": title or f"The news of {name}",
        "pubDate": date,
        "description": text,
    }
    return "".join(f"<{key}>{value}</{key.split()[0]}>" for key, value in parts.items() if value)


def test_a_changed_article_is_updated_and_stays_read(reading: Reading) -> None:
    assert reading.read(rss(item(1))) == ["News 1"]
    saved = reading.save(rss(item(1, "Other words", "Another text.")))
    assert (saved.new, saved.updated) == (0, 1)
    assert reading.titles() == ["Other words"]
    assert reading.titles(View.UNREAD) == []


def test_a_changed_date_alone_is_nothing_new(reading: Reading) -> None:
    reading.read(rss(item(1)))
    for hour in range(11, 14):
        saved = reading.save(rss(item(1)).replace(b"10:01:00", b"%d:01:00" % hour))
        assert (saved.new, saved.updated) == (0, 0)


def test_a_changed_date_alone_is_nothing_new_where_there_is_neither_guid_nor_link(
    reading: Reading,
) -> None:
    for link in ("", "https://herald.example/"):
        for hour in range(10, 14):
            date = f"Mon, 02 Mar 2026 {hour}:00:00 GMT"
            reading.read(rss(post("a", guid="", link=link, date=date), post("b", guid="", link="")))
        assert len(reading.titles()) == 2


def test_one_that_vanishes_stays(reading: Reading) -> None:
    reading.read(rss(item(1), item(2)))
    reading.mark(Flag.STARRED, "News 1")
    assert reading.read(rss(item(2))) == []
    assert reading.titles() == ["News 2", "News 1"]
    assert reading.titles(View.STARRED) == ["News 1"]


def test_one_that_returns_is_not_unread_again(reading: Reading) -> None:
    for items in ([1, 2, 3], [3], [1, 3], [], [2, 1], [3, 2, 1]):
        unread = reading.read(rss(*map(item, items)))
        assert len(unread) == (3 if items == [1, 2, 3] else 0)


def test_one_that_was_let_go_of_does_not_return(reading: Reading) -> None:
    reading.read(rss(item(1), item(2)))
    reading.now = reading.now.replace(month=9)
    grow_old(reading.store)
    assert reading.store.prune(now=reading.now, keep_days=30) == 2
    guids = rss(item(1, text="Changed."), item(2)).replace(b">g", b">other-guid-")
    assert reading.read(guids) == []
    assert reading.titles() == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        b"<!doctype html><html><head><title>Log in</title></head><body><p>Hello</p></body></html>",
        rss(),
        b"<rss version='2.0'><channel></channel></rss>",
        b"{}",
        b"null",
        b"\x00\x01\x02",
    ],
)
def test_an_empty_or_html_answer_deletes_nothing(reading: Reading, body: bytes) -> None:
    reading.read(rss(item(1), item(2)))
    reading.mark(Flag.STARRED, "News 1")
    assert reading.read(body, "text/html") == []
    assert reading.titles() == ["News 2", "News 1"]
    assert reading.titles(View.STARRED) == ["News 1"]
    assert reading.read(rss(item(1), item(2))) == []


def test_equal_guids_in_two_feeds_are_two_articles(store: Store, reading: Reading) -> None:
    other = Reading(store, "https://coast.example/feed")
    assert reading.read(rss(item(1))) == ["News 1"]
    assert other.read(rss(item(1))) == ["News 1"]
    assert other.read(rss(item(1))) == reading.read(rss(item(1), title="X")) == []


@pytest.mark.parametrize("link", ["", "https://herald.example/", "https://herald.example/news"])
@pytest.mark.parametrize("guid", ["", "g"])
@pytest.mark.parametrize("date", ["", "Mon, 02 Mar 2026 1{}:07:31 GMT", "Mon, 02 Mar 2026"])
def test_the_same_link_for_all_items_still_gives_all(
    reading: Reading, link: str, guid: str, date: str
) -> None:
    posts = [
        post(f"{n}", guid=guid and f"g{n}", link=link, text=f"{n}", date=date.format(n))
        for n in range(4)
    ]
    assert len(reading.read(rss(*posts))) == 4
    for again in (posts[::-1], posts[1:], posts[:1], posts[2:], posts):
        assert reading.read(rss(*again)) == []
    assert len(reading.titles()) == 4


def test_duplicate_guids_with_different_links_give_both(reading: Reading) -> None:
    one, two = post("a", guid="g"), post("b", guid="g", date="Tue, 03 Mar 2026 08:00:00 GMT")
    assert len(reading.read(rss(one, two))) == 2
    assert reading.read(rss(two)) == reading.read(rss(one)) == reading.read(rss(two, one)) == []
    assert len(reading.titles()) == 2


def test_a_guid_that_all_issues_share_does_not_hide_the_next_one(reading: Reading) -> None:
    for day in range(1, 6):
        date = f"{day:02} Mar 2026 07:00:00 GMT"
        issue = post(
            f"issue/{day}", guid="letter", date=date, text=f"Of {day}.", title=f"No. {day}"
        )
        assert reading.read(rss(issue)) == [f"No. {day}"]
        assert reading.read(rss(issue, title="again")) == []


MOVES = {
    "to https": lambda name: post(name, guid=f"http://herald.example/{name}"),
    "both to https": lambda name: post(
        name, guid=f"http://herald.example/{name}", link=f"http://herald.example/{name}"
    ),
    "another host": lambda name: post(
        name, guid=f"https://old.example/{name}", link=f"https://old.example/{name}"
    ),
    "www and slash": lambda name: post(
        name, guid=f"https://www.herald.example/{name}/", link=f"https://www.herald.example/{name}/"
    ),
    "a new system, same link": lambda name: post(name, guid=f"urn:uuid:{name}"),
    "a new system, same title and date": lambda name: post(
        name, guid=f"urn:{name}", link=f"https://herald.example/?p={len(name)}{ord(name[0])}"
    ),
    "guids for the first time": lambda name: post(name, guid=""),
    "a new system without dates, same link": lambda name: post(name, guid=f"urn:{name}", date=""),
    "another host, without dates": lambda name: post(
        name, guid=f"https://old.example/{name}", link=f"https://old.example/{name}", date=""
    ),
    "tracking in the links": lambda name: post(
        name, guid="", link=f"https://herald.example/{name}?utm_source=rss"
    ),
}
"""How a feed was written before: name to the items of then."""
NAMES = ("harbour", "council", "museum", "rain")


@pytest.mark.parametrize("way", MOVES)
@pytest.mark.parametrize("count", [1, 4])
def test_read_and_starred_carry_over_when_guids_change_wholesale(
    reading: Reading, way: str, count: int
) -> None:
    def after(name: str) -> str:
        return post(name, date="" if "without dates" in way else stamp(name))

    def stamp(name: str) -> str:
        return f"Mon, 02 Mar 2026 10:{len(name)}7:31 GMT"

    def before(name: str) -> str:
        return MOVES[way](name).replace("10:07:31", f"10:{len(name)}7:31")

    names = NAMES[:count]
    assert len(reading.read(rss(*map(before, names)))) == count
    reading.mark(Flag.STARRED, "The news of harbour")
    assert reading.read(rss(*map(after, names))) == []
    assert reading.titles(View.STARRED) == ["The news of harbour"]
    # And there is room for news beside it, and a way back.
    assert reading.read(rss(post("storm"), *map(after, names))) == ["The news of storm"]
    assert reading.read(rss(*map(before, names))) == []
    assert len(reading.titles()) == count + 1


@pytest.mark.parametrize("dates", ["11:0{}", "00:00", "20:0{}"])
def test_read_and_starred_carry_over_to_a_new_system_that_writes_other_dates(
    reading: Reading, dates: str
) -> None:
    def version(guid: str, link: str, clock: str, *numbers: int) -> bytes:
        return rss(
            *(
                post(
                    str(n),
                    guid=f"{guid}{n}",
                    link=f"https://herald.example/{link}{n}",
                    text=f"Some words of {n}.",
                    date=f"Mon, 02 Mar 2026 {clock.format(n)}:00 GMT",
                )
                for n in numbers
            )
        )

    assert len(reading.read(version("a", "?p=", "10:0{}", 1, 2, 3, 4))) == 4
    reading.mark(Flag.STARRED, "The news of 2")
    assert reading.read(version("b", "blog/", dates, 1, 2, 3, 4)) == []
    assert reading.titles(View.STARRED) == ["The news of 2"]
    # From now on it is known by its new guids, and what is new beside them is new.
    assert reading.read(version("b", "blog/", dates, 4, 5)) == ["The news of 5"]
    assert reading.read(version("a", "?p=", "10:0{}", 1, 3)) == []
    assert len(reading.titles()) == 5


@pytest.mark.parametrize("form", ["content:encoded", "atom", "json"])
def test_a_new_system_that_puts_the_text_into_another_element_brings_nothing_back(
    reading: Reading, form: str
) -> None:
    def text(n: int) -> str:
        return f"<p>Some words of {n}.</p>"

    def stamp(hour: int, n: int) -> str:
        return f"2026-03-02T{hour}:0{n}:00Z"

    def atom(n: int) -> str:
        return (
            f"<entry><title>The news of {n}</title><id>b{n}</id>"
            f"<link href='https://new.example/blog/{n}'/><published>{stamp(11, n)}</published>"
            f"<content type='html'>{escape(text(n))}</content></entry>"
        )

    def encoded(n: int) -> str:
        date = f"Mon, 02 Mar 2026 11:0{n}:00 GMT"
        bare = post(f"{n}", guid=f"b{n}", link=f"https://new.example/{n}", date=date, text="")
        return f"{bare}<content:encoded>{escape(text(n))}</content:encoded>"

    def fields(n: int) -> dict[str, str]:
        return {
            "id": f"b{n}",
            "url": f"https://new.example/blog/{n}",
            "title": f"The news of {n}",
            "date_published": stamp(11, n),
            "content_html": text(n),
        }

    def after(*numbers: int) -> bytes:
        if form == "json":
            items = [fields(n) for n in numbers]
            version = "https://jsonfeed.org/version/1.1"
            return json.dumps({"version": version, "title": "H", "items": items}).encode()
        if form == "atom":
            entries = "".join(map(atom, numbers))
            return f"<feed xmlns='http://www.w3.org/2005/Atom'>{entries}</feed>".encode()
        space = b"<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        return rss(*map(encoded, numbers)).replace(b"<rss", space)

    def before(n: int) -> str:
        date = f"Mon, 02 Mar 2026 10:0{n}:00 GMT"
        link = f"https://herald.example/?p={n}"
        return post(f"{n}", guid=f"a{n}", link=link, date=date, text=escape(text(n)))

    assert len(reading.read(rss(*map(before, (1, 2, 3, 4))))) == 4
    reading.mark(Flag.STARRED, "The news of 2")
    assert reading.read(after(1, 2, 3, 4)) == []
    assert reading.titles(View.STARRED) == ["The news of 2"]
    assert reading.read(after(3, 4, 5)) == ["The news of 5"]
    assert len(reading.titles()) == 5


def test_a_new_system_does_not_bring_back_what_was_let_go_of(reading: Reading) -> None:
    def version(guid: str, hour: int) -> bytes:
        date = f"Mon, 02 Mar 2026 {hour}:00:00 GMT"
        return rss(*(post(f"{guid}{n}", title=f"T{n}", text=f"{n}", date=date) for n in "xyz"))

    assert len(reading.read(version("a", 10))) == 3
    reading.now = reading.now.replace(month=9)
    grow_old(reading.store)
    assert reading.store.prune(now=reading.now, keep_days=30) == 3
    assert reading.read(version("b", 11)) == []
    assert reading.titles() == []


def test_issues_that_say_what_the_last_one_said_are_new(reading: Reading) -> None:
    def issues(day: int, clock: str) -> list[str]:
        date = f"Mon, {day:02} Mar 2026 {clock}:00 GMT"
        return [
            post(f"{one}-{day}-{clock}", title=f"The {one}", text=f"No {one} today.", date=date)
            for one in ("ferry", "market")
        ]

    both = ["The ferry", "The market"]
    # Each day on their own.
    assert sorted(reading.read(rss(*issues(2, "10:00")))) == both
    assert sorted(reading.read(rss(*issues(3, "10:00")))) == both
    assert sorted(reading.read(rss(*issues(4, "09:58")))) == both
    # Twice a day, among others that stay, and among others that are new.
    news = [post(f"{n}") for n in range(4)]
    for clock in ("10:00", "16:00", "22:00"):
        assert sorted(reading.read(rss(*issues(5, clock), *news)))[:2] == both
    more = [post(f"new-{n}") for n in range(5)]
    assert sorted(reading.read(rss(*issues(5, "23:00"), *more)))[:2] == both


@pytest.mark.parametrize("count", [1, 2, 3])
def test_one_issue_that_says_what_the_last_one_said_is_new_beside_new_ones(
    reading: Reading, count: int
) -> None:
    def issue(hour: int) -> str:
        date = f"Mon, 02 Mar 2026 {hour}:00:00 GMT"
        return post(f"ferry-{hour}", title="The ferry", text="No ferry.", date=date)

    assert reading.read(rss(issue(10), post("a"), post("b")))
    others = [post(f"new-{n}", date="") for n in range(count)]
    assert "The ferry" in reading.read(rss(issue(11), *others))


@pytest.mark.parametrize("count", [1, 4])
@pytest.mark.parametrize("redated", [False, True])
def test_a_feed_that_goes_back_to_an_older_state_brings_nothing_back(
    reading: Reading, count: int, redated: bool
) -> None:
    def version(host: str, title: str = "", text: str = "Some words.", late: int = 0) -> bytes:
        return rss(
            *(
                post(
                    "",
                    guid=f"{host}{n}",
                    link=f"http://{host}.example/{n}",
                    title=f"T{n}{title}",
                    date=f"Fri, 27 Nov 2026 {10 + n + late}:00:00 GMT",
                    text=text,
                )
                for n in range(count)
            )
        )

    first, moved = version("a"), version("b/p")
    edited = version("b/p", " edited", "Another text.", 5 if redated else 0)
    assert len(reading.read(first)) == count
    for later in (moved, edited, first, moved, edited):
        assert reading.read(later) == []
    # Both in one document, as while a system is being replaced.
    items = moved.split(b"<item>", 1)[1]
    assert reading.read(first.replace(b"<item>", b"<item>" + items[: items.index(b"</item>")]
                                      + b"</item><item>", 1)) == []  # fmt: skip
    assert len(reading.titles()) == count


def test_a_chain_of_guid_schemes_leads_back(reading: Reading) -> None:
    def version(scheme: int) -> bytes:
        return rss(*(post(f"{scheme}/{name}", title=f"On {name}", text=name) for name in NAMES))

    assert len(reading.read(version(0))) == len(NAMES)
    for scheme in (1, 2, 3, 4, 5, 1, 0, 4):
        assert reading.read(version(scheme)) == []


@pytest.mark.parametrize(
    ("title", "date"),
    [("Notes", ""), ("", "Fri, 27 Nov 2026 10:00:00 GMT"), ("", "Mon, 02 Mar 2026 10:07:31 GMT")],
)
def test_an_entry_without_guid_and_link_is_known_by_its_words(
    reading: Reading, title: str, date: str
) -> None:
    def version(text: str) -> bytes:
        named = f"<title>{title}</title>" if title else ""
        dated = f"<pubDate>{date}</pubDate>" if date else ""
        return rss(f"{named}{dated}<description>{text}</description>")

    assert len(reading.read(version("The harbour is open."))) == 1
    for text in ("The harbour is open again.", "The harbour is open again. And more.", "The harbour"
                 " is open."):  # fmt: skip
        assert reading.read(version(text)) == []
    assert len(reading.titles()) == 1


TALES = (
    "Ministers met for six hours at the border and could not agree on a common line.",
    "A storm closed all of the ferry lines, and no ship has left the harbour since noon.",
    "The old bridge opens again in May, ten weeks late and at twice the price.",
)
"""Texts of entries that have no guid, and no link but the home page."""


def bare(n: int, *, hour: int, title: str | None = None, more: str = "", link: str = "") -> str:
    title = f"Tale {n}" if title is None else title
    date = f"Mon, 02 Mar 2026 {hour}:{n}0:00 GMT"
    one = post("x", guid="", link=link, title=title or "-", date=date, text=TALES[n] + more)
    return one if title else one.replace("<title>-</title>", "")


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("link", ["", "https://herald.example/"])
def test_title_and_date_of_an_older_state_are_enough(
    reading: Reading, count: int, link: str
) -> None:
    def version(hour: int, more: str = "") -> bytes:
        return rss(*(bare(n, hour=hour, more=more, link=link) for n in range(count)))

    assert len(reading.read(version(10))) == count
    for later in (version(11), version(10, " Here is a second sentence with another ending.")):
        assert reading.read(later) == []


@pytest.mark.parametrize("title", ["Tale {0}", ""])
@pytest.mark.parametrize("count", [1, 3])
def test_bare_entries_that_are_edited_dated_and_titled_anew_at_once_are_known(
    reading: Reading, count: int, title: str
) -> None:
    first = [bare(n, hour=10, title=title.format(n)) for n in range(count)]
    edited = [bare(n, hour=12, more=" Edited.") for n in range(count)]
    assert len(reading.read(rss(*first))) == count
    assert reading.read(rss(*edited)) == []
    # Another text under that title is another article.
    other = bare(0, hour=13).replace(TALES[0], "Nothing at all has been heard of them since.")
    assert reading.read(rss(other, *edited)) == ["Tale 0"]


def test_bare_entries_made_of_the_same_few_words_are_known_when_they_change(
    reading: Reading,
) -> None:
    chance = random.Random(3)
    words = ["storm", "coast", "ferry", "goal", "court", "border", "prize", "budget", "team"]
    texts = [" ".join(chance.choices(words, k=40)) for _ in range(30)]
    titles = [" ".join(chance.choices(words, k=5)) for _ in texts]

    def version(end: str) -> bytes:
        return rss(
            *(
                post("x", guid="", link="", title=title + end, date="", text=text)
                for title, text in zip(titles, texts, strict=True)
            )
        )

    assert len(reading.read(version(""))) == len(texts)
    for end in (" now", " again", ""):
        assert reading.read(version(end)) == []


def test_entries_of_words_alone_that_get_or_lose_titles_are_known(reading: Reading) -> None:
    texts = ("The harbour is open.", "A storm is coming from the west.", "Rain")
    words = [f"<description>{text}</description>" for text in texts]
    titled = [f"<title>Title {n}</title>{one}" for n, one in enumerate(words)]
    assert len(reading.read(rss(*words))) == 3
    for version in (titled, words, titled[:1] + words[1:], titled[::-1]):
        assert reading.read(rss(*version)) == []
    assert sorted(reading.titles()) == ["Title 0", "Title 1", "Title 2"]


def test_a_morning_news_without_a_date_is_new_when_its_text_is_another(reading: Reading) -> None:
    def version(text: str) -> bytes:
        return rss(f"<title>Morning news</title><description>{text}</description>")

    assert reading.read(version("Ministers met for six hours at the border."))
    assert reading.read(version("A storm closed all of the ferry lines."))
    assert reading.read(version("A storm closed all of the ferry lines. No ship has left.")) == []
    assert reading.read(version("Ministers met for six hours at the border. They agreed.")) == []
    assert len(reading.titles()) == 2


@pytest.mark.parametrize("link", ["", "https://herald.example/", "https://herald.example/{0}/{1}"])
@pytest.mark.parametrize("guid", ["", "{0}-{1}"])
def test_headlines_whose_guids_and_links_are_made_up_at_each_visit_come_once(
    reading: Reading, link: str, guid: str
) -> None:
    for visit in range(4):
        items = [
            post(name, guid=guid.format(visit, name), link=link.format(visit, name), date="",
                 text="")
            for name in NAMES
        ]  # fmt: skip
        assert len(reading.read(rss(*items))) == (0 if visit else len(NAMES))
    # A headline that was not there is new all the same.
    items.append(post("storm", guid=guid.format(9, 9), link=link.format(9, 9), date="", text=""))
    assert reading.read(rss(*items)) == ["The news of storm"]


def test_a_slug_that_changes_with_the_title_brings_nothing_back(reading: Reading) -> None:
    other = post("b", date="Tue, 03 Mar 2026 08:00:00 GMT")
    before = post("five-hurt-in-storm", title="Five hurt in storm on coast")
    after = post("seven-hurt-in-storm", title="Seven hurt in storm on coast")
    reading.read(rss(before, other))
    assert reading.read(rss(after, other)) == []
    assert len(reading.titles()) == 2


def test_a_weekly_thread_is_new_each_week(reading: Reading) -> None:
    for week in range(1, 5):
        thread = post(
            f"open-thread-{week}", title="Open thread", date=f"{week:02} Mar 2026 07:00:00 GMT"
        )
        assert reading.read(rss(thread)) == ["Open thread"]


def test_a_feed_cut_to_a_few_items_brings_nothing_back(store: Store) -> None:
    reading = Reading(store, limit=3)
    assert len(reading.read(rss(*map(item, range(9, 0, -1))))) == 3
    assert reading.read(rss(*map(item, range(8, 0, -1)))) == ["News 6"]
    assert reading.read(rss(*map(item, range(9, 0, -1)))) == []


def test_without_a_date_or_with_one_ahead_the_time_of_arrival_orders(reading: Reading) -> None:
    reading.read(rss(item(1)))
    undated = post("undated", date="")
    assert reading.visit(rss(undated, item(1))) == ["The news of undated"]
    ahead = post("ahead", date="Mon, 02 Mar 2035 10:00:00 GMT")
    assert reading.visit(rss(ahead, undated, item(1)))[0] == "The news of ahead"
    assert reading.titles() == ["The news of ahead", "The news of undated", "News 1"]
    late = post("late", date="Thu, 05 Mar 2026 08:30:00 GMT")
    reading.visit(rss(late, ahead, undated, item(1)))
    first = {one.title: one.published for one in reading.headlines()}
    reading.visit(rss(item(1), undated, ahead, late, item(2)))
    now = {one.title: one.published for one in reading.headlines()}
    assert {title: now[title] for title in first} == first


def test_a_date_a_little_ahead_is_told_as_it_is(reading: Reading) -> None:
    reading.read(rss(item(1)))
    for name, wait in (("second", timedelta(seconds=1)), ("zone", timedelta(hours=9))):
        date = reading.now + BETWEEN + wait
        reading.visit(rss(post(name, date=f"{date:%a, %d %b %Y %H:%M:%S} GMT")))
    zone, second = reading.headlines()[:2]
    assert (zone.title, second.title) == ("The news of zone", "The news of second")
    for one in (zone, second):
        article = reading.store.article(one.id)
        assert article is not None
        assert not article.undated


def replayed(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(BENCH / "replay.py"), str(folder), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_saved_versions_of_a_feed_are_replayed_and_what_came_back_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "herald"
    folder.mkdir()
    for version, items in ((1, [1, 2]), (2, [2]), (10, [1, 2, 3])):
        (folder / f"feed{version}.xml").write_bytes(rss(*map(item, items)))
    done = replayed(tmp_path)
    assert done.returncode == 0, done.stderr
    order = [line.split(": ")[0].strip() for line in done.stdout.splitlines() if "entries" in line]
    assert order == ["herald/feed1.xml", "herald/feed2.xml", "herald/feed10.xml"]
    assert replayed(tmp_path, "--mutate").returncode == 0
    # To the eye these bulletins are one article, but it is another one each hour.
    for hour in (11, 12):
        date = f"Mon, 02 Mar 2026 {hour}:00:00 GMT"
        bulletin = post(str(hour), link="https://herald.example/now", title="Now", date=date)
        (folder / f"feed{hour}.xml").write_bytes(rss(bulletin.replace("Some words", f"At {hour}")))
    told = replayed(tmp_path)
    assert told.returncode == 1
    assert "BACK herald/feed12.xml" in told.stdout
