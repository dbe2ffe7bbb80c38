"""Whether a page calls itself an article."""

import re
from typing import Final

from newsreader.extract.tree import Page

_ARTICLE: Final = frozenset({"article", "blog", "newsarticle"})
_TYPED: Final = re.compile(r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"\w{0,40}(?:Article|Posting)"')
_LONGEST_SCRIPT: Final = 200_000


def is_named_article(page: Page) -> bool:
    """Tell whether a page says to machines that it is an article, which may list others.

    Args:
        page: The page.
    """
    kinds = (
        meta.get("content", "").strip().lower()
        for meta in page.root.iter("meta")
        if meta.get("property", "") == "og:type"
    )
    return any(kind in _ARTICLE for kind in kinds) or any(
        "Article" in (script.text or "") or "Posting" in (script.text or "")
        for script in page.root.iter("script")
    )


def declares_article(page: Page) -> bool:
    """Tell whether a page says of itself that it is one article, so that what it tells is of that.

    What stands in place of an article tells of itself: of a shop, of a question.

    Args:
        page: The page.
    """
    for meta in page.root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").strip().lower()
        said = meta.get("content", "").strip()
        if (name == "og:type" and said.lower() in ("article", "newsarticle")) or (
            name == "article:published_time" and said
        ):
            return True
    scripts = (each for each in page.root.iter("script") if "ld+json" in each.get("type", ""))
    return any(_TYPED.search((each.text or "")[:_LONGEST_SCRIPT]) for each in scripts)
