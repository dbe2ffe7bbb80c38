"""Boxes that a page sets among the lines of its article, told by what they call themselves."""

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.furniture import is_said_to_be_furniture, is_value
from newsreader.extract.names import FRAMES, HEADINGS, LETTERS, SUBHEADINGS, hyphened
from newsreader.markup.unseen import is_unseen
from newsreader.model.names import names

_TAGS: Final = names("nav form footer dialog menu")
_ROLES: Final = names("navigation banner contentinfo search dialog alertdialog")
_WHOLE: Final = names("figure figcaption table pre blockquote")
"""Elements whose lines are not looked at one by one: a caption belongs to its picture."""
_SHOWN: Final = ("img", "picture", "video", "svg", "table", "pre", "figcaption")
_NAMES: Final = re.compile(
    r"(?:^|[ -])(?<!no-)(?<!has-)(?<!with-)(?<!without-)(?<!hide-)(?:"
    r"authors?|bio|biography|bylines?|disclaimers?|affiliate|ctas?|call-to-action"
    rf"|{LETTERS}|sign-?up|subscribe|subscription|breadcrumbs?|modal|pop-?up|banner|promos?|promotion"
    r"|advert|advertisement|ads?|sponsor|sponsored|carousel|swiper|pagination|prev-?next"
    r"|nav|navbar|navigation|dropdown|(?:post|entry|article|blog|item|story|page)-(?:meta|info|date"
    r"|tags|footer|nav|navigation)|meta-wrapper|topic-tags|tags?-list|social|share|sharing"
    r"|sharedaddy|donate|donations?|support-pay|qr-?code|(?:blk-)?wx-?follow|republish|republication|paywall|regwall|related|recommended"
    r"|recommendations|recirc|trending|(?:you-)?(?:may|might)-(?:also-)?like|most-(?:read|popular)"
    r"|(?:popular|similar|suggested)-(?:stories|posts|news|articles)|most-viewed|cook-mode"
    r"|(?:read|see)-also|lire-aussi|les-plus-lus|articles-lies|meistgelesen|mehr-zum-thema"
    r"|weitere-artikel|lea-tambien|mas-leid[oa]s|noticias-relacionadas|leia-(?:mais|tambem)"
    r"|mais-lidas|leggi-anche|piu-letti|lees-ook|meest-gelezen|las-ocksa|mest-las(?:t|ta)|les-ogsa"
    r"|mest-lest|baca-juga|(?:more|other|latest|recent)-(?:stories|posts|news|articles"
    r"|events|resources)|read-next|up-next|cookies?|consent|gdpr|dialog|overlay|toolbar|polls?"
    r"|(?:share|sharing)(?:bar|box|buttons?|icons?|links?|title|tools|it|this|wrapper|container)"
    r"|author(?:box|bio|card|info|name|link|meta|details|desc|wrapper|wrap|block)|contributors?"
    r"|contributor(?:wrapper|bio|box|name|title|subtitle)|saboxplugin(?:-\w+)?|follow-us"
    r"|(?:post|entry|article|singular)-metadata|singular-meta|after-(?:content|post|article|entry)"
    r"|privacy-(?:overview|content|notice|banner)|side-panel|category-tag|review(?:ed)?-(?:date|year)"
    r"|(?:header|site|main|mobile)-menu(?:-\w+)?|search-?(?:wrap|wrapper|box|form|bar)"
    r"|audio-(?:module|player)|view-license"
    r"|site-notice|site-sub|catlinks|navbox|ambox|no-?print|d-print-none|hidden-print"
    r"|extra-services|submission-history|votecell|votebox|vote-(?:count|cell|box|buttons?)|user-?(?:info|details|signature)"
    r"|post-signature|reputation(?:-score)?"
    r"|(?:article|story|post|page|sc)-tools|relatedarticles?|relatedposts|online-list|premium-mark"
    r"|advertising|(?:story|article)-labels|(?:story|article|post)-reactions?|story-react|box-nl"
    r"|(?:post|article)-statement|(?:article-)?sns|ui-tabs-nav|zan-\w{1,8}|reward-area"
    r"|[a-z]{0,8}tmstmp|post-?profile|(?:post|article|recipe)-ratings?|nocontent|robots-nocontent|condition-invisible"
    r"|instapaper-(?:ignore|hide)|entry-unrelated|(?:tool-?)?textsize|text-?(?:re)?sizer|page-?score"
    r"|follow-bar|adjust-text-size|(?:article|story)-controls|item-read-more|slideshow-links"
    r"|(?:facebook-?)?vote-?reactions?|facebookvote-reaction|reaction-pann?el|follow-tags"
    r"|toc-?title|actions?-bar|meta-?info|(?:article|story|post|entry|topic|page)-follow"
    r"|nl-box|(?:box-)?tin-?lien-?quan\w{0,4}|(?:article|post|news|index)-praise"
    r"|fenxiang|tuijian|xiangguan(?:yuedu|wenzhang|xinwen)?|guanggao|pinglun|shengming|mianze"
    r"|dashang|shoucang|biaoqian|erweima"
    r")(?=$|[ -])"
    r"|(?:^|[ -])(?<!long-)(?<!short-)form(?=$|[ ]|-(?:container|wrapper|head|title|box|demo))"
    r"|(?:^|[ -])sidebar(?=$|[ ]|-(?:inner|content|left|right|wrap|wrapper|widget|\d))"
    r"|(?:^| )(?:tags|comments?|follow|signature|feedback)(?=$| )|(?:^|[ -])footer(?=$| )"
)
"""Names of boxes, in lower case with hyphens for all that parts words; not those that only say
whether there is such a box (`has-cta`), nor the numbers of a layout (`sidebar-enabled--false`)."""
_WALL: Final = re.compile(r"(?:paywall|regwall)(?![a-z])", re.IGNORECASE)
"""What a wall is called, and what templates call all that stands behind it."""
_LETTERS: Final = re.compile(rf"(?:^|[\s_-])(?:{LETTERS})(?:$|[\s_-])", re.IGNORECASE)
_PARTS: Final = (
    "data-qa",
    "data-testid",
    "data-component",
    "data-area",
    "data-block",
    "data-module",
)
"""What says of a box what it is where its class says nothing."""
_NOTICE: Final = re.compile(r"(?:^|\s)(?:[amot]mbox|mbox|navbox|no-?print)(?:\s|$)")
"""Names of tables that are a notice of the site, or the way through it."""
_PLAYER: Final = re.compile(
    r"(?:^|[\s_-])(?:featured-video|video-?player|video-?(?:card|promo|teaser))(?:$|[\s_-])",
    re.IGNORECASE,
)
_MOST_SAID: Final = 1
"""Paragraphs of the card of a film."""
_BESIDE: Final = re.compile(r"(?<=[a-z0-9]-)with(?:out)?-[a-z0-9-]+")
"""What in a name is said of something else on the page: `anchor-with-sticky-navbar`."""
_MAY_TELL: Final = re.compile(
    r"(?<![a-z])(?:overlay|item-info|(?:post|entry|article|singular)-metadata|singular-meta)"
    r"(?![a-z])"
)
"""Names that boxes of the text itself have, too: what lies over a picture, facts beside it."""
_TELLING: Final = 5
"""Words of a sentence in such a box."""
_FEWEST_TELLING: Final = 2
_MOST_TELLING: Final = 9
"""Lines of a box that are looked at."""
_ASKING: Final = ("form", "input", "button", "textarea")
_PARTING: Final = re.compile(r"[^a-z0-9 ]+")
_LONGEST: Final = 600
_LONGEST_ID: Final = 40
_MOST_KNOWN: Final = 4096


@lru_cache(_MOST_KNOWN)
def _is_named(called: str) -> str:
    """Return `"surely"` for a name of a box beside a text, `"perhaps"`, or `""`."""
    folded = _BESIDE.sub("", _PARTING.sub("-", hyphened(called).lower()))
    if _NAMES.search(folded) is None:
        return ""
    return "surely" if _NAMES.search(_MAY_TELL.sub("-", folded)) else "perhaps"


def _is_part_named(said: str) -> bool:
    """Tell whether what a box says of itself beside its class is the name of one beside a text."""
    if _LETTERS.search(said[:_LONGEST_ID]) is not None:
        return True
    return len(said) < _LONGEST_ID and _is_named(said) == "surely"


def _tells(element: html.HtmlElement) -> bool:
    """Tell whether a box without links has sentences, in points or by a picture, or a heading."""
    if next(element.iter(*_ASKING), None) is not None:
        return False
    around = element.getparent()
    listed = next(element.iter("ul", "ol"), None) is not None
    if not listed and (around is None or next(around.iter("img"), None) is None):
        return False
    if next(element.iter("a"), None) is not None:
        return False
    if next(element.iter(*SUBHEADINGS), None) is not None:  # the name of a thing beside it
        return True
    lines = [
        " ".join(each.itertext()).split() for each in islice(element.iter("p", "li"), _MOST_TELLING)
    ]
    return sum(len(words) >= _TELLING for words in lines) >= _FEWEST_TELLING


def is_box(element: html.HtmlElement) -> bool:
    """Tell whether an element calls itself something that stands beside a text.

    The `id` of a heading, and a long one, is made of the words of the text and says nothing.
    """
    if element.tag in FRAMES:
        return False
    if element.tag in _TAGS or element.get("role", "").lower() in _ROLES:
        return True
    if element.get("data-nosnippet") is not None:
        return True
    if is_said_to_be_furniture(element):
        return True
    if any(_is_part_named(said) for each in _PARTS if (said := element.get(each))):
        return not is_value(element)
    called = element.get("class", "")[:_LONGEST]
    key = element.get("id", "")
    if key and len(key) < _LONGEST_ID and element.tag not in HEADINGS:
        called = f"{called} {key}"
    named = _is_named(called) if called else ""
    if named == "perhaps" and _tells(element):
        named = ""
    return (bool(named) or is_unseen(element)) and not is_value(element)


def is_walled(element: html.HtmlElement) -> bool:
    """Tell whether an element has no other name of a box than one of a wall before a text."""
    if element.tag in _TAGS or is_said_to_be_furniture(element) or is_unseen(element):
        return False
    called = _WALL.subn(
        "", f"{element.get('class', '')[:_LONGEST]} {element.get('id', '')[:_LONGEST_ID]}"
    )
    return bool(called[1]) and not _is_named(called[0])


def is_notice(element: html.HtmlElement) -> bool:
    """Tell whether an element is a table of a site's own notices, by its name."""
    if element.tag != "table":
        return False
    return _NOTICE.search(element.get("class", "")[:_LONGEST]) is not None


def is_film_card(element: html.HtmlElement) -> bool:
    """Tell whether an element is a film's card with a headline, of which the film is not there."""
    called = element.get("class")
    if not called or _PLAYER.search(called[:_LONGEST]) is None:
        return False
    if next(element.iter(*SUBHEADINGS), None) is None:
        return False
    if next(element.iter("video", "iframe", "audio", "figure"), None) is not None:
        return False
    return len([*islice(element.iter("p"), _MOST_SAID + 1)]) <= _MOST_SAID


def is_whole(element: html.HtmlElement) -> bool:
    """Tell whether an element is a figure, a table or the like.

    A figure of nothing is none, and a table of one cell is but a box.
    """
    if element.tag == "table":
        return not is_one_cell(element)
    if element.tag != "figure":
        return element.tag in _WHOLE
    return next(element.iter(*_SHOWN), None) is not None


def is_one_cell(table: html.HtmlElement) -> bool:
    """Tell whether a table has but one cell: somebody drew a box by it."""
    return len(list(islice(table.iter("td", "th"), 2))) == 1


def is_inner_article(element: html.HtmlElement) -> bool:
    """Tell whether an element is an article within another one, and has no headline of a page."""
    if element.tag != "article" or next(element.iterancestors("article"), None) is None:
        return False
    return next(element.iter("h1"), None) is None
