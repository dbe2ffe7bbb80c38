"""Dates of pages that print another day, or another zone, than their head has for machines."""

from datetime import UTC, datetime

import pytest

from tests.extract.anatomies import anatomy, ld, meta

BEGUN = '<meta name="DC.date.created" content="2025-02-04T08:11:00+00:00">'
SHOWN = (
    '<h1>Border talks</h1><span class="documentPublished"><span>published</span> '
    '<time datetime="2025-02-06T08:00:00+00:00">Feb 06, 2025</time></span><p>Text.</p>'
)


def at(*day: int) -> datetime:
    return datetime(*day, tzinfo=UTC)  # type: ignore[arg-type, misc]


def test_the_day_on_which_a_page_was_begun_gives_way_to_the_one_called_that_of_publication() -> (
    None
):
    assert anatomy(BEGUN, SHOWN).published == at(2025, 2, 6, 8)


def test_the_day_on_which_a_page_was_begun_is_taken_where_it_shows_no_other() -> None:
    card = '<div class="card"><time datetime="2025-02-07T08:00:00+00:00">7 Feb</time></div>'
    assert anatomy(BEGUN, f"<h1>Border talks</h1><p>Text.</p>{card}").published == at(
        2025, 2, 4, 8, 11
    )


@pytest.mark.parametrize(
    "line", ["Created: 4 February 2025", "Utworzono: 4 February 2025", "Création : 2025-02-04"]
)
def test_the_day_on_which_a_text_was_begun_is_read_where_it_is_printed_alone(line: str) -> None:
    found = anatomy("", f"<h1>Border talks</h1><div>{line}</div><p>Text.</p>")
    assert found.published == at(2025, 2, 4)


def test_of_both_days_that_are_printed_the_one_of_publication_is_taken() -> None:
    lines = "<div>Created: 4 February 2025</div><div>Published: 6 February 2025</div>"
    assert anatomy("", f"<h1>Border talks</h1>{lines}<p>Text.</p>").published == at(2025, 2, 6)


def test_the_day_on_which_something_else_was_made_is_none() -> None:
    line = "<div>The mural above, gemaakt 4 February 2025</div>"
    assert anatomy("", f"<h1>Border talks</h1>{line}<p>Text.</p>").published is None


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("zh", "发布时间：25-02-08 13:16", at(2025, 2, 8, 5, 16)),
        ("ja", "公開：25-02-08 13:16", at(2025, 2, 8, 4, 16)),
        ("de", "Veröffentlicht: 08-02-25 13:16", at(2025, 2, 8, 12, 16)),
    ],
)
def test_a_short_year_is_first_where_the_language_writes_it_so(
    language: str, line: str, expected: datetime
) -> None:
    body = f"<h1>Border talks</h1><div>{line}</div><p>Text.</p>"
    assert anatomy("", body, html=f'<html lang="{language}">').published == expected


def test_a_printed_zone_tells_that_machines_are_told_the_clocks_of_a_place_as_greenwichs() -> None:
    head = ld('{"@type": "NewsArticle", "datePublished": "2025-02-06T13:34:39Z"}')
    line = "<div>Published February 6, 2025 at 10:34 AM PST</div>"
    assert anatomy(head, f"<h1>Border talks</h1>{line}").published == at(2025, 2, 6, 18, 34)


@pytest.mark.parametrize(
    "line",
    [
        "Published February 6, 2025 at 10:21 AM PST",  # another event
        "Published February 6, 2025 at 7:34 AM EST",  # an hour off
        "February 6, 2025 at 10:34 AM PST",  # nothing says what of
    ],
)
def test_any_other_printed_time_leaves_what_machines_are_told(line: str) -> None:
    head = ld('{"@type": "NewsArticle", "datePublished": "2025-02-06T13:34:39Z"}')
    found = anatomy(head, f"<h1>Border talks</h1><div>{line}</div>")
    assert found.published == at(2025, 2, 6, 13, 34, 39)


def test_a_zone_of_three_places_is_indias_where_the_page_tells_that_it_is_there() -> None:
    body = "<h1>Border talks</h1><div>Updated: Sat, Feb 8, 2025, 16:41 [IST]</div>"
    head = meta(article__published_time="2025-02-08T16:33:07+05:30")
    assert anatomy(head, body).updated == at(2025, 2, 8, 11, 11)
    video = ld('{"@type": "VideoObject", "uploadDate": "2025-02-08T16:33:07+05:30"}')
    line = "<h1>Border talks</h1><div>Feb 08, 2025, 07:22PM IST</div>"
    assert anatomy(video, line).published == at(2025, 2, 8, 13, 52)


def test_a_zone_of_three_places_is_none_where_the_page_tells_nothing() -> None:
    found = anatomy("", "<h1>Border talks</h1><div>Feb 08, 2025, 07:22PM IST</div>")
    assert (found.published, found.published_day) == (at(2025, 2, 8), True)
