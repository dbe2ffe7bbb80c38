"""Fields that are filled from the wrong line of a page: labels, keys, pieces of the text."""

import pytest

from tests.extract.anatomies import anatomy, ld, meta
from tests.extract.pages import PARAGRAPHS

HEAD = "<h1>Border talks</h1>"
TEXT = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)


def test_the_label_of_a_date_above_the_headline_is_no_section() -> None:
    label = "<dl><div><dt>Published on</dt><dd><time datetime='2025-02-08'>8 February 2025</time>"
    assert anatomy("", f"<header>{label}</dd></div></dl>{HEAD}</header>{TEXT}").kicker == ""
    ships = "<div><span>Ships</span> <time datetime='2025-02-08'>8 February 2025</time></div>"
    assert anatomy("", f"<header>{ships}{HEAD}</header>{TEXT}").kicker == "Ships"


@pytest.mark.parametrize(
    "line", ["Kategoria: Ships", "Category: Ships", "Kategorie: Ships", "Κατηγορία: Ships"]
)
def test_the_label_before_a_section_is_no_part_of_it(line: str) -> None:
    label, _, name = line.partition(": ")
    box = f'<dd class="category-name">{label}: <a href="/ships">{name}</a></dd>'
    assert anatomy("", f"{HEAD}<dl>{box}</dl>{TEXT}").kicker == "Ships"


def test_a_section_stands_with_the_date_below_the_headline() -> None:
    line = (
        '<div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" '
        'datetime="2025-02-08">8.2.2025</time></span> <span class="news-list-category">'
        '<span class="news-list-category-item">Wind &amp; Ships</span></span></p></div>'
    )
    assert anatomy("", f"{HEAD}{line}{TEXT}").kicker == "Wind & Ships"
    assert anatomy("", f"{HEAD}{TEXT}{line}").kicker == ""


def test_keywords_filed_at_the_foot_are_labels_and_no_section() -> None:
    badges = "".join(
        f'<span class="badge"><a href="/@@search?Subject={name}">{name}</a></span> '
        for name in ("Biology", "Research")
    )
    foot = f"<footer><section><span>Filed under:</span> {badges}</section></footer>"
    found = anatomy("", f"<article>{HEAD}{TEXT}{foot}</article>")
    assert (found.kicker, found.tags) == ("", ("Biology", "Research"))


def test_a_hashtag_below_a_text_is_a_label_and_no_section() -> None:
    links = "".join(
        f'<a href="https://www.herald.example/ann/tag:{name}" class="hashtag"><span>#</span>'
        f'<span class="p-category">{name}</span></a> '
        for name in ("buses", "wrens")
    )
    found = anatomy("", f"{HEAD}<p>{PARAGRAPHS[0]}</p><p>{links}</p>")
    assert (found.kicker, found.tags) == ("", ("buses", "wrens"))
    away = links.replace("www.herald.example", "social.example")
    assert anatomy("", f"{HEAD}<p>{PARAGRAPHS[0]}</p><p>{away}</p>").tags == ()


def test_the_section_is_no_label_once_more_where_others_are() -> None:
    section = '<a rel="category tag" href="/category/ships">Ships</a>'
    tags = '<a rel="tag" href="/tag/piers">Piers</a>'
    found = anatomy("", f'<div class="category">{section}</div>{HEAD}{TEXT}<p>{section} {tags}</p>')
    assert (found.kicker, found.tags) == ("Ships", ("Piers",))
    alone = anatomy("", f'<div class="category">{section}</div>{HEAD}{TEXT}')
    assert (alone.kicker, alone.tags) == ("Ships", ("Ships",))
    head = ld('{"@type": "NewsArticle", "articleSection": "Ships", "keywords": ["Ships", "Piers"]}')
    assert anatomy(head, HEAD + TEXT).tags == ("Ships", "Piers")


def test_keys_with_their_values_are_no_labels() -> None:
    said = "Secondary Brand: view, Region: Global, Page: article, Piers, Ferries"
    assert anatomy(meta(**{"parsely-tags": said}), HEAD + TEXT).tags == ("Piers", "Ferries")


def test_a_name_with_a_colon_stays_a_label() -> None:
    said = "Star Ferry: Second Voyage, Pier Nine: The Storm, Piers"
    assert anatomy(meta(**{"parsely-tags": said}), HEAD + TEXT).tags == tuple(said.split(", "))


def test_a_section_told_in_small_letters_is_spelled_as_a_label_or_the_trail_has_it() -> None:
    head = ld('{"@type": "NewsArticle", "articleSection": "holm", "keywords": ["Holm", "Piers"]}')
    assert anatomy(head, HEAD + TEXT).kicker == "Holm"
    trail = '<ul class="breadcrumb"><li>News</li><li>Holm News</li></ul>'
    told = ld('{"@type": "NewsArticle", "articleSection": "holm"}')
    assert anatomy(told, f"{trail}{HEAD}{TEXT}").kicker == "Holm News"


@pytest.mark.parametrize(
    "said",
    [
        PARAGRAPHS[1],  # the second paragraph
        f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}",
        "It was late. Nobody had thought that the pier would hold for another winter.",
    ],
)
def test_a_description_that_is_a_piece_of_the_text_is_no_lead_paragraph(said: str) -> None:
    piece = f"<p>Holm, Monday. {said} And so it did, all the same.</p>"
    text = f"{TEXT}{piece}" if said not in f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}" else TEXT
    assert anatomy(meta(og__description=said), HEAD + text).standfirst == ""


def test_a_description_that_is_printed_on_its_own_is_one() -> None:
    said = "Nobody had thought that the pier would hold for another winter."
    box = f"<div class='x'><p>{said}</p></div>"
    assert anatomy(meta(og__description=said), f"{HEAD}{box}<div>{TEXT}</div>").standfirst == said
    label = f"<p><strong>Storms</strong> {said}</p>"
    assert anatomy(meta(og__description=said), f"{HEAD}{label}<div>{TEXT}</div>").standfirst == said


def test_a_picture_of_an_accelerated_page_has_its_caption_and_credit() -> None:
    picture = '<amp-img src="/lead.jpg" width="1200" height="675" alt="A shop"></amp-img>'
    box = f'<figure class="wp-caption">{picture}<p class="wp-caption-text">%s</p></figure>'
    said = box % "Ann Other at the door of the shop. Foto: Bo Person/TASS"
    head = meta(og__image="https://www.herald.example/lead.jpg")
    found = anatomy(head, f"{HEAD}{said}{TEXT}").picture
    assert found is not None
    told = (found.caption, found.credit, found.alt)
    assert told == ("Ann Other at the door of the shop.", "Bo Person/TASS", "A shop")


def test_a_site_behind_a_hyphen_is_no_part_of_a_headline_in_chinese_that_ends_in_latin() -> None:
    headline = "两岸部长同意重新开放轮渡，一艘顶十艘GPU"
    head = f"<title>{headline}-EDN 先驱报</title>"
    body = f'<div class="cover-text"><h4>{headline}</h4></div><p>{"部长们周二同意。" * 30}</p>'
    assert anatomy(head, body).title == headline
    latin = "<title>The pier of GPU-EDN reopens</title>"
    text = f"<div><h4>The pier of GPU</h4></div>{TEXT}"
    assert anatomy(latin, text).title == "The pier of GPU-EDN reopens"
