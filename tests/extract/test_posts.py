# ruff: noqa: E501 -- pages are best read a line an element
"""The words of a post that is shown amid a text are the text's, whatever a library makes of them."""

import pytest

from newsreader.extract.body.choose.posts import keep_posts
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.known import Known
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.tree import tree_of

from .pages import PARAGRAPHS, URL

LINK = "https://network.example/p/1"
SEE = f'<div><div><a href="{LINK}">See this post</a></div></div>'
WORDS = f'<p><a href="{LINK}">What a day on the quay with all of you</a></p>'
WHO = f'<p>A post shared by <a href="{LINK}">Ann Person</a> on <time>9 February</time></p>'


def post(name: str, inner: str = SEE + WORDS + WHO) -> str:
    return f'<div class=html><blockquote class="{name}"><div>{inner}</div></blockquote></div>'


def kept(markup: str, *, before: str = "") -> list[str]:
    """The lines chosen of this below a paragraph of a text, whose other lines are chosen."""
    page = f"<div><p>{PARAGRAPHS[0]}</p>{markup}<p>{PARAGRAPHS[1]}</p></div>"
    runs = runs_of(tree_of(page).body)
    was = [at in (0, len(runs) - 1) or run.text == before for at, run in enumerate(runs)]
    choice = Choice(runs, was, Known(URL))
    if before:
        choice.chosen[[run.text for run in runs].index(before)] = False
    keep_posts(choice)
    return [run.text for run, each in zip(runs, choice.chosen, strict=True) if each][1:-1]


@pytest.mark.parametrize(
    "name", ["instagram-media", "twitter-tweet", "embed tiktok-embed", "bluesky-embed"]
)
def test_what_a_post_says_and_who_posted_it_stay_and_the_way_to_it_does_not(name: str) -> None:
    assert kept(post(name)) == [
        "What a day on the quay with all of you",
        "A post shared by Ann Person on 9 February",
    ]


def test_a_quotation_of_another_name_is_left_to_the_others() -> None:
    assert not kept(post("pullquote"))
    assert not kept(post("instagram-media-player-teaser"))


def test_a_post_of_which_something_was_dropped_stays_out() -> None:
    assert not kept(post("twitter-tweet"), before="What a day on the quay with all of you")


def test_a_post_far_from_the_text_is_none_of_it() -> None:
    far = f"<section><div><div><div>{post('twitter-tweet')}</div></div></div></section>"
    assert not kept(far)
    assert kept(f"<div>{post('twitter-tweet')}</div>")


def test_what_the_text_has_already_is_not_said_twice() -> None:
    assert kept(post("twitter-tweet", f"<p>{PARAGRAPHS[0]}</p>{WHO}")) == [
        "A post shared by Ann Person on 9 February"
    ]
