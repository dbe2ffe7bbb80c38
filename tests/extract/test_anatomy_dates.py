"""Dates that a page tells in words, where it tells machines none."""

import re
from datetime import UTC, datetime

import pytest

from newsreader.extract.anatomy.date_words import CHECKED, DATED, PUBLISHED, UPDATED
from newsreader.extract.body.words.tables.times import STAMPED
from tests.extract.anatomies import anatomy, ld, meta

TEXT = f"<p>{'The ministers met for six hours and agreed on the next date. ' * 6}</p>"


def told(line: str) -> tuple[str, str]:
    """Return what a line of the head tells: published and updated, a day alone without a time."""
    found = anatomy("<title>Border talks go on</title>", f"<h1>Border talks go on</h1>{line}{TEXT}")

    def written(moment: datetime | None, day: bool) -> str:
        if moment is None:
            return ""
        assert moment.tzinfo is UTC
        return f"{moment:%Y-%m-%d}" if day else f"{moment:%Y-%m-%d %H:%M}"

    return written(found.published, found.published_day), written(found.updated, found.updated_day)


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        (
            "<p class=dateline>First published on Sat 8 Feb 2025 10.00 GMT. "
            "Updated 9 Feb 2025 00.30 GMT</p>",
            "2025-02-08 10:00",
            "2025-02-09 00:30",
        ),
        (
            "<p>Published: 8 February 2025, 10:00 GMT | Updated: 9 February 2025, 11:00 GMT</p>",
            "2025-02-08 10:00",
            "2025-02-09 11:00",
        ),
        ("<p>Published 8 February 2025</p>", "2025-02-08", ""),
        ("<p>Published <b>8 February 2025</b></p>", "2025-02-08", ""),
        ("<p>By Ann Person Published Feb. 8, 2025 10:00 AM EST</p>", "2025-02-08 15:00", ""),
        ("<p>Published Feb. 8, 2025 at 10 a.m. ET</p>", "2025-02-08 15:00", ""),
        ("<p>Veröffentlicht am 8. Februar 2025, 10:00 Uhr</p>", "2025-02-08", ""),
        ("<p>Stand: 08.02.2025, 10:00 Uhr</p>", "", "2025-02-08"),
        ("<p>Publié le 8 février 2025 à 10h00, mis à jour le 9 février 2025 à 11h30</p>",
         "2025-02-08", "2025-02-09"),
        ("<p>Publicado el 8 de febrero de 2025 a las 10:00 CET</p>", "2025-02-08 09:00", ""),
        ("<p>Actualizado: 8 de febrero de 2025</p>", "", "2025-02-08"),
        ("<p>Pubblicato il 8 febbraio 2025 alle 10:00</p>", "2025-02-08", ""),
        ("<p>Publicado em 8 de fevereiro de 2025 às 10h00</p>", "2025-02-08", ""),
        ("<p>Gepubliceerd op 8 februari 2025 om 10:00</p>", "2025-02-08", ""),
        ("<p>Last modified on Sat 8 Feb 2025 10.00 GMT</p>", "", "2025-02-08 10:00"),
        ("<p>Published On: 8 February 2025</p>", "2025-02-08", ""),
        ("<p>Ann Person | Senior Writer | February 8, 2025</p>", "2025-02-08", ""),
        ("<p><a href=/videos>Video</a> - February 8, 2025</p>", "2025-02-08", ""),
        ("<p>DATE: 2025-02-08 - 2025-02-17</p>", "", ""),
        ("<p>Published: <b>Saturday, 8 Feb 2025 | 4:35 PM ET</b></p>", "2025-02-08 21:35", ""),
        ("<p>Published: 8 July 2024 at 4:35 PM ET</p>", "2024-07-08 20:35", ""),
        ("<p>Sat, 08 Feb 2025 17:55 UTC</p>", "2025-02-08 17:55", ""),
        ("<p>3:53 p.m. EST January 25, 2025</p>", "2025-01-25 20:53", ""),
        ("<p>Submitted on Sat, 2025-02-08 13:49</p>", "2025-02-08", ""),
        ("<p class=author>by <b>Ann Person</b>, February 8, 2025</p>", "2025-02-08", ""),
        ("<p>Publikováno 8. 2. 2025 v 10:00</p>", "2025-02-08", ""),
        ("<p>Opublikowano: 8.02.2025 o godz. 10:56 UTC</p>", "2025-02-08 10:56", ""),
        ("<p>Julkaistu 8.2.2025 klo 10.56</p>", "2025-02-08", ""),
        ("<p>Actualizado <b>sábado 08/02/2025</b> <b>03:21 horas</b></p>", "", ""),
        ("<p>Actualizado <b>sábado 28/01/2025</b> <b>03:21 horas</b></p>", "", "2025-01-28"),
        ("<p>2025-02-08 10:56:28</p>", "2025-02-08", ""),
        ("<p>2025-02-08 10:56 Sample Herald [desk]</p>", "2025-02-08", ""),
        (
            "<p>Published: 11/18/2024 2:27 AM<br>Last Modified: 11/19/2024 4:06 AM</p>",
            "2024-11-18",
            "2024-11-19",
        ),
        (
            "<div class='byline vcard'>By Ann Person – "
            "<abbr title='2025-02-08T01:40:40Z'>1 hr ago</abbr></div>",
            "2025-02-08 01:40",
            "",
        ),
        ("<div class='stamp updated' title='2025-02-08T1603Z'>Feb 8</div>", "2025-02-08 16:03", ""),
        (
            "<p class=publish-date><time class=updated datetime='2025-02-08 20:08:00-0400' pubdate>"
            "February 8, 2025 08:08 pm</time></p>",
            "2025-02-09 00:08",
            "",
        ),
        (
            "<p><time class='entry-date published updated' datetime=2025-02-08T10:00:00Z>x</time>",
            "2025-02-08 10:00",
            "",
        ),
    ],
)  # fmt: skip
def test_dates_in_words_are_read(line: str, published: str, updated: str) -> None:
    assert told(line) == (published, updated)


@pytest.mark.parametrize(
    "line",
    [
        "<p>The law published on 8 February 2025 is the first of many that ministers want.</p>",
        "<p>Published in spring</p>",
        "<p>Published: soon</p>",
        "<p>Published 3/4/2025</p>",
        "<p>Published 8 February 2031</p>",
        "<p>Border talks of 8 February 2025 in words and pictures for everyone</p>",
    ],
)
def test_what_is_not_surely_a_date_in_words_is_none(line: str) -> None:
    assert told(line) == ("", "")


POSTED = "<p>Posted on February 8, 2025 by <a href=/about>Ann</a></p>"


@pytest.mark.parametrize(
    ("foot", "published"),
    [
        (POSTED, "2025-02-08"),
        (POSTED + "<p>Posted on February 9, 2025 by <a href=/x>Bob</a></p>", ""),
        (
            "<p>The paper was posted on February 8, 2025 by the office of the second minister.</p>",
            "",
        ),
    ],
)
def test_a_day_at_the_foot_is_believed_where_it_is_the_only_one(foot: str, published: str) -> None:
    assert told(TEXT + TEXT + foot) == (published, "")


TOLD = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": '
    '"Border talks go on", "datePublished": "2025-02-05T10:00:00Z"}</script>'
)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("<p>May 3, 2024</p>", "2024-05-03"),  # machines are told when it was moved
        ("<p>By Ann Quay | May 3, 2024</p>", "2024-05-03"),
        ("<p>Feb 4, 2025</p>", "2025-02-05"),  # a day that a zone makes
        ("<p>Feb 8, 2025</p>", "2025-02-05"),  # it was dated anew
        ("<p>May 3, 2024</p><p>June 9, 2024</p>", "2025-02-05"),  # one is of something else
        ("<p>Last reviewed</p><p>May 3, 2024</p>", "2025-02-05"),
        ("<p>Page last reviewed:</p><p>May 3, 2024</p>", "2025-02-05"),
        ("<p>Medically reviewed: May 3, 2024</p>", "2025-02-05"),
        ("<p>Zuletzt geprüft am 3. Mai 2024</p>", "2025-02-05"),
        (f"<p>The pact has stood since</p>{TEXT}<p>May 3, 2024</p>", "2025-02-05"),
    ],
)
def test_no_article_was_published_behind_the_day_printed_at_its_headline(
    printed: str, day: str
) -> None:
    body = f"<h1>Border talks go on</h1>{printed}{TEXT}"
    found = anatomy(f"<title>Border talks go on</title>{TOLD}", body)
    assert f"{found.published:%Y-%m-%d}" == day


def test_the_label_of_a_day_says_what_it_is_the_day_of() -> None:
    assert told("<p>Last updated:</p><p>8 February 2025</p>") == ("", "2025-02-08")
    assert told("<p>Date:</p><p>8 February 2025</p>") == ("2025-02-08", "")
    marked = "<span class=published-date>8 February 2025</span>"
    assert told(f"<p>Latest updated {marked}</p>")[0] == ""


def test_a_day_below_a_long_standfirst_is_read() -> None:
    lead = f"<p>{'The two sides met for the third time since the autumn. ' * 4}</p>"
    assert told(f"{lead}<p>Jo Mole</p><p>8 February 2025</p>") == ("2025-02-08", "")


@pytest.mark.parametrize(
    "foot",
    [
        "<div><h4>Published</h4><span>8 February 2025</span></div>",
        "<aside><time datetime=2025-02-08>8 February 2025</time></aside>",
        "<div class=entry-footer><time datetime=2025-02-08>8 February 2025</time></div>",
    ],
)
def test_a_day_beside_or_below_the_text_is_read(foot: str) -> None:
    assert told(f"{TEXT}{foot}") == ("2025-02-08", "")


def test_a_month_in_an_address_is_a_number_or_a_name() -> None:
    for path in ("2025/02/08", "2025/feb/08", "2025/February/8"):
        found = anatomy("", TEXT, url=f"https://herald.example/{path}/talks")
        assert f"{found.published:%Y-%m-%d}" == "2025-02-08"
    assert anatomy("", TEXT, url="https://herald.example/2025/favourites/08/x").published is None


ZHOU = "部长们在边境举行了六个小时的会谈，并就下一次会议的日期达成了一致。"
CHINESE = "<title>边境会谈继续进行_国际新闻_样本先驱报</title>"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("<p>2025-02-08 10:56:28 <a>样本通讯社</a></p>", "2025-02-08 02:56"),
        ("<p>发布时间： 2025-02-08 10:09:11</p>", "2025-02-08 02:09"),
        ("<p>发布于 2025-02-08 07:19</p>", "2025-02-07 23:19"),
        ("<p>2025年2月8日 星期六 16:04:30</p>", "2025-02-08 08:04"),
        ("<p>2025-02-08 10:22:14 出处：样本通讯社 作者：<a>安</a></p>", "2025-02-08 02:22"),
        ("<p><span>2025-02-08</span> <span>·</span> <span>样本报道</span></p>", "2025-02-08"),
        (f"<p>{ZHOU * 5}</p><p>发布日期：2025-02-08 责任编辑：安</p>", "2025-02-08"),
        ("<p>更新时间：2025-02-08 10:09:11</p>", ""),
    ],
)
def test_a_time_without_a_zone_is_of_the_country_that_the_language_is_at_home_in(
    line: str, published: str
) -> None:
    found = anatomy(CHINESE, f"<h1>边境会谈继续进行</h1>{line}<p>{ZHOU * 5}</p>")
    form = "%Y-%m-%d" if found.published_day else "%Y-%m-%d %H:%M"
    assert (found.published.strftime(form) if found.published else "") == published
    assert found.language == "zh"
    assert found.title == "边境会谈继续进行"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("<p><b>发布时间：02-08</b><b>17:58</b></p>", "2025-02-08 09:58"),
        ("<p>发布于2月8日 17:58</p>", "2025-02-08 09:58"),
        ("<p>发布时间：02-07 17:58</p>", ""),
        ("<p>2:08 17:58</p>", ""),
    ],
)
def test_a_day_without_a_year_is_that_of_the_update_or_none(line: str, published: str) -> None:
    head = CHINESE + "<meta itemprop=dateUpdate content='2025-02-08 17:58:59'>"
    found = anatomy(head, f"<h1>边境会谈继续进行</h1>{line}<p>{ZHOU * 5}</p>")
    assert (f"{found.published:%Y-%m-%d %H:%M}" if found.published else "") == published


@pytest.mark.parametrize(
    ("url", "language", "hours"),
    [
        ("https://herald.example/", "de-DE", 1),
        ("https://herald.de/", "en", 1),
        ("https://herald.example/", "fr-CA", 0),
        ("https://herald.example/", "en-GB", 0),
        ("https://herald.jp/", "", 9),
        ("https://herald.example/", "zh-Hant-TW", 8),
    ],
)
def test_what_machines_are_told_without_a_zone_is_of_the_country(
    url: str, language: str, hours: int
) -> None:
    told = meta(article__published_time="2025-01-08 12:00:05")
    found = anatomy(told, TEXT, url=url, html=f"<html lang='{language}'>")
    assert found.published == datetime(2025, 1, 8, 12 - hours, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "line", "published"),
    [
        ("2025-02-08", "8 February 2025, 6:37 PM EST", "2025-02-08 23:37"),
        ("2025-02-08", "Updated 8 February 2025, 6:37 PM EST", "2025-02-08"),
        ("2025-02-08T18:37:10.81", "6:37 p.m. EST February 8, 2025", "2025-02-08 23:37"),
        ("2025-02-08T18:37:10.81", "5:12 p.m. EST February 8, 2025", "2025-02-08 18:37"),
        ("2025-02-08T18:37:10+01:00", "8 February 2025, 6:37 PM EST", "2025-02-08 17:37"),
    ],
)
def test_the_time_or_zone_that_is_printed_is_added_to_what_machines_are_told(
    told: str, line: str, published: str
) -> None:
    head = meta(article__published_time=told)
    found = anatomy(head, f"<h1>Border talks go on</h1><p>{line}</p>{TEXT}")
    form = "%Y-%m-%d" if found.published_day else "%Y-%m-%d %H:%M"
    assert found.published is not None
    assert found.published.strftime(form) == published


def test_a_date_written_piece_by_piece_tells_the_time_of_the_same_day() -> None:
    year = "<span class=year><em> 2025</em></span>"
    row = f"<div>{year} <span><em>{{}}</em>/<em>08</em></span> <span>09:15:22</span></div>"
    head = meta(article__published_time="2025-02-08")
    for month, clock in (("02", "01:15"), ("03", "00:00")):
        body = f"{row.format(month)}<h1>Border talks go on</h1>{TEXT}"
        found = anatomy(head, body, html="<html lang=zh>")
        assert found.published is not None
        assert found.published.strftime("%H:%M") == clock
        assert found.published_day == (month == "03")


def test_a_printed_time_is_of_the_zone_that_the_page_tells_elsewhere() -> None:
    head = meta(article__published_time="2025-01-28T02:48:29+0100")
    line = "<p>Actualizado 28/01/2025 03:21 horas</p>"
    found = anatomy(head, f"<h1>Border talks go on</h1>{line}{TEXT}")
    assert found.updated == datetime(2025, 1, 28, 2, 21, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "published"), [("en-US", "2025-02-03"), ("en-GB", "2025-03-02"), ("en", "")]
)
def test_whether_day_or_month_is_first_is_told_by_the_language(
    language: str, published: str
) -> None:
    line = "<span class='published updated'>2/03/25 8:00am</span>"
    page = f"<h1>Border talks go on</h1>{line}{TEXT}"
    found = anatomy("", page, html=f"<html lang={language}>")
    assert (found.published.date().isoformat() if found.published else "") == (
        published if published < "2025-02-11" else ""
    )


def test_dates_of_other_vocabularies_are_read() -> None:
    baidu = ld('{"@context": "https://x.example/c.jsonld", "pubDate": "2025-02-08T11:10:52Z"}')
    assert anatomy(baidu).published == datetime(2025, 2, 8, 11, 10, 52, tzinfo=UTC)
    printed = "<h1>Border talks go on</h1><p>8 February 2025, 10:10 UTC</p>"
    assert anatomy(baidu, printed).published == datetime(2025, 2, 8, 10, 10, tzinfo=UTC)
    told = anatomy(meta(firstpublishedtime="2025-02-08-23:59:59"))
    assert told.published == datetime(2025, 2, 8, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize("place", ["2025/world/02/08", "20250208", "2025-02/08", "2025/02/08"])
def test_the_address_names_the_day(place: str) -> None:
    found = anatomy("", TEXT, url=f"https://herald.example/{place}/talks.html")
    assert found.published == datetime(2025, 2, 8, tzinfo=UTC)
    assert found.published_day


def test_a_rail_within_the_article_dates_it_and_one_with_another_article_does_not() -> None:
    date = "<aside><p><time itemprop=datePublished datetime=2025-02-08>8 Feb</time></p></aside>"
    own = "<article itemscope itemtype=http://schema.org/BlogPosting>"
    assert anatomy("", f"{own}<h1>Talks</h1>{TEXT}{date}</article>").published is not None
    other = date.replace("<p>", "<p itemscope itemtype=http://schema.org/Article>")
    assert anatomy("", f"{own}<h1>Talks</h1>{TEXT}{other}</article>").published is None


def test_every_language_has_words_for_each_kind_of_date() -> None:
    tables = (PUBLISHED, UPDATED, CHECKED, DATED, STAMPED)
    assert len({tuple(re.findall(r"(?m)^\s*([a-z]{2}):", table)) for table in tables}) == 1


@pytest.mark.parametrize(
    ("told", "changed", "published", "updated"),
    [
        ("2013-03-11", "2025-02-08", (2023, 3, 20), (2025, 2, 8)),
        ("2025-02-09", "2025-02-09", (2023, 3, 20), None),
        ("2021-03-11", "2023-03-20", (2021, 3, 11), (2023, 3, 20)),
    ],
)
def test_the_one_day_that_a_page_shows_wins_over_another_that_machines_are_told(
    told: str, changed: str, published: tuple[int, ...], updated: tuple[int, ...] | None
) -> None:
    head = meta(article__published_time=told, article__modified_time=changed)
    shown = '<p>Seen <time pubdate datetime="2023-03-20">in spring</time></p>'
    found = anatomy(head, f"<h1>Ministers agree on the ferry</h1>{shown}")
    assert found.published is not None
    assert (found.published.year, found.published.month, found.published.day) == published
    changed_on = found.updated and (found.updated.year, found.updated.month, found.updated.day)
    assert changed_on == updated


@pytest.mark.parametrize(
    ("address", "day"), [("2024/01", "2024-01-04"), ("2024/04", "2024-04-01"), ("2023/01", "")]
)
def test_the_month_in_the_address_of_the_lead_picture_tells_day_from_month(
    address: str, day: str
) -> None:
    head = meta(og__image=f"/up/{address}/a.jpg")
    text = f"<h1>Ministers agree on the ferry</h1>{TEXT}<p>Post time: 01-04-2024</p>"
    published = anatomy(head, text, html='<html lang="en">').published
    assert (published.date().isoformat() if published else "") == day


def test_other_dates_of_a_page_tell_whether_it_writes_the_day_first() -> None:
    head = "<h1>Ministers agree on the ferry</h1><p>Published on 09/10/2024</p>"
    for other, day in (("19/02/2024", "2024-10-09"), ("02/19/2024", ""), ("02/03/2024", "")):
        body = f"{head}{TEXT}<p>{other}</p>"
        published = anatomy("", body, html='<html lang="en">').published
        assert (published.date().isoformat() if published else "") == day


def test_a_day_alone_below_who_wrote_it_is_that_of_publication() -> None:
    foot = "<p>Written by <a>Ann Person and Ben Other</a></p><p>8 January 2025</p>"
    found = anatomy("", f"<h1>Ministers agree on the ferry</h1>{TEXT}{foot}")
    assert found.authors == ("Ann Person", "Ben Other")
    assert found.published == datetime(2025, 1, 8, tzinfo=UTC)
