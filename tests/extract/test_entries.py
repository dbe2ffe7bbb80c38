"""A live blog keeps the times of its entries."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/live"
TITLES = ("Update 3: The talks go on", "Update 2: A pause", "Update 1: They meet", "Good morning")


def lines(markup: str) -> list[str]:
    document = to_document(extract_page(page(markup), URL).html, URL)
    return [block_text(block) for block in document.blocks]


def entries(form: str, count: int = 4) -> str:
    return "".join(
        form.format(time=f"0{9 - at}:05", title=title, text=PARAGRAPHS[at])
        for at, title in enumerate(TITLES[:count])
    )


@pytest.mark.parametrize(
    "form",
    [
        "<div><time>{time}</time><h2>{title}</h2><p>{text}</p></div>",
        "<time>{time}</time><h2>{title}</h2><p>{text}</p>",
        "<div><div><span>{time} GMT</span></div><h3>{title}</h3><p>{text}</p></div>",
        "<article><time>1 May 2025 {time}</time><h3>{title}</h3><p>{text}</p></article>",
        "<section><h2>{title}</h2><time>{time} a.m.</time><p>{text}</p></section>",
    ],
)
def test_the_time_of_an_entry_stands_beside_its_heading(form: str) -> None:
    shown = lines(entries(form))
    assert len(shown) == 3 * len(TITLES)
    for at, title in enumerate(TITLES):
        place = shown.index(title)
        time = shown[place + 1 if form.startswith("<section>") else place - 1]
        assert f"0{9 - at}:05" in time


@pytest.mark.parametrize(
    "form",
    [
        "<div><time>{time}</time><h2>{title}</h2><p>{text}</p></div>",
        "<div><h2>{title}</h2><time>{time}</time><p>{text}</p></div>",
    ],
)
def test_the_time_of_one_heading_is_a_dateline(form: str) -> None:
    assert not any("09:05" in line for line in lines(entries(form, 1) + paragraphs()))


def test_what_is_no_time_of_the_day_stays_out() -> None:
    form = "<div><time>2 hours ago</time><h2>{title}</h2><p>{text}</p></div>"
    assert not any("ago" in line for line in lines(entries(form)))
