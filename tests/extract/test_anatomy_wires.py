"""Agencies that a page names where its text begins, below it, or beside who wrote it."""

import pytest

from tests.extract.anatomies import anatomy, ld
from tests.extract.pages import PARAGRAPHS

LONG = PARAGRAPHS[0]


@pytest.mark.parametrize(
    ("begins", "agency"),
    [
        ("LONDON (Reuters) - ", "Reuters"),
        ("HOLM, Feb 8 (AP) — ", "AP"),
        ("<strong>Moorhagen (dpa/mb)</strong> – ", "dpa"),
        ("Berlin (dpa/AFP). ", "dpa, AFP"),
    ],
)
def test_the_agency_in_brackets_behind_the_place_is_that_of_the_text(
    begins: str, agency: str
) -> None:
    assert anatomy("", f"<h1>Border talks</h1><p>{begins}{LONG}</p>").agency == agency


@pytest.mark.parametrize(
    "text",
    [
        f"The Associated Press (AP) – {LONG}",  # it is of the agency
        f"Die Partei (SPD) – {LONG}",
        f"Holm (pop. 300) – {LONG}",
        f"In the end it was all sold (Reuters) {LONG}",
        f"Nobody had seen it. Holm (Reuters) - {LONG}",
    ],
)
def test_other_brackets_where_a_text_begins_name_no_agency(text: str) -> None:
    assert anatomy("", f"<h1>Border talks</h1><p>{text}</p>").agency == ""


def test_brackets_behind_a_place_further_down_are_of_what_is_told_there() -> None:
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[:2])
    assert anatomy("", f"<h1>Border talks</h1>{text}<p>Holm (AP) – {LONG}</p>").agency == ""


def test_an_agency_that_signs_with_what_it_is_is_one() -> None:
    author = (
        '{"@type": "Person", "name": "Ann Person"}, {"@type": "Organization", "name": "AFP agence"}'
    )
    found = anatomy(
        ld(f'{{"@type": "NewsArticle", "author": [{author}]}}'), "<h1>Border talks</h1>"
    )
    assert (found.authors, found.agency) == (("Ann Person",), "AFP")


def test_what_sends_releases_is_no_person() -> None:
    body = '<div itemscope><meta itemprop="author" content="Business Wire"></div>'
    found = anatomy("", f"{body}<div><strong>Business Wire</strong></div><h1>Border talks</h1>")
    assert (found.authors, found.agency) == ((), "Business Wire")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("周予安 实习生 顾晓雯", ("周予安", "顾晓雯")),
        ("王丽 见习记者 李明 通讯员 陈东", ("王丽", "李明", "陈东")),
    ],
)
def test_what_somebody_is_between_two_names_is_nobody(line: str, people: tuple[str, ...]) -> None:
    head = f'<meta name="author" content="{line}">'
    assert anatomy(head, "<h1>边境会谈</h1>", html='<html lang="zh">').authors == people


def test_the_intern_of_a_paper_signs_beside_its_reporter() -> None:
    body = "<h1>边境会谈</h1><div>新京报记者 王丽 实习生 李明</div><p>正文。</p>"
    assert anatomy("", body, html='<html lang="zh">').authors == ("王丽", "李明")


def test_links_to_the_authors_in_a_row_are_all_of_them() -> None:
    head = '<meta name="dc.creator" content="Ann Person">'
    row = "".join(
        f'<a rel="author" href="/people/{name[0]}">{name},</a> '
        for name in ("Ann Person", "Bo Other")
    )
    body = f"<h1>Border talks</h1><p>By <span>{row}</span></p>"
    assert anatomy(head, body).authors == ("Ann Person", "Bo Other")


def test_links_to_authors_elsewhere_are_those_of_other_texts() -> None:
    head = '<meta name="dc.creator" content="Ann Person">'
    one = '<p>By <span><a rel="author" href="/people/a">Ann Person</a></span></p>'
    other = '<section><p>More, by <a rel="author" href="/people/b">Bo Other</a></p></section>'
    assert anatomy(head, f"<h1>Border talks</h1>{one}<p>{LONG}</p>{other}").authors == (
        "Ann Person",
    )


def test_an_account_that_is_called_the_authors_name_is_one_whatever_its_letters() -> None:
    body = '<h1>边境会谈</h1><p class="author-name">IT之家</p><p>正文。</p>'
    assert anatomy("", body, html='<html lang="zh">').authors == ("IT之家",)
    line = '<h1>边境会谈</h1><p class="byline">5G时代</p><p>正文。</p>'
    assert anatomy("", line, html='<html lang="zh">').authors == ()
