"""Pictures that stand among the lines of an article and are none of it.

The sign of the site or of a network, who wrote it, what keeps the place of a picture, a thumbnail
that leads to another page. A picture with a caption is never one of them.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final
from urllib.parse import urlsplit

from lxml import html

from newsreader.extract.addresses import is_picture
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.links import leads_to_people
from newsreader.extract.body.media.again import once
from newsreader.extract.body.media.along import Dropped
from newsreader.extract.body.media.emblems import LEAD, Emblems
from newsreader.extract.body.media.heads import is_of_head
from newsreader.extract.body.media.places import image_in, is_in_line, stands_aside
from newsreader.extract.body.media.pressed import is_pressed
from newsreader.extract.body.media.sized import is_small, size_of, sources_of, widest
from newsreader.extract.body.media.wares import (
    is_banner,
    is_decor,
    is_of_site,
    is_strip,
    sells_or_turns,
)
from newsreader.extract.body.mend.hidden import is_styled_away
from newsreader.extract.codes import is_code

_LARGE: Final = 300
"""Pixels of width from which a picture is no sign, whatever it is called."""
_WIDE: Final = 400
"""The same of one that is no thumbnail of another page."""
_SIGN: Final = re.compile(
    r"(?:\S+ ){0,4}(?:logo(?:type|mark)?|icon|avatar|headshot|profile (?:photo|picture|image))$",
    re.IGNORECASE,
)
"""All that the words of a sign say."""
_CALL: Final = re.compile(
    r"(?:(?:the |post |article |story )?author(?:['’]s)?(?: (?:image|photo|picture|avatar|bio))?)$"
    r"|(?:follow|like|join|find|add) (?:us|me|\S+) (?:on|as) \S"
    r"|(?:share|tweet|pin|e-?mail|print)(?: (?:this|on|to|via|with)\b.{0,30})?$"
    r"|subscribe(?: (?:to|on|now|here)\b.{0,40})?$"
    r"|(?:my account|menu|search|close|user|sign in|log ?in)(?: \w+)?$",
    re.IGNORECASE,
)
"""The same of a portrait, and of what calls upon the reader."""
_STAND_INS: Final = ("placeholdersrc", "data-placeholder", "data-placeholder-src")
"""Attributes that name the file which keeps the place of a picture."""
_CARD: Final = re.compile(r"(?:^|[\s_-])(?:card|teaser|promo|banner)(?:$|[\s_-])", re.IGNORECASE)
_BYLINE: Final = re.compile(
    r"(?:^|[\s_-])(?:authors?|bylines?|contributors?|writers?)(?:$|[\s_-])", re.IGNORECASE
)
_LONGEST_BYLINE: Final = 30
"""Words of it, of several people with what they do."""
_NEAR: Final = 5
_LONG: Final = 12
"""Words of a line that is prose."""
_SEVERAL: Final = 3
"""Pictures of different words, or of none, that are one file: it keeps the place of others."""


def without_ornaments(
    choice: Choice, found: Sequence[tuple[html.HtmlElement, int]], url: str = ""
) -> list[html.HtmlElement]:
    """Return what is found without pictures that are none of the article.

    Args:
        choice: The lines of the page.
        found: Pictures, players and rules, each with the number of lines that begin before it.
        url: The address of the page.
    """
    first, last = _prose(choice)
    images = [image for each, _ in found if (image := image_in(each)) is not None]
    dropped, emblems = Dropped(choice, url), Emblems(choice, images)
    stand_ins = _stand_ins(images) | _repeated(choice, images)
    kept: list[tuple[html.HtmlElement, int]] = []
    for element, place in found:
        image = image_in(element)
        around = not first < place <= last
        if (
            image is None
            or _has_caption(image)
            or (
                _file(image) not in stand_ins
                and not _is_ornament(choice, image, around=around)
                and not (_is_thumbnail(image) and dropped.has_headline(image, _link(image)))
                and (size_of(image) != (None, None) or not dropped.is_label(image))
                and not dropped.is_rest(image, around=around)
                and not dropped.is_of_button(image, place)
                and not dropped.has_name(image, place)
                and not emblems.has(
                    image, _link(image), leads=place <= first, in_line=is_in_line(choice, image)
                )
            )
        ):
            kept.append((element, place))
    return once(choice, kept)


def _is_thumbnail(image: html.HtmlElement) -> bool:
    """Tell whether a picture may be one: it is in no figure, and not said to be large."""
    width, _ = size_of(image)
    return next(image.iterancestors("figure"), None) is None and (width or 0) < _WIDE


def _stand_ins(images: Iterable[html.HtmlElement]) -> set[str]:
    """Return the files that are shown for several different pictures."""
    words: dict[str, set[str]] = {}
    for image in images:
        said = " ".join(image.get("alt", "").split())
        if said and (file := _file(image)):
            words.setdefault(file, set()).add(said)
    return {file for file, said in words.items() if len(said) >= _SEVERAL}


def _repeated(choice: Choice, images: Iterable[html.HtmlElement]) -> set[str]:
    """Return the files that stand again and again outside of lines, with nothing said of them."""
    often = Counter(
        file
        for image in images
        if not image.get("alt", "").strip()
        and (file := _file(image))
        and not is_in_line(choice, image)
    )
    return {file for file, times in often.items() if times >= _SEVERAL}


def _file(image: html.HtmlElement) -> str:
    """Return the address of a picture, or `""` where its page has scripts choose one."""
    if image.get("srcset") or sources_of(image):
        return ""
    source = str(image.get("src", "").strip())
    return "" if source.startswith("data:") else source


def _link(image: html.HtmlElement) -> str:
    """Return where a click on a picture leads, or `""`."""
    link = next((each.get("href", "").strip() for each in image.iterancestors("a")), "")
    return "" if link.startswith("#") or link.lower().startswith("javascript:") else link


def _is_of_card(image: html.HtmlElement) -> bool:
    """Tell whether a picture stands in a card all of which leads to another page."""
    named = False
    for around in ancestors(image.getparent()):
        if around.tag == "a":
            return named and bool(_link(image))
        named = named or _CARD.search(around.get("class", "")[:_LARGE]) is not None
    return False


def _is_of_byline(choice: Choice, image: html.HtmlElement) -> bool:
    """Tell whether a picture stands in what is called a byline and says hardly more than names."""
    for around in islice(ancestors(image.getparent()), _NEAR):
        if _BYLINE.search(around.get("class", "")[:_LARGE]):
            count = choice.counts.get(around)
            return count is None or count.words <= _LONGEST_BYLINE
    return False


def _prose(choice: Choice) -> tuple[int, int]:
    """Return the second chosen line of some length (the first may be a standfirst) and the last."""
    long = [
        index
        for index, run in enumerate(choice.runs)
        if choice.chosen[index] and len(run.words) >= _LONG
    ]
    return (long[:2][-1], long[-1]) if long else (0, len(choice.runs))


def _is_ornament(choice: Choice, image: html.HtmlElement, *, around: bool) -> bool:
    """Tell whether a picture without a caption is none of the article.

    Args:
        choice: The lines.
        image: An `<img>`.
        around: Whether it stands before the first paragraph or after the last.
    """
    link, size = _link(image), size_of(image)
    if sells_or_turns(image, link, size) or (around and _is_set_around(choice, image, link, size)):
        return True
    if stands_aside(choice, image, around=around):
        return True
    source = _file(image)
    if source and any(image.get(name, "").strip() == source for name in _STAND_INS):
        return True
    if link and _is_of_card(image):
        return True
    width, height = size
    large = max(width or 0, widest(image)) >= _LARGE
    if large or LEAD.search(image.get("class", "")[:_LARGE]):
        return False
    in_line = is_in_line(choice, image)
    people = link and not is_picture(link) and leads_to_people(link)
    if people or _is_of_byline(choice, image):
        return True
    if next(image.iterancestors("figure"), None) is None and is_pressed(image, in_line=in_line):
        return True
    if around and (_is_home(link) or _is_menu(image)):
        return True
    said = " ".join(image.get("alt", "")[:_LARGE].split())
    if said and (_CALL.match(said) or (around and _SIGN.match(said))):
        return True
    small = is_small(width, height) and not is_picture(link)
    return small and not in_line


def _is_set_around(
    choice: Choice, image: html.HtmlElement, link: str, size: tuple[int | None, int | None]
) -> bool:
    """Tell whether a picture before or after a text is a code, a strip, or not there to be seen."""
    if is_of_head(choice, image, link):
        return True
    if is_code(image) or is_decor(image) or is_strip(image, link, size) or is_banner(image, size):
        return True
    if (size[0] or 0) < _WIDE and is_of_site(image, link):
        return True
    unsaid = len(image.get("alt", "").split()) <= 1
    return unsaid and any(map(is_styled_away, islice(ancestors(image), _NEAR)))


def _has_caption(image: html.HtmlElement) -> bool:
    figure = next(image.iterancestors("figure"), None)
    caption = None if figure is None else figure.find(".//figcaption")
    if figure is not None and next(figure.iter("blockquote"), None) is not None:
        return False  # who said it
    return caption is not None and any(map(str.isalnum, "".join(caption.itertext())))


def _is_home(link: str) -> bool:
    """Tell whether a link leads to the front page of a site."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    page = parts.scheme in {"", "http", "https"} and not parts.query
    return bool(link) and page and parts.path in {"", "/"}


def _is_menu(image: html.HtmlElement) -> bool:
    """Tell whether a picture stands in a list at the head of a page."""
    tags = [each.tag for each in ancestors(image.getparent())]
    return "li" in tags and "header" in tags[tags.index("li") :]
