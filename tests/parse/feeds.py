"""Feeds of one item, of which a test says what stands in it."""

ELSEWHERE = (
    *("ftp://a.example/1.mp4", "file:///etc/passwd", "magnet:?xt=urn:btih:1"),
    *("rtmp://a.example/live", "javascript:alert(1)", "data:video/mp4;base64,eA=="),
)
"""Addresses that are none of the web."""


def rss(item: str, channel: str = "", head: str = "") -> bytes:
    return (
        f'{head}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
        'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" '
        'xmlns:atom="http://www.w3.org/2005/Atom">'
        f"<channel><title>Sample Herald</title><link>https://herald.example/</link>{channel}"
        f"<item>{item}</item></channel></rss>"
    ).encode()


def atom(entry: str, head: str = "") -> bytes:
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">'
        '<title>Sample Wire</title><link href="https://wire.example/"/>'
        f"{head}<entry>{entry}</entry></feed>"
    ).encode()
