# ruff: noqa: E501 -- pages are best read a line an element
"""Where a page begins again below its text, all that follows is out; a sentence of the text is not."""

import pytest

from newsreader.extract.body.words.closing import closes, closes_outside
from newsreader.extract.body.words.stated import is_original, stated
from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.dropping import left
from tests.extract.pages import PARAGRAPHS, page, paragraphs
from tests.extract.said import texts
from tests.extract.unparted import ALL, article, said

CARDS = "".join(
    f"<li><a href='/n/{at}'>北岸渔港修复工程进入最后阶段</a>渔民希望赶在休渔期结束以前返回港口，当地政府已经拨出专款，用于修复防波堤和灯塔{at}</li>"
    for at in range(4)
)


@pytest.mark.parametrize(
    "below",
    [
        f"<div class=tj><h2>推荐阅读</h2><ul>{CARDS}</ul></div>",
        f"<div class=m><ul><li>微信扫一扫<br>一键转发</li></ul></div><div class=t>您可能感兴趣的文章</div><ul>{CARDS}</ul>",
        f"<div class=pl><div>请先说点什么</div><div>暂无评论</div></div><ul>{CARDS}</ul>",
        "<div class=fot>版 权 所 有：海湾新闻社 地址：北岸大道十一号 邮编：100101<br>技术支持：北岸软件技术有限公司 京ICP备10000000号</div>",
        "<p class=kw><span>文章关键词：</span> <a href='/t/1'>渡轮</a><a href='/t/2'>码头</a></p>",
    ],
)
def test_all_is_out_below_where_a_page_begins_again(below: str) -> None:
    assert said(article() + below, feed=True) == ALL


def test_the_text_goes_on_below_words_like_these() -> None:
    own = "<p>扫描船上的二维码可以看到时刻表。</p><p>暂无评论</p>"
    lines = said(article(above="", below=f"{own}<p>{ALL[0]}又及。</p>"))
    assert lines[-1].endswith("又及。")
    assert "扫描船上的二维码可以看到时刻表。" in lines


def test_rules_for_those_who_comment_are_out() -> None:
    rules = f"<div><p>{PARAGRAPHS[0].replace('ferry', 'open debate')} <a href='/community_guidelines.html'>Rules</a></p></div>"
    found = extract_page(page(paragraphs() + rules), "https://herald.example/f")
    assert PARAGRAPHS[-1] in found.html
    assert "open debate" not in found.html


def test_lines_behind_the_editors_are_out_where_only_breaks_part_them() -> None:
    text = "<br>".join(ALL)
    behind = "<br>编辑|王小明<br>校对|李大海<br><img src='/p/a.jpg'><br>回复【渡轮】查看最新时刻表<br>点【在看】"
    assert said(f"<div class=text>{text}{behind}</div>") == ALL


def test_forms_of_such_lines() -> None:
    editors = ["编辑|王小明", "（编辑：王小明 李大海）", "责任编辑："]
    assert [each for each in editors if "editor" not in stated(each)] == []
    assert not stated("【文/海湾网专栏作者 王小明】")
    assert is_original("本文原标题：《渡轮恢复通航》")
    assert closes("返回海湾，查看更多")
    assert not closes_outside("他说，版权是作者的。")


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h2>Disclaimer:</h2><div><p>{PARAGRAPHS[0].replace('ferry', 'free')}</p></div></div>",
        "<div class=full><strong><em>Haftungsausschluss:</em></strong> Wir sind free von allem, was Ihnen auf einer Reise zustößt.</div>",
    ],
)
def test_what_a_site_will_not_answer_for_is_out_below_a_text(box: str) -> None:
    own = (
        "<p>Disclaimer: I have a card for the ferry and no other interest in the matter at all.</p>"
    )
    found = extract_page(
        page(f"<div>{paragraphs()}{own}</div>{box}"), "https://herald.example/f"
    ).html
    assert "no other interest" in found
    assert "free" not in found


@pytest.mark.parametrize(
    "box",
    [
        "<h2>Media Contact</h2><p>Sam Scribe, <a href='mailto:s@herald.example'>s@herald.example</a></p>",
        "<div><a href='/author/9'>Ann Person</a></div><div>Associate Editor</div><p>A child of the quay, Ann Person has sailed on every free ferry of the bay.</p>",
    ],
)
def test_whom_to_ask_and_who_wrote_it_are_out_below_a_text(box: str) -> None:
    signed = "<p class=byline>By <a rel=author href='/author/9'>Ann Person</a></p>"
    html = page(f"{signed}<div>{paragraphs()}{paragraphs()}</div><section>{box}</section>")
    found = extract_page(
        html, "https://herald.example/f", around=lambda _: Anatomy(authors=("Ann Person",))
    ).html
    assert PARAGRAPHS[-1] in found
    assert not any(each in found for each in ("Scribe", "Associate", "child of"))


PRESS = (
    ("Media contact", "Press Office, +44 1632 960 000, press@quay.example"),
    ("Media enquiries", "Telephone 01632 960 001"),
    ("Pressekontakt", "Hafenamt, Anna Amt, 0632 960 002, presse@hafen.example"),
    ("Contact presse", "Bureau du port, 01 99 00 00 03"),
    ("Contacto de prensa", "Oficina del puerto, 900 000 004"),
    ("Ufficio stampa", "Capitaneria del porto, 06 999 0005"),
    ("Контакты для СМИ", "Пресс-служба порта, 8 800 000 00 06"),
    ("媒体联系", "港务局新闻处 电话 010 0000 0007"),
)
"""Whom the press may ask, below a release."""


@pytest.mark.parametrize(("label", "whom"), PRESS)
@pytest.mark.parametrize("head", ["h2", "h3", "strong"])
def test_whom_the_press_may_ask_stays_where_a_release_says_it(
    label: str, whom: str, head: str
) -> None:
    note = f"<{head}>{label}</{head}>"
    note = f"<p>{note}</p>" if head == "strong" else note
    share = "<div class=share><h2>Share this page</h2><a href='/s'>Share on Quay</a></div>"
    html = page(f"<div class=text>{paragraphs()}{note}<p>{whom}</p></div>{share}")
    found = extract_page(html, "https://herald.example/f").html
    assert label in found
    assert whom in found
    assert "Share" not in found


@pytest.mark.parametrize(("label", "whom"), PRESS)
def test_in_a_box_of_its_own_it_is_the_site_that_says_it(label: str, whom: str) -> None:
    box = f"<section><h2>{label}</h2><p>{whom}</p></section>"
    found = extract_page(page(f"<div>{paragraphs()}</div>{box}"), "https://herald.example/f").html
    assert PARAGRAPHS[-1] in found
    assert label not in found
    assert whom not in found


@pytest.mark.parametrize("box", ["<section>{}</section>", "<div class=part>{}</div>"])
@pytest.mark.parametrize("label", ["Lesen Sie auch", "Lire aussi", "Lees ook"])
def test_a_text_in_boxes_goes_on_below_a_line_with_its_own_link(box: str, label: str) -> None:
    short = (
        "<p>The smaller boat will have to do.</p><p>“We can wait,” a nurse said, and laughed.</p>"
    )
    facts = "<h3>In numbers</h3><ul><li>Two boats</li><li>One pier of wood</li></ul>"
    pointer = f"<p><strong>{label}: </strong><a href='/n/7'>How the bay lost its boats</a></p>"
    above = "".join(box.format(f"<p>{text}</p>") for text in PARAGRAPHS)
    kept = extract_page(page(above + pointer + facts + box.format(short)), "https://x.example/f")
    assert not [line for line in texts(facts + short) if line not in kept.html]
    assert "lost its boats" not in kept.html
    # The summary of another article in the box of its headline is not the text.
    other = f"<div class=other>{pointer}<div class=sum><p>One by one they went to the breakers of the south.</p></div></div>"
    left = extract_page(page(above + other + box.format(short)), "https://x.example/f").html
    assert "breakers" not in left
    assert "will have to do" in left


WHOLE = " ".join(PARAGRAPHS)


def teaser(label: str, more: str, href: str = "/r2") -> str:
    return (
        f"<p><strong>{label}</strong></p>"
        '<h3><a href="/r2">The crocodile that broke the rules of the road</a></h3>'
        f'<p>On Monday a crocodile came the wrong way and all stood still. <a href="{href}">{more}'
        "</a></p>"
    )


@pytest.mark.parametrize(
    ("label", "more"),
    [
        ("कोटा से जुड़ी ये खबर भी पढ़िए", "पूरी खबर पढ़ें"),
        ("ये खबर भी पढ़ें", "पूरी खबर पढ़ें"),
        ("এই খবরটিও পড়ুন", "বিস্তারিত"),
        ("Limanla ilgili bu haberi de okuyun", "Haberin tamamı"),
        ("港のこの記事もお読みください", "全文を読む"),
        ("항구에 관한 이 기사도 읽어보세요", "전체 보기"),
        ("Related stories", "Read on."),
        ("Lesen Sie auch", "Weiterlesen"),
    ],
)
def test_a_teaser_at_the_end_goes_though_it_stands_as_the_paragraphs_do(
    label: str, more: str
) -> None:
    assert left(paragraphs() + teaser(label, more)) == WHOLE


@pytest.mark.parametrize(
    "told",
    [
        teaser("The other crocodile", "Read on"),
        teaser("ये खबर भी पढ़िए", "Read on.", "/elsewhere"),
        teaser("ये खबर भी पढ़िए", "Read on") + f"<p>{PARAGRAPHS[2]}</p>",
    ],
    ids=["no such label", "leads elsewhere", "the text goes on"],
)
def test_what_only_looks_like_a_teaser_is_kept(told: str) -> None:
    found = left(paragraphs() + told)
    assert found.endswith(PARAGRAPHS[2]) or "crocodile came the wrong way" in found


@pytest.mark.parametrize(
    "front",
    [
        "Więcej takich informacji znajdziesz na stronie głównej Portu",
        "Find more news like this on our home page",
        "Mehr Nachrichten aus dem Hafen auf der Startseite",
        "Retrouvez toute l’actualité sur la page d’accueil",
        "Больше новостей порта на главной странице",
        "Další zprávy z přístavu na hlavní straně",
    ],
)
def test_a_link_to_the_front_of_the_site_goes_out_of_a_list_too(front: str) -> None:
    points = "<ul><li>The line carries nurses and pupils</li><li>{}</li></ul>"
    found = left(points.format(f'<a href="/main">{front}</a>') + paragraphs())
    assert found == f"The line carries nurses and pupils {WHOLE}"
    assert front in left(points.format(front) + paragraphs())


def test_a_link_amid_the_words_of_a_pointer_goes_at_the_end() -> None:
    for before, behind in (("อ่าน", "เพิ่มเติม"), ("Mehr ", " lesen")):
        line = f'<p>{before}<strong><a href="/local">ข่าว</a></strong>{behind}</p>'
        assert left(paragraphs() + line) == WHOLE
    told = '<p>They read <a href="/local">the sea</a> more than the maps.</p>'
    assert "the sea" in left(paragraphs() + told)


def test_a_link_to_what_is_the_sites_own_goes_where_it_has_a_box() -> None:
    boxed = '<div class="b2"><p><a href="{}">{}</a></p></div>'
    for name in ("Notre dossier sur la gare", "Unser Dossier zum Hafen", "Наше досьє про порт"):
        assert left(paragraphs("", boxed.format("/r", name))) == WHOLE
        assert name in left(paragraphs("", f'<p><a href="/r">{name}</a></p>'))
        assert name in left(paragraphs("", boxed.format("https://piers.example/", name)))
        assert name in left(paragraphs("", boxed.format("/plan.pdf", name)))
    assert "The plan" in left(paragraphs("", boxed.format("/r", "The plan of the pier")))
