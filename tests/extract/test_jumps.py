"""Ways into the very page are none of its text, with what only stands above them."""

import pytest

from newsreader.extract.body.drop.left_over import drop_left_over
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/boats"
HEADS = ("How the pier is built", "Who sails again", "What it costs")
PLACES = "".join(f'<p><a href="#{at}">{head}</a></p><hr>' for at, head in enumerate(HEADS))
PARTS = "".join(
    f'<h2 id="{at}">{head}</h2><p>{PARAGRAPHS[at]} So {at}.</p>' for at, head in enumerate(HEADS)
)


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def test_contents_in_paragraphs_are_no_text_and_other_ways_into_it_are() -> None:
    kept = body(paragraphs() + PLACES + PARTS)
    assert all(kept.count(head) == 1 for head in HEADS)
    other = PLACES.replace("Who sails", "They sail")
    assert "They sail" in body(paragraphs() + other + PARTS)


def test_a_heading_over_nothing_but_contents_is_left_over() -> None:
    def stays(address: str) -> bool:
        listed = "".join(f'<li><a href="{address}">{head}</a></li>' for head in HEADS)
        runs = runs_of(tree_of(f"<h3>All of the bay:</h3><ul>{listed}</ul><h3>Piers</h3>").body)
        choice = Choice(runs, [run.block.tag == "h3" for run in runs])
        drop_left_over(choice)
        return choice.chosen[0]

    assert not stays("#pier")
    assert stays("/pier")


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ('<p>The Petrel is the better boat in a storm. <a href="#p">Read More</a></p>', True),
        ('<p>The Petrel is quick. <b><a href="#p">Jump to details</a></b> </p>', True),
        ('<p>Of the Petrel you can <a href="#p">read more</a></p>', False),
        ('<p>The Petrel is quick. <a href="#p">Read more</a> of it below.</p>', False),
        ('<p>The Petrel is quick. <a href="#p">The Heron is slow</a></p>', False),
    ],
)
def test_a_way_further_down_at_the_end_of_a_line_is_left_out(line: str, *, gone: bool) -> None:
    kept = body(paragraphs("", line))
    assert "Petrel" in kept
    assert (kept.count("<a ") == 0) is gone


def test_a_last_heading_whose_text_is_out_goes_with_its_full_stop() -> None:
    links = "".join(f'<li><a href="/in/{at}">{at}, OH</a></li>' for at in ("Akron", "Ohio", "Troy"))
    below = f"<h2>The Ferry in Your Area.</h2><p>Subscribe to our newsletter.</p><ul>{links}</ul>"
    assert "Your Area" not in body(paragraphs() + below)


def test_thanks_at_the_head_of_a_long_last_word_are_its_authors() -> None:
    said = (
        "Thank you for joining me on this way! How have you crossed the bay in the last years, and "
        "what would you say to who builds its next boat?"
    )
    assert "Thank you" in body(f"{paragraphs()}<p>{said}</p>")
    assert "Thank you" not in body(f"{paragraphs()}<p>Thank you for joining!</p>")
