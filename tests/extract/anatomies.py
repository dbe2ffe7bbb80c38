"""Pages of the Sample Herald, as its neighbours would write them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from lxml import etree

from newsreader.clean.bylines.agencies import initialled
from newsreader.clean.bylines.byline import split_byline
from newsreader.clean.bylines.credit import beside_credit, split_credit
from newsreader.extract.anatomy.read import Readings, read_anatomy
from newsreader.model.page import Anatomy
from newsreader.parse.dates import read_date

NOW = datetime(2025, 2, 10, 12, tzinfo=UTC)
URL = "https://www.herald.example/world/2025/border-talks"


def byline(texts: Sequence[str]) -> tuple[tuple[str, ...], str, str]:
    told = split_byline(texts)
    return told.people, told.agency, told.edition


def anatomy(
    head: str = "",
    body: str = "",
    *,
    url: str = URL,
    html: str = "<html>",
    feed: Sequence[str] = (),
) -> Anatomy:
    """Read the anatomy of a page with this head and body, whose feed says these lines."""
    page = f"<!DOCTYPE html>{html}<head>{head}</head><body>{body}</body></html>"
    tree = etree.fromstring(page, etree.HTMLParser(remove_comments=True))
    readings = Readings(read_date, byline, initialled, split_credit, beside_credit)
    return read_anatomy(tree, url, readings, now=NOW, feed=feed)


def ld(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


def meta(**said: str) -> str:
    """`<meta>` elements; `__` in a name stands for a colon, one `_` for itself."""
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{text}">'
        for name, text in said.items()
    )
