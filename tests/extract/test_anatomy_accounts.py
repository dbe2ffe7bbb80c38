"""Names that are nobody's: a site, a badge, an account; and labels that are none."""

import pytest

from newsreader.clean.bylines.byline import split_byline
from tests.extract.anatomies import anatomy, meta

TEXT = f"<p>{'The ministers met for six hours and agreed on the next date. ' * 6}</p>"
HAN = f"<p>{'部长们开了六个小时的会，并商定了下一次会议的日期。' * 8}</p>"


@pytest.mark.parametrize(
    ("byline", "names", "agency"),
    [
        ("广州发布 关注", ("广州发布",), ""),
        ("扬眼企鹅号", ("扬眼",), ""),
        ("网络整理", (), ""),
        ("National Desk", (), ""),
        ("By: CNN Wire", (), "CNN Wire"),
    ],
)
def test_a_badge_or_a_desk_is_nobody(byline: str, names: tuple[str, ...], agency: str) -> None:
    told = split_byline(byline)
    assert (told.people, told.agency) == (names, agency)


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        (
            meta(og__site_name="Post &amp; Co")
            + '<meta name="DC.creator" content="Post &amp; Co">',
            f"<h1>Border talks</h1>{TEXT}",
            (),
        ),
        ('<meta name="DC.creator" content="Jong, Ann de">', f"<h1>Go</h1>{TEXT}", ("Ann de Jong",)),
        (
            meta(og__site_name="Sample Post") + meta(author="Ann Person, SAMPLE POST"),
            f"<h1>Border talks</h1>{TEXT}",
            ("Ann Person",),
        ),
        (
            "<title>边境谈判_网易新闻</title>" + meta(author="网易"),
            f"<h1>边境谈判</h1>{HAN}",
            (),
        ),
        (
            meta(article__author="https://www.herald.example/source/ann"),
            f'<h1>Talks</h1>{TEXT}<div class=sidebar><a href="/source/ann">Ann Person</a></div>',
            ("Ann Person",),
        ),
        (
            "",
            '<h1>Border talks go on</h1><div class=meta><h4>By: <a rel=author href="/author/a/">'
            "Ann Person</a></h4><h4>Topics: <a>border</a>, <a>talks</a>, <a>may</a></h4></div>"
            + TEXT,
            ("Ann Person",),
        ),
        ("", f"<h1>Border talks</h1>{TEXT}<p>-- By Ann Person</p>", ("Ann Person",)),
        ("", f"<h1>边境谈判</h1>{HAN}<p>采写：南方报记者 王丽 李明</p>", ("王丽", "李明")),
        ("", f"<h1>边境谈判</h1>{HAN}<p>会议结束。(文/图 王丽 李明)</p>", ("王丽", "李明")),
        ("", f"<h1>边境谈判</h1>{HAN}<p>南方新闻记者 王丽 李明</p>", ("王丽", "李明")),
        ("", f"<h1>边境谈判</h1><p>南方报5月9日电（记者王丽、李明 综合）{HAN}", ("王丽", "李明")),
        ("", f"<h1>国境交渉</h1><p>【京都＝山田太郎】{HAN}", ("山田太郎",)),
        ("", f"<h1>国境交渉</h1><p>【京都＝南方通信】{HAN}", ()),
        ("", f"<h1>边境谈判</h1><p>执笔/叨叨姐&amp;李飞</p>{HAN}", ("叨叨姐", "李飞")),
        (
            "",
            "<h1>边境谈判</h1><a class=author><div>扬眼</div><span>企鹅号</span></a>"
            f"{HAN}<p>扬子晚报记者 张楠</p>",
            ("张楠",),
        ),
    ],
)  # fmt: skip
def test_who_wrote_it_is_no_site_and_is_found_where_it_is_signed(
    head: str, body: str, authors: tuple[str, ...]
) -> None:
    assert anatomy(head, body).authors == authors


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("Federal Reserve, Ann Person", ("Federal Reserve",)),
        ("2012 map, Ann Person and Bob Other", ("2012 map",)),
        ("border, talks, go, on, Europe", ("Europe",)),
        ("actualités, news, Europe", ("Europe",)),
        ("&lt;meta name=", ()),
        ("董又霖 王一博", ("董又霖", "王一博")),
    ],
)
def test_authors_and_words_of_the_headline_are_no_tags(
    keywords: str, tags: tuple[str, ...]
) -> None:
    head = (
        meta(keywords=keywords) + meta(author="Ann Person") + meta(byl="Ann Person and Bob Other")
    )
    assert anatomy(head, f"<h1>Border talks go on</h1>{TEXT}<p>{keywords}").tags == tags


def test_our_own_is_no_source() -> None:
    body = f"<h1>边境谈判</h1><p>来源：本站原创 作者：王小丽</p>{HAN}"
    assert anatomy("", body).agency == ""


@pytest.mark.parametrize(
    "links",
    [
        "<div><i>Tagged:</i> <a>Reserve</a>, <a>Banks</a></div>",
        "<p>标签： <a>Reserve</a> <a>Banks</a></p>",
        "<div class=key-word><a>Reserve</a> <a>Banks</a></div>",
        "<div class='widget Blog'><p><a rel=tag>Reserve</a> <a rel=tag>Banks</a></p></div>",
    ],
)
def test_links_behind_a_label_are_tags(links: str) -> None:
    assert anatomy("", f"<h1>Border talks</h1>{TEXT}{links}").tags == ("Reserve", "Banks")


def test_keywords_too_many_for_an_article_are_no_tags_without_the_general_ones() -> None:
    words = ", ".join(f"word {letter}" for letter in "abcdefghijkl")
    assert anatomy(meta(keywords=f"news, {words}"), f"<h1>Talks</h1>{TEXT}").tags == ()


@pytest.mark.parametrize(
    ("head", "above", "kicker"),
    [
        ("", "<div><span>Case Study</span> <b class=date>May 2, 2024</b></div>", "Case Study"),
        ("", "<p class=location>뉴스 &gt; 경제 &gt; <b>기업</b></p>", "기업"),
        ("", "<div id=siteCrumbtrail><p><a href='/food/'>Food</a></p></div>", "Food"),
        (
            "",
            "<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/food/'>Food</a> &gt; "
            "<a href='/archive/?year=2015'>2015</a> &gt; Talks</div>",
            "Food",
        ),
        (meta(article__section="UKNews"), "", ""),
    ],
)  # fmt: skip
def test_the_section_is_what_is_printed_above_the_headline(
    head: str, above: str, kicker: str
) -> None:
    assert anatomy(head, f"<main>{above}<h1>Border talks go on</h1>{TEXT}</main>").kicker == kicker


def test_the_section_follows_its_label_at_the_headline() -> None:
    body = f"<h1>Border talks go on</h1><div>Filed to: <a>Money</a></div>{TEXT}"
    assert anatomy("", body).kicker == "Money"


@pytest.mark.parametrize("box", ["<header>{}</header>", "<div class=headline>{}</div>"])
def test_a_line_in_the_headline_s_box_goes_before_a_description_that_is_not_printed(
    box: str,
) -> None:
    line = "Are the ministers of both sides really closing their doors to us?"
    head = meta(description="All that you want to know about the border, from the Herald.")
    body = box.format(f"<h1>Border talks go on</h1><h3>{line}</h3>") + TEXT
    assert anatomy(head, body).standfirst == line


@pytest.mark.parametrize(
    ("account", "body", "author"),
    [
        # A login name, where a link to its page prints whose it is.
        ("aperson", "<div>Words: <a href=/author/aperson>Ann Person</a></div>", "Ann Person"),
        ("aperson", "<div>Words: <a href=/author/other>Bob Other</a></div>", "Bob Other"),
        ("", "<div>Words: Ann Person</div>", "Ann Person"),
        # The desk that signs, where the account stands nowhere.
        (
            "Bob Other",
            "<p class=author><a href=/x-contributors/herald-staff/>Herald Staff</a>",
            "Herald Staff",
        ),
        ("", "<h4 class=author>By <a href=/eds>The Border editors</a></h4>", "The Border editors"),
        ("BORDER - Drupal", "", ""),
    ],
)
def test_who_is_printed_goes_before_the_account(account: str, body: str, author: str) -> None:
    head = f'<meta name="author" content="{account}">' + meta(og__site_name="Border Letters")
    found = anatomy(head, f"<h1>Border talks go on</h1>{body}{TEXT}")
    assert found.authors == ((author,) if author else ())


def test_who_stands_before_the_headline_in_its_own_element_wrote_it() -> None:
    heading = "<h1><span class=author><a href=/annp>annp</a></span>/<b>talks.md</b></h1>"
    assert anatomy("", f"{heading}{TEXT}").authors == ("annp",)
    assert anatomy("", f"{heading.replace('=/annp', '=/news')}{TEXT}").authors == ()


def test_when_it_was_last_active_is_no_day_of_publication() -> None:
    found = anatomy("", f"<h1>Border talks</h1><p>Last active <i>8 February 2025</i></p>{TEXT}")
    assert (found.published, found.updated is None) == (None, False)


@pytest.mark.parametrize(
    ("body", "kicker"),
    [
        ("{h}<span>by A. Person | <a href=/category/m>Money</a> | 8 min read</span>{t}", "Money"),
        ("{h}<div><a href='/news?category=money'>Money</a></div>{t}", "Money"),
        ("{h}{t}<div>Posted in <a href=/a/money>Money</a></div>", "Money"),
        ("{h}<div><a href=/category/a>Money</a> <a href=/category/b>Border</a></div>{t}", "Money"),
        ("{h}{t}<div><a href=/category/m>Money</a></div>{t}", "Money"),
        ("{h}{t}<p>Of <a href=/category/m>money</a>.</p>{t}", ""),
        ("<div><a href='/?of_category=money'>Money &amp; Gold</a></div>{h}{t}", "Money & Gold"),
        ("<span class=category-pills>Money</span>{h}{t}", "Money"),
        ("<div><time>8 February 2025</time><button>Listen</button></div>{h}{t}", ""),
        ("{h}<div><a href=/category/a>Money</a></div><p><i><a href=/category/b>B</a></i></p>{t}",
         ""),
        ("{h}{t}<div><a href=/category/money>Money</a></div>", ""),
        ("{h}{t}<p>Posted in <a>Money</a></p><p>Posted in <a>Border</a></p>", ""),
        ("{h}{t}<p class=tags>Posted in <a>Money</a> <a>Border</a></p>", ""),
    ],
)  # fmt: skip
def test_the_section_is_one_to_which_the_head_links_or_that_the_foot_tells(
    body: str, kicker: str
) -> None:
    said = {"h": "<h1>Talks go on for hours</h1>", "t": TEXT}
    assert anatomy("", body.format(**said)).kicker == kicker


def test_the_labels_at_the_headline_go_before_the_cloud_of_the_site() -> None:
    cloud = "".join(f"<a class=tag href=/{each}>{each}</a>" for each in ("sea", "sky", "rain"))
    own = "<div><a class='tag posty' href=/sea>#sea</a> <a class='tag posty' href=/wind>#wind</a>"
    page = f"<h1>Talks go on</h1>{{}}</div>{TEXT}<h3>All tags</h3><div class=tags>{cloud}</div>"
    assert anatomy("", page.format(own)).tags == ("sea", "wind")
    menu = "<div><a class=has-many-tags href=/a>Money</a><a class=has-many-tags href=/b>Border</a>"
    assert anatomy("", page.format(menu)).tags == ("sea", "sky", "rain")
