# ruff: noqa: E501 -- markup is best read a line an element
"""What a site sells stays out: boxes of a colour of their own with a button, buttons of shops."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"
LINES = "<div>Stay ahead of the tide: become a pilot</div><p>This year the tides are clear, and pilots who know them are asked for everywhere. With our certificate you will learn to:</p><p>Read the sea before it reads you, and find the quay in any fog.</p>"
BUTTON = '<div><a href="/courses/pilot">{said}</a></div>'


def body(box: str) -> str:
    longer = paragraphs(box) + "".join(f"<p>{text} And so on.</p>" for text in PARAGRAPHS)
    return extract_page(page(longer), URL).html


@pytest.mark.parametrize(
    "box",
    ['<div style="background-color:#30206b">', '<div class="wp-block-group has-background">',
     '<div class="callout-box">'],
)  # fmt: skip
@pytest.mark.parametrize("said", ["GET STARTED", "Jetzt starten", "Sign up", "Empieza ahora"])
def test_a_painted_box_that_ends_in_a_button_is_what_the_site_sells(box: str, said: str) -> None:
    kept = body(f"{box}{LINES}{BUTTON.format(said=said)}</div>")
    assert "pilot" not in kept
    assert PARAGRAPHS[1] in kept


@pytest.mark.parametrize(
    "box",
    [
        f'<div style="background-color:#30206b">{LINES}</div>',
        f'<div style="background-color:#fff">{LINES}{BUTTON.format(said="GET STARTED")}</div>',
        f'<div class="has-background">{LINES}{BUTTON.format(said="Check price")}</div>',
        "".join(
            f'<div class="has-background"><h3>A {each}</h3>{LINES}{BUTTON.format(said="Get started")}</div>'
            for each in ("pilot", "stoker")
        ),
    ],
)
def test_a_box_of_the_text_stays(box: str) -> None:
    assert "in any fog" in body(box)


@pytest.mark.parametrize(
    "said", ["Get It Now", "Check latest price", "Jetzt kaufen", "Add to cart"]
)
def test_the_button_of_a_shop_that_a_script_makes_one_is_no_line(said: str) -> None:
    assert said not in body(f"<div class='deal'><div>{said}</div></div>")
    assert said in body(f"<h3>{said}</h3><p>{PARAGRAPHS[2]} So it was.</p>")


@pytest.mark.parametrize("named", ["material-icons", "big material-symbols-outlined"])
def test_the_name_of_a_sign_that_its_letters_draw_is_no_word(named: str) -> None:
    kept = body(f'<p>{PARAGRAPHS[2]} Twice. <i class="{named}">chevron_right</i></p>')
    assert "Twice." in kept
    assert "chevron_right" not in kept
    code = f"<p>{PARAGRAPHS[2]} We call <code class='{named}'>chevron_right</code> then.</p>"
    assert ">chevron_right</code>" in body(code)


OFFER = "<h3>Pilots for small harbours</h3><p>Simple, fast and without a crew of your own.</p>"


@pytest.mark.parametrize(
    "box",
    [
        f'<table style="background-color:#537078"><tr><td>{OFFER}<p><a href="/contact">Get started</a></p></td></tr></table>',
        f'<div class="box" style="background-color:#f5f7f9">{OFFER}<a href="/pilots">Learn more</a></div>',
        f'<div class="box" style="background-color:#f5f7f9">{OFFER}<p>Of a hundred pages, with forecasts, tables and all that a harbour has to know of its tides today.</p><div class="wp-block-button"><a href="/pilots">Download a report sample</a></div></div>',
        f'<div class="box" style="background-color:#f5f7f9">{OFFER}<a href="/pilots?icid=text-banner">Learn more</a></div>' * 2,
    ],
)  # fmt: skip
def test_a_small_painted_box_goes_with_its_link(box: str) -> None:
    kept = body(box)
    assert "Pilots for small" not in kept
    assert "Simple, fast" not in kept


def test_a_painted_table_that_is_but_a_link_is_a_button() -> None:
    cell = '<td style="background-color:#ffede7"><a href="/how">Learn how pilots work</a></td>'
    assert "how pilots" not in body(f"<table><tr>{cell}</tr></table>")
    assert "how pilots" in body(f"<table><tr>{cell}<td>By day</td></tr></table>")


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="box" style="background-color:#f5f7f9">{OFFER}<a href="/pilots">Learn more</a></div>' * 2,
        f'<table style="background-color:#537078"><tr><td>{OFFER}</td><td><a href="/contact">Get started</a></td></tr></table>',
    ],
)  # fmt: skip
def test_a_thing_that_the_text_is_about_stays_in_its_painted_box(box: str) -> None:
    assert "Simple, fast" in body(box)
