"""Where the words that a reader is at stand in another text of the same article."""

from datetime import UTC

import pytest

from newsreader.model.document import Document
from newsreader.typeset.counterpart import Standing, counterpart
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page
from newsreader.typeset.passages import read
from tests.typeset.makers import NOW, article, headline, plain

WORDS = " The two sides met for six hours in the old customs house and agreed on a next date."
ROWS = 12


def text(*names: str) -> Page:
    """A page whose paragraphs begin with these words."""
    body = Document(tuple(plain(name + WORDS) for name in names))
    more = (headline(2), headline(3))
    return set_page(article(), body, 40, more=more, zone=UTC, now=NOW)


def line_with(page: Page, words: str) -> int:
    return next(at for at, line in enumerate(page.lines) if line.text.startswith(words))


def moved(before: Page, line: int, after: Page, row: int = 0) -> tuple[str, int]:
    """The line that is found, and its row."""
    found = counterpart(before, read(before), Standing(line, row), ROWS, after)
    return after.lines[found.line].text, found.row


@pytest.mark.parametrize(
    ("at", "expected", "row"),
    [
        ("Bravo", "Bravo", 0),
        ("Charlie", "Echo", 4),  # it is not in the other text, but what is below it in sight is
        ("Foxtrot", "Xray", 0),  # none of it is: what goes on from where one came from
        ("Headline", "Headline", 0),
        ("More news", "More news", 0),
    ],
)
def test_the_words_in_sight_stay_where_they_are(at: str, expected: str, row: int) -> None:
    before = text("Alpha", "Bravo", "Charlie", "Echo", "Foxtrot", "Golf")
    after = text("Alpha", "Uniform", "Bravo", "Victor", "Whisky", "Echo", "Xray", "Yankee")
    found, there = moved(before, line_with(before, at), after)
    assert found.startswith(expected)
    assert there == row


def test_a_line_within_a_paragraph_stays_that_line() -> None:
    before, after = text("Alpha", "Bravo"), text("Xray", "Yankee", "Alpha", "Bravo")
    line = line_with(before, "Bravo") + 2
    assert moved(before, line, after, 3) == (before.lines[line].text, 3)


def test_of_paragraphs_that_begin_alike_it_is_the_same_in_number() -> None:
    before, after = text(*["Again"] * 5), text("Alpha", *["Again"] * 5)
    lines = [at for at, line in enumerate(before.lines) if line.text.startswith("Again")]
    there = [at for at, line in enumerate(after.lines) if line.text.startswith("Again")]
    for number in range(5):
        found = counterpart(before, read(before), Standing(lines[number], 0), ROWS, after)
        assert found == Standing(there[number], 0)


def test_what_stands_around_a_teaser_does_not_draw_its_reader_past_the_full_text() -> None:
    before, after = text("Teaser"), text("Alpha", "Bravo", "Charlie")
    found, row = moved(before, line_with(before, "Teaser"), after)
    assert (found.startswith("Alpha"), row) == (True, 0)
