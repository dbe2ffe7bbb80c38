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
    assert told(TEXT + foot) == (published, "")
