"""Which pictures of a page show something of its article, and which show nothing or an author."""

import re
from collections.abc import Collection
from typing import Final

from lxml import html

from newsreader.extract.addresses import is_picture
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.mend.lazy import NOTHING, file_of, source_of
from newsreader.extract.sizes import pixels
from newsreader.model.names import names

_KEEPS_A_PLACE: Final = re.compile(
    r"(?:^|[/_.-])(?:placeholder|lazyload|loading|spacer|blank|transparent|dummy|pixel|1x1|[01]px|dotclear|cleardot|shim)(?:$|[/_.-])",
    re.IGNORECASE,
)
"""Those of them that no caption makes a picture: it is that of the one which is to come."""
_COLOUR: Final = re.compile(r"gr[ea]y(?:[_.-]|$)", re.IGNORECASE)
"""A name that a picture may have for what it shows."""
_SIGNS_SHOWN: Final = re.compile(r"[a-z]+[_-]icons?(?:[_.-]|$)", re.IGNORECASE)
"""The same of one of signs, if it is large."""
_LARGE: Final = 200
"""Pixels of its width."""
_NAMED: Final = re.compile(
    r"(?:^|[\s_-])(?:avatar|gravatar|logo|monogram|icon|emoji|author-(?:image|photo|img)|profile|headshot)(?:$|[\s_-])",
    re.IGNORECASE,
)
_OF_AUTHORS: Final = re.compile(
    r"/(?:authors?|avatars?|headshots?|contributors?)/|//avatars?\.", re.IGNORECASE
)
"""Folders of the portraits of those who write."""
_SIGNS: Final = names("wp-smiley emoji emojione twemoji smiley latex tex math")
"""Classes of pictures that stand in a line for a sign or a formula, which their words say."""
_PORTRAIT: Final = re.compile(
    r"^(?:(?:author|profile|photo|picture|headshot|portrait|avatar|image)s?"
    r"(?: (?:photo|picture|image))?"
    r"(?: (?:of|for|by))?:? )"
    r"|(?:['’]s?)? (?:headshot|avatar|portrait|(?:profile )?(?:photo|picture|image)|bio)$"
)
_LONGEST_NAME: Final = 200
_SMALL: Final = 48
"""Pixels; a picture that is no larger on both sides is a sign, not a picture."""
_WRITTEN_OUT: Final = re.compile(
    r"data:image/(?:png|jpe?g|webp|avif|gif(?!;base64,R0lGODlhAQAB))", re.IGNORECASE
)
"""A picture that stands in its own address, and is no dot that keeps a place."""
_DRAWN: Final = re.compile(r"data:image/svg", re.IGNORECASE)
_BLANK: Final = 400
"""Characters up to which a drawing that is written out has nothing in it."""


def is_portrait(image: html.HtmlElement, authors: Collection[str]) -> bool:
    """Tell whether a picture is, by its words, of one of those who wrote the article.

    Args:
        image: An `<img>`.
        authors: Their names in small letters.
    """
    said = " ".join(image.get("alt", "")[:_LONGEST_NAME].casefold().split())
    return bool(said) and _PORTRAIT.sub("", said) in authors


def _is_ornament(image: html.HtmlElement, source: str) -> bool:
    """Tell whether a picture is a drawing that nobody says a word of: an arrow, a bullet.

    One that is a paragraph by itself is none.
    """
    drawn = source.partition("?")[0].lower().endswith(".svg")
    if not drawn or image.get("alt", "").strip() or _figure(image) is not None:
        return False
    around = image.getparent()
    if around is None or around.tag != "p":
        return True
    return len(around) > 1 or bool("".join(around.itertext()).strip())


def _figure(image: html.HtmlElement) -> html.HtmlElement | None:
    return next(image.iterancestors("figure"), None)


def _has_words(image: html.HtmlElement) -> bool:
    """Tell whether a picture without an address has words that stand for it.

    Those of a figure do; elsewhere most are of pictures that a script would have brought, often
    several times over, unless the picture itself is written out in the page.
    """
    said = bool(image.get("alt", "").strip())
    figure = _figure(image)
    if figure is None:
        written = _WRITTEN_OUT.match(image.get("src", "").strip()) is not None
        return said and written and "lazy" not in image.get("class", "").lower()
    caption = figure.find(".//figcaption")
    return said or (caption is not None and bool("".join(caption.itertext()).strip()))


def is_empty(image: html.HtmlElement) -> bool:
    """Tell whether a picture has no address that one could load, and is not written out itself.

    Args:
        image: An `<img>`, or a `<picture>` around one.
    """
    named = [image, *image.iter("img", "source")]
    if any(_is_loaded(each.get("srcset", "")) or source_of(each) for each in named):
        return False
    sources = [each.get("src", "").strip() for each in image.iter("img")]
    return not any(
        _WRITTEN_OUT.match(each) or (_DRAWN.match(each) and len(each) > _BLANK) for each in sources
    )


def _is_loaded(addresses: str) -> bool:
    return bool(addresses.strip()) and not addresses.strip().lower().startswith("data:")


def _is_so_called(image: html.HtmlElement, file: str) -> bool:
    """Tell whether a picture with the name of one that shows nothing shows a thing of that name.

    One with a caption of its own does, and of one of which something is said the name of a colour,
    or that of signs which are too large to be one.
    """
    if _KEEPS_A_PLACE.search(file):
        return False
    if has_own_caption(image):
        return True
    said = image.get("alt", "").strip()
    if not said or said.lower().endswith(("logo", "icon")):
        return False
    large = (pixels(image.get("width", "")) or 0) >= _LARGE
    return _COLOUR.match(file) is not None or (large and _SIGNS_SHOWN.match(file) is not None)


def _opens(image: html.HtmlElement) -> bool:
    """Tell whether a click on a picture shows it larger, as no portrait beside a name does."""
    link = next(image.iterancestors("a"), None)
    return link is not None and is_picture(link.get("href", ""))


def has_own_caption(image: html.HtmlElement) -> bool:
    """Tell whether a picture is the only one of a figure that has a caption."""
    figure = _figure(image)
    if figure is None or len(list(figure.iter("img"))) > 1:
        return False
    caption = figure.find(".//figcaption")
    return caption is not None and bool("".join(caption.itertext()).strip())


def shows_something(image: html.HtmlElement) -> bool:
    """Tell whether an `<img>` is a picture or a sign with words, no logo, portrait or tracker."""
    if image.get("alt", "").strip() and not _SIGNS.isdisjoint(
        image.get("class", "")[:300].lower().split()
    ):
        return True
    source = source_of(image)
    if not source and not image.get("srcset"):
        parent = image.getparent()
        bare = parent is None or parent.tag != "picture" or parent.find("source") is None
        if bare and not _has_words(image):
            return False
    file = "" if image.get("srcset") else file_of(source)
    if NOTHING.search(file) and not _is_so_called(image, file):
        return False
    if _is_ornament(image, source) or (_OF_AUTHORS.search(source) and not _opens(image)):
        return False
    if _NAMED.search(f"{image.get('class', '')[:300]} {image.get('id', '')[:100]}"):
        return False
    sizes = [pixels(image.get(name, "")) for name in ("width", "height")]
    if all(size is not None and size <= _SMALL for size in sizes):
        return False
    if _is_of_no_size(image):
        return False
    return not is_furniture(image) or has_own_caption(image)


def _is_of_no_size(image: html.HtmlElement) -> bool:
    """Tell whether a picture of which nothing is said is there to be counted: 0 by 0 pixels."""
    sides = {image.get(name, "").strip().removesuffix("px") for name in ("width", "height")}
    return sides <= {"0", "1"} and not image.get("alt", "").strip()
