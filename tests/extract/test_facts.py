# ruff: noqa: E501 -- markup is best read a line an element
"""Facts of a text are a part of it, times and portions of a recipe; those of its page are none."""

from newsreader.clean.words import to_text
from newsreader.extract.page import extract_page

from .pages import page, paragraphs

URL = "https://herald.example/2025/dumplings"


def words_of(data: bytes) -> str:
    """The text that is taken from a page, a space between its lines."""
    return " ".join(to_text(extract_page(data, URL).html).split())


def _rows(*said: str) -> str:
    cells = ("".join(f"<div>{part}</div>" for part in line.split("|")) for line in said)
    return "<div class=details>" + "".join(f"<div>{line}</div>" for line in cells) + "</div>"


def test_rows_of_a_label_and_a_value_are_kept_where_they_are_a_recipe_s() -> None:
    rows = {
        _rows("Prep Time:|30 mins", "Servings:|6"): ("Prep Time:", "30 mins", "Servings:"),
        _rows("Kochzeit|25 Min.", "Portionen|4"): ("25 Min.", "Portionen"),
    }
    wrong = []
    for markup, kept in rows.items():
        html = extract_page(page(f"<div>{markup}{paragraphs()}</div>"), URL).html
        wrong += [part for part in kept if part not in html]
    promoted = f"<div class=newsletter>{_rows('Prep Time:|30 mins', 'Servings:|6')}</div>"
    assert not wrong
    assert "30 mins" not in extract_page(page(promoted + paragraphs()), URL).html


LEAD = "<p>Forty million for quays, ice plants and cold stores in all ports with fewer than 50 boats.</p>"
OFFICE = (
    "<div><dl><dt>From:</dt><dd><a href=/dfh>Department for Harbours</a> and <a href=/mp>Ann Person MP</a></dd>"
    "<dt>Published</dt><dd>27 November 2026</dd><dt>Last updated</dt>"
    "<dd>27 November 2026 — <a href=#history>See all updates</a></dd></dl></div>"
)
CHANGES = (
    "<div>Published 27 November 2026<br>Last updated 28 November 2026 <a href=#>+ show all updates</a></div>"
    "<ol><li><time>28 November 2026</time><p>Corrected the closing time for applications.</p></li>"
    "<li><time>27 November 2026</time><p>First published.</p></li></ol>"
)


def test_what_an_office_tells_of_its_page_is_none_of_the_text() -> None:
    body = (
        f"{LEAD}{OFFICE}{paragraphs()}<div id=history><h2>Updates to this page</h2>{CHANGES}</div>"
    )
    text = words_of(page(body))
    assert text == words_of(page(LEAD + paragraphs()))
    after = (
        f"<div><h2>Updates to this page</h2>{CHANGES}</div><p>Kept: the office closes at five.</p>"
    )
    assert "Kept" in words_of(page(f"{paragraphs()}{after}"))


def test_facts_and_changes_that_a_text_is_about_are_kept() -> None:
    book = "<dl><dt>Title</dt><dd>The Kept Harbour</dd><dt>Published</dt><dd>27 November 2026</dd></dl>"
    assert "Kept" in words_of(page(paragraphs("", book)))
    changes = CHANGES.replace("Corrected", "Kept and corrected")
    assert "Kept" in words_of(page(f"{paragraphs()}<h2>Changes of the timetable</h2>{changes}"))
