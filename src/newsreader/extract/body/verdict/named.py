"""Whether a page calls itself an article."""

from typing import Final

from newsreader.extract.tree import Page

_ARTICLE: Final = frozenset({"article", "blog", "newsarticle"})


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
