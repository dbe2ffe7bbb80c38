# ruff: noqa: E501 -- markup is best read a line an element
"""What stands over a text, tools and boxes beside it, and pictures of buttons, on whatever page."""

import pytest

from newsreader.extract.body.drop.around.stated import drop_stated
from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.dropping import lines_left, lines_of
from tests.extract.leaks import IMAGE, among, below
from tests.extract.said import ALL, said

from .pages import PARAGRAPHS, URL, page, paragraphs


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
        "<dl><dt>Current time: Friday, 22 November 2019 07:19 UTC</dt></dl>",
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


@pytest.mark.parametrize(
    "end",
    [
        '<p><a href="/x#Comments">Notes (5 posted)</a></p>',
        '<div>Become a fan on <a href="https://www.facebook.com/herald"><i></i></a> or on <a href="https://twitter.com/herald"><i></i></a></div>',
        '<div><p>Be kind, as the <a href="/guidelines.html">rules</a> say, or we take out words.</p></div><div class="fb-comments"></div>',
        '<p><b>Next page</b>: <a href="/2">Boats</a></p>',
    ],
)
def test_what_ends_a_page_is_no_text(end: str) -> None:
    assert said(f"<div>{paragraphs()}{end}</div>") == ALL


def test_whose_a_page_is_goes_where_it_stands_below_the_column() -> None:
    rights = (
        "<center><p>Copyright © 2015, Herald Ltd.<br>All marks belong to their owners.</p></center>"
    )
    data = page("x").replace(b"<main><article><h1>", b"<h1>").replace(b"</article></main>", b"")
    text = extract_page(
        data.replace(b"x<footer", f"<div>{paragraphs()}</div>{rights}<footer".encode()), URL
    )
    assert "owners" not in text.html


def test_a_caption_that_is_seen_when_its_picture_is_touched_stays() -> None:
    said_of = "The northern pier in the storm of last autumn"
    markup = (
        f'<div>{IMAGE}<div class="large-image-caption" style="display:none;">{said_of}</div></div>'
    )
    assert said_of in among(markup)


@pytest.mark.parametrize(
    "box",
    [
        '<div><h3><span class="hidden">Herald 44</span></h3></div>',
        f'<div class="field"><div class="field-label">Teaser:</div><div>{IMAGE}</div></div>',
        '<table><tr class="noprint"><td>Portal of ferries</td></tr></table>',
    ],
)
def test_what_is_hidden_or_labels_a_field_is_no_text(box: str) -> None:
    assert among(box) == ALL


def test_pictures_of_the_site_around_a_text_are_none_of_it() -> None:
    unit = '<div class="unit"><a href="/{0}"><span>Storm of {0}</span><img src="/{0}.jpg" alt=""></a></div>'
    around = (
        '<div><a href="https://store.herald.example/p"><img src="/cup.png" alt="A cup"></a></div>',
        '<header id="masthead"><h2><img src="/t.png" width="220" alt="Herald"></h2></header>',
        f"<div>{''.join(unit.format(each) for each in 'abcd')}</div>",
    )
    assert [each for each in around if "<img" in pictures(each + paragraphs())] == []


def test_a_short_text_keeps_the_recording_it_tells_of() -> None:
    listen = '<p>LISTEN: <a href="/audio/pier/">The mayor on the pier and the ferry</a></p>'
    found = extract_page(page(f"<p>{PARAGRAPHS[0]}</p>{listen}"), URL).html
    assert "The mayor on the pier" in found


SHARE = (
    "<ul><li><a href=https://api.whatsapp.com/send?x>{0} Whatsapp</a></li><li><a href=https://www.facebook.com/dialog>{0} Facebook</a></li>"
    "<li>Copiar enlace</li></ul><a href=#comentarios_noticia>Ir a los comentarios<span>14</span></a>"
)
STAMP = (
    "<div><span>Puerto Viejo (Soria)</span><div><time>29 nov 2026 - 05:20<abbr> CET</abbr></time>"
    "<span>Actualizado: <time>29 nov 2026 - 09:41 CET</time></span></div></div>"
)


@pytest.mark.parametrize(
    "words", ["Compartir en", "Partager sur", "Condividi su", "Compartilhar no", "Dela på"]
)
def test_where_and_when_beside_a_bar_to_share_it_over_a_text_are_none_of_it(words: str) -> None:
    bar = f"<div class=md><div>{STAMP}</div><div class=s>{SHARE.format(words)}</div></div>"
    assert said(f"{bar}<div>{paragraphs()}</div>") == ALL


def test_a_place_and_words_on_sharing_in_a_text_stay() -> None:
    for kept in (
        "<p>Kept on the quay: Puerto Viejo</p>",
        "<ul><li>Compartir en grupo: Kept</li><li>Compartir en Facebook lo Kept</li></ul>",
        "<p><a href=#comments-of-1904>What Kept people said of the storm of 1904 in letters</a></p>",
    ):
        assert "Kept" in said(f"<div>{paragraphs('', kept)}</div>")


def test_when_it_came_and_who_drew_its_pictures_under_a_standfirst_are_none_of_it() -> None:
    lead = "<p>The most stubborn engineers of the bay are back on the northern pier, and so are all their critics.</p>"
    player = "<div class=audio-player><p>Produced by Sample Voices using a machine. Listen to more stories in its app.</p></div>"
    head = (
        "<div>Illustrations by Ann Person</div><div><time>November 20, 2026, 7 AM ET</time></div>"
    )
    found = said(f"<header>{lead}{head}{player}</header><section>{paragraphs()}</section>")
    assert found == f"{lead[3:-4]} {ALL}"
    kept = "<p>Illustrations by Ann Person hang in the hall.</p>"
    assert "hang in the hall" in said(f"<header>{lead}</header>{kept}{paragraphs()}")


@pytest.mark.parametrize(
    "desk",
    ["Redazione COAST", "Redaktion", "di Redazione", "Редакция", "Tim Redaksi", "هيئة التحرير"],
)
def test_the_desk_above_a_text_is_none_of_it(desk: str) -> None:
    head = "<h1>Ferry service resumes</h1>"
    found = extract_page(page(f"{head}<div class=info>{desk}</div>{paragraphs()}"), URL).html
    assert desk not in found
    for line in (f"<p>{desk}</p>", f"<div>{desk} schweigt, {desk} spricht</div>"):
        told = f"<div>{line}{paragraphs()}</div>"
        assert lines_left(told, drop_stated) == lines_of(told), line


@pytest.mark.parametrize(
    "line",
    [
        "Herald.com, 3 Maret 2026, 15:12 WIB",
        "9. 2. 7:30 Aktualizováno 9. 2. 10:12",
        "Tuesday, 3 March 2026, 15:12",
    ],
)
def test_a_day_in_words_and_a_time_over_a_text_are_none_of_it(line: str) -> None:
    assert said(f"<div><div>{line}</div></div>{paragraphs()}") == ALL


@pytest.mark.parametrize(
    "line",
    [
        "<h2>What we saw on 3 March 2026, 15:12</h2>",
        "<p>3 March 2026, 15:12. The lamp was lit again.</p>",
        "<div>20:30 Wick 2 Thurso 1</div>",
        "<div>Up at 6:10 on 3 March 2026 for the first boat to the island</div>",
    ],
)
def test_a_day_with_which_a_diary_begins_stays(line: str) -> None:
    assert len(said(line + paragraphs())) > len(ALL)


def signed(head: str) -> str:
    known = Anatomy(authors=("Ann Person",))
    return extract_page(page(head + paragraphs()), URL, around=lambda _: known).html


def test_who_else_signs_beside_the_author_over_a_text_is_none_of_it() -> None:
    box = "<div class=c><div>Ann Person,</div><div>Bob Other</div><div>Tim Redaksi</div></div>"
    found = signed(box)
    assert "Bob Other" not in found
    assert "Redaksi" not in found


def test_a_dedication_below_the_name_of_the_author_stays() -> None:
    found = signed("<p>Ann Person</p><p>For my mother, at the quay</p>")
    assert "For my mother" in found
