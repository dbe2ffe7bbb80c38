# ruff: noqa: E501 -- markup is best read a line an element
"""What a site sets around each of its texts stays out, in whatever language; what looks like it stays."""

from lxml import html

from newsreader.clean.words import to_text
from newsreader.extract.page import extract_page
from newsreader.model.page import Anatomy

from .pages import FOOTER, NAVIGATION, PARAGRAPHS, URL, page, paragraphs

SIGNED = Anatomy(authors=("Ann Quay",), tags=("Ferries", "Harbours"))


def words_of(data: bytes, around: Anatomy | None = None) -> str:
    """The text that is taken from a page, a line each."""

    def read(_: html.HtmlElement) -> Anatomy:
        return around or Anatomy()

    return to_text(extract_page(data, URL, around=read).html)


FACTS = (
    "<ul class=small><li><strong>Data</strong> 19.01.2020</li><li> <strong>Autorka</strong> Ann Quay</li>"
    "<li><strong>Hasła</strong> <a href=/s?q=1>Ferries</a>, <a href=/s?q=2>Piles</a></li>"
    "<li><strong>Uwagi</strong>: <a href=#>Napisz do nas</a></li><li><strong>Adres</strong> https://herald.example/p/3W</li></ul>",
    "<aside><dl><dt>Päivä</dt><dd>12.01.2017</dd><dt>Luokka</dt><dd><a href=/boats>Boats</a></dd>"
    "<dt>Avaimet</dt><dd class=tag><a href='/tags?tag=a'>Ferries</a></dd><dd class=tag><a href='/tags?tag=b'>Piers</a></dd></dl></aside>",
    "<ul><li>Author: Ann Quay</li><li>Date: 12 January 2020</li><li>Reading: short</li></ul>",
)


def test_lists_of_facts_of_the_text_stay_out_wherever_they_stand() -> None:
    plain = words_of(page(paragraphs()), SIGNED)
    wrong = []
    for facts in FACTS:
        wrong += [facts] * (words_of(page(paragraphs(facts)), SIGNED) != plain)
        wrong += [facts] * (words_of(page(paragraphs() + facts), SIGNED) != plain)
    assert not wrong


def test_lists_of_facts_of_what_a_text_is_about_stay() -> None:
    event = "<ul><li><b>Date</b> 12.05.2026</li><li><b>Place</b> The old customs house</li><li><b>Entrance</b> four crowns</li><li><b>Speaker</b> Ann Quay</li></ul>"
    book = "<dl><dt>Author</dt><dd>Ben Pier</dd><dt>Published</dt><dd>12 May 2019</dd><dt>Pages</dt><dd>312</dd></dl>"
    for facts, kept in ((event, "The old customs house"), (book, "Ben Pier")):
        assert kept in words_of(page(paragraphs("", "", facts)), SIGNED)


def test_links_to_feeds_below_a_text_stay_out() -> None:
    feeds = (
        "<div class=post-feeds><div class=feed-links>Subscribe to: <a href='https://herald.example/feeds/49002/comments/default' type='application/atom+xml'>Post Comments (Atom)</a></div></div>",
        "<p><a href='/2025/ferry/feed/'>RSS</a> dla komentarzy do tego tekstu.</p>",
        "<p>Du kannst allen Antworten per <a href='https://herald.example/2025/ferry/feed/'>RSS</a> folgen, die Leser zu diesem Beitrag geben.</p>",
        "<div><a href='/rss.xml'>Wszystkie artykuły</a></div>",
    )
    plain = words_of(page(paragraphs()))
    assert [each for each in feeds if words_of(page(paragraphs() + each)) != plain] == []
    about = (
        "<p>The harbour office has <a href='https://port.example/feed/'>a feed</a> of its own.</p>"
    )
    assert "of its own" in words_of(page(paragraphs() + about))
    amid = "<p>All that we wrote is in <a href='/rss.xml'>our feed</a>, they said.</p>"
    assert "they said" in words_of(page(paragraphs("", amid)))


COMMENT = "Rozmowa należy do czytelników, a każdy wpis czytamy, zanim go pokażemy wszystkim innym na tej stronie."
FORM = "<form id=addComment action=/c><p><input type=text name=name></p><p><input type=email></p></form>"


def test_what_stands_over_the_form_for_comments_stays_out() -> None:
    box = f"<section class=leaveComment><h2>Twoje zdanie</h2><p>{COMMENT}</p>{FORM}</section>"
    assert words_of(page(paragraphs() + box)) == words_of(page(paragraphs()))
    ask = "<form id=ask action=/q><p><input type=text name=q></p></form>"
    last = f"<section class=part><h2>Outlook</h2><p>{COMMENT}</p>{ask}</section>"
    assert COMMENT in words_of(page(paragraphs() + last))
    question = f"<section class=leaveComment><p>{COMMENT}</p>{FORM}</section>"
    assert COMMENT in words_of(page(paragraphs("", question)))


def _columns(text: str, beside: str, around: str = "") -> bytes:
    return (
        f"<!doctype html><html lang=en><head><title>Ferry line reopens</title></head><body>{NAVIGATION}"
        f"<div class=wrap><div {around}><h1>Ferry line reopens</h1>{text}</div>{beside}</div>{FOOTER}</body></html>"
    ).encode()


OTHER = "<p>A storm closed four other lines in the north last week, and nobody can say when the boats will sail again.</p>"


def test_a_column_beside_the_one_with_the_headline_stays_out() -> None:
    plain = words_of(_columns(paragraphs(), ""))
    for name in ("id=aside class='aside secondary'", "class=sidebar", "id=secondary"):
        beside = f"<div {name}><div class=promo-list>{OTHER * 12}</div></div>"
        assert words_of(_columns(paragraphs(), beside)) == plain, name
    narrow = f"<div class='col span_4_of_12'><div class=node>{OTHER}</div></div>"
    assert words_of(_columns(paragraphs(), narrow, "class='col span_8_of_12'")) == plain
    assert (
        words_of(
            _columns(
                paragraphs(), narrow.replace("span_4_of_12", "col-md-4 col-12"), "class=col-md-8"
            )
        )
        == plain
    )


def test_columns_that_have_no_headline_beside_them_stay() -> None:
    halves = f"<div class=row><div class=col-md-8>{paragraphs()}</div><div class=col-md-4>{OTHER}</div></div>"
    assert "nobody can say" in words_of(page(halves))
    even = f"<div class='col col-md-6'>{OTHER}</div>"
    assert "nobody can say" in words_of(_columns(paragraphs(), even, "class='col col-md-6'"))


def test_short_lines_above_the_headline_stay_out() -> None:
    for line, said in (
        ("<h4 class=mark>Verdict</h4>", "Verdict"),
        ("<div class=slogan>All that floats</div>", "floats"),
        ("<div>Overseas</div><div>Ports</div>", "Overseas"),
    ):
        body = f"<div>{line}<h2>Ferry line reopens</h2>{paragraphs()}</div>"
        assert said not in words_of(page(body))
    band = "<div class=header><a href=/>Herald</a><blockquote>Whoever does not sail sees no more than one half of the world at a time.</blockquote></div>"
    banded = page(paragraphs()).replace(b"<main>", f"{band}<main>".encode())
    assert "Whoever does not sail" not in words_of(banded)
    lead = "<p>Six hours of talks were enough for both of the states.</p>"
    assert "Six hours" in words_of(
        page(f"<div>{lead}<h2>Ferry line reopens</h2>{paragraphs()}</div>")
    )
    part = f"<div><p>America</p><h2>Where the piles come from</h2>{paragraphs()}</div>"
    assert "America" in words_of(page(part))


def test_the_site_s_board_of_jobs_below_a_text_stays_out() -> None:
    board = "<hr><h3>{}</h3><p><b>{} <a href='{}'>Herald</a>!</b></p>"
    said = "Ponad dwadzieścia tysięcy ofert czeka na ciebie w naszym serwisie"
    plain = words_of(page(paragraphs()))
    for path in ("/stellenanzeigen/", "https://herald.example/oferty-pracy/", "/jobs"):
        assert words_of(page(paragraphs() + board.format("Praca", said, path))) == plain, path
    elsewhere = board.format("Praca", said, "https://port.example/jobs")
    assert said in words_of(page(paragraphs() + elsewhere))
    assert said in words_of(page(paragraphs("", board.format("Praca", said, "/jobs"))))


SHOP = "https://shop.example/t?u=1"


def test_offers_and_tables_of_shops_amid_a_text_stay_out() -> None:
    offer = (
        f"<section class=w><div class=c><div class=h>Cena: Boat lamp</div><div><a href='{SHOP}' rel=nofollow><div class=o><div>648,00 €</div></div></a>"
        f"<a href='{SHOP}2' rel=nofollow><div class=o><div>689,00 €</div></div></a></div><div>z VAT, bez dostawy</div></div></section>"
    )
    rows = "".join(
        f"<tr><td><p>Lamp {n}</p></td><td><p>{n}99,95 Euro</p></td><td><a href='{SHOP}{n}' rel='nofollow'>W sklepie</a></td></tr>"
        for n in (1, 2, 3)
    )
    table = f"<section><h2>Lampy tygodnia</h2><div><table><thead><tr><th>Nazwa</th><th>Cena</th><th>Link</th></tr></thead>{rows}</table></div></section>"
    plain = words_of(page(paragraphs()))
    assert words_of(page(paragraphs("", offer))) == plain
    assert words_of(page(paragraphs("", table))) == plain


def test_tables_in_which_the_author_says_more_of_things_stay() -> None:
    rows = "".join(
        f"<tr><td>Lamp {n}</td><td>{n}9 €</td><td>shines far and needs no oil at all, yet it is heavy to carry on a boat</td>"
        f"<td><a href='{SHOP}' rel=nofollow>shop</a></td></tr>"
        for n in (1, 2, 3)
    )
    table = f"<h2>Our lamps</h2><table><tr><th>Lamp</th><th>Price</th><th>Good</th><th>Shop</th></tr>{rows}</table>"
    assert "needs no oil" in words_of(page(paragraphs("", table)))
    prices = "<table><tr><th>Ticket</th><th>Price</th></tr><tr><td>Single</td><td>4 €</td></tr><tr><td>Year</td><td>99 €</td></tr></table>"
    assert "99 €" in words_of(page(paragraphs("", prices)))


def test_what_readers_gave_a_text_stays_out_and_what_its_author_gives_a_thing_stays() -> None:
    box = "<div class=article_vote><table class=header><tr><td>Średnia:</td><td class=n>({})</td></tr><tr><td colspan=2><a href=#>Zaloguj się</a></td></tr></table></div>"
    plain = words_of(page(paragraphs()))
    for count in ("2 Bewertungen", "14 głosów", "3 avis", "1 vote", "21 оценок"):
        assert words_of(page(paragraphs() + box.format(count))) == plain, count
    own = "<div class=rating><table><tr><td>Seats</td><td>4 of 5</td></tr><tr><td>Deck</td><td>3 of 5</td></tr></table></div>"
    assert "4 of 5" in words_of(page(paragraphs("", own)))


def test_a_last_paragraph_that_is_a_list_of_headlines_stays_out() -> None:
    links = "<br><br>".join(
        f"<a href='/2024/s{n}'>How the harbour number {n} was built</a>" for n in (1, 2, 3)
    )
    rail = f"<h2>Też w Heraldzie</h2><p>{links}</p>"
    assert words_of(page(paragraphs() + rail)) == words_of(page(paragraphs()))
    sources = rail.replace("'/2024", "'https://port.example")
    assert "number 2" in words_of(page(paragraphs() + sources))
    assert "number 2" in words_of(page(paragraphs("", rail)))


def test_cards_of_who_is_named_and_feet_of_authors_stay_out() -> None:
    card = "<section><h3>{}</h3><ul><li><div><strong><a href=/people/quay>Ann Quay</a></strong>, Professor of Ports</div></li></ul></section>"
    plain = words_of(page(paragraphs()))
    assert words_of(page(paragraphs() + card.format("Więcej o Ann Quay"))) == plain
    assert "Professor of Ports" in words_of(page(paragraphs() + card.format("Who spoke")))
    foot = "<div>Tekst: <a href='/who/28' rel=author>Ann Quay</a><br><a href='/plus'>Net+</a> <a href=/a>więcej</a></div>"
    assert words_of(page(paragraphs() + foot)) == plain
    said = "<p>All of this is in the book by <a href='/who/28' rel=author>Ann Quay</a></p>"
    assert "in the book" in words_of(page(paragraphs() + said))


def test_pointers_with_a_length_and_lines_set_in_an_inline_box_stay_out() -> None:
    plain = words_of(page(paragraphs()))
    more = "<div class=bar><a href=/2025/ferry><span>weiterlesen</span></a> <span>5 Minuten</span></div>"
    also = "<div><q class=lire_aussi>Lire aussi Ann Quay, « <a href=/p>Les quais du nord</a> », <i>Herald</i>, juin 2018.</q></div>"
    assert words_of(page(paragraphs("", more))) == plain
    assert words_of(page(paragraphs("", also))) == plain
    quoted = "<p><q class=said>We will read on the boat for 5 minutes, as we did before the storms.</q></p>"
    badge = "<table><tr><td><div><span class=recommended>Best of all</span></div></td><td>Boat</td></tr><tr><td>Slow</td><td>Tram</td></tr></table>"
    assert "Best of all" in words_of(page(paragraphs("", badge)))
    assert "read on the boat" in words_of(page(paragraphs("", quoted)))


def test_a_box_that_ends_in_a_button_to_give_stays_out() -> None:
    text = "Herald to redakcja, która nie ma właściciela, i żyje z tego, co dają jej czytelnicy z obu brzegów zatoki."
    box = f"<div class=x><div class=y><h2>Herald żyje z darów!</h2><p>{text} <a href=/give>Jetzt unterstützen!</a></p></div></div>"
    plain = words_of(page(paragraphs()))
    assert words_of(page(paragraphs("", box))) == plain
    elsewhere = box.replace("=/give", "=https://boats.example/give")
    assert "co dają" in words_of(page(paragraphs("", elsewhere)))


def test_what_stands_above_a_list_of_whole_articles_stays_out() -> None:
    def article(title: str, path: str, text: str) -> str:
        return f"<article class=item><h2>{title}</h2><a href='{path}'>more</a><div>{text}</div></article>"

    other = "".join(f"<p>{text.replace('ferry', 'tram')}</p>" for text in reversed(PARAGRAPHS))
    intro = "<section class=hero><h1>All news</h1><p>Here are the stories on which we work on, with all that we found out since we printed them.</p></section>"
    body = (
        intro
        + article("Ferry line reopens", "/2025/ferry", paragraphs())
        + article("Tram stops again", "/2025/tram", other)
    )
    text = words_of(
        f"<!doctype html><html><head><title>Ferry line reopens</title></head><body>{NAVIGATION}<main>{body}</main>{FOOTER}</body></html>".encode()
    )
    assert PARAGRAPHS[0] in text
    assert "which we work on" not in text


def test_a_date_whose_parts_stand_below_one_another_stays_out() -> None:
    stamp = "<p class=c><span>Mai<span>06</span>2018</span></p>"
    assert "2018" not in words_of(page(stamp + paragraphs()))
