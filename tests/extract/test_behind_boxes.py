"""A text goes on behind a box amid it with all that it has: a heading, a list, a fold."""

import pytest

from tests.extract.said import ALL, said

from .pages import paragraphs

BOXES = {
    "letters": "<h2>Sign up for Bay Letters</h2><p>The harbour and all that is in it.</p>"
    "<form><input type=email><button>Subscribe</button><div>Email sent! Check your inbox.</div>"
    "</form><p>No spam. Unsubscribe anytime.</p>",
    "related": "<h3>Related articles</h3><p><a href='/tents'>The best tents for the bay</a></p>",
}
TEXT = "<h2>What we would do again</h2><ul><li>Tie every boat.</li><li>Say no to eels.</li></ul>"
FOLD = (
    "<div class=fold><h4>May I come by land?</h4><div><p>Please don't, it is far.</p></div></div>"
)


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_text_goes_on_behind_a_box_with_all_that_it_has(box: str) -> None:
    found = said(paragraphs("", "", "", f"<div class=card>{box}</div>{TEXT}{FOLD}"), feed=True)
    kept = (
        "What we would do again",
        "Tie every boat.",
        "Say no to eels.",
        "by land?",
        "it is far.",
    )
    assert all(line in found for line in kept)
    assert not any(line in found for line in ("Sign up", "No spam", "Related", "tents"))


def test_links_behind_a_box_are_no_text() -> None:
    links = (
        "<ul><li><a href='/boats'>The best boats</a></li><li><a href='/x'>The eels</a></li></ul>"
    )
    box = f"<div class=card>{BOXES['related']}</div>"
    assert said(paragraphs("", "", "", box + links), feed=True) == ALL
