"""Captions and credits that stand right behind a picture which is in no figure."""

import re
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.sources import Element, words_of
from newsreader.extract.caption_names import OF_PICTURE_AT_ALL, kind_of, last_words, names_of
from newsreader.extract.seen import says_anything, words_in
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_LINES: Final = names("div p span small")
_LONGEST: Final = 400
_HIGHEST: Final = 4
"""Elements around a picture behind which its lines may stand."""
_MOST_BEHIND: Final = 3
_SURE: Final = 12
"""Letters of an alternative text with which no other line begins by chance."""
_MOST_OF_CLIP: Final = 8
"""Words between a clip and its caption: "Play the clip. Length: 47 s"."""
_MOST: Final = 12
"""Elements of what stands behind it."""
_FRAMES: Final = names("body main html section header li")
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
    found = _found_behind(image)
    # What leads to another page may be a card, and its line of that, unless it is the picture's.
    linked = any(each.tag == "a" for each in islice(image.iterancestors(), _HIGHEST))
    return found if not linked or _is_told(image, found.get("caption", "")) else {}


def _found_behind(image: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    box: Element | None = image
    for _ in range(_HIGHEST):
        if box is None or box.tag in _FRAMES or (box is not image and _has_words(box)):
            break
        for each in islice(box.itersiblings(), _MOST_BEHIND):
            if not isinstance(each.tag, str):
                continue
            if image.tag == "video" and next(each.iter("img", "video"), None) is not None:
                return found  # what is said there is said of that
            said = _said_in(each) if words_in(each) else []
            if not said and _has_words(each) and not _is_of_clip(box, each):
                return found
            for kind, words in said:
                found.setdefault(kind, words)
        if found:
            break
        box = box.getparent()
    return found


def _has_words(element: Element) -> bool:
    """Tell whether an element has words at its start, and any that are seen."""
    return bool(words_of(element, 1)) and says_anything(element)


def _is_told(image: Element, caption: str) -> bool:
    """Tell whether a caption is the alternative text of a picture, or its title, and a credit."""
    told = {letters_of((image.get(name) or "")[:_LONGEST]) for name in ("alt", "title")}
    said = letters_of(caption)
    sure = (each for each in told if each)
    return any(said == each or (len(each) >= _SURE and said.startswith(each)) for each in sure)


def _is_of_clip(box: Element, element: Element) -> bool:
    """Tell whether what is right behind a clip says how long it is, or that it may be played."""
    if box.tag != "video" or next(element.iter("figure", "a"), None) is not None:
        return False
    return element.tag in _LINES and len(words_of(element, _LONGEST).split()) <= _MOST_OF_CLIP


def _said_in(element: Element) -> list[tuple[str, str]]:
    """Return the caption and the credit in an element, by their kinds.

    They are all of it, or it begins with them and both call themselves so by a picture's name.
    """
    told: dict[Element, tuple[str, str]] = {}
    for each in islice(element.iter(*_LINES), _MOST):
        if any(around in told for around in each.iterancestors()):
            continue
        kind = _kind(each)
        words = _without_label(each) if kind else ""
        if 0 < len(words) <= _LONGEST:
            told[each] = kind, words
    whole = "".join(words_of(each, _LONGEST + 1) for each in told)
    every = words_of(element, 2 * _LONGEST)
    sure = whole and every.startswith(whole) and all(map(_is_of_picture, told))
    return list(told.values()) if sure or whole == every else []


def _is_of_picture(element: Element) -> bool:
    """Tell whether an element calls itself a picture's: an `ImageDescription`, a photo's credit."""
    return OF_PICTURE_AT_ALL.search(names_of(element)) is not None


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
