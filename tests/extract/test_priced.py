# ruff: noqa: E501 -- pages are best read a line an element
"""A box that says what support of the site costs goes in a short text, too; a price in a text stays."""

import pytest

from newsreader.extract.page import extract_page

from .pages import URL, page

ENTRIES = "".join(
    f"<div class=entry id=e{n}><span><a href='#e{n}'>{n}:12 pm</a></span><h4>{head}</h4><p>{text}</p>{{}}</div>"
    for n, head, text in (
        (
            1,
            "Pier shut until Friday",
            "The operator of the pier says that it will stay shut until Friday.",
        ),
        (
            2,
            "Road closed",
            "Police close the road in both directions after two buses slide into one another.",
        ),
        (
            3,
            "First snow falls",
            "About 12 centimetres fall overnight on the upper slopes, the first of the year.",
        ),
    )
)
PRICES = (
    "You find our careful reporting valuable. For as little as $6/month you will support our work.",
    "Für nur 5 € im Monat unterstützen Sie unsere Arbeit in der Bucht und auf den Inseln davor.",
    "Pour 5 euros par mois, vous soutenez notre travail et celui de tous ceux qui le font.",
    "Por 5 € al mes apoyas nuestro trabajo y el de todos los que lo hacen posible aquí.",
    "За 100 руб. в месяц вы поддержите нашу работу и тех, кто делает её каждый день.",
)


def text_of(box: str, *, in_entry: str = "") -> str:
    return extract_page(
        page(f"<div class=live>{ENTRIES.format('', in_entry, '')}</div>{box}"), URL
    ).html


@pytest.mark.parametrize("price", PRICES)
@pytest.mark.parametrize("button", ["<a>Subscribe</a>", "<p>Already a member? Sign in</p>"])
def test_what_support_of_the_site_costs_goes(price: str, button: str) -> None:
    found = text_of(f"<div class=club><h3>You like what we do</h3><p>{price}</p>{button}</div>")
    assert "upper slopes" in found
    assert price not in found
    assert "You like" not in found


KEPT = (
    "The council pays us $6 a month for the keys, and our boats lie idle all the same.",
    "“For as little as $6/month you will support our work,” said the poster on the pier.",
    "For $6 a month readers of the paper get the crossword, the weather and the tides.",
)


@pytest.mark.parametrize("kept", KEPT)
def test_a_price_that_the_text_tells_of_stays(kept: str) -> None:
    assert kept in text_of("", in_entry=f"<p>{kept}</p><p><a>Subscribe</a></p>")
    assert kept in text_of(f"<div class=more><p>{kept}</p></div>")
    assert kept in text_of(f"<div class=more><p>{kept}</p><div><a>Share</a></div></div>")
