"""The page's own tags below a text, below a label in whatever language, and lists of such words."""

import pytest

from newsreader.extract.body.drop.around.own_tags import drop_own_tags
from newsreader.extract.body.lines.known import Known
from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.dropping import lines_left, lines_of
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

TAGS = ("Muhtar", "Seçim", "Köy çeşmesi")
ITEMS = "".join(f"<li><a href=/h/{each.lower()}>#{each}</a></li>" for each in TAGS)


KNOWN = Known(URL, tags=TAGS)


def text_of(body: str, tags: tuple[str, ...] = TAGS) -> str:
    return extract_page(page(body), URL, around=lambda _: Anatomy(tags=tags)).html


def outside(box: str) -> str:
    """A page with its text in a box of its own, and this box behind it."""
    return f"<section><div class=text>{paragraphs()}</div>{box}</section>"


LABELS = (
    "Haberle ilgili daha fazlası:",
    "Więcej na ten temat",
    "Ещё о том же:",
    "More on this:",
    "",
)


@pytest.mark.parametrize("label", LABELS)
def test_the_tags_of_a_page_below_its_text_go_with_their_label(label: str) -> None:
    for listed in (f"<ul>{ITEMS}</ul>", ITEMS.replace("li>", "span>")):
        found = text_of(outside(f"<div class=x><span>{label}</span>{listed}</div>"))
        assert "Muhtar" not in found
        assert not label or label not in found
        assert "believe it on the day" in found


@pytest.mark.parametrize("label", LABELS)
def test_they_go_as_tags_though_all_lines_were_chosen(label: str) -> None:
    """Not only because such a list is seldom chosen."""
    whole = outside(f"<div class=x><span>{label}</span><ul>{ITEMS}</ul></div>")
    assert lines_left(whole, drop_own_tags, KNOWN) == list(PARAGRAPHS)


def test_a_list_of_the_text_stays_though_its_words_are_tags_too() -> None:
    listed = f"<p>The ferry calls at:</p><ul>{ITEMS}</ul>"
    assert "Muhtar" in text_of(f"<div class=text>{paragraphs()}{listed}</div>")
    assert "Muhtar" in text_of(f"<div class=text>{paragraphs('', listed)}</div>")


def test_words_that_are_no_links_or_no_tags_stay() -> None:
    bare = "".join(f"<li>{each}</li>" for each in TAGS)
    others = ITEMS + "<li><a href=/h/x>What the mayor said</a></li>"
    said = "<p>He said so, and nobody who was there has said anything else since.</p>"
    one = ITEMS.partition("</li>")[0] + "</li>"
    beside = ITEMS.replace("</a>", "</a> was there", 1)
    for box in (
        f"<ul>{bare}</ul>",
        f"<ul>{beside}</ul>",
        f"<p>He said so.</p><ul>{ITEMS}</ul>",
        f"<p>Those of whom he said so on that day</p><ul>{ITEMS}</ul>",
        f"<ul>{others}</ul>",
        f"{said}<ul>{ITEMS}</ul>",
        f"<ul>{one}</ul>",
    ):
        whole = outside(f"<div>{box}</div>")
        assert lines_left(whole, drop_own_tags, KNOWN) == lines_of(whole), box


def test_tags_in_one_line_with_strokes_between_them_go_outside_of_the_text() -> None:
    line = "20250901|Muhtar|Seçim|Köy çeşmesi"
    named = f"<div class=text>{paragraphs()}<div class=meta-tag>{line}</div></div>"
    for whole in (outside(f"<div class=x>{line}</div>"), named):
        assert lines_left(whole, drop_own_tags, KNOWN) == list(PARAGRAPHS)
    inside = f"<div class=text>{paragraphs('', f'<p>{line}</p>')}</div>"
    other = outside(f"<div class=x>{line}|The pier</div>")
    for whole in (inside, other):
        assert lines_left(whole, drop_own_tags, KNOWN) == lines_of(whole)
