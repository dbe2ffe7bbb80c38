# ruff: noqa: E501 -- markup is best read a line an element
"""What stands over a text, tools and boxes beside it, and pictures of buttons, on whatever page."""

import pytest

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page, paragraphs
from .test_around_text import ALL, URL, said
from .test_leaks import among, below

IMAGE = '<img src="/pier.jpg" width="640" height="480" alt="The pier">'


@pytest.mark.parametrize(
    "line",
    [
        '<p class="way">News &gt; Sea &gt; <strong>Ferries</strong></p>',
        '<div class="headline"><h2>Ferry line</h2><h4>Line reopens</h4></div>',
        '<h5 class="posted-date">2/26/2015 7:11 AM PST BY HERALD STAFF</h5>',
        "<div>الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)</div>",
    ],
)
def test_ways_pieces_of_the_headline_and_dates_over_a_text_are_none_of_it(line: str) -> None:
    assert said(line + paragraphs()) == ALL


@pytest.mark.parametrize(
    "line",
    [
        '<div class="headline"><h2>The pier</h2></div>',
        "<p>Salt &gt; sugar</p>",
        '<h2 class="update">What changed after 2/26/2015</h2>',
    ],
)
def test_headings_and_sums_over_a_text_stay(line: str) -> None:
    assert len(said(line + paragraphs())) > len(ALL)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="m-follow-bar"><span>Stay close.</span> <span>The Herald at sea!</span></div>',
        '<div id="adjustTextSize"><h4>Letters</h4><ul><li>-</li><li>+</li><li>reset</li></ul></div>',
        "<div><div><span>Video Transcript</span></div></div>",
        '<div class="fact icons"><span class="hide"><i class="icon white">S</i></span></div>',
        f'<div><a class="enlarge" href="#">[+] Enlarge{IMAGE}</a></div>',
    ],
)
def test_labels_of_tools_are_no_text(box: str) -> None:
    assert among(box) == ALL


def test_two_boxes_that_end_a_text_go_where_each_is_a_small_part() -> None:
    cards = "".join(
        f"<div><h3>Storms in the {each} bay</h3><p>It blew.</p></div>" for each in "abcdef"
    )
    box = f"<div><h5>Related articles</h5>{cards}</div>"
    assert below(box * 4) == ALL


def pictures(markup: str) -> str:
    return extract_page(page(markup), URL).html


def test_buttons_are_no_pictures_and_what_opens_large_is_no_portrait() -> None:
    buttons = (
        '<p><button><img src="/common/btn_expand.gif" alt="확대"></button></p>',
        '<p><a href="http://www.adobe.com/go/getflashplayer"><img src="/x/flash.gif" alt="Get it"></a></p>',
    )
    assert [each for each in buttons if "<img" in pictures(paragraphs("", each))] == []
    portrait = (
        '<p><a href="/g/author/ann.jpg"><img src="/g/author/ann-425.jpg" alt="At work"></a></p>'
    )
    assert "<img" in pictures(paragraphs("", portrait))


def test_the_value_of_a_row_is_no_byline() -> None:
    table = '<table><tr><th>Written by</th><td><a href="/ann">Ann Person</a></td></tr></table>'
    text = extract_page(
        page(table + paragraphs(), '<meta name="author" content="Ann Person">'), URL
    )
    assert "Ann Person" in text.html
    assert PARAGRAPHS[0] in text.html
