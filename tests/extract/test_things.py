# ruff: noqa: E501 -- markup is best read a line an element
"""Names of the things that a text tells of stay, with what is said of each in a few words."""

import pytest

from newsreader.extract.body.choose.announced import complete_announced
from newsreader.extract.body.choose.summary import keep_summary
from newsreader.extract.body.choose.things import complete_things
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/boats"
BOATS = ("Petrel Two", "Heron of the Bay", "Gannet (a ferry)", "Tern of the Quay")


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def told(box: str, named: bool = True) -> str:
    """The text with such a box above what it says of each of its things."""
    return "".join(
        f"<div>{box.format(boat=boat)}</div><p>{f'What of the {boat}? ' if named else ''}{PARAGRAPHS[at]} So {at}.</p>"
        for at, boat in enumerate(BOATS)
    )


ASIDE = '<aside><p>1</p><a href="/buy"><img src="/a.jpg"></a><h2><a href="/b">{boat}</a></h2><h3>by A. Person</h3><a href="/buy">Read</a></aside>'


def test_the_name_in_a_box_above_what_is_said_of_a_thing_stays() -> None:
    kept = body(f"<p>{PARAGRAPHS[4]}</p>{told(ASIDE)}")
    assert all(f"{boat}</a></h2>" in kept for boat in BOATS[1:])
    assert kept.count("by A. Person") == len(BOATS)
    assert BOATS[1] not in body(f"<p>{PARAGRAPHS[4]}</p>{told(ASIDE, named=False)}")


def test_the_number_above_a_name_is_no_part_of_it() -> None:
    box = '<aside><p class="n">{at}</p><h2>{boat}</h2><h3>by A. Person</h3></aside>'
    kept = body(f"<p>{PARAGRAPHS[4]}</p>" + "".join(
        f"<div>{box.format(boat=boat, at=at + 1)}</div><p>What of the {boat}? {PARAGRAPHS[at]} So {at}.</p>"
        for at, boat in enumerate(BOATS)
    ))  # fmt: skip
    assert "2. Heron of the Bay" in kept
    assert kept.count("by A. Person") == len(BOATS)


def test_the_name_in_a_box_of_facts_of_an_item_stays() -> None:
    row = '<div class="item-card"><img src="/a.jpg"><div class="item-card-item__info item-info"><div>Best boat</div><h2>{boat}</h2></div></div>'
    kept = body(f"<p>{PARAGRAPHS[4]}</p>{told(row, named=False)}")
    assert all(f"{boat}</h2>" in kept for boat in BOATS)


@pytest.mark.parametrize(("label", "stays"), [("Best of {at}:", True), ("Category:", False)])
def test_a_row_of_picks_under_a_heading_is_no_box_of_links(label: str, *, stays: bool) -> None:
    picks = "".join(
        f'<div class="row"><div><div>{label.format(at=at)}</div> <a rel="sponsored" href="https://shop.example/{at}">{boat} at the Quay <b>$3{at}</b></a></div><a href="#{at}">Jump to it</a></div>'
        for at, boat in enumerate(BOATS)
    )
    kept = body(
        f"<p>{PARAGRAPHS[4]}</p><div><h2>Our choice</h2><div>{picks}</div></div><h2>What they do</h2>{paragraphs()}"
    )
    assert all((boat in kept) is stays for boat in BOATS)
    assert "Jump" not in kept


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        ('<div class="tldr-box"><h2>In short</h2><div>{said}</div></div>', True),
        ('<div class="tldr-box"><h2>In short</h2><a href="/a">Pay</a><div>{said}</div></div>', False),
        ('<div class="tldr-box related"><h2>In short</h2><div>{said}</div></div>', False),
    ],
)  # fmt: skip
def test_a_box_that_sums_the_text_up_stands_above_it(box: str, *, stays: bool) -> None:
    markup = f"<main><h1>The ferry</h1><div>{box.format(said=PARAGRAPHS[0])}</div><div><p>{PARAGRAPHS[1]}</p></div></main>"
    runs = runs_of(tree_of(markup).body)
    choice = Choice(runs, [run.text == PARAGRAPHS[1] for run in runs], Known(titles=["The ferry"]))
    keep_summary(choice)
    assert (sum(choice.chosen) > 1) is stays


@pytest.mark.parametrize(("around", "stays"), [("title-box", True), ("newsletter", False)])
def test_a_long_lead_in_the_box_of_the_headline_is_of_the_text(around: str, *, stays: bool) -> None:
    lead = f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}"
    runs = runs_of(
        tree_of(
            f"<main><div class={around}><h1>The ferry</h1><div>{lead}<div><a href=/keep>Add to my list</a></div></div></div><p>{PARAGRAPHS[2]}</p></main>"
        ).body
    )
    choice = Choice(runs, [run.text == PARAGRAPHS[2] for run in runs], Known(titles=["The ferry"]))
    keep_summary(choice)
    assert choice.chosen == [False, stays, False, True]


@pytest.mark.parametrize(
    ("names", "stays"),
    [
        (("Petrel trays", "A knife box", "Heron racks"), True),
        (("Storm shuts pier", "Mayor out", "Rain"), False),
        (("Petrel trays of the captain of the line", "A knife box", "Rain"), False),
    ],
    ids=["names", "other stories", "titles"],
)
def test_a_link_above_each_paragraph_is_the_name_of_what_it_tells_of(
    names: tuple[str, ...], *, stays: bool
) -> None:
    told = ("The petrel tray is of oak. ", "Knives find their place. ", "The heron rack is new. ")
    lines = "".join(
        f"<ul><li><a href='/v/{at}'>{name}</a></li></ul><p>{told[at]}{PARAGRAPHS[at]}</p>"
        for at, name in enumerate(names)
    )
    runs = runs_of(tree_of(f"<article><p>{PARAGRAPHS[4]}</p>{lines}</article>").body)
    choice = Choice(runs, [run.block.tag == "p" for run in runs])
    complete_things(choice)
    assert all(choice.chosen) is stays


@pytest.mark.parametrize(
    ("head", "host", "stays"),
    [
        ("What my friends have made:", "https://{at}.example", True),
        ("What my friends have made.", "https://{at}.example", False),
        ("What my friends have made:", "https://herald.example", False),
    ],
    ids=["announced", "not announced", "the same site"],
)
def test_of_a_row_that_a_colon_announces_all_links_are_chosen(
    head: str, host: str, *, stays: bool
) -> None:
    row = "".join(
        f"<p class=c><a href='{host.format(at=at)}/{at}'>{boat}</a></p>"
        for at, boat in enumerate(BOATS)
    )
    text = f"<p>{PARAGRAPHS[0]}</p><p>{head}</p>{row}<p>{PARAGRAPHS[1]}</p>"
    runs = runs_of(tree_of(f"<article>{text}</article>").body)
    choice = Choice(runs, [run.text not in BOATS[1:] for run in runs], Known(URL))
    complete_announced(choice)
    assert all(choice.chosen) is stays


@pytest.mark.parametrize(("around", "stays"), [("place", True), ("place related", False)])
def test_the_heading_that_begins_each_of_some_boxes_of_text_is_chosen(
    around: str, *, stays: bool
) -> None:
    boxes = "".join(
        f"<div><div class='{around}'><header><h2>{boat}</h2><ul><li>Ferry</li></ul></header>"
        f"<p>{PARAGRAPHS[at]}</p></div></div>"
        for at, boat in enumerate(BOATS)
    )
    runs = runs_of(tree_of(f"<article><p>{PARAGRAPHS[4]}</p>{boxes}</article>").body)
    choice = Choice(runs, [run.block.tag == "p" for run in runs])
    complete_things(choice)
    found = [run.text for run, is_in in zip(runs, choice.chosen, strict=True) if is_in]
    assert (set(BOATS) <= set(found)) is stays
