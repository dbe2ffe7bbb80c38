# ruff: noqa: E501 -- pages are best read a line an element
"""The things that headings with a colon announce are there, each without its shop."""

from newsreader.extract.body.choose.wares import keep_wares
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.tree import tree_of

from .pages import PARAGRAPHS

SHOP = "<div class=buy><a href=https://shop.example/1>See price at Sample Shop</a></div>"


def kept(markup: str) -> list[str]:
    """The lines that the rule adds, where a library took headings and paragraphs outside cards."""
    runs = runs_of(tree_of(f"<article><p>{PARAGRAPHS[0]}</p>{markup}</article>").body)
    cards = {"card", "buy", "name", "points"}
    taken = [run.block.get("class", "") not in cards for run in runs]
    choice = Choice(runs, list(taken))
    keep_wares(choice)
    pairs = zip(runs, taken, choice.chosen, strict=True)
    return [run.text for run, before, is_in in pairs if is_in and not before]


def card(boat: str, points: str = "Two masts • a dry hold") -> str:
    name = f"<div class=name><a href=https://shop.example/1>{boat}</a></div>"
    return f"<div><h3>The best for {boat[-1]}:</h3>{SHOP}{name}<div class=points>{points}</div>{SHOP}</div>"


def test_the_name_under_each_of_several_headings_with_a_colon_is_there() -> None:
    boats = ["Tern A", "Gull B", "Skua C"]
    below = f"<h3>In all</h3><p>{PARAGRAPHS[1]}</p>"
    found = kept("".join(map(card, boats)) + below)
    assert found == [said for boat in boats for said in (boat, "Two masts • a dry hold")]
    assert kept("".join(map(card, boats[:2])) + below) == []
    assert kept("".join(map(card, boats)).replace(":</h3>", "</h3>") + below) == []


def test_all_names_under_one_heading_with_a_colon_are_there() -> None:
    names = ("Tern", "Gull", "Skua")
    row = "".join(f"<div class=carousel><h4 class=name>{each}</h4>{SHOP}</div>" for each in names)
    below = f"<h2>In all</h2><p>{PARAGRAPHS[1]}</p>"
    assert kept(f"<section><h2>These are the best:</h2>{row}</section>{below}") == [*names]
    assert kept(f"<section><h2>Related boats</h2>{row}</section>{below}") == []


def shops(count: int) -> str:
    link = "<li><a href=https://shop.example/{0} rel=sponsored>$4{0} at Shop {0}</a></li>"
    return f"<ul class=buy>{''.join(link.format(at) for at in range(count))}</ul>"


def pick(lamp: str, shop: str, *, below: str = PARAGRAPHS[2]) -> str:
    head = f"<h2>Best for {lamp[-1]}</h2>"
    return f"{head}<div class=embed><h3>{lamp}</h3>{shop}</div><p>{below}</p>"


def taken(markup: str, *, out: tuple[str, ...]) -> list[str]:
    """The lines that the rule adds to a choice of all but these."""
    runs = runs_of(tree_of(f"<article><p>{PARAGRAPHS[0]}</p>{markup}</article>").body)
    chosen = [not run.text.startswith(out) for run in runs]
    choice = Choice(runs, list(chosen))
    keep_wares(choice)
    pairs = zip(runs, chosen, choice.chosen, strict=True)
    return [run.text for run, before, is_in in pairs if is_in and not before]


def test_a_card_with_many_shops_is_kept_where_another_of_its_row_is() -> None:
    row = pick("Ember A", shops(2)) + pick("Lumo B", shops(1))
    out = "Ember", "$41", "$40 at Shop 0 and"
    assert taken(row, out=(*out,)) == ["Ember A", "$41 at Shop 1"]
    both = "Ember", "Lumo", "$4"
    assert taken(row, out=both) == []
    other = pick("Ember A", shops(2)).replace("class=embed", "class=advert") + pick("Lumo B", "")
    assert taken(other, out=("Ember", "$4")) == []
    told = pick("Ember A", "<p>It weighs 78 grams and is sold everywhere.</p>")
    assert taken(told + pick("Lumo B", shops(1)), out=("Ember",)) == []
