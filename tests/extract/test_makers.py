# ruff: noqa: E501 -- sentences are best read a line each
"""Nothing of what the makers of sites set around every article enters its body."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.between import texts, words
from tests.extract.said import ALL

from . import around, around_more, around_words
from .pages import URL, page, paragraphs

WITHIN = {
    f"{kind}, {maker}": markup
    for kind, boxes in (
        ("sharing", around.SHARING),
        ("letters", around.LETTERS),
        ("rails", around_more.RAILS),
        ("cookies", around_more.COOKIES),
        ("times", around_more.WITHIN),
    )
    for maker, markup in boxes.items()
}


def test_nothing_is_lost_where_nothing_is_around() -> None:
    assert words() == ALL


@pytest.mark.parametrize(
    "box",
    [*WITHIN.values(), *around_more.BEFORE_THE_END.values()],
    ids=[*WITHIN, *around_more.BEFORE_THE_END],
)
def test_a_box_in_a_text_stays_out(box: str) -> None:
    assert words("", box) == ALL


@pytest.mark.parametrize("box", WITHIN.values(), ids=WITHIN)
def test_a_box_under_a_text_stays_out(box: str) -> None:
    assert said(paragraphs() + box) == ALL


WORDS = (
    *around_words.SHARING,
    *around_words.LETTERS,
    *around_words.RAILS,
    *around_words.COOKIES,
    *around_words.TIMES,
)


@pytest.mark.parametrize("box", WORDS)
def test_what_says_the_same_in_other_words_stays_out(box: str) -> None:
    assert words("", box) == ALL
    assert said(paragraphs() + box) == ALL


@pytest.mark.parametrize("lines", around_words.ABOVE)
def test_lines_in_other_words_above_a_text_stay_out(lines: str) -> None:
    assert said(lines + paragraphs()) == ALL


@pytest.mark.parametrize("lines", around_more.ABOVE.values(), ids=around_more.ABOVE)
def test_lines_above_a_text_stay_out(lines: str) -> None:
    assert said(lines + paragraphs()) == ALL


@pytest.mark.parametrize("lines", around_more.BELOW.values(), ids=around_more.BELOW)
def test_lines_below_a_text_stay_out(lines: str) -> None:
    assert said(paragraphs() + lines) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "<p>Share the boat with your friends, the poster said, and you pay half of the fare.</p>",
        "<p>She said: “If you like this story, share it with the crew”, and they did.</p>",
        "<p>The pupils join the group of the harbour on Facebook before the first day of school.</p>",
        "<p>The clerk said that nobody may unsubscribe from a tax, and nobody laughed at that.</p>",
        "<p>She counted 28 newsletters, a small part of the newsletters to which she subscribes.</p>",
        "<p>We wrote in our newsletter of May that nobody would sail before the autumn.</p>",
        "<h3>The free e-book</h3><p>The town gives the guide to the tides away for nothing.</p>",
        "<p>A cookie is a small file, and the harbour office keeps one for each visitor.</p>",
        "<p>This article of the law was changed in March 2024 and has been quoted ever since.</p>",
        "<p>Watch: the boat turns at the buoy, and the pier is in sight at once.</p>",
        '<p>More: <a href="https://archive.example/1904">the law of 1904</a> has it otherwise.</p>',
        '<p>Learn how <a href="/tide">the tide</a> is measured before you sail, said the old pilot.</p>',
        "<h3>Do you want to learn to sail?</h3><p>The school on the quay has had no pupils since May.</p>",
        "<p>0:24</p>",
        "<p>12</p>",
        "<ul><li>1:30</li><li>2:45</li></ul>",
        "<aside><h3>The pier in numbers</h3><p>It is 300 metres long and has 120 piles.</p></aside>",
        '<aside><p>It has <a href="/piles">120 piles</a>, some of them from 1904.</p></aside>',
        "<p>The post of the harbour master appeared first in 1904 in a law about boats.</p>",
        "<p>Tickets are on sale at the old customs house from Monday on.</p>",
        "<p>We use cookies, said the baker, where others use bread, and the gulls agree.</p>",
        "<blockquote><p>Sign up below, so that we can stay in touch!</p></blockquote>",
    ],
)
def test_what_only_sounds_like_it_is_kept(kept: str) -> None:
    found = words("", kept)
    assert all(" ".join(text.split()) in found for text in texts(kept))


def said(body: str) -> str:
    found = extract_page(page(body), URL)
    return " ".join(" ".join(texts(found.html)).split())
