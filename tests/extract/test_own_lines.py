# ruff: noqa: E501 -- pages are best read a line an element
"""Lines that look like a page's own and are the author's stay: set amid the text, not around it."""

import pytest

from newsreader.clean.words import to_text
from newsreader.extract.page import extract_page

from .pages import FOOTER, NAVIGATION, PARAGRAPHS, URL, page, paragraphs


def lines(data: bytes | str) -> list[str]:
    raw = data.encode() if isinstance(data, str) else data
    return to_text(extract_page(raw, URL).html).split("\n")


def test_a_word_of_a_button_between_a_paragraph_and_a_quotation_is_said() -> None:
    quoted = f"<blockquote><p>{PARAGRAPHS[2]}</p></blockquote>"
    assert "Save." in lines(page(f"<p>{PARAGRAPHS[0]}</p><p>Save.</p>{quoted}{paragraphs()}"))
    pressed = f"<div><p>Save.</p></div>{quoted}{paragraphs()}"
    assert "Save." not in lines(page(f"<p>{PARAGRAPHS[0]}</p>{pressed}"))


def entry(text: str, head: str = "Ferry line reopens") -> str:
    meta = f'<meta property="og:title" content="{head}">'
    return f"<html><head><title>{head} | Sample Herald</title>{meta}</head><body>{NAVIGATION}<main><div class=post-content><h2 class=title>{head}</h2>{text}</div></main>{FOOTER}</body></html>"


def test_the_first_of_an_authors_headings_of_the_highest_level_stays() -> None:
    rest = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[2:])
    text = (
        f"<h1>Who sails?</h1><p>{PARAGRAPHS[0]}</p><h1>Who pays?</h1><p>{PARAGRAPHS[1]}</p>{rest}"
    )
    assert {"Who sails?", "Who pays?"} <= set(lines(entry(text)))


def test_the_one_heading_of_that_level_is_the_headline() -> None:
    text = f"<h1>Who sails?</h1><p>{PARAGRAPHS[0]}</p>" + paragraphs()
    assert "Who sails?" not in lines(entry(text))
    known = (
        f"<h1>Ferry line reopens</h1><p>{PARAGRAPHS[0]}</p><h1>Who pays?</h1><p>{PARAGRAPHS[1]}</p>"
    )
    assert "Ferry line reopens" not in lines(entry(known + paragraphs()))


HEAD = ("HIGH COURT OF THE BAY", "In the name of the two states", "Judgment", "Case: 7/12")
DAY = "Given on: 12.11.2009"
STYLES = ('style="text-align: center;"', 'align="center"')


@pytest.mark.parametrize("style", STYLES)
def test_what_an_author_sets_in_the_middle_above_a_text_stays(style: str) -> None:
    row = "".join(f"<p {style}>{each}</p>" for each in (*HEAD, DAY))
    assert {*HEAD, DAY} <= set(lines(page(row + paragraphs())))


def test_a_byline_set_in_the_middle_is_one() -> None:
    row = ("By Ann Person", "Chief Reporter", "The Bay", "12.11.2009")
    centred = "".join(f"<p {STYLES[0]}>{each}</p>" for each in row)
    assert not {"By Ann Person", "12.11.2009"} & set(lines(page(centred + paragraphs())))
    plain = "".join(f"<p>{each}</p>" for each in (*HEAD, DAY))
    assert DAY not in lines(page(plain + paragraphs()))


def table(tag: str, *cells: str) -> str:
    return f"<table><tr>{''.join(f'<{tag}>{each}</{tag}>' for each in cells)}</tr></table>"


def test_the_head_and_the_sum_of_rows_that_are_tables_each_stay() -> None:
    rows = table("td", "Small boat", "24") + table("td", "Large boat", "31")
    text = lines(page(paragraphs(table("th", "Boat", "Seats") + rows + table("th", "All", "55"))))
    assert "Boat" in " ".join(text)
    assert any("Seats" in line for line in text)
    assert any("55" in line for line in text)


def test_a_head_without_rows_stays_out() -> None:
    alone = table("th", "Vessel", "Seats")
    assert not any("Vessel" in line for line in lines(page(paragraphs(alone))))
    wider = alone + table("td", "Small boat", "24", "red")
    assert not any("Vessel" in line for line in lines(page(paragraphs(wider))))


def pointing(said: str, address: str, called: str = "") -> list[str]:
    link = f'<p><a {called} href="{address}">{said}</a></p>'
    return lines(page(paragraphs(link)))


AWAY = "https://events.example/7"


@pytest.mark.parametrize(
    "said", ["Hier geht’s zur Seite der Fahrt", "See the plan of the northern pier"]
)
def test_a_paragraph_that_says_where_elsewhere_something_is_stays(said: str) -> None:
    assert said in pointing(said, AWAY)
    assert said in pointing(said, "https://www.facebook.com/events/1421")
    assert said not in pointing(said, "https://www.facebook.com/sample.herald")


@pytest.mark.parametrize(
    ("said", "address", "called"),
    [
        ("Hier geht’s zur Seite der Fahrt", "/ferries", ""),
        ("Hier geht’s zur Seite der Fahrt", AWAY, "class=btn-more"),
        ("Hier geht’s zur Seite der Fahrt", AWAY, "rel=sponsored"),
        ("Hier geht’s zum Newsletter der Fahrt", AWAY, ""),
        ("Zum Angebot bei der Werft", AWAY, ""),
        ("See the latest prices of boats", AWAY, ""),
        ("Book your seat on the boat", AWAY, ""),
    ],
)
def test_what_leads_its_reader_into_the_site_or_a_shop_stays_out(
    said: str, address: str, called: str
) -> None:
    assert said not in pointing(said, address, called)
