# ruff: noqa: E501 -- pages are best read a line an element
"""An article in Chinese, whose words no spaces part, and what is taken from its page."""

from lxml import html

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


def page(inside: str, *, beside: str = "") -> bytes:
    """A page with this beside its headline, and that beside the column of its text."""
    return (
        f"<!doctype html><html lang=zh><head><meta charset=utf-8><title>{TITLE}_海湾新闻网</title></head>"
        "<body><div class=top><a href='/'>首页</a> <a href='/news/'>新闻</a></div>"
        f"<div class=wrap><div class=left>{inside}</div>{beside}</div>"
        "<div class=bottom><a href='/about'>关于我们</a></div><script>var a = 1;</script></body></html>"
    ).encode()


def said(inside: str, *, beside: str = "", feed: bool = False) -> list[str]:
    """The lines that are taken from such a page, each of which a feed may have, too."""
    whole = f"{inside}{beside}" if feed else ""
    found = extract_page(page(inside, beside=beside), URL, feed_html=whole)
    assert not found.complaint, found.complaint
    lines = html.fromstring(f"<div>{found.html}</div>").itertext()
    return [" ".join(str(each).split()) for each in lines if str(each).strip()]


def paragraphs(*more: str) -> str:
    return "".join(f"<p>{each}</p>" for each in (*TEXT, *more))


def article(above: str = "", below: str = "") -> str:
    return f"<h1>{TITLE}</h1>{above}<div class=text>{paragraphs(*MORE)}{below}</div>"


ALL = [*TEXT, *MORE]
