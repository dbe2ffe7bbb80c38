"""Which words of a page are its headline."""

import pytest

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.page import extract_page
from tests.extract.anatomies import NOW, anatomy, meta
from tests.extract.pages import paragraphs

TEXT = f"<p>{'The ministers met for six hours and agreed on the next date. ' * 6}</p>"
HAN = f"<p>{'部长们在边境举行了六个小时的会谈，并就下一次会议的日期达成了一致。' * 3}</p>"
URL = "https://herald.example/talks/2025/border"


@pytest.mark.parametrize(
    ("title", "body", "headline"),
    [
        (
            "“They talk on” « the herald.example blog",
            "<h1>the <a href=https://herald.example>herald.example</a> blog.</h1>"
            "<div class=hentry><h3 class=entry-title>“They talk on”</h3>",
            "“They talk on”",
        ),
        (
            "The Talk Gang » Blog Archive » Border talks resume",
            "<h1><a href=https://herald.example/talks/>The Talk Gang</a></h1>"
            "<h2><a rel=bookmark href=/talks/2025/border>Border talks resume</a></h2>",
            "Border talks resume",
        ),
        ("Tutorial — Herald 0.6 documentation", "<h1>Tutorial<a href=#t>¶</a></h1>", "Tutorial"),
        (
            "News from the Sample Press",
            "<div class=hentry><span class='headline entry-title'>Border talks resume</span>",
            "Border talks resume",
        ),
        ("边境会谈继续进行 - 样本中文网 - 两岸三地", "<h1>边境会谈继续进行</h1>", ""),
        ("边境会谈继续进行_网络订阅", "<h2>边境会谈继续进行</h2>", ""),
        ("边境会谈继续进行-股票频道-样本网", "<h1>边境会谈继续进行</h1>", ""),
        ("边境会谈继续进行|样本星空", "<aside><h1>边境会谈继续进行</h1></aside>", ""),
        ("边境会谈继续进行_样本官方网站", "<div class=title>边境会谈继续进行</div>", ""),
        ("边境会谈继续进行 办事处_样本网", "<p><b>边境会谈继续进行</b></p>", ""),
        ("明日预测--边境会谈继续进行", "<div>边境会谈继续进行</div>", ""),
        ("边境会谈继续进行__第23号公报_样本政府网", "", ""),
        (
            "边境会谈继续进行 （写真＝通讯社） ：样本新聞",
            "<h1><span>边境会谈继续进行</span><span>編集委員 安 一郎</span></h1>",
            "",
        ),
    ],
)
def test_the_headline_is_the_part_of_the_title_that_is_printed(
    title: str, body: str, headline: str
) -> None:
    text = TEXT if title.isascii() or headline else HAN
    found = anatomy(f"<title>{title}</title>", body + text, url=URL)
    assert found.title == (headline or "边境会谈继续进行")


@pytest.mark.parametrize(
    ("title", "body", "headline"),
    [
        # A trail of links ends with it, and what is below the text is no headline.
        ("Border talks resume", f"{TEXT}<legend>Border talks resume</legend>", None),
        ("What the talks are - Herald", f"<h1>How they go</h1>{TEXT}<h2>What the talks are</h2>",
         "What the talks are"),
        ("Border talks: who pays", "<h1>Border talks</h1>", None),
        ("snake_case_names in code", "", None),
        # The name of a site is a part of its titles too.
        (
            "The Sample Herald News | Ministers agree on the next date of border talks",
            "<div>The Sample Herald News</div>",
            None,
        ),
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_none(title: str, body: str, headline: str | None) -> None:
    assert anatomy(f"<title>{title}</title>", body, url=URL).title == (headline or title)


def test_dates_are_looked_for_at_the_headline_and_not_at_the_name_of_the_site() -> None:
    rest = "<p><a href=/x>Section</a></p>" * 60
    page = f"<h1><a href=/>Herald</a></h1>{rest}<h1>Border talks resume</h1><p>8 February 2025</p>"
    found = anatomy("<title>Border talks resume | Herald</title>", page + TEXT, url=URL)
    assert found.published is not None


@pytest.mark.parametrize(
    ("body", "headline"),
    [
        ("<h1>The Sample Herald</h1>{}<h2>Border talks resume today</h2>", True),
        ("<h1>Notes from Wick</h1>{}<h2>Border talks resume today</h2>", True),
        ("<h1>Notes from Wick</h1>{}<h2>Border talks</h2>", False),  # a part of what is told
        ("<h1>Notes from Wick</h1>{}<h1>Border talks resume today at last</h1>", True),
    ],
)
def test_one_heading_is_the_headline_whichever_comes_first(body: str, headline: bool) -> None:
    title = "<title>Border talks resume today | The Sample Herald</title>"
    page = f"{body.format(TEXT + TEXT)}<p>By Ann Quay</p><p>8 February 2025</p>{TEXT}"
    found = anatomy(title, page, url=URL)
    assert (found.authors, found.published is not None) == (
        (("Ann Quay",), True) if headline else ((), False)
    )


def test_the_name_of_a_blog_above_a_lower_headline_is_in_the_head_of_the_text() -> None:
    blog = "<h1>The Sample Herald</h1><p>by Ann Quay</p>"
    rest = "<p><a href=/x>Section</a></p>" * 6
    page = f"{blog}{rest}<h3>Border talks resume</h3>{TEXT}"
    head = "<title>The Sample Herald: Border talks resume</title>"
    found = anatomy(head + meta(og__title="Border talks resume"), page, url=URL)
    assert (found.title, found.authors) == ("Border talks resume", ("Ann Quay",))


def test_the_end_of_a_trail_of_links_is_not_where_the_head_of_a_text_ends() -> None:
    trail = "<div>Home</div><div>Border talks resume today</div>"
    rest = "<p><a href=/x>Section</a></p>" * 60
    page = f"{trail}{rest}<p>Border talks!</p><p>Published 8 February 2025</p>{TEXT}"
    found = anatomy("<title>Border talks resume today | Herald</title>", page, url=URL)
    assert found.published is not None


def test_the_site_is_named_behind_a_title_and_not_as_its_source() -> None:
    head = "<title>边境会谈继续进行|公园_样本新闻</title><meta name=mediaid content=参考样本>"
    assert anatomy(head, HAN).site == "样本新闻"


@pytest.mark.parametrize(
    ("declared", "text", "language"),
    [
        ("en", HAN, "zh"),
        ("", HAN, "zh"),
        ("zh-TW", HAN, "zh-TW"),
        ("en", "<p>部長たちは国境で六時間にわたって話し合いました。</p>", "ja"),
        ("ja", HAN, "ja"),
        ("fr", TEXT, "fr"),
        ("", TEXT, ""),
    ],
)
def test_the_writing_of_a_text_tells_more_than_its_template(
    declared: str, text: str, language: str
) -> None:
    assert anatomy("", text, html=f"<html lang='{declared}'>").language == language


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        ("<h1>Six talks about the border that went well</h1>{}", True),
        ("<h1>From the founder</h1><h3 class=post-title>Six talks about the border</h3>{}", True),
        ("<h1>A note from the founder</h1>{}", False),
        ("<h1>Six talks about the border</h1>{}<h1>Four talks about the border</h1>", False),
        ("<h1><a href=/>Talks about the border today</a></h1>{}", False),
        ("<h1 class=post-title></h1>{}", False),
    ],
)  # fmt: skip
def test_the_one_printed_headline_is_believed_before_that_for_search_engines(
    body: str, printed: bool
) -> None:
    title = "Our five best talks about the border, with quite some other words on them"
    found = anatomy(f"<title>{title}</title>", body.format(TEXT), url=URL).title
    assert found.startswith("Six talks") if printed else found == title


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        ("<p><h2>A short history of the border talks</h2>{}<h2>Border talks today</h2>", True),
        ("<h2>A history of the border talks</h2><h2>What came of the border talks</h2>{}", False),
        ("<h1>The Herald</h1><h2>A history of the border talks</h2>{}", False),
        ("{}<h2>A history of the border talks</h2>", False),
    ],
)
def test_a_lower_heading_above_the_text_may_be_a_longer_headline(body: str, printed: bool) -> None:
    found = anatomy("<title>Border Talks</title>", body.format(TEXT), url=URL).title
    assert found == ("A short history of the border talks" if printed else "Border Talks")


def test_a_headline_that_is_a_lower_heading_is_not_the_first_line_of_the_text_too() -> None:
    body = f"<h2>A short history of the border talks</h2>{paragraphs()}"
    data = f"<title>Border Talks</title><body><div>{body}</div>".encode()
    assert "A short history" not in extract_page(data, URL, around=reading_anatomy(URL, NOW)).html
