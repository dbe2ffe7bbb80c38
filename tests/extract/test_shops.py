# ruff: noqa: E501 -- markup is best read a line an element
"""The way to a shop under each thing that a text is about stays out, and what an author says stays."""

import pytest

from newsreader.extract.body.drop.asks.shops import drop_shops
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/boats"
BOATS = ("Petrel", "Heron", "Gannet", "Tern", "Curlew", "Plover")
SHOP = "https://shop.example/"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def under_each(markup: str) -> str:
    """The text with this under each of its things."""
    things = [f"<h2>{boat}</h2><p>{PARAGRAPHS[at % 5]}</p>" + markup.format(boat=boat) for at, boat in enumerate(BOATS)]  # fmt: skip
    return f"<p>{PARAGRAPHS[0]}</p>{''.join(things)}<p>{PARAGRAPHS[1]} So it was.</p>"


@pytest.mark.parametrize(
    "button",
    [
        f'<p><a href="{SHOP}a">Shop {{boat}}</a>.</p>',
        f'<a class="product-button" href="{SHOP}a"><span>Buy the {{boat}}</span></a>',
        f'<p><a class="coffeebutton" rel="sponsored" href="{SHOP}a"><s>$349</s> Now $325 at Quay</a><a href="{SHOP}b">Check Price - Pier</a></p>',
        f'<p><a rel="nofollow sponsored" href="{SHOP}a">{{boat}}, the small ferry of the bay, at the Quay $31</a></p>',
    ],
)
def test_the_button_of_a_seller_is_no_line_however_many_there_are(button: str) -> None:
    kept = body(under_each(button))
    assert not any(word in kept for word in ("Shop ", "Try", "Buy", "Price", "$"))
    assert all(f">{boat}</h2>" in kept for boat in BOATS)


def test_what_an_author_calls_the_best_of_all_is_named_with_its_price() -> None:
    def stays(label: str) -> bool:
        picks = [
            f'<div><div>{label}</div> <a rel="sponsored" href="{SHOP}a">{boat} at the Quay <b>$31</b></a></div>'
            for boat in BOATS
        ]
        choice = Choice(
            runs := runs_of(tree_of(f"<article>{''.join(picks)}</article>").body),
            [True] * len(runs),
            Known(URL),
        )
        drop_shops(choice)
        return any(
            chosen and "$31" in run.text for run, chosen in zip(runs, choice.chosen, strict=True)
        )

    assert stays("Best of all:")
    assert not stays("Sold out soon, so be quick about it and take it today")


def test_a_heading_that_leads_to_a_shop_names_the_thing_told_of_below_it() -> None:
    link = f'<a rel="noreferrer sponsored" href="{SHOP}a">'
    card = (
        f"<div><div><h2>{link}The best of the {{boat}}s</a></h2><h3>{link}{{boat}} 5</a></h3></div>"
        f"<p>{PARAGRAPHS[2]}</p></div><div><h3>{link}Buy the {{boat}}</a></h3></div>"
    )
    kept = body(under_each(card))
    assert all(f"The best of the {boat}s" in kept and f"{boat} 5" in kept for boat in BOATS)
    assert "Buy" not in kept


def test_a_column_of_buttons_in_a_table_goes_and_its_other_cells_stay_and_are_told_once() -> None:
    rows = "".join(
        f'<tr><td><span class=wide>The best {boat}</span> <span class=small>The best {boat}</span></td><td>Eleven cars</td><td><div><a href="{SHOP}a">CHECK PRICE</a></div></td></tr>'
        for boat in BOATS
    )
    kept = body(paragraphs("", f"<table>{rows}</table>"))
    assert all(kept.count(f"The best {boat}") == 1 for boat in BOATS)
    assert "CHECK" not in kept


def test_what_stands_with_a_button_in_a_box_of_prices_goes_with_it() -> None:
    box = f'<div><div>Starting at <span>$20.00</span></div><div>Active deal</div><a href="{SHOP}a">Try {{boat}}</a><div>To learn more see all our <a href="/b/1">{{boat}} news</a>.</div></div>'
    kept = body(under_each(box))
    assert not any(word in kept for word in ("$20", "Active", "learn more"))


def test_a_small_box_of_offers_with_a_code_is_none_of_the_text() -> None:
    box = f'<div class="offers"><h3>Offers</h3><div><h4><a href="{SHOP}a">Petrel, all year</a></h4><p>Take 15% off every boat.</p><p>Checkout code: PETREL15</p></div></div>'
    assert "Petrel" not in body(paragraphs("", box))


@pytest.mark.parametrize(
    "said",
    [
        "It starts at $20.00 and rises to $40.00 in summer.",
        "Try the ferry on a Tuesday.",
        f'<a href="{SHOP}a">The owner of the Petrel</a>',
    ],
)
def test_what_an_author_says_of_a_price_or_a_try_stays(said: str) -> None:
    assert said in body(
        paragraphs("", f"<p>{said}</p>", f'<div class="offers"><p>{said}</p></div>')
    )
