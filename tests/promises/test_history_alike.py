"""Feeds whose items are alike: each is an article of its own, and no edit of one that has left."""

from collections.abc import Callable

import pytest

from newsreader.model.article import Flag
from newsreader.model.query import View
from tests.promises.items import HOME, TEXTS, day, made
from tests.promises.reading import Reading
from tests.refresh.conftest import rss

CHINESE = "一二三四五六七八九十百千万"
Item = Callable[[int], str]


def file(number: int) -> str:
    return f"https://herald.example/ep-10{number}.mp3"


ALIKE: dict[str, Item] = {
    "numbered, one text and link for all": lambda n: made(
        title=f"Version 1.{n} released",
        link="https://herald.example/download",
        description="Fixes bugs and improves performance in many places.",
    ),
    "numbered, a text by a pattern": lambda n: made(
        title=f"Episode {100 + n}",
        description=f"Listen to episode {100 + n} of our show about the news of the day.",
    ),
    "numbered, one text for all": lambda n: made(
        title=f"Episode {100 + n}", description="Listen to our show about the news of the day."
    ),
    "numbered, with a file": lambda n: made(title=f"Episode {100 + n}", file=file(n)),
    "a file alone": lambda n: made(file=file(n)),
    "one title, a file each": lambda n: made(title="The Show", file=file(n)),
    "one title and text, a file each": lambda n: made(
        title="The Show", description="News of the day, read by us.", file=file(n)
    ),
    "one title and home page, a file each": lambda n: made(
        title="The Show", link=HOME, file=file(n)
    ),
    "a day in the title": lambda n: made(
        title=f"Weather for {5 + n} March 2026",
        description=f"Monday: cloudy, high {n + 3} low {n - 4}. Wind west {10 + n} km/h. Chance of"
        f" rain {n * 10} percent.",
    ),
    "short lines": lambda n: made(
        description=f"Version 1.{n}: fixes bugs and improves performance in many places."
    ),
    "short lines and a home page": lambda n: made(
        link=HOME, description=f"Version 1.{n}: fixes bugs and improves performance in many places."
    ),
    "short Chinese texts": lambda n: made(
        description=f"今天的新闻内容包括国内外大事{CHINESE[n] * 3}。"
    ),
    "all the same but the date": lambda n: made(
        title="Status update",
        link="https://status.example/",
        description="All systems operational.",
        pubDate=day(n),
    ),
}
"""Items that have neither a guid nor a link of their own, by their number."""


@pytest.mark.parametrize("size", [2, 3, 5])
@pytest.mark.parametrize("kind", ALIKE)
def test_of_items_that_are_alike_a_new_one_is_no_edit_of_one_that_left(
    reading: Reading, kind: str, size: int
) -> None:
    def version(first: int) -> bytes:
        return rss(*(ALIKE[kind](n) for n in reversed(range(first, first + size))))

    assert len(reading.read(version(0))) == size
    reading.mark(Flag.STARRED)
    for first in (1, 2, 3):
        assert len(reading.read(version(first))) == 1
        assert reading.read(version(first - 1)) == reading.read(version(first)) == []
    assert len(reading.titles(View.STARRED)) == size
    assert len(reading.read(version(3 + size))) == size


@pytest.mark.parametrize("kind", [kind for kind in ALIKE if "a file" in kind or "number" in kind])
def test_another_number_in_the_title_or_another_file_is_another_article(
    reading: Reading, kind: str
) -> None:
    if kind == "numbered, one text and link for all":
        return  # where there is one item, its link is its own, and it has been edited
    for number in range(4):
        assert len(reading.read(rss(ALIKE[kind](number)))) == 1
        assert reading.read(rss(ALIKE[kind](number))) == []


def test_one_of_items_that_are_alike_can_still_be_edited(reading: Reading) -> None:
    def version(*more: str) -> bytes:
        return rss(
            *(
                made(title=f"Weather for {5 + n} March", description=f"{TEXTS[0]} {TEXTS[n]}{end}")
                for n, end in enumerate(more)
            )
        )

    assert len(reading.read(version("", "", ""))) == 3
    assert reading.read(version("", " Snow.", "")) == []
    assert reading.read(version(" And rain.", " Snow.", "")) == []


def test_a_file_that_comes_later_brings_nothing_back(reading: Reading) -> None:
    titles = [made(title=f"The Show of {n}") for n in range(3)]
    assert len(reading.read(rss(*titles))) == 3
    files = [made(title=f"The Show of {n}", file=file(n)) for n in range(3)]
    assert reading.read(rss(files[0], *titles[1:])) == reading.read(rss(*files)) == []
    more = [made(title=f"The Show of {n}", file=file(n), description=TEXTS[n]) for n in range(3)]
    assert reading.read(rss(*more)) == reading.read(rss(*files)) == reading.read(rss(*titles)) == []


def test_headlines_of_one_title_and_day_are_told_by_their_links(reading: Reading) -> None:
    items = [
        made(title="Update", link=f"{HOME}{name}", pubDate=day(1, "00:00:00"))
        for name in ("ferry", "storm", "choir", "tower", "market")
    ]
    assert len(reading.read(rss(*items[:3]))) == 3
    assert len(reading.read(rss(*items[1:4]))) == len(reading.read(rss(*items[2:]))) == 1
    assert reading.read(rss(*items)) == []


def test_a_file_that_is_elsewhere_now_is_the_same_file(reading: Reading) -> None:
    def version(start: str, end: str = "") -> bytes:
        return rss(
            *(made(title=f"The Show of {n}", file=f"{start}/ep-{n}.mp3{end}") for n in range(3))
        )

    assert len(reading.read(version("https://herald.example"))) == 3
    assert reading.read(version("http://www.herald.example")) == []
    assert reading.read(version("https://files.example", "?token=1")) == []
    assert reading.read(version("https://files.example", "?token=2")) == []


@pytest.mark.parametrize("beside", [0, 2])
def test_items_of_one_link_and_title_are_told_by_date_and_text(
    reading: Reading, beside: int
) -> None:
    notes = [
        made(title="Weekly notes", link=f"{HOME}weekly.html", pubDate=day(n), description=TEXTS[n])
        for n in range(4)
    ]
    others = [made(title=f"Other {n}", link=f"{HOME}{n}") for n in range(beside)]
    assert len(reading.read(rss(*notes[:3], *others))) == 3 + beside
    assert reading.read(rss(*notes[:3], *others)) == []
    assert reading.read(rss(*notes[1:], *others)) == ["Weekly notes"]
    assert reading.read(rss(*notes[:2], *others)) == []
    assert len(reading.titles()) == 4 + beside


def test_an_item_given_twice_with_another_date_or_another_text_comes_once(
    reading: Reading,
) -> None:
    one = {"title": "Notes", "link": f"{HOME}notes", "pubDate": day(1), "description": TEXTS[0]}
    again = [{**one, "pubDate": day(2)}, {**one, "description": TEXTS[1]}]
    for other in again:
        assert len(reading.read(rss(made(**one), made(**other), made(title="Else")))) in (2, 0)
    assert len(reading.titles()) == 2


LOG = f"{HOME}log"
NUMBERED: dict[str, Callable[[int, int], str]] = {
    "text": lambda n, place: made(guid=f"{place}", description=TEXTS[n]),
    "title": lambda n, place: made(guid=f"{place}", title=TEXTS[n]),
    "text and date": lambda n, place: made(guid=f"{place}", description=TEXTS[n], pubDate=day(n)),
    "text and home page": lambda n, place: made(guid=f"{place}", description=TEXTS[n], link=HOME),
    "title and text": lambda n, place: made(
        guid=f"{place}", title=f"On {TEXTS[-n]}", description=TEXTS[n]
    ),
    "numbered fragments": lambda n, place: made(
        guid=f"{place}", title=f"On {TEXTS[-n]}", description=TEXTS[n], link=f"{LOG}#{place}"
    ),
    "numbered queries": lambda n, place: made(
        guid=f"{place}", title=f"On {TEXTS[-n]}", description=TEXTS[n], link=f"{LOG}?n={place}"
    ),
    "text and numbered queries": lambda n, place: made(
        guid=f"{place}", description=TEXTS[n], link=f"{LOG}?n={place}"
    ),
    "numbered fragments and a date": lambda n, place: made(
        guid=f"{place}",
        title=f"On {TEXTS[-n]}",
        description=TEXTS[n],
        link=f"{LOG}#{place}",
        pubDate=day(n),
    ),
    "links alone": lambda n, place: made(
        title=f"On {TEXTS[-n]}", description=TEXTS[n], link=f"{LOG}#{place}"
    ),
}
"""Items with numbers that say no more than their place, by their own number and that."""


@pytest.mark.parametrize("size", [2, 4])
@pytest.mark.parametrize("kind", NUMBERED)
def test_where_guids_are_numbers_that_move_on_only_what_is_new_is_new(
    reading: Reading, kind: str, size: int
) -> None:
    for visit in range(len(TEXTS) - size + 1):
        last = visit + size - 1
        items = [NUMBERED[kind](last - place, place) for place in range(size)]
        assert len(reading.read(rss(*items))) == (1 if visit else size)
        assert reading.read(rss(*items)) == []
    assert len(reading.titles()) == len(TEXTS)


@pytest.mark.parametrize("steady", [False, True])
@pytest.mark.parametrize("dated", [False, True])
@pytest.mark.parametrize("link", ["show", "weekly_notes.html", "2026/notes-from-the-editor"])
def test_a_new_guid_and_another_text_at_a_steady_link_are_another_article(
    reading: Reading, steady: bool, dated: bool, link: str
) -> None:
    about = [made(title="About", guid="about", link=f"{HOME}about-us")] if steady else []
    reading.read(rss(*about, made(title="x", guid="x", description="y")))
    for number, text in enumerate(TEXTS):
        news = {
            "title": "Morning news",
            "guid": f"news-{number}",
            "link": f"{HOME}{link}",
            "description": text,
            "pubDate": day(number) if dated else "",
        }
        assert reading.read(rss(made(**news), *about)) == ["Morning news"]
        news["description"] += " There is more."
        assert reading.read(rss(made(**news), *about)) == []
        if not dated:
            news["guid"] += "b"
            assert reading.read(rss(made(**news), *about)) == []


@pytest.mark.parametrize("link", ["", HOME, "https://herald.example/{0}/{1}"])
@pytest.mark.parametrize("guid", ["", "{0}-{1}"])
@pytest.mark.parametrize("text", [False, True])
def test_dates_that_are_those_of_the_visit_bring_nothing_back(
    reading: Reading, link: str, guid: str, text: bool
) -> None:
    for visit in range(4):
        items = [
            made(
                title=f"On {TEXTS[n]}",
                guid=guid.format(visit, n),
                link=link.format(visit, n),
                pubDate=day(3 * visit),
                description=TEXTS[-n] if text else "",
            )
            for n in range(4 + visit)
        ]
        assert len(reading.read(rss(*items))) == (1 if visit else 4)


def test_a_date_at_the_full_hour_is_a_date_where_no_other_has_it(reading: Reading) -> None:
    def version(end: str) -> bytes:
        return rss(*(made(title=TEXTS[n] + end, pubDate=day(n, "10:00:00")) for n in range(4)))

    assert len(reading.read(version(""))) == 4
    assert reading.read(version(" (updated)")) == []
    assert reading.read(version("")) == []


@pytest.mark.parametrize("link", ["", HOME])
@pytest.mark.parametrize("moved", ["4 Mar 2026 10:02:05 GMT", "5 Mar 2026 11:00:00 GMT", day(9)])
def test_a_headline_whose_date_changes_is_nothing_new(
    reading: Reading, link: str, moved: str
) -> None:
    def version(*numbers: int, date: str = "") -> bytes:
        return rss(
            *(
                made(title=TEXTS[n], link=link, pubDate=date if date and n == 2 else day(n))
                for n in numbers
            )
        )

    assert len(reading.read(version(1, 2, 3))) == 3
    assert reading.read(version(1, 2, 3, date=moved)) == []
    assert reading.read(version(1, 3)) == []
    assert reading.read(version(1, 2, 3)) == []
    assert reading.read(version(0, 2, 4, date=moved)) == [TEXTS[4], TEXTS[0]]
    assert len(reading.titles()) == 5


def test_headlines_that_were_in_the_feed_together_are_two_and_so_is_the_next(
    reading: Reading,
) -> None:
    def version(*numbers: int) -> bytes:
        items = [made(title="Morning news", pubDate=day(n)) for n in numbers]
        return rss(*items, *(made(title=TEXTS[n], pubDate=day(n)) for n in range(2)))

    assert len(reading.read(version(1))) == 3
    assert reading.read(version(2, 1)) == ["Morning news"]
    assert reading.read(version(3, 2)) == ["Morning news"]
    assert reading.read(version(4)) == ["Morning news"]
    assert reading.read(version(2, 3)) == []


@pytest.mark.parametrize("guids", [False, True])
@pytest.mark.parametrize("hours", [1, -5])
def test_a_headline_that_had_left_before_its_feed_moved_is_known_when_it_is_back(
    reading: Reading, guids: bool, hours: int
) -> None:
    def version(host: str, count: int, zone: int = 0) -> bytes:
        return rss(
            *(
                made(
                    guid=f"tag:{host},2026:0/{n}" if guids else "",
                    link=f"https://{host}/a/100{n}",
                    title=TEXTS[n],
                    pubDate=day(n, f"{12 + zone}:07:05"),
                )
                for n in range(count)
            )
        )

    assert len(reading.read(version("a.example", 8))) == 8
    assert reading.read(version("a.example", 7)) == []
    assert reading.read(version("b.example", 7, hours)) == []
    assert reading.read(version("b.example", 8, hours)) == []


@pytest.mark.parametrize("links", [False, True])
def test_an_item_of_a_title_alone_is_known_when_dates_go_and_when_they_come(
    reading: Reading, links: bool
) -> None:
    def version(dated: bool) -> bytes:
        return rss(
            *(
                made(
                    title=TEXTS[n],
                    link=f"{HOME}{n}" if n and links else "",
                    pubDate=day(n) if dated else "",
                )
                for n in range(4)
            )
        )

    assert len(reading.read(version(True))) == 4
    for dated in (False, True, False):
        assert reading.read(version(dated)) == []


@pytest.mark.parametrize("count", [1, 2, 5])
def test_links_and_nothing_else_are_known_under_new_guids(reading: Reading, count: int) -> None:
    for guid in ("", "urn:", "tag:"):
        items = [made(link=f"{HOME}posts/{n}", guid=guid and f"{guid}{n}") for n in range(count)]
        assert len(reading.read(rss(*items))) == (0 if guid else count)


def test_a_lone_home_page_is_known_by_another_scheme(reading: Reading) -> None:
    assert len(reading.read(rss(made(link="http://herald.example/")))) == 1
    assert reading.read(rss(made(link="https://www.herald.example"))) == []
    assert len(reading.read(rss(made(link="https://coast.example/")))) == 1


@pytest.mark.parametrize("date", [day, lambda _: ""])
def test_an_item_that_is_there_twice_is_not_there_again_under_new_guids(
    reading: Reading, date: Callable[[int], str]
) -> None:
    def version(guid: str) -> bytes:
        return rss(
            *(
                made(title=TEXTS[n], link=f"{HOME}{n}", pubDate=date(n), guid=f"{guid}{n}{twin}")
                for n in range(4)
                for twin in ("ab" if n == 1 else "a")
            )
        )

    assert len(reading.read(version("x"))) == 4
    assert reading.read(version("y")) == []
    assert reading.read(version("y")) == []


def test_an_item_without_a_date_comes_once_though_it_is_given_again_under_another_guid(
    reading: Reading,
) -> None:
    def items(count: int, guid: str, link: str = "") -> list[str]:
        return [
            made(
                title=TEXTS[n], link=f"{HOME}{link or n}", guid=f"{n}{guid}", description=TEXTS[-n]
            )
            for n in range(count)
        ]

    assert len(reading.read(rss(*items(3, "a")))) == 3
    assert len(reading.read(rss(*items(4, "a"), *items(4, "b")))) == 1


def test_an_item_given_twice_under_one_guid_is_not_there_again_under_two(
    reading: Reading,
) -> None:
    def version(*guids: str) -> bytes:
        same = {"title": TEXTS[0], "link": f"{HOME}0", "pubDate": day(0), "description": TEXTS[1]}
        return rss(*(made(guid=guid, **same) for guid in guids), made(guid="x", title="Else"))

    assert len(reading.read(version("a", "a", "a"))) == 2
    assert reading.read(version("b", "c", "d")) == reading.read(version("a", "a")) == []


MILL, BRIDGE, MAINE = (
    (5, "14:03:11", "Fire in the old mill of Redhill"),
    (6, "19:32:35", "Council votes on the new bridge"),
    (7, "22:15:53", "Storm hits the coast of Maine"),
)
GREECE = (2, "22:15:53", "Storm hits the islands of Greece")
MAYOR, OPENS = (
    (3, "22:27:48", "Mayor of Redhill resigns after vote"),
    (4, "21:50:13", "New bridge opens"),
)
News = tuple[int, str, str]
ONE_SECOND: dict[str, tuple[list[News], list[News]]] = {
    "the others stay": ([MILL, BRIDGE, MAINE], [GREECE, BRIDGE, MILL]),
    "all have left": ([MILL, BRIDGE, MAINE], [GREECE, MAYOR, OPENS]),
    "half hours": (
        [(5, "14:30:00", MILL[2]), (6, "19:30:00", BRIDGE[2]), (7, "22:30:00", MAINE[2])],
        [(2, "22:30:00", GREECE[2]), (3, "23:30:00", MAYOR[2]), (4, "21:30:00", OPENS[2])],
    ),
    "another number": (
        [(n, clock, f"Tender {n} of the council") for n, clock, _ in (MILL, BRIDGE, MAINE)],
        [(n, clock, f"Tender {n} of the council") for n, clock, _ in (GREECE, MAYOR, OPENS)],
    ),
    "a day and another number": (
        [(n, clock, f"Morning news of 4 March {n}") for n, clock, _ in (MILL, BRIDGE, MAINE)],
        [(n, clock, f"Morning news of 4 March {n}") for n, clock, _ in (GREECE, MAYOR, OPENS)],
    ),
    "two seconds": (
        [MILL, (6, "19:32:35", "Storm hits the hills of Wales"), MAINE],
        [GREECE, (3, "19:32:35", "Storm hits the valleys of Kent"), OPENS],
    ),
}
"""Two versions of a feed of which one article each have one second, and titles that are alike."""


def news(
    *items: News, names: str = "guid and link", text: bool = True, end: str = "", path: str = ""
) -> bytes:
    return rss(
        *(
            made(
                title=title + end,
                guid=f"{HOME}{path}{n * 7919}" if "guid" in names else "",
                link=f"{HOME}{path}{n * 7919}" if "link" in names else "",
                pubDate=day(2, clock),
                description=TEXTS[n] if text else "",
            )
            for n, clock, title in items
        )
    )


# Without any of them a headline that keeps its date is an edited one: that is all there is.
@pytest.mark.parametrize(
    ("names", "text"),
    [
        ("guid and link", True),
        ("guid and link", False),
        ("guid", True),
        ("guid", False),
        ("link", True),
        ("link", False),
        ("", True),
    ],
)
@pytest.mark.parametrize("kind", ONE_SECOND)
def test_a_new_article_does_not_take_the_place_of_one_that_came_in_its_second(
    reading: Reading, kind: str, text: bool, names: str
) -> None:
    before, after = ONE_SECOND[kind]
    assert len(reading.visit(news(*before, names=names, text=text))) == 3
    reading.mark(Flag.STARRED)
    fresh = [one for one in after if one not in before]
    unread = reading.visit(news(*after, names=names, text=text))
    assert sorted(unread) == sorted(title for _, _, title in (*before, *fresh))
    assert sorted(reading.titles(View.STARRED)) == sorted(title for _, _, title in before)
    reading.mark(Flag.READ)
    for version in (before, after):
        assert reading.read(news(*version, names=names, text=text)) == []


@pytest.mark.parametrize("names", ["guid and link", "guid", "link"])
def test_an_edited_title_is_known_where_all_guids_and_links_change_with_it(
    reading: Reading, names: str
) -> None:
    assert len(reading.read(news(MILL, BRIDGE, MAINE, names=names))) == 3
    reading.mark(Flag.STARRED, MAINE[2])
    edited = (*MAINE[:2], "Storm hits the coast of Maine and Quebec")
    moved = news(MILL, BRIDGE, edited, names=names, path="blog/p")
    rewritten = moved.replace(TEXTS[7].encode(), b"They have seen it now.")
    assert reading.read(rewritten) == []
    assert reading.titles(View.STARRED) == [edited[2]]
    assert len(reading.titles()) == 3


def test_titles_that_a_new_system_makes_longer_are_known_though_the_texts_are_new(
    reading: Reading,
) -> None:
    assert len(reading.read(news(MILL, BRIDGE, MAINE))) == 3
    reading.mark(Flag.STARRED, MAINE[2])
    moved = news(MILL, BRIDGE, MAINE, end=" - The Herald", path="blog/p", text=False)
    written = moved.replace(b"</title>", b"</title><description>In short.</description>")
    assert reading.read(written) == []
    assert reading.titles(View.STARRED) == [f"{MAINE[2]} - The Herald"]


def test_titles_and_texts_that_a_new_system_writes_anew_are_known_by_their_seconds(
    reading: Reading,
) -> None:
    assert len(reading.read(news(MILL, BRIDGE, MAINE))) == 3
    reading.mark(Flag.STARRED, MAINE[2])
    titles = (f"{MILL[2]} at night", "Council votes on a bridge", "Storm hits the coast of Iceland")
    stamps = (MILL[1], BRIDGE[1], MAINE[1])
    edited = [
        (n, stamp, title) for n, (stamp, title) in enumerate(zip(stamps, titles, strict=True))
    ]
    assert reading.read(news(*edited, path="blog/p")) == []
    assert reading.titles(View.STARRED) == [titles[2]]


@pytest.mark.parametrize("path", ["", "blog/p"])
def test_another_number_in_the_title_is_another_article_though_all_guids_change(
    reading: Reading, path: str
) -> None:
    tender = (7, "22:15:53", "Tender 7 of the council")
    other = (2, "22:15:53", "Tender 10 of the council")
    assert len(reading.read(news(MILL, BRIDGE, tender))) == 3
    reading.mark(Flag.STARRED)
    assert reading.read(news(MILL, BRIDGE, other, path=path)) == [other[2]]
    assert len(reading.titles(View.STARRED)) == 3
