"""Where a page goes on with whole articles of its site, the one that it is called after is read."""

import pytest

from newsreader.extract.page import extract_page

from .pages import FOOTER, NAVIGATION, PARAGRAPHS, URL, paragraphs

OTHER = tuple(text.replace("ferry", "railway").replace("pier", "bridge") for text in PARAGRAPHS)


def article(title: str, text: str, *, called: str = "item", link: str = "") -> str:
    """An article in a row of such."""
    more = f'<a href="{link}">read on</a>' if link else ""
    return f'<article class="{called}"><h2>{title}</h2>{more}{text}</article>'


def lines(*articles: str, title: str = "Ferry line reopens") -> str:
    """What is read of a page with these articles in a row."""
    head = f"<title>{title} | Sample Herald</title>"
    body = f"{NAVIGATION}<main><h1>News</h1><div>{''.join(articles)}</div></main>{FOOTER}"
    page = f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"
    return extract_page(page.encode(), URL).html


RAILWAY = "".join(f"<p>{text}</p>" for text in OTHER)


@pytest.mark.parametrize("called", ["item", "item item--dossier"])
def test_articles_below_the_one_of_the_page_stay_out(called: str) -> None:
    own = article("Ferry line reopens", paragraphs(), link=URL)
    found = lines(own, article("Railway", RAILWAY, called=called, link="/railway"))
    assert all(text in found for text in PARAGRAPHS)
    assert "railway" not in found


@pytest.mark.parametrize(
    ("title", "link"),
    [("The bay, hour by hour", "/railway"), ("Ferry line reopens", "#part-two")],
    ids=["entries of one text", "parts of one text"],
)
def test_articles_that_are_one_text_are_read_whole(title: str, link: str) -> None:
    own = article("Ferry line reopens", paragraphs(), link=URL)
    found = lines(own, article("Railway", RAILWAY, link=link), title=title)
    assert all(text in found for text in (*PARAGRAPHS, *OTHER))
