"""The day of another article, in a card or a link among the paragraphs, is not the article's."""

import pytest

from tests.extract.anatomies import anatomy, meta

HEAD = "<h1>Ministers agree on the ferry</h1>"
SHORT = "<p>The two sides met for six hours in the old harbour hall.</p>"
NAMED = "<title>Ministers agree on the ferry</title>"
TOLD = NAMED + meta(article__published_time="2025-02-08T09:00:00Z")


@pytest.mark.parametrize(
    "card",
    [
        "<div class=hint><a href=/x><div class=day>04.02.2025</div>"
        "<h3>Why the ice closes harbours</h3></a></div>",
        "<a href=/x><span>04.02.2025</span> <b>Why the ice closes harbours</b></a>",
        "<div class=hint><span>04.02.2025</span>"
        "<h3><a href=/x>Why the ice closes harbours</a></h3></div>",
    ],
)
def test_the_day_of_a_card_among_short_paragraphs_is_another_articles(card: str) -> None:
    published = anatomy(TOLD, HEAD + SHORT + SHORT + card + SHORT).published
    assert published is not None
    assert published.date().isoformat() == "2025-02-08"
    assert anatomy(NAMED, HEAD + SHORT + SHORT + card + SHORT).published is None


@pytest.mark.parametrize(
    "line",
    [
        "<p>04.02.2025</p>",
        "<a href=/archive/2025/02/>04.02.2025</a>",
        "<p><a href=/archive/2025/02/>04.02.2025</a> <a href=/ann>By Ann Person</a></p>",
        "<a href=#top><span>04.02.2025</span> <b>Ministers agree on the ferry</b></a>",
        "<div><h3><a href=/harbours>Harbours</a></h3><span>04.02.2025</span></div>",
    ],
)
def test_the_day_at_the_headline_stays_where_it_is_linked_or_beside_a_section(line: str) -> None:
    """It is earlier than what machines are told: the site dates its articles anew for them."""
    for head in (TOLD, NAMED):
        published = anatomy(head, HEAD + line + SHORT + SHORT).published
        assert published is not None
        assert published.date().isoformat() == "2025-02-04"


def test_the_day_in_a_link_around_the_headline_too_is_its_own() -> None:
    head = "<a href=/own><h1>Ministers agree on the ferry</h1><span>04.02.2025</span></a>"
    published = anatomy(TOLD, head + SHORT + SHORT).published
    assert published is not None
    assert published.date().isoformat() == "2025-02-04"


def test_the_days_of_other_articles_tell_how_the_page_writes_its_own() -> None:
    head = "<h1>Ministers agree on the ferry</h1><p>Published on 09/10/2024</p>"
    card = "<a href=/x><span>19/02/2024</span> <b>Why the ice closes harbours</b></a>"
    published = anatomy(NAMED, head + SHORT + card, html='<html lang="en">').published
    assert published is not None
    assert published.date().isoformat() == "2024-10-09"
