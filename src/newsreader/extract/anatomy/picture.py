"""The lead picture of a page, with its own caption and credit."""

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias
from urllib.parse import unquote, urlsplit

from newsreader.dataclass import dataclass, replace
from newsreader.extract.anatomy.json_ld import Node, text_of, things
from newsreader.extract.anatomy.place import paragraphs_before
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import Element, Sources
from newsreader.extract.captions import Box, words_in
from newsreader.extract.pressed import says_a_button
from newsreader.model.likeness import alike, place_of, says_something
from newsreader.model.picture import Picture
from newsreader.model.renditions import without_kind, without_size

SplitCredit: TypeAlias = Callable[[str], tuple[str, str]]

_NO_LEAD: Final = re.compile(
    r"(?:^|[/_.-])(?:logo|favicon|icon|avatar|gravatar|placeholder|blank|spacer"
    r"|no-?image|share-?(?:image|default|card)|og-?(?:image|default|share)|social-?(?:share|default"
    r"|card)"
    r"|site-?image|pixel|sprite)s?(?:[-_./]|\d*\.\w+$|$)"
    r"|(?:^|[/_.-])(?:default|fallback)s?(?:[-_.]|\d*\.\w+$)"
    r"|/open-?graph(?:-?image)?(?:-\w{4,12})?\.\w+$",
    re.IGNORECASE,
)
"""What stands for a site, or for want of a picture; a folder may be called just `default`."""
_OF_PEOPLE: Final = re.compile(
    r"/(?:team|staff|people|authors?|avatars?|headshots?|contributors?)/", re.IGNORECASE
)
"""Folders of portraits; only a page's own word makes one its lead picture."""
_SENTENCE: Final = tuple('.!?…”"»。')
_SAYS_WHO: Final = re.compile(r"©|(?:photo|image|credit|foto|bild|photograph)s?(?: by|:| ©)", re.I)
_LABEL_LEFT: Final = re.compile(
    r"(?:^|\s)\W*(?:photo(?:graph)?s?|images?|pictures?|credits?|foto|bild|quelle|crédit|source)"
    r"(?: credit| by| courtesy(?: of)?)?\s*[:/]?\W*$",
    re.IGNORECASE,
)
"""What a caption ends with where its credit was taken out."""
_LAZY: Final = ("data-src", "data-original", "data-lazy-src", "data-full-src")
_SMALLEST: Final = 150
_DOT: Final = 2
_LEAD_REACH: Final = 70
_LONGEST: Final = 1_000
_SEES: Final = re.compile(
    r"(?i:\b(?:view|see|show|open|enlarge|expand|zoom|click|tap|hide|image|gallery|caption|share)\b)"
)
"""Words of what is pressed beside a picture."""
_LONGEST_NAMES: Final = 60
_MOST_NAMES: Final = 5
_LONGEST_CREDIT: Final = 300
_DEEP: Final = 5
"""Paragraphs of the text before a picture that is not taken out of it to the top of the page."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of the page.

    Attributes:
        element: It.
        urls: The addresses of its picture, the likeliest first.
        alt: The author's words for those who do not see it.
        caption: The line beneath it without what is marked as its credit.
        credit: What is marked as its credit.
    """

    element: Element
    urls: tuple[str, ...]
    alt: str
    caption: str
    credit: str


def picture_of(sources: Sources, split: SplitCredit, standfirst: str = "") -> Picture | None:
    """Return the lead picture, or None where the page names none, or only in its text.

    Args:
        sources: What the page says.
        split: Tells the credit at the end of a caption from the caption.
        standfirst: The lead paragraph, which may stand between the headline and the picture.
    """
    every = (_figure(sources, each, split) for each in sources.figures)
    figures = [figure for figure in every if figure]
    named = next(_named(sources), None)
    if named is None:
        figure = _lead_figure(sources, figures, standfirst)
        if figure is None:
            return None
        named = Picture(figure.urls[0], alt=figure.alt)
    same = next((each for each in figures if _shows(each, named.url)), None)
    if same is None:
        return _told_apart(named, split)
    if paragraphs_before(sources, same.element, standfirst) > _DEEP:
        return None  # it would be shown twice, or torn from what is said of it
    site = names_of_site(sources)
    label = "" if folded(same.caption) in site else same.caption
    picture = replace(
        named,
        alt=named.alt or same.alt,
        caption=label or named.caption,
        credit=same.credit or named.credit,
    )
    picture = _told_apart(picture, split)
    said, credit = split(picture.alt)
    again = not said and bool(credit) and _letters(credit) in _letters(picture.credit)
    return replace(picture, alt="") if again else picture


def _told_apart(picture: Picture, split: SplitCredit) -> Picture:
    if not any(character.isalnum() for character in picture.caption):
        return replace(picture, caption="")
    caption, credit = split(picture.caption)
    if not credit:
        return picture
    if picture.credit:  # marked as such: what the caption repeats of it goes
        known = _letters(credit)
        return replace(picture, caption=caption) if known in _letters(picture.credit) else picture
    return replace(picture, caption=caption, credit=credit)


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def _named(sources: Sources) -> Iterator[Picture]:
    """Yield the pictures that the page names as the article's, the best first."""
    refused = {_stem(url) for url in _logos(sources)}
    social = sources.absolute(sources.meta("og:image:secure_url", "og:image", "og:image:url"))
    described = list(_described(sources))
    sized = [picture for picture in described if same_picture(picture.url, social)]
    alt = sources.meta("og:image:alt", "twitter:image:alt")
    every = [*sized, *described]
    if social:
        width, height = sources.meta("og:image:width"), sources.meta("og:image:height")
        every.append(Picture(social, alt=alt, width=_number(width), height=_number(height)))
    for name in ("twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full"):
        every += [Picture(sources.absolute(url), alt=alt) for url in sources.metas.get(name, ())]
    every += [Picture(url) for url in sources.links.get("image_src", ())]
    # What one witness calls tiny is no lead picture for another that does not say how large it is.
    refused |= {_stem(each.url) for each in every if _is_dot(each)}
    for picture in every:
        if picture.url and _stem(picture.url) not in refused and not _is_sign(picture):
            yield picture


def _described(sources: Sources) -> Iterator[Picture]:
    """Yield the pictures that JSON-LD gives the article."""
    for image in things(sources.article.get("image"), sources.table, 5):
        if isinstance(image, str):
            yield Picture(sources.absolute(image))
            continue
        words = text_of(image.get("caption"))
        # Programs put the alternative text there; a caption is a sentence, or says who made it.
        caption = words if words.endswith(_SENTENCE) or _SAYS_WHO.search(words) else ""
        address = text_of(image.get("url")) or text_of(image.get("contentUrl"))
        yield Picture(
            sources.absolute(address or text_of(image.get("@id"))),
            alt="" if caption else words,
            caption=caption,
            credit=_credit_of(image, sources),
            width=_number(image.get("width")),
            height=_number(image.get("height")),
        )


def _credit_of(image: Node, sources: Sources) -> str:
    for name in ("creditText", "copyrightHolder", "creator", "author", "copyrightNotice"):
        for each in things(image.get(name), sources.table, 3):
            text = text_of(each) if isinstance(each, str) else text_of(each.get("name"))
            if text and "://" not in text:
                return text
    return ""


def _logos(sources: Sources) -> Iterator[str]:
    for node in [sources.article, *sources.nodes[:200]]:
        for publisher in [node, *things(node.get("publisher"), sources.table, 3)]:
            if isinstance(publisher, dict):
                for logo in things(publisher.get("logo"), sources.table, 3):
                    yield sources.absolute(
                        logo if isinstance(logo, str) else text_of(logo.get("url"))
                    )


def _is_dot(picture: Picture) -> bool:
    """Tell whether a picture is said to be a line or a dot."""
    return any(size is not None and size <= _DOT for size in (picture.width, picture.height))


def _is_sign(picture: Picture) -> bool:
    """Tell whether a picture stands for the site and not for the article."""
    try:
        parts = urlsplit(picture.url)
        path = unquote(parts.path)
        if (parts.hostname or "").startswith("opengraph."):  # a card of the headline's words
            return True
    except ValueError:
        return True
    small = any(size is not None and size < _SMALLEST for size in (picture.width, picture.height))
    return (
        small
        or path.endswith(".svg")
        or _NO_LEAD.search("/".join(path.split("/")[-2:])) is not None
    )


def _number(value: object) -> int | None:
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, list):
        value = value[0] if value else None
    match = (
        re.match(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$", str(value)) if value is not None else None
    )
    return int(match[1]) or None if match else None


def _figure(sources: Sources, element: Element, split: SplitCredit) -> _Figure | None:
    image = next(element.iter("img"), None)
    if image is None:
        return None
    sides = [_number(image.get(side)) for side in ("width", "height")]
    if all(side is not None and side <= _DOT for side in sides):
        return None
    urls = [sources.absolute(image.get(name) or "") for name in _LAZY]
    for each in element.iter("img", "source"):
        for name in ("srcset", "data-srcset"):
            urls += [sources.absolute(url) for url in _of_set(each.get(name) or "")]
    urls.insert(0, sources.absolute(image.get("src") or ""))
    urls = [url for url in urls if url]
    if not urls:
        return None
    box = sources.boxes.get(element)
    caption, credit = _label(element, box)
    if box is not None and caption and not credit:
        caption, credit = _unnamed(box, caption, split)
    alt = " ".join((image.get("alt") or "").split())[:_LONGEST]
    return _Figure(element, tuple(urls[:20]), alt, caption, credit)


def _of_set(srcset: str) -> list[str]:
    return [part.split()[0] for part in srcset[:10_000].split(", ") if part.split()][:10]


def _label(figure: Element, box: Box | None) -> tuple[str, str]:
    """Return caption and credit of a figure, where its elements tell them apart."""
    if box is None:
        label = next(figure.iter("figcaption"), None)
        words = "" if label is None else words_in(label)
        return "" if says_a_button(words) else words[:_LONGEST], ""
    credit = next(filter(None, (words_in(each, box.controls) for each in box.credits)), "")
    others = {*box.credits, *box.controls}
    caption = " ".join(words_in(each, others) for each in box.captions)[:_LONGEST]
    caption = caption.removesuffix(" #")  # it leads to the picture
    if not credit:
        return caption, ""
    return _LABEL_LEFT.sub("", caption).strip(" |·"), credit[:_LONGEST_CREDIT]


def _unnamed(box: Box, caption: str, split: SplitCredit) -> tuple[str, str]:
    """Return caption and credit where an element of its own is the credit and does not say so.

    Names on the picture are one, since the caption says who is seen; at the end of the caption only
    what is a credit wherever it stands.
    """
    beside = words_in(box.element, {*box.captions, *box.controls})
    words = beside.split()
    if 0 < len(beside) <= _LONGEST_NAMES:
        said, credit = split(beside)
        names = 1 < len(words) <= _MOST_NAMES and all(word[:1].isupper() for word in words)
        if not said and credit:
            return caption, credit
        if names and not _SEES.search(beside):
            return caption, beside
    last = next((each for each in reversed(box.captions[-1])), None)
    if last is not None and not (last.tail or "").strip() and not split(caption)[1]:
        words_of_last = words_in(last, box.controls)
        rest = caption.removesuffix(words_of_last).rstrip()
        if rest and rest != caption and split(words_of_last) == ("", words_of_last):
            return rest, words_of_last
    return caption, ""


def _lead_figure(sources: Sources, figures: list[_Figure], standfirst: str) -> _Figure | None:
    """Return the figure that stands right at the headline, with none of the text before it."""
    for figure in figures:
        picture = Picture(figure.urls[0])
        if _OF_PEOPLE.search(picture.url):
            continue
        if sources.near_heading(figure.element, _LEAD_REACH) and not _is_sign(picture):
            before = paragraphs_before(sources, figure.element, standfirst)
            return None if before else figure
    return None


def _shows(figure: _Figure, url: str) -> bool:
    return any(same_picture(each, url) for each in figure.urls)


def same_picture(one: str, other: str) -> bool:
    """Tell whether two addresses lead to the same picture, perhaps in two sizes."""
    return bool(one) and (
        one == other
        or place_of(one) == place_of(other)
        or alike(one, other)
        or _stem(one) == _stem(other)
    )


def _stem(url: str) -> str:
    """The name of a picture's file without what tells its sizes apart, or its address."""
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return url
    name = path.rpartition("/")[2]
    bare = without_kind(without_size(name))
    return bare if without_kind(name) != name and says_something(bare) else url
