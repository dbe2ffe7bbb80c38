# ruff: noqa: E501 -- pages are best read a line an element
"""What is left of boxes that ask, of rails and of rows of sellers stays out, in many languages."""

import pytest

from newsreader.extract.body.drop.left_over import drop_left_over
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.dropping import left
from tests.extract.rails import LINKS, OUTSIDE
from tests.extract.said import ALL, LEAD, said_by, texts

from .pages import PARAGRAPHS, URL, page, paragraphs

TRIAL = '<div><a href="https://harbour.example/go">Start free trial</a></div>'
SEEN = ("tents", "boats", "piers", "tides", "fares")
PATHS = "".join(f'<p><a href="/{each}">The best {each} of the bay</a></p>' for each in SEEN)
ELSEWHERE = "".join(
    f'<p><a href="https://{each}.example/">The best {each}</a></p>' for each in SEEN
)


def among(markup: str) -> str:
    """What is left of an article with this after its second paragraph."""
    return left(paragraphs("", markup))


# Boxes that ask.


@pytest.mark.parametrize(
    "box",
    [
        f"<section><h2>Sail anywhere, anytime with Harbour</h2><p>For captains, pupils and nurses</p>{TRIAL}</section>",
        "<section><div>Harbour deals</div><div>Be the first to know!</div><div>Get the best of them straight to your inbox.</div></section>",
        '<section><h2>This story is paid for by its readers</h2><p>Our newsroom takes no money from the ministers, and yours keeps its boats afloat.</p><div><a href="/give">Donate now</a></div></section>',
        '<section><h3>Mehr vom Hafen</h3><p>Alle Fahrten und Preise in einer Hand</p><div><a href="/abo">Jetzt abonnieren</a></div></section>',
        '<section><h3>Toute la baie chaque matin</h3><div><a href="/lettre">Je m’inscris</a></div></section>',
        '<section><h3>Весь залив каждое утро</h3><div><a href="/letter">Подписаться</a></div></section>',
    ],
    ids=["a trial", "a letter", "a gift", "German", "French", "Russian"],
)  # fmt: skip
def test_what_is_left_of_a_box_that_asks_stays_out(box: str) -> None:
    assert among(box) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        '<section><h3>The Herald Ferry 9</h3><p>It is blue, and it takes eleven cars</p><div><a href="https://boats.example/9">Check price</a></div></section>',
        f"<section><h3>What the captains say</h3><p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')} {PARAGRAPHS[1]}</p>{TRIAL}</section>",
        f"<section><h3>What it takes</h3><ul><li>A boat</li><li>A rope</li></ul>{TRIAL}</section>",
        f"<section><h3>How many come</h3><table><tr><th>Boats</th><td>2</td></tr><tr><th>Cars</th><td>11</td></tr></table>{TRIAL}</section>",
        "<section><h3>How to begin</h3><p>Start a free trial of the smaller boat, the ministers said, and wait for the other.</p></section>",
    ],
    ids=["what is sold", "a text", "a list", "a table", "a sentence"],
)  # fmt: skip
def test_a_box_with_something_of_the_text_is_kept(kept: str) -> None:
    found = among(kept)
    assert all(text in found for text in texts(kept.replace(TRIAL, "")) if text != "Check price")


def test_a_standfirst_in_a_box_with_a_button_is_kept() -> None:
    box = f"<div><p>{LEAD}</p>{TRIAL}</div>"
    assert left(f"{box}{paragraphs()}").startswith(LEAD)


@pytest.mark.parametrize(
    "line",
    [
        '<h3><a href="/course">Get my FREE “First knots for captains” course HERE!</a></h3>',
        '<p><a href="/letters">Get the five day email course and tie all the knots by yourself!</a></p>',
        '<section><h2>Do your knots come loose?</h2><p>If they do, so do many others</p><div><a href="/k">➡️ [Save Your Spot Now]</a></div></section>',
    ],
)
def test_what_a_site_gives_for_an_address_stays_out(line: str) -> None:
    assert among(line) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        '<h3><a href="https://knots.example/">Start with the free course of the harbour school</a></h3>',
        "<h3>Get my free course</h3>",
        '<p>Get to <a href="/course">my free course</a> by the first boat of the day</p>',
    ],
    ids=["another's", "no link", "words beside it"],
)
def test_other_courses_are_kept(kept: str) -> None:
    found = among(f"{kept}<p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')}</p>")
    assert all(text in found for text in texts(kept))


def test_a_heading_over_cards_with_headings_as_large_goes_with_them() -> None:
    card = '<article class="card"><h2><a href="/{0}">The best {0} of all the bay</a></h2><p>What the captains of the {0} say …</p></article>'
    cards = "".join(card.format(each) for each in SEEN)
    below = f"<h2>What is next</h2><p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')}</p>"
    found = left(f"{paragraphs()}<div><h2>More of the bay</h2></div><div>{cards}</div>{below}")
    assert "More of the bay" not in found
    assert "best tents" not in found
    assert "What is next" in found


# Rails.


@pytest.mark.parametrize(
    "label",
    [
        "<p>If you look for more of the bay, check out these articles!</p>",
        "<p>Don’t miss our other harbour guides:</p>",
        "<p>Lesen Sie unsere neuesten Artikel:</p>",
        "<p>Descubre nuestros otros artículos:</p>",
    ],
)
def test_links_under_a_sentence_that_announces_them_stay_out(label: str) -> None:
    assert among(label + PATHS) == ALL
    assert among(label + LINKS) == ALL


@pytest.mark.parametrize("tag", ["h1", "h2", "h4"])
def test_a_heading_over_many_links_at_the_end_stays_out(tag: str) -> None:
    heading = f"<{tag}>WHAT THE BAY HAS</{tag}>"
    assert left(f"{paragraphs()}{heading}{PATHS}{heading}{PATHS}") == ALL


@pytest.mark.parametrize(
    "kept",
    [
        f"<h2>What the bay has</h2>{ELSEWHERE}",
        f"<h2>What the bay has</h2>{PATHS.split('</p>', 1)[0]}</p>",
        f"<h2>What the bay has</h2>{LINKS}",
        f"<h2>What the bay has</h2>{PATHS}<p>All of them lie within an hour of the pier, and none of them is closed in the winter.</p>",
    ],
    ids=["other sites", "one link", "a list", "a text below"],
)
def test_other_links_under_a_heading_are_kept(kept: str) -> None:
    found = left(f"{paragraphs()}{kept}")
    assert all(text in found for text in texts(kept))


def test_a_sentence_between_such_a_heading_and_its_links_goes_with_them() -> None:
    rail = f"<h2>More harbour recommendations:</h2><p>Is there still room on your boat? See what we took along before:</p>{LINKS}"
    assert left(f"{paragraphs()}{rail}") == ALL
    other = rail.replace("More harbour recommendations:", "What the captains take")
    assert all(text in left(f"{paragraphs()}{other}") for text in texts(other))
    outside = f"<h2>More harbour recommendations:</h2><p>Is there still room on your boat? See what all of the others took along:</p>{OUTSIDE}"
    assert all(text in left(f"{paragraphs()}{outside}") for text in texts(outside))


@pytest.mark.parametrize(
    "label",
    ["You’ll also love…", "Auch interessant", "Weitere Artikel", "À lire également", "Articles similaires",
     "Artículos relacionados", "Veja também", "Ti potrebbe interessare", "Lees verder", "Läs även", "Læs også",
     "Mest lest", "Lue myös", "Zobacz też", "Čtěte také", "Смотрите также", "Материалы по теме",
     "Διαβάστε επίσης", "Baca juga", "Xem thêm", "İlgili haberler", "関連記事", "相关阅读", "관련 기사",
     "اقرأ أيضاً", "קראו גם", "यह भी पढ़ें"],
)  # fmt: skip
def test_a_box_of_links_under_its_label_stays_out_in_any_language(label: str) -> None:
    box = f"<div><h3>{label}</h3>{LINKS}</div>"
    assert among(box) == ALL


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: {}", "Przeczytaj także: {}", "Читайте также: {}", "Διαβάστε επίσης: {}", "関連記事：{}",
        "यह भी पढ़ें: {}", "Xem thêm: {}", "More on the topic: {}", "Related reports include {}",
        "Related searches: {}", "Topics {}", "Schlagwörter: {}", "Mots-clés : {}", "Теги: {}",
    ],
)  # fmt: skip
def test_a_label_with_its_link_stays_out_in_any_language(line: str) -> None:
    linked = '<a href="/boats">The best boats</a>'
    assert among(f"<p>{line.format(linked)}</p>") == ALL


@pytest.mark.parametrize(
    "kept",
    [
        '<p>More on this topic in the <a href="/pier">the new piles of the pier</a></p>',
        "<p>Topics of the talks were the pier, the boats and the fares.</p>",
        '<p>Related reports include one of 1911, which <a href="/pier">the pier</a> did not outlive.</p>',
        '<p>Baca juga is what <a href="/boats">a captain</a> of the line called it.</p>',
    ],
)
def test_what_only_begins_like_such_a_label_is_kept(kept: str) -> None:
    found = among(f"{kept}<p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')}</p>")
    assert all(text in found for text in texts(kept))


# Rows of sellers.


@pytest.mark.parametrize(
    "row",
    [
        '<p><a href="https://a.example/1">Shop the Captain’s Coat</a><br><a href="https://a.example/2">Shop the Pupil’s Coat</a></p>',
        '<p><a href="https://a.example/1">Now $71 on Quaymart</a> <a href="https://b.example/1">Check price – Bayshop</a></p>',
        '<p><a href="https://a.example/1">€ 49,90 bei Kaiwelt</a> <a href="https://b.example/1">$ 52</a></p>',
    ],
)  # fmt: skip
def test_a_row_of_sellers_stays_out_and_what_they_sell_is_kept(row: str) -> None:
    names = ("The Herald Ferry 9", "The Herald Ferry 11")
    found = among("".join(f"<h3>{name}</h3><p>It is quick.</p>{row}" for name in names))
    assert all(name in found for name in names)
    assert all(text not in found for text in texts(row))


@pytest.mark.parametrize(
    "row",
    [
        '<p><a href="https://a.example/1">The Captain’s Coat</a> <a href="https://a.example/2">The Pupil’s Coat</a></p>',
        '<p><a href="https://a.example/1">Shop the coats</a> and <a href="https://a.example/2">see the boats</a></p>',
        "<ul><li><a href='https://a.example/1'>Shop the coats</a> <a href='https://a.example/2'>See the boats</a></li></ul>",
    ],
    ids=["names", "words between", "an item"],
)  # fmt: skip
def test_other_rows_of_links_are_kept(row: str) -> None:
    found = among(row)
    assert all(text in found for text in texts(row))


def test_a_sentence_that_is_a_link_again_and_again_stays_out_where_it_sends_elsewhere() -> None:
    links = [
        f'<p><a href="https://boats.example/{each}">See the rating.</a></p>' for each in range(4)
    ]
    assert left(paragraphs(*links)) == ALL
    same = [each.replace("See the rating", "It was sold") for each in links]
    assert left(paragraphs(*same)).count("It was sold.") == len(links)


# Labels and dates.


@pytest.mark.parametrize(
    "label",
    ["3 min de lecture", "4 Min. Lesezeit", "Lesezeit: 3 Minuten", "3-minute read", "5 min läsning",
     "Время чтения: 3 минуты", "3分で読めます", "Teilen", "Auf Facebook teilen", "Compartir en WhatsApp",
     "Поделиться", "シェアする", "分享", "Bagikan", "12 комментариев", "3 commentaires", "コメント (4)",
     "Pubblicità", "Реклама", "広告", "Cook mode", "Prevent your screen from going dark as you cook.",
     "Subscribe to get access", "View in browser", "Enjoyed this post? Pin it for later!",
     '[player-of-ads id=”x1” name=”The bay” at=”2019-02-27”]'],
)  # fmt: skip
def test_labels_stay_out_in_any_language(label: str) -> None:
    assert among(f"<div>{label}</div>") == ALL


@pytest.mark.parametrize(
    "line",
    [
        "<h6>Harbour Team | 5 min read</h6>",
        "<p>August 16, 2019 - Updated July 9, 2025</p>",
        "<div>By Ann Quay, CFP – Updated Mar 5, 2026 at 4:28 PM EST | Checked by Bob Pier and others</div>",
        "<div>03/01/2017 by Ann Quay, Envoy of the Captains to the Board of the Piers</div>",
        "<ul><li>December 24, 2024</li></ul>",
    ],
)
def test_who_and_when_stays_out_above_the_text(line: str) -> None:
    assert left(f"{line}{paragraphs()}") == ALL


def test_when_stays_out_under_two_standfirsts_and_under_a_caption() -> None:
    second = LEAD.replace("The", "Then the", 1)
    stamp = "<div>Published June 23, 2025 10:39AM</div>"
    assert left(f"<p>{LEAD}</p><p>{second}</p>{stamp}{paragraphs()}") == f"{LEAD} {second} {ALL}"
    caption = (
        f"<figure><img src='/p.jpg' width=600 height=400><figcaption>{second}</figcaption></figure>"
    )
    assert "June" not in left(f"<p>{LEAD}</p>{caption}{stamp}{paragraphs()}")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Last reviewed January 2023</p>",
        "<p>Updated November 23, 2013 Updated September 26, 2011</p>",
        "<p>December 3, 2025. Updated: December 7, 2025</p>",
    ],
)
def test_when_stays_out_below_the_text(line: str) -> None:
    assert left(f"{paragraphs()}{line}") == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "<p>The article was first published in April 2020 and was changed in April 2024 by its author.</p>",
        "<p>On December 3, 2025 the pier was closed.</p>",
        "<h3>December 3, 2025, updated</h3>",
        "<p>It takes 5 min to read the sign</p>",
    ],
)
def test_what_only_has_a_date_is_kept(kept: str) -> None:
    found = left(f"{paragraphs()}{kept}<p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')}</p>")
    assert all(text in found for text in texts(kept))


@pytest.mark.parametrize(
    "name",
    [
        "you-may-like",
        "topAlsoLike mightAlsoLike",
        "lire-aussi",
        "mehr_zum_thema",
        "leia-mais",
        "most-read",
    ],
)
def test_boxes_that_are_called_what_one_may_like_stay_out(name: str) -> None:
    box = f"<section class='{name}'><h2>The bay’s favourites</h2><div>The best that is to be read here</div></section>"
    whole = page(f"{paragraphs()}{box}".replace("</", " </"))
    assert said_by(whole, paragraphs() + box) == ALL
    assert among(box) == ALL


@pytest.mark.parametrize("name", ["no-lire-aussi", "has-most-read", "lire", "like"])
def test_boxes_that_only_have_such_a_name_in_theirs_are_kept(name: str) -> None:
    assert "The best that is to be read" in among(
        f"<div class='{name}'>The best that is to be read here</div>"
    )


def test_a_line_above_a_video_is_not_left_over_where_its_length_goes() -> None:
    line = "So the arch was lifted into its place:"
    shown = "<a href=/video/1><img src=/v.jpg><span>{}</span></a>"
    kept = []
    for words in ("0:58", "The best of all the piers of the bay"):
        runs = runs_of(tree_of(f"<p>{LEAD}</p><div>{line}</div>{shown.format(words)}").body)
        choice = Choice(runs, [run.text != words for run in runs], before=[True] * len(runs))
        drop_left_over(choice)
        kept.append(any(run.text == line and choice.chosen[at] for at, run in enumerate(runs)))
    assert kept == [True, False]


def test_the_filler_of_a_template_stays_out_with_its_heading_and_what_is_said_of_it_does_not() -> (
    None
):
    filler = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."
    assert among(f"<p>{filler}</p>") == ALL
    assert among("<ul><li>Lorem ipsum 1</li><li>Lorem ipsum 2</li></ul>") == ALL
    about = "Lorem ipsum has been the text of typesetters since the sixteenth century."
    assert about in among(f"<h3>Where it comes from</h3><p>{about}</p>")


def test_a_last_heading_goes_over_links_that_are_out_whichever_it_is() -> None:
    head = "<div><h1>Boats of all harbours</h1></div>"
    assert "all harbours" not in left(f"{paragraphs()}{head}<div>{PATHS}</div>")
    assert "all harbours" in left(f"{paragraphs()}{head}<img src='/a.jpg'>")


@pytest.mark.parametrize("called", ["toc-desktop", "table-of-contents"])
def test_what_stands_around_a_table_of_contents_goes_with_its_items(called: str) -> None:
    items = "".join(f'<li class="toc-entry"><a href="#h{n}">The {n}. quay</a></li>' for n in "123")
    box = f'<div class="{called}"><p>Plan</p><ul>{items}</ul><span>More chapters</span></div>'
    kept = among(box)
    assert "Plan" not in kept
    assert "More chapters" not in kept


def test_a_hidden_part_of_a_template_goes_with_its_pictures() -> None:
    part = "<div {}><h3>Lorem ipsum dolor</h3><img src='/a.jpg'><h5>A new quay, June 2023</h5><p>{}</p></div>"
    hidden = part.format("style='display: none'", "Lorem ipsum dolor sit amet")
    assert "A new quay" not in extract_page(page(paragraphs(hidden)), URL).html
