"""What an author bids to read on other sites stays below the text; what the site bids does not."""

import time

import pytest

from newsreader.extract.body.choose.outside import keep_outside
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of

from .pages import URL, page, paragraphs

PIER = '<a href="https://piers.example/news/3">Piers of the northern coast</a>'
TIDE = '<a href="https://tides.example/tables">Tables of the tides</a>'
OWN = '<a href="/2024/quay">What became of the quay</a>'
ACCOUNT = '<a href="https://twitter.com/harbour">The harbour</a>'
SHOP = '<a href="https://shop.example/boat?tag=herald-21">A boat of tin</a>'
PAID = '<a rel="sponsored nofollow" href="https://boats.example/">Boats for rent</a>'


def listed(label: str, *links: str) -> str:
    return f"{label}<ul>{''.join(f'<li>{each}</li>' for each in links)}</ul>"


def in_paragraphs(label: str, *links: str) -> str:
    return label + "".join(f"<p>{each}</p>" for each in links)


def body(markup: str) -> str:
    return extract_page(page(paragraphs() + markup), URL).html


@pytest.mark.parametrize(
    "markup",
    [
        listed("<p><strong>Weblinks</strong></p>", PIER, TIDE),
        listed("<h3>Further reading</h3>", PIER, TIDE),
        in_paragraphs("<p><strong>Weiterführende Links:</strong></p>", PIER, TIDE),
        in_paragraphs("<p>À lire aussi :</p>", f"The coast: {PIER}", f"The sea: {TIDE}"),
        in_paragraphs("<p>Enlaces de interés</p>", TIDE, PIER),
        in_paragraphs("<p>Ссылки по теме:</p>", TIDE, PIER),
    ],
)
def test_what_leads_to_other_sites_stays_below_its_label(markup: str) -> None:
    kept = body(markup)
    assert "Piers of the northern coast" in kept
    assert "Tables of the tides" in kept


@pytest.mark.parametrize("label", ["Voir en ligne", "View online", "Online ansehen", "Vedi online"])
def test_a_line_that_bids_and_leads_to_another_site_stays_behind_the_text(label: str) -> None:
    text = f"<div class=texte>{paragraphs()}</div>"
    kept = extract_page(page(f"{text}<p class=hyperlien>{label} : {PIER}</p>"), URL).html
    assert "Piers of the northern coast" in kept


@pytest.mark.parametrize(
    ("markup", "gone"),
    [
        (listed("<p><strong>See also</strong></p>", OWN, OWN), "What became"),
        (listed("<p><strong>See also</strong></p>", OWN, PIER), "What became"),
        (listed("<h3>Links</h3>", ACCOUNT), "The harbour"),
        (f"<nav>{listed('<h3>Links</h3>', PIER, TIDE)}</nav>", "Piers"),
        (f"<aside class=sidebar>{listed('<h3>Links</h3>', PIER, TIDE)}</aside>", "Piers"),
    ],
)
def test_what_leads_on_into_the_site_or_stands_in_its_frame_does_not(
    markup: str, gone: str
) -> None:
    assert gone not in body(markup)


def chosen(markup: str, *, first: int) -> list[bool]:
    """Which lines are chosen below a text, if only some first ones are before."""
    runs = runs_of(tree_of(f"<div>{paragraphs()}{markup}</div>").body)
    choice = Choice(runs, [at < first for at in range(len(runs))], Known(URL))
    keep_outside(choice)
    return choice.chosen[5:]


def test_what_a_shop_pays_for_is_not_kept() -> None:
    label = "<p>Links:</p>"
    assert chosen(in_paragraphs(label, PIER, SHOP, TIDE), first=5) == [True, True, False, False]
    assert chosen(in_paragraphs(label, PAID), first=5) == [False, False]
    assert chosen(listed(label, PIER, PAID), first=5) == [False, False, False]


def test_a_line_that_bids_is_the_first_behind_the_text_and_leads_to_another_site() -> None:
    assert chosen(f"<p>View online: {PIER}</p>", first=5) == [True]
    assert chosen(f"<p>View online: {OWN}</p>", first=5) == [False]
    assert chosen(f"<p>View online: {PIER} and more</p>", first=5) == [False]
    assert chosen(f"<p>A friend of mine writes: {PIER}</p>", first=5) == [False]
    assert chosen(f"<p>Our shop</p><p>View online: {PIER}</p>", first=5) == [False, False]


def test_a_sentence_that_has_such_words_is_no_label() -> None:
    said = "<p>There are more links between the two coasts than one would think</p>"
    assert chosen(in_paragraphs(said, PIER), first=5) == [False, False]


def test_a_long_list_is_looked_through_once() -> None:
    many = "".join(in_paragraphs("<p>Links</p>", *([PIER] * 60)) for _ in range(60))
    begun = time.perf_counter()
    chosen(many, first=5)
    assert time.perf_counter() - begun < 10
