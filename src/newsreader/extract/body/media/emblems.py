"""Pictures that are signs of somebody: a logo, a seal, who speaks, what is drawn to be pressed."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final
from urllib.parse import unquote

from lxml import html

from newsreader.extract.addresses import is_picture
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.media.sized import size_of, widest
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_OF: Final = (
    r"(?:\S+ ){0,2}(?:logo(?:s|type|tipo)?) (?:for|of|von|de|di|du|van|för) (?:\S+ ){0,5}\S+$"
)
_LOGO_OF: Final = re.compile(_OF, re.IGNORECASE)
_LOGO: Final = re.compile(
    rf"(?:\S+ ){{0,6}}(?:logo(?:s|type|tipo)?|logotyp)[\s.]*$|{_OF}", re.IGNORECASE
)
"""All that is said of the sign of a firm."""
_PHOTOGRAPH: Final = re.compile(r"\.jpe?g$", re.IGNORECASE)
"""The file of what may be a photograph of a sign on a house."""
_LOGO_FILE: Final = re.compile(r"(?:^|[\s_.-])logos?(?=[\s_.\d-]|$)", re.IGNORECASE)
_FOLDER: Final = re.compile(
    r"/(?:logos?|icons?|stamps?|seals?|badges|awards?|certificat(?:e|ion)s?|promotions?)/",
    re.IGNORECASE,
)
"""Folders of what a site is adorned with."""
_FEW: Final = 4
"""Words that say no more than whose sign a picture is."""
_SPOKEN_OF: Final = 3
"""Lines of a text with the word by which a picture is called that is its matter."""
_PORTRAIT: Final = re.compile(
    r"(?:profile (?:photo|picture|image)|head-?shot|photo(?:graph)?|portrait|picture) (?:of|for) "
    r"(?:the )?(?:author|writer|reviewer)\b|head-?shot (?:of|for) ",
    re.IGNORECASE,
)
"""What is said of the portrait of one who writes or is asked."""
_PORTRAIT_FILE: Final = re.compile(
    r"(?:^|[\s_.-])(?:head-?shots?|avatar|bio|author)(?=[\s_.\d-]|$)"
    r"|profile[\s_-]?(?:pic(?:ture)?s?|photo|image)(?=[\s_.\d-]|$)",
    re.IGNORECASE,
)
_CALLS: Final = re.compile(r"(?:^|[\s_.-])cta(?=[\s_.-])", re.IGNORECASE)
"""The file of a picture that calls its reader to do something."""
_CALLS_IN_LINK: Final = re.compile(
    r"[?&;]utm_\w{1,20}=(?:[^&]{0,60}[._+-])?(?:banners?|cta|ads?|promo)(?=$|[&._+-])",
    re.IGNORECASE,
)
"""Where one leads of which its site wants to know how often it is pressed."""
_BANNER: Final = re.compile(r"(?:^|[\s_.+-])banners?(?=[\s_.+\d-]|$)", re.IGNORECASE)
LEAD: Final = re.compile(r"(?:^|[\s_-])(?:cover|hero|featured|wp-post)(?:$|[\s_-])", re.IGNORECASE)
"""Classes of the picture of an article."""
_LONGEST: Final = 300
_NEAR: Final = 4
_LARGE: Final = 300
_LARGEST_SQUARE: Final = 500
_HEADS: Final = HEADINGS | names("dt th")


class Emblems:
    """What tells of a page whether a picture in its text is a sign of somebody."""

    def __init__(self, choice: Choice, images: Iterable[html.HtmlElement]) -> None:
        """Look what the text is about.

        Args:
            choice: The lines of the page.
            images: The pictures that stand among them.
        """
        signs = (each for each in images if _LOGO.match(_said(each)))
        self._in_row = len([*islice(signs, _SPOKEN_OF)]) == _SPOKEN_OF
        said = (run for run, is_in in zip(choice.runs, choice.chosen, strict=True) if is_in)
        of_logos = (run for run in said if "logo" in run.text[:4000].casefold())
        self._on_logos = len([*islice(of_logos, _SPOKEN_OF)]) == _SPOKEN_OF

    def has(self, image: html.HtmlElement, link: str, *, leads: bool, in_line: bool) -> bool:
        """Tell whether a picture without a caption is the sign of a firm, a portrait, a call.

        One in a line, a cell or a heading stands for a name.

        Args:
            image: An `<img>`.
            link: Where a click on it leads, or `""`.
            leads: Whether it stands above the text, where it may be its picture.
            in_line: Whether it stands in a line of words or in a cell.
        """
        file, path = _file(image)
        said = _said(image)
        if _calls(link, file) or _is_of_speaker(image):
            return True
        if in_line or any(each.tag in _HEADS for each in islice(image.iterancestors(), _NEAR)):
            return False
        if _PORTRAIT.match(said) and widest(image) < _LARGE:
            return True
        if leads and (widest(image) >= _LARGE or LEAD.search(image.get("class", "")[:_LONGEST])):
            return False
        if not said and _PORTRAIT_FILE.search(file) and _may_be_portrait(image):
            return True
        if self._on_logos:
            return False
        shown = size_of(image)[0] or widest(image)
        if shown < _LARGE or self._in_row:
            return _LOGO.match(said) is not None or _is_sign(said, file, path, link)
        return _LOGO_OF.match(said) is not None or _is_sign(said, file, path, link)


def _may_be_portrait(image: html.HtmlElement) -> bool:
    """Tell whether a picture is small, or a square that is not large."""
    width, height = size_of(image)
    return widest(image) < _LARGE or (width == height and (width or 0) <= _LARGEST_SQUARE)


def _said(image: html.HtmlElement) -> str:
    return " ".join(image.get("alt", "")[:_LONGEST].split())


def _is_sign(said: str, file: str, path: str, link: str) -> bool:
    """Tell whether a picture is drawn, as the sign of a firm is, by where it is from."""
    if _PHOTOGRAPH.search(file):
        return _FOLDER.search(path) is not None and bool(link)
    short = len(said.split()) <= _FEW
    if short and _LOGO_FILE.search(file):
        return True
    return _FOLDER.search(path) is not None and (bool(link) or short)


def _calls(link: str, file: str) -> bool:
    """Tell whether a picture is drawn to be pressed, by its file or by where it leads."""
    if _CALLS.search(file):
        return True
    if not link or is_picture(link):
        return False
    return _CALLS_IN_LINK.search(link[:_LONGEST]) is not None or _BANNER.search(file) is not None


def _is_of_speaker(image: html.HtmlElement) -> bool:
    """Tell whether a picture stands beside the name of somebody who is quoted."""
    within = {each.tag: each for each in islice(image.iterancestors(), 2 * _NEAR)}
    figure = within.get("figure")
    if figure is None or "figcaption" not in within:
        return False
    return next(figure.iter("blockquote"), None) is not None


def _file(image: html.HtmlElement) -> tuple[str, str]:
    """Return the name of a picture's file, and the path to it."""
    source = image.get("src", "").strip() or image.get("srcset", "").strip()[:_LONGEST]
    if source.startswith("data:"):
        return "", ""
    path = unquote(source[: 2 * _LONGEST].partition("?")[0]).partition(" ")[0]
    return path.rpartition("/")[2], path
