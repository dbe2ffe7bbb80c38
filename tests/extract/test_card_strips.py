# ruff: noqa: E501 -- markup is best read a line an element
"""What stands behind a text and below its last word, by shape and by what it says of its page."""

import pytest

from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2026/ferry-line-reopens"
BYLINE = '<p class="byline">By <a rel="author" href="/ann">Ann Person</a></p>'


def body(markup: str, url: str = URL) -> str:
    return extract_page(page(markup), url, around=lambda _: Anatomy(authors=("Ann Person",))).html


def card(number: int) -> str:
    return (
        f'<div class="story b-{number}"><h4><span>Kicker</span> <a href="/s/{number}">Pier number {number} is to be closed</a></h4>'
        f'<a class="thumb" href="/s/{number}"><img src="/p/{number}.jpg"></a><p class="intro">A person says of pier number {number} that it will be missed by nobody at all in town.</p></div>'
    )  # fmt: skip


def test_a_strip_of_cards_behind_the_text_goes_with_its_pictures() -> None:
    strip = f'<div class="group"><h2>Other Columns</h2>{"".join(map(card, range(5)))}</div>'
    kept = body(f'<div id="story"><div class="story-body">{paragraphs()}</div>{strip}</div>')
    assert "missed by nobody" not in kept
    assert "Other Columns" not in kept
    assert "<img" not in kept
    assert PARAGRAPHS[-1][:40] in kept


def test_a_ranked_list_of_links_behind_the_text_goes() -> None:
    links = "".join(
        f'<li><a href="https://www.sol.example/n/{number}.html">The most read thing of day {number}</a></li>'
        for number in range(12)
    )
    rail = f'<div class="col"><div id="ranking"><ol>{links}</ol></div></div>'
    kept = body(f'<div class="block"><div class="col-6">{paragraphs()}</div>{rail}</div>')
    assert "most read thing" not in kept


def test_a_text_that_breaks_off_above_a_link_is_a_teaser() -> None:
    widget = (
        '<div class="module"><div><strong>Company:</strong><br><span>BAY FERRIES</span></div>'
        "<div>Bay Ferries is the largest company of the bay, with over five hundred people on ten boats. It...</div>"
        '<div><a href="https://base.example/ferries">Learn more</a></div></div>'
    )  # fmt: skip
    kept = body(f'<div class="copy">{paragraphs()}{widget}</div>')
    assert "BAY FERRIES" not in kept
    assert "largest company" not in kept


def test_comments_below_a_long_text_go_however_many_they_are() -> None:
    said = "".join(f"<p>{number}. {text}</p>" for number in range(3) for text in PARAGRAPHS)
    comments = "".join(
        f'<div class="visitors_comment_content"><h3>Point {number}</h3><p>I have read all {number} of it twice. {PARAGRAPHS[number % 5]}</p></div>'
        for number in range(20)
    )
    kept = body(f"<div>{said}</div><div>{comments}</div>")
    assert "I have read" not in kept
    assert "2. Shopkeepers" in kept


LAST = [
    "<p>Published March 4, 2026</p>",
    "<p>—<br>Published March 4, 2026<br>—<br>https://www.herald.example/2026/ferry-line-reopens<br>—</p>",
    "<p>Follow Ann Person on <a href='https://twitter.com/ann'>Twitter</a>.</p>",
    "<p><a href='https://a.example/1'>Tunes (HD)</a> | <a href='https://a.example/2'>Tunes (SD)</a> | <a href='https://a.example/3'>RSS (HD)</a></p>",
    "<p><a href='https://herald.example/pictures'>See the Herald's Pictures of the Week.</a></p>",
    "<p><strong>More from Finder and the Herald: Get additional content on <a href='https://finder.example/?q=f'>ferries and fares</a></strong></p>",
    "<div><i>© 2011 Herald.example</i></div>",
    '<p>"<em>Questions? Comments? Email us at </em></p>',
    '<p><a href="/f.mp3">Play in new window</a> | <a href="/f.mp3">Download</a></p>',
]  # fmt: skip


@pytest.mark.parametrize("line", LAST)
def test_last_lines_that_are_no_text_go(line: str) -> None:
    kept = body(BYLINE + paragraphs() + line)
    assert kept.removesuffix("</div>").endswith(f"{PARAGRAPHS[-1]}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "<p>March 4, 2026</p>",
        "<p>The story goes on at <a href='https://twitter.com/port'>the port's own account</a> every day.</p>",
        "<p>The plan is at https://port.example/plan for all who want to read it.</p>",
    ],
)  # fmt: skip
def test_last_words_of_an_author_stay(line: str) -> None:
    assert body(BYLINE + paragraphs() + line).count("<p>") >= len(PARAGRAPHS) + 1


def test_the_title_of_a_box_goes_with_what_was_in_it() -> None:
    box = (
        '<div class="reading"><div class="section_title"><p>Further reading</p></div>'
        '<ul><li><h4><a href="/s/1">Pier number one is to be closed</a></h4></li></ul></div>'
    )
    assert "Further reading" not in body(paragraphs() + box)


def test_lines_below_the_headline_go() -> None:
    tools = (
        '<div class="date">January 29th, 2013 in <a href="/category/pop" rel="category tag">Pop</a></div>'
        '<div class="tool_textsize"><span>Text Size</span></div>'
        '<ul class="tools"><li><a href="javascript:larger()">Larger letters of the text</a></li></ul>'
        '<div class="score"><span></span><span>Found This Helpful</span></div>'
        '<div class="instapaper_ignore"><p>Never miss a ferry <em>Follow the Herald</em></p></div>'
    )  # fmt: skip
    kept = body(tools + paragraphs())
    for said in ("in Pop", "Text Size", "Larger letters", "Found This", "Never miss"):
        assert said not in kept


def test_a_bold_title_that_is_the_address_it_leads_to_goes() -> None:
    link = (
        '<p><a href="/20220401/word-of-the-day-pier"><strong>Word of the day: Pier</strong></a></p>'
    )
    assert "Word of the day" not in body(paragraphs("", link))
    own = '<p><a href="/harbour/plan"><strong>The plan that the two states have signed</strong></a></p>'
    assert "two states have signed" in body(paragraphs("", own))


def test_what_lies_over_a_picture_amid_the_text_is_read() -> None:
    over = (
        '<div class="snippet image_overlay"><div><img src="/p/pier.jpg" width="900" height="500"></div>'
        '<div class="overlay"><h3>What the pier will have</h3><p>It will have ten new piles of oak from the hills.</p>'
        "<p>It will have a roof of glass as well, in time.</p></div></div>"
    )  # fmt: skip
    kept = body(paragraphs("", over))
    assert "ten new piles of oak" in kept
    asks = over.replace("<p>It will have a roof", "<form><input></form><p>It will have a roof")
    assert "ten new piles of oak" not in body(paragraphs("", asks))


def test_what_a_text_tells_of_is_no_author() -> None:
    told = "".join(f"<p>Blue Harbour, a game, is played for the {each} time.</p>" for each in "123")
    note = '<p><a href="/games/bh">Blue Harbour</a></p><p><em>Blue Harbour was reviewed on a machine that its makers lent us.</em></p>'
    assert "was reviewed on" in body(BYLINE + paragraphs(told) + note)
    bio = "<p><em>Carl Writer was born by the sea and lives there.</em></p>"
    assert "born by the sea" not in body(BYLINE + paragraphs() + bio)
