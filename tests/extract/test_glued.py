"""No two words that a browser shows apart are joined, whatever between them is left out."""

import random
import re

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.spans import all_text
from newsreader.extract.page import extract_page

from .pages import page, paragraphs

INLINE = ("span", "b", "em", "a", "u", "small", "code", "label", "font")
APART = (
    "<br>",
    "<b><br></b>",
    "<span><i><br></i></span>",
    "<img src='/a.jpg' alt=''>",
    "<button>Share</button>",
    "<select><option>No</option></select>",
    "<object></object>",
    "<svg></svg>",
    "<div class=ad></div>",
    "<div><a href='/subscribe'>Subscribe now</a></div>",
    "<iframe src='https://ads.example/x'></iframe>",
    "<span aria-hidden=true> </span>",
    " ",
)
GLUED = re.compile(r"w\d+xw\d+x")


def markup(chance: random.Random, depth: int = 3) -> str:
    """Words in elements within a line, each kept from the next by something."""
    made = []
    for _ in range(chance.randint(2, 4)):
        words = " ".join(f"w{chance.randint(1, 999)}x" for _ in range(chance.randint(1, 9)))
        tag = chance.choice(INLINE)
        inner = markup(chance, depth - 1) if depth and chance.random() < 0.5 else words
        between = chance.choice(APART)
        within = f"{between}{inner}" if chance.random() < 0.3 else f"{inner}"
        made.append(
            f"<{tag}>{within}</{tag}>{between}" if chance.random() < 0.7 else words + between
        )
    return "".join(made)


@pytest.mark.parametrize("seed", range(6))
def test_no_two_words_that_a_browser_shows_apart_are_joined(seed: int) -> None:
    chance = random.Random(seed)
    made = [
        f"<p>{markup(chance)}</p>",
        f"<ul><li>{markup(chance)}</ul>",
        f"<div>{markup(chance)}</div>",
    ]
    taken = extract_page(page(paragraphs(*made)), "https://herald.example/a").html
    assert "w" in taken
    assert not GLUED.findall(all_text(to_document(taken).blocks))
    assert not GLUED.findall(all_text(to_document("".join(made)).blocks))


def test_a_break_that_an_element_holds_by_itself_stays() -> None:
    item = "<li><b>Ferries by day</b><b><br></b><span>They land at the northern pier.</span></li>"
    taken = extract_page(
        page(paragraphs(f"<ul>{item}{item}</ul>")), "https://herald.example/a"
    ).html
    assert "<b>Ferries by day</b><br><span>" in taken
