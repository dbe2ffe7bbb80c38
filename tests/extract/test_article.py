# ruff: noqa: E501 -- pages are best read a line an element
"""What of a page is its article, and what is kept of its structure."""

import re

import pytest
from lxml import html

from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.page import extract_page
from newsreader.model.document import (
    Code,
    Document,
    Figure,
    Heading,
    ListBlock,
    PullQuote,
    Quote,
    Table,
)
from newsreader.model.picture import Picture

from .anatomies import NOW
from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"


def body(*between: str, head: str = "") -> html.HtmlElement:
    """The body that is taken from a page with this between its paragraphs."""
    found = extract_page(page(paragraphs(*between), head), URL)
    assert not found.complaint
    assert found.base == URL
    return html.fromstring(found.html)


def text(element: html.HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())


def document(*between: str) -> Document:
    return to_document(extract_page(page(paragraphs(*between)), URL).html, URL)


def has_all_paragraphs(element: html.HtmlElement) -> bool:
    return all(paragraph in text(element) for paragraph in PARAGRAPHS)


def test_the_text_is_there_and_nothing_of_the_page_around_it() -> None:
    found = body()
    assert has_all_paragraphs(found)
    assert text(found) == " ".join(PARAGRAPHS)


@pytest.mark.parametrize(("side", "kept"), [("rtl", "rtl"), ("ltr", None), ("RTL", "rtl")])
def test_a_page_that_is_read_from_the_right_says_so(side: str, kept: str | None) -> None:
    whole = page(paragraphs()).replace(b"<html", f'<html dir="{side}"'.encode(), 1)
    assert html.fromstring(extract_page(whole, URL).html).get("dir") == kept


@pytest.mark.parametrize(
    "around",
    [
        '<div class="share-bar"><a href="https://x.example">Share on X</a> <a href="#">E-mail</a></div>',
        '<div class="newsletter-box"><p>Get the best of the Herald in your inbox each morning.</p></div>',
        "<p>1 MIN READ</p>",
        "<p>Share this article</p>",
        "<p>Advertisement</p>",
        "<p>Advertisement - Page continues below</p>",
        "<p>Diesen Artikel teilen</p>",
        "<p>Summarize this article with: Robot One</p>",
        "<p>Article tags: Ferries</p>",
        "<div>Thank you! Your submission has been received!</div>",
        "<div>Oops! Something went wrong while submitting the form.</div>",
        '<aside class="related"><h3>More news</h3><ul><li><a href="/a">Storm closes harbour</a></li>'
        '<li><a href="/b">Library reopens after repairs</a></li></ul></aside>',
        '<div class="cookie-note"><p>We use cookies to make this site better.</p></div>',
    ],
    ids=[
        "share", "newsletter", "minutes", "share line", "advert", "advert above",
        "share line in German", "robots", "tags", "thanks", "oops", "more news", "cookies",
    ],
)  # fmt: skip
def test_boilerplate_between_the_paragraphs_stays_out(around: str) -> None:
    found = body("", around)
    assert has_all_paragraphs(found)
    words = re.findall(r"\w+", text(html.fromstring(f"<div>{around}</div>")))
    assert " ".join(words[:3]) not in " ".join(re.findall(r"\w+", text(found)))


def test_headline_byline_and_date_are_not_repeated_at_the_start() -> None:
    for date in (
        "9 February 2025, 14:02",
        "February 9, 2025 // 8 min read",
        "Stand: 9.2.2025, 14:02 Uhr",
    ):
        data = page(f"<p>By Ada Person</p><p>{date}</p>" + paragraphs())
        found = text(html.fromstring(extract_page(data, URL).html))
        assert found.startswith(PARAGRAPHS[0])


def test_what_stands_under_related_at_the_end_stays_out() -> None:
    found = body(
        "", "", "", "", "<h2>You might also like</h2><p>Storm closes the harbour again</p>"
    )
    assert text(found).endswith(PARAGRAPHS[-1])


def test_code_is_kept_to_the_space() -> None:
    code = "def land(boat):\n    if boat.large:\n\n        return None\n    return 'pier'\n"
    found = body(
        f'<pre><code class="language-python">{code}</code></pre>', "<p>Use <code>land</code>.</p>"
    )
    assert [each.text_content() for each in found.iter("pre")] == [code]
    assert "land" in [each.text_content() for each in found.iter("code")]
    (block,) = (each for each in document(f"<pre>{code}</pre>").blocks if isinstance(each, Code))
    assert block.text.rstrip("\n") == code.rstrip("\n")


def test_emphasis_and_links_are_kept() -> None:
    line = (
        "<p>The harbour master called it <em>a good day</em> and <strong>the first</strong> of many, "
        'as <a href="/master">he told the Herald</a> on Monday.</p>'
    )
    found = body(line)
    assert [each.text for each in found.iter("em", "strong")] == ["a good day", "the first"]
    assert [each.get("href") for each in found.iter("a")] == ["/master"]


def test_lists_tables_subheads_and_quotations_are_kept_whole() -> None:
    listed = "<ul><li>Two boats</li><li>Four crossings <ol><li>at dawn</li><li>at dusk</li></ol></li></ul>"
    table = (
        "<table><tr><th>Boat</th><th>Seats</th><th>Cars</th></tr><tr><td>Petrel</td><td>120</td>"
        "<td></td></tr><tr><td>Auk</td><td>80</td><td>12</td></tr></table>"
    )
    quote = "<blockquote><p>We shall believe it on the day.</p></blockquote>"
    blocks = document(f"<h2>The boats</h2>{listed}", table, quote).blocks
    (found,) = (each for each in blocks if isinstance(each, ListBlock))
    assert len(found.items) == 2
    (rows,) = (each for each in blocks if isinstance(each, Table))
    assert len(rows.rows) == 3 or len(rows.rows) == 2
    assert any(isinstance(each, Quote) for each in blocks)
    assert any(isinstance(each, Heading) for each in blocks)


def test_an_empty_cell_keeps_the_others_in_their_columns() -> None:
    table = (
        "<table><tr><th>Boat</th><th>Seats</th><th>Cars</th></tr>"
        "<tr><td>Petrel</td><td></td><td>12</td></tr></table>"
    )
    (row,) = (each for each in body(table).iter("tr") if each.find("td") is not None)
    assert [each.text for each in row] == ["Petrel", None, "12"]


def test_figures_keep_their_captions_and_lazy_pictures_their_address() -> None:
    gallery = "".join(
        f'<figure><img src="data:image/gif;base64,R0lGOD" data-src="/boat{number}.jpg" width=800>'
        f"<figcaption>Boat {number} at the pier. Photo: A. Person/AGENCY</figcaption></figure>"
        for number in range(3)
    )
    blocks = document(gallery).blocks
    figures = [each for each in blocks if isinstance(each, Figure)]
    assert [each.picture.url for each in figures] == [
        f"https://herald.example/boat{number}.jpg" for number in range(3)
    ]
    assert all(each.picture.caption and each.picture.credit for each in figures)


@pytest.mark.parametrize(
    "picture",
    [
        '<img nitro-lazy-src="/harbour.jpg" src="data:image/svg+xml;base64,PHN2">',
        '<img src="/placeholder.gif" data-original="/harbour.jpg">',
        '<img data-srcset="/harbour.jpg 800w, /small.jpg 200w">',
        '<img src="/static/1x1.gif" srcset="/harbour.jpg 800w">',
        '<img class="lazy" src="data:,"><noscript><img src="/harbour.jpg"></noscript>',
        '<picture><source srcset="/harbour.jpg 800w"><img alt="Harbour"></picture>',
        '<img src="/harbour.jpg"><noscript><img src="/harbour.jpg"></noscript>',
    ],
)
def test_a_picture_is_shown_once_however_its_page_loads_it(picture: str) -> None:
    figures = [each for each in document(f"<p>{picture}</p>").blocks if isinstance(each, Figure)]
    assert [each.picture.url for each in figures] == ["https://herald.example/harbour.jpg"]


@pytest.mark.parametrize("size", [40, 9_000])
def test_a_picture_written_out_in_the_page_keeps_its_words(size: int) -> None:
    source = "data:image/png;base64," + "iVBO" * size
    figure = f'<figure><img src="{source}"><figcaption>The quay in fog.</figcaption></figure>'
    blocks = document(paragraphs(f'<img src="{source}" alt="A red dot">', figure)).blocks
    figures = [each.picture for each in blocks if isinstance(each, Figure)]
    assert figures == [Picture("", "A red dot"), Picture("", "", "The quay in fog.")]


@pytest.mark.parametrize(
    "picture",
    [
        '<img class="lazyload" src="data:image/png;base64,iVBO" alt="The quay">',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="A">',
        '<img src="data:image/svg+xml,%3Csvg/%3E" alt="The quay">',
        '<img alt="The quay">',
    ],
)
def test_what_keeps_the_place_of_a_picture_says_nothing(picture: str) -> None:
    blocks = document(paragraphs(picture)).blocks
    assert not any(isinstance(each, Figure) for each in blocks)


def test_portraits_of_the_authors_and_drawings_without_words_are_no_pictures() -> None:
    author = '<script type="application/ld+json">{"@type": "Article", "author": {"@type": "Person", "name": "Ada Person"}}</script>'
    pictures = (
        '<img src="/m/7.jpg" alt="Ada Person">',
        '<img src="/m/8.jpg" alt="Photo of Ada Person">',
        '<img src="/images/authors/9.jpg" alt="A smile">',
        '<img src="/m/arrow.svg">',
        '<img src="/m/chart.svg" alt="Ferries by year">',
        '<img src="/m/boat.jpg" alt="Ada Person in her boat">',
    )
    data = page(paragraphs("", "".join(pictures)), author)
    around = reading_anatomy(URL, NOW)
    found = html.fromstring(extract_page(data, URL, around=around).html)
    assert [each.get("src") for each in found.iter("img")] == ["/m/chart.svg", "/m/boat.jpg"]


def test_who_wrote_it_is_not_repeated_at_the_start() -> None:
    author = '<meta name="author" content="Ada Person">'
    data = page(f"<p>Written by</p><p>Ada Person</p>{paragraphs()}", author)
    found = extract_page(data, URL, around=reading_anatomy(URL, NOW)).html
    assert text(html.fromstring(found)).startswith(PARAGRAPHS[0])


def test_an_initial_in_a_box_of_its_own_is_the_first_letter_of_the_text() -> None:
    first, rest = PARAGRAPHS[0][:1], PARAGRAPHS[0][1:]
    box = f'<div class="post-first-letter">{first}</div><div><p>{rest}</p>'
    whole = paragraphs().replace(f"<p>{PARAGRAPHS[0]}</p>", box)
    assert box in whole
    found = html.fromstring(extract_page(page(f"{whole}</div>"), URL).html)
    assert text(found).startswith(PARAGRAPHS[0])


def test_signs_formulas_and_boxes_to_tick_in_the_lines_are_kept() -> None:
    formula = '<img class="latex" alt="E=mc^2" src="/latex.png" width="40" height="12">'
    smile = '<img class="wp-smiley" alt="🙂" src="/icon/smile.png">'
    line = (
        f"<p>The captain wrote {formula} on the board of the boat and smiled {smile} at us all.</p>"
    )
    boxes = (
        "<ul><li><input type='checkbox' checked> Paint the hull of the boat before winter</li>"
        "<li><input type=checkbox> Repair the old engine of the boat in spring</li></ul>"
    )
    blocks = document(line, boxes).blocks
    texts = [to_text for block in blocks if (to_text := block_text(block))]
    assert any("wrote E=mc^2 on the board" in each and "smiled 🙂 at" in each for each in texts)
    assert any("☑ Paint the hull" in each for each in texts)
    assert any("☐ Repair the old" in each for each in texts)


def test_portraits_logos_and_pixels_are_no_pictures_of_the_article() -> None:
    signs = (
        '<p><img class="avatar" src="/ada.jpg"><img src="/logo.png"><img src="/t.jpg" width=1 height=1>'
        "</p>"
    )
    assert not list(body("", signs).iter("img"))


def test_a_pull_quote_is_told_from_a_quotation() -> None:
    pulled = '<aside class="pullquote"><p>They would believe it on the day.</p></aside>'
    blocks = document(
        "", pulled, "<blockquote><p>“It will hold,” she said to us.</p></blockquote>"
    ).blocks
    assert [type(each) for each in blocks if isinstance(each, PullQuote | Quote)] == [
        PullQuote,
        Quote,
    ]


def test_a_video_is_kept() -> None:
    player = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The pier"></iframe>'
    assert [each.get("src") for each in body("", player).iter("iframe")]


def test_comments_under_a_blog_post_stay_out() -> None:
    comments = "".join(
        f'<li class="comment"><p>Reader {n}: I took the long road all winter and it was no joy.</p></li>'
        for n in range(4)
    )
    data = page(
        paragraphs() + f'<section id="comments"><h2>4 comments</h2><ol>{comments}</ol></section>'
    )
    found = text(html.fromstring(extract_page(data, URL).html))
    assert "Reader" not in found
    assert found.endswith(PARAGRAPHS[-1])


def test_a_recipe_keeps_its_ingredients_and_steps() -> None:
    ingredients = "".join(f"<li>{n} cups of flour</li>" for n in range(1, 6))
    steps = "".join(
        f"<li>Stir for {n} minutes and let it rest in a cool place.</li>" for n in range(5)
    )
    found = body(f"<h2>Ingredients</h2><ul>{ingredients}</ul>", f"<h2>Method</h2><ol>{steps}</ol>")
    assert len(list(found.iter("li"))) == 10


def test_a_live_blog_of_several_articles_is_kept_whole() -> None:
    posts = "".join(
        f"<article><h2>14:{n:02}</h2><p>{text}</p></article>" for n, text in enumerate(PARAGRAPHS)
    )
    data = f"<html><body><main><h1>Ferry talks live</h1>{posts}</main></body></html>".encode()
    assert has_all_paragraphs(html.fromstring(extract_page(data, URL).html))


def test_a_text_that_only_scripts_show_comes_from_what_machines_are_told() -> None:
    told = "\\n\\n".join(PARAGRAPHS)
    head = f'<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "articleBody": "{told}"}}]}}</script>'
    data = f"<html><head>{head}</head><body><div id=app></div><script>x()</script></body></html>"
    found = extract_page(data.encode(), URL)
    assert not found.complaint
    assert [each.text for each in html.fromstring(found.html).iter("p")] == list(PARAGRAPHS)


def test_the_feed_is_a_witness_of_what_belongs() -> None:
    odd = "".join(f'<div class="widget"><span>{text}</span></div>' for text in PARAGRAPHS)
    data = f"<html><body><div class=sidebar>{odd}</div></body></html>".encode()
    feed = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    assert has_all_paragraphs(html.fromstring(extract_page(data, URL, feed_html=feed).html))


def test_the_rules_of_a_site_decide_alone() -> None:
    data = page(paragraphs('<div class="box"><p>Buy a yearly card now.</p></div>'))
    found = extract_page(data, URL, content=["main p"], remove=["div.box", "not a [selector"])
    assert [each.text for each in html.fromstring(found.html).iter("p")] == list(PARAGRAPHS)
    only = extract_page(data, URL, content=[".box"])
    assert text(html.fromstring(only.html)) == "Buy a yearly card now."


def test_rules_that_match_nothing_leave_the_page_to_the_rest() -> None:
    found = extract_page(page(paragraphs()), URL, content=["#gone", "::after"], remove=["//"])
    assert has_all_paragraphs(html.fromstring(found.html))


def test_a_list_of_links_is_kept_under_what_announces_it() -> None:
    links = (
        '<ul><li><a href="/piles">The piles</a></li><li><a href="/fares">The fares</a></li></ul>'
    )
    assert "The piles" in text(body(f"<p>Read the treaty in two parts:</p>{links}"))
    assert "The piles" in text(body(f"<h3>Sources</h3>{links}"))
    assert "The piles" not in text(body(links))


def test_cards_keep_their_subheads_and_what_stands_under_them() -> None:
    card = (
        f"<div><h3><a href='/{{0}}'>Pier {{0}}</a></h3><p>Bay</p><p>{PARAGRAPHS[1]} {{0}}</p>"
        "<div><h4>Pros {0}</h4><ul><li>New piles {0}</li></ul></div></div>"
    )
    found = body("".join(card.format(number) for number in ("one", "two", "three")))
    for number in ("one", "two", "three"):
        assert f"Pier {number}" in [text(each) for each in found.iter("h3")]
        assert f"Pros {number}" in [text(each) for each in found.iter("h4")]
        assert f"New piles {number}" in [text(each) for each in found.iter("li")]


def test_a_box_of_related_articles_within_the_text_does_not_end_it() -> None:
    box = '<aside><h4>Related articles</h4><p>The winter <a href="/w">of the long road</a></p></aside>'
    found = text(body("", "", "", box))
    assert PARAGRAPHS[4] in found
    assert "Related articles" not in found


@pytest.mark.parametrize("where", ["{line}<h1>Ferry line</h1>", "<h1>Ferry line</h1>{line}"])
def test_a_kicker_beside_the_headline_is_not_of_the_text(where: str) -> None:
    line = where.format(line='<p class="article-kicker">From the harbour</p>')
    found = extract_page(page(line + paragraphs()), URL)
    assert "From the harbour" not in found.html
    assert PARAGRAPHS[0] in found.html


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ('Read more: <a href="/t">Everything about the ferries of the bay</a>', False),
        ('<a href="/t">Read more: Everything about the ferries of the bay</a>', False),
        ('<b>Read also</b> <a href="/t">The winter in which no boat came</a>', False),
        ('Lesen Sie auch: <a href="/t">Der Winter ohne Boote und was die Stadt tat</a>', False),
        ('À lire aussi : <a href="/t">Un hiver sans bateaux dans la baie</a>', False),
        ('Lea también: <a href="/t">Un invierno sin barcos en toda la bahía</a>', False),
        ('Read more books, said <a href="/t">the minister</a> on the quay that evening.', True),
        ("Read more: the minister said so to the pupils who stood on the quay.", True),
    ],
)
def test_a_last_line_that_only_leads_elsewhere_goes(line: str, stays: bool) -> None:
    found = extract_page(page(f"{paragraphs()}<p>{line}</p>"), URL)
    words = text(html.fromstring(f"<p>{line}</p>"))
    whole = text(html.fromstring(found.html))
    assert whole.endswith(words if stays else PARAGRAPHS[-1])


@pytest.mark.parametrize("attribute", ["reversed", 'reversed="reversed"', 'reversed=""'])
def test_a_list_that_counts_down_does_so_still(attribute: str) -> None:
    items = "<li>The pier is built anew in larch.</li><li>The small boat sails in March.</li>"
    (found,) = (
        block
        for block in document(f"<ol {attribute}>{items}</ol>").blocks
        if isinstance(block, ListBlock)
    )
    assert (found.start, found.descending) == (2, True)


@pytest.mark.parametrize("tag", ["main", "article", "section", "sample-text"])
@pytest.mark.parametrize("more", ["", "<script>count()</script>"])
def test_a_page_may_leave_out_the_tags_of_its_head_and_body(tag: str, more: str) -> None:
    start = f"<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Ferry</title>{more}"
    found = extract_page(f"{start}<{tag}>{paragraphs()}</{tag}>".encode(), URL)
    assert not found.complaint
    assert text(html.fromstring(found.html)) == " ".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "note",
    [
        "A version of this article appears in print on Nov. 27, 2026, Section A, Page 1 of the New "
        "York edition with the headline: Wire.",
        "This article appeared in the print edition of The Herald, under the headline “Ferries”.",
        "Published in the print edition of the November 30 issue.",
        "Dieser Text erschien in der Printausgabe vom 27. November 2026.",
    ],
)
def test_where_it_was_printed_is_no_paragraph_of_the_text(note: str) -> None:
    for markup in (f"{paragraphs()}<p><em>{note}</em></p>", f"<p>{note}</p>{paragraphs()}"):
        found = extract_page(page(markup), URL)
        assert text(html.fromstring(found.html)) == " ".join(PARAGRAPHS)
        assert found.anatomy.edition == note.rstrip(".")


def test_who_worked_on_it_is_no_paragraph_of_the_text_but_its_note() -> None:
    lines = {
        "(Reporting by A. Person in Berlin; Editing by B. Other)": "",
        "(Reporting by Ann Person and Bob Other in Paris, additional reporting by C. Third)": "",
        "Reporting by Ann Person; Writing by Bob Other; Editing by Cara Third": "",
        "(Reporting by A. Person)": "",
        "Reporting by our neighbours is welcome, and so is writing by hand.": "text",
        "Editing by B. Other was hard, he said; reporting by A. Person was not.": "text",
        "Reporting by Ann Person. She went to the harbour and saw " + "boats and " * 30: "text",
    }
    wrong = []
    for line, stays in lines.items():
        found = extract_page(page(f"{paragraphs()}<p>{line}</p>"), URL)
        body = text(html.fromstring(found.html))
        said = (line.strip() in body, found.anatomy.edition)
        if said != ((True, "") if stays else (False, line.strip("()"))):
            wrong.append((line, said))
    assert not wrong
    print_note = "Published in the print edition of the November 30 issue."
    signed = next(iter(lines))
    found = extract_page(page(f"{paragraphs()}<p>{print_note}</p><p>{signed}</p>"), URL)
    assert text(html.fromstring(found.html)) == " ".join(PARAGRAPHS)
    assert found.anatomy.edition == f"{signed.strip('()')} · {print_note.rstrip('.')}"


@pytest.mark.parametrize(
    "note",
    [
        "Quay reported from Wick, Scotland. Coast Wire writer Bob Pier in Oban, Scotland, "
        "contributed to this report.",
        "Ann Quay reported from Port Amity, Me., and Bob Pier from Augusta.",
        "Mit Material von dpa und Reuters",
        "Colaborou Júlia Reis, de Bragança Paulista",
    ],
)
def test_who_reported_from_where_is_its_note(note: str) -> None:
    signs = "<p>___</p>" if note.startswith("Quay") else ""
    for markup in (f"{paragraphs()}{signs}<p>{note}</p>", f"<p>{note}</p>{paragraphs()}"):
        found = extract_page(page(markup), URL)
        assert text(html.fromstring(found.html)) == " ".join(PARAGRAPHS)
        assert found.anatomy.edition == note.rstrip(".")


@pytest.mark.parametrize(
    "line",
    [
        "Ann Quay reported from Wick that the harbour would stay shut until the spring.",
        "The pier was shut. Bob Pier contributed to this report.",
        "This article was published in the hope that the two sides would talk again this year.",
        "This story appeared in print for the first time. " + "It has been told ever since. " * 10,
        "The report was published in the latest issue of a magazine for those who build piers.",
        "Dieser Text ist der letzte, den er schrieb, bevor die Fähre zum ersten Mal ausfiel.",
    ],
)
def test_a_last_paragraph_that_says_more_stays(line: str) -> None:
    found = extract_page(page(f"{paragraphs()}<p>{line}</p>"), URL)
    assert line.strip() in text(html.fromstring(found.html))
    assert not found.anatomy.edition


LINKS = (
    '<ul><li><a href="/a">A winter without boats</a></li><li><a href="/b">The piers</a></li></ul>'
)


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="promo-box"><h4>Related stories</h4>{LINKS}</div>',
        f"<h4>Related stories</h4>{LINKS}",
        '<p><strong>Read more:</strong> <a href="/a">A winter without boats</a></p>',
        '<p><b>Lesen Sie auch:</b> <a href="/a">Ein Winter</a>, <a href="/b">Die Pfähle</a></p>',
    ],
)
@pytest.mark.parametrize("feed", [False, True])
def test_links_to_other_stories_between_the_paragraphs_stay_out(box: str, feed: bool) -> None:
    story = paragraphs("", box)
    found = extract_page(page(story), URL, feed_html=story if feed else "")
    assert text(html.fromstring(found.html)) == " ".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "kept",
    [
        '<p>Read more about it, said <a href="/a">the minister of the bay</a>.</p>',
        "<h3>Related stories</h3><p>There are two of them that the old people of the bay still tell"
        " one another when the boats do not sail.</p>",
    ],
)
def test_what_only_begins_like_a_box_of_links_stays(kept: str) -> None:
    found = text(html.fromstring(extract_page(page(paragraphs("", kept)), URL).html))
    assert text(html.fromstring(f"<div>{kept}</div>")) in found


def test_the_section_above_the_text_is_the_kicker() -> None:
    line = '<p class="section">Society</p>'
    for markup in (f"{line}{paragraphs()}", f"<div>{line}</div>{paragraphs()}"):
        assert text(html.fromstring(extract_page(page(markup), URL).html)) == " ".join(PARAGRAPHS)
    stays = f'<h2 class="section">Society</h2>{paragraphs()}'
    assert "Society" in extract_page(page(stays), URL).html
