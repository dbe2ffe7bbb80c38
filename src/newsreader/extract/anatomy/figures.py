"""The figures of a page: each with the addresses of its picture, its caption and its credit."""

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from newsreader.dataclass import dataclass
from newsreader.extract.anatomy.sources import Element, Sources
from newsreader.extract.captions import Box
from newsreader.extract.seen import words_in
from newsreader.extract.sizes import pixels
from newsreader.markup.lazy import ADDRESSES, SETS
from newsreader.markup.pressed import says_a_button
from newsreader.markup.signatures import SENTENCE_ENDS
from newsreader.model.names import names

SplitCredit: TypeAlias = Callable[[str], tuple[str, str]]
"""Tells the credit at the end of a caption from the caption."""
BesideCredit: TypeAlias = Callable[[str], str]
"""Returns the credit that a line is beside a picture which has a caption too, or `""`."""

_LABEL_LEFT: Final = re.compile(
    r"(?:^|\s)\W*(?:photo(?:graph)?s?|images?|pictures?|credits?|foto|bild|quelle|crédit|source)"
    r"(?: credit| by| courtesy(?: of)?)?\s*[:/]?\W*$",
    re.IGNORECASE,
)
"""What a caption ends with where its credit was taken out."""
_POINTS_UP: Final = re.compile(r"^(?:[▲△▴⬆]\ufe0f?\s{0,3})+(?=[^▲△▴⬆▼▽▾⬇←→◀▶◁▷]+$)")
"""A sign that what is said is of the picture above; beside others it says who stands where."""
_PARTS: Final = names("span small em div p")
"""What an element of a caption may be that is all that is said of who made the picture."""
_DOT: Final = 2
"""Pixels of a picture that is none."""
_LONGEST: Final = 1_000
_LONGEST_CREDIT: Final = 300


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the page.

    Attributes:
        element: The `<figure>`, or what stands for one.
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


def figures_of(sources: Sources, split: SplitCredit, beside: BesideCredit) -> list[Figure]:
    """Return the figures of a page that show a picture, in its order.

    Args:
        sources: What the page says.
        split: Tells the credit at the end of a caption from the caption.
        beside: Tells whether a line that is in no element of a caption is the credit.
    """
    every = (_figure(sources, each, split, beside) for each in sources.figures)
    return [figure for figure in every if figure is not None]


def _figure(
    sources: Sources, element: Element, split: SplitCredit, beside: BesideCredit
) -> Figure | None:
    image = next(element.iter("img", "amp-img"), None)
    if image is None:
        return None
    sides = [pixels(image.get(side) or "") for side in ("width", "height")]
    if all(side is not None and side <= _DOT for side in sides):
        return None
    urls = [sources.absolute(image.get(name) or "") for name in ADDRESSES]
    for each in element.iter("img", "amp-img", "source"):
        for name in ("srcset", *SETS):
            urls += [sources.absolute(url) for url in _of_set(each.get(name) or "")]
    urls.insert(0, sources.absolute(image.get("src") or ""))
    urls = [url for url in urls if url]
    if not urls:
        return None
    box = sources.boxes.get(element)
    caption, credit = _label(element, box)
    caption = _POINTS_UP.sub("", caption)
    if box is not None and caption and not credit:
        caption, credit = _unnamed(box, caption, split, beside)
    alt = " ".join((image.get("alt") or "").split())[:_LONGEST]
    return Figure(element, tuple(urls[:20]), alt, caption, credit)


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
    return _LABEL_LEFT.sub("", caption).strip(" |·–—-"), credit[:_LONGEST_CREDIT]


def _stands_alone(last: Element, rest: str) -> bool:
    """Tell whether the last element of a caption stands behind another one that is a sentence.

    What is in the sentence's own element, or a link, may be who is seen.
    """
    around = last.getparent()
    if last.tag not in _PARTS or around is None or (around.text or "").strip():
        return False
    others = [each for each in around if each is not last and words_in(each)]
    loose = any((each.tail or "").strip() for each in around)
    return len(others) == 1 and not loose and rest.endswith(SENTENCE_ENDS)


def _unnamed(box: Box, caption: str, split: SplitCredit, beside: BesideCredit) -> tuple[str, str]:
    """Return caption and credit where an element of its own is the credit and does not say so.

    On the picture names are one, since the caption says who is seen; at the end of the caption only
    what is a credit wherever it stands.
    """
    if credit := beside(words_in(box.element, {*box.captions, *box.controls})):
        return caption, credit[:_LONGEST_CREDIT]
    last = next((each for each in reversed(box.captions[-1])), None)
    if last is not None and not (last.tail or "").strip() and not split(caption)[1]:
        words_of_last = words_in(last, box.controls)
        rest = caption.removesuffix(words_of_last).rstrip()
        if rest and rest != caption and split(words_of_last) == ("", words_of_last):
            return rest, words_of_last
        if rest != caption and _stands_alone(last, rest) and beside(words_of_last):
            return rest, words_of_last
    return caption, ""
