"""Who wrote a post and when, as programs for blogs print it apart from the headline."""

from datetime import UTC, datetime

import pytest

from newsreader.extract.anatomy.date_words import PUBLISHED
from newsreader.extract.anatomy.entry_words import BY, FILED, POSTED_BY
from newsreader.model.page import Anatomy
from tests.extract.anatomies import anatomy, ld, meta

SENTENCE = "The ministers met for six hours and agreed on the next date. "
TEXT = f"<p>{SENTENCE * 6}</p><p>{SENTENCE * 5}</p>"
TITLE = "<title>Border talks go on</title>"


def post(below: str, above: str = "", head: str = "", html: str = "<html>") -> Anatomy:
    """Read a post with this below its text, and this above its headline."""
    body = f"<div class=post>{above}<h1>Border talks go on</h1>{TEXT}{below}</div>"
    return anatomy(f"{TITLE}{head}", body, html=html, url="https://www.herald.example/p?id=7")


def told(found: Anatomy) -> tuple[str, tuple[str, ...]]:
    """Return the day of publication and who wrote it."""
    day = "" if found.published is None else f"{found.published:%Y-%m-%d}"
    return day, found.authors


@pytest.mark.parametrize(
    ("line", "day", "names"),
    [
        ("Posted by <a>annie</a> on 8 February 2025 - 18:55", "2025-02-08", ("annie",)),
        ("Gespeichert von <b>annie</b> am 8. Februar 2025 - 18:55", "2025-02-08", ("annie",)),
        ("Soumis par annie le 8 février 2025", "2025-02-08", ("annie",)),
        ("Enviado por Ana Persona el 8 de febrero de 2025", "2025-02-08", ("Ana Persona",)),
        ("Geplaatst door Anna op 8 februari 2025 om 18:55", "2025-02-08", ("Anna",)),
        ("Von Anna am 08.02.2025, 11:51 | 0 Meinungen | <a>Ships</a>", "2025-02-08", ("Anna",)),
        ("8 February 2025, 18:55 by annie", "2025-02-08", ("annie",)),
        ("Publié par Anne Personne le samedi 8 février 2025", "2025-02-08", ("Anne Personne",)),
        # Without a time of the day a word behind "from" may be a place.
        ("Von Berlin am 08.02.2025", "", ()),
        ("By train on 8 February 2025 from Port Sample they came", "", ()),
        ("Posted by annie: what the ministers said of 8 February 2025 was wrong, and so "
         "it went on for as long as anybody in the hall could remember. They left.", "", ()),
    ],
)  # fmt: skip
def test_the_line_below_a_post_says_who_put_it_there_and_when(
    line: str, day: str, names: tuple[str, ...]
) -> None:
    assert told(post(f"<div class=submitted>{line}</div>")) == (day, names)


def test_lines_of_comments_are_not_that_of_the_post() -> None:
    line = "<p>Posted by {} on 8 February 2025 - 18:55</p>"
    assert told(post(line.format("annie") + line.format("ben"))) == ("", ())
    assert told(post("<h3>2 comments</h3>" + line.format("annie"))) == ("", ())
    assert told(post(f"<div class=comments>{line.format('annie')}</div>")) == ("", ())


def test_a_time_of_the_day_is_of_the_day_that_heads_the_entries() -> None:
    above = "<h2 class=date-header>8.2.25</h2>"
    found = post("<div class=meta>posted by Annie at 12:53</div>", above)
    assert told(found) == ("2025-02-08", ("Annie",))


def test_a_name_before_a_date_is_believed_at_the_foot_of_an_entry_alone() -> None:
    line = "<div><span>Ann Person</span> | 08.02.2025 um 14:26</div>"
    assert told(post(f"<div class=entry-footer>{line}</div>")) == ("2025-02-08", ("Ann Person",))
    assert post(f"<div class=box>{line}</div>").authors == ()
    linked = line.replace("<span>", "<a href=/rubrik/x>").replace("</span>", "</a>")
    assert post(f"<div class=entry-footer>{linked}</div>").authors == ()


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("<header><span>18.02.24</span><h1>Border talks go on</h1></header>", "2024-02-18"),
        ("<span>18.02.24</span><h1>Border talks go on</h1>", ""),
        ("<header><span>18.02.24 MB</span><h1>Border talks go on</h1></header>", ""),
    ],
)
def test_a_day_of_six_digits_in_the_header_of_the_headline_is_its_date(
    header: str, day: str
) -> None:
    found = anatomy(TITLE, f"{header}{TEXT}", url="https://www.herald.example/p?id=7")
    assert told(found)[0] == day


@pytest.mark.parametrize(
    ("facts", "day", "names"),
    [
        ("<ul><li><b>Date</b> 08.02.2025</li><li><b>Author</b> Ann Person</li></ul>",
         "2025-02-08", ("Ann Person",)),
        ("<aside><dl><dt>Datum</dt><dd>08.02.2025</dd><dt>Kategorie</dt><dd>Schiffe</dd></dl>"
         "</aside>", "2025-02-08", ()),
        ("<table><tr><td>Fecha:</td><td>08.02.2025</td></tr><tr><td>Autora:</td>"
         "<td>Ana Persona</td></tr></table>", "2025-02-08", ("Ana Persona",)),
        # An event has a place.
        ("<dl><dt>Datum</dt><dd>08.02.2025</dd><dt>Ort</dt><dd>Hafen</dd>"
         "<dt>Kategorie</dt><dd>Konzerte</dd></dl>", "", ()),
        ("<ul><li><b>Date</b> 08.02.2025</li><li><b>Tickets</b> 12 euros</li></ul>", "", ()),
    ],
)  # fmt: skip
def test_a_list_of_what_is_to_be_known_of_a_text_dates_it(
    facts: str, day: str, names: tuple[str, ...]
) -> None:
    assert told(post(facts)) == (day, names)


def test_the_class_of_a_post_or_page_is_no_byline() -> None:
    text = f"<p><a>Bonny Case</a> shows it. {SENTENCE * 4}</p>"
    body = f"<div class='post author-annie'><h1>Border talks go on</h1>{text}</div>"
    assert anatomy(TITLE, body).authors == ()
    signed = "<p>By <span class=author><a rel=author href='/?author=1'>Ann Person</a></span></p>"
    body = f"<div class='post author-annie'><h1>Border talks go on</h1>{signed}{text}</div>"
    assert anatomy(TITLE, body).authors == ("Ann Person",)


def test_a_hidden_stamp_of_the_last_change_is_no_date_that_is_printed() -> None:
    hidden = "<span class='updated hidden'>2025-02-09T17:27:31+02:00</span>"
    found = anatomy(TITLE, f"<h1>Border talks go on</h1>{hidden}<span>3. Februar 2025</span>{TEXT}")
    assert told(found)[0] == "2025-02-03"
    assert found.updated == datetime(2025, 2, 9, 15, 27, 31, tzinfo=UTC)
    alone = anatomy(TITLE, f"<h1>Border talks go on</h1>{hidden}{TEXT}", url="https://a.example/p")
    assert told(alone)[0] == "2025-02-09"


def test_a_day_that_is_printed_as_that_of_publication_is_not_that_of_its_stamp() -> None:
    stamp = "<time datetime='2025-02-08T10:18:46Z'>{} 3 février 2025</time>"
    page = f"<h1>Border talks go on</h1>{stamp}{TEXT}"
    assert told(anatomy(TITLE, page.format("Publié le")))[0] == "2025-02-03"
    assert told(anatomy(TITLE, page.format("Réunion du")))[0] == "2025-02-08"


def test_the_clocks_of_a_page_are_learned_from_a_date_that_it_says_twice() -> None:
    said = "<time class=updated datetime='2025-01-27T17:10:17Z'>January 27, 2025 at {} PM</time>"
    line = f"<p>on January 27, 2025 at 12:06 PM, updated {said}</p>"
    head = meta(article_date_original="Monday, January 27, 2025, 12:06 PM")
    page = f"<h1>Border talks go on</h1>{line}{TEXT}"
    found = anatomy(f"{TITLE}{head}", page.format("12:10"))
    assert found.published == datetime(2025, 1, 27, 17, 6, tzinfo=UTC)
    # Clocks that are off by no quarters of an hour are of something else.
    other = anatomy(f"{TITLE}{head}", page.format("12:17"))
    assert other.published == datetime(2025, 1, 27, 12, 6, tzinfo=UTC)


def test_a_time_of_an_update_behind_a_day_is_of_that_day() -> None:
    line = "<p>الأربعاء، 5 شباط/فبراير 2025، آخر تحديث 14:00 (GMT+0400)</p>"
    found = anatomy(TITLE, f"<h1>Border talks go on</h1>{line}{TEXT}")
    assert told(found)[0] == "2025-02-05"
    assert found.updated == datetime(2025, 2, 5, 10, tzinfo=UTC)


def test_a_month_is_first_where_the_second_number_is_none_or_the_zone_is_american() -> None:
    line = "<p>First Posted: 01-13-25 05:18 PM | Updated: 01-14-25 12:41 AM</p>"
    found = anatomy(TITLE, f"<h1>Border talks go on</h1>{line}{TEXT}")
    assert told(found)[0] == "2025-01-13"
    assert found.updated is not None
    assert found.updated.day == 14
    head = meta(publish_date="Sun, 02 Feb 2025 13:10:27 GMT")
    line = "<p>2/ 1/25 09:19 PM ET</p>"
    found = anatomy(f"{TITLE}{head}", f"<h1>Border talks go on</h1>{line}{TEXT}")
    assert found.published == datetime(2025, 2, 2, 2, 19, tzinfo=UTC)


def test_a_byline_between_the_first_paragraph_and_the_second_names_the_writer() -> None:
    text = f"<p>{SENTENCE * 4}</p>"
    page = "<h1>Border talks go on</h1><p>What they want</p>" + text + "<p>{}</p>" + text
    assert anatomy(TITLE, page.format("Von Anna Person")).authors == ("Anna Person",)
    assert anatomy(TITLE, page.format("By the way, Ann Person left")).authors == ()


def test_who_signs_below_the_text_behind_a_label_wrote_it() -> None:
    editor = "<div>Autor: <a href='https://net.example/1/?rel=author'>Berta Other</a></div>"
    signed = "<p><em>Autor: Anna Person, Institut für Schiffe, Hafen (D)</em></p>"
    assert post(f"{signed}{editor}").authors == ("Anna Person",)
    assert post("<p>Autor: unbekannt, Institut für Schiffe</p>").authors == ()
    book = "<p>Titel: Die Fähre</p><p>Autor: Anna Person</p><p>Verlag: Hafen</p>"
    assert post(book).authors == ()
    assert post(f"<p>Author: Anna Person</p>{TEXT}").authors == ()
    assert post("<p>Autor: Anna Person, Erschienen 03.02.2025, im Hafen</p>").authors != ("Anna",)


def test_a_link_to_the_page_of_an_author_has_the_name_as_it_is_printed() -> None:
    head = ld(
        '{"@type": "NewsArticle", "headline": "Border talks go on", "author": {"@type": "Person",'
        ' "name": "Anna Person", "url": "https://www.herald.example/staff-x/ann-marie-person"}}'
    )
    link = "<p><a href=/staff-x/ann-marie-person>{}</a> on ships</p>"
    assert post(link.format("Ann-Marie Person"), head=head).authors == ("Ann-Marie Person",)
    assert post(link.format("Read More"), head=head).authors == ("Anna Person",)


def test_who_made_the_theme_is_no_author() -> None:
    head = meta(author="Peter Maker")
    foot = "<footer>Theme by <a href=https://maker.example>Peter Maker</a></footer>"
    assert post(foot, head=head).authors == ()
    assert post(f"<p>Peter Maker</p>{foot}", head=head).authors == ("Peter Maker",)
    assert post("", head=head).authors == ("Peter Maker",)


def test_the_address_of_a_site_is_no_author_and_a_signature_is() -> None:
    head = meta(author="herald-news.es")
    line = "<p class=firma><em>Ana Persona</em> | <span>Madrid</span></p>"
    page = f"<h1>Border talks go on</h1>{line}{TEXT}"
    assert anatomy(f"{TITLE}{head}", page).authors == ("Ana Persona",)
    assert anatomy(f"{TITLE}{head}", page, html="<html lang=de>").authors == ()


def test_one_word_behind_a_label_for_authors_signs_though_the_site_is_called_so() -> None:
    signed = "<p>{} <span class='author vcard'><a rel=author href='/?author=1'>annie</a></span></p>"
    site = meta(og__site_name="annie")
    assert post(signed.format("Autor:"), head=site).authors == ("annie",)
    assert post(signed.format(""), head=site).authors == ()


def test_writers_of_a_body_stay_whole() -> None:
    line = "<p>By <span class='author vcard'><b class=fn>Herald's Editorial Writers</b></span></p>"
    page = f"<h1>Border talks go on</h1>{line}{TEXT}"
    assert anatomy(TITLE, page).authors == ("Herald's Editorial Writers",)


def test_what_is_called_the_source_right_behind_the_text_is_whose_it_is() -> None:
    assert post("<div class=m-source>SampleNews</div>").agency == "SampleNews"
    assert post("<div class=m-source><a href=/x>SampleNews</a></div>").agency == ""
    assert post(f"<div class=m-source>SampleNews</div>{TEXT}").agency == ""


def test_a_post_that_drupal_calls_promoted_is_no_advertisement() -> None:
    line = "<div class=submitted>Posted by annie on 8 February 2025 - 18:55</div>"
    body = f"<h1>Border talks go on</h1><div class='node node-promoted'>{TEXT}{line}</div>"
    assert told(anatomy(TITLE, body))[1] == ("annie",)
    assert told(anatomy(TITLE, body.replace("node-promoted", "promo")))[1] == ()


def test_every_language_has_words_for_each_label() -> None:
    def languages(table: str) -> set[str]:
        return {line.strip()[:2] for line in table.split("\n") if ": " in line[:12]}

    assert languages(POSTED_BY) == languages(BY) == languages(FILED) == languages(PUBLISHED)
