# ruff: noqa: E501 -- markup is best read a line an element
"""Pictures and small words that are none of an article by where they stand or what they are called."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs
from tests.extract.unparted import ALL, article, said

URL = "https://herald.example/ferry"
LARGE = 'width="640" height="480"'


@pytest.mark.parametrize(
    "picture",
    [
        f"<div class='desc'><div class='author-icon'><img src='/p/ann.jpg' {LARGE}></div><p>Ann</p></div>",
        "<table><tr><td><img src='/images/15.png'></td><td>位置：<a href='/'>首页</a> &gt; <a href='/n'>新闻</a></td></tr></table>",
        "<div class='le'>来源： <a href='https://sun.example'><img src='/p/sun.jpeg'></a>海湾新闻社</div>",
        "<div><a title='Net' href='https://net.example/s'><img src='/i/2026/share/net.png'></a></div>",
        f"<div class='video-playlist__items'><div class='image'><img src='/p/b.jpg' {LARGE}></div></div>",
        f"<div><a href='/ferry-2.html'><img src='/img/next_page.jpg' {LARGE}></a></div>",
        "<div><img src='/i/preload.gif' alt='preload'></div>",
        f"<div class='post-author-image'><img src='/p/ann.jpg' alt='A woman at sea' {LARGE}></div>",
        f"<div class='authorImage'><img src='/p/ann.jpg' alt='A woman at sea' {LARGE}></div>",
        "<p><img src='/p/a.jpg' width='150' height='150' srcset='/p/b.jpg 2500w'> Ann Quay</p>",
        "<div><img src='/p/AnnQuayProfilePicture_1.png'></div>",
    ],
)
def test_such_a_picture_is_none_of_the_article(picture: str) -> None:
    assert "<img" not in extract_page(page(picture + paragraphs()), URL).html


@pytest.mark.parametrize(
    "small",
    [
        "<div class=lb><span>图集</span></div>",
        "<section class='article-sns'><h2>このニュースをシェア</h2></section>",
        "<div class='zan-wap'><div class='zan-i'>+1</div></div>",
        "<div class='post_statement'><p>Notice: The content above is uploaded by a user of the platform.</p></div>",
        "<div><label><input type=checkbox checked> 自动播放</label></div>",
    ],
)
def test_small_words_of_controls_are_out(small: str) -> None:
    assert said(article(above=small, below=small), feed=True) == ALL


def test_signs_of_a_font_are_out() -> None:
    text = extract_page(
        page(f"<p><span class=f>\ue61a</span>{PARAGRAPHS[0]}</p>{paragraphs()}"), URL
    ).html
    assert "\ue61a" not in text


def test_rows_of_broken_letters_are_out() -> None:
    text = extract_page(page(paragraphs("<p>\ufffd\ufffd\ufffdThe boat sails.</p>")), URL).html
    assert "<p>The boat sails." in text


def test_rights_behind_a_break_are_out() -> None:
    below = "<p>The boat sails.<br>™ &amp; © 2026 Herald Network, Inc. All rights reserved.</p>"
    text = extract_page(page(paragraphs() + below), URL).html
    assert "The boat sails." in text
    assert "reserved" not in text


def test_a_square_that_is_called_an_avatar_is_none_of_the_article_amid_it() -> None:
    picture = (
        "<div><img src='/p/avatar_ann.png' width='{0}' height='{0}' srcset='/p/b.png {0}w'></div>"
    )
    assert "<img" not in extract_page(page(paragraphs("", "", picture.format(500))), URL).html
    assert "<img" in extract_page(page(paragraphs("", "", picture.format(900))), URL).html
