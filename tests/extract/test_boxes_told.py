# ruff: noqa: E501 -- pages are best read a line an element
"""Boxes beside a text that machines are told of, or that are told by a label and a name at once."""

from newsreader.extract.page import extract_page
from tests.extract.leaks import among, below, leaking, lost
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

CARD = "<li><a href=/2025/{0}>The {0} boat of the bay sails in autumn again</a><p>It was long in dock, and nobody had thought so.</p><span>2025-09-0{0}</span></li>"
CARDS = f"<ul>{''.join(CARD.format(at) for at in range(1, 6))}</ul>"


def test_a_box_that_says_in_an_attribute_what_it_is_beside_a_text_stays_out() -> None:
    boxes = (
        "<section data-area=related_articles><h3>On the quay</h3><p>The village that will not sleep</p><span>By Oona Roe</span></section>",
        "<section data-area=newsletter><h3>The Harbour</h3><p>Each morning what matters on the bay.</p></section>",
        "<div data-testid=byline-new-contributors><span>Oona Roe</span><span>Herald News, the bay</span></div>",
        "<div data-component=share-bar><p>Pass on the story of the two boats</p></div>",
        "<div data-area=actions-bar><ul><li>X.com</li><li>Messenger</li></ul></div>",
        "<div class=tuijian_con><p>The five boats that still sail today</p></div>",
        "<div class=box-tinlienquanv2><h4>The teacher on the raft</h4><p>Her school has forty pupils by now.</p></div>",
    )
    assert leaking([(each, among(each, feed=True)) for each in boxes]) == []


def test_an_attribute_that_names_a_part_of_the_text_says_nothing_against_it() -> None:
    kept = (
        "<div data-component=text-block><p>Kept: the two boats will sail.</p></div>",
        "<div data-testid=paragraph-7><p>Kept: the two boats will sail.</p></div>",
        "<div data-area=text><p>Kept: the two boats will sail.</p></div>",
        "<div data-component='the-newsroom-asked-for-related-and-other-things'><p>Kept: it said.</p></div>",
    )
    assert lost([(each, among(each, feed=True)) for each in kept], "Kept:") == []


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def test_a_rail_by_its_name_and_its_label_goes_however_short_the_text_above_is() -> None:
    text = f"<div class=text><p>{PARAGRAPHS[0]}</p></div>"
    found = body(f"{text}<div class=recommended><h2>Recommended for you</h2>{CARDS}</div>")
    assert PARAGRAPHS[0] in found
    assert "autumn again" not in found
    assert "long in dock" not in found


def test_such_a_box_needs_its_name_its_label_its_links_and_a_text_above_it() -> None:
    said = "<p>Kept: what the ministers recommended for the pier is a list of its own.</p>"
    short = f"<div class=text><p>{PARAGRAPHS[0]}</p></div>"
    assert "Kept:" in body(f"{short}<div class=plan><h2>Recommended</h2>{said * 4}</div>")
    unlinked = f"{short}<div class=recommended-x><h2>Recommended</h2>{said * 4}</div>"
    assert "Kept:" in body(unlinked)


def test_the_pictures_of_an_old_gallery_have_their_captions() -> None:
    item = "<dl class=gallery-item><dt class=gallery-icon><a href=/{0}.jpg><img src=/{0}-300.jpg width=300 height=200 alt=''></a></dt><dd class='wp-caption-text gallery-caption'>Boat {0} at the quay</dd></dl>"
    row = f"<div class=gallery>{''.join(item.format(at) for at in 'ABCD')}</div>"
    for found in (below(row), among(row)):
        assert [at for at in "ABCD" if f"Boat {at} at the quay" not in found] == []
    terms = "<dl><dt>Pier</dt><dd>Kept: what one lands at.</dd></dl>"
    assert "figcaption" not in body(f"{paragraphs()}{terms}{paragraphs()}")


def test_captions_behind_a_text_are_no_reason_to_take_the_cards_of_a_rail() -> None:
    card = "<figure><a href=/{0}><img src=/{0}.jpg width=300 height=200></a><figcaption><a href=/{0}>Story {0} of the bay</a></figcaption></figure>"
    rail = f"<section class=others>{''.join(card.format(at) for at in 'ABCD')}</section>"
    assert "Story C" not in body(f"<div class=text>{paragraphs()}</div>{rail}")


def test_comments_that_are_marked_so_are_no_posts_of_the_thread() -> None:
    post = "<div id=post_{0}{1}><span itemprop=author>oona</span><div class=post itemprop=text><p>{2}</p></div></div>"
    first = post.format(1, "", f"{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}")
    answer = " itemprop=comment itemscope itemtype=http://schema.org/Comment"
    marked = post.format(2, answer, "Which boat is it?")
    unmarked = post.format(2, "", "Which boat is it?")
    thread = (
        "<h1>Ferry</h1><div itemscope itemtype=http://schema.org/DiscussionForumPosting>{}</div>"
    )
    found = [
        extract_page(thread.format(first + each).encode(), URL).html for each in (marked, unmarked)
    ]
    assert ["Which boat" in each for each in found] == [False, True]
    assert all(PARAGRAPHS[1] in each for each in found)


def test_a_summary_set_as_a_heading_is_not_said_again_by_the_first_paragraph() -> None:
    found = body(f"<header><h2>{PARAGRAPHS[0]}</h2></header><div class=text>{paragraphs()}</div>")
    assert found.count(PARAGRAPHS[0]) == 1


def test_the_headline_behind_the_line_over_it_in_one_heading_is_not_the_text_s() -> None:
    glued = "<h2><span>On the bay</span><span>Ferry line reopens at last</span></h2>"
    title = "Ferry line reopens at last"
    whole = page(f"{glued}{paragraphs()}", title=title).replace(f"<h1>{title}</h1>".encode(), b"")
    assert "On the bay" not in extract_page(whole, URL).html
    other = "<h2><span>On the bay</span><span>Kept: how the pier is built</span></h2>"
    assert "Kept:" in extract_page(page(f"{other}{paragraphs()}"), URL).html


def test_the_section_of_a_path_above_a_text_goes_with_the_path() -> None:
    text = f"<div class=text>{paragraphs()}</div>"
    rest = "<td>位置：<a href=/>首页</a> &gt; <a href=/n>新闻动态</a></td>"
    path = f"<table><tr>{rest}</tr></table>"
    assert "新闻动态" not in body(f"<div class=title>新闻动态</div>{path}{text}")
    assert "招标公告" in body(f"<div class=text><h3>招标公告</h3>{paragraphs()}</div>")
