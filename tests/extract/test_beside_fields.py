# ruff: noqa: E501 -- pages are best read a line an element
"""A paragraph of a text that shares a box with a form stays; what the form says goes."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.extract.body.drop.beside_fields import paragraphs_beside
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.tree import tree_of
from tests.extract.dropping import left
from tests.extract.said import ALL, said

from .pages import paragraphs

SHORT = (
    "Nobody was hurt.",
    "The old pilot shook his head and walked back to his shed without a word.",
    "You notice it in your chest before you notice it in your ears.",
    "“Long enough,” she said, and closed the window.",
)
FORMS = {
    "a field": '<form><input type="email"><button>Subscribe</button></form>',
    "a field with a label": '<form><label>Email address</label><input type="text" name="email"><input type="submit" value="Subscribe"></form>',
    "a form with a heading": '<form><h3>The Sound Letter</h3><p>The best of the week, on one page.</p><input type="email"><button>Sign up</button></form>',
    "a box of its own": '<div><h3>Sign up for our newsletter</h3><p>Every Friday, the stories of the coast.</p><input type="email"><button>Subscribe</button></div>',
    "a call above a form": '<p>Sign up for our weekly newsletter</p><form><input type="email"><button>Subscribe</button></form>',
    "a call and a sentence": "<p>Sign up for our weekly newsletter.</p><p>Every Friday, the stories of the coast.</p><form><input type=email><button>Go</button></form>",
    "a comment": '<form><h3>Leave a comment</h3><textarea></textarea><label>Email</label><input type="email"><button>Post comment</button></form>',
    "a search": '<form action="/search"><input type="text" name="q"><button>Search</button></form>',
    "German": '<div><h4>Newsletter abonnieren</h4><p>Jeden Freitag die Geschichten der Küste.</p><input type="email"><button>Jetzt anmelden</button></div>',
    "a button": "<button>Subscribe</button>",
    "a button in Finnish": "<button>Tilaa uutiskirje</button>",
}


@settings(max_examples=60, deadline=None)
@given(
    form=st.sampled_from(sorted(FORMS)),
    told=st.lists(st.sampled_from(SHORT), min_size=1, max_size=3, unique=True),
    at=st.integers(0, 3),
    tag=st.sampled_from(["div", "section", "div class=block"]),
    place=st.integers(0, 2),
)
def test_paragraphs_that_share_a_box_with_a_form_stay(
    form: str, told: list[str], at: int, tag: str, place: int
) -> None:
    lines = [f"<p>{each}</p>" for each in told]
    lines.insert(at, FORMS[form])
    chunk = f"<{tag}>{''.join(lines)}</{tag.split(maxsplit=1)[0]}>"
    text = said(paragraphs(*[""] * place, chunk))
    assert [each for each in told if each not in text] == []


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_what_the_form_says_goes_from_between_them(form: str) -> None:
    chunk = f"<div><p>{SHORT[0]}</p>{form}<p>{SHORT[1]}</p></div>"
    assert left(paragraphs("", chunk)) == left(
        paragraphs("", f"<div><p>{SHORT[0]}</p><p>{SHORT[1]}</p></div>")
    )


@pytest.mark.parametrize(
    "box",
    [
        "<div class=k><h4>Before the kettle</h4><p>Five stories, at six in the morning.</p><form><input type=email></form></div>",
        "<div class=k><h4>Before the kettle</h4><p>Five stories, at six.</p><input type=email><p>Leave whenever you like.</p></div>",
        "<section><h2>Paid for by its readers</h2><p>It takes no money from the ministers.</p><div><a href=/give>Donate now</a></div></section>",
        "<div class=newsletter-box><p>Five stories, at six in the morning.</p><form><input type=email></form></div>",
    ],
    ids=["a label", "no form of its own", "a gift", "a name"],
)
def test_a_box_that_begins_with_a_label_of_its_own_goes_whole(box: str) -> None:
    assert left(paragraphs("", box)) == ALL


def test_a_part_of_a_text_with_a_subhead_like_its_others_keeps_its_paragraph() -> None:
    part = "<div><h3>{}</h3><p>{}</p>{}</div>"
    field = '<form><input type="email"><button>Subscribe</button></form>'
    text = paragraphs(
        part.format("Before", SHORT[1], ""),
        part.format("Behind", SHORT[0], field),
        part.format("Below", SHORT[2], ""),
    )
    assert SHORT[0] in said(text)


def test_a_list_of_sentences_beside_a_form_stays() -> None:
    listed = f"<ul><li>{SHORT[0]}</li><li>{SHORT[1]}</li></ul>"
    text = said(paragraphs("", f"<div>{listed}{FORMS['a field']}</div>"))
    assert SHORT[0] in text
    assert SHORT[1] in text


@pytest.mark.parametrize("tag", ["div", "section"])
def test_a_paragraph_above_a_call_without_a_field_stays(tag: str) -> None:
    box = f"<{tag}><p>{SHORT[1]}</p><p>Sign up for our newsletter.</p></{tag}>"
    assert said(paragraphs("", box)) == said(paragraphs("", f"<p>{SHORT[1]}</p>"))


def test_many_fields_in_many_boxes_are_looked_through_once() -> None:
    """Once through a box, however many fields it has: not once a field."""

    def cost(fields: int) -> float:
        one = (
            f"<div><p>{SHORT[0]}</p>{'<i><input></i>' * 50}<p>Sign up for our newsletter</p></div>"
        )
        root = tree_of(f"<main>{one * fields}</main>").body
        runs = runs_of(root)
        choice = Choice(runs, [True] * len(runs))
        boxes = set(root.iter("div"))
        start = time.process_time()
        paragraphs_beside(choice, boxes)
        return time.process_time() - start

    cost(20)
    assert cost(400) < 12 * max(cost(100), 0.005)


def test_where_something_was_found_stays_between_its_paragraph_and_a_form() -> None:
    """A line that leads to other sites, before anything asks; of a form it is the form's."""
    found = '<p>(via <a href="https://coast.example/">The Coast Wire</a>)</p>'
    own = '<p><a href="/letters">All our letters</a></p>'
    account = '<p><a href="https://twitter.com/herald">The Herald</a></p>'
    form = '<form><h3>The Sound Letter</h3><input type="email"><button>Sign up</button>{}</form>'
    text = "<p>Nobody was hurt when the old pier went down.</p>"

    def said_of(box: str) -> str:
        return left(f"<div>{paragraphs()}<div>{box}</div></div>")

    assert "(via The Coast Wire)" in said_of(text + found + form.format(""))
    assert "All our letters" not in said_of(text + own + form.format(""))
    assert "The Herald" not in said_of(text + account + form.format(""))
    assert "(via The Coast Wire)" not in said_of(text + form.format(found))
