"""What a page tells by the shape of its head and its text: kicker, people, agency."""

import pytest

from .anatomies import anatomy, ld, meta

TEXT = "<p>" + 8 * "The ferry lay at the pier all night. " + "</p>"
HEAD = ld('{"@type": "NewsArticle", "headline": "Wick: Ferry stays at the pier all winter"}')


def test_the_line_above_the_headline_may_be_the_first_element_of_its_heading() -> None:
    heading = "<h1><span>{}</span> <span>Ferry stays at the pier all winter</span></h1>"
    found = anatomy(HEAD, heading.format("Storm in the north") + TEXT)
    assert (found.title, found.kicker) == (
        "Ferry stays at the pier all winter",
        "Storm in the north",
    )
    # A headline in two elements for its looks.
    whole = meta(og__title="Interview: Ferry stays at the pier all winter")
    assert anatomy(whole, heading.format("Interview:") + TEXT).title.startswith("Interview")
    two = "<h1><span>Ferry stays</span> <span>at the pier all winter</span></h1>"
    told = meta(og__title="Ferry stays at the pier all winter")
    assert anatomy(told, two + TEXT).title == "Ferry stays at the pier all winter"


@pytest.mark.parametrize("name", ["x__author-section", "comment-section", "header-section"])
def test_a_part_of_the_page_is_no_section_of_the_site(name: str) -> None:
    people = "<ul><li><span>Ann Quay</span></li><li><span>Bob Pier</span></li></ul>"
    body = f"<h1>Ferry stays at the pier</h1><section class={name}>{people}</section>{TEXT}"
    assert anatomy("", body).kicker == ""
    news = f"<div class=article-section>Coast</div><h1>Ferry stays at the pier</h1>{TEXT}"
    assert anatomy("", news).kicker == "Coast"


def byline(*rows: tuple[str, str]) -> str:
    pieces = "".join(f"<div><b class=n>{who}</b><i class=r>{what}</i></div>" for who, what in rows)
    return f"<h1>Ferry stays at the pier</h1><div class=byline>{pieces}</div>{TEXT}"


def test_names_set_alike_with_what_each_is_behind_them_are_all_authors() -> None:
    rows = byline(("Ann Quay", "Transport correspondent"), ("Bob Pier", "NORTH Wick"))
    assert anatomy("", rows).authors == ("Ann Quay", "Bob Pier")
    place = byline(("Ann Quay", "Transport correspondent"), ("North America", ""))
    assert anatomy("", place).authors == ("Ann Quay",)
    role = byline(("Ann Quay", "Wick"), ("Political correspondent", "Oslo"))
    assert anatomy("", role).authors == ("Ann Quay",)


@pytest.mark.parametrize(
    ("begins", "agency"),
    [
        ("海岸社柳湾3月28日电(记者陈知远)渡口恢复通航。", "海岸社"),
        ("(완도=해안통신) 윤서하 기자 = 우체통이 꽉 찼다.", "해안통신"),
        ("[서울=뉴시스] 우체통이 꽉 찼다.", "뉴시스"),
        ("【ロンドン共同】時計が止まった。", "共同"),
        ("海岸社的船3月28日到港。", ""),
        ("(완도=7.3km) 우체통이 꽉 찼다.", ""),
        ("【ロンドン塔】時計が止まった。", ""),
    ],
)
def test_a_dateline_names_its_agency(begins: str, agency: str) -> None:
    assert anatomy("", f"<h1>渡口重开</h1><p>{begins}</p>{TEXT}").agency == agency


@pytest.mark.parametrize(
    ("ends", "agency"),
    [
        ("(Ann Quay, APA, 9.2.2025)", "APA"),
        ("(APA, 9. 2. 2025)", "APA"),
        ("(Verdi, Oper, 1853)", ""),
        ("(Ann Quay, 9.2.2025)", ""),
        ("(nach Angaben der APA, 9.2.2025)", ""),
        ("(Ann Quay, APA)", ""),
    ],
)
def test_the_last_brackets_with_a_day_name_the_agency(ends: str, agency: str) -> None:
    assert (
        anatomy("", f"<h1>Die Fähre bleibt</h1>{TEXT}<p>Das war alles. {ends}</p>").agency == agency
    )


def test_a_label_alone_is_a_tag_by_the_address_of_a_word() -> None:
    box = "<ul class=content--tags><li><a href={}>Wick</a></li></ul>"
    body = f"<h1>Ferry stays at the pier</h1>{TEXT}"
    assert anatomy("", body + box.format("/news/word/0000.html")).tags == ("Wick",)
    assert anatomy("", body + box.format("/news/0000.html")).tags == ()


def test_what_a_page_is_set_with_is_no_tag() -> None:
    said = ld('{"@type": "NewsArticle", "keywords": ["piers", "textaboveleftsmallwithrule"]}')
    body = f"<h1>Ferry stays at the pier</h1>{TEXT}"
    assert anatomy(said, body, html="<html lang=en-US>").tags == ("piers",)
    words = said.replace("textaboveleftsmallwithrule", "ilmastonmuutospolitiikka")
    assert anatomy(words, body, html="<html lang=fi>").tags == ("piers", "ilmastonmuutospolitiikka")


def test_dates_for_scripts_tell_the_hour_of_publication_and_update() -> None:
    stamp = "<em>{}</em><span {}='2025-02-0{} 08:00:03'>2025.02.0{}.</span>"
    dates = stamp.format("입력", "data-date-time", 7, 7)
    dates += stamp.format("수정", "data-modify-date-time", 8, 8)
    body = f"<h1>우체통</h1><div>{dates}</div>{TEXT}"
    found = anatomy("", body, html="<html lang=ko>")
    assert found.published is not None
    assert found.updated is not None
    assert (found.published.isoformat(), found.published_day) == (
        "2025-02-06T23:00:03+00:00",
        False,
    )
    assert found.updated.isoformat() == "2025-02-07T23:00:03+00:00"
    bare = anatomy("", body.replace("08:00:03", ""), html="<html lang=ko>")
    assert (bare.published is not None, bare.published_day) == (True, True)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Pressemitteilung Nr. 14/2025 vom 7. Februar 2025", "2025-02-07"),
        ("Press release no. 14 of 7 February 2025", "2025-02-07"),
        ("Communiqué de presse n° 14 du 7 février 2025", "2025-02-07"),
        ("Beschluss vom 7. Februar 2025", ""),
        ("Der Brief Nr. 14 vom 7. Februar 2025", ""),
    ],
)
def test_the_numbered_line_of_a_release_has_its_day(line: str, day: str) -> None:
    decided = "<p><b>Beschluss vom 4. Januar 2025</b><br>1 VB 2/24</p>"
    body = f"<h1>Die Fähre bleibt</h1><p class=number>{line}</p>{decided}{TEXT}"
    found = anatomy("", body, html="<html lang=de>").published
    assert ("" if found is None else found.date().isoformat()) == day
