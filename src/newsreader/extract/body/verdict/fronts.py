"""Whether a page is the front of a site: its address is the root, and headlines lead from it."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.body.lines.kinds import home_of, is_paragraph
from newsreader.extract.body.lines.links import is_own, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.verdict.named import declares_article, is_named_article
from newsreader.extract.tree import Page
from newsreader.model.names import names

_ROOT: Final = re.compile(
    r"/?|/[a-z]{2}(?:[-_][a-z]{2})?/?|(?:/[a-z]{2})?/(?:index|home|default|start)(?:\.\w{2,5})?/?",
    re.IGNORECASE,
)
"""The path of the front of a site, in one of its languages too."""
_BESIDE: Final = names("nav footer")
_HEADLINE: Final = 4
"""Words of a link that may be a headline."""
_MANY: Final = 10
"""Headlines of a front."""
_TEXT: Final = 3
"""Paragraphs beside each other that are somebody's text."""
_LONGEST: Final = 300


def is_front(page: Page, runs: Sequence[Run], wanted: Sequence[Run], url: str) -> bool:
    """Tell whether a page is the front of its site, and no text stands on it.

    A page of the root may have a text: the only page of a site, the newest entry of a blog. It has
    paragraphs beside each other then, or says that it is an article.

    Args:
        page: The page.
        runs: All of its lines.
        wanted: The lines that were taken for its article.
        url: The address of the page.
    """
    if not _is_root(url) or is_named_article(page) or declares_article(page):
        return False
    homes = Counter(home_of(run) for run in wanted if is_paragraph(run))
    if max(homes.values(), default=0) >= _TEXT:
        return False
    return len({address for run in runs for address in _headlines(run, url)}) >= _MANY


def _is_root(url: str) -> bool:
    """Tell whether an address is the root of a site; nothing is known of none."""
    if not url:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return not parts.query and not parts.fragment and _ROOT.fullmatch(parts.path) is not None


def _headlines(run: Run, url: str) -> list[str]:
    """Return where a line leads within its site that is all of a link as long as a headline."""
    if not _HEADLINE <= len(run.words) <= run.linked or len(run.text) > _LONGEST:
        return []
    if any(each.tag in _BESIDE or holds_comments(each) for each in ancestors(run.block)):
        return []
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    return [each for each in addresses if not each.startswith("#") and is_own(each, url)]
