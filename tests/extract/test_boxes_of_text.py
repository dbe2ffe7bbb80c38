# ruff: noqa: E501 -- pages are best read a line an element
"""A text that is cut into boxes keeps the last of them, however little is left of it."""

from .pages import PARAGRAPHS
from .said import said

BOXES = "".join(
    f"<div class='block'><p class='t'>{first}</p><p class='t'>{second}</p></div>"
    for first, second in (PARAGRAPHS[:2], PARAGRAPHS[2:4])
)
"""A text in two boxes."""


def test_a_short_sentence_in_a_box_like_those_of_the_text_outlives_the_calls_beside_it() -> None:
    calls = "<p class='t'><i><a href='/news'>Sign up for our newsletter</a> to hear of the bay by post.</i></p><p class='t'><i>Follow the Herald on <a href='https://www.facebook.com/x'>Facebook</a> and <a href='https://x.com/x'>X</a>.</i></p>"
    short = "Boats of the pilots stay exempt."
    found = said(f"{BOXES}<div class='block'><p class='t'>{short}</p>{calls}</div>", feed=True)
    assert found.endswith(short)


def test_the_last_box_of_a_text_outlives_a_button_in_it() -> None:
    last = "By five the first boat hums, and the pilot shuts the door of the last shed behind her."
    button = "<p class='t'><em><a href='/subscribe'>Subscribe now</a>.</em></p>"
    assert last in said(f"{BOXES}<div class='block'><p class='t'>{last}</p>{button}</div>")


def test_what_is_left_of_a_box_of_another_kind_stays_out() -> None:
    left = "The whole bay on one page every morning at six."
    button = "<p><a href='/subscribe'>Subscribe now</a></p>"
    found = said(
        f"{BOXES}<div class='pitch'><p class='pitch-text'>{left}</p>{button}</div>", feed=True
    )
    assert left not in found
