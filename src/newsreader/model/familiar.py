"""Which lines of a site's pages say nothing of an article: those that most of them have.

A share bar, a plea for money or a label for members is the same on every page of its site, in any
language and however it is called there. So the lines of pages that were fetched are remembered,
each as a number, and what most of the last ones had, word for word, is familiar. What is done about
a familiar line is for those to say who see the page: an author, too, may say something again.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from typing import Final
from urllib.parse import urlsplit

from newsreader.model.letters import letters_of

PAGES: Final = 16
"""Pages of a site that are remembered: when it gives itself another look the old one is over."""
MOST_LINES: Final = 1000
"""Lines of one page that are remembered, eight bytes each: few pages have more."""
FEWEST: Final = 3
"""Pages beside the one that is read without which nothing is familiar."""


def site_of(url: str) -> str:
    """Return the site that an address belongs to, by which its pages are remembered.

    Args:
        url: The address of an article.

    Returns:
        The name of its host in lower case, without `www.`, and its port where that is an unusual
        one; `""` for what has none.
    """
    try:
        parts = urlsplit(url)
        name, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return ""
    return name if port in {None, 80, 443} else f"{name}:{port}"


def line_key(text: str) -> int | None:
    """Return the number of a line by its letters and digits: signed, of 64 bits.

    Args:
        text: A line as it is read, of any length.

    Returns:
        The same for two ways of writing the same words; None for a line of signs alone.
    """
    letters = letters_of(text)
    if not letters:
        return None
    digest = blake2b(letters.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def keys_of(lines: Sequence[str]) -> tuple[int, ...]:
    """Return what is remembered of a page.

    Args:
        lines: In their order; of a very long page those in its midst are not remembered.
    """
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES // 2], *lines[-MOST_LINES // 2 :]]
    keys = dict.fromkeys(map(line_key, lines))
    return tuple(key for key in keys if key is not None)


def familiar(pages: Iterable[Collection[int]]) -> tuple[int, ...]:
    """Return the lines that are familiar to whoever has seen some pages of a site.

    Args:
        pages: What is remembered of each page but the one that is to be read.

    Returns:
        What at least half of them have and no fewer than `FEWEST`, in order.
    """
    known = [set(page) for page in pages]
    count = Counter(key for page in known for key in page)
    least = max(FEWEST, (len(known) + 1) // 2)
    return tuple(sorted(key for key, times in count.items() if times >= least))
