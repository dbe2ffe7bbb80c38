# ruff: noqa: E501 -- markup is best read a line an element
"""Pictures go along with the lines that they stood beside, once, and without what is pressed."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/ferry"
PHOTO = '<p><img src="/p/ferry.jpg" alt="The ferry at the quay" width="800" height="533"></p>'

PRESSED = [
    '<div><a href="https://herald.example/news/rss.xml"><img src="/p/orange.gif"></a></div>',
    '<div><a href="https://net.example/share?url=https://herald.example/ferry"><img src="/p/n.gif"></a></div>',
    '<div><a href="/sound/ferry.mp3" title="Play"><img src="/p/triangle.png" alt="Play"></a></div>',
    '<div><a href="https://app.readspeaker.com/x?lang=en"><img src="/p/ear.gif" alt="Hear it"></a></div>',
    '<table><tr><td><a href="#"><img src="/images/icons/bird.jpg" alt="Bird"></a></td></tr></table>',
    '<div><img src="/wp-content/plugins/player/button.png"></div>',
    '<div><a href="#"><img src="/el/1px.gif"></a></div>',
    '<div><img src="/p/strip.gif" width="300" height="150" alt="Publicidad"></div>',
    '<div><a href="https://n.example/x"><img src="//a1.someadserver.example/call/4/[timestamp]/?" alt=""></a></div>',
    '<div><img class="monogram" src="/p/m.png" alt="SH"></div>',
    '<div><a href="https://herald.example/desk"><img src="https://img.example/fit/c/60/60/m.png" alt="Desk"></a></div>',
]  # fmt: skip


@pytest.mark.parametrize("picture", PRESSED)
@pytest.mark.parametrize("first", [True, False])
def test_what_is_pressed_or_counted_is_no_picture(picture: str, first: bool) -> None:
    text = paragraphs("", "", PHOTO)
    kept = extract_page(page(picture + text if first else text + picture), URL).html
    assert kept.count("<img") == 1
    assert "ferry.jpg" in kept


def test_a_strip_above_the_text_is_a_banner_and_one_within_it_is_a_picture() -> None:
    strip = '<div><img src="/p/money.jpg" width="964" height="81" alt="All about money"></div>'
    assert "<img" not in extract_page(page(strip + paragraphs()), URL).html
    assert "money.jpg" in extract_page(page(paragraphs("", strip)), URL).html


def test_a_thumbnail_goes_with_its_headline() -> None:
    teaser = (
        '<aside class="referenced"><div class="item"><span><a href="/pier"><img src="/p/pier.jpg"></a></span>'
        '<h6><a href="/pier">The pier that nobody wanted to build</a></h6><p>A story of last year.</p></div></aside>'
    )  # fmt: skip
    kept = extract_page(page(paragraphs("", teaser, PHOTO)), URL).html
    assert "nobody wanted" not in kept
    assert kept.count("<img") == 1


def test_a_picture_goes_with_the_box_that_was_dropped_between_the_paragraphs() -> None:
    box = (
        '<div class="newsletter-box"><div><img src="/p/letter.jpg" width="900" height="500"></div>'
        "<p>Sign up for our newsletter and never miss a ferry.</p>"
        '<p><a href="/letters">Subscribe now</a></p></div>'
    )
    kept = extract_page(page(paragraphs("", box, PHOTO)), URL).html
    assert "letter.jpg" not in kept


def test_one_picture_twice_in_a_row_is_shown_once() -> None:
    first = (
        '<div class="media"><img src="/p/pier.jpg?w=288" width="288" height="288" alt="A"></div>'
    )
    again = '<div class="post-first"><img src="/p/pier.jpg?w=288" width="288" height="288" alt="A"></div>'
    other = '<div><img src="/p/small-pier.jpg" width="288" height="288" alt="B"></div>'
    kept = extract_page(page(first + again + other + paragraphs()), URL).html
    assert kept.count("<img") == 2
    kept = extract_page(page(paragraphs(first, again)), URL).html
    assert kept.count("<img") == 2


def test_a_file_that_stands_again_and_again_without_a_word_is_a_rule() -> None:
    rule = '<div><img src="/p/waves.png"></div>'
    assert "<img" not in extract_page(page(paragraphs(rule, rule, rule)), URL).html
    rows = "<tr><td>North</td><td><img src='/p/tick.png'></td></tr>" * 3
    kept = extract_page(page(paragraphs("", f"<table>{rows}</table>")), URL).html
    assert kept.count("<img") == 3


def test_a_map_with_its_title_in_its_own_link_stays() -> None:
    box = (
        '<div class="inline"><div><a href="/map"><img src="/p/map.jpg"><span>Map: where the ferries go</span></a></div>'
        "</div>"
    )  # fmt: skip
    lead = '<div><a href="/pictures"><img src="/p/lead.jpg" width="900" height="600" alt="The quay"></a></div>'
    assert "lead.jpg" in extract_page(page(lead + paragraphs("", box)), URL).html


REST = [
    '<div class="when"><img src="/i/calendar-black.png" alt="calendar"><span>April 16, 2024</span></div>',
    '<div class="socialShare"><p class="copy"><img src="/i/link.svg" alt="copy link"><i>To the clipboard</i></p></div>',
    '<div><div><div><img src="/i/find.webp"></div></div><div><div><img src="/i/person.webp"></div>'
    '<ul><li><a href="/ask">Ask one of our experts</a></li><li><a href="/all">All our reports of the year</a></li></ul></div></div>',
]  # fmt: skip


@pytest.mark.parametrize("rest", REST)
def test_a_picture_goes_with_the_words_around_it(rest: str) -> None:
    kept = extract_page(page(rest + PHOTO + paragraphs()), URL).html
    assert kept.count("<img") == 1
    assert "ferry.jpg" in kept


FORM = (
    '<div class="group"><div><figure><img src="/p/guide.jpg" width="700" height="900" alt=""></figure></div>'
    '<div><h3>Become an engineer of piers and help all others to land</h3><div class="hbspt-form" id="f-1"></div></div></div>'
)  # fmt: skip


def test_what_stands_beside_a_form_that_a_script_fills_goes_with_its_picture() -> None:
    kept = extract_page(page(paragraphs("", FORM, PHOTO)), URL).html
    assert "Become an engineer" not in kept
    assert "guide.jpg" not in kept
    said = FORM.replace(
        "<h3>", "<p>The pier of the old town was built by people of the bay.</p><h3>"
    )
    assert "Become an engineer" in extract_page(page(paragraphs("", said, PHOTO)), URL).html
