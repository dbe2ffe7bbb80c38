# ruff: noqa: E501 -- pages are best read a line an element
"""What is left of a box goes with it, and lines of a row are treated alike."""

import pytest

from newsreader.extract.body.drop.alike import treat_alike
from newsreader.extract.body.drop.remainders import drop_remainders
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.said import ALL
from tests.extract.said import said as read

from .pages import PARAGRAPHS, URL, page, paragraphs


def left(body: str, dropped: str) -> list[str]:
    """What is in of the lines of a text after those that begin so were dropped."""
    runs = runs_of(tree_of(f"<article>{PARAGRAPHS[0]}{body}</article>").body)
    kept = [not run.text.startswith(dropped) for run in runs]
    choice = Choice(runs, kept, before=[True] * len(runs))
    treat_alike(choice)
    drop_remainders(choice)
    return [run.text for run, is_in in zip(runs, choice.chosen, strict=True) if is_in][1:]


@pytest.mark.parametrize(
    "box",
    [
        "<div><p>Out: forty captains</p><p>Taken by readers</p><p>Out: ready to sail with us?</p></div>",
        "<div><p>Out: moved a month</p><p>20k</p></div>",
        "<table><tr><th>Boat</th><th>Range</th></tr></table>",
    ],
)
def test_a_short_rest_of_a_dropped_box_goes_with_it(box: str) -> None:
    assert left(box, "Out") == []


@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>The Ferry 9</h3><p>Out: see it at the shop now</p></div>",
        "<div><h1>Out: the ferry sails again on Monday</h1><p>The bay rejoices</p><p>Out: share</p></div>",
        "<table><tr><td>Out: forty captains</td><td>Out: of them</td><td>✓</td></tr></table>",
        "<table><tr><th>Boat</th></tr><tr><td>Ferry</td></tr></table>",
        "<div><p>Out: forty captains</p><p>It takes all the cars of the bay and their drivers home.</p><p>Out: sail with us?</p></div>",
    ],
)
def test_what_tells_something_stays_beside_what_was_dropped(box: str) -> None:
    assert left(box, "Out")


def row(*said: str) -> str:
    return "".join(
        f"<p>{each} <a href='/{at}'>guide to the bay</a></p>" for at, each in enumerate(said)
    )


def test_the_number_of_a_note_makes_no_row_of_lines() -> None:
    said = ["Out: one", "Out: two", "Out: three", "Only five towns tax the quay:"]
    lines = "".join(f"<p>{each}<a href='#n{at}'>{at}</a></p>" for at, each in enumerate(said))
    assert left(lines, "Out") == ["Only five towns tax the quay:3"]


def test_the_last_few_of_a_dropped_row_go_with_it() -> None:
    assert left(row("Out", "Out", "Out", "The long"), "Out") == []
    assert len(left(row("Out", "Out", "The", "The long"), "Out")) == 2


def test_one_of_a_row_that_stays_is_taken_back() -> None:
    assert (
        len(
            left(
                row("Learn more in the", "Learn more in our", "Learn more in", "Learn more in a"),
                "Learn more in a",
            )
        )
        == 4
    )
    assert len(left(row("Read more:", "Read on:", "Learn more:", "Out more:"), "Out")) == 4
    assert len(left(row("The great", "A long", "Another", "Out: the"), "Out")) == 3


HEADED = [
    f"<h2>{name}</h2>" for name in ("The larger boat", "The smaller boat", "Fares", "The quay")
]
NAMES = ("The larger boat", "The smaller one", "Fares", "The quay")
LISTED = "".join(f"<li>{name}</li>" for name in NAMES)
LINKED = "".join(
    f"<p>\N{BLACK DIAMOND} <a href='#{at}'>{name}</a></p>" for at, name in enumerate(NAMES)
)


@pytest.mark.parametrize("contents", [f"<h3>Table of Contents</h3><ul>{LISTED}</ul>", LINKED])
def test_names_of_headings_below_are_a_table_of_contents(contents: str) -> None:
    text = read(paragraphs(contents + HEADED[0], *HEADED[1:]))
    assert text.count("larger boat") == text.count("Fares ") - 1 == 1
    assert "Contents" not in text


def test_the_title_of_contents_that_a_script_makes_stays_out() -> None:
    assert read(paragraphs("<div class='x-toc'><h4>The bay on a budget</h4></div>")) == ALL
    assert "budget" in read(paragraphs("<h4 class='toc'>The bay on a budget</h4>"))


def test_a_heading_over_a_button_alone_stays_out() -> None:
    button = "<p><a href='https://shop.example/b'><button>Read it there</button></a></p>"
    text = read(paragraphs("", f"<h3>Read The Long Pier</h3>{button}<h2>The next book</h2>"))
    assert "Long Pier" not in text
    assert "next book" in text
    assert "Long Pier" in read(paragraphs("", f"<h3>The Long Pier</h3>{button}"))


def test_what_readers_wrote_of_a_ware_is_no_part_of_its_review() -> None:
    wrote = f"<div class='user-reviews-container'><div><p>Paul T 10/10</p><p>{PARAGRAPHS[0].replace('Ministers', 'Boats')}</p></div></div>"
    assert read(paragraphs() + wrote) == ALL


def test_a_portrait_goes_with_what_is_said_of_whom_it_shows() -> None:
    shown = "<div><img src='/zane.jpg' alt='Photo of Zane Pilot' width='300' height='200'><h4>{}</h4><p>{}</p></div>"
    beside = "Zane Pilot has been with our paper for years, and is on a boat whenever he can."
    bio = f"<div class='author-bio'>{shown.format('Zane Pilot', beside)}</div>"
    assert "zane.jpg" not in extract_page(page(paragraphs("", bio)), URL).html
    assert (
        "zane.jpg"
        in extract_page(page(paragraphs("", shown.format("Zane Pilot", PARAGRAPHS[0]))), URL).html
    )


CALL = "Ready to sail? We would love to take you and <a href='{}'>your boat</a> on board!"


def test_the_last_paragraph_that_is_set_off_and_leads_to_the_front_of_its_site_stays_out() -> None:
    for link in ("https://herald.example/", "https://herald.example/join?utm_campaign=mod"):
        assert read(f"{paragraphs()}<p><em>{CALL.format(link)}</em></p>") == ALL
    for kept in (
        f"<p>{CALL.format('https://herald.example/')}</p>",
        f"<p><em>{CALL.format('https://other.example/')}</em></p>",
    ):
        assert "on board" in read(paragraphs() + kept)
