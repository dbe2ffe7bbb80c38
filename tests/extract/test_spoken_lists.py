# ruff: noqa: E501 -- pages are best read a line an element
"""What is said of a list to those who hear it stays out without a name, and its rail with it."""

import pytest

from tests.extract.dropping import left, lines_of
from tests.extract.said import ALL, said

from .pages import paragraphs

ITEMS = ("How whales sleep in the deep", "Turtles come back to the northern shore")


def rail(head: str, above: str, inner: str, below: str) -> str:
    items = "".join(
        f"<li>{inner.format(at)}<a href=/{at}><h3>{each}</h3></a></li>"
        for at, each in enumerate(ITEMS, 1)
    )
    return f"<div><h2>{head}</h2>{above}<ul>{items}</ul>{below}</div>"


@pytest.mark.parametrize(
    "box",
    [
        rail("Read also", "<span>list of 2 items</span>", "<span>list {} of 2</span>", "<span>end of list</span>"),
        rail("اقرأ أيضا", "<span>list of 2 items</span>", "<span>list {} of 2</span>", "<span>end of list</span>"),
        rail("Lesen Sie auch", "<span>Liste mit 2 Einträgen</span>", "", "<span>Ende der Liste</span>"),
        rail("Lire aussi", "<div>liste de 2 éléments</div>", "<small>{} sur 2</small>", "<div>fin de la liste</div>"),
        rail("Читайте также", "<span>список из 2 элементов</span>", "", "<span>конец списка</span>"),
        rail("Lue myös", "<span>Luettelossa 2</span>", "<span>{}/2</span>", "<span>luettelon loppu</span>"),
    ],
    ids=["en", "ar", "de", "fr", "ru", "fi, in other words"],
)  # fmt: skip
def test_a_rail_with_what_is_said_of_its_list_stays_out(box: str) -> None:
    assert said(paragraphs("", box)) == ALL
    assert said(f"{paragraphs()}{box}") == ALL


STEPS = "<ol><li>Lay the larger boat on her side.</li><li>Scrape off the weed.</li></ol>"


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        (f"<p>A list of 2 items</p>{STEPS}", "A list of 2 items"),
        (f"<div>The harbour has 2 rules for it</div>{STEPS}", "The harbour has 2 rules"),
        (f"<div>List of 3 items</div>{STEPS}", "List of 3 items"),
        ("<ol><li><span>1 of 2</span> masts goes first.</li><li><span>2 of 2</span> masts is hers.</li></ol>", "1 of 2 masts goes first."),
        ("<div>2 rules</div><ol><li><b>1 of 3</b> goes first.</li><li><b>2 of 3</b> is hers.</li></ol>", "2 rules"),
        (f"{STEPS}<div>That was the end of the list</div>", "That was the end of the list"),
    ],
)  # fmt: skip
def test_what_a_text_says_of_its_lists_stays(markup: str, kept: str) -> None:
    assert kept in said(paragraphs("", markup))


POINTERS = (
    "<table><tbody><tr><td><div><strong>Baca juga: </strong><a href=/b>Desa di lereng membuka sekolah</a></div></td></tr></tbody></table>",
    "<table><tr><td><strong>Baca juga:</strong><br><a href=/b>Desa di lereng membuka sekolah</a></td></tr></table>",
    "<table><tr><td><p><b>Read also: </b><a href=/b>A village opens its school at night</a></p></td></tr></table>",
    "<table><tr><td><p>Lire aussi :</p><p><a href=/b>Un village ouvre son école</a></p></td></tr></table>",
)


@pytest.mark.parametrize("table", POINTERS)
def test_a_pointer_in_a_table_of_one_cell_goes_as_in_any_box(table: str) -> None:
    assert said(paragraphs("", table)) == ALL
    assert left(paragraphs("", table)) == ALL


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>Read also</td><td><a href=/b>The log of the Ann</a></td></tr><tr><td>Price</td><td>4 crowns</td></tr></table>",
        "<table><tr><td><p>The larger boat lay on her side, and nobody could say why she did.</p></td></tr></table>",
        "<table><tr><td>The Ann, built in 1902.</td></tr></table>",
    ],
    ids=["two cells", "a sentence", "a short one"],
)
def test_what_a_table_says_stays(table: str) -> None:
    told = paragraphs("", table)
    assert left(told) == " ".join(lines_of(told))
