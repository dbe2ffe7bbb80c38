# ruff: noqa: E501 -- markup is best read a line an element
"""What a template or a script leaves on a page is no text: numbers of numbers, code of diagrams."""

from newsreader.extract.page import extract_page

from .pages import page, paragraphs

URL = "https://herald.example/2025/ferry"


def _body(*between: str) -> str:
    return extract_page(page(paragraphs(*between)), URL).html


def test_what_a_program_says_for_what_it_does_not_know_is_left_out() -> None:
    assert "undefined" not in _body("<div><div>$undefined</div><div>$99.99 a year</div></div>")
    cell = "<table><tr><th>Boat<th>Price</tr><tr><td>Small<td>NaN</tr></table>"
    assert "NaN" in _body(cell)


def test_how_many_there_are_goes_and_the_number_joins_its_heading() -> None:
    row = [
        f"<div><p>{at}</p><p>of 3</p></div><h2>Boat {name}</h2>"
        for at, name in ((1, "A"), (2, "B"))
    ]
    said = _body(*row)
    assert "of 3" not in said
    assert "1. Boat A" in said


def test_the_code_of_a_diagram_is_left_out_and_a_listing_stays() -> None:
    code = "flowchart TB; pier --> boat; boat --> town"
    assert "flowchart" not in _body(f'<pre class="mermaid">{code}</pre>')
    assert "flowchart" in _body(f'<pre><code class="language-mermaid">{code}</code></pre>')


def test_a_label_goes_with_which_the_next_line_begins() -> None:
    tip = "<div><div><div>Fun Fact:</div></div><div><p>Fun Fact: The ferry is older than both states, and slower.</p></div></div>"
    assert _body(tip).count("Fun Fact:") == 1


def test_how_to_scroll_a_table_is_left_out() -> None:
    assert "Please" not in _body(
        "<div class=scroll_right>Please scroll to the right for more.</div>"
    )


def test_a_heading_goes_whose_box_is_out_with_its_button() -> None:
    box = (
        "<div class=activity><div><h2>Join or sign in</h2><p>Sign in to save your progress</p></div>"
        "<div class=cta><a href=/login>Sign in</a></div></div>"
    )
    assert "Join or" not in _body("", box)
