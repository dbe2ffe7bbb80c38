# ruff: noqa: E501 -- pages are best read a line an element
"""What a page says around every text stays out, and what only looks like it is kept."""

import pytest

from tests.extract.between import said_by, texts, words
from tests.extract.said import ALL

from .pages import PARAGRAPHS, page, paragraphs


@pytest.mark.parametrize(
    "box",
    [
        '<div class="post-cta"><h4>Want to sail with less effort?</h4><p>Our planner finds the boat for you in seconds.</p></div>',
        '<div class="headerNewsletterContainer"><p>The best of the bay, every Friday, by mail.</p></div>',
        '<div class="abh author-box"><p>Ann Quay is the harbour reporter of this newspaper and sails.</p></div>',
        '<section class="site-disclaimer"><p>This website is meant for general information and is no advice.</p></section>',
        '<div id="breadcrumbs"><p>News, Coast, Ferries</p></div>',
        '<div class="resource-sidebar"><p>The newest papers on piers, piles and other things.</p></div>',
        '<div class="story_carousel"><p>A bridge at last for the northern shore</p><p>The lighthouse is sold to an actor</p></div>',
        '<form class="f"><p>Ask our skippers anything at all about boats.</p></form>',
        '<div role="dialog"><p>Before you go: two months of this newspaper for one.</p></div>',
        '<div class="related"><h3>A bridge at last for the northern shore</h3><p>It has taken them forty years.</p></div>',
    ],
    ids=range(10),
)
def test_what_calls_itself_something_else_stays_out(box: str) -> None:
    assert words("", box) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        '<h2 id="the-newsletter-of-the-harbour">The newsletter of the harbour</h2>',
        '<div class="text has-cta-link"><p>Nobody had foreseen the piles.</p></div>',
        '<div class="body sidebar-enabled--false"><p>Nobody had foreseen the piles.</p></div>',
        '<div class="long-form"><p>Nobody had foreseen the piles.</p></div>',
        "<blockquote><p>We had foreseen the piles.</p><footer>An engineer</footer></blockquote>",
        '<div class="carousel"><figure><img src="/p.jpg" alt="A pier"><figcaption>The pier in spring.</figcaption></figure></div>',
    ],
)
def test_what_only_has_such_a_word_in_its_name_is_kept(kept: str) -> None:
    within = " ".join("".join(texts(kept)).split())
    assert within.replace(" ", "") in words("", kept).replace(" ", "")


def test_a_page_that_is_all_in_such_a_box_is_kept() -> None:
    whole = f'<div class="promo-banner">{paragraphs()}</div>'
    assert said_by(page(whole)) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our weekly newsletter and never miss a boat.",
        "The best of the bay, delivered straight to your inbox.",
        "Follow us on Instagram for a daily moment of the sea.",
        "When you buy through our links, we may earn a small commission.",
        "This article contains affiliate links.",
        "Melden Sie sich jetzt für unseren kostenlosen Newsletter an.",
        "Abonnez-vous à notre newsletter du matin.",
        "Suscríbete a nuestro boletín semanal.",
        "Schrijf je in voor onze nieuwsbrief.",
        "[CTA_MODULE]",
        "This slideshow requires JavaScript.",
    ],
)
def test_pleas_and_placeholders_stay_out(line: str) -> None:
    assert words("", f"<p>{line}</p>") == ALL


@pytest.mark.parametrize(
    "line",
    [
        "Save for later", "Gift article", "Gift this article", "Add to favorites",
        "Getting your Trinity Audio player ready...",
        "This content is not available due to your privacy preferences.",
        "Become a member", "Already a subscriber? Sign in", "Get our free app", "Download our app",
        "Download our app for your telephone", "Our journalists rely on your support.",
        "Follow @herald", "Comments are closed.", "View comments", "View all 12 comments",
        "Report a typo", "Was this article helpful?", "Was this article helpful? Yes No",
        "Open in app", "Continue reading", "Continue reading …", "Read full story",
        "Powered by Disqus", "Reprints &amp; Permissions", "Click to expand", "Cite this article",
        "Advertisement - Scroll to continue.", "Related Topics", "Most read", "Trending now",
        "Recommended for you", "Updated 3 hours ago", "Last updated: an hour ago",
        "Press enter or click to view image in full size", "Remember me for faster sign in",
        "Transcript", "Download", "Listen · 3:51", "Share post on:", "Share this content",
        "© 2026 Harbour Herald. All rights reserved.",
        "Copyright © 2025-2026 Harbour Herald Ltd. All Rights Reserved", "1 of 5", "Sponsored by",
        "SPONSORED BY", "Listen to this article", "Topics covered", "Lesedauer: 3 Min",
        "Artikel hören", "Merken", "Drucken", "Newsletter abonnieren", "Kommentare (12)",
        "Écouter l'article", "Sauvegarder", "À lire également",
        "Cet article est réservé aux abonnés", "Réagir", "続きを読む", "文字サイズ", "文字サイズ 小 中 大",
        "印刷",
    ],
)  # fmt: skip
def test_lines_of_the_furniture_stay_out(line: str) -> None:
    found = words("", f"<p>{line}</p>")
    assert found == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "Continue reading the lights until the pier is in sight, the old pilot told them.",
        "Become a member of the crew, the poster said, and see the bay.",
        "Powered by two old engines, the boat needs an hour for the bay.",
        "Download our tables and compare, said the office of the harbour.",
        "Follow the buoys to the pier and keep to the left of them.",
        "One of 5 boats sails on Sundays, and 2 of 12 in the winter.",
        "Updated 3 hours ago, the table of the tides was wrong again.",
        "Cet article est réservé aux abonnés du port, dit la loi de 1904.",
        "Sponsored by the town, the ferry sails for nothing on Sundays.",
    ],
)
def test_sentences_that_begin_like_furniture_are_kept(kept: str) -> None:
    assert kept.replace("’", "'") in said_by(page(paragraphs(f"<p>{kept}</p>"))).replace("’", "'")


@pytest.mark.parametrize(
    "kept",
    [
        "<p>The harbour office has had a newsletter since the ferry was closed.</p>",
        "<p>The agent who sells the tickets gets a third of each of them.</p>",
        "<ul><li>Read the tables, follow the news, sign up for the newsletter of the line.</li><li>Be early.</li></ul>",
        "<p>Pupils sign up for a place on the boat in the inbox of the school.</p>",
    ],
)
def test_a_text_may_speak_of_newsletters(kept: str) -> None:
    found = words("", kept)
    assert all(text in found for text in texts(kept))


def linked(text: str, tag: str = "p") -> str:
    return f'<{tag}><a href="/{len(text)}">{text}</a></{tag}>'


@pytest.mark.parametrize(
    "line",
    [
        "Start free trial",
        "Book a demo »",
        "BUY TICKETS NOW",
        "En savoir plus",
        "Jetzt Tickets kaufen",
    ],
)
def test_buttons_stay_out(line: str) -> None:
    assert words("", linked(line)) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        linked("Get off the boat at the northern pier, says the sign.", "p"),
        f"<ul>{linked('Get a card', 'li')}{linked('Book a place', 'li')}</ul>",
        "<p>Get off the boat</p>",
        "".join(
            f"<h3>Boat {name}</h3><p>It goes to the northern pier once an hour, and {name} was a queen.</p>"
            + linked(f"Visit the {name}")
            for name in ("Anna", "Bella", "Clara", "Dora", "Elsa", "Frida")
        ),
    ],
    ids=["a sentence", "items", "no link", "a link for each thing"],
)
def test_what_only_begins_like_a_button_is_kept(kept: str) -> None:
    found = words("", f"<h2>What there is to do</h2>{kept}")
    assert all(text in found for text in texts(f"<div>{kept}</div>"))


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (f"<h5>Related: {linked('The lighthouse is sold', 'b')}</h5>", False),
        (f"<p>👉 Must read: {linked('The lighthouse is sold', 'b')}</p>", False),
        (f"<p>[ Also read {linked('The lighthouse is sold', 'b')} ]</p>", False),
        (f"<p>Learn more about the {linked('lighthouse at the pier', 'b')}</p>", False),
        (f"<p>Learn more about the {linked('lighthouse at the pier', 'b')}.</p>", True),
        (f"<p>Learn more than you want of the {linked('lighthouse', 'b')}</p>", True),
    ],
)
def test_lines_that_point_to_another_page_stay_out_unless_they_are_sentences(
    line: str, stays: bool
) -> None:
    assert ("lighthouse" in words("", line)) == stays


def card(headline: str) -> str:
    return f'<div class="item"><h4><a href="/{len(headline)}">{headline}</a></h4><p>May 3, 2025</p><p>It was not what anybody on the quay had thought of when the keys were handed over in the spring, {len(headline)} years on.</p></div>'


CARDS = card("The lighthouse is sold to an actor") + card("A bridge at last for the north")


def test_cards_under_the_text_stay_out() -> None:
    body = f"<div>{paragraphs()}</div><div><h3>What else there is</h3><div>{CARDS}</div></div>"
    assert said_by(page(body)) == ALL


def test_a_text_of_cards_is_kept() -> None:
    boats = "".join(
        f'<section class="boat"><h3><a href="/{at}">Boat number {at}</a></h3><p>{text}</p></section>'
        for at, text in enumerate(PARAGRAPHS)
    )
    found = said_by(page(f"<div>{boats}</div>"))
    assert all(f"Boat number {at} {text}" in found for at, text in enumerate(PARAGRAPHS))


def test_a_heading_of_which_all_was_dropped_goes_with_it() -> None:
    box = '<h3>By mail</h3><div class="post-cta"><p>Our planner finds the boat for you in seconds, and it costs nothing at all to try it for a month.</p></div><h3>The pier</h3>'
    assert words("", box) == ALL.replace(PARAGRAPHS[2], f"The pier {PARAGRAPHS[2]}")


def test_a_heading_with_text_left_under_it_stays() -> None:
    box = '<h3>Stay with us</h3><div class="newsletter"><p>The bay by mail.</p></div><p>The ministers will stay.</p>'
    assert "Stay with us The ministers will stay." in words("", box)


@pytest.mark.parametrize(
    ("bare", "want"),
    [
        (
            f"<div>{PARAGRAPHS[0]}<p>Fares up.</p>{PARAGRAPHS[1]}</div>",
            [*PARAGRAPHS[:2], "Fares up."],
        ),
        (
            "<div>Boats wait.<p>The <b>pier</b> is not yet open to the larger of the boats.</p>Piles are low.</div>",
            ["Boats wait.", "Piles are low."],
        ),
        ("So the <b>mayor</b> said on Monday.", ["So the mayor said on Monday."]),
        (
            "<div>Boats wait.<br><br>Piles are low.<br>The mayor sleeps.</div>",
            ["Boats wait.", "Piles are low.", "The mayor sleeps."],
        ),
        (
            "<blockquote>Boats wait.<p>Piles are low.</p>So he said.</blockquote>",
            ["Boats wait.", "Piles are low.", "So he said."],
        ),
    ],
    ids=["around a paragraph", "short", "between paragraphs", "parted by breaks", "in a quotation"],
)
def test_text_without_an_element_of_its_own_is_kept(bare: str, want: list[str]) -> None:
    more = "".join(
        f"<p>{text} And so on, number {at}.</p>" for at, text in enumerate(PARAGRAPHS * 2)
    )
    found = said_by(page(f"<div>{more}{bare}{more.replace('on, n', 'forth, n')}</div>"))
    assert all(each in found for each in want)


def test_a_label_without_an_element_of_its_own_stays_out() -> None:
    more = "".join(
        f"<p>{text} And so on, number {at}.</p>" for at, text in enumerate(PARAGRAPHS * 2)
    )
    whole = f"<div>{more}<div>Photo gallery<p>{PARAGRAPHS[0]}</p></div>{more}</div>"
    assert "Photo gallery" not in said_by(page(whole))


@pytest.mark.parametrize(
    "line",
    ["29th August, 2023", "Dec 18, 2025 ⋅ 10 min read", "| Reading Time: 7 minutes", "X min read"],
)
def test_dates_and_times_of_reading_above_the_text_stay_out(line: str) -> None:
    assert said_by(page(f"<p>{line}</p>{paragraphs()}")) == ALL
