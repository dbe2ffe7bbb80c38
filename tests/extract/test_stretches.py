# ruff: noqa: E501 -- pages are best read a line an element
"""Texts without a paragraph of their own, and threads of posts."""

from newsreader.extract.body.mend.stretches import part_stretches
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of

from .pages import PARAGRAPHS

URL = "http://herald.example/story?id=77"


def test_a_text_parted_by_breaks_leaves_what_is_around_it_in_its_cell() -> None:
    text = "<br><br>".join(PARAGRAPHS)
    cell = (
        f'<b>Ferry line reopens</b><br><br>{text}<br><br><a href="/story?id=76">Last week: divers inspect the pier</a>'
        '<br><a href="javascript:print()">Printer friendly version</a>'
    )
    found = extract_page(f"<table><tr><td>{cell}</td></tr></table>".encode(), URL).html
    assert [each for each in PARAGRAPHS if f"<p>{each}" not in found] == []
    assert "divers" not in found
    assert "Printer" not in found


def test_stretches_become_paragraphs_in_their_order_and_stanzas_stay() -> None:
    body = tree_of(
        '<div>One <a href="/2">two</a> three<br>four<br><br><img src="a.jpg"><br>\n<br>five<p>six</p>'
        "seven<br><br>eight<div>nine</div></div><p>a<br><br>b<br><br>c</p><div>x<br><br>y</div>"
    ).body
    assert part_stretches(body)
    told = [
        (each.tag, " ".join("".join(map(str, each.itertext())).split()))
        for each in body.iter("p", "div")
    ][1:]
    assert told == [
        ("p", "One two threefour"),
        ("p", ""),
        ("p", "five"),
        ("p", "six"),
        ("p", "seven"),
        ("p", "eight"),
        ("div", "nine"),
        ("p", "abc"),
        ("div", "xy"),
    ]
    assert not part_stretches(body)


def test_all_posts_of_a_thread_are_its_text_and_comments_on_an_article_are_not() -> None:
    posts = ("".join(f"<p>{each}</p>" for each in PARAGRAPHS[:3]), f"<p>{PARAGRAPHS[3]}</p>")
    thread = "".join(
        f'<div class="topic"><span>oona</span><div class="post" itemprop="text">{each}</div></div>'
        for each in posts
    )
    found = extract_page(f"<h1>Ferry</h1><div>{thread}</div>".encode(), URL).html
    assert [each for each in PARAGRAPHS[:4] if each not in found] == []
    said = f'<div itemprop="comment"><div itemprop="text">{posts[1]}</div></div>'
    article = f'<article><h1>Ferry</h1><div itemprop="articleBody">{posts[0]}</div></article>{said}'
    assert PARAGRAPHS[3] not in extract_page(article.encode(), URL).html
