"""Fields that a page tells by form: sentences of entries, signs, numbers of pictures, addresses."""

import time

import pytest

from newsreader.extract.anatomy.entry_sentences import BEGUN, PUBLISHED_THEN
from newsreader.extract.anatomy.picture_ids import same_by_number
from newsreader.model.page import Anatomy
from tests.extract.anatomies import anatomy, meta

SENTENCE = "The ministers met for six hours and agreed on the next date. "
TEXT = f"<p>{SENTENCE * 6}</p><p>{SENTENCE * 5}</p>"
TITLE = "<title>Border talks go on</title>"
PLAIN = "https://www.herald.example/p?id=7"


def post(below: str = "", text: str = TEXT, head: str = "") -> Anatomy:
    """Read a post with this text, and this below it."""
    body = f"<div class=post><h1>Border talks go on</h1>{text}{below}</div>"
    return anatomy(f"{TITLE}{head}", body, url=PLAIN)


def day(found: Anatomy) -> str:
    return "" if found.published is None else f"{found.published:%Y-%m-%d}"


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Dieser Beitrag wurde am 8. Februar 2015 um 14:48 von <a>Ann</a> geschrieben und unter "
         "<a>Ships</a> abgelegt", "2015-02-08"),
        ("Dieser Artikel wurde am Samstag, 8. Februar 2015 veröffentlicht und unter", "2015-02-08"),
        ("Dit bericht werd op 8 februari 2015 geplaatst in <a>Schepen</a>", "2015-02-08"),
        ("Cet article a été publié le 8 février 2015 dans <a>Mer</a>", "2015-02-08"),
        # What was changed then may have been there for years, and what has no verb is not told.
        ("Dieser Beitrag wurde am 8. Februar 2015 aktualisiert und später veröffentlicht", ""),
        ("Dieser Beitrag wurde am 8. Februar 2015 im Rat besprochen", ""),
        ("Dieser Hafen wurde am 8. Februar 2015 veröffentlicht", ""),
    ],
)  # fmt: skip
def test_the_sentence_that_ends_an_entry_says_when_it_was_posted(line: str, when: str) -> None:
    assert day(post(f"<p><small>{line}</small></p>")) == when


def test_several_entries_of_other_days_tell_nothing() -> None:
    line = "<p>Dieser Beitrag wurde am {} Februar 2015 von Ann veröffentlicht.</p>"
    assert day(post(line.format("8.") + line.format("9."))) == ""


def test_the_tables_have_the_same_languages() -> None:
    rows = [[row.split(":")[0].strip() for row in each.splitlines() if ":" in row]
            for each in (BEGUN, PUBLISHED_THEN)]  # fmt: skip
    assert rows[0] == rows[1]


ROW = (
    "<div class=facts><i class='fa fa-{}'></i> <a>Februar 08, 2015</a> <span>/</span>"
    " <i class='fa fa-{}'></i> <a>Ann</a></div>"
)


def test_a_date_beside_the_sign_of_a_calendar_among_other_facts_is_the_entrys() -> None:
    assert day(post(ROW.format("calendar", "user"))) == "2015-02-08"
    cells = (
        "<div><div><div><img src='/img/icon_date.png'></div><div>8. Februar 2015 | 05:00</div>"
        "</div>"
        "<div><div><img src='/img/camera.png'></div><div>The harbour</div></div></div>"
    )
    assert day(post(cells)) == "2015-02-08"


def test_a_date_beside_the_sign_of_a_place_is_an_events() -> None:
    assert day(post(ROW.format("calendar", "map-marker"))) == ""
    assert day(post(ROW.format("anchor", "user"))) == ""
    assert day(post("<div><i class='fa fa-calendar'></i> <a>Februar 08, 2015</a></div>")) == ""


@pytest.mark.parametrize(
    ("start", "when"),
    [
        ("(08.02.2015) ", "2015-02-08"),
        ("[8 February 2015] ", "2015-02-08"),
        ("LONDON, Feb. 8, 2015 /SampleNewswire/ -- ", "2015-02-08"),
        ("PORT SAMPLE, Ohio, February 8, 2015 — ", "2015-02-08"),
        ("München, den 8. Februar 2015 – ", "2015-02-08"),
        ("(8 February 1945) ", ""),
        ("The Harbour (8 February 2015) ", ""),
        ("On Sunday, 8 February 2015, ", ""),
    ],
)
def test_the_day_with_which_a_text_begins_is_that_of_its_publication(start: str, when: str) -> None:
    text = f"<p>{start}{SENTENCE * 6}</p><p>{SENTENCE * 5}</p>"
    assert day(post(text=text)) == when


def test_a_chronicle_begins_its_paragraphs_with_days() -> None:
    text = f"<p>(08.02.2015) {SENTENCE * 5}</p><p>(09.02.2015) {SENTENCE * 5}</p>"
    assert day(post(text=text)) == ""


def test_a_stamp_for_scripts_may_be_a_number_of_seconds() -> None:
    html = "<span class=publish-time data-publishtime='1423400400000'>2/8/15</span>"
    assert day(post(text=html + TEXT)) == "2015-02-08"


PICTURES = "https://pictures.example"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("/bdb/2706842/1200x.jpg", "/bdb/2706842/765x431.webp", True),
        ("/bdb/2706842/1200x.jpg", "/bdb/2706843/765x431.webp", False),
        ("/image/4e77323e69beddba4c00001c/talks.jpg",
         "/image/4e77323e69beddba4c00001c-400-300/harbour.jpg", True),
        # The folder of a whole site has a number as well.
        ("/4e77323e69beddba4c00001c/talks.jpg", "/4e77323e69beddba4c00001c/harbour.jpg", False),
        ("/a/the-talks-86e317e6b44fd5cf.jpg", "/b/the-talks-ae8b2233f0b52e59.jpg", True),
        ("/a/the-talks-86e317e6b44fd5cf.jpg", "/b/the-ferry-ae8b2233f0b52e59.jpg", False),
        ("/a/the-talks-20150208.jpg", "/b/the-talks-20150209.jpg", False),
    ],
)  # fmt: skip
def test_pictures_are_one_by_their_number(one: str, other: str, same: bool) -> None:
    assert same_by_number(PICTURES + one, PICTURES + other) is same


def test_the_lead_picture_has_the_credit_of_its_sized_form() -> None:
    image = f"{PICTURES}/image/4e77323e69beddba4c00001c"
    figure = (
        f"<figure><img src='{image}-400-300/harbour.jpg'>"
        "<figcaption>The harbour at night. Photo: Ann Person</figcaption></figure>"
    )
    picture = post(text=figure + TEXT, head=meta(og__image=f"{image}/talks.jpg")).picture
    assert picture is not None
    assert (picture.caption, picture.credit) == ("The harbour at night.", "Ann Person")


SLUG = "https://www.herald.example/2015/die-faehre-faehrt-wieder/index.html"


def test_a_heading_that_the_address_is_made_of_is_the_headline() -> None:
    head = "<title>herald.example</title>"
    body = "<h2>Die Fähre fährt wieder</h2>"
    assert anatomy(head, body + TEXT, url=SLUG).title == "Die Fähre fährt wieder"
    other = "<h2>Die Fähre fährt nicht</h2>"
    assert anatomy(head, other + TEXT, url=SLUG).title != "Die Fähre fährt nicht"


def test_the_end_of_a_title_is_the_headline_where_the_address_says_so() -> None:
    head = "<title>Party of the Sample Town Council - Die Fähre fährt wieder</title>"
    body = "<div class=blog_head>Die Fähre fährt wieder</div>"
    assert anatomy(head, body + TEXT, url=SLUG).title == "Die Fähre fährt wieder"


def test_a_lower_heading_that_is_the_title_wins_over_a_higher_one_in_the_text() -> None:
    head = "<title>Ear sweets! | Sample Herald</title>"
    body = f"<h2>Ear sweets!</h2><div><h1>Ear sweets everywhere</h1>{TEXT}<h1>In silver</h1></div>"
    assert anatomy(head, body, url=PLAIN).title == "Ear sweets!"
    below = f"<h1>Ear sweets everywhere</h1>{TEXT}<h2>Ear sweets!</h2>"
    assert anatomy(head, below, url=PLAIN).title == "Ear sweets everywhere"


def test_a_day_amid_a_title_ends_the_headline() -> None:
    head = "<title>{} - Sample Herald</title>" + meta(og__site_name="Sample Herald")
    found = anatomy(head.format("Letters - 26 October 2010 - Blog"), TEXT, url=PLAIN)
    assert found.title == "Letters"
    found = anatomy(head.format("Letters of the week - 26 October 2010"), TEXT, url=PLAIN)
    assert found.title == "Letters of the week - 26 October 2010"


def test_the_line_within_a_heading_goes_where_the_title_lacks_it() -> None:
    body = "<h1><span class=head__roofline>Wow, wow!</span>The wow, wow of the border talks</h1>"
    head = "<title>The wow, wow of the border talks | Sample Herald</title>"
    assert anatomy(head, body + TEXT, url=PLAIN).title == "The wow, wow of the border talks"


def test_a_headline_ends_in_a_title_behind_its_question_mark() -> None:
    head = "<title>Are border talks over? Ministers wait | Sample Herald</title>"
    head += meta(og__title="Column: ministers wait about the talks")
    body = "<h1>Are border talks over?</h1>"
    assert anatomy(head, body + TEXT, url=PLAIN).title == "Are border talks over?"


def test_a_text_signed_in_its_own_paragraph_is_not_by_the_site_that_brings_it() -> None:
    head = meta(og__site_name="Sample Herald", author="Sample Herald")
    by = "<a rel=author>Sample Herald</a>"
    signed = "<p><em>Courtesy of Forest Post</em></p><p><em>Written by: <a>Ann Person</a></em></p>"
    assert post(text=by + signed + TEXT, head=head).authors == ("Ann Person",)
    quoted = "<blockquote><p>By Ann Person</p></blockquote>"
    assert post(text=by + TEXT + quoted + TEXT, head=head).authors != ("Ann Person",)


def test_the_label_of_an_author_may_name_both_sexes() -> None:
    for label in ("Autor/in", "Autor:in", "Autor*innen", "Auteur·e"):
        html = f"<span itemprop=author>{label}: Ann Person </span>"
        assert post(text=html + TEXT).authors == ("Ann Person",), label


def test_whom_a_card_names_is_believed_where_the_page_prints_the_name() -> None:
    head = '<meta name="twitter:creator" content="Ann Person">' + meta(twitter__site="@herald")
    assert post("<p><a>Ann Person</a></p>", head=head).authors == ("Ann Person",)
    assert post(head=head).authors == ()


def test_what_a_page_is_for_machines_is_no_tag() -> None:
    head = meta(og__type="article") + '<meta name="sailthru.tags" content="article">'
    assert post(head=head).tags == ()
    head = meta(og__type="article") + '<meta name="sailthru.tags" content="article,Ships">'
    assert post(head=head).tags == ("Ships",)


def test_a_cloud_of_tags_is_of_the_site() -> None:
    links = "".join(f"<li><a href='/{each}'>{each}</a></li>" for each in ("Ships", "Ports"))
    cloud = f"<section class='box {{}}'><h2>Popular</h2><ul class=tag-list>{links}</ul></section>"
    for called, tags in (("tagcloud", ()), ("below", ("Ships", "Ports"))):
        body = f"<h1>Border talks go on</h1>{TEXT}{cloud.format(called)}"
        assert anatomy(TITLE, body, url=PLAIN).tags == tags
    assert post(cloud.format("tagcloud")).tags == ("Ships", "Ports")  # in the entry's own box


def test_a_list_of_sections_above_a_headline_is_no_kicker() -> None:
    links = "<a href='/c/1'>› Baking</a>, <a href='/c/2'>› Gifts</a>"
    body = f"<ul><li class=category>in {links}</li></ul>"
    found = anatomy(TITLE, f"{body}<h1>Border talks go on</h1>{TEXT}", url=PLAIN)
    assert "," not in found.kicker


FACTS = "<p><small>8 May 2010 | {}: <a href='/a'>Ships</a>, <a href='/b'>Ports</a> | <a>Views</a>"


def test_labels_in_a_line_of_facts_are_tags() -> None:
    for label in ("Tags", "categories", "Schlagwörter"):
        assert post(FACTS.format(label) + "</small></p>").tags == ("Ships", "Ports"), label
    assert post(FACTS.format("Ferries") + "</small></p>").tags == ()
    assert post(2 * (FACTS.format("Tags") + "</small></p>")).tags == ()


def test_hostile_lines_are_read_in_time() -> None:
    start = time.perf_counter()
    lines = ("Dieser Beitrag wurde " * 300, "A a " * 2_000 + "8 May 2015", "(" * 5_000)
    for line in (*lines, "LONDON, " * 900 + "8 May 2015 — ", "a-" * 4_000 + "86e317e6b44fd5cf"):
        post(f"<p>{line}</p>", text=f"<p>{line}{SENTENCE * 4}</p>{TEXT}")
        same_by_number(f"{PICTURES}/{line}.jpg", f"{PICTURES}/{line}/1200x.jpg")
    assert time.perf_counter() - start < 5
