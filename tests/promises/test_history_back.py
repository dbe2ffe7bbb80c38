"""Articles of one headline and day, and articles that come back to a feed that has changed."""

from collections.abc import Callable

import pytest

from newsreader.model.article import Flag
from newsreader.model.query import View
from tests.promises.items import HOME, TEXTS, day, made
from tests.promises.reading import Reading
from tests.refresh.conftest import rss

FOOTER = " The post first appeared on our site."


def accident(number: int, *, names: str, clock: str, title: str = "Accident on the road") -> str:
    return made(
        title=title,
        guid=f"tag:herald.example,2026:{number}" if "guid" in names else "",
        link=f"{HOME}{number}" if "link" in names else "",
        pubDate=day(2, clock),
        description=TEXTS[number],
    )


def others(names: str) -> list[str]:
    titles = ("Fire in the old mill", "Council votes on the bridge", "Mayor resigns")
    return [
        accident(4 + at, names=names, clock=f"0{at}:00:00", title=title)
        for at, title in enumerate(titles)
    ]


@pytest.mark.parametrize(
    ("names", "clock"),
    [
        ("guid and link", "00:00:00"),
        ("guid and link", "09:00:00"),
        ("guid and link", "09:17:23"),
        ("guid", "00:00:00"),
        ("guid", "09:17:00"),
        ("link", "00:00:00"),
        ("link", "09:00:00"),
    ],
)
def test_a_new_article_does_not_take_the_place_of_one_of_the_same_headline_and_day(
    reading: Reading, names: str, clock: str
) -> None:
    first = accident(1, names=names, clock=clock)
    assert len(reading.visit(rss(first, *others(names)))) == 4
    reading.mark(Flag.STARRED, "Accident on the road")
    second = accident(2, names=names, clock=clock)
    reading.visit(rss(second, *others(names)))
    assert reading.titles(View.UNREAD).count("Accident on the road") == 2
    assert reading.titles(View.STARRED) == ["Accident on the road"]
    reading.mark(Flag.READ)
    for back in (first, second):
        assert reading.read(rss(back, *others(names))) == []


def test_one_headline_and_day_are_enough_where_all_guids_and_links_change(
    reading: Reading,
) -> None:
    def version(path: str, text: str) -> bytes:
        return rss(
            *(
                made(
                    title=f"News of {TEXTS[n].split()[0]}",
                    guid=f"{HOME}{path}{n * 7919}",
                    link=f"{HOME}{path}{n * 7919}",
                    pubDate=day(n, "00:00:00"),
                    description=text or TEXTS[n],
                )
                for n in range(4)
            )
        )

    assert len(reading.read(version("", ""))) == 4
    assert reading.read(version("blog/p", "")) == []


CHANGES: dict[str, tuple[Callable[[str], str], str]] = {
    "a footer and another zone": (lambda text: text + FOOTER, "12:00:05"),
    "half of the text and another zone": (lambda text: text[: 2 * len(text) // 3], "12:00:05"),
    "a footer": (lambda text: text + FOOTER, "10:00:05"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_had_left_before_all_guids_changed_is_known_by_link_title_and_words(
    reading: Reading, change: str
) -> None:
    write, clock = CHANGES[change]

    def version(scheme: str, first: int, *, anew: bool = False) -> bytes:
        return rss(
            *(
                made(
                    title=f"News of {TEXTS[n].split()[0]}",
                    guid=f"{scheme}-{n * 37}",
                    link=f"{HOME}{n * 7919}",
                    pubDate=day(n, clock if anew else "10:00:05"),
                    description=write(2 * f"{TEXTS[n]} ") if anew else 2 * f"{TEXTS[n]} ",
                )
                for n in range(first, 8)
            )
        )

    assert len(reading.read(version("old", 0))) == 8
    assert reading.read(version("old", 4)) == []
    assert reading.read(version("new", 4)) == []
    assert reading.read(version("new", 0, anew=True)) == []
    assert len(reading.titles()) == 8


def test_an_issue_with_the_link_and_title_of_the_last_one_is_new_a_week_later(
    reading: Reading,
) -> None:
    def version(*issues: int) -> bytes:
        return rss(
            *(
                made(
                    title="Open thread" if n in (0, 7) else f"News of {TEXTS[n].split()[0]}",
                    guid=f"new-{n * 37}",
                    link=f"{HOME}open-thread" if n in (0, 7) else f"{HOME}{n * 7919}",
                    pubDate=day(n),
                    description=f"Talk here. Be kind. No links, no lies, no ads. {TEXTS[n]}",
                )
                for n in issues
            )
        )

    assert len(reading.read(version(0, 1, 2, 3))) == 4
    assert reading.read(version(1, 2, 3, 7)) == ["Open thread"]


@pytest.mark.parametrize("write", [lambda text: text + FOOTER, lambda text: text[:40]])
def test_what_had_left_before_its_feed_moved_is_known_by_path_title_and_zone(
    reading: Reading, write: Callable[[str], str]
) -> None:
    def version(first: int, *, moved: bool = False) -> bytes:
        return rss(
            *(
                made(
                    title=f"News of {TEXTS[n].split()[0]}",
                    guid=f"{'new' if moved else 'old'}-{n * 37}",
                    link=f"https://{'b' if moved else 'a'}.example/a/{n * 7919}",
                    pubDate=day(n, "12:00:05" if moved else "10:00:05"),
                    description=write(TEXTS[n]) if moved else TEXTS[n],
                )
                for n in range(first, 8)
            )
        )

    assert len(reading.read(version(0))) == 8
    assert reading.read(version(3)) == []
    assert reading.read(version(3, moved=True)) == []
    assert reading.read(version(0, moved=True)) == []
    assert len(reading.titles()) == 8


@pytest.mark.parametrize("titled", [False, True])
@pytest.mark.parametrize("dated", [False, True])
def test_what_had_left_before_its_feed_moved_is_known_by_path_and_text(
    reading: Reading, titled: bool, dated: bool
) -> None:
    def version(host: str, first: int, *, clock: str = "10:00:05", more: str = "") -> bytes:
        return rss(
            *(
                made(
                    title=f"News of {TEXTS[n].split()[0]}" if titled else "",
                    link=f"https://{host}/a-{n}-x{n * 7919}",
                    pubDate=day(n, clock) if dated else "",
                    description=TEXTS[n] + more,
                )
                for n in range(first, 8)
            )
        )

    assert len(reading.read(version("a.example", 0))) == 8
    assert reading.read(version("a.example", 3)) == []
    assert reading.read(version("b.example", 3)) == []
    later = version("b.example", 0, clock="11:30:05", more="" if dated else FOOTER)
    assert reading.read(later) == []
    assert len(reading.titles()) == 8
