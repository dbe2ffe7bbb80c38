"""The section above a headline and the tags below a text, as pages print them."""

import pytest

from tests.extract.anatomies import anatomy, ld, meta

TITLE = "Ministers agree on the ferry"
HEAD = f"<h1>{TITLE}</h1><p>{'The two sides met for six hours in the old customs house. ' * 4}</p>"


@pytest.mark.parametrize(
    "trail",
    [
        '<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li>'
        '<li><a href="/sea">Ferries</a></li></ol></nav>',
        '<nav class="breadcrumbs"><ol><li itemtype="https://schema.org/ListItem">'
        '<a href="/sea">Ferries</a></li></ol></nav>',
        '<div class="way"><a href="/">Herald</a> &gt;\n      <a href="/sea">Ferries</a></div>',
        f'<div>You are here: <a href="/b">News</a> » <a href="/sea">Ferries</a> » {TITLE}</div>',
        '<div><a href="/sea">Ferries</a><i>&gt;</i><span>Text</span></div>',
        '<p>当前位置： <a href="/b">首页</a> &gt;&gt; <a href="/sea">Ferries</a> &gt;&gt; 正文</p>',
        '<ul><li><a href="/b">主页</a> &gt; <a href="/sea">Ferries</a> &gt; 正文</li></ul>',
        '<div><a href="/x">RSS</a> <a href="/b">晨报首页</a> › <a href="/sea">Ferries</a></div>',
    ],
)  # fmt: skip
def test_the_section_is_the_last_step_on_the_way_from_the_start_page(trail: str) -> None:
    assert anatomy(f"<title>{TITLE}</title>", trail + HEAD).kicker == "Ferries"
    told = meta(article__section="World")
    assert anatomy(told, trail + HEAD).kicker == "World"


@pytest.mark.parametrize(
    "other",
    [
        '<div class="breadcrumbs"><a href="/">Home</a> &gt; <span>Ferries</span></div>',
        '<div><a href="/a">Ferries</a> &gt; <a href="/b">Ports</a> &gt; <a href="/c">Sea</a></div>',
        '<div>Pictures: <a href="/a">A. Person</a> / <a href="/b">B. Other</a> / Herald</div>',
        '<p>Choose <a href="/a">Ferries</a> &gt; Privacy.</p>',
        '<div class="breadcrumbs"><a href="/">Home</a> / <a href="/o">其他</a> / 正文</div>',
        '<body class="no-breadcrumbs">'
        '<p><a href="/">Home</a></p><p><a href="/sea">Ferries</a></p></body>',
    ],
)
def test_other_links_are_no_way_to_a_page(other: str) -> None:
    assert anatomy(f"<title>{TITLE}</title>", other + HEAD).kicker == ""


def test_buttons_behind_the_page_are_no_steps_to_it() -> None:
    trail = (
        '<div class="breadcrumbs"><ul><li><a href="/">Home</a></li><li><a href="/sea">Ferries</a>'
        f'</li><li>{TITLE}</li></ul><a href="https://code.example/edit">Edit this page</a></div>'
    )
    assert anatomy("", trail + HEAD).kicker == "Ferries"
    told = ld(
        '{"@type": "BreadcrumbList", "itemListElement": [{"name": "Home", "item": "/"},'
        f'{{"name": "Ferries", "item": "/sea"}}, {{"name": "{TITLE}", "item": "/sea/1"}}]}}'
    )
    assert anatomy(told, f"<nav>Ferries</nav>{HEAD}").kicker == "Ferries"


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        ('<div class="bar"><a href="/tag/vote-2025">2025 harbour vote</a></div>',
         "2025 harbour vote"),
        ('<div><a href="/tag/sea">Sea</a> <span>For members</span></div>', "Sea"),
        ('<h2><a href="/category/16">Sea</a></h2><div><img src="/eye.png"></div>', "Sea"),
        ('<ul class="categories"><li><a href="/a">Sea</a></li><li><a href="/b">Ports</a></li></ul>',
         "Sea"),
        ('<h1><a href="/world/">World / Beyond</a></h1>', "World / Beyond"),
        ('<span class="hero-subtitle">Harbours</span>', "Harbours"),
        ('<div class="row"><span class="px-2 rounded-full">Harbours</span></div>', "Harbours"),
        ('<div>16 min read <i><b>Harbours</b></i></div>', "Harbours"),
        ('<div>16 min read <i>by <a href="/author/9">Ann Other</a></i></div>', ""),
        ('<div>16 min read <a href="#talk">What others say</a></div>', ""),
        ('<span class="pill">Advertisement</span>', ""),
        ('<span>Harbours</span>', ""),
        ('<div><a href="/cranes-docks/">Cranes &amp; docks</a></div>', "Cranes & docks"),
        ('<div><a href="https://x.example/cranes-docks/">Cranes, docks</a></div>', ""),
        ('<p>Posted in <a href="/category/16">Sea</a></p>', "Sea"),
        ('<h5 class="breadcrumb"><a href="/all/">Library</a> » Report</h5>', "Report"),
        ('<div><a href="/category/herald">Herald</a></div>', "Herald"),
        ('<p><a href="/tag/today">4 February 2025</a></p>', ""),
        ('<p><a href="/help">Help</a></p>', ""),
        ('<p><a href="/world">Back to all</a></p>', ""),
        ('<p><a href="/world/ann-person">Ann Person</a></p>', ""),
    ],
)  # fmt: skip
def test_links_to_sections_right_above_the_headline_are_the_kicker(above: str, kicker: str) -> None:
    head = f'<title>{TITLE}</title><meta name="author" content="Ann Person">'
    assert anatomy(head, f"<header>{above}{HEAD}</header>").kicker == kicker


def test_of_a_list_of_sections_the_one_on_the_way_to_the_page_is_the_kicker() -> None:
    listed = "Sea, Border talks, Ports"
    head = ld(f'{{"@type": "Article", "headline": "{TITLE}", "articleSection": "{listed}"}}')
    way = '<div class="crumbs"><a href="/">Home</a> &gt; <a href="/blog/c/sea">Sea</a></div>'
    url = "https://www.herald.example/blog/border-talks/"
    assert anatomy(head, way + HEAD, url=url).kicker == "Sea"


def test_the_name_of_the_author_above_a_column_is_no_section() -> None:
    head = f'<title>{TITLE}</title><meta name="author" content="Ann Person">'
    body = f'<div><h2><a href="/people/9">Ann Person</a></h2></div>{HEAD}'
    assert anatomy(head, body).kicker == ""


@pytest.mark.parametrize(
    "listed",
    [
        '<p class="topics">Topics: <a href="/t/1">Sea</a>, <a href="/t/2" rel="tag">Ports</a></p>',
        '<div class="keywords"><b>Topics:</b> <a href="/1">Sea</a> | <a href="/2">Ports</a></div>',
        '<div class="related_topics_block"><span>Related topics:</span>'
        '<ul><li><a href="/1">Sea</a></li><li><a href="/2">Ports</a></li></ul></div>',
        '<ul><li class="tags"><a href="/1">Sea<span>18</span></a> <a href="/2">Ports</a></li></ul>',
        '<a rel="tag" href="/1">Sea 1888</a> <a rel="tag" href="/2">Ports 31</a>',
    ],
)  # fmt: skip
def test_tags_are_the_links_of_a_list_of_topics_without_their_counts(listed: str) -> None:
    assert anatomy('<meta name="sailthru.tags" content="general">', HEAD + listed).tags == (
        "Sea",
        "Ports",
    )


@pytest.mark.parametrize(
    "other",
    [
        '<div class="topics"><a href="/1">Sea</a> <a href="/2">Ports</a></div>' + HEAD,
        HEAD + '<div class="tags"><a href="/1">Sea</a></div>',
        HEAD + '<div class="topic"><p>What we know of the sea is little, and of its ports less, as '
        'all who sail it will tell.</p><a href="/1">Sea</a> <a href="/2">Ports</a></div>',
        HEAD + '<div class="tags"><a href="/1">The sea rises once more at the old pier</a> '
        '<a href="/2">Ports close for all of the winter</a></div>',
    ],
)
def test_other_lists_of_links_are_no_tags(other: str) -> None:
    assert anatomy("", other).tags == ()


def test_keywords_are_parted_by_what_the_page_parts_them_with() -> None:
    told = {
        "海港 渡轮 部长 会谈": ("海港", "渡轮", "部长", "会谈"),
        "20190926|海港|渡轮": ("海港", "渡轮"),
        "海港，渡轮": ("海港", "渡轮"),
        "harbour, sailor&amp;#39;s picks": ("harbour", "sailor's picks"),
        "Old Town Harbour": ("Old Town Harbour",),
    }
    said = "<p>海港 渡轮 Old Town Harbour"
    found = {text: anatomy(f'<meta name="keywords" content="{text}">', said).tags for text in told}
    assert found == told


@pytest.mark.parametrize(
    "foot",
    [
        "<nav><h2>Topics</h2><ul class=tags><li>Sea</li> <li>Ports</li></ul></nav>",
        "<div><footer class='entry-footer'><a rel=tag href=/a><i>#</i>Sea</a>"
        "<a rel=tag href=/b><i>#</i>Ports</a></footer></div>",
    ],
)
def test_labels_in_a_bar_or_a_foot_of_the_article_are_tags(foot: str) -> None:
    assert anatomy("", HEAD + foot).tags == ("Sea", "Ports")
    other = foot.replace("Topics", "More of us").replace("entry-footer", "site-footer")
    assert anatomy("", HEAD + other).tags == ()
