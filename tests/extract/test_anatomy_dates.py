"""Dates that a page tells in words, where it tells machines none."""

from datetime import UTC, datetime

import pytest

from tests.extract.anatomies import anatomy

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
