"""Who signed an article: named once in its byline, not twice, and never somebody else's author."""

import json

import pytest

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.page import extract_page
from newsreader.model.page import ExtractedPage
from tests.extract.between import texts

from .anatomies import NOW, anatomy
from .bylines import OTHERS, SIGNED, Signed
from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"


def extracted(body: str, head: str = "") -> ExtractedPage:
    return extract_page(page(body, head), URL, around=reading_anatomy(URL, NOW))


def head_of(signed: Signed) -> str:
    if not signed.told:
        return ""
    people = [{"@type": "Person", "name": name} for name in signed.people]
    said = {"@type": "NewsArticle", "headline": "Ferry line reopens", "author": people}
    return f'<script type="application/ld+json">{json.dumps(said)}</script>'


def test_who_signs_is_named_in_the_byline_and_not_in_the_text() -> None:
    wrong = []
    for site, signed in SIGNED.items():
        found = extracted(signed.above + paragraphs() + signed.below, head_of(signed))
        told = found.anatomy
        if (told.authors, told.agency) != (signed.people, signed.agency):
            wrong.append(f"{site}: {told.authors} {told.agency}")
        if told.edition != signed.edition:
            wrong.append(f"{site}: edition {told.edition}")
        said = [" ".join(each.split()) for each in texts(found.html) if each.strip()]
        if said != list(PARAGRAPHS) or "<img" in found.html:
            wrong.append(f"{site}: {[each for each in said if each not in PARAGRAPHS]}")
    assert not wrong


def test_the_authors_and_dates_of_other_articles_are_theirs() -> None:
    wrong = []
    for name, card in OTHERS.items():
        for place, body in {
            "below": paragraphs() + card,
            "beside": f"{paragraphs()}</article>{card}<article>",
            "above": card + paragraphs(),
        }.items():
            told = extracted(body).anatomy
            if told.authors or told.published or told.updated:
                wrong.append(f"{name}, {place}: {told.authors} {told.published} {told.updated}")
    assert not wrong


def test_the_author_below_the_text_is_its_own() -> None:
    boxes = (
        '<div><h4>Written by</h4><span class="author-name"><a href="/a">Ann Quay</a></span></div>',
        '<div class="byline"><h3><a href="/authors/ann">Ann Quay</a></h3></div>',
        '<p class="author">By Ann Quay</p><ul><li><a href="/b">A bridge, for the north</a></ul>',
    )
    told = {box: extracted(paragraphs() + box).anatomy.authors for box in boxes}
    assert told == dict.fromkeys(boxes, ("Ann Quay",))


def test_lines_that_only_breaks_part_from_the_text_are_told_as_well() -> None:
    text = "<br><br>".join(PARAGRAPHS)
    end = "<br><br>홍길동 기자 hong@bugle.example<br>Copyright ⓒ 뷰글. 무단 전재 및 재배포 금지."
    found = extracted(f"<div>{text}{end}</div>")
    assert found.anatomy.authors == ("홍길동",)
    assert "홍길동" not in found.html
    assert "무단" not in found.html
    assert PARAGRAPHS[-1] in found.html


def test_reporters_of_several_articles_wrote_none_of_them() -> None:
    rail = "<ul><li><p>홍길동 기자</p></li><li><p>김철수 기자</p></li></ul>"
    assert extracted(paragraphs() + rail).anatomy.authors == ()


def test_a_sentence_about_rights_or_with_the_name_of_the_author_stays() -> None:
    above = "All that is known of it was written down by Ann Quay."
    kept = (
        "图为正在建设的防波堤。王小明 摄",
        "Ann Quay:",
        "저작권자가 누구인지는 아무도 모른다.",
        "Никто не знает, кто решил, что перепечатка разрешена только газетам.",
    )
    ends = "".join(f"<p>{each}</p>" for each in kept)
    found = extracted(f'<p class="byline">By Ann Quay</p><p>{above}</p>{paragraphs(ends)}')
    assert found.anatomy.authors == ("Ann Quay",)
    assert [each for each in (above, *kept) if each not in found.html] == []


def test_a_name_is_known_as_a_whole_word_only() -> None:
    line = "Special report"
    head = '<meta name="author" content="Al">'
    assert line in extracted(f"<p>{line}</p>{paragraphs()}", head).html


def test_votes_the_contents_of_one_part_and_calls_to_comment_stay_out() -> None:
    wrong = []
    for box in (
        '<div class="votecell">88</div>',
        '<div class="user-info"><a href="/u/1">newcomer</a> 1,203</div>',
        '<div><h2>Contents</h2><ul><li><a href="#P">1 Purposes</a></li></ul></div>',
        "<p>Do you have a tip? Email tips@bugle.example</p>",
        "<p>Tell us what you think in the comments below.</p>",
        "<p>Нашли опечатку? Выделите текст и нажмите Ctrl+Enter</p>",
    ):
        found = extracted(paragraphs("", box))
        if " ".join(" ".join(texts(found.html)).split()) != " ".join(PARAGRAPHS):
            wrong.append(box)
    assert not wrong


def test_chinese_reporters_sign_in_brackets_below_what_names_its_paper() -> None:
    head = '<meta name="author" content="Herald Wire"><meta name="source" content="Herald Wire">'
    found = extracted(f"{paragraphs()}<p>（记者王丽、李明）</p>", head)
    assert found.anatomy.authors == ("王丽", "李明")


def test_a_region_is_not_signed_by_its_name_for_those_who_hear_it() -> None:
    for by, office in (("Author, ", "Role, "), ("نویسنده, ", "شغل, ")):
        hidden = '<span class="visually-hidden">{}</span>'
        region = (
            '<section role="region" aria-labelledby="article-byline"><strong id="article-byline" '
            f'class="visually-hidden">Article Information</strong><ul><li>{hidden.format(by)}'
            f"<span>Maryam Ahmadi</span></li><li>{hidden.format(office)}<span>BBC Persian</span>"
            "</li></ul></section>"
        )
        found = extracted(region + paragraphs())
        assert found.anatomy.authors == ("Maryam Ahmadi",)
        said = [" ".join(each.split()) for each in texts(found.html) if each.strip()]
        assert said == list(PARAGRAPHS)


def test_who_signs_behind_a_house_is_told_from_it() -> None:
    line = (
        '<div class="author-and-date"><div><span>Article rédigé par</span> <a>herald - Luc Morel'
        "</a></div><div>Herald Télévisions</div></div>"
    )
    assert extracted(line + paragraphs()).anatomy.authors == ("Luc Morel",)
    paper = '<meta property="article:author" content="新京报">'
    assert extracted(f"{paragraphs()}<p>新京报记者 王丽</p>", paper).anatomy.authors == ("王丽",)
    assert extracted(paragraphs(), paper).anatomy.authors == ("新京报",)


def test_the_agency_in_initials_at_the_end_is_told() -> None:
    text = paragraphs() + "<div><span>jli/dpa</span></div>"
    head = '<meta name="author" content="Ann Quay">'
    assert extracted(text, head).anatomy.agency == "dpa"
    assert extracted(text.replace("jli/dpa", "and/or"), head).anatomy.agency == ""


def test_a_name_beside_the_date_at_the_headline_is_that_of_the_author() -> None:
    h1 = "<h1>Ferry line reopens</h1>"
    for box in (
        "<div class=x_dateAndAuthorRow__q><span>Dec 17, 2025</span><span>Ann Quay</span></div>"
        + h1,
        f"{h1}<div><time datetime=2025-12-17>12/17/2025</time> by Ann Quay, Chair of the Bay</div>",
    ):
        assert anatomy("", box + paragraphs()).authors == ("Ann Quay",)
    slogan = f"{h1}<div>by Ann Quay, Chair of the Bay</div>"
    assert not anatomy("", slogan + paragraphs()).authors


LAST = "<p>The boat left three days and seven minutes late.</p>"


@pytest.mark.parametrize("right", ['style="text-align:right;"', "align=right", "class=text-right"])
def test_names_set_to_the_right_below_a_text_are_its_authors(right: str) -> None:
    found = anatomy(
        body=f"<h1>Late</h1><div>{LAST * 3}<p {right}><b>Ann Person - Bob Other</b></p></div>"
    )
    assert found.authors == ("Ann Person", "Bob Other")


def test_a_paper_named_to_the_right_in_vietnamese_did_not_write_a_text() -> None:
    end = '<p style="text-align:right"><b>{}</b></p>'
    for said, names in (("Theo Tuổi Trẻ", ()), ("Ngọc Trâm", ("Ngọc Trâm",))):
        body = f"<h1>Late</h1><div>{LAST * 3}{end.format(said)}</div>"
        assert anatomy(body=body, html="<html lang=vi>").authors == names


def test_what_else_is_set_to_the_right_signs_nothing() -> None:
    right = '<p style="text-align:right">{}</p>'
    for end in (
        right.format("Ann Person") + LAST,
        right.format("It was cold."),
        right.format("Bob Other") + LAST + right.format("Ann Person"),
        right.format("12 March 2025"),
        right.format("New York"),
        *(right.format(f"<b>{each}</b>") for each in ("The End", "Next Page", "Ban Biên Tập")),
        right.format("<a href=/more>Read more</a>"),
    ):
        assert anatomy(body=f"<h1>Late</h1><div>{LAST * 3}{end}</div>").authors == ()
    alone = right.format("Ann Person")
    assert anatomy(body=f"<h1>Late</h1><div>{LAST * 3}</div><div>{alone}</div>").authors == ()
