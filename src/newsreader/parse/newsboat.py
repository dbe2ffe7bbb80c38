"""newsboat's `urls` file: one feed a line, its tags after it."""

import re

from newsreader.model.feed import Subscription
from newsreader.parse.imported import Imported, Skipped, feed_address, merge

_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"?|(\S+)')
_ESCAPE = re.compile(r"\\(.)")
_REASONS = {
    "query:": "a query feed holds no articles of its own; a search (/) or tags (t) find the same",
    "exec:": "it runs a program to get the feed, and an imported file may not run programs",
    "filter:": "it runs a program over the feed, and an imported file may not run programs",
}
_MAX_LINES = 100_000


def read_urls(text: str) -> Imported:
    """Read newsboat's `urls` file, or any plain list of addresses.

    A tag that starts with `~` is the feed's title. One that starts with `!` hides the feed in
    newsboat; there is no hiding here, so the feed is shown and the rest of the tag is kept.

    Args:
        text: The file's text.

    Returns:
        The feeds, and the lines that are none.
    """
    found: list[Subscription] = []
    skipped: list[Skipped] = []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines()[:_MAX_LINES], 1):
        tokens = _tokens(line)
        if not tokens:
            continue
        first = tokens[0]
        address = feed_address(first)
        if address:
            found.append(_subscription(address, tokens[1:]))
            continue
        kind = next((kind for kind in _REASONS if first.lower().startswith(kind)), "")
        reason = _REASONS.get(kind, "it is not the address of a feed")
        skipped.append(Skipped(number, line.strip()[:500], reason))
    return Imported(merge(found), tuple(skipped))


def _tokens(line: str) -> list[str]:
    """The words of a line up to a comment; quoted ones may hold spaces."""
    tokens: list[str] = []
    for match in _TOKEN.finditer(line):
        if match[2] is None:
            tokens.append(_ESCAPE.sub(r"\1", match[1]))
        elif match[2].startswith("#"):
            break
        else:
            tokens.append(match[2])
    return tokens


def _subscription(address: str, words: list[str]) -> Subscription:
    title = ""
    tags: dict[str, None] = {}
    for word in words:
        if word.startswith("~"):
            title = title or word[1:].strip()
        elif tag := word.removeprefix("!").strip():
            tags[tag] = None
    return Subscription(address, title=title, tags=tuple(tags))
