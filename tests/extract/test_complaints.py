# ruff: noqa: E501 -- pages are best read a line an element
"""A page that is not the article, or not all of it, says so in words."""

import json
import re

import pytest

from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy
from tests.extract.complaining import complaint

from .pages import PARAGRAPHS, URL, page, paragraphs


def linked(**fields: object) -> str:
    data = json.dumps({"@type": "NewsArticle", **fields})
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize("value", [False, "False", "false"])
def test_a_beginning_of_what_is_for_sale_is_told(value: object) -> None:
    data = page(f"<p>{PARAGRAPHS[0]}</p>", linked(isAccessibleForFree=value))
    assert "paywall" in complaint(data)
    assert PARAGRAPHS[0] in extract_page(data, URL).html


HEAD = '<meta property="og:title" content="Ferry stranded on the harbour islands">'
OFFER = "<p>Save now on our complete digital access. Cancel or change your plan at any time.</p>"


def begun(body: str, head: str) -> str:
    return extract_page(page(body, HEAD + head), URL).begun


def test_the_free_beginning_of_what_is_for_sale_is_told_apart_from_what_asks_for_money() -> None:
    sale = linked(isAccessibleForFree=False)
    text = f"<ul><li>Share</li></ul><p>The old ferry lay <b>stranded</b> off the islands for a day.</p>{OFFER}"
    asked = text.replace(OFFER, f"<p>Subscribe now to continue reading.</p>{OFFER}")
    found = begun(asked, sale)
    assert "<b>stranded</b> off the islands" in found
    assert "Save now" not in found
    assert "Share" not in found


@pytest.mark.parametrize("head", [linked(isAccessibleForFree=False), ""])
def test_what_a_shop_says_of_itself_is_no_beginning(head: str) -> None:
    wall = f"<h2>Subscribe to unlock this article</h2>{2 * OFFER}"
    assert begun(wall, head) == ""
    lead = "<p>The ferry lay stranded off the islands for a day.</p>"
    asks = "<p>Subscribe now to continue reading.</p>"
    assert bool(begun(lead + asks, head)) is bool(head)  # who calls itself no article has none


def test_where_nothing_of_a_text_is_there_nothing_is_said_to_be() -> None:
    wall = page("<h1>Ferry</h1><div class=paywall><h2>Subscribe to unlock this article</h2></div>")
    assert complaint(wall) == "behind a paywall"
    shop = f"<h2>Subscribe to unlock this article</h2>{2 * OFFER}"
    assert complaint(page(shop, HEAD)) == "behind a paywall"
    lead = "<p>The ferry lay stranded off the islands for a day.</p>"
    begun = page(f"{lead}<p>Subscribe now to continue reading.</p>", HEAD)
    assert complaint(begun) == "behind a paywall: only its beginning is there"


def test_what_a_page_without_its_text_tells_machines_of_the_article_is_kept() -> None:
    dated = '<meta property="article:published_time" content="2025-02-09T08:00:00Z">'
    empty = "<html><head>%s</head><body><h1>Ferry</h1><div></div></body></html>"
    asked: list[object] = []

    def around(root: object) -> Anatomy:
        asked.append(root)
        return Anatomy(title="Ferry", authors=("Ann Person",), tags=("sea",), kicker="Shop")

    def known(head: str, text: str = "") -> Anatomy:
        data = (empty % head).replace("<div></div>", text).encode()
        return extract_page(data, URL, around=around).anatomy

    assert known(dated) == Anatomy(authors=("Ann Person",))
    assert known(linked()) == Anatomy(authors=("Ann Person",))
    assert known("") == Anatomy()
    assert known('<script>var a = "ArticlePage"</script>') == Anatomy()
    # What stands in its place tells of itself.
    assert known(dated, "<p>Checking your browser. Verify that you are human.</p>") == Anatomy()


def test_what_is_for_sale_and_given_whole_is_no_beginning() -> None:
    long = "".join(f"<p>Part {n}. {text}</p>" for n in range(3) for text in PARAGRAPHS)
    assert not complaint(page(long, linked(isAccessibleForFree=False)))


def test_a_short_text_for_sale_is_whole_where_its_agency_has_signed_it() -> None:
    sold = linked(isAccessibleForFree=False)
    text = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])
    assert "paywall" in complaint(page(text, sold))
    assert not complaint(page(f"{text}<p>ap/kam/bfi/eg</p>", sold))


def test_a_paywall_that_only_readers_are_told_of() -> None:
    wall = '<div class="paywall"><p>Subscribe to continue reading. Already a subscriber?</p></div>'
    assert "paywall" in complaint(page(f"<p>{PARAGRAPHS[0]}</p>{wall}"))


def test_an_article_about_paywalls_is_not_behind_one() -> None:
    assert not complaint(
        page(paragraphs("<p>“Subscribe to continue reading”, the sign said.</p>") * 3)
    )


LONG = "".join(f"<p>Part {n}. {text}</p>" for n in range(6) for text in PARAGRAPHS)
CUT = f"{LONG}<p>Three things shrink the work of a month in the harbour to a couple of hours...</p>"
WALLS = [
    "Become a <a href=/s>paid subscriber to The Harbour</a> to unlock this piece and learn about:",
    "Subscribe to continue reading",
    "Subscribe now to read the rest of this story.",
    "Become a member to read the full article",
    "To keep reading, please subscribe.",
    "To continue reading this article, you must be a subscriber. Log in or subscribe.",
    "Unlock this story",
    "Sie wollen weiterlesen? Jetzt Abo abschließen und weiterlesen",
    "Continue reading with a subscription",
    "Keep reading with a 7-day free trial",
    "This post is for paid subscribers",
    "This article is available to members only.",
    "You've read your last free article.",
    "Dieser Artikel ist nur für Abonnenten.",
    "Jetzt abonnieren und weiterlesen",
    "La suite est réservée aux abonnés.",
    "Abonnez-vous pour lire la suite",
    "Il vous reste 72 % de cet article à lire.",
    "Artículo exclusivo para suscriptores",
    "Suscríbete para seguir leyendo",
    "Conteúdo exclusivo para assinantes",
    "Contenuto riservato agli abbonati",
    "Dit artikel is alleen voor abonnees",
    "この記事は有料会員限定です",
]


@pytest.mark.parametrize("line", WALLS)
@pytest.mark.parametrize("tag", ["p", "h3"])
def test_a_beginning_that_ends_in_a_plea_to_pay_is_told(line: str, tag: str) -> None:
    more = "<ul><li>Why plans fail</li><li>Where tides help</li></ul><h3>What is included?</h3>"
    data = page(f"{CUT}<{tag}>{line}</{tag}>{more}")
    assert "paywall" in complaint(data)
    markup = extract_page(data, URL).html
    assert "couple of hours..." in markup
    assert "Why plans fail" not in markup


@pytest.mark.parametrize("line", WALLS)
def test_a_whole_text_above_a_plea_to_pay_is_no_beginning(line: str) -> None:
    assert not complaint(page(f"{LONG}<p>{line}</p>"))


@pytest.mark.parametrize(
    "end",
    [
        "<p>Become a member and support our work.</p>",
        "<p>Subscribe now to keep reading and get access to the full archive.</p>",
        "<p>“Subscribe to continue reading”, said the sign at the pier, and all laughed.</p>",
        "<p>Many papers ask their readers to become a subscriber to read the full story.</p>",
        "<p>Sign up to read the newsletter.</p>",
        "<p>Become a member to read the story behind the ferry and much more.</p>",
        "<p hidden>This post is for paid subscribers</p>",
        '<div style="display: none"><p>This post is for paid subscribers</p></div>',
        f"<p>Subscribe to continue reading</p>{LONG}",
        "<ul><li>Subscribe to continue reading</li></ul>",
    ],
)
def test_what_only_speaks_of_subscriptions_is_no_wall(end: str) -> None:
    assert not complaint(page(CUT + end))


@pytest.mark.parametrize(
    "line",
    ["Already a subscriber? Sign in", "Cet article est réservé aux abonnés", "For subscribers"],
)
def test_what_is_said_to_subscribers_is_a_wall_behind_a_short_text_only(line: str) -> None:
    text = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    assert "paywall" in complaint(page(f"{text}<p>{line}</p>"))
    assert not complaint(page(f"<p>{line}</p>{text}"))
    assert not complaint(page(f"{LONG}<p>{line}</p>"))


def test_something_else_for_subscribers_is_no_wall_behind_a_short_text() -> None:
    text = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    lines = (
        "L’espace des contributions est réservé aux abonnés.",
        "Comments are for subscribers only.",
        "Our newsletter on ferries is for subscribers",
        "Kommentare sind nur für Abonnenten",
        "Nuestro boletín es solo para suscriptores",
    )
    assert not [line for line in lines if complaint(page(f"{text}<p>{line}</p>"))]
    named = '<div class="paywall"></div>'
    assert not [line for line in lines if complaint(page(f"{text}<p>{line}</p>{named}"))]


def test_what_says_that_it_is_free_is_believed_unless_it_asks_to_pay_for_the_rest() -> None:
    free = linked(isAccessibleForFree=True)
    text = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    assert not complaint(page(f"{text}<p>Already a subscriber? Sign in</p>", free))
    offer = '<div class="paywall"></div><p>Already a subscriber? Sign in</p>'
    assert not complaint(page(text + offer, free))
    assert "paywall" in complaint(page(f"{text}<p>Subscribe to continue reading</p>", free))
    both = free + linked(isAccessibleForFree=False)
    assert "paywall" in complaint(page(f"{text}<p>Already a subscriber? Sign in</p>", both))


WIRE = "".join(f"<div class=para>{text.partition('.')[0]}.</div>" for text in PARAGRAPHS)
SIGNED = "<p>Reporting by Ann Person in Tarvik; Editing by Ben Other</p>"
SOLD = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".story"}


def test_a_short_article_for_sale_that_is_all_there_is_no_beginning() -> None:
    """It is signed, or has the words that it counts, or the part for sale has paragraphs."""
    sale = linked(isAccessibleForFree=False, hasPart=SOLD)
    count = len(re.findall(r"\w+", re.sub("<.*?>", " ", WIRE)))
    counted = linked(isAccessibleForFree=False, wordCount=count)
    whole = (
        (sale, f"<div class='text story'>{WIRE}</div>"),
        (sale, f"<p>{PARAGRAPHS[0]}</p>{SIGNED}"),
        (counted, WIRE),
    )
    assert not [body for head, body in whole if complaint(page(body, head))]
    wall = "<p>Already a subscriber? Sign in</p>"
    cut = (
        (sale, f"<div class=teaser>{WIRE}</div>"),
        (sale, f"<div class=story><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></div>"),
        (sale, f"<div class=story>{WIRE}</div>{wall}"),
        (sale, f"<div class=story>{WIRE}</div><div class=paywall></div>"),
        (sale, f"<p>{PARAGRAPHS[0]}</p>{SIGNED}{wall}"),
        (linked(isAccessibleForFree=False, wordCount="1205"), f"{WIRE}{SIGNED}"),
    )
    assert not [body for head, body in cut if "paywall" not in complaint(page(body, head))]


def test_lines_of_the_site_behind_the_part_for_sale_do_not_make_a_beginning_of_a_text() -> None:
    """The part that is for sale is judged by its own end, where it has some paragraphs."""
    sale = linked(isAccessibleForFree=False, hasPart=SOLD)
    rail = "<div><h3>More of the coast</h3><p>Read more of the bay: tides are a real force, and not all ice is cold.</p></div>"
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    assert not complaint(page(f"<div class=story>{text}</div>{rail}", sale))
    cut = (
        f"<div class=story>{text}<p>The smaller of the two boats lay there all day and…</p></div>{rail}",
        f"<div class=story><p>{PARAGRAPHS[0]}</p></div>{rail}",
        f"<div class=story>{text}</div>{rail}<p>Already a subscriber? Sign in</p>",
    )
    assert not [body for body in cut if "paywall" not in complaint(page(body, sale))]


METERED = linked(isAccessibleForFree="False", hasPart={**SOLD, "cssSelector": ".subscriber-only"})
FREE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])


def test_a_short_text_whose_part_for_sale_is_on_the_page_is_no_beginning() -> None:
    paid = f"<div class=subscriber-only><p>{PARAGRAPHS[2]}</p></div>"
    assert not complaint(page(FREE + paid, METERED))
    assert not complaint(page(f"<div class=subscriber-only>{paragraphs()}</div>", METERED))
    cut = (
        FREE,
        f"{FREE}<div class=subscriber-only></div>",
        f"{FREE}{paid}<div class=subscriber-only></div>",
        f"{FREE}<div class=subscriber-only><p>{PARAGRAPHS[2][:-1]}…</p></div>",
        f"{FREE}<div class=subscriber-only><p>{PARAGRAPHS[2][:-1]}...</p></div>",
        f"{FREE}<div class=subscriber-only><p>Subscribe to continue reading this story.</p></div>",
        f"{FREE}<div class=subscriber-only hidden><p>{PARAGRAPHS[2]}</p></div>",
        f"<div class=subscriber-only>{FREE}</div>",
    )
    assert not [body for body in cut if "paywall" not in complaint(page(body, METERED))]


def test_a_short_text_for_sale_that_ends_in_where_it_was_printed_is_no_beginning() -> None:
    sale = linked(isAccessibleForFree=False)
    note = "<p>This article appears in the December 2026 print edition.</p>"
    assert not complaint(page(FREE + note, sale))
    assert "paywall" in complaint(page(note + FREE, sale))
    below = f"<div><div>{FREE}</div><footer>{note}</footer></div>"
    assert "paywall" in complaint(page(below, sale))


def test_some_paragraphs_of_a_page_that_only_calls_itself_for_sale_are_no_beginning() -> None:
    """Many sites say so of each of their pages; what asks for money tells, or too short a text."""
    sale = linked(isAccessibleForFree=False)
    assert not complaint(page(WIRE, sale))
    assert not complaint(page(f"{WIRE}<p>© Sample Herald</p>", sale))
    last = WIRE.rpartition("<div")[0]
    cut = (
        last,
        f"{last}<div class=para>The smaller of the two boats lay there all day and…</div>",
        f"{last}<div class=para>The smaller of the two boats lay there all day and the</div>",
        f"{WIRE}<p>Already a subscriber? Sign in</p>",
        f"{WIRE}<p>Log in to read the rest of this story.</p>",
        f"{WIRE}<p>Bli abonnent för att läsa vidare</p>",
        f"{WIRE}<div class=paywall></div>",
        f"{WIRE}<div class=piano-offer><p>The month for one euro</p></div>",
    )
    assert not [body for body in cut if "paywall" not in complaint(page(body, sale))]


def test_a_box_named_after_a_paywall_that_holds_the_text_is_none() -> None:
    text = f"<div class=paywall><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></div>"
    assert not complaint(page(f"<p>Already a subscriber? Sign in</p>{text}"))


def test_a_short_text_of_a_blog_that_asks_for_readers_is_whole() -> None:
    plea = "<div><p>Subscribe now to keep reading and get access to the full archive.</p></div>"
    assert not complaint(page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{plea}"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"%PDF-1.7 \n <stuff>", "not an HTML page"),
        (b'{"title": "Ferry"}', "not an HTML page"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "not an HTML page"),
        ("<html><body><div id=root></div><script>go()</script></body></html>", "scripts"),
        (
            "<html><body><noscript>You need to enable JavaScript to run this app.</noscript>"
            "<script src=/app.js></script></body></html>",
            "scripts",
        ),
        (
            "<html><body><h1>Before you continue</h1><p>We and our partners use cookies to show ads."
            "</p><form><button>Accept all</button></form></body></html>",
            "consent",
        ),
        (
            "<html><body><p>Please log in to read on.</p><form><input name=u><input type=password>"
            "<a href=/lost>Forgot your password?</a></form></body></html>",
            "log in",
        ),
        (
            "<html><title>Just a moment...</title><body><p>Checking your browser before you go on."
            " Verify you are human.</p></body></html>",
            "person",
        ),
        ("<html><body></body></html>", "no article"),
    ],
)
def test_what_is_no_article_is_named(data: bytes | str, words: str) -> None:
    assert words in complaint(data)


def test_an_article_has_no_complaint() -> None:
    assert complaint(page(paragraphs())) == ""
    short = page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><script>count()</script>")
    assert complaint(short) == ""


WE = "We and our 843 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised ads and content."
NOUS = "Nous et nos partenaires utilisons des cookies et des données personnelles pour vous montrer de la publicité et des contenus que vous aimez, et pour en mesurer les effets."


@pytest.mark.parametrize("text", [WE, NOUS])
@pytest.mark.parametrize("count", [4, 12])
def test_a_long_wall_of_consent_is_no_article(text: str, count: int) -> None:
    wall = "".join(f"<p>{text} Number {n}.</p>" for n in range(count))
    data = f"<html><title>Before you continue</title><body><div class=consent><h1>Privacy</h1>{wall}<button>Accept all</button></div></body></html>"
    assert "consent" in complaint(data)
    dialog = f'<html><body><div role=dialog id="onetrust-consent-sdk">{wall}</div></body></html>'
    assert "consent" in complaint(dialog)


def test_a_short_article_with_a_box_that_speaks_of_consent_or_passwords_is_one() -> None:
    text = "".join(
        f"<p>{each.partition(',')[0]}, as they said on Tuesday.</p>" for each in PARAGRAPHS
    )
    boxes = (
        "<aside class=newsletter><p>With your registration you consent to our privacy notes.</p><button>Go</button></aside>",
        "<aside class=newsletter><p>Sie nehmen die Datenschutzerklärung zur Kenntnis.</p><button>Los</button></aside>",
        "<form><p>Please log in to take part.</p><input type=password></form>",
    )
    assert not [
        box for box in boxes if complaint(page(text.replace("</p><p>", f"</p>{box}<p>", 1)))
    ]
    wall = f"<p>{PARAGRAPHS[0]}</p>" + boxes[0]
    assert "consent" in complaint(page(f"<p>We and our partners use cookies for that.</p>{wall}"))


def test_an_article_about_cookies_is_one() -> None:
    said = "<p>“We and our partners store information on a device, such as cookies”, says the site of the ferry.</p>"
    assert complaint(page(paragraphs(said, said))) == ""


def test_what_a_firm_says_of_the_data_it_keeps_is_an_article() -> None:
    text = "".join(f"<p>{WE} Number {n}.</p>" for n in range(4))
    assert complaint(page(text, title="How we keep what you tell us")) == ""


MISSING = "<p>Sorry, we can not find what was asked for. It may have been moved or deleted.</p><p>Please use the search, or go back to the home page and try again later to find your story.</p>"


@pytest.mark.parametrize(
    "title",
    [
        "404 - Page not found",
        "Page not found | Sample Herald",
        "Error 404",
        "404",
        "Oops! That page can’t be found.",
        "Article not found",
        "Seite nicht gefunden - Herald",
        "Page introuvable",
        "Página no encontrada",
        "お探しのページが見つかりません",
    ],
)
def test_a_page_that_is_not_there_is_no_article_whatever_its_answer(title: str) -> None:
    data = f"<html><head><title>{title}</title></head><body><main><h1>Hm</h1>{MISSING}</main></body></html>"
    assert "no such page" in complaint(data)
    headed = f"<html><head><title>Herald</title></head><body><main><h1>The ferry</h1><h2>{title}</h2>{MISSING}</main></body></html>"
    assert "no such page" in complaint(headed)


def test_a_short_page_that_speaks_of_the_page_that_was_looked_for() -> None:
    text = "<p>Sorry, the page you are looking for does not exist. It may have been moved.</p><p>Try the search to find it.</p>"
    assert "no such page" in complaint(page(text))


def test_an_article_about_what_was_not_found_is_one() -> None:
    assert complaint(page(paragraphs(), title="Page not found: how a library lost a book")) == ""
    assert complaint(page(paragraphs("<h2>Not found</h2>") * 2)) == ""
    assert complaint(page(f"<p>{PARAGRAPHS[0]}</p>", title="Body not found in the harbour")) == ""
    assert complaint(page(f"<p>{PARAGRAPHS[0]}</p>", title="Ferry reopens - 404 Media")) == ""


def headlines(count: int, host: str = "") -> str:
    return "".join(
        f'<section><h2><a href="{host}/s/{n}">Headline {n} of the day in the two states</a></h2><p>{PARAGRAPHS[n % 5]}</p></section>'
        for n in range(count)
    )


def test_a_list_of_headlines_is_no_article() -> None:
    data = f"<html><head><title>Sample Herald</title></head><body><main>{headlines(25)}</main></body></html>"
    assert "list of headlines" in complaint(data)


def test_an_article_with_linked_headings_is_one() -> None:
    away = f"<html><head><title>Links</title></head><body><main>{headlines(25, 'https://other.example')}</main></body></html>"
    assert complaint(away) == ""
    assert complaint(page(headlines(25), '<meta property="og:type" content="article">')) == ""
    assert complaint(page(headlines(4))) == ""


@pytest.mark.parametrize("count", [1, 2])
def test_a_short_report_beside_a_banner_is_an_article_where_its_page_says_so(count: int) -> None:
    banner = (
        "<div class=banner>We use cookies to make this better. <button>Accept all</button></div>"
    )
    brief = f"<p>{PARAGRAPHS[0]} {PARAGRAPHS[1]}</p>" * count
    assert not complaint(page(brief + banner, linked(headline="Ferry")))
    assert "cookies" in complaint(page(f"<p>{PARAGRAPHS[0][:90]}</p>{banner}", linked()))
