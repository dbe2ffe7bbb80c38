"""A reader of a feed that gives no more than a teaser of its one article."""

from newsreader.paths import Paths
from newsreader.reader.door import Reader
from tests.fetch.server import Server
from tests.reader.conftest import Open

TEASER = "<p>A teaser of the story …</p>"


def feed(url: str, text: str) -> bytes:
    return (
        "<rss version='2.0'><channel><title>Herald</title><item><title>Ferry waits</title>"
        f"<link>{url}</link><guid>1</guid><description><![CDATA[{text}]]></description>"
        "</item></channel></rss>"
    ).encode()


def begin(
    fresh: Paths, opened: Open, server: Server, *, text: str = TEASER, options: str = ""
) -> Reader:
    """A reader of one feed with one article that has come."""
    address = server.serve("/feed", feed(server.url("/1"), text))
    fresh.config.parent.mkdir(parents=True, exist_ok=True)
    fresh.config.write_text(f'[[feeds]]\nurl = "{address}"\n{options}')
    reader = opened()
    list(reader.refresh(force=True))
    return reader
