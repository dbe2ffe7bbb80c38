"""Captions and credits that stand right behind a picture which is in no figure."""

import re
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.sources import Element, words_of
from newsreader.extract.caption_names import kind_of, last_words, names_of
from newsreader.model.names import names

_LINES: Final = names("div p span small")
_LONGEST: Final = 400
_HIGHEST: Final = 4
"""Elements around a picture behind which its lines may stand."""
_MOST_BEHIND: Final = 3
_MOST_OF_CLIP: Final = 8
"""Words between a clip and its caption: "Play the clip. Length: 47 s"."""
_MOST: Final = 12
"""Elements of what stands behind it."""
_FRAMES: Final = names("body main html section header a li")
_LABEL: Final = re.compile(
    r"(?:(?:photo|image|picture|bild|foto)\s?)?(?:captions?|credits?|legende|nachweis)\s*[:/]?",
    re.IGNORECASE,
)
"""The name of a field, in an element before what is in it."""


def lines_behind(image: Element) -> dict[str, str]:
    """Return the words of a picture's caption and credit, by `"caption"` and `"credit"`.

    They stand in what follows it, or what is around it and holds nothing else, maybe behind another
    picture: a badge.

    Args:
        image: The picture.
    """
    found: dict[str, str] = {}
    box: Element | None = image
    for _ in range(_HIGHEST):
        if box is None or box.tag in _FRAMES or (box is not image and words_of(box, 1)):
            break
        for each in islice(box.itersiblings(), _MOST_BEHIND):
            if not isinstance(each.tag, str):
                continue
            if image.tag == "video" and next(each.iter("img", "video"), None) is not None:
                return found  # what is said there is said of that
            said = _said_in(each)
            if not said and words_of(each, 1) and not _is_of_clip(box, each):
                return found
            for kind, words in said:
                found.setdefault(kind, words)
        if found:
            break
        box = box.getparent()
    return found


def _is_of_clip(box: Element, element: Element) -> bool:
    """Tell whether what is right behind a clip says how long it is, or that it may be played."""
    if box.tag != "video" or next(element.iter("figure", "a"), None) is not None:
        return False
    return element.tag in _LINES and len(words_of(element, _LONGEST).split()) <= _MOST_OF_CLIP


def _said_in(element: Element) -> list[tuple[str, str]]:
    """Return what is in an element that has nothing but a caption and a credit, by their kinds."""
    told: dict[Element, tuple[str, str]] = {}
    for each in islice(element.iter(*_LINES), _MOST):
        if any(around in told for around in each.iterancestors()):
            continue
        kind = _kind(each)
        words = _without_label(each) if kind else ""
        if 0 < len(words) <= _LONGEST:
            told[each] = kind, words
    whole = "".join(words_of(each, _LONGEST + 1) for each in told)
    return list(told.values()) if whole == words_of(element, _LONGEST + 1) else []


def _without_label(element: Element) -> str:
    """Return the words of an element without the name of the field, if it has that too."""
    words = words_of(element, _LONGEST + 1)
    first = next((each for each in element if isinstance(each.tag, str)), None)
    label = "" if first is None else words_of(first, _LONGEST)
    return words.removeprefix(label).strip() if _LABEL.fullmatch(label) else words


def _kind(element: Element) -> str:
    named = names_of(element)
    said = last_words(named)
    return next((kind for kind in ("caption", "credit") if kind in said), kind_of(element, named))
