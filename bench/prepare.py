"""What a refresh does to each article: cleaned, counted, its words taken; against one lxml tree.

The baseline makes a tree of the full text of each article and takes its text, once, which is the
least that any reader does that asks lxml; ours takes the words of text and summary, counts them,
cleans addresses, names and tags, and tells a summary from a whole text. Without a folder, feeds are
made up.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

from lxml import html as lxml_html
from measure import alone, heading, repeated, row
from parts.loopback import NOW, make_feeds

from newsreader.clean.quick import quick_text
from newsreader.errors import ParseError
from newsreader.model.feed import Entry
from newsreader.parse.feed import parse_feed
from newsreader.refresh.identity.decide import Arrival
from newsreader.refresh.prepare import prepare

ADDRESS = "https://news.example/feed"


def saved(folder: Path) -> list[bytes]:
    """Return the files of a folder."""
    return [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]


def entries_of(bodies: list[bytes]) -> list[Entry]:
    """Return the entries of all feeds that can be read."""
    entries: list[Entry] = []
    for body in bodies:
        try:
            entries += parse_feed(body, address=ADDRESS).entries
        except ParseError:
            continue
    return entries


def ours(arrivals: list[Arrival]) -> None:
    """Make articles of them."""
    for arrival in arrivals:
        prepare(arrival, now=NOW, address=ADDRESS)


def baseline(bodies: list[str]) -> None:
    """Take the text of them by way of a tree."""
    for body in bodies:
        tree: Any = lxml_html.fromstring(body)
        tree.text_content()


def main() -> None:
    """Time both over the same entries."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="with saved feeds in it")
    parser.add_argument("--times", type=int, default=7)
    told = parser.parse_args()
    bodies = saved(told.folder) if told.folder else make_feeds(20, 35, 2100)
    entries = entries_of(bodies)
    if not entries:
        sys.exit("there is no feed")
    arrivals = [Arrival(entry, str(number), "") for number, entry in enumerate(entries)]
    htmls = [html for entry in entries if "<" in (html := entry.content or entry.summary)]
    heading(f"Articles prepared: {len(entries)} of {told.folder or 'made-up feeds'}")
    alone("bodies that need no parser", f"{sum(map(is_quick, htmls)) / max(1, len(htmls)):.0%}")
    mine = repeated(told.times, lambda: ours(arrivals))
    theirs = repeated(told.times, lambda: baseline(htmls))
    alone("ms of CPU for a feed of 35", f"{mine.cpu / len(entries) * 35 * 1000:.2f}")
    row("CPU, all there is to do", mine.cpu, theirs.cpu, "one lxml tree of the text alone")


def is_quick(html: str) -> bool:
    """Whether the words of a body are taken without the parser."""
    return quick_text(html) is not None


if __name__ == "__main__":
    main()
