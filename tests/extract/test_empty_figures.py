# ruff: noqa: E501 -- pages are best read a line an element
"""A figure that shows nothing and asks for something is no figure of the text."""

import pytest

from tests.extract.leaks import among
from tests.extract.pages import PARAGRAPHS
from tests.extract.said import said

LETTER = (
    "<h4>Sign on for Quay Notes</h4><p>All that matters by the sea, with a <a>privacy policy</a> that "
    "says how we keep what we know of you, and the <a>terms</a> of those who keep it for us.</p>"
)


def under_subhead(figure: str) -> str:
    """A short text in which this stands right below a subhead, of which nothing is chosen."""
    first = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[:2])
    rest = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[2:])
    return said(f"<div>{first}<h2>What the pier needs</h2>{figure}{rest}</div>")


@pytest.mark.parametrize("label", ["newsletter promotion", "", "Sign-up"])
def test_a_box_in_a_figure_stays_out(label: str) -> None:
    aside = (
        f'<aside aria-label="{label}"><div>{LETTER}</div><form><button>Go</button></form></aside>'
    )
    found = under_subhead(f"<figure>{aside}</figure>")
    assert "What the pier needs" in found
    assert "Quay Notes" not in found


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><p>The pier is long,<br>the sea is wide,<br>and nobody waits at the other side.</p></figure>",
        '<figure><pre>piles = 12 <a href="/x">more</a></pre></figure>',
        '<figure><blockquote><p>We waited all winter.</p></blockquote><a href="/q">Quoted</a></figure>',
        '<figure><table><tr><td>Piles</td><td><a href="/p">12</a></td></tr></table></figure>',
    ],
    ids=["verses", "code", "quotation", "table"],
)
def test_a_figure_of_the_text_is_kept(figure: str) -> None:
    found = among(figure)
    assert any(each in found for each in ("sea is wide", "piles = 12", "waited all", "Piles"))


def test_a_part_with_a_name_for_the_ear_is_kept() -> None:
    part = '<section aria-label="Related work and newsletters of the 1990s"><p>{}</p></section>'
    assert "piles were of oak" in among(
        part.format("In those years the piles were of oak, and each of them was cut in the hills.")
    )
