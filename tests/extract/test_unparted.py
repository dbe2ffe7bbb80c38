# ruff: noqa: E501 -- pages are best read a line an element
"""Texts in Chinese and Japanese, which no spaces part into words: what is theirs, and what is not."""

import pytest
from lxml import html

from newsreader.extract.body.lines.runs import count_words
from newsreader.extract.body.words.stated import is_disclaimed, is_original, stated
from newsreader.extract.page import extract_page

URL = "https://herald.example/2026/ferry.html"
TITLE = "海湾渡轮时隔半年恢复通航"
TEXT = (
    "两个沿海省份的官员星期二在旧海关大楼会谈六个小时之后同意，恢复自去年秋天的风暴以来停航的渡轮航线。",
    "这条航线每周运送约四千名乘客，其中多数是护士和学生，他们住在海湾的一边，在另一边工作或者上学。",
    "工程师说，北码头需要更换木桩，较大的那艘渡轮才能再次靠岸，在夏天结束以前只能使用较小的一艘。",
    "官员们说，持有年票的乘客票价不变，单程票将上涨三分之一，用来支付双方都没有料到的修理费用。",
)
MORE = (
    "码头沿线的店主在冬天失去了将近一半的顾客，他们挂出旗帜表示欢迎，但有几位说要等到通航那天才会相信。",
    "按照计划，第一班渡轮将在下月初的早晨六点离开南岸，全程大约需要四十分钟，比绕行公路快两个小时。",
)


def page(inside: str, *, title: str = TITLE, beside: str = "") -> bytes:
    """A page with this beside its headline, and that beside the column of its text."""
    return (
        f"<!doctype html><html lang=zh><head><meta charset=utf-8><title>{title}_海湾新闻网</title></head>"
        "<body><div class=top><a href='/'>首页</a> <a href='/news/'>新闻</a></div>"
        f"<div class=wrap><div class=left>{inside}</div>{beside}</div>"
        "<div class=bottom><a href='/about'>关于我们</a></div><script>var a = 1;</script></body></html>"
    ).encode()


def said(inside: str, *, beside: str = "", title: str = TITLE) -> list[str]:
    """The lines that are taken from such a page."""
    found = extract_page(page(inside, beside=beside, title=title), URL)
    assert not found.complaint, found.complaint
    lines = html.fromstring(f"<div>{found.html}</div>").itertext()
    return [" ".join(str(each).split()) for each in lines if str(each).strip()]


def paragraphs(*more: str) -> str:
    return "".join(f"<p>{each}</p>" for each in (*TEXT, *more))


def article(above: str = "", below: str = "") -> str:
    return f"<h1>{TITLE}</h1>{above}<div class=text>{paragraphs(*MORE)}{below}</div>"


ALL = [*TEXT, *MORE]


def test_words_are_counted_in_whatever_writing() -> None:
    assert count_words("Ferry line reopens") == 3
    assert count_words(TITLE) == len(TITLE) // 2
    assert count_words("渡轮 Ferry 航线") == 3
    assert count_words("페리 운항 재개") == 3


def test_a_short_article_is_one() -> None:
    lines = TEXT[:3]
    short = f"<h1>{TITLE}</h1><div class=text>{''.join(f'<p>{each}</p>' for each in lines)}</div>"
    assert said(short) == list(lines)


def test_short_lines_stay_whatever_they_end_in() -> None:
    own = [
        "什么？",
        "你还不知道？",
        "快来这里看一看！",
        "渡轮往北岸方向，",
        "南码头至北码头（含引桥）",
    ]
    text = "".join(f"<p>{each}</p>" for each in (*own, *ALL))
    assert said(f"<h1>{TITLE}</h1><div class=text>{text}</div>") == [*own, *ALL]


def test_what_is_asked_for_in_the_midst_of_the_text_is_no_notice() -> None:
    own = "这也意味着，只要数据来源未经用户授权，都存在法律风险。"
    assert said(article(below=f"<p>{own}</p><p>{TEXT[0]}好。</p>"))[len(ALL)] == own


@pytest.mark.parametrize(
    "line",
    [
        "<div class=info>2026-09-07 13:43:45 来源: <a href='#'>海湾周刊</a> <a href='/r'>举报</a></div>",
        "<div>发表于<span>2026-08-24 21:30</span>| 1164次阅读| 来源<span>海湾网</span>| 0 条评论| 作者<span>王小明</span></div>",
        "<div><span>2026-09-07 15:10:53</span> <span>字号：<a>A-</a> <a>A</a> <a>A+</a></span> <span>来源：海湾网</span></div>",
        "<div>最后更新: 2026-09-07 15:14:21</div>",
        "<div>信息来源: 海湾技术研究院、港口工程研究院等</div>",
        "<div>字号: [大] [中] [小] [打印]</div>",
        "<div>2026-09-26 12:11<span>来源：海湾时报网</span><span>作者：王小明</span></div>",
        "<p>（原标题：“风暴”之后 海湾渡轮即将恢复）</p>",
        "<div>当前位置：<a href='/'>主页</a> &gt; <a href='/n/'>本地新闻</a> &gt;</div>",
        "<div>您所在的位置： <a href='/'>首页</a> &gt; <a href='/n/'>快讯</a></div>",
    ],
)
def test_what_is_stated_above_the_text_stays_out(line: str) -> None:
    assert said(article(above=line)) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>本文来源：海湾周刊</span> <span>责任编辑：王小明_NF4425</span></div>",
        "<p>编辑 王小明 校对 李小红</p>",
        "<p>责任编辑: 王小明</p>",
        "<div>发布日期：2026-03-06 责任编辑：王小明</div>",
        "<p>（原题为《渡轮恢复在即》）</p>",
        "<p>【免责声明】本文仅代表作者本人观点，与海湾网无关。海湾网站对文中陈述、观点判断保持中立，不对所包含内容的准确性提供任何保证。请读者仅作参考，并请自行承担全部责任。</p>",
        "<p>声明：海湾时报力求信息真实、准确，文章提及内容仅供参考，不构成实质性投资建议。</p>",
        "<p>本文仅代表作者个人观点。</p>",
        "<p>(本文来自海湾新闻，更多原创资讯请下载“海湾新闻”APP)</p>",
    ],
)
def test_what_is_stated_below_the_text_stays_out(line: str) -> None:
    assert said(article(below=line)) == ALL


def test_nothing_is_the_text_s_below_its_editor_s_name() -> None:
    rows = "".join(
        f"<li><a href='/n/{each}.html'><img src='/{each}.jpg'></a><div><h4><a href='/n/{each}.html'>港口第{each}号码头开始维修</a></h4><span>2026-09-0{each} 15:05</span></div></li>"
        for each in range(1, 7)
    )
    below = f"<ul><li>责任编辑: 王小明</li></ul><div><h4>小编新作</h4><ul>{rows}</ul></div>"
    assert said(article() + below) == ALL


def test_comments_stay_out_though_they_are_longer_than_the_text() -> None:
    readers = "".join(
        f"<li><div class=user>读者{each}</div><div class=quote>{''.join(TEXT).replace('渡轮', '那条船')}我看第{each}遍了。</div></li>"
        for each in range(9)
    )
    below = f"<div id=post_comment_area><ul>{readers}</ul></div>"
    assert said(article(below=below)) == ALL


@pytest.mark.parametrize(
    "text",
    ["大", "文学", "编辑部的故事", "来源不明的资金", "记者手记", "图片", "评论", "中国", "记者了解到", "日期", "更新", "来源：海湾网。"],
)  # fmt: skip
def test_what_only_begins_like_that_states_nothing(text: str) -> None:
    assert not stated(text)
    assert not is_original(text)
    assert not is_disclaimed(text)


def test_reading_what_is_stated_takes_no_time() -> None:
    for piece in (
        "编辑",
        "责任",
        "来源：",
        "记者 ",
        "2026",
        "大 ",
        "仅代表",
        "请支持",
        "（原标题：",
    ):
        line = piece * (5000 // len(piece))
        assert not stated(line)
        assert not is_original(line)
        assert not is_disclaimed(line)
        stated(line[:160])
