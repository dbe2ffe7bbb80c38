"""What on a page calls itself something else than the article's text."""

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.names import HEADINGS, LETTERS
from newsreader.markup.unseen import is_unseen
from newsreader.model.names import names

_TAGS: Final = names("nav form footer dialog menu fieldset input")
_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:"
    r"share|sharing|sharedaddy|social|socials|addtoany|subscribe|subscription|signup"
    rf"|{LETTERS}|sign-up|related|relatedposts|recirc|recirculation|recommended|recommendations?|more-news"
    r"|read-next|readnext|up-next|most-read|most-popular|trending|popular-posts|outbrain|taboola"
    r"|promo|promotion|advert|advertisement|ads?|adslot|ad-slot|sponsor|sponsored|cookie|consent"
    r"|gdpr|breadcrumbs?|pagination|pager|disqus|respond|toolbar|tag-list|taglist|tags-links"
    r"|cat-links|byline|author-bio|author-box|authorbox|about-author|post-meta|entry-meta|postmeta"
    r"|reading-time|read-time|toc|table-of-contents|cta|call-to-action|donate|donation|support-pay|print-only"
    r"|skip-link|reward[_-]?area|modal|popup|qr-?code|wx-?follow"
    r")(?:$|[\s_-])"
    r"|(?:^|\s)(?:tags|sidebar|widget|banner|comments?)(?:$|\s)",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"(?:newsletter|cookie|advertis|promot|sharing|share|related|recommended)\w*"
    r"(?: (?:promotion|banner|ment|links?|bar|buttons?|articles?|stories|content|consent"
    r"|sign.?up))?"
    r"\W*",
    re.IGNORECASE,
)
"""What such a box is called for those who hear it."""
_LONGEST_SAID: Final = 40
_COMMENTS: Final = re.compile(
    r"(?:^|[\s_-])(?:comments?[_-]?(?:list|area|section|wrapper|container|content|body|form|thread"
    r"|tree|box|block)"
    r"|(?:user|customer|reader|visitor)-?reviews?(?:[_-](?:list|section|wrapper|container))?"
    r"|comments|talkbacks?|guest-?book|reader-?(?:comments|reactions)|disqus_thread|disqus|respond|reply-form|livefyre|coral)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ROLES: Final = names("navigation complementary banner contentinfo search dialog alertdialog")
_VALUES: Final = names("td dd")
_BOXES: Final = names("p div ul ol table form")
_LONGEST_LABEL: Final = 40
"""Characters of the label of a cell."""
_MOST_PIECES: Final = 9
_LONGEST: Final = 600
_MOST_KNOWN: Final = 4096
"""Names that are kept with the answer: those of a page come again and again."""
_FORM: Final = re.compile(
    r"(?:^|[\s_-])(?<!long-)(?<!short-)(?<!free-)(?:form|hbspt|hs-?form|hsforms|mkto-?form|typeform)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
"""What a box is called that a script makes a form of."""
_SHOWN: Final = ("img", "picture", "video", "iframe", "audio", "table", "svg", "canvas")
_MOST_INNER: Final = 20


@lru_cache(_MOST_KNOWN)
def _is_furniture(named: str) -> bool:
    return _NAMES.search(named) is not None


@lru_cache(_MOST_KNOWN)
def _holds_comments(named: str) -> bool:
    return _COMMENTS.search(named) is not None


def _named(element: html.HtmlElement) -> str:
    """Return what an element calls itself; the `id` of a heading is made of the text's words."""
    if element.tag in HEADINGS:
        return str(element.get("class", "")[:_LONGEST])
    return f"{element.get('class', '')[:_LONGEST]} {element.get('id', '')[:_LONGEST]}"


def is_furniture(element: html.HtmlElement) -> bool:
    """Tell whether an element is, by its name, something around a text and not of it."""
    if element.tag in _TAGS or element.get("role", "").lower() in _ROLES:
        return True
    if not element.attrib:
        return False
    named = _is_furniture(_named(element)) or is_said_to_be_furniture(element)
    return (named or is_unseen(element)) and not is_value(element)


def is_said_to_be_furniture(element: html.HtmlElement) -> bool:
    """Tell whether an element is, as those who hear the page are told, something beside a text."""
    said = element.get("aria-label")
    return bool(said) and _SAID.fullmatch(said[:_LONGEST_SAID]) is not None


def holds_comments(element: html.HtmlElement) -> bool:
    """Tell whether an element is, by its name, what readers wrote under the article."""
    if not element.attrib:
        return False
    part = element.get("data-component", "")[:_LONGEST]
    named = f"{_named(element)} {part}" if part else _named(element)
    return _holds_comments(named) and not is_value(element)


def is_value(element: html.HtmlElement) -> bool:
    """Tell whether an element is a cell that is called what the label beside it says: "Tags: …"."""
    before = element.getprevious() if element.tag in _VALUES else None
    if before is None:
        return False
    label = " ".join("".join(islice(before.itertext(), _MOST_PIECES)).split())
    if not 0 < len(label) <= _LONGEST_LABEL or next(element.iter(*_BOXES), None) is not None:
        return False
    return bool(label.rstrip(" :：").lower() in _named(element).lower())


def is_beside_text(element: html.HtmlElement) -> bool:
    """Tell whether an element is furniture of a page, or holds what its readers say.

    Args:
        element: Any element.
    """
    return is_furniture(element) or holds_comments(element)


def is_empty_form(element: html.HtmlElement) -> bool:
    """Tell whether an element is called a form, and has nothing in it before a script fills it.

    Args:
        element: The element.
    """
    called = f"{element.get('class', '')[:_LONGEST]} {element.get('id', '')[:_LONGEST]}"
    if _FORM.search(called) is None or next(element.iter(*_SHOWN), None) is not None:
        return False
    inner = islice(element.iter(), _MOST_INNER)
    said = (each.text or "" for each in inner if each.tag not in {"script", "style", "noscript"})
    return not any(map(str.isalnum, "".join(said)))
