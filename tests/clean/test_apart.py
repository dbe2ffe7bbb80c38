"""What a browser sets on a line of its own, in the midst of a paragraph, stands on one here."""

import pytest

from newsreader.clean.html import to_document
from newsreader.clean.walk.parser import walk_html
from newsreader.typeset.document import set_document

X, Y = (f'<math display="block"><mi>{name}</mi></math>' for name in "xy")
C = '<span style="color: red; display: block">c</span>'


def lines(html: str) -> list[str]:
    return [line.text for line in set_document(to_document(html, ""), 40)]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        (X + Y, ["x", "y"]),
        (f"<p>a{X}b</p>", ["a", "x", "b"]),
        (f"<p>a {X} {Y} b</p>", ["a", "x", "y", "b"]),
        (f"<p>a {X}.</p>", ["a", "x."]),
        (f"<p>a {X}, where b</p>", ["a", "x,", "where b"]),
        ("<p>a <math><mi>x</mi></math> b</p>", ["a x b"]),
        (f"b{C}<span>d</span>", ["b", "c", "d"]),
        (f"<p> {C} {C} d</p>", ["c", "c", "d"]),
        (f"<p>a<br>{C}<br>d</p>", ["a", "c", "d"]),
        (f"<p>a<br> {C}d</p>", ["a", "c", "d"]),
        (f"<p>a{C}</p><p>d</p>", ["a", "c", "", "d"]),
        ('<p>a<span style="display:inline-block">c</span>d</p>', ["acd"]),
        ('<p>a<span style="x-display:block">c</span>d</p>', ["acd"]),
        (f"<ul><li>{C}d<li>e</ul>", ["• c", "  d", "• e"]),
    ],
)
def test_what_is_set_apart_has_a_line_of_its_own(html: str, shown: list[str]) -> None:
    assert lines(html) == shown


def test_code_has_its_own_lines() -> None:
    found = lines(f"<pre>{C}\nd</pre>")
    assert [line.strip() for line in found] == ["c", "d"]


def test_very_many_take_time_by_their_number() -> None:
    blocks = walk_html(f"<p>{(' ' + C) * 20_000}</p>", "").close()
    assert len(blocks) == 1
