"""What on a page calls itself something else than the article's text."""

import re
from typing import Final

from lxml import html

from newsreader.extract.names import names

_TAGS: Final = names("""
    nav form footer button dialog menu iframe fieldset input
    """)
_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:"
    r"share|sharing|sharedaddy|social|socials|addtoany|newsletter|subscribe|subscription|signup"
    r"|sign-up|related|relatedposts|recirc|recirculation|recommended|recommendations?|more-news"
    r"|read-next|readnext|up-next|most-read|most-popular|trending|popular-posts|outbrain|taboola"
    r"|promo|promotion|advert|advertisement|ads?|adslot|ad-slot|sponsor|sponsored|cookie|consent"
    r"|gdpr|breadcrumbs?|pagination|pager|comments?|comment-list|disqus|respond|sidebar|toolbar"
    r"|tags|tag-list|taglist|tags-links|cat-links|byline|author-bio|author-box|authorbox|about-author|post-meta"
    r"|entry-meta|postmeta|reading-time|read-time|toc|table-of-contents|cta|call-to-action|widget"
    r"|donate|donation|paywall|print-only|skip-link|screen-reader-text|sr-only|modal|popup|banner"
    r")(?:$|[\s_-])",
    re.IGNORECASE,
)
_ROLES: Final = names("""
    navigation complementary banner contentinfo search dialog alertdialog
    """)
_LONGEST: Final = 600


def is_furniture(element: html.HtmlElement) -> bool:
    """Tell whether an element is, by its name, something around a text and not of it."""
    if element.tag in _TAGS or element.get("role", "").lower() in _ROLES:
        return True
    if not element.attrib:
        return False
    names = f"{element.get('class', '')[:_LONGEST]} {element.get('id', '')[:_LONGEST]}"
    return bool(names.strip()) and _NAMES.search(names) is not None
