"""Pictures that sell something, turn the pages of a gallery or divide a text: never its own."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.addresses import is_picture
from newsreader.extract.body.words.abroad import ADVERTISEMENTS
from newsreader.model.names import names

_FORMATS: Final = frozenset(
    {
        (728, 90), (970, 90), (970, 250), (468, 60), (320, 50), (320, 100), (300, 250),
        (336, 280), (250, 250), (160, 600), (120, 600), (300, 600), (300, 50),
    }
)  # fmt: skip
"""The sizes of advertisements, in pixels, as the trade (IAB) has fixed them."""
_STRIPS: Final = frozenset(size for size in _FORMATS if max(size) >= 2 * min(size))
"""Those of them that no photograph has."""
_SOLD: Final = re.compile(
    r"(?:^|[\s/_.-])(?:ads?|adverts?|advertisement|banners?|anzeige|werbung|publicit[eé]|publicidad"
    r"|pubblicit[aà])(?=$|[\s/_.\d-])",
    re.IGNORECASE,
)
"""What an advertisement is called."""
_BANNER: Final = re.compile(r"(?:ad |cta )?banner(?:$|[\s_-])", re.IGNORECASE)
_OFFER: Final = re.compile(
    r"/(?:(?:book|request|get|schedule)-(?:a-)?(?:free-)?(?:demo|quote|trial)|demo(?:-request)?"
    r"|[\w-]{1,60}-(?:e-?book|white-?paper)|resources?-(?:listing|library|center|hub)s?"
    r"|free-trial|sign-?up|get-started|subscribe|pricing)/?$",
    re.IGNORECASE,
)
"""Where a picture leads that wants its reader to buy."""
_GIVES: Final = re.compile(
    r"https?://(?:www\.)?(?:patreon|ko-fi|buymeacoffee|liberapay|opencollective|paypal|paypalme"
    r"|steadyhq|tipeee)\.(?:com|org|me)/",
    re.IGNORECASE,
)
"""Where a picture leads that asks for money."""
_SLIDE: Final = re.compile(
    r"(?:button (?:for|to)|go to|show|zu|aller à|ir a|vai a)?\s*"
    r"(?:slide|folie|bild|image|page|diapositiv[ea]|imagen)\s*\d{1,3}(?: of \d{1,3})?",
    re.IGNORECASE,
)
"""What a button says that turns to a picture of a gallery."""
_RULE: Final = re.compile(
    r"/(?:[\w-]*[_-])?(?:divider|separator|spacer|trenner|trennlinie)(?:[_-]?[\w-]*)?"
    r"\.(?:gif|png|svg|jpe?g|webp)$",
    re.IGNORECASE,
)
"""The file of a picture that stands for a line between two parts of a text."""
_DECOR: Final = re.compile(
    r"(?:^|[/_.-])(?:gradients?|decorations?|decorative|squiggles?|blobs?|swoosh)"
    r"(?=[_.-][\w-]{0,60}\.?\w{3,4}$)",
    re.IGNORECASE,
)
"""The file of what a page is decorated with."""
_WAITS: Final = re.compile(
    r"/(?:(?:next|prev(?:ious)?)[_-]?page\.\w{3,4}|(?:pre-?load(?:er|ing)?|loading|loader|spinner"
    r"|ajax-?loader)\.gif)$",
    re.IGNORECASE,
)
"""The file of a picture that turns to the next page, or is shown until another one comes."""
_COUNTED: Final = re.compile(
    r"^(?:https?:)?//(?:[\w-]{1,60}\.){0,4}(?:ad|ads|adserv(?:er|ing|ice)?|adsrv|[\w-]{0,30}adserver"
    r"|doubleclick|adform|openx|adtech)\.[^/]"
    r"|^(?:https?:)?//[^/]{1,80}/display-ads?/"
    r"|[\[%{]{1,2}(?:timestamp|cache-?buster|random(?:_number)?|rnd)[\]%}]{1,2}",
    re.IGNORECASE,
)
"""The address of what is counted when it is shown, with or without what is put in for it."""
_FLAT: Final = 6
"""How many times as wide as high a banner or a rule is, at least."""
_LOW: Final = 100
"""Pixels of its height, at most."""
_LONGEST: Final = 300
_WIDE: Final = 4
"""How many times as wide as high a strip is that leads away."""
_WIDEST_STRIP: Final = 300
"""Pixels of width from which it is one."""
_SHOP: Final = re.compile(r"https?://(?:store|shop|boutique|tienda|negozio|loja)\.", re.IGNORECASE)
"""Where a picture leads beside a text that is to be bought."""
_HEAD: Final = names("masthead site-header site-branding siteheader")
"""Names of the head of a site."""
_NEAR: Final = 6
_MOST_UNITS: Final = 20
_FEWEST: Final = 3
"""Alike units of a row, each a link with a picture and words."""


def is_of_site(image: html.HtmlElement, link: str) -> bool:
    """Tell whether a picture before or after a text is of its site, and of no figure.

    That is what leads to its shop, the sign at its head, or one of a row of titles with pictures.

    Args:
        image: An `<img>`.
        link: Where a click on it leads, or `""`.
    """
    if next(image.iterancestors("figure"), None) is not None:
        return False
    if link and (_SHOP.match(link) or _is_in_row(image)):
        return True
    return any(
        not _HEAD.isdisjoint(f"{each.get('class', '')} {each.get('id', '')}".lower().split())
        for each in islice(image.iterancestors(), _NEAR)
    )


def _is_in_row(image: html.HtmlElement) -> bool:
    """Tell whether a picture stands in a link with words, in one of several alike units."""
    link = next(image.iterancestors("a"), None)
    unit = None if link is None else link.getparent()
    row = None if unit is None else unit.getparent()
    row = row if row is None or len(row) >= _FEWEST else row.getparent()
    if link is None or unit is None or row is None or not unit.get("class"):
        return False
    name = unit.get("class", "").split()[0]
    alike = [
        each
        for each in islice(row.iter(unit.tag), 4 * _MOST_UNITS)
        if name in each.get("class", "").split()
    ]
    titled = sum(map(_is_titled, alike[:_MOST_UNITS]))
    return titled >= _FEWEST and 2 * titled > len(alike[:_MOST_UNITS])


def _is_titled(unit: html.HtmlElement) -> bool:
    """Tell whether a unit is a picture and some words in one link, and no more."""
    links = list(unit.iter("a"))
    if len(links) != 1 or next(links[0].iter("img"), None) is None:
        return False
    said = "".join(links[0].itertext()).split()
    return len(said) > 1 and said == "".join(unit.itertext()).split()


def is_decor(image: html.HtmlElement) -> bool:
    """Tell whether a picture around a text, in no figure, is called what decorates a page.

    Args:
        image: An `<img>`; one of which something is said is none.
    """
    if image.get("alt", "").strip() or next(image.iterancestors("figure"), None) is not None:
        return False
    return _DECOR.search(image.get("src", "")[:_LONGEST].partition("?")[0]) is not None


def is_strip(image: html.HtmlElement, link: str, size: tuple[int | None, int | None]) -> bool:
    """Tell whether a picture in no figure is a strip across the page that leads elsewhere.

    Args:
        image: An `<img>`.
        link: Where a click on it leads, or `""`.
        size: How wide and how high it is said to be, in pixels.
    """
    width, height = size
    if not link or next(image.iterancestors("figure"), None) is not None:
        return False
    if not width or not height or is_picture(link):
        return False
    return width >= _WIDEST_STRIP and width >= _WIDE * height


def is_banner(image: html.HtmlElement, size: tuple[int | None, int | None]) -> bool:
    """Tell whether a picture before or after a text is a strip: the head of a section, a rule.

    Args:
        image: An `<img>`.
        size: How wide and how high it is said to be, in pixels.
    """
    width, height = size
    if width is None or height is None or height > _LOW or image.get("srcset"):
        return False
    return width >= _FLAT * height


def sells_or_turns(image: html.HtmlElement, link: str, size: tuple[int | None, int | None]) -> bool:
    """Tell whether a picture without a caption is an advertisement, a button or a rule.

    Args:
        image: An `<img>`.
        link: Where a click on it leads, or `""`.
        size: How wide and how high it is said to be, in pixels.
    """
    said = " ".join(image.get("alt", "")[:_LONGEST].split())
    path = image.get("src", "")[:_LONGEST].partition("?")[0].partition("#")[0]
    if (not said and _RULE.search(path)) or _COUNTED.search(image.get("src", "")[:_LONGEST]):
        return True
    if _WAITS.search(path):
        return True
    if said and ADVERTISEMENTS.fullmatch(said):
        return True
    if any(_turns(each, said) for each in image.iterancestors("button")):
        return True
    if not link:
        return False
    offered = _OFFER.search(link[:_LONGEST].partition("?")[0]) or _BANNER.match(said)
    if _GIVES.match(link) or offered:
        return True
    if not said and size in _STRIPS and not is_picture(link):
        return True
    return size in _FORMATS and bool(_SOLD.search(said) or _SOLD.search(path))


def _turns(button: html.HtmlElement, said: str) -> bool:
    """Tell whether a button turns to a picture, by its own words or by those of its picture."""
    label = " ".join(button.get("aria-label", "")[:_LONGEST].split())
    return any(_SLIDE.fullmatch(each) for each in (label, said) if each)
