"""The page of an article as it came, and one that did not come."""

from datetime import UTC, datetime

from newsreader.model.page import Anatomy, FullPage
from newsreader.model.picture import Picture
from tests.store.makers import NOW

PAGE = FullPage(
    html="<p>The whole story of the ferry.</p>" * 30,
    base="https://herald.example/1",
    anatomy=Anatomy(
        title="Ferry",
        kicker="Coast",
        authors=("A. Person",),
        agency="AFP",
        published=datetime(2026, 3, 14, 9, 0, tzinfo=UTC),
        picture=Picture("https://herald.example/1.jpg", caption="A pier.", credit="B. Other"),
    ),
    words=180,
    minutes=7,
    fetched=NOW,
    text="The whole story of the ferry.\n" * 30,
    rules="content",
)
FAILED = FullPage("", "", Anatomy(), 0, 1, NOW, "the page answers 404")
