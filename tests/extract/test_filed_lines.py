# ruff: noqa: E501 -- markup is best read a line an element
"""The line of a post that says where it is filed, when it came and who may answer it."""

import pytest

from newsreader.extract.body.drop.around.filed_lines import drop_filed_lines
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

KUBRICK = '<p class="x"><small>Dit bericht is geplaatst op zaterdag 3 december en is te vinden onder <a href="/k/haven" rel="category tag">Haven</a>. Volg de antwoorden met de <a href="/2025/ferry/feed/">feed</a> of plaats een <a href="/2025/ferry/trackback/" rel="trackback">verwijzing</a>.</small></p>'
FILED = '<p><small>| Abgelegt unter <a href="/k/haven" rel="category tag">Hafen</a>, <a href="/k/boats" rel="category tag">Boote</a></small></p>'
ABOVE = '<small>January 13, 2020 at 08:45 AM | categories: <a href="/blog/category/port">Port</a>, <a href="/blog/category/sea">Sea</a> | <a href="/2025/ferry#disqus_thread">View Comments</a></small>'


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def left(markup: str) -> str:
    """What is left of a text whose lines are all chosen, when such lines are gone."""
    runs = runs_of(tree_of(markup).body)
    choice = Choice(runs, [True] * len(runs))
    drop_filed_lines(choice)
    return " ".join(run.text for run, kept in zip(runs, choice.chosen, strict=True) if kept)


@pytest.mark.parametrize(("line", "word"), [(KUBRICK, "Dit bericht"), (FILED, "Abgelegt")])
def test_where_a_post_is_filed_is_none_of_its_text(line: str, word: str) -> None:
    kept = left(f"<div>{paragraphs()}{line}</div>")
    assert word not in kept
    assert PARAGRAPHS[-1][:40] in kept


def test_the_line_above_a_post_with_its_date_and_its_categories_goes() -> None:
    kept = body(f"{ABOVE}<div>{paragraphs()}</div>")
    assert "View Comments" not in kept
    assert "categories" not in kept


@pytest.mark.parametrize(
    "line",
    [
        '<p>Thanks go to all pilots of <a href="/tag/bay" rel="tag">the bay</a> and <a href="/tag/sea" rel="tag">the sea</a>.</p>',
        '<p>Who wants to know more of such piers may look at <a href="/category/piers">what we wrote</a> and ask in the <a href="/2025/ferry#comments">comments</a> there</p>',
        '<p>Filed by <a href="/k/haven" rel="category tag">Hafen</a> and with the whole of what <a href="https://other.example/x">the other side</a> said</p>',
    ],
)
def test_a_sentence_with_links_to_tags_stays(line: str) -> None:
    assert line[3:20].split("<", maxsplit=1)[0] in left(f"<div>{paragraphs()}{line}</div>")
