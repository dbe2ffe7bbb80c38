"""What is left of a byline in a box above the first paragraph goes with the names in it."""

import pytest

from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs
from tests.extract.said import ALL

DAY = "<time datetime='2025-03-04T05:45:00Z'>4 MAR 2025 - 05:45 CET</time>"


def text_under(head: str, *authors: str, first: str = "") -> str:
    """The text of a page by these authors, with this above its paragraphs, below a first one."""
    whole = page(f"{first}{head}{paragraphs()}")
    return extract_page(whole, URL, around=lambda _: Anatomy(authors=authors)).html


ROWS = {
    "names glued, a place": (
        '<div class="m"><div class="a"><a href="/autor/ana-roble/">Ana Roble</a>'
        '<a href="/autor/luz-vega/">Luz Vega</a></div><span>Villamar - </span>'
        f'<div class="f">{DAY}</div></div>',
        ("Ana Roble", "Luz Vega"),
        ("Roble", "Villamar", "MAR 2025"),
    ),
    "headings for names": (
        '<div class="c"><div><h6>Wati Lestari</h6><p>Penulis</p></div>'
        "<div><h6>Budi Santoso</h6><p>Editor</p></div></div>",
        ("Wati Lestari",),
        ("Lestari", "Penulis", "Santoso", "Editor"),
    ),
    "a row": (
        "<div><span>Bandar Netwerk, Villamar</span> <span>Published by: <a href='/author/a'>"
        "Ann Person</a></span> <span>Updated Sat, 21 Nov 2025 08:40 AM IST</span></div>",
        ("Ann Person",),
        ("Netwerk", "Published", "Person"),
    ),
    "a row in Hindi": (
        "<div><span>बंदर समाचार नेटवर्क, विलामार</span> <span>Published by: <a href='/author/a'>"
        "दीप जोशी</a></span> <span>Updated Sat, 21 Nov 2025 08:40 AM IST</span></div>",
        ("दीप जोशी",),
        ("नेटवर्क", "Published", "जोशी"),
    ),
}


@pytest.mark.parametrize(("head", "authors", "gone"), ROWS.values(), ids=ROWS)
def test_a_byline_in_a_box_goes_as_a_whole(
    head: str, authors: tuple[str, ...], gone: tuple[str, ...]
) -> None:
    found = text_under(head, *authors)
    assert PARAGRAPHS[0] in found
    assert [each for each in gone if each in found] == []


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("<div><p>Ana Roble</p><h2>The pier</h2></div>", "The pier"),
        ("<div><p>Ana Roble</p><h4>The pier</h4></div>", "The pier"),
        ("<div><p>Ana Roble</p><p>We waited all winter.</p></div>", "We waited all winter."),
        ("<div><p>Of boats and men</p><p>Ana Roble</p></div>", "Of boats and men"),
        ("<ul><li>Six hours of talks</li><li>A northern pier</li></ul>", "A northern pier"),
    ],
)
def test_what_is_no_byline_is_kept(head: str, kept: str) -> None:
    assert kept in text_under(head, "Ana Roble")


def test_who_is_spoken_of_further_down_is_kept() -> None:
    box = "<div><p>Ana Roble</p><p>Harbour master</p></div>"
    found = text_under("", "Ana Roble", first=f"{paragraphs()}{box}")
    assert "Harbour master" in found


def test_a_text_without_sentences_is_kept() -> None:
    verses = "".join(f"<p>{each}</p>" for each in ALL.split(", "))
    whole = page(f"<div><p>Ana Roble</p><p>For Tom</p></div>{verses}")
    found = extract_page(whole, URL, around=lambda _: Anatomy(authors=("Ana Roble",)))
    assert "hung out flags" in found.html


@pytest.mark.parametrize(
    ("label", "age"),
    [
        ("Publisert:", "For mindre enn 4 timer siden"),
        ("Veröffentlicht:", "Vor etwas weniger als vier Stunden"),
        ("Published", "A little less than four hours ago"),
        ("Опубликовано:", "Чуть меньше чем четыре часа назад"),
    ],
)
def test_a_row_of_times_goes_however_these_are_worded(label: str, age: str) -> None:
    row = (
        f"<div><span>{label}</span> <time datetime='2025-03-04T05:45:00Z'>{age}</time>"
        "<span>Oppdatert</span><time datetime='2025-03-04T07:45:00Z'>4. mars 8:45</time></div>"
    )
    assert age not in text_under(row, "Ann Person")


def test_a_line_with_a_time_in_it_that_tells_something_stays() -> None:
    time = "<time datetime='1904-03-04'>a little less than an hour</time>"
    for told in (f"In {time} all of the old pier was gone", f"It was gone in {time}."):
        assert "less than an hour" in text_under(f"<p>{told}</p>", "Ann Person")


def test_a_name_and_a_day_of_this_year_go_and_a_clock_in_a_sentence_stays() -> None:
    name = "<span><a href='/authors/a'>Ярина Порт</a></span>"
    assert "квітня" not in text_under(f"<div>{name} — 7 квітня, 10:30</div>", "Ярина Порт")
    told = f"<p>{name} прийшла 7 квітня о 10:30.</p>"
    assert "прийшла" in text_under(told, "Ярина Порт")


def test_a_row_with_a_time_and_a_number_of_comments_goes() -> None:
    said = "<span>Quelle: DER HEROLD, Nr. 49/2026</span><a href='#c'>63 Kommentare</a>"
    assert "HEROLD" not in text_under(f"<div>{DAY}{said}</div>", "Ann Person")
