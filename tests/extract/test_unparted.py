# ruff: noqa: E501 -- pages are best read a line an element
"""Texts in Chinese and Japanese, which no spaces part into words: what is theirs, and what is not."""

import pytest
from lxml import html

from newsreader.extract.body.lines.runs import count_words
from newsreader.extract.body.words.stated import is_disclaimed, is_original, stated
from newsreader.extract.page import extract_page
from tests.extract.unparted import ALL, MORE, TEXT, TITLE, URL, article, page, paragraphs, said


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


@pytest.mark.parametrize(
    "below",
    [
        "<div class=hot><h3>相关热门文章</h3></div>",
        "<div><p>此前报道：<a href='/n/1.html'>港口关闭前的最后一天</a></p></div>",
        "<div><div>点击进入专题：</div> <a href='/t/1'>聚焦海湾渡轮</a></div>",
        "<div><h4>延伸 · 推荐</h4><p><a href='/n/2.html'>北码头开始更换木桩</a></p></div>",
        "<p>更多消息！欢迎扫描左方二维码关注海湾新闻官方微信（haiwan-news）</p>",
        "<div>违法和不良信息举报电话：010-12345678</div>",
        "<div>海湾新闻意见反馈留言板 400-012-3456 欢迎批评指正</div>",
        "<div><span>微信</span> <span>微博</span></div>",
        "<p>- THE END -</p>",
        "<p>writer@herald.example<br>(END)</p>",
        "<div class=support-pay><b>任意金额</b> 您的支持让我们继续报道</div>",
    ],
)
def test_what_leads_away_below_the_text_stays_out(below: str) -> None:
    assert said(article(below=below)) == ALL


def test_what_is_to_be_loaded_stays_out_above_the_text() -> None:
    line = "<div><p><b>安装海湾客户端第一时间接收最全面的消息→【<a href='/app'>下载地址</a>】</b></p></div>"
    assert said(article(above=line), feed=True) == ALL


def test_a_summary_that_the_text_begins_with_is_said_once() -> None:
    assert said(article(above=f"<div><b>摘要：</b>{TEXT[0]}</div>")) == ALL
    own = "摘要：渡轮公司这一年的报告写了九十页，其中一半是风暴留下的账目和修理的费用。"
    assert said(article(above=f"<p>{own}</p>"))[-len(ALL) - 1] == own


def test_the_headline_is_told_though_the_title_goes_on() -> None:
    assert said(f"<div class=text><div>{TITLE}</div>{paragraphs(*MORE)}</div>", feed=True) == ALL


def test_a_right_column_stays_out_beside_a_left_one() -> None:
    hot = f"<div class=right><h3>热门评论</h3><p>{TEXT[2].replace('工程师', '一位读者')}</p><p>抖音：海湾新闻</p></div>"
    assert said(article(), beside=hot, feed=True) == ALL
    bar = f"<div id=article-rightbar><h3>作者</h3><p>{TEXT[3].replace('官员们', '一位作者')}</p></div>"
    assert said(article(), beside=bar, feed=True) == ALL


def test_empty_paragraphs_part_the_text() -> None:
    text = f"{ALL[0]}<p></p>{ALL[1]}<b>码头</b>，<p></p>" + "<p></p>".join(ALL[2:])
    found = extract_page(page(f"<h1>{TITLE}</h1><div class=text>{text}</div>"), URL)
    tree = html.fromstring(f"<div>{found.html}</div>")
    lines = [" ".join("".join(map(str, each.itertext())).split()) for each in tree.iter("p")]
    assert lines == [f"{ALL[1]}码头，", *ALL[2:]]


def test_a_text_for_members_is_told() -> None:
    for line in (
        "この記事は会員限定です。登録すると続きをお読みいただけます。",
        "本文为付费内容，订阅后阅读全文",
        "이 기사는 유료회원 전용입니다",
    ):
        inside = f"<h1>{TITLE}</h1><div class=text><p>{TEXT[0]}</p><p>{line}</p></div>"
        assert "paywall" in extract_page(page(inside), URL).complaint


@pytest.mark.parametrize(
    "picture",
    [
        "<div class=qr_code_pc><img src=/a/show?t=1></div>",
        "<img src=/www/qrcode_for_us.jpg>",
        "<div style='display:none'><img src=/a/1.jpg></div>",
        "<a href='https://shop.example/'><img src=/a/strip_580.gif width=580 height=60></a>",
    ],
)
def test_codes_strips_and_hidden_pictures_stay_out(picture: str) -> None:
    found = extract_page(page(article(below=f"<div>{picture}</div>")), URL)
    assert "<img" not in found.html


def test_the_account_that_is_folded_under_a_code_stays_out() -> None:
    account = "<div style='display:none'><img src=/qrcode.png><p>微信号：haiwan</p><p>功能介绍 关注海湾两岸的生活</p></div>"
    above = f"<div><span><a>海湾日记</a>{account}</span> <em>昨天</em></div>"
    assert said(article(above=above), feed=True) == ALL


def test_a_caption_behind_a_figure_is_the_figure_s() -> None:
    shown = "<div class=photo><figure><img src=/pier.jpg width=640 height=480></figure><figcaption>北码头，一月</figcaption></div>"
    found = extract_page(page(article(above=shown)), URL)
    caption = html.fromstring(f"<div>{found.html}</div>").findtext(".//figure/figcaption")
    assert caption == "北码头，一月"


def test_what_an_author_says_of_codes_and_accounts_stays() -> None:
    for own in (
        "扫描二维码后，王女士的微信被盗。",
        "关注公众号的人越来越多。",
        "下载客户端以后点击注册，就能看到更多内容。",
    ):
        assert own in said(f"<h1>{TITLE}</h1><div class=text>{paragraphs(own, *MORE)}</div>")


def test_columns_of_an_author_s_own_stay() -> None:
    left, right = TEXT[0].replace("两个", "三个"), TEXT[1].replace("四千", "五千")
    own = f"<div class=row><div class=left><p>{left}</p></div><div class=right><p>{right}</p></div></div>"
    found = said(
        f"<h1>{TITLE}</h1><div class=text>{paragraphs(*MORE)}{own}<p>{TEXT[2]}好。</p></div>"
    )
    assert found == [*ALL, left, right, f"{TEXT[2]}好。"]
