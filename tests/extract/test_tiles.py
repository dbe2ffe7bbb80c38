"""Names at the top of cards alike are all there, where a library took the rest."""

from newsreader.extract.body.choose.tiles import complete_tiles
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.tree import tree_of


def card(boat: str, link: str = "") -> str:
    named = f"<p>Best for {boat}s</p><p class=name>{link or boat}</p><p>Best for {boat}s-{boat}</p>"
    return f"<div class='card {boat}'>{named}<p>Our points:</p><p>9 of 10</p><p>Dry hold</p></div>"


def kept(markup: str, missed: str) -> list[str]:
    runs = runs_of(tree_of(f"<article>{markup}</article>").body)
    choice = Choice(runs, [not any(each in run.text for each in missed.split()) for run in runs])
    complete_tiles(choice)
    return [run.text for run, is_in in zip(runs, choice.chosen, strict=True) if is_in]


def test_names_at_the_top_of_cards_alike_are_all_there() -> None:
    cards = "".join(map(card, ("Tern", "Gull", "Skua")))
    found = kept(cards, "Tern Gull")
    assert found == kept(cards, "Tern Gull Skua")
    for boat in ("Tern", "Gull", "Skua"):
        assert boat in found
        assert f"Best for {boat}s" in found
        assert f"Best for {boat}s-{boat}" not in found


def test_cards_that_have_a_link_for_their_name_lose_it() -> None:
    linked = card("Skua", "<a href=/skua>Skua</a>")
    assert "Tern" not in kept(card("Tern") + card("Gull") + linked, "Tern Gull Skua")
    assert "Tern" not in kept(card("Tern") + card("Gull"), "Tern Gull")
